"""Writing a fixed file: its encoding, byte order mark, line ends and mode stay; half a file is never seen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import unified_diff
from pathlib import Path
from typing import NamedTuple

from brandlint.documents.source import decode
from brandlint.errors import BrandlintError
from brandlint.files import replace_file
from brandlint.findings import Edit
from brandlint.fixes.splicing import splice


class FixError(BrandlintError):
    """A file cannot be fixed safely, so it was left as it is."""


class Original(NamedTuple):
    """A file as it was when the edits were made for it: the text, the encoding, and the bytes of its mark."""

    text: str
    encoding: str
    mark: bytes


def rewrite(path: Path, edits: Iterable[Edit], read_at: int | None = None) -> None:
    """Make edits in a file.

    Args:
        path: the file.
        edits: offsets in its decoded text.
        read_at: when the text was read for which the offsets were made, in nanoseconds since 1970; None where nobody knows.

    Raises:
        FixError: the file has been written since, or it cannot be written back byte for byte around the edits.
    """
    if read_at is not None and path.stat().st_mtime_ns > read_at:
        raise FixError(f"{path}: not fixed: the file has changed since it was read; run again")
    original = _open(path, path.read_bytes())
    replace_file(path, original.mark + _encode(path, _splice(path, original.text, edits), original.encoding))


def diff(path: Path, shown_as: str, edits: Iterable[Edit]) -> Iterator[str]:
    """A unified diff of what `rewrite` would do, line by line with line ends.

    Args:
        path: the file.
        shown_as: how it is called in the diff.
        edits: offsets in its decoded text.

    Raises:
        FixError: the file cannot be written back byte for byte around the edits.
    """
    original = _open(path, path.read_bytes())
    before, after = _lines(original.text), _lines(_splice(path, original.text, edits))
    for line in unified_diff(before, after, f"a/{shown_as}", f"b/{shown_as}"):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _open(path: Path, data: bytes) -> Original:
    text, encoding = decode(data)
    mark_length = len(data) - len(text.encode(encoding, errors="replace"))
    original = Original(text, encoding, data[:max(0, mark_length)])
    if original.mark + _encode(path, text, encoding) != data:
        raise FixError(f"{path}: not fixed: it holds bytes that are not {encoding}; save it as UTF-8 first")
    return original


def _splice(path: Path, text: str, edits: Iterable[Edit]) -> str:
    try:
        return splice(text, edits)
    except ValueError as error:
        raise FixError(f"{path}: not fixed: {error}") from None


def _encode(path: Path, text: str, encoding: str) -> bytes:
    try:
        return text.encode(encoding)
    except UnicodeEncodeError as error:
        raise FixError(f"{path}: not fixed: its encoding, {encoding}, has no {error.object[error.start]!r}; "
                      "save it as UTF-8 first") from None


def _lines(text: str) -> list[str]:
    """Lines with their ends; only "\\n" ends a line, as `patch` sees it."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)
