"""What `.gitignore` and `.brandlintignore` files leave out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

IGNORE_FILES = (".gitignore", ".brandlintignore")
"""In the order in which they are read: what the later one says wins."""


class IgnoreRules(NamedTuple):
    """The ignore files of a folder and of those above it.

    `folder` is where the patterns count from, ending in a slash; `outer` are the rules of the folders above.
    """

    folder: str
    spec: GitIgnoreSpec
    outer: IgnoreRules | None

    def ignores(self, path: str, *, is_folder: bool) -> bool:
        """Whether a file or folder is left out; `path` is absolute. The rules of the nearest folder win."""
        rules: IgnoreRules | None = self
        while rules is not None:
            result = rules.spec.check_file(path[len(rules.folder):] + ("/" if is_folder else ""))
            if result.include is not None:
                return result.include
            rules = rules.outer
        return False


def with_rules_of(folder: str, outer: IgnoreRules | None) -> IgnoreRules | None:
    """The rules that hold inside a folder: its own before the outer ones."""
    lines = [line for name in IGNORE_FILES for line in _lines(Path(folder, name))]
    if not lines:
        return outer
    from pathspec import GitIgnoreSpec

    return IgnoreRules(folder.rstrip("/") + "/", GitIgnoreSpec.from_lines(lines), outer)


def rules_above(root: Path) -> IgnoreRules | None:
    """The rules of the folders above the campaign's root, down from the top of its repository."""
    above: list[Path] = []
    for folder in (root, *root.parents):
        above.append(folder)
        if (folder / ".git").exists():
            break
    else:
        return None
    rules = None
    for folder in reversed(above[1:]):
        rules = with_rules_of(str(folder), rules)
    return rules


def _lines(file: Path) -> list[str]:
    return file.read_text("utf-8", errors="replace").splitlines() if file.is_file() else []
