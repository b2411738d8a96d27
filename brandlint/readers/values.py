"""What a value looks like by itself: an address, something technical, or words for people."""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*://|mailto:|tel:|www\.)\S+", re.IGNORECASE)
_TECHNICAL = re.compile(r"""(?x)
      \#[0-9A-Fa-f]{3,8}                                                                # a colour
    | [-+]?\d[\d.,]* | \d{4}-\d{2}-\d{2}(?:[T ][\d:.,]+(?:Z|[-+]\d{2}:?\d{2})?)?       # a number, a date
    | \d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ ]\d{1,2}[:.]\d{2}(?::\d{2})?)? | \d{1,2}:\d{2}(?::\d{2})?
    | \d+(?:\.\d+)?(?:ms|s)                                                               # a duration
    | [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{13,} | [0-9a-f]{16,}                           # a uuid, a hash
    | (?:\.{0,2}/)?[\w.-]+(?:/[\w.*{}-]+)+/? | \.{0,2}/[\w./-]*                         # a path
    | [\w-]+\.(?:png|jpe?g|gif|webp|avif|svg|mp4|mov|webm|mp3|pdf|html?|css|js|json|ya?ml|md|txt|csv|ttf|woff2?)
    | [a-z0-9]+(?:[_-][a-z0-9]+)+ | [A-Z0-9]+(?:_[A-Z0-9]+)+                            # an identifier
    | [a-z]+(?:[A-Z][a-z0-9]*)+ | [a-z][a-z0-9]*(?:\.[a-z0-9_]+)+
    | v?\d+(?:\.\d+){1,3}(?:-[\w.]+)?                                                  # a version
    | [a-z]+                                                                            # a word of a machine
""")
_SKU = re.compile(r"(?=.*\d)[A-Za-z0-9][A-Za-z0-9._/-]{2,29}")
YES = frozenset({"true", "yes", "ja", "oui", "waar", "vrai", "wahr", "x", "✓", "✔", "☑", "✅", "1", "checked"})
NO = frozenset({"false", "no", "nee", "nein", "non", "onwaar", "faux", "falsch", "☐", "0", "-"})
"""How a cell or field says yes or no, in small letters."""


def is_address(value: str) -> bool:
    """Whether a value is a web address, a deep link, or the like, and nothing else."""
    return _ADDRESS.fullmatch(value.strip()) is not None


def is_technical(value: str) -> bool:
    """Whether a value is for machines: a path, a colour, a date, a bare number, an identifier."""
    return _TECHNICAL.fullmatch(value.strip()) is not None


def is_product_code(value: str) -> bool:
    """Whether a value can be an article number: one word with a digit in it."""
    return _SKU.fullmatch(value.strip()) is not None
