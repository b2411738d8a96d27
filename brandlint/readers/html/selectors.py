"""Selectors: which elements a rule is for. What a document at rest never matches (`:hover`, `::before`) is left out."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from brandlint.readers.html.nodes import Element

Test = Callable[[Element], bool]


class Compound(NamedTuple):
    """What one element must be."""

    tag: str | None
    identity: str | None
    classes: tuple[str, ...]
    tests: tuple[Test, ...]


class Selector(NamedTuple):
    """Compounds from the last to the first; `combinators[i]` stands before `compounds[i]`."""

    compounds: tuple[Compound, ...]
    combinators: tuple[str, ...]
    specificity: tuple[int, int, int]


class _Outcome(Enum):
    MATCH = 1
    NOT_HERE = 2
    NEVER = 3
    """No ancestor further up can help."""


class _Unsupported(Exception):
    """The selector is not valid CSS, so that its whole group is dropped."""


class _NeverMatches(Exception):
    """The selector is valid and matches nothing here."""


_MOST_COMPOUNDS = 64
"""What is longer was not written for a page, and would be matched by that many calls in each other."""

_IDENT = r"(?:\\.|[-\w]|[^\x00-\x7f])+"
_PART = re.compile(rf"""
      (?P<combinator> \s*[>+~]\s* | \s+ )
    | (?P<universal> \* )
    | \#(?P<id> {_IDENT} )
    | \.(?P<class> {_IDENT} )
    | \[\s*(?P<attribute> {_IDENT} )\s*(?:(?P<operator>[~|^$*]?=)\s*(?P<value>"[^"]*"|'[^']*'|[^\]\s]+)\s*(?P<fold>[iIsS]?)\s*)?\]
    | ::(?P<pseudo_element> {_IDENT} )
    | :(?P<pseudo> {_IDENT} )(?:\((?P<argument>(?:[^()]|\([^()]*\))*)\))?
    | (?P<tag> {_IDENT} )
""", re.X)
_ESCAPE = re.compile(r"\\([0-9A-Fa-f]{1,6}\s?|.)")
_COMMAS = re.compile(r",(?![^(\[]*[)\]])")
_NTH = re.compile(r"\s*(?:(even|odd)|([+-]?\d*)n\s*(?:([+-])\s*(\d+))?|([+-]?\d+))\s*\Z", re.I)
_DYNAMIC = frozenset({
    "hover", "active", "focus", "focus-visible", "focus-within", "visited", "target", "checked", "disabled", "enabled",
    "before", "after", "first-line", "first-letter", "selection", "placeholder-shown", "read-only", "read-write",
    "required", "optional", "valid", "invalid", "default", "indeterminate", "in-range", "out-of-range", "autofill",
    "fullscreen", "modal", "host",
})


@lru_cache(maxsize=4096)
def parse_selectors(text: str) -> tuple[Selector, ...]:
    """The selectors of a group that can match; none where one of them is not valid."""
    selectors = []
    for part in _COMMAS.split(text):
        try:
            selectors.append(_parse(part.strip()))
        except _NeverMatches:
            continue
        except _Unsupported:
            return ()
    return tuple(selectors)


def matches(selector: Selector, element: Element) -> bool:
    """Whether a selector is for an element."""
    return _fits(selector.compounds[0], element) and (
        len(selector.compounds) == 1 or _matches_before(selector, 0, element) is _Outcome.MATCH)


def _matches_before(selector: Selector, index: int, element: Element) -> _Outcome:
    """Whether what stands before the compound at `index` fits what stands around an element."""
    if index + 1 == len(selector.compounds):
        return _Outcome.MATCH
    combinator = selector.combinators[index]
    if combinator in "+~":
        return _matches_sisters(selector, index, element, only_next=combinator == "+")
    ancestor = element.parent
    while ancestor is not None:
        if _fits(selector.compounds[index + 1], ancestor):
            outcome = _matches_before(selector, index + 1, ancestor)
            if outcome is not _Outcome.NOT_HERE:
                return outcome
        if combinator == ">":
            return _Outcome.NOT_HERE
        ancestor = ancestor.parent
    return _Outcome.NEVER


def _matches_sisters(selector: Selector, index: int, element: Element, *, only_next: bool) -> _Outcome:
    before = element.parent.elements[:element.place] if element.parent else []
    for sister in reversed(before[-1:] if only_next else before):
        if _fits(selector.compounds[index + 1], sister):
            outcome = _matches_before(selector, index + 1, sister)
            if outcome is not _Outcome.NOT_HERE:
                return outcome
    return _Outcome.NOT_HERE


def _fits(compound: Compound, element: Element) -> bool:
    tag, identity, classes, tests = compound
    if tag is not None and tag != element.tag:
        return False
    if identity is not None and element.attributes.get("id") != identity:
        return False
    if classes:
        own = element.attributes.get("class", "").split()
        for name in classes:
            if name not in own:
                return False
    for test in tests:
        if not test(element):
            return False
    return element.tag != "#document"


def _parse(text: str) -> Selector:
    compounds: list[Compound] = []
    combinators: list[str] = []
    parts: list[re.Match[str]] = []
    specificity, at = (0, 0, 0), 0
    while at < len(text):
        match = _PART.match(text, at)
        if match is None:
            raise _Unsupported
        at = match.end()
        if match.lastgroup == "combinator":
            compound, weight = _compound(parts)
            compounds.append(compound)
            if len(compounds) > _MOST_COMPOUNDS:
                raise _NeverMatches
            specificity = _sum(specificity, weight)
            combinators.append(match.group().strip() or " ")
            parts = []
        else:
            parts.append(match)
    compound, weight = _compound(parts)
    return Selector((compound, *reversed(compounds)), tuple(reversed(combinators)), _sum(specificity, weight))


def _sum(left: tuple[int, int, int], right: tuple[int, int, int]) -> tuple[int, int, int]:
    return left[0] + right[0], left[1] + right[1], left[2] + right[2]


def _compound(parts: list[re.Match[str]]) -> tuple[Compound, tuple[int, int, int]]:
    if not parts:
        raise _Unsupported
    tag, identity, classes, tests = None, None, [], []
    weight = (0, 0, 0)
    for part in parts:
        kind = part.lastgroup
        if kind == "tag":
            tag, weight = _name(part.group("tag")).lower(), _sum(weight, (0, 0, 1))
        elif kind == "id":
            identity, weight = _name(part.group("id")), _sum(weight, (1, 0, 0))
        elif kind == "class":
            classes.append(_name(part.group("class")))
            weight = _sum(weight, (0, 1, 0))
        elif kind != "universal":
            test, more = _attribute(part) if part.group("attribute") else _pseudo(part)
            tests.append(test)
            weight = _sum(weight, more)
    return Compound(tag, identity, tuple(classes), tuple(tests)), weight


def _name(written: str) -> str:
    if "\\" not in written:
        return written
    return _ESCAPE.sub(lambda match: chr(int(match.group(1), 16)) if len(match.group(1).strip()) > 1 or match.group(1).isdigit()
                       else match.group(1), written)


def _attribute(part: re.Match[str]) -> tuple[Test, tuple[int, int, int]]:
    name, operator = _name(part.group("attribute")).lower(), part.group("operator")
    wanted = (part.group("value") or "").strip("\"'")
    fold = part.group("fold") in {"i", "I"}
    compare = _COMPARE[operator]

    def test(element: Element) -> bool:
        value = element.attributes.get(name)
        if value is None:
            return False
        return compare(value.lower(), wanted.lower()) if fold else compare(value, wanted)
    return test, (0, 1, 0)


_COMPARE: dict[str | None, Callable[[str, str], bool]] = {
    None: lambda value, wanted: True,
    "=": lambda value, wanted: value == wanted,
    "~=": lambda value, wanted: wanted in value.split(),
    "|=": lambda value, wanted: value == wanted or value.startswith(f"{wanted}-"),
    "^=": lambda value, wanted: bool(wanted) and value.startswith(wanted),
    "$=": lambda value, wanted: bool(wanted) and value.endswith(wanted),
    "*=": lambda value, wanted: bool(wanted) and wanted in value,
}


def _pseudo(part: re.Match[str]) -> tuple[Test, tuple[int, int, int]]:
    name = (part.group("pseudo") or "").lower()
    if part.group("pseudo_element") or name in _DYNAMIC:
        raise _NeverMatches
    argument = part.group("argument")
    if argument is None and name in _SIMPLE:
        return _SIMPLE[name], (0, 1, 0)
    if argument is not None and name in _COUNTED:
        return _nth(argument, *_COUNTED[name]), (0, 1, 0)
    if argument is not None and name in {"not", "is", "where", "matches", "any", "-webkit-any"}:
        return _nested(name, argument)
    raise _Unsupported


def _nested(name: str, argument: str) -> tuple[Test, tuple[int, int, int]]:
    inner = parse_selectors(argument)
    heaviest = max((selector.specificity for selector in inner), default=(0, 0, 0))
    weight = (0, 0, 0) if name == "where" else heaviest
    wanted = name != "not"

    def test(element: Element) -> bool:
        return any(matches(selector, element) for selector in inner) is wanted
    return test, weight


def _sisters(element: Element, of_type: bool) -> list[Element]:
    sisters = element.parent.elements if element.parent else [element]
    return [sister for sister in sisters if sister.tag == element.tag] if of_type else sisters


def _nth(argument: str, from_end: bool, of_type: bool) -> Test:
    match = _NTH.match(argument)
    if match is None:
        raise _Unsupported
    word, step_written, sign, rest, alone = match.groups()
    if word:
        step, offset = 2, int(word.lower() == "odd")
    elif alone:
        step, offset = 0, int(alone)
    else:
        step = int(step_written + "1" if step_written in {"", "+", "-"} else step_written)
        offset = int(f"{sign}{rest}") if rest else 0

    def test(element: Element) -> bool:
        sisters = _sisters(element, of_type)
        place = sisters.index(element) if of_type else element.place
        number = len(sisters) - place if from_end else place + 1
        return number == offset if not step else (number - offset) % step == 0 and (number - offset) // step >= 0
    return test


_COUNTED = {"nth-child": (False, False), "nth-last-child": (True, False),
            "nth-of-type": (False, True), "nth-last-of-type": (True, True)}
_SIMPLE: dict[str, Test] = {
    "first-child": lambda element: element.place == 0,
    "last-child": _nth("1", True, False),
    "only-child": lambda element: len(_sisters(element, False)) == 1,
    "first-of-type": _nth("1", False, True),
    "last-of-type": _nth("1", True, True),
    "only-of-type": lambda element: len(_sisters(element, True)) == 1,
    "root": lambda element: element.parent is not None and element.parent.tag == "#document" and element.tag == "html",
    "empty": lambda element: not element.children,
    "link": lambda element: element.tag == "a" and "href" in element.attributes,
    "any-link": lambda element: element.tag == "a" and "href" in element.attributes,
}
