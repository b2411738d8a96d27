"""Pictures of posts against what their network takes."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.documents.visuals import Picture
from brandlint.findings import Finding, Severity
from brandlint.networks.limits import PICTURES, PictureSize
from brandlint.rules.model import Case, Rule
from brandlint.rules.posts import networks_of
from brandlint.rules.wording import Head, at
from brandlint.translations import say

_SIZE = Head("IMG020", "picture-not-taken-by-network", Severity.WARNING)
_PAGES = frozenset({"html", "htm", "xhtml", "mjml", "eml", "svg", "pdf"})
_SHORT_LIVED = ("story", "stories", "reel", "status")
"""What a network shows in other shapes than a post."""


def not_taken(case: Case) -> Iterator[Finding]:
    for voice in case.ledger.voices:
        for picture in voice.study.visuals if voice.asset.format not in _PAGES else ():
            if not isinstance(picture, Picture) or not (picture.url and picture.width and picture.height):
                continue
            channel = (voice.study.records[picture.record].channel or "").casefold()
            networks = () if any(word in channel for word in _SHORT_LIVED) else networks_of(voice, picture.record)
            for size in (one for one in PICTURES if one.network in networks):
                if wrong := _wrong(picture, size):
                    found, expected = wrong
                    message = say("{network} takes pictures {expected}; {url} is {found}", network=size.network,
                                  expected=expected, url=picture.url, found=found)
                    yield at(_SIZE, voice, picture.place, message, found=found, expected=expected)


def _wrong(picture: Picture, size: PictureSize) -> tuple[str, str] | None:
    """What is wrong with a picture for a network, and what it takes."""
    if picture.width < size.least_width:
        return say("{width} px wide", width=picture.width), say("from {least_width} px wide", least_width=size.least_width)
    if picture.width > size.widest * picture.height * 1.01:
        size_now = say("{width} × {height} px", width=picture.width, height=picture.height)
        return size_now, say("up to {widest:g} times as wide as high", widest=size.widest)
    return None


RULES = (
    Rule(_SIZE.code, _SIZE.name, _SIZE.severity,
         "The picture of a post is smaller, or wider, than its network takes.",
         "The network refuses it, enlarges it, or cuts the offer off at its sides.",
         "a banner of 1200 × 300 px on Instagram", "a picture of 1080 × 1350 px", not_taken),
)
