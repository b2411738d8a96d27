"""Builds who speaks, in which markets, and where each channel's files lie."""

from __future__ import annotations

from brandlint.guide.amounts import COUNTRY_CURRENCIES
from brandlint.guide.model import Brand, Channel, Locale
from brandlint.guide.values import Value, text_at, texts_at


def brand(value: Value | None) -> Brand:
    return Brand(text_at(value, "name"), texts_at(value, "never"))


def locales(value: Value | None) -> tuple[Locale, ...]:
    """The guide's locales; one that names no currency has its country's."""
    return tuple(_locale(code, item) for code, item in value.items()) if value else ()


def _locale(code: str, value: Value) -> Locale:
    named = text_at(value, "currency") if value.is_mapping else value.text
    return Locale(code, named or COUNTRY_CURRENCIES.get(code.partition("-")[2]))


def channels(value: Value | None) -> tuple[Channel, ...]:
    return tuple(Channel(name, texts_at(item, "files") if item.is_mapping else item.texts()) for name, item in value.items()) \
        if value else ()
