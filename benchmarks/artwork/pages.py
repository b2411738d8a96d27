"""Artwork as a browser makes it: pages that are printed to PDF, and pictures of pages."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path
from typing import Any

from brand import Brand
from photos import as_jpeg, data_uri, photograph
from PIL import Image
from playwright.sync_api import Browser, sync_playwright
from scene import Area, Element, Logo, Look, Photo, Scene, Words

CHROMIUM = "/usr/bin/chromium"
DPI = 96


@contextmanager
def browser() -> Iterator[Browser]:
    """A browser for all pages of a campaign."""
    with sync_playwright() as driver:
        open_browser = driver.chromium.launch(executable_path=CHROMIUM if Path(CHROMIUM).exists() else None)
        yield open_browser
        open_browser.close()


def absolute(scene: Scene, brand: Brand, locale: str, strange: str, px: float, bleed: float = 0, photo_px: int = 900) -> str:
    """A page on which everything has its place; ``px`` is its trimmed width, ``bleed`` what is added on every side."""
    unit = px / 100
    body = "".join(_element(one, brand, strange, unit, photo_px) for one in scene.elements)
    wide, high = px + 2 * bleed, scene.high * unit + 2 * bleed
    return (f'<!doctype html><html lang="{locale}"><meta charset="utf-8"><style>@page{{size:{wide:.2f}px {high:.2f}px;margin:0}}'
            f'*{{margin:0;-webkit-print-color-adjust:exact}}html,body{{width:{wide:.2f}px;height:{high - 0.6:.2f}px;overflow:hidden;background:{scene.ground}}}'
            f'div{{position:absolute;left:{bleed}px;top:{bleed}px}}span,img,i{{position:absolute;white-space:pre;line-height:1}}sup{{font-size:50%;vertical-align:70%;line-height:0}}</style>'
            f"<div>{body}</div></html>")


def _element(one: Element, brand: Brand, strange: str, unit: float, photo_px: int) -> str:
    match one:
        case Area(x, y, wide, high, ink, corner):
            return f'<i style="{_box(x, y, wide, high, unit)};background:{ink};border-radius:{corner * unit:.1f}px"></i>'
        case Photo(x, y, wide, high, seed):
            picture = photograph(photo_px, round(photo_px * high / wide), seed)
            return f'<img style="{_box(x, y, wide, high, unit)}" src="{data_uri(as_jpeg(picture), "image/jpeg")}">'
        case Words():
            return _words(one, brand, strange, unit)
        case Logo():
            return _logo(one, brand, unit)


def _box(x: float, y: float, wide: float, high: float, unit: float) -> str:
    return f"left:{x * unit:.2f}px;top:{y * unit:.2f}px;width:{wide * unit:.2f}px;height:{high * unit:.2f}px"


def _words(one: Words, brand: Brand, strange: str, unit: float) -> str:
    cents = f"<sup>{one.raised}</sup>" if one.raised else ""
    struck = ";text-decoration:line-through" if one.struck else ""
    weight = 700 if one.face == "head" else 400
    return (f'<span style="left:{one.x * unit:.2f}px;top:{(one.y - one.size * 0.86) * unit:.2f}px;color:{one.ink};'
            f"font:{weight} {one.size * unit:.2f}px/1 '{strange or brand.face(one.face)}'{struck}\">{escape(one.text)}{cents}</span>")


def _logo(one: Logo, brand: Brand, unit: float) -> str:
    mark = brand.mark(one.mono)
    text = brand.files[one.mono].read_text(encoding="utf-8").replace("<svg ", '<svg preserveAspectRatio="none" ', 1)
    for own in {stroke.ink for stroke in mark.strokes} if one.ink else ():
        text = text.replace(own, one.ink)
    turns = [f"rotate({one.turn}deg)"] * bool(one.turn) + ["scaleX(-1)"] * one.mirrored
    move = f";transform:{' '.join(turns)}" if turns else ""
    box = _box(one.x, one.y, one.wide, one.wide * mark.high / mark.wide / one.stretch, unit)
    return f'<img style="{box}{move}" src="{data_uri(text.encode(), "image/svg+xml")}">'


def flow(words: dict[str, Any], brand: Brand, locale: str, look: Look) -> str:
    """A leaflet as a web page prints it: tables, lists and floats, running text."""
    inks = {**brand.inks, **look.inks}
    head, body = (look.strange or brand.face(role) for role in ("head", "body"))
    logo = data_uri(brand.files[False].read_bytes(), "image/svg+xml")
    photo = data_uri(as_jpeg(photograph(700, 260, 8)), "image/jpeg")
    items = "".join(
        f'<td><h2>{escape(words[key]["name"])}</h2><p><s>{escape(words[key]["was"])}</s> <b>{escape(words[key]["price"])}</b></p></td>' for key in ("one", "two"))
    return (f'<!doctype html><html lang="{locale}"><meta charset="utf-8"><title>{escape(words["head"])}</title><style>@page{{size:A4;margin:14mm}}'
            f"*{{-webkit-print-color-adjust:exact}}body{{font:11pt/1.5 '{body}';color:{inks['text']};background:#fff}}h1,h2{{font-family:'{head}';color:{inks['dark']}}}"
            f"table{{width:100%;border-spacing:4mm}}td{{background:{inks['ground']};padding:4mm;width:50%}}b{{color:{inks['price']};font:700 20pt '{head}'}}"
            f".code{{background:{inks['dark']};color:#fff;padding:3mm 4mm;border-radius:2mm}}small{{font-size:7.5pt;color:{inks.get('small', inks['text'])}}}</style>"
            f'<img src="{logo}" width="180"><h1>{escape(words["head"])}</h1><img src="{photo}" width="100%"><table><tr>{items}</tr></table>'
            f'<p class="code">{escape(words["code"])}</p><p>{escape(words["until"])}</p><ul><li>{escape(words["returns"])}</li><li>{escape(words["delivery"])}</li></ul>'
            f'<p>{escape(words["call"])} · {escape(words["site"])}</p><small>{escape(words["legal"])}</small></html>')


def to_pdf(tab: Browser, page: str, path: Path) -> None:
    """Print a page with its own size."""
    sheet = tab.new_page()
    sheet.set_content(page, wait_until="load")
    sheet.pdf(path=path, prefer_css_page_size=True, print_background=True)
    sheet.close()


def picture(tab: Browser, page: str, wide: int, high: int, scale: float = 1) -> Image.Image:
    """Take a picture of a page."""
    sheet = tab.new_page(viewport={"width": wide, "height": high}, device_scale_factor=scale)
    sheet.set_content(page, wait_until="load")
    data = sheet.screenshot()
    sheet.close()
    return Image.open(io.BytesIO(data)).convert("RGB")


def turned(picture_: Image.Image, degrees: float, seed: int) -> Image.Image:
    """A sheet that lies slightly turned on a photograph."""
    wide, high = (round(part * 1.18) for part in picture_.size)
    ground = photograph(wide, high, seed).copy()
    sheet = picture_.convert("RGBA").rotate(degrees, Image.Resampling.BICUBIC, expand=True)
    ground.paste(sheet, ((wide - sheet.width) // 2, (high - sheet.height) // 2), sheet)
    return ground
