"""Writing a fixed file: its encoding, byte order mark, line ends and mode stay; half a file is never seen."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable, Iterator
from difflib import unified_diff
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from brandlint.documents.source import decode
from brandlint.errors import FixError
from brandlint.files import replace_file
from brandlint.findings import Edit
from brandlint.fixes.archives import is_archive, revised_archive, shown_parts
from brandlint.fixes.hidden import with_bodies
from brandlint.fixes.splicing import splice
from brandlint.translations import say

_WRITABLE = 0o222


class Original(NamedTuple):
    """A file as it was when the edits were made for it: the text, the encoding, and the bytes of its mark."""

    text: str
    encoding: str
    mark: bytes


def hash_of(data: bytes) -> bytes:
    """What tells a file's bytes from others (16 bytes)."""
    return blake2b(data, digest_size=16).digest()


def rewrite(path: Path, edits: Iterable[Edit], read_at: int | None = None, within: Path | None = None,
            made_for: Collection[bytes] = ()) -> None:
    """Make edits in a file.

    Args:
        path: the file.
        edits: offsets in its decoded text, or in that of a part of it.
        read_at: when the text was read for which the offsets were made, in nanoseconds since 1970; None where nobody knows.
        within: a folder; nothing outside it is written, whatever leads there.
        made_for: the hashes of the bytes that the edits are for, where somebody took them.

    Raises:
        FixError: the file has been written since, lies elsewhere, may not be written, or cannot be written back byte for byte
            around the edits.
    """
    if within is not None and not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(within)):
        raise FixError(say("{path}: not fixed: a link to a file outside the campaign", path=path))
    try:
        info, data = path.stat(), path.read_bytes()
        # A copy may keep the time of the change, never that of the entry.
        later = read_at is not None and max(info.st_mtime_ns, info.st_ctime_ns) > read_at
        if later or any(one != hash_of(data) for one in made_for):
            raise _changed(path)
        if not info.st_mode & _WRITABLE:
            raise FixError(say("{path}: not fixed: it may not be written to; make it writable and run again", path=path))
        if not replace_file(path, revised(str(path), data, edits), instead_of=data):
            raise _changed(path)
    except OSError as error:
        raise FixError(say("{path}: not fixed: it cannot be written: {reason}", path=path,
                           reason=error.strerror or error)) from None


def revised(name: str, data: bytes, edits: Iterable[Edit]) -> bytes:
    """The bytes of a file with edits made in it.

    Args:
        name: how it is called in messages.
        data: what it holds.
        edits: offsets in its decoded text, or in that of a part of it.

    Raises:
        FixError: it cannot be written back byte for byte around the edits.
    """
    if is_archive(data):
        return revised_archive(name, data, edits)
    original = _open(name, data)
    return original.mark + _encode(name, _splice(name, original.text, edits), original.encoding)


def diff(path: Path, shown_as: str, edits: Iterable[Edit]) -> Iterator[str]:
    """A unified diff of what `rewrite` would do, line by line with line ends; of an archive, of its parts.

    Args:
        path: the file.
        shown_as: how it is called in the diff.
        edits: offsets in its decoded text, or in that of a part of it.

    Raises:
        FixError: the file cannot be written back byte for byte around the edits.
    """
    data = path.read_bytes()
    if is_archive(data):
        for part, before, after in shown_parts(str(path), data, edits):
            yield from _compared(before, after, f"{shown_as}/{part}")
        return
    original = _open(str(path), data)
    yield from _compared(original.text, _splice(str(path), original.text, edits), shown_as)


def _compared(before: str, after: str, shown_as: str) -> Iterator[str]:
    for line in unified_diff(_lines(before), _lines(after), f"a/{shown_as}", f"b/{shown_as}"):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _open(name: str, data: bytes) -> Original:
    text, encoding = decode(data)
    mark_length = len(data) - len(text.encode(encoding, errors="replace"))
    original = Original(text, encoding, data[:max(0, mark_length)])
    if original.mark + _encode(name, text, encoding) != data:
        raise FixError(say("{name}: not fixed: it holds bytes that are not {encoding}; save it as UTF-8 first", name=name,
                           encoding=encoding))
    return original


def _splice(name: str, text: str, edits: Iterable[Edit]) -> str:
    try:
        return splice(text, with_bodies(text, edits))
    except ValueError as error:
        raise FixError(say("{name}: not fixed: {reason}", name=name, reason=error)) from None


def _encode(name: str, text: str, encoding: str) -> bytes:
    try:
        return text.encode(encoding)
    except UnicodeEncodeError as error:
        raise FixError(say("{name}: not fixed: its encoding, {encoding}, has no {character}; save it as UTF-8 first", name=name,
                           encoding=encoding, character=repr(error.object[error.start]))) from None


def _lines(text: str) -> list[str]:
    """Lines with their ends; only "\\n" ends a line, as `patch` sees it."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def _changed(path: object) -> FixError:
    return FixError(say("{path}: not fixed: the file has changed since it was read; run again", path=path))
