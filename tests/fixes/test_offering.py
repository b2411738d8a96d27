"""A fix says the right value in the style and the container of the wrong one, changes nothing else, and is made once."""

import base64
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brandlint.cli import run

GUIDE = {
    "brand-guide/brand.yaml": "brand: {name: Zeebries, never: [Zee Bries]}\nlocales:\n  nl-NL: {currency: EUR}\n"
                              "contacts:\n  phone: {nl-NL: 020 794 6012}\n  website: {nl-NL: 'https://www.zeebries.example'}\n",
    "brand-guide/offers.yaml": "products:\n  regenjas:\n    name: Regenjas Noor\n    price: {EUR: 39.95}\n"
                               "    url: {nl-NL: 'https://www.zeebries.example/regenjas-noor'}\n"
                               "  sjaal:\n    name: Sjaal Tij\n    price: {EUR: 20}\noffers:\n  winter:\n    code: WINTER25\n    discount: 25%\n"
                               "    valid: {from: 2026-12-01, until: 2026-12-14}\n    redeem: [online]\n"
                               "  sjaal:\n    products: [sjaal]\n    discount: 2nd half price\n",
    "brand-guide/terms.yaml": "terms:\n  returns: {days: 30, cost: free, to: [store]}\n",
}
HTML = '<html lang="nl-NL"><head><meta charset="utf-8"></head>\r\n<body>\r\n<p>{}</p>\r\n</body></html>\r\n'


def mail(kind, transfer, body, subject="Nieuws"):
    return (f"From: a@zeebries.example\r\nSubject: {subject}\r\nContent-Language: nl-NL\r\nMIME-Version: 1.0\r\n"
            f"Content-Type: {kind}; charset=utf-8\r\nContent-Transfer-Encoding: {transfer}\r\n\r\n{body}")


def in_base64(text):
    return base64.encodebytes(text.encode()).decode().replace("\n", "\r\n")


CASES = {
    "html, over three elements": ("web/nl-NL/a.html", HTML.format("Regenjas Noor nu <b>34</b><sup>50</sup>"),
                                  HTML.format("Regenjas Noor nu <b>39</b><sup>95</sup>")),
    "html, entities": ("web/nl-NL/a.html", HTML.format("Regenjas Noor &euro;&nbsp;34,95 &amp; meer"),
                       HTML.format("Regenjas Noor &euro;&nbsp;39,95 &amp; meer")),
    "html, a link": ("web/nl-NL/a.html", HTML.format('<a href="http://www.zeebries.example/x?a=1&amp;b=2">Bekijk</a>'),
                     HTML.format('<a href="https://www.zeebries.example/x?a=1&amp;b=2">Bekijk</a>')),
    "html, a number and its link": ("web/nl-NL/a.html", HTML.format('Vragen? Bel <a href="tel:+31207946021">020-794 60 21</a>'),
                                    HTML.format('Vragen? Bel <a href="tel:+31207946012">020-794 60 12</a>')),
    "html, a name": ("web/nl-NL/a.html", HTML.format("Welkom bij Zee <b>Bries</b>."), None),
    "markdown": ("social/nl-NL/a.md", "# Nu\n\n**Regenjas Noor** € 34,95\n", "# Nu\n\n**Regenjas Noor** € 39,95\n"),
    "yaml, quoted": ("chat/nl-NL/a.yaml", "locale: nl-NL\nsay: 'Code WINTRE25: 25% korting'\n",
                     "locale: nl-NL\nsay: 'Code WINTER25: 25% korting'\n"),
    "json": ("app/nl-NL/a.json", '{"locale": "nl-NL", "tile": "Regenjas Noor nu \\u20ac 34,95 \\"echt\\""}\n',
             '{"locale": "nl-NL", "tile": "Regenjas Noor nu \\u20ac 39,95 \\"echt\\""}\n'),
    "csv": ("app/push.csv", 'id,locale,text\n1,nl-NL,"Regenjas Noor, nu € 34,95"\n',
            'id,locale,text\n1,nl-NL,"Regenjas Noor, nu € 39,95"\n'),
    "csv, a cell that needs quotes": ("app/push.csv", "id,locale,text\n1,nl-NL,Regenjas Noor nu € 35\n",
                                      'id,locale,text\n1,nl-NL,"Regenjas Noor nu € 39,95"\n'),
    "svg": ("display/nl-NL/a.svg", '<svg xmlns="http://www.w3.org/2000/svg" xml:lang="nl-NL" width="300" height="90">\n'
            '<text x="9" y="40">Regenjas Noor € <tspan font-weight="700">34</tspan>,95</text></svg>\n',
            '<svg xmlns="http://www.w3.org/2000/svg" xml:lang="nl-NL" width="300" height="90">\n'
            '<text x="9" y="40">Regenjas Noor € <tspan font-weight="700">39</tspan>,95</text></svg>\n'),
    "captions": ("video/clip-nl-NL.srt", "1\n00:00:01,000 --> 00:00:03,000\nRegenjas Noor, nu € 34,95\n",
                 "1\n00:00:01,000 --> 00:00:03,000\nRegenjas Noor, nu € 39,95\n"),
    "a day": ("web/nl-NL/a.html", HTML.format("25% korting met WINTER25, t/m maandag 21&nbsp;december"),
              HTML.format("25% korting met WINTER25, t/m maandag 14&nbsp;december")),
    "terms": ("web/nl-NL/a.html", HTML.format("Retourneren binnen 14 dagen"), HTML.format("Retourneren binnen 30 dagen")),
    "terms in words": ("web/nl-NL/a.html", HTML.format("Retourneren binnen veertien dagen"), None),
    "mail, quoted-printable": ("email/nl-NL/a.eml", mail("text/plain", "quoted-printable", "Regenjas Noor nu =E2=82=AC 34,9=\r\n5.\r\n"),
                               mail("text/plain", "quoted-printable", "Regenjas Noor nu =E2=82=AC 39,9=\r\n5.\r\n")),
    "mail, base64": ("email/nl-NL/a.eml", mail("text/html", "base64", in_base64(HTML.format("Hallo, " * 30 + "Regenjas Noor € 34,95."))),
                     mail("text/html", "base64", in_base64(HTML.format("Hallo, " * 30 + "Regenjas Noor € 39,95.")))),
    "mail, encoded subject": (
        "email/nl-NL/a.eml", mail("text/plain", "7bit", "Dag.\r\n", "=?utf-8?Q?Regenjas_Noor_nu_=E2=82=AC_34,95?="),
        mail("text/plain", "7bit", "Dag.\r\n", "=?utf-8?Q?Regenjas_Noor_nu_=E2=82=AC_39=2C95?=")),
}

IN_OTHER_WORDS = {
    "who pays": ("Retour op eigen kosten. Tot snel!", "Retourneren is gratis. Tot snel!"),
    "who pays, with an article": ("De kosten van retourneren zijn voor eigen rekening.", "Retourneren is gratis."),
    "an amount that is none": ("Retourneren kost € 2,95.", "Retourneren is gratis."),
    "where to": ("Retourneren kan alleen per post.", "Retourneren kan alleen in de winkel."),
    "where to, in a sentence that says more": ("Fijne dag, en retourneren kan alleen per post, hoor.", None),
    "where a code is used": ("25% korting met WINTER25, alleen in de winkel.", "25% korting met WINTER25, alleen online."),
    "a deal of another make": ("Sjaal Tij: 1+1 gratis", "Sjaal Tij: 2e halve prijs"),
    "a deal in capitals": ("Sjaal Tij: 1+1 GRATIS", "Sjaal Tij: 2E HALVE PRIJS"),
    "a percentage, whose words would stay": ("Sjaal Tij: 30% korting", None),
}


def fixed(folder: Path, path: str, data: bytes) -> bytes:
    """What a file holds after `check --fix --unsafe-fixes`, which a second run must leave as it is."""
    for name, text in GUIDE.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    command = ["check", str(folder), "--fix", "--unsafe-fixes", "--as-of", "2026-12-05", "--quiet", "--no-cache", "--exit-zero",
               "--output", str(folder / "report.txt")]
    assert run(command) == 0
    once = file.read_bytes()
    assert run(command) == 0
    assert file.read_bytes() == once
    return once


@pytest.mark.parametrize(("path", "before", "after"), CASES.values(), ids=CASES)
def test_a_wrong_value_becomes_right_where_it_stands(tmp_path, path, before, after):
    assert fixed(tmp_path, path, before.encode()).decode() == (before if after is None else after)


@pytest.mark.parametrize(("before", "after"), IN_OTHER_WORDS.values(), ids=IN_OTHER_WORDS)
def test_other_words_are_found_where_no_number_is_wrong(tmp_path, before, after):
    page = fixed(tmp_path, "web/nl-NL/a.html", HTML.format(before).encode()).decode()
    assert page == HTML.format(before if after is None else after)


def test_a_post_that_goes_out_too_late_goes_out_on_the_last_day(tmp_path):
    plan = "date,locale,text\n2026-12-{},nl-NL,25% korting met WINTER25\n"
    assert fixed(tmp_path, "social/plan.csv", plan.format(20).encode()).decode() == plan.format(14)


def test_the_encoding_and_its_mark_stay(tmp_path):
    for encoding, mark in (("cp1252", b""), ("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe")):
        before, after = ("Regenjas Noor één nu € 34,95\r\n", "Regenjas Noor één nu € 39,95\r\n")
        assert fixed(tmp_path / encoding, "web/nl-NL/a.txt", mark + before.encode(encoding)) == mark + after.encode(encoding)


WORDS = st.text("abcdefgh ijklé'\"&;:,-.()\t", max_size=30).map(lambda text: text.replace("&", "&amp;").replace("\t", "\r\n"))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=WORDS, between=WORDS, after=WORDS, cents=st.sampled_from(["95", "50", "-"]))
def test_every_byte_outside_the_edits_stays(before, between, after, cents, tmp_path_factory):
    text = HTML.format(f"{before}</p>\r\n<p>Regenjas Noor nu € 34,{cents}</p><p>{between}</p>\n<p>Code WINTRE25, {after}")
    page = fixed(tmp_path_factory.mktemp("any"), "web/nl-NL/a.html", text.encode()).decode()
    allowed = [text.replace(f"34,{cents}", price).replace("WINTRE25", code)
               for price in (f"34,{cents}", "39,95") for code in ("WINTRE25", "WINTER25")]
    assert page in allowed


def test_a_price_that_drives_a_saving_is_repaired_first(tmp_path):
    text = HTML.format("Regenjas Noor van € 59,95 voor € 34,95, je bespaart € 20")
    page = fixed(tmp_path, "web/nl-NL/a.html", text.encode()).decode()
    assert "voor € 39,95, je bespaart € 20" in page


def test_a_link_out_of_the_campaign_is_not_followed(tmp_path):
    outside = tmp_path / "outside.html"
    outside.write_text(HTML.format("Regenjas Noor € 34,95"))
    campaign = tmp_path / "campaign"
    (campaign / "web/nl-NL").mkdir(parents=True)
    (campaign / "web/nl-NL/b.html").symlink_to(outside)
    fixed(campaign, "web/nl-NL/a.html", HTML.format("Regenjas Noor € 34,95").encode())
    assert "34,95" in outside.read_text()
