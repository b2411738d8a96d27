"""From the bytes of a content stream to its steps: an operator and what it works on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

Operand = float | str | bytes | list["Operand"] | dict[str, "Operand"]
"""A number, a name with its slash (or a word: true, null), a string as written, an array, a dictionary."""

_TOKEN = re.compile(rb"""[\s\0]*+(?:
    ([+-]?(?:\d++\.?+\d*+|\.\d++))
    |(/[^\s\0()<>\[\]{}/%]*+)
    |([A-Za-z'"][A-Za-z0-9*'"]*+)
    |(\((?:[^()\\]++|\\.)*+\)|<[\s0-9A-Fa-f]*+>)
    |(\[|<<)
    |(\]|>>)
    |(\()
    |%[^\r\n]*+
    |.)""", re.VERBOSE | re.DOTALL)
_NUMBER, _NAME, _WORD, _STRING, _OPEN, _CLOSE, _NESTED = range(1, 8)
_PARENTHESIS = re.compile(rb"\\.|[()]", re.DOTALL)
_END_OF_IMAGE = re.compile(rb"[\s\0]EI(?=[\s\0]|$)")
_WORDS_AS_VALUES = {b"true", b"false", b"null"}
_MOST_OPERANDS = 100_000
_DEEPEST = 20


class Step(NamedTuple):
    operator: bytes
    operands: list[Operand]


def steps(data: bytes) -> Iterator[Step]:
    """Read a content stream; what makes no sense in it is passed over. An inline picture is one step, `BI`."""
    operands: list[Operand] = []
    outer: list[list[Operand]] = []
    at, end = 0, len(data)
    while at < end:
        match = _TOKEN.match(data, at)
        if match is None:
            return
        at = match.end()
        kind = match.lastindex
        if kind == _NUMBER:
            operands.append(float(match[1]))
        elif kind == _WORD:
            word = match[3]
            if word in _WORDS_AS_VALUES or outer:
                operands.append(word.decode("latin-1"))
            elif word == b"ID":
                at = _behind_image(data, at, _pairs(operands))
                yield Step(b"BI", [_pairs(operands)])
                operands = []
            elif word == b"BI":
                operands = []
            else:
                yield Step(word, operands)
                operands = []
        elif kind == _NAME:
            operands.append(_name(match[2]))
        elif kind == _STRING:
            operands.append(match[4])
        elif kind == _OPEN and len(outer) < _DEEPEST:
            outer.append(operands)
            operands = []
        elif kind == _CLOSE and outer:
            inner, operands = operands, outer.pop()
            operands.append(inner if match[6] == b"]" else _pairs(inner))
        elif kind == _NESTED:
            start, at = match.end() - 1, _behind_string(data, at)
            operands.append(data[start:at])
        if len(operands) > _MOST_OPERANDS:
            operands = []


def _name(written: bytes) -> str:
    text = written.decode("latin-1")
    return re.sub(r"#([0-9A-Fa-f]{2})", lambda code: chr(int(code[1], 16)), text) if "#" in text else text


def _pairs(operands: list[Operand]) -> dict[str, Operand]:
    """Keys and values in turn as a dictionary."""
    return {key: value for key, value in zip(operands[::2], operands[1::2], strict=False) if isinstance(key, str)}


def _behind_string(data: bytes, at: int) -> int:
    """Where a string with parentheses in it ends; `at` stands behind its first one."""
    depth = 1
    for match in _PARENTHESIS.finditer(data, at):
        depth += {b"(": 1, b")": -1}.get(match[0], 0)
        if not depth:
            return match.end()
    return len(data)


def _behind_image(data: bytes, at: int, picture: dict[str, Operand]) -> int:
    """Where an inline picture ends: where its size says so, else at the first `EI` on its own."""
    size = _size(picture)
    if size is not None and (match := _END_OF_IMAGE.search(data, at + size, at + size + 8)) is not None:
        return match.end()
    match = _END_OF_IMAGE.search(data, at)
    return match.end() if match else len(data)


def _size(picture: dict[str, Operand]) -> int | None:
    """The bytes of a picture that nothing compresses."""
    if "/F" in picture or "/Filter" in picture:
        return None
    width, height = picture.get("/W", picture.get("/Width")), picture.get("/H", picture.get("/Height"))
    bits = picture.get("/BPC", picture.get("/BitsPerComponent", 1.0))
    space = picture.get("/CS", picture.get("/ColorSpace"))
    colours = {"/RGB": 3, "/DeviceRGB": 3, "/CMYK": 4, "/DeviceCMYK": 4}.get(space, 1) if isinstance(space, str) else 1
    if not (isinstance(width, float) and isinstance(height, float) and isinstance(bits, float)):
        return None
    return int((width * colours * bits + 7) // 8 * height)
