"""What a stretch of text can state: kinds, typed values, roles.

The attributes of the values are a face that other programs rely on; they grow but do not change.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from brandlint.documents.places import WHOLE, Place
from brandlint.translations import joined, say, word, words


class Kind(StrEnum):
    MONEY = "money"
    PERCENT = "percent"
    DEAL = "deal"
    CODE = "code"
    PERIOD = "period"
    RETURNS = "returns"
    DELIVERY = "delivery"
    WARRANTY = "warranty"
    PHONE = "phone"
    EMAIL = "email"
    URL = "url"
    HANDLE = "handle"
    ADDRESS = "address"
    HOURS = "hours"
    PRODUCT = "product"
    REDEEM = "redeem"
    """Where an offer can be used."""
    PLACEHOLDER = "placeholder"
    """What stands where a value or a text is still to be filled in."""


_SIGNS = {"EUR": "€ ", "GBP": "£", "USD": "$", "ZAR": "R", "CHF": "CHF "}
_DECIMAL_POINT = {"GBP", "USD"}


@dataclass(frozen=True, slots=True)
class Money:
    """An amount. `currency` is an ISO code, or None where neither the text nor the locale gives one.

    `per` is the unit of a unit price ("kg", "100 ml", "month"); `count` the number of instalments.
    """

    amount: Decimal
    currency: str | None = None
    per: str | None = None
    count: int | None = None

    def __str__(self) -> str:
        """As it is usually printed for its currency: € 39,95, £36.95, R1 199."""
        whole = self.amount == self.amount.to_integral_value()
        number = f"{self.amount:,.0f}" if whole else f"{self.amount:,.2f}"
        if self.currency in _DECIMAL_POINT:
            shown = number
        else:
            shown = number.translate(str.maketrans(",.", " ," if self.currency == "ZAR" else ".,"))
        sign = _SIGNS.get(self.currency or "", f"{self.currency} " if self.currency else "")
        amount = f"{sign}{shown}"
        return say("{amount} per {unit}", amount=amount, unit=word(self.per)) if self.per else amount


@dataclass(frozen=True, slots=True)
class Percent:
    """A percentage."""

    value: Decimal

    def __str__(self) -> str:
        return f"{self.value.normalize():f}%"


@dataclass(frozen=True, slots=True)
class Deal:
    """A mechanic over several pieces.

    "1+1" is buy 2, pay 1; "2nd half price" is nth 2, percent 50; "2 for 3.50" is quantity 2, total 3.50.
    """

    buy: int | None = None
    pay: int | None = None
    nth: int | None = None
    percent: Decimal | None = None
    quantity: int | None = None
    total: Decimal | None = None
    currency: str | None = None

    def paid(self, pieces: int) -> Decimal | None:
        """For how many of so many pieces one pays: 1 of 2 for "1+1"; None for a deal with an amount of its own."""
        if self.nth and self.percent is not None:
            return pieces - pieces // self.nth * self.percent / 100
        if self.buy and self.pay:
            return Decimal(pieces - pieces // self.buy * (self.buy - self.pay))
        return None

    def __str__(self) -> str:
        if self.buy is not None and self.pay is not None:
            plus = self.buy == 2 * self.pay or self.pay == 1
            return f"{self.pay}+{self.buy - self.pay}" if plus else say("{buy} for {pay}", buy=self.buy, pay=self.pay)
        if self.nth is not None:
            return say("number {nth} at -{percent}%", nth=self.nth, percent=self.percent)
        return say("{buy} for {pay}", buy=self.quantity, pay=Money(self.total or Decimal(0), self.currency))


class OpenDate(str):
    """A date whose year is not said: the text `--12-31`, with its month and day."""

    __slots__ = ()

    @classmethod
    def of(cls, month: int, day: int) -> OpenDate:
        return cls(f"--{month:02}-{day:02}")

    @property
    def month(self) -> int:
        return int(self[2:4])

    @property
    def day(self) -> int:
        return int(self[5:7])


Day = date | OpenDate

_MONTHS = words("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
                "December")


@dataclass(frozen=True, slots=True)
class Period:
    """A window: `start` and `until` are days of which the last is included; either may be missing.

    `exclusive` is set where the text says "tot 1 januari" and it is not clear that the day itself counts.
    `weekdays` holds what the text says of the days of start and until (0 is Monday), None where it says nothing.
    """

    start: Day | None = None
    until: Day | None = None
    exclusive: bool = False
    weekdays: tuple[int | None, int | None] = (None, None)

    def __str__(self) -> str:
        if self.start is not None and self.until is not None:
            start, until = day_in_words(self.start), day_in_words(self.until)
            return say("{start} to {until}", start=start, until=until) if self.start != self.until else say("on {day}", day=start)
        if self.until is not None:
            return say("until {day}", day=day_in_words(self.until))
        return say("from {day}", day=day_in_words(self.start) if self.start else "")


def day_in_words(day: Day) -> str:
    """A day as people write it: 14 December 2026, the year where it is said."""
    month = _MONTHS[day.month - 1]
    if isinstance(day, date):
        return say("{day} {month} {year}", day=day.day, month=month, year=day.year)
    return say("{day} {month}", day=day.day, month=month)


FREE = "free"
CUSTOMER = "customer"
"""A cost that the customer bears, the amount unsaid."""

Cost = Money | str


def _cost_in_words(cost: Cost) -> str:
    return word(cost) if isinstance(cost, str) else str(cost)


@dataclass(frozen=True, slots=True)
class Returns:
    """Return terms, as far as one statement gives them: days (0: no returns), cost, places, and from when days count."""

    days: int | None = None
    cost: Cost | None = None
    to: tuple[str, ...] = ()
    counted_from: str | None = None
    only: bool = False
    """The text says that there are no other places ("only in store")."""
    unit: str = "day"
    """How the text counts: "day", "night" (a trial of what one sleeps on), "week", "month", "year"; `days` is always days."""

    def __str__(self) -> str:
        days = say("{days} days", days=self.days) if self.days else say("no returns") if self.days == 0 else ""
        cost = say("cost {cost}", cost=_cost_in_words(self.cost)) if self.cost else ""
        parts = (days, cost, joined(map(word, self.to), "{first} and {second}"))
        return joined(filter(None, parts), "{first}, {second}")


@dataclass(frozen=True, slots=True)
class Delivery:
    """Delivery terms, as far as one statement gives them. `days` is (least, most); `over` means "over € 50", not "from"."""

    free_from: Money | None = None
    cost: Cost | None = None
    days: tuple[int, int] | None = None
    pickup: Cost | None = None
    over: bool = False

    def __str__(self) -> str:
        parts: list[str] = []
        if self.free_from is not None:
            parts.append(say("free from {amount}", amount=self.free_from))
        if self.cost is not None:
            parts.append(say("cost {cost}", cost=_cost_in_words(self.cost)))
        if self.days is not None:
            least, most = self.days
            parts.append(say("{days} days", days=least) if least == most else say("{least}-{most} days", least=least, most=most))
        if self.pickup is not None:
            parts.append(say("pick-up {cost}", cost=_cost_in_words(self.pickup)))
        return joined(parts, "{first}, {second}")


@dataclass(frozen=True, slots=True)
class Warranty:
    """How long a warranty lasts."""

    months: int

    def __str__(self) -> str:
        if self.months % 12 == 0:
            return say("{years} years", years=self.months // 12)
        return say("{months} months", months=self.months)


@dataclass(frozen=True, slots=True)
class Redeem:
    """Where an offer can be used: "online", "store", "app", "phone". `only` where the text rules out other places."""

    places: tuple[str, ...]
    only: bool = False

    def __str__(self) -> str:
        places = joined(map(word, self.places), "{first} and {second}")
        return say("{places} only", places=places) if self.only else places


@dataclass(frozen=True, slots=True)
class ProductCode:
    """An article number or a GTIN."""

    sku: str | None = None
    gtin: str | None = None

    def __str__(self) -> str:
        return self.gtin or self.sku or ""


Value = Money | Percent | Deal | Period | Returns | Delivery | Warranty | Redeem | ProductCode | str
"""Codes, phone numbers, addresses and the like are normalised text."""


@dataclass(frozen=True, slots=True)
class Fact:
    """What a stretch of text states.

    Attributes:
        kind: what it is about.
        value: typed; see `Value`.
        role: how it is meant ("price", "was", "discount" …), or None for kinds without roles.
        start, end: in the block's text, the end exclusive.
        text: the stretch as it reads.
        block: index of the block in its document.
        place: where in the asset.
        confidence: 1.0 where the text leaves no doubt; under 0.9 never an error by itself.
        readings: every reading, where there are several ("1.500" as 1500 or 1.5); empty where there is one.
        subject: what it is about once linked: a product's or an offer's id in the guide, `unlisted:<name>`, or None.
        linked_by: how the subject was found, for `explain`.
    """

    kind: Kind
    value: Value
    role: str | None
    start: int
    end: int
    text: str
    block: int = 0
    place: Place = field(default=WHOLE)
    confidence: float = 1.0
    readings: tuple[Value, ...] = ()
    subject: str | None = None
    linked_by: str | None = None
    topic: str | None = None
    """What a threshold or cost is about: "delivery", "returns", "offer"."""

    @property
    def sure(self) -> bool:
        """Whether it may be held against something as an error."""
        return self.confidence >= 0.9 and not self.readings
