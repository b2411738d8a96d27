"""Which texts of an asset go out on which network, as one post or field of a post each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from brandlint.documents.blocks import ContainerKind, Role
from brandlint.documents.places import Place
from brandlint.linking.ledger import Ledger, Voice
from brandlint.networks import names
from brandlint.networks.limits import Part
from brandlint.study import TextBlock

_PROSE = frozenset({"md", "markdown", "txt"})
_SAID = frozenset({Role.BODY, Role.LEGAL, Role.BUTTON})
_DESCRIBED = frozenset({names.YOUTUBE, names.PINTEREST})
"""Networks whose only long text is called the description."""
_DESCRIPTION = re.compile(r"(?:desc|omschr|beschr|beskr)", re.IGNORECASE)
_LONG = re.compile(r"\b(?:long|lange?)\b", re.IGNORECASE)
_BESIDE = re.compile(r"comment|reply|replies|reactie|kommentar|alt|follow|seo|meta", re.IGNORECASE)
"""Fields that are posted beside a post, or with its picture."""
_OF_TAGS = re.compile(r"\bhash\s?tags?\b", re.IGNORECASE)
_THREAD = re.compile(r"(?:^|\n)\s*\(?\d{1,2}\s?/(?:\s?\d{1,2}\)?)?(?=[\s.)])|\s\(?\d{1,2}/\d{1,2}\)?\s*(?:\n|$)|\U0001F9F5")
"""The signs of a text that is posted in several parts: "1/3", a ball of thread."""


class Said(NamedTuple):
    """A text as a network gets it.

    Attributes:
        network: one of `brandlint.networks.names`.
        record: the post that it belongs to.
    """

    voice: Voice
    network: str
    part: Part
    chars: str
    place: Place
    record: int


def said_on_networks(ledger: Ledger) -> tuple[tuple[Said, ...], ...]:
    """The texts of each asset that are posted, each once for every network that it is for; of those that post some."""
    return tuple(said for voice in ledger.voices if (said := tuple(_said(voice))))


def _said(voice: Voice) -> Iterator[Said]:
    fields = [(number, block) for number, block in enumerate(voice.study.blocks) if block.confidence >= 0.9]
    if voice.asset.format in _PROSE:
        yield from _of_prose(voice, [block for _, block in fields if block.role in _SAID])
        return
    for _, block in fields:
        for network in _networks(voice, block.record, block.label):
            part = _part(block, network)
            if part is not None and not _is_thread(block.chars):
                yield Said(voice, network, part, block.chars, block.place, block.record)


def networks_of(voice: Voice, record: int) -> Sequence[str]:
    """The networks on which a post goes out: as it says, else as its file or folder is called."""
    channel = voice.study.records[record].channel
    if channel is not None:
        return names.networks_in(channel)
    return _networks_by_path(voice.asset.path, voice.asset.channel)


@lru_cache(maxsize=256)
def _networks_by_path(path: str, channel: str) -> tuple[str, ...]:
    *folders, name = path.split("/")
    found = (network for part in (name.rpartition(".")[0], *reversed(folders), channel)
             if (network := names.network_in_path(part)))
    return tuple(found)[:1]


def _networks(voice: Voice, record: int, label: str | None) -> Sequence[str]:
    own = names.network_named(label) if label else None
    return (own,) if own else networks_of(voice, record)


def _part(block: TextBlock, network: str) -> Part | None:
    """Which field of a post a block of a calendar is; None for what is posted beside it, or is none of its texts."""
    label = block.label or ""
    if _OF_TAGS.search(label):
        return Part.HASHTAGS
    if not label or _BESIDE.search(label):
        return None
    match block.role:
        case Role.TITLE:
            return Part.TITLE
        case Role.HEADING | Role.SUBJECT:
            return None if _LONG.search(label) else Part.HEADLINE
        case Role.BODY if network in _DESCRIBED or _DESCRIPTION.match(label):
            return Part.DESCRIPTION
        case Role.BODY:
            return Part.TEXT
        case _:
            return None


def _of_prose(voice: Voice, blocks: Sequence[TextBlock]) -> Iterator[Said]:
    """The posts of a text file: what stands together where the file says for which network it is, else each paragraph."""
    def together(block: TextBlock) -> tuple[int, int]:
        return block.record, _section(voice, block.container)

    for (record, _), group in groupby(blocks, key=together):
        same = list(group)
        texts = [block.chars for block in same]
        if voice.study.records[record].channel is not None and not any(map(_is_thread, texts)):
            texts = ["\n\n".join(texts)]
        longest = max(range(len(texts)), key=lambda number: len(texts[number]))
        for network in networks_of(voice, record) if not any(map(_is_thread, texts)) else ():
            part = Part.DESCRIPTION if network in _DESCRIBED else Part.TEXT
            yield Said(voice, network, part, texts[longest], same[longest].place, record)


def _section(voice: Voice, container: int) -> int:
    """The innermost section or headed part that a container stands in."""
    containers = voice.study.containers
    while container > 0 and containers[container].kind not in (ContainerKind.SECTION, ContainerKind.HEADED, ContainerKind.RECORD):
        container = containers[container].parent
    return container


def _is_thread(chars: str) -> bool:
    return _THREAD.search(chars) is not None
