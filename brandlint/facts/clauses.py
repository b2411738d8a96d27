"""Where sentences and clauses end."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache, lru_cache

from brandlint.facts.reading import Reading
from brandlint.facts.vocabulary import compiled, term
from brandlint.languages.model import language_of

Stretch = tuple[int, int]

_END = re.compile(r"""
    (?P<stop>[.!?…]{1,4}["'”’)\]*_]{0,3})(?=\s|$)
  | (?P<line>\s*\n\s*\n\s* | \n(?=\s*[^\W\d_a-zß-ÿ])(?!\s*[A-Z]{1,3}\s?\d) )
  | \s[|]\s | [·•●▪✓✔✅✗★☆►▶➜→|] | [\u2600-\u27bf\U0001f300-\U0001faff]
""", re.VERBOSE)
_SOFT = re.compile(r"""
    ,(?![\d–-]) | ;\s | [()\[\]] | \n(?![a-zß-ÿ]) | \s—
  | \s(?:[—+/] | -(?! (?<=[\s(]\d\s-) \s\d{1,2}\s?[^\W\d_] ))\s
""", re.VERBOSE)
"""Commas, brackets, line ends and dashes; none between two numbers of one thing ("2 - 4 days")."""
_OPENS = re.compile(r"""[\s"'“‘(\[*_]*(?:[^\W\d_a-zß-ÿ]|[\d€£$@#'"“‘*(\[]|[^\w\s]|$)""")
_LONGEST_ABBREVIATION = 12
_FAR = 400


def sentences(reading: Reading) -> tuple[Stretch, ...]:
    """The sentences of a text: up to a full stop, a bullet, an empty line, or a line that begins with a capital."""
    return _sentences(reading.language.code, reading.chars)


def clauses(reading: Reading, sentence: Stretch) -> list[Stretch]:
    """The clauses of a sentence: up to a comma, a dash, a bracket or the end of a line."""
    parts = _cut(sentence, _SOFT.finditer(reading.chars, *sentence))
    return [part for part in parts if reading.chars[slice(*part)].strip()]


def sentence_around(reading: Reading, start: int, end: int) -> Stretch:
    """The sentence that holds a stretch, as far as it lies near: text without full stops is no one sentence."""
    parts = sentences(reading)
    index = bisect_right(parts, (start, len(reading.chars))) - 1
    left, right = parts[index] if index >= 0 and start < parts[index][1] else (start, end)
    return max(left, start - _FAR), min(right, end + _FAR)


def clause_around(reading: Reading, start: int, end: int) -> Stretch:
    """The clause that holds a stretch, or the clauses from its first to its last word."""
    parts = clauses(reading, sentence_around(reading, start, end))
    inside = [(left, right) for left, right in parts if left < end and right > start]
    return (inside[0][0], inside[-1][1]) if inside else (start, end)


def is_question(reading: Reading, sentence: Stretch) -> bool:
    """Whether a sentence asks."""
    if "?" not in reading.chars:
        return False
    return reading.chars[sentence[0]:sentence[1] + 2].rstrip().rstrip("\"'”’)").endswith("?")


@lru_cache(maxsize=16)
def _sentences(code: str, chars: str) -> tuple[Stretch, ...]:
    ends = (match for match in _END.finditer(chars) if match["stop"] is None or _is_end(code, chars, match))
    return tuple(stretch for stretch in _cut((0, len(chars)), ends) if chars[slice(*stretch)].strip())


def _is_end(code: str, chars: str, match: re.Match[str]) -> bool:
    """Whether a full stop ends a sentence and not an abbreviation."""
    if match["stop"] != ".":
        return True
    after = _OPENS.match(chars, match.end())
    if after is None:
        return False
    before = chars[max(0, match.start() - _LONGEST_ABBREVIATION):match.start() + 1]
    if term(language_of(code), "abbreviation").search(before):
        return False
    return not (chars[match.end():match.end() + 2].strip()[:1].isdigit() and _month_abbreviation(code).search(before))


@cache
def _month_abbreviation(code: str) -> re.Pattern[str]:
    names = "|".join(language_of(code).dates.months) or "(?!)"
    return compiled(rf"\d\s?(?:{names})\.$")


def _cut(whole: Stretch, cuts: Iterable[re.Match[str]]) -> list[Stretch]:
    stretches, start = [], whole[0]
    for match in cuts:
        stretches.append((start, match.start()))
        start = match.end()
    return [*stretches, (start, whole[1])]
