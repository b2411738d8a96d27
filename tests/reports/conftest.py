"""A small run and its files, for every report."""

from dataclasses import dataclass
from datetime import date

import pytest

from brandlint.documents.places import WHOLE, Box, Part
from brandlint.documents.source import Source
from brandlint.findings import AssetError, Edit, Finding, Fix, Related, Severity, Skipped, Summary, Suppressed
from brandlint.reports.model import View

FILES = {
    "email/launch.html": '<table>\n  <tr><td>Nu <b>€ 34,95</b> voor de regenjas</td></tr>\n</table>\n',
    "web/index.html": "<h1>Winter</h1>\n<p>Regenjas € 39,95</p>\n",
    "brand-guide/offers.yaml": "products:\n  regenjas:\n    price: {EUR: 39.95, GBP: 36.95}\n",
}


NOTHING = Summary()


@dataclass(frozen=True)
class Run:
    findings: tuple[Finding, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    errors: tuple[AssetError, ...] = ()
    summary: Summary = NOTHING


def span(path, text):
    start = FILES[path].index(text)
    return Source.of_text(FILES[path]).place(start, start + len(text))


def source_line(path, number):
    return Source.of_text(FILES[path]).line(number) if path in FILES else None


@pytest.fixture
def make_run():
    return Run


@pytest.fixture
def view():
    return View(width=80, source_line=source_line, tool="brandlint 1.2.3")


@pytest.fixture
def wrong_price():
    return Finding(
        "PRC001", "price-differs-from-guide", Severity.ERROR, "Regenjas costs € 34,95 here; the guide says € 39,95",
        "email/launch.html", span("email/launch.html", "€ 34,95"), "email", "nl-NL", "regenjas", "€ 34,95", "€ 39,95",
        (Related("web/index.html", span("web/index.html", "€ 39,95"), "€ 39,95 here"),
         Related("brand-guide/offers.yaml", span("brand-guide/offers.yaml", "39.95"), "the guide says € 39,95")),
        Fix(False, (Edit(24, 31, "€ 39,95"),)))


@pytest.fixture
def wrong_discount():
    return Finding("OFR004", "discount-differs", Severity.WARNING, "20% here; the guide says 25%", "print/flyer.pdf",
                   Box(2, 72.04, 90.4, 100, 110), "print", "nl-NL", "winter25", "20% korting", "25%")


@pytest.fixture
def missing_text():
    return Finding("TRM009", "legal-text-missing", Severity.ERROR, "the small print is missing", "email/reminder.eml",
                   WHOLE, expected="Vraag naar de voorwaarden.")


@pytest.fixture
def hidden_part():
    return Finding("OFR004", "discount-differs", Severity.INFO, "20% here", "email/reminder.eml", Part("html"), found="20%")


@pytest.fixture
def run(wrong_price, wrong_discount, missing_text, hidden_part):
    return Run((wrong_price, missing_text, hidden_part, wrong_discount),
               (Skipped("store/a.png", "text", "no text recognition"), Skipped("store/b.png", "text", "no text recognition")),
               (AssetError("print/broken.pdf", "not a PDF that can be read"),),
               Summary(14, 312, 3, Suppressed(comments=2, baseline=1, gone=1), date(2026, 12, 1), "brand-guide"))
