from __future__ import annotations

import importlib.util

import pytest
from PIL import Image, ImageDraw, ImageFont

from brandlint.visuals.recognition import engines, rapid, tesseract
from brandlint.visuals.recognition.model import NoEngine


@pytest.fixture
def offer() -> Image.Image:
    picture = Image.new("RGB", (600, 220), "white")
    ImageDraw.Draw(picture).text((40, 40), "Harbour raincoat", font=ImageFont.load_default(50), fill="black")
    ImageDraw.Draw(picture).rectangle((0, 120, 600, 220), fill="#0057b8")
    ImageDraw.Draw(picture).text((40, 140), "Harbour £39.95", font=ImageFont.load_default(50), fill="white")
    return picture


@pytest.mark.skipif(tesseract.command() is None, reason="Tesseract is not installed")
def test_tesseract_reads_dark_and_light_lines_once(offer):
    read = tesseract.start().lines(offer)
    texts = [line.text for line in read]
    assert "Harbour raincoat" in texts
    assert len(texts) == len(set(texts))
    assert all(line.confidence <= 0.85 for line in read if "39" in line.text)


@pytest.mark.skipif(importlib.util.find_spec("rapidocr") is None, reason="the extra `ocr-rapid` is not installed")
def test_rapidocr_reads_level_lines(offer):
    read = rapid.start().lines(offer)
    assert any("39.95" in line.text for line in read)
    assert all(line.angle == 0 for line in read)


def test_without_any_the_message_says_how_to_get_one(monkeypatch):
    engines.engine.cache_clear()
    monkeypatch.setattr(engines, "_PACKAGES", {})
    monkeypatch.setattr(tesseract, "command", lambda: None)
    with pytest.raises(NoEngine, match="pip install"):
        engines.engine()
    assert engines.engine_name() is None
    engines.engine.cache_clear()
