"""What the name of a field says about its value: a key in YAML or JSON, a table's header, a line of front matter.

Names are compared as words: `publishAt`, `publish_at` and
"Publish at" are one name.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from brandlint.articles import NAMES, Attribute
from brandlint.documents.blocks import Role
from brandlint.documents.locales import FIRST_LANGUAGES, locale_named, locale_of
from brandlint.readers.field_names import PRODUCTS, ROLES, USES, VALUES


class Use(Enum):
    """What a field is for."""

    LOCALE = "locale"
    CHANNEL = "channel"
    DATE = "date"
    ID = "id"
    NAME = "name"
    """Names its record, and is said to customers where it is more than an identifier."""
    VARIANT = "variant"
    PAID = "paid"
    """Whether somebody is paid for a post: yes or no."""
    TEXT = "text"
    """Said to customers, whatever it looks like."""
    VALUE = "value"
    """A price, a code, a window: said to customers, as a bare number too."""
    LINK = "link"
    IMAGE = "image"
    PRODUCT = "product"
    INTERNAL = "internal"
    """For the people who make the campaign, or for machines."""
    PLANNING = "planning"
    """The same in an entry of a calendar or table; among an app's texts it may name a text ("delivery": "time")."""
    FIGURE = "figure"
    """The same, as long as it is no sentence: `duration: 15s`, but not `cost: "Delivery costs £4.95."`"""
    UNKNOWN = "unknown"


class Field(NamedTuple):
    """What a name says. `locale` is set where the name holds one: `text_nl`, "Caption (EN)"; `label` where another is usual."""

    use: Use
    role: Role = Role.BODY
    label: str | None = None
    locale: str | None = None


def _names(text: str) -> list[str]:
    return [" ".join(name.split()) for name in text.split(",")]


_TABLE: dict[str, Field] = {
    **{name: Field(Use.VALUE, label=label) for label, names in VALUES.items() for name in _names(names)},
    **{name: Field(Use.INTERNAL) for name in _names(NAMES[Attribute.COST])},
    **{name: Field(Use(use)) for use, names in USES.items() for name in _names(names)},
    **{name: Field(Use.TEXT, Role(role)) for role, names in ROLES.items() for name in _names(names)},
    **{name: Field(Use.PRODUCT, Role.METADATA, label) for label, names in PRODUCTS.items() for name in _names(names)},
}
_UNKNOWN = Field(Use.UNKNOWN)
_SAID = frozenset({Use.TEXT, Use.VALUE, Use.PRODUCT})
"""What a dotted name (`help.delivery.time`) can still say by its last word: it belongs to a text of an app."""
_GENERIC = frozenset({"text", "tekst", "teks", "texte", "copy", "label", "content", "body", "line", "regel"})
_HIDDEN_PREFIXES = ("utm ", "internal ", "intern ", "interne ", "notes ", "gbp ")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_REMARK = re.compile(r"\s*(?:\([^()]*\)|\b\d{1,2}|\b[A-Z])\s*$")
_NOT_A_WORD = re.compile(r"[^0-9a-z]+")


@lru_cache(maxsize=4096)
def field_of(name: str) -> Field:
    """What a field is for, by its name alone; `UNKNOWN` where the table does not know."""
    locale, words = _split_locale(words_of(name))
    if locale is not None and not words:
        return Field(Use.TEXT, locale=locale)
    field = _looked_up(words)
    if "." in name.strip(".") and field.use not in _SAID:
        field = _UNKNOWN
    return field._replace(locale=locale)


def field_named(name: str) -> Field | None:
    """What a field is for whose whole name is in the table, apart from a locale, a number, a letter or a remark behind it.

    A language by itself ("NL", "English") names a text in that language.
    """
    locale, words = _split_locale(words_of(name))
    if language := locale if not words else locale_named(name):
        return Field(Use.TEXT, locale=language)
    field = _TABLE.get(" ".join(words)) or _TABLE.get(" ".join(words_of(_REMARK.sub("", name))))
    return field._replace(locale=locale) if field else None


@lru_cache(maxsize=4096)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, in lower case and without accents: `publishAt` is ("publish", "at")."""
    spaced = _CAMEL.sub(" ", name).replace("ß", "ss")
    plain = "".join(char for char in unicodedata.normalize("NFKD", spaced) if not unicodedata.combining(char))
    return tuple(_NOT_A_WORD.sub(" ", plain.lower()).split())


def _looked_up(words: tuple[str, ...]) -> Field:
    """The whole name, else its last word, else its first one: "full caption", `home.banner.title`, "Datum plaatsing"."""
    whole = " ".join(words)
    if whole in _TABLE or not words:
        return _TABLE.get(whole, _UNKNOWN)
    if f"{whole} ".startswith(_HIDDEN_PREFIXES):
        return Field(Use.INTERNAL)
    for size in (2, 1):
        last = _TABLE.get(" ".join(words[-size:]))
        if last is not None and not (words[-1] in _GENERIC and words[0] in _TABLE):
            return last
    return _TABLE.get(words[0], _UNKNOWN)


def _split_locale(words: tuple[str, ...]) -> tuple[str | None, tuple[str, ...]]:
    """A locale at the end of a name, or that is the name: `nl`, `nl-NL`, `text_nl`, "Caption (en-GB)"."""
    if len(words) >= 2 and len(words[-1]) == 2:
        locale = locale_of("-".join(words[-2:]), FIRST_LANGUAGES)
        if locale is not None:
            return locale, words[:-2]
    if words and (language := locale_of(words[-1], FIRST_LANGUAGES)):
        return language, words[:-1]
    return None, words
