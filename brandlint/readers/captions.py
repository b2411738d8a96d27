"""What is said in a film: SubRip and WebVTT captions, a block a cue, or one for the cues over which a sentence goes on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from brandlint.documents.blocks import Block, ContainerKind, Role
from brandlint.documents.document import Document, DocumentBuilder
from brandlint.documents.locales import locale_of
from brandlint.documents.source import Source
from brandlint.documents.text import Text
from brandlint.errors import UnreadableAsset
from brandlint.readers.lines import Line, lines_of
from brandlint.readers.rewriting import Piece, Rewriter, assembled, trimmed
from brandlint.translations import say

_TIMING = re.compile(r"\s*(?:\d+:)?\d{1,2}:\d{2}[,.]\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{2}[,.]\d{1,3}")
_SPECIAL = re.compile(r"<[^<>\n]*>|\{\\[^{}\n]*\}|\{[iub]\}|^[ \t]*[-–][ \t]+|&(?P<entity>amp|lt|gt|nbsp|lrm|rlm);", re.MULTILINE)
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "nbsp": "\xa0", "lrm": "", "rlm": ""}
_LANGUAGE = re.compile(r"Language:\s*(\S+)", re.IGNORECASE)
_MOST = 12
"""Cues over which one sentence goes on; a film without full stops is none."""
_OPEN_END, _AMOUNT = re.compile(r"[a-zà-ÿ,]\s*$"), re.compile(r"(?:[€£$]|R)?\s?\d")
_SENTENCE_END = re.compile(r"[.!?…:\"”’)\]]\s*$")


def read(source: Source) -> Document:
    """Read captions; timings, numbers, notes and mark-up are not said. Cues that go on with a sentence are one text.

    Raises:
        UnreadableAsset: it says something, but no line has the times of a caption.
    """
    builder = DocumentBuilder(source)
    lines = list(lines_of(source.text))
    starts = [index for index, line in enumerate(lines) if _TIMING.match(source.text, line.start, line.end)]
    if not starts and source.text.strip() and not source.text.lstrip().startswith("WEBVTT"):
        raise UnreadableAsset(say("not captions: no line has times, such as 00:00:01,000 --> 00:00:03,000"))
    _read_head(builder, source.text[:lines[starts[0]].start] if starts else source.text)
    cues: list[list[Line]] = []
    for start, following in zip(starts, [*starts[1:], len(lines)], strict=False):
        numbered = following < len(lines) and lines[following - 1].text.strip().isdigit()
        said = _said(lines[start + 1:following - numbered])
        if not said:
            continue
        if cues and (len(cues) == _MOST or not _goes_on(cues[-1][-1].text, said[0].text)):
            _read_cues(builder, cues)
            cues = []
        cues.append(said)
    if cues:
        _read_cues(builder, cues)
    return builder.build()


def _said(lines: list[Line]) -> list[Line]:
    """The lines of a cue: up to the first empty one."""
    return lines[:next((index for index, line in enumerate(lines) if line.blank), len(lines))]


def _read_head(builder: DocumentBuilder, head: str) -> None:
    language = _LANGUAGE.search(head)
    if language and (locale := locale_of(language[1])):
        builder.records[0] = replace(builder.records[0], locale=locale)


def _goes_on(before: str, text: str) -> bool:
    """Whether a line goes on with the sentence of the one before: in a small letter, or with an amount behind words."""
    if _SENTENCE_END.search(before):
        return False
    return text.lstrip(". …")[:1].islower() or (_OPEN_END.search(before) is not None and _AMOUNT.match(text) is not None)


def _together(cues: Sequence[Sequence[Line]], source: Source) -> Text:
    """What cues say as one text. What stands between them in the file belongs to none, so that no repair takes it away."""
    pieces: list[Piece] = []
    for cue in cues:
        for number, line in enumerate(cue):
            if pieces:
                between = " " if _goes_on(pieces[-1].chars, line.text) else "\n"
                pieces.append(Piece(between, pieces[-1].end, line.start if number else pieces[-1].end, False))
            pieces.append(Piece(line.text, line.start, line.end, True))
    return assembled(pieces, source)


def _read_cues(builder: DocumentBuilder, cues: Sequence[Sequence[Line]]) -> None:
    raw, container = _together(cues, builder.source), builder.open(ContainerKind.SECTION, 0)
    writer = Rewriter(raw)
    position, end = trimmed(raw.chars, 0, len(raw.chars))
    for match in _SPECIAL.finditer(raw.chars, position, end):
        writer.copy(position, match.start())
        if match["entity"]:
            writer.put(_ENTITIES[match["entity"]], *match.span())
        position = match.end()
    writer.copy(position, end)
    builder.block(Block(writer.build(), Role.SPOKEN, container))
