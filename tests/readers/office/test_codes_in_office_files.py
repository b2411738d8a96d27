"""Codes in the pictures of copy decks and slides are read, and stand where the picture stands."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import docx
import pptx
import pytest
import segno

from brandlint.assets.model import Asset
from brandlint.documents.places import Paragraph, Shape
from brandlint.documents.visuals import Code
from brandlint.scale.stage import study

URL = "https://lumen.example/actie"


def code() -> BytesIO:
    file = BytesIO()
    segno.make(URL, micro=False).save(file, kind="png", scale=6)
    file.seek(0)
    return file


def deck(path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("Scan en bestel")
    made.add_picture(code())
    made.save(path)


def slides(path: Path) -> None:
    made = pptx.Presentation()
    made.slides.add_slide(made.slide_layouts[6]).shapes.add_picture(code(), 0, 0)
    made.save(path)


@pytest.mark.parametrize(("name", "make", "place"), [("deck.docx", deck, Paragraph), ("deck.pptx", slides, Shape)])
def test_a_code_in_a_picture_is_read(tmp_path: Path, name: str, make, place: type) -> None:
    make(tmp_path / name)
    read = study(tmp_path, Asset(name, "store", name.rpartition(".")[2]))
    (found,) = [one for one in read.visuals if isinstance(one, Code)]
    assert found.text == URL
    assert isinstance(found.place, place)
