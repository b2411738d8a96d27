"""Every sentence of the program can be said in every language that it speaks, with the same values in it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

from brandlint.translations import sentences_in, words_in

ROOT = Path(__file__).parents[2]
SPOKEN = ("nl", "af")
FIRST_TEMPLATE = {"say": 0, "word": 0, "words": 0, "count": 1, "joined": 1}
"""Where the templates begin among the arguments of the functions that make sentences."""
SAME_EVERYWHERE = re.compile(r"(?:\{[^}]*\}|\b(?:mm|px|pt|dpi|kB|KB|MB)\b|[^A-Za-z])*")
IN_TEMPLATES = re.compile(r"""\bsay\((?:"([^"]+)"|'([^']+)')""")


@cache
def templates() -> dict[str, str]:
    """Every template in the program, with the file in which it stands."""
    code = {template: path.name for path in sorted((ROOT / "brandlint").rglob("*.py"))
            for template in _in_code(ast.parse(path.read_text(encoding="utf-8")))}
    pages = {one or other: path.name for path in sorted((ROOT / "templates" / "report").glob("*.j2"))
             for one, other in IN_TEMPLATES.findall(path.read_text(encoding="utf-8"))}
    return {template: file for template, file in {**code, **pages}.items() if not SAME_EVERYWHERE.fullmatch(template)}


def _in_code(tree: ast.Module) -> Iterator[str]:
    known = {one.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module == "brandlint.translations"
             for one in node.names}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (name := _maker(node.func, known)):
            arguments = node.args[FIRST_TEMPLATE[name]:]
            yield from (one.value for one in (arguments if name in {"words", "count"} else arguments[:1])
                        if isinstance(one, ast.Constant) and isinstance(one.value, str))


def _maker(function: ast.expr, known: set[str]) -> str | None:
    match function:
        case ast.Name(id=name) if name in known and name in FIRST_TEMPLATE:
            return name
        case ast.Attribute(attr="say", value=whose) if ast.unparse(whose).endswith("tongue"):
            return "say"
    return None


def _table(code: str) -> dict[str, str]:
    return {**words_in(code), **sentences_in(code)}


def _values(template: str) -> list[tuple[str, str]]:
    return sorted((name, style or "") for _, name, style, _ in Formatter().parse(template) if name is not None)


@pytest.mark.parametrize("code", SPOKEN)
def test_every_sentence_has_its_translation(code: str) -> None:
    missing = {template: file for template, file in templates().items() if template not in _table(code)}
    assert not missing, f"add these to brandlint/translations/{code}.py: {missing}"


@pytest.mark.parametrize("code", SPOKEN)
def test_a_translation_holds_the_values_of_its_sentence(code: str) -> None:
    other = {english: said for english, said in sentences_in(code).items() if _values(english) != _values(said)}
    assert not other, f"these do not hold the same {{values}}: {other}"


@pytest.mark.parametrize("code", SPOKEN)
def test_no_translation_is_of_a_sentence_that_is_gone(code: str) -> None:
    gone = [english for english in sentences_in(code) if english not in templates()]
    assert not gone, f"take these out of brandlint/translations/{code}.py: {gone}"


def test_both_languages_know_the_same_words() -> None:
    assert words_in("nl").keys() == words_in("af").keys()


def test_what_the_schemas_call_things_has_its_translation() -> None:
    kinds = {kind for path in (ROOT / "brand-guide" / "schema").glob("*.json")
             for kind in re.findall(r'"title": "(An? [^"]*)"', path.read_text(encoding="utf-8"))}
    assert not {kind[0].lower() + kind[1:] for kind in kinds} - _table("nl").keys()
