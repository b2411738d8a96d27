"""Changes in the words of Word documents and presentations, as edits of the XML parts that hold them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from brandlint.documents.source import Source, decode
from brandlint.documents.text import Text
from brandlint.facts.numbers import TO_DIGITS
from brandlint.findings import Edit
from brandlint.fixes.entities import entities_of
from brandlint.fixes.escaping import escape_for
from brandlint.fixes.stretches import Change, in_source
from brandlint.ooxml.package import Package
from brandlint.readers.office.story import Story
from brandlint.readers.rewriting import assembled

_WORDS = re.compile(r"<(?:\w+:)?t(?:\s[^<>]*)?(?:/>|>(?P<inside>[^<]*)</(?:\w+:)?t>)")
"""An element that holds the characters of a run, in text documents, slides and workbooks alike."""


class _Stretch(NamedTuple):
    """A part of a change that lies in one run: where in it, and what should stand there."""

    part: str
    number: int
    change: Change


def edits_in_story(data: bytes, text: Text, story: Story, wanted: Sequence[Change]) -> list[Edit] | None:
    """Changes of an office document's text as edits of its parts; None where a run is not written as it is read.

    Args:
        data: the file.
        text: the text that changes; its source is the story.
        story: the characters of the document, and the elements that hold them.
        wanted: changes with offsets in the text.
    """
    made = in_source(text, list(wanted), str)
    stretches = [_in_runs(story, one) for one in made or ()]
    if made is None or any(one is None for one in stretches):
        return None
    package = Package(data, "an office document")
    edits: list[Edit] = []
    for one in (stretch for found in stretches if found for stretch in found):
        content = words_in_part(package, one.part, one.number)
        edit = _edit(one, content) if content is not None else None
        if edit is None:
            return None
        edits.append(edit)
    return edits


def _in_runs(story: Story, change: Change) -> list[_Stretch] | None:
    """A change run by run: what is new goes into the first, and the others lose what was theirs."""
    found: list[_Stretch] = []
    new, covered = change.text, 0
    for spot in story.spots:
        start, end = max(change.start, spot.start), min(change.end, spot.start + spot.length)
        inserted = change.start == change.end and spot.start < change.start <= spot.start + spot.length
        if not (start < end or (inserted and not found)) or (place := story.element_of(spot)) is None:
            continue
        start, end = (change.start, change.start) if inserted else (start, end)
        found.append(_Stretch(*place, Change(start - spot.start, end - spot.start, new)))
        new, covered = "", covered + end - start
    return found if found and covered == change.end - change.start else None


def words_in_part(package: Package, part: str, number: int) -> Text | None:
    """The characters of an XML part's element of text, by its number in the part, with their places in the part."""
    source = Source.of_text(decode(package.part(part))[0])
    for at, match in enumerate(_WORDS.finditer(source.text)):
        if at == number:
            return assembled(entities_of(source.text, *match.span("inside")), source) if match["inside"] is not None else None
    return None


def _edit(one: _Stretch, content: Text) -> Edit | None:
    change = one.change
    replaced = content.chars[change.start:change.end]
    plain = replaced.isdecimal() and not set(replaced).intersection("⁰¹²³⁴⁵⁶⁷⁸⁹")
    new = change.text.translate(TO_DIGITS) if plain else change.text
    source = content.origin
    made = in_source(content, [change._replace(text=new)], escape_for("xml", source, 0)) if isinstance(source, Source) else None
    return Edit(made[0].start, made[0].end, made[0].text, one.part) if made else None
