"""The sheet: its size, how far artwork runs over the edge, and what stands too near to the edge."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from brandlint.documents.blocks import MarkKind
from brandlint.documents.places import Box
from brandlint.documents.visuals import Sheet
from brandlint.findings import Finding, Severity
from brandlint.rules.model import Case, Rule
from brandlint.rules.print_assets import PrintAsset, found_in, in_mm, length_mm, millimetres, print_assets, size_of
from brandlint.rules.print_formats import Size, is_usual, usual_bleed
from brandlint.rules.wording import Head
from brandlint.translations import Said, joined, say, word

_BLEED = Head("PRN001", "bleed-too-small")
_SIZE = Head("PRN002", "page-size-differs")
_MARGIN = Head("PRN003", "text-in-safety-margin", Severity.WARNING)

_SIDES = ("left", "top", "right", "bottom")
_MEASURED_TO_MM = 0.25
"""A strip is drawn in steps of some 0.13 mm."""
_SET_TO_MM = 0.15
_BOOK = 4
"""Pages from which a document may be bound: there is no bleed where pages meet."""
_SCALES = (0.5, 0.25, 0.2, 0.1)
_LONGEST_QUOTE = 40


def bleed_too_small(case: Case) -> Iterator[Finding]:
    if case.guide.print.bleed is None:
        return
    wanted = length_mm(case.guide.print.bleed)
    for asset in print_assets(case):
        found = [bleed for sheet in asset.sheets if (bleed := _short(asset, sheet, wanted)) is not None]
        if found:
            least = min(found, key=lambda one: one.reach)
            message = say("{least}; the guide asks for {size}", least=least, size=millimetres(wanted))
            yield found_in(case, _BLEED, asset, least.place, message,
                           found=millimetres(least.reach), expected=millimetres(wanted), key=("print", "bleed"),
                           also=[(one.place, str(one)) for one in found if one is not least],
                           severity=None if least.certain else Severity.WARNING)


class _Bleed(NamedTuple):
    """Too little bleed on some sides of a page, and how much in mm; `certain` where it is known where the page is cut."""

    place: Box
    reach: float
    sides: tuple[str, ...]
    wanted: float
    certain: bool

    def __str__(self) -> str:
        where = say("on all sides") if len(self.sides) == 4 else say(
            "on the {sides}", sides=joined(map(word, self.sides), "{first} and {second}"))
        if not self.certain:
            return say("Artwork runs to the edge of the file {where}, and no trim box says where the page is cut", where=where)
        bleed = say("Bleed {found} of {wanted}", found=millimetres(self.reach),
                    wanted=millimetres(self.wanted)) if self.reach >= 0.1 else say("There is no bleed")
        return say("{bleed} {where}", bleed=bleed, where=where)


def _short(asset: PrintAsset, sheet: Sheet, wanted: float) -> _Bleed | None:
    cut = _cut(asset, sheet)
    if sheet.reaches is None or cut.includes_bleed:
        return None
    reaches = {side: in_mm(sheet, reach) for side, reach in zip(_SIDES, sheet.reaches, strict=True) if reach is not None}
    short = {side: reach for side, reach in reaches.items() if reach < wanted - _MEASURED_TO_MM}
    if len(asset.sheets) >= _BOOK and len(short.keys() & {"left", "right"}) == 1:
        short = {side: reach for side, reach in short.items() if side in ("top", "bottom") or reach > _MEASURED_TO_MM}
    if not short:
        return None
    least = min(short.values())
    sides = tuple(side for side, reach in short.items() if reach < least + _MEASURED_TO_MM)
    certain = sheet.trim is not None or asset.format is not None or is_usual(size_of(sheet, sheet.media))
    return _Bleed(cut.box, least, sides, wanted, certain)


class _Cut(NamedTuple):
    """Where a page is cut; `includes_bleed` where its size alone tells that the file reaches beyond."""

    box: Box
    includes_bleed: bool = False


def _cut(asset: PrintAsset, sheet: Sheet) -> _Cut:
    if sheet.trim is not None and sheet.trim != sheet.media:
        return _Cut(sheet.trim)
    bleed = usual_bleed(size_of(sheet, sheet.media), asset.format)
    if bleed is None or (asset.format is None and is_usual(size_of(sheet, sheet.media))):
        return _Cut(sheet.media)
    inset = bleed / in_mm(sheet, 1.0)
    media = sheet.media
    return _Cut(Box(media.page, media.left + inset, media.top + inset, media.right - inset, media.bottom - inset), True)


def page_size_differs(case: Case) -> Iterator[Finding]:
    for asset in print_assets(case):
        wrong = [size for sheet in asset.sheets if (size := _wrong_size(asset, sheet)) is not None]
        if wrong and asset.format is not None:
            first = wrong[0]
            key = next(key for key, value in case.guide.print.formats.items() if value == asset.format.written)
            yield found_in(case, _SIZE, asset, first.place, first.message, found=str(first.size), expected=first.expected,
                           key=("print", "formats", key), also=[(one.place, one.message) for one in wrong[1:]],
                           severity=first.severity)


class _Wrong(NamedTuple):
    place: Box
    size: Size
    expected: str
    message: Said
    severity: Severity = Severity.ERROR


def _wrong_size(asset: PrintAsset, sheet: Sheet) -> _Wrong | None:
    wanted = asset.format
    if wanted is None:
        return None
    box = _cut(asset, sheet).box
    size = size_of(sheet, box)
    if any(size.is_near(one) for one in (wanted.both_ways() if wanted.may_turn else wanted.sizes)):
        return None
    right = min(wanted.sizes, key=lambda one: abs(one.width - size.width) + abs(one.height - size.height))
    named = str(right) if wanted.written[0].isdigit() else f"{wanted.written} ({right})"
    if any(size.is_near(one.turned) for one in wanted.sizes):
        return _Wrong(box, size, named, say("The page is turned: it is {size}; the guide asks for {named}", size=size,
                                            named=named), Severity.WARNING)
    if _is_spread(asset, size):
        return None
    scale = next((scale for scale in _SCALES for one in wanted.both_ways()
                  if size.is_near(Size(one.width * scale, one.height * scale))), None)
    if scale is not None:
        message = say("The page is {size}, {scale:.0%} of {named} that the guide asks for; say so to the printer", size=size,
                      scale=scale, named=named)
        return _Wrong(box, size, named, message, Severity.INFO)
    return _Wrong(box, size, named, say("The page is {size}; the guide asks for {named}", size=size, named=named))


def _is_spread(asset: PrintAsset, size: Size) -> bool:
    """Whether a page is two or more pages side by side, as folded and bound work is laid out."""
    return asset.format is not None and any(
        abs(size.height - one.height) <= 1 and abs(size.width - count * one.width) <= 2 * count
        for one in asset.format.both_ways() for count in (2, 3, 4))


def text_in_safety_margin(case: Case) -> Iterator[Finding]:
    if case.guide.print.safety_margin is None:
        return
    wanted = length_mm(case.guide.print.safety_margin)
    for asset in print_assets(case):
        near = [one for sheet in asset.sheets for one in _near_edges(asset, sheet, wanted)]
        if near:
            least = min(near, key=lambda one: one.distance)
            message = say("{least}; the guide asks for {size}", least=least, size=millimetres(wanted))
            yield found_in(case, _MARGIN, asset, least.place, message,
                           found=millimetres(least.distance), expected=millimetres(wanted), key=("print", "safety_margin"),
                           also=[(one.place, str(one)) for one in near if one is not least])


class _Near(NamedTuple):
    """A text that stands near an edge: how far from it in mm, less than nothing where it is cut."""

    place: Box
    text: str
    side: str
    distance: float

    def __str__(self) -> str:
        quoted = self.text if len(self.text) <= _LONGEST_QUOTE else self.text[:_LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"
        if self.distance < 0:
            return say("\"{quoted}\" is cut off at the {side} edge", quoted=quoted, side=word(self.side))
        return say("\"{quoted}\" stands {size} from the {side} edge", quoted=quoted, size=millimetres(self.distance),
                   side=word(self.side))


def _near_edges(asset: PrintAsset, sheet: Sheet, wanted: float) -> Iterator[_Near]:
    """The live texts of a page, each at the edge that it is nearest to, where it is too near."""
    if sheet.content is None:
        return
    cut, content = _cut(asset, sheet).box, sheet.content
    for block in asset.voice.study.blocks:
        box = block.box
        if box is None or box.page != sheet.page or any(mark.kind is MarkKind.HIDDEN for mark in block.marks):
            continue
        if box.left < content.left - 1 or box.right > content.right + 1 or box.top < content.top - 1:
            continue
        room = (box.left - cut.left, box.top - cut.top, cut.right - box.right, cut.bottom - box.bottom)
        least = min(range(4), key=lambda side: room[side])
        if in_mm(sheet, room[least]) < wanted - _SET_TO_MM:
            yield _Near(box, " ".join(block.chars.split()), _SIDES[least], in_mm(sheet, room[least]))


RULES = (
    Rule(_BLEED.code, _BLEED.name, _BLEED.severity,
         "Artwork that stands at the edge of the page does not run as far over it as the guide asks.",
         "Paper is cut a little beside the line now and then; without bleed a white edge shows.",
         "A5 page whose photo ends at the trim", "A5 page whose photo runs 3 mm beyond the trim on all sides", bleed_too_small),
    Rule(_SIZE.code, _SIZE.name, _SIZE.severity,
         "A page has another size than the guide's format for this kind of print, or lies on its side.",
         "The printer scales it, crops it, or sends it back.",
         "print/flyer.pdf of 140 × 200 mm", "print/flyer.pdf of 148 × 210 mm (A5)", page_size_differs),
    Rule(_MARGIN.code, _MARGIN.name, _MARGIN.severity,
         "Text stands nearer to the edge of the trimmed page than the guide's safety margin.",
         "What stands at the edge is cut off with it.",
         "a price 1.5 mm from the edge", "a price 5 mm from the edge", text_in_safety_margin),
)
