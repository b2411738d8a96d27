"""Words that the guide has something to say about, found in the blocks of a document while their places are known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brandlint.documents.blocks import Block, Role
from brandlint.facts import address_forms, phrases
from brandlint.facts.phrases import Phrase
from brandlint.prose.styles import StyleSet
from brandlint.study import Wording

_PICTOGRAM = (r"(?:[\U0001F1E6-\U0001F1FF]{2}|[#*0-9]\ufe0f?\u20e3|"
              r"[\u2600-\u27bf\u2b05-\u2b55\U0001F000-\U0001FAFF](?:[\ufe0f\U0001F3FB-\U0001F3FF]|\u200d[\u2600-\u27bf\U0001F000-\U0001FAFF])*)")
_COUNTED = {
    "emoji": re.compile(_PICTOGRAM),
    "hashtags": re.compile(r"(?<![\w&/])#[^\W\d_]\w{1,60}"),
    "exclamation_marks": re.compile(r"!"),
}
_TYPOGRAPHIC = frozenset("✓✔✕✖✗✘★☆☎✉✂➔➜➤❤♥☑☐❯❮")
"""Signs of typography that stand among the pictograms."""
_SAID_BY_OTHERS = frozenset({Role.QUOTE})
_SAID_TO_OTHERS = frozenset({Role.DIALOGUE})
"""What the people of a spot say to each other addresses no customer."""


class Sought(NamedTuple):
    """What to look for: phrases, how readers are addressed, what is counted ("emoji", "hashtags", "exclamation_marks"), and what
    the prose rules of the team find."""

    phrases: tuple[Phrase, ...] = ()
    forms: bool = False
    counted: tuple[str, ...] = ()
    styles: StyleSet = StyleSet()


NOTHING = Sought()


def wordings(block: Block, number: int, locale: str | None, sought: Sought) -> Iterator[Wording]:
    """What is said of what is sought in a block; reviews and quotations are somebody else's words."""
    if block.role in _SAID_BY_OTHERS:
        return
    chars = block.text.chars
    stretches = [(said.phrase.key, said.start, said.end) for said in phrases.find(chars, locale, sought.phrases)]
    if sought.forms and block.role not in _SAID_TO_OTHERS:
        stretches += [(one.form, one.start, one.end) for one in address_forms.find(chars, locale)]
    for name in sought.counted:
        stretches += _counted(name, chars)
    for key, start, end in stretches:
        yield Wording(key, chars[start:end], number, start, block.text.place(start, end))


def _counted(name: str, chars: str) -> Sequence[tuple[str, int, int]]:
    return [(name, match.start(), match.end()) for match in _COUNTED[name].finditer(chars)
            if match.group()[0] not in _TYPOGRAPHIC]


def countable(names: Sequence[str]) -> tuple[str, ...]:
    """Those of several limits that are counted here."""
    return tuple(name for name in names if name in _COUNTED)
