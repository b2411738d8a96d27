"""Posts, ads and messages against what networks take of them.

These rules stand in the family DOC, not in TON: what they measure is no tone that a brand chose, but whether the text goes out
as it stands, as a mail that is cut off does. A network that refuses a post makes a warning.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain

from brandlint.documents.text import UNKNOWN
from brandlint.findings import Finding, Severity
from brandlint.networks import names
from brandlint.networks.lengths import TextMessage, rejoined, text_message
from brandlint.networks.limits import LIMITS, Limit, Part
from brandlint.rules.model import Case, Rule
from brandlint.rules.posts import Said, said_on_networks
from brandlint.rules.wording import Head, at
from brandlint.translations import say, word

_LONG = Head("DOC020", "text-too-long-for-network", Severity.WARNING)
_TAGS = Head("DOC021", "too-many-hashtags-for-network", Severity.WARNING)
_CUT = Head("DOC022", "text-cut-off-by-network", Severity.INFO)
_PARTS = Head("DOC023", "text-message-in-several-parts", Severity.INFO)

_HASHTAG = re.compile(r"(?<![\w&/])#[^\W\d_]\w{0,100}")


def _texts(case: Case) -> Iterator[Said]:
    return chain.from_iterable(case.ledger.derived(said_on_networks))


def too_long(case: Case) -> Iterator[Finding]:
    for said, limit, count in _over(case, refused=True):
        message = say("{network} takes {most} {unit}; this text counts {count}", network=_called(limit), most=limit.most,
                      unit=word(limit.unit), count=count)
        yield at(_LONG, said.voice, said.place, message, found=str(count), expected=say("at most {most}", most=limit.most))


def cut_off(case: Case) -> Iterator[Finding]:
    for said, limit, count in _over(case, refused=False):
        message = say("{network} shows about {most} {unit}; this text counts {count}", network=_called(limit), most=limit.most,
                      unit=word(limit.unit), count=count)
        yield at(_CUT, said.voice, said.place, message, found=str(count), expected=say("at most {most}", most=limit.most))


def _over(case: Case, *, refused: bool) -> Iterator[tuple[Said, Limit, int]]:
    limits = [limit for limit in LIMITS if limit.refused == refused and limit.part is not Part.HASHTAGS]
    for said in _texts(case):
        chars = rejoined(said.chars.replace(UNKNOWN, ""))
        for limit in limits:
            if (limit.network, limit.part) == (said.network, said.part) and (count := limit.count(chars)) > limit.most:
                yield said, limit, count


def _called(limit: Limit) -> str:
    what = "" if limit.part is Part.TEXT else word(f" as {'its' if limit.part is Part.TITLE else 'a'} {limit.part}")
    return say("{network:capital}{part}", network=limit.network, part=what)


def too_many_hashtags(case: Case) -> Iterator[Finding]:
    for every in case.ledger.derived(said_on_networks):
        voice = every[0].voice
        posts: dict[tuple[int, str], list[Said]] = defaultdict(list)
        for said in every:
            if said.part in (Part.TEXT, Part.DESCRIPTION, Part.HASHTAGS):
                posts[said.record, said.network].append(said)
        for (_, network), texts in posts.items():
            limit = next((one for one in LIMITS if one.part is Part.HASHTAGS and one.network == network), None)
            count = sum(len(_HASHTAG.findall(said.chars)) for said in texts)
            if limit is not None and count > limit.most:
                place = max(texts, key=lambda said: len(_HASHTAG.findall(said.chars))).place
                yield at(_TAGS, voice, place, say("{network} takes {most} hashtags; this post has {count}", network=network,
                                                  most=limit.most, count=count), found=str(count),
                         expected=say("at most {most}", most=limit.most))


def in_several_parts(case: Case) -> Iterator[Finding]:
    for said in _texts(case):
        sent = text_message(said.chars) if said.network == names.TEXT_MESSAGE and said.part is Part.TEXT else TextMessage(1)
        if sent.parts > 1:
            why = say(", for {said} is outside the basic alphabet (GSM 03.38)",
                      said=" ".join(sent.outside[:8])) if sent.outside else ""
            message = say("This text message goes out in {parts} parts{why}", parts=sent.parts, why=why)
            yield at(_PARTS, said.voice, said.place, message,
                     found=say("{parts} parts", parts=sent.parts), expected=say("1 part"))


RULES = (
    Rule(_LONG.code, _LONG.name, _LONG.severity,
         "A post, ad or message is longer than its network takes, counted as that network counts.",
         "The network refuses it, or the planner does on the morning that it should go out.",
         "a post of 312 characters for X", "a post of 274 characters", too_long),
    Rule(_TAGS.code, _TAGS.name, _TAGS.severity,
         "A post has more hashtags than its network takes.",
         "The network refuses it, or takes the caption away.",
         "six hashtags on Instagram", "a few that people look for", too_many_hashtags),
    Rule(_CUT.code, _CUT.name, _CUT.severity,
         "An ad or push message is longer than what is shown of it.",
         "The offer at its end is not seen.",
         "a push message whose price stands behind 180 characters", "the price first", cut_off, preview=True),
    Rule(_PARTS.code, _PARTS.name, _PARTS.severity,
         "A text message goes out in several parts, each of which is paid for.",
         "One letter outside the basic alphabet makes parts of 67 characters instead of 153.",
         "Reënjas: 40% afslag … (90 characters, 2 parts)", "Reenjas: 40% afslag …", in_several_parts, preview=True),
)
