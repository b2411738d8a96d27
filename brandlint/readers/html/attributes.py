"""What an element says in its attributes: alternative texts, labels, metadata, addresses."""

from __future__ import annotations

import re
from html import unescape

from brandlint.documents.text import Origin, Text, TextBuilder
from brandlint.readers.html.nodes import Element, value_runs
from brandlint.readers.html.values import length
from brandlint.readers.template_tags import Masked, add_masked

LABELS = ("title", "aria-label", "placeholder")
"""The attributes whose text is met by pointing or listening."""

_IDENTIFIERS = {
    "data-sku": "sku", "data-product-sku": "sku", "data-product-id": "sku", "data-item-sku": "sku",
    "data-gtin": "gtin", "data-gtin13": "gtin", "data-ean": "gtin",
}
_IDENTIFYING_PROPERTIES = {"sku": "sku", "gtin": "gtin", "gtin8": "gtin", "gtin12": "gtin", "gtin13": "gtin", "gtin14": "gtin"}
_TELLING = frozenset({*LABELS, *_IDENTIFIERS, "itemprop"})

_SAID_TO_MACHINES = re.compile(r"""description | subject | (?:og|twitter|product|article)[:.].*
    (?:title|description|site_name|alt|amount|currency|label\d|data\d|availability|retailer_item_id)""", re.I | re.X)


class AttributeReader:
    """Reads attributes with their places.

    Args:
        origin: makes places of offsets.
        raw: the source.
        masked: the source with its template tags covered.
    """

    def __init__(self, origin: Origin, raw: str, masked: Masked) -> None:
        self._origin = origin
        self._raw = raw
        self._masked = masked

    def text(self, element: Element, name: str) -> Text | None:
        """The text of an attribute; None where it says nothing."""
        if not element.get(name):
            return None
        builder = TextBuilder(self._origin, fold=True)
        for run in value_runs(self._masked.text, *element.value_range(name, self._masked.text)):
            if run.chars is None:
                add_masked(builder, self._masked, run.start, run.end)
            else:
                builder.replace(run.chars, run.start, run.end)
        return builder.build()

    def written(self, element: Element, name: str) -> tuple[str, int, int]:
        """An attribute's value with its template tags as they are written, and its place."""
        start, end = element.value_range(name, self._masked.text)
        value = self._raw[start:end]
        return unescape(value).strip() if "&" in value else value.strip(), start, end

    def labels(self, element: Element) -> list[tuple[str, Text]]:
        """The texts of an element that are met by pointing or listening, with their attributes' names."""
        if _TELLING.isdisjoint(element.attributes):
            return []
        return [(name, text) for name in LABELS if (text := self.text(element, name)) is not None]

    def identifiers(self, element: Element) -> list[tuple[str, Text]]:
        """The article numbers of what an element shows, as "sku" or "gtin"."""
        attributes = element.attributes
        if _TELLING.isdisjoint(attributes):
            return []
        found = [(label, text) for name, label in _IDENTIFIERS.items()
                 if name in attributes and (text := self.text(element, name)) is not None]
        label = _IDENTIFYING_PROPERTIES.get(attributes.get("itemprop", ""))
        if label and (text := self.text(element, "content")) is not None:
            found.append((label, text))
        return found

    def metadata(self, element: Element) -> tuple[str, Text] | None:
        """What a meta element says of the page in words, with the property's name."""
        name = element.get("property") or element.get("name")
        if not name or not _SAID_TO_MACHINES.fullmatch(name):
            return None
        text = self.text(element, "content")
        return None if text is None else (name.lower(), text)


def shown_size(declared: str | None, attribute: str) -> float | None:
    """The width or height in px at which a picture is shown: as a style sheet says, else as its attribute says."""
    if declared is not None:
        return length(declared)
    match = re.match(r"\s*(\d+(?:\.\d+)?)\s*(?:px)?\s*\Z", attribute)
    return float(match.group(1)) if match else None
