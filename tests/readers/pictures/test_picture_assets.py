from __future__ import annotations

import pytest
from PIL import Image

from brandlint.documents.blocks import ContainerKind
from brandlint.documents.places import Box
from brandlint.visuals.recognition import NoEngine

OFFER = [((40, 40), "Regenjas Noor", 50), ((40, 160), "nu 39,95", 60), ((40, 320), "t/m 14 december", 26)]


def texts(document) -> str:
    return "\n".join(block.text.chars for block in document.blocks)


@pytest.mark.parametrize(("ending", "kind", "options"), [
    ("png", "PNG", {}), ("jpg", "JPEG", {"quality": 60}), ("webp", "WEBP", {}), ("tif", "TIFF", {}), ("gif", "GIF", {}), ("avif", "AVIF", {})])
@pytest.mark.usefixtures("engine")
def test_text_is_read_in_every_format(read_as, drawn, encoded, ending, kind, options):
    document = read_as(ending, encoded(drawn(OFFER), kind, **options))
    assert "39,95" in texts(document)
    assert "Regenjas Noor" in texts(document)


@pytest.mark.usefixtures("engine")
def test_a_block_has_the_box_of_its_text(read_as, drawn, encoded):
    document = read_as("png", encoded(drawn(OFFER)))
    block = next(block for block in document.blocks if "39,95" in block.text.chars)
    at = block.text.chars.index("39,95")
    place = block.text.place(at, at + 5)
    assert isinstance(place, Box)
    assert place.page is None
    assert 100 < place.left < 240
    assert 150 < place.top < 200
    assert 0 < block.confidence < 1


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize(("ink", "ground"), [("white", "#c8102e"), ("black", "#ffed00"), ("#ffffff", "#0057b8")])
def test_text_on_a_colour_is_read(read_as, drawn, encoded, ink, ground):
    assert "39,95" in texts(read_as("jpg", encoded(drawn(OFFER, ink=ink, ground=ground), "JPEG", quality=60)))


@pytest.mark.usefixtures("engine")
def test_raised_cents_are_cents(read_as, drawn, encoded):
    picture = drawn([((40, 30), "Regenjas", 40), ((40, 120), "39", 130), ((196, 133), "95", 62)])
    assert "39⁹⁵" in texts(read_as("png", encoded(picture)))


@pytest.mark.usefixtures("engine")
def test_a_struck_price_is_marked(read_as, drawn, encoded):
    picture = drawn([((40, 40), "Regenjas Noor", 50), ((40, 160), "59,95", 60)])
    picture.paste("black", (36, 186, 210, 190))
    block = next(block for block in read_as("png", encoded(picture)).blocks if "59,95" in block.text.chars)
    assert [block.text.chars[mark.start:mark.end] for mark in block.marks] == ["59,95"]


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize("turn", [-5, 5])
def test_turned_text_is_read_with_its_lines_apart(read_as, drawn, encoded, turn):
    picture = drawn(OFFER).rotate(turn, Image.Resampling.BICUBIC, expand=True, fillcolor="white")
    document = read_as("png", encoded(picture))
    assert "39,95" in texts(document)
    assert all("Regenjas" not in block.text.chars for block in document.blocks if "39,95" in block.text.chars)


@pytest.mark.usefixtures("engine")
def test_a_moving_picture_says_each_thing_once(read_as, drawn, encoded):
    frames = [drawn([((40, 60), "Regenjas Noor", 50)]), drawn([((40, 60), "Regenjas Noor", 50), ((40, 200), "nu 39,95", 60)])]
    document = read_as("gif", encoded(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=900))
    shots = [index for index, one in enumerate(document.containers) if one.kind is ContainerKind.PAGE]
    assert len(shots) == 2
    assert texts(document).count("Regenjas") == 1
    price = next(block for block in document.blocks if "39,95" in block.text.chars)
    assert price.box is not None
    assert price.box.page == 2
    assert document.visuals[0].frames == 2


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize("ground", ["white", "#0057b8", "noise"])
def test_nothing_is_read_where_nothing_is_written(read_as, encoded, ground):
    picture = Image.effect_noise((400, 300), 80).convert("RGB") if ground == "noise" else Image.new("RGB", (400, 300), ground)
    assert texts(read_as("png", encoded(picture))) == ""


def test_without_an_engine_a_picture_is_not_read(read_as, drawn, encoded, monkeypatch):
    def none(image):
        raise NoEngine("no text recognition installed: pip install 'brandlint[ocr]'")

    monkeypatch.setattr("brandlint.readers.pictures.reading.recognise", none)
    document = read_as("png", encoded(drawn(OFFER)))
    assert not document.blocks
    assert [(one.what, one.reason) for one in document.unread] == [
        ("text", "no text recognition installed: pip install 'brandlint[ocr]'")]
    assert document.visuals
