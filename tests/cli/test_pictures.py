"""Pictures in the whole program: the counter, the memory, and what is said where nothing recognises text."""

from __future__ import annotations

import pytest
from PIL import Image

from brandlint.scale import identity
from brandlint.visuals import memory
from brandlint.visuals.recognition import RecognisedLine, reading

PRICE = RecognisedLine("Regenjas Noor nu € 34,95", (5, 5, 190, 25), confidence=0.99)


class Engine:
    name = "test 1"

    def __init__(self) -> None:
        self.pictures = 0

    def lines(self, image):
        self.pictures += 1
        return [PRICE]


@pytest.fixture
def here(monkeypatch, brandlint):
    """Everything is studied in this process, where a test can replace what it likes."""
    monkeypatch.setenv("BRANDLINT_DEBUG", "1")


@pytest.fixture
def engine(monkeypatch, here) -> Engine:
    made = Engine()
    monkeypatch.setattr(reading, "engine_name", lambda: made.name)
    monkeypatch.setattr(reading, "engine", lambda: made)
    monkeypatch.setattr(identity, "_program", lambda: made.name)
    monkeypatch.setattr(memory, "_memories", {})
    return made


@pytest.fixture
def pictures(campaign):
    (campaign / "store" / "nl").mkdir(parents=True)
    for name, width in (("a", 200), ("b", 220), ("copy", 200)):
        Image.new("RGB", (width, 60)).save(campaign / "store" / "nl" / f"{name}.png")
    return campaign


def last(out: str) -> str:
    return out.splitlines()[-1]


def test_pictures_that_did_not_change_are_not_read_again(pictures, brandlint, engine, monkeypatch):
    assert "(2 pictures read, 1 from memory)" in last(brandlint("check").out)
    monkeypatch.setattr(memory, "_memories", {})
    assert "(0 pictures read, 3 from memory)" in last(brandlint("check").out)
    Image.new("RGB", (200, 60), "red").save(pictures / "store" / "nl" / "a.png")
    monkeypatch.setattr(memory, "_memories", {})
    assert "(1 picture read, 2 from memory)" in last(brandlint("check").out)
    assert engine.pictures == 3
    engine.name = "test 2"
    assert "(3 pictures read)" in last(brandlint("check").out)


def test_without_the_memory_nothing_is_written(pictures, brandlint, engine):
    brandlint("check", "--no-cache")
    assert not (pictures / ".brandlint_cache").exists()
    brandlint("facts")
    assert (pictures / ".brandlint_cache" / ".gitignore").exists()


def test_a_wrong_price_in_a_picture_is_found(pictures, brandlint, engine):
    out = brandlint("check", "--format", "concise").out
    assert "store/nl/a.png" in out
    assert "Regenjas Noor costs € 34,95 here; the guide says € 39,95" in out


def test_without_an_engine_pictures_are_skipped_in_one_line(pictures, brandlint, here, monkeypatch):
    monkeypatch.setattr(reading, "engine_name", lambda: None)
    status, out, _ = brandlint("check")
    assert status == 1
    assert "not looked at: text of 3 assets (no text recognition installed: pip install 'brandlint[ocr]')" in last(out)
    assert "picture" not in last(out)
