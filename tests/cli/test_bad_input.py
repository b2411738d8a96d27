"""Files that are not as they should be: each gets its message, the rest is checked, and nothing ends in a traceback."""

import os
import shutil
from pathlib import Path
from unicodedata import category

import pytest

ELSEWHERE = "email/nl/mail.html:3:24: PRC001 error Regenjas Noor costs € 34,95 here; the guide says € 39,95\n"
PRICE = "PRC001 error Regenjas Noor costs € 34,95 here; the guide says € 39,95\n"
SAID = "Regenjas Noor nu € 34,95"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
LOCKED = Path(__file__).parents[1] / "fixtures" / "pdf" / "locked.pdf"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="99">{}</svg>'
TEXTS = {
    "html": f"<html><body>\n<p>zó móói\n<p>{SAID}\n</html>\n",
    "md": f"# Zó móói\n\n{SAID}\n",
    "txt": f"Zó móói.\n\n{SAID}\n",
    "yaml": f"posts:\n  - title: zó móói\n    text: {SAID}\n",
    "json": f'{{"a": "zó móói",\n "b": "{SAID}"}}\n',
    "csv": "naam;prijs\nRegenjas Noor;€ 34,95\nzó;móói\n",
    "srt": f"1\n00:00:01,000 --> 00:00:03,000\nZó móói.\n\n2\n00:00:03,000 --> 00:00:05,000\n{SAID}\n",
    "vtt": f"WEBVTT\n\n00:01.000 --> 00:03.000\n{SAID}\n",
    "svg": SVG.format(f'\n<text x="5" y="30">{SAID}</text>\n<text x="5" y="60">zó móói</text>\n'),
    "eml": f"Subject: =?utf-8?q?z=C3=B3?=\nContent-Type: text/plain; charset=utf-8\n\n{SAID}\n",
}


@pytest.fixture
def put(campaign):
    def putting(path: str, data: bytes | str) -> Path:
        file = campaign / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data.encode() if isinstance(data, str) else data)
        return file
    return putting


def price_at(text: str) -> tuple[int, int]:
    """The line and the column of the wrong price in a text."""
    before = text[:text.index("€ 34,95")]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


@pytest.mark.parametrize(("path", "data", "told"), [
    pytest.param("web/nl/a.html", PNG, "not a text file: it begins like a PNG picture", id="a picture as a page"),
    pytest.param("print/nl/a.pdf", TEXTS["html"], "not a PDF: it begins like an HTML page", id="a page as a PDF"),
    pytest.param("print/nl/a.pdf", SAID, "not a PDF: it does not begin like one", id="a text as a PDF"),
    pytest.param("print/nl/a.pdf", "%PDF-1.7\nnoise", "not a PDF that can be read: the file is damaged or not complete",
                 id="a damaged PDF"),
    pytest.param("print/nl/a.pdf", LOCKED.read_bytes(), "locked with a password; save a copy without one", id="a locked PDF"),
    pytest.param("print/nl/a.pdf", "", "not a PDF that can be read: the file is empty", id="an empty PDF"),
    pytest.param("email/nl/a.eml", "%PDF-1.7\n", "not a text file: it begins like a PDF", id="a PDF as an e-mail"),
    pytest.param("email/nl/a.eml", f"{SAID}\n", "not an e-mail: it does not begin with headers", id="an e-mail without headers"),
    pytest.param("app/nl/a.json", b"PK\x03\x04" + bytes(60), "not a text file: it begins like a ZIP archive",
                 id="an archive as JSON"),
    pytest.param("app/nl/a.json", f'{{"a": "{SAID}",}}', "line 1, column 33: a comma stands before the closing }",
                 id="broken JSON"),
    pytest.param("app/nl/a.json", f'{{"a": "{SAID}"}}\0\0', "line 1, column 34: something follows the end", id="JSON with NULs"),
    pytest.param("app/nl/a.json", "[" * 3000, "line 1, column 101: nested deeper than 100 levels", id="deep JSON"),
    pytest.param("app/nl/a.yaml", "a:\n\t- b\n", "line 2, column 1: a tab stands here", id="broken YAML"),
    pytest.param("app/nl/a.yaml", "[" * 3000 + "]" * 3000, "line 1, column 101: more than 100 lists", id="deep YAML"),
    pytest.param("app/nl/a.yaml", "a: &a [1,2,3,4,5,6,7,8,9]\n" + "".join(
        f"{there}: &{there} [{','.join([f'*{here}'] * 9)}]\n" for here, there in zip("abcdefgh", "bcdefghi", strict=True)),
        "make this file far larger than it looks", id="YAML that multiplies itself"),
    pytest.param("display/nl/a.svg", SVG.format("<text>a</txt>"), "line 1, column 74: the tag that closes here is not the one",
                 id="broken SVG"),
    pytest.param("display/nl/a.svg", SVG.format("<g>" * 3000), "elements are nested more than 250 deep", id="deep SVG"),
    pytest.param("display/nl/a.svg", '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/hosts">]><svg>&a;</svg>',
                 "it declares the entity a", id="SVG that reads other files"),
    pytest.param("video/nl/a.srt", f"{SAID}\n", "not captions: no line has times", id="captions without times"),
])
def test_what_cannot_be_read_is_told_and_the_rest_checked(put, brandlint, path, data, told):
    put(path, data)
    status, out, err = brandlint("check")
    assert (status, err) == (2, "")
    assert out.startswith(f"{path}: error ")
    assert told in out.partition("\n")[0]
    assert ELSEWHERE in out
    assert out.endswith(", 1 file that cannot be read\n")


def test_a_reader_that_stumbles_over_one_file_stops_no_other(put, brandlint, monkeypatch):
    def stumble(source):
        raise ZeroDivisionError("oops")

    monkeypatch.setattr("brandlint.readers.plain.read", stumble)
    put("web/nl/a.txt", SAID)
    status, out, err = brandlint("check")
    assert (status, err) == (2, "")
    assert out.startswith(
        f"web/nl/a.txt: error a mistake in brandlint itself, please report it: ZeroDivisionError: oops\n{ELSEWHERE}")


@pytest.mark.parametrize(("path", "data", "told"), [
    *(pytest.param(f"web/nl/a.{ending}", b"", f"web/nl/a.{ending} (the file is empty)", id=f"an empty file: {ending}")
      for ending in ("html", "eml", "md", "txt", "yaml", "json", "csv", "tsv", "srt", "vtt")),
    pytest.param("web/nl/a.html", b" \r\n\n", "web/nl/a.html (the file is empty)", id="only white space"),
    pytest.param("email/nl/a.eml", "Subject: x\nContent-Type: multipart/mixed\n\n--a\n\n€ 5\n--a--\n",
                 "text of email/nl/a.eml (its parts cannot be told apart", id="parts without a boundary"),
    pytest.param("email/nl/a.eml", "Subject: x\n" + "".join(
        f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(100)) + f"\n{SAID}\n",
        "text of email/nl/a.eml (its parts cannot be told apart", id="parts a hundred deep"),
    pytest.param("app/nl/a.yaml", "a: Een\na: Twee\n", "a value of app/nl/a.yaml (line 2: the key stands here twice",
                 id="a key that stands twice"),
    pytest.param("store/nl/poster.psd", b"8BPS", "store/nl/poster.psd (a Photoshop document; export it as .png or .pdf)", id="a format without a reader"),
])
def test_what_was_not_looked_at_is_counted(put, brandlint, path, data, told):
    put(path, data)
    status, out, err = brandlint("check")
    assert (status, err) == (1, "")
    assert out.startswith(ELSEWHERE)
    assert f"not looked at: {told}" in out


ENCODINGS = {
    "UTF-8 with its mark": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "Windows-1252": lambda text: text.encode("cp1252"),
    "UTF-16 LE": lambda text: b"\xff\xfe" + text.encode("utf-16-le"),
    "UTF-16 BE": lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
    "UTF-16 LE without its mark": lambda text: text.encode("utf-16-le"),
    "UTF-16 BE without its mark": lambda text: text.encode("utf-16-be"),
    "CRLF": lambda text: text.replace("\n", "\r\n").encode(),
    "CR": lambda text: text.replace("\n", "\r").encode(),
}


@pytest.mark.parametrize("encoded", ENCODINGS.values(), ids=ENCODINGS)
def test_prices_are_read_at_their_places_in_every_encoding(put, brandlint, encoded):
    for ending, text in TEXTS.items():
        put(f"web/nl/a.{ending}", encoded(text))
    status, out, err = brandlint("check", "web/nl")
    assert (status, err) == (1, "")
    for ending, text in TEXTS.items():
        line, column = price_at(text)
        assert f"web/nl/a.{ending}:{line}:{column}: {PRICE}" in out
    assert out.endswith(f": {len(TEXTS) + 1} errors\n")


@pytest.mark.parametrize("ending", ["html", "md", "txt", "yaml", "json", "csv"])
def test_latin_1_without_a_euro_sign_is_read(put, brandlint, ending):
    put(f"web/nl/a.{ending}", TEXTS[ending].replace("€", "EUR").encode("latin-1"))
    assert "Regenjas Noor costs EUR 34,95 here" in brandlint("check", "web/nl").out


@pytest.mark.parametrize(("path", "text"), [
    pytest.param("web/nl/a.html", "<div>" * 3000 + SAID + "</div>" * 3000, id="HTML, closed"),
    pytest.param("web/nl/a.html", "<table><tr><td>" * 3000 + SAID, id="HTML, tables left open"),
    pytest.param("web/nl/a.html", "<b>" * 3000 + f"<p>{SAID}", id="HTML, formatting left open"),
    pytest.param("web/nl/a.html", "{% if x %}" * 3000 + SAID, id="template tags left open"),
    pytest.param("web/nl/a.html", "{{" * 3000 + SAID, id="placeholders left open"),
    pytest.param("web/nl/a.md", "> " * 3000 + SAID, id="quotations in Markdown"),
    pytest.param("web/nl/a.md", "[" * 3000 + SAID + "](x)" * 3000, id="links in Markdown"),
    pytest.param("web/nl/a.md", "*" * 3000 + SAID + "*" * 3000, id="stars in Markdown"),
    pytest.param("web/nl/a.txt", "x " * 100_000 + f". {SAID}", id="one long line"),
])
def test_depth_and_length_hide_no_price(put, brandlint, path, text):
    put(path, text)
    line, column = price_at(text)
    status, out, err = brandlint("check", path)
    assert (status, err) == (1, "")
    assert f"{path}:{line}:{column}: {PRICE}" in out


@pytest.mark.parametrize(("text", "column"), [
    pytest.param('naam;prijs\n"Regenjas Noor;€ 34,95\nBroek Lars;€ 10,00\n', 16, id="a quote that is not closed"),
    pytest.param('naam;prijs\nRegenjas Noor;"€ 34,95\n', 16, id="a price with a quote that is not closed"),
])
def test_a_table_with_unbalanced_quotes_is_read(put, brandlint, text, column):
    put("web/nl/a.csv", text)
    assert f"web/nl/a.csv:2:{column}: {PRICE}" in brandlint("check").out


def test_links_are_told_and_never_followed_out_of_the_campaign(put, campaign, brandlint, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "secret.html"
    outside.write_text(TEXTS["html"], encoding="utf-8")
    os.symlink("..", campaign / "web" / "loop")
    os.symlink("self.html", campaign / "web" / "self.html")
    os.symlink("nowhere.html", campaign / "web" / "dangling.html")
    os.symlink(outside, campaign / "web" / "outside.html")
    status, out, err = brandlint("check")
    assert (status, err) == (2, "")
    assert out == ("web/dangling.html: error a link that leads nowhere\nweb/self.html: error a link that leads nowhere\n"
                   f"{ELSEWHERE}6 assets, 2 facts: 1 error, 2 files that cannot be read; "
                   "not looked at: web/loop (a link to a folder, which is not followed), "
                   "web/outside.html (a link to a file outside the campaign)\n")


def test_a_folder_named_like_a_file_is_a_folder(put, brandlint):
    put("web/nl/folder.html/a.html", TEXTS["html"])
    line, column = price_at(TEXTS["html"])
    assert f"web/nl/folder.html/a.html:{line}:{column}: {PRICE}" in brandlint("check").out


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="everything can be read here")
def test_a_file_without_rights_is_told(put, brandlint):
    put("web/nl/report.json", TEXTS["json"]).chmod(0)
    assert brandlint("check").out.startswith("web/nl/report.json: error cannot be opened: Permission denied\n")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
def test_a_pipe_is_no_asset(campaign, brandlint):
    os.mkfifo(campaign / "web" / "pipe.html")
    os.symlink("pipe.html", campaign / "web" / "link.html")
    assert brandlint("check").out.startswith("web/link.html: error is no ordinary file\n")


@pytest.mark.skipif(os.name != "posix", reason="such names cannot be given here")
@pytest.mark.parametrize(("name", "shown"), [
    (b"a\x1b[31mred\x07.html", "a\\x1b[31mred\\x07.html"), (b"a\nb.html", "a\\x0ab.html"), ("\u202egnp.html".encode(), "\\u202egnp.html"),
    (b"caf\xe9.html", "caf\\udce9.html"), (b"x" * 250 + b".html", "x" * 250 + ".html"),
], ids=["terminal escapes", "a line end", "a direction mark", "bytes that are no UTF-8", "very long"])
@pytest.mark.parametrize("report_format", ["concise", "full", "json"])
def test_names_cannot_play_tricks(campaign, brandlint, name, shown, report_format):
    shutil.copy(campaign / "email/nl/mail.html", os.path.join(os.fsencode(campaign / "web"), name))
    status, out, err = brandlint("check", "--format", report_format)
    assert (status, err) == (1, "")
    if report_format != "json":
        assert f"web/{shown}:3:24: " in out
    assert not any(category(char) == "Cc" for char in out if char != "\n")


MISTAKES = {
    "brand.yaml": "brand: {name: Zeebries, nmae: x}\nlocales:\n  nl-NL: {curency: EUR}\n",
    "offers.yaml": "products:\n  jas: {name: Jas, price: {EUR: veel}}\noffers:\n  winter:\n"
                   "    valid: {from: 2026-13-01, until: 2026-12-31}\n",
    "terms.yaml": "terms:\n  returns: {days: dertig}\n",
}


def test_every_mistake_in_the_guide_is_told_at_once(put, brandlint):
    for name, text in MISTAKES.items():
        put(f"brand-guide/{name}", text)
    status, out, err = brandlint("check")
    assert (status, out) == (2, "")
    assert err == """\
brand-guide/brand.yaml:1:25: brand.nmae: unknown key; did you mean name?
brand-guide/brand.yaml:3:11: locales.nl-NL.curency: unknown key; did you mean currency?
brand-guide/offers.yaml:2:33: products.jas.price.EUR: found "veel", expected an amount, like 49.5 or "€ 49,50"
brand-guide/offers.yaml:5:19: offers.winter.valid.from: found "2026-13-01", expected a day that exists, like 2027-03-31
brand-guide/terms.yaml:2:19: terms.returns.days: found "dertig", expected a whole number
brandlint: 5 mistakes to mend first; nothing was checked
"""


@pytest.mark.parametrize(("path", "text", "told"), [
    ("campaign.yaml", "campaign: [\n", "campaign.yaml:1:11: campaign[1]: a list that opens here with [ is not closed"),
    ("campaign.yaml", "campaign:\n  live: 2026-99-01\n", "campaign.yaml:2:9: campaign.live: found \"2026-99-01\""),
    ("brandlint.yaml", "selct: [PRC]\n", "brandlint.yaml:1:1: selct: unknown key; did you mean select?\nbrandlint: 1 mistake"),
    ("brandlint.yaml", "ignore: [XYZ999]\n", 'brandlint: brandlint.yaml: there is no rule "XYZ999"'),
    ("brandlint.yaml", "guide: nowhere\n", "nowhere: there is no such folder; a guide is a folder with brand.yaml"),
    ("brandlint.yaml", "guide: email\n", "email: there is no guide in this folder; a guide is a folder with brand.yaml"),
    ("brandlint.yaml", PNG, "brandlint.yaml:2:1: a character that cannot be printed stands here"),
], ids=["a broken campaign.yaml", "a day that does not exist", "an unknown key", "an unknown rule", "no such guide",
        "a guide without files", "no text"])
def test_settings_that_are_wrong(put, brandlint, path, text, told):
    put(path, text)
    status, out, err = brandlint("check")
    assert (status, out) == (2, "")
    assert told in err


def test_a_named_guide_must_be_one(campaign, brandlint):
    assert brandlint("check", "--guide", "email").err.startswith("brandlint: email: there is no guide in this folder")
    assert brandlint("check", "--guide", "nothing").status == 2


@pytest.mark.parametrize("content", [{}, {"logo.svg": "<svg/>", "manual.txt": "x"}], ids=["nothing", "logos"])
def test_a_folder_that_is_only_named_like_a_guide_is_none(campaign, put, brandlint, content):
    shutil.rmtree(campaign / "brand-guide")
    (campaign / "brand-guide").mkdir()
    for name, text in content.items():
        put(f"brand-guide/{name}", text)
    assert brandlint("check", "--quiet").status in (0, 1)
    assert ", no brand guide: " in brandlint("check").out
