"""What an asset looks like against the guide: small pages, judged by the whole program."""

from __future__ import annotations

import pytest

LOOKS = """
colours:
  palette:
    deep: {hex: "#123A5C"}
    leaf: {hex: "#1F7A4D"}
    alert: {hex: "#C4281C", only_for: [price, badge]}
    paper: {hex: "#FFFFFF"}
  tints: [deep]
  contrast: AA
  forbidden_pairs: [[alert, leaf]]
typography:
  families: {heading: [Poppins], body: [Source Sans], fallback: [Arial, sans-serif]}
  min_size: {screen: 12px}
"""
PAGE = "<!doctype html><html lang=nl><head><style>{css}</style></head><body>{body}</body></html>"

QUIET = [
    pytest.param("", '<p style="color:#123A5C">Nieuw in de winkel</p>', id="a colour of the palette"),
    pytest.param("", '<p style="color:rgb(18, 58, 92)">Nieuw</p>', id="written as rgb"),
    pytest.param("", '<div style="background:#D0D8DE"><p style="color:#222">Nieuw</p></div>', id="a tint on the ground"),
    pytest.param("", '<table bgcolor="#eeeeee"><tr><td style="color:#333;border:1px solid #ddd">Nieuw</td></tr></table>', id="greys"),
    pytest.param("p { color: #B0107F } .x { background: #00F }", "<b>Nieuw</b>", id="a rule that nothing fits"),
    pytest.param("", '<p style="display:none;color:#B0107F">Nieuw</p>', id="hidden text"),
    pytest.param("", '<div style="background:#FFF8E1;border:1px solid #FBE9C8"><p style="color:#222">Let op</p></div>', id="a pale notice"),
    pytest.param("", '<p style="color:##B0107F">Nieuw</p>', id="a value that browsers drop"),
    pytest.param("", '<a href="https://lumen.example">Nieuw in de winkel</a>', id="a browser's own blue"),
    pytest.param(":root { --brand: #123A5C } .b { background: var(--brand); color: #fff }", '<a class=b href="https://lumen.example">Bekijk</a>',
                 id="a variable"),
    pytest.param("", '<td style="background:#777 url(foto.jpg)"><p style="color:#fff">Nieuw</p></td>', id="text on a picture"),
    pytest.param("", '<div style="background-image:linear-gradient(#123A5C,#123A5C)"><p style="color:#123A5C">Nieuw</p></div>',
                 id="text on a gradient"),
    pytest.param("", '<div style="position:absolute"><p style="color:#fff">Nieuw in de winkel</p></div>', id="text that floats over something"),
    pytest.param("", '<h1 style="color:#767676;font-size:32px">Nieuw</h1>', id="grey heading on white"),
    pytest.param("", '<h1 style="color:#949494;font-size:32px">Nieuw</h1>', id="large text needs less contrast"),
    pytest.param("", '<b style="color:#C4281C">€ 89,95</b> <i style="color:#C4281C">Alleen online</i>', id="an accent on prices and badges"),
    pytest.param("", "<h1 style=\"font-family:Poppins,Arial,sans-serif\">Nieuw</h1><p style=\"font-family:'Source Sans',Arial\">In de winkel</p>",
                 id="typefaces of the guide"),
    pytest.param("", '<p style="font-family:Arial,Helvetica,sans-serif">In de winkel</p>', id="a fallback alone"),
    pytest.param("", '<p style="font-size:14px">In de winkel</p>', id="a size and no typeface"),
    pytest.param("", '<b style="color:#ccc">★★★★☆</b> <i style="color:#ccc">→</i>', id="stars and arrows are drawings"),
    pytest.param("", '<p style="color:#4b5563">Nieuw</p><p style="color:#64748b">Nieuw in de winkel</p>', id="greys that lean to blue"),
    pytest.param("", '<i title="Rood" style="background:#ff5a36;width:18px;height:18px;display:block"></i>', id="a sample of a product's colour"),
    pytest.param("", '<a style="background:#1877F2;color:#fff;font-size:24px" href="https://facebook.com/sharer">Delen</a>', id="a network's own colour"),
    pytest.param("", """<!--[if mso]><v:roundrect href="https://lumen.example" fillcolor="#123A5C [3204]" stroke="f">
        <center style="color:#fff">Bekijk</center></v:roundrect><![endif]-->""", id="a button drawn for Outlook"),
    pytest.param("", """<!--[if mso]><v:rect stroke="f"><v:fill type="frame" src="foto.jpg" color="#fff"/>
        <v:textbox><p style="color:#fff">Nieuw in de winkel</p></v:textbox></v:rect><![endif]-->""", id="a picture behind, for Outlook"),
    pytest.param("", '<p style="font-size:12px">In de winkel</p><td style="font-size:1px;line-height:1px">&nbsp;</td>', id="sizes, and a spacer"),
    pytest.param("", '<span style="color:#F5A623">★★★★☆</span> <i style="color:#E8B400">→ ✓</i>', id="stars of a rating, arrows and ticks"),
    pytest.param("", '<button disabled style="color:#8A8A8A;background:#C9C9C9">Uitverkocht</button>', id="a button that cannot be used"),
    pytest.param("", '<div aria-disabled=true style="color:#AAA"><span>Kies eerst een maat</span></div>', id="words in what cannot be used"),
    pytest.param(".m { color: #6B7280 } .n { color: #4B5563; border: 1px solid #9CA3AF }", "<p class=m>Nieuw</p><p class=n>Nieuw</p>",
                 id="greys with a tinge"),
    pytest.param("", '<a style="background:#1877F2">x</a><a style="background:#25D366">x</a><a style="background:#FFC439">x</a>',
                 id="networks and ways to pay"),
    pytest.param("code { font-family: ui-monospace, Menlo, Consolas, monospace }", "<p>Typ de code <code>LICHT20</code> in</p>",
                 id="code in a typewriter's typeface"),
    pytest.param("", '<table><tr><td style="border:1px solid #D5D0C4;color:#222">Nieuw</td></tr></table>', id="a pale line"),
    pytest.param("", '<a style="background:linear-gradient(90deg,#123A5C,#1F7A4D);color:#fff">Bekijk alles</a>', id="readable on all of a gradient"),
    pytest.param("", '<a style="background:linear-gradient(90deg,#fff,#fff 50%,#123A5C 50%);color:#222">Bekijk alles</a>', id="two halves"),
    pytest.param("", '<a style="background:linear-gradient(#123A5C,transparent),url(foto.jpg);color:#fff">Bekijk</a>', id="a veil over a picture"),
    pytest.param("body { background:linear-gradient(#fff,#123A5C) }", '<p style="color:#123A5C">Nieuw in de winkel</p>', id="a page that fades"),
    pytest.param("", '<div style="background:linear-gradient(#fff,#123A5C)"><p style="color:#123A5C;background:#fff">Nieuw</p></div>',
                 id="a box of its own on a gradient"),
    pytest.param("@media (prefers-color-scheme: dark) { .b { background:#101417 !important } .t { color:#F2F5F7 !important } }",
                 '<div class=b style="background:#fff"><p class=t style="color:#222">Nieuw</p></div>', id="a dark variant that can be read"),
    pytest.param("[data-ogsc] .t { color:#fff !important }", '<div style="background:#fff"><p class=t style="color:#222">Nieuw</p></div>',
                 id="Outlook turns the ground that nobody declares"),
    pytest.param("", '<p style="background:#FFF8E1;border:1px solid #FFE082;color:#222">Let op</p>', id="the line round a notice"),
    pytest.param(".i { background:#E8F4FD;border-left:4px solid #2196F3 } .o { background:#D4EDDA;border:1px solid #28A745 }",
                 "<p class=i>Let op</p><p class=o>Besteld</p>", id="the edges of two notices"),
    pytest.param("@media (prefers-color-scheme: dark) { .b { background:#101417 !important } .t { color:#9ECBFF !important } }",
                 '<div class=b style="background:#fff"><a class=t style="color:#123A5C">Nieuw</a></div>', id="the brand's blue, lighter in the dark"),
    pytest.param("@media (prefers-color-scheme: dark) { .b { background:#12233A !important } }", '<div class=b style="background:#fff"></div>',
                 id="a night of its own colour"),
]

CAUGHT = [
    pytest.param("", '<p style="color:#15406A">Nieuw in de winkel</p>', "CLR001", "error", "#15406A", "#123A5C", id="nearly the brand's"),
    pytest.param("", '<div style="background:#B0107F"><p style="color:#fff">Nieuw</p></div>', "CLR001", "warning", "#B0107F", "#C4281C",
                 id="another colour"),
    pytest.param(".bar { border-top: 2px solid #15406A }", '<p class=bar style="color:#000">Nieuw</p>', "CLR001", "error", "#15406A",
                 "#123A5C", id="a border in a sheet"),
    pytest.param("", '<table bgcolor="#15406A"><tr><td style="color:#fff">Nieuw</td></tr></table>', "CLR001", "error", "#15406A", "#123A5C",
                 id="bgcolor"),
    pytest.param("", '<font color="#15406A">Nieuw in de winkel</font>', "CLR001", "error", "#15406A", "#123A5C", id="a font element"),
    pytest.param("", '<div style="background:linear-gradient(90deg, #123A5C, #15406A)">x</div>', "CLR001", "error", "#15406A", "#123A5C",
                 id="a stop of a gradient"),
    pytest.param("", '<p style="color:#B8D8C6">Nieuw in de winkel</p>', "CLR001", "warning", "#B8D8C6", None, id="a tint that is not allowed"),
    pytest.param("", '<p style="color:#C4281C">Onze winkels zijn ook op zondag open</p>', "CLR002", "warning", "#C4281C", "price and badge",
                 id="an accent on running text"),
    pytest.param("", '<p style="background:#1F7A4D;color:#C4281C">20%</p>', "CLR003", "error", "#C4281C", "#C4281C", id="a forbidden pair"),
    pytest.param("", '<p style="color:#D0D8DE">Nieuw in de winkel</p>', "CLR005", "error", "#D0D8DE", "4.5", id="too pale"),
    pytest.param("", '<p style="color:#8a8a8a">Nieuw in de winkel</p>', "CLR005", "warning", "#8A8A8A", "4.5", id="a little too pale"),
    pytest.param("", '<span style="color:#F5A623">★ Top 10</span>', "CLR001", "warning", "#F5A623", None, id="a star with words"),
    pytest.param("", '<p style="color:#1877F3">Nieuw in de winkel</p>', "CLR001", "warning", "#1877F3", None, id="nearly a network's colour"),
    pytest.param("", '<p style="color:#2A4A5C">Nieuw in de winkel</p>', "CLR001", "error", "#2A4A5C", "#123A5C", id="a greyish near miss"),
    pytest.param("", '<button style="color:#8A8A8A;background:#C9C9C9">Bestel nu</button>', "CLR005", "error", "#8A8A8A", "4.5",
                 id="a button that can be used"),
    pytest.param("", '<p style="font-family:Menlo,monospace">In de winkel</p>', "TYP001", "warning", "Menlo", None, id="a typewriter for words"),
    pytest.param("", '<b style="color:#cccccc">★</b><p style="color:#cccccc">Nu</p>', "CLR005", "error", "#CCCCCC", "4.5", id="pale words beside stars"),
    pytest.param("", '<p style="color:#2A3A4C">Nieuw in de winkel</p>', "CLR001", "error", "#2A3A4C", "#123A5C", id="a grey near the brand's"),
    pytest.param("", '<div style="background:#ff5a36;width:600px;height:18px"></div>', "CLR001", "warning", "#FF5A36", None, id="a bar"),
    pytest.param("", '<b style="background:#ff5a36;width:40px;height:18px;display:block;color:#000">Nu</b>', "CLR001", "warning", "#FF5A36",
                 None, id="a small badge"),
    pytest.param("", '<!--[if mso]><v:rect fillcolor="#ff5a36"><center>Bekijk</center></v:rect><![endif]-->', "CLR001", "warning", "#FF5A36",
                 None, id="a button for Outlook"),
    pytest.param("", '<p style="font-family:Georgia,serif">In de winkel</p>', "TYP001", "warning", "Georgia", "Poppins, Source Sans",
                 id="another typeface"),
    pytest.param("", "<h2 style=\"font-family:'Source Sans',Arial\">In de winkel</h2>", "TYP002", "info", "Source Sans", "Poppins",
                 id="a heading in the typeface of texts"),
    pytest.param("", '<a style="background:linear-gradient(90deg,#fff,#123A5C);color:#FFFFFF">Bekijk alles</a>', "CLR005", "warning", "#FFFFFF", "4.5",
                 id="pale at one end of a gradient"),
    pytest.param("", '<div style="background:linear-gradient(rgba(255,255,255,.9),rgba(255,255,255,.8)) #123A5C"><p style="color:#FFFFFF">Nu</p></div>',
                 "CLR005", "warning", "#FFFFFF", "4.5", id="a veil over a known colour"),
    pytest.param("@media (prefers-color-scheme: dark) { .b { background:#101417 !important } }",
                 '<div class=b style="background:#fff"><p style="color:#222222">Nieuw</p></div>', "CLR005", "warning", "#222222", "4.5",
                 id="dark on dark in the dark variant"),
    pytest.param("@media (prefers-color-scheme: dark) { .b { background:#101417 !important } .t { color:#FF66CC !important } }",
                 '<div class=b style="background:#fff"><p class=t style="color:#222">Nieuw</p></div>', "CLR001", "warning", "#FF66CC", None,
                 id="a strange colour in the dark variant"),
    pytest.param("", '<p style="background:#FFF8E1;border:2px solid #B0107F">Let op</p>', "CLR001", "warning", "#B0107F", None,
                 id="a line of another hue than its box"),
    pytest.param("@media (prefers-color-scheme: dark) { .t { color:#15406A } }", '<p class=t style="background:#fff">Nieuw</p>', "CLR001", "error",
                 "#15406A", "#123A5C", id="off the palette in the dark variant"),
    pytest.param("[data-ogsb] .b { background:#101417 !important } [data-ogsc] .t { color:#333333 !important }",
                 '<div class=b style="background:#fff"><p class=t style="color:#222">Nieuw</p></div>', "CLR005", "error", "#333333", "4.5",
                 id="dark on dark in Outlook's dark variant"),
    pytest.param("", '<p style="font-size:9px;font-family:Arial">Vraag naar de voorwaarden</p>', "TYP003", "warning", "9px", "12px",
                 id="too small"),
    pytest.param("", '<p style="font-size:9px">Vraag naar de voorwaarden</p>', "TYP003", "warning", "9px", "12px",
                 id="too small in whatever typeface"),
]


@pytest.mark.parametrize(("css", "body"), QUIET)
def test_what_fits_the_guide_is_let_pass(judge, guide, css: str, body: str) -> None:  # type: ignore[no-untyped-def]
    found = judge({"web/nl/a.html": PAGE.format(css=css, body=body)}, {**guide, "identity.yaml": LOOKS})
    assert [(one.code, one.message) for one in found if one.code[:3] in {"CLR", "TYP"}] == []


@pytest.mark.parametrize(("css", "body", "code", "severity", "found", "expected"), CAUGHT)
def test_what_does_not_is_found(judge, guide, css, body, code, severity, found, expected) -> None:  # type: ignore[no-untyped-def]
    files = {"web/nl/a.html": PAGE.format(css=css, body=body)}
    said = [one for one in judge(files, {**guide, "identity.yaml": LOOKS}) if one.code == code]
    assert [(one.severity.value, one.found) for one in said] == [(severity, found)]
    assert expected is None or said[0].expected == expected
    span = said[0].place.as_json()
    source = files["web/nl/a.html"][span["offset"]:span["end_offset"]]
    # A shorthand has the place of its whole value; a size that of its declaration.
    assert found.lower() in source.lower()


@pytest.mark.parametrize(("path", "codes"), [("web/nl/a.html", ["CLR005"]), ("briefing/nl/a.html", [])])
def test_what_only_the_makers_see_may_be_hard_to_read(judge, guide, path, codes) -> None:  # type: ignore[no-untyped-def]
    page = PAGE.format(css="", body='<p style="color:#123A5C;background:#15406A">Vrijgave door de jurist op 20 februari</p>')
    assert [one.code for one in judge({path: page}, {**guide, "identity.yaml": LOOKS}) if one.code == "CLR005"] == codes


def test_one_colour_is_one_finding_with_all_its_places(judge, guide) -> None:  # type: ignore[no-untyped-def]
    body = '<p style="color:#15406A">Nieuw</p><div style="background:#15406A"><p style="color:#fff">x</p></div><hr style="border:1px solid #15406A">'
    said = [one for one in judge({"web/nl/a.html": PAGE.format(css="", body=body)}, {**guide, "identity.yaml": LOOKS}) if one.code == "CLR001"]
    assert len(said) == 1
    assert [related.message for related in said[0].related] == ["here too", "here too", "deep in the guide"]


def test_a_guide_without_a_palette_says_nothing_of_colours(judge, guide) -> None:  # type: ignore[no-untyped-def]
    body = '<p style="color:#B0107F;font-family:Georgia;font-size:8px">Nieuw in de winkel</p>'
    assert [one.code for one in judge({"web/nl/a.html": PAGE.format(css="", body=body)}, guide) if one.code[:3] in {"CLR", "TYP"}] == []


NEAR = """<!doctype html><html lang=nl><head><style>.a { color: #15406A }</style></head><body>
<p class=a>Nieuw</p><p style="color:#15406a">In de winkel</p><div style="BACKGROUND:#15406A"><b style="color:#fff">Nu</b></div>
<p style="color:rgb(21, 64, 106)">Morgen</p></body></html>"""


def test_a_near_miss_is_repaired_wherever_it_is_written(judge, guide) -> None:  # type: ignore[no-untyped-def]
    said = [one for one in judge({"web/nl/a.html": NEAR}, {**guide, "identity.yaml": LOOKS}) if one.code == "CLR001"]
    assert len(said) == 1
    assert said[0].fix is not None
    assert said[0].fix.safe
    text = NEAR
    for edit in sorted(said[0].fix.edits, reverse=True):
        text = text[:edit.start] + edit.text + text[edit.end:]
    assert text == NEAR.replace("#15406A", "#123A5C").replace("#15406a", "#123a5c").replace("rgb(21, 64, 106)", "rgb(18, 58, 92)")
    assert [one for one in judge({"web/nl/a.html": text}, {**guide, "identity.yaml": LOOKS}) if one.code == "CLR001"] == []


@pytest.mark.parametrize("body", [
    pytest.param('<p style="background:#15406A url(a.png)">x</p>', id="part of a shorthand"),
    pytest.param('<p style="color:#B9B01F">Nieuw</p>', id="another colour, nearest to one that is only for prices"),
    pytest.param('<p style="color:#000;background:#5A8C8C">Nieuw in de winkel</p>', id="one on which the text would fade"),
])
def test_what_is_no_plain_near_miss_is_left_to_people(judge, guide, body) -> None:  # type: ignore[no-untyped-def]
    said = [one for one in judge({"web/nl/a.html": PAGE.format(css="", body=body)}, {**guide, "identity.yaml": LOOKS}) if one.code == "CLR001"]
    assert [one.fix for one in said] == [None]


@pytest.mark.parametrize(("css", "body", "right", "safe"), [
    pytest.param(":root { --c: #15406A } h1 { color: var(--c) }", "<h1>Nieuw</h1>", ("#15406A", "#123A5C"), True, id="a variable"),
    pytest.param(":root { --a: var(--b); --b: #15406a } h1 { color: var(--a) }", "<h1>Nieuw</h1>", ("#15406a", "#123a5c"), True,
                 id="a variable of a variable"),
    pytest.param(".x { --c: #15406A } .x p { color: var(--c) }", "<div class=x><p>Nieuw</p></div>", ("#15406A", "#123A5C"), True,
                 id="a variable that a box hands down"),
    pytest.param("h2 { color: #15406A }", "<h2>Nieuw</h2>", ("#15406A", "#123A5C"), True, id="a rule for an element"),
    pytest.param("p { color: #2A6A8C }", "<p>Nieuw in de winkel</p>", ("#2A6A8C", "#123A5C"), False, id="another colour altogether"),
])
def test_a_colour_is_repaired_where_it_is_declared(judge, guide, css, body, right, safe) -> None:  # type: ignore[no-untyped-def]
    text = PAGE.format(css=css, body=body)
    (said,) = [one for one in judge({"web/nl/a.html": text}, {**guide, "identity.yaml": LOOKS}) if one.code == "CLR001"]
    assert said.fix is not None
    assert said.fix.safe is safe
    (edit,) = said.fix.edits
    assert text[:edit.start] + edit.text + text[edit.end:] == text.replace(*right)


@pytest.mark.parametrize(("css", "says"), [
    ("@media (prefers-color-scheme: dark) { .t { color:#15406A } }", "in the dark variant (prefers-color-scheme)"),
    ("[data-ogsc] .t { color:#15406A }", "in Outlook's dark variant ([data-ogsc])"),
    ("u + .x, [data-ogsc].t { color:#15406A }", "in Outlook's dark variant ([data-ogsc])"),
])
def test_what_only_a_dark_variant_shows_names_it(judge, guide, css, says) -> None:  # type: ignore[no-untyped-def]
    files = {"web/nl/a.html": PAGE.format(css=css, body='<p class=t style="background:#fff">Nieuw</p>')}
    assert [says in one.message for one in judge(files, {**guide, "identity.yaml": LOOKS}) if one.code == "CLR001"] == [True]
    plain = {"web/nl/a.html": PAGE.format(css=".t { color:#15406A }", body='<p class=t style="background:#fff">Nieuw</p>')}
    assert ["variant" in one.message for one in judge(plain, {**guide, "identity.yaml": LOOKS}) if one.code == "CLR001"] == [False]


@pytest.mark.parametrize(("shade", "ink", "found"), [(235, "#fff", ["#FFFFFF"]), (30, "#fff", []), (235, "#123A5C", [])])
def test_text_on_a_picture_is_held_against_most_of_it(judge, guide, tmp_path, shade, ink, found) -> None:  # type: ignore[no-untyped-def]
    from PIL import Image

    (tmp_path / "web/nl").mkdir(parents=True)
    Image.effect_noise((600, 300), 30).point(lambda level: min(255, max(0, level + shade - 128))).save(tmp_path / "web/nl/strand.png")
    page = PAGE.format(css="", body=f'<table><td background="strand.png"><p style="color:{ink}">Nieuw in de winkel</p></td></table>')
    said = judge({"web/nl/a.html": page}, {**guide, "identity.yaml": LOOKS})
    assert [one.found for one in said if one.code == "CLR005" and one.path.endswith("html")] == found
