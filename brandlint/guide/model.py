"""The brand guide as typed, frozen values. `Guide.places` knows the file and line of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from brandlint.problems import GuidePlace as GuidePlace
from brandlint.problems import KeyPath as KeyPath
from brandlint.suppressions.waivers import Waiver

T = TypeVar("T")

class ByLocale(Generic[T]):
    """A value by language or locale; the locale wins. The key "*" stands for every locale."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, T] | None = None) -> None:
        self._values = dict(values or {})

    def get(self, locale: str | None) -> T | None:
        """The value for a locale ("nl-NL"), by the locale itself, then its language, then "*"."""
        for key in (locale, (locale or "").partition("-")[0], "*"):
            if key and key in self._values:
                return self._values[key]
        return None

    def key_for(self, locale: str | None) -> str | None:
        """The key under which `get` finds its value."""
        return next((key for key in (locale, (locale or "").partition("-")[0], "*") if key and key in self._values), None)

    def items(self) -> Iterator[tuple[str, T]]:
        return iter(self._values.items())

    def __bool__(self) -> bool:
        return bool(self._values)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ByLocale) and self._values == other._values

    def __hash__(self) -> int:
        return hash(tuple(self._values))

    def __repr__(self) -> str:
        return f"ByLocale({self._values!r})"


Amounts = Mapping[str, Decimal]
"""Amounts by ISO currency."""


@dataclass(frozen=True, slots=True)
class Window:
    """Days of which the last is included; either may be open."""

    start: date | None = None
    until: date | None = None

    def holds(self, day: date) -> bool:
        return (self.start is None or self.start <= day) and (self.until is None or day <= self.until)

    def overlaps(self, other: Window) -> bool:
        starts_before = self.start is None or other.until is None or self.start <= other.until
        return starts_before and (other.start is None or self.until is None or other.start <= self.until)


@dataclass(frozen=True, slots=True)
class Brand:
    """How the brand writes its own name, and how it never does."""

    name: str | None = None
    never: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Locale:
    """A language in a country, and the currency that it pays in."""

    code: str
    currency: str | None = None

    @property
    def language(self) -> str:
        return self.code.partition("-")[0]

    @property
    def country(self) -> str | None:
        return self.code.partition("-")[2] or None


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel and the files that belong to it."""

    name: str
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PriceChange:
    """A price from a day on."""

    start: date
    price: Amounts


@dataclass(frozen=True, slots=True)
class Product:
    """A product: what it is called, what it costs, and where its page is."""

    id: str
    name: ByLocale[str] = field(default_factory=ByLocale)
    aliases: ByLocale[tuple[str, ...]] = field(default_factory=ByLocale)
    sku: str | None = None
    gtin: str | None = None
    category: str | None = None
    url: ByLocale[str] = field(default_factory=ByLocale)
    price: Amounts = field(default_factory=dict)
    recommended_price: Amounts = field(default_factory=dict)
    price_history: tuple[PriceChange, ...] = ()
    content: str | None = None
    """As written: "500 ml"."""


ALL_PRODUCTS = "all"


@dataclass(frozen=True, slots=True)
class OfferDeal:
    """As `brandlint.facts.model.Deal`, the total by currency."""

    buy: int | None = None
    pay: int | None = None
    nth: int | None = None
    percent: Decimal | None = None
    quantity: int | None = None
    total: Amounts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Discount:
    """Exactly one of percent, amount and deal."""

    percent: Decimal | None = None
    amount: Amounts = field(default_factory=dict)
    deal: OfferDeal | None = None
    up_to: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """An offer: on what, for how much, when, and where it can be used."""

    id: str
    products: tuple[str, ...] = ()
    """Ids of products, or ("all",)."""
    price: Amounts = field(default_factory=dict)
    was: Amounts = field(default_factory=dict)
    discount: Discount | None = None
    code: str | None = None
    barcode: str | None = None
    minimum_spend: Amounts = field(default_factory=dict)
    valid: Window = field(default_factory=Window)
    redeem: tuple[str, ...] = ()
    stacks_with: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    limit_per_customer: int | None = None
    audience: str = "all"
    campaign_parameters: Mapping[str, str] = field(default_factory=dict)
    url: ByLocale[str] = field(default_factory=ByLocale)

    @property
    def on_everything(self) -> bool:
        return ALL_PRODUCTS in self.products


_UNPLACED = GuidePlace("prices.csv", 1, 1)


@dataclass(frozen=True, slots=True)
class PriceRow:
    """A row of `prices.csv`. `market` is a locale, a country or "*"; `channel` a channel or "*"."""

    product: str | None
    """The product's id, or None where no product of the guide has this SKU."""
    sku: str
    market: str
    channel: str
    currency: str
    price: Decimal | None
    sale_price: Decimal | None = None
    sale: Window = field(default_factory=Window)
    lowest_30_days: Decimal | None = None
    place: GuidePlace = _UNPLACED
    sale_place: GuidePlace = _UNPLACED


@dataclass(frozen=True, slots=True)
class ReturnTerms:
    """`days` 0 stands for `returns: none`. `cost` is "free", "customer" or amounts by currency."""

    days: int | None = None
    counted_from: str | None = None
    cost: str | Amounts | None = None
    to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DeliveryTerms:
    """From which amount delivery is free, what it costs else, and how long it takes."""

    free_from: Amounts = field(default_factory=dict)
    cost: str | Amounts | None = None
    days: tuple[int, int] | None = None
    pickup: str | Amounts | None = None


@dataclass(frozen=True, slots=True)
class TermsException:
    """Terms that hold where all of its conditions fit; an empty condition fits everything."""

    locales: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    returns: ReturnTerms | None = None
    delivery: DeliveryTerms | None = None
    warranty_months: int | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """Terms of sale: returns, delivery and warranty, and where others hold."""

    returns: ReturnTerms | None = None
    delivery: DeliveryTerms | None = None
    warranty_months: int | None = None
    exceptions: tuple[TermsException, ...] = ()


@dataclass(frozen=True, slots=True)
class Contacts:
    """How the brand can be reached."""

    hours: ByLocale[str] = field(default_factory=ByLocale)
    phone: ByLocale[str] = field(default_factory=ByLocale)
    email: ByLocale[str] = field(default_factory=ByLocale)
    website: ByLocale[str] = field(default_factory=ByLocale)
    address: ByLocale[str] = field(default_factory=ByLocale)
    social: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LegalText:
    """`when` is "offer" or "always"; `match` is "exact" or "near"."""

    id: str
    text: ByLocale[str] = field(default_factory=ByLocale)
    required_in: tuple[str, ...] = ()
    when: str = "always"
    match: str = "near"


@dataclass(frozen=True, slots=True)
class Colour:
    """`hex` is "#RRGGBB" in capitals."""

    name: str
    hex: str
    cmyk: tuple[Decimal, Decimal, Decimal, Decimal] | None = None
    pantone: str | None = None
    only_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Colours:
    """Tolerances are CIEDE2000; shares are fractions of an asset's area."""

    palette: Mapping[str, Colour] = field(default_factory=dict)
    tolerance_vector: Decimal = Decimal(1)
    tolerance_raster: Decimal = Decimal(3)
    tolerance_print: Decimal = Decimal(5)
    tints: tuple[str, ...] = ()
    contrast: str | None = None
    forbidden_pairs: tuple[tuple[str, str], ...] = ()
    allowed_pairs: tuple[tuple[str, str], ...] = ()
    max_share: Mapping[str, Decimal] = field(default_factory=dict)


class Length(NamedTuple):
    """A measure as the guide gives it: a number and "px", "mm" or "pt"."""

    number: Decimal
    unit: str

    def __str__(self) -> str:
        return f"{self.number.normalize():f}{self.unit}"


@dataclass(frozen=True, slots=True)
class Logo:
    """Files are absolute paths. `clear_space` is a fraction of the logo's height."""

    id: str
    files: tuple[Path, ...] = ()
    min_width: Mapping[str, Length] = field(default_factory=dict)
    clear_space: Decimal | None = None
    backgrounds: tuple[str, ...] = ()
    required_in: tuple[str, ...] = ()

    @property
    def retired(self) -> bool:
        return self.id == "retired"


@dataclass(frozen=True, slots=True)
class Typography:
    """Which typefaces are used for what, and how large at least."""

    families: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    min_size: Mapping[str, Length] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Print:
    """What printed matter must keep to."""

    bleed: Length | None = None
    min_dpi: int | None = None
    colour_space: str | None = None
    max_ink: int | None = None
    safety_margin: Length | None = None
    formats: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Images:
    """Weights in bytes by channel."""

    max_weight: Mapping[str, int] = field(default_factory=dict)
    min_width: Mapping[str, Length] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Term:
    """Words to avoid, in one language or (None) everywhere."""

    avoid: tuple[str, ...]
    use: str | None = None
    why: str | None = None
    severity: str | None = None
    locale: str | None = None
    status: str | None = None
    proof: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tone:
    """How the brand speaks: how it addresses people, and which words it uses."""

    formality: ByLocale[str] = field(default_factory=ByLocale)
    terms: tuple[Term, ...] = ()
    claims: tuple[Term, ...] = ()
    fixed: Mapping[str, ByLocale[str]] = field(default_factory=dict)
    limits: Mapping[str, int] = field(default_factory=dict)
    readability: ByLocale[Decimal] = field(default_factory=ByLocale)
    styles: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Campaign:
    """`campaign.yaml`; `folder` is where it lies, relative to the root (empty for the root itself)."""

    id: str | None = None
    live: date | None = None
    offers: tuple[str, ...] = ()
    matrix: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    journey: tuple[Mapping[str, str], ...] = ()
    waivers: tuple[Waiver, ...] = ()
    folder: str = ""


@dataclass(frozen=True, slots=True)
class Guide:
    """The whole guide. `folder` is relative to the campaign's root, with forward slashes."""

    folder: str = "brand-guide"
    files: tuple[str, ...] = ()
    brand: Brand = field(default_factory=Brand)
    locales: tuple[Locale, ...] = ()
    channels: tuple[Channel, ...] = ()
    products: Mapping[str, Product] = field(default_factory=dict)
    offers: Mapping[str, Offer] = field(default_factory=dict)
    price_rows: tuple[PriceRow, ...] = ()
    terms: Terms = field(default_factory=Terms)
    contacts: Contacts = field(default_factory=Contacts)
    legal: Mapping[str, LegalText] = field(default_factory=dict)
    colours: Colours = field(default_factory=Colours)
    logos: Mapping[str, Logo] = field(default_factory=dict)
    typography: Typography = field(default_factory=Typography)
    print: Print = field(default_factory=Print)
    images: Images = field(default_factory=Images)
    tone: Tone = field(default_factory=Tone)
    campaigns: tuple[Campaign, ...] = ()
    places: Mapping[KeyPath, GuidePlace] = field(default_factory=dict)

    def place(self, *path: str | int) -> GuidePlace | None:
        """Where a value stands, or the nearest value above it that has a place."""
        for length in range(len(path), 0, -1):
            if (found := self.places.get(path[:length])) is not None:
                return found
        return None

    def locale_for(self, code: str | None) -> Locale | None:
        """The guide's locale for a locale or bare language; None where there is none or it is not clear."""
        if code is None:
            return None
        exact = next((locale for locale in self.locales if locale.code == code), None)
        exact = exact or next((locale for locale in self.locales if locale.code.lower() == code.lower()), None)
        if exact is not None:
            return exact
        language = code.partition("-")[0].lower()
        same = [locale for locale in self.locales if locale.language == language]
        return same[0] if len(same) == 1 else None
