"""Posts that somebody is paid for, and how they say it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from brandlint.documents.blocks import Role
from brandlint.findings import Finding, Severity
from brandlint.networks.disclosures import COUNTRIES, countries_of, disclosed
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, at
from brandlint.study import TextBlock
from brandlint.translations import say

_UNSAID = Head("DOC024", "paid-post-not-marked", Severity.WARNING)
_TEXTS = frozenset({Role.BODY, Role.TITLE, Role.HEADING, Role.LEGAL})


def not_marked(case: Case) -> Iterator[Finding]:
    for voice in case.ledger.voices:
        paid = {number for number, record in enumerate(voice.study.records) if record.paid}
        posts: dict[int, list[TextBlock]] = defaultdict(list)
        for block in voice.study.blocks if paid else ():
            if block.record in paid and block.role in _TEXTS:
                posts[block.record].append(block)
        for number, blocks in posts.items():
            countries = countries_of(voice.study.records[number].locale or voice.locale)
            if countries and not any(disclosed(countries).search(block.chars) for block in blocks):
                first = COUNTRIES[countries[0]]
                message = say("This post is paid for and does not say so; in {countries} it is marked \"{words}\"",
                              countries=countries[0], words=first.words[0])
                yield at(_UNSAID, voice, blocks[0].place, message, expected=first.words[0])


RULES = (
    Rule(_UNSAID.code, _UNSAID.name, _UNSAID.severity,
         "A post that its calendar calls paid does not say so in a way that its country's rules name.",
         "Advertising that is not recognisable is unlawful, for the brand as for the person who posts it.",
         "paid partnership: yes, text: Mijn favoriete tent!", "text: Reclame · Mijn favoriete tent!", not_marked),
)
