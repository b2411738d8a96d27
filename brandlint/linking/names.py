"""Finding the names of products and codes of offers in texts, all of them in one pass."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from brandlint.facts import naming

UNLISTED = "unlisted:"
"""Begins the id of a product or code that only the assets name."""


class Name(NamedTuple):
    """A written form of a subject: `text` as the guide writes it, `via` how it names ("name", "sku", "gtin", "code")."""

    text: str
    subject: str
    via: str


class Mention(NamedTuple):
    """Where a text names a subject: offsets in the block's characters, the end exclusive."""

    subject: str
    via: str
    block: int
    start: int
    end: int


def _plain(char: str) -> str:
    """A character without accent and case, always one character."""
    if char in "\n\t\u00a0\u202f\u2009 ":
        return " "
    if char in "-\u2010\u2011\u2012\u2013":
        return "-"
    if char in "\u2018\u2019\u02bc":
        return "'"
    base = unicodedata.normalize("NFD", char)[:1].lower()
    return base if len(base) == 1 else char


class _Plain(dict[int, str]):
    """The plain form of each character that has been asked for."""

    def __missing__(self, code: int) -> str:
        return self.setdefault(code, _plain(chr(code)))


_PLAIN = _Plain()


def fold(text: str) -> str:
    """Text without accents and case; one character for one character, so that offsets stay."""
    if text.isascii():
        return text.lower().replace("\n", " ").replace("\t", " ")
    return text.translate(_PLAIN)


_NEXT_WORD = re.compile(r"[ \u00a0](?!R\d)([A-ZÀ-Þ][\w&+-]{1,14}|\d\.\d)\b")
"""What a name may go on with; not an amount of rand: "Walsandaal R599"."""
_LAST_WORD = re.compile(r"(?<![\w.])([A-ZÀ-Þ][\w&+-]{1,14})[ \u00a0]$")
_MODEL_MARKS = frozenset({"xl", "xxl", "xs", "ii", "iii", "2.0"})
"""Sizes and numbers that make another product of a name that the guide has, in whatever language."""

_NO_PART = frozenset({"eur", "gbp", "zar", "usd", "sku"})
"""What stands beside a name and is no part of it, in whatever language."""


class NameIndex:
    """Every known name, matched in one pass over a text.

    Args:
        names: the written forms; two subjects with one form make that form say nothing.
    """

    def __init__(self, names: Iterable[Name]) -> None:
        by_form: dict[str, Name] = {}
        unclear: set[str] = set()
        for name in names:
            form = fold(" ".join(name.text.split()))
            known = by_form.setdefault(form, name)
            if known.subject != name.subject:
                unclear.add(form)
        self._names = [name for form, name in by_form.items() if form and form not in unclear]
        forms = [fold(" ".join(name.text.split())) for name in self._names]
        self._automaton = AhoCorasick(forms, matchkind=MatchKind.LeftmostLongest) if forms else None

    def may_name(self, chars: str) -> bool:
        """Whether a text holds the letters of a name, be it inside other words."""
        return self._automaton is not None and bool(self._automaton.find_matches_as_indexes(fold(chars)))

    def mentions(self, chars: str, block: int) -> list[Mention]:
        """The subjects that a text names, in order, without overlaps."""
        if self._automaton is None:
            return []
        found = []
        for number, start, end in self._automaton.find_matches_as_indexes(fold(chars)):
            name = self._names[number]
            whole = _stands_alone(chars, start, _end(name, chars, end)) and not _is_part_of_another(name, chars, start, end)
            if whole and _written_alike(name, chars[start:end]):
                found.append(Mention(name.subject, name.via, block, start, end))
        return found


def _end(name: Name, chars: str, end: int) -> int:
    """Where a name ends, with the s of its plural: "two Mos sleeping bags"."""
    plural = name.via == "name" and " " in name.text and chars[end:end + 1] == "s" and not chars[end + 1:end + 2].isalnum()
    return end + 1 if plural else end


def _stands_alone(chars: str, start: int, end: int) -> bool:
    """Whether no letter or digit touches the stretch."""
    before = chars[start - 1] if start else " "
    after = chars[end] if end < len(chars) else " "
    return not before.isalnum() and not after.isalnum() and not (after in "-_" and chars[end + 1:end + 2].isalnum())


def _is_part_of_another(name: Name, chars: str, start: int, end: int) -> bool:
    """Whether the words are part of a longer name, of another product: "Dew Serum Mini", "Duin Rugzak".

    A name of one word, and one that no guide lists, has no other capital beside it; a longer one of the guide goes on only
    with a word for another model. A longer one that no guide lists may follow on a capital, but not in a line of its own.
    """
    if name.via != "name":
        return False
    after, before = _NEXT_WORD.match(chars, end), _LAST_WORD.search(chars, max(0, start - 20), start)
    if " " in name.text and not name.subject.startswith(UNLISTED):
        return after is not None and _is_another_model(after[1].lower())
    beside = [after[1]] if after else []
    titled = before is not None and not chars[:before.start()].strip() and not chars[end:].strip()
    beside += [before[1]] if before and (titled or " " not in name.text) else []
    return not all(_is_no_part(word.lower()) for word in beside)


def _is_no_part(word: str) -> bool:
    return word in _NO_PART or word in naming.no_part()


def _is_another_model(word: str) -> bool:
    return word in _MODEL_MARKS or word in naming.variants()


def _written_alike(name: Name, found: str) -> bool:
    """A name of one word must keep its capital: "Noor" is a product, "noor" may be anything."""
    if name.via != "name" or " " in name.text or not name.text[:1].isupper():
        return True
    return found[:1].isupper()
