"""Addresses on remote stores, told from paths."""

from __future__ import annotations

import re
from typing import NamedTuple

from brandlint.errors import ConfigurationError
from brandlint.translations import say

SCHEMES = ("s3", "gs", "az", "http", "https", "memory")
_ADDRESS = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://([^/]*)/*(.*)", re.DOTALL)


class Address(NamedTuple):
    """A file or folder on a store: `bucket` is the bucket, container or host, `key` the path in it, without slashes around."""

    scheme: str
    bucket: str
    key: str = ""

    def __str__(self) -> str:
        return f"{self.scheme}://{self.bucket}/{self.key}"

    @property
    def parent(self) -> Address:
        return self._replace(key=self.key.rpartition("/")[0])

    def __truediv__(self, name: str) -> Address:
        return self._replace(key=f"{self.key}/{name}" if self.key else name)


def address_of(text: str) -> Address | None:
    """The address that a text is; None for a path.

    Raises:
        ConfigurationError: it is an address of a kind that is not read.
    """
    match = _ADDRESS.fullmatch(text)
    if match is None:
        return None
    scheme, bucket, key = match[1].lower(), match[2], match[3].strip("/")
    if scheme not in SCHEMES or not bucket or "@" in bucket:
        raise ConfigurationError(say("{address}: not an address that can be read; those begin with {known} and a bucket or "
                                     "host", address=_without_password(text), known=', '.join(f'{one}://' for one in SCHEMES)))
    if any(part in ("", ".", "..") for part in key.split("/")) and key:
        raise ConfigurationError(say("{address}: an address without '.', '..' and empty parts is needed", address=text))
    return Address(scheme, bucket, key)


def _without_password(text: str) -> str:
    return re.sub(r"//[^/@]*@", "//…@", text)
