"""What is said in a film: SubRip and WebVTT captions, a block a cue."""

from __future__ import annotations

import re
from dataclasses import replace

from brandlint.documents.blocks import Block, ContainerKind, Role
from brandlint.documents.document import Document, DocumentBuilder
from brandlint.documents.locales import locale_of
from brandlint.documents.source import Source
from brandlint.documents.text import Text
from brandlint.errors import UnreadableAsset
from brandlint.readers.lines import Line, lines_of
from brandlint.readers.rewriting import Rewriter, trimmed
from brandlint.readers.wrapping import joined

_TIMING = re.compile(r"\s*(?:\d+:)?\d{1,2}:\d{2}[,.]\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{2}[,.]\d{1,3}")
_SPECIAL = re.compile(r"<[^<>\n]*>|\{\\[^{}\n]*\}|\{[iub]\}|^[ \t]*[-–][ \t]+|&(?P<entity>amp|lt|gt|nbsp|lrm|rlm);", re.MULTILINE)
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "nbsp": "\xa0", "lrm": "", "rlm": ""}
_LANGUAGE = re.compile(r"Language:\s*(\S+)", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…:\"”’)\]]\s*$")


def read(source: Source) -> Document:
    """Read captions; timings, numbers, notes and mark-up are not said. Cues that go on with a sentence stand together.

    Raises:
        UnreadableAsset: it says something, but no line has the times of a caption.
    """
    builder = DocumentBuilder(source)
    lines = list(lines_of(source.text))
    starts = [index for index, line in enumerate(lines) if _TIMING.match(source.text, line.start, line.end)]
    if not starts and source.text.strip() and not source.text.lstrip().startswith("WEBVTT"):
        raise UnreadableAsset("not captions: no line has times, such as 00:00:01,000 --> 00:00:03,000")
    _read_head(builder, source.text[:lines[starts[0]].start] if starts else source.text)
    section = 0
    for start, following in zip(starts, [*starts[1:], len(lines)], strict=False):
        numbered = following < len(lines) and lines[following - 1].text.strip().isdigit()
        said = _said(lines[start + 1:following - numbered])
        if not said:
            continue
        raw = joined(said, source)
        if not section or not _goes_on(builder, raw.chars):
            section = builder.open(ContainerKind.SECTION, 0)
        _read_cue(builder, section, raw)
    return builder.build()


def _said(lines: list[Line]) -> list[Line]:
    """The lines of a cue: up to the first empty one."""
    return lines[:next((index for index, line in enumerate(lines) if line.blank), len(lines))]


def _read_head(builder: DocumentBuilder, head: str) -> None:
    language = _LANGUAGE.search(head)
    if language and (locale := locale_of(language[1])):
        builder.records[0] = replace(builder.records[0], locale=locale)


def _goes_on(builder: DocumentBuilder, text: str) -> bool:
    """Whether a cue goes on with the sentence of the one before."""
    return bool(builder.blocks) and not _SENTENCE_END.search(builder.blocks[-1].text.chars) and text.lstrip("-–. …")[:1].islower()


def _read_cue(builder: DocumentBuilder, container: int, raw: Text) -> None:
    writer = Rewriter(raw)
    position, end = trimmed(raw.chars, 0, len(raw.chars))
    for match in _SPECIAL.finditer(raw.chars, position, end):
        writer.copy(position, match.start())
        if match["entity"]:
            writer.put(_ENTITIES[match["entity"]], *match.span())
        position = match.end()
    writer.copy(position, end)
    builder.block(Block(writer.build(), Role.SPOKEN, container))
