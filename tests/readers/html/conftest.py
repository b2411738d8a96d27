"""What the tests of the HTML reader share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from brandlint.documents.document import Document
from brandlint.documents.source import Source
from brandlint.readers.html import read_with
from brandlint.readers.html.soup import parse_with_soup
from brandlint.readers.html.tree import TreeBuilder, parse_with_turbohtml

Reading = Callable[[str], Document]


@pytest.fixture(params=[pytest.param(parse_with_turbohtml, id="turbohtml"), pytest.param(parse_with_soup, id="soup")])
def document_of(request: pytest.FixtureRequest) -> Reading:
    """Reads an HTML text, once with each parser."""
    build: TreeBuilder = request.param
    return lambda text: read_with(build, Source.of_text(text))
