from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PIL import Image

from brandlint.visuals import memory as memories
from brandlint.visuals.memory import Memory, key_of

KEY = b"\1" * 20


def test_what_was_kept_is_recalled_by_another_run(tmp_path):
    Memory(tmp_path / "cache").keep(KEY, "said")
    later = Memory(tmp_path / "cache")
    assert later.recall(KEY) == "said"
    assert (later.tally.read, later.tally.remembered) == (0, 1)


def test_without_a_folder_only_the_process_remembers(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    own = Memory()
    own.keep(KEY, "said")
    assert own.recall(KEY) == "said"
    assert Memory().recall(KEY) is None
    assert list(tmp_path.iterdir()) == []


def test_the_folder_keeps_itself_out_of_version_control(tmp_path):
    Memory(tmp_path / "cache").keep(KEY, "said")
    assert "*" in (tmp_path / "cache" / ".gitignore").read_text().splitlines()


def test_a_damaged_file_is_made_anew(tmp_path):
    (tmp_path / "pictures.sqlite").write_bytes(b"no database" * 200)
    assert Memory(tmp_path).recall(KEY) is None
    Memory(tmp_path).keep(KEY, "said")
    assert Memory(tmp_path).recall(KEY) == "said"


def test_a_folder_that_cannot_be_made_is_done_without(tmp_path):
    (tmp_path / "cache").write_text("a file")
    own = Memory(tmp_path / "cache")
    own.keep(KEY, "said")
    assert own.recall(KEY) == "said"


def test_many_may_write_at_once(tmp_path):
    def one(number: int) -> None:
        Memory(tmp_path).keep(bytes([number]) * 20, str(number))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(one, range(60)))
    assert [Memory(tmp_path).recall(bytes([number]) * 20) for number in range(60)] == [str(number) for number in range(60)]


def test_no_more_is_kept_than_the_most(tmp_path, monkeypatch):
    monkeypatch.setattr(memories, "_MOST", 10)
    for number in range(40, -1, -1):
        Memory(tmp_path).keep(bytes([number]) * 20, "x")
    with sqlite3.connect(Path(tmp_path, "pictures.sqlite")) as connection:
        [(count,)] = connection.execute("SELECT count(*) FROM pictures")
    assert count == 10


def test_other_pixels_and_other_readers_have_other_keys():
    red, blue = Image.new("RGB", (4, 4), "red"), Image.new("RGB", (4, 4), "blue")
    assert len({key_of(red, "a"), key_of(blue, "a"), key_of(red, "b"), key_of(red.resize((8, 2)), "a")}) == 4
    assert key_of(red, "a") == key_of(red.copy(), "a")
