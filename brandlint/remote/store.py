"""A remote store through fsspec: what lies where, how it was last seen, and its bytes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple

from brandlint.errors import ConfigurationError
from brandlint.remote.address import Address
from brandlint.translations import say

_TAGS = ("ETag", "etag", "md5Hash", "content_md5", "ino")
_DATES = ("LastModified", "last_modified", "Last-Modified", "updated", "mtime", "modified", "created")
_AT_ONCE = 16
_DEEPEST = 40
_MOST_PAGES = 100_000
"""Folders of a web server, of which each is a page that may lead anywhere below itself."""


class Seen(NamedTuple):
    """A file of a store: its address inside it, its size, a tag that changes with its contents (None where the store gives
    none), and when it was changed, in seconds."""

    path: str
    size: int | None
    tag: str | None
    changed: float | None


class Store:
    """A bucket, container or host.

    Raises:
        ConfigurationError: from every method, where the store does not answer or refuses.
    """

    def __init__(self, address: Address) -> None:
        self._at = address._replace(key="")
        with _told(address):
            from fsspec import filesystem

            self._files: Any = filesystem(address.scheme, use_listings_cache=False, skip_instance_cache=True)
        self._is_web = address.scheme in ("http", "https")

    def is_file(self, key: str) -> bool:
        """Whether there is a file, and not a folder, under a key. On the web a folder is what ends in a slash or has none."""
        if not key:
            return False
        with _told(self._at._replace(key=key)):
            return "." in key.rpartition("/")[2] if self._is_web else bool(self._files.isfile(self._name(key)))

    def names(self, key: str) -> dict[str, bool]:
        """The names in a folder, and whether each is a folder; none where it is not there or may not be looked at."""
        with _told(self._at._replace(key=key)):
            try:
                entries = self._files.ls(self._folder(key), detail=True)
            except Exception as error:
                if _is_refusal(error):
                    return {}
                raise
            inside = ((path, one) for one in entries if (path := self._inside(one["name"], key)))
            return {path: one["type"] == "directory" or one["name"].endswith("/") for path, one in inside if "/" not in path}

    def below(self, key: str) -> list[Seen]:
        """Every file below a folder, with paths from there."""
        with _told(self._at._replace(key=key)):
            if self._is_web:
                return self._on_pages(key)
            found = self._files.find(self._folder(key), detail=True)
            return [_seen(path, one) for one in found.values() if (path := self._inside(one["name"], key))]

    def read(self, keys: Sequence[str]) -> list[bytes]:
        """The bytes of some files, several at once."""
        with _told(self._at), ThreadPoolExecutor(_AT_ONCE) as threads:
            return list(threads.map(lambda key: bytes(self._files.cat_file(self._name(key))), keys))

    def write(self, key: str, data: bytes) -> None:
        """Put a file."""
        with _told(self._at._replace(key=key), "written"):
            self._files.pipe_file(self._name(key), data)

    def _on_pages(self, key: str) -> list[Seen]:
        """The files that the pages of a web server's folders lead to, at or below a folder."""
        left, known = [key], {key}
        files: list[str] = []
        while left:
            folder = left.pop()
            for name, is_folder in (self.names(folder) or {}).items():
                path = f"{folder}/{name}" if folder else name
                if path in known or "?" in name or len(path.split("/")) > _DEEPEST:
                    continue
                known.add(path)
                (left if is_folder else files).append(path)
            if len(known) > _MOST_PAGES:
                raise ConfigurationError(say("{address}: more than {most} addresses lead on from here",
                                             address=self._at._replace(key=key), most=_MOST_PAGES))
        with ThreadPoolExecutor(_AT_ONCE) as threads:
            infos = threads.map(lambda path: self._files.info(self._name(path)), files)
            cut = len(key) + 1 if key else 0
            return [_seen(path[cut:], one) for path, one in zip(files, infos, strict=True)]

    def _name(self, key: str) -> str:
        """A key as the store's library calls it."""
        if self._is_web:
            from urllib.parse import quote

            return str(self._at) + quote(key)
        return str(self._files._strip_protocol(str(self._at._replace(key=key))))

    def _folder(self, key: str) -> str:
        return f"{self._name(key).rstrip('/')}/" if self._is_web else self._name(key)

    def _inside(self, name: str, key: str) -> str | None:
        """The path, from a folder, of something by the name that the store's library gives it."""
        folder = f"{self._name(key).rstrip('/')}/"
        if not name.startswith(folder):
            return None
        path = name[len(folder):].rstrip("/")
        if self._is_web:
            from urllib.parse import unquote

            path = unquote(path)
        return path


def _seen(path: str, info: dict[str, Any]) -> Seen:
    tag = next((str(info[name]) for name in _TAGS if info.get(name)), None)
    date = next((one for name in _DATES if (one := _moment(info.get(name))) is not None), None)
    both = None if tag is None and date is None else f"{info.get('size')} {tag} {date}"
    return Seen(path, info.get("size"), both, date)


def _moment(date: object) -> float | None:
    match date:
        case datetime():
            return date.timestamp()
        case int() | float():
            return float(date)
        case str():
            try:
                return datetime.fromisoformat(date).timestamp()
            except ValueError:
                try:
                    return parsedate_to_datetime(date).timestamp()
                except ValueError:
                    return None
        case _:
            return None


def _is_refusal(error: Exception) -> bool:
    return isinstance(error, FileNotFoundError | PermissionError) or 400 <= getattr(error, "status", 0) < 500


@contextmanager
def _told(address: Address, what: str = "read") -> Iterator[None]:
    """What goes wrong on a store, told as brandlint tells it."""
    try:
        yield
    except ConfigurationError:
        raise
    except Exception as error:  # noqa: BLE001  # each store's library has errors of its own
        raise _problem(address, error, what) from None


def _problem(address: Address, error: Exception, what: str = "read") -> ConfigurationError:
    match error:
        case FileNotFoundError():
            reason = "there is no such file or folder"
        case PermissionError():
            reason = "the store refuses; look at the keys in the environment, and at what they may do"
        case ImportError():
            reason = ("reading there needs more packages: pip install 'brandlint[remote]', "
                      f"and gcsfs for gs://, adlfs for az:// ({error})")
        case _:
            reason = f"cannot be {what}: {type(error).__name__}: {error}"
    return ConfigurationError(f"{address}: {reason}")
