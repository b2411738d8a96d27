"""Writing reports, and the line of progress."""

from io import StringIO

import pytest

from brandlint.cli.output import check_output, screen_width, write
from brandlint.cli.progress import Progress
from brandlint.errors import ConfigurationError


class Terminal(StringIO):
    def isatty(self):
        return True


@pytest.fixture
def clock(monkeypatch):
    time = [0.0]
    monkeypatch.setattr("brandlint.cli.progress.monotonic", lambda: time[0])
    return time


def test_a_short_run_shows_no_progress(clock):
    screen = Terminal()
    progress = Progress(screen)
    clock[0] = 0.9
    progress(1, 2, 0.5)
    progress.clear()
    assert screen.getvalue() == ""


def test_a_long_one_shows_it_and_takes_it_away(clock):
    screen = Terminal()
    progress = Progress(screen)
    clock[0] = 1.1
    progress(6, 12, 0.01)
    progress(7, 12, 0.5)
    progress.clear()
    progress.clear()
    assert screen.getvalue() == "\r\x1b[2Kreading ############............ 6/12\r\x1b[2K"


@pytest.mark.parametrize(("after", "part", "left"), [(2.0, 0.5, ", about 2 s left"), (30.0, 0.1, ", about 4 min 30 s left")])
def test_it_says_how_long_the_rest_takes(clock, after, part, left):
    progress = Progress(screen := Terminal())
    clock[0] = after
    progress(1, 10, part)
    assert screen.getvalue().endswith(f" 1/10{left}")


@pytest.mark.parametrize("progress", [lambda: Progress(StringIO()), lambda: Progress(Terminal(), shown=False)])
def test_nobody_who_looks_no_progress(clock, progress):
    silent = progress()
    clock[0] = 5.0
    silent(1, 2, 0.5)
    assert silent._stream.getvalue() == ""


@pytest.mark.parametrize(("columns", "width"), [("80", 80), ("20", 60), ("500", 160), ("", 100)])
def test_the_screen_has_a_sensible_width(monkeypatch, columns, width):
    monkeypatch.setenv("COLUMNS", columns)
    assert screen_width() == width


def test_a_file_is_utf_8_whatever_it_must_hold(tmp_path):
    write(iter(["€ 3\n", "\ud83d\n"]), tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_bytes() == "€ 3\n\\ud83d\n".encode()


def test_a_file_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "folder").mkdir()
    with pytest.raises(ConfigurationError, match="this is a folder"):
        check_output(tmp_path / "folder")
    with pytest.raises(ConfigurationError, match="cannot be written"):
        write(["x"], tmp_path / "folder")
