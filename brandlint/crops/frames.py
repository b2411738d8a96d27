"""Mails and pages as they look around a place: sanitised, cut to what stands near, the spot marked."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from brandlint.crops.inlining import Inliner
from brandlint.crops.pixels import NoCrop
from brandlint.crops.sanitising import END, START, Sanitiser, safe_css
from brandlint.documents.places import Part, Place, Span, span_of
from brandlint.documents.source import Source
from brandlint.documents.text import Text
from brandlint.documents.visuals import LogoSighting
from brandlint.readers.mime import leaf_at, leaves
from brandlint.readers.transfer import DecodedOrigin, decoded_body
from brandlint.reports.pictures import Frame
from brandlint.scale.shown_files import ShownFiles, parts_of

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

_HTML_PART = "html"
_TAG = re.compile(r"<[A-Za-z][^\s/>]*")
_MOST_HTML = 2_000_000
_BASE = """
html { color-scheme: light }
body { margin: 0; background: #fff; color: #111; font-family: sans-serif; overflow-wrap: anywhere }
img { max-width: 100%; height: auto }
mark.brandlint, .brandlint-spot { outline: 2px solid #b3261e !important; outline-offset: 1px; scroll-margin-block: 9rem;
  scroll-initial-target: nearest }
mark.brandlint { background: #ffe066; color: #111 }
.brandlint-measured { position: relative; display: inline-block; margin: 0 64px 26px 0 }
.brandlint-measured img { display: block }
.brandlint-wide, .brandlint-high { position: absolute; color: #b3261e }
.brandlint-wide { left: 0; right: 0; top: calc(100% + 7px); border: solid; border-width: 0 2px; height: 9px;
  background: linear-gradient(currentColor, currentColor) center / 100% 2px no-repeat }
.brandlint-high { top: 0; bottom: 0; left: calc(100% + 7px); border: solid; border-width: 2px 0; width: 9px;
  background: linear-gradient(currentColor, currentColor) center / 2px 100% no-repeat }
.brandlint-wide b, .brandlint-high b { position: absolute; padding: 0 4px; background: #fff; font: bold 13px/16px sans-serif;
  white-space: nowrap }
.brandlint-wide b { left: 0; top: 10px }
.brandlint-high b { left: 12px; top: calc(50% - 8px) }
.brandlint-gone { display: inline-block; padding: 8px; background: #eceae6; color: #4a4740; font: 13px sans-serif }
"""


def framed(root: Path, path: str, data: bytes, place: Place, seen: LogoSighting | None) -> Frame:
    """A mail or page around a place.

    Args:
        root: the campaign's root; pictures and style sheets inside it are taken in.
        seen: the logo at the place, whose measures are drawn.

    Raises:
        NoCrop: nothing that is shown stands at the place.
    """
    span = span_of(place)
    source = Source(data, path)
    fetch = ShownFiles(root, path).fetch
    if span is None or len(source.text) > _MOST_HTML:
        raise NoCrop
    if path.lower().endswith(".eml"):
        if not isinstance(place, Part) or place.name != _HTML_PART:
            raise NoCrop
        text, start, end = _of_message(source, span)
        return Frame(_document(_with_signs(text, start, end), parts_of(data, fetch), seen))
    return Frame(_document(_with_signs(source.text, span.start, span.end), fetch, seen))


def _document(text: str, fetch: Callable[[str], bytes | None], seen: LogoSighting | None) -> str:
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(text, "html.parser")
    try:
        body = Sanitiser(Inliner(fetch), _measures(seen)).body(soup)
    except RecursionError:
        raise NoCrop from None
    if body is None:
        raise NoCrop
    css = _css(soup, fetch)
    return (f'<!doctype html><meta charset="utf-8"><title>Excerpt</title>'
            f"<style>{safe_css(css)}</style><style>{_BASE}</style>{body}")


def _measures(seen: LogoSighting | None) -> tuple[str, str] | None:
    """The width and height of a logo in words, where they are known."""
    return (f"{seen.width:.0f} px", f"{seen.height:.0f} px") if seen and seen.width and seen.height else None


def _with_signs(text: str, start: int, end: int) -> str:
    """The text with signs around a stretch; a stretch inside a tag marks the tag."""
    opening = text.rfind("<", 0, start + 1)
    tag = _TAG.match(text, opening) if opening >= 0 else None
    if tag is not None and start < _end_of_tag(text, tag.end()):
        return f'{text[:tag.end()]} {Sanitiser.SPOT}="" {text[tag.end():]}'
    return f"{text[:start]}{START}{text[start:end]}{END}{text[end:]}"


def _end_of_tag(text: str, position: int) -> int:
    """Where a tag that has begun ends: at the first ">" outside of quotes."""
    quote = ""
    for index in range(position, min(len(text), position + 20_000)):
        char = text[index]
        if quote:
            quote = "" if char == quote else quote
        elif char in "\"'":
            quote = char
        elif char == ">":
            return index
    return position


def _of_message(source: Source, span: Span) -> tuple[str, int, int]:
    """The HTML part that holds a span of the raw message, and the span in it."""
    message = leaf_at(source.text, len(source.text) - len(source.text.lstrip()), len(source.text))
    for leaf in leaves(source.text, message):
        if leaf.content_type == "text/html" and leaf.body <= span.start < leaf.end:
            chars, origin = decoded_body(source, leaf.body, leaf.end, _HTML_PART, leaf.transfer, leaf.charset)
            if isinstance(origin, DecodedOrigin):
                return chars, _decoded(origin.decoded, span.start), _decoded(origin.decoded, span.end)
    raise NoCrop


def _decoded(text: Text, offset: int) -> int:
    """Where an offset of the raw message lies in the decoded part."""
    for segment in text.segments:
        if offset < segment.source_end:
            return segment.start + (max(0, offset - segment.source_start) if segment.exact else 0)
    return len(text)


def _css(soup: BeautifulSoup, fetch: Callable[[str], bytes | None]) -> str:
    """The style sheets of a page, those of files at hand among them."""
    sheets = []
    for tag in soup.find_all(["style", "link"]):
        if tag.name == "style":
            sheets.append(tag.get_text())
        elif "stylesheet" in (tag.get("rel") or ()) and (data := fetch(str(tag.get("href") or ""))):
            sheets.append(data.decode("utf-8", "replace"))
    return "\n".join(sheets)
