"""What the README shows is what happens."""

import re
import shutil
from pathlib import Path

from brandlint.cli import run
from brandlint.guide.loading import load_guide

REPOSITORY = Path(__file__).parents[1]
README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
SLIPS = {"app/nl.json": ("Slaapzak Mos voor € 69,95", "Slaapzak Mos voor € 96,95"), "chat/nl.yaml": ("binnen 30 dagen", "binnen 14 dagen")}


def test_the_first_example_is_what_the_command_prints(tmp_path, monkeypatch, capsys):
    """But for the last line, whose counts grow with what is understood."""
    shown = re.search(r"^\$ brandlint check\n(.*?)\n\n[^\n]*assets[^\n]*\n```", README, re.S | re.M)[1]
    campaign = tmp_path / "campaign"
    shutil.copytree(REPOSITORY / "examples/clean", campaign)
    for name, (right, wrong) in SLIPS.items():
        text = (campaign / name).read_text(encoding="utf-8")
        assert right in text
        (campaign / name).write_text(text.replace(right, wrong), encoding="utf-8")
    monkeypatch.chdir(campaign)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("NO_COLOR", "1")
    assert run(["check", "--format", "full"]) == 1
    assert capsys.readouterr().out.startswith(f"{shown}\n")


def test_the_guide_that_it_shows_can_be_used(tmp_path):
    shown = re.search(r"```yaml\n(# offers\.yaml.*?)```", README, re.S)[1]
    (tmp_path / "brand-guide").mkdir()
    (tmp_path / "brand-guide/offers.yaml").write_text(shown, encoding="utf-8")
    guide = load_guide(tmp_path / "brand-guide", tmp_path)
    assert (list(guide.products), list(guide.offers), guide.terms.returns.days) == (["slaapzak-mos"], ["kampeerweken", "vink15"], 30)
