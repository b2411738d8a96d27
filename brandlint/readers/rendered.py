"""Jinja2 templates filled with the data that a campaign gives for them; every character leads back to the template.

A template is somebody else's program: it runs in Jinja2's sandbox, reaches no file outside the campaign, and has limits of time
and size.
"""

from __future__ import annotations

import sys
import time
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from types import FrameType
from typing import TYPE_CHECKING, Any, NamedTuple

from brandlint.documents.places import Span
from brandlint.documents.source import Source
from brandlint.errors import UnreadableAsset
from brandlint.translations import say
from brandlint.yaml12 import MappingNode, plain
from brandlint.yaml12 import read as read_yaml

if TYPE_CHECKING:
    from jinja2 import Template

MARK_UP = frozenset({"html", "htm", "xhtml", "xml", "svg", "mjml"})
MOST_SECONDS = 5.0
MOST_CHARACTERS = 5_000_000
_OPEN, _CLOSE = 0xF0000, 0x100000
_MOST_STRETCHES = 65_000
"""A stretch of the template is marked by two characters of the planes for private use: nothing escapes or folds them."""


class Stretch(NamedTuple):
    """A stretch of the template: a text that stands there (`literal`), or a tag that puts something out."""

    start: int
    end: int
    literal: bool


class _Run(NamedTuple):
    """From `start` on, the rendered text comes from a stretch; `exact` where it stands there as it is."""

    start: int
    stretch: Stretch
    exact: bool


class RenderedSource(Source):
    """What a template gives with its data; its places are those of the template.

    Args:
        template: the template's own source.
        text: what it gives.
        runs: in order of start, the first at 0.
    """

    def __init__(self, template: Source, text: str, runs: tuple[_Run, ...]) -> None:
        super().__init__(template.data, template.name, beside=template.beside)
        self.__dict__["_decoded"] = (text, template.encoding)
        self._template = template
        self._runs = runs
        self._starts = [run.start for run in runs]

    def place(self, start: int, end: int) -> Span:
        first, until = self._stretch(start, max(start + 1, end))
        last_start, last = self._stretch(max(start, end - 1), max(start + 1, end))
        return self._template.place(first, last if last_start >= first else until)

    @property
    def written(self) -> Source:
        return self._template

    def _stretch(self, start: int, end: int) -> tuple[int, int]:
        """What of the template the beginning of a stretch comes from."""
        at = max(0, bisect_right(self._starts, start) - 1)
        run, stop = self._runs[at], self._starts[at + 1] if at + 1 < len(self._runs) else len(self.text)
        if not run.exact:
            return run.stretch.start, run.stretch.end
        return run.stretch.start + start - run.start, run.stretch.start + min(end, stop) - run.start


def filled(template: Source, data: str, kind: str) -> RenderedSource:
    """Fill a template with the data of a JSON or YAML file of the campaign.

    Args:
        data: the file's path from the root.
        kind: the format of what it gives.

    Raises:
        UnreadableAsset: the data cannot be read, or the template not be filled with it.
    """
    held = template.beside(f"/{data}")
    if held is None:
        raise UnreadableAsset(say("the data of this template, {data}, is not there", data=data))
    reading = read_yaml(held)
    node, problems = reading.node, reading.problems
    if problems or not isinstance(node, MappingNode):
        raise UnreadableAsset(say("the data of this template cannot be read: {reason}",
                                  reason=problems[0] if problems else f'{data} has no keys'))
    return render(template, {entry.key.text: plain(entry.value) for entry in node.entries}, kind)


def render(template: Source, data: Mapping[str, Any], kind: str) -> RenderedSource:
    """Fill a template.

    Args:
        data: what its names stand for.
        kind: the format of what it gives; values are escaped in HTML and XML.

    Raises:
        UnreadableAsset: the template is wrong, asks for what the data does not hold, or goes over a limit.
    """
    from jinja2 import TemplateError, TemplateSyntaxError

    from brandlint.readers.templating import Marking, environment

    made = environment(template.beside, autoescape=kind in MARK_UP, line_end="\r\n" if "\r\n" in template.text else "\n")
    marking = Marking.of(made)
    try:
        given = _given(made.from_string(template.text), data)
    except TemplateError as error:
        line = f" (line {error.lineno})" if isinstance(error, TemplateSyntaxError) else ""
        raise UnreadableAsset(say("the template cannot be filled{line}: {reason}", line=line,
                                  reason=error.message or error)) from None
    except RecursionError:
        raise UnreadableAsset(say("the template cannot be filled: it is nested too deeply")) from None
    # Jinja2 raises the last two for tags that its own reader or Python's compiler stumbles over.
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RuntimeError, SyntaxError) as error:
        raise UnreadableAsset(say("the template cannot be filled: {reason}", reason=error)) from None
    return RenderedSource(template, *_unmarked(given, template.text, marking.stretches, marking.outside))


def _given(template: Template, data: Mapping[str, Any]) -> str:
    """What a template gives, within its limits."""
    parts: list[str] = []
    size = 0
    before = sys.gettrace()
    sys.settrace(_watch(time.monotonic() + MOST_SECONDS))
    try:
        for part in template.generate(data):
            parts.append(part)
            size += len(part)
            if size > MOST_CHARACTERS:
                raise UnreadableAsset(say("the template gives more than {most} million characters",
                                          most=MOST_CHARACTERS // 1000000))
    finally:
        sys.settrace(before)
    return "".join(parts)


def _watch(until: float) -> Callable[[FrameType, str, Any], Any]:
    """Ends whatever runs longer: a loop that puts nothing out can be ended in no other way."""
    def watch(frame: FrameType, event: str, value: Any) -> Any:
        if time.monotonic() > until:
            raise UnreadableAsset(say("the template takes more than {most:.0f} seconds", most=MOST_SECONDS))
        return watch
    return watch


def _unmarked(given: str, template: str, stretches: list[Stretch], outside: Stretch) -> tuple[str, tuple[_Run, ...]]:
    """The text without its marks, and where it comes from."""
    parts: list[str] = []
    runs = [_Run(0, outside, False)]
    length = 0
    for chars, stretch in _pieces(given, stretches, outside):
        exact = stretch.literal and template.startswith(chars, stretch.start)
        runs.append(_Run(length, stretch, exact))
        parts.append(chars)
        length += len(chars)
    return "".join(parts), tuple(runs)


def _pieces(given: str, stretches: list[Stretch], outside: Stretch) -> Iterator[tuple[str, Stretch]]:
    """Characters with the innermost stretch that they come from."""
    inside = [outside]
    start = 0
    for at, char in enumerate(given):
        code = ord(char)
        if code < _OPEN:
            continue
        if at > start:
            yield given[start:at], inside[-1]
        start = at + 1
        if code < _CLOSE:
            inside.append(stretches[code - _OPEN])
        elif len(inside) > 1:
            inside.pop()
    if start < len(given):
        yield given[start:], inside[-1]


def mark(number: int, chars: str) -> str:
    """Characters between the marks of a stretch."""
    return f"{opened(number)}{chars}{closed(number)}"


def opened(number: int) -> str:
    return chr(_OPEN + number) if number < _MOST_STRETCHES else ""


def closed(number: int) -> str:
    return chr(_CLOSE + number) if number < _MOST_STRETCHES else ""

