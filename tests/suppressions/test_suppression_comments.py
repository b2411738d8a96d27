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
    "markdown, another way": "[comment]: <> (brandlint: ignore PRC001 because agreed)",
    "markdown, in quotes": '[//]: # "brandlint: ignore PRC001 because agreed"',
    "liquid": "{% comment %} brandlint: ignore PRC001 because agreed {% endcomment %}",
    "liquid that trims": "{%- comment -%}brandlint: ignore PRC001 because agreed{%- endcomment -%}",
    "liquid on one line": "{% # brandlint: ignore PRC001 because agreed %}",
    "erb": "<%# brandlint: ignore PRC001 because agreed %>",
    "jsp": "<%-- brandlint: ignore PRC001 because agreed --%>",
    "subtitles": "NOTE brandlint: ignore PRC001 because agreed",
    "subtitles, over two lines": "NOTE\nbrandlint: ignore PRC001 because agreed",
    "po": "#. brandlint: ignore PRC001 because agreed",
    "quoted-printable": "<!-- brandlint: ignore PRC001 beca=\r\nuse agreed -->",
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
    "an item of YAML": ("# brandlint: ignore PRC because r\n- id: a\n  text: b\n\n  more: c\n- id: d", (1, 5)),
    "a key of YAML with keys below it": ("# brandlint: ignore PRC because r\nfaq:\n  a: b\n  c: d\nnext: e", (1, 4)),
    "a text of YAML that goes on": ("# brandlint: ignore PRC because r\ntext: a\n  b\nnext: c", (1, 3)),
    "a web address is no key": ("# brandlint: ignore PRC because r\nhttps://x.example\n  b", (1, 2)),
    "an entry of a PO file": ('# brandlint: ignore PRC because r\n#: app.py:3\nmsgid ""\n"a"\nmsgstr "b"\n\nmsgid "c"', (1, 5)),
    "a pair over several lines": ('/* brandlint: ignore PRC because r */\n"a" = "b\nc";\n"d" = "e";', (1, 3)),
    "a cue with a number": ("NOTE brandlint: ignore PRC because r\n\n1\n00:00:01.000 --> 00:00:02.000\na\nb\n\n2", (1, 6)),
    "a cue": ("NOTE brandlint: ignore PRC because r\n\n00:01.000 --> 00:02.000\na\nb\n\nc", (1, 5)),
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


PARAGRAPHS = {
    "a paragraph": ("a\nb\n\nc", (1, 3)), "up to a list": ("a\nb\n- c", (1, 3)), "an item of a list": ("- a\n  b\n- c", (1, 3)),
    "to the end": ("a\nb", (1, 3)), "a heading": ("a\n# b", (1, 2)),
}


@pytest.mark.parametrize(("text", "lines"), PARAGRAPHS.values(), ids=PARAGRAPHS)
def test_where_lines_are_wrapped_it_speaks_of(text, lines):
    assert find(f"<!-- brandlint: ignore PRC because r -->\n{text}", wraps=True)[0].lines == lines


def test_a_list_that_never_ends_is_found_quickly():
    text = "# brandlint: ignore PRC because r\n- a\n" + "  b\n" * 50_000
    assert find(text)[0].lines == (1, 50_002)
