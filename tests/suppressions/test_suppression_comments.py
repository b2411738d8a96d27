"""Comments are found in every syntax, with their reason and the lines that they speak of."""

import pytest

from brandlint.suppressions import find

SYNTAXES = {
    "html": "<!-- brandlint: ignore PRC001 because agreed -->",
    "html, over two lines": "<!--\n  brandlint: ignore PRC001 because agreed\n-->",
    "yaml": "# brandlint: ignore PRC001 because agreed",
    "yaml, behind a value": "price: 3  # brandlint: ignore PRC001 because agreed",
    "script": "// brandlint: ignore PRC001 because agreed",
    "style": "/* brandlint: ignore PRC001 because agreed */",
    "jinja": "{# brandlint: ignore PRC001 because agreed #}",
    "jinja that trims": "{#- brandlint: ignore PRC001 because agreed -#}",
    "handlebars": "{{!-- brandlint: ignore PRC001 because agreed --}}",
    "markdown": "[//]: # (brandlint: ignore PRC001 because agreed)",
    "row of a table": "# brandlint: ignore PRC001 because agreed,,,",
    "row that a table program quoted": '"# brandlint: ignore PRC001 because agreed",;;',
    "no space": "<!--brandlint:ignore PRC001 because agreed-->",
}


@pytest.mark.parametrize("text", SYNTAXES.values(), ids=SYNTAXES)
def test_every_syntax_gives_code_and_reason(text):
    (one,) = find(f"{text}\nnext\n")
    assert (one.codes, one.reason) == (("PRC001",), "agreed")


@pytest.mark.parametrize(("text", "codes"), [
    ("# brandlint: ignore PRC001, OFR because a", ("PRC001", "OFR")),
    ("# brandlint: ignore price-differs-from-guide because a", ("price-differs-from-guide",)),
    ("# brandlint: ignore all because a", ("all",)),
])
def test_codes_prefixes_and_names_may_be_given(text, codes):
    assert find(text)[0].codes == codes


@pytest.mark.parametrize("text", [
    "# brandlint: ignore PRC001",
    "# brandlint: ignore PRC001 because",
    "# brandlint: ignore PRC001 because   ",
    "# brandlint: ignore PRC001 - agreed",
    "<!-- brandlint: ignore PRC001 because -->",
    "# brandlint: ignore because agreed",
    "# brandlint: disable PRC001 because agreed",
    "# brandlint:",
])
def test_without_a_reason_or_an_order_there_is_none(text):
    assert find(text)[0].reason is None


@pytest.mark.parametrize("text", ["", "brandlint: ignore PRC001 because it is no comment",
                                  "see https://x.example/brandlint: more",
                                  "we use brandlint"])
def test_what_is_no_comment_is_passed_over(text):
    assert find(text) == ()


REACH = {
    "its own line": ("a\n<p>x</p> <!-- brandlint: ignore PRC because r -->\nb", (2, 2)),
    "the next line": ("# brandlint: ignore PRC because r\nb\nc", (1, 2)),
    "the next line that is not blank": ("# brandlint: ignore PRC because r\n\n \nb\nc", (1, 4)),
    "nothing at the end": ("a\n# brandlint: ignore PRC because r\n\n", (2, 2)),
    "an element": ("<!-- brandlint: ignore PRC because r -->\n<div>\n<div>x</div>\n y</div>\n<p>", (1, 4)),
    "an element with longer names in it": ("<!-- brandlint: ignore PRC because r -->\n<a>\n<abbr>\n</abbr>\n</a>\n</a>", (1, 5)),
    "a void element": ("<!-- brandlint: ignore PRC because r -->\n<img\n src=x>\n<p>", (1, 3)),
    "an element that is never closed": ("<!-- brandlint: ignore PRC because r -->\n<p>\nx\n", (1, 2)),
    "a YAML text": ("# brandlint: ignore PRC because r\nbody: |\n  a\n\n  b\nnext: c", (1, 5)),
    "a YAML text in a list": ("# brandlint: ignore PRC because r\n- text: >-\n    a\n- c", (1, 3)),
    "a row over several lines": ('# brandlint: ignore PRC because r\n1,"a\nb",c\n2,d', (1, 3)),
    "inches are no cell": ('# brandlint: ignore PRC because r\na 27" screen\nb "\n', (1, 2)),
    "Windows line ends": ("# brandlint: ignore PRC because r\r\nb\r\nc", (1, 2)),
    "old Mac line ends": ("# brandlint: ignore PRC because r\rb\rc", (1, 2)),
    "a comment that is not closed": ("a\n<!-- brandlint: ignore PRC because r\nb", (2, 3)),
}


@pytest.mark.parametrize(("text", "lines"), REACH.values(), ids=REACH)
def test_it_speaks_of(text, lines):
    assert find(text)[0].lines == lines


def test_two_comments_above_one_line_both_speak_of_it():
    first, second = find("# brandlint: ignore PRC because a\n# brandlint: ignore OFR because b\nprice")
    assert (first.lines, second.lines) == ((1, 3), (2, 3))


def test_ignore_file_speaks_of_the_whole_file():
    (one,) = find("a\n<!-- brandlint: ignore-file PRC because archived -->\n")
    assert one.lines is None
    assert one.reason == "archived"


def test_the_place_is_the_comment():
    (one,) = find("ab <!-- brandlint: ignore PRC because r --> c")
    assert one.place[:4] == (3, 43, 1, 4)
