"""Makes nodes of the parser's events, one after another."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, NoReturn

import yaml

from brandlint.documents.source import Source
from brandlint.problems import GuidePlace, Problem
from brandlint.translations import say
from brandlint.yaml12.nodes import Entry, ListNode, MappingNode, Node, ScalarNode, scalar_value
from brandlint.yaml12.words import NOT_CLOSED, in_plain_words

if TYPE_CHECKING:
    from yaml._yaml import Mark as CMark
    from yaml.error import Mark

MAX_ALIASED = 100_000
"""How many values aliases may add to a file."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TEXT_TAGS = {"!", "tag:yaml.org,2002:str"}
_PROPERTIES = re.compile(r"(?:[&!]\S*\s+)+")
_SURROGATES = re.compile(r"\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")
_BACKSLASHES = re.compile(r"\\+$")


class _StopError(Exception):
    """Reading cannot go on; the problem is noted."""


class _Anchored(NamedTuple):
    node: Node
    values: int
    height: int


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come yet."""

    start: int
    mapping: bool
    flow: bool
    anchor: str | None
    children: list[Node] = field(default_factory=list)
    values: int = 1
    height: int = 1

    @property
    def step(self) -> tuple[str | int, ...]:
        """The key or position of the child that is being read; nothing between two entries."""
        if not self.mapping:
            return (len(self.children),)
        key = self.children[-1] if len(self.children) % 2 else None
        return (key.text,) if isinstance(key, ScalarNode) else ()


class Builder:
    """Makes nodes of the parser's events."""

    def __init__(self, source: Source, max_depth: int) -> None:
        self.source = source
        self.text = source.text
        self.max_depth = max_depth
        self.open: list[_Open] = []
        self.anchors: dict[str, _Anchored] = {}
        self.documents: list[Node] = []
        self.problems: list[Problem] = []
        self.aliased = 0

    def run(self) -> None:
        try:
            for event in yaml.parse(_without_surrogates(self.text), Loader=_LOADER):
                self.take(event)
        except yaml.YAMLError as error:
            self.complain(error)
        except _StopError:
            pass

    def complain(self, error: yaml.YAMLError) -> None:
        start, what, hint = in_plain_words(error, self.text)
        unclosed = next((frame for frame in self.open if frame.flow), None)
        if unclosed is not None and not self.text[start:].strip():
            start, (what, hint, _) = unclosed.start, NOT_CLOSED["{" if unclosed.mapping else "["]
        self.note(start, start, what, hint)

    def take(self, event: yaml.Event) -> None:
        match event:
            case yaml.ScalarEvent():
                self.add(self.scalar(event), event.anchor)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self.begin(event)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self.finish(_offset(event.end_mark))
            case yaml.AliasEvent():
                self.alias(event)
            case yaml.DocumentStartEvent():
                self.anchors.clear()

    def scalar(self, event: yaml.ScalarEvent) -> ScalarNode:
        start, end, style = _offset(event.start_mark), _offset(event.end_mark), event.style or ""
        if (event.anchor or event.tag) and (properties := _PROPERTIES.match(self.text, start, end)):
            start = properties.end()
        text = event.value
        value = text if style or event.tag in _TEXT_TAGS else scalar_value(text)
        return ScalarNode(value, text, style, self.source.place(start, end))

    def begin(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent) -> None:
        start = _offset(event.start_mark)
        if len(self.open) >= self.max_depth:
            self.stop(start, say("more than {most} lists and mappings stand inside each other here", most=self.max_depth),
                      say("make it flatter"))
        self.open.append(_Open(start, isinstance(event, yaml.MappingStartEvent), bool(event.flow_style), event.anchor))

    def finish(self, end: int) -> None:
        frame = self.open.pop()
        if not frame.flow:
            # The parser ends a block where the next thing begins; a person ends it with its last child.
            end = frame.children[-1].span.end if frame.children else frame.start
            end = max(end, frame.start)
        span = self.source.place(frame.start, end)
        node = MappingNode(self.entries(frame), frame.flow, span) if frame.mapping \
            else ListNode(tuple(frame.children), frame.flow, span)
        self.add(node, frame.anchor, frame.values, frame.height)

    def add(self, node: Node, anchor: str | None = None, values: int = 1, height: int = 0) -> None:
        if anchor:
            self.anchors[anchor] = _Anchored(node, values, height)
        if not self.open:
            self.documents.append(node)
            return
        frame = self.open[-1]
        frame.children.append(node)
        frame.values += values
        frame.height = max(frame.height, height + 1)

    def alias(self, event: yaml.AliasEvent) -> None:
        start = _offset(event.start_mark)
        found = self.anchors.get(event.anchor or "")
        if found is None:
            self.stop(start, say("*{anchor} refers to nothing above it", anchor=event.anchor),
                      say("mark the value that is meant with &{anchor}", anchor=event.anchor))
        self.aliased += found.values
        if self.aliased > MAX_ALIASED or len(self.open) + found.height > self.max_depth:
            self.stop(start, say("the aliases (*{anchor}) make this file far larger than it looks", anchor=event.anchor),
                      say("write the values out"))
        self.add(found.node, None, found.values, found.height)

    def entries(self, frame: _Open) -> tuple[Entry, ...]:
        own: dict[str, Entry] = {}
        merged: list[Entry] = []
        for key, value in zip(frame.children[0::2], frame.children[1::2], strict=True):
            if not isinstance(key, ScalarNode):
                self.note(key.span.start, key.span.end, say("a list or mapping stands where a key should"),
                          say("text that begins with {one} or {other} must be in quotes", one="{", other="["))
            elif key.text == "<<" and not key.style:
                merged += self.merged(key, value)
            elif (first := own.get(key.text)) is not None:
                self.note(key.span.start, key.span.end, say("the key stands here twice, first on line {line}",
                                                              line=first.key.span.line),
                          say("keep one of them"), key.text)
            else:
                own[key.text] = Entry(key, value)
        for entry in merged:
            own.setdefault(entry.key.text, entry)
        return tuple(own.values())

    def merged(self, key: ScalarNode, value: Node) -> list[Entry]:
        """The entries that a merge key brings in, the first mapping's before the next's."""
        parts = value.items if isinstance(value, ListNode) else (value,)
        if not all(isinstance(part, MappingNode) for part in parts):
            self.note(key.span.start, key.span.end, say("<< takes a mapping or a list of mappings"),
                      say("refer to one with *name"), "<<")
        return [entry for part in parts if isinstance(part, MappingNode) for entry in part.entries]

    def note(self, start: int, end: int, what: str, hint: str, *key: str) -> None:
        path = (*(step for frame in self.open for step in frame.step), *key)
        place = GuidePlace.of(self.source.name, self.source.place(start, end))
        self.problems.append(Problem(place, path, what, hint=hint))

    def stop(self, start: int, what: str, hint: str) -> NoReturn:
        self.note(start, start, what, hint)
        raise _StopError


def _offset(mark: Mark | CMark | None) -> int:
    return mark.index if mark is not None else 0


def _without_surrogates(text: str) -> str:
    r"""JSON writes one emoji as two escapes, which YAML does not know: the same length in one YAML escape.

    The two characters that are left over become an escaped line end, which stands for nothing.
    """
    def joined(match: re.Match[str]) -> str:
        before = _BACKSLASHES.search(match.string, max(0, match.start() - 40), match.start())
        if before and len(before.group()) % 2:
            return match.group()
        high, low = (int(half, 16) for half in match.groups())
        return f"\\\n\\U{0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00):08x}"

    return _SURROGATES.sub(joined, text) if "\\u" in text else text
