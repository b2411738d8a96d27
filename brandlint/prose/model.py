"""What a prose rule is: the common part, and what each kind of rule looks for.

The model, the names of the keys and their defaults are those of Vale (https://vale.sh/docs), whose rule files are read as
they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Pairs = tuple[tuple[str, str], ...]
"""A mapping in the order of its file."""


class Level(StrEnum):
    SUGGESTION = "suggestion"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """0 for a suggestion, 2 for an error."""
        return list(Level).index(self)


@dataclass(frozen=True, slots=True)
class Existence:
    """Words that may not be there. `raw` patterns are joined into one; tokens are alternatives."""

    tokens: tuple[str, ...] = ()
    raw: tuple[str, ...] = ()
    append: bool = False
    ignorecase: bool = False
    nonword: bool = False
    exceptions: tuple[str, ...] = ()
    vocab: bool = True


@dataclass(frozen=True, slots=True)
class Substitution:
    """Words with what to say in their stead."""

    swap: Pairs = ()
    ignorecase: bool = False
    nonword: bool = False
    exceptions: tuple[str, ...] = ()
    vocab: bool = True
    capitalize: bool = False


@dataclass(frozen=True, slots=True)
class Occurrence:
    """How often something may, or must, stand in one stretch of text; 0 is no limit."""

    token: str = ""
    max: int = 0
    min: int = 0
    ignorecase: bool = False


@dataclass(frozen=True, slots=True)
class Repetition:
    """What may not stand twice in a row."""

    tokens: tuple[str, ...] = ()
    max: int = 0
    ignorecase: bool = False
    alpha: bool = False
    exceptions: tuple[str, ...] = ()
    vocab: bool = True


@dataclass(frozen=True, slots=True)
class Consistency:
    """Two ways to write something, of which an asset keeps to one."""

    either: Pairs = ()
    ignorecase: bool = False
    nonword: bool = False


@dataclass(frozen=True, slots=True)
class Conditional:
    """Where `first` stands, `second` must stand too; what its group holds is what licenses a `first`."""

    first: str = ""
    second: str = ""
    ignorecase: bool = False
    exceptions: tuple[str, ...] = ()
    vocab: bool = True


@dataclass(frozen=True, slots=True)
class Capitalization:
    """How a stretch of text has its capitals: $title, $sentence, $lower, $upper, or as a pattern says."""

    match: str = ""
    style: str = "AP"
    exceptions: tuple[str, ...] = ()
    indicators: tuple[str, ...] = ()
    threshold: float = 0.8
    prefix: str = ""
    vocab: bool = True


@dataclass(frozen=True, slots=True)
class Metric:
    """A formula over counts of words, sentences and others, and the condition under which its value is reported."""

    formula: str = ""
    condition: str = ""


@dataclass(frozen=True, slots=True)
class Readability:
    """Measures of grade (English), averaged, and the highest that may be."""

    metrics: tuple[str, ...] = ()
    grade: float = 0.0


@dataclass(frozen=True, slots=True)
class Spelling:
    """Words that are in no dictionary. Dictionaries are Hunspell's, and the user's own."""

    dictionaries: tuple[str, ...] = ()
    dicpath: str = ""
    aff: str = ""
    dic: str = ""
    custom: bool = False
    append: bool = False
    filters: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()


Check = (Existence | Substitution | Occurrence | Repetition | Consistency | Conditional | Capitalization | Metric | Readability
         | Spelling)

KINDS: dict[str, type[Check]] = {
    "existence": Existence, "substitution": Substitution, "occurrence": Occurrence, "repetition": Repetition,
    "consistency": Consistency, "conditional": Conditional, "capitalization": Capitalization, "metric": Metric,
    "readability": Readability, "spelling": Spelling,
}
"""What `extends` may name."""
UNSUPPORTED = {"sequence": "needs a tagger of English parts of speech", "script": "is a program in a language of its own"}
OF_THE_WHOLE = (Metric, Readability)
"""Kinds that measure all prose of an asset, whatever their scope says."""


@dataclass(frozen=True, slots=True)
class Action:
    """How a finding may be repaired: `replace`, `remove`, `edit`, `suggest` or `convert`, and what with."""

    name: str = ""
    params: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of a style.

    Attributes:
        name: the style and the rule ("Zeebries.Terms").
        message: with %s where what was found, or what is expected, is put in.
        scope: the scopes of which a text must have one; see `brandlint.prose.scopes`.
        limit: the most findings in one asset; 0 for all.
        file: where it is written, relative to the campaign's root.
    """

    name: str
    message: str
    check: Check
    level: Level = Level.WARNING
    scope: tuple[str, ...] = ("text",)
    limit: int = 0
    action: Action = Action()
    link: str = ""
    file: str = ""

    @property
    def style(self) -> str:
        return self.name.partition(".")[0]
