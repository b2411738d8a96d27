"""Markup and scripts in names, prices, file names, alternative texts, mails and drawings do nothing in the proof."""

import pytest
from bs4 import BeautifulSoup

SCRIPT = "<script>window.struck = 1; alert(1)</script>"
HANDLER = '"><img src=x onerror="window.struck=1;alert(1)">'
BRAND = "brand: {name: Zeebries}\nlocales:\n  nl-NL: {currency: EUR}\n"
OFFERS = "products:\n  jas:\n    name: 'Jas %s Noor'\n    sku: ZB-2101\n    price: {EUR: 39.95}\n  muts:\n    name: Muts Vlaag\n    price: {EUR: 12.5}\n"
SVG = ('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100" onload="window.struck=1;alert(1)">'
       f"{SCRIPT}<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'>{SCRIPT}</body></foreignObject>"
       '<a href="javascript:alert(1)"><text x="10" y="40">Muts Vlaag nu € 11,50</text></a></svg>')
MAIL = (f'<html lang="nl"><head>{SCRIPT}<base href="https://elsewhere.example/"><link rel="stylesheet" href="https://elsewhere.example/a.css">'
        "<style>@import 'https://elsewhere.example/b.css'; p { background: url(https://elsewhere.example/c.png) }</style></head>"
        f'<body onload="window.struck=1"><p onclick="alert(1)">Muts Vlaag nu € 11,50 {SCRIPT}</p>'
        '<img src="https://elsewhere.example/pixel.gif" alt="\'&quot;><svg onload=alert(1)>"><svg onload="alert(1)"></svg>'
        '<a href="javascript:alert(1)">koop</a><iframe src="https://elsewhere.example"></iframe>'
        '<form action="https://elsewhere.example"><button>ok</button></form></body></html>')


def names(markup):
    return {"brand-guide/brand.yaml": BRAND, "brand-guide/offers.yaml": OFFERS % markup.replace("'", "''")}


CASES = [
    pytest.param({**names(SCRIPT), "social/nl/post.md": "Artikelnr. ZB-2101 nu € 34,95"}, id="a product's name"),
    pytest.param({**names(HANDLER), "social/nl/post.md": "Artikelnr. ZB-2101 nu € 34,95"}, id="a name that ends an attribute"),
    pytest.param({**names("x"), "social/nl/<img src=x onerror=alert(1)>.md": "Muts Vlaag nu € 11,50"}, id="a file's name"),
    pytest.param({**names("x"), "social/nl/post.md": f"---\nchannel: '{SCRIPT}'\npublish: 2026-12-01\n---\nMuts Vlaag nu € 11,50 {HANDLER}\n"}, id="a post and its network"),
    pytest.param({**names("x"), "app/nl.json": f'{{"</p>{SCRIPT}": "Muts Vlaag nu € 11,50 </p>{SCRIPT}"}}'}, id="a text and its key"),
    pytest.param({**names("x"), "email/nl/mail.html": MAIL}, id="a mail"),
    pytest.param({**names("x"), "email/nl/mail.html": f'<p>Hallo</p><img src="x.png" alt="Muts Vlaag nu € 11,50 {HANDLER.replace(chr(34), "&quot;")}">'}, id="an alternative text"),
    pytest.param({**names("x"), "display/nl/banner.svg": SVG}, id="a drawing"),
    pytest.param({**names("x"), "web/nl/index.html": '<p>Muts Vlaag nu € 11,50</p><img src="banner.svg">', "web/nl/banner.svg": SVG}, id="a drawing that a page shows"),
    pytest.param({**names("x"), "email/nl/mail.html": "<p>Muts Vlaag nu € 11,50</p>", "campaign.yaml": f"campaign: {{id: '{SCRIPT}', live: 2026-12-01}}\n"}, id="a campaign's name"),
]


@pytest.mark.parametrize("contents", CASES)
def test_nothing_happens(proof_of, open_page, until, contents):
    file = proof_of(contents)
    opened = open_page(file)
    page = opened.page
    assert page.locator(".card").count() >= 1
    until(page, """(() => {
        const next = document.querySelector("iframe[data-html]");
        next?.scrollIntoView();
        return !next;
    })()""")
    for frame in page.frames:
        frame.wait_for_function("document.readyState === 'complete'")  # A frame that is still filled has no window to ask.
        assert frame.evaluate("window.struck") is None
    assert opened.noise == []


@pytest.mark.parametrize("contents", CASES)
def test_the_page_holds_one_script_and_no_handler(proof_of, contents):
    """The same without a browser: no element of ours has a handler, and what frames hold has no script."""
    page = BeautifulSoup(proof_of(contents).read_text(encoding="utf-8"), "html.parser")
    frames = [BeautifulSoup(frame["data-html"], "html.parser") for frame in page.find_all("iframe")]
    assert len(page.find_all("script")) == 1
    assert [tag.name for frame in frames for tag in frame.find_all(["script", "svg", "iframe", "form", "a", "link", "base"])] == []
    for soup in (page, *frames):
        assert [name for tag in soup.find_all(True) for name in tag.attrs if name.startswith("on")] == []
        assert [tag["src"][:30] for tag in soup.find_all(src=True) if not tag["src"].startswith("data:image/webp;")] == []
        assert [tag["href"] for tag in soup.find_all(href=True) if not tag["href"].startswith("#")] == []
