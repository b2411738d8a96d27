from __future__ import annotations

import pytest

from brandlint.readers.signatures import unlike

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + b"\0" * 20
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3"


@pytest.mark.parametrize(("data", "ending"), [
    pytest.param(b"", "json", id="nothing"), pytest.param(b"<!doctype html><p>x", "html", id="page"),
    pytest.param(PNG, "png", id="picture"), pytest.param(b"junk\n" + PDF, "pdf", id="PDF with something before it"),
    pytest.param(PDF, "pdf", id="PDF"), pytest.param("Café € 5".encode("cp1252"), "txt", id="Windows-1252"),
    pytest.param("Nu € 5".encode("utf-16"), "csv", id="UTF-16"),
    pytest.param("Nu vijf".encode("utf-16-le"), "md", id="UTF-16 without mark"),
    pytest.param(b"PK\x03\x04", "docx", id="office document"), pytest.param(b"<html>", "md", id="page in Markdown"),
    pytest.param(b"Nu \0 5 euro" * 20, "txt", id="a stray zero"), pytest.param(b"\x89PNG", "xyz", id="unknown ending")])
def test_quiet(data: bytes, ending: str) -> None:
    assert unlike(data, ending) is None


@pytest.mark.parametrize(("data", "ending", "message"), [
    (PNG, "json", "not a text file: it begins like a PNG picture"),
    (PNG, "html", "not a text file: it begins like a PNG picture"),
    (PDF, "md", "not a text file: it begins like a PDF"),
    (b"\xff\xd8\xff\xe0", "png", "not a PNG picture: it begins like a JPEG picture"),
    (b"<!DOCTYPE HTML>\n<title>404</title>", "pdf", "not a PDF: it begins like an HTML page"),
    (b"\n<html><p>404", "json", "not a JSON file: it begins like an HTML page"),
    (b"\xef\xbb\xbf<!doctype html>", "csv", "not a CSV file: it begins like an HTML page"),
    (b"Nu vijf euro", "pdf", "not a PDF: it does not begin like one"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "docx", "not a Word document: it is in the format of older versions under a new name; save it as .docx"),
    (b"RIFF\x10\0\0\0WEBPVP8 ", "svg", "not a text file: it begins like a WebP picture"),
    (b"PK\x03\x04\x14\0", "txt", "not a text file: it begins like a ZIP archive or an office document"),
    (b"\1\0\2\0\xff\0\0\0" * 9, "yaml", "not a text file: it holds bytes that no text has"),
])
def test_caught(data: bytes, ending: str, message: str) -> None:
    assert unlike(data, ending) == message
