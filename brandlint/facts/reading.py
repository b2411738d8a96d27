"""A text as finders read it: every look-alike character in its plain form, with the language it is in.

The normalised characters are as many as the text's, so that offsets stay what they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from brandlint.documents.blocks import Role
from brandlint.facts.hints import EVERYTHING, bit, bits, hints_of, likely, mask, of_signs, reach, words
from brandlint.facts.model import Fact
from brandlint.languages.model import Language, Pattern, language_of

_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t"
_DASHES = "\u2010\u2011\u2012\u2013\u2212\ufe58\ufe63\uff0d"
_PLAIN = str.maketrans({
    **dict.fromkeys(_SPACES, " "), **dict.fromkeys(_DASHES, "-"),
    **{chr(0xFF10 + digit): str(digit) for digit in range(10)},
    "\u201a": ",", "\uff0c": ",", "\uff0e": ".", "\uff05": "%", "\ufe6a": "%", "\uff0b": "+",
    "\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u2032": "'", "\u0080": "€", "\u20a4": "£", "\uffe1": "£", "\uff04": "$",
})
_DIGIT = re.compile(r"\d")
_ODD = re.compile(f"[{re.escape(''.join(map(chr, _PLAIN)))}]")

CURRENCIES = {"NL": "EUR", "BE": "EUR", "DE": "EUR", "AT": "EUR", "FR": "EUR", "IE": "EUR", "ES": "EUR", "IT": "EUR", "LU": "EUR",
              "GB": "GBP", "UK": "GBP", "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "ZA": "ZAR", "NA": "NAD", "CH": "CHF"}


def normalise(chars: str) -> str:
    """Plain spaces, dashes, digits, quotes and currency signs; one character for one character."""
    return chars.translate(_PLAIN) if _ODD.search(chars) else chars


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A text on its way through the finders. It equals only itself, so that what is known of it is found at once.

    Attributes:
        chars: normalised; `raw` has the same length.
        language: the data of its language.
        locale: as known ("nl-NL", "nl"), or None.
        struck: stretches that are struck through, in rising order.
        label: the key or column header that names the text, lower case, where it is a field.
        role: what the block is for.
        hints: which patterns of the language may match it; see `brandlint.facts.hints`.
        digits: how many there are, without raised ones.
    """

    chars: str
    raw: str
    language: Language
    locale: str | None = None
    struck: tuple[tuple[int, int], ...] = ()
    label: str | None = None
    role: Role = Role.BODY
    hints: int = EVERYTHING
    digits: int = 0

    @classmethod
    def of(cls, chars: str, locale: str | None = None, *, struck: tuple[tuple[int, int], ...] = (),
           label: str | None = None, role: Role = Role.BODY) -> Reading:
        plain, language = normalise(chars), language_of(locale)
        digits = len(_DIGIT.findall(plain))
        hints = hints_of(language.code).of(plain, digits=digits > 0)
        return cls(plain, chars, language, locale, struck, label.lower() if label else None, role, hints, digits)

    def may_hold(self, kind: str, name: str | int = "") -> bool:
        """Whether a pattern may match, or one of several that share a name."""
        return self.hints & bit(self.language.code, kind, name) != 0

    def may_hold_one(self, table: str) -> bool:
        """Whether any of a table's patterns may match; see `brandlint.facts.hints.TABLES`."""
        return self.hints & bits(self.language.code, table) != 0

    def may_hold_any(self, kind: str, names: tuple[str, ...]) -> bool:
        """Whether a pattern of one of several names may match."""
        return self.hints & mask(self.language.code, kind, names) != 0

    def may_hold_words(self, names: tuple[str, ...]) -> bool:
        """Whether a text may hold one of several of `brandlint.facts.hints.WORDS`."""
        return self.hints & words(self.language.code, names) != 0

    def likely(self, name: str, signs: str = "") -> Sequence[Pattern]:
        """The patterns of a table that may match, in their order; see `brandlint.facts.hints.TABLES`.

        `signs` are those that stand for amounts and percentages in the text that they are tried on.
        """
        code = self.language.code
        hints = self.hints | of_signs(code, signs) if signs else self.hints
        return likely(code, name, hints & reach(code, name)) if hints & bits(code, name) else ()

    @property
    def currency(self) -> str | None:
        """The currency of a bare amount: the locale's country decides, else the language."""
        country = (self.locale or "").replace("_", "-").partition("-")[2].upper()
        return CURRENCIES.get(country) or self.language.currency

    def is_struck(self, start: int, end: int) -> bool:
        """Whether most of a stretch is struck through."""
        if not self.struck:
            return False
        covered = sum(max(0, min(end, right) - max(start, left)) for left, right in self.struck)
        return covered * 2 > end - start


Finder = Callable[[Reading, Sequence[Fact]], Iterable[Fact]]
"""Finds facts in a reading; it gets what the finders before it found. A fact of the same kind and stretch as an earlier
one takes its place: so a finder of delivery terms gives an amount its role."""
