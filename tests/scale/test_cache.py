from __future__ import annotations

import os
import pickle
import sqlite3
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from brandlint.assets.model import Asset
from brandlint.documents.visuals import Picture
from brandlint.facts.phrases import Phrase
from brandlint.scale import cache as caches
from brandlint.scale import packing, stage
from brandlint.scale.pool import study_all
from brandlint.scale.wordings import Sought
from brandlint.study import Study
from brandlint.visuals.logos import Reference

MAIL = '<html lang="nl"><body><img src="{picture}" alt="Jas"><p>Jas Noor: nu € {price}</p></body></html>'
LONG_AGO = time.time() - 5000
ASSETS = (Asset("email/a.html", "email", "html", "nl"), Asset("email/b.html", "email", "html", "nl"),
          Asset("app/c.json", "app", "json", "nl"))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(tmp_path / "email/a.html", MAIL.format(picture="noor.svg", price="39,95"))
    write(tmp_path / "email/b.html", MAIL.format(picture="https://example.org/x.png", price="49,95"))
    write(tmp_path / "app/c.json", '{"price": "€ 39,95"}')
    return tmp_path


def write(file: Path, text: str, at: float = LONG_AGO) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, "utf-8")
    os.utime(file, (at, at))


@pytest.fixture
def studied(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of what is really studied, as it happens."""
    paths: list[str] = []
    really = stage.study

    def study(root: Path, asset: Asset, *rest: object, **options: object) -> Study:
        paths.append(asset.path)
        return really(root, asset, *rest, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(stage, "study", study)
    monkeypatch.setenv("BRANDLINT_DEBUG", "1")  # Everything is studied in this process.
    return paths


def run(root: Path, **options: object) -> tuple[Study, ...]:
    return study_all(root, ASSETS, ("nl",), cache=True, **options)  # type: ignore[arg-type]


def values(studies: tuple[Study, ...]) -> list[str]:
    return [str(fact.value) for study in studies for fact in study.facts]


def test_what_did_not_change_is_not_studied_again(root, studied):
    first = run(root)
    studied.clear()
    assert run(root) == first
    assert studied == []


def logo(root: Path) -> None:
    write(root / "email/noor.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')


CHANGES: dict[str, tuple[Callable[[Path], object], list[str]]] = {
    "another price": (lambda root: write(root / "app/c.json", '{"price": "€ 12,50"}', LONG_AGO + 9), ["app/c.json"]),
    "another price, same size, same time, just written":
        (lambda root: write(root / "app/c.json", '{"price": "€ 12,95"}', time.time()), ["app/c.json"]),
    "a picture that was missing is there": (logo, ["email/a.html"]),
    "touched only": (lambda root: os.utime(root / "app/c.json"), []),
    "copied over itself": (lambda root: write(root / "app/c.json", (root / "app/c.json").read_text("utf-8"), LONG_AGO + 50), []),
}


@pytest.mark.parametrize(("change", "again"), CHANGES.values(), ids=CHANGES)
def test_only_what_changed_is_studied_again(root, studied, change, again):
    run(root)
    studied.clear()
    change(root)
    changed = run(root)
    assert studied == again
    assert changed == study_all(root, ASSETS, ("nl",))


def test_a_change_that_size_and_time_do_not_show_is_seen(root, studied):
    """The file was written in the very moment in which it was read first."""
    now = time.time()
    write(root / "app/c.json", '{"price": "€ 39,95"}', now)
    run(root)
    studied.clear()
    write(root / "app/c.json", '{"price": "€ 12,50"}', now)
    assert "€ 12,50" in values(run(root))
    assert studied == ["app/c.json"]


OTHERWISE: dict[str, dict[str, object]] = {
    "words that the guide forbids": {"sought": Sought((Phrase("term", "goedkoop"),))},
    "a logo": {"logos": (Reference("main", "logo.svg", b"<svg/>"),)},
}


@pytest.mark.parametrize("options", OTHERWISE.values(), ids=OTHERWISE)
def test_what_is_looked_for_makes_all_studies_anew(root, studied, options):
    run(root)
    studied.clear()
    run(root, **options)
    assert sorted(studied) == sorted(asset.path for asset in ASSETS)


def test_another_locale_of_the_path_makes_the_study_anew(root, studied):
    run(root)
    studied.clear()
    study_all(root, [Asset("app/c.json", "app", "json", "en-GB")], ("nl",), cache=True)
    assert studied == ["app/c.json"]


def test_errors_are_not_remembered(root, studied):
    (root / "app/c.json").write_bytes(b"PK\x03\x04 no json")
    assert run(root)[2].error
    studied.clear()
    run(root)
    assert studied == ["app/c.json"]


def damage(file: Path) -> None:
    file.write_bytes(b"no database at all" * 300)


def shorten(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def spoil_studies(file: Path) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE studies SET study = x'00ff'")
    connection.close()


def another_layout(file: Path) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("DROP TABLE studies")
        connection.execute("CREATE TABLE studies (other TEXT)")
        connection.execute("PRAGMA user_version = 999")
    connection.close()


@pytest.mark.parametrize("harm", [damage, shorten, spoil_studies, another_layout])
def test_a_damaged_file_costs_time_only(root, studied, harm):
    first = run(root)
    harm(root / ".brandlint_cache/studies.sqlite")
    assert run(root) == first
    run(root)
    studied.clear()
    assert run(root) == first
    assert studied == []


class Evil:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("echo hacked > hacked.txt",)


def test_code_in_a_cache_is_not_run(root, studied, monkeypatch):
    monkeypatch.chdir(root)
    first = run(root)
    with sqlite3.connect(root / ".brandlint_cache/studies.sqlite") as connection:
        connection.execute("UPDATE studies SET study = ?", (pickle.dumps(Evil()),))
    connection.close()
    assert run(root) == first
    assert not (root / "hacked.txt").exists()


def test_only_studies_are_unpacked():
    with pytest.raises(packing.Unpackable, match="no study"):
        packing.unpacked(pickle.dumps(ASSETS[0]))


def test_a_folder_that_cannot_be_written_is_done_without(root):
    (root / ".brandlint_cache").write_text("a file where the folder should be")
    assert run(root) == run(root) == study_all(root, ASSETS, ("nl",))


def test_runs_at_the_same_time_do_not_disturb_each_other(root):
    with ThreadPoolExecutor(4) as threads:
        results = list(threads.map(lambda _: run(root), range(8)))
    assert all(one == results[0] for one in results)


def test_what_was_done_before_an_interruption_is_kept(root, studied, monkeypatch):
    calls: Iterator[int] = iter(range(9))

    def interrupting(done: int, total: int, part: float) -> None:
        if next(calls) == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(root, progress=interrupting)
    studied.clear()
    run(root)
    assert len(studied) < len(ASSETS)


def test_the_file_does_not_grow_without_end(root, monkeypatch):
    monkeypatch.setattr(caches, "_MOST_BYTES", 4000)
    run(root)
    connection = sqlite3.connect(root / ".brandlint_cache/studies.sqlite")
    (size,) = connection.execute("SELECT SUM(LENGTH(study)) FROM studies").fetchone()
    connection.close()
    assert 0 < size <= 4000


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_the_number_of_processes_changes_nothing(root, jobs):
    assert study_all(root, ASSETS, ("nl",), jobs=jobs) == study_all(root, ASSETS, ("nl",), jobs=1)


def test_progress_ends_at_everything(root):
    told: list[tuple[int, int, float]] = []
    study_all(root, ASSETS, ("nl",), progress=lambda *now: told.append(now))
    assert [done for done, _, _ in told] == [1, 2, 3]
    assert told[-1] == (3, 3, 1.0)


def test_a_picture_that_comes_beside_a_missing_one_is_seen(root, studied):
    run(root)
    studied.clear()
    write(root / "email/hoed.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
    (mail, *_) = run(root)
    assert studied == ["email/a.html"]
    assert [one.missing for one in mail.visuals if isinstance(one, Picture)] == [True]
