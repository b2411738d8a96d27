"""`brandlint.yaml`: how a repository uses the linter. Flags of the command win."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from brandlint.documents.source import Source
from brandlint.errors import ConfigurationError
from brandlint.findings import Severity
from brandlint.selection import PathRule
from brandlint.shapes import read_checked
from brandlint.yaml12 import ListNode, MappingNode, Node, ScalarNode

FILE_NAME = "brandlint.yaml"
RELEASE = "release"
GAPS = ("DOC001",)
"""Rules on what is still to be filled in."""


@dataclass(frozen=True, slots=True)
class Config:
    """What `brandlint.yaml` says.

    Attributes:
        guide: the folder of the guide, or None for the usual one.
        select, ignore: codes, prefixes or names of rules.
        fail_on: the severity from which on a run fails.
        profile: "release", or "draft", which lets placeholders and gaps through.
        baseline: a file of findings that are known.
        paths: what is different for some files, in the order of the file.
        merge_tags: template syntaxes in use.
    """

    guide: Path | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Severity = Severity.ERROR
    profile: str = RELEASE
    baseline: Path | None = None
    paths: tuple[PathRule, ...] = ()
    merge_tags: tuple[str, ...] = ()

    @property
    def passed_over(self) -> tuple[str, ...]:
        """The rules whose findings do not count: those that are ignored, and in a draft those on gaps."""
        return (*self.ignore, *(() if self.profile == RELEASE else GAPS))

    @property
    def patterns(self) -> tuple[str, ...]:
        """Every code, prefix or name that it gives."""
        named = [(*one.select, *one.ignore, *(pattern for pattern, _ in one.severity)) for one in self.paths]
        return (*self.select, *self.ignore, *(pattern for patterns in named for pattern in patterns))


def load(folder: Path) -> Config:
    """Read the `brandlint.yaml` of a folder; without one, everything is as usual.

    Raises:
        ConfigurationError: holds everything that is wrong in it, a line each.
    """
    file = folder / FILE_NAME
    if not file.is_file():
        return Config()
    try:
        source = Source(file.read_bytes(), FILE_NAME)
    except OSError as error:
        raise ConfigurationError(f"{file}: cannot be read: {error.strerror or error}") from None
    node, problems = read_checked(source, "config")
    if problems:
        raise ConfigurationError.of(tuple(problems))
    return Config() if node is None else _config(folder, node)


def _config(folder: Path, node: MappingNode) -> Config:
    return Config(
        guide=_path(folder, node.get("guide")),
        select=_texts(node.get("select")),
        ignore=_texts(node.get("ignore")),
        fail_on=Severity(_text(node.get("fail_on")) or Severity.ERROR),
        profile=_text(node.get("profile")) or RELEASE,
        baseline=_path(folder, node.get("baseline")),
        paths=tuple(_path_rule(item) for item in _items(node.get("paths"))),
        merge_tags=_texts(node.get("merge_tags")),
    )


def _path_rule(node: Node) -> PathRule:
    if not isinstance(node, MappingNode):
        return PathRule(())
    severities = node.get("severity")
    entries = severities.entries if isinstance(severities, MappingNode) else ()
    return PathRule(
        files=_texts(node.get("files")),
        ignore=_texts(node.get("ignore")),
        severity=tuple((entry.key.text, Severity(_text(entry.value))) for entry in entries),
        select=_texts(node.get("select")),
    )


def _path(folder: Path, node: Node | None) -> Path | None:
    text = _text(node)
    return folder / text if text else None


def _text(node: Node | None) -> str:
    return node.text if isinstance(node, ScalarNode) else ""


def _texts(node: Node | None) -> tuple[str, ...]:
    return tuple(text for item in _items(node) if (text := _text(item)))


def _items(node: Node | None) -> Iterable[Node]:
    """The items of a list; a single value stands for a list of one."""
    match node:
        case None:
            return ()
        case ListNode(items=items):
            return items
        case _:
            return (node,)
