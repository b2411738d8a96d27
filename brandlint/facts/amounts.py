"""Amounts that say their currency: "€ 39,95", "39 €95", "R 1 199", "99p", "negentien euro vijfennegentig"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from operator import attrgetter

from brandlint.facts.amount_forms import grammar, letters, other_grammar
from brandlint.facts.amount_values import (
    Amount,
    currency_of_sign,
    currency_of_word,
    is_spelled_out,
    market_of_cents,
    number_of,
    with_cents,
)
from brandlint.facts.currencies import DOUBTFUL, IN_SWITZERLAND, SIGN, SIGNS
from brandlint.facts.numbers import TO_DIGITS, Number, has_digit
from brandlint.facts.rand import is_rand
from brandlint.facts.reading import Reading
from brandlint.facts.shared_currencies import sharing_a_currency
from brandlint.facts.skeleton import compiled
from brandlint.facts.spoken_amounts import amounts_in_words, cents_after, currency_words, may_have_spoken_cents
from brandlint.facts.stretches import Stretches

_COMMON = ("common signs", "common codes", "currencies", "cents")
"""What hints at an amount in a common currency; see `brandlint.facts.hints.WORDS`."""
_NAMED = ("common signs", "currencies")
_NO_CENTS, _MANY_CENTS = re.compile(r"\d[.,](?:--?|—|=)$"), re.compile(r"\d\.[6-9]\d$")
_GUESS = 0.8
"""How sure an amount is that is as large as no price."""
_PRICED = re.compile(r"[.,]\d\d$|\d[ .,']\d{3}")
_NO_DIGIT = re.compile(r"\D")


def amounts(reading: Reading) -> list[Amount]:
    """The amounts with a currency, in order."""
    has_other = reading.may_hold("other currencies") and SIGN.search(reading.chars) is not None
    found = _of_other_currencies(reading) if has_other else []
    if reading.may_hold_words(_COMMON):
        common = _in_digits(reading)
        may_speak = reading.language.numbers.values and reading.may_hold("numbers")
        spoken = list(amounts_in_words(reading, common)) if may_speak else []
        common = [*_beside(spoken, common), *spoken] if spoken else common
        if common and reading.may_hold("instead"):
            common += _beside(common, sharing_a_currency(reading, common))
        return sorted([*found, *_beside(found, common)] if found else common, key=attrgetter("start"))
    return found


def _in_digits(reading: Reading) -> list[Amount]:
    """The amounts in a common currency. Its codes and words for cents are in many other words, so that they are looked for
    before the grammar is."""
    code = reading.language.code
    if not reading.may_hold_words(_NAMED) and not letters(code).search(reading.chars):
        return []
    return [amount for match in grammar(code).finditer(reading.chars) for amount in _read(match, reading)]


def _beside(first: Sequence[Amount], others: Iterable[Amount]) -> list[Amount]:
    """The others that share no character with the first ones."""
    taken = Stretches((amount.start, amount.end) for amount in first)
    return [amount for amount in others if not taken.holds(amount.start, amount.end)]


def _of_other_currencies(reading: Reading) -> list[Amount]:
    found = []
    for match in other_grammar(reading.language.code).finditer(reading.chars):
        part = match.groupdict()
        text = next(part[name] for name in ("amount", "before", "priced", "prices") if part[name])
        if (part["wordy"] or part["also"]) and not _PRICED.search(text):
            continue
        sign = next(part[name] for name in ("sign", "last", "wordy", "also") if part[name])
        currency = SIGNS.get(sign.upper()) or currency_of_word(sign, reading.language) or sign
        confidence = _GUESS if sign.upper() in DOUBTFUL else 1.0
        amount = Amount(*match.span(), number_of(text, currency, reading), currency, confidence=confidence)
        found.append(_scaled(amount, match, reading))
    return found


def may_have_amounts(reading: Reading) -> bool:
    """Whether there is a digit or a currency's name: the cheap question before the dear ones."""
    if reading.digits or has_digit(reading.chars):
        return True
    if reading.may_hold("currencies") and currency_words(reading.language.code).search(reading.chars) is not None:
        return True
    return may_have_spoken_cents(reading)


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
    elif part["amid"] == "R" and reading.currency != "ZAR":
        return
    elif part["whole"]:
        whole = _NO_DIGIT.sub("", part["whole"])
        cents = (part["fraction"] or part["spaced"] or part["apart_cents"]).translate(TO_DIGITS)
        yield Amount(*match.span(), Number(Decimal(f"{whole}.{cents}")), SIGNS[part["amid"] or "€"])
    elif part["cents"]:
        yield from _cents(match, reading)
    else:
        yield from _sign_last(match, reading)


def _sign_first(match: re.Match[str], reading: Reading) -> Iterator[Amount]:
    if match["sign"] == "R" and not is_rand(match, reading):
        return
    if match["sign"] in IN_SWITZERLAND and not (reading.currency == "CHF" or _are_francs(match["amount"])):
        return
    currency = currency_of_sign(match["sign"], reading)
    number = number_of(match["amount"], currency, reading)
    name = "upper" if match["upper"] else "apart"
    upper = number_of(match[name], currency, reading) if match[name] else None
    is_range = upper is not None and (name == "upper" or upper.value > number.value)
    end = match.end() if match["cents_too"] else match.end("amount")
    first = Amount(match.start(), end, with_cents(number, match["cents_too"]), currency, "from" if is_range else None)
    if upper is None or not is_range:
        yield _scaled(first, match, reading)
    else:
        yield _scaled(first, match, reading)._replace(end=end)
        yield _scaled(Amount(*match.span(name), upper, currency, "up_to"), match, reading)


def _are_francs(amount: str) -> bool:
    """Whether an amount behind "Fr." is one, and not the time or date of a Friday: it has a dash for cents, or over 59."""
    return _NO_CENTS.search(amount) is not None or _MANY_CENTS.search(amount) is not None


def _sign_last(match: re.Match[str], reading: Reading) -> Iterator[Amount]:
    sign = match["last"] or match["code"]
    currency = currency_of_sign(sign, reading) if sign else currency_of_word(match["word"], reading.language)
    number = number_of(match["before"].replace(" ,", ",").replace(" .", "."), currency, reading)
    rest, end = match["rest"] or match["rest_cents"], match.end()
    if match["rest"] and reading.is_struck(*match.span("before")) != reading.is_struck(*match.span("rest")):
        rest, end = None, max(match.end("word"), match.end("code"))
    number = with_cents(number, rest)
    spoken = cents_after(reading, end) if match["word"] and not rest else None
    if spoken is not None:
        number, end = with_cents(number, str(spoken.value)), spoken.end
    lower = "lower" if match["lower"] else "least"
    least = number_of(match[lower], currency, reading) if match[lower] else None
    is_range = least is not None and not (match["least"] and (least.value >= number.value or _is_counted(match, reading)))
    if is_range and least is not None:
        first = Amount(*match.span(lower), least, currency, "from")
        yield _scaled(first, match, reading)._replace(end=first.end)
    yield _scaled(Amount(match.start("before"), end, number, currency, "up_to" if is_range else None), match, reading)


def _is_counted(match: re.Match[str], reading: Reading) -> bool:
    """Whether a word before the first number says that it counts the pieces of one thing: "boîte de 12 à 15 €"."""
    at = match.start("least")
    before = rf"(?<!\w)(?:{reading.language.prices.number_names})\s$"
    return compiled(before).search(reading.chars[max(0, at - 30):at]) is not None


def _cents(match: re.Match[str], reading: Reading) -> Iterator[Amount]:
    """Cents alone; the letters c and p only where the market counts in them, and only up to 99."""
    currency, counts = market_of_cents(match["cents"], reading)
    if counts and (Decimal(match["hundredths"].replace(",", ".")) < 100 or is_spelled_out(match["cents"])):
        yield Amount(*match.span(), Number(Decimal(match["hundredths"].replace(",", ".")) / 100), currency)
