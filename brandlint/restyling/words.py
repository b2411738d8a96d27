"""Words that take the place of others."""

from __future__ import annotations

import re

from brandlint.languages.model import language_of

_BEFORE = 3
"""Words before a noun among which its article may stand."""
_WORD = re.compile(r"[^\W\d_]+")


def words(text: str, right: str, before: str, locale: str | None) -> str | None:
    """The right words with the capitals that the wrong ones had; None where an article before them may have to change.

    Args:
        text: the words as they stand there.
        right: the words that should.
        before: what stands before them in the same text.
        locale: of the text.
    """
    forms = language_of(locale).determiners
    sentence = re.split(r"[.!?\n]", before)[-1]
    near = [one.lower() for one in _WORD.findall(sentence)[-_BEFORE:]]
    if any(one in forms for one in near):
        return None
    if text.isupper() and len(text) > 1:
        return right.upper()
    return right[:1].upper() + right[1:] if text[:1].isupper() else right
