"""Characters as a container has to have them: entities, escapes, doubled quotes."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from brandlint.documents.source import Source

_Writer = Callable[[str, str], str]
"""Writes characters for a container; the second argument is the character right before the text in the file."""


def _entities(chars: str, before: str) -> str:
    plain = chars.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return plain.replace('"', "&quot;") if before == '"' else plain.replace("'", "&#39;") if before == "'" else plain


def _json_string(chars: str, before: str) -> str:
    return json.dumps(chars, ensure_ascii=False)[1:-1]


def _yaml_scalar(chars: str, before: str) -> str:
    if before == '"':
        return _json_string(chars, before)
    return chars.replace("'", "''") if before == "'" else chars


def _doubled(chars: str, before: str) -> str:
    return chars.replace('"', '""') if before == '"' else chars


def _as_it_is(chars: str, before: str) -> str:
    return chars


_WRITERS: Mapping[str, _Writer] = {
    **dict.fromkeys(("html", "htm", "xhtml", "mjml", "xml", "resx", "xliff", "xlf", "svg"), _entities),
    **dict.fromkeys(("json", "arb", "xcstrings", "strings", "po", "pot"), _json_string),
    **dict.fromkeys(("yaml", "yml"), _yaml_scalar),
    **dict.fromkeys(("csv", "tsv"), _doubled),
}
_WITH_NUMBERS = frozenset({"html", "htm", "xhtml", "mjml", "xml", "resx", "xliff", "xlf", "svg"})
"""Formats in which any character can be written as its number."""


def escape_for(ending: str, source: Source, start: int) -> Callable[[str], str]:
    """What writes characters for a text of a file.

    Args:
        ending: the format.
        source: the file.
        start: where the text begins in it.
    """
    writer, before = _WRITERS.get(ending, _as_it_is), source.text[start - 1:start]

    def escape(chars: str) -> str:
        written = writer(chars, before)
        return _encodable(written, source.encoding) if ending in _WITH_NUMBERS and not written.isascii() else written

    return escape


def _encodable(chars: str, encoding: str) -> str:
    """Characters that an encoding lacks as their numbers."""
    return chars.encode(encoding, errors="xmlcharrefreplace").decode(encoding)
