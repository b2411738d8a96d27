"""Required legal texts: is the text there, whole, in the language of the asset?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from brandlint.documents.blocks import ContainerKind, Role
from brandlint.documents.places import WHOLE
from brandlint.facts.model import Kind
from brandlint.findings import Finding
from brandlint.guide.model import LegalText
from brandlint.linking.ledger import Statement, Voice
from brandlint.linking.names import fold
from brandlint.rules.model import Case, Rule
from brandlint.rules.offers import offers_of
from brandlint.rules.wording import Head, guide_says
from brandlint.study import TextBlock
from brandlint.translations import say

_MISSING = Head("TRM030", "legal-text-missing")

_WORD = re.compile(r"[^\W\d_]+")
_ALIKE = 0.85
"""A near text is there when this share of its words stands in a row; numbers and signs, which vary, are taken out."""

_OFFER_KINDS = frozenset({Kind.CODE, Kind.PERCENT, Kind.DEAL})


def legal_text_missing(case: Case) -> Iterator[Finding]:
    for voice in case.ledger.voices:
        if voice.study.error is None and voice.study.blocks and not voice.study.unread and not voice.asset.shown:
            for legal in case.guide.legal.values():
                if voice.asset.channel in legal.required_in:
                    yield from _missing(case, voice, legal)


def _missing(case: Case, voice: Voice, legal: LegalText) -> Iterator[Finding]:
    """One finding for each record that states an offer and does not carry the text; a post is published on its own."""
    records, by_record = _records(voice), voice.by_record()
    for record in records:
        said = by_record.get(record, [])
        market = next((one.market for one in said if one.market), voice.market)
        locale = market.code if market else None
        text = legal.text.get(locale)
        stated = next((one for one in said if _is_of_an_offer(case, one)), None)
        if text is None or (legal.when == "offer" and stated is None):
            continue
        blocks = [block for block in voice.study.blocks if block.record in (0, record) or len(records) == 1]
        if not _holds(blocks, text, exact=legal.match == "exact"):
            place = stated.place if stated and record else WHOLE
            message = say("The text \"{text}\" is missing here; the guide asks for it", text=text)
            key = ("legal", legal.id, "text", legal.text.key_for(locale) or "")
            related = guide_says(case.guide.place(*key), label=say("required by the guide"))
            yield Finding(_MISSING.code, _MISSING.name, _MISSING.severity, message, voice.asset.path, place, voice.asset.channel,
                          locale, legal.id, None, text, tuple(related))


def _records(voice: Voice) -> list[int]:
    """The records that speak on their own: posts, rows, messages; else the asset as a whole."""
    study = voice.study
    if all(container.kind is not ContainerKind.RECORD for container in study.containers):
        return [0]
    spoken = sorted({block.record for block in study.blocks if block.role is not Role.METADATA})
    return [one for one in spoken if one] or [0]


def _is_of_an_offer(case: Case, statement: Statement) -> bool:
    """Whether a statement is of an offer: a code, a discount, a deal, or the price of a product that an offer is on."""
    kind, role = statement.fact.kind, statement.fact.role
    if kind in _OFFER_KINDS and role not in {"content", "other"}:
        return bool(offers_of(case, statement)) or kind is Kind.CODE
    return kind is Kind.MONEY and role == "was" and bool(offers_of(case, statement))


def _holds(blocks: Sequence[TextBlock], wanted: str, *, exact: bool) -> bool:
    """Whether a text stands in one block or over several: those of a page's small print may have others between them."""
    if exact:
        plain = " ".join(wanted.split())
        return any(plain in " ".join(block.chars.split()) for block in blocks)
    words = _words(wanted)
    spoken = [_words(block.chars) for block in blocks]
    small = [word for block, said in zip(blocks, spoken, strict=True) if block.role is Role.LEGAL for word in said]
    return any(_near(words, one) for one in (*spoken, [word for said in spoken for word in said], small))


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    """The words of a text; many assets end with the same ones."""
    return tuple(_WORD.findall(fold(text)))


def _near(wanted: Sequence[str], said: Sequence[str]) -> bool:
    """Whether the wanted words stand in a row, a few letters or a word apart."""
    size, words = len(wanted), set(wanted)
    if not size or len(words.intersection(said)) < size * 0.5:
        return False
    goal = " ".join(wanted)
    starts = [at for at in range(max(1, len(said) - size + 2)) if not words.isdisjoint(said[at:at + 2])]
    lengths = [length for length in (size, size - 1, size + 1) if length]
    return any(_alike(goal, " ".join(said[at:at + length])) for at in starts for length in lengths)


def _alike(first: str, second: str) -> bool:
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE


RULES = (
    Rule(_MISSING.code, _MISSING.name, _MISSING.severity,
         "A legal text that the guide requires in this channel is missing, cut or changed.",
         "Without it the offer may be misleading by law.",
         "Met WINTER25 krijg je 25% korting.", "Met WINTER25 krijg je 25% korting. Vraag naar de voorwaarden.",
         legal_text_missing),
)
