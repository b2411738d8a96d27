"""A campaign's artwork: which pieces there are, and how each is written."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pages
import press
import shelf
import vector
from brand import Brand
from PIL import Image
from playwright.sync_api import Browser
from scene import LAYOUTS, Drawing, Look, Scene


class Piece(NamedTuple):
    """A piece in one locale: its path, its format in the tables, its layout, its height in parts of the width, how it is written."""

    path: str
    format: str
    layout: str
    high: float
    write: Callable[[Work], None]
    raised: bool = False


class Work(NamedTuple):
    """What a writer gets."""

    piece: Piece
    path: Path
    brand: Brand
    locale: str
    words: dict[str, Any]
    look: Look
    tab: Browser

    @property
    def strange(self) -> str:
        return self.brand.words["strange_font"] if self.look.strange else ""

    def scene(self, **changes: Any) -> Scene:
        return LAYOUTS[self.piece.layout](Drawing({**self.words, **changes}, self.brand.inks, self.look, raised=self.piece.raised), self.piece.high)


def _flyer(work: Work) -> None:
    if work.brand.words["press"]:
        press.press(work.path, work.scene(), work.brand, work.look)
        return
    bleed = work.look.print.get("bleed_mm", 3) * pages.DPI / 25.4
    wide = 105 / 25.4 * pages.DPI
    photo_px = round(112 / 100 * 105 / 25.4 * work.look.print.get("dpi", 190))
    pages.to_pdf(work.tab, pages.absolute(work.scene(), work.brand, work.locale, work.strange, wide, bleed, photo_px), work.path)
    _boxes(work.path, bleed * 72 / pages.DPI)


def _boxes(path: Path, bleed: float) -> None:
    """Name the trimmed page in a PDF, as a printer's workflow does after the browser."""
    import pikepdf

    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        for page in pdf.pages:
            left, low, right, high = (float(one) for one in page.mediabox)
            page.trimbox = pikepdf.Array([left + bleed, low + bleed, right - bleed, high - bleed])
        pdf.save(path)


def _folder(work: Work) -> None:
    pages.to_pdf(work.tab, pages.flow(work.words, work.brand, work.locale, work.look), work.path)


def _shelf(work: Work) -> None:
    work.path.with_suffix(".fodt").write_text(shelf.flat_drawing(work.scene(), work.brand, work.locale, work.strange, 148), encoding="utf-8")


def _svg(write: Callable[[Scene, Brand, str, str], str]) -> Callable[[Work], None]:
    return lambda work: work.path.write_text(write(work.scene(), work.brand, work.locale, work.strange), encoding="utf-8") and None


def _shot(work: Work, scale: float, **changes: Any) -> Image.Image:
    wide = (work.look.pixels or 800) / scale
    page = pages.absolute(work.scene(**changes), work.brand, work.locale, work.strange, wide)
    return pages.picture(work.tab, page, round(wide), round(wide * work.piece.high / 100), scale)


def _picture(scale: float = 1, **how: Any) -> Callable[[Work], None]:
    return lambda work: _shot(work, scale).save(work.path, **how)


def _turned(work: Work) -> None:
    angle = -4.0 if work.locale < "e" else 3.0
    pages.turned(_shot(work, 1), angle, 5).save(work.path, quality=78)


def _moving(work: Work) -> None:
    """Three shots; where the first misses the offer, its price and terms come later."""
    last = _shot(work, 1)
    first = last if work.look.first_frame else _shot(work, 1, one={**work.words["one"], "price": "·", "was": "·"}, two={**work.words["two"], "price": "·", "was": "·"}, code="·", until="·")
    frames = [one.quantize(200, dither=Image.Dither.NONE) for one in (first, last)]
    frames[0].save(work.path, save_all=True, append_images=frames[1:], duration=1500, loop=0)


def _page(work: Work) -> None:
    """A page that shows the post, with an alternative text."""
    alt = work.look.alt if work.look.alt is not None else f"{work.words['one']['name']} {work.words['one']['price']}"
    work.path.write_text(f'<!doctype html>\n<html lang="{work.locale}"><head><title>{work.words["head"]}</title></head><body>\n'
                         f'<p>{work.words["head"]}</p>\n<img src="../../social/{work.locale}/post.png" width="400" alt="{alt}">\n</body></html>\n', encoding="utf-8")


def pieces(brand: Brand, locale: str) -> list[Piece]:
    """What a brand makes in one locale."""
    return [
        Piece(f"print/flyer-{locale}.pdf", "pdf press" if brand.words["press"] else "pdf chromium", "market", 141, _flyer),
        Piece(f"web/{locale}/folder.pdf", "pdf chromium", "flow", 141, _folder),
        Piece(f"web/{locale}/shelf.pdf", "pdf libreoffice", "cards", 98, _shelf),
        Piece(f"display/{locale}/leader.svg", "svg", "cards", 95, _svg(vector.by_hand), True),
        Piece(f"display/{locale}/tower.svg", "svg", "market", 150, _svg(vector.inkscape)),
        Piece(f"display/{locale}/square.svg", "svg", "night", 105, _svg(vector.illustrator), True),
        Piece(f"social/{locale}/post.png", "png", "market", 140, _picture()),
        Piece(f"social/{locale}/story.png", "png", "night", 150, _picture(2)),
        Piece(f"social/{locale}/cents.png", "png", "cards", 95, _picture(), True),
        Piece(f"social/{locale}/feed.jpg", "jpeg", "cards", 100, _picture(quality=60)),
        Piece(f"social/{locale}/tilt.jpg", "jpeg", "market", 142, _turned),
        Piece(f"social/{locale}/move.gif", "gif", "night", 110, _moving),
        Piece(f"web/{locale}/index.html", "page", "none", 0, _page),
    ]


def write(root: Path, brand: Brand, tab: Browser, changes: dict[str, tuple[dict[str, Any], Look]]) -> None:
    """Write a whole campaign; ``changes`` has other words and looks by path."""
    shutil.copytree(brand.folder / "brand-guide", root / "brand-guide")
    (root / "campaign.yaml").write_text("campaign: {id: mei-2027}\n", encoding="utf-8")
    for locale, words in brand.words["locales"].items():
        for piece in pieces(brand, locale):
            path = root / piece.path
            path.parent.mkdir(parents=True, exist_ok=True)
            said, look = changes.get(piece.path, (words, Look()))
            piece.write(Work(piece, path, brand, locale, said, look, tab))
    shelf.convert(sorted(root.rglob("*.fodt")))
