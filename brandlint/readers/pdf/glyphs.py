"""The characters of a page as pdfium gives them: what they are, where they stand and how they look."""

from __future__ import annotations

import ctypes
import math
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from brandlint.documents.places import Box
from brandlint.readers.layout.pieces import Look, turned
from brandlint.readers.pdf.sheet import Sheet

_SUBSET = re.compile(r"^[A-Z]{6}\+")
_STYLE = r"bold|black|heavy|light|thin|medium|regular|roman|italic|oblique|book|mt|ps"
_STYLE_NAMES = re.compile(rf"[-,]\w*(?:{_STYLE})\w*$", re.IGNORECASE)
_BOLD = re.compile(r"bold|black|heavy|(?<!un)fat\b", re.IGNORECASE)
_HALF_BOLD = re.compile(r"(?:semi|demi)[- ]?bold", re.IGNORECASE)
_LIGHT = re.compile(r"light|thin|hairline", re.IGNORECASE)
_INVISIBLE_MODE = 3
_STROKED_MODE = 2
_LINE_ENDS = (0x0A, 0x0D)
_NO_LETTERS = {"Cc", "Co", "Cs", "Cn", "Zl", "Zp"}
_HYPHEN = 2
"""What pdfium gives for a hyphen at a line's end."""


class Face(NamedTuple):
    """What the characters of one text object have in common. `size` is in points as shown, `angle` in degrees, clockwise."""

    size: float
    angle: int
    look: Look
    weight: int | None
    hidden: bool


class Glyph(NamedTuple):
    """A character: its ink on the page, and where it begins and ends along its baseline, in the frame of its angle."""

    char: str
    box: Box
    start: float
    end: float
    baseline: float
    face: Face


NAMELESS = "\ufffd"
"""Stands for a character of which the font does not say which letter it is."""


def glyphs(sheet: Sheet) -> Iterator[Glyph]:
    """Read the characters of a page in the order of its content; those wholly outside what is seen of it are left out."""
    for _, together in groupby(_set(sheet), lambda glyph: (glyph.start, glyph.baseline, glyph.face)):
        for glyph in _spread(list(together)):
            if sheet.view.shows(glyph.box):
                yield from _spelt_out(glyph)


def _set(sheet: Sheet) -> Iterator[Glyph]:
    faces: dict[int, Face] = {}
    answers = _Answers()
    for index in range(pdfium.FPDFText_CountChars(sheet.text)):
        if pdfium.FPDFText_IsGenerated(sheet.text, index) == 1:
            continue
        unmapped = pdfium.FPDFText_HasUnicodeMapError(sheet.text, index) == 1
        char = _readable(pdfium.FPDFText_GetUnicode(sheet.text, index), unmapped)
        if char:
            yield _glyph(sheet, index, char, _face(sheet, index, faces), answers)


def _spread(together: list[Glyph]) -> Iterator[Glyph]:
    """Letters that were set at one place, a ligature's, each with its share of the width."""
    if len(together) == 1:
        yield together[0]
        return
    start, end = together[0].start, max(glyph.end for glyph in together)
    width = (end - start) / len(together)
    for number, glyph in enumerate(together):
        yield glyph._replace(start=start + number * width, end=start + (number + 1) * width)


def _readable(code: int, unmapped: bool) -> str:
    """The character of a code; empty for a line end."""
    if code in _LINE_ENDS:
        return ""
    if code == _HYPHEN:
        return "-"
    if unmapped or not 0 < code < 0x110000:
        return NAMELESS
    char = chr(code)
    return NAMELESS if char != "\t" and unicodedata.category(char) in _NO_LETTERS else char


def _spelt_out(glyph: Glyph) -> Iterator[Glyph]:
    """A ligature as its letters, each with its share of the width."""
    if not "\ufb00" <= glyph.char <= "\ufb06":
        yield glyph
        return
    parts = unicodedata.normalize("NFKC", glyph.char)
    width = (glyph.end - glyph.start) / len(parts)
    for number, char in enumerate(parts):
        yield glyph._replace(char=char, start=glyph.start + number * width, end=glyph.start + (number + 1) * width)


class _Answers:
    """Where pdfium writes its answers, made once for a page: making them for every character takes longer than asking."""

    def __init__(self) -> None:
        self.edges = tuple(ctypes.c_double() for _ in range(4))
        self.origin = ctypes.c_double(), ctypes.c_double()
        self.loose = pdfium.FS_RECTF()


def _glyph(sheet: Sheet, index: int, char: str, face: Face, answers: _Answers) -> Glyph:
    pdfium.FPDFText_GetCharBox(sheet.text, index, *answers.edges)
    left, right, bottom, top = (edge.value for edge in answers.edges)
    loose, (x, y) = answers.loose, answers.origin
    pdfium.FPDFText_GetLooseCharBox(sheet.text, index, loose)
    pdfium.FPDFText_GetCharOrigin(sheet.text, index, x, y)
    start, baseline = turned(*sheet.view.point(x.value, y.value), face.angle)
    ink = sheet.view.box(left, bottom, right, top)
    room = sheet.view.box(loose.left, loose.bottom, loose.right, loose.top)
    return Glyph(char, ink if right > left or char.isspace() else room, start, _end(start, room, face), baseline, face)


def _end(start: float, room: Box, face: Face) -> float:
    """Where the next character would begin, from the box around a character's cell."""
    cosine, sine = abs(math.cos(math.radians(face.angle))), abs(math.sin(math.radians(face.angle)))
    if face.angle == 0:
        return max(room.right, start)
    if cosine < 0.01:
        return start + room.bottom - room.top
    across, down = room.right - room.left, room.bottom - room.top
    turn = cosine ** 2 - sine ** 2
    width = (across * cosine - down * sine) / turn if abs(turn) > 0.3 else 0.0
    return start + (width if 0.1 * face.size < width < 1.3 * face.size else 0.52 * face.size)


def _face(sheet: Sheet, index: int, faces: dict[int, Face]) -> Face:
    text_object = pdfium.FPDFText_GetTextObject(sheet.text, index)
    key = ctypes.cast(text_object, ctypes.c_void_p).value or 0
    if key not in faces or not key:
        faces[key] = _new_face(sheet, index, text_object)
    return faces[key]


def _new_face(sheet: Sheet, index: int, text_object: Any) -> Face:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(sheet.text, index, matrix)
    stretch = math.sqrt(abs(matrix.a * matrix.d - matrix.b * matrix.c)) or 1.0
    across, down = sheet.view.direction(matrix.a, matrix.b)
    mode = pdfium.FPDFTextObj_GetTextRenderMode(text_object) if text_object else 0
    name = _font_name(sheet, index)
    weight = 700 if mode == _STROKED_MODE else weight_of(name)
    colour, opaque = _colour(sheet, index)
    size = pdfium.FPDFText_GetFontSize(sheet.text, index) * stretch
    look = Look((weight or 400) >= 600, colour, families_of(name))
    angle = round(math.degrees(math.atan2(down, across))) % 360
    return Face(size if 0 < size < math.inf else 1.0, angle, look, weight, hidden=mode == _INVISIBLE_MODE or not opaque)


def _font_name(sheet: Sheet, index: int) -> str:
    buffer = ctypes.create_string_buffer(256)
    length = pdfium.FPDFText_GetFontInfo(sheet.text, index, buffer, 256, ctypes.c_int())
    return buffer.value.decode("utf-8", "replace") if 0 < length <= 256 else ""


def _colour(sheet: Sheet, index: int) -> tuple[str | None, bool]:
    """The fill colour as hex, and whether it covers anything at all."""
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not pdfium.FPDFText_GetFillColor(sheet.text, index, red, green, blue, alpha):
        return None, True
    return f"#{red.value:02X}{green.value:02X}{blue.value:02X}", alpha.value > 0


@cache
def weight_of(font: str) -> int | None:
    """The weight that a font's name tells; None for a font without a name."""
    if not font:
        return None
    if _HALF_BOLD.search(font):
        return 600
    if _BOLD.search(font):
        return 700
    return 300 if _LIGHT.search(font) else 400


@cache
def families_of(font: str) -> tuple[str, ...]:
    """The family in a font's name, without the mark of a subset and the name of the style."""
    family = _STYLE_NAMES.sub("", _SUBSET.sub("", font))
    return (family,) if family else ()
