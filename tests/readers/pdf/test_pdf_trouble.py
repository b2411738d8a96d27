"""What cannot be read is said, and never ends in another error."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Name

from brandlint.documents.blocks import MarkKind
from brandlint.documents.document import Document
from brandlint.documents.source import Source
from brandlint.errors import UnreadableAsset
from brandlint.readers.pdf import read
from brandlint.visuals.recognition import NoEngine, Recognised
from tests.readers.pdf.test_pdf_inks import Page

FOLDER = Path(__file__).parents[2] / "fixtures" / "pdf"
GOOD = (FOLDER / "notice-nl.pdf").read_bytes()


@pytest.fixture
def without_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where nothing is installed that recognises text."""

    def recognise(image: object) -> Recognised:
        raise NoEngine("no text recognition installed")

    monkeypatch.setattr("brandlint.readers.pdf.recognised.recognise", recognise)


def of(name: str) -> Document:
    return read(Source((FOLDER / f"{name}.pdf").read_bytes(), name))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "the file is empty"),
        (b"  \n", "the file is empty"),
        (b"\x89PNG\r\n\x1a\n....", "does not begin as a PDF"),
        (b"%PDF-1.7\nnothing follows", "damaged"),
        (GOOD[:400], "damaged"),
        (b"%PDF-1.4\n" + bytes(range(256)) * 40, "damaged"),
        ((FOLDER / "locked.pdf").read_bytes(), "locked with a password; save a copy without one"),
    ],
    ids=["empty", "white space", "a picture", "only a head", "cut off", "noise", "locked"],
)
def test_files_that_cannot_be_read(data: bytes, message: str) -> None:
    with pytest.raises(UnreadableAsset, match=message):
        read(Source(data, "file.pdf"))


@pytest.mark.usefixtures("without_engine")
def test_a_document_without_text_says_so_once() -> None:
    (unread,) = of("outlines").unread
    assert unread.what == "text"
    assert "no text recognition installed" in unread.reason


@pytest.mark.usefixtures("without_engine")
def test_pages_without_text_are_named_and_empty_ones_are_not() -> None:
    document = of("silent")
    assert [(one.what, one.reason.split(":")[0].split(";")[0]) for one in document.unread] == [
        ("text of page 1", "no text recognition installed"),
        ("text of page 2", "its only text lies invisible behind a picture"),
    ]


def test_invisible_text_is_marked() -> None:
    (block,) = of("silent").blocks
    assert block.text.chars == "Invisible 19.95"
    assert [(mark.start, mark.end, mark.kind) for mark in block.marks] == [(0, 15, MarkKind.HIDDEN)]


def test_a_page_with_text_has_nothing_unread() -> None:
    assert of("notice-nl").unread == ()


@pytest.mark.usefixtures("without_engine")
@pytest.mark.parametrize(
    ("name", "what", "kept"),
    [("hero-nl", "text of page 1", 0), ("table-af", "text of page 1", 0), ("leaflet-af", "part of the text of page 1", 1)],
    ids=["Chromium", "LibreOffice", "one font of two"],
)
def test_fonts_that_do_not_name_their_letters_are_not_guessed(name: str, what: str, kept: int) -> None:
    data = (FOLDER / f"{name}.pdf").read_bytes().replace(b"/ToUnicode", b"/ToUnknown")
    document = read(Source(data, name))
    (unread,) = document.unread
    assert unread.what == what
    assert "do not say which letters" in unread.reason
    assert len(document.blocks) == kept


@settings(max_examples=25)
@given(st.integers(0, len(GOOD) - 1), st.binary(min_size=1, max_size=40))
def test_a_damaged_file_is_read_or_refused(where: int, noise: bytes) -> None:
    with suppress(UnreadableAsset):
        assert read(Source(GOOD[:where] + noise + GOOD[where + len(noise) :], "file.pdf")).containers


WORDS = b"BT /F 14 Tf 20 50 Td (Nu 39,95) Tj ET "


class TestRings:
    """Forms that draw each other: once round is harmless, more doubles with every turn and is not drawn by anybody."""

    def test_a_form_that_draws_itself_once(self) -> None:
        page = Page()
        page.page.Resources.XObject.X = page.form(WORDS + b"/X Do")
        document = page.read(b"/X Do")
        assert [block.text.chars for block in document.blocks] == ["Nu 39,95"]
        assert document.unread == ()

    @pytest.mark.parametrize("inner", [b"/X Do /X Do", b"/Y Do /Y Do"], ids=["itself", "each other"])
    def test_forms_that_double(self, inner: bytes) -> None:
        page = Page()
        page.page.Resources.XObject.X = page.form(inner)
        page.page.Resources.XObject.Y = page.form(b"/X Do")
        (unread,) = page.read(WORDS + b"/X Do").unread
        assert (unread.what, unread.reason) == ("page 1", "draws more than any page that a person made")


def test_a_file_that_says_that_it_has_no_pages() -> None:
    page = Page()
    del page.pdf.pages[0]
    with pytest.raises(UnreadableAsset, match="it has no pages"):
        page.read(b"")


def test_a_picture_beside_the_page_is_looked_at_by_nobody() -> None:
    page = Page()
    page.page.Resources.XObject.P = page.picture(space=Name.DeviceRGB)
    assert len(page.read(WORDS + b"q 100 0 0 100 4000 4000 cm /P Do Q").blocks) == 1


def test_a_long_page_that_nothing_compresses_is_read() -> None:
    document = Page().read(b"% " + b"a remark " * 90_000 + b"\n" + WORDS)
    assert [block.text.chars for block in document.blocks] == ["Nu 39,95"]
