"""Facts as JSON: what other programs rely on."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.linking.ledger import Statement
from brandlint.reports.facts.model import Facts, plain
from brandlint.reports.model import View
from brandlint.reports.plain_json import Plain, spread

VERSION = 1


def render(facts: Facts, view: View) -> Iterator[str]:
    """Every fact with its value as plain JSON."""
    yield from spread({"version": VERSION, "facts": [_fact(one) for one in facts]})


def _fact(one: Statement) -> dict[str, Plain]:
    fact = one.fact
    return {"kind": fact.kind.value, "role": fact.role, "value": plain(fact.value), "text": fact.text, "subject": fact.subject,
            "path": one.path, "channel": one.channel, "locale": one.locale, "where": fact.place.as_json(),
            "confidence": fact.confidence}
