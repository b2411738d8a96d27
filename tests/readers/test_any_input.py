"""Whatever stands in a file, a reader reads it or says why not; nothing else happens."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandlint.documents.places import span_of
from brandlint.documents.source import Source
from brandlint.errors import UnreadableAsset
from brandlint.readers import reader_for

ENDINGS = ["eml", "md", "txt", "yaml", "json", "csv", "srt", "xml", "mjml", "html", "po", "strings", "xcstrings", "xliff", "resx"]
PIECES = st.sampled_from(["Nu € 5", "\n", "\r\n", "\n\n", "---", "- ", "# ", "| a | b |", "|---|---|", "lang: nl",
                          "date: 2026-12-04", ": ",
                          '"', "'", "{", "}", "[", "]", ",", ";", "\t", "<b>", "**", "\\u20ac", "=E2=82=AC", "Subject: x", "\0",
                          "\u200b", "😀",
                          "00:00:01,000 --> 00:00:02,000", "Content-Type: text/plain", "{{ x }}", "> ", "1. ", "&amp;", "*|X|*", "</b>", "<item>", "</item>",
                          'msgid "a"\n', 'msgstr "€ 5"\n', '"k" = "v";', "<mj-text>", "</mj-text>", "<mj-include", "/>", "<!--", "-->",
                          '<script type="application/ld+json">', "</script>", '{"@type": "Product", "name": "x"}',
                          "<![CDATA[", "]]>",
                          "`"])
CONTENT = st.lists(PIECES, max_size=25).map("".join) | st.text(max_size=60)


@pytest.mark.parametrize("ending", ENDINGS)
@given(content=CONTENT)
@settings(max_examples=150)
def test_texts(ending: str, content: str) -> None:
    reader = reader_for(ending)
    assert reader is not None
    try:
        document = reader(Source.of_text(content, "file"))
    except UnreadableAsset:
        return
    assert all(0 <= container.parent < index for index, container in enumerate(document.containers) if index)
    for block in document.blocks:
        assert 0 <= block.container < len(document.containers)
        assert 0 <= block.record < len(document.records)
        span = span_of(block.text.place(0, len(block.text.chars)))
        assert span is None or 0 <= span.start < span.end <= len(content)


@pytest.mark.parametrize("ending", ENDINGS)
@given(data=st.binary(max_size=200))
@settings(max_examples=60)
def test_bytes(ending: str, data: bytes) -> None:
    reader = reader_for(ending)
    assert reader is not None
    with suppress(UnreadableAsset):
        assert reader(Source(data, "file")).records
