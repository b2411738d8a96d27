"""Plants mistakes: picks statements of a clean campaign and gives each a value that is wrong."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise
from random import Random
from typing import Any, NamedTuple

from brand import Brand
from campaign import Asset, line_of
from pen import Slot, shown
from values import Day, Money


class Category(NamedTuple):
    """A kind of mistake: the families of rules that may name it, the kinds of slots it is made in, and how."""

    families: tuple[str, ...]
    kinds: tuple[str, ...]
    change: Callable[[Slot, Brand, Random], Any]


class Planted(NamedTuple):
    """A mistake to make, and whether the other channels of the campaign show it without the guide."""

    category: str
    asset: Asset
    slot: Slot
    value: Any
    visible: bool


@dataclass(frozen=True)
class Defect:
    """A mistake that was made, where it stands and how it reads."""

    category: str
    families: tuple[str, ...]
    path: str
    format: str
    locale: str
    line: int | None
    subject: str
    found: str
    expected: str
    visible: bool


def other_amount(slot: Slot, brand: Brand, draw: Random) -> Money | None:
    """Two digits swapped, or a step up or down."""
    text = str(slot.value.amount)
    swaps = [text[:at] + text[at + 1] + text[at] + text[at + 2:] for at in range(len(text) - 1) if "." not in text[at:at + 2]]
    steps = [slot.value.amount + step for step in (-5, 5, 10, -10, 1)]
    amounts = [Decimal(swap) for swap in swaps if swap[0] != "0"] + steps
    right = rightful(slot, brand)
    fits = [amount for amount in amounts if amount > 0 and amount not in right and amount != slot.value.amount]
    return Money(draw.choice(fits), slot.value.currency) if fits else None


def rightful(slot: Slot, brand: Brand) -> set[Decimal]:
    """All amounts that are right somewhere for the same subject."""
    if slot.subject not in brand.products:
        return {slot.value.amount}
    prices = {brand.now(slot.subject, slot.locale).amount}
    return prices | ({brand.was(slot.subject, slot.locale).amount} if brand.offer_of(slot.subject) else set())


def other_currency(slot: Slot, brand: Brand, draw: Random) -> Money | None:
    """The sign of another currency; nobody writes the R of rands behind an amount."""
    if "{s}" not in slot.pattern or not brand.listed(slot.subject):
        return None
    signs = ("EUR", "GBP", "USD", "ZAR") if slot.pattern.startswith("{s}") else ("EUR", "GBP", "USD")
    return Money(slot.value.amount, draw.choice([one for one in signs if one != slot.value.currency]))


def other_percent(slot: Slot, brand: Brand, draw: Random) -> str:
    return str(draw.choice([one for one in (10, 15, 20, 25, 30, 35, 40) if abs(one - int(slot.value)) >= 3]))


def other_code(slot: Slot, brand: Brand, draw: Random) -> str:
    at = draw.randrange(len(slot.value) - 1)
    swapped = slot.value[:at] + slot.value[at + 1] + slot.value[at] + slot.value[at + 2:]
    return swapped if swapped != slot.value else slot.value[:-1] + str((int(slot.value[-1], 36) + 1) % 10)


def other_day(slot: Slot, brand: Brand, draw: Random) -> Day:
    day = slot.value.date
    in_month = [day.replace(day=number) for number in range(1, 29) if abs(number - day.day) >= 2]
    own = brand.guide["offers"][slot.subject]["valid"]
    fits = [one for one in in_month if (one > own["from"] if slot.kind == "until" else one < own["until"])]
    return Day(draw.choice(fits or [day - timedelta(days=2)]))


def other_weekday(slot: Slot, brand: Brand, draw: Random) -> Day | None:
    if "{w" not in slot.pattern:
        return None
    return Day(slot.value.date, (slot.value.date.weekday() + draw.choice((1, 2, 5))) % 7)


def after_the_end(slot: Slot, brand: Brand, draw: Random) -> Any:
    return brand.guide["offers"][slot.subject]["valid"]["until"] + timedelta(days=draw.randrange(2, 6))


def offer_stated(asset: Asset, slot: Slot, brand: Brand) -> str | None:
    """The offer that ends last of those that a post states: what stands between its date and the next post's."""
    after = next((one.start for one in asset.slots if one.kind == "publish" and one.start > slot.start), len(asset.text))
    inside = [one for one in asset.slots if slot.start < one.start < after and one.kind in OF_OFFERS]
    offers = [one.subject if one.subject in brand.guide["offers"] else brand.offer_of(one.subject) for one in inside]
    ends = {offer: brand.guide["offers"][offer]["valid"]["until"] for offer in offers if offer}
    return max(ends, key=lambda offer: ends[offer]) if ends and all(offers) else None


def other_choice(slot: Slot, brand: Brand, draw: Random) -> str | None:
    others = [one for one in slot.pattern.split("|") if one != slot.value]
    return draw.choice(others) if others else None


def other_number(slot: Slot, brand: Brand, draw: Random) -> int:
    numbers = {"days": (7, 14, 28, 30, 45, 60, 90, 100), "years": (1, 2, 3, 5, 10), "months": (6, 12, 24, 36)}[slot.kind]
    return draw.choice([one for one in numbers if one != slot.value and abs(one - slot.value) != 2])


def other_span(slot: Slot, brand: Brand, draw: Random) -> str:
    return draw.choice([one for one in ("1-2", "2-3", "2-4", "3-5", "4-7") if one != slot.value])


def other_phone(slot: Slot, brand: Brand, draw: Random) -> str:
    """Two digits that changed places, or one digit that is another, among the last six."""
    digits = [at for at, char in enumerate(slot.value) if char.isdigit()][-6:]
    swaps = [(one, other) for one, other in pairwise(digits) if slot.value[one] != slot.value[other]]
    if swaps and draw.random() < 0.5:
        one, other = draw.choice(swaps)
        text = list(slot.value)
        text[one], text[other] = text[other], text[one]
        return "".join(text)
    at = draw.choice(digits)
    return slot.value[:at] + draw.choice([digit for digit in "0123456789" if digit != slot.value[at]]) + slot.value[at + 1:]


def other_mailbox(slot: Slot, brand: Brand, draw: Random) -> str:
    """Another mailbox for customers, or two letters of the domain that changed places."""
    name, _, host = slot.value.partition("@")
    if draw.random() < 0.5:
        return f"{draw.choice([one for one in ('info', 'service', 'contact') if one != name])}@{host}"
    return f"{name}@{host[:2]}{host[3]}{host[2]}{host[4:]}" if host[2] != host[3] else f"{name}@{host[:2]}{host[3:]}"


def other_site(slot: Slot, brand: Brand, draw: Random) -> str:
    """The site by http, a staging server, or two letters that changed places."""
    host = slot.value.removeprefix("https://")
    swapped = f"{host[:2]}{host[3]}{host[2]}{host[4:]}" if host[2] != host[3] else f"{host[:2]}{host[3:]}"
    return draw.choice([f"http://{host}", f"https://staging.{host}", f"https://{swapped}"])


def nothing(slot: Slot, brand: Brand, draw: Random) -> str:
    return ""


CATEGORIES = {
    "price-now": Category(("PRC",), ("now",), other_amount),
    "price-was": Category(("PRC",), ("was",), other_amount),
    "currency": Category(("PRC", "LOC"), ("now", "was"), other_currency),
    "saving": Category(("PRC", "OFR"), ("saving",), other_amount),
    "saving-percent": Category(("PRC", "OFR"), ("percent",), other_percent),
    "discount": Category(("OFR",), ("discount",), other_percent),
    "amount-off": Category(("OFR", "PRC"), ("amount_off",), other_amount),
    "code": Category(("OFR",), ("code",), other_code),
    "deal": Category(("OFR", "PRC"), ("deal",), other_choice),
    "bundle-price": Category(("OFR", "PRC"), ("bundle",), other_amount),
    "minimum-spend": Category(("OFR", "PRC"), ("minimum",), other_amount),
    "until": Category(("OFR",), ("until",), other_day),
    "from": Category(("OFR",), ("from",), other_day),
    "weekday": Category(("OFR",), ("until", "from"), other_weekday),
    "posted-after-end": Category(("OFR",), ("publish",), after_the_end),
    "redeem": Category(("OFR",), ("redeem",), other_choice),
    "return-days": Category(("TRM",), ("days",), other_number),
    "return-cost": Category(("TRM", "PRC"), ("return_cost",), other_choice),
    "return-place": Category(("TRM",), ("return_place",), other_choice),
    "delivery-threshold": Category(("TRM", "PRC"), ("free_from",), other_amount),
    "delivery-cost": Category(("TRM", "PRC"), ("delivery_cost",), other_amount),
    "delivery-days": Category(("TRM",), ("delivery_days",), other_span),
    "warranty": Category(("TRM",), ("years", "months"), other_number),
    "phone": Category(("CON",), ("phone",), other_phone),
    "mailbox": Category(("CON",), ("email",), other_mailbox),
    "site": Category(("CON",), ("site",), other_site),
    "legal-missing": Category(("TRM", "DOC"), ("legal",), nothing),
}
# What a post can state of an offer, so that it must not go out after the offer's end.
OF_OFFERS = {"now", "was", "percent", "saving", "discount", "amount_off", "code", "deal", "bundle", "minimum", "until", "from"}
# These contradict the asset itself, so no guide and no other channel is needed to see them.
ALONE = {"saving", "saving-percent", "weekday"}


def plant(brand: Brand, assets: list[Asset], seed: int, count: int) -> list[Planted]:
    """Choose mistakes: every category in turn, no two about the same thing in one asset, no two near each other."""
    draw = Random(f"mistakes {brand.id} {seed}")
    statements = Counter((slot.kind, slot.subject, slot.locale) for asset in assets
                         for slot in {(one.kind, one.subject, one.locale): one for one in asset.slots}.values())
    queues = {name: shuffled(candidates(category, assets, brand), draw) for name, category in CATEGORIES.items()}
    planted: list[Planted] = []
    taken: dict[str, list[Slot]] = defaultdict(list)
    for name in turns(list(queues), draw):
        if len(planted) >= count or not any(queues.values()):
            break
        while queues[name]:
            asset, slot = queues[name].pop()
            if slot.kind == "publish":
                slot = replace(slot, subject=offer_stated(asset, slot, brand) or "")
                if not slot.subject:
                    continue
            value = CATEGORIES[name].change(slot, brand, draw)
            if value is None or any(near(asset, slot, other) for other in taken[asset.path]):
                continue
            others = statements[slot.kind, slot.subject, slot.locale] - 1
            visible = name in ALONE or (others >= 2 and name != "legal-missing")
            if not visible and slot.subject in brand.unlisted():
                continue
            taken[asset.path].append(slot)
            planted.append(Planted(name, asset, slot, value, visible))
            break
    return planted


def turns(names: list[str], draw: Random) -> Iterator[str]:
    for _ in range(20):
        yield from draw.sample(names, len(names))


def candidates(category: Category, assets: list[Asset], brand: Brand) -> Iterator[tuple[Asset, Slot]]:
    """Statements to make this mistake in; a legal text is missing only where the guide asks for it and it stands once."""
    for asset in assets:
        slots = [slot for slot in asset.slots if slot.kind in category.kinds]
        if "legal" not in category.kinds or (len(slots) == 1 and brand.asks_for_legal(asset.path)):
            yield from ((asset, slot) for slot in slots)


def shuffled(items: Iterator[tuple[Asset, Slot]], draw: Random) -> list[tuple[Asset, Slot]]:
    listed = list(items)
    draw.shuffle(listed)
    return listed


def near(asset: Asset, slot: Slot, other: Slot) -> bool:
    """Whether two mistakes would be taken for one: the same subject and locale, or nearly the same line."""
    if (slot.subject, slot.locale) == (other.subject, other.locale):
        return True
    first, last = sorted((slot.start, other.start))
    return asset.text.count("\n", first, last) < 2


def defects(brand: Brand, planted: list[Planted], wrong: list[Asset]) -> list[Defect]:
    """Where the mistakes stand in the campaign that has them."""
    assets = {asset.path: asset for asset in wrong}
    found = []
    for one in planted:
        asset = assets[one.asset.path]
        slot = next(slot for slot in asset.slots if slot.index == one.slot.index)
        line = None if one.category == "legal-missing" else line_of(asset, slot)
        found.append(Defect(
            one.category, CATEGORIES[one.category].families, asset.path, asset.format, slot.locale, line, slot.subject,
            shown(asset.text[slot.start:slot.end]), shown(one.asset.text[one.slot.start:one.slot.end]), one.visible))
    return found
