"""Changes in the cells of a workbook: a number stays a number, a day a day, and a text that other cells share stays theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from xml.sax.saxutils import escape

from brandlint.documents.places import Cell, column_letters
from brandlint.documents.source import decode
from brandlint.findings import Edit
from brandlint.fixes.office import words_in_part
from brandlint.fixes.stretches import Change, in_source
from brandlint.ooxml.package import Package

_NUMBER = re.compile(r"\d[\d.,'’ \u00a0\u202f]*")
_TEXT = re.compile(r"<(?:\w+:)?t(?:\s[^<>]*)?(?:/>|>[^<]*</(?:\w+:)?t>)")
_STRING = re.compile(r"<(?:\w+:)?si(?:\s[^<>]*)?(?:/>|>(?P<inside>.*?)</(?:\w+:)?si>)", re.DOTALL)
_VALUE = re.compile(r"<(?:\w+:)?v(?:\s[^<>]*)?>(?P<value>[^<]*)</(?:\w+:)?v>")
_KIND = re.compile(r'\st="(\w+)"')
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def edits_in_cell(data: bytes, place: Cell, before: str, wanted: Sequence[Change]) -> list[Edit] | None:
    """Changes of what a cell shows as edits of the parts of its workbook; None for a formula, or where they cannot be made.

    Args:
        data: the workbook.
        place: the cell.
        before: what it shows.
        wanted: changes with offsets in that.
    """
    package = Package(data, "an Excel workbook")
    part = _part_of(package, place.sheet_number)
    sheet = decode(package.part(part))[0] if part else ""
    reference = f"{column_letters(place.column)}{place.row}"
    cell = rf'<(?P<name>(?:\w+:)?c)(?=[^<>]*\sr="{reference}")[^<>]*[^/<>]>(?P<inside>.*?)</(?P=name)>'
    found = re.search(cell, sheet, re.DOTALL)
    if part is None or found is None or re.search(r"<(?:\w+:)?f[\s/>]", found["inside"]):
        return None
    kind = _KIND.search(found.group()[:found.start("inside") - found.start()])
    after = _changed(before, wanted)
    match kind[1] if kind else "n":
        case "s":
            return _in_shared(package, part, sheet, found, after, wanted)
        case "inlineStr":
            number = sum(1 for _ in _TEXT.finditer(sheet, 0, found.start()))
            return _in_words(package, part, number, wanted) if len(_TEXT.findall(found["inside"])) == 1 else None
        case "n":
            value = _VALUE.search(found["inside"])
            new = _number_for(value["value"], before, after) if value else None
            start = found.start("inside")
            return [Edit(start + value.start("value"), start + value.end("value"), new, part)] if value and new else None
    return None


def _part_of(package: Package, number: int) -> str | None:
    """The part that holds a sheet, by its number from 1."""
    relations = package.relations(package.main)
    sheets = list(package.xml(package.main).iterfind("sheets/sheet"))
    relation = relations.get(sheets[number - 1].get("r:id", "")) if 0 < number <= len(sheets) else None
    return relation.target if relation else None


def _changed(chars: str, wanted: Sequence[Change]) -> str:
    for one in sorted(wanted, reverse=True):
        chars = chars[:one.start] + one.text + chars[one.end:]
    return chars


def _in_words(package: Package, part: str, number: int, wanted: Sequence[Change]) -> list[Edit] | None:
    content = words_in_part(package, part, number)
    made = in_source(content, list(wanted), escape) if content is not None else None
    return None if made is None else [Edit(one.start, one.end, one.text, part) for one in made]


def _in_shared(package: Package, part: str, sheet: str, cell: re.Match[str], after: str, wanted: Sequence[Change]
               ) -> list[Edit] | None:
    """In the table of texts where only this cell has the text, else a text of the cell's own in its place."""
    value, tables = _VALUE.search(cell["inside"]), package.related(package.main, "sharedStrings")
    if value is None or not tables:
        return None
    number, table = int(value["value"]), decode(package.part(tables[0]))[0]
    strings = list(_STRING.finditer(table))
    inside = strings[number]["inside"] if number < len(strings) else None
    if inside is None or len(_TEXT.findall(inside)) != 1 or "<r>" in inside:
        return None
    if sum(_uses(package, number)) == 1:
        return _in_words(package, tables[0], sum(1 for _ in _TEXT.finditer(table, 0, strings[number].start())), wanted)
    prefix = cell["name"].removesuffix("c")
    own = f'<{prefix}is><{prefix}t xml:space="preserve">{escape(after)}</{prefix}t></{prefix}is>'
    kind = re.compile(r'(?<=\st=")s(?=")').search(sheet, cell.start(), cell.start("inside"))
    return [Edit(*kind.span(), "inlineStr", part), Edit(*cell.span("inside"), own, part)] if kind else None


def _uses(package: Package, number: int) -> Iterator[int]:
    """How many cells of each sheet show a text of the table."""
    shared = re.compile(rf'<(?:\w+:)?c(?=[^<>]*\st="s")[^<>]*><(?:\w+:)?v>{number}</(?:\w+:)?v>')
    for relation in package.relations(package.main).values():
        if relation.kind == "worksheet" and relation.target in package:
            yield len(shared.findall(decode(package.part(relation.target))[0]))


def _number_for(value: str, before: str, after: str) -> str | None:
    """The number behind what a cell shows: as it is, a hundredth of it as a percentage, or the number of its day."""
    try:
        old = Decimal(value)
    except InvalidOperation:
        return None
    if (was := _DAY.search(before)) and (now := _DAY.search(after)):
        return str(old + (date.fromisoformat(now.group()) - date.fromisoformat(was.group())).days)
    shown, wanted = _shown_number(before), _shown_number(after)
    if shown is None or wanted is None:
        return None
    scale = Decimal(1) if abs(old - shown) < 1 else Decimal(100) if abs(old * 100 - shown) < 1 else None
    return f"{(wanted / scale).normalize():f}" if scale else None


def _shown_number(text: str) -> Decimal | None:
    match = _NUMBER.search(text)
    digits = re.sub(r"[.,'’ \u00a0\u202f](?=\d{3}(?!\d))", "", match.group()) if match else ""
    digits = re.sub(r"[^\d.,]", "", digits).replace(",", ".").rstrip(".")
    return Decimal(digits) if re.fullmatch(r"\d+(?:\.\d+)?", digits) else None
