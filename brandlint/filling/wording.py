"""What the templates say around the values of the guide: `words.yaml` beside the templates, by language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from brandlint.documents.source import Source
from brandlint.errors import ConfigurationError
from brandlint.guide.model import Window
from brandlint.shapes import read_mapping
from brandlint.translations import say
from brandlint.yaml12 import ListNode, MappingNode, Node, ScalarNode

FILE_NAME = "words.yaml"


@dataclass(frozen=True, slots=True)
class Words:
    """The texts of one language, with blanks in braces, and its months."""

    language: str
    texts: Mapping[str, str]
    months: tuple[str, ...]

    def say(self, key: str, **blanks: object) -> str:
        """A text with its blanks filled.

        Raises:
            ConfigurationError: the language has no such text, or it has a blank that nothing fills.
        """
        if key not in self.texts:
            raise ConfigurationError(say("{file}: {language} has no text {key}", file=FILE_NAME, language=self.language, key=key))
        try:
            return self.texts[key].format(**blanks)
        except (KeyError, IndexError, ValueError) as error:
            raise ConfigurationError(say("{file}: the text {key} of {language} has a blank that is not known: {reason}",
                                         file=FILE_NAME, key=key, language=self.language, reason=error)
                                     ) from None

    def knows(self, key: str) -> bool:
        return key in self.texts

    def day(self, day: date, *, year: bool = False) -> str:
        """A day in words: "18 april"."""
        number = self.texts["first_day"] if day.day == 1 and "first_day" in self.texts else str(day.day)
        return self.say("date", day=number, month=self.months[day.month - 1]) + (f" {day.year}" if year else "")

    def window(self, window: Window, today: date) -> str:
        """When an offer holds, from when on where it has not begun; empty where it has no end."""
        if window.until is None:
            return ""
        year = window.until.year != today.year
        until = self.day(window.until, year=year)
        if window.start is None or window.start <= today:
            return self.say("until", until=until)
        return self.say("window", start=self.day(window.start, year=year and window.start.year != window.until.year), until=until)


def read_words(file: Path) -> dict[str, Words]:
    """The texts by language.

    Raises:
        ConfigurationError: the file cannot be read, or a language has no twelve months.
    """
    try:
        node, problems = read_mapping(Source(file.read_bytes(), str(file)))
    except OSError as error:
        raise ConfigurationError(say("{file}: cannot be read: {reason}", file=file, reason=error.strerror or error)) from None
    if problems:
        raise ConfigurationError.of(tuple(problems))
    languages = node.entries if isinstance(node, MappingNode) else ()
    return {entry.key.text: _words(file, entry.key.text, entry.value) for entry in languages}


def _words(file: Path, language: str, node: Node) -> Words:
    entries = node.entries if isinstance(node, MappingNode) else ()
    texts = {entry.key.text: entry.value.text for entry in entries if isinstance(entry.value, ScalarNode)}
    months = tuple(item.text for entry in entries if entry.key.text == "months" and isinstance(entry.value, ListNode)
                   for item in entry.value.items if isinstance(item, ScalarNode))
    if len(months) != 12 or "date" not in texts:
        raise ConfigurationError(say("{file}: {language} needs twelve months and a date", file=file, language=language))
    return Words(language, texts, months)
