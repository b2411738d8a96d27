"""What pages declare for search engines and assistants, and cannot be read by them."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.documents.visuals import Broken
from brandlint.findings import Finding
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, at
from brandlint.translations import say

_BROKEN = Head("DOC010", "broken-declared-data")


def broken(case: Case) -> Iterator[Finding]:
    for voice in case.ledger.voices:
        for one in voice.study.visuals:
            if isinstance(one, Broken):
                message = say("The {format} cannot be read: {problem}", format=one.format, problem=one.problem)
                yield at(_BROKEN, voice, one.place, message, found=one.problem)


RULES = (
    Rule(_BROKEN.code, _BROKEN.name, _BROKEN.severity,
         "The JSON-LD of a page is no JSON.",
         "Search engines and shopping assistants drop all of it: prices, stock and return terms disappear from their results.",
         '{"@type": "Offer", "price": "39.95",}', '{"@type": "Offer", "price": "39.95"}', broken),
)
