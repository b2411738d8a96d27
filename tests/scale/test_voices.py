"""What linking made of assets is remembered as long as their studies and the guide are the same, and changes nothing."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from brandlint.linking import campaign
from brandlint.run import Options, Report, check

GUIDE = {"brand.yaml": "brand: {name: Wind}\nlocales: {nl-NL: {currency: EUR}}\n",
         "products.yaml": "products: {noor: {name: Jas Noor, price: {EUR: 39.95}}, duin: {name: Tas Duin, price: {EUR: 20}}}\n",
         "offers.yaml": "offers: {spring: {code: WIND20, discount: 20%}}\n"}
MAIL = ('<html lang="nl-NL"><body><h1>Jas Noor</h1><p>€ {price}</p>'
        "<h2>Muts Alba</h2><p>€ 12,{cents}</p></body></html>")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name, text in GUIDE.items():
        write(tmp_path / "brand-guide" / name, text)
    for number in range(4):
        write(tmp_path / f"email/{number}.html", MAIL.format(price=f"3{number},95", cents="50" if number else "95"))
    return tmp_path


def write(file: Path, text: str) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, "utf-8")


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The assets that are really linked with the guide's names, as it happens."""
    paths: list[str] = []
    really = campaign.sighted
    monkeypatch.setattr(campaign, "sighted", lambda tree, said: paths.append(tree.study.asset.path) or really(tree, said))
    return paths


def run(root: Path, *, cache: bool = True) -> Report:
    return check(Options((root,), as_of=date(2026, 12, 2), cache=cache, jobs=1))


def test_a_second_run_links_nothing_and_says_the_same(root, heard):
    first = run(root)
    assert len(heard) == 4
    second = run(root)
    assert len(heard) == 4
    plain = run(root, cache=False)
    assert first.facts == second.facts == plain.facts
    assert first.findings == second.findings == plain.findings != ()
    assert [one.named for one in second.ledgers[0].voices] == [one.named for one in plain.ledgers[0].voices]


def test_only_what_changed_is_linked_again(root, heard):
    run(root)
    heard.clear()
    write(root / "email/2.html", MAIL.format(price="39,95", cents="55"))
    changed = run(root)
    assert heard == ["email/2.html"]
    assert changed.facts == run(root, cache=False).facts


@pytest.mark.parametrize(("file", "old", "new"), [
    ("products.yaml", "Jas Noor", "Jas Norah"), ("products.yaml", "39.95", "31.95"), ("offers.yaml", "WIND20", "WIND25"),
    ("brand.yaml", "nl-NL: {currency: EUR}", "nl-BE: {currency: EUR}")], ids=["name", "price", "code", "locale"])
def test_another_guide_links_everything_anew(root, heard, file, old, new):
    run(root)
    heard.clear()
    write(root / "brand-guide" / file, GUIDE[file].replace(old, new))
    changed = run(root)
    assert len(heard) == 4
    assert changed.facts == run(root, cache=False).facts


def damage(file: Path) -> None:
    file.write_bytes(b"no database" * 500)


def spoil(file: Path) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE voices SET heard = substr(heard, 1, 40)")
    connection.close()


def exchange(file: Path) -> None:
    """Put a study where what was heard belongs."""
    studies = sqlite3.connect(file.with_name("studies.sqlite"))
    (study,) = studies.execute("SELECT study FROM studies").fetchone()
    studies.close()
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE voices SET heard = ?", (study,))
    connection.close()


@pytest.mark.parametrize("harm", [damage, spoil, exchange])
def test_a_damaged_file_costs_time_only(root, heard, harm: Callable[[Path], None]):
    first = run(root)
    harm(root / ".brandlint_cache/voices.sqlite")
    assert run(root).facts == first.facts
    assert len(heard) == 8


def test_nothing_of_findings_is_kept(root):
    found = run(root).findings
    kept = (root / ".brandlint_cache/voices.sqlite").read_bytes()
    assert found
    assert not any(json.dumps(one.message).strip('"').encode() in kept for one in found)
