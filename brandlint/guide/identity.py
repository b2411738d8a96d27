"""Builds colours, logos, typography, print and images."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from brandlint.guide.measures import length, lengths, share, weight
from brandlint.guide.model import Colour, Colours, Images, Length, Logo, Print, Typography
from brandlint.guide.values import Value, text_at, texts_at, whole_at

T = TypeVar("T")

_TOLERANCES = {"vector": Decimal(1), "raster": Decimal(3), "print": Decimal(5)}


def colours(value: Value | None) -> Colours:
    if value is None:
        return Colours()
    tolerances = _tolerances(value.get("tolerance"))
    shares = value.get("max_share")
    return Colours(
        palette=_palette(value.get("palette")),
        tolerance_vector=tolerances["vector"], tolerance_raster=tolerances["raster"], tolerance_print=tolerances["print"],
        tints=texts_at(value, "tints"),
        contrast=text_at(value, "contrast"),
        forbidden_pairs=_pairs(value.get("forbidden_pairs")), allowed_pairs=_pairs(value.get("allowed_pairs")),
        max_share=_present({name: share(item) for name, item in shares.items()}) if shares else {},
    )


def _pairs(value: Value | None) -> tuple[tuple[str, str], ...]:
    return tuple(both for pair in value.each() for both in pairwise(pair.texts())) if value else ()


def _tolerances(value: Value | None) -> dict[str, Decimal]:
    if value is None:
        return _TOLERANCES
    given = {kind: value.get(kind) for kind in _TOLERANCES} if value.is_mapping else dict.fromkeys(_TOLERANCES, value)
    return {kind: usual if (item := given[kind]) is None or item.number is None else item.number
            for kind, usual in _TOLERANCES.items()}


def _palette(value: Value | None) -> dict[str, Colour]:
    return _present({name: _colour(name, item) for name, item in value.items()}) if value else {}


def _colour(name: str, value: Value) -> Colour | None:
    written = text_at(value, "hex") if value.is_mapping else value.text
    if written is None:
        return None
    inks = value.get("cmyk")
    numbers = [item.number for item in inks.each() if item.number is not None] if inks else []
    cmyk = (numbers[0], numbers[1], numbers[2], numbers[3]) if len(numbers) == 4 else None
    return Colour(name, six_digits(written), cmyk, text_at(value, "pantone"), texts_at(value, "only_for"))


def six_digits(written: str) -> str:
    """A colour in three or six hexadecimal digits as #RRGGBB."""
    digits = written.removeprefix("#").upper()
    return "#" + ("".join(digit * 2 for digit in digits) if len(digits) == 3 else digits)


def logos(value: Value | None) -> dict[str, Logo]:
    return {id: _logo(id, item) for id, item in value.items()} if value else {}


def _logo(id: str, value: Value) -> Logo:
    width, space = value.get("min_width"), value.get("clear_space")
    return Logo(id, _files(value.get("files")), lengths(width, "mm") if width else {}, share(space) if space else None,
                texts_at(value, "backgrounds"), texts_at(value, "required_in"))


def _files(value: Value | None) -> tuple[Path, ...]:
    return tuple(path.resolve() for path in value.files()) if value else ()


def typography(value: Value | None) -> Typography:
    families, sizes = (value.get("families"), value.get("min_size")) if value else (None, None)
    return Typography({use: item.texts() for use, item in families.items()} if families else {},
                      lengths(sizes, "pt") if sizes else {})


def print_rules(value: Value | None) -> Print:
    formats = value.get("formats") if value else None
    return Print(_length(value, "bleed"), whole_at(value, "min_dpi"), text_at(value, "colour_space"), whole_at(value, "max_ink"),
                 _length(value, "safety_margin"), {kind: item.text for kind, item in formats.items()} if formats else {})


def _length(value: Value | None, key: str) -> Length | None:
    found = value.get(key) if value else None
    return length(found, "mm") if found else None


def images(value: Value | None) -> Images:
    weights, widths = (value.get("max_weight"), value.get("min_width")) if value else (None, None)
    return Images(_present({channel: weight(item) for channel, item in weights.items()}) if weights else {},
                  lengths(widths, "px") if widths else {})


def _present(values: Mapping[str, T | None]) -> dict[str, T]:
    return {key: value for key, value in values.items() if value is not None}
