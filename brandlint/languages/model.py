"""What a language file holds. Patterns for people's language are data, each with lines that it must and must not match."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import NamedTuple


class Pattern(NamedTuple):
    """A named pattern.

    Attributes:
        name: what it means: the role or value that a match stands for.
        regex: a verbose, case-insensitive pattern over normalised text (see `brandlint.facts.reading`), linear in time.
        matches: lines in which it must match.
        never: lines in which it must not.
    """

    name: str
    regex: str
    matches: tuple[str, ...]
    never: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Numbers in words.

    Attributes:
        values: the words that numbers are made of ("negen", "twintig", "honderd", "duizend"), lower case.
        joiners: what may stand between them ("en"), inside a word or as a word of its own.
        ordinals: "tweede" is 2.
        products: two words in a row that are worth more than their sum ("quatre-vingt" is 80).
    """

    values: Mapping[str, int] = field(default_factory=dict)
    joiners: tuple[str, ...] = ()
    ordinals: Mapping[str, int] = field(default_factory=dict)
    products: Mapping[tuple[str, str], int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PriceWords:
    """How a language speaks of amounts.

    In the patterns of `roles`, `¤` stands for an amount and `‰` for a percentage, whatever their digits; the names of the
    groups say what is what: `(?P<was>¤)`. In those of `bare`, `¤` stands for digits that look like a price but have no
    currency, which the words around make one. Patterns come in order: the first that names an amount's role wins.

    Attributes:
        currencies: a pattern of currency words, by ISO code; the word "cent" has a part of its own.
        cents: a pattern of the words for a hundredth, by ISO code, or by "" where it is that of the reading's currency.
        scale_of: what stands between those and the currency ("75 millions *de* dollars"), as a pattern.
        between: two patterns: what stands before the lower end of a range whose currency stands behind the upper one, and what
            stands between the two ("tussen 10 en 20 euro").
        range_words: words that make a range of two numbers by themselves ("10 à 20 euro"), as a pattern.
        cents_apart: what may stand behind cents that have a space on both sides of the sign before them ("10 € 99 le kilo"), as a
            pattern; in most languages nothing does.
        sign_last: whether the currency's sign stands behind its amount, so that in "4 € 500 g" it is four.
        magnitudes: words that make an amount too big to be a price ("miljoen"), as a pattern.
        scales: what those are worth ("miljoen", "k"), lower case; an amount of them is read, and is in doubt.
        units: the unit of a unit price, by the word for it: "kilo" is "kg".
        per: what stands between an amount and its unit, as a pattern.
        per_before: what stands before a unit whose amount comes after it ("per kilo: € 5"), lower case.
        by_unit: units by words that say of an amount what it is by ("kiloprijs").
        short_units: units by what stands right after an amount: "p/m" is "month".
        now: words before the price of an offer ("nu", "voor"), as a pattern.
        tax: what says that an amount is with tax or without ("excl. btw"), between it and its unit, as a pattern.
        instead: what stands between a price and the one whose place it takes ("in plaats van"), as a pattern.
        roles: see above.
        bare: see above.
        not_bare: what may not stand before bare digits ("besteld voor 16.00"), as a pattern.
        number_names: words after which a number is a name and no count ("maat 39"), as a pattern.
        number_counts: words after which a number is a count though they are in capitals ("Alle 3"), as a pattern.
        things: words before an R with digits that make it the name of a thing or a place ("de R500", "zaal R101"), as a pattern.
        norms: words before an R with digits that make it a norm ("reglement R44"), as a pattern.
        labels: a role for a field's name ("prijs"), lower case, words joined by "_".
    """

    currencies: Mapping[str, str] = field(default_factory=dict)
    cents: Mapping[str, str] = field(default_factory=dict)
    between: tuple[str, ...] = ()
    range_words: str = "à"
    sign_last: bool = False
    cents_apart: str = r"(?!)"
    magnitudes: str = r"(?!)"
    scales: Mapping[str, int] = field(default_factory=dict)
    scale_of: str = r"(?!)"
    units: Mapping[str, str] = field(default_factory=dict)
    per: str = "per"
    per_before: tuple[str, ...] = ("per",)
    by_unit: Mapping[str, str] = field(default_factory=dict)
    short_units: Mapping[str, str] = field(default_factory=dict)
    now: str = r"(?!)"
    tax: str = r"(?!)"
    instead: str = r"(?!)"
    roles: tuple[Pattern, ...] = ()
    bare: tuple[Pattern, ...] = ()
    not_bare: str = r"(?!)"
    number_names: str = r"(?!)"
    number_counts: str = r"(?!)"
    things: str = r"(?!)"
    norms: str = r"(?!)"
    labels: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PercentWords:
    """How a language speaks of percentages.

    Attributes:
        words: what stands for "%", as a pattern.
        points: what stands for a difference of two percentages, which is no reduction ("percentage points"), as a pattern.
        spoken: patterns for percentages without a number; the group `p50` stands for 50 per cent, `u50` for
            up to 50; those of the latter come first.
        roles: as in `PriceWords`, with the roles of a percentage as names of groups.
    """

    words: str = "%"
    points: str = r"(?!)"
    spoken: tuple[Pattern, ...] = ()
    roles: tuple[Pattern, ...] = ()


@dataclass(frozen=True, slots=True)
class CodeWords:
    """How a language speaks of discount codes. In the patterns, `§` stands for something that may be a code.

    Attributes:
        named: patterns with a word that says it is a code ("met code §").
        shown: patterns without one ("met §"); they count only for what looks like nothing else, beside an offer.
        used: patterns of what one does with a code and nothing else ("§ is geldig t/m 6 december"), beside an offer or not.
        not_promotional: words before "code" that make it another sort of code ("QR"), as a pattern.
        never: words that are no code though they are in capitals, upper case.
        labels: names of fields that hold a code, lower case, words joined by "_".
    """

    named: tuple[Pattern, ...] = ()
    shown: tuple[Pattern, ...] = ()
    used: tuple[Pattern, ...] = ()
    not_promotional: str = r"(?!)"
    never: frozenset[str] = field(default_factory=frozenset)
    labels: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class DateWords:
    """How a language writes days, and what it says of them. All but `also_words`, `month_first`, `dotted` and
    `ordinal_suffixes` are patterns.

    Attributes:
        months: January to December, each with its abbreviations.
        weekdays: Monday to Sunday, each with its abbreviations.
        ordinal: what may follow the number of a day ("14th", "14e").
        filler: words between a cue, or a number, and what they belong to ("until *the* 14th *of* December").
        ordinal_suffixes: what stands behind each of the numbers 1 to 31 where a date has such a thing; none where it is the same
            for all of them.
        year_joins: words between a day and its year ("4 July *of* 2026").
        ordinal_days: the first to the thirty-first in words, a pattern each.
        also_words: names of months that are other words too, lower case ("may"); they count with a capital only.
        month_first: whether "December 14" is a date.
        dotted: whether "14.12." is a date.
        days_go_on: what may follow two days behind their month, where it seldom stands first ("November 19-20 unterwegs"),
            beside the end of a sentence.
        overnight: what stands between a day and the next one ("in der Nacht vom 1.3. *auf* den 2.3."), unless `moved` follows.
        moved: what says that something was moved from one day to another ("verschoben").
        end_of: words that turn a month into its last day ("eind december").
        whole_month: words right before a month, with the space between, of which all days are meant ("heel maart").
        week: words before the number of a week.
        holidays: names of holidays, each pattern under the rule of its day; see `brandlint.facts.holidays`.
        cues: by name. Right before a date: `day` (a small word before digits that are a day: "op 14/12"), `between` (before a
            period of two dates), `until` (the day is included), `before` (unclear whether it is), `from`, `on` (that
            day and no other). Right after one: `last_day`, `only_day`. Between two: `to`, `to_before` (unclear whether
            the last is included), `and` (two days in a row). Anywhere in the sentence: `event` (something to go to), `offer`
            (something to use or buy), `order` (a day before which to order), `contest`
            (something to win), `closing` (a shop that is closed or has
            other hours). Right after a day: `midnight` (its end).
    """

    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    ordinal: str = r"(?!)"
    filler: str = r"(?!)"
    year_joins: str = r"(?!)"
    ordinal_suffixes: tuple[str, ...] = ()
    ordinal_days: tuple[str, ...] = ()
    also_words: frozenset[str] = field(default_factory=frozenset)
    month_first: bool = False
    dotted: bool = False
    days_go_on: str = r"(?!)"
    overnight: str = r"(?!)"
    moved: str = r"(?!)"
    end_of: str = r"(?!)"
    whole_month: str = r"(?!)"
    week: str = r"(?!)"
    holidays: tuple[Pattern, ...] = ()
    cues: tuple[Pattern, ...] = ()


@dataclass(frozen=True, slots=True)
class NamingWords:
    """Words beside the name of a product that are no part of it. The words of every language count in every text.

    Words are lower case. The patterns of `labels` and `other_things` say themselves where a word begins and ends.

    Attributes:
        connectors: what may stand between a name and its amount ("voor", "nu"); it says nothing of what the amount is.
        and_words: between two things ("en").
        or_words: between two things of which one is meant ("of").
        with_words: before what is added ("met", "plus").
        articles: "de", "een".
        small_words: words that may begin with a capital in a heading and still name nothing ("Deze week").
        no_part: words right beside a name that are no part of it, whatever their capital ("Nu Mos").
        variants: words behind a name that make it another product's ("Mos Mini").
        kinds: what stands right behind a name and says of which size, pack or make of it an amount is ("in maat 140").
        labels: what says that an amount has a role, and is under no name ("prijs", "korting").
        other_things: what has a price and is no product: gift cards, delivery, deposits, points.
        abbreviations: those with a full stop, without it ("incl").
    """

    connectors: tuple[str, ...] = ()
    and_words: tuple[str, ...] = ()
    or_words: tuple[str, ...] = ()
    with_words: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    small_words: frozenset[str] = field(default_factory=frozenset)
    no_part: frozenset[str] = field(default_factory=frozenset)
    variants: frozenset[str] = field(default_factory=frozenset)
    kinds: tuple[Pattern, ...] = ()
    labels: tuple[Pattern, ...] = ()
    other_things: tuple[Pattern, ...] = ()
    abbreviations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ColumnWords:
    """How a language heads the columns of prices. The words of every language count in every table; all are lower case.

    Attributes:
        price: words for a price ("prijs"), alone or behind one of the others.
        sale: what the price of an offer is called ("actie", "nu").
        ordinary: what the price without the offer is called ("normaal", "van").
    """

    price: tuple[str, ...] = ()
    sale: tuple[str, ...] = ()
    ordinary: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RemarkWords:
    """Words that tell what a remark is about. Those of every language count in every text.

    Words are lower case. Patterns say themselves where a word begins and ends.

    Attributes:
        code: what says that a sentence is on a discount code.
        personal: what says that a discount is for some people or for one day of theirs ("verjaardag").
        groups: what says that a discount is for some people ("studenten").
        everything: what says that an offer is on all that the shop sells.
        offers: what says that days are those of offers ("deze prijzen").
        days_before: what leaves the day behind it out ("voor 1 februari"), up to the end of a text.
        past: what says that something is over.
        other_thresholds: what else than an offer begins at an amount: a gift, paying in parts.
        on_words: before the goods that a term is limited to ("op tenten").
        our_words: what may stand before those goods ("onze").
        have_words: behind goods that begin a sentence, before their terms ("hebben").
        picture_words: what only says that there is a picture ("afbeelding").
        all_goods: in their place, what is no limit ("op alle artikelen").
        roughly: before an amount that is not exact ("ruim").
        per_words: between an amount and the piece that it is for.
        for_words: between a number of pieces and their amount ("voor").
        any_words: before a number of pieces that stand together ("enige 3", "les 2").
        pieces: behind a number ("stuks").
        packs: the same, glued to it or with a hyphen ("3-pack").
        of_words: between pieces and what they are of ("2 pakken van").
        counts: numbers that only pieces are counted in ("dozen").
    """

    code: tuple[Pattern, ...] = ()
    personal: tuple[Pattern, ...] = ()
    groups: tuple[Pattern, ...] = ()
    everything: tuple[Pattern, ...] = ()
    offers: tuple[Pattern, ...] = ()
    days_before: tuple[Pattern, ...] = ()
    past: tuple[Pattern, ...] = ()
    other_thresholds: tuple[Pattern, ...] = ()
    on_words: tuple[str, ...] = ()
    our_words: tuple[str, ...] = ()
    have_words: tuple[str, ...] = ()
    picture_words: tuple[str, ...] = ()
    all_goods: tuple[Pattern, ...] = ()
    roughly: tuple[str, ...] = ()
    per_words: tuple[str, ...] = ()
    for_words: tuple[str, ...] = ()
    any_words: tuple[str, ...] = ()
    pieces: tuple[str, ...] = ()
    packs: tuple[str, ...] = ()
    of_words: tuple[str, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReadingWords:
    """How the ease of reading a language is measured.

    Attributes:
        syllable: a verbose pattern that matches once in every syllable of a word in lower case.
        syllables: words with how many they have, which hold the pattern to account.
        ease: the numbers of Flesch's formula for the language: what words a sentence and syllables a word are multiplied by and
            taken from; None where none is published. `brandlint.prose.reading_ease` names the sources.
    """

    syllable: str = r"[aeiouyà-öø-ÿ]+"
    syllables: Mapping[str, int] = field(default_factory=dict)
    ease: tuple[float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class TitleWords:
    """Words that stay small inside a title that is written with capitals, in lower case.

    Attributes:
        articles: those that stay small in every style, short prepositions and conjunctions among them.
        prepositions: the longer ones, which some styles write small as well.
    """

    articles: frozenset[str] = field(default_factory=frozenset)
    prepositions: frozenset[str] = field(default_factory=frozenset)

    def small(self, with_prepositions: bool) -> frozenset[str]:
        """The words that stay small."""
        return self.articles | self.prepositions if with_prepositions else self.articles


@dataclass(frozen=True, slots=True)
class Wordings:
    """How a language says what is no number, where a repair has to say something else; each is read again as what it should say.

    Attributes:
        redeem: where an offer is used, by its places ("online", "online and store"), ruling out others: part of a sentence.
        return_places: where to return, by the places in the order of the alphabet ("post and store"): a whole sentence.
        return_costs: who pays for a return, "free", "customer", or "amount" with its blank {amount}: a whole sentence.
        deals: mechanics, "buy_pay" ({buy}, {pay}), "bundle" ({quantity}, {amount}), and by the piece that is reduced "half_2" and
            "percent_2" ({percent}): part of a sentence.
        percent: a reduction with its blank {percent}, where a deal stood: part of a sentence.
    """

    redeem: Mapping[str, str] = field(default_factory=dict)
    return_places: Mapping[str, str] = field(default_factory=dict)
    return_costs: Mapping[str, str] = field(default_factory=dict)
    deals: Mapping[str, str] = field(default_factory=dict)
    percent: str = "-{percent}"


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """A language's data. Each language is loaded once, so that it equals only itself.

    Attributes:
        code: ISO 639-1.
        common_words: short words that give the language away, lower case.
        decimal_comma: whether amounts are written 39,95.
        currency: what a bare amount is likely to be in, where no locale says it; None where that would be a guess.
        numbers, prices, percents, codes: see their classes.
        deals: mechanics over several pieces; see `brandlint.facts.deals` for the names and groups.
        dates: see its class.
        terms: what returns, delivery, warranty and redemption are said with; see `brandlint.facts.terms` for the names.
        contacts: words around telephone numbers (`phone`, `not_phone`), opening hours (`clock`, `hours_lead`, `daily`,
            `workdays`, `opening`, a word that tells what they are, and `short_days`, Monday to Sunday as only hours shorten them)
            and article numbers (`article`, `gtin`).
        asides: what says of a whole sentence that it is on something else than the shop's own offers of today; see
            `brandlint.facts.asides` for the names.
        address_forms: the words by which a reader is addressed, `informal` and `formal`; none where there is one form only.
        blanks: what stands where a text is still to come ("tekst volgt").
        naming, columns, remarks, reading, titles: see their classes.
        countries: a pattern of the names of countries and of what is from there, by code (ISO 3166-1).
        streets: words before the name of a street, behind the number of the house ("12 rue"), as a pattern.
        plurals: the plural of a unit of time by its singular, where it is the same in every case, lower case.
        determiners: words before a noun whose form hangs on its gender or first letter, lower case.
        wordings: see its class.
        synonyms: names that one thing of the trade has, of which a brand uses one.
        region: the country (ISO 3166-1) whose telephone numbers are meant where no locale says it.
    """

    code: str
    common_words: frozenset[str] = field(default_factory=frozenset)
    decimal_comma: bool = True
    currency: str | None = None
    numbers: NumberWords = field(default_factory=NumberWords)
    prices: PriceWords = field(default_factory=PriceWords)
    percents: PercentWords = field(default_factory=PercentWords)
    deals: tuple[Pattern, ...] = ()
    codes: CodeWords = field(default_factory=CodeWords)
    dates: DateWords = field(default_factory=DateWords)
    terms: tuple[Pattern, ...] = ()
    contacts: tuple[Pattern, ...] = ()
    asides: tuple[Pattern, ...] = ()
    blanks: tuple[Pattern, ...] = ()
    address_forms: tuple[Pattern, ...] = ()
    naming: NamingWords = field(default_factory=NamingWords)
    columns: ColumnWords = field(default_factory=ColumnWords)
    remarks: RemarkWords = field(default_factory=RemarkWords)
    countries: Mapping[str, str] = field(default_factory=dict)
    streets: str = r"(?!)"
    region: str | None = None
    plurals: Mapping[str, str] = field(default_factory=dict)
    determiners: frozenset[str] = field(default_factory=frozenset)
    reading: ReadingWords = field(default_factory=ReadingWords)
    titles: TitleWords = field(default_factory=TitleWords)
    wordings: Wordings = field(default_factory=Wordings)
    synonyms: tuple[tuple[str, ...], ...] = ()


BUILT_IN = ("nl", "en", "af", "de", "fr")


@cache
def language_of(locale: str | None) -> Language:
    """The data for a locale or language; English where there is none."""
    code = (locale or "en").replace("_", "-").partition("-")[0].lower()
    module = import_module(f"brandlint.languages.{code if code in BUILT_IN else 'en'}")
    language: Language = module.LANGUAGE
    return language
