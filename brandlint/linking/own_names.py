"""Does an amount or a date stand under a name of its own, that no guide knows? Then it is not its neighbour's.

"Kiezel € 119, Vuurschaal Smeul € 59,95": the second price is not Kiezel's, whatever Vuurschaal Smeul may be.
"""

from __future__ import annotations

import re
from functools import lru_cache

_AMOUNT = r"(?:[€£$]|\b(?:R|EUR|GBP|ZAR))?\s?\d{1,3}(?:[., ]?\d{2,3}){0,3}"
_CONNECTORS = re.compile(
    rf"(?:[\s:,\-–—=.…(|]|{_AMOUNT}|\([^()]{{0,40}}\)|"
    r"\b(?:voor|nu|nou|vir|for|now|is|slechts|only|just|van|was|at|à|maar|net|slegs|vanaf|from|kost|costs?|kosten|für|nur|jetzt|ab|"
    r"pour|à partir de|dès|maintenant|seulement|statt|blijft|gewoon|stays|already|al|reeds|te koop|per stuk|elk|each|both|weer|"
    r"again|ook|also|nog)\b)+$", re.I)
_BOUNDARY = re.compile(r"[:;,+(|•·!?\n]|\s[-–—]\s|\b(?:en|and|und|et|plus|met|with|mit|avec)\b(?=\s+[A-ZÀ-Þ])")
_LABEL = re.compile(
    r"prij[sz]|price|prys|preis|\bprix|deal|korting|afslag|rabatt|remise|discount|actie|aksie|aanbieding|aanbod|offer|angebot|"
    r"offre|totaal|total|gesamt|verzend|bezorg|lever|delivery|shipping|versand|livraison|aflewer|retour|return|cadeau|gift|"
    r"voucher|geschenk|bespa|save|waarde|worth|wert|vanaf|besteding|spend|code|kode", re.I)
_OTHER_THINGS = re.compile(
    r"(?:cadeau|kado|geschenk|gift|tuin|boeken)[\s-]?(?:kaart|bon|card|voucher|bewys|gutschein)|voucher|tegoed|punten|punte\b|"
    r"points?\b|spaar(?:zegel|punt)|verzend|bezorg|aflewer|delivery|shipping|versand|livraison|retour|terugstu|returns?\b|"
    r"besteding|order value|wrapping|inpakk|verpakking|statiegeld|deposit|borg\b|donat|doneer|ticket|entree|toegang|admission|"
    r"inschrijf", re.I)
_SMALL = (
    "deze dit this these hierdie die het de een the a an 'n alleen only slegs net bestel order shop koop buy kry krijg get "
    "vandaag today vandag week weekend naweek nu now nou al already reeds je jouw your ons onze our u jou in op on bij by met "
    "with tot until t/m and en und et of or")
_NO_NAME = frozenset(_SMALL.split())
_LONGEST = 60
_SPELT = re.compile(r"[^\W\d_]{3}")
_PROSE = 8
"""Words from which on a sentence around an amount is a story, not a price tag."""


def name_before(chars: str, start: int) -> tuple[str, ...]:
    """The words of a name that stand directly before an offset of a sentence, or nothing."""
    text = _CONNECTORS.sub("", chars[:start])
    boundaries = list(_BOUNDARY.finditer(text))
    return as_name(text[boundaries[-1].end():] if boundaries else text)


@lru_cache(maxsize=8192)
def as_name(text: str) -> tuple[str, ...]:
    """The words of a text that can be the name of a product, or nothing."""
    words = tuple(text.strip(" \"'“”‘’*_.,").split())
    fits = 1 <= len(words) <= 6 and len(text) <= _LONGEST and any(word[:1].isupper() and len(word) > 2 for word in words)
    spelt = any(_SPELT.search(word) and word.lower() not in _NO_NAME for word in words)
    numbers = any(len(word) > 5 and any(map(str.isdigit, word)) for word in words)
    return words if fits and spelt and not numbers and not _LABEL.search(text) else ()


def is_surely_a_name(words: tuple[str, ...], *, begins_sentence: bool) -> bool:
    """Whether a capital stands where only a name has one."""
    return any(word[:1].isupper() and word.lower() not in _NO_NAME for word in words[1 if begins_sentence else 0:])


def is_likely_a_name(words: tuple[str, ...]) -> bool:
    """Whether words at the beginning of a line are a name: at least one of them is no small word."""
    return bool(words) and not any(word.lower().strip(".,") in _NO_NAME for word in words)


def looks_like_a_name(text: str) -> bool:
    """Whether a whole line or box may name something: a few words that begin with a capital, numbers or not."""
    words = text.split()
    first = words[0] if words else ""
    short = 1 < len(words) <= 6 and len(text) <= _LONGEST
    return short and first[:1].isupper() and first.lower() not in _NO_NAME and not _LABEL.search(text)


def is_of_something_else(text: str) -> bool:
    """Whether words before an amount say that it is no product's price: a gift card, delivery, a return, points."""
    return _OTHER_THINGS.search(text) is not None


def is_prose(text: str) -> bool:
    """Whether the words around an amount are a whole sentence, which may be on anything."""
    return len(re.findall(r"[^\W\d_]{2,}", text)) >= _PROSE


def names_something(text: str) -> bool:
    """Whether a remark names something, apart from a capital at its beginning: "Camp Weeks, until 18 April"."""
    words = re.findall(r"[^\W\d_]+", text)
    return any(word[:1].isupper() and word.lower() not in _NO_NAME and not word.isupper() for word in words[1:])
