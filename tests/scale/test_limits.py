"""A file takes no more than it may, and one that hangs, dies or grows takes no other with it."""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import pytest

from brandlint import readers
from brandlint.assets.model import Asset
from brandlint.limits import Limits, OutOfTime
from brandlint.scale import processes
from brandlint.scale.pool import study_all
from brandlint.scale.processes import in_processes
from brandlint.scale.tasks import Task
from brandlint.study import Study

SHORT = Limits(seconds=2, memory_mb=700)


def done(asset: Asset) -> Study:
    """A study that does what the asset's name says."""
    match Path(asset.path).stem:
        case "hangs":
            time.sleep(60)
        case "spins":
            sum(range(10**12))
        case "dies":
            signal.signal(signal.SIGABRT, signal.SIG_DFL)
            os.kill(os.getpid(), signal.SIGABRT)
        case "leaves":
            os._exit(3)
    return Study(asset, guessed_language="nl")


def tasks(*names: str) -> list[Task]:
    return [Task(number, Asset(f"web/{name}.png", "web", "png"), 100 - number) for number, name in enumerate(names)]


@pytest.mark.parametrize("processes", [1, 3])
@pytest.mark.parametrize(("name", "said"), [
    ("hangs", "is given up after 2 s"), ("spins", "is given up after 2 s"), ("dies", "SIGABRT"), ("leaves", "status 3")])
def test_what_is_wrong_with_one_file_takes_no_other_with_it(processes, name, said):
    names = ["a", name, "b", "c", "d", "e", "f", "g"]
    found = dict(in_processes(done, tasks(*names), processes, SHORT))
    assert [found[number].asset.path for number in range(len(names))] == [f"web/{name}.png" for name in names]
    assert said in (found.pop(1).error or "")
    assert all(study.error is None and study.guessed_language == "nl" for study in found.values())


def test_every_file_can_be_a_bad_one():
    found = dict(in_processes(done, tasks(*["dies"] * 5), 2, SHORT))
    assert sorted(found) == [0, 1, 2, 3, 4]
    assert all("SIGABRT" in (study.error or "") for study in found.values())


def test_time_is_counted_for_each_file_and_not_for_all():
    found = dict(in_processes(partial(_slowly, 0.6), tasks(*"abcdef"), 1, SHORT))
    assert all(study.error is None for study in found.values())


def _slowly(seconds: float, asset: Asset) -> Study:
    time.sleep(seconds)
    return Study(asset)


def test_an_alarm_breaks_off_what_catches_every_exception():
    with pytest.raises(OutOfTime):
        _deaf()


@Limits(seconds=1).in_time()
def _deaf() -> None:
    while True:
        with suppress(Exception):
            sum(range(10**6))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path, text in {"web/a.html": "<p>Jas nu € 39,95</p>", "web/b.txt": "Jas nu € 49,95", "web/c.svg": "<svg/>",
                       "web/d.json": '{"price": "€ 5"}'}.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    return tmp_path


@pytest.fixture
def copies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Processes begin as copies, which know what a test has replaced."""
    if sys.platform == "win32":
        pytest.skip("processes are no copies")
    monkeypatch.setattr(processes, "_context", lambda: get_context("fork"))


COPIED = pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
ASSETS = tuple(Asset(f"web/{name}", "web", name.rpartition(".")[2], "nl") for name in ("a.html", "b.txt", "c.svg", "d.json"))


def hang(source: object) -> None:
    while True:
        time.sleep(0.01)


def hoard(source: object) -> None:
    kept = [b" " * 50_000_000 for _ in range(100)]
    raise AssertionError(len(kept))


@COPIED
@pytest.mark.usefixtures("copies")
@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize(("ending", "number"), [("txt", 1), ("svg", 2)])
def test_a_reader_that_hangs_is_given_up(root, monkeypatch, jobs, ending, number):
    study_all(root, ASSETS, ("nl",), jobs=1)  # What is slow the first time is then done, and copied.
    monkeypatch.setitem(readers.BUILT_IN, ending, f"{__name__}:hang")
    studies = study_all(root, ASSETS, ("nl",), limits=SHORT, jobs=jobs)
    assert [study.error for study in studies] == [SHORT.too_slow if at == number else None for at in range(4)]
    assert studies[0].facts


@COPIED
@pytest.mark.usefixtures("copies")
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_reader_that_grows_is_told_of_with_its_setting(root, monkeypatch, jobs):
    monkeypatch.setitem(readers.BUILT_IN, "svg", f"{__name__}:hoard")
    limits = Limits(seconds=60, memory_mb=700)
    studies = study_all(root, ASSETS, ("nl",), limits=limits, jobs=jobs)
    assert [study.error for study in studies] == [None, None, limits.too_hungry, None]
    assert "memory_mb" in limits.too_hungry


def test_a_file_that_is_too_large_is_told_of_with_its_setting(root):
    with open(root / "web/b.txt", "wb") as file:
        file.truncate(1024 * 1024 + 1)
    studies = study_all(root, ASSETS, ("nl",), limits=Limits(size_mb=1), jobs=1)
    assert [study.error for study in studies] == [None, Limits(size_mb=1).too_large, None, None]
    assert "size_mb" in Limits().too_large


@pytest.mark.parametrize("name", ["e.csv", "e.tsv", "e.xlsx"])
@pytest.mark.parametrize(("most", "is_read"), [(12, True), (11, False)])
def test_a_table_of_too_many_cells_is_told_of_with_its_setting(root, name, most, is_read):
    rows = [["naam", "prijs", "kleur"], *([f"Jas {number}", f"€ {number},95", "blauw"] for number in range(3))]
    _write_table(root / "web" / name, rows)
    limits = Limits(cells=most)
    study, = study_all(root, [Asset(f"web/{name}", "web", name.rpartition(".")[2], "nl")], ("nl",), limits=limits, jobs=1)
    assert study.error == (None if is_read else limits.too_many_cells)
    assert bool(study.facts) is is_read
    assert "cells of the limits" in limits.too_many_cells


def _write_table(path: Path, rows: list[list[str]]) -> None:
    if path.suffix != ".xlsx":
        path.write_text("\n".join(("\t" if path.suffix == ".tsv" else ";").join(row) for row in rows), "utf-8")
        return
    from openpyxl import Workbook

    book = Workbook()
    for row in rows[:2]:
        book.active.append(row)
    second = book.create_sheet("Meer")  # The cells of all sheets count.
    for row in rows[2:]:
        second.append(row)
    book.save(path)


def test_what_a_smaller_limit_leaves_out_is_not_taken_from_the_cache(root):
    with open(root / "web/b.txt", "ab") as file:
        file.write(b" \n" * 600_000)
    os.utime(root / "web/b.txt", (1e9, 1e9))
    first = study_all(root, ASSETS, ("nl",), cache=True)
    again = study_all(root, ASSETS, ("nl",), limits=Limits(size_mb=1), cache=True)
    assert [study.error for study in first] == [None] * 4
    assert again[1].error is not None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_a_pipe_is_no_asset_that_is_waited_for(root):
    os.remove(root / "web/b.txt")
    os.mkfifo(root / "web/b.txt")
    studies = study_all(root, ASSETS, ("nl",), jobs=1, cache=True)
    assert [study.error for study in studies] == [None, "is no ordinary file", None, None]


SCRIPT = """
import sys, threading
print("runs")
threading.Thread(target=threading.Event().wait, daemon=True).start()  # So that no copy of this process can be made.
import brandlint
report = brandlint.check([sys.argv[1]])
print([one.path for one in report.errors])
"""


def test_a_script_that_checks_is_not_run_again_by_its_processes(tmp_path):
    """It has no `if __name__ == "__main__"`, as the example in README has none."""
    (tmp_path / "script.py").write_text(SCRIPT)
    (tmp_path / "campaign/brand-guide").mkdir(parents=True)
    (tmp_path / "campaign/brand-guide/brand.yaml").write_text("brand: {name: Zeebries}\n")
    (tmp_path / "campaign/print").mkdir()
    (tmp_path / "campaign/print/flyer.pdf").write_bytes(b"%PDF-1.7\nnothing else")
    ran = subprocess.run([sys.executable, tmp_path / "script.py", tmp_path / "campaign"], capture_output=True, text=True, timeout=100,
                         env={**os.environ, "BRANDLINT_DEBUG": ""}, check=False)
    assert ran.stdout.splitlines() == ["runs", "['print/flyer.pdf']"], ran.stderr
