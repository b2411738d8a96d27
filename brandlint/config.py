"""`brandlint.yaml`: how a repository uses the linter. Flags of the command win."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from brandlint.documents.source import Source
from brandlint.errors import ConfigurationError
from brandlint.findings import Severity
from brandlint.limits import USUAL, Limits
from brandlint.problems import GuidePlace
from brandlint.shapes import read_checked
from brandlint.suppressions.selection import EVERY_RULE, PathRule
from brandlint.suppressions.waivers import EVERY_FILE, Waiver
from brandlint.translations import say
from brandlint.yaml12 import ListNode, MappingNode, Node, ScalarNode, as_date

FILE_NAME = "brandlint.yaml"
RELEASE = "release"
GAPS = ("DOC001", "DOC011", "OFR040")
"""Rules on what is still to be filled in or to be made, or on what a later step fills in."""


class TemplateData(NamedTuple):
    """Templates (`files`, patterns as in a `.gitignore`), and the JSON or YAML file with what their tags stand for."""

    files: tuple[str, ...]
    data: str


@dataclass(frozen=True, slots=True)
class Config:
    """What `brandlint.yaml` says.

    Attributes:
        guide: the folder of the guide, or None for the usual one.
        select, ignore: codes, prefixes or names of rules.
        waivers: the entries of `ignore` that say more than a rule: known differences, each with its reason.
        fail_on: the severity from which on a run fails.
        profile: "release", or "draft", which lets placeholders and gaps through.
        baseline: a file of findings that are known.
        paths: what is different for some files, in the order of the file.
        merge_tags: template syntaxes in use.
        templates: the data with which Jinja2 templates are filled; the last pattern that fits wins.
        limits: the most that the study of one file may take.
        language: in which the program speaks, of `brandlint.translations.LANGUAGES`; None where it says nothing.
    """

    guide: Path | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    fail_on: Severity = Severity.ERROR
    profile: str = RELEASE
    baseline: Path | None = None
    paths: tuple[PathRule, ...] = ()
    merge_tags: tuple[str, ...] = ()
    templates: tuple[TemplateData, ...] = ()
    limits: Limits = USUAL
    language: str | None = None

    @property
    def passed_over(self) -> tuple[str, ...]:
        """The rules whose findings do not count: those that are ignored, and in a draft those on gaps."""
        return (*self.ignore, *(() if self.profile == RELEASE else GAPS))

    @property
    def patterns(self) -> tuple[str, ...]:
        """Every code, prefix or name that it gives."""
        named = [(*one.select, *one.ignore, *(pattern for pattern, _ in one.severity)) for one in self.paths]
        return (*self.select, *self.ignore, *(one.rule for one in self.waivers),
                *(pattern for patterns in named for pattern in patterns))


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
        raise ConfigurationError(say("{file}: cannot be read: {reason}", file=file, reason=error.strerror or error)) from None
    node, problems = read_checked(source, "config")
    if problems:
        raise ConfigurationError.of(tuple(problems))
    return Config() if node is None else _config(folder, node)


def _config(folder: Path, node: MappingNode) -> Config:
    return Config(
        guide=_path(folder, node.get("guide")),
        select=_texts(node.get("select")),
        ignore=_texts(node.get("ignore")),
        waivers=tuple(_waiver(item) for item in _items(node.get("ignore")) if isinstance(item, MappingNode)),
        fail_on=Severity(_text(node.get("fail_on")) or Severity.ERROR),
        profile=_text(node.get("profile")) or RELEASE,
        baseline=_path(folder, node.get("baseline")),
        paths=(*_everywhere(node), *(_path_rule(item) for item in _items(node.get("paths")))),
        merge_tags=_texts(node.get("merge_tags")),
        templates=tuple(TemplateData(_texts(item.get("files")), _text(item.get("data")))
                        for item in _items(node.get("templates")) if isinstance(item, MappingNode)),
        limits=_limits(node.get("limits")),
        language=_text(node.get("language")) or None,
    )


def _limits(node: Node | None) -> Limits:
    entries = node.entries if isinstance(node, MappingNode) else ()
    return replace(USUAL, **{entry.key.text: int(_text(entry.value)) for entry in entries})


def _everywhere(node: MappingNode) -> tuple[PathRule, ...]:
    """The severities that hold for every file, unless one of the paths says otherwise."""
    severities = _severities(node)
    return (PathRule((EVERY_FILE,), severity=severities),) if severities else ()


def _path_rule(node: Node) -> PathRule:
    if not isinstance(node, MappingNode):
        return PathRule(())
    return PathRule(_texts(node.get("files")), _texts(node.get("ignore")), _severities(node), _texts(node.get("select")))


def _severities(node: MappingNode) -> tuple[tuple[str, Severity], ...]:
    severities = node.get("severity")
    entries = severities.entries if isinstance(severities, MappingNode) else ()
    return tuple((entry.key.text, Severity(_text(entry.value))) for entry in entries)


def _waiver(node: MappingNode) -> Waiver:
    return Waiver(
        rule=_text(node.get("rule")) or EVERY_RULE,
        path=_text(node.get("path")) or EVERY_FILE,
        subject=_text(node.get("subject")) or None,
        fingerprint=_text(node.get("fingerprint")) or None,
        until=as_date(_text(node.get("until"))),
        why=_text(node.get("why")),
        place=GuidePlace.of(FILE_NAME, node.span),
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
