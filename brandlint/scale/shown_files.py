"""The pictures of a campaign that an asset shows, by the addresses that stand in it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import cache
from pathlib import Path
from urllib.parse import unquote

_ELSEWHERE = re.compile(r"(?:[a-z][a-z0-9+.-]*:|//|#|\{|<|$)", re.IGNORECASE)
_MOST_BYTES = 60 * 1024 * 1024
ATTACHED = "attachment:"
"""Before the name of a picture that is attached to a message and not shown in it."""


def files_of(root: Path, path: str) -> Callable[[str], bytes | None]:
    """What gives the bytes of a picture by its address: a file inside the campaign's root.

    Args:
        path: of the asset, relative to the root.
    """
    @cache
    def fetch(url: str) -> bytes | None:
        file = _file(root, path, url)
        return None if file is None else _content(file)

    return fetch


def shown_by(root: Path, path: str, urls: Iterable[str]) -> tuple[str, ...]:
    """The files of the campaign that an asset shows by these addresses, relative to the root."""
    files = (_file(root, path, url) for url in urls)
    return tuple(dict.fromkeys(file.relative_to(root).as_posix() for file in files if file is not None))


def _file(root: Path, path: str, url: str) -> Path | None:
    """The file inside the root that an address in an asset leads to."""
    folder = (root / path).parent
    address = unquote(url.strip().partition("#")[0].partition("?")[0]).replace("\\", "/")
    if _ELSEWHERE.match(url.strip()) or "\0" in address or not address:
        return None
    if address.startswith("/"):
        bases = [root, *(above for above in folder.parents if above.is_relative_to(root)), folder]
        return next((file for base in bases if (file := _inside(root, base / address.lstrip("/"))) is not None), None)
    return _inside(root, folder / address)


def parts_of(message: bytes, other: Callable[[str], bytes | None]) -> Callable[[str], bytes | None]:
    """What gives the pictures inside a message: those that it shows by their "cid:", those that are attached by their name."""

    @cache
    def parts() -> dict[str, EmailMessage]:
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


def _inside(root: Path, file: Path) -> Path | None:
    """Where a file really lies; None for what is outside the root, not there, or larger than a picture is."""
    try:
        real = Path(os.path.realpath(file))
        return real if real.is_relative_to(root) and real.is_file() and real.stat().st_size <= _MOST_BYTES else None
    except (OSError, ValueError):
        return None


def _content(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError:
        return None
