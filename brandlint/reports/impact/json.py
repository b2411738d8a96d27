"""What a change touches, for programs."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.guide.changing import GuideEdit
from brandlint.reports.impact.model import Impact, Touched
from brandlint.reports.json import VERSION
from brandlint.reports.model import View
from brandlint.reports.plain_json import Plain, spread


def render(impact: Impact, view: View) -> Iterator[str]:
    """The change and its places."""
    yield from spread({"version": VERSION, "tool": view.tool, "subject": impact.id, "field": impact.field,
                       "guide": [_change(one) for one in impact.changes], "places": [_place(one) for one in impact.touched]})


def _change(change: GuideEdit) -> Plain:
    return {"path": change.place.path, "where": change.place.where.as_json(), "old": change.old, "new": change.new}


def _place(one: Touched) -> Plain:
    return {"path": one.path, "channel": one.channel, "locale": one.locale, "where": one.place.as_json(), "found": one.found,
            "expected": one.expected, "remedy": one.remedy.value, "message": one.message}
