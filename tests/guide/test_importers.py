"""What a brand already has is read as it is, and what the guide says itself wins."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from brandlint.errors import GuideError
from brandlint.guide.model import ByLocale, Guide, Window

Load = Callable[..., Guide]


def ase(*swatches: tuple[str, bytes, tuple[float, ...]]) -> bytes:
    """A swatch file as Adobe writes it, inside one group."""
    def block(kind: int, content: bytes) -> bytes:
        return struct.pack(">HI", kind, len(content)) + content

    def named(name: str) -> bytes:
        return struct.pack(">H", len(name) + 1) + f"{name}\0".encode("utf-16-be")

    colours = [block(1, named(name) + model + struct.pack(f">{len(channels)}fH", *channels, 2))
               for name, model, channels in swatches]
    blocks = [block(0xC001, named("Zeebries")), *colours, block(0xC002, b"")]
    return b"ASEF" + struct.pack(">HHI", 1, 0, len(blocks)) + b"".join(blocks)


BRAND_YML = """\
color:
  palette: {sea: "#0A3D5C", sand: "#f4ebdd", accent: sea}
  primary: sea
  danger: "#c00"
typography:
  fonts: [{family: Lora, source: google}]
  base: {family: Inter, size: 1rem}
  headings: Lora
logo:
  images: {main: {path: logos/zee.svg, alt: Zeebries}}
  small: main
  medium: {light: logos/light.svg, dark: logos/dark.svg}
"""
NEW_TOKENS = """\
{"color": {"$type": "color",
  "sea": {"$value": {"colorSpace": "srgb", "components": [0.0392, 0.2392, 0.3608]}},
  "sand": {"$value": {"colorSpace": "srgb", "components": [0.95, 0.92, 0.86], "hex": "#f4ebdd"}},
  "brand": {"main": {"$value": "{color.sea}"}}},
 "space": {"$type": "dimension", "m": {"$value": {"value": 8, "unit": "px"}}},
 "font": {"body": {"$type": "fontFamily", "$value": ["Inter", "sans-serif"]}}}
"""
OLD_TOKENS = """\
{"color": {"sea": {"value": "#0A3D5C", "type": "color"}, "sand": {"value": "#f4ebdd"},
           "brand": {"main": {"value": "{color.sea.value}", "type": "color"}}},
 "font": {"body": {"value": "Inter, sans-serif", "type": "fontFamilies"}}}
"""
GPL = "GIMP Palette\nName: Zeebries\nColumns: 2\n# our colours\n 10  61  92\tsea\n244 235 221 sand\n  0   0   0\n"
SWATCHES = ase(("sea", b"RGB ", (10 / 255, 61 / 255, 92 / 255)), ("sea", b"CMYK", (1.0, 0.7, 0.35, 0.25)),
               ("sand", b"LAB ", (0.934801, 1.406572, 7.933453)), ("ink", b"CMYK", (0.0, 0.0, 0.0, 1.0)))

PALETTES = {
    "brand.yml": ("_brand.yml", BRAND_YML),
    "tokens of 2025.10": ("web.tokens.json", NEW_TOKENS),
    "older tokens": ("web.tokens.json", OLD_TOKENS),
    "GIMP palette": ("zee.gpl", GPL),
    "Adobe swatches": ("zee.ase", SWATCHES),
}


@pytest.mark.parametrize(("name", "content"), PALETTES.values(), ids=PALETTES)
def test_palette(load: Load, name: str, content: str | bytes) -> None:
    palette = load({"a.yaml": f"identity: {{from: {name}}}", name: content}).colours.palette
    assert (palette["sea"].hex, palette["sand"].hex) == ("#0A3D5C", "#F4EBDD")


def test_brand_yml_gives_colours_type_and_logos(load: Load) -> None:
    guide = load({"a.yaml": "identity: {from: import/_brand.yml}", "brand-guide/import/_brand.yml": BRAND_YML})
    assert {name: colour.hex for name, colour in guide.colours.palette.items()} == {
        "danger": "#CC0000", "sea": "#0A3D5C", "sand": "#F4EBDD", "accent": "#0A3D5C"}
    assert guide.typography.families == {"body": ("Inter",), "heading": ("Lora",)}
    assert {id: logo.files[0].name for id, logo in guide.logos.items()} == {
        "main": "zee.svg", "medium-light": "light.svg", "medium-dark": "dark.svg"}
    assert guide.logos["main"].files[0].parent.parts[-3:] == ("brand-guide", "import", "logos")
    assert guide.files == ("brand-guide/a.yaml", "brand-guide/import/_brand.yml")


@pytest.mark.parametrize("tokens", [NEW_TOKENS, OLD_TOKENS], ids=["2025.10", "older"])
def test_tokens_follow_references_and_give_fonts(load: Load, tokens: str) -> None:
    guide = load({"a.yaml": "identity: {from: web.tokens.json}", "web.tokens.json": tokens})
    assert set(guide.colours.palette) == {"sea", "sand", "brand-main"}
    assert guide.colours.palette["brand-main"].hex == "#0A3D5C"
    assert guide.typography.families == {"body": ("Inter", "sans-serif")}


CSS = """/* of the shop */ @import "x.css";
:root { --sea: #0A3D5C; --sand: rgb(244 235 221); --accent: var(--sea); --veil: rgba(0,0,0,.5); --gap: 12px; --font-body: "Inter", sans-serif }
[data-theme=dark] { --sea: #FFFFFF; --night: oklch(0.35 0.08 245) } .card { --own: #FF0000 }"""


def test_custom_properties_of_the_whole_page_are_the_palette(load: Load) -> None:
    guide = load({"a.yaml": "identity: {from: shop.css}", "shop.css": CSS})
    assert {name: colour.hex for name, colour in guide.colours.palette.items()} == {
        "sea": "#0A3D5C", "sand": "#F4EBDD", "accent": "#0A3D5C", "night": "#0B3E61"}
    assert guide.typography.families == {"body": ("Inter", "sans-serif")}


REFUSED = {
    "swatches without a colour for screens": ("a.ase", ase(("ink", b"CMYK", (0.0, 0.0, 0.0, 1.0))), "swatches in CMYK alone"),
    "a style sheet without properties": ("a.css", "p { color: red }", "a style sheet without custom properties"),
    "tokens of sizes": ("tokens.json", '{"gap": {"$type": "dimension", "$value": "8px"}}', "no colour, typeface or logo"),
    "a brand of a name alone": ("_brand.yml", "meta: {name: Zeebries}", "no colour, typeface or logo"),
}


@pytest.mark.parametrize(("name", "content", "why"), REFUSED.values(), ids=REFUSED)
def test_what_gives_nothing_is_refused_with_a_reason(load: Load, name: str, content: str | bytes, why: str) -> None:
    with pytest.raises(GuideError, match=why):
        load({"a.yaml": f"identity: {{from: {name}}}", name: content})


def test_colours_without_any_name_are_called_by_their_digits(load: Load) -> None:
    palette = load({"a.yaml": "identity: {from: a.gpl}", "a.gpl": "GIMP Palette\n10 61 92\n0 0 0 Untitled\n"}).colours.palette
    assert set(palette) == {"#0A3D5C", "#000000"}


@pytest.mark.parametrize(("value", "shown"), [
    ('{"colorSpace": "srgb", "components": [0.04, 0.24, 0.36]}', "#0A3D5C"), ('{"colorSpace": "hsl", "components": [200, 50, 40]}', "#337799"),
    ('{"colorSpace": "oklch", "components": [0.628, 0.2577, 29.23]}', "#FF0000"), ('"hsl(200, 50%, 40%)"', "#337799"),
    ('{"colorSpace": "display-p3", "components": [0.9176, 0.2003, 0.1386]}', "#FF0000"), ('"color(display-p3 1 1 1)"', "#FFFFFF"),
    ('{"colorSpace": "hsl", "components": ["none", 0, 40]}', "#666666"),
])
def test_tokens_in_other_spaces(load: Load, value: str, shown: str) -> None:
    tokens = f'{{"sea": {{"$type": "color", "$value": {value}}}}}'
    assert load({"a.yaml": "identity: {from: tokens.json}", "tokens.json": tokens}).colours.palette["sea"].hex == shown


def test_the_root_token_of_a_group_has_its_name_and_pointers_are_followed(load: Load) -> None:
    tokens = """{"color": {"$type": "color", "sea": {"$root": {"$value": "#0A3D5C"}, "pale": {"$value": "#DDEEFF"}},
        "main": {"$value": "{color.sea.$root}"}, "soft": {"$ref": "#/color/sea/pale"}, "same": {"$ref": "#/color/sea/pale/$value"},
        "lost": {"$ref": "other.json#/color"}}}"""
    palette = load({"a.yaml": "identity: {from: tokens.json}", "tokens.json": tokens}).colours.palette
    assert {name: colour.hex for name, colour in palette.items()} == {
        "sea": "#0A3D5C", "sea-pale": "#DDEEFF", "main": "#0A3D5C", "soft": "#DDEEFF", "same": "#DDEEFF"}


def test_references_may_leave_out_the_name_of_their_set(load: Load) -> None:
    tokens = '{"Winkel": {"zee": {"value": "#0A3D5C", "type": "color"}, "knop": {"value": "{zee}", "type": "color"}}}'
    palette = load({"a.yaml": "identity: {from: tokens.json}", "tokens.json": tokens}).colours.palette
    assert {name: colour.hex for name, colour in palette.items()} == {"Winkel-zee": "#0A3D5C", "Winkel-knop": "#0A3D5C"}


def test_tokens_that_refer_to_each_other_in_a_circle_have_no_colour(load: Load) -> None:
    tokens = '{"a": {"$type": "color", "$value": "{b}"}, "b": {"$type": "color", "$value": "{a}"}}'
    with pytest.raises(GuideError, match="no colour"):
        load({"a.yaml": "identity: {from: x.tokens.json}", "x.tokens.json": tokens})


def test_swatches_of_one_name_are_one_colour_and_ink_alone_is_left_out(load: Load) -> None:
    palette = load({"a.yaml": "identity: {from: zee.ase}", "zee.ase": SWATCHES}).colours.palette
    assert palette["sea"].cmyk == (100, 70, 35, 25)
    assert "ink" not in palette


def test_what_the_guide_says_wins_and_so_does_the_first_file(load: Load) -> None:
    guide = load({"a.yaml": "identity: {from: [zee.gpl, web.tokens.json]}\ncolours: {palette: {sea: '#111111'}}",
                  "zee.gpl": GPL, "web.tokens.json": OLD_TOKENS.replace("#f4ebdd", "#222222")})
    assert {name: colour.hex for name, colour in guide.colours.palette.items()} == {
        "sea": "#111111", "sand": "#F4EBDD", "brand-main": "#0A3D5C"}


RSS = """\
<?xml version="1.0"?>
<rss xmlns:g="http://base.google.com/ns/1.0"><channel><title>Zeebries</title>
<item>
  <g:id>ZB-0101</g:id><title>Badhanddoek &amp; Duin</title><link>https://zeebries.example/duin</link>
  <g:price>49.50 EUR</g:price><g:sale_price>39.50 EUR</g:sale_price>
  <g:sale_price_effective_date>2027-03-01T00:00+0100/2027-03-31T23:59+0200</g:sale_price_effective_date>
  <g:gtin>8719999000015</g:gtin><g:product_type>handdoeken</g:product_type>
</item>
<item><g:id>ZB-0102</g:id><g:title>Strandlaken</g:title><g:price>1299.00 EUR</g:price></item>
</channel></rss>
"""
TSV = """\
id\ttitle\tlink\tprice\tsale price\tsale price effective date\tgtin\tproduct type
ZB-0101\tBadhanddoek & Duin\thttps://zeebries.example/duin\t49.50 EUR\t39.50 EUR\t2027-03-01T00:00+0100/2027-03-31T23:59+0200\t\
8719999000015\thanddoeken
ZB-0102\tStrandlaken\t\t1299.00 EUR\t\t\t\t
"""


@pytest.mark.parametrize(("name", "feed"), [("feed.xml", RSS), ("feed.tsv", TSV)])
def test_feed(load: Load, name: str, feed: str) -> None:
    guide = load({"a.yaml": f"products: {{from: {name}}}", name: feed})
    duin, strand = guide.products.values()
    assert duin.name == ByLocale({"*": "Badhanddoek & Duin"})
    assert (duin.id, duin.sku, duin.gtin, duin.category) == ("ZB-0101", "ZB-0101", "8719999000015", "handdoeken")
    assert duin.url == ByLocale({"*": "https://zeebries.example/duin"})
    assert (duin.price, strand.price) == ({"EUR": Decimal("49.50")}, {"EUR": Decimal(1299)})
    row, = guide.price_rows
    assert (row.product, row.price, row.sale_price) == ("ZB-0101", Decimal("49.50"), Decimal("39.50"))
    assert row.sale == Window(date(2027, 3, 1), date(2027, 3, 31))
    assert str(row.place) in {"brand-guide/feed.xml:3:1", "brand-guide/feed.tsv:2:1"}


def test_the_guides_products_are_filled_up_from_the_feed(load: Load) -> None:
    text = "products:\n  from: feed.xml\n  duin: {sku: zb-0101, name: {nl: Duin}, price: {EUR: 45, GBP: 40}}\n"
    guide = load({"a.yaml": text, "feed.xml": RSS})
    assert set(guide.products) == {"duin", "ZB-0102"}
    duin = guide.products["duin"]
    assert (duin.name, duin.gtin) == (ByLocale({"nl": "Duin"}), "8719999000015")
    assert duin.price == {"EUR": 45, "GBP": 40}
    assert [row.product for row in guide.price_rows] == ["duin"]


def test_a_price_list_knows_the_feeds_products(load: Load) -> None:
    guide = load({"a.yaml": "products: {from: feed.xml}\nlocales: {nl-NL: EUR}", "feed.xml": RSS,
                  "prices.csv": "sku;price\nZB-0102;9\n"})
    assert [(row.product, row.sale_price) for row in guide.price_rows] == [("ZB-0102", None), ("ZB-0101", Decimal("39.50"))]


BOMB = '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaa">]><rss><item><id>&a;</id></item></rss>'
WRONG = {
    "entities": ("products: {from: f.xml}", {"f.xml": BOMB},
                 "brand-guide/f.xml:1:1: a feed that declares entities of its own; export it as Google Merchant XML or TSV"),
    "broken XML": ("products: {from: f.xml}", {"f.xml": "<rss>\n<item>"},
                   "brand-guide/f.xml:1:1: a feed that is no well-formed XML (line 2); export it as Google Merchant XML or TSV"),
    "no feed": ("products: {from: f.tsv}", {"f.tsv": "hello"},
                "brand-guide/f.tsv:1:1: a feed without a single product that has an id; export it as Google Merchant XML or TSV"),
    "no file": ("identity: {from: x.gpl}", {}, 'brand-guide/a.yaml:1:18: identity.from: found "x.gpl", expected a file that is '
                                               'there'),
    "another kind": ("identity: {from: x.pdf}", {"x.pdf": "x"},
                     "brand-guide/x.pdf:1:1: a kind of file that identity is not read from; use a _brand.yml, design tokens "
                     "(tokens.json), a palette (.ase, .gpl), or a style sheet with custom properties"),
    "no palette": ("identity: {from: x.gpl}", {"x.gpl": "x"},
                   "brand-guide/x.gpl:1:1: a file that is no GIMP palette; its first line should be: GIMP Palette"),
    "no swatches": ("identity: {from: x.ase}", {"x.ase": b"x"},
                    "brand-guide/x.ase:1:1: a file that is no Adobe swatch exchange; export the swatches again as .ase"),
    "half a file of swatches": ("identity: {from: x.ase}", {"x.ase": SWATCHES[:70]},
                                "brand-guide/x.ase:1:1: a swatch file that breaks off; export the swatches again as .ase"),
    "broken tokens": ("identity: {from: x.tokens.json}", {"x.tokens.json": "[1,"},
                      "brand-guide/x.tokens.json:1:1: design tokens that cannot be read; the file should be one JSON object"),
    "broken brand.yml": ("identity: {from: _brand.yml}", {"_brand.yml": "color: [\n"},
                         "brand-guide/_brand.yml:1:1: a _brand.yml that cannot be read; the file should have keys like color: "
                         "and "
                         "typography:"),
}


@pytest.mark.parametrize(("text", "files", "message"), WRONG.values(), ids=WRONG)
def test_unreadable_import_is_told(problems: Callable[..., list[str]], text: str, files: dict[str, str | bytes],
                                   message: str) -> None:
    assert problems({"a.yaml": text, **files}) == [message]


def test_a_feed_may_be_a_workbook(load: Load) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in (["id", "title", "price", "sale_price"], ["DL-1", "Duinlamp", 59.95, "39.95 EUR"]):
        book.active.append(row)
    book.active["C2"].number_format = '"€" #,##0.00'
    buffer = io.BytesIO()
    book.save(buffer)
    guide = load({"a.yaml": "products: {from: feeds/feed.xlsx}", "brand-guide/feeds/feed.xlsx": buffer.getvalue()})
    assert guide.products["DL-1"].price == {"EUR": Decimal("59.95")}
    assert [row.sale_price for row in guide.price_rows] == [Decimal("39.95")]


def test_a_damaged_workbook_is_no_feed(load: Load) -> None:
    with pytest.raises(GuideError, match="not an Excel workbook that can be read"):
        load({"a.yaml": "products: {from: feeds/feed.xlsx}", "brand-guide/feeds/feed.xlsx": b"PK"})
