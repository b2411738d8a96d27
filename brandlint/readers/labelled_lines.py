"""Lines such as "Subject: …", "**Platform:** Instagram" or "Voice 1: …" in texts that people write for each other."""

from __future__ import annotations

import re
from typing import NamedTuple

from brandlint.documents.blocks import Role
from brandlint.documents.text import Origin, Text
from brandlint.readers.fields import Field, Use, field_named, words_of
from brandlint.readers.lines import Line
from brandlint.readers.rewriting import raw_text
from brandlint.readers.tree import Entry, Mapping, Scalar

_LABEL = re.compile(r"""(?x) [ \t]* (?:[-*+•][ \t]+)? (?:\*\*|__)?
    (?P<name> [^\W\d_][^:*_\r\n]{0,38}?) [ \t]* (?:\*\*|__)? : (?:\*\*|__)? (?:[ \t]+|$)""")
_SPEAKER = re.compile(r"[ \t]*[^\W\d_a-zà-ÿ][\w.’'-]{0,20}(?: [\w.]{1,15})?(?: ?\([^()]{0,40}\))?:[ \t]+")
_ASSIGNMENT = re.compile(r"""[ \t]*"?(?P<name>[A-Za-z_][\w .-]{0,38}?)"?[ \t]*[=:][ \t]*""")
_CUT = frozenset({Role.SUBJECT, Role.PREHEADER, Role.TITLE, Role.HEADING, Role.BODY, Role.BUTTON, Role.ALT, Role.SPOKEN})
"""Roles whose label is not part of what is said; "Voorwaarden: …" and "Code: …" are said with their label."""

_NOTES = frozenset({
    "budget", "owner", "eigenaar", "status", "note", "notes", "notitie", "notities", "opmerking", "opmerkingen",
    "comment", "comments", "brief", "briefing", "reviewer", "reviewed by", "approved by", "akkoord", "goedgekeurd",
    "campaign id", "campaign", "campagne", "persona", "doelgroep", "zielgruppe", "target", "kpi", "content type",
    "media type", "format", "formaat", "prioriteit", "priority", "deadline", "assignee", "version", "versie", "visual", "media",
    "platform", "network", "channel", "kanaal", "netwerk"})
"""Labels that stand among texts for customers and are not said; others ("Kosten: € 4,95") may be."""

_FOR_MAKERS = frozenset({Use.LOCALE, Use.CHANNEL, Use.DATE, Use.ID, Use.VARIANT, Use.LINK, Use.IMAGE, Use.INTERNAL, Use.PLANNING,
                         Use.FIGURE})


_FOR_THE_BRAND = frozenset({
    "agent", "medewerker", "medewerkster", "adviseur", "klantenservice", "klantendienst", "mitarbeiter", "mitarbeiterin",
    "berater", "beraterin", "kundenservice", "kundendienst", "conseiller", "conseillere", "agente", "konsultant", "klientediens",
    "verteenwoordiger", "advisor", "adviser", "representative", "assistant", "assistent", "bot", "chatbot", "operator"})
_CUSTOMERS = frozenset({"klant", "beller", "bezoeker", "customer", "caller", "visitor", "shopper", "kunde", "kundin", "anrufer",
                        "anruferin", "besucher", "cliente", "appelant", "appelante", "visiteur", "klient"})
"""Who speaks in a script for calls, as written without accents; "client" is whom a campaign is made for."""
_MOST_WORDS_OF_A_SPEAKER = 3


class Label(NamedTuple):
    """The label of a line: what it means, as it is written, and where the value begins in the text."""

    field: Field
    name: str
    value: int


class Opening(NamedTuple):
    """The beginning of a stretch of words: their role, where they begin, and their locale where that is said."""

    role: Role
    start: int
    locale: str | None = None


def label_of(line: Line) -> Label | None:
    """The label at the beginning of a line, if it is a known one."""
    match = _LABEL.match(line.text)
    field = field_named(match["name"]) if match else None
    return Label(field, match["name"], line.start + match.end()) if match and field else None


def opening_of(line: Line) -> Opening | None:
    """What a label that is not said itself says of the words behind it; None for other lines."""
    label = label_of(line)
    if label is None:
        return _turn_of(line)
    if label.field.use is not Use.TEXT or label.field.role not in _CUT:
        return None
    return Opening(label.field.role, label.value, label.field.locale)


def _turn_of(line: Line) -> Opening | None:
    """The turn of somebody in a script for calls or chats: what a customer says is somebody else's words."""
    match = _LABEL.match(line.text)
    words = words_of(match["name"]) if match else ()
    if match is None or not 0 < len(words) <= _MOST_WORDS_OF_A_SPEAKER:
        return None
    role = Role.SPOKEN if words[0] in _FOR_THE_BRAND else Role.QUOTE if words[0] in _CUSTOMERS else None
    return Opening(role, line.start + match.end()) if role else None


def is_note(line: Line) -> bool:
    """Whether a line among texts for customers is a note of the makers: "**Budget:** € 250"."""
    label = label_of(line)
    return label is not None and " ".join(words_of(label.name)) in _NOTES


def is_for_makers(line: Line) -> bool:
    """Whether a line is for the makers and not for customers: "Datum: …", "Platform: …", "Status: …"."""
    label = label_of(line)
    return label is not None and label.field.use in _FOR_MAKERS


def speaker_of(line: Line) -> int | None:
    """Where the words of a speaker begin in a line of a script ("ANNA (laughs): …"); None for other lines."""
    label, match = label_of(line), _SPEAKER.match(line.text)
    if label is not None and label.field.role is not Role.SPOKEN:
        return None
    return label.value if label else line.start + match.end() if match else None


def character_of(line: Line) -> str | None:
    """The name of a person of a spot who speaks in a line ("ANNA (laughs): …"); None for a voice and for other lines."""
    match = _SPEAKER.match(line.text) if label_of(line) is None else None
    return match.group().partition(":")[0].partition("(")[0].strip().casefold() if match else None


def labelled_fields(lines: list[Line], origin: Origin) -> Mapping:
    """Lines with known labels as the fields of an entry."""
    return Mapping(tuple(Entry(label.name, Scalar(raw_text(line.text[label.value - line.start:], origin, label.value)))
                         for line in lines if (label := label_of(line))))


def labelled_field(text: Text) -> Mapping:
    """A paragraph with a known label as the one field of an entry; none where it has none."""
    label = label_of(Line(0, len(text), text.chars))
    return Mapping((Entry(label.name, Scalar(text.part(label.value, len(text)))),) if label else ())


def assigned_fields(lines: list[Line], origin: Origin) -> Mapping:
    """Lines of front matter in the shape `name = "value"` or `name: value` as the fields of an entry."""
    entries: list[Entry] = []
    for line in lines:
        match = _ASSIGNMENT.match(line.text)
        if match and match.end() < len(line.text):
            start, end = match.end(), len(line.text.rstrip())
            if line.text[start] in "\"'" and line.text[end - 1] == line.text[start] and end - start > 1:
                start, end = start + 1, end - 1
            entries.append(Entry(match["name"], Scalar(raw_text(line.text[start:end], origin, line.start + start))))
    return Mapping(tuple(entries))
