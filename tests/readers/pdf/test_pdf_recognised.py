"""What pages say in outlines and in pictures is recognised, with its boxes, and live text is not read twice."""

from __future__ import annotations

from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

import pytest
import reportlab
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from brandlint.documents.document import Document
from brandlint.documents.source import Source
from brandlint.readers.pdf import read

FOLDER = Path(__file__).parents[2] / "fixtures" / "pdf"
VERA = str(Path(reportlab.__file__).parent / "fonts" / "Vera.ttf")

pytestmark = pytest.mark.skipif(find_spec("faster_paddle") is None, reason="no engine that recognises text is installed")


def of(name: str) -> Document:
    return read(Source((FOLDER / f"{name}.pdf").read_bytes(), name))


def test_outlines_say_what_the_live_text_says_at_the_same_places() -> None:
    live, outlined = of("notice-nl"), of("outlined-nl")
    assert outlined.unread == ()
    assert all(block.confidence < 1 for block in outlined.blocks)
    words = {word for block in live.blocks for word in block.text.chars.split() if len(word) > 4 and word.isalpha()}
    read_words = {word for block in outlined.blocks for word in block.text.chars.split()}
    assert len(words & read_words) >= 0.8 * len(words)
    top = min(block.box.top for block in live.blocks if block.box)
    assert min(block.box.top for block in outlined.blocks if block.box) == pytest.approx(top, abs=8)


def with_picture(live: str) -> Document:
    """A page with a line of live text on a picture that says a price."""
    picture = Image.new("RGB", (600, 300), "#F4C542")
    ImageDraw.Draw(picture).text((60, 150), "Nu € 39,95", "#202020", ImageFont.truetype(VERA, 80))
    file, made = BytesIO(), BytesIO()
    picture.save(file, "PNG")
    canvas = Canvas(made, (300, 200))
    canvas.drawImage(ImageReader(file), 50, 25, 200, 100)
    canvas.setFont("Helvetica", 18)
    canvas.drawString(70, 95, live)
    canvas.save()
    return read(Source(made.getvalue(), "page.pdf"))


def test_a_picture_is_read_beside_the_live_text_on_it() -> None:
    live, recognised = with_picture("Lamp Orion").blocks
    assert (live.text.chars, live.confidence) == ("Lamp Orion", 1.0)
    assert recognised.text.chars.replace(" ", "") == "Nu€39,95"
    assert recognised.box is not None
    assert 60 < recognised.box.left < 90
    assert 110 < recognised.box.top < recognised.box.bottom < 165
