"""What a change touches, for people: channel by channel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from brandlint.reports.impact.model import Impact, Remedy, Touched
from brandlint.reports.locations import in_words, location
from brandlint.reports.model import View
from brandlint.reports.terminal import Paint, path_shown, shown
from brandlint.translations import count, say

_WORDS = {Remedy.REWRITE: "can be rewritten", Remedy.BY_HAND: "to change by hand", Remedy.REDRAW: "must be redrawn",
          Remedy.FOLLOWS: "to check again afterwards", Remedy.LOOK: "to look at"}


def render(impact: Impact, view: View) -> Iterator[str]:
    """The guide's own places, a paragraph a channel, and the summary."""
    paint = Paint(view.colour)
    yield f"{shown(impact.id)}: {shown(impact.field)}\n"
    for change in impact.changes:
        yield f"  {paint('path', path_shown(str(change.place)))}  {shown(change.old)} → {shown(change.new)}\n"
    for channel, places in groupby(impact.touched, key=lambda one: one.channel):
        yield f"\n{shown(channel or 'the guide')}\n"
        yield from (f"  {_place(one, paint)}\n" for one in places)
    if view.summary:
        yield f"\n{_summary(impact.touched)}\n"


def _place(one: Touched, paint: Paint) -> str:
    where = paint("path", path_shown(location(one.path, one.place)))
    said = f"{shown(one.found)} → {shown(one.expected)}" if one.found and one.expected else shown(one.found or one.message)
    words = in_words(one.place)
    remedy = f"{_WORDS[one.remedy]} ({shown(words)})" if words else _WORDS[one.remedy]
    return "  ".join(part for part in (where, one.locale, said, remedy) if part)


def _summary(touched: Sequence[Touched]) -> str:
    channels, locales = ({getattr(one, name) for one in touched} - {None} for name in ("channel", "locale"))
    counts = [f"{number} {_WORDS[remedy]}" for remedy in Remedy if (number := sum(one.remedy is remedy for one in touched))]
    places = say("{places} in {channels} and {locales}", places=count(len(touched), "{number} place", "{number} places"),
                 channels=count(len(channels), "{number} channel", "{number} channels"),
                 locales=count(len(locales), "{number} locale", "{number} locales"))
    return f"{places}: {', '.join(counts)}" if counts else "nothing states it"
