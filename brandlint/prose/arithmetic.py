"""Formulas that rules write: numbers, names, + - * / and a few functions. Nothing else is worked out."""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Callable, Mapping

_TWO: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv, ast.Mod: operator.mod}
_HELD: dict[type[ast.cmpop], Callable[[float, float], bool]] = {
    ast.Gt: operator.gt, ast.GtE: operator.ge, ast.Lt: operator.lt, ast.LtE: operator.le, ast.Eq: operator.eq,
    ast.NotEq: operator.ne}
_FUNCTIONS: dict[str, Callable[..., float]] = {
    "sqrt": math.sqrt, "abs": abs, "floor": math.floor, "ceil": math.ceil, "log": math.log, "log10": math.log10, "pow": math.pow,
    "max": max, "min": min, "round": round}
_LONGEST = 2_000


class BadFormula(Exception):
    """What is no formula, or cannot be worked out."""


def worked_out(formula: str, values: Mapping[str, float]) -> float:
    """The value of a formula.

    Args:
        values: the numbers that its names stand for.

    Raises:
        BadFormula: it holds anything else, or divides by nothing.
    """
    if len(formula) > _LONGEST:
        raise BadFormula("is too long")
    try:
        return float(_value(ast.parse(formula.strip(), mode="eval").body, values))
    except (SyntaxError, ValueError, ArithmeticError, TypeError, RecursionError, MemoryError) as error:
        raise BadFormula(str(error)) from None


def holds(value: float, condition: str) -> bool:
    """Whether a value fulfils a condition ("> 25", "> 5 && < 9").

    Raises:
        BadFormula: see `worked_out`.
    """
    plain = condition.replace("&&", " and ").replace("||", " or ")
    return bool(worked_out(f"({value!r}) {plain}", {}))


def _value(node: ast.expr, values: Mapping[str, float]) -> float:
    match node:
        case ast.Constant(value=int() | float() as number):
            return float(number)
        case ast.Name(id=name) if name in values:
            return values[name]
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _TWO:
            return _TWO[type(op)](_value(left, values), _value(right, values))
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand, values)
        case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _HELD:
            return _HELD[type(op)](_value(left, values), _value(right, values))
        case ast.BoolOp(op=op, values=parts):
            held = [_value(part, values) for part in parts]
            return all(held) if isinstance(op, ast.And) else any(held)
        case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name), args=args) if name in _FUNCTIONS:
            return _FUNCTIONS[name](*(_value(arg, values) for arg in args))
        case _:
            raise ValueError("holds what is no number, no known name and no sum")
