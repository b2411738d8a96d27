"""What a change touches, for people: channel by channel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from brandlint.reports.impact.model import Impact, Remedy, Touched
from brandlint.reports.locations import in_words, location
from brandlint.reports.model import View
from brandlint.reports.terminal import Paint, path_shown, shown
from brandlint.translations import Tongue, count, joined, say, words

_WORDS = dict(zip((Remedy.REWRITE, Remedy.BY_HAND, Remedy.REDRAW, Remedy.FOLLOWS, Remedy.LOOK),
                  words("can be rewritten", "to change by hand", "must be redrawn", "to check again afterwards", "to look at"),
                  strict=True))


def render(impact: Impact, view: View) -> Iterator[str]:
    """The guide's own places, a paragraph a channel, and the summary."""
    paint = Paint(view.colour)
    yield f"{shown(impact.id)}: {shown(impact.field)}\n"
    for change in impact.changes:
        yield f"  {paint('path', path_shown(str(change.place)))}  {shown(change.old)} → {shown(change.new)}\n"
    here = view.tongue.say("the guide")
    for channel, places in groupby(impact.touched, key=lambda one: one.channel):
        yield f"\n{shown(channel or here)}\n"
        yield from (f"  {_place(one, paint, view.tongue)}\n" for one in places)
    if view.summary:
        yield f"\n{view.tongue.read(_summary(impact.touched))}\n"


def _place(one: Touched, paint: Paint, tongue: Tongue) -> str:
    where = paint("path", path_shown(location(one.path, one.place)))
    said = shown(one.found or tongue.read(one.message))
    if one.found and one.expected:
        said = f"{said} → {shown(one.expected)}"
    remedy, spot = tongue.read(_WORDS[one.remedy]), in_words(one.place)
    if spot:
        remedy = f"{remedy} ({shown(tongue.read(spot))})"
    return "  ".join(part for part in (where, one.locale, said, remedy) if part)


def _summary(touched: Sequence[Touched]) -> str:
    channels, locales = ({getattr(one, name) for one in touched} - {None} for name in ("channel", "locale"))
    counts = [say("{number} {remedy}", number=number, remedy=_WORDS[remedy])
              for remedy in Remedy if (number := sum(one.remedy is remedy for one in touched))]
    places = say("{places} in {channels} and {locales}", places=count(len(touched), "{number} place", "{number} places"),
                 channels=count(len(channels), "{number} channel", "{number} channels"),
                 locales=count(len(locales), "{number} locale", "{number} locales"))
    if not counts:
        return say("nothing states it")
    return say("{places}: {counts}", places=places, counts=joined(counts, "{first}, {second}"))
