"""Office files for the tests, made by the libraries with which people make them, and parts of packages by hand."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any

import pytest

from brandlint.documents.document import Document
from brandlint.documents.source import Source
from brandlint.readers import reader_for

PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

Parts = Mapping[str, str]


@pytest.fixture
def saved() -> Callable[[Any], bytes]:
    """What a library writes for its document."""
    def save(document: Any) -> bytes:
        buffer = BytesIO()
        document.save(buffer)
        return buffer.getvalue()
    return save


@pytest.fixture
def read() -> Callable[[str, bytes], Document]:
    """Read bytes as a file with an ending."""
    def reading(ending: str, data: bytes) -> Document:
        reader = reader_for(ending)
        assert reader is not None
        return reader(Source(data, f"file.{ending}"))
    return reading


@pytest.fixture
def package() -> Callable[[Parts], bytes]:
    """A package of parts, as a ZIP file."""
    def packed(parts: Parts) -> bytes:
        buffer = BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in parts.items():
                archive.writestr(name, text)
        return buffer.getvalue()
    return packed


@pytest.fixture
def word(package: Callable[[Parts], bytes]) -> Callable[..., bytes]:
    """A Word document with this XML in its body, and further parts by kind ("footnotes") or relations as "id url"."""
    def made(body: str, links: Mapping[str, str] | None = None, **parts: str) -> bytes:
        related = [f'<Relationship Id="p{name}" Type="{OFFICE}/{name}" Target="{name}.xml"/>' for name in parts]
        related += [f'<Relationship Id="{id}" Type="{OFFICE}/hyperlink" Target="{url}" TargetMode="External"/>'
                    for id, url in (links or {}).items()]
        spaces = f'xmlns:w="{WORD}" xmlns:r="{OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        return package({
            "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="a" Type="{OFFICE}/officeDocument" '
                           'Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}">{"".join(related)}</Relationships>',
            "word/document.xml": f"<w:document {spaces}><w:body>{body}</w:body></w:document>",
            **{f"word/{name}.xml": f"<w:{name} {spaces}>{text}</w:{name}>" for name, text in parts.items()}})
    return made
