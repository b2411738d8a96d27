"""Which assets are printed, and what the rules for print ask of each of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeVar

from brandlint.assets.channels import is_for_screens, usual_channel
from brandlint.documents.places import WHOLE, Box, Place
from brandlint.documents.visuals import OutputIntent, Sheet, Visual
from brandlint.findings import Finding, Related, Severity
from brandlint.guide.model import Length, Print
from brandlint.linking.ledger import Voice
from brandlint.rules.model import Case
from brandlint.rules.print_formats import Format, Size, format_of
from brandlint.rules.wording import Head, at, guide_says
from brandlint.translations import Said

_PRINTED = frozenset({"print", "store"})
_PAGES = frozenset({"pdf", "ai"})
_MM = {"mm": 1.0, "pt": 25.4 / 72, "px": 25.4 / 96}
_WORDS = re.compile(r"[-_. ]+")
_PLURAL = 2
"""Letters that a word in a name may have beyond the format's: flyers, plakkate."""
_SCREENS = frozenset({(16, 9), (9, 16), (4, 3), (3, 4), (16, 10), (10, 16)})
_MOST_RELATED = 4

V = TypeVar("V", bound=Visual)


class PrintAsset(NamedTuple):
    """An asset that is printed: its pages, and the format of the guide that its name speaks of."""

    voice: Voice
    sheets: tuple[Sheet, ...]
    format: Format | None

    def visuals(self, kind: type[V]) -> Iterator[V]:
        """Its visuals of one kind, in the order in which they stand."""
        return (one for one in self.voice.study.visuals if isinstance(one, kind))

    def sheet_of(self, place: Place) -> Sheet | None:
        """The page that a place is on."""
        return next((one for one in self.sheets if isinstance(place, Box) and one.page == place.page), None)


def print_assets(case: Case) -> list[PrintAsset]:
    """The assets that are printed; nothing where the guide says nothing of print.

    A PDF is printed where its channel is one of print or of stores, unless its name or its page says that it is for a
    screen. In a channel with a name of its own it is printed where its name fits a format of the guide, or where it was made
    for a printer: with a trim box, or a printing condition. A PDF in a channel of screens (a download, an attachment) is not.
    """
    if case.guide.print == Print():
        return []
    return [asset for voice in case.ledger.voices if voice.asset.format in _PAGES
            if (asset := _asset(case, voice)) is not None]


def _asset(case: Case, voice: Voice) -> PrintAsset | None:
    sheets = tuple(one for one in voice.study.visuals if isinstance(one, Sheet))
    format_ = _format(case, voice)
    usual = usual_channel(voice.asset.channel)
    if not sheets or is_for_screens(voice.asset.path) or (usual is not None and usual not in _PRINTED):
        return None
    made = any(map(_is_trimmed, sheets)) or any(isinstance(one, OutputIntent) for one in voice.study.visuals)
    if usual is None and not made and format_ is None:
        return None
    return None if not made and format_ is None and _is_screen(sheets[0]) else PrintAsset(voice, sheets, format_)


def _format(case: Case, voice: Voice) -> Format | None:
    """The format of which the file's name speaks, or else one of its folders, the inner ones first; the longest that fits."""
    for part in reversed(voice.asset.path.rpartition(".")[0].lower().split("/")):
        fitting = [key for key in case.guide.print.formats if _names(_words(part), _words(key.lower()))]
        if fitting:
            return format_of(case.guide.print.formats[max(fitting, key=len)])
    return None


def _words(name: str) -> list[str]:
    return [word for word in _WORDS.split(name) if word]


def _names(words: list[str], wanted: list[str]) -> bool:
    stretches = zip(*(words[start:] for start in range(len(wanted))), strict=False)
    return any(all(word.startswith(one) and len(word) - len(one) <= _PLURAL for word, one in zip(stretch, wanted, strict=True))
               for stretch in stretches) if wanted else False


def _is_trimmed(sheet: Sheet) -> bool:
    """Whether a page says where it is cut, inside what is printed."""
    return sheet.trim is not None and (sheet.trim.right - sheet.trim.left < sheet.media.right - sheet.media.left - 1
                                       or sheet.trim.bottom - sheet.trim.top < sheet.media.bottom - sheet.media.top - 1)


def _is_screen(sheet: Sheet) -> bool:
    """Whether a page has the shape of a screen: so many px, in the proportions of one."""
    width, height = sheet.media.right - sheet.media.left, sheet.media.bottom - sheet.media.top
    return any(abs(width * down - height * across) < 1.5 * across for across, down in _SCREENS) and max(width, height) >= 700


def size_of(sheet: Sheet, box: Box) -> Size:
    """A box of a page in mm."""
    return Size(in_mm(sheet, box.right - box.left), in_mm(sheet, box.bottom - box.top))


def in_mm(sheet: Sheet, units: float) -> float:
    """A length in units of a page in mm."""
    return units * sheet.unit * _MM["pt"]


def length_mm(length: Length) -> float:
    """A length of the guide in mm."""
    return float(length.number) * _MM[length.unit]


def millimetres(number: float) -> str:
    """ "1.2 mm"."""
    return f"{max(number, 0.0):.1f}".removesuffix(".0") + " mm"


def found_in(case: Case, head: Head, asset: PrintAsset, place: Place, message: Said, *, found: str | None, expected: str | None,
             key: tuple[str, ...], also: Iterable[tuple[Place, str]] = (), severity: Severity | None = None) -> Finding:
    """A finding in a printed asset.

    Args:
        key: where in the guide it stands what is expected.
        also: other places of the same, with what to say of each.
    """
    voice = asset.voice
    related = [Related(voice.asset.path, other, said) for other, said in list(also)[:_MOST_RELATED] if other != WHOLE]
    related += guide_says(case.guide.place(*key), expected)
    return at(head, voice, place, message, found=found, expected=expected, related=related, severity=severity)
