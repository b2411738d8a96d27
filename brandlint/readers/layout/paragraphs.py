"""From lines that stand under each other to paragraphs: where a text goes on in the next line, and where it does not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from brandlint.readers.layout.pieces import Line, Paragraph

_SENTENCE_END = re.compile(r"""[.!?:;…]["'”’)*]*$""")
_INSIDE_SENTENCES = re.compile(r"""[.!?]["'”’)]* +["'“‘(]?[A-ZÀ-Þ]|[.!?…]$""")
_FIRST_WORD = re.compile(r"\S+")
_OPEN_WORD = re.compile(r"\w[-\u2010]$")
_HANGING_HYPHEN = re.compile(r"(?:en|of|and|or|und|oder|et|ou)\b")
_BARE_NUMBER = re.compile(r"^(?:[-–+]? ?\d{1,3} ?%?|\d\+\d)$")
_THOUSANDS = re.compile(r"(?:[^\W\d_]|[^\w\s.,%]) ?\d{1,2}$")
_REST = re.compile(r"\d{3}(?:[.,]\d\d)?$")
"""A price that was too long for its column: R 1 over 249,00."""
_SET_ALIKE = 0.03
"""Parts by which sizes of the lines of one live text differ at most."""
_BULLET = re.compile(r"^(?:[•‣▪●○◦–✓✔»›*]|\d{1,2}[.)]) ")


def paragraphs(stack: Sequence[Line]) -> list[Paragraph]:
    """Part a stack of lines, from top to bottom, into paragraphs.

    A paragraph ends where the look, the size or the distance changes, or the line begins elsewhere. Within it, a line end
    that only came because the line was full becomes a space.
    """
    usual = _usual_gap(stack)
    parted: list[list[Line]] = []
    for line in stack:
        if parted and _same_paragraph(parted[-1][-1], line, usual):
            parted[-1].append(line)
        else:
            parted.append([line])
    return [Paragraph(tuple(lines), tuple(_joints(lines))) for lines in parted]


def gap_between(upper: Line, lower: Line) -> float:
    """The white space between two lines, in sizes of the lower one."""
    return (lower.box.top - upper.box.bottom) / lower.size


def _usual_gap(stack: Sequence[Line]) -> float:
    known = [gap_between(upper, lower) for upper, lower in pairwise(stack) if _same_look(upper, lower)]
    return min(median(known), 1.0) if known else 0.5


def _same_paragraph(upper: Line, lower: Line, usual: float) -> bool:
    gap = gap_between(upper, lower)
    if not -0.75 <= gap <= max(1.45 * usual + 0.1, 0.55) or not _aligned(upper, lower):
        return False
    return _same_look(upper, lower) or _counts(upper, lower)


def _same_look(upper: Line, lower: Line) -> bool:
    return (abs(upper.size - lower.size) <= 0.1 * max(upper.size, lower.size) and upper.look.bold == lower.look.bold
            and (upper.look.colour == lower.look.colour or _goes_on(upper.text, lower.text)))


def _counts(upper: Line, lower: Line) -> bool:
    """Whether a big number says how many of what stands under it: "30" over "dagen bedenktijd", "25%" over "korting"."""
    return bool(_BARE_NUMBER.match(upper.text)) and lower.text[:1].islower()


def _goes_on(upper: str, lower: str) -> bool:
    """Whether the second text can only be the continuation of the first."""
    return lower[:1].islower() and not _SENTENCE_END.search(upper) and not _BARE_NUMBER.match(lower)


def _aligned(upper: Line, lower: Line) -> bool:
    """Whether two lines share their left edge, their right edge or their middle; a first line may be indented."""
    first, second = upper.box, lower.box
    slack = 0.6 * max(upper.size, lower.size)
    middles = abs(first.left + first.right - second.left - second.right) / 2
    edges = min(abs(first.left - second.left), abs(first.right - second.right), middles)
    return edges <= slack or 0 < first.left - second.left <= 3 * lower.size


def _joints(lines: Sequence[Line]) -> Iterator[str]:
    widest = max(line.box.right - line.box.left for line in lines)
    running = len(lines) > 1 and _is_running_text(lines)
    yield ""
    for upper, lower in pairwise(lines):
        yield _joint(upper, lower, widest, running)


def _is_running_text(lines: Sequence[Line]) -> bool:
    """Whether lines are sentences rather than a list: one goes on in lower case, or has a sentence's end."""
    pairs = pairwise(lines)
    return (any(_goes_on(upper.text, lower.text) for upper, lower in pairs)
            or any(_INSIDE_SENTENCES.search(line.text) for line in lines))


def _joint(upper: Line, lower: Line, widest: float, running: bool) -> str:
    before, after = upper.text, lower.text
    if before.endswith("\u00ad"):
        return ""
    if _OPEN_WORD.search(before) and after[:1].isalpha():
        return " " if _HANGING_HYPHEN.match(after) else ""
    if _BULLET.match(after):
        return "\n"
    if _counts(upper, lower) or _goes_on(before, after):
        return " "
    if _is_live(upper) and abs(upper.size - lower.size) > _SET_ALIKE * upper.size:
        return "\n"
    full = _is_full(upper, lower, widest)
    if full and _THOUSANDS.search(before) and _REST.match(after):
        return " "
    return " " if full and (running or before.endswith(",")) else "\n"


def _is_live(line: Line) -> bool:
    """Whether a line's size is known and not measured: recognised text names no typeface."""
    return bool(line.look.families)


def _is_full(upper: Line, lower: Line, widest: float) -> bool:
    """Whether the first word of the lower line would not have fitted behind the upper one."""
    word = _FIRST_WORD.match(lower.text)
    letters = len(word.group()) if word else 0
    width = (lower.box.right - lower.box.left) / max(1, len(lower.text))
    return upper.box.right - upper.box.left + (letters + 1) * width > 1.01 * widest
