"""Facts as a table for people, an asset after the other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from brandlint.documents.places import span_of
from brandlint.linking.ledger import Statement
from brandlint.reports.facts.model import Facts
from brandlint.reports.locations import in_words, location
from brandlint.reports.model import View
from brandlint.reports.terminal import Paint, shown, width
from brandlint.translations import Tongue, count

_WIDEST = 36
_GAP = "  "


def render(facts: Facts, view: View) -> Iterator[str]:
    """Where, kind, role, value, subject and text of every fact."""
    paint = Paint(view.colour)
    total = 0
    for path, same in groupby(facts, key=lambda one: one.path):
        stated = list(same)
        total += len(stated)
        yield f"{paint('path', shown(path))}{paint('dim', _about(stated[0]))}\n"
        rows = [_cells(one, view.tongue) for one in stated]
        widths = [max(min(width(row[column]), _WIDEST) for row in rows) for column in range(len(rows[0]))]
        yield from (f"  {_line(row, widths, view.width - 2)}\n" for row in rows)
        yield "\n"
    if view.summary:
        yield f"{view.tongue.read(count(total, '{number} fact', '{number} facts'))}\n"


def _about(one: Statement) -> str:
    known = [shown(about) for about in (one.channel, one.locale) if about]
    return f"  {', '.join(known)}" if known else ""


def _cells(one: Statement, tongue: Tongue) -> tuple[str, ...]:
    fact = one.fact
    where = str(fact.place) if span_of(fact.place) else location("", fact.place).removeprefix(":")
    where = where or tongue.read(in_words(fact.place) or "")
    doubt = "" if fact.sure else "?"
    return (where, fact.kind.value, fact.role or "-", shown(tongue.read(str(fact.value))) + doubt, shown(fact.subject or "-"),
            shown(fact.text))


def _line(cells: tuple[str, ...], widths: list[int], columns: int) -> str:
    *most, last = cells
    padded = _GAP.join(_fitted(cell, wide) for cell, wide in zip(most, widths, strict=False))
    room = max(8, columns - width(padded) - len(_GAP))
    return f"{padded}{_GAP}{_cut(last, room)}".rstrip()


def _fitted(cell: str, columns: int) -> str:
    cut = _cut(cell, columns)
    return cut + " " * (columns - width(cut))


def _cut(text: str, columns: int) -> str:
    if width(text) <= columns:
        return text
    kept = text[:columns - 1]
    while width(kept) > columns - 1:
        kept = kept[:-1]
    return f"{kept}…"
