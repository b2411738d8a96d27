"""Which texts a page has: joined over inline elements, parted at blocks, folded, with raised cents and struck prices."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from brandlint.documents.blocks import Mark, MarkKind, Variant
from brandlint.documents.document import Document
from brandlint.documents.text import UNKNOWN

Reading = Callable[[str], Document]

TEXTS = [
    pytest.param("<p>Nu <b>€</b> 3<i>9</i>,95</p>", ["Nu € 39,95"], id="inline elements don't part a price"),
    pytest.param("<p>a\n   b\t<span> c </span> d</p>", ["a b c d"], id="white space is folded"),
    pytest.param("<p>a<br>b<br><br>c</p>", ["a\nb\nc"], id="a br is a new line in the same text"),
    pytest.param("<div>a<p>b</p>c</div>", ["a", "b", "c"], id="a paragraph parts the text around it"),
    pytest.param("<table><tr><td>a</td><td>b</td></tr></table>", ["a", "b"], id="every cell is a text of its own"),
    pytest.param("<p>a<span style='display:block'>b</span>c</p>", ["a", "b", "c"], id="a span shown as a block parts"),
    pytest.param("<div style='display:flex'><span>x12</span><span>2,49</span></div>", ["x12", "2,49"], id="flex items are texts of their own"),
    pytest.param("<p><span style='display:inline-block'>x12</span><span style='display:inline-block'>2,49</span></p>", ["x12 2,49"],
                 id="digits of two boxes in a line are never glued"),
    pytest.param("<p><span>€ 329</span><span>279,90€</span></p>", ["€ 329 279,90€"], id="amounts of two elements that touch"),
    pytest.param("<p>€ 1<b>.299,00</b></p><p>€ <b>29</b><i>,95</i></p>", ["€ 1.299,00", "€ 29,95"], id="one amount of two elements"),
    pytest.param("<p>tot&nbsp;&euro;&nbsp;5 &amp; meer</p>", ["tot\xa0€\xa05 & meer"], id="character references are decoded"),
    pytest.param("<p>winter&shy;jas win<wbr>ter</p>", ["winterjas winter"], id="soft hyphens and wbr don't part words"),
    pytest.param("<p>&copy 2027 &notit; &bogus; AT&T</p>", ["© 2027 ¬it; &bogus; AT&T"], id="references without semicolon as browsers read them"),
    pytest.param("<p>a<!-- € 9 -->b</p>", ["ab"], id="comments are not text"),
    pytest.param("<p>a<script>x</script><style>y{}</style><noscript>z</noscript></p>", ["a"], id="scripts and styles are not text"),
    pytest.param("<pre>a  b\n c</pre>", ["a b\nc"], id="line ends of preformatted text are kept"),
    pytest.param("<p>a\r\nb\rc</p>", ["a b c"], id="every kind of line end is white space"),
    pytest.param("<p>Hallo {{ name }}, {% if x %}nu{% endif %} € {{ price }}</p>", [f"Hallo {UNKNOWN}, nu € {UNKNOWN}"],
                 id="template tags are unknown values or nothing"),
    pytest.param("<table>{{#each items}}<tr><td>{{name}}</td></tr>{{/each}}</table>", [UNKNOWN], id="loops between rows leave the table whole"),
    pytest.param("<p>Shipping <span style='float:right'>€ 5</span>today</p>", ["Shipping today", "€ 5"], id="a float doesn't part a text"),
    pytest.param("<p>one<p>two<ul><li>a<li>b</ul>", ["one", "two", "a", "b"], id="end tags that are left out"),
    pytest.param("<p>€ <span style='display:none'>59,95</span>39,95</p>", ["€ 39,95", "59,95"], id="hidden words are not in the text around them"),
]


@pytest.mark.parametrize(("html", "texts"), TEXTS)
def test_texts(document_of: Reading, html: str, texts: list[str]) -> None:
    assert [block.text.chars for block in document_of(html).blocks] == texts


SMALL = "<p style='font-size:32px'>39<span style='font-size:16px'>95</span></p>"
CENTS = [
    pytest.param("<p>€ 39<sup>95</sup></p>", "€ 39⁹⁵", id="cents in sup"),
    pytest.param("<p>€ 39<sup>95*</sup></p>", "€ 39⁹⁵*", id="cents with an asterisk in sup"),
    pytest.param("<p>gratis<sup>1</sup> en m<sup>2</sup></p>", "gratis¹ en m²", id="footnotes and units"),
    pytest.param("<p>€ 39,<sup>95</sup></p>", "€ 39,95", id="cents after a comma need no raising"),
    pytest.param("<p>39<small>,95</small></p>", "39,95", id="small cents with their comma join plainly"),
    pytest.param("<p>39<small>95</small></p>", "39⁹⁵", id="small cents without a comma"),
    pytest.param(SMALL, "39⁹⁵", id="two smaller digits after an amount"),
    pytest.param("<p>39<span style='font-size:smaller;vertical-align:top'>95</span></p>", "39⁹⁵", id="smaller and on top"),
    pytest.param("<p style='font-size:32px'>39<b style='font-size:16px;position:relative;top:-8px'>95</b></p>", "39⁹⁵", id="shifted up"),
    pytest.param("<p style='font-size:32px'>1.299<span style='font-size:16px'>95</span></p>", "1.299⁹⁵", id="an amount with thousands"),
    pytest.param("<p style='font-size:32px'>39,95<span style='font-size:16px'>50</span></p>", "39,9550", id="decimals have no more cents"),
    pytest.param("<p style='font-size:32px'>39 <span style='font-size:16px'>95 stuks</span></p>", "39 95 stuks", id="a number with a word"),
    pytest.param("<p>Jas <span style='font-size:10px;vertical-align:top'>vanaf 10</span></p>", "Jas vanaf 10", id="raised words stay"),
    pytest.param("<p>Nu <sup>€</sup>39<sup>95</sup> was <s>49<sup>95</sup></s></p>", "Nu €39⁹⁵ was 49⁹⁵", id="two prices in a line"),
]


@pytest.mark.parametrize(("html", "chars"), CENTS)
def test_cents_and_footnotes(document_of: Reading, html: str, chars: str) -> None:
    assert [block.text.chars for block in document_of(html).blocks] == [chars]


STRUCK = [
    pytest.param("<p>Nu € 5 <s>€ 10</s></p>", ["€ 10"], id="s"),
    pytest.param("<p><del>€ 10</del> <strike>€ 9</strike> € 5</p>", ["€ 10 € 9"], id="del and strike"),
    pytest.param("<p style='text-decoration:line-through'>€ <b style='text-decoration:none'>10</b></p>", ["€ 10"],
                 id="a line goes through what stands in the struck text"),
    pytest.param("<style>.w{text-decoration:line-through red}</style><p><i class=w>€ 10</i> € 5</p>", ["€ 10"], id="by a class"),
    pytest.param("<p><i class='text-sm line-through'>€ 10</i> € 5</p>", ["€ 10"], id="by a utility class whose sheet is elsewhere"),
    pytest.param("<style>.line-through{text-decoration:none}</style><p><i class=line-through>€ 10</i> € 5</p>", [],
                 id="a sheet of the page that says otherwise"),
    pytest.param("<p><del>€ 10 <span style='display:inline-block'>Nu € 5</span></del></p>", ["€ 10"], id="a box in the line is not struck"),
    pytest.param("<p><ins>€ 5</ins> <u>€ 4</u></p>", [], id="inserted and underlined text"),
]


@pytest.mark.parametrize(("html", "struck"), STRUCK)
def test_struck_stretches(document_of: Reading, html: str, struck: list[str]) -> None:
    (block,) = document_of(html).blocks
    assert [block.text.chars[start:end] for start, end, _ in block.marks] == struck
    assert all(kind is MarkKind.STRUCK for *_, kind in block.marks)


HIDDEN = [
    pytest.param("<p style='display:none'>x</p>", id="display none"),
    pytest.param("<p style='visibility:hidden'>x</p>", id="visibility hidden"),
    pytest.param("<div style='max-height:0;overflow:hidden'><p>x</p></div>", id="no height"),
    pytest.param("<p style='opacity:0'>x</p>", id="transparent"),
    pytest.param("<p style='font-size:0'>x</p>", id="a font without size"),
    pytest.param("<p hidden>x</p>", id="the attribute"),
    pytest.param("<dialog>x</dialog>", id="a dialog that isn't open"),
    pytest.param("<style>.a .b{display:none!important}</style><div class=a><p class=b style='display:block'>x</p></div>", id="a rule that wins"),
]
SHOWN = [
    pytest.param("<p aria-hidden=true>x</p>", id="hidden from screen readers only"),
    pytest.param("<p style='mso-hide:all'>x</p>", id="hidden in Outlook only"),
    pytest.param("<div style='font-size:0'><p style='font-size:14px'>x</p></div>", id="a size of its own in a font without size"),
    pytest.param("<div style='visibility:hidden'><p style='visibility:visible'>x</p></div>", id="made visible again"),
    pytest.param("<div style='max-height:0'><p>x</p></div>", id="no height, but nothing is cut off"),
    pytest.param("<style>p{display:none}</style><p style='display:block'>x</p>", id="a rule that loses"),
    pytest.param("<style>@media print{p{display:none}} p:hover{display:none} @font-face{p{display:none}}</style><p>x</p>", id="other rules"),
]


@pytest.mark.parametrize("html", HIDDEN)
def test_hidden_text_is_marked(document_of: Reading, html: str) -> None:
    (_, block) = document_of(f"<p>Seen</p>{html}").blocks
    assert block.marks == (Mark(0, 1, MarkKind.HIDDEN),)


@pytest.mark.parametrize("html", SHOWN)
def test_shown_text_is_not_marked(document_of: Reading, html: str) -> None:
    (_, block) = document_of(f"<p>Seen</p>{html}").blocks
    assert block.marks == ()


VARIANTS = [
    pytest.param("<style>@media (max-width:480px){.m{display:block!important}}</style><p>a</p><p class=m style='display:none'>b</p>",
                 Variant.MOBILE, id="shown on small screens only"),
    pytest.param("<style>.d{display:none}@media (prefers-color-scheme:dark){.d{display:block}}</style><p>a</p><p class=d>b</p>",
                 Variant.DARK, id="shown in the dark only"),
    pytest.param("<p>a</p><!--[if mso]><p>b</p><![endif]-->", Variant.OUTLOOK, id="in a comment for Outlook"),
    pytest.param("<p>a</p><!--[if (gte mso 9)|(IE)]><table><tr><td>b</td></tr></table><![endif]-->", Variant.OUTLOOK, id="for some Outlooks"),
    pytest.param("<p>a</p><!--[if !mso]><!--><p>b</p><!--<![endif]-->", Variant.ALL, id="for everybody but Outlook"),
]


@pytest.mark.parametrize(("html", "variant"), VARIANTS)
def test_variants(document_of: Reading, html: str, variant: Variant) -> None:
    first, second = document_of(html).blocks
    assert (first.text.chars, first.variant) == ("a", Variant.ALL)
    assert (second.text.chars, second.variant, second.marks) == ("b", variant, ())


def test_a_comment_for_outlook_stands_beside_the_text_around_it(document_of: Reading) -> None:
    html = "<p>Nu € <!--[if mso]><i>12</i><![endif]-->39,95</p>"
    assert {(block.text.chars, block.variant) for block in document_of(html).blocks} == {
        ("Nu € 39,95", Variant.ALL), ("12", Variant.OUTLOOK)}


@pytest.mark.parametrize("html", ["", " \n ", "<html><body></body></html>", "<!-- only this -->", "<!--[if IE]><p>x</p><![endif]-->",
                                  "<!--[if mso]><xml><o:PixelsPerInch>96</o:PixelsPerInch></xml><![endif]-->", "<p>&nbsp;</p>"])
def test_where_nothing_is_said_there_is_no_block(document_of: Reading, html: str) -> None:
    assert document_of(html).blocks == ()
