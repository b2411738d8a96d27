"""Amounts that say their currency: "€ 39,95", "39 €95", "R 1 199", "99p", "negentien euro vijfennegentig"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from operator import attrgetter
from typing import NamedTuple

from brandlint.documents.text import UNKNOWN
from brandlint.facts.currencies import COMMON, DOLLARS, DOUBTFUL, FIRST, IN_SWITZERLAND, LAST, SIGN, SIGNS, WORDY
from brandlint.facts.numbers import (
    AMOUNT,
    RAISED,
    TO_DIGITS,
    Number,
    Spoken,
    decimal_mark,
    has_digit,
    parse,
    spoken_after,
    spoken_before,
)
from brandlint.facts.reading import Reading
from brandlint.facts.skeleton import compiled
from brandlint.facts.stretches import Stretches
from brandlint.languages.model import Language, language_of

_CODES = "|".join(COMMON)
_DOLLAR = r"""(?: (?: (?<! [^\W\d_] ) (?: (?: (?-i:US|AU|CA|NZ|HK|SG|MX|NT) | USD|AUD|CAD|NZD|MXN|HKD ) \ ?
        | (?-i:[ACNSJ]|TT|BZ) ) | (?<!\w) (?-i:R) )? \$ )"""
"""A dollar, with what says whose it is: "US$", "A$", "usd $"; and the Brazilian real."""
_UNSIGNED = rf"""(?: (?<! [\w.,:/€£$+'{UNKNOWN}] ) |
(?<= [^\W\d_]{{4}} ) (?= \d{{1,3}} (?:[\ .]\d{{3}})? (?:,\d\d)? \ ?(?:€|EUR) ) )"""
"""Where an amount may begin: at no word, but for a label that a page joins to it ("Prix habituel1 199 €")."""
_OF_THE_NEXT = rf"\ ? {AMOUNT} (?: (?<=[.,]\d\d) (?! \ ?(?:{_CODES}|[€£$]) ) | \s{{0,3}} (?: $ | [\n;|)*~] | [.,:!](?=\s|$) ) )"
"""What follows a currency's code that belongs to the amount behind it: "20,000 GBP 34.99"."""
_NORM_BEFORE = re.compile(
    r"(?<!\w)(?:un/?ece|ece|un|i-size|norm|regulations?|reglement|regulasie|reg\.)[\s(-]{0,2}$", re.IGNORECASE)
_NORM_AFTER = re.compile(r"[/-]0\d(?!\d)|[^\W\d_](?![\w/])")
"""What makes an R with digits a norm of the UN or a refrigerant: "ECE R44/04", "R410A"."""
_CHILD_SEATS = frozenset({"44", "129"})
"""Numbers of the UN regulations on child seats; they stand beside what length or weight of child a seat is for."""
_OF_A_SEAT = re.compile(r"(?<!\w)(?:i-size|isofix|\d{2,3}\s?(?:cm|kg)(?!\w))", re.IGNORECASE)
_PLACE_BEFORE = re.compile(
    r"(?<!\w)(?:ring|weg|road|route|roete|pad|room|kamer|zaal|saal|lokaal|gate|hal|hall)\s?$", re.IGNORECASE)
_COMMON = ("common signs", "common codes", "currencies", "cents")
"""What hints at an amount in a common currency; see `brandlint.facts.hints.WORDS`."""
_ARTICLES = frozenset({"a", "an", "the", "our", "your", "de", "het", "een", "onze", "je", "jouw", "die", "'n", "ons", "jou"})
"""Words after which an R with digits is rather a thing: "the R500"."""

_BEGINS = r"""(?= \d | [€£$] | -{0,2}[.,]\d | (?<! [^\W\d_] ) (?: [a-z]{1,4}[.:]?\ {0,2}[$\d.,-] | (?:<<between>>)\  ) )"""
"""How every form begins: asked before the forms are tried, because few characters of a text begin one."""

FORMS: Mapping[str, str] = {
    "sign first": rf"""(?P<sign> € (?!ur) | £ | {_DOLLAR} | (?<!\w) (?:{_CODES}|EURO(?=\ ?\d{{1,4}}[.,]\d\d))(?![a-z])
            | (?<!\w) (?-i:Fr\.) (?=\ ?\d)
            | (?<! [\w&./'+] ) (?<! [^\d\s]- ) (?-i:R) (?=\ ?\d) (?! \d-[a-z] ) )
        (?: (?<! (?<!\w)R ) : )? \ {{0,2}} (?P<amount> {AMOUNT} ) (?: -(?P<upper> \d{{1,5}} (?:[.,]\d\d)? ) (?! [\w%.,/:-] )
          | \ -\ (?P<apart> \d{{1,5}} (?:[.,]\d\d)? ) (?= \s{{0,2}} (?: $ | [\n;!)|] | [.,](?!\d) ) )
          | \ (?:(?:<<joiners>>)\ )? (?P<cents_too> \d{{1,2}} ) \ ? (?:<<cents>>) (?!\w) )?""",
    "sign amid": rf"""{_UNSIGNED} (?P<whole> \d{{1,3}}[\ .]\d{{3}} | \d{{1,4}} )
        (?: (?P<amid> [€£] ) (?P<fraction> \d\d | [{RAISED}]{{2}} ) | (?: \ € | €\  ) (?P<spaced> \d\d ) (?! \ ?(?!per\b)\w )
          | \ €\  (?P<apart_cents> \d\d ) (?= <<cents apart>> ) )
        (?! \d | [.,]\d | \ ?[€£] )""",
    "sign last": rf"""{_UNSIGNED} (?: (?P<lower> \d{{1,5}} (?:[.,]\d\d)? ) \ ? (?:-|<<range>>) \ ?
            | (?:<<between>>) \ (?P<least> {AMOUNT} ) \ (?:<<and>>) \  )?
        (?P<before> \d{{1,4}}\ [.,]\d\d | {AMOUNT} ) (?: (?P<scale_before> <<scales>> ) (?: \ (?:<<scale of>>) )? )?
        (?: \ {{0,2}} | -(?= (?:€|<<words>>)-[^\W\d_] ) )
        (?: (?P<last> €ur (?!\w) | [€£] | {_DOLLAR} | (?: (?<= [.,]\d\d ) |
        (?<= [.,]\d\d\ ) ) (?-i:R) (?!\w) ) (?<! \ [€£$] (?=\d) ) <<its own>>
          | (?P<code> {_CODES} ) (?!\w) (?! {_OF_THE_NEXT} ) | (?P<word> <<words>> ) (?!\w) )
        (?(last) | (?: \ (?:(?:<<joiners>>)\ )? (?: (?P<rest_cents> \d{{1,2}} ) \ ? (?:<<cents>>) (?!\w)
            | (?P<rest> \d\d ) (?! [\w.,:/%-]\d | [\w%] | \ ?[€£$] | \ ?(?:<<counted>>|<<words>>|{_CODES}|<<cents>>)(?!\w) )
        ) )? )""",
    "cents": rf"{_UNSIGNED} (?P<hundredths> \d{{1,3}} (?:[.,]\d{{1,2}})? ) \ ? (?P<cents> <<cents>> ) (?!\w)",
}
"""How digits and currency stand together. The words in double angle brackets are the language's."""

_OF_THE_NEXT_AMOUNT = rf"""(?: (?= \ [2-9]\ [^\W\d_]{{3,5}}\ (?: [€£$] | \d{{1,3}}(?:[.,]\d\d)?\ ?[€£$] ) )
    | (?! \ ?{AMOUNT} (?: \ ?[€£$]\ ?{AMOUNT} ){{0,3}} (?!\ ?[€£$]) ) )"""
_OF_THE_NEXT_PRICE = r"(?: (?<= [.,]\d\d[€£$] ) | (?<= [.,]\d\d\ [€£$] ) | (?! \ ?\d{1,4}[.,]\d\d (?!\d) (?!\ ?[€£$]) ) )"
"""Where a sign behind digits is not that of what follows: of any digits, or, where signs stand last, of a price alone."""

_OTHER_FORMS = rf"""(?: (?P<sign> {FIRST} ) \ {{0,2}} (?P<amount> {AMOUNT} )
    | {_UNSIGNED} (?P<before> {AMOUNT} ) (?P<scale_before> <<scales>> )? \ {{0,2}} (?P<last> {LAST} ) (?! {_OF_THE_NEXT} )
    | (?<!\w) (?P<wordy> {WORDY} ) \ ? (?P<priced> {AMOUNT} )
    | {_UNSIGNED} (?P<prices> {AMOUNT} ) \ ? (?P<also> {WORDY} ) (?!\w) )"""
"""The same for the other currencies; with case."""

_TOO_BIG = r"(?P<scale> <<scales>> )? (?! [km](?!\w) | \ ?(?:mln|bn|<<magnitudes>>)(?!\w) | \ ?% )"
_NO_CENTS, _MANY_CENTS = re.compile(r"\d[.,](?:--?|—|=)$"), re.compile(r"\d\.[6-9]\d$")
_GUESS = 0.8
"""How sure an amount is that is as large as no price."""
_LARGE = 100_000
"""From so much on, a number in words is no price."""
_SPOKEN_CENTS = range(10, 100)
"""What a second number in words right behind a first one may be: "sixty-nine ninety-five"."""
_PRICED = re.compile(r"[.,]\d\d$|\d[ .,']\d{3}")
_NO_DIGIT = re.compile(r"\D")
_LIKE_A_PRICE = re.compile(r"[.,]\d\d$|\d[ .,]\d{3}")
_LONGEST_LEAD = 24
"""How far, in characters, two prices with one currency stand from each other."""
_DIGITS_BEFORE = re.compile(rf"(?<![\w.,:/€£$-]){AMOUNT}$", re.VERBOSE)
_FEWEST_LETTERS = 4
"""Words for a hundredth are as long where more than 99 of them count: "197 pence", and not "720p"."""
_ANYWHERE = {"GBP"}
"""Currencies whose letter for a hundredth ("99p") means nothing else where the market is unknown."""


class Amount(NamedTuple):
    """An amount in the text, before anybody asked what it is for. `role` is set where its form says it: a range."""

    start: int
    end: int
    number: Number
    currency: str | None
    role: str | None = None
    confidence: float = 1.0


def amounts(reading: Reading) -> list[Amount]:
    """The amounts with a currency, in order."""
    has_other = reading.may_hold("other currencies") and SIGN.search(reading.chars) is not None
    found = _of_other_currencies(reading) if has_other else []
    if any(map(reading.may_hold, _COMMON)):
        common = _in_digits(reading)
        may_speak = reading.language.numbers.values and reading.may_hold("numbers")
        spoken = list(_spoken(reading, common)) if may_speak else []
        common = [*_beside(spoken, common), *spoken] if spoken else common
        if common and reading.may_hold("instead"):
            common += _beside(common, _sharing_a_currency(reading, common))
        return sorted([*found, *_beside(found, common)] if found else common, key=attrgetter("start"))
    return found


def _in_digits(reading: Reading) -> list[Amount]:
    """The amounts in a common currency. Its codes and words for cents are in many other words, so that they are looked for
    before the grammar is."""
    code = reading.language.code
    named = reading.may_hold("common signs") or reading.may_hold("currencies")
    if not named and not _letters(code).search(reading.chars):
        return []
    return [amount for match in _grammar(code).finditer(reading.chars) for amount in _read(match, reading)]


def _beside(first: Sequence[Amount], others: Iterable[Amount]) -> list[Amount]:
    """The others that share no character with the first ones."""
    taken = Stretches((amount.start, amount.end) for amount in first)
    return [amount for amount in others if not taken.holds(amount.start, amount.end)]


def _of_other_currencies(reading: Reading) -> list[Amount]:
    found = []
    for match in _other_grammar(reading.language.code).finditer(reading.chars):
        part = match.groupdict()
        text = next(part[name] for name in ("amount", "before", "priced", "prices") if part[name])
        if (part["wordy"] or part["also"]) and not _PRICED.search(text):
            continue
        sign = next(part[name] for name in ("sign", "last", "wordy", "also") if part[name])
        currency = SIGNS.get(sign.upper()) or _of_word(sign, reading.language) or sign
        confidence = _GUESS if sign.upper() in DOUBTFUL else 1.0
        amount = Amount(*match.span(), _number(text, currency, reading), currency, confidence=confidence)
        found.append(_scaled(amount, match, reading))
    return found


def may_have_amounts(reading: Reading) -> bool:
    """Whether there is a digit or a currency's name: the cheap question before the dear ones."""
    if reading.digits or has_digit(reading.chars):
        return True
    if reading.may_hold("currencies") and _currency_words(reading.language.code).search(reading.chars) is not None:
        return True
    return may_have_spoken_cents(reading)


def may_have_spoken_cents(reading: Reading) -> bool:
    """Whether there is a number in words, and a word for a hundredth."""
    may = reading.may_hold("cents") and reading.may_hold("numbers")
    return may and _cent_words(reading.language.code).search(reading.chars) is not None


@cache
def _letters(code: str) -> re.Pattern[str]:
    """Letters that stand for a currency or a hundredth, where the grammar may have them."""
    cents = "|".join(language_of(code).prices.cents.values()) or "(?!)"
    return compiled(rf"(?<![^\W\d_])(?:R\ ?\d|FR\.|{_CODES}|EURO) | \d\ {{0,2}}(?:R|{cents})(?!\w)")


@cache
def _grammar(code: str) -> re.Pattern[str]:
    language = language_of(code)
    words = {"<<words>>": language.prices.currencies.values(), "<<cents>>": language.prices.cents.values(),
             "<<joiners>>": language.numbers.joiners, "<<counted>>": map(re.escape, language.prices.units),
             "<<range>>": (language.prices.range_words,), "<<between>>": language.prices.between[:1],
             "<<and>>": language.prices.between[1:],
             "<<scales>>": (scales_pattern(code),), "<<scale of>>": (language.prices.scale_of,),
             "<<magnitudes>>": (language.prices.magnitudes,), "<<cents apart>>": (language.prices.cents_apart,)}
    own = _OF_THE_NEXT_PRICE if language.prices.sign_last else _OF_THE_NEXT_AMOUNT
    grammar = f"{_BEGINS} (?: {' | '.join(FORMS.values())} ) {_TOO_BIG}".replace("<<its own>>", own)
    return re.compile(_filled(grammar, words), re.IGNORECASE | re.VERBOSE)


@cache
def _other_grammar(code: str) -> re.Pattern[str]:
    language = language_of(code)
    words = {"<<scales>>": (scales_pattern(code),), "<<magnitudes>>": (language.prices.magnitudes,)}
    return re.compile(_filled(_OTHER_FORMS + _TOO_BIG, words), re.VERBOSE)


def _filled(grammar: str, words: Mapping[str, Iterable[str]]) -> str:
    for name, alternatives in words.items():
        grammar = grammar.replace(name, "|".join(alternatives) or "(?!)")
    return grammar


@cache
def scales_pattern(code: str) -> str:
    """What multiplies an amount: a letter right behind it, or a word."""
    scales = sorted(language_of(code).prices.scales, key=len, reverse=True)
    return "|".join(rf"{'' if len(scale) == 1 else '[ ]?'}{re.escape(scale)}(?!\w)" for scale in scales) or "(?!)"


def _scaled(amount: Amount, match: re.Match[str], reading: Reading) -> Amount:
    """An amount times the thousand or million beside it, which is in doubt: prices are smaller."""
    scale = match["scale"] or match["scale_before"]
    if scale is None:
        return amount
    number = Number(amount.number.value * reading.language.prices.scales[scale.strip().lower()])
    return amount._replace(end=match.end(), number=number, confidence=_GUESS)


def _read(match: re.Match[str], reading: Reading) -> Iterator[Amount]:
    part = match.groupdict()
    if part["sign"]:
        yield from _sign_first(match, reading)
    elif part["whole"]:
        whole = _NO_DIGIT.sub("", part["whole"])
        cents = (part["fraction"] or part["spaced"] or part["apart_cents"]).translate(TO_DIGITS)
        yield Amount(*match.span(), Number(Decimal(f"{whole}.{cents}")), SIGNS[part["amid"] or "€"])
    elif part["cents"]:
        yield from _cents(match, reading)
    else:
        yield from _sign_last(match, reading)


def _sign_first(match: re.Match[str], reading: Reading) -> Iterator[Amount]:
    if match["sign"] == "R" and not _is_rand(match, reading):
        return
    if match["sign"] in IN_SWITZERLAND and not (reading.currency == "CHF" or _are_francs(match["amount"])):
        return
    currency = _of_sign(match["sign"], reading)
    number = _number(match["amount"], currency, reading)
    name = "upper" if match["upper"] else "apart"
    upper = _number(match[name], currency, reading) if match[name] else None
    is_range = upper is not None and (name == "upper" or upper.value > number.value)
    end = match.end() if match["cents_too"] else match.end("amount")
    first = Amount(match.start(), end, _with(number, match["cents_too"]), currency, "from" if is_range else None)
    yield _scaled(first, match, reading)
    if upper is not None and is_range:
        yield Amount(*match.span(name), upper, currency, "up_to")


def _are_francs(amount: str) -> bool:
    """Whether an amount behind "Fr." is one, and not the time or date of a Friday: it has a dash for cents, or over 59."""
    return _NO_CENTS.search(amount) is not None or _MANY_CENTS.search(amount) is not None


def _sign_last(match: re.Match[str], reading: Reading) -> Iterator[Amount]:
    sign = match["last"] or match["code"]
    currency = _of_sign(sign, reading) if sign else _of_word(match["word"], reading.language)
    number = _number(match["before"].replace(" ,", ",").replace(" .", "."), currency, reading)
    number, end = _with(number, match["rest"] or match["rest_cents"]), match.end()
    spoken = _cents_after(reading, end) if match["word"] and not (match["rest"] or match["rest_cents"]) else None
    if spoken is not None:
        number, end = _with(number, str(spoken.value)), spoken.end
    lower = "lower" if match["lower"] else "least"
    least = _number(match[lower], currency, reading) if match[lower] else None
    is_range = least is not None and not (match["least"] and (least.value >= number.value or _is_counted(match, reading)))
    if is_range and least is not None:
        yield Amount(*match.span(lower), least, currency, "from")
    yield _scaled(Amount(match.start("before"), end, number, currency, "up_to" if is_range else None), match, reading)


def _is_counted(match: re.Match[str], reading: Reading) -> bool:
    """Whether a word before the first number says that it counts the pieces of one thing: "boîte de 12 à 15 €"."""
    at = match.start("least")
    before = rf"(?<!\w)(?:{reading.language.prices.number_names})\s$"
    return compiled(before).search(reading.chars[max(0, at - 30):at]) is not None


def _with(number: Number, cents: str | None) -> Number:
    """A whole number with the cents that follow its currency."""
    if not cents or number.value != number.value.to_integral_value():
        return number
    return Number(number.value + Decimal(cents) / 100)


def _cents(match: re.Match[str], reading: Reading) -> Iterator[Amount]:
    """Cents alone; the letters c and p only where the market counts in them, and only up to 99."""
    currency, counts = _market_of_cents(match["cents"], reading)
    if counts and (Decimal(match["hundredths"].replace(",", ".")) < 100 or len(match["cents"]) >= _FEWEST_LETTERS):
        yield Amount(*match.span(), Number(Decimal(match["hundredths"].replace(",", ".")) / 100), currency)


def _market_of_cents(word: str, reading: Reading) -> tuple[str | None, bool]:
    """The currency that a word for a hundredth belongs to, and whether the market counts in it."""
    words = reading.language.prices.cents.items()
    currency = next(code for code, regex in words if compiled(regex).fullmatch(word))
    counts = currency in ("", reading.currency) or (reading.currency is None and currency in _ANYWHERE)
    return currency or reading.currency, counts or len(word) >= _FEWEST_LETTERS


def _number(text: str, currency: str | None, reading: Reading) -> Number:
    number = parse(text, decimal_comma=reading.language.decimal_comma)
    if number.other is None:
        return number
    mark = decimal_mark(reading.chars)
    return Number(number.value) if currency == "ZAR" else parse(text, decimal_comma=reading.language.decimal_comma, mark=mark)


def _of_sign(sign: str, reading: Reading) -> str:
    upper = sign.upper().replace(" ", "")
    if upper == "€UR":
        return "EUR"
    if upper == "$" and reading.currency in DOLLARS:
        return reading.currency or "USD"
    return SIGNS.get(upper, upper)


def _of_word(word: str, language: Language) -> str | None:
    if word.upper() in COMMON:
        return word.upper()
    return next((code for code, words in language.prices.currencies.items() if compiled(words).fullmatch(word)), None)


def _is_rand(match: re.Match[str], reading: Reading) -> bool:
    """Whether an R before digits is the rand: in its own market always, where the market is unknown after small words, else
    only before what nothing but a price looks like."""
    before = reading.chars[max(0, match.start() - 30):match.start()]
    if _NORM_BEFORE.search(before) or _NORM_AFTER.match(reading.chars, match.end("amount")):
        return False
    if match["amount"] in _CHILD_SEATS and _OF_A_SEAT.search(reading.chars):
        return False
    if reading.currency == "ZAR" or _LIKE_A_PRICE.search(match["amount"]):
        return True
    word = before.rstrip().rpartition(" ")[2]
    if reading.currency is not None and word.endswith(","):
        return False  # One of several properties: "tot 4 jaar, R129".
    small = word.islower() or re.fullmatch(reading.language.prices.number_counts, word, re.IGNORECASE) is not None
    long_enough = len(match["amount"]) >= (2 if reading.currency is None else 3) and word not in _ARTICLES
    return long_enough and (small or not word[-1:].isalnum()) and not _PLACE_BEFORE.search(before)


def _spoken(reading: Reading, found: Sequence[Amount]) -> Iterator[Amount]:
    taken = Stretches((amount.start, amount.end) for amount in found)
    for match in _currency_words(reading.language.code).finditer(reading.chars):
        whole = spoken_before(reading.chars, match.start(), reading.language)
        if whole is not None and not taken.holds(whole.start, match.end()):
            amount = _with_cents(whole.value, whole.start, match, reading)
            taken.add(amount.start, amount.end)
            yield amount
    if reading.may_hold("cents"):
        yield from (cents for cents in _spoken_cents(reading) if not taken.holds(cents.start, cents.end))


def _spoken_cents(reading: Reading) -> Iterator[Amount]:
    """Cents alone, their number in words: "ninety-nine pence"."""
    for match in _cent_words(reading.language.code).finditer(reading.chars):
        number = spoken_before(reading.chars, match.start(), reading.language)
        if number is None or not 1 < number.value < 100:
            continue
        currency, counts = _market_of_cents(match.group().strip(), reading)
        if counts:
            yield Amount(number.start, match.end(), Number(Decimal(number.value) / 100), currency)


def _sharing_a_currency(reading: Reading, found: Sequence[Amount]) -> Iterator[Amount]:
    """The first of two prices of which only the second names the currency: "49 statt 79 Euro", "statt 79 nur 49 Euro"."""
    instead, lead = _instead(reading.language.code)
    if not instead.search(reading.chars):
        return
    for amount in found:
        words = lead.search(reading.chars, max(0, amount.start - _LONGEST_LEAD), amount.start)
        number = _number_before(reading, words.start()) if words else None
        if words is None or number is None:
            continue
        falls = number.number.value > amount.number.value
        leads = any(match.end() == number.start for match in instead.finditer(
            reading.chars, max(0, number.start - _LONGEST_LEAD), number.start))
        if (leads and falls) or (words["instead"] and not falls):
            yield number._replace(currency=amount.currency)


def _number_before(reading: Reading, end: int) -> Amount | None:
    """A number in digits or words that ends at `end`."""
    digits = _DIGITS_BEFORE.search(reading.chars, max(0, end - _LONGEST_LEAD), end)
    if digits is not None:
        return Amount(*digits.span(), _number(digits.group(), None, reading), None)
    spoken = spoken_before(reading.chars, end, reading.language) if reading.language.numbers.values else None
    if spoken is None:
        return None
    whole = spoken_before(reading.chars, spoken.start, reading.language) if spoken.value in _SPOKEN_CENTS else None
    if whole is not None and reading.chars[whole.end:spoken.start] == " ":
        return Amount(whole.start, spoken.end, Number(whole.value + Decimal(spoken.value) / 100), None)
    return Amount(spoken.start, spoken.end, Number(Decimal(spoken.value)), None)


@cache
def _instead(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What says that one price takes the place of another; the same, or what leads to the new price, right before an amount."""
    prices = language_of(code).prices
    flags = re.IGNORECASE | re.VERBOSE
    to_the_new = rf"(?: (?:{prices.now})\s ){{1,2}}"
    return (re.compile(rf"(?<!\w)(?:{prices.instead})\s", flags),
            re.compile(rf"\s (?: (?P<instead> {prices.instead} )\s | {to_the_new} )$", flags))


def _cents_after(reading: Reading, start: int) -> Spoken | None:
    """A number in words with the word for cents behind it, right behind an amount."""
    cents = spoken_after(reading.chars, start, reading.language)
    word = _cent_words(reading.language.code).match(reading.chars, cents.end) if cents else None
    return cents._replace(end=word.end()) if cents and word else None


def _with_cents(whole: int, start: int, match: re.Match[str], reading: Reading) -> Amount:
    currency = _of_word(match.group(), reading.language)
    digits = _digit_cents(reading.language.code).match(reading.chars, match.end())
    if digits is not None:
        return Amount(start, digits.end(), Number(Decimal(whole) + Decimal(digits["cents"]) / 100), currency)
    cents = spoken_after(reading.chars, match.end(), reading.language)
    if cents is None or _currency_words(reading.language.code).match(reading.chars, cents.end + 1):
        return Amount(start, match.end(), Number(Decimal(whole)), currency, confidence=1.0 if whole < _LARGE else _GUESS)
    word = _cent_words(reading.language.code).match(reading.chars, cents.end)
    number = Number(Decimal(whole) + Decimal(cents.value) / 100)
    return Amount(start, word.end() if word else cents.end, number, currency)


@cache
def _currency_words(code: str) -> re.Pattern[str]:
    words = "|".join((*language_of(code).prices.currencies.values(), _CODES))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE | re.VERBOSE)


@cache
def _digit_cents(code: str) -> re.Pattern[str]:
    """Cents in digits behind a currency's name: "twenty dollars and 43 cents", and without their name at the end."""
    language = language_of(code)
    words, joiners = "|".join(language.prices.cents.values()) or "(?!)", "|".join(language.numbers.joiners) or "(?!)"
    return re.compile(rf"""
        \s (?:(?:{joiners})\s)? (?P<cents> \d{{1,2}}(?=\ ?(?:{words})(?!\w))
            | \d\d(?=\s{{0,2}}(?:$|[.,;!?)](?!\d))) )
        (?:\ ?(?:{words})(?!\w))?""", re.IGNORECASE | re.VERBOSE)


@cache
def _cent_words(code: str) -> re.Pattern[str]:
    words = "|".join(language_of(code).prices.cents.values()) or "(?!)"
    return re.compile(rf"\s(?:{words})(?!\w)", re.IGNORECASE | re.VERBOSE)
