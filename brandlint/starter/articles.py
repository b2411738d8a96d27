"""Which of the names in a campaign are of one product: rows of a feed tell, with article number, name and language."""

from __future__ import annotations

from collections import defaultdict
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

    @property
    def name(self) -> Value:
        """One text, or one by language where languages write it differently."""
        different = len(set(self.names.values())) > 1 and "" not in self.names
        return dict(self.names) if different else next(iter(self.names.values()))


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
    return [*listed, *(_named(subject, same, about) for subject, same in sorted(others.items()))]


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
        at = fold(one.block.chars).find(folded)
        if at >= 0:
            written[language_of(one)].append((one, one.block.chars[at:at + len(folded)]))
    return Article(frozenset(same), _most(written) or {"": folded})


def _most(by_language: Mapping[str, Stated[str]]) -> dict[str, str]:
    return {language: most for language, votes in by_language.items() if (most := winner(votes))}


def language_of(one: Statement) -> str:
    """The language in which something is stated; empty where it is not known."""
    return (one.locale or "").partition("-")[0]
