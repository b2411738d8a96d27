"""What a study is a function of, beside the files: the program, the packages that read for it, and what is looked for."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import blake2b
from importlib.util import find_spec
from pathlib import Path

from brandlint.brought import brought
from brandlint.limits import USUAL, Limits
from brandlint.readers import VERSION
from brandlint.scale.wordings import Sought
from brandlint.visuals.logos import Reference

_READING = ("turbohtml", "bs4", "tinycss2", "pypdfium2", "PIL", "numpy", "cv2", "zxingcpp", "faster_paddle", "rapidocr")
"""Packages whose presence or change may let an asset be read in another way."""
_PACKAGE = Path(__file__).parent.parent


def identity(languages: Sequence[str], logos: Sequence[Reference], sought: Sought, limits: Limits = USUAL) -> bytes:
    """A hash of everything but the files that the studies of a run depend on (16 bytes)."""
    hashed = blake2b(_program().encode(), digest_size=16)
    hashed.update(repr((tuple(languages), sought, limits.size_mb, limits.facts, limits.cells)).encode())
    for logo in logos:
        hashed.update(repr((logo.logo, logo.name, len(logo.data), logo.least, logo.retired)).encode())
        hashed.update(logo.data)
    return hashed.digest()


@cache
def _program() -> str:
    return "\n".join((str(VERSION), sys.version, *_packages(), *_additions(), *sorted(_own_files(_PACKAGE))))


@cache
def contents() -> bytes:
    """A hash of the program's own files, the same wherever they lie."""
    hashed = blake2b(sys.version.encode(), digest_size=16)
    for file in sorted(_PACKAGE.rglob("*.py")):
        hashed.update(f"{file.relative_to(_PACKAGE).as_posix()}\0".encode() + file.read_bytes())
    return hashed.digest()


def _packages() -> Iterator[str]:
    for name in _READING:
        found = find_spec(name)
        yield f"{name} {_stamp(found.origin) if found and found.origin else None}"
    yield f"tesseract {_stamp(shutil.which('tesseract'))}"


def _additions() -> Iterator[str]:
    """Readers and finders that other packages bring."""
    for group in ("brandlint.readers", "brandlint.finders"):
        for entry in brought(group):
            yield f"{entry.name} {entry.value} {entry.dist.version if entry.dist else ''}"


def _own_files(folder: Path | str) -> Iterator[str]:
    """Every file of the program with its size and time: one who works on it must never see what an older one read."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir() and entry.name != "__pycache__":
                yield from _own_files(entry.path)
            elif entry.name.endswith(".py"):
                info = entry.stat()
                yield f"{entry.path} {info.st_size} {info.st_mtime_ns}"


def _stamp(path: str | None) -> str:
    if path is None:
        return ""
    try:
        info = os.stat(path)
    except OSError:
        return path
    return f"{path} {info.st_size} {info.st_mtime_ns}"
