"""Discount codes: those that a text calls a code, and those that stand beside an offer and look like nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from string import ascii_uppercase

from brandlint.documents.text import UNKNOWN
from brandlint.facts.model import Fact, Kind, Percent
from brandlint.facts.reading import Reading
from brandlint.facts.skeleton import compiled
from brandlint.facts.stretches import Stretches
from brandlint.languages.model import language_of

SIGN = "§"
_TOKEN = rf"(?<![\w{UNKNOWN}-])(?P<code>[a-z0-9][a-z0-9_-]{{2,19}})(?![\w{UNKNOWN}-])"
_CAPITALS = _TOKEN.replace("[a-z0-9][a-z0-9_-]{2,19}", "(?-i:[A-Z0-9][A-Z0-9_-]{2,19})")
LABELS = frozenset(
    {"code", "coupon", "coupon_code", "discount_code", "promo_code", "promocode", "promotion_code", "voucher_code"})
"""Names of fields that hold a code, whatever the language of the asset."""
_SHAPE = re.compile(r"[A-Z][A-Z_-]{1,14}\d{1,4}(?:[A-Z]{0,4}|[A-Z]\d)|\d{1,3}[A-Z]{4,12}")
_PASSWORD = re.compile(r"[A-Z][A-Za-z_-]{1,14}\d[A-Za-z\d]{0,5}")
_OWN_LINE = re.compile(r"\W{0,4}(?P<code>[A-Z]{4,14}\d{1,3})\W{0,4}")
MAY_BE_CODE = re.compile(r"\d|[A-Z]{3}|[a-z][A-Z]")
"""What every code has somewhere."""
_FIELD = re.compile(r"\s{0,4}(?P<code>[A-Za-z0-9][A-Za-z0-9_-]{2,19})\s{0,4}")
_HEADING = re.compile(r"(?<![\w-])(?P<code>[A-Z][A-Z0-9]{3,19})\s?[:=]\s?-?\s?")
_STANDARDS = re.compile(
    r"(?:AAA|ABS|AM|BIO|BPA|CAT|CO|DAB|DDR|DIN|EN|FSC|GTX|GU|HDMI|HDR|IPX?|ISO|LED|LTE|MP|NFC|OLED|PCIE|PH|PM|PS|QLED|RAM|RTX|SPF|"
    r"SSD|UHD|UPF|USB|VIT|WIFI|WLTP)[-_]?\d{1,5}[A-Z]{0,3}")
"""Standards and features that look like a code: sun factors, ports, formats."""
_BARE_WORD = re.compile(r"[ck]ode", re.IGNORECASE)
"""The word for a code that does not say of what: digits behind it may be anything."""
_ANY_WORD = "any word"
"""The name of the patterns of which whatever stands in the code's place is one."""
_SAVES = "saves"
"""The name of the patterns of what a code does and a thing hardly: with it, a short word and a round number are one too."""
_ROUND = re.compile(r"[A-Z]{3,14}(?:5|[1-9][05])")
_IN_ADDRESS = re.compile(rf"""(?:
    [?&;](?:coupon|promo|promotion|voucher|discount|gutschein|kortings?)(?:[_-]?code)?= | (?<=\w)/discount/
  | [?&]code=(?=[\w-]{{0,18}}[a-z])(?=[\w-]{{0,18}}\d)
    ){_TOKEN}""", re.VERBOSE | re.IGNORECASE)
"""A code that a link puts into the basket."""
_TABLES = ("named codes", "shown codes", "used codes")
_NEAR = 160
"""How far from an offer, in characters, a code may stand that nothing calls a code."""
_SHORT = 30
"""So few characters may be a code and nothing else."""
_LETTERS = 4
"""So many letters make a word, and with digits behind it a code."""
_UNNAMED = 0.8
_OFFERS = {"discount", "up_to", "extra", "saving", "voucher"}


def find(reading: Reading, found: Sequence[Fact]) -> Iterable[Fact]:
    """The discount codes of a text, each place once."""
    if reading.label is None and not may_hold_code(reading):
        return
    speaks = any(map(reading.may_hold_one, _TABLES))
    marked = ":" in reading.chars or "=" in reading.chars
    if not (speaks or marked or reading.label or "/" in reading.chars or len(reading.chars) < _SHORT):
        return
    named = (*_of_field(reading), *(_named(reading) if speaks else ()), *_in_addresses(reading))
    unnamed = (*(_shown(reading, found) if speaks else ()), *(_used(reading) if speaks else ()), *_alone(reading),
               *(_over_a_saving(reading, found) if marked else ()))
    if not named and not unnamed:
        return
    seen: set[int] = set()
    amounts = {fact.start for fact in found if fact.kind == Kind.MONEY}
    for start, end, confidence in (*named, *(place for place in unnamed if place[0] not in amounts)):
        if start not in seen:
            seen.add(start)
            text = reading.raw[start:end]
            yield Fact(Kind.CODE, text.upper(), None, start, end, text, confidence=confidence)


def may_hold_code(reading: Reading) -> bool:
    """Whether something in a text looks like a code, or the words leave no doubt that a word is one."""
    if reading.digits or MAY_BE_CODE.search(reading.chars):
        return True
    sure = (with_code(pattern.regex) for pattern in reading.likely("named codes") if pattern.name == _ANY_WORD)
    return any(pattern.search(reading.chars) for pattern in sure)


@lru_cache(maxsize=1024)
def names_code(code: str, label: str) -> str | None:
    """A field's name, its words joined, where it is one of a code; None for any other."""
    name = re.sub(r"[\s.-]{1,4}", "_", label)
    return name if name in LABELS or name in language_of(code).codes.labels else None


def _of_field(reading: Reading) -> Iterator[tuple[int, int, float]]:
    name = names_code(reading.language.code, reading.label) if reading.label else None
    match = _FIELD.fullmatch(reading.chars) if name else None
    if match and (name != "code" or _OWN_LINE.fullmatch(match["code"])):
        yield *match.span("code"), 1.0


def _named(reading: Reading) -> Iterator[tuple[int, int, float]]:
    for pattern in reading.likely("named codes"):
        for match in with_code(pattern.regex).finditer(reading.chars):
            told = _may_be_told if pattern.name == _ANY_WORD else _may_be_named
            if not _other_sort(reading, match.start()) and told(match, reading):
                yield *match.span("code"), 1.0
                yield from _further(reading, match.end("code"))


def _in_addresses(reading: Reading) -> Iterator[tuple[int, int, float]]:
    if "/" in reading.chars or "=" in reading.chars:
        for match in _IN_ADDRESS.finditer(reading.chars):
            yield *match.span("code"), 1.0


def _further(reading: Reading, end: int) -> Iterator[tuple[int, int, float]]:
    """The second of "ZOMER25 en ZOMER50"."""
    joiners = "|".join(reading.language.numbers.joiners) or r"(?!)"
    match = compiled(rf"\s?(?:[,/&]|{joiners}|of|or)\s?{_TOKEN}").match(reading.chars, end)
    if match and _SHAPE.fullmatch(match["code"]):
        yield *match.span("code"), 1.0


def _other_sort(reading: Reading, start: int) -> bool:
    before = reading.chars[max(0, start - 20):start]
    return _not_promotional(reading.language.code).search(before) is not None


def _may_be_told(match: re.Match[str], reading: Reading) -> bool:
    """Whether what the words around leave no doubt about is no word that stands there by chance."""
    return match["code"].upper() not in reading.language.codes.never


def _may_be_named(match: re.Match[str], reading: Reading) -> bool:
    code = match["code"]
    if code.upper() in reading.language.codes.never:
        return False
    digits, letters = any(char.isdigit() for char in code), any(char.isalpha() for char in code)
    head = match.group()[:match.start("code") - match.start()]
    if digits:
        return letters or _BARE_WORD.match(head) is None
    if code.isupper():
        return not _shouts(reading) or any(mark in head for mark in ":='\"“‘„«([")
    return any(char.isupper() for char in code[1:])


def _shouts(reading: Reading) -> bool:
    """Whether the text is in capitals, so that capitals say nothing."""
    return reading.chars.isupper()


def _shown(reading: Reading, found: Sequence[Fact]) -> Iterator[tuple[int, int, float]]:
    patterns = reading.likely("shown codes")
    if not patterns:
        return
    offers = {(fact.start, fact.end): fact for fact in found if fact.kind == Kind.DEAL or fact.role in _OFFERS}
    places = Stretches(offers)
    for pattern in patterns:
        for match in with_capitals(pattern.regex).finditer(reading.chars):
            start, code = match.start("code"), match["code"]
            at_checkout = start == match.start() and _is_capitals(code, reading)
            beside = [offers[place] for place in places.near(start, _NEAR)]
            saves = pattern.name == _SAVES and bool(beside) and _is_round(code)
            if at_checkout or saves or _looks_like(code, beside):
                yield *match.span("code"), 1.0


def _is_capitals(code: str, reading: Reading) -> bool:
    """Whether its capitals make it stand out: not a word of a text that is all in capitals, not a standard."""
    if not code.isupper() or code in reading.language.codes.never or _STANDARDS.fullmatch(code):
        return False
    return not (code.isalpha() and _shouts(reading))


def _is_round(code: str) -> bool:
    """Whether a code is a word with a round number, and no standard."""
    return _ROUND.fullmatch(code) is not None and not _STANDARDS.fullmatch(code)


def _looks_like(code: str, offers: Sequence[Fact]) -> bool:
    """Whether something beside an offer can only be its code: it repeats the percentage, or it is a word with a number."""
    if not offers or not _SHAPE.fullmatch(code) or _STANDARDS.fullmatch(code):
        return False
    percentages = {str(offer.value.value) for offer in offers if isinstance(offer.value, Percent)}
    repeats = any(code.rstrip(ascii_uppercase).endswith(value) for value in percentages)
    return repeats or sum(map(str.isalpha, code)) >= _LETTERS


def _used(reading: Reading) -> Iterator[tuple[int, int, float]]:
    """What is called no code, but is said to be valid until a day, or is handed in."""
    for pattern in reading.likely("used codes"):
        for match in with_code(pattern.regex).finditer(reading.chars):
            code = match["code"]
            if _PASSWORD.fullmatch(code) and not _STANDARDS.fullmatch(code) and sum(map(str.isalpha, code)) >= _LETTERS:
                yield *match.span("code"), 1.0


def _alone(reading: Reading) -> Iterator[tuple[int, int, float]]:
    match = _OWN_LINE.fullmatch(reading.chars) if reading.label is None and len(reading.chars) < _SHORT else None
    if match and "#" not in reading.chars and not _STANDARDS.fullmatch(match["code"]):
        yield *match.span("code"), _UNNAMED


def _over_a_saving(reading: Reading, found: Sequence[Fact]) -> Iterator[tuple[int, int, float]]:
    """A word in capitals before what one saves from an amount on: "GROEN20: € 20, geldig vanaf € 75"; it may be a heading."""
    savings = {fact.start for fact in found if fact.role in ("saving", "discount")}
    thresholds = [fact.start for fact in found if fact.role == "threshold"]
    if not savings or not thresholds:
        return
    for match in _HEADING.finditer(reading.chars):
        follows = match.end() in savings and any(match.end() < start <= match.end() + _NEAR for start in thresholds)
        if follows and _is_capitals(match["code"], reading):
            yield *match.span("code"), _UNNAMED


@cache
def with_code(regex: str) -> re.Pattern[str]:
    """A pattern of a language's codes, its sign replaced by what may be one."""
    return compiled(regex.replace(SIGN, _TOKEN))


@cache
def with_capitals(regex: str) -> re.Pattern[str]:
    """The same for what nothing calls a code: its letters are capitals."""
    return compiled(regex.replace(SIGN, _CAPITALS))


@cache
def _not_promotional(code: str) -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{language_of(code).codes.not_promotional})[\s-]{{0,2}}$")
