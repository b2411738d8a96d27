"""Reads the files of a guide into positioned values: one for each top-level key, whichever file holds it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from brandlint.documents.source import Source
from brandlint.guide.model import GuidePlace, KeyPath
from brandlint.guide.values import Desk, Value
from brandlint.problems import Problem
from brandlint.shapes import SCHEMAS, check, keys_of, read_mapping
from brandlint.shapes.words import unknown_key
from brandlint.translations import say
from brandlint.yaml12 import Entry, MappingNode, ScalarNode, walk

MAX_BYTES = 20_000_000
"""A file of the guide that is larger is refused before it is decoded."""

_OWNERS = tuple(name for name in SCHEMAS if name != "config")


@dataclass(slots=True)
class GuideFiles:
    """What the files read so far say.

    Attributes:
        root: the campaign's root, to which paths in places are relative.
        top: the value of each top-level key.
        places: where every value stands, by its key path.
        read: the files that were read, as shown.
        instead: contents that files would have, by their absolute paths.
    """

    root: Path
    desk: Desk = field(default_factory=Desk)
    top: dict[str, Value] = field(default_factory=dict)
    places: dict[KeyPath, GuidePlace] = field(default_factory=dict)
    read: list[str] = field(default_factory=list)
    instead: Mapping[Path, bytes] = field(default_factory=dict)

    def shown(self, path: Path) -> str:
        """A path as messages show it: relative to the root, with forward slashes."""
        return Path(os.path.relpath(path, self.root)).as_posix()

    def source(self, path: Path) -> Source | None:
        """A file's source; None, with a problem, where it cannot be read."""
        name = self.shown(path)
        try:
            if path.stat().st_size > MAX_BYTES:
                self.problem(path, say("a file of more than {most} MB", most=MAX_BYTES // 1000000), say("split it, or take it "
                                                                                                        "out of the guide"))
                return None
            data = self.instead.get(path.resolve()) or path.read_bytes()
        except OSError as error:
            self.problem(path, say("a file that cannot be read ({reason})", reason=error.strerror), say("check its name and "
                                                                                                        "its permissions"))
            return None
        self.read.append(name)
        return Source(data, name)

    def problem(self, path: Path, found: str, hint: str) -> None:
        """Note what is wrong with a file as a whole."""
        self.desk.problems.append(Problem(GuidePlace(self.shown(path), 1, 1), (), found, hint=hint))

    def add(self, path: Path) -> None:
        """Read a YAML or JSON file."""
        source = self.source(path)
        node, problems = read_mapping(source) if source else (None, ())
        self.desk.problems += problems
        if node is None or source is None:
            return
        fresh = tuple(self._fresh(node, source.name))
        for owner in _OWNERS:
            own = tuple(entry for entry in fresh if entry.key.text in keys_of(owner))
            if own:
                self._check(MappingNode(own, node.flow, node.span), owner, source.name)
        for entry in fresh:
            self._keep(entry, path, source.name)

    def _fresh(self, node: MappingNode, name: str) -> Iterator[Entry]:
        """The entries whose keys are known, have a value and stand in no file before this one."""
        known = list(chain.from_iterable(keys_of(owner) for owner in _OWNERS))
        for entry in node.entries:
            key, place = entry.key.text, GuidePlace.of(name, entry.key.span)
            if key in self.top:
                self.desk.problems.append(Problem(place, (key,), say("this key also stands at {place}",
                                                                     place=self.top[key].place),
                                                  hint=say("keep it in one file")))
            elif key in known:
                if not (isinstance(entry.value, ScalarNode) and entry.value.value is None):
                    yield entry
            elif key != "$schema":
                wrong = unknown_key((key,), known)
                self.desk.problems.append(Problem(place, wrong.path, wrong.found, hint=wrong.hint))

    def _check(self, node: MappingNode, owner: str, name: str) -> None:
        problems = check(node, owner, name)
        self.desk.problems += problems
        self.desk.bad.update(problem.path for problem in problems)

    def _keep(self, entry: Entry, path: Path, name: str) -> None:
        key = entry.key.text
        if (key,) in self.desk.bad:
            return
        place = GuidePlace.of(name, entry.key.span)
        self.top[key] = Value(entry.value, (key,), place, path.parent, self.desk)
        self.places[key,] = place
        self.places.update((where, GuidePlace.of(name, span)) for where, span in walk(entry.value, (key,)))
