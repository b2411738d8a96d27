"""Loaded rules, kept as JSON beside the cache: a second run reads one file, and compiles only what its texts ask for."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from brandlint.prose.dictionaries import can_spell
from brandlint.prose.model import KINDS, Action, Check, Level, Rule
from brandlint.prose.sources import Folders
from brandlint.prose.styles import StyleSet, Unused, Words
from brandlint.prose.vocabulary import vocabulary_files
from brandlint.visuals.memory import made_in

_FILE = "styles.json"
_VERSION = 1
"""Raised when rules are read in another way."""


def styles_of(root: Path, named: tuple[Path, ...], memory: Path | None = None) -> StyleSet:
    """The prose rules of a campaign.

    Args:
        named: folders of rules that the guide names.
        memory: a folder in which they are kept; None keeps nothing.

    Raises:
        GuideError: the guide names a folder that is not there.
    """
    folders = Folders(root, named)
    if not folders.styles and folders.ini is None:
        return StyleSet()
    state = _state(folders)
    if memory is not None and (known := _recalled(memory / _FILE, state, folders)) is not None:
        return known
    from brandlint.prose.loading import load_styles  # brings the engine, which a run that remembers everything does not need

    styles = load_styles(folders)
    if memory is not None and not any(one.dictionaries for one in styles.words):
        _keep(memory / _FILE, state, styles)
    return styles


def _state(folders: Folders) -> list[Any]:
    """What the rules are a function of: our own version, and every file with its size and time."""
    files = [file for _, file in folders.rule_files()]
    if folders.ini_file and folders.ini and folders.library:
        files += [folders.ini_file, *vocabulary_files(folders.library, folders.ini.vocabularies)]
    return [_VERSION, can_spell(), *_own_files(), *(_stamp(folders.shown(file), file) for file in files)]


def _own_files() -> Iterator[list[Any]]:
    here = Path(__file__).parent
    return (_stamp(file.name, file) for file in sorted(here.rglob("*.py")))


def _stamp(name: str, file: Path) -> list[Any]:
    try:
        info = os.stat(file)
    except OSError:
        return [name]
    return [name, info.st_size, info.st_mtime_ns]


def _recalled(file: Path, state: list[Any], folders: Folders) -> StyleSet | None:
    """The rules that were kept; None where there are none, or files changed since."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        kept = json.loads(file.read_text("utf-8"))
        if kept["state"] == state:
            return StyleSet(tuple(map(_rule, kept["rules"])), tuple(path.name for path in folders.styles), folders.ini,
                            tuple(kept["accepted"]), tuple(Words(one[0], tuple(one[1]), tuple(one[2])) for one in kept["words"]),
                            tuple(Unused(*one) for one in kept["unused"]))
    return None


def _keep(file: Path, state: list[Any], styles: StyleSet) -> None:
    rules = [{**asdict(rule), "kind": _kind(rule.check)} for rule in styles.rules]
    said = {"state": state, "rules": rules, "accepted": styles.accepted, "words": styles.words, "unused": styles.unused}
    with suppress(OSError):
        if not made_in(file.parent):
            return
        fresh = file.with_suffix(f".{os.getpid()}")
        fresh.write_text(json.dumps(said, ensure_ascii=False), "utf-8")
        fresh.replace(file)


def _kind(check: Check) -> str:
    return next(name for name, kind in KINDS.items() if isinstance(check, kind))


def _rule(said: dict[str, Any]) -> Rule:
    kind = KINDS[said.pop("kind")]
    check = kind(**{field.name: _tuples(said["check"][field.name]) for field in fields(kind)})
    action = Action(said["action"]["name"], tuple(said["action"]["params"]))
    return Rule(**{**said, "check": check, "action": action, "level": Level(said["level"]), "scope": tuple(said["scope"])})


def _tuples(said: Any) -> Any:
    return tuple(map(_tuples, said)) if isinstance(said, list) else said
