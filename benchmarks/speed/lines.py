"""Measures how fast `find_facts` reads the short lines of `benchmarks/facts`: lines that campaigns consist of.

    python benchmarks/speed/lines.py                        prints a section
    python benchmarks/speed/lines.py --write results.md     and puts it at the end of a file

Nearly every line states something, so that few can be passed over. Times are of the processor, the least of several rounds; a
plain baseline, one `re` split of the same lines into words, is measured in the same rounds, because machines differ.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from time import process_time
from typing import NamedTuple

import yaml

sys.path.insert(0, str(Path(__file__).parent))

from process import spent

from brandlint import find_facts
from brandlint.facts import read

LINES = Path(__file__).parent.parent / "facts" / "lines"
HEADING = "## Short lines"
_WORDS = re.compile(r"\W+")
_ROUNDS = 9
_FIRST = "import brandlint; brandlint.find_facts('Jas Noor van € 59,95 voor € 39,95, t/m 14 december', 'nl-NL')"
PROCESSES = {"python alone": "pass", "with `import brandlint`": "import brandlint", "with a first `find_facts`": _FIRST}


class Line(NamedTuple):
    """A line and the locale that it is read in."""

    text: str
    locale: str


class Pace(NamedTuple):
    """How fast some lines were read, and how long the split into words took."""

    count: int
    characters: int
    seconds: float
    baseline: float


def lines_of(path: Path) -> list[Line]:
    """The lines of a file of `benchmarks/facts`."""
    table = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [Line(entry["line"], entry.get("locale", table["locale"])) for entry in table["lines"]]


def pace(lines: Sequence[Line]) -> Pace:
    """The least time of several rounds; nothing that was read before is remembered."""
    def facts() -> None:
        read.cache_clear()
        for text, locale in lines:
            find_facts(text, locale)

    def words() -> None:
        for text, _ in lines:
            _WORDS.split(text)

    facts()
    rounds = [(_seconds(facts), _seconds(words)) for _ in range(_ROUNDS)]
    return Pace(len(lines), sum(len(line.text) for line in lines),
                min(own for own, _ in rounds), min(baseline for _, baseline in rounds))


def _seconds(work: Callable[[], None]) -> float:
    begin = process_time()
    work()
    return process_time() - begin


def whole_process(code: str, runs: int = 7) -> float:
    """The least processor time of a Python process, in seconds."""
    return min(spent([sys.executable, "-c", code]).seconds for _ in range(runs))


def paces() -> dict[str, Pace]:
    """How fast the lines of each language were read, and all of them."""
    found = {path.stem: pace(lines_of(path)) for path in sorted(LINES.glob("*.yaml"))}
    return {**found, "all": Pace(*map(sum, zip(*found.values(), strict=True)))}


def processes() -> dict[str, float]:
    """The seconds of whole processes."""
    return {name: whole_process(code) for name, code in PROCESSES.items()}


def section(read: Mapping[str, Pace], started: Mapping[str, float]) -> Iterator[str]:
    """The figures as Markdown."""
    yield from (HEADING, "", "Processor time of one core.", "")
    yield "| lines | number | characters each | lines a second | µs a line | times a split into words |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: |"
    for name, one in read.items():
        yield (f"| {name} | {one.count} | {one.characters / one.count:.0f} | {one.count / one.seconds:.0f} "
               f"| {one.seconds / one.count * 1e6:.0f} | {one.seconds / one.baseline:.0f} |")
    yield from ("", "| whole process | ms |", "| --- | ---: |")
    yield from (f"| {name} | {seconds * 1000:.0f} |" for name, seconds in started.items())


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--write", type=Path, help="a file to put the section in, in the place of an older one")
    asked = arguments.parse_args()
    text = "\n".join(section(paces(), processes()))
    print(text)
    if asked.write:
        kept = asked.write.read_text(encoding="utf-8").partition(HEADING)[0].rstrip() if asked.write.exists() else "# How fast"
        asked.write.write_text(f"{kept}\n\n{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
