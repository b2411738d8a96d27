"""`brandlint guide show` and `brandlint guide check` on a small guide."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from brandlint.cli import run

IDENTITY = """colours:
  palette:
    zee: {hex: "#0E3B5C", cmyk: [100, 70, 30, 35], pantone: 2955 C}
    geel: {hex: "#F5D547"}
    wit: {hex: "#FFFFFF"}
  contrast: AA
  allowed_pairs: [[zee, wit]]
logos:
  merk: {files: [logos/merk.png, logos/weg.png], backgrounds: [wit], min_width: {screen: 90px}}
"""
OFFERS = "products: {lamp: {name: Lamp, price: {EUR: 20}}}\noffers: {lente: {products: [lamp], discount: 20%, code: LENTE}}\n"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "brand-guide"
    (folder / "logos").mkdir(parents=True)
    Image.new("RGB", (80, 40), "#0E3B5C").save(folder / "logos/merk.png")
    (folder / "identity.yaml").write_text(IDENTITY, encoding="utf-8")
    (folder / "offers.yaml").write_text(OFFERS, encoding="utf-8")
    (tmp_path / "campaign.yaml").write_text("campaign: {id: voorjaar, offers: [lente]}\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_show_prints_a_plain_table_without_colour(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["guide", "show", "--color", "never"]) == 0
    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    lines = [line.split() for line in shown.splitlines()]
    assert ["zee", "#0E3B5C", "100/70/30/35", "Pantone", "2955", "C", "11.7", "on", "white,", "1.8", "on", "black"] in lines
    assert ["logos/weg.png", "(missing)"] in lines
    assert ["lente", "lamp", "20%", "code", "LENTE"] in lines
    assert shown.index("Campaigns") < shown.index("voorjaar") < shown.rindex("LENTE")


def test_show_prints_swatches_in_colour(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["guide", "show", "--color", "always"]) == 0
    assert "\x1b[48;2;14;59;92m      \x1b[0m  zee" in capsys.readouterr().out


def test_show_as_json_has_what_was_imported(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "brand-guide/palet.gpl").write_text("GIMP Palette\n200 16 46 koraal\n", encoding="utf-8")
    with (home / "brand-guide/identity.yaml").open("a", encoding="utf-8") as file:
        file.write("identity: {from: palet.gpl}\n")
    assert run(["guide", "show", "--format", "json"]) == 0
    guide = json.loads(capsys.readouterr().out)
    assert guide["colours"]["palette"]["koraal"]["hex"] == "#C8102E"
    assert guide["offers"]["lente"]["code"] == "LENTE"
    assert [one["id"] for one in guide["campaigns"]] == ["voorjaar"]


def test_check_tells_what_is_wrong_and_fails(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["guide", "check", "--format", "concise"]) == 1
    assert "GDE009 error The logo merk has no file logos/weg.png" in capsys.readouterr().out.replace("the logo", "The logo")
    Image.new("RGB", (80, 40), "#C8102E").save(home / "brand-guide/logos/weg.png")
    assert run(["guide", "check", "--format", "json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["findings"]
    assert (found["code"], found["found"], found["subject"]) == ("GDE014", "#C8102E", "merk")
    assert run(["guide", "check", "--fail-on", "warning"]) == 1


def test_a_guide_without_a_mistake_is_said_to_be_one(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Image.new("RGB", (80, 40), "#0E3B5C").save(home / "brand-guide/logos/weg.png")
    assert run(["guide", "check"]) == 0
    assert capsys.readouterr().out == "brand-guide, 3 files: nothing is wrong\n"


def test_without_a_guide_nothing_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["guide", "show"]) == 0
    assert "no guide here" in capsys.readouterr().err
