"""The grammar of numbers: how amounts and counts are written in digits and in words.

All patterns are verbose, stand over normalised text (see `brandlint.facts.reading`) and bound every repetition.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from brandlint.documents.text import UNKNOWN
from brandlint.languages.model import Language, NumberWords, language_of

RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
MEASURES = r"(?:[mkµ]?g|gr(?:am)?|[mcdk]?l|[mck]?m[²2³3]?|st|stuks|x|[ck]?cal|k?[WV]h?|mAh|[KMGT]B|[KMG]Hz|°)(?![\w'-])|[%°×]"
"""What makes the digits before it a size or a content."""

FORMS: Mapping[str, str] = {
    "grouped": r"(?: \d{1,3} (?: (?:\.\d{3}){1,2} | (?:,\d{3}){1,2} | (?:'\d{3}){1,2} ) (?!\d) )",
    "grouped by spaces": rf"(?: \d{{1,3}} (?:\ \d{{3}}){{1,2}} (?!\d | \ ?(?:{MEASURES})) )",
    "plain": r"\d{1,7}",
    "decimals": r"(?: [.,]\d{1,2} (?!\d) )",
    "raised cents": rf"(?: [.,]?[{RAISED}]{{2}} )",
    "no cents": r"(?: [.,] (?: --? | — | = ) )",
    "cents only": r"(?: (?<![\w.,]) (?: --? )? [.,]\d\d (?!\d) )",
}
"""The forms by name; `AMOUNT` and `PRICE_LIKE` are made of them."""

END = rf"(?! \d | [.,]\d | [.,]?{UNKNOWN} )"
"""Where digits may end: not inside a longer number, nor where a value is filled in later."""

_WHOLE = "(?: {grouped} | {grouped by spaces} | {plain} )".format_map(FORMS)
_CENTS = "(?: {raised cents} | {no cents} | {decimals} )".format_map(FORMS)
AMOUNT = f"(?: (?: {_WHOLE} {_CENTS}? | {FORMS['cents only']} ) {END} )"
"""An amount in digits, beside its currency."""

PRICE_LIKE = rf"""(?: (?<! [\w.,:/€£$+'{UNKNOWN}-] ) (?: {_WHOLE} (?: {FORMS['raised cents']} | {FORMS['no cents']} | [.,]\d\d )
    | {FORMS['cents only']} ) {END} (?! \w | [:/-]\d | \ ?(?:{MEASURES}) | \ ?-\ ?\d{{1,2}}[.:]\d\d ) )"""
"""Digits that look like a price though there is no currency: they have cents, or a dash for none."""

SURE_PRICE = rf"""(?: (?: (?<! [\w.,:/€£$+'{UNKNOWN}-] ) (?<! \d\ ) | (?<= [^\W\d_]{{4}} ) (?= \d{{1,3}}[\ ']\d{{3}}\.- ) )
    (?: {_WHOLE} (?: ,(?:--?|—|=) | [.,]?[{RAISED}][⁰⁵⁹] ) | (?: \d{{1,3}}(?:\ |')\d{{3}} | \d{{2,3}} )\.--?
    | --? (?: ,\d\d | \.\d[59] ) ) {END} (?! \w ) )"""
"""Digits that nothing but a price is written like: raised cents, or a dash for none, or for no whole ones."""

_MARKS = re.compile(r"\d([.,])\d\d(?!\d)")
_SEPARATORS = re.compile(r"[.,' ]")
TO_DIGITS = str.maketrans(RAISED, "0123456789")
"""Raised digits as plain ones."""
_DIGIT = re.compile(rf"[\d{RAISED}]")
_WORD = re.compile(r"[^\W\d_]+")

_GAPS = ("", " ", "-")
_WINDOW = 120
"""How far, in characters, a number in words is looked for."""
_MOST_WORDS = 9
_MILLION = 1_000_000
_TOO_MUCH = 1_000_000_000
_SCORES = (60, 80)
"""What some languages count on from to nineteen: "soixante-quinze"."""


class Number(NamedTuple):
    """A number as read. `other` is its second reading, where the writing leaves two."""

    value: Decimal
    other: Decimal | None = None


@lru_cache(maxsize=4096)
def parse(text: str, *, decimal_comma: bool = True, mark: str | None = None) -> Number:
    """Read an amount of the grammar.

    Three digits after one separator are thousands, one or two are decimals. Where that goes against the language's decimal
    mark ("1,299" in Dutch) there are two readings, unless the text's other amounts (`mark`) decide.

    Args:
        text: a match of `AMOUNT` or `PRICE_LIKE`.
        decimal_comma: whether the language writes decimals after a comma.
        mark: the decimal mark that other amounts of the text have.
    """
    whole, cents = _split_cents(text)
    if cents is not None:
        return Number(Decimal(f"{_SEPARATORS.sub('', whole) or '0'}.{cents}"))
    digits = _SEPARATORS.sub("", whole)
    separators = _SEPARATORS.findall(whole)
    if whole.startswith("0") and len(separators) == 1:
        return Number(Decimal(f"0.{whole[2:]}"))
    own_mark = mark or ("," if decimal_comma else ".")
    if separators == [own_mark]:
        return Number(Decimal(digits), Decimal(whole.replace(own_mark, ".")))
    return Number(Decimal(digits))


def _split_cents(text: str) -> tuple[str, str | None]:
    """The part before the cents and the cents, None where the amount has none."""
    text = text.strip()
    if text[-1] in RAISED:
        return text[:-2].rstrip(".,"), text[-2:].translate(TO_DIGITS)
    if text[-1] in "-—=":
        return text.rstrip("-—=").rstrip(".,"), None
    whole, mark, decimals = text.rpartition("," if text.rfind(",") > text.rfind(".") else ".")
    if mark and len(decimals) <= 2:
        return whole.strip(" -"), decimals
    return text, None


def decimal_mark(chars: str) -> str | None:
    """The decimal mark that the amounts of a text agree on: the text's habit."""
    marks = set(_MARKS.findall(chars))
    return marks.pop() if len(marks) == 1 else None


class Spoken(NamedTuple):
    """A number in words: its value and its stretch."""

    value: int
    start: int
    end: int


def spoken_before(chars: str, end: int, language: Language) -> Spoken | None:
    """The longest number in words that ends where only spaces stand before `end`."""
    words = list(_WORD.finditer(chars, max(0, end - _WINDOW), end))[-_MOST_WORDS:]
    found, right = None, end
    for first in range(len(words) - 1, -1, -1):
        if chars[words[first].end():right] not in _GAPS or not _parts(words[first].group().lower(), language):
            break
        value = in_words(tuple(word.group() for word in words[first:]), language)
        found = Spoken(value, words[first].start(), words[-1].end()) if value is not None else found
        right = words[first].start()
    return found


def spoken_after(chars: str, start: int, language: Language) -> Spoken | None:
    """The longest number in words, up to 99, that follows `start` after a space and perhaps a joiner."""
    words = list(_WORD.finditer(chars, start, start + _WINDOW // 3))[:4]
    found, left = None, start
    if words and words[0].group().lower() in language.numbers.joiners:
        left = words.pop(0).end()
    for last, word in enumerate(words):
        if chars[left:word.start()] not in _GAPS or not _parts(word.group().lower(), language):
            break
        value = in_words(tuple(word.group() for word in words[:last + 1]), language)
        if value is not None and value >= 100:
            return None
        found = Spoken(value, words[0].start(), word.end()) if value is not None else found
        left = word.end()
    return found


def has_number(chars: str, language: Language) -> bool:
    """Whether there is a digit or a number word in a text: the cheap question before the dear ones."""
    return has_digit(chars) or _number_word(language.code).search(chars) is not None


def has_digit(chars: str) -> bool:
    """Whether there is a digit in a text, raised ones too."""
    return _DIGIT.search(chars) is not None


def count(text: str, language: Language) -> int | None:
    """A small number or ordinal in digits or words: "2", "2e", "twee", "tweede"."""
    digits = re.match(r"\d{1,4}", text)
    if digits:
        return int(digits.group())
    word = text.strip().lower()
    return language.numbers.ordinals.get(word) or language.remarks.counts.get(word) or in_words((word,), language)


def in_words(words: tuple[str, ...], language: Language) -> int | None:
    """The number that words say together, or None where one of them is no part of a number.

    Larger words multiply what stands before them, others add up: "elfhonderd negenennegentig" is 11 × 100 + 9 + 90.
    Words that make no one number ("sixty-nine ninety-five") make none.
    A million needs a number before it: "een half miljoen" is none of its own.
    """
    total = current = 0
    values = _values(words, language)
    for value in values:
        if value >= _MILLION and not total + current:
            return None
        if value >= 1000:
            total, current = total + (current or 1) * value, 0
        elif value == 100:
            current = (current or 1) * 100
        elif _goes_on(current % 100, value):
            current += value
        else:
            return None
    return total + current if values and total + current < _TOO_MUCH else None


def _goes_on(current: int, value: int) -> bool:
    """Whether a number under a hundred makes one with what was said before: "sixty" with "nine", and not with "ninety"."""
    if current == 0 or value == 0:
        return True
    if value < 10:
        return current >= 10 and current % 10 == 0
    return (value % 10 == 0 and current < 10) or (value < 20 and current in _SCORES)


def _values(words: tuple[str, ...], language: Language) -> list[int]:
    """What the parts of the words are worth; empty where one of them is no number ("honderden" is none)."""
    numbers, spoken = language.numbers, list[str]()
    for index, word in enumerate(words):
        if word.lower() in numbers.joiners and 0 < index < len(words) - 1:
            continue
        parts = _parts(word.lower(), language)
        if not parts or parts[-1] not in numbers.values:
            return []
        spoken += [part for part in parts if part in numbers.values]
    return _worth(spoken, numbers)


def _worth(spoken: list[str], numbers: NumberWords) -> list[int]:
    """What number words are worth, of which some count only together: "quatre vingt" is 80."""
    values: list[int] = []
    for index, word in enumerate(spoken):
        product = numbers.products.get((spoken[index - 1], word)) if index else None
        values[-1:] = [product] if product else [*values[-1:], numbers.values[word]]
    return values


def _parts(word: str, language: Language) -> list[str]:
    """A word cut into number words and joiners; empty where something else is in it."""
    atoms, parts, done = _atoms(language.code), [], 0
    while done < len(word):
        atom = atoms.match(word, done)
        if atom is None:
            return []
        parts.append(atom.group())
        done = atom.end()
    return parts


@cache
def _atoms(code: str) -> re.Pattern[str]:
    numbers: NumberWords = language_of(code).numbers
    inner = [*numbers.values, *numbers.joiners]
    return re.compile("|".join(sorted(map(re.escape, inner), key=len, reverse=True)) or r"(?!)")


@cache
def _number_word(code: str) -> re.Pattern[str]:
    numbers: NumberWords = language_of(code).numbers
    return re.compile("|".join(map(re.escape, (*numbers.values, *numbers.ordinals))) or r"(?!)", re.IGNORECASE)
