"""Hashtags that are one slip of the pen away from those of the brand, or of the other posts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from brandlint.findings import Finding, Related, Severity
from brandlint.linking.ledger import Voice
from brandlint.linking.likeness import distance
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, at, here
from brandlint.study import TextBlock
from brandlint.translations import say

_MISSPELT = Head("CON015", "hashtag-misspelt", Severity.WARNING)
_HASHTAG = re.compile(r"(?<![\w&/#])#(?P<tag>[^\W\d_]\w{6,60})")
_NO_POSTS = frozenset({"html", "htm", "xhtml", "mjml", "svg"})
_LEAST_POSTS = 3
"""Posts that must write a hashtag in one way before one that differs is the odd one out."""


class _Tagged(NamedTuple):
    """A hashtag in a post."""

    voice: Voice
    block: TextBlock
    tag: str

    @property
    def post(self) -> tuple[str, int]:
        return self.voice.asset.path, self.block.record


def misspelt(case: Case) -> Iterator[Finding]:
    own = _own_names(case)
    for tags in _by_language(case).values():
        right = {tag for tag, those in tags.items() if len({one.post for one in those}) >= _LEAST_POSTS}
        for tag, those in sorted(tags.items()):
            if tag in right or tag in own or len({one.post for one in those}) > 1:
                continue
            if meant := next((other for other in (*sorted(own), *sorted(right)) if _is_slip(tag, other)), None):
                one, others = those[0], tags.get(meant, [])
                related = [Related(other.voice.asset.path, other.block.place, here(f"#{other.tag}")) for other in others
                           if other.voice is not one.voice][:3]
                shown = f"#{others[0].tag if others else meant}"
                message = say("The hashtag is #{tag} here; {shown} is meant", tag=one.tag, shown=shown)
                yield at(_MISSPELT, one.voice, one.block.place, message, found=f"#{one.tag}", expected=shown, related=related)


def _by_language(case: Case) -> Mapping[str, dict[str, list[_Tagged]]]:
    """The posts of each hashtag in small letters, apart for each language: what is right in one may be a slip in another."""
    found: dict[str, dict[str, list[_Tagged]]] = defaultdict(lambda: defaultdict(list))
    for voice in case.ledger.voices:
        for block in voice.study.blocks if voice.asset.format not in _NO_POSTS else ():
            if block.confidence < 0.9 or "#" not in block.chars:
                continue
            locale = voice.study.records[block.record].locale or voice.locale or ""
            for match in _HASHTAG.finditer(block.chars):
                found[locale.partition("-")[0]][match["tag"].lower()].append(_Tagged(voice, block, match["tag"]))
    return found


def _own_names(case: Case) -> set[str]:
    """The brand's name and its accounts, as hashtags write them."""
    names = (case.guide.brand.name, *(handle for handle in case.guide.contacts.social.values()))
    plain = ("".join(char for char in str(name or "").lower() if char.isalnum()) for name in names)
    return {name for name in plain if len(name) > 6}


def _is_slip(tag: str, right: str) -> bool:
    """Whether a letter is wrong, missing or too many within a word, or two changed places; not a plural, not a number."""
    if tag.startswith(right) or right.startswith(tag) or any(char.isdigit() for char in tag + right):
        return False
    apart = distance(tag, right)
    return apart == 1 or (apart == 2 and sorted(tag) == sorted(right))


RULES = (
    Rule(_MISSPELT.code, _MISSPELT.name, _MISSPELT.severity,
         "A hashtag of one post is a slip of the pen away from the brand's name, or from what three other posts write.",
         "Who follows the hashtag of the campaign does not find the post.",
         "#kampeerwekken", "#kampeerweken", misspelt),
)
