"""From what should stand in an asset to the edits that put it there, each read again before it is offered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from brandlint.assets.model import Asset
from brandlint.documents.blocks import Block
from brandlint.errors import BrandlintError
from brandlint.facts import read
from brandlint.facts.model import Fact
from brandlint.findings import Edit, Finding, Fix, Target, Wanted
from brandlint.fixes.agreeing import agrees
from brandlint.fixes.links import relinked
from brandlint.fixes.origins import edits_of
from brandlint.fixes.proving import Changed, Stretch, holds
from brandlint.fixes.rewriting import hash_of
from brandlint.fixes.stretches import Change, changes
from brandlint.restyling import restyled, words
from brandlint.restyling.wordings import phrases, sentence_around, sentences, with_capitals_of
from brandlint.scale.stage import Reread, reread

_UNDRAWN = frozenset({"html", "htm", "xhtml", "mjml", "eml", "md", "markdown", "txt", "yaml", "yml", "json", "arb", "xml", "resx",
                      "xliff", "xlf", "po", "pot", "strings", "xcstrings", "csv", "tsv", "srt", "vtt", "svg",
                      "docx", "docm", "xlsx", "xlsm", "pptx", "pptm", "ppsx"})
"""Formats whose words can be written anew; what is drawn or painted is for the studio."""


def with_fixes(findings: Sequence[Finding], root: Path, assets: Iterable[Asset], languages: Sequence[str] = ()
               ) -> tuple[Finding, ...]:
    """Findings with the fix of each whose right value is known and can be written.

    Args:
        root: the campaign's root, to which the findings' paths are relative.
        assets: those of the campaign.
        languages: as the campaign was read with.
    """
    wanted: dict[str, list[Wanted]] = defaultdict(list)
    for one in findings:
        if one.wanted is not None and one.fix is None:
            wanted[one.path].append(one.wanted)
    by_path = {asset.path: asset for asset in assets}
    offered = {path: fixes_of(by_path[path], data, those, languages) for path, those in wanted.items()
               if path in by_path and can_be_written(path) and (data := _bytes_of(root / path)) is not None}
    return tuple(replace(one, fix=offered[one.path].get(one.wanted)) if one.wanted and not one.fix and one.path in offered
                 else one for one in findings)


def _bytes_of(file: Path) -> bytes | None:
    """What a file holds; None where it has gone since it was read."""
    try:
        return file.read_bytes()
    except OSError:
        return None


def can_be_written(path: str) -> bool:
    """Whether the words of a file can be written anew, by its ending."""
    return path.rpartition(".")[2].lower() in _UNDRAWN


def fixes_of(asset: Asset, data: bytes, wanted: Iterable[Wanted], languages: Sequence[str] = ()) -> Mapping[Wanted, Fix]:
    """The fixes of one asset: for each thing that should stand in it, where that can be written there.

    Whatever would leave a file that cannot be read, or in which anything else says something else, is not offered.

    Args:
        asset: what is read.
        data: its bytes.
        wanted: what should stand in it.
        languages: as the campaign was read with.
    """
    try:
        before = reread(asset, data, languages)
    except BrandlintError:
        return {}
    ways = {one: list(_ways(asset, before, one)) for one in dict.fromkeys(wanted)}
    first = {one: found[0] for one, found in ways.items() if found and found[0].stretch is None}
    if first and not holds(asset, data, languages, before, list(first.values())):
        first = {}
    proven = {one: first.get(one) or next((way for way in found if holds(asset, data, languages, before, [way])), None)
              for one, found in ways.items()}
    made_for = hash_of(data)
    return {one: _fix(one, made, made_for) for one, made in proven.items() if made}


def _fix(wanted: Wanted, made: Changed, made_for: bytes) -> Fix:
    return Fix(wanted.safe, made.edits, wanted.follows, made_for)


def _ways(asset: Asset, before: Reread, wanted: Wanted) -> Iterator[Changed]:
    match wanted.target:
        case Target.FACT:
            yield from _of_a_fact(asset, before, wanted)
        case Target.WORDS:
            yield from _of_words(asset, before, wanted)
        case Target.LINK:
            yield from (Changed(tuple(edits), wanted.right, link=number)
                        for number, edits in relinked(asset, before.document, wanted))


def _of_a_fact(asset: Asset, before: Reread, wanted: Wanted) -> Iterator[Changed]:
    """Ways to write a fact that are read as the right value in their own text."""
    number = _fact_at(before.study.facts, wanted)
    if number is None:
        return
    fact = before.study.facts[number]
    block, locale = before.blocks[fact.block], before.locales[fact.block]
    for text in dict.fromkeys(restyled(fact.text, fact.kind, fact.value, wanted.right, locale)):
        if text != fact.text and _reads(block, locale, fact, text, wanted.right):
            edits = _edits(asset, before, block, fact.start, fact.end, text)
            if edits:
                yield Changed(edits, wanted.right, fact=number)
    yield from _in_other_words(asset, before, number, wanted.right)


def _in_other_words(asset: Asset, before: Reread, number: int, right: object) -> Iterator[Changed]:
    """Ways to say the right value that are no number in the place of another."""
    fact = before.study.facts[number]
    block, locale = before.blocks[fact.block], before.locales[fact.block]
    stretches = [((fact.start, fact.end), phrase) for phrase in phrases(right, locale)]
    alone = sentence_around(block.text.chars, fact.start, fact.end, locale)
    stretches += [(alone, sentence) for sentence in sentences(right, locale)] if alone else []
    for (start, end), said in stretches:
        text = with_capitals_of(said, block.text.chars[start:end])
        if edits := _edits(asset, before, block, start, end, text):
            yield Changed(edits, right, fact=number, stretch=Stretch(fact.block, start, end, start + len(text)))


def _fact_at(facts: Sequence[Fact], wanted: Wanted) -> int | None:
    there = [number for number, fact in enumerate(facts) if fact.place == wanted.place and fact.text == wanted.text]
    found = [number for number in there if isinstance(facts[number].value, type(wanted.right))] or there
    return next((number for number in found if facts[number].start == wanted.start), found[0] if len(found) == 1 else None)


def _reads(block: Block, locale: str | None, fact: Fact, text: str, right: object) -> bool:
    """Whether a text in the place of a fact's is read as the right value."""
    chars = block.text.chars[:fact.start] + text + block.text.chars[fact.end:]
    return any(one.kind is fact.kind and one.start <= fact.start + len(text) and one.end >= fact.start and agrees(one, right)
               for one in read(chars, locale, (), block.label, block.role))


def _of_words(asset: Asset, before: Reread, wanted: Wanted) -> Iterator[Changed]:
    length = len(wanted.text)
    for block, locale in zip(before.blocks, before.locales, strict=True):
        start, end = wanted.start, wanted.start + length
        if block.text.chars[start:end] != wanted.text or wanted.place not in (
                block.text.place(start, end), block.text.place(0, len(block.text))):
            continue
        right = str(wanted.right) if wanted.safe else words(wanted.text, str(wanted.right), block.text.chars[:start], locale)
        edits = _edits(asset, before, block, start, end, right) if right else ()
        if edits:
            yield Changed(edits, wanted.right)


def _edits(asset: Asset, before: Reread, block: Block, start: int, end: int, text: str) -> tuple[Edit, ...]:
    old = block.text.chars[start:end]
    wanted = [Change(one.start + start, one.end + start, one.text) for one in changes(old, text)]
    return tuple(edits_of(asset, before.document, block.text, wanted, block.part) or ())
