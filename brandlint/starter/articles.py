"""Which of the names in a campaign are of one product.

Rows of a feed tell, with article number, name and language; else names of different languages do that have the same words in
another order ("Tent Vlier", "Vlier tent"), or one proper name between other words ("Slaapzak Mos", "Mos sleeping bag").
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from brandlint.facts.model import Kind, ProductCode
from brandlint.linking.ledger import Ledger, Statement, Voice
from brandlint.linking.names import UNLISTED, fold
from brandlint.starter.flow import Value
from brandlint.starter.votes import Stated, winner
from brandlint.study import TextBlock

_NAMES = frozenset(("title", "name", "product name", "titel", "naam", "productnaam", "produktname", "nom", "titre"))
_BRANDS = frozenset(("brand", "merk", "marke", "marque", "handelsmerk"))


@dataclass(frozen=True, slots=True)
class Article:
    """A product under all its names.

    Attributes:
        subjects: what statements about it are linked to.
        names: as written, by language; "" where the language is not known.
    """

    subjects: frozenset[str]
    names: Mapping[str, str]
    sku: str | None = None
    gtin: str | None = None

    def name_in(self, languages: frozenset[str]) -> Value:
        """One text, or one by language where they write it differently or not all of them name it.

        A product with a name in one language only may be sold in one market only: the guide then asks no price of the others.

        Args:
            languages: all that the campaign speaks.
        """
        everywhere = "" in self.names or languages <= self.names.keys()
        return next(iter(self.names.values())) if everywhere and len(set(self.names.values())) == 1 else dict(self.names)

    def with_names_of(self, other: Article) -> Article:
        """The two as one product."""
        names = {**self.names, **other.names}
        return Article(self.subjects | other.subjects, names, self.sku or other.sku, self.gtin or other.gtin)


@dataclass(slots=True)
class _Row:
    """What rows with one article number say."""

    gtins: list[tuple[Statement, str]] = field(default_factory=list)
    names: dict[str, list[tuple[Statement, str]]] = field(default_factory=lambda: defaultdict(list))


def articles(ledger: Ledger, about: Mapping[str, list[Statement]]) -> list[Article]:
    """The products of a campaign.

    Args:
        ledger: linked without a guide.
        about: statements by the unlisted product that they are about.
    """
    listed = [_listed(sku, row) for sku, row in sorted(_rows(ledger).items())]
    taken = {subject for article in listed for subject in article.subjects}
    loose = sorted(about.keys() - taken, key=len)
    others: dict[str, list[str]] = {}
    for subject in loose:
        shorter = next((one for one in others if subject.endswith(f" {one.removeprefix(UNLISTED)}")), subject)
        others.setdefault(shorter, []).append(subject)
    return _merged([*listed, *(_named(subject, same, about) for subject, same in sorted(others.items()))])


def _merged(found: Iterable[Article]) -> list[Article]:
    """The same products, those that only their language tells apart as one."""
    articles = list(found)
    seldom = _seldom(articles)
    merged: list[Article] = []
    for article in articles:
        place = next((place for place, one in enumerate(merged) if _are_one(one, article, seldom)), None)
        if place is None:
            merged.append(article)
        else:
            merged[place] = merged[place].with_names_of(article)
    return merged


def _seldom(articles: Iterable[Article]) -> frozenset[str]:
    """The words that in no language stand in the names of two products."""
    counts = Counter((language, word) for article in articles for language, name in article.names.items()
                     for word in set(fold(name).split()))
    often = {word for (_, word), count in counts.items() if count > 1}
    return frozenset(word for _, word in counts if word not in often)


def _are_one(one: Article, other: Article, seldom: frozenset[str]) -> bool:
    """Whether two products have names in different languages only, and share what these languages do not translate."""
    if "" in one.names or "" in other.names or one.names.keys() & other.names.keys() or (one.sku and other.sku):
        return False
    return any(_share_a_name(here, there, seldom) for here in one.names.values() for there in other.names.values())


def _share_a_name(here: str, there: str, seldom: frozenset[str]) -> bool:
    """Whether two names have the same words, or one with a capital in both that in one of them is not just the first."""
    if sorted(fold(here).split()) == sorted(fold(there).split()):
        return True
    proper = _capitals(here) & _capitals(there) & seldom
    return not proper.isdisjoint(_capitals(here, 1) | _capitals(there, 1))


def _capitals(name: str, first: int = 0) -> frozenset[str]:
    return frozenset(fold(word) for word in name.split()[first:] if word[:1].isupper())


def brand_of(ledger: Ledger) -> str | None:
    """The brand's name, as most rows give it in a column of that name."""
    texts = (block.chars for voice in ledger.voices for block in voice.study.blocks if _label(block) in _BRANDS)
    votes: dict[str, int] = defaultdict(int)
    for text in texts:
        votes[text] += 1
    return max(votes, key=lambda text: votes[text], default=None)


def _rows(ledger: Ledger) -> dict[str, _Row]:
    rows: dict[str, _Row] = defaultdict(_Row)
    for voice in ledger.voices:
        names = dict(_names_by_record(voice))
        codes = [one for one in voice.statements if one.fact.kind is Kind.PRODUCT and one.block.record in names]
        gtins = {one.block.record: one.fact.value.gtin for one in codes
                 if isinstance(one.fact.value, ProductCode) and one.fact.value.gtin}
        for one in codes:
            if isinstance(one.fact.value, ProductCode) and one.fact.value.sku:
                row = rows[one.fact.value.sku.upper()]
                row.names[language_of(one)].append((one, names[one.block.record]))
                if gtin := gtins.get(one.block.record):
                    row.gtins.append((one, gtin))
    return rows


def _names_by_record(voice: Voice) -> Iterator[tuple[int, str]]:
    return ((block.record, block.chars) for block in voice.study.blocks if block.record and _label(block) in _NAMES)


def _label(block: TextBlock) -> str:
    return (block.label or "").lower().replace("_", " ").replace("-", " ")


def _listed(sku: str, row: _Row) -> Article:
    names = _most(row.names)
    gtin = winner(row.gtins)
    subjects = {sku, *([gtin] if gtin else []), *(fold(name) for name in names.values())}
    return Article(frozenset(UNLISTED + subject for subject in subjects), names, sku, gtin)


def _named(subject: str, same: Iterable[str], about: Mapping[str, list[Statement]]) -> Article:
    folded = subject.removeprefix(UNLISTED)
    written: dict[str, list[tuple[Statement, str]]] = defaultdict(list)
    for one in about[subject]:
        at = fold(one.block.chars).find(fold(folded))
        if at >= 0:
            written[language_of(one)].append((one, one.block.chars[at:at + len(folded)]))
    return Article(frozenset(same), _most(written) or {"": folded})


def _most(by_language: Mapping[str, Stated[str]]) -> dict[str, str]:
    return {language: most for language, votes in by_language.items() if (most := winner(votes))}


def language_of(one: Statement) -> str:
    """The language in which something is stated; empty where it is not known."""
    return (one.locale or "").partition("-")[0]
