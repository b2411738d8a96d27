"""Words that tell what a remark is about, of all languages at once: a remark may be in another language than its page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from brandlint.facts.naming import alternatives, any_of, languages

_MOST_PIECES = 12
"""Above a dozen, shops write digits."""


@cache
def of_codes() -> re.Pattern[str]:
    """What says that a sentence is on a discount code."""
    return any_of(pattern for language in languages() for pattern in language.remarks.code)


@cache
def personal() -> re.Pattern[str]:
    """What says that a discount is for some people, or for one day of theirs."""
    return any_of(pattern for language in languages() for pattern in language.remarks.personal)


@cache
def for_groups() -> re.Pattern[str]:
    """What says that a discount is for people of one kind: students, members of the staff."""
    return any_of(pattern for language in languages() for pattern in language.remarks.groups)


@cache
def of_everything() -> re.Pattern[str]:
    """What says that an offer is on all that the shop sells."""
    return any_of(pattern for language in languages() for pattern in language.remarks.everything)


@cache
def of_offers() -> re.Pattern[str]:
    """What says that days are those of offers."""
    return any_of(pattern for language in languages() for pattern in language.remarks.offers)


@cache
def of_days_before() -> re.Pattern[str]:
    """What leaves the day behind it out, at the end of a text."""
    return any_of(pattern for language in languages() for pattern in language.remarks.days_before)


@cache
def of_the_past() -> re.Pattern[str]:
    """What says that something is over."""
    return any_of(pattern for language in languages() for pattern in language.remarks.past)


@cache
def of_other_thresholds() -> re.Pattern[str]:
    """What else than an offer begins at an amount: a gift, paying in parts."""
    return any_of(pattern for language in languages() for pattern in language.remarks.other_thresholds)


@cache
def of_pictures() -> re.Pattern[str]:
    """A text that only says that there is a picture: "afbeelding", "image 3"."""
    words = alternatives(word for language in languages() for word in language.remarks.picture_words)
    return re.compile(rf"(?:{words})(?:[ _-]?\d{{1,4}})?", re.IGNORECASE)


@cache
def on_some_goods() -> re.Pattern[str]:
    """A limit to some goods: "5 jaar garantie op onze tenten", but not "op alle artikelen" or "op eigen kosten"."""
    on_words = alternatives(word for language in languages() for word in language.remarks.on_words)
    our_words = alternatives(word for language in languages() for word in language.remarks.our_words)
    every = any_of(pattern for language in languages() for pattern in language.remarks.all_goods).pattern
    return re.compile(rf"\b(?:{on_words})\s+(?:(?:{our_words})\ )?(?!{every}|(?:{our_words})\b)"
                      r"(?P<goods>(?:[^\W\d_]-)?[^\W\d_]{3,})", re.VERBOSE | re.IGNORECASE)


@cache
def on_all_goods() -> re.Pattern[str]:
    """Behind a percentage, that it is off everything of a sort: "30% korting op alle reizen"."""
    on_words = alternatives(word for language in languages() for word in language.remarks.on_words)
    every = any_of(pattern for language in languages() for pattern in language.remarks.all_goods).pattern
    return re.compile(rf"\s(?:[^\W\d_]{{1,14}}\s){{0,3}}?(?:{on_words})\s+(?:{every})", re.VERBOSE | re.IGNORECASE)


def words_of_goods() -> frozenset[str]:
    """What stands before the goods that an offer or a term is limited to ("op")."""
    return frozenset(word for language in languages() for word in language.remarks.on_words)


@cache
def of_some_goods() -> re.Pattern[str]:
    """Goods at the beginning of a sentence, and what they have: "Hearing aids have", but not "All our tents have"."""
    our_words = alternatives(word for language in languages() for word in language.remarks.our_words)
    every = any_of(pattern for language in languages() for pattern in language.remarks.all_goods).pattern
    have = alternatives(word for language in languages() for word in language.remarks.have_words)
    return re.compile(rf"^\W*(?:(?:{our_words})\ )?(?!{every}|(?:{our_words})\b)(?:[^\W\d_]{{2,20}}\ (?:[&]\ )?){{0,2}}"
                      rf"(?P<goods>[^\W\d_]{{3,}}s|[^\W\d_]{{3,}}en|[^\W\d_]{{3,}}e)\ (?:{have})\b", re.VERBOSE | re.IGNORECASE)


@cache
def roughly() -> re.Pattern[str]:
    """Words at the end of a text after which an amount is not exact."""
    return re.compile(rf"\b(?:{alternatives(word for language in languages() for word in language.remarks.roughly)})\s*$", re.I)


def per_words() -> str:
    """What stands between an amount and the piece that it is for."""
    return alternatives(word for language in languages() for word in language.remarks.per_words)


def words_for_each() -> frozenset[str]:
    """The same as whole words."""
    return frozenset(word for language in languages() for word in language.remarks.per_words)


def for_words() -> str:
    """What stands between a number of pieces and their amount."""
    return alternatives(word for language in languages() for word in language.remarks.for_words)


def any_words() -> str:
    """What stands before a number of pieces, where which ones does not matter."""
    return alternatives(word for language in languages() for word in language.remarks.any_words)


def words_of_pieces() -> frozenset[str]:
    """What stands around a number of pieces: "any", "stuks"."""
    return frozenset(word for language in languages() for word in (*language.remarks.any_words, *language.remarks.pieces))


def pieces() -> str:
    """Words for pieces behind a number."""
    return alternatives(word for language in languages() for word in language.remarks.pieces)


def packs() -> str:
    """Words for several pieces together, right behind their number."""
    return alternatives(word for language in languages() for word in language.remarks.packs)


def of_words() -> str:
    """What stands between pieces and what they are of."""
    return alternatives(word for language in languages() for word in language.remarks.of_words)


@cache
def counts() -> Mapping[str, int]:
    """Numbers of pieces in words, from two to a dozen."""
    return {word: number for language in languages()
            for word, number in (*language.numbers.values.items(), *language.remarks.counts.items())
            if 1 < number <= _MOST_PIECES}
