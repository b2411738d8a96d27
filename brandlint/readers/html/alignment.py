"""Finds the places of a tree's texts: the tree knows none, the tokens of the same source know all."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from brandlint.readers.html.nodes import Run

_LOOK_AHEAD = 24
"""Tokens that may be passed over for one text: enough for what a parser drops or moves, and never quadratic."""
_SPACE = " \t\n\f\r"


class Token(NamedTuple):
    """A stretch of character data in the source: `chars` is what it says, `exact` whether it stands there as it is."""

    start: int
    end: int
    chars: str
    exact: bool


class Alignment:
    """Walks along the tokens of a source while somebody walks through its tree.

    Args:
        tokens: the text and the character references, in order.
    """

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._starts = [token.start for token in tokens]
        self._index = 0
        self._inner = 0

    def seek(self, offset: int) -> None:
        """Go on with the first token at or after an offset: where a tag is known to end."""
        self._index = bisect_left(self._starts, offset)
        self._inner = 0

    def here(self) -> int:
        """The offset that has been reached."""
        if self._index < len(self._tokens):
            return self._tokens[self._index].start
        return self._tokens[-1].end if self._tokens else 0

    def take(self, chars: str) -> tuple[Run, ...]:
        """The runs that make up a text of the tree; one run that is no copy where they are not found."""
        index, inner, at, missed = self._index, self._inner, 0, 0
        runs: list[Run] = []
        while at < len(chars):
            if index >= len(self._tokens) or missed > _LOOK_AHEAD:
                return self._not_found(chars)
            start, end, said, exact = self._tokens[index]
            if not inner and chars.startswith(said, at):
                runs.append(Run(start, end, None if exact else said))
                at += len(said)
                index += 1
                continue
            size = _agreement(said, inner, chars, at)
            if size:
                runs.append(Run(start + inner, start + inner + size) if exact else Run(start, end, said))
                at += size
                inner += size
            else:
                inner += _white(said, inner) or len(said)
                missed += 1
            if inner >= len(said):
                index, inner = index + 1, 0
        self._index, self._inner = index, inner
        return tuple(runs)

    def _not_found(self, chars: str) -> tuple[Run, ...]:
        if self._index >= len(self._tokens):
            end = self._tokens[-1].end if self._tokens else 0
            return (Run(end, end, chars),)
        token = self._tokens[self._index]
        return (Run(token.start, token.end if chars.strip(_SPACE) else token.start, chars),)


def _agreement(token: str, inner: int, chars: str, at: int) -> int:
    """How many characters of a token (from `inner`) a text (from `at`) has; 0 where they are not the same text.

    A token is split between two texts only where white space begins or ends: there a parser splits it.
    """
    size = min(len(token) - inner, len(chars) - at)
    if not token.startswith(chars[at:at + size], inner):
        return 0
    after = inner + size
    if after < len(token) and not (token[after - 1] in _SPACE or token[after] in _SPACE):
        return 0
    return size


def _white(chars: str, start: int) -> int:
    """How much white space there is from `start` on."""
    return len(chars) - start - len(chars[start:].lstrip(_SPACE))
