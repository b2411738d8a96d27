"""Without a word of the guide on it, assets are held against each other: what they call a thing, how they address their reader."""

from __future__ import annotations

import pytest

GUIDE = "brand: {name: Zeebries}\nlocales:\n  nl-NL: {currency: EUR}\n  de-DE: {currency: EUR}\n"

TERMS = {
    "an odd one": ({"web/nl-NL/a.txt": "Bekijk je winkelwagen", "email/nl-NL/b.txt": "Naar de winkelwagen",
                    "app/nl-NL/c.txt": "Vul je winkelmandje"}, ["app/nl-NL/c.txt"]),
    "in German": ({"web/de-DE/a.txt": "Zum Warenkorb", "email/de-DE/b.txt": "Dein Warenkorb wartet", "app/de-DE/c.txt": "Einkaufswagen"},
                  ["app/de-DE/c.txt"]),
    "one against one": ({"web/nl-NL/a.txt": "Onze klantenservice helpt", "app/nl-NL/c.txt": "Onze klantendienst helpt"}, ["app/nl-NL/c.txt"]),
    "all the same": ({"web/nl-NL/a.txt": "Bekijk je winkelwagen", "app/nl-NL/c.txt": "Bekijk je winkelwagen"}, []),
    "another language": ({"web/nl-NL/a.txt": "Bekijk de winkelwagen", "web/de-DE/c.txt": "Zum Warenkorb"}, []),
    "somebody else's words": ({"web/nl-NL/a.txt": "Bekijk je winkelwagen",
                               "app/nl-NL/c.html": "<blockquote>“Mijn winkelmandje was zo vol als wat.”</blockquote>"}, []),
}
FORMS = {
    "an odd one": ({"web/nl-NL/a.txt": "Bestel nu je jas", "email/nl-NL/b.txt": "Pak je voordeel", "app/nl-NL/c.txt": "Bestel nu uw jas"},
                   ["app/nl-NL/c.txt"]),
    "both in one asset": ({"web/nl-NL/a.txt": "Bestel nu je jas.\n\nWij helpen u graag.", "email/nl-NL/b.txt": "Pak je voordeel"},
                          ["web/nl-NL/a.txt"]),
    "all the same": ({"web/nl-NL/a.txt": "Bestel nu je jas", "app/nl-NL/c.txt": "Pak je voordeel"}, []),
}


def found(out: str, code: str) -> list[str]:
    return [line.split(":")[0] for line in out.splitlines() if f" {code} " in line]


ASKED = [pytest.param(code, name, *case, id=f"{code}, {what}") for code, name, cases in (
    ("TON009", "two-terms-for-one-thing", TERMS), ("TON008", "two-forms-of-address", FORMS)) for what, case in cases.items()]


@pytest.mark.parametrize(("code", "name", "files", "where"), ASKED)
def test_two_voices_are_told_when_asked(code, name, files, where, write, brandlint, tmp_path, monkeypatch):  # type: ignore[no-untyped-def]
    monkeypatch.chdir(tmp_path)
    for path, text in {"brand-guide/brand.yaml": GUIDE, **files}.items():
        write(path, text)
    assert found(brandlint("check", "--select", code).out, code) == where
    assert found(brandlint("check", "--select", name).out, code) == where
    assert found(brandlint("check").out, code) == []


def test_what_the_guide_speaks_of_is_left_to_it(write, brandlint, tmp_path, monkeypatch):  # type: ignore[no-untyped-def]
    monkeypatch.chdir(tmp_path)
    tone = "tone:\n  formality: {nl-NL: informal}\n  terms: [{use: winkelwagen, avoid: [winkelkar], locale: nl}]\n"
    for path, text in {"brand-guide/brand.yaml": GUIDE, "brand-guide/tone.yaml": tone, "web/nl-NL/a.txt": "Bekijk je winkelwagen",
                       "app/nl-NL/c.txt": "Bekijk uw winkelmandje"}.items():
        write(path, text)
    assert found(brandlint("check", "--select", "TON008", "--select", "TON009").out, "TON00") == []


def test_the_configuration_may_ask_too(write, brandlint, tmp_path, monkeypatch):  # type: ignore[no-untyped-def]
    monkeypatch.chdir(tmp_path)
    files, where = TERMS["an odd one"]
    for path, text in {"brand-guide/brand.yaml": GUIDE, "brandlint.yaml": "select: [TON009, PRC]\n", **files}.items():
        write(path, text)
    assert found(brandlint("check").out, "TON009") == where
