"""What reports get, and how they are asked to look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from brandlint.findings import AssetError, Finding, Severity, Skipped, Summary
from brandlint.overview import Cell, Entry
from brandlint.reports.pictures import PictureSource, no_pictures
from brandlint.translations import ENGLISH, Tongue

LineSource = Callable[[str, int], str | None]
"""Gives the line (from 1) of a file (its path from the campaign's root), or None where it cannot be shown."""


class Checked(Protocol):
    """What a run leaves behind, as far as reports show it."""

    @property
    def findings(self) -> tuple[Finding, ...]: ...

    @property
    def skipped(self) -> tuple[Skipped, ...]: ...

    @property
    def errors(self) -> tuple[AssetError, ...]: ...

    @property
    def summary(self) -> Summary: ...

    @property
    def matrix(self) -> tuple[Cell, ...]: ...

    @property
    def calendar(self) -> tuple[Entry, ...]: ...


class RuleText(Protocol):
    """What a rule says of itself, for reports that other programs show."""

    @property
    def code(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def severity(self) -> Severity: ...

    @property
    def what(self) -> str: ...

    @property
    def why(self) -> str: ...

    @property
    def bad(self) -> str: ...

    @property
    def good(self) -> str: ...

    @property
    def preview(self) -> bool: ...


def no_lines(path: str, line: int) -> str | None:
    """The source of lines for reports that show none."""
    return None


@dataclass(frozen=True, slots=True)
class View:
    """How a report is asked to look.

    Attributes:
        width: columns of the screen.
        colour: whether to colour with terminal escapes.
        summary: whether the last line is the summary.
        source_line: where lines of files come from.
        picture: where pictures of places come from.
        tool: the program with its version, for reports that say it.
        home: the campaign's root from the repository's root, "campaigns/winter" or "".
        rules: every rule, for reports that explain them.
        failing: the severity from which on the run fails.
        compared: whether a baseline leaves out what was known.
        repaired: whether fixes are made or shown, so that what cannot be edited is listed too.
        tongue: the language of whoever reads.
    """

    width: int = 100
    colour: bool = False
    summary: bool = True
    source_line: LineSource = no_lines
    picture: PictureSource = no_pictures
    tool: str = "brandlint"
    home: str = ""
    rules: tuple[RuleText, ...] = ()
    failing: Severity = Severity.ERROR
    compared: bool = False
    repaired: bool = False
    tongue: Tongue = ENGLISH
