"""Fills templates from the guide, for each locale."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from brandlint.filling.looks import Looks, looks_of, picture_of
from brandlint.filling.mail import Head, Shown, message
from brandlint.filling.offers import Market, cards, codes
from brandlint.filling.templates import ENDING, ChannelTemplates, chosen
from brandlint.filling.terms import contact, legal, sentences
from brandlint.guide.model import Guide, Locale

LOGO = "images/logo"


class Filled(NamedTuple):
    """A file that was filled: its path below the output folder, with forward slashes, and its bytes."""

    path: str
    data: bytes


def fill(guide: Guide, templates: ChannelTemplates, *, channels: Sequence[str] = (), locales: Sequence[Locale] = (),
         today: date) -> Iterator[Filled]:
    """Every template of these channels, filled for each of these locales.

    `email/offers.html.j2` becomes `email/<locale>/offers.html`; where `email/offers.txt.j2` lies beside it, both together become
    `email/<locale>/offers.eml` as well. A locale whose language has no words is left out.

    Raises:
        ConfigurationError: a template is wrong, or a channel has none.
    """
    looks = looks_of(guide)
    names = chosen(templates.names(), channels)
    for locale in locales or guide.locales:
        if locale.language not in templates.words:
            continue
        for channel in dict.fromkeys(channel for channel, _ in names):
            market = Market(guide, locale, channel, today, templates.words[locale.language])
            yield from _of_channel(market, templates, looks, [name for of, name in names if of == channel])


def _of_channel(market: Market, templates: ChannelTemplates, looks: Looks, names: Sequence[str]) -> Iterator[Filled]:
    logo = _logo(looks)
    known = {**_known(market, looks), "logo": logo.path if logo else ""}
    folder = f"{market.channel}/{market.locale.code}"
    texts = {name.removesuffix(ENDING): templates.rendered(market.channel, name, known) for name in names}
    for name, text in texts.items():
        stem, _, ending = name.rpartition(".")
        if ending == "txt" and f"{stem}.html" in texts:
            continue
        yield Filled(f"{folder}/{name}", text.encode())
        if ending == "html" and f"{stem}.txt" in texts:
            yield Filled(f"{folder}/{stem}.eml", message(text, texts[f"{stem}.txt"], _head(market), logo))
    if logo is not None and any(logo.path in text for text in texts.values()):
        yield Filled(f"{folder}/{logo.path}", logo.data)


def _known(market: Market, looks: Looks) -> dict[str, object]:
    """What a template may use; docs/templates.md lists it."""
    return {
        "brand": market.guide.brand.name or "", "locale": market.locale.code, "language": market.locale.language,
        "channel": market.channel, "today": market.today, "products": cards(market), "codes": codes(market),
        "terms": sentences(market), "legal": legal(market), "contact": contact(market),
        "social": dict(market.guide.contacts.social), "slogan": _slogan(market), "looks": looks, "say": market.words.say,
        "bleed": _bleed(market.guide),
    }


def _head(market: Market) -> Head:
    code = market.locale.code
    return Head(market.guide.brand.name or "", code, market.guide.contacts.email.get(code) or "")


def _logo(looks: Looks) -> Shown | None:
    """The logo as a picture, and the address under which templates show it."""
    if looks.logo is None:
        return None
    ending, data = picture_of(looks.logo)
    return Shown(f"{LOGO}{ending}", data)


def _slogan(market: Market) -> str:
    fixed = market.guide.tone.fixed.get("slogan")
    return (fixed.get(market.locale.code) if fixed else None) or ""


def _bleed(guide: Guide) -> str:
    return str(guide.print.bleed) if guide.print.bleed and guide.print.bleed.unit == "mm" else "3mm"
