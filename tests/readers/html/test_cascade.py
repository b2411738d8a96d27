"""Which declaration wins, and where it is written."""

from __future__ import annotations

import pytest

from brandlint.documents.blocks import Variant
from brandlint.readers.html.cascade import Cascade
from brandlint.readers.html.media import VARIANTS, Environment, applies
from brandlint.readers.html.nodes import Element
from brandlint.readers.html.sheets import sheets_of
from brandlint.readers.html.tree import parse_with_turbohtml


def the_one(text: str) -> tuple[Element, Cascade]:
    """The element with the id "x" and the cascade of its page."""
    waiting = [root := parse_with_turbohtml(text)]
    for element in waiting:
        waiting.extend(element.elements)
    (found,) = (element for element in waiting if element.attributes.get("id") == "x")
    return found, Cascade(sheets_of(root, text), text)


WINNERS = [
    pytest.param("<style>p{color:red} p{color:blue}</style><p id=x>", "color", "blue", id="the later of two"),
    pytest.param("<style>p.a{color:red} p{color:blue}</style><p id=x class=a>", "color", "red", id="the more specific"),
    pytest.param("<style>#x{color:red} p.a.b.c{color:blue}</style><p id=x class='a b c'>", "color", "red", id="an id above classes"),
    pytest.param("<style>p{color:red}</style><p id=x style='color:blue'>", "color", "blue", id="a style attribute above a sheet"),
    pytest.param("<style>p{color:red!important}</style><p id=x style='color:blue'>", "color", "red", id="what is important above all"),
    pytest.param("<style>p{color:red!important}</style><p id=x style='color:blue ! IMPORTANT'>", "color", "blue", id="two that are important"),
    pytest.param("<p id=x style='color:red;color:#00000'>", "color", "red", id="an invalid value drops out"),
    pytest.param("<p id=x style='background:#fff nonsense;background-color:#eee'>", "background-color", "#eee", id="an invalid shorthand"),
    pytest.param("<p id=x style='background-color:#eee;background:#fff url(a;b.png) no-repeat'>", "background-color", "#fff",
                 id="a shorthand above a longhand before it"),
    pytest.param("<p id=x style='font:italic bold 12px/1.5 Arial, sans-serif'>", "font-size", "12px", id="a font's size"),
    pytest.param("<p id=x style='font:italic bold 12px/1.5 Arial, sans-serif'>", "font-family", "Arial, sans-serif", id="a font's families"),
    pytest.param("<table><tr><td id=x bgcolor=red style='color:blue'>", "background-color", "#ff0000", id="an attribute that styles"),
    pytest.param("<style>/* p{color:red} */ p{/*color:red;*/color:blue}</style><p id=x>", "color", "blue", id="comments"),
    pytest.param("<style>@media print{p{color:red}} p{color:blue}</style><p id=x>", "color", "blue", id="a rule for printers"),
    pytest.param("<style>@media (min-width:600px){p{color:red}}</style><p id=x>", "color", "red", id="a rule for wide screens"),
    pytest.param("<style>@import url(a.css); @font-face{src:url(b)} p{color:red}</style><p id=x>", "color", "red", id="after other at-rules"),
    pytest.param("<style media=print>p{color:red}</style><style>i{color:blue} p{color:green}</style><p id=x>", "color", "green",
                 id="a sheet for printers"),
    pytest.param("<style>p{color:red;;: ;x y;color:}</style><p id=x>", "color", "red", id="broken declarations"),
    pytest.param("<style>p{color:{{ink}};color:red}</style><p id=x>", "color", "red", id="a template tag for a colour"),
]


@pytest.mark.parametrize(("text", "name", "value"), WINNERS)
def test_winners(text: str, name: str, value: str) -> None:
    element, cascade = the_one(text)
    assert cascade.resolve(element)[name].value == value
    assert cascade.look(element)[name] == value


MATCHING = ["p", "*", ".a", "#x", "p.a", "[data-k]", "[data-k=Val]", "[data-k='val' i]", "[data-k^=V]", "[data-k$=l]", "[data-k*=a]",
            "[class~=b]", "[lang|=en]", "div p", "div > p", "body div p", "i + p", "i ~ p", "h1 ~ p", "p:nth-child(3)", "p:nth-child(2n+1)",
            "p:nth-child(odd)", "p:last-child", "p:not(.c)", "p:not(:first-child)", "div:first-child > p", ":is(h1, p)", "p:nth-of-type(1)",
            "section p, p", "body > div > i + p", ".a.b", "P.a", "p:nth-last-child(-n+1)"]
OTHERS = ["div", ".c", "#y", "p > p", "section p", "h1 + p", "p:first-child", "p:nth-child(2)", "p:not(.a)", "p:hover", "p::before",
          "[data-k=val]", "[data-q]", "p:unheard-of", "p, :unheard-of", "p >", "body > p", "p ~ i", "a:link", "p:empty"]
PAGE = "<div><h1>1</h1><i>2</i><p id=x class='a b' data-k=Val lang=en-GB>3</p></div>"


@pytest.mark.parametrize("selector", MATCHING)
def test_selectors_that_match(selector: str) -> None:
    element, cascade = the_one(f"<style>{selector}{{color:red}}</style>{PAGE}")
    assert cascade.look(element) == {"color": "red"}


@pytest.mark.parametrize("selector", OTHERS)
def test_selectors_that_do_not(selector: str) -> None:
    element, cascade = the_one(f"<style>{selector}{{color:red}}</style>{PAGE}")
    assert cascade.look(element) == {}


PLACES = [
    pytest.param("<style>\np { margin: 0; color : #C00 !important; }</style><p id=x>", "color", "#C00", id="in a sheet"),
    pytest.param("<style>@media screen{p{color:red}}</style><p id=x>", "color", "red", id="in a media rule"),
    pytest.param("<style>b{}</style><style>/* é */p{background:url(a) #eee}</style><p id=x>", "background-color", "url(a) #eee",
                 id="a shorthand in the second sheet"),
    pytest.param("<p id=x class=y style='margin:0;color:red'>", "color", "red", id="in a style attribute"),
    pytest.param("<p id=x style='font-family:&quot;A&quot;;color:red'>", "color", "font-family:&quot;A&quot;;color:red",
                 id="in a style attribute with references"),
    pytest.param("<table><tr><td id=x BGCOLOR = 'red'>", "background-color", "red", id="in an attribute that styles"),
]


@pytest.mark.parametrize(("text", "name", "written"), PLACES)
def test_places_of_winners(text: str, name: str, written: str) -> None:
    element, cascade = the_one(text)
    place = cascade.resolve(element)[name].place
    assert place is not None
    assert text[slice(*place)] == written


def test_what_only_the_browser_says_has_no_place() -> None:
    element, cascade = the_one("<b id=x>")
    assert cascade.resolve(element)["font-weight"] == ("bolder", None, None)


def test_other_circumstances_have_other_winners() -> None:
    element, cascade = the_one("<style>p{color:red}@media (max-width:600px){p{color:blue}}"
                               "@media (prefers-color-scheme:dark){p{color:white}}</style><p id=x>")
    assert cascade.look(element)["color"] == "red"
    assert cascade.look(element, VARIANTS[Variant.MOBILE])["color"] == "blue"
    assert cascade.look(element, VARIANTS[Variant.DARK])["color"] == "white"


QUERIES = [("", True), ("all", True), ("screen", True), ("only screen and (max-width:480px)", False), ("screen and (min-width:40em)", True),
           ("print", False), ("not print", True), ("print, screen", True), ("(width >= 600px)", True), ("(400px < width < 900px)", False),
           ("(prefers-color-scheme: light)", True), ("(prefers-color-scheme: dark)", False), ("(never-heard-of: 1)", False)]


@pytest.mark.parametrize(("queries", "truth"), QUERIES)
def test_media_queries_on_a_wide_light_screen(queries: str, truth: bool) -> None:
    assert applies(queries, Environment()) is truth
