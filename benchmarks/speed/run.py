"""Measures how fast brandlint is.

    python benchmarks/speed/run.py                        prints a table
    python benchmarks/speed/run.py --write results.md     and keeps it, and what it was made of in results.json beside it

All times are of the processor, on invented e-mails of which no two are alike; those of whole processes are the least of several.
Other programs are measured on the same texts, if they are installed: price-parser (amounts only), proselint and write-good (style
only). Then come whole runs over 2,000 assets, and what it adds to check on a cluster and in a store.
The short lines of `lines.py` are measured at the end.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from time import process_time
from typing import NamedTuple, TypeVar

sys.path.insert(0, str(Path(__file__).parent))

import lines as short_lines
from elsewhere import runs as runs_elsewhere
from machine import described, machine
from mails import SMALL, write_campaign
from peers import peers
from process import spent
from season import runs as runs_of_a_season

from brandlint.campaign import open_campaign
from brandlint.documents.document import Document
from brandlint.documents.source import Source
from brandlint.linking.campaign import link_campaign
from brandlint.readers import reader_for
from brandlint.readers.html.cascade import Cascade
from brandlint.readers.html.looks import INITIAL, Look, Looks
from brandlint.readers.html.nodes import Element
from brandlint.readers.html.sheets import sheets_of
from brandlint.readers.html.tree import plain_lines, tree_builder
from brandlint.readers.template_tags import mask
from brandlint.rules import judge
from brandlint.rules.model import Case
from brandlint.scale.stage import of_document

T = TypeVar("T")
AS_OF = date(2027, 4, 10)
MAILS = 500


class Row(NamedTuple):
    """A line of the table: what was measured, its seconds, and how many it was."""

    what: str
    seconds: float
    count: int = 1

    @property
    def each(self) -> float:
        return self.seconds / self.count * 1000


def whole_process(*arguments: str, runs: int = 5) -> float:
    """The least processor time of a command as a whole process, in seconds."""
    return min(spent([sys.executable, "-m", "brandlint", *arguments]).seconds for _ in range(runs))


def stages(root: Path) -> list[Row]:
    """Each stage of a run over a campaign whose texts nobody has seen; the regular expressions are compiled already."""
    folder = open_campaign([root])
    assert folder is not None
    assets, spent, studies = folder.assets, dict.fromkeys(("read", "facts", "link", "rules"), 0.0), []

    def timed(what: str, make: Callable[[], T]) -> T:
        begin = process_time()
        made = make()
        spent[what] += process_time() - begin
        return made

    # One after the other, as in a run: a document is gone when the next one is read.
    for asset in assets:
        document = timed("read", partial(document_of, root / asset.path))
        studies.append(timed("facts", partial(of_document, asset, document, folder.languages)))
    ledger = timed("link", lambda: link_campaign(studies, folder.guide))
    timed("rules", lambda: list(judge(Case(ledger, folder.guide, AS_OF))))
    return [Row(what, seconds, len(assets)) for what, seconds in spent.items()]


def document_of(path: Path) -> Document:
    """An e-mail as it is read."""
    reader = reader_for("html")
    assert reader is not None
    return reader(Source(path.read_bytes(), path.name))


def within_reading(root: Path) -> Iterator[Row]:
    """Two steps inside the reader: the parser's tree with the places of all it holds, and the cascade alone."""
    sources = [plain_lines(mask(path.read_text(encoding="utf-8")).text) for path in sorted((root / "email").iterdir())]
    begin = process_time()
    trees = [tree_builder()(text, 0) for text in sources]
    yield Row("  within read: the tree and its places", process_time() - begin, len(trees))
    begin = process_time()
    for tree, text in zip(trees, sources, strict=True):
        _look_at(tree, INITIAL, Looks(Cascade(sheets_of(tree, text), text)))
    yield Row("  within read: the cascade", process_time() - begin, len(trees))


def _look_at(element: Element, look: Look, looks: Looks) -> None:
    for child in element.elements:
        _look_at(child, looks.of(child, look), looks)


def others(root: Path, folder: Path) -> Iterator[Row]:
    """Other programs on the same texts."""
    texts = [[block.text.chars for block in document_of(path).blocks] for path in sorted((root / "email").iterdir())]
    for peer in peers(texts, folder):
        if peer.each is not None:
            yield Row(f"{peer.name}: {peer.does}", peer.each)
        else:
            print(f"not installed: {peer.name}", file=sys.stderr)


def season(folder: Path) -> Iterator[Row]:
    """Whole processes over a campaign of many formats."""
    for run in runs_of_a_season(folder):
        yield Row(f"2,000 assets of many formats, {run.what}", run.seconds)


def there(folder: Path) -> Iterator[Row]:
    """What checking elsewhere adds, by the clock."""
    for one in runs_elsewhere(folder):
        same = "the same bytes" if one.same else "OTHER BYTES"
        yield Row(f"300 e-mails in {one.what}, by the clock: {one.seconds / one.here:.1f} times as long as here, {same}",
                  one.seconds)


def measure(folder: Path) -> Iterator[Row]:
    yield Row("brandlint --version, whole process", whole_process("--version"))
    one = write_campaign(folder / "one", 1)
    check = ["check", str(one), "--as-of", str(AS_OF)]
    yield Row("check of one e-mail of 20 KB, whole process, nothing remembered", whole_process(*check, "--no-cache"))
    yield Row("the same with what a run before remembered", whole_process(*check))
    stages(one)
    gc.set_threshold(200_000)
    many = write_campaign(folder / "many", MAILS)
    rows = stages(many)
    whole = sum(row.seconds for row in rows)
    yield Row(f"{MAILS} different e-mails of 20 KB: all stages", whole, MAILS)
    yield from (row._replace(what=f"  of which {row.what} ({row.seconds / whole:.0%})") for row in rows)
    yield from within_reading(many)
    yield from others(many, folder)
    for count in (100, 500, 2_000):
        root = write_campaign(folder / f"small-{count}", count, SMALL)
        yield Row(f"{count} small assets: all stages", sum(row.seconds for row in stages(root)), count)
    yield from season(folder)
    yield from there(folder)


def table(rows: list[Row]) -> Iterator[str]:
    """The rows as Markdown, each with its ratio to a different e-mail's whole time."""
    unit = next(row.each for row in rows if "all stages" in row.what)
    yield "| measured | each, ms | times one e-mail |"
    yield "| --- | ---: | ---: |"
    yield from (f"| {row.what} | {row.each:.2f} | {row.each / unit:.2f} |" for row in rows)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--write", type=Path, help="a file to keep the table in; the figures go to a .json of its name")
    asked = arguments.parse_args()
    on = machine()
    with tempfile.TemporaryDirectory() as folder:
        rows = list(measure(Path(folder)))
    paces, processes = short_lines.paces(), short_lines.processes()
    text = "\n".join(["# How fast", "", described(on), "", *table(rows), "", *short_lines.section(paces, processes)])
    print(text)
    if asked.write:
        asked.write.write_text(text + "\n", encoding="utf-8")
        kept = {"machine": on, "rows": [row._asdict() for row in rows], "processes": processes,
                "lines": {name: one._asdict() for name, one in paces.items()}}
        asked.write.with_suffix(".json").write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
