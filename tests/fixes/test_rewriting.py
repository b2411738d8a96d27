"""A fixed file keeps its encoding, mark, line ends and mode, or is left alone."""

import os
import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.documents.source import decode
from brandlint.files import replace_file
from brandlint.findings import Edit
from brandlint.fixes import FixError, diff, rewrite
from brandlint.fixes.rewriting import hash_of

ENCODED = {
    "utf-8": "prijs € 3\r\nnu".encode(),
    "utf-8 with a mark": b"\xef\xbb\xbf" + "prijs € 3\n".encode(),
    "windows-1252": "prijs € 3 \xe9\r".encode("cp1252"),
    "utf-16 with a mark": b"\xff\xfe" + "prijs € 3\r\n".encode("utf-16-le"),
    "utf-16 without": "prijs a 3 and much more text\r\n".encode("utf-16-be"),
    "utf-32": b"\x00\x00\xfe\xff" + "prijs € 3".encode("utf-32-be"),
}


@pytest.mark.parametrize("data", ENCODED.values(), ids=ENCODED)
def test_all_bytes_but_those_of_the_edit_stay(tmp_path, data):
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    text, encoding = decode(data)
    at = text.index("3")
    rewrite(path, [Edit(at, at + 1, "4")])
    assert path.read_bytes() == data.replace("3".encode(encoding), "4".encode(encoding))


@given(data=st.binary(max_size=40))
def test_no_edit_changes_no_byte_whatever_the_file_holds(data, tmp_path_factory):
    path = tmp_path_factory.getbasetemp() / "any"
    path.write_bytes(data)
    with suppress(FixError):
        rewrite(path, [])
    assert path.read_bytes() == data


def test_the_mode_and_the_link_stay(tmp_path):
    path, link = tmp_path / "a.txt", tmp_path / "link.txt"
    path.write_text("a")
    path.chmod(0o640)
    link.symlink_to(path)
    rewrite(link, [Edit(0, 1, "b")])
    assert link.is_symlink()
    assert (path.read_text(), path.stat().st_mode & 0o777) == ("b", 0o640)
    assert sorted(os.listdir(tmp_path)) == ["a.txt", "link.txt"]


def refused(path, edits, said, read_at=None):
    before = path.read_bytes()
    with pytest.raises(FixError, match=said):
        rewrite(path, edits, read_at)
    assert path.read_bytes() == before


def test_a_file_that_was_written_since_is_left_alone(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("changed")
    refused(path, [Edit(0, 1, "b")], "has changed since it was read", path.stat().st_mtime_ns - 1)


def test_a_file_that_is_as_it_was_is_written(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("a")
    rewrite(path, [Edit(0, 1, "b")], time.time_ns())
    assert path.read_text() == "b"


def test_what_the_encoding_has_not_is_not_written(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("é".encode("cp1252"))
    refused(path, [Edit(0, 1, "🙂")], "its encoding, cp1252, has no '🙂'")


def test_bytes_that_are_no_text_are_not_touched(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfa\xff")
    refused(path, [Edit(0, 1, "b")], "holds bytes that are not utf-8")


def test_edits_that_overlap_are_not_made(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("abc")
    refused(path, [Edit(0, 2, "x"), Edit(1, 3, "y")], "overlaps")


def test_a_diff_shows_the_change_and_writes_nothing(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"one\r\ntwo")
    assert "".join(diff(path, "web/a.txt", [Edit(5, 8, "three")])) == (
        "--- a/web/a.txt\n+++ b/web/a.txt\n@@ -1,2 +1,2 @@\n one\r\n-two\n\\ No newline at end of file\n"
        "+three\n\\ No newline at end of file\n")
    assert path.read_bytes() == b"one\r\ntwo"


def test_a_file_that_holds_something_else_is_left_alone_whatever_its_times_say(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("changed")
    before = path.read_bytes()
    with pytest.raises(FixError, match="has changed since it was read"):
        rewrite(path, [Edit(0, 1, "b")], made_for={hash_of(b"as it was")})
    assert path.read_bytes() == before


def test_a_copy_that_keeps_an_old_time_is_seen_as_a_change(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("a")
    read_at = time.time_ns()
    time.sleep(0.02)
    path.write_text("changed")
    os.utime(path, ns=(1, 1))
    refused(path, [Edit(0, 1, "b")], "has changed since it was read", read_at)


def test_a_file_that_changes_while_it_is_written_is_left_alone(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("somebody was quicker")
    assert not replace_file(path, b"new", instead_of=b"old")
    assert (path.read_text(), os.listdir(tmp_path)) == ("somebody was quicker", ["a.txt"])


def test_a_file_that_may_not_be_written_is_left_alone(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("a")
    path.chmod(0o444)
    refused(path, [Edit(0, 1, "b")], "make it writable")


def test_the_other_name_of_a_file_keeps_what_it_held(tmp_path):
    path, other = tmp_path / "a.txt", tmp_path / "archive.txt"
    path.write_text("a")
    os.link(path, other)
    rewrite(path, [Edit(0, 1, "b")])
    assert (path.read_text(), other.read_text()) == ("b", "a")
