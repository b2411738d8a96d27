"""Which product or offer a link leads to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import SplitResult, unquote, urlsplit

from brandlint.guide.model import Guide
from brandlint.linking.names import fold

_TOKENS = re.compile(r"[^a-z0-9]+")
_USUAL = re.compile(r"https?://(?:www\.)?(?P<host>[a-z0-9-]+(?:\.[a-z0-9-]+)*)(?P<path>(?:/[^?#%\s]*)?)(?:[?#]\S*)?")
"""An address as nearly all are: read by itself, since to take one apart by every rule takes ten times as long."""


def page_of(url: str) -> str:
    """Host and path of an address, without scheme, "www.", parameters and final slash; lower case; empty where it is none."""
    if (usual := _USUAL.fullmatch(url)) is not None:
        return f"{usual['host']}{usual['path'].rstrip('/')}".lower()
    parts = address_parts(url.strip() if "//" in url else f"//{url.strip()}")
    host = ((parts.hostname if parts else None) or "").removeprefix("www.")
    return f"{host}{unquote(parts.path).rstrip('/')}".lower() if parts else ""


def host_of(url: str) -> str:
    """The host of a web address in lower case, without "www."; empty where it has none or one that is not known yet."""
    if (usual := _USUAL.fullmatch(url)) is not None:
        return usual["host"]
    parts = address_parts(url if "//" in url else f"//{url}")
    try:
        host = ((parts.hostname if parts else None) or "").lower().removeprefix("www.").rstrip(".")
    except ValueError:
        return ""
    return host if re.fullmatch(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*", host) else ""


def address_parts(url: str) -> SplitResult | None:
    """An address in its parts; None for what only stands where one should, such as "[[unsubscribe]]"."""
    try:
        return urlsplit(url)
    except ValueError:
        return None


class AddressIndex:
    """Knows the pages of products and offers, by their address and by an article number in it."""

    def __init__(self, pages: Mapping[str, str], article_numbers: Mapping[str, str]) -> None:
        self._pages = dict(pages)
        self._article_numbers = dict(article_numbers)
        self._known: dict[str, str | None] = {}

    @classmethod
    def of(cls, guide: Guide) -> AddressIndex:
        pages = {page_of(url): product.id for product in guide.products.values() for _, url in product.url.items()}
        numbers = {_slug(number): product.id for product in guide.products.values()
                   for number in (product.sku, product.gtin) if number}
        return cls(pages, numbers)

    def subject(self, url: str) -> str | None:
        """The product that a link leads to, or None."""
        if url not in self._known:
            self._known[url] = self._look_up(url)
        return self._known[url]

    def _look_up(self, url: str) -> str | None:
        if not url or url.startswith(("mailto:", "tel:", "#")):
            return None
        page = page_of(url)
        if page and page in self._pages:
            return self._pages[page]
        parts = _parts(url) if self._article_numbers else ()
        return next((self._article_numbers[part] for part in parts if part in self._article_numbers), None)


def _slug(text: str) -> str:
    return "-".join(part for part in _TOKENS.split(fold(text)) if part)


def _parts(url: str) -> Iterable[str]:
    parts = address_parts(url)
    for piece in (*parts.path.split("/"), *re.split(r"[&=]", parts.query)) if parts else ():
        if piece:
            yield _slug(unquote(piece))
