"""`--fix` and `--diff` change what findings say, in the files that are named, and count what is left."""

import os
from pathlib import Path

import pytest

from brandlint.campaign import open_campaign
from brandlint.documents.places import Box
from brandlint.documents.source import Source
from brandlint.findings import Edit, Finding, Fix, Severity
from brandlint.run import Report

COLOURS = {"email/a.txt": "teal and teal\n", "web/b.txt": "teal\n"}


@pytest.fixture
def checked(write, tmp_path, monkeypatch):
    """A check that finds "teal" (to be "sea", safely) and "cheap" (to be "low", not safely)."""
    for path, text in COLOURS.items():
        write(path, text)
    write("brand-guide/brand.yaml", "brand: {name: Zeebries}\n")
    monkeypatch.chdir(tmp_path)
    runs = []

    def check(options):
        runs.append(options)
        found = [finding for path in COLOURS for finding in _found(tmp_path, path)]
        return Report(tuple(found), folder=open_campaign((tmp_path,)))
    monkeypatch.setattr("brandlint.cli.check.check", check)
    return runs


def _found(root: Path, path: str):
    source = Source((root / path).read_bytes())
    for wrong, right, safe in (("teal", "sea", True), ("cheap", "low", False)):
        start = source.text.find(wrong)
        if start >= 0:
            yield Finding("TON001", "word", Severity.ERROR, f"{wrong} is {right}", path, source.place(start, start + len(wrong)),
                          fix=Fix(safe, (Edit(start, start + len(wrong), right),)))


def texts(root):
    return {path: (root / path).read_text() for path in COLOURS}


def test_fixing_goes_on_until_nothing_is_left(checked, tmp_path, brandlint):
    assert brandlint("check", "--fix") == (
        0, "0 assets, 0 facts, no brand guide: nothing to report\n", "brandlint: made 3 fixes in 2 files\n")
    assert texts(tmp_path) == {"email/a.txt": "sea and sea\n", "web/b.txt": "sea\n"}


def test_what_stands_in_pictures_is_listed_and_counted(checked, tmp_path, brandlint, monkeypatch):
    (tmp_path / "web/b.txt").write_text("sea\n")
    drawn = Finding("PRC001", "price", Severity.ERROR, "€ 34 here", "print/a.pdf", Box(1, 20, 30, 40, 50), found="€ 34", expected="€ 39")
    monkeypatch.setattr("brandlint.cli.check.check", lambda options: Report((drawn,), folder=open_campaign((tmp_path,))))
    listed = ("To be redrawn, since no text can be edited there: 1 finding\n"
              "  print/a.pdf, page 1, at 20,30 (pt): PRC001 € 34 → € 39\n")
    _, out, err = brandlint("check", "--fix", "--color", "never")
    assert listed in out
    assert err == "brandlint: made 0 fixes in 0 files; 1 finding must be redrawn\n"
    _, out, err = brandlint("check", "--diff", "--color", "never")
    assert (out, listed in err) == ("", True)


def test_only_named_files_are_changed(checked, tmp_path, brandlint):
    brandlint("check", "--fix", "web")
    assert texts(tmp_path) == {"email/a.txt": "teal and teal\n", "web/b.txt": "sea\n"}


def test_unsafe_fixes_are_left_and_counted(checked, tmp_path, brandlint):
    (tmp_path / "web/b.txt").write_text("cheap teal\n")
    status, out, _ = brandlint("check", "--fix", "web")
    assert (status, out.splitlines()[-1]) == (1, "0 assets, 0 facts, no brand guide: 2 errors")
    assert texts(tmp_path)["web/b.txt"] == "cheap sea\n"
    brandlint("check", "--fix", "--unsafe-fixes", "web")
    assert texts(tmp_path)["web/b.txt"] == "low sea\n"


def test_a_diff_writes_nothing(checked, tmp_path, brandlint):
    status, out, err = brandlint("check", "--diff", "web")
    assert (status, out) == (1, "--- a/web/b.txt\n+++ b/web/b.txt\n@@ -1 +1 @@\n-teal\n+sea\n")
    assert err == "0 assets, 0 facts, no brand guide: 2 errors\n"
    assert texts(tmp_path) == COLOURS


def test_a_file_that_cannot_be_fixed_is_told_and_the_others_are_fixed(checked, tmp_path, brandlint):
    (tmp_path / "web/b.txt").write_bytes(b"\xef\xbb\xbfteal \xff\n")
    status, _, err = brandlint("check", "--fix")
    assert status == 1
    assert "not fixed: it holds bytes that are not utf-8" in err
    assert (tmp_path / "email/a.txt").read_text() == "sea and sea\n"


def test_a_file_that_somebody_saves_meanwhile_is_left(checked, tmp_path, brandlint, monkeypatch):
    file = tmp_path / "web/b.txt"
    later = file.stat().st_mtime_ns + 10**12
    os.utime(file, ns=(later, later))
    status, _, err = brandlint("check", "--fix", "web")
    assert (status, texts(tmp_path)) == (1, COLOURS)
    assert "the file has changed since it was read" in err
