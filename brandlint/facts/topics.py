"""Words that say what a clause is about: returns, exchange, delivery, picking up, warranty."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from brandlint.facts.clauses import Stretch
from brandlint.facts.hints import bit, hints_of
from brandlint.facts.reading import Reading
from brandlint.facts.vocabulary import term, terms_in
from brandlint.languages.model import language_of

TOPICS = ("returns", "exchange", "delivery", "pickup", "warranty")
NAMES_OF_TOPICS = (*TOPICS, "no_returns")
_COUNTED = ("from_delivery", "from_purchase")
_LONGEST_LABELLED = 120


class Topic(NamedTuple):
    """A word that says what its clause is about."""

    start: int
    end: int
    name: str


@lru_cache(maxsize=64)
def topics(reading: Reading, stretch: Stretch) -> tuple[Topic, ...]:
    """The words of a stretch that name a topic, in order, the longest first where they overlap."""
    found = [Topic(*match.span(), "returns" if name == "no_returns" else name)
             for name, pattern in terms_in(reading, NAMES_OF_TOPICS) for match in pattern.finditer(reading.chars, *stretch)]
    if not found:
        return ()
    counted = [match.span() for _, pattern in terms_in(reading, _COUNTED) for match in pattern.finditer(reading.chars, *stretch)]
    kept: list[Topic] = []
    for topic in sorted(found, key=lambda topic: (topic.start, -topic.end)):
        inside = any(start <= topic.start < end for start, end in counted)
        if not inside and (not kept or topic.start >= kept[-1].end):
            kept.append(topic)
    names = {topic.name for topic in kept}
    return tuple(topic for topic in kept if not (topic.name == "exchange" and "returns" in names))


def names_a_topic(reading: Reading) -> bool:
    """Whether a text, or its field's name, speaks of any terms."""
    if ":" in reading.chars and reading.may_hold("countries"):
        return True
    named = any(pattern.search(reading.chars) for _, pattern in terms_in(reading, NAMES_OF_TOPICS))
    return named or topic_of_label(reading) is not None


def topic_of_label(reading: Reading) -> str | None:
    """The topic that a field's name gives a short text: "verzendkosten", "returns.body"."""
    if not reading.label or len(reading.chars) > _LONGEST_LABELLED:
        return None
    return topic_of_name(reading.language.code, reading.label)


@lru_cache(maxsize=1024)
def topic_of_name(code: str, label: str) -> str | None:
    """The topic that a field's name names, in lower case."""
    return next(_named(code, re.sub(r"[\W\d_]+", " ", label)), None)


@lru_cache(maxsize=1024)
def topic_of_head(code: str, head: str) -> str | None:
    """The one topic that a heading or a question names: "Wat kost de levering?"; None where it names several."""
    named = set(_named(code, re.sub(r"[\W\d_]+", " ", head.lower())))
    return named.pop() if len(named) == 1 else None


def _named(code: str, words: str) -> Iterator[str]:
    """The topics that words name, those of their language first."""
    hints = hints_of(code).of(words)
    own = ((code, name) for name in TOPICS if hints & bit(code, "terms", name))
    english = (("en", name) for name in TOPICS if code != "en")
    return (name for language, name in (*own, *english) if term(language_of(language), name).search(words))
