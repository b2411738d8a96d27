"""Writes one asset: every value goes onto the page with marks around it, so that its exact place is known afterwards."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from random import Random
from typing import Any

from brand import LANGUAGES, Brand
from markupsafe import Markup
from values import Day, Money, Style, day_after, write_day, write_money

# The marks are single characters of the planes for private use: nothing escapes, folds or breaks them.
OPEN, CLOSE = 0xF0000, 0x100000
MARK = re.compile("[\U000F0000-\U0010FFFD]")

TERMS = {
    "days": ("returns", "days"), "free_from": ("delivery", "free_from"), "delivery_cost": ("delivery", "cost"),
    "delivery_days": ("delivery", "days"), "years": ("warranty", "years"), "months": ("warranty", "months")}
"""Kinds of values that stand in the guide's terms, and under which keys."""


@dataclass(frozen=True)
class Slot:
    """A value that an asset states: what kind, about what, for which locale, and between which offsets of the asset's text."""

    index: int
    kind: str
    subject: str
    locale: str
    value: Any
    pattern: str = ""
    start: int = -1
    end: int = -1


@dataclass
class Sheet:
    """The slots of one asset so far; `wrong` holds by index the values to write in place of the right ones."""

    wrong: Mapping[int, Any] = field(default_factory=dict)
    slots: list[Slot] = field(default_factory=list)

    def write(self, slot: tuple[str, str, str, Any], pattern: str, text: Callable[[Any], str]) -> str:
        """A value's text between its marks."""
        index = len(self.slots)
        self.slots.append(Slot(index, *slot, pattern))
        return chr(OPEN + index) + text(self.wrong.get(index, slot[3])) + chr(CLOSE + index)


class Blank:
    """A blank of a phrase, filled when it is formatted; `{until:full}` asks for a named pattern."""

    def __init__(self, fill: Callable[[str], str]) -> None:
        self.fill = fill

    def __format__(self, spec: str) -> str:
        return self.fill(spec)


class Blanks:
    """The blanks of one phrase: each name is a kind of value, about the phrase's product or offer."""

    def __init__(self, pen: Pen, product: str, offer: str) -> None:
        self.pen, self.product, self.offer = pen, product, offer

    def __getitem__(self, kind: str) -> Blank:
        return Blank(lambda spec: self.pen.value(kind, self.product, self.offer, spec))


class Pen:
    """One copywriter at work on one asset in one locale; templates know it as `t`."""

    def __init__(self, brand: Brand, locale: str, sheet: Sheet, draw: Random) -> None:
        self.brand, self.locale, self.language, self.sheet, self.draw = brand, locale, locale[:2], sheet, draw
        self.words = brand.words[self.language] | brand.words.get(locale, {})
        self.style = Style(*(draw.choice(self.words[key]) for key in ("cents", "whole", "thousands")))
        self.dates = draw.choice(self.words["dates"])
        self.sale = draw.sample(brand.with_price_offer(), len(brand.with_price_offer()))
        self.plain = draw.sample(brand.without_offer(), len(brand.without_offer()))
        self.deals, self.bundles = brand.discounts(str), brand.discounts(dict)
        self.unlisted, self.codes = brand.unlisted(), brand.code_offers()
        self.window = brand.offer_of(self.sale[0]) or ""

    def one_of(self, choices: list[str]) -> str:
        return choices[int(self.draw.random() * len(choices))]

    def name(self, product: str) -> str:
        return self.brand.name(product, self.locale)

    def detail(self, product: str) -> str:
        """A harmless line about a product: size, content, material."""
        return str(self.words["details"][product])

    def sku(self, product: str) -> str:
        return str(self.brand.products[product].get("sku", ""))

    def phone(self) -> str:
        number = str(self.brand.guide["contacts"]["phone"][self.locale])
        return self.sheet.write(("phone", "phone", self.locale, number), "", str)

    def email(self) -> str:
        mailbox = str(self.brand.guide["contacts"]["email"])
        return self.sheet.write(("email", "email", self.locale, mailbox), "", str)

    def site(self) -> str:
        """The address of the brand's site, to which a path is added."""
        site = str(self.brand.guide["contacts"]["website"])
        return self.sheet.write(("site", "website", self.locale, site), "", str)

    def say(self, key: str, product: str = "", offer: str = "") -> str:
        """One of the brand's ways to say something; where the ways depend on a value, it is what the guide states."""
        phrases = self.words["phrases"][key]
        if isinstance(phrases, dict):
            return self.choice(key, offer or self.offer_for(key, product), phrases)
        return self.one_of(phrases).format_map(Blanks(self, product, offer or self.offer_for(key, product)))

    def choice(self, key: str, offer: str, phrases: dict[str, list[str]]) -> str:
        value = self.true_choice(key, offer)
        at = self.draw.random()
        return self.sheet.write((key, offer if key in ("redeem", "deal") else key, self.locale, value), "|".join(phrases),
                                lambda chosen: phrases[chosen][int(at * len(phrases[chosen]))] if chosen else "")

    def true_choice(self, key: str, offer: str) -> str:
        match key:
            case "deal":
                return str(self.brand.guide["offers"][offer]["discount"])
            case "redeem":
                return "+".join(self.brand.guide["offers"][offer]["redeem"])
            case "return_cost":
                return str(self.brand.term("returns", self.locale)["cost"])
            case "return_place":
                return "+".join(self.brand.term("returns", self.locale)["to"])
        return "stated"

    def offer_for(self, key: str, product: str) -> str:
        if product:
            return self.brand.offer_of(product) or ""
        return self.codes[0] if key.startswith("code") or key == "redeem" else self.window

    def value(self, kind: str, product: str, offer: str, spec: str = "") -> str:
        """The text of one value, between marks where it is a statement."""
        match kind:
            case "name":
                return self.name(product)
            case "detail" | "sku":
                return str(getattr(self, kind)(product))
            case "phone":
                return self.phone()
            case "deal":
                return self.say("deal", product)
            case "from" | "until":
                return self.day(kind, offer, spec)
            case "now" | "was" | "saving" | "bundle":
                return self.money(kind, product, self.amount_of_product(kind, product))
            case "percent" | "discount" | "code":
                return self.plain_value(kind, product, offer)
            case "minimum" | "amount_off":
                return self.money(kind, offer, self.amount_of_offer(kind, offer))
        return self.term(kind)

    def term(self, kind: str) -> str:
        term, key = TERMS[kind]
        value = self.brand.term(term, self.locale)[key]
        if isinstance(value, dict):
            return self.money(kind, term, self.brand.money(value, self.locale))
        return self.sheet.write((kind, term, self.locale, value), "", str)

    def amount_of_product(self, kind: str, product: str) -> Money:
        now = self.brand.now(product, self.locale)
        if kind == "now":
            return now
        if kind == "bundle":
            return self.brand.money(self.brand.guide["offers"][self.brand.offer_of(product)]["discount"]["price"], self.locale)
        was = self.brand.was(product, self.locale)
        return was if kind == "was" else Money(was.amount - now.amount, now.currency)

    def amount_of_offer(self, kind: str, offer: str) -> Money:
        terms = self.brand.guide["offers"][offer]
        return self.brand.money(terms["minimum_spend"] if kind == "minimum" else terms["discount"], self.locale)

    def plain_value(self, kind: str, product: str, offer: str) -> str:
        if kind == "percent":
            now, was = self.brand.now(product, self.locale).amount, self.brand.was(product, self.locale).amount
            return self.sheet.write((kind, product, self.locale, round((was - now) * 100 / was)), "", str)
        value = self.brand.guide["offers"][offer][kind]
        return self.sheet.write((kind, offer, self.locale, str(value).rstrip("%")), "", str)

    def money(self, kind: str, subject: str, value: Money, style: Style | None = None) -> str:
        chosen = style or self.style
        pattern = chosen.cents if value.amount % 1 else chosen.whole
        return self.sheet.write((kind, subject, self.locale, value), pattern, lambda money: write_money(money, chosen))

    def now(self, product: str) -> str:
        return self.value("now", product, "")

    def was(self, product: str) -> str:
        return self.value("was", product, "")

    def big(self, product: str) -> Markup:
        """A price as a designer sets it, with raised or small cents in tags of its own."""
        style = Style(self.words["big"][0], self.words["big"][1], self.style.thousands)
        return Markup(self.money("now", product, self.brand.now(product, self.locale), style))

    def day(self, kind: str, offer: str, spec: str) -> str:
        day = Day(self.brand.guide["offers"][offer]["valid"][kind])
        pattern = self.words["patterns"][spec] if spec else self.dates
        names = LANGUAGES[self.language]
        return self.sheet.write((kind, offer, self.locale, day), pattern, lambda value: write_day(value, pattern, names))

    def publish(self, offer: str, days: int) -> str:
        """The day on which a post goes out, some days into its offer."""
        window = self.brand.guide["offers"][offer]["valid"]
        day = min(day_after(window["from"], days), window["until"])
        return self.sheet.write(("publish", offer, self.locale, day), "", date.isoformat)


def taken_up(text: str, slots: list[Slot]) -> tuple[str, list[Slot]]:
    """A text without its marks, and its slots with their offsets."""
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    clean: list[str] = []
    length = last = 0
    for mark in MARK.finditer(text):
        clean.append(text[last:mark.start()])
        length += mark.start() - last
        last = mark.end()
        code = ord(mark.group())
        (starts if code < CLOSE else ends)[code - (OPEN if code < CLOSE else CLOSE)] = length
    clean.append(text[last:])
    placed = [replace(slot, start=starts[slot.index], end=ends[slot.index]) for slot in slots if slot.index in ends]
    return "".join(clean), placed


def shown(markup: str) -> str:
    """What a person sees of a stretch of markup."""
    return re.sub(r"<[^>]*>", "", markup)
