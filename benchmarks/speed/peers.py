"""Measures what others do on the same texts, each on the part of the work that it does; who is not installed is named."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import process_time
from typing import NamedTuple

from process import spent

_FEW = 20
Texts = Sequence[Sequence[str]]
"""The blocks of each e-mail."""


class Peer(NamedTuple):
    """Another program: what it does of the work, and its seconds for an e-mail; None where it is not installed."""

    name: str
    does: str
    each: float | None


def peers(mails: Texts, folder: Path) -> Iterator[Peer]:
    """The peers, measured on the texts of e-mails; write-good reads files, which go into a folder."""
    for name, does, measure in (("price-parser", "one amount a block", _price_parser), ("proselint", "style", _proselint),
                                ("write-good", "style, a whole process for all", lambda mails: _write_good(mails, folder))):
        try:
            yield Peer(name, does, measure(mails))
        except ImportError:
            yield Peer(name, does, None)


def _each(mails: Texts, read: Callable[[Sequence[str]], object]) -> float:
    read(mails[0])
    begin = process_time()
    for mail in mails:
        read(mail)
    return (process_time() - begin) / len(mails)


def _price_parser(mails: Texts) -> float:
    from price_parser import Price

    return _each(mails, lambda mail: [Price.fromstring(text) for text in mail])


def _proselint(mails: Texts) -> float:
    from proselint.checks import __register__ as checks
    from proselint.registry import CheckRegistry
    from proselint.tools import LintFile

    CheckRegistry().register_many(checks)
    return _each(mails[:_FEW], lambda mail: LintFile(Path("mail"), "\n".join(mail)).lint())


def _write_good(mails: Texts, folder: Path) -> float:
    """The time of its process over several e-mails, with that of node's start, which its users wait for too."""
    program = shutil.which("write-good")
    if program is None:
        raise ImportError("write-good")
    files = [folder / f"mail-{number}.txt" for number in range(_FEW)]
    for file, mail in zip(files, mails, strict=False):
        file.write_text("\n".join(mail), "utf-8")
    return spent([program, *map(str, files)]).seconds / _FEW
