"""The plan of a campaign: the offers that each channel must show, and what one customer meets step after step."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import NamedTuple

from brandlint.documents.blocks import Role
from brandlint.findings import Finding, Related, Severity
from brandlint.guide.model import Campaign
from brandlint.linking.ledger import Voice
from brandlint.linking.names import fold
from brandlint.rules.guide_saying import told
from brandlint.rules.matrix.absent import is_met, named_columns, unread_columns, wanted_columns
from brandlint.rules.matrix.columns import Column, in_order, locale_of
from brandlint.rules.matrix.rows import offer_title
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, at, shortened
from brandlint.study import TextBlock
from brandlint.translations import say

_GAP = Head("OFR040", "offer-missing-from-channel")
_TWICE = Head("DOC007", "journey-repeats-text", Severity.WARNING)

_LONG = 60
"""Characters from which a text that comes twice is noticed."""
_EVERYWHERE = frozenset({Role.LEGAL, Role.METADATA, Role.ALT, Role.LABEL, Role.TITLE, Role.BUTTON})
"""What may stand under every message."""


def _gaps(case: Case) -> Iterator[Finding]:
    """Channels and locales in which the plan wants an offer that no asset names or states; what was not read may state it."""
    number, campaign = _campaign_of(case)
    if campaign is None:
        return
    known = _stated(case) | named_columns(case, campaign)
    unread = set(unread_columns(case))
    for offer, wanted in wanted_columns(case, campaign).items():
        subjects = {offer, *(case.guide.offers[offer].products if offer in case.guide.offers else ())}
        met = unread | {(channel, locale) for subject, channel, locale in known if subject in subjects}
        yield from (_gap(case, number, offer, column) for column in sorted(wanted, key=in_order) if not is_met(case, column, met))


def _campaign_of(case: Case) -> tuple[int, Campaign | None]:
    """The campaign that a case is of, with its number in the guide; None where no asset tells."""
    folders = {voice.asset.campaign for voice in case.ledger.voices}
    return next(((number, one) for number, one in enumerate(case.guide.campaigns) if {one.folder} == folders), (0, None))


def _stated(case: Case) -> set[tuple[str, str, str | None]]:
    return {(subject, one.channel, locale_of(case, one.locale)) for one in (*case.ledger.statements, *case.ledger.codes)
            for subject in {*one.subjects, one.fact.subject} if subject is not None}


def _gap(case: Case, number: int, offer: str, column: Column) -> Finding:
    channel, locale = column
    title = offer_title(case, case.guide.offers[offer]) if offer in case.guide.offers else offer
    where = say("{channel} in {locale}", channel=channel, locale=locale) if locale else channel
    return told(case.guide, _GAP, ("campaigns", number, "matrix", offer, channel),
                say("{title} is planned for {where}, and no asset there states it", title=title, where=where), subject=offer)


class _Met(NamedTuple):
    """A text that a customer meets at a step of the journey."""

    step: str
    voice: Voice
    block: TextBlock


def _repeats(case: Case) -> Iterator[Finding]:
    """A long text of one step that comes again in a later one, in the same language."""
    _, campaign = _campaign_of(case)
    steps = [_texts(case, step) for step in campaign.journey] if campaign else []
    told_of: set[tuple[str, str]] = set()
    for earlier, later in combinations(steps, 2):
        for words, second in later.items():
            if (first := earlier.get(words)) is None:
                continue
            if first.voice.asset.path != second.voice.asset.path and (second.voice.asset.path, words) not in told_of:
                told_of.add((second.voice.asset.path, words))
                at_the_step = say("at the step \"{step}\"", step=first.step)
                message = say("this text was already met {where}", where=at_the_step)
                yield at(_TWICE, second.voice, second.block.place, message, found=shortened(second.block.chars),
                         related=(Related(first.voice.asset.path, first.block.place, at_the_step),))


def _texts(case: Case, step: Mapping[str, str]) -> dict[str, _Met]:
    """The long texts of the assets that a step names by its channel and words of its name, folded."""
    name = step.get("step", "")
    words = re.findall(r"\w+", fold(name))
    met: dict[str, _Met] = {}
    for voice in case.ledger.voices:
        path = fold(voice.asset.path)
        if voice.asset.channel == step.get("channel") and (all(word in path for word in words) or not _shares(case, step)):
            for block in voice.study.blocks:
                if len(block.chars) >= _LONG and block.role not in _EVERYWHERE:
                    met.setdefault(fold(" ".join(block.chars.split())), _Met(name, voice, block))
    return met


def _shares(case: Case, step: Mapping[str, str]) -> bool:
    """Whether another step of the journey goes through the same channel: then its assets are told apart by their names."""
    _, campaign = _campaign_of(case)
    return campaign is not None and sum(one.get("channel") == step.get("channel") for one in campaign.journey) > 1


RULES = (
    Rule(_GAP.code, _GAP.name, _GAP.severity,
         "The plan of the campaign wants an offer in a channel and a locale where no asset states it.",
         "A part of the customers never hears of the offer, or hears of it without its terms.",
         "matrix: winter25: {chat: [nl]}; the chatbot's answers say nothing of WINTER25",
         "the chatbot knows the code, or the plan leaves the chat out", _gaps),
    Rule(_TWICE.code, _TWICE.name, _TWICE.severity,
         "One customer meets the same long text at two steps of the journey.",
         "The second message looks like the first, sent again by mistake.",
         "reminder and thank-you: \"Rain is part of life here, and so is getting home dry in a coat that lasts.\"",
         "each step has a text of its own", _repeats),
)
