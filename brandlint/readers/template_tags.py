"""Template tags: what a mailing system fills in when it sends. They are unknown values, never text.

A tag is covered with filler of its own length before a file is parsed, so that every offset stays what it is: control
tags become spaces, tags that put something out become the character `UNKNOWN`, repeated. Of a tag with a default the default
stays, which is what a customer reads where nothing is known of them; the rest becomes a character that shows nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import NamedTuple

from brandlint.documents.text import UNKNOWN, TextBuilder
from brandlint.documents.visuals import TagForm as Form
from brandlint.readers.template_defaults import default_in

GONE = "\u2060"
"""Covers what stands around a default: a character that shows nothing, and is dropped from every text."""


class TagKind(StrEnum):
    OUTPUT = "output"
    """Puts a value that is not known into the text."""
    DEFAULT = "default value"
    """Puts a value into the text, and says what is read where there is none."""
    CONTROL = "control"
    """Decides, repeats or comments: nothing of it is shown."""


class TemplateTag(NamedTuple):
    """A template tag: `start` and `end` are offsets in the text, `shown` those of its default."""

    start: int
    end: int
    kind: TagKind
    form: Form = Form.CURLY
    shown: tuple[int, int] | None = None


class Masked(NamedTuple):
    """A text with its tags covered, as long as the text was, and the tags in order of start."""

    text: str
    tags: tuple[TemplateTag, ...]


_OPENER = re.compile(r"""\{(?:[{%#$!]|/?(?:if|else|foreach|section|capture|in_selection|unsubscribe|web_?version))
                     |\*\||%%|<%|\[(?:[\[%]|[a-z]+,)|(?<![\w%])%(?=[A-Z])|\$\{|<(?=s(?:cript|tyle)\b)""", re.I | re.X)
_CODE_END = re.compile(r"</s(?:cript|tyle)\b", re.I)
_LONGEST = 4000
"""Characters between an opener and its closer; what is longer is an opener by chance."""

_CURLY_CONTROL = re.compile(r"""~?\s*(?:[#/^!>]|(?:else|end)\s*(?:if\s.*)?~?$
                                |(?:if|range|with|define|template|block)\s+[\w.$"(])""", re.S | re.X)
_MERGE = re.compile(r"\*\|[^|\r\n*]{1,200}\|\*")
_MERGE_CONTROL = re.compile(r"\*\|\s*(?:IF|IFNOT|ELSE|ELSEIF|END|INTERESTED|FEEDBLOCK|MC:TOC)\b", re.I)
_PERCENT_NAME = re.compile(r"%%[A-Za-z_](?:[\w.:@-]|[ ](?=[\w])){0,60}%%")
_TIGHT_COMMENT = re.compile(r"\{#[^{}\r\n#]{0,400}#\}")
_SMARTY = re.compile(r"\{\$[A-Za-z_][^{}\r\n<]{0,200}\}")
_SMARTY_CONTROL = re.compile(r"\{/?(?:if|else|elseif|foreach|foreachelse|section|capture|in_selection)(?:\s[^{}\r\n<]{0,200})?\}")
_SMARTY_WORD = re.compile(r"\{(?:unsubscribe|webversion|web_version)\}", re.I)
_BRACKETS = re.compile(r"\[\[\s*[$@]?[A-Za-z_][^\[\]\r\n\"]{0,80}\]\]")
_FALLBACK = re.compile(r"\[[A-Za-z]+,\s*fallback=[^\[\]\r\n]{0,120}\]", re.I)
_DOLLAR = re.compile(r"\$\{[^{}\r\n]{1,200}\}")
_EXCLAIMED = re.compile(r"\{![A-Za-z_$][^{}\r\n<]{0,200}\}")
_SINGLE_PERCENT = re.compile(r"%[A-Z][A-Z0-9_]{2,40}(?:\|[A-Z]{2,20})?%(?![\w%])")
_BRACKETED_PERCENT = re.compile(r"\[%\s?[A-Za-z_][^\[\]\r\n%]{0,120}%\]")
_UNSHOWN = re.compile(r"\{%-?\s*(comment|schema|javascript|stylesheet)\b")
"""Blocks of Liquid whose content is never shown."""


class _Closers:
    """Finds closing marks; each is looked for once per stretch, so that many openers stay linear."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._next: dict[str, int] = {}

    def after(self, mark: str, position: int) -> int:
        """Where `mark` stands at or after `position`; -1 where it doesn't."""
        found = self._next.get(mark, -2)
        if found == -1 or found >= position:
            return found
        found = self._text.find(mark, position)
        self._next[mark] = found
        return found


def mask(text: str) -> Masked:
    """Cover the template tags of a text.

    Knows Liquid, Jinja, Twig and Handlebars, Mailchimp, AMPscript, ERB and EJS, Smarty (Copernica), and double
    brackets. Takes time in proportion to the text's length.
    """
    tags = tuple(find_tags(text))
    if not tags:
        return Masked(text, tags)
    parts: list[str] = []
    at = 0
    for tag in tags:
        parts += text[at:tag.start], _filler(text, tag)
        at = tag.end
    return Masked("".join((*parts, text[at:])), tags)


def find_tags(text: str) -> Iterator[TemplateTag]:
    """The template tags of a text, in order, none inside another."""
    closers = _Closers(text)
    position, code_until = 0, 0
    while match := _OPENER.search(text, position):
        start = match.start()
        position = start + 1
        if match.group() == "<":
            if start >= code_until:
                end = _CODE_END.search(text, position)
                code_until = end.start() if end else len(text)
            continue
        tag = _read(text, start, closers, in_code=start < code_until)
        if tag is not None:
            yield tag
            position = tag.end


def add_masked(builder: TextBuilder, masked: Masked, start: int, end: int) -> None:
    """Add a stretch of a masked text that stands in the source as it is; each output tag becomes one `UNKNOWN`."""
    chars = masked.text[start:end]
    if UNKNOWN not in chars:
        builder.add(chars, start)
        return
    tags = masked.tags
    for index in range(max(0, bisect_left(tags, (start,)) - 1), len(tags)):
        tag = tags[index]
        if tag.start >= end:
            break
        if tag.end <= start or tag.kind is not TagKind.OUTPUT:
            continue
        builder.add(masked.text[start:max(start, tag.start)], start)
        builder.replace(UNKNOWN, tag.start, tag.end)
        start = tag.end
    builder.add(masked.text[start:max(start, end)], start)


def _filler(text: str, tag: TemplateTag) -> str:
    if tag.shown is not None:
        start, end = tag.shown
        return GONE * (start - tag.start) + text[start:end] + GONE * (tag.end - end)
    if tag.kind is TagKind.OUTPUT:
        return UNKNOWN * (tag.end - tag.start)
    return re.sub(r"[^\r\n]", " ", text[tag.start:tag.end])


def _read(text: str, start: int, closers: _Closers, *, in_code: bool) -> TemplateTag | None:
    for opener, form, reader, also_in_code in _READERS:
        if text.startswith(opener, start) and (also_in_code or not in_code):
            tag = reader(text, start, closers)
            if tag is not None:
                tag = tag._replace(form=_form_of(tag, form, text))
                return tag if in_code else _with_default(tag, text)
    return None


def _form_of(tag: TemplateTag, usual: Form, text: str) -> Form:
    """How a tag is written, where one opener stands for two ways."""
    if usual is Form.CURLY and tag.kind is TagKind.CONTROL and text[tag.start + 2:tag.start + 3] != "!":
        return Form.CURLY_BLOCK
    return Form.AMPSCRIPT if usual is Form.PERCENT and text[tag.start + 2:tag.start + 3] in "=[" else usual


def _with_default(tag: TemplateTag, text: str) -> TemplateTag:
    """The tag with what is read where there is no value, where it says so."""
    shown = default_in(text, tag.start, tag.end) if tag.kind is TagKind.OUTPUT else None
    return tag if shown is None else tag._replace(kind=TagKind.DEFAULT, shown=shown)


def _curly(text: str, start: int, closers: _Closers) -> TemplateTag | None:
    triple = text.startswith("{{{", start) and not text.startswith("{{{{", start)
    opener, closer = ("{{{", "}}}") if triple else ("{{", "}}")
    if text.startswith("{{!--", start) and (end := closers.after("--}}", start)) >= 0:
        return TemplateTag(start, end + 4, TagKind.CONTROL)
    end = closers.after(closer, start + len(opener))
    content = _content(text, start + len(opener), end, "{{")
    if content is None or not content.strip():
        return None
    if not _balanced(content):
        # A brace of the content's own stands right before the closer: "{{${first_name}}}".
        if not (text.startswith("}", end + len(closer)) and _balanced(content + "}")):
            return None
        end += 1
    control = not triple and _CURLY_CONTROL.match(content)
    return TemplateTag(start, end + len(closer), TagKind.CONTROL if control else TagKind.OUTPUT)


def _block(text: str, start: int, closers: _Closers) -> TemplateTag | None:
    end = closers.after("%}", start + 2)
    if _content(text, start + 2, end, "{%") is None:
        return None
    hidden = _UNSHOWN.match(text, start)
    if hidden and (last := closers.after(f"end{hidden.group(1)}", end)) >= 0 and (shut := text.find("%}", last, last + 40)) >= 0:
        end = shut
    return TemplateTag(start, end + 2, TagKind.CONTROL)


def _comment(text: str, start: int, closers: _Closers) -> TemplateTag | None:
    # `{#outlook a{…}` is an id in minified CSS: only a space or a dash makes a comment of many lines.
    if text[start + 2:start + 3] not in {" ", "\t", "\r", "\n", "-"}:
        return _matched(_TIGHT_COMMENT, TagKind.CONTROL)(text, start, closers)
    end = closers.after("#}", start + 2)
    return None if _content(text, start + 2, end, "{#") is None else TemplateTag(start, end + 2, TagKind.CONTROL)


def _merge(text: str, start: int, _closers: _Closers) -> TemplateTag | None:
    match = _MERGE.match(text, start)
    if match is None:
        return None
    return TemplateTag(start, match.end(), TagKind.CONTROL if _MERGE_CONTROL.match(text, start) else TagKind.OUTPUT)


def _percent(text: str, start: int, closers: _Closers) -> TemplateTag | None:
    for opener, closer, kind in (("%%=", "=%%", TagKind.OUTPUT), ("%%[", "]%%", TagKind.CONTROL)):
        if text.startswith(opener, start):
            end = closers.after(closer, start + 3)
            return None if _content(text, start + 3, end, opener) is None else TemplateTag(start, end + 3, kind)
    # After a digit it is a per cent sign typed twice.
    if start and (text[start - 1].isdigit() or text[start - 1] == "%"):
        return None
    return _matched(_PERCENT_NAME, TagKind.OUTPUT)(text, start, closers)


def _angle(text: str, start: int, closers: _Closers) -> TemplateTag | None:
    end = closers.after("%>", start + 2)
    if _content(text, start + 2, end, "<%") is None:
        return None
    return TemplateTag(start, end + 2, TagKind.OUTPUT if text[start + 2] in "=-" else TagKind.CONTROL)


def _matched(pattern: re.Pattern[str], kind: TagKind) -> Callable[[str, int, _Closers], TemplateTag | None]:
    def read(text: str, start: int, _closers: _Closers) -> TemplateTag | None:
        match = pattern.match(text, start)
        return TemplateTag(start, match.end(), kind) if match else None
    return read


_READERS: tuple[tuple[str, Form, Callable[[str, int, _Closers], TemplateTag | None], bool], ...] = (
    ("{{", Form.CURLY, _curly, True),
    ("{%", Form.BLOCK, _block, True),
    ("{#", Form.COMMENT, _comment, True),
    ("*|", Form.MERGE, _merge, True),
    ("%%", Form.PERCENT, _percent, True),
    ("<%", Form.ANGLE, _angle, True),
    ("${", Form.DOLLAR, _matched(_DOLLAR, TagKind.OUTPUT), False),
    ("{$", Form.SMARTY, _matched(_SMARTY, TagKind.OUTPUT), False),
    ("{!", Form.EXCLAIMED, _matched(_EXCLAIMED, TagKind.OUTPUT), False),
    ("{", Form.SMARTY, _matched(_SMARTY_CONTROL, TagKind.CONTROL), False),
    ("{", Form.SMARTY, _matched(_SMARTY_WORD, TagKind.OUTPUT), False),
    ("[[", Form.BRACKETS, _matched(_BRACKETS, TagKind.OUTPUT), False),
    ("[%", Form.BRACKETED_PERCENT, _matched(_BRACKETED_PERCENT, TagKind.OUTPUT), False),
    ("[", Form.FALLBACK, _matched(_FALLBACK, TagKind.OUTPUT), False),
    ("%", Form.SINGLE_PERCENT, _matched(_SINGLE_PERCENT, TagKind.OUTPUT), False),
)
"""What a tag opens with, how it is written, what reads it, and whether it may stand in a style or script."""


def _content(text: str, start: int, end: int, opener: str) -> str | None:
    """What stands between an opener and its closer; None where it is none."""
    if end < start or end - start > _LONGEST:
        return None
    content = text[start:end]
    return None if opener in content else content


def _balanced(content: str) -> bool:
    depth = 0
    for char in content:
        if char == "{":
            depth += 1
        elif char == "}":
            depth -= 1
            if depth < 0:
                return False
    return depth == 0
