"""A second look at figures: raised cents that were read as further digits, large figures of which a part was missed.

Where an engine reads "€7350" the picture may show 73 with a small, raised 50. The ink tells: the last two glyphs are lower than
the others and level with their top. Both parts are then cut out and read again, side by side on one sheet.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from brandlint.documents.text import superscript
from brandlint.visuals.recognition.ink import Glyph, Ink
from brandlint.visuals.recognition.model import PxBox, RecognisedLine
from brandlint.visuals.recognition.sheet import Sheet
from brandlint.visuals.recognition.slants import around

if TYPE_CHECKING:
    from PIL.Image import Image

Lines = Callable[["Image"], list[RecognisedLine]]

_RAISED = "⁰¹²³⁴-⁹º°"
_PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹º°", "012345678900")
_DECIMAL = re.compile(r"\d[.,]\d\d(?!\d)")
_WHOLE_AT_END = re.compile(rf"\d[\d.,' {_RAISED}]*\W{{0,3}}$")
_SHORT = 12
_TWO_DIGITS = re.compile(r"\d\d")
_WORD = re.compile(r"[^\W\d_]{2}")
_BIG = 100
"""px of height from which engines miss parts of figures."""
_NEXT = 0.55
"""Glyphs whose gap is at most this part of the height of the figures belong together."""
_CENTS = re.compile(r"^\D{0,2}(\d\d)\D{0,2}$")
_SURE = 0.9
_FIRM = 0.97
_UNSURE = 0.85
_LIKELY = 0.7
_SLIGHT = 0.05
_SIGN = re.compile(r"[€£$]|R(?=\W?\d)")
_MISREAD_SIGN = re.compile(r"^[A-QS-Za-z¢]\W?(?=\d)")
_SIGN_AT_END = re.compile(r"\d\s?[€£$]$")
_FEWEST_WITH_CENTS = 4
"""Glyphs of a figure, its two cents and the sign behind them."""
_KNOWN_WRONG = 0.5
"""The confidence of a figure that the ink contradicts and nothing could be read for."""


class _Figure(NamedTuple):
    """Glyphs that belong together, with the lines that an engine made of them.

    Attributes:
        head: what is of full height; `cents` what is raised behind it, empty in most.
        lines: indexes of lines.
    """

    head: tuple[Glyph, ...]
    cents: tuple[Glyph, ...]
    lines: tuple[int, ...]

    @property
    def box(self) -> PxBox:
        return around([*self.head, *self.cents])


def looked_at_again(image: Image, lines: Sequence[RecognisedLine], read: Lines) -> list[RecognisedLine]:
    """The lines of a level picture, with what the ink says of their figures.

    Args:
        image: RGB.
        lines: of the engine.
        read: recognises the lines of another picture.
    """
    figures = [figure for figure in _figures(image, lines) if figure.cents or _is_in_doubt(figure, lines)]
    taken = {index for figure in figures for index in figure.lines}
    doubtful = [index for index, line in enumerate(lines) if index not in taken and _is_read_with_doubt(line)]
    if not figures and not doubtful:
        return list(lines)
    sheet = Sheet(image)
    slots = [(sheet.add(around(_without_small_sign(figure))), sheet.add(around(figure.cents)) if figure.cents else None)
             for figure in figures]
    rows = [sheet.add(lines[index].box) for index in doubtful]
    sheet.read(read)
    lines = list(lines)
    for index, row in zip(doubtful, rows, strict=True):
        lines[index] = _confirmed(lines[index], sheet.text(row))
    made: list[RecognisedLine] = []
    gone: set[int] = set()
    for figure, (head, cents) in zip(figures, slots, strict=True):
        fresh = _raised(figure, sheet.text(head), sheet.text(cents), lines) if cents is not None else _whole(
            figure, sheet.text(head), lines)
        if fresh is not None:
            made.append(fresh)
            gone.update(figure.lines)
    return [*(line for index, line in enumerate(lines) if index not in gone), *made]


def _is_read_with_doubt(line: RecognisedLine) -> bool:
    return line.confidence < _SURE and any(char.isdecimal() for char in line.text)


def _confirmed(line: RecognisedLine, again: RecognisedLine | None) -> RecognisedLine:
    """A line in the light of a second look: surer where that reads the same figures, with both readings where it does not."""
    if again is None or not any(char.isdecimal() for char in again.text):
        return line
    if _figures_in(again.text) == _figures_in(line.text):
        return line._replace(confidence=max(line.confidence, again.confidence, _SURE))
    if again.confidence > line.confidence:
        return line._replace(text=again.text.strip(), confidence=min(again.confidence, _UNSURE), other=line.text)
    return line._replace(other=again.text.strip(), confidence=min(line.confidence, _UNSURE))


def _figures_in(text: str) -> list[str]:
    return re.findall(r"\d[\d.,]*", text.translate(_PLAIN))


def _without_small_sign(figure: _Figure) -> Sequence[Glyph]:
    """The glyphs of full height; a small sign before them, raised as the cents are, is easily read as a digit."""
    height = max(glyph.height for glyph in figure.head)
    first = next(index for index, glyph in enumerate(figure.head) if glyph.height >= 0.85 * height)
    return figure.head[first:] if figure.cents and first == 1 else figure.head


def _figures(image: Image, lines: Sequence[RecognisedLine]) -> list[_Figure]:
    """The figures of a picture; those that share glyphs are one."""
    found: list[_Figure] = []
    for index in sorted(range(len(lines)), key=lambda index: lines[index].box[1] - lines[index].box[3]):
        line = lines[index]
        if not _may_be_figure(line) or any(index in figure.lines for figure in found):
            continue
        head, cents = _parted(_before_its_sign(_glyphs(image, line), line.text))
        if _TWO_DIGITS.fullmatch(line.text) and not cents:
            head, cents = _with_head(image, line, head)
        if not head:
            continue
        box = around([*head, *cents])
        inside = tuple(other for other, one in enumerate(lines) if other == index or (_is_short(one) and _stands_in(one, box)))
        found = [figure for figure in found if not set(figure.lines) <= set(inside)]
        if not any(set(inside) & set(figure.lines) for figure in found):
            found.append(_Figure(head, cents, inside))
    return found


def _may_be_figure(line: RecognisedLine) -> bool:
    if _DECIMAL.search(line.text):
        return False
    return bool(_WHOLE_AT_END.search(line.text)) or (_is_short(line) and line.box[3] - line.box[1] >= _BIG)


def _is_short(line: RecognisedLine) -> bool:
    return len(line.text) <= _SHORT and not _WORD.search(line.text)


def _stands_in(line: RecognisedLine, box: PxBox) -> bool:
    x, y = (line.box[0] + line.box[2]) / 2, (line.box[1] + line.box[3]) / 2
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _glyphs(image: Image, line: RecognisedLine) -> list[Glyph]:
    """The glyphs of a line and those that go on beside it without a gap."""
    left, top, right, bottom = line.box
    reach, rim = 2 * (bottom - top), 0.12 * (bottom - top)
    seen = Ink(image, (left - reach, top - rim, right + reach, bottom + rim)).glyphs()
    # What is as high as all that was looked at is the ground beside a box, in the colour of the letters in it.
    glyphs = [glyph for glyph in seen if left <= (glyph.left + glyph.right) / 2 <= right or glyph.top > top - rim + 1
              or glyph.bottom < bottom + rim - 1]
    own = [index for index, glyph in enumerate(glyphs) if left <= (glyph.left + glyph.right) / 2 <= right]
    if not own:
        return []
    first, last = own[0], own[-1]
    close = _NEXT * max(glyph.height for glyph in glyphs[first:last + 1])
    while first > 0 and glyphs[first].left - glyphs[first - 1].right <= close:
        first -= 1
    while last + 1 < len(glyphs) and glyphs[last + 1].left - glyphs[last].right <= close:
        last += 1
    return glyphs[first:last + 1]


def _with_head(image: Image, line: RecognisedLine, own: tuple[Glyph, ...]) -> tuple[tuple[Glyph, ...], tuple[Glyph, ...]]:
    """Two digits that are the raised cents of larger figures to their left, which nothing was read for."""
    left, top, _, bottom = line.box
    high = bottom - top
    cents = tuple(glyph for glyph in own if glyph.left >= left - 0.1 * high)
    if not cents:
        return own, ()
    size = max(glyph.height for glyph in cents)
    before = Ink(image, (left - 6 * high, top - 0.15 * high, left, bottom + 2 * high)).glyphs()
    head: list[Glyph] = []
    edge = left
    while before and edge - before[-1].right <= _NEXT * max(size, 0.8 * before[-1].height):
        head.insert(0, before.pop())
        edge = head[0].left
    tall = [glyph for glyph in head if glyph.height >= 1.25 * size]
    if not tall or abs(median(glyph.top for glyph in tall) - min(glyph.top for glyph in cents)) > 0.25 * tall[-1].height:
        return own, ()
    return tuple(head), cents


def _before_its_sign(glyphs: Sequence[Glyph], text: str) -> Sequence[Glyph]:
    """The glyphs of a line without the sign of a currency behind it, where those before it are raised: "4990 €"."""
    if not _SIGN_AT_END.search(text) or len(glyphs) < _FEWEST_WITH_CENTS:
        return glyphs
    return glyphs[:-1] if _parted(glyphs[:-1])[1] else glyphs


def _parted(glyphs: Sequence[Glyph]) -> tuple[tuple[Glyph, ...], tuple[Glyph, ...]]:
    """What is of full height, and what is raised behind it: two figures, or what could be two."""
    if not glyphs:
        return (), ()
    height = max(glyph.height for glyph in glyphs)
    full = [glyph for glyph in glyphs if glyph.height >= 0.85 * height]
    top, bottom = median(glyph.top for glyph in full), median(glyph.bottom for glyph in full)
    last = len(glyphs)
    while last > 0 and _is_raised(glyphs[last - 1], top, bottom):
        last -= 1
    head, tail = tuple(glyphs[:last]), tuple(glyphs[last:])
    if not head or not tail or not any(glyph.height >= 0.85 * height for glyph in head):
        return tuple(glyphs), ()
    wide, high = tail[-1].right - tail[0].left, max(glyph.height for glyph in tail)
    return (head, tail) if 0.7 * high <= wide <= 2.6 * high else (tuple(glyphs), ())


def _is_raised(glyph: Glyph, top: float, bottom: float) -> bool:
    height = bottom - top
    return (0.28 * height <= glyph.height <= 0.78 * height and abs(glyph.top - top) <= 0.25 * height
            and bottom - glyph.bottom >= 0.2 * height)


def _is_in_doubt(figure: _Figure, lines: Sequence[RecognisedLine]) -> bool:
    """Whether a figure is large, or was read in several parts, and so may lack one."""
    high = figure.box[3] - figure.box[1] >= _BIG
    return (high or len(figure.lines) > 1) and any(any(char.isdigit() for char in lines[index].text) or high
                                                   for index in figure.lines)


def _raised(figure: _Figure, head: RecognisedLine | None, cents: RecognisedLine | None,
            lines: Sequence[RecognisedLine]) -> RecognisedLine | None:
    """A figure with raised cents, or what the engine read of it, known to be wrong; None where it was no such figure."""
    old = _joined(lines, figure.lines)
    match = _CENTS.match(cents.text) if cents else None
    if cents and match and head is None:
        head = _as_at_first(figure, old, match[1])
    whole = _whole_part(old, head, match[1]) if head and match else None
    if head and cents and match and whole is not None:
        twice = _digits(old.text) == _digits(whole) + match[1]
        confidence = max(old.confidence, head.confidence) if twice else min(head.confidence, cents.confidence)
        other = "" if twice or confidence >= _FIRM or not _digits(old.text) else old.text
        return RecognisedLine(f"{whole}{superscript(match[1])}", figure.box, confidence=confidence, other=other)
    if len(_digits(old.text)) < 3 or (cents and not match and cents.confidence > _SURE):
        return None
    return old._replace(confidence=min(old.confidence, _KNOWN_WRONG))


def _as_at_first(figure: _Figure, old: RecognisedLine, cents: str) -> RecognisedLine | None:
    """What stands before the cents by the first look, where that has a digit for each glyph of full height."""
    height = max(glyph.height for glyph in figure.head)
    full = sum(glyph.height >= 0.85 * height for glyph in figure.head) - bool(_SIGN.match(old.text))
    digits = _digits(old.text)
    first = digits.removesuffix(cents)
    return old._replace(text=first) if first and digits.endswith(cents) and len(first) in (full, full + 1) else None


def _whole_part(old: RecognisedLine, head: RecognisedLine, cents: str) -> str | None:
    """What stands before the cents: as it was read now, or, where that has more digits than there are glyphs, at first."""
    text = head.text.strip().rstrip(".,")
    if not text or not text[-1].isdigit():
        return None
    first, digits = _digits(old.text), _digits(text)
    sign = _SIGN.search(old.text)
    if sign and not _SIGN.search(text) and first.endswith(cents):
        at_first = first.removesuffix(cents)
        if digits.endswith(at_first) and len(digits) - len(at_first) == 1 and text.startswith(digits):
            return f"{sign[0]} {at_first}"
    if _SIGN.search(text):
        return text
    return (f"{sign[0]} " if sign else "") + _MISREAD_SIGN.sub("", text)


def _digits(text: str) -> str:
    return "".join(char for char in text.translate(_PLAIN) if char.isdecimal())


def _whole(figure: _Figure, again: RecognisedLine | None, lines: Sequence[RecognisedLine]) -> RecognisedLine | None:
    """What a second look read of a large figure, where that is more."""
    if again is None or again.confidence < _LIKELY or not any(char.isdigit() for char in again.text):
        return None
    old = _joined(lines, figure.lines)
    if _digits(again.text) == _digits(old.text):
        fuller = max(again.text.strip(), old.text, key=lambda text: (bool(_SIGN.search(text)), len(text.replace(" ", ""))))
        return RecognisedLine(fuller, old.box, confidence=max(old.confidence, again.confidence))
    if old.confidence < min(again.confidence, _UNSURE):
        return RecognisedLine(again.text.strip(), figure.box, confidence=min(again.confidence, _UNSURE), other=old.text)
    if len(_digits(again.text)) <= len(_digits(old.text)) or (
            len(figure.lines) == 1 and old.confidence >= _SURE and again.confidence < old.confidence - _SLIGHT):
        unsure = min(old.confidence, _UNSURE) if again.confidence >= _SURE else old.confidence
        return RecognisedLine(old.text, old.box, confidence=unsure, other=again.text.strip())
    return RecognisedLine(again.text.strip(), figure.box, confidence=again.confidence)


def _joined(lines: Sequence[RecognisedLine], indexes: Iterable[int]) -> RecognisedLine:
    own = sorted((lines[index] for index in indexes), key=lambda line: line.box[0])
    return RecognisedLine(" ".join(line.text for line in own), around([line.box for line in own]),
                          confidence=min(line.confidence for line in own))
