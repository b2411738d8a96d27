"""The file of approvals: one for a campaign, in its root, written to be read by people and kept in version control.

Each record ends in a seal, the SHA-256 of the record and of the seal before it: a record that was changed by hand, or one that
was taken out from between two others, does not go unseen. It proves no identity; who may commit does that.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from brandlint.approvals.model import Approval, ApprovedCell, Key
from brandlint.errors import ConfigurationError
from brandlint.translations import say

FILE = "approvals.json"
_VERSION = 1


def load(root: Path) -> tuple[Approval, ...]:
    """The approvals of a campaign, the oldest first; none where there is no file.

    Raises:
        ConfigurationError: the file cannot be read, or a record in it is not the one that was written.
    """
    file = root / FILE
    if not file.exists():
        return ()
    try:
        read = json.loads(file.read_text("utf-8"))
        records = list(read["approvals"]) if read["version"] == _VERSION else None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ConfigurationError(say("{file}: no approvals that can be read: {reason}; take it back from version control",
                                     file=file, reason=error)) from None
    if records is None:
        raise ConfigurationError(say("{file}: version {version} of approvals is not known here; install a newer brandlint",
                                     file=file, version=read['version']))
    return tuple(_opened(file, records))


def with_approval(earlier: Sequence[Approval], new: Approval) -> bytes:
    """What the file holds with one approval more."""
    return json.dumps({"version": _VERSION, "approvals": _sealed([*earlier, new])}, indent=1, ensure_ascii=False).encode() + b"\n"


def _sealed(approvals: Iterable[Approval]) -> list[dict[str, Any]]:
    records: list[dict[str, Any]] = []
    for one in approvals:
        record = _record(one)
        records.append({**record, "seal": _seal(record, records[-1]["seal"] if records else "")})
    return records


def _opened(file: Path, records: Iterable[Mapping[str, Any]]) -> Iterable[Approval]:
    seal = ""
    for number, record in enumerate(records, 1):
        try:
            approval = _approval(record)
            right = record["seal"] == (seal := _seal(_record(approval), seal))
        except (KeyError, TypeError, ValueError):
            right = False
        if not right:
            raise ConfigurationError(say("{file}: approval {number} is not as it was written; take the file back from version "
                                         "control, or delete it and approve anew", file=file, number=number))
        yield approval


def _seal(record: Mapping[str, Any], before: str) -> str:
    return sha256(f"{before}{json.dumps(record, sort_keys=True)}".encode()).hexdigest()


def _record(one: Approval) -> dict[str, Any]:
    cells = [{**cell.key._asdict(), "name": cell.name, "waived": cell.waived, "values": list(cell.values),
              "texts": list(cell.texts), "paths": list(cell.paths)} for cell in one.cells]
    return {"by": one.by, "at": one.at, "as_of": one.as_of, "note": one.note, "cells": cells, "files": dict(one.files)}


def _approval(record: Mapping[str, Any]) -> Approval:
    cells = tuple(ApprovedCell(Key(*(cell[name] for name in Key._fields)), cell["name"], cell["waived"], tuple(cell["values"]),
                               tuple(cell["texts"]), tuple(cell["paths"])) for cell in record["cells"])
    return Approval(record["by"], record["at"], record["as_of"], record["note"], cells, dict(record["files"]))
