"""Where prose rules come from: the folders that the guide names, and those of the team's `.vale.ini`."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from brandlint.prose.ini import NAMES, Ini, read_ini

BUILT_IN = frozenset({"Vale"})
"""Styles that need no folder."""
ENDING = ".yml"
_MOST_FILES = 5_000


def names_rules(root: Path, named: Sequence[Path]) -> bool:
    """Whether the guide, or a `.vale.ini` at the campaign's root, names rules."""
    return bool(named) or any((root / name).is_file() for name in NAMES)


class Folders:
    """Where rules come from.

    Args:
        root: the campaign's root, to which paths in messages are relative.
        named: folders of rules, or `.vale.ini` files, that the guide names.
    """

    def __init__(self, root: Path, named: Sequence[Path] = ()) -> None:
        self.root = root
        self.styles = tuple(path for path in named if path.name not in NAMES)
        self.ini_file = next((path for path in (*named, *(root / name for name in NAMES))
                              if path.name in NAMES and path.is_file()), None)
        self.ini = read_ini(self.ini_file.read_text("utf-8-sig", "replace")) if self.ini_file else None

    def shown(self, path: Path) -> str:
        """A path as messages show it."""
        return Path(os.path.relpath(path, self.root)).as_posix()

    @property
    def library(self) -> Path | None:
        """The folder of the styles that the `.vale.ini` speaks of."""
        return (self.ini_file.parent / self.ini.styles_path).resolve() if self.ini_file and self.ini else None

    def wanted(self) -> dict[str, Path]:
        """The folders of all styles that are asked for, by the styles' names; the guide's come first."""
        wanted = {path.name: path for path in self.styles}
        for name in named_in(self.ini) if self.ini else ():
            if self.library is not None and name not in BUILT_IN:
                wanted.setdefault(name, self.library / name)
        return wanted

    def rule_files(self) -> Iterator[tuple[str, Path]]:
        """The files of all rules with the names of the rules, in their order."""
        for style, folder in self.wanted().items():
            for file in islice(_files_in(folder), _MOST_FILES):
                name = ".".join((style, *file.relative_to(folder).parts[:-1], file.name.partition(".")[0]))
                if self._asked(style, name):
                    yield name, file

    def _asked(self, style: str, rule: str) -> bool:
        """Whether a rule holds for some file: the guide names its style, or a section its style or itself."""
        if any(path.name == style for path in self.styles):
            return True
        sections = self.ini.sections if self.ini else ()
        return any(style in (section.styles or ()) or dict(section.toggles).get(rule, False) for section in sections)


def _files_in(folder: Path) -> Iterator[Path]:
    """The rule files in a folder and those below it, in order; links are not followed."""
    for path, below, names in os.walk(folder):
        below.sort()
        yield from (file for name in sorted(names) if name.endswith(ENDING) and not (file := Path(path, name)).is_symlink())


def named_in(ini: Ini) -> Iterable[str]:
    """The styles that sections speak of, in order."""
    names = [name for section in ini.sections for name in section.styles or ()]
    names += [key.partition(".")[0] for section in ini.sections for key, _ in section.toggles if "." in key]
    return dict.fromkeys(names)
