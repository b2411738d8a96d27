"""Titles and sentences with their capitals, as the styles of the Associated Press and of Chicago have them in English.

Source of the rules: the AP Stylebook (composition titles) and the Chicago Manual of Style (8.159).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brandlint.languages.model import language_of
from brandlint.prose.patterns import Pattern, compiled

_WORD = re.compile(r"[^\W_][^\s/-]*")
_TOKEN = r"[\p{N}\p{L}*]+[^\s]*"
_NUMBERED = re.compile(r"\d+\.")
_PROSE = re.compile(r"\S+")


def words_of(text: str, exceptions: Pattern | None) -> list[str]:
    """The words of a text as they are compared; an exception of several words is one."""
    whole = compiled(f"{exceptions.source}|{_TOKEN}" if exceptions else _TOKEN)
    return [match.group() for match in whole.matches(text)]


def as_title(text: str, style: str, terms: Sequence[str], prefix: str) -> str:
    """A text as a title: small words inside are small, all others begin with a capital."""
    start = _past(prefix, text)
    known = {term.lower(): term for term in terms}
    matches = list(_WORD.finditer(text, start))
    written, end = [text[:start]], start
    for match in matches:
        edge = match.start() == start or match is matches[-1]
        written += [text[end:match.start()], known.get(match.group().lower()) or _titled(text, match, style, edge=edge)]
        end = match.end()
    return "".join((*written, text[end:]))


def _past(prefix: str, text: str) -> int:
    """Where a text begins behind a prefix, which is a pattern."""
    found = compiled(prefix).search(text) if prefix else None
    return found.end() if found is not None and found.start() == 0 else 0


def _titled(text: str, match: re.Match[str], style: str, *, edge: bool) -> str:
    word = match.group()
    small = language_of("en").titles.small(style == "Chicago")
    before, after = text[max(0, match.start() - 2):match.start()], text[match.end():match.end() + 1]
    stands_free = before[-1:] in {" ", "-", "/"} and before[:1] not in {":", "-"} and (after != "-" or before[-1:] == "-")
    if word.lower().rstrip(".,;:!?") in small and not edge and stands_free:
        return word.lower()
    return word[:1].upper() + word[1:]


def as_sentence(text: str, terms: Sequence[str], indicators: Sequence[str], prefix: str) -> str:
    """A text as a sentence: the first word, and what follows an indicator, begins with a capital."""
    start = _past(prefix, text)
    known = {term.lower(): term for term in terms}
    made: list[str] = []
    before = ""
    for number, token in enumerate(_PROSE.findall(text[start:])):
        term = known.get(token.lower())
        opens = number == 0 or before.endswith(tuple(indicators) or ("\0",)) or (number == 1 and _NUMBERED.fullmatch(before))
        made.append(term or (_opening(token) if opens else token.lower()))
        before = token
    return text[:start] + " ".join(made)


def _opening(token: str) -> str:
    """A word with a capital at its first letter."""
    small = token.lower()
    first = next((number for number, char in enumerate(small) if char.isalnum()), 0)
    return small[:first] + small[first:first + 1].upper() + small[first + 1:]
