"""Asterisks and their notes: a mark behind an offer promises a condition that the customer can read."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from brandlint.documents.blocks import Role
from brandlint.facts.model import Kind
from brandlint.findings import Finding, Severity
from brandlint.linking.ledger import Statement, Voice
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, at, finding, shortened, shown
from brandlint.study import TextBlock
from brandlint.translations import say

_NO_NOTE = Head("DOC002", "asterisk-without-note", Severity.WARNING)
_NO_MARK = Head("DOC003", "note-without-asterisk", Severity.WARNING)

_MARK = r"\*{1,3}|†{1,2}|‡"
_CALL = re.compile(rf"(?<=[\w%€£.,!?)\]’'\"”–-])({_MARK})(?![\w*|†‡])")
"""A mark at the end of what it is about; "6*33 cl" and "Kund*innen" are none."""
_NOTE = re.compile(rf"(?:^|\n|(?<=[.!?])\s+)\s*\(?({_MARK})\)?(?=\s*[^\W_])")
"""A mark at the beginning of a line or a sentence."""
_EMPHASIS = re.compile(r"(?<![\w*])\*(?=\w)[^*\n]{1,200}(?<=\S)\*(?![\w*])")
"""Words between two asterisks, as messengers and plain text write bold."""
_LONGEST_EMPHASIS = 40
"""Characters of words between two asterisks at a beginning that are no note: "*DUIN20* for 15% off"."""
_STARS = re.compile(r"(?<![\d.,€£%])(?<![€£R] )[1-7]$")
"""A number of stars: "4* hotel"."""
_PROMISES = frozenset({Kind.MONEY, Kind.PERCENT, Kind.DEAL, Kind.CODE, Kind.PERIOD, Kind.RETURNS, Kind.DELIVERY, Kind.WARRANTY})
_UNREAD = frozenset({Role.ALT, Role.LABEL, Role.METADATA, Role.TITLE})
_WITH_BULLETS = frozenset({"txt", "md", "markdown"})
"""Formats in which an asterisk begins an item of a list as well."""


class _Marks(NamedTuple):
    """The marks of an asset: calls by block with their offset, and the blocks that notes begin."""

    calls: dict[str, list[tuple[int, int]]]
    notes: dict[str, list[int]]


def _marks(voice: Voice) -> _Marks:
    calls: dict[str, list[tuple[int, int]]] = defaultdict(list)
    notes: dict[str, list[int]] = defaultdict(list)
    for number, block in enumerate(voice.study.blocks):
        if block.confidence < 1 or not _may_hold_marks(block):
            continue
        bold = [match.span() for match in _EMPHASIS.finditer(block.chars)]
        for match in _NOTE.finditer(block.chars):
            if any(start == match.start(1) and end - start <= _LONGEST_EMPHASIS for start, end in bold):
                continue
            notes[match.group(1)].append(number)
        for match in _CALL.finditer(block.chars):
            in_bold = any(start <= match.start() < end for start, end in bold)
            if not in_bold and not _STARS.search(block.chars, max(0, match.start() - 4), match.start()):
                calls[match.group(1)].append((number, match.start()))
    return _Marks(calls, notes)


def _may_hold_marks(block: TextBlock) -> bool:
    return block.role not in _UNREAD and any(mark in block.chars for mark in "*†‡")


def _without_note(case: Case) -> Iterator[Finding]:
    """Marks behind a promise whose note is nowhere to be found; the first of each mark in an asset or its own record."""
    for voice in case.ledger.voices:
        marks = _marks(voice)
        told: set[tuple[str, int, str | None]] = set()
        for mark, calls in marks.calls.items():
            for number, offset in calls:
                block = voice.study.blocks[number]
                promise = _promise_before(voice, number, offset)
                where = mark, _scope(voice, block), block.part
                if promise is not None and where not in told and not _has_note(voice, marks, mark, block):
                    told.add(where)
                    message = say("{said} has a {mark} here, and no note explains it", said=shown(promise), mark=mark)
                    yield finding(_NO_NOTE, promise, message)


def _promise_before(voice: Voice, number: int, offset: int) -> Statement | None:
    """The nearest promise before a mark in its block."""
    before = [one for one in voice.statements
              if one.fact.block == number and one.fact.end <= offset and one.fact.kind in _PROMISES]
    return max(before, key=lambda one: one.fact.end, default=None)


def _scope(voice: Voice, block: TextBlock) -> int:
    """The record that must hold the note: its own where records are posts or messages that go out alone, else any."""
    record = voice.study.records[block.record]
    return block.record if record.date or record.channel else 0


def _has_note(voice: Voice, marks: _Marks, mark: str, call: TextBlock) -> bool:
    scope = _scope(voice, call)
    notes = (voice.study.blocks[number] for number in marks.notes.get(mark, ()))
    return any((not scope or note.record == scope) and (call.role in (Role.SUBJECT, Role.PREHEADER) or note.part == call.part)
               for note in notes)


def _without_mark(case: Case) -> Iterator[Finding]:
    """The only note with a mark that stands nowhere else; several are a list."""
    for voice in case.ledger.voices:
        if voice.asset.format in _WITH_BULLETS:
            continue
        marks = _marks(voice)
        for mark, notes in marks.notes.items():
            block = voice.study.blocks[notes[0]]
            if mark not in marks.calls and len(notes) == 1 and block.part != "text" and _is_small_print(voice, notes[0]):
                message = say("this note begins with {mark}, which stands nowhere else here", mark=mark)
                yield at(_NO_MARK, voice, block.place, message, found=shortened(block.chars))


def _is_small_print(voice: Voice, number: int) -> bool:
    """Whether a block that begins with a mark says what holds for an offer."""
    return voice.study.blocks[number].role is Role.LEGAL or any(
        one.fact.block == number and one.fact.kind in _PROMISES for one in voice.statements)


RULES = (
    Rule(_NO_NOTE.code, _NO_NOTE.name, _NO_NOTE.severity,
         "An offer has an asterisk, and nothing in the asset explains it.",
         "Advertising codes ask that a condition can be read where its offer is; who cannot find it expects the worst.",
         "<p>20% korting*</p>", "<p>20% korting*</p> <p>* Niet op boeken.</p>", _without_note),
    Rule(_NO_MARK.code, _NO_MARK.name, _NO_MARK.severity,
         "A note begins with an asterisk that stands nowhere else.",
         "Nobody knows what the condition is about, or the offer has lost its mark.",
         "<p>20% korting</p> <p>* Geldig t/m 14 december.</p>",
         "<p>20% korting*</p> <p>* Geldig t/m 14 december.</p>", _without_mark),
)
