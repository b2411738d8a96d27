"""Drawings of others are drawn small and without what takes time without end."""

from io import BytesIO

import pytest
from PIL import Image

from brandlint.errors import UnreadableAsset
from brandlint.visuals.drawing import rasterised


def drawing(inside: str, attributes: str = 'viewBox="0 0 100 100"') -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}>{inside}</svg>'


def size(attributes: str) -> tuple[int, int]:
    return Image.open(BytesIO(rasterised(drawing("<path d='M0 0h9v9z'/>", attributes), 60, 40))).size


@pytest.mark.parametrize("attributes", [
    'width="1e9" height="1e9"', 'viewBox="0 0 1 1000000"', 'viewBox="0 0 1000000 1"', 'width="20" height="1000000"', 'width="100%"'])
def test_no_drawing_is_larger_than_asked(attributes):
    width, height = size(attributes)
    assert width <= 60
    assert height <= 41


_FLOOD = '<filter id="f"><feFlood flood-color="red"/></filter>'


@pytest.mark.parametrize("filtered", [
    pytest.param('filter="url(#f)"', id="attribute"), pytest.param("filter = 'url(#f)'", id="with spaces"),
    pytest.param('style="filter:url(#f)"', id="style"), pytest.param('style="&#102;ilte&#x72;:url(#f)"', id="letters as numbers"),
    pytest.param('class="a"', id="style sheet")])
def test_filters_are_left_out(filtered):
    text = drawing(f'<style>.a{{filter : url(#f)}}</style>{_FLOOD}<rect {filtered} width="100" height="100" fill="#00f"/>')
    assert Image.open(BytesIO(rasterised(text, 20))).convert("RGB").getpixel((10, 10)) == (0, 0, 255)


def test_the_word_stays_in_texts():
    with_word = rasterised(drawing('<text y="50" font-size="20">filter</text><filter id="f"/>'), 50)
    assert with_word == rasterised(drawing('<text y="50" font-size="20">filter</text>'), 50)


@pytest.mark.parametrize("text", ["", "<svg", "no drawing"])
def test_what_cannot_be_drawn_is_told_of(text):
    with pytest.raises(UnreadableAsset, match="a drawing that cannot be drawn"):
        rasterised(text, 50)
