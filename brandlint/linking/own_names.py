"""Does an amount or a date stand under a name of its own, that no guide knows? Then it is not its neighbour's.

"Kiezel € 119, Vuurschaal Smeul € 59,95": the second price is not Kiezel's, whatever Vuurschaal Smeul may be.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from brandlint.facts import naming, remarks

_AMOUNT = r"(?:(?:[€£$]|\b(?:R|EUR|GBP|ZAR|CHF|USD|CAD|AUD|Fr\.))\s?)?+\d++"
_LONGEST = 60
_SPELT = re.compile(r"[^\W\d_]{3}")
_FULL_STOP = re.compile(r"[^\W\d_]{3,}[.!?]$")
_SHORT = 3
FAR = 400
"""Characters before an amount beyond which nothing is its name, however long the sentence."""
_PROSE = 8
"""Words from which on a sentence around an amount is a story, not a price tag."""


@cache
def _connectors() -> re.Pattern[str]:
    """A sign, a word or another amount of those between a name and an amount."""
    words = rf"\b(?:{naming.connectors()})\b"
    return re.compile(rf"\([^()]{{0,40}}\)|{words}|{_AMOUNT}|[\s:,\-–—=.…(|]", re.I)


@cache
def _boundary() -> re.Pattern[str]:
    """What one thing ends at, and another begins."""
    words = rf"\b(?:{naming.and_words()}|{naming.with_words()})\b"
    return re.compile(rf"[:;,+(|•·!?\n]|\s[-–—]\s|{words}(?=\s+[A-ZÀ-Þ])")


def name_before(chars: str, start: int) -> tuple[str, ...]:
    """The words of a name that stand directly before an offset of a sentence, or nothing."""
    text = _without_connectors(chars[max(0, start - FAR):start])
    boundaries = list(_boundary().finditer(text))
    return as_name(text[boundaries[-1].end():] if boundaries else text)


def _without_connectors(text: str) -> str:
    """A text without the connectors at its end; one by one, since a pattern for all could split them in many ways."""
    begin = end = 0
    for one in _connectors().finditer(text):
        begin, end = begin if one.start() == end else one.start(), one.end()
    return text[:begin] if end == len(text) else text


_HEAD = re.compile(r"[^:;,(–—|•·!?\n]{2,70}?(?=\s?[:;(]\s?|,\s|\s[–—-]\s)")
"""What a sentence begins with, up to the first sign that ends it."""


@cache
def _leading_article() -> re.Pattern[str]:
    return re.compile(rf"(?:{naming.articles()})\s", re.I)


def head_of(chars: str) -> tuple[tuple[str, ...], bool]:
    """The words of a name before the first colon, bracket, comma or dash of a sentence, and whether an article leads."""
    head = _HEAD.match(chars)
    text = head.group() if head else ""
    article = _leading_article().match(text)
    return as_name(text[article.end():] if article else text), article is not None


@lru_cache(maxsize=8192)
def as_name(text: str) -> tuple[str, ...]:
    """The words of a text that can be the name of a product, or nothing."""
    words = tuple(text.strip(" \"'“”‘’*_.,").split())
    fits = 1 <= len(words) <= 6 and len(text) <= _LONGEST and any(word[:1].isupper() and len(word) > 2 for word in words)
    if not fits or not any(_SPELT.search(word) and word.lower() not in naming.small_words() for word in words):
        return ()
    if any(map(_is_a_number_of_something, words)) or _are_countries(words) or naming.labels().search(text):
        return ()
    return words


def _are_countries(words: tuple[str, ...]) -> bool:
    """Whether all capitals are those of countries: "Belgique et Luxembourg"."""
    return all(naming.countries().fullmatch(word.strip(",&+")) for word in words if word[:1].isupper())


def _is_a_number_of_something(word: str) -> bool:
    """Whether a word is an article number, a size ("150x200") or an amount of rand, and no model: "Powerbank 20.000"."""
    if word[:1] == "R" and word[1:2].isdigit():
        return True
    digits = sum(map(str.isdigit, word))
    return digits > 5 or (len(word) > 5 and digits > 2 and any(map(str.isalpha, word)))


def is_surely_a_name(words: tuple[str, ...], *, begins_sentence: bool) -> bool:
    """Whether a capital stands where only a name has one."""
    return any(word[:1].isupper() and word.lower() not in naming.small_words() for word in words[1 if begins_sentence else 0:])


def is_likely_a_name(words: tuple[str, ...]) -> bool:
    """Whether words at the beginning of a line are a name: at least one of them is no small word."""
    return bool(words) and not any(word.lower().strip(".,") in naming.small_words() for word in words)


def names_a_service(text: str, words: tuple[str, ...]) -> bool:
    """Whether the words of a name with small ones in it lead a list of amounts: "Name on your shirt: £12, number £8"."""
    first = words[0] if len(words) > 2 else ""
    head, colon, _ = text.partition(":")
    return bool(colon) and first[:1].isupper() and first.lower() not in naming.small_words() and as_name(head) == words


def looks_like_a_name(text: str) -> bool:
    """Whether a whole line or box may name something: a few words that begin with a capital, numbers or not."""
    words = text.split()
    first = words[0] if words else ""
    short = 1 < len(words) <= 6 and len(text) <= _LONGEST
    return short and first[:1].isupper() and first.lower() not in naming.small_words() and not naming.labels().search(text)


def is_a_sentence(text: str) -> bool:
    """Whether a line of more than three words ends as a sentence, with no capital but the first: "A strong pair of trousers."."""
    words = text.split()
    return len(words) > _SHORT and _FULL_STOP.search(text) is not None and not any(word[:1].isupper() for word in words[1:])


def begins_a_thing(text: str) -> bool:
    """Whether words between two amounts name something in small letters, and do not just join the second: ", new zip "."""
    small = naming.words_of_columns() | naming.small_words() | naming.connector_words()
    words = [word for word in _SPELT.findall(text) if word.lower() not in small]
    return bool(words) and text.lstrip()[:1] in (",", ";") and not naming.labels().search(text)


def begins_a_topic(text: str) -> bool:
    """Whether words before a figure end in a colon somewhere, and are no words for offers: "Wanted: a clerk, 30 hours, "."""
    head, colon, _ = text.partition(":")
    return bool(colon) and _SPELT.search(head) is not None and not _on_offers().search(head)


@cache
def _on_offers() -> re.Pattern[str]:
    patterns = (naming.labels(), remarks.of_offers(), remarks.of_codes(), remarks.of_everything())
    return re.compile("|".join(f"(?:{one.pattern})" for one in patterns), re.VERBOSE | re.IGNORECASE)


def is_of_something_else(text: str) -> bool:
    """Whether words before an amount say that it is no product's price: a gift card, delivery, a return, points."""
    return naming.other_things().search(text) is not None


@lru_cache(maxsize=256)
def may_be_of_something_else(chars: str) -> bool:
    """Whether a whole block has such words anywhere: asked once, however many amounts it holds."""
    return is_of_something_else(chars)


def is_prose(text: str) -> bool:
    """Whether the words around an amount are a whole sentence, which may be on anything."""
    return len(re.findall(r"[^\W\d_]{2,}", text)) >= _PROSE


def names_something(text: str) -> bool:
    """Whether a remark names something, apart from a capital at its beginning: "Camp Weeks, until 18 April"."""
    words = re.findall(r"[^\W\d_]+", text)
    return any(word[:1].isupper() and word.lower() not in naming.small_words() and not word.isupper() for word in words[1:])
