"""Reads every PDF in some folders and tells how fast, in how much memory, and what was not read.

    python benchmarks/pdf/run.py FOLDER... [--jobs N] [--list] [--recognise]

Each file is read in a process of its own, so that one that would end it, or hang, is told and the others are still read.
Text and visuals are measured; recognised text only with --recognise, since it has figures of its own.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from brandlint.readers.pdf.opening import OpenFile
    from brandlint.readers.pdf.pages import Page

sys.path.insert(0, str(Path(__file__).parents[2]))
_SLOW = 3.0
LONGEST_FILE = 300.0
"""Seconds after which a process is ended."""


@dataclass
class Result:
    """What became of a file.

    Attributes:
        outcome: "read", "refused" (a clear message), "crashed", "hung".
        pages, skipped: how many there were, and how many of them, or of their texts, were not read.
        without_inks: pages of which only the text was read.
        seconds: of the processor, of each page.
        memory: the most that the process held, in MB, over what it held before the file was opened.
        reasons: of what was not read.
    """

    path: Path
    outcome: str = "crashed"
    pages: int = 0
    skipped: int = 0
    without_inks: int = 0
    seconds: list[float] = field(default_factory=list)
    opening: float = 0.0
    memory: float = 0.0
    message: str = ""
    reasons: list[str] = field(default_factory=list)


def _measured(path: Path, recognise: bool, answers: Connection) -> None:
    from brandlint.errors import UnreadableAsset

    before = _memory()
    result = Result(path)
    try:
        _read(path, result, recognise)
        result.outcome = "read"
    except UnreadableAsset as error:
        result.outcome, result.message = "refused", str(error)
    except Exception as error:  # noqa: BLE001 - every other error is what is looked for
        result.message = f"{type(error).__name__}: {error}"
    result.memory = _memory() - before
    answers.send(result)
    answers.close()


def _read(path: Path, result: Result, recognise: bool) -> None:
    from brandlint.documents.source import Source
    from brandlint.readers import pdf

    data = path.read_bytes()
    if not recognise:
        pdf.pages.recognises = lambda *_: False
    began = time.process_time()
    with pdf.opened_file(data) as file:
        result.opening = time.process_time() - began
        pages = []
        for page in _timed(pdf.each_page(file), result.seconds):
            pages.append(page)
            result.pages += 1
            result.without_inks += page.inks is None
            result.skipped += bool(page.unread) and not page.nodes
            result.reasons += [one.reason for one in page.unread]
        _time_codes(file, pages, result.seconds)
        pdf._document(Source(data, path.name), file, pages)
    result.opening = time.process_time() - began - sum(result.seconds)


def _time_codes(file: OpenFile, pages: list[Page], seconds: list[float]) -> None:
    """Look for the codes of each page on its own, and count that to its time."""
    from brandlint.readers import pdf

    look = pdf.codes_in
    for page in pages:
        began = time.process_time()
        if page.inks is not None or not page.unread:
            list(look(file.document, {page.number}, {page.number} if page.inks and pdf.show_no_codes(page.inks.pictures) else ()))
        seconds[page.number - 1] += time.process_time() - began
    pdf.codes_in = lambda *_: iter(())


def _timed(pages: Iterator[object], seconds: list[float]) -> Iterator[object]:
    while True:
        began = time.process_time()
        page = next(pages, None)
        if page is None:
            return
        seconds.append(time.process_time() - began)
        yield page


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _in_own_process(path: Path, recognise: bool) -> Result:
    context = get_context("fork")
    mine, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_measured, args=(path, recognise, theirs))
    process.start()
    theirs.close()
    result = Result(path)
    if mine.poll(LONGEST_FILE):
        try:
            result = mine.recv()
        except EOFError:
            process.join()
            result.message = f"the process ended with {process.exitcode}"
    else:
        process.kill()
        result.outcome = "hung"
    process.join()
    return result


def _noted(result: Result) -> Result:
    """Tell at once of a file that could not be read as it should be."""
    if result.outcome in ("crashed", "hung") or max(result.seconds, default=0) > _SLOW:
        print(f"{result.outcome} {result.path}: {result.message} ({max(result.seconds, default=0):.1f} s a page)",
              file=sys.stderr, flush=True)
    return result


def _told(results: list[Result], listed: bool) -> None:
    read = [one for one in results if one.outcome == "read"]
    pages, seconds = sum(one.pages for one in read), sum(sum(one.seconds) + one.opening for one in read)
    print(f"{len(results)} files: " + ", ".join(f"{n} {what}" for what, n in Counter(one.outcome for one in results).items()))
    if not read or not pages:
        return
    skipped = sum(one.skipped for one in read)
    print(f"{pages} pages in {seconds:.1f} s of one core: {pages / seconds:.1f} pages/s")
    slowest = max(((second, number, one.path.name) for one in read for number, second in enumerate(one.seconds, 1)))
    print(f"slowest page: {slowest[0]:.2f} s (page {slowest[1]} of {slowest[2]})")
    largest = max(read, key=lambda one: one.memory)
    print(f"most memory: {largest.memory:.0f} MB ({largest.path.name})")
    print(f"pages not read: {skipped} of {pages} ({100 * skipped / pages:.2f} %); "
          f"text alone, without inks: {sum(one.without_inks for one in read)}")
    for reason, count in Counter(reason for one in read for reason in one.reasons).most_common():
        print(f"  {count} x {reason}")
    for one in results:
        if listed and one.outcome == "refused":
            print(f"refused {one.path}: {one.message}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--jobs", type=int, default=max((os.cpu_count() or 2) - 1, 1))
    parser.add_argument("--list", action="store_true", help="name the files that were refused or slow")
    parser.add_argument("--recognise", action="store_true", help="with recognised text")
    options = parser.parse_args()
    import brandlint.readers.pdf
    import brandlint.readers.pdf.shown  # noqa: F401 - imported once, before the processes part

    paths = sorted(path for folder in options.folders for path in ([folder] if folder.is_file() else folder.rglob("*.pdf")))
    with ThreadPoolExecutor(options.jobs) as pool:
        results = [_noted(result) for result in pool.map(lambda path: _in_own_process(path, options.recognise), paths)]
    _told(results, options.list)


if __name__ == "__main__":
    main()
