"""One page, read: its pieces arranged, what is struck through, its links, its inks, and what could not be read on it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pypdfium2

from brandlint.documents import visuals
from brandlint.documents.blocks import Unread
from brandlint.documents.places import WHOLE, Box
from brandlint.readers.layout import Drawing, arrange
from brandlint.readers.layout.pieces import Node
from brandlint.readers.layout.strikes import struck
from brandlint.readers.pdf.content.objects import TooLarge
from brandlint.readers.pdf.coverage import ink_of
from brandlint.readers.pdf.drawings import drawn
from brandlint.readers.pdf.edges import Reaches, reaches
from brandlint.readers.pdf.glyphs import NAMELESS, glyphs
from brandlint.readers.pdf.inks import Drawn, Gathered
from brandlint.readers.pdf.links import PageLink, links
from brandlint.readers.pdf.opening import OpenFile
from brandlint.readers.pdf.painted import painted
from brandlint.readers.pdf.plain_fields import field_glyphs
from brandlint.readers.pdf.recognised import RecognisedPage, may_say_more, recognised_page
from brandlint.readers.pdf.runs import Run, runs
from brandlint.readers.pdf.sheet import opened
from brandlint.translations import say

NO_TEXT = say("no text layer: what its pictures and outlines say would have to be recognised")
BESIDE = say("text in pictures and outlines")
"""What is not read of pages with live text where there is no engine."""
_TEXT_OF = ("text of page", "part of the text of page")
_NO_LETTERS = say("its fonts do not say which letters they show; export the file again with live text")
_MOST_UNKNOWN = 0.3
_BEHIND = say("its only text lies invisible behind a picture; what the picture shows was not looked at")
_TOO_LARGE = say("draws more than any page that a person made")
_TOO_MUCH = say("it draws so much that only the beginning was looked at")
NOT_WHOLE = "inks and pictures of "
"""What is not looked at of pages that draw too much."""
_BROKEN = say("the page is damaged: what it shows cannot be decoded")
_MOST_RECOGNISED = 300
"""Pages of a file that are recognised, a second or so each; a longer one is a scanned book."""
_MOST_PICTURES_WEIGHED = 6


@dataclass(frozen=True, slots=True)
class Page:
    """A page that has been read.

    Attributes:
        number: from 1.
        nodes: what it holds, in reading order.
        runs: by the index of their pieces.
        struck: by the index of a piece, its stretches that are struck through.
        shapes: the drawn boxes.
        empty: nothing can be read on it, though something is drawn.
        inks: what it is painted with; None where that could not be found out.
        sheet: its boxes; None where they could not be found out.
        recognised: what it says beside its live text; None where that was not looked for.
    """

    number: int
    nodes: tuple[Node, ...] = ()
    runs: tuple[Run, ...] = ()
    struck: tuple[tuple[tuple[int, int], ...], ...] = ()
    links: tuple[PageLink, ...] = ()
    shapes: tuple[Box, ...] = ()
    unread: tuple[Unread, ...] = ()
    empty: bool = False
    inks: Gathered | None = None
    sheet: visuals.Sheet | None = None
    recognised: RecognisedPage | None = None


def page(file: OpenFile, index: int) -> Page:
    """Read a page (from 0); a damaged one is a page on which nothing was read."""
    number = index + 1
    try:
        # First what can be followed step by step and stopped: pdfium cannot.
        inks = painted(file.pages[index], number) if file.pages else None
        read = _texts(file, index)
        if inks is not None:
            read = _with_inks(file, read, inks)
        # What could not be followed to its end is not drawn either: nothing would stop that.
        whole = inks is None or inks.whole
        return _recognised(file, read) if whole and index < _MOST_RECOGNISED and recognises(read) else read
    except TooLarge:
        return Page(number, unread=(Unread(say("page {number}", number=number), _TOO_LARGE, WHOLE),))
    except pypdfium2.PdfiumError:
        return Page(number, unread=(Unread(say("page {number}", number=number), "the page is damaged", WHOLE),))


def _texts(file: OpenFile, index: int) -> Page:
    number = index + 1
    with opened(file.document, index) as sheet:
        seen = drawn(sheet)
        found = runs([*glyphs(sheet), *field_glyphs(sheet.view, file.written.get(index, ()))])
        marks = tuple(tuple(struck(run.piece, run.middles, seen.strokes)) for run in found)
        legible = _legible(found)
        nodes = arrange([run.piece for run in legible], seen.drawings)
        return Page(number, nodes, tuple(found), marks, tuple(links(file.document.raw, sheet)), _shapes(seen.drawings),
                    tuple(_unread(number, found, legible, seen.something)), seen.something and not found)


def _with_inks(file: OpenFile, read: Page, inks: Gathered) -> Page:
    inks.pictures[:] = _weighed(inks.pictures)
    unread = () if inks.whole else (Unread(say("inks and pictures of page {number}", number=read.number), _TOO_MUCH, WHOLE),)
    if inks.broken and not read.runs and not read.unread:
        unread = (*unread, Unread(say("page {number}", number=read.number), _BROKEN, WHOLE))
    return replace(read, inks=inks, sheet=_sheet(file, inks, _content(read)), unread=read.unread + unread)


def recognises(read: Page) -> bool:
    """Whether a page may say something that its live text does not."""
    if read.unread:
        return True
    return read.inks is not None and may_say_more(read.inks.outlines, [drawn_.picture for drawn_ in read.inks.pictures])


def _recognised(file: OpenFile, read: Page) -> Page:
    """The page with what is recognised on it; without an engine, with what was not looked at."""
    from brandlint.visuals.recognition import NoEngine

    view = read.inks.view if read.inks is not None else None
    if view is None:
        with opened(file.document, read.number - 1) as sheet:
            view = sheet.view
    live = _legible(list(read.runs))
    try:
        found = recognised_page(file.document, view, live)
    except NoEngine as reason:
        return replace(read, unread=tuple(_without_engine(read, str(reason))))
    if found.recognised.lines and all(sign.hidden for run in read.runs for sign in run.signs):
        # What lies invisible behind a picture is what another program took it for.
        read = replace(read, nodes=())
    kept = tuple(unread for unread in read.unread if not unread.what.startswith(_TEXT_OF))
    return replace(read, recognised=found, unread=kept, empty=False)


def _without_engine(read: Page, reason: str) -> Iterator[Unread]:
    yield from (unread._replace(reason=reason) if unread.reason == NO_TEXT else unread for unread in read.unread)
    if not read.unread:
        yield Unread(say("{what} of page {number}", what=BESIDE, number=read.number), reason, WHOLE)


def _weighed(pictures: list[Drawn]) -> Iterator[Drawn]:
    """The pictures, the first few of them with the ink that they lay down."""
    for index, drawn_ in enumerate(pictures):
        ink = ink_of(drawn_.picture, drawn_.placed) if index < _MOST_PICTURES_WEIGHED else None
        yield drawn_ if ink is None else drawn_._replace(picture=replace(drawn_.picture, ink=ink))


def _sheet(file: OpenFile, inks: Gathered, content: Box | None) -> visuals.Sheet:
    view = inks.view
    trim, bleed = (view.box(*edges) if edges else None for edges in (view.boxes.trim, view.boxes.bleed))
    return visuals.Sheet(view.number, view.box(*view.boxes.media), trim, bleed, _reaches(file, inks), view.unit,
                         inks.transparent, content)


def _reaches(file: OpenFile, inks: Gathered) -> Reaches | None:
    if not inks.whole:
        return None
    try:
        return reaches(file.document, inks.view, inks.at_edges, inks.bleeding)
    except (pypdfium2.PdfiumError, ValueError, MemoryError):
        return None


def _content(read: Page) -> Box | None:
    """The box around the text that is seen."""
    boxes = [sign.box for run in read.runs for sign in run.signs if not sign.hidden and not sign.char.isspace()]
    return Box(read.number, min(box.left for box in boxes), min(box.top for box in boxes), max(box.right for box in boxes),
               max(box.bottom for box in boxes)) if boxes else None


def _shapes(drawings: tuple[Drawing, ...]) -> tuple[Box, ...]:
    return tuple(drawing.box for drawing in drawings if not drawing.picture)


def _legible(found: list[Run]) -> list[Run]:
    """The runs of which every character is known, but for those of fonts that often do not know what they show."""
    unknown: Counter[tuple[str, ...]] = Counter()
    written: Counter[tuple[str, ...]] = Counter()
    for run in found:
        unknown[run.piece.look.families] += run.piece.text.count(NAMELESS)
        written[run.piece.look.families] += len(run.piece.text)
    broken = {families for families, count in unknown.items() if count > _MOST_UNKNOWN * written[families]}
    return [run for run in found if run.legible and run.piece.look.families not in broken]


def _unread(number: int, found: list[Run], legible: list[Run], something: bool) -> list[Unread]:
    if not found:
        return [Unread(say("text of page {number}", number=number), NO_TEXT, WHOLE)] if something else []
    if len(legible) < len(found):
        what = say("part of the text of page {number}", number=number) if legible else say("text of page {number}", number=number)
        first = next(run for run in found if run not in legible)
        return [Unread(what, _NO_LETTERS, first.signs[0].box)]
    if all(sign.hidden for run in found for sign in run.signs) and something:
        return [Unread(say("text of page {number}", number=number), _BEHIND, WHOLE)]
    return []
