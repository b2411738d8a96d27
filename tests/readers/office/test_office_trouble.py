"""Office files that are damaged, locked, hostile, or not what they are called."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from brandlint.errors import UnreadableAsset
from brandlint.ooxml import package as packages
from brandlint.readers.signatures import unlike


@pytest.mark.parametrize("ending", ["docx", "xlsx", "pptx"])
@pytest.mark.parametrize(("data", "message"), [
    (b"PK\3\4 and no more", "the file is damaged or not complete"), (b"", "the file is damaged or not complete")])
def test_a_damaged_file(read, ending, data, message):
    with pytest.raises(UnreadableAsset, match=message):
        read(ending, data)


@pytest.mark.parametrize("ending", ["docx", "xlsx", "pptx"])
def test_a_zip_file_of_other_things(read, package, ending):
    with pytest.raises(UnreadableAsset, match="a ZIP file without an office document"):
        read(ending, package({"readme.txt": "hello"}))


@pytest.mark.parametrize("ending", ["xlsx", "pptx"])
def test_another_kind_of_document(read, word, ending):
    with pytest.raises(UnreadableAsset, match="it holds another kind of document"):
        read(ending, word("<w:p/>"))


def test_every_cut_of_a_file_is_told_or_read(read, word):
    data = word("<w:p><w:r><w:t>Nu € 89,95</w:t></w:r></w:p>")
    for end in range(0, len(data), 97):
        with pytest.raises(UnreadableAsset):
            read("docx", data[:end])


def test_entities_of_its_own_are_refused(read, word):
    data = word("<w:p/>", footnotes="</w:footnotes><!DOCTYPE a [<!ENTITY b 'c'>]><w:footnotes>")
    with pytest.raises(UnreadableAsset, match="declares entities of its own"):
        read("docx", data)


def test_a_package_that_unpacks_to_more_than_is_read(read, package, monkeypatch):
    monkeypatch.setattr(packages, "LARGEST_PART", 1000)
    with pytest.raises(UnreadableAsset, match="more than is read"):
        read("docx", package({"word/document.xml": "<a>" + "b" * 2000 + "</a>"}))


def test_a_part_is_never_unpacked_beyond_its_declared_size(package):
    data = bytearray(package({"a.xml": "x" * 50_000}))
    at = data.rindex(b"PK\1\2") + 24
    data[at:at + 4] = (10).to_bytes(4, "little")
    with pytest.raises(UnreadableAsset):
        packages.Package(bytes(data), "a Word document").part("a.xml")


def test_a_locked_document_says_so():
    compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 9000
    assert unlike(compound + "EncryptedPackage".encode("utf-16-le"), "docx") == "locked with a password; save a copy without one"
    assert unlike(compound, "xlsx") == "not an Excel workbook: it is in the format of older versions under a new name; save it as .xlsx"


def test_a_file_with_a_password_on_its_parts(read):
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
    data = bytearray(buffer.getvalue())
    data[data.rindex(b"PK\1\2") + 8] |= 1
    with pytest.raises(UnreadableAsset, match="locked with a password"):
        read("docx", bytes(data))
