"""How the brand talks: names, words to avoid, claims, the form of address, fixed texts, limits."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from brandlint.documents.blocks import ContainerKind, Role
from brandlint.facts.phrases import Phrase
from brandlint.findings import Finding, Related, Severity, Target, Wanted
from brandlint.guide.model import Guide, Term
from brandlint.linking.ledger import Voice
from brandlint.linking.segments import segments
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, guide_says, here_too
from brandlint.study import TextBlock, Wording
from brandlint.translations import Said, say, word

_NAME = Head("TON001", "name-misspelt")
_AVOID = Head("TON002", "word-to-avoid", Severity.WARNING)
_CLAIM = Head("TON003", "claim-without-proof", Severity.WARNING)
_FORM = Head("TON004", "form-of-address", Severity.WARNING)
_FIXED = Head("TON005", "fixed-text-changed", Severity.WARNING)
_LIMIT = Head("TON006", "limit-exceeded", Severity.INFO)
_LONG = Head("TON007", "sentence-too-long", Severity.INFO)

NEVER, TERM, CLAIM = "never", "term", "claim"
FORMS = ("informal", "formal")
LEGAL = frozenset({Role.LEGAL, Role.QUOTE, Role.METADATA})
_NEAR = 0.8
_FEWEST_WORDS = 3
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_QUOTED = re.compile(r"[“„«‘\"][^“”„«»‘\"\n]{12,400}[”“»’\"]|(?<!\w)'[^'\n]{12,400}'(?!\w)")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
"""A character that a careless export left as its number."""
_NAMED = {"emoji": say("emoji"), "hashtags": say("hashtags"), "exclamation_marks": say("exclamation marks")}


def phrases_of(guide: Guide) -> tuple[Phrase, ...]:
    """What the guide wants to be looked for in texts."""
    found = [Phrase(f"{NEVER} {number}", text, None, exact=True) for number, text in enumerate(guide.brand.never)]
    for kind, terms in ((TERM, guide.tone.terms), (CLAIM, guide.tone.claims)):
        found += [Phrase(f"{kind} {number}", text, _language(term.locale))
                  for number, term in enumerate(terms) for text in term.avoid]
    return tuple(found)


def _language(locale: str | None) -> str | None:
    return locale.partition("-")[0] if locale else None


def misspelt_names(case: Case) -> Iterator[Finding]:
    for voice, one, _ in _said(case, NEVER):
        name = case.guide.brand.name or say("the brand's name")
        related = guide_says(case.guide.place("brand", "never"), label=say("never written so"))
        yield _finding(_NAME, voice, one, say("The brand is called {name}, not {text}", name=name, text=one.text), name, related,
                       right=case.guide.brand.name or None, safe=True)


def words_to_avoid(case: Case) -> Iterator[Finding]:
    for voice, one, number in _said(case, TERM):
        term = case.guide.tone.terms[number]
        instead = say("; say {use}", use=term.use) if term.use else ""
        why = f" ({term.why})" if term.why else ""
        related = guide_says(case.guide.place("tone", "terms", number))
        yield _finding(_AVOID, voice, one, say("The brand does not say \"{text}\"{why}{instead}", text=one.text, why=why,
                                               instead=instead), term.use, related, _severity(term),
                       right=_in_its_place(one, term))


def _in_its_place(one: Wording, term: Term) -> str | None:
    """The words to use, where those to avoid stand there as the guide has them: in another form the others have one too."""
    listed = {text.casefold() for text in term.avoid}
    return term.use if term.use and one.text.casefold() in listed else None


def claims(case: Case) -> Iterator[Finding]:
    for voice, one, number in _said(case, CLAIM):
        term = case.guide.tone.claims[number]
        if term.proof:
            continue
        forbidden = term.status is not None and term.status != "needs_proof"
        what = say("may not be claimed") if forbidden else say("needs proof, and the guide has none")
        related = guide_says(case.guide.place("tone", "claims", number))
        severity = _severity(term) or (Severity.ERROR if forbidden else None)
        yield _finding(_CLAIM, voice, one, say("\"{text}\" {what}", text=one.text, what=what), None, related, severity)


def _severity(term: Term) -> Severity | None:
    return Severity(term.severity) if term.severity in set(Severity) else None


def _said(case: Case, kind: str) -> Iterator[tuple[Voice, Wording, int]]:
    """The phrases of one list that assets say; each once for a text that several assets or places share."""
    for voice in case.ledger.voices:
        for one in voice.study.wordings:
            listed, _, number = one.key.partition(" ")
            if listed == kind:
                yield voice, one, int(number)


def form_of_address(case: Case) -> Iterator[Finding]:
    """One finding for an asset (or post) that addresses its reader in the form that the guide does not want."""
    for voice in case.ledger.voices:
        by_record: dict[tuple[int, str], list[Wording]] = defaultdict(list)
        for one in voice.study.wordings:
            block = voice.study.blocks[one.block]
            if one.key in FORMS and block.role not in LEGAL and not is_quoted(block.chars):
                by_record[block.record, one.key].append(one)
        for (record, form), same in sorted(by_record.items()):
            locale = locale_of(voice, record)
            wanted = case.guide.tone.formality.get(locale)
            if wanted in FORMS and wanted != form and not _is_fixed(case, voice.study.blocks[same[0].block], locale):
                related = here_too(voice, (one.place for one in same[1:]))
                key = case.guide.tone.formality.key_for(locale) or ""
                related += guide_says(case.guide.place("tone", "formality", key))
                message = say("The reader is addressed as \"{text}\" here; the guide asks for the {wanted} form",
                              text=same[0].text, wanted=word(wanted))
                yield _finding(_FORM, voice, same[0], message, wanted, related)


def is_quoted(chars: str) -> bool:
    """Whether a text is, or holds, somebody else's words: a sentence in quotation marks."""
    plain = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), chars) if "\\u" in chars else chars
    return _QUOTED.search(plain) is not None


def locale_of(voice: Voice, record: int) -> str | None:
    """The locale of a record: its own, else the asset's, else a guess by its words."""
    said = voice.study.records[record].locale if record < len(voice.study.records) else None
    return said or voice.locale or voice.asset.locale or voice.study.guessed_language


def _is_fixed(case: Case, block: TextBlock, locale: str | None) -> bool:
    texts = (text.get(locale) for text in case.guide.tone.fixed.values())
    return any(text and _plain(text) in _plain(block.chars) for text in texts)


def fixed_texts(case: Case) -> Iterator[Finding]:
    """A sentence that is nearly a text that may only be written as the guide has it."""
    for voice in case.ledger.voices if case.guide.tone.fixed else ():
        for block in voice.study.blocks:
            if block.role in (Role.QUOTE, Role.METADATA) or block.confidence < 0.9:
                continue
            for name, text in case.guide.tone.fixed.items():
                wanted = text.get(locale_of(voice, block.record))
                if wanted and (found := _nearly(wanted, block.chars)):
                    changed, start = found
                    related = guide_says(case.guide.place("tone", "fixed", name))
                    message = say("\"{changed}\" is nearly the fixed text \"{wanted}\"", changed=changed, wanted=wanted)
                    yield Finding(_FIXED.code, _FIXED.name, _FIXED.severity, message, voice.asset.path, block.place,
                                  voice.asset.channel, locale_of(voice, block.record), name, changed, wanted, tuple(related),
                                  wanted=Wanted(Target.WORDS, block.place, changed, _in_full(changed, wanted), start))


def _in_full(changed: str, wanted: str) -> str:
    """A fixed text with the sign at its end that the changed one had."""
    end = changed[-1:]
    return wanted if end.isalnum() or not wanted[-1:].isalnum() else f"{wanted}{end}"


def _nearly(wanted: str, chars: str) -> tuple[str, int] | None:
    """The sentence of a text that is nearly, and not quite, another one, and where it begins; signs and capitals do not count."""
    goal = _plain(wanted)
    if len(goal.split()) < _FEWEST_WORDS or goal in _plain(chars):
        return None
    for part in segments(chars):
        said = chars[part.start:part.end].strip()
        plain = _plain(said)
        if _share_words(goal.split(), plain.split()) and SequenceMatcher(None, goal, plain, autojunk=False).ratio() >= _NEAR:
            return said, chars.index(said, part.start)
    return None


def _share_words(goal: Sequence[str], said: Sequence[str]) -> bool:
    """Whether all words but one in three are the same, or the same ones stand in another order."""
    changes = SequenceMatcher(None, goal, said, autojunk=False).get_opcodes()
    changed = sum(max(to - start, there - here) for kind, start, to, here, there in changes if kind != "equal")
    return changed <= max(1, len(goal) // 3) or sorted(goal) == sorted(said)


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))


def limits(case: Case) -> Iterator[Finding]:
    """More emoji, hashtags or exclamation marks than the guide allows in one post, or in one asset that is none."""
    for voice in case.ledger.voices:
        counted: dict[tuple[int, str], list[Wording]] = defaultdict(list)
        posts = any(one.kind is ContainerKind.RECORD for one in voice.study.containers)
        for one in voice.study.wordings:
            block = voice.study.blocks[one.block]
            if one.key in _NAMED and block.role is not Role.QUOTE and not is_quoted(block.chars):
                counted[block.record if posts else 0, one.key].append(one)
        for (_, name), same in sorted(counted.items()):
            most = case.guide.tone.limits.get(name)
            if most is not None and len(same) > most:
                said = "".join(one.text for one in same) if name == "emoji" else " ".join(one.text for one in same[:8])
                related = guide_says(case.guide.place("tone", "limits", name))
                message = say("{number} {named} stand here; the guide allows {most}", number=len(same), named=_NAMED[name],
                              most=most)
                yield _finding(_LIMIT, voice, same[0], message, str(most), related, found=said)


def long_sentences(case: Case) -> Iterator[Finding]:
    most = case.guide.tone.limits.get("sentence_words")
    for voice in case.ledger.voices if most is not None else ():
        longest = max(((len(_WORD.findall(sentence)), sentence, block) for block in voice.study.blocks if block.role not in LEGAL
                       for sentence in _sentences(block.chars)), key=lambda one: one[0], default=None)
        if most is not None and longest is not None and longest[0] > most:
            count, sentence, block = longest
            related = guide_says(case.guide.place("tone", "limits", "sentence_words"))
            message = say("The longest sentence here has {count} words; the guide allows {most}", count=count, most=most)
            yield Finding(_LONG.code, _LONG.name, _LONG.severity, message, voice.asset.path, block.place, voice.asset.channel,
                          locale_of(voice, block.record), None, " ".join(sentence.split())[:160], str(most), tuple(related))


def _sentences(chars: str) -> Sequence[str]:
    return [chars[part.start:part.end] for part in segments(chars)]


def _finding(head: Head, voice: Voice, one: Wording, message: Said, expected: str | None, related: Iterable[Related],
             severity: Severity | None = None, found: str | None = None, right: str | None = None,
             safe: bool = False) -> Finding:
    block = voice.study.blocks[one.block]
    wanted = Wanted(Target.WORDS, one.place, one.text, right, one.start, safe) if right else None
    return Finding(head.code, head.name, severity or head.severity, message, voice.asset.path, one.place, voice.asset.channel,
                   locale_of(voice, block.record), None, found or one.text, expected, tuple(related), wanted=wanted)


RULES = (
    Rule(_NAME.code, _NAME.name, _NAME.severity,
         "The brand's name is written in a way that the guide lists as wrong.",
         "A brand that cannot spell itself looks careless.",
         "Welkom bij LuMen", "Welkom bij Lumen", misspelt_names),
    Rule(_AVOID.code, _AVOID.name, _AVOID.severity,
         "A word or phrase is used that the guide avoids.",
         "Every channel says it in its own way, and the brand sounds like several.",
         "Goedkope jassen", "Voordelige jassen", words_to_avoid),
    Rule(_CLAIM.code, _CLAIM.name, _CLAIM.severity,
         "A claim is made that needs proof, or that the guide forbids.",
         "Green and health claims without proof are unlawful in many countries.",
         "Onze duurzame jassen", "Jassen van 60% gerecycled katoen", claims),
    Rule(_FORM.code, _FORM.name, _FORM.severity,
         "The reader is addressed in another form than the guide asks for in this language.",
         "\"Je\" in the mail and \"u\" in the app is two brands talking.",
         "Bestel nu uw jas", "Bestel nu je jas", form_of_address),
    Rule(_FIXED.code, _FIXED.name, _FIXED.severity,
         "A sentence is nearly a text that may only be written as the guide has it.",
         "A slogan that is a word off is no slogan.",
         "Slaap onder sterren", "Slaap onder de sterren", fixed_texts),
    Rule(_LIMIT.code, _LIMIT.name, _LIMIT.severity,
         "A post or an asset has more emoji, hashtags or exclamation marks than the guide allows.",
         "Shouting is not a tone of voice.",
         "Nu in de winkel!!! 🛒✨🔥🎁😍", "Nu in de winkel 🛒", limits),
    Rule(_LONG.code, _LONG.name, _LONG.severity,
         "A sentence has more words than the guide allows.",
         "Long sentences lose their readers half-way.",
         "Wie deze week een lamp koopt krijgt van ons een peer en een snoer en een doos en een tas en een pen en een kaart mee.",
         "Wie deze week een lamp koopt krijgt een peer mee.", long_sentences),
)
