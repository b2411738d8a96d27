"""One voice without a guide: two names for one thing, two forms of address. Silent until selected."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from brandlint.facts.naming import synonyms
from brandlint.facts.phrases import Phrase
from brandlint.findings import Finding, Related, Severity
from brandlint.guide.model import Guide
from brandlint.linking.ledger import Voice
from brandlint.rules.model import Case, Rule
from brandlint.rules.tone import FORMS, LEGAL, is_quoted, locale_of
from brandlint.rules.wording import Head, here
from brandlint.study import Wording
from brandlint.translations import Said, say, word

ADDRESS = Head("TON008", "two-forms-of-address", Severity.INFO)
TERMS = Head("TON009", "two-terms-for-one-thing", Severity.INFO)
_KEY = "synonym"
_MOST_WITNESSES = 3


class _Use(NamedTuple):
    """What an asset says, in which language: one of several ways to say a thing."""

    voice: Voice
    wording: Wording
    locale: str | None
    way: str


def terms_to_compare(guide: Guide) -> tuple[Phrase, ...]:
    """The terms of trade that have synonyms, but for those that the guide speaks of itself."""
    told = {said.casefold() for term in guide.tone.terms for said in (*term.avoid, term.use or "")}
    return tuple(Phrase(f"{_KEY} {language}{number} {said}", said, language) for language, groups in synonyms().items()
                 for number, group in enumerate(groups) if not told & {one.casefold() for one in group} for said in group)


def two_terms(case: Case) -> Iterator[Finding]:
    things: dict[str, list[_Use]] = defaultdict(list)
    for use in _uses(case, lambda key: key.startswith(f"{_KEY} ")):
        _, thing, way = use.wording.key.split(" ", 2)
        things[thing].append(use._replace(way=way))
    for _, uses in sorted(things.items()):
        for odd, usual, others in _odd_ones(uses):
            message = say("\"{text}\" is called \"{usual}\" elsewhere", text=odd.wording.text, usual=usual)
            yield _finding(TERMS, odd, message, usual, others)


def two_forms(case: Case) -> Iterator[Finding]:
    languages: dict[str, list[_Use]] = defaultdict(list)
    for use in _uses(case, FORMS.__contains__):
        if case.guide.tone.formality.get(use.locale) is None:
            languages[(use.locale or "").partition("-")[0]].append(use._replace(way=use.wording.key))
    for _, uses in sorted(languages.items()):
        for odd, usual, others in _odd_ones(uses):
            message = say("The reader is addressed as \"{text}\" here, and in the {wanted} form elsewhere", text=odd.wording.text,
                          wanted=word(usual))
            yield _finding(ADDRESS, odd, message, usual, others)


def _uses(case: Case, wanted: Callable[[str], bool]) -> Iterator[_Use]:
    for voice in case.ledger.voices:
        for one in voice.study.wordings:
            block = voice.study.blocks[one.block]
            if wanted(one.key) and block.role not in LEGAL and not is_quoted(block.chars):
                yield _Use(voice, one, locale_of(voice, block.record), "")


def _odd_ones(uses: Sequence[_Use]) -> Iterator[tuple[_Use, str, list[_Use]]]:
    """The first use in each asset of a way that fewer assets have than another; with that, and who has it."""
    assets: dict[str, dict[str, _Use]] = defaultdict(dict)
    for use in uses:
        assets[use.way].setdefault(use.voice.asset.path, use)
    counted = Counter({way: len(found) for way, found in assets.items()})
    if len(counted) > 1:
        usual = max(counted, key=lambda way: (counted[way], way))
        for way in sorted(counted):
            for odd in assets[way].values() if way != usual else ():
                yield odd, usual, list(assets[usual].values())


def _finding(head: Head, odd: _Use, message: Said, usual: str, others: Sequence[_Use]) -> Finding:
    related = [Related(one.voice.asset.path, one.wording.place, here(f"\"{one.wording.text}\"")) for one in others]
    return Finding(head.code, head.name, head.severity, message, odd.voice.asset.path, odd.wording.place, odd.voice.asset.channel,
                   odd.locale, None, odd.wording.text, usual, tuple(related[:_MOST_WITNESSES]))


RULES = (
    Rule(ADDRESS.code, ADDRESS.name, ADDRESS.severity,
         "Assets in one language address their reader familiarly and formally, and the guide says nothing of it.",
         "\"Je\" in the mail and \"u\" in the app is two brands talking.",
         "mail, web: Bestel nu je jas; app: Bestel nu uw jas", "mail, web, app: Bestel nu je jas", two_forms, preview=True),
    Rule(TERMS.code, TERMS.name, TERMS.severity,
         "Assets have two names for one thing of the trade: a basket here, a cart there.",
         "Who looks for the \"winkelwagen\" that the mail speaks of does not find it in the app.",
         "mail, web: Bekijk je winkelwagen; app: Bekijk je winkelmandje", "mail, web, app: Bekijk je winkelwagen", two_terms,
         preview=True),
)
