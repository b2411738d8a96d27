"""The tests that a team's prose rules carry (`tests:`, as Vale reads them): short documents, and what the rule says of each.

Source: the documentation of Vale on testing rules, October 2026.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from brandlint.assets.model import Asset
from brandlint.documents.places import WHOLE, span_of
from brandlint.documents.source import Source
from brandlint.errors import BrandlintError
from brandlint.findings import Finding
from brandlint.prose.remembered import styles_of
from brandlint.prose.rule_files import Unusable, Written, read_rule_file, text
from brandlint.prose.sources import Folders
from brandlint.prose.styles import StyleSet
from brandlint.readers import reader_for
from brandlint.rules.prose import TEST
from brandlint.scale.remarks import remarks_of
from brandlint.scale.stage import blocks_of
from brandlint.study import Remark
from brandlint.translations import Said, say

_USUAL = "md"


class _Test(NamedTuple):
    """A document, and the lines that a rule is to say of it: all (None where that is not asked), some, and some not."""

    name: str
    document: str
    format: str
    want: Sequence[str] | None
    contains: Sequence[str]
    absent: Sequence[str]


def failed_tests(root: Path, named: tuple[Path, ...]) -> Iterator[Finding]:
    """A finding for each test of a prose rule that the rule does not pass.

    Args:
        root: the campaign's.
        named: folders of rules that the guide names.
    """
    folders = Folders(root, named)
    if not folders.styles and folders.ini is None:
        return
    styles = styles_of(root, named)
    for name, file in folders.rule_files():
        for test in _tests(file, folders.shown(file)):
            if (why := _why_failed(styles, name, test)) is not None:
                message = say("The prose rule {rule} fails its test \"{test}\": {why}", rule=name, test=test.name, why=why)
                yield Finding(TEST.code, TEST.name, TEST.severity, message, folders.shown(file), WHOLE, None, None, name)


def _tests(file: Path, shown: str) -> Iterator[_Test]:
    try:
        said = read_rule_file(file, shown).get("tests")
    except Unusable:  # Told by whoever loads the rules.
        return
    for number, one in enumerate(said if isinstance(said, list) else (), 1):
        if isinstance(one, dict):
            yield _test(one, number)


def _test(said: Mapping[str, Written], number: int) -> _Test:
    return _Test(text(said.get("name")) or str(number), text(said.get("input")), text(said.get("format")).lstrip(".") or _USUAL,
                 _lines(said["want"]) if "want" in said else None, _lines(said.get("contains")), _lines(said.get("absent")))


def _lines(said: Written | None) -> Sequence[str]:
    parts = [said] if isinstance(said, str) else [one for one in said or () if isinstance(one, str)]
    return [line.strip() for part in parts for line in part.splitlines() if line.strip()]


def _why_failed(styles: StyleSet, name: str, test: _Test) -> Said | None:
    """What is wrong; None where a rule passes its test."""
    rules = tuple(rule for rule in styles.rules if rule.name == name)
    if not rules:
        return say("the rule is not used")
    reader = reader_for(test.format)
    if reader is None:
        return say("nothing reads documents of the format {format}", format=test.format)
    try:
        document = reader(Source(test.document.encode(), f"test.{test.format}"))
    except BrandlintError as error:
        return say("the document cannot be read: {error}", error=error)
    only = replace(styles, rules=rules, named=(rules[0].style,), ini=None)
    remarks, _ = remarks_of(Asset(f"test.{test.format}", "web", test.format), document, blocks_of(document), "en", only)
    return _difference(test, sorted(map(_line, remarks)))


def _line(one: Remark) -> tuple[int, int, str]:
    span = span_of(one.place)
    line, column = (span.line, span.column) if span else (1, 1)
    return line, column, f"{line}:{column}:{one.rule}:{one.message.strip()}"


def _difference(test: _Test, said: Sequence[tuple[int, int, str]]) -> Said | None:
    lines = [line for _, _, line in said]
    found = "; ".join(lines) or say("nothing")
    if test.want is not None and list(test.want) != lines:
        return say("it wants {wanted} and gets {found}", wanted="; ".join(test.want) or say("nothing"), found=found)
    for part in test.contains:
        if not any(part in line for line in lines):
            return say("it wants {wanted} and gets {found}", wanted=part, found=found)
    unwanted = next((part for part in test.absent if any(part in line for line in lines)), None)
    return None if unwanted is None else say("it wants no {wanted} and gets {found}", wanted=unwanted, found=found)
