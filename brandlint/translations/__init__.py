"""What is said to people, in their language: a sentence is an English template with values, put into words when it is read.

Findings, values and files are the same in every language; only the reader's words differ. `say` makes a sentence, which by
itself reads as English; a `Tongue` reads it in another language, from that language's table. A sentence that the table does not
have stays English.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import reduce
from importlib import import_module
from string import Formatter
from typing import Any

from brandlint.errors import ConfigurationError

LANGUAGES = ("en", "nl", "af")
"""Languages in which the program speaks; the first without being asked."""
VARIABLE = "BRANDLINT_LANG"
_SENT = (str, int, float, Decimal)
"""Values that reach another process, or the cache, as they are; of others only their words do."""
CAPITAL = "capital"
"""The format of a value at the beginning of a sentence: `{name:capital}`."""


class Said(str):
    """A sentence: a template, and its values by name. As text it is English.

    A value may be a sentence itself, a number, or whatever has its words as its `str`.
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object]) -> Said:
        said = super().__new__(cls, ENGLISH.filled(template, values))
        said.template, said.values = template, values
        return said

    def __str__(self) -> str:
        return self  # `str()` of a sentence is that sentence, and not its English.

    def __reduce__(self) -> tuple[type[Said], tuple[str, Mapping[str, object]]]:
        return Said, (self.template, {name: one if isinstance(one, _SENT) else str(one) for name, one in self.values.items()})


@dataclass(frozen=True)
class Tongue:
    """A language that the program speaks.

    Attributes:
        code: of two letters.
        sentences: by their English templates.
        decimal_mark: what stands before the decimals of a measure; prices are written as their currency is.
    """

    code: str = LANGUAGES[0]
    sentences: Mapping[str, str] = field(default_factory=dict)
    decimal_mark: str = "."

    def read(self, text: str) -> str:
        """A sentence in this language; text that is none stays as it is."""
        if not isinstance(text, Said):
            return text
        return self.filled(self.sentences.get(text.template, text.template), text.values)

    def say(self, template: str, /, **values: object) -> str:
        """A sentence in this language at once, for what is shown and not kept."""
        return self.filled(self.sentences.get(template, template), values)

    def filled(self, template: str, values: Mapping[str, object]) -> str:
        """A template with its values in this language's words."""
        return template if not values else _Filling(self).vformat(template, (), values)

    def shown(self, value: object, style: str = "") -> str:
        """A value as it stands in a sentence; `style` is a format of Python's, or `CAPITAL`."""
        if isinstance(value, float | Decimal):
            return format(value, style).replace(".", self.decimal_mark)
        words = self.read(str(value))
        if style == CAPITAL:
            return words[:1].upper() + words[1:]
        return format(value, style) if style else words


class _Filling(Formatter):
    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue

    def get_field(self, field_name: str, args: Any, kwargs: Any) -> Any:
        """Only a value by its name, and nothing of what lies inside it: a sentence may come from a cache that others wrote."""
        return kwargs[field_name], field_name

    def format_field(self, value: Any, format_spec: str) -> str:
        return self._tongue.shown(value, format_spec)


ENGLISH = Tongue()


def say(template: str, /, **values: object) -> Said:
    """A sentence: `say("{name} costs {said} here", name=…, said=…)`. The template is found in the tables by its exact text."""
    return Said(template, values)


def word(text: str) -> Said:
    """A word that stands in the tables as it is, such as a unit or a place; what does not stays, and so does a sentence."""
    return text if isinstance(text, Said) else Said(text, {})


def words(*texts: str) -> tuple[Said, ...]:
    """Words that sentences are made with, such as the names of months."""
    return tuple(map(word, texts))


def count(number: int, one: str, several: str) -> Said:
    """A number with its noun: `count(2, "{number} asset", "{number} assets")`."""
    return Said(one if number == 1 else several, {"number": number})


def joined(parts: Iterable[str], pair: str) -> str:
    """Several sentences as one, two by two: `joined(names, "{first} and {second}")`."""
    several = tuple(parts)
    return reduce(lambda first, second: Said(pair, {"first": first, "second": second}), several) if several else ""


def tongue(code: str) -> Tongue:
    """The language with a code.

    Raises:
        ConfigurationError: the program does not speak it.
    """
    if code not in LANGUAGES:
        raise ConfigurationError(say("{variable}: {code} is none of {known}", variable=VARIABLE, code=code,
                                     known=", ".join(LANGUAGES)))
    if code == ENGLISH.code:
        return ENGLISH
    return Tongue(code, {**words_in(code), **sentences_in(code)}, ",")


def sentences_in(code: str) -> dict[str, str]:
    """What the program says in a language, by the English templates that stand in it."""
    table, errors = import_module(f"{__name__}.{code}"), import_module(f"{__name__}.errors.{code}")
    return {**table.PROGRAM, **table.FINDINGS, **errors.ERRORS}


def words_in(code: str) -> dict[str, str]:
    """What is said in a language for words that stand in no template of the program."""
    tables = (import_module(f"{__name__}.{part}{code}") for part in ("", "errors.", "schemas."))
    return {english: said for table in tables for english, said in table.WORDS.items()}


def asked() -> str | None:
    """The language that the environment asks for."""
    return os.environ.get(VARIABLE) or None
