"""Where colours and logos of the guide contradict each other."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from brandlint.findings import Finding
from brandlint.guide.loading import load_guide
from brandlint.linking.ledger import Ledger
from brandlint.rules.guide import RULES
from brandlint.rules.model import Case

PALETTE = 'zee: {hex: "#0E3B5C"}, geel: {hex: "#F5D547"}, wit: {hex: "#FFFFFF"}, koraal: {hex: "#C93A1F"}'


def judged(tmp_path: Path, text: str, logo: tuple[str, ...] = ()) -> list[Finding]:
    folder = tmp_path / "brand-guide"
    (folder / "logos").mkdir(parents=True)
    (folder / "logos/merk.svg").touch()
    (folder / "guide.yaml").write_text(text, encoding="utf-8")
    case = Case(Ledger(()), load_guide(folder, tmp_path), date(2027, 3, 1), {("merk", 0): logo} if logo else {})
    return [finding for rule in RULES for finding in rule.judge(case)]


@pytest.mark.parametrize("colours", [
    pytest.param('palette: {zee: {hex: "#0E3B5C", cmyk: [100, 70, 30, 35]}, inkt: {hex: "#1F2328", cmyk: [0, 0, 0, 95]}}', id="inks as printers have them"),
    pytest.param('palette: {helm: {hex: "#4F7231", cmyk: [65, 30, 95, 25]}, koraal: {hex: "#C93A1F", cmyk: [10, 88, 98, 5]}}', id="duller inks"),
    pytest.param('palette: {rood: {hex: "#E4002B", pantone: 185 C}, blauw: {hex: "#0C2340", pantone: PANTONE 289 C}}', id="spot colours"),
    pytest.param('palette: {groen: {hex: "#14756B", pantone: 7720 C}, grijs: {hex: "#808080", pantone: 185 C}}', id="names that say nothing of a hue"),
    pytest.param('palette: {wit: {hex: "#FFFFFF"}, bijna: {hex: "#F7F7F2"}}', id="near each other, and not too near"),
    pytest.param(f"palette: {{{PALETTE}}}, contrast: AA, allowed_pairs: [[zee, wit], [geel, zee]]", id="pairs that can be read"),
    pytest.param(f"palette: {{{PALETTE}}}, allowed_pairs: [[geel, wit]]", id="no contrast is asked for"),
])
def test_what_fits_is_let_pass(tmp_path: Path, colours: str) -> None:
    assert not judged(tmp_path, f"colours: {{{colours}}}")


@pytest.mark.parametrize(("colours", "code", "severity", "line"), [
    pytest.param('palette: {zee: {hex: "#0E3B5C", cmyk: [0, 90, 80, 0]}}', "GDE010", "warning", "0/90/80/0", id="inks of another colour"),
    pytest.param('palette: {zee: {hex: "#0E3B5C", pantone: 185 C}}', "GDE011", "warning", "185 C", id="a red spot colour for a blue"),
    pytest.param('palette: {groen: {hex: "#009A44", pantone: Reflex Blue C}}', "GDE011", "warning", "Reflex Blue C", id="a named spot colour"),
    pytest.param('palette: {zee: {hex: "#0E3B5C"}, nacht: {hex: "#0F3B5C"}}', "GDE012", "warning", "#0F3B5C", id="twins"),
    pytest.param(f"palette: {{{PALETTE}}}, contrast: AA, allowed_pairs: [[geel, wit]]", "GDE013", "error", "1.4", id="a pair that cannot be read"),
    pytest.param('palette: {a: {hex: "#8A8A8A"}, wit: {hex: "#FFFFFF"}}, contrast: AA, allowed_pairs: [[a, wit]]', "GDE013", "warning", "3.5",
                 id="a pair for large text"),
    pytest.param(f"palette: {{{PALETTE}}}, allowed_pairs: [[zee, koraal]], forbidden_pairs: [[koraal, zee]]", "GDE013", "error", "zee, koraal",
                 id="allowed and forbidden"),
])
def test_what_does_not_is_found(tmp_path: Path, colours: str, code: str, severity: str, line: str) -> None:
    assert [(one.code, one.severity.value, one.found) for one in judged(tmp_path, f"colours: {{{colours}}}")] == [(code, severity, line)]


LOGO = f"colours: {{palette: {{{PALETTE}}}, tints: [zee]}}\nlogos: {{merk: {{files: logos/merk.svg, backgrounds: [wit, zee]}}}}"


@pytest.mark.parametrize(("logo", "told"), [
    pytest.param(("#C93A1F", "#FFFFFF", "#879DAE", "#777777"), [], id="the palette, its tints and greys"),
    pytest.param(("#C93A1F", "#0A768F"), [("GDE014", "#0A768F")], id="a colour of its own"),
    pytest.param(("#0E3B5C",), [("GDE013", "1.0")], id="dark on the dark ground that it is allowed on"),
])
def test_what_a_logo_shows(tmp_path: Path, logo: tuple[str, ...], told: list[tuple[str, str]]) -> None:
    assert [(one.code, one.found) for one in judged(tmp_path, LOGO, logo)] == told
