"""The pictures of a campaign that an asset shows, by the addresses that stand in it."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from brandlint.documents.source import Source
from brandlint.documents.text import UNKNOWN
from brandlint.readers.template_tags import mask
from brandlint.study import Stamp

if TYPE_CHECKING:
    from email.message import EmailMessage

_ELSEWHERE = re.compile(r"(?:[a-z][a-z0-9+.-]*:|//|#|\{|<|$)", re.IGNORECASE)
_MOST_BYTES = 60 * 1024 * 1024
_MOST_TEXT = 4 * 1024 * 1024
_PICTURE = re.compile(r"\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?)\Z", re.IGNORECASE)
_SHOW_FILES = frozenset({"html", "htm", "xhtml", "eml", "mjml", "md", "markdown", "svg"})
"""Formats whose pictures are addresses; in a calendar a picture is often just a name."""
_BASE = re.compile(r"<base\s[^>]{0,300}href", re.IGNORECASE)
ATTACHED = "attachment:"
"""Before the name of a picture that is attached to a message and not shown in it."""


def stamp_of(root: Path, path: str) -> Stamp:
    """How a file is now; of a folder, with a slash at its end, whether there are pictures in it (as its size)."""
    if path.endswith("/"):
        return Stamp(path, int(_holds_pictures(root / path)))
    try:
        info = os.stat(root / path)
    except (OSError, ValueError):
        return Stamp(path)
    return Stamp(path, info.st_size, info.st_mtime_ns, info.st_ino) if stat.S_ISREG(info.st_mode) else Stamp(path)


def _holds_pictures(folder: Path) -> bool:
    try:
        with os.scandir(folder) as files:
            return any(_PICTURE.search(one.name) for one in files)
    except (OSError, ValueError):
        return False


class ShownFiles:
    """The files of the campaign that one asset leads to, and how those were found that were asked for.

    Args:
        path: of the asset, relative to the root.
    """

    def __init__(self, root: Path, path: str) -> None:
        self._root = root
        self._folder = (root / path).parent
        self._content: dict[str, bytes | None] = {}
        self._looked: dict[str, Stamp] = {}

    @property
    def looked_at(self) -> tuple[Stamp, ...]:
        """Every file that was asked for, there or not: what is known of the asset rests on them as well."""
        return tuple(self._looked[path] for path in sorted(self._looked))

    def fetch(self, url: str) -> bytes | None:
        """The bytes of a picture by its address in the asset, where it is a file inside the root."""
        if url not in self._content:
            file = self._file(url, self._folder)
            self._content[url] = None if file is None else _content(file)
        return self._content[url]

    def text(self, address: str, folder: Path | None = None) -> Source | None:
        """A text file that the asset refers to, or a file in `folder` that it refers to, with what lies beside that."""
        file = self._file(address, folder or self._folder)
        if file is None or file.stat().st_size > _MOST_TEXT or (data := _content(file)) is None:
            return None
        return Source(data, file.relative_to(self._root).as_posix(), beside=lambda other: self.text(other, file.parent))

    def shown(self, urls: Iterable[str]) -> tuple[str, ...]:
        """The files that these addresses lead to, relative to the root."""
        files = (self._file(url, self._folder) for url in urls)
        return tuple(dict.fromkeys(file.relative_to(self._root).as_posix() for file in files if file is not None))

    def misses(self, url: str) -> bool:
        """Whether an address leads to a picture of the campaign that is not there.

        Certain is that only where other pictures lie in the folder that it names: of many a page the pictures are kept elsewhere.
        """
        address = _address(url)
        known = not _ELSEWHERE.match(url.strip()) and not address.startswith("/") and _PICTURE.search(address)
        if not known or self._file(url, self._folder) is not None:
            return False
        try:
            if (self._folder / address).exists():
                return False
            folder = Path(os.path.realpath((self._folder / address).parent))
            path = f"{folder.relative_to(self._root).as_posix()}/"
        except (OSError, ValueError):
            return False
        return self._looked.setdefault(path, stamp_of(self._root, path)).size > 0

    def _file(self, url: str, folder: Path) -> Path | None:
        """The file inside the root that an address in a file of a folder leads to."""
        address = _address(url)
        if _ELSEWHERE.match(url.strip()) or "\0" in address or not address:
            return None
        if not address.startswith("/"):
            return self._inside(folder / address)
        bases = [self._root, *(above for above in folder.parents if above.is_relative_to(self._root)), folder]
        return next((file for base in bases if (file := self._inside(base / address.lstrip("/"))) is not None), None)

    def _inside(self, file: Path) -> Path | None:
        """Where a file really lies; None for what is outside the root, not there, or larger than a picture is."""
        try:
            real, path = Path(os.path.realpath(file)), os.path.relpath(file, self._root)
        except (OSError, ValueError):
            return None
        found = self._looked.setdefault(path, stamp_of(self._root, path))
        return real if real.is_relative_to(self._root) and 0 <= found.size <= _MOST_BYTES else None


def _address(url: str) -> str:
    """The path in an address, without what is asked of it."""
    return unquote(url.strip().partition("#")[0].partition("?")[0]).replace("\\", "/")


def parts_of(message: bytes, other: Callable[[str], bytes | None]) -> Callable[[str], bytes | None]:
    """What gives the pictures inside a message: those that it shows by their "cid:", those that are attached by their name."""

    @cache
    def parts() -> dict[str, EmailMessage]:
        from email import message_from_bytes, policy
        from email.message import EmailMessage

        found: dict[str, EmailMessage] = {}
        parsed = message_from_bytes(message, policy=policy.default)
        for part in parsed.walk():
            if part.get_content_maintype() == "image" and isinstance(part, EmailMessage):
                if identity := str(part.get("Content-ID", "")).strip().strip("<>"):
                    found[f"cid:{identity}"] = part
                if name := part.get_filename():
                    found.setdefault(f"{ATTACHED}{name}", part)
        return found

    def fetch(url: str) -> bytes | None:
        scheme, _, rest = url.partition(":")
        part = parts().get(f"cid:{unquote(rest)}" if scheme.lower() == "cid" else url) if ":" in url else None
        if part is None:
            return other(url)
        content = part.get_payload(decode=True)
        return content if isinstance(content, bytes) else None

    return fetch


def missing_from(files: ShownFiles, kind: str, text: str) -> Callable[[str], bool]:
    """What tells whether an address leads to a picture of the campaign that is not there.

    Args:
        kind: the asset's format.
        text: of the asset; it may say that its addresses begin elsewhere.
    """
    elsewhere = kind not in _SHOW_FILES or _BASE.search(text) is not None

    def missing(url: str) -> bool:
        if UNKNOWN in url or mask(url).tags:
            return False
        return kind == "eml" if url.lower().startswith("cid:") else not elsewhere and files.misses(url)

    return missing


def _content(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError:
        return None
