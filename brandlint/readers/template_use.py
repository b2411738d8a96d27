"""What a file shows of the mailing system behind it: which ways to write tags it uses, tags that are broken, its branches."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from brandlint.documents.blocks import Block
from brandlint.documents.document import Document
from brandlint.documents.text import Origin
from brandlint.documents.visuals import BrokenTag, TagForm, TemplateSyntax, Visual
from brandlint.readers.template_blocks import blocks_in
from brandlint.readers.template_branches import by_branch
from brandlint.readers.template_tags import Masked, TemplateTag, mask

_MAY_HAVE_TAGS = re.compile(r"\{[{%#$!]|\{(?:if|foreach)\s|\*\||%%|<%|\[[\[%]|fallback=|\$\{|%[A-Z]")
_DATA = frozenset("json arb yaml yml xml resx csv tsv po pot strings xcstrings xliff xlf".split())
_OF_PROGRAMS = frozenset({TagForm.CURLY, TagForm.DOLLAR, TagForm.PERCENT, TagForm.SINGLE_PERCENT, TagForm.BRACKETS})
"""Ways to write a tag that are an app's own placeholders in data files."""
_CODE = re.compile(r"<(script|style)\b.*?</\1", re.IGNORECASE | re.DOTALL)
_CURLIES = frozenset({TagForm.CURLY, TagForm.CURLY_BLOCK, TagForm.BLOCK})
_MERGE = frozenset({TagForm.MERGE})
_BROKEN: tuple[tuple[frozenset[TagForm], re.Pattern[str], str], ...] = (
    (_CURLIES, re.compile(r"\{\{(?!\{)\s*[#/]?[A-Za-z_$][^{}\r\n<]{0,60}(?:\}(?!\})|(?=[\r\n<{]|\Z))"), "is not closed with }}"),
    (_CURLIES, re.compile(r"(?<![{}])\{\s*[A-Za-z_][\w.]{0,40}\s*\}\}(?!\})"), "is not opened with {{"),
    (_CURLIES, re.compile(r"\{%-?\s*[a-z]{2,20}\b[^%{}\r\n<]{0,80}(?:\}|(?=[\r\n<{]|\Z))"), "is not closed with %}"),
    (_MERGE, re.compile(r"\*\|\s*[A-Z][A-Z0-9_:]{1,40}(?:\*|\|(?!\*)|(?=[\s<,.!?]|\Z))"), "is not closed with |*"),
    (_MERGE, re.compile(r"(?<![*|])\|[A-Z][A-Z0-9_:]{1,40}\|\*"), "is not opened with *|"),
    (frozenset({TagForm.AMPSCRIPT}), re.compile(r"%%=[^%\r\n<]{1,80}(?:%(?!%)|(?=[\r\n<]|\Z))"), "is not closed with =%%"),
    (frozenset({TagForm.PERCENT, TagForm.AMPSCRIPT}), re.compile(r"%%[A-Za-z_]\w{1,40}%(?!%)"), "is not closed with %%"),
)


class Templated(NamedTuple):
    """Blocks, one for each way to read them, and what the tags between them show."""

    blocks: tuple[Block, ...]
    visuals: tuple[Visual, ...] = ()


def with_templates(document: Document, kind: str) -> Document:
    """The document with what its template tags say of it: their syntaxes, broken ones, and its texts branch by branch.

    Args:
        kind: the format; the parts of an e-mail have texts of their own, of which its reader takes care.
    """
    if kind != "eml":
        read = read_templates(document.blocks, kind, document.source.text, document.source)
        document.blocks, document.visuals = read.blocks, (*document.visuals, *read.visuals)
    return document


def read_templates(blocks: Iterable[Block], kind: str, text: str, origin: Origin) -> Templated:
    """What the template tags of a text say of the blocks that were read in it.

    Args:
        kind: the format.
        text: what the blocks' sources count in.
        origin: makes places of offsets in it.
    """
    if not _MAY_HAVE_TAGS.search(text):
        return Templated(tuple(blocks))
    masked = mask(text)
    held = blocks_in(text, masked.tags)
    shown: list[Visual] = list(_syntaxes(text, masked.tags, kind, origin))
    if kind not in _DATA:
        for tags, problem in ((held.unclosed, "has no end"), (held.unopened, "has no beginning")):
            shown += (BrokenTag(text[tag.start:tag.end], problem, origin.place(tag.start, tag.end)) for tag in tags)
        shown += _broken(masked, origin)
    return Templated(tuple(by_branch(blocks, held.branches) if held.branches else blocks), tuple(shown))


def _syntaxes(text: str, tags: Sequence[TemplateTag], kind: str, origin: Origin) -> Iterator[TemplateSyntax]:
    """Each way to write tags that a text uses, with its first tag."""
    first: dict[TagForm, TemplateTag] = {}
    for tag in tags:
        first.setdefault(tag.form, tag)
    for form, tag in first.items():
        if kind not in _DATA or form not in _OF_PROGRAMS:
            uses = sum(one.form is form for one in tags)
            yield TemplateSyntax(form, text[tag.start:tag.end], origin.place(tag.start, tag.end), uses)


def _broken(masked: Masked, origin: Origin) -> Iterator[BrokenTag]:
    """Tags with one end only, in a text that has whole ones of their kind."""
    used = {tag.form for tag in masked.tags}
    looked_at = _CODE.sub(lambda code: " " * len(code.group()), masked.text) if used else ""
    for forms, pattern, problem in _BROKEN:
        if not forms.isdisjoint(used):
            yield from (BrokenTag(match.group().strip(), problem, origin.place(*match.span()))
                        for match in pattern.finditer(looked_at))
