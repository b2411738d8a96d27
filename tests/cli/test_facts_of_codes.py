"""What QR codes and barcodes say is shown among the facts, with its place."""

from __future__ import annotations

import json
from pathlib import Path

import barcode
import pytest
import segno

from brandlint.cli import run

GUIDE = """
brand: {name: Lumen & Co}
products:
  lamp-orion: {name: Lamp Orion, gtin: "8712345678906", price: {EUR: 8}}
offers:
  licht20: {products: all, discount: 20%, code: LICHT20, barcode: "2912345678906", url: https://lumen.example/licht}
"""


def ean(digits: str, y: int) -> str:
    bits = barcode.get("ean13", digits[:12]).build()[0].replace("G", "1")
    return "".join(f'<rect x="{60 + 3 * at}" y="{y}" width="3" height="80"/>' for at, bit in enumerate(bits) if bit == "1")


def test_codes_are_facts(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    qr = segno.make("https://lumen.example/licht", micro=False).svg_inline(scale=4)
    (tmp_path / "brand-guide").mkdir()
    (tmp_path / "brand-guide/offers.yaml").write_text(GUIDE, encoding="utf-8")
    (tmp_path / "store").mkdir()
    (tmp_path / "store/poster.svg").write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600" width="600" height="600"><rect width="600" height="600" '
        f'fill="#fff"/>{qr}{ean("8712345678906", 200)}{ean("2912345678906", 400)}</svg>', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert run(["facts", "--format", "json"]) == 0
    facts = json.loads(capsys.readouterr().out)["facts"]
    assert [(one["kind"], one["value"], one["subject"]) for one in facts] == [
        ("url", "https://lumen.example/licht", "licht20"), ("product", {"gtin": "8712345678906"}, "lamp-orion"),
        ("code", "2912345678906", "licht20")]
    assert all(len(one["where"]["box"]) == 4 for one in facts)
    assert run(["check"]) == 0
