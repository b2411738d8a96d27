"""How texts are written: the team's own prose rules, and how easy they are to read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from brandlint.documents.blocks import Role
from brandlint.documents.places import WHOLE
from brandlint.findings import Finding, Severity, Target, Wanted
from brandlint.linking.ledger import Voice
from brandlint.prose.model import Level
from brandlint.prose.reading_ease import reading_ease
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, guide_says
from brandlint.study import Remark
from brandlint.translations import say

_PROSE = Head("TON050", "prose-rule", Severity.WARNING)
_EASE = Head("TON051", "hard-to-read", Severity.INFO)
TEST = Head("TON052", "prose-rule-fails-its-test", Severity.WARNING)
"""Found by `brandlint guide check`."""
_SEVERITIES = {Level.ERROR: Severity.ERROR, Level.WARNING: Severity.WARNING, Level.SUGGESTION: Severity.INFO}
_RUNNING = frozenset({Role.BODY, Role.SPOKEN})
"""Texts that are read from sentence to sentence."""


def prose_rules(case: Case) -> Iterator[Finding]:
    """What the rules of the team's styles find, at the level that the team gave them."""
    for voice in case.ledger.voices:
        for one in voice.study.remarks:
            yield _of_remark(voice, one)


def _of_remark(voice: Voice, one: Remark) -> Finding:
    block = voice.study.blocks[one.block] if one.block >= 0 else None
    wanted = None
    if one.instead is not None and block is not None:
        wanted = Wanted(Target.WORDS, one.place, one.text, one.instead, one.start)
    message = f"{one.message.strip()} [{one.rule}]"
    return Finding(_PROSE.code, _PROSE.name, _SEVERITIES[Level(one.level)], message, voice.asset.path, one.place,
                   voice.asset.channel, _locale(voice, block.record if block else 0), one.rule, one.text or None, one.instead,
                   wanted=wanted)


def _locale(voice: Voice, record: int) -> str | None:
    said = voice.study.records[record].locale if record < len(voice.study.records) else None
    return said or voice.locale or voice.asset.locale or voice.study.guessed_language


def hard_to_read(case: Case) -> Iterator[Finding]:
    """An asset whose running text, in one language, is harder to read than the guide allows."""
    for voice in case.ledger.voices if case.guide.tone.readability else ():
        for locale, texts in sorted(_running(voice).items()):
            least, ease = case.guide.tone.readability.get(locale), reading_ease(texts, locale)
            if least is not None and ease is not None and ease < float(least):
                key = case.guide.tone.readability.key_for(locale) or ""
                related = guide_says(case.guide.place("tone", "readability", key))
                message = say("The reading ease of the text is {ease:.0f} here; the guide asks for {least} at least", ease=ease,
                              least=least)
                yield Finding(_EASE.code, _EASE.name, _EASE.severity, message, voice.asset.path, WHOLE, voice.asset.channel,
                              locale, None, f"{ease:.0f}", str(least), tuple(related))


def _running(voice: Voice) -> dict[str, list[str]]:
    texts: dict[str, list[str]] = defaultdict(list)
    for block in voice.study.blocks:
        locale = _locale(voice, block.record)
        if block.role in _RUNNING and block.confidence >= 0.9 and locale:
            texts[locale].append(block.chars)
    return texts


RULES = (
    Rule(_PROSE.code, _PROSE.name, _PROSE.severity,
         "A rule of the team's own styles (Vale's rule files, which the guide or a .vale.ini names) finds something.",
         "A team has agreed how it writes, and every channel should sound like it.",
         "Klik hier", "Bekijk alle tenten", prose_rules),
    Rule(_EASE.code, _EASE.name, _EASE.severity,
         "A text is harder to read than the guide allows: Flesch's reading ease, in Dutch Flesch-Douma, in German Amstad, in "
         "French Kandel and Moles.",
         "What is hard to read is not read.",
         "a text with a reading ease of 35 where the guide asks for 60", "shorter sentences and words", hard_to_read),
    Rule(TEST.code, TEST.name, TEST.severity,
         "A rule of the team's own styles does not pass one of its own tests (looked at by `brandlint guide check`).",
         "A rule that finds nothing looks like a text without mistakes.",
         "tokens: [goedkop], tests: [{name: a word, input: Een goedkope tent., contains: goedkope}]",
         "tokens: [goedkope], tests: [{name: a word, input: Een goedkope tent., contains: goedkope}]", lambda case: ()),
)
