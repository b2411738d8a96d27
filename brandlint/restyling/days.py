"""Days: the number, the month, the year and the weekday, each in the way it stood there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import NamedTuple

from brandlint.facts.model import Day, OpenDate, Period
from brandlint.languages.model import Language

_TOKEN = re.compile(r"\d{1,4}|[^\W\d_]+")
_MOST_WAYS = 24


class _Token(NamedTuple):
    text: str
    start: int
    end: int


_Swap = tuple[_Token, str]


def periods(text: str, found: Period, right: Period, language: Language) -> Iterator[str]:
    """Ways to write a period of which one or both ends are others, and weekdays that fit them."""
    tokens = [_Token(match.group(), *match.span()) for match in _TOKEN.finditer(text)]
    ways: list[list[list[_Swap]]] = []
    for old, new, last in ((found.start, right.start, False), (found.until, right.until, True)):
        if new is not None:
            if old is None or isinstance(new, OpenDate):
                return
            ways.append(list(_of_a_day(tokens, old, new, language, last=last)))
    for number, chosen in enumerate(product(*ways)):
        if number < _MOST_WAYS and (swaps := [swap for one in chosen for swap in one]):
            yield _swapped(text, swaps)


def _of_a_day(tokens: list[_Token], old: Day, new: date, language: Language, *, last: bool) -> Iterator[list[_Swap]]:
    """Ways to turn one day into another: nearest tokens first, those of a last day from the end of the text."""
    days = [one for one in tokens if one.text.isdigit() and len(one.text) <= 2 and int(one.text) == old.day]
    for day in reversed(days) if last else days:
        number = _number_like(day, new.day, tokens, language, old.day)
        if number is None:
            continue
        rest = [one for one in tokens if one is not day]
        weekday = _weekday_before(day, rest, new, language)
        years = _year(day, rest, old, new)
        if (old.month, old.day) == (new.month, new.day):
            yield [*weekday, *years]
            continue
        if old.month == new.month:
            yield [*number, *weekday, *years]
            continue
        for month in sorted(_months(rest, old.month, language), key=lambda one: abs(one.start - day.start)):
            yield [*number, *weekday, *years, (month, _month_like(month, old.month, new.month, tokens, language))]
            if not last and not month.text.isdigit():
                name = _month_like(month, old.month, new.month, tokens, language)
                yield [*number[1:], *weekday, (day, f"{number[0][1]} {name}")]


def _number_like(day: _Token, number: int, tokens: list[_Token], language: Language, old: int) -> list[_Swap] | None:
    """The number of a day, with a zero in front where there was one; None where what stands behind it must change as well."""
    written = _padded(day, number, tokens)
    suffix = next((one for one in tokens if one.start == day.end and not one.text.isdigit()), None)
    suffixes = language.dates.ordinal_suffixes
    said = suffix.text if suffix else ""
    if not suffixes:
        return [(day, written)] if len(said) <= 1 else None
    if said.lower() != suffixes[old - 1]:
        return [(day, written)] if not said else None
    ending = suffixes[number - 1]
    return [(day, written), (suffix, ending)] if suffix else [(day, written + ending)]


def _padded(token: _Token, number: int, tokens: list[_Token]) -> str:
    """A number with a zero in front where its kind has one: "03", "14.02.2026", "2026-12-14"."""
    numeric = all(one.text.isdigit() for one in tokens)
    zeros = any(one.text.startswith("0") or (len(one.text) == 4 and one is tokens[0]) for one in tokens)
    return f"{number:02}" if token.text.startswith("0") or (numeric and zeros and len(token.text) == 2) else str(number)


def _months(tokens: list[_Token], month: int, language: Language) -> list[_Token]:
    names = _forms(language.dates.months, month - 1)
    return [one for one in tokens if one.text.lower() in names or one.text in (str(month), f"{month:02}")]


def _month_like(token: _Token, old: int, new: int, tokens: list[_Token], language: Language) -> str:
    if token.text.isdigit():
        return _padded(token, new, tokens)
    return _name_like(token.text, language.dates.months, old - 1, new - 1)


def _weekday_before(day: _Token, tokens: list[_Token], new: date, language: Language) -> list[_Swap]:
    """The weekday in front of a day, as it must be."""
    weekdays = language.dates.weekdays
    before = [one for one in tokens if one.end <= day.start][-1:]
    for token, number in ((one, number) for one in before for number in range(len(weekdays))):
        if token.text.lower() in _forms(weekdays, number):
            return [(token, _name_like(token.text, weekdays, number, new.weekday()))]
    return []


def _name_like(text: str, names: tuple[str, ...], old: int, new: int) -> str:
    """A name of a list in the form (whole, shortened) and with the capitals that another one of it had."""
    forms, others = _forms(names, old), _forms(names, new)
    at = forms.index(text.lower())
    name = others[0] if at == 0 or len(others) == 1 else min(others[1:], key=lambda one: abs(len(one) - len(text)))
    return name.upper() if text.isupper() and len(text) > 1 else name.capitalize() if text[0].isupper() else name


def _forms(names: tuple[str, ...], at: int) -> list[str]:
    return [form for form in names[at].split("|") if form.isalpha()] if at < len(names) else []


def _year(day: _Token, tokens: list[_Token], old: Day, new: date) -> list[_Swap]:
    """The year of a day, where it is said and is another one."""
    if isinstance(old, OpenDate) or old.year == new.year:
        return []
    said = [one for one in tokens if one.text in (str(old.year), f"{old.year % 100:02}")]
    nearest = sorted(said, key=lambda one: abs(one.start - day.start))[:1]
    return [(one, str(new.year) if len(one.text) == 4 else f"{new.year % 100:02}") for one in nearest]


def _swapped(text: str, swaps: list[_Swap]) -> str:
    for token, written in sorted(set(swaps), key=lambda swap: swap[0].start, reverse=True):
        text = text[:token.start] + written + text[token.end:]
    return text
