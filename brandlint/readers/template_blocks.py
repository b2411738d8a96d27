"""What control tags hold together: the branches of a condition, what is opened and never closed, closed and never opened."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from brandlint.documents.visuals import TagForm as Form
from brandlint.readers.template_tags import TagKind, TemplateTag


class Act(StrEnum):
    OPENS = "opens"
    ALTERNATIVE = "alternative"
    CLOSES = "closes"


class Step(NamedTuple):
    """What a control tag does to the block that it names ("if", "for")."""

    act: Act
    name: str


class Stretch(NamedTuple):
    """A branch of a condition: offsets in the text, the number of the condition, and which of its branches it is."""

    start: int
    end: int
    group: int
    number: int


@dataclass(frozen=True, slots=True)
class Blocks:
    """The branches of conditions with more than one, an outer one before those in it, and the tags that have no partner."""

    branches: tuple[Stretch, ...] = ()
    unclosed: tuple[TemplateTag, ...] = ()
    unopened: tuple[TemplateTag, ...] = ()


_BLOCK = re.compile(r"\{%[-~+]?\s*(?P<end>end_?)?(?P<name>[a-z]+)")
_PAIRED = frozenset({"if", "unless", "case", "for", "block", "macro", "capture", "ifchanged", "tablerow"})
_SECTION = re.compile(r"""\{\{~?\s*(?: (?P<open>[#^])\s*[*>]?\s*(?P<name>[\w.@$-]+) | /\s*(?P<closed>[\w.@$-]+)
                          | (?P<alternative>\^|else\b) | (?P<go>if|range|with)\s | (?P<end>end)\b )""", re.VERBOSE)
_MERGE = re.compile(r"""\*\|\s*(?:(?P<open>IF|IFNOT|INTERESTED)\s*:|(?P<alternative>ELSE(?:IF)?)\b
                        | END:(?P<closed>IF|INTERESTED)\b)""", re.IGNORECASE | re.VERBOSE)
_AMPSCRIPT = re.compile(r"%%\[\s*(?:(?P<open>if)\b|(?P<alternative>else(?:if)?)\b|(?P<closed>endif)\b)", re.IGNORECASE)
_SMARTY = re.compile(r"\{(?:(?P<open>if|foreach|section|capture)\b|(?P<alternative>else(?:if)?|foreachelse)\b|/(?P<closed>\w+))")
_ANGLE = re.compile(r"""<%-?\s*(?: (?P<alternative>\}?\s*els(?:e|if|eif)\b) | (?P<closed>\}|end\b)
                        | (?P<open>(?:if|unless|case)\b | [^%]{0,300}?(?:\bdo(?:\s*\|[^|]*\|)?|\{)\s*-?%>) )""", re.VERBOSE)


def _block(tag: str) -> Step | None:
    match = _BLOCK.match(tag)
    if match is None:
        return None
    name = match["name"]
    if match["end"]:
        return Step(Act.CLOSES, name) if name in _PAIRED else None
    if name in ("else", "elsif", "elseif", "elif", "when"):
        return Step(Act.ALTERNATIVE, "case" if name == "when" else "")
    return Step(Act.OPENS, name) if name in _PAIRED else None


def _section(tag: str) -> Step | None:
    match = _SECTION.match(tag)
    if match is None:
        return None
    if match["open"]:
        return Step(Act.OPENS, f"^{match['name']}" if match["open"] == "^" else match["name"])
    if match["alternative"]:
        return Step(Act.ALTERNATIVE, "")
    return Step(Act.OPENS, "go") if match["go"] else Step(Act.CLOSES, match["closed"] or "go")


def _of(pattern: re.Pattern[str], name: str) -> Callable[[str], Step | None]:
    def step(tag: str) -> Step | None:
        match = pattern.match(tag)
        if match is None:
            return None
        if match["alternative"]:
            return Step(Act.ALTERNATIVE, "")
        return Step(Act.OPENS if match["open"] else Act.CLOSES, name or (match["open"] or match["closed"]).lower())
    return step


_STEPS: dict[Form, Callable[[str], Step | None]] = {
    Form.BLOCK: _block, Form.CURLY_BLOCK: _section, Form.MERGE: _of(_MERGE, "if"), Form.AMPSCRIPT: _of(_AMPSCRIPT, "if"),
    Form.ANGLE: _of(_ANGLE, "code"), Form.SMARTY: _of(_SMARTY, ""),
}


@dataclass(slots=True)
class _Open:
    tag: TemplateTag
    name: str
    group: int
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)


def blocks_in(text: str, tags: Iterable[TemplateTag]) -> Blocks:
    """What the control tags of a text hold together."""
    walk = _Walk(text)
    for tag in tags:
        if tag.kind is TagKind.CONTROL and (step := _STEPS.get(tag.form)) and (done := step(text[tag.start:tag.end])):
            walk.take(tag, done)
    return walk.done()


class _Walk:
    """Goes through the control tags of a text with one stack for each way to write them."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._stacks: dict[Form, list[_Open]] = {}
        self._closed: list[_Open] = []
        self._last: _Open | None = None
        self._unclosed: list[TemplateTag] = []
        self._unopened: list[TemplateTag] = []
        self._groups = 0

    def take(self, tag: TemplateTag, step: Step) -> None:
        stack = self._stacks.setdefault(tag.form, [])
        if step.act is Act.OPENS:
            stack.append(self._opened(tag, step.name))
        elif step.act is Act.CLOSES:
            self._close(tag, step.name, stack)
        elif stack:
            stack[-1].ends.append(tag.start)
            stack[-1].starts.append(tag.end)
        elif not step.name:
            self._unopened.append(tag)

    def _opened(self, tag: TemplateTag, name: str) -> _Open:
        last = self._last
        if last is not None and name == f"^{last.name}" and not self._text[last.tag.end:tag.start].strip():
            # "{{#sale}}…{{/sale}}{{^sale}}…{{/sale}}" is one condition with two branches.
            self._closed.remove(last)
            return _Open(tag, name.removeprefix("^"), last.group, [*last.starts, tag.end], last.ends)
        self._groups += 1
        return _Open(tag, name.removeprefix("^"), self._groups, [tag.end])

    def _close(self, tag: TemplateTag, name: str, stack: list[_Open]) -> None:
        at = next((at for at in reversed(range(len(stack))) if stack[at].name == name), None)
        if at is None:
            self._unopened.append(tag)
            return
        self._unclosed += (one.tag for one in stack[at + 1:])
        done = stack[at]
        del stack[at:]
        done.ends.append(tag.start)
        done.tag = tag
        self._closed.append(done)
        self._last = done

    def done(self) -> Blocks:
        self._unclosed += (one.tag for stack in self._stacks.values() for one in stack)
        branches = [Stretch(start, end, one.group, number) for one in self._closed if len(one.starts) > 1
                    for number, (start, end) in enumerate(zip(one.starts, one.ends, strict=True))]
        return Blocks(tuple(sorted(branches, key=lambda one: (one.start, -one.end))), tuple(sorted(self._unclosed)),
                      tuple(sorted(self._unopened)))
