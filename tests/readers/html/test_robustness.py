"""No input makes the reader fail, recurse without end, or look for a text again and again."""

from __future__ import annotations

import sys

import pytest

from brandlint.documents.source import Source
from brandlint.readers.html import alignment as alignment_module
from brandlint.readers.html import read
from brandlint.readers.html.alignment import Alignment, Token
from brandlint.readers.html.nodes import Run

HARD = [
    pytest.param("<div>" * 100_000 + "x", 1, id="nested a hundred thousand deep"),
    pytest.param("<table><tr><td>" * 2_000 + "x", 1, id="tables nested deep"),
    pytest.param("<b><i>" * 2_000 + "<p>x", 1, id="formatting that is opened again and again"),
    pytest.param("x " * 500_000, 1, id="one long line"),
    pytest.param("<!--" * 20_000 + "x", 0, id="comments that don't end"),
    pytest.param("<!-- a -->" * 20_000 + "x", 1, id="many comments before the page"),
    pytest.param("<a href='" * 20_000, 0, id="quotes that don't end"),
    pytest.param("<style>" + "a{" * 20_000 + "</style>x", 1, id="braces that don't end"),
    pytest.param("<p style='" + "color:(" * 5_000 + "'>x", 1, id="brackets that don't end"),
    pytest.param("<style>" + "* " * 60 + "q+q{color:red}</style>" + "<div>" * 500 + "<q>x", 1, id="a selector that almost fits everywhere"),
    pytest.param("<style>" + "i + " * 2_000 + "b{color:red}</style>" + "<i></i>" * 2_000 + "<b>x", 1, id="a selector without end"),
    pytest.param("<style>:root{--a:var(--b);--b:var(--a) var(--a)}p{color:var(--a)}</style><p>x", 1, id="variables in a circle"),
    pytest.param("{{" * 20_000 + "x", 1, id="template tags that don't end"),
    pytest.param("x" + "&amp;" * 20_000, 1, id="nothing but references"),
]


@pytest.mark.parametrize(("text", "blocks"), HARD)
def test_hard_input(text: str, blocks: int) -> None:
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(300)
    try:
        assert len(read(Source.of_text(text)).blocks) == blocks
    finally:
        sys.setrecursionlimit(limit)


def test_the_alignment_looks_ahead_only_so_far(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text that isn't there costs a few looks, however long the source is."""
    looks = []
    agreement = alignment_module._agreement
    monkeypatch.setattr(alignment_module, "_agreement", lambda *args: (looks.append(args), agreement(*args))[1])
    tokens = [Token(2 * index, 2 * index + 1, "a", True) for index in range(10_000)]
    assert Alignment(tokens).take("b") == (Run(0, 1, "b"),)
    assert len(looks) < 50


def test_the_alignment_passes_over_what_the_tree_dropped() -> None:
    alignment = Alignment([Token(0, 3, "foo", True), Token(5, 8, " \n ", True), Token(9, 14, "&amp;", False), Token(14, 17, "bar", True)])
    assert alignment.take("foo") == (Run(0, 3),)
    assert alignment.take("bar") == (Run(14, 17),)


def test_a_token_is_split_only_at_white_space() -> None:
    assert Alignment([Token(0, 5, "apple", True)]).take("app") == (Run(0, 5, "app"),)
    assert Alignment([Token(0, 4, "  ap", True)]).take("ap") == (Run(2, 4),)
