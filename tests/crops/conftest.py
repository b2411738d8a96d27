"""Crops of a campaign that is written down for a test."""

import pytest

from brandlint.crops import Crops
from brandlint.run import Options, check

BRAND = "brand: {name: Zeebries}\nlocales:\n  nl-NL: {currency: EUR}\n"
OFFERS = "products:\n  regenjas:\n    name: Regenjas Noor\n    price: {EUR: 39.95}\n"


@pytest.fixture
def crops_of(tmp_path):
    """The first finding of a campaign of these files, and what makes pictures in it."""
    def made(files):
        for path, content in {"brand-guide/brand.yaml": BRAND, "brand-guide/offers.yaml": OFFERS, **files}.items():
            file = tmp_path / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
        report = check(Options((tmp_path,), cache=False, jobs=1))
        return report.findings, Crops(tmp_path, (voice for ledger in report.ledgers for voice in ledger.voices))
    return made
