"""`brandlint init`: a guide to start with, that loads and fits the assets."""

import pytest

from brandlint.guide.loading import load_guide

NAMES = ["brand.yaml", "identity.yaml", "offers.yaml", "terms.yaml", "tone.yaml"]

ASSETS = {
    "email/nl/mail.html": '<html lang="nl"><p>Regenjas Noor van € 59,95 voor € 39,95</p>'
                          "<p>Met code WINTER25 krijg je 25% korting, geldig t/m 31 december 2026.</p>"
                          "<p>30 dagen gratis retour. Gratis verzending vanaf € 50.</p></html>",
    "web/nl/index.html": '<html lang="nl"><p>Regenjas Noor nu € 39,95</p><p>Bel 020 262 0123</p><p>30 dagen retour.</p></html>',
    "print/nl/leaflet.txt": "Regenjas Noor nu € 34,95\n",
}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_starter_loads_and_says_nothing_yet(folder, brandlint):
    status, out, err = brandlint("init")
    assert (status, err) == (0, "")
    assert out.splitlines()[:-1] == [f"wrote brand-guide/{name}" for name in NAMES]
    guide = load_guide(folder / "brand-guide", folder)
    assert (guide.locales, dict(guide.products), dict(guide.offers)) == ((), {}, {})
    assert brandlint("check").status == 0


@pytest.mark.parametrize("name", NAMES)
def test_every_example_in_it_is_valid(folder, brandlint, name):
    """Taking the comment signs away from the keys gives a guide that loads."""
    brandlint("init")
    file = folder / "brand-guide" / name
    lines = file.read_text(encoding="utf-8").splitlines()
    keys = [line[2:] for line in lines if line.startswith("# ") and (line[2:].startswith(" ") or line.endswith(":"))]
    assert keys
    for other in NAMES:
        (folder / "brand-guide" / other).unlink()
    (folder / "brand-guide/logos").mkdir()
    for logo in ("zeebries.svg", "zeebries-old.png"):
        (folder / "brand-guide/logos" / logo).touch()
    file.write_text("\n".join(keys), encoding="utf-8")
    load_guide(folder / "brand-guide", folder)


def test_what_is_there_is_never_touched(folder, write, brandlint):
    write("brand-guide/terms.yaml", "# mine\n")
    out = brandlint("init").out
    assert "brand-guide/terms.yaml is there already: left as it is\n" in out
    assert (folder / "brand-guide/terms.yaml").read_text() == "# mine\n"
    assert out.count("wrote ") == len(NAMES) - 1


def test_from_assets_it_says_what_they_state_most(folder, write, brandlint):
    for path, text in ASSETS.items():
        write(path, text)
    status, out, err = brandlint("init", "--from-assets")
    assert (status, err) == (0, "")
    assert out.startswith("read 3 assets: 1 locale, 1 product, 2 offers\n")
    guide = load_guide(folder / "brand-guide", folder)
    product = guide.products["regenjas-noor"]
    assert [locale.currency for locale in guide.locales] == ["EUR"]
    assert (str(product.price["EUR"]), str(guide.offers["regenjas-noor-offer"].price["EUR"])) == ("59.95", "39.95")
    winter = guide.offers["winter25"]
    assert (str(winter.discount.percent), winter.code, str(winter.valid.until)) == ("25", "WINTER25", "2026-12-31")
    assert (guide.terms.returns.days, guide.terms.returns.cost) == (30, "free")
    assert str(guide.terms.delivery.free_from["EUR"]) == "50"
    assert guide.contacts.phone.get("nl") == "+31202620123"


def test_and_the_odd_one_out_is_the_only_finding(folder, write, brandlint):
    for path, text in ASSETS.items():
        write(path, text)
    brandlint("init", "--from-assets")
    out = brandlint("check", "--as-of", "2026-12-01").out
    assert [line.partition(": ")[0] for line in out.splitlines()[:-1]] == ["print/nl/leaflet.txt:1:18"]


def test_without_assets_it_is_the_empty_starter(folder, brandlint):
    assert brandlint("init", "--from-assets").out.startswith("read 0 assets: 0 locales, 0 products, 0 offers\nwrote ")
