"""Amounts that say their currency: "€ 39,95", "39 €95", "R 1 199", "99p", "negentien euro vijfennegentig"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from brandlint.documents.text import UNKNOWN
from brandlint.facts.numbers import AMOUNT, Number, decimal_mark, has_digit, parse, spoken_after, spoken_before
from brandlint.facts.reading import Reading
from brandlint.languages.model import Language, language_of

SIGNS: Mapping[str, str] = {"€": "EUR", "£": "GBP", "$": "USD", "US$": "USD", "R": "ZAR", "EURO": "EUR", "N$": "NAD"}
_CODES = "EUR|GBP|USD|ZAR|CHF|NAD|CAD|AUD"
_SIGN = re.compile(rf"[€£$]|R\ ?\d|{_CODES}|EURO", re.IGNORECASE)
"""What every amount has beside it, but for the words of the language."""
_DOLLARS = {"USD", "CAD", "AUD", "NZD"}
_UNSIGNED = rf"(?<! [\w.,:/€£$+{UNKNOWN}] )"
_OF_THE_NEXT = rf"\ ? {AMOUNT} (?: (?<=[.,]\d\d) (?! \ ?(?:{_CODES}|[€£$]) ) | \s{{0,3}} (?: $ | [\n;|)*~] | [.,:!](?=\s|$) ) )"
"""What follows a currency's code that belongs to the amount behind it: "20,000 GBP 34.99"."""
_NORM_BEFORE = re.compile(
    r"(?<!\w)(?:un/?ece|ece|un|i-size|norm|regulations?|reglement|regulasie|reg\.)[\s(-]{0,2}$", re.IGNORECASE)
_NORM_AFTER = re.compile(r"[/-]0\d(?!\d)|[^\W\d_](?![\w/])")
"""What makes an R with digits a norm of the UN or a refrigerant: "ECE R44/04", "R410A"."""
_PLACE_BEFORE = re.compile(
    r"(?<!\w)(?:ring|weg|road|route|roete|pad|room|kamer|zaal|saal|lokaal|gate|hal|hall)\s?$", re.IGNORECASE)
_ARTICLES = frozenset({"a", "an", "the", "our", "your", "de", "het", "een", "onze", "je", "jouw", "die", "'n", "ons", "jou"})
"""Words after which an R with digits is rather a thing: "the R500"."""

FORMS: Mapping[str, str] = {
    "sign first": rf"""(?P<sign> € | £ | (?:\bUS|\bN)?\$ | (?<!\w) (?:{_CODES}|EURO(?=\ ?\d{{1,4}}[.,]\d\d))(?![a-z])
            | (?<! [\w&./'+] ) (?<! [^\d\s]- ) (?-i:R) (?=\ ?\d) (?! \d-[a-z] ) )
        \ {{0,2}} (?P<amount> {AMOUNT} ) (?: -(?P<upper> \d{{1,5}} (?:[.,]\d\d)? ) (?! [\w%.,/:-] )
          | \ -\ (?P<apart> \d{{1,5}} (?:[.,]\d\d)? ) (?= \s{{0,2}} (?: $ | [\n;!)|] | [.,](?!\d) ) ) )?""",
    "sign amid": rf"""{_UNSIGNED} (?P<whole> \d{{1,4}} )
        (?: (?P<amid> [€£] ) (?P<fraction> \d\d ) | \ € (?P<spaced> \d\d ) (?! \ ?(?!per\b)\w ) ) (?! [\d.,] | \ ?[€£] )""",
    "sign last": rf"""{_UNSIGNED} (?: (?P<lower> \d{{1,5}} (?:[.,]\d\d)? ) \ ?[-à]\ ?
          | (?:<<between>>)\ (?P<least> \d{{1,5}} (?:[.,]\d\d)? ) \ (?:<<and>>)\ )?
        (?P<before> \d{{1,4}}\ [.,]\d\d | {AMOUNT} ) \ {{0,2}}
        (?: (?P<last> [€£] ) (?<! \ [€£] (?=\d) ) (?! \ ?{AMOUNT} (?: \ ?[€£]\ ?{AMOUNT} ){{0,3}} (?!\ ?[€£]) )
          | (?P<code> {_CODES} ) (?!\w) (?! {_OF_THE_NEXT} ) | (?P<word> <<words>> ) (?!\w)
            (?: \ (?:(?:<<joiners>>)\ )? (?P<rest> \d\d ) (?! [\w.,:/%-]\d | [\w%] | \ ?(?:<<counted>>)(?!\w) )
                (?: \ (?:<<cents>>)(?!\w) )? )? )""",
    "cents": rf"{_UNSIGNED} (?P<hundredths> \d{{1,2}} (?:\.\d)? ) \ ? (?P<cents> <<cents>> ) (?!\w)",
}
"""How digits and currency stand together. The words in double angle brackets are the language's."""

_TOO_BIG = r"(?! [km](?!\w) | \ ?(?:mln|bn|<<magnitudes>>)(?!\w) | \ ?% )"
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
    if not (_SIGN.search(reading.chars) or reading.may_hold("currencies") or reading.may_hold("cents")):
        return []
    found = [amount for match in _grammar(reading.language.code).finditer(reading.chars) for amount in _read(match, reading)]
    if reading.language.numbers.values and reading.may_hold("currencies"):
        found += _spoken(reading, found)
    if reading.language.numbers.values and reading.may_hold("cents"):
        found += _spoken_cents(reading, found)
    return sorted(found, key=lambda amount: amount.start)


def may_have_amounts(reading: Reading) -> bool:
    """Whether there is a digit or a currency's name: the cheap question before the dear ones."""
    if has_digit(reading.chars):
        return True
    if reading.may_hold("currencies") and _currency_words(reading.language.code).search(reading.chars) is not None:
        return True
    return may_have_spoken_cents(reading)


def may_have_spoken_cents(reading: Reading) -> bool:
    """Whether there is a number in words, and a word for a hundredth."""
    may = reading.may_hold("cents") and reading.may_hold("numbers")
    return may and _cent_words(reading.language.code).search(reading.chars) is not None


@cache
def _grammar(code: str) -> re.Pattern[str]:
    language = language_of(code)
    words = {"<<words>>": language.prices.currencies.values(), "<<cents>>": language.prices.cents.values(),
             "<<joiners>>": language.numbers.joiners, "<<counted>>": map(re.escape, language.prices.units),
             "<<magnitudes>>": (language.prices.magnitudes,), "<<between>>": language.prices.between[:1],
             "<<and>>": language.prices.between[1:]}
    grammar = f"(?: {' | '.join(FORMS.values())} ) {_TOO_BIG}"
    for name, alternatives in words.items():
        grammar = grammar.replace(name, "|".join(alternatives) or "(?!)")
    return re.compile(grammar, re.IGNORECASE | re.VERBOSE)


def _read(match: re.Match[str], reading: Reading) -> Iterator[Amount]:
    part = match.groupdict()
    if part["sign"]:
        yield from _sign_first(match, reading)
    elif part["whole"]:
        cents = part["fraction"] or part["spaced"]
        yield Amount(*match.span(), Number(Decimal(f"{part['whole']}.{cents}")), SIGNS[part["amid"] or "€"])
    elif part["cents"]:
        yield from _cents(match, reading)
    else:
        yield from _sign_last(match, reading)


def _sign_first(match: re.Match[str], reading: Reading) -> Iterator[Amount]:
    if match["sign"] == "R" and not _is_rand(match, reading):
        return
    currency = _of_sign(match["sign"], reading)
    number = _number(match["amount"], currency, reading)
    name = "upper" if match["upper"] else "apart"
    upper = _number(match[name], currency, reading) if match[name] else None
    is_range = upper is not None and (name == "upper" or upper.value > number.value)
    yield Amount(match.start(), match.end("amount"), number, currency, "from" if is_range else None)
    if upper is not None and is_range:
        yield Amount(*match.span(name), upper, currency, "up_to")


def _sign_last(match: re.Match[str], reading: Reading) -> Iterator[Amount]:
    sign = match["last"] or match["code"]
    currency = _of_sign(sign, reading) if sign else _of_word(match["word"], reading.language)
    number = _number(match["before"].replace(" ,", ",").replace(" .", "."), currency, reading)
    if match["rest"] and number.value == number.value.to_integral_value():
        number = Number(number.value + Decimal(match["rest"]) / 100)
    name = "lower" if match["lower"] else "least"
    if match[name]:
        yield Amount(*match.span(name), _number(match[name], currency, reading), currency, "from")
    yield Amount(match.start("before"), match.end(), number, currency, "up_to" if match[name] else None)


def _cents(match: re.Match[str], reading: Reading) -> Iterator[Amount]:
    """Cents alone; the letters c and p only where the market counts in them."""
    currency, counts = _market_of_cents(match["cents"], reading)
    if counts:
        yield Amount(*match.span(), Number(Decimal(match["hundredths"]) / 100), currency)


def _market_of_cents(word: str, reading: Reading) -> tuple[str | None, bool]:
    """The currency that a word for a hundredth belongs to, and whether the market counts in it."""
    words = reading.language.prices.cents.items()
    currency = next(code for code, regex in words if re.fullmatch(regex, word, re.IGNORECASE | re.VERBOSE))
    counts = currency in ("", reading.currency) or (reading.currency is None and currency in _ANYWHERE)
    return currency or reading.currency, counts


def _number(text: str, currency: str | None, reading: Reading) -> Number:
    number = parse(text, decimal_comma=reading.language.decimal_comma)
    if number.other is None:
        return number
    mark = decimal_mark(reading.chars)
    return Number(number.value) if currency == "ZAR" else parse(text, decimal_comma=reading.language.decimal_comma, mark=mark)


def _of_sign(sign: str, reading: Reading) -> str:
    upper = sign.upper()
    if upper == "$" and reading.currency in _DOLLARS:
        return reading.currency or "USD"
    return SIGNS.get(upper, upper)


def _of_word(word: str, language: Language) -> str | None:
    return next((code for code, words in language.prices.currencies.items() if re.fullmatch(words, word, re.I | re.X)), None)


def _is_rand(match: re.Match[str], reading: Reading) -> bool:
    """Whether an R before digits is the rand: in its own market always, where the market is unknown after small words, else
    only before what nothing but a price looks like."""
    before = reading.chars[max(0, match.start() - 30):match.start()]
    if _NORM_BEFORE.search(before) or _NORM_AFTER.match(reading.chars, match.end("amount")):
        return False
    if reading.currency == "ZAR" or re.search(r"[.,]\d\d$|\d[ .,]\d{3}", match["amount"]):
        return True
    word = before.rstrip().rpartition(" ")[2]
    small = word.islower() or re.fullmatch(reading.language.prices.number_counts, word, re.IGNORECASE) is not None
    long_enough = len(match["amount"]) >= (2 if reading.currency is None else 3) and word not in _ARTICLES
    return long_enough and (small or not word[-1:].isalnum()) and not _PLACE_BEFORE.search(before)


def _spoken(reading: Reading, found: Sequence[Amount]) -> Iterator[Amount]:
    taken = {amount.end for amount in found}
    done = 0
    for match in _currency_words(reading.language.code).finditer(reading.chars):
        whole = spoken_before(reading.chars, match.start(), reading.language) if match.end() not in taken else None
        if whole is not None and whole.start >= done:
            amount = _with_cents(whole.value, whole.start, match, reading)
            done = amount.end
            yield amount


def _with_cents(whole: int, start: int, match: re.Match[str], reading: Reading) -> Amount:
    currency = _of_word(match.group(), reading.language)
    cents = spoken_after(reading.chars, match.end(), reading.language)
    if cents is None or _currency_words(reading.language.code).match(reading.chars, cents.end + 1):
        return Amount(start, match.end(), Number(Decimal(whole)), currency)
    word = _cent_words(reading.language.code).match(reading.chars, cents.end)
    number = Number(Decimal(whole) + Decimal(cents.value) / 100)
    return Amount(start, word.end() if word else cents.end, number, currency)


def _spoken_cents(reading: Reading, found: Sequence[Amount]) -> Iterator[Amount]:
    """Cents alone, their number in words: "ninety-nine pence"."""
    taken = {amount.end for amount in found}
    for match in _cent_words(reading.language.code).finditer(reading.chars):
        number = spoken_before(reading.chars, match.start(), reading.language) if match.end() not in taken else None
        if number is None or not 1 < number.value < 100:
            continue
        currency, counts = _market_of_cents(match.group().strip(), reading)
        if counts:
            yield Amount(number.start, match.end(), Number(Decimal(number.value) / 100), currency)


@cache
def _currency_words(code: str) -> re.Pattern[str]:
    words = "|".join(language_of(code).prices.currencies.values()) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE | re.VERBOSE)


@cache
def _cent_words(code: str) -> re.Pattern[str]:
    words = "|".join(language_of(code).prices.cents.values()) or "(?!)"
    return re.compile(rf"\s(?:{words})(?!\w)", re.IGNORECASE | re.VERBOSE)
