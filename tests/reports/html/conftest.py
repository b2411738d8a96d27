"""A browser, and proofs of campaigns that are written down for a test."""

import shutil
from importlib.resources import files

import pytest

from brandlint.cli import run

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
BRAND = "brand: {name: Zeebries}\nlocales:\n  nl-NL: {currency: EUR}\n"


def _guide(products):
    """A guide with so many raincoats, each € 39,95."""
    names = "".join(f"  jas-{number}:\n    name: Regenjas N{number}r\n    price: {{EUR: {39 if number else 49}.95}}\n" for number in range(max(1, products)))
    return {"brand-guide/brand.yaml": BRAND, "campaign.yaml": "campaign: {id: najaar, live: 2026-11-30}\n",
            "brand-guide/offers.yaml": f"products:\n{names}offers:\n  jas:\n    products: [jas-0]\n    price: {{EUR: 39.95}}\n"
                                       "    valid: {from: 2026-11-30, until: 2026-12-14}\n"}


@pytest.fixture
def campaign():
    """The files of a campaign by the number of its mistakes."""
    return _campaign


def _campaign(mistakes):
    """A campaign with so many wrong prices, in mails, posts and texts of an app; each costs € 10 too little."""
    said = [f"Regenjas N{number}r nu € 29,95" for number in range(mistakes)] or ["Regenjas N0r nu € 39,95"]
    mails, posts, texts = said[0::3], said[1::3], said[2::3]
    rows = "".join(f"<tr><td>{text}</td></tr>" for text in mails)
    post = "---\nchannel: facebook\npublish: 2026-12-01\n---\n" + "\n\n".join(posts)
    app = ", ".join(f'"tile_{number}": "{text}"' for number, text in enumerate(texts))
    return {**_guide(mistakes), "email/nl/mail.html": f'<html lang="nl"><body><table>{rows}</table></body></html>',
            "social/nl/post.md": post, "app/nl.json": f"{{{app}}}"}


@pytest.fixture(scope="package")
def browser():
    if PROGRAM is None:
        pytest.skip("no Chromium on this machine")
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as started:
        opened = started.chromium.launch(executable_path=PROGRAM, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture
def proof_of(tmp_path):
    """The file of the proof of a campaign of these files."""
    def made(contents, *flags):
        for path, text in contents.items():
            file = tmp_path / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        out = tmp_path / "proof.html"
        run(["check", str(tmp_path), "--format", "html", "--output", str(out), "--no-cache", "--jobs", "1", "--quiet", *flags])
        return out
    return made


class Opened:
    """A page that is open, with everything that it asked for, said or was asked."""

    def __init__(self, page):
        self.page = page
        self.noise = []
        page.on("request", lambda request: self.noise.append(f"asked for {request.url[:80]}")
                if not request.url.startswith(("file:", "data:", "about:")) else None)
        page.on("console", lambda message: self.noise.append(message.text))
        page.on("pageerror", lambda error: self.noise.append(str(error)))
        page.on("dialog", lambda dialog: (self.noise.append(f"dialog {dialog.message}"), dialog.dismiss()))


@pytest.fixture
def open_page(browser):
    """Opens a proof at a width and in a scheme."""
    pages = []

    def opened(file, width=1440, scheme="light", fragment=""):
        page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
        pages.append(page)
        made = Opened(page)
        page.goto(f"{file.as_uri()}{fragment}")
        return made

    yield opened
    for page in pages:
        page.close()


@pytest.fixture
def until():
    """Waits until an expression holds; the page's policy lets no text be run in it, so it is asked from outside."""
    def waited(page, expression):
        for _ in range(100):
            if page.evaluate(expression):
                return
            page.wait_for_timeout(50)
        raise AssertionError(f"never: {expression}")
    return waited


@pytest.fixture(scope="package")
def axe():
    """The script of axe-core."""
    pytest.importorskip("axe_playwright_python")
    return files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
