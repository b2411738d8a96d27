"""What the judges of all kinds have in common."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from brandlint.prose.alternation import Alternation, Hit
from brandlint.prose.messages import filled
from brandlint.prose.model import Action

EDGE = -1
"""The start of a finding that concerns the text as a whole."""


class Found(NamedTuple):
    """A finding: a stretch of the text (from `EDGE` for all of it), the message, and what to say instead where that is known."""

    start: int
    end: int
    message: str
    instead: str | None = None


class Memory:
    """What a rule remembers of an asset, from one stretch of its text to the next."""

    def __init__(self, language: str | None = None) -> None:
        self.language = language
        self.seen: dict[str, set[str]] = defaultdict(set)
        self.counted: Counter[str] = Counter()


class Judge(Protocol):
    """A rule, ready for use."""

    @property
    def alternations(self) -> tuple[Alternation, ...]:
        """Its patterns; texts that hold nothing of them are passed over."""
        ...

    @property
    def always(self) -> bool:
        """Whether it is asked about every text all the same."""
        ...

    def judge(self, chars: str, hits: Sequence[Sequence[Hit]], memory: Memory) -> Iterator[Found]:
        """What is to be said of a stretch of text; `hits` are those of each alternation."""
        ...


def instead_of(action: Action, found: str) -> str | None:
    """What an action puts in the place of what was found; None where it leaves a choice."""
    match action.name, action.params:
        case "replace", (only,):
            return only
        case "edit", ("trim_right", signs, *_):
            return found.rstrip(signs)
        case "edit", ("trim_left", signs, *_):
            return found.lstrip(signs)
        case "edit", ("trim", signs, *_):
            return found.strip(signs)
        case "edit", ("truncate", sign, *_):
            return found.partition(sign)[0]
        case "edit", (("remove" | "replace"), sign, *rest):
            return found.replace(sign, rest[0] if rest else "")
        case "convert", ("simple", *_):
            return found.lower()
        case _:
            return None


def said_of(message: str, chars: str, start: int, end: int, action: Action) -> Found:
    """The finding of a stretch, with what stands there in the message."""
    found = chars[start:end]
    return Found(start, end, filled(message, found), instead_of(action, found))
