"""Logos in pictures: what is surely one, what only may be one, and what is searched but once."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from brandlint.visuals.logos import Reference
from brandlint.visuals.memory import remember_in

search = pytest.importorskip("brandlint.visuals.logos.search", reason="the extra `vision` brings the search for logos")

MARK = ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 60"><path fill="#123A5C" d="M10 50 L30 10 L50 50 Z '
        'M60 10 h20 v20 h20 v20 h-40 Z"/><circle fill="#1F7A4D" cx="130" cy="30" r="20"/>'
        '<path fill="#123A5C" d="M165 10 h60 v10 h-40 v30 h-20 Z"/></svg>')
ICON = ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 110 60"><path fill="#123A5C" d="M10 50 L30 10 L50 50 Z '
        'M60 10 h20 v20 h20 v20 h-40 Z"/></svg>')
DISC = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60"><circle fill="#C2185B" cx="30" cy="30" r="25"/></svg>'


def reference(svg: str, logo: str = "primary", retired: bool = False) -> Reference:
    return Reference(logo, f"{logo}.svg", svg.encode(), retired=retired)


def word(text: str = "lumora") -> Reference:
    """A wordmark set in a typeface that everybody has."""
    image = Image.new("RGBA", (420, 140))
    ImageDraw.Draw(image).text((20, 20), text, fill="#123A5C", font=ImageFont.load_default(100))
    made = BytesIO()
    image.save(made, "PNG")
    return Reference("primary", "word.png", made.getvalue())


def page(*lines: tuple[str, tuple[int, int], int]) -> Image.Image:
    made = Image.new("RGB", (1000, 800), "white")
    for text, at, size in lines:
        ImageDraw.Draw(made).text(at, text, fill="#123A5C", font=ImageFont.load_default(size))
    return made


def with_mark(made: Image.Image, svg: str, size: tuple[int, int], at: tuple[int, int] = (300, 420)) -> Image.Image:
    from brandlint.visuals.logos import drawn

    image = drawn(svg.encode())
    assert image is not None
    image = image.resize(size, Image.Resampling.LANCZOS)
    made.paste(image, at, image)
    return made


def sure(made: Image.Image, *references: Reference) -> list[str]:
    return [one.reference.logo for one in search.searched(made, references).seen if one.score >= search.SURE]


def test_a_logo_is_measured() -> None:
    seen, = search.searched(with_mark(page(), MARK, (300, 80)), [reference(MARK)]).seen
    assert seen.box == pytest.approx((300, 420, 600, 500), abs=1)
    assert (seen.width, seen.height) == (pytest.approx(300, rel=0.01), pytest.approx(80, rel=0.01))
    assert seen.stretch == pytest.approx(300 / 80 / 4, abs=0.01)
    assert (seen.turned, seen.mirrored, seen.ground) == (0, False, "#FFFFFF")
    assert seen.recoloured < 2


def test_a_wordmark_that_stands_alone_is_a_logo() -> None:
    assert sure(page(("lumora", (80, 80), 90), ("Lamp Sol 39.95", (80, 500), 60)), word()) == ["primary"]


def test_a_word_in_a_sentence_is_none_even_in_the_typeface_of_the_wordmark() -> None:
    assert sure(page(("bij lumora vind je licht", (80, 80), 60), ("Lamp Sol 39.95", (80, 500), 60)), word()) == []


def test_the_word_in_another_cut_and_colour_is_none() -> None:
    made = page(("Lamp Sol 39.95", (80, 500), 60))
    wide = Image.new("L", (420, 140))
    ImageDraw.Draw(wide).text((20, 20), "lumora", fill=255, font=ImageFont.load_default(100))
    wide = wide.resize((520, 140))
    made.paste("#B01030", (80, 80), wide)
    assert sure(made, word()) == []


def test_another_word_in_that_typeface_is_none() -> None:
    assert sure(page(("lumina", (80, 80), 90), ("amoral", (80, 500), 90)), word()) == []


def test_a_logo_that_looks_like_any_disc_is_never_sure() -> None:
    made = page(("39.95", (80, 80), 60))
    ImageDraw.Draw(made).ellipse((300, 300, 500, 500), fill="#C2185B")
    found = search.searched(made, [reference(DISC)])
    assert [one.score < search.SURE for one in found.seen] == [True]


def test_a_part_of_a_logo_is_not_another_one() -> None:
    assert sure(with_mark(page(), MARK, (320, 80)), reference(ICON, "icon"), reference(MARK)) == ["primary"]


def test_of_two_with_one_shape_it_is_the_one_in_whose_colours_it_is_shown() -> None:
    white = MARK.replace("#123A5C", "#FFFFFF").replace("#1F7A4D", "#FFFFFF")
    made = with_mark(Image.new("RGB", (1000, 800), "#123A5C"), white, (320, 80))
    assert sure(made, reference(MARK), reference(white, "mono")) == ["mono"]


def test_a_retired_logo_must_be_the_clearly_better_one() -> None:
    assert sure(with_mark(page(), MARK, (320, 80)), reference(MARK, "retired", retired=True), reference(MARK)) == ["primary"]


def test_what_is_like_a_logo_leaves_doubt_and_an_empty_page_none() -> None:
    assert search.searched(page(("lamps", (80, 80), 90)), [reference(MARK)]).doubtful is False
    assert search.searched(page(), [Reference("photo", "photo.png", b"no picture")]).doubtful is True


def test_a_picture_is_searched_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made, references = with_mark(page(), MARK, (320, 80)), [reference(MARK)]
    remember_in(tmp_path)
    try:
        first = search.found_in(made, references)
        monkeypatch.setattr("brandlint.visuals.logos.search.remembering.searched", None)
        assert search.found_in(made, references) == first
    finally:
        remember_in(None)
