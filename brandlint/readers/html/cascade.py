"""The cascade: which declaration wins for an element, and where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from brandlint.documents.source import Source
from brandlint.readers.html.css import Declaration, Rule, parse_declarations, parse_sheet
from brandlint.readers.html.defaults import defaults, hints
from brandlint.readers.html.longhands import BORDER_COLOURS
from brandlint.readers.html.media import DESKTOP, Environment, applies
from brandlint.readers.html.nodes import Element
from brandlint.readers.html.selectors import matches

LOOK = frozenset({"color", "background-color", "font-size", "font-weight", "font-family", "display", "visibility", "opacity",
                  "max-height", "height", "max-width", "width", "overflow", "text-decoration-line", "vertical-align", "position",
                  "float", "white-space", "top", "bottom", "background-image", *BORDER_COLOURS})
"""The properties that decide how a text and its box look; the flow of a document asks for no other."""


class Sheet(NamedTuple):
    """A style sheet: its text, the lists of media queries that it stands under, and where the text begins in its source.

    `source` is its own file; None where it stands in the page.
    """

    text: str
    media: tuple[str, ...]
    offset: int = 0
    source: Source | None = None


class Won(NamedTuple):
    """A value that won, and the stretch of the source where it is written; None for a browser's own default.

    `source` is the style sheet of its own in which that is; None for the page.
    """

    value: str
    place: tuple[int, int] | None
    source: Source | None = None


class _Candidate(NamedTuple):
    specificity: tuple[int, int, int]
    order: int
    sheet: int
    rule: Rule


class Cascade:
    """The style sheets of a document.

    Args:
        sheets: in the order of the document.
        source: the text that places count in.
        quirks: whether the page has no doctype that counts, so that browsers do as they did long ago.
    """

    def __init__(self, sheets: Iterable[Sheet], source: str, *, quirks: bool = False) -> None:
        self.quirks = quirks
        self.sheets = tuple(sheets)
        self._key = tuple((sheet.text, sheet.media) for sheet in self.sheets)
        self._source = source
        self._looks: dict[Environment, _Index] = {}

    def look(self, element: Element, environment: Environment = DESKTOP) -> dict[str, str]:
        """The winning values of the properties of `LOOK`, and of custom properties, that anything says of an element."""
        values = dict(defaults(element))
        for name, (value, _) in hints(element).items():
            values[name] = value
        important: dict[str, str] = {}
        for candidate in self._of_looks(environment).candidates(element):
            for declaration in candidate.rule.declarations:
                (important if declaration.important else values)[declaration.name] = declaration.value
        style = element.attributes.get("style")
        if style:
            for declaration in _styling(style, self.quirks):
                (important if declaration.important else values)[declaration.name] = declaration.value
        if important:
            values.update(important)
        return values

    def is_styled(self, element: Element, environment: Environment = DESKTOP) -> bool:
        """Whether a style sheet says how an element looks."""
        return any(True for _ in self._of_looks(environment).candidates(element))

    def _of_looks(self, environment: Environment) -> _Index:
        index = self._looks.get(environment)
        if index is None:
            index = self._looks[environment] = _index(self._key, environment, self.quirks, True)
        return index

    def resolve(self, element: Element, environment: Environment = DESKTOP) -> dict[str, Won]:
        """The winning declaration of every property that anything says of an element, with its place.

        A value of a shorthand has the place of the whole shorthand's value, a presentational attribute that of its value.
        """
        won = {name: Won(value, None) for name, value in defaults(element).items()}
        for name, (value, attribute) in hints(element).items():
            won[name] = Won(value, element.value_range(attribute, self._source))
        important: dict[str, Won] = {}
        for declaration, place, source in self._declared(element, environment):
            (important if declaration.important else won)[declaration.name] = Won(declaration.value, place, source)
        return {**won, **important}

    def _declared(self, element: Element,
                  environment: Environment) -> Iterator[tuple[Declaration, tuple[int, int], Source | None]]:
        for candidate in _index(self._key, environment, self.quirks, False).candidates(element):
            sheet = self.sheets[candidate.sheet]
            for declaration in candidate.rule.declarations:
                yield declaration, (declaration.start + sheet.offset, declaration.end + sheet.offset), sheet.source
        style = element.attributes.get("style")
        if style:
            start, end = element.value_range("style", self._source)
            exact = self._source[start:end] == style
            for declaration in parse_declarations(style, self.quirks):
                yield declaration, (declaration.start + start, declaration.end + start) if exact else (start, end), None


@lru_cache(maxsize=4096)
def _styling(style: str, quirks: bool) -> tuple[Declaration, ...]:
    return _of_look(parse_declarations(style, quirks))


def _of_look(declarations: Iterable[Declaration]) -> tuple[Declaration, ...]:
    return tuple(declaration for declaration in declarations if declaration.name in LOOK or declaration.name.startswith("--"))


class _Index:
    """Rules by what their last compound asks for, so that few are tried on an element."""

    def __init__(self, candidates: Iterable[_Candidate]) -> None:
        self._by_key: dict[str, list[_Candidate]] = {}
        for candidate in candidates:
            self._by_key.setdefault(_key(candidate.rule), []).append(candidate)
        self._seen: dict[tuple[str, str | None, str | None], list[_Candidate]] = {}

    def candidates(self, element: Element) -> Iterator[_Candidate]:
        """The rules for an element, the winning ones last."""
        if not self._by_key:
            return iter(())
        attributes = element.attributes
        key = element.tag, attributes.get("class"), attributes.get("id")
        found = self._seen.get(key)
        if found is None:
            found = self._seen[key] = self._likely(*key)
        return (candidate for candidate in found if matches(candidate.rule.selector, element))

    def _likely(self, tag: str, classes: str | None, identity: str | None) -> list[_Candidate]:
        keys = {tag, "*", f"#{identity}", *(f".{name}" for name in (classes or "").split())}
        return sorted((candidate for key in keys for candidate in self._by_key.get(key, ())), key=lambda found: found[:2])


def _key(rule: Rule) -> str:
    last = rule.selector.compounds[0]
    if last.identity is not None:
        return f"#{last.identity}"
    return f".{last.classes[0]}" if last.classes else last.tag or "*"


@lru_cache(maxsize=64)
def _index(sheets: tuple[tuple[str, tuple[str, ...]], ...], environment: Environment, quirks: bool, look_only: bool) -> _Index:
    candidates: list[_Candidate] = []
    for number, (text, media) in enumerate(sheets):
        if not all(applies(queries, environment) for queries in media):
            continue
        for rule in parse_sheet(_for_outlook(text) if environment.outlook_dark else text, quirks):
            kept = _of_look(rule.declarations) if look_only else rule.declarations
            if kept and all(applies(queries, environment) for queries in rule.media):
                kept_rule = rule._replace(declarations=kept)
                candidates.append(_Candidate(rule.selector.specificity, len(candidates), number, kept_rule))
    return _Index(candidates)


_OUTLOOKS = re.compile(r"\[data-ogs[cb]\](?P<alone>(?=\s))?", re.I)


def _for_outlook(text: str) -> str:
    """A style sheet as it holds in Outlook in the dark, which marks what it shows with these attributes; as long as it was."""
    return _OUTLOOKS.sub(lambda found: ("*" if _stands_alone(text, found) else " ").ljust(len(found.group())), text)


def _stands_alone(text: str, found: re.Match[str]) -> bool:
    """Whether nothing else is said of the element that has the attribute."""
    return found["alone"] is not None and not re.match(r"[\w\])-]", text[max(0, found.start() - 1)])


_VARIABLE = re.compile(r"var\(\s*(--[-\w]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)")


def variable(value: str) -> str | None:
    """The custom property that a value consists of wholly, "--brand" of "var(--brand)"."""
    match = _VARIABLE.fullmatch(value.strip())
    return match[1] if match else None


def substitute(value: str, custom: Mapping[str, str]) -> str | None:
    """A value with its `var()` filled in; None where one has no value and no fallback."""
    for _ in range(16):
        match = _VARIABLE.search(value)
        if match is None:
            return value
        filling = custom.get(match.group(1), match.group(2))
        if filling is None or len(value) > 10_000:
            return None
        value = value[:match.start()] + filling.strip() + value[match.end():]
    return None
