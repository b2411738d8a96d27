"""Runs public styles in Vale's format over their own fixtures, and says how many of the alerts that their tests expect are found.

Usage: python benchmarks/prose/run.py FOLDER...

Each folder is a checkout with `features/*.feature` and `fixtures/` (Google, Microsoft, write-good, proselint, alex, Joblint; of
Vale itself `testdata`). An expected line is `file:line:column:Style.Rule:message`; what is compared is file, line, column and
rule. Nothing of them is kept here.
"""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from brandlint.assets.model import Asset
from brandlint.documents.places import span_of
from brandlint.documents.source import Source
from brandlint.prose.remembered import styles_of
from brandlint.readers import reader_for
from brandlint.scale.remarks import remarks_of
from brandlint.scale.stage import blocks_of

TEST = re.compile(r'When I test (?:(?P<kind>scope|(?:patterns|comments) for) )?"(?P<named>[^"]+)"')
HOMES = {"scope": "scopes", "patterns for": "patterns", "comments for": "comments"}
EXPECTED = re.compile(r"^\s*(?P<file>[\w./-]+):(?P<line>\d+):(?P<column>\d+):(?P<rule>[\w.-]+):", re.M)
READ = frozenset({"md", "html", "txt"})
"""Endings of fixtures that are looked at; what is expected of others is not counted."""


class Alert(NamedTuple):
    file: str
    line: int
    column: int
    rule: str


def scenarios(folder: Path) -> Iterator[tuple[Path, frozenset[Alert]]]:
    """The fixtures of a checkout with what is expected of each."""
    for feature in sorted(folder.glob("features/*.feature")):
        for scenario in re.split(r"^\s*Scenario:", feature.read_text("utf-8"), flags=re.M)[1:]:
            test = TEST.search(scenario)
            path = folder / "fixtures" / HOMES.get(test["kind"], "") / test["named"] if test else folder / "nothing"
            if path.exists() and path.resolve().is_relative_to((folder / "fixtures").resolve()):
                yield path, frozenset(Alert(one["file"], int(one["line"]), int(one["column"]), one["rule"])
                                      for one in EXPECTED.finditer(scenario) if one["file"].endswith(tuple(READ)))


def files_in(path: Path) -> list[Path]:
    """The files of a fixture; links are not followed."""
    files = [Path(folder, name) for folder, _, names in os.walk(path) for name in names] if path.is_dir() else [path]
    return sorted(one for one in files if not one.is_symlink() and one.suffix.lstrip(".") in READ)


def found_in(path: Path) -> tuple[frozenset[Alert], list[str]]:
    """What is found in a fixture, and what was not used."""
    fixture = path if path.is_dir() else path.parent
    styles = styles_of(fixture, ())
    alerts: set[Alert] = set()
    for file in files_in(path):
        ending = file.suffix.lstrip(".")
        read = reader_for(ending)
        if read is not None:
            name = file.relative_to(fixture).as_posix()
            document = read(Source(file.read_bytes(), name))
            remarks, _ = remarks_of(Asset(name, "web", ending), document, blocks_of(document), "en", styles)
            for one in remarks:
                span = span_of(one.place)
                alerts.add(Alert(name, span.line if span else 1, span.column if span else 1, one.rule))
    return frozenset(alerts), [f"{one.what}: {one.reason}" for one in styles.unused]


def main() -> None:
    total: Counter[str] = Counter()
    for folder in map(Path, sys.argv[1:]):
        own: Counter[str] = Counter()
        for fixture, expected in scenarios(folder):
            found, unused = found_in(fixture)
            own += Counter(expected=len(expected), found=len(expected & found), extra=len(found - expected))
            for sign, alerts in (("-", expected - found), ("+", found - expected)):
                for one in sorted(alerts):
                    print(f"  {sign} {fixture.name}: {one.file}:{one.line}:{one.column} {one.rule}")
            for reason in unused:
                print(f"  ! {fixture.name}: {reason}")
        print(f"{folder.name}: {own['found']} of {own['expected']} expected alerts, {own['extra']} others")
        total += own
    share = total["found"] / max(1, total["expected"])
    print(f"all: {total['found']} of {total['expected']} ({share:.1%}), {total['extra']} others")


if __name__ == "__main__":
    main()
