"""Typefaces and sizes in use against the guide's typography."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from brandlint.documents.places import WHOLE, InSheet, span_of
from brandlint.documents.visuals import Typeface
from brandlint.findings import Edit, Finding, Fix, Severity
from brandlint.guide.model import Length, Typography
from brandlint.linking.ledger import Voice
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, at, guide_says, here_too
from brandlint.translations import Said, say

_STRANGE = Head("TYP001", "typeface-not-in-guide", Severity.WARNING)
_ROLE = Head("TYP002", "typeface-not-for-headings", Severity.INFO)
_SMALL = Head("TYP003", "text-too-small", Severity.WARNING)

_PAGES = frozenset({"pdf", "ai", "docx", "pptx"})
_PT = {"pt": 1.0, "mm": 72 / 25.4, "px": 0.75}
_PX = {"px": 1.0, "pt": 4 / 3, "mm": 96 / 25.4}
_ROUNDING = 0.05
_FEW = 3
"""Characters up to which a typeface is a sign or an icon."""
_STYLE_WORDS = re.compile(
    r"""(?:thin|(?:extra\ ?)?light|regular|roman|book|medium|(?:semi|demi|extra)?\ ?bold|black|heavy|italic|oblique|condensed|
    variable|vf|mt|ps|std|pro|lt)\b""", re.I | re.X)


def strange_typefaces(case: Case) -> Iterator[Finding]:
    families = case.guide.typography.families
    if not families:
        return
    allowed = {_folded(name) for names in families.values() for name in names}
    for voice in case.ledger.voices:
        strange: dict[str, list[Typeface]] = {}
        for face in _faces(voice):
            if face.family and face.characters > _FEW and not _is_allowed(face.family, allowed):
                strange.setdefault(_folded(face.family), []).append(face)
        for same in strange.values():
            wanted = ", ".join(dict.fromkeys(name for role, names in families.items() if role != "fallback" for name in names))
            message = say("{family} is no typeface of the guide; it names {wanted}", family=same[0].family, wanted=wanted)
            found = _finding(case, _STRANGE, voice, same, message, same[0].family, wanted, ("typography", "families"))
            yield replace(found, fix=_to_guide(same, families, found.path if found.path != voice.asset.path else None))


def _to_guide(faces: Iterable[Typeface], families: Mapping[str, tuple[str, ...]], sheet: str | None) -> Fix | None:
    """The guide's family for each strange one, wherever it is named; None where that is not clear, or stands in two files."""
    edits = set[Edit]()
    for face in faces:
        own = families.get("heading" if face.heading else "body", ())
        if len(own) != 1 or not face.written or face.family is None:
            return None
        for place, text in face.written:
            span, named = span_of(place), re.search(rf"(?<![\w-]){re.escape(face.family)}(?![\w-])", text, re.I)
            if span is None or named is None or (place.path if isinstance(place, InSheet) else None) != sheet:
                return None
            edits.add(Edit(span.start + named.start(), span.start + named.end(), own[0]))
    starts = [edit.start for edit in edits]
    return Fix(True, tuple(sorted(edits))) if edits and len(starts) == len(set(starts)) else None


def _is_allowed(family: str, allowed: Iterable[str]) -> bool:
    folded = _folded(family)
    return folded in allowed or _folded(_STYLE_WORDS.sub(" ", _spaced(family))) in allowed


def _spaced(family: str) -> str:
    """ "OpenSans-SemiBold" as words."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])|[-_,]", " ", family)


def _folded(name: str) -> str:
    return re.sub(r"[\s_-]+", "", name).lower()


def wrong_role(case: Case) -> Iterator[Finding]:
    families = case.guide.typography.families
    heading, others = _names(families, "heading"), _names(families, "body")
    if not heading:
        return
    for voice in case.ledger.voices:
        wrong = [face for face in _faces(voice) if face.heading and face.family and _folded(face.family) in others - heading]
        if wrong:
            wanted = ", ".join(families["heading"])
            message = say("Headings are set in {family} here; the guide sets them in {wanted}", family=wrong[0].family,
                          wanted=wanted)
            yield _finding(case, _ROLE, voice, wrong, message, wrong[0].family, wanted, ("typography", "families", "heading"))


def _names(families: Mapping[str, tuple[str, ...]], role: str) -> frozenset[str]:
    return frozenset(map(_folded, families.get(role, ())))


def too_small(case: Case) -> Iterator[Finding]:
    least = case.guide.typography.min_size
    for voice in case.ledger.voices if least else ():
        on_page = voice.asset.format in _PAGES
        small = [(size, wanted, one) for face in _faces(voice)
                 for size, wanted, one in _sizes(face, case.guide.typography, on_page) if size < _in(wanted, on_page) - _ROUNDING]
        if small:
            size, wanted, face = min(small, key=lambda one: one[0])
            unit = "pt" if on_page else "px"
            message = say("Text of {size:g}{unit} stands here; the guide asks for {wanted} or more", size=size, unit=unit,
                          wanted=wanted)
            key = next(name for name, value in least.items() if value == wanted)
            yield _finding(case, _SMALL, voice, [face, *(other for _, _, other in small if other is not face)], message,
                           f"{size:g}{unit}", str(wanted), ("typography", "min_size", key))


def _sizes(face: Typeface, typography: Typography, on_page: bool) -> Iterator[tuple[float, Length, Typeface]]:
    """The smallest sizes of a typeface with the least that each may have; small print has a limit of its own, if it has one.

    The typeface with each size stands where the text of that size does.
    """
    usual = typography.min_size.get("print" if on_page else "screen")
    legal = typography.min_size.get("legal") if on_page else None
    if face.size is not None and usual is not None and not (legal is not None and face.size == face.legal_size):
        yield round(face.size, 1), usual, face
    if face.legal_size is not None and (limit := legal or usual) is not None:
        yield round(face.legal_size, 1), limit, replace(face, place=face.place if face.legal_place == WHOLE else face.legal_place)


def _in(length: Length, on_page: bool) -> float:
    return float(length.number) * (_PT if on_page else _PX)[length.unit]


def _faces(voice: Voice) -> list[Typeface]:
    return [one for one in voice.study.visuals if isinstance(one, Typeface)]


def _finding(case: Case, head: Head, voice: Voice, faces: list[Typeface], message: Said, found: str | None, expected: str,
             key: tuple[str, ...]) -> Finding:
    places = list(dict.fromkeys(face.place for face in faces))
    related = here_too(voice, places[1:])
    related += guide_says(case.guide.place(*key))
    return at(head, voice, places[0], message, found=found, expected=expected, related=related)


RULES = (
    Rule(_STRANGE.code, _STRANGE.name, _STRANGE.severity,
         "Text is set in a typeface that the guide names neither for a role nor as a fallback.",
         "Type is how a brand sounds before a word is read.",
         "font-family: Georgia, serif", "font-family: 'Open Sans', Arial, sans-serif", strange_typefaces),
    Rule(_ROLE.code, _ROLE.name, _ROLE.severity,
         "Headings are set in a typeface that the guide keeps for running text.",
         "The same heading looks different in two channels.",
         "h1 { font-family: 'Open Sans' }", "h1 { font-family: Poppins, Arial, sans-serif }", wrong_role),
    Rule(_SMALL.code, _SMALL.name, _SMALL.severity,
         "Text is smaller than the guide allows on a screen, in print or in small print.",
         "What cannot be read was not said; small print that cannot be read does not bind.",
         "font-size: 9px", "font-size: 12px", too_small),
)
