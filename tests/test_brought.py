"""Other packages bring readers, finders, rules and reports."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from brandlint import brought

POINTS = "[brandlint.rules]\nteam = team:RULES\n"


@pytest.fixture(autouse=True)
def _fresh() -> None:
    brought._may_be_any.cache_clear()


def test_nothing_is_brought_where_no_package_names_us(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    assert brought.brought("brandlint.rules") == ()


def test_a_package_brings_a_rule(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    info = tmp_path / "team-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: team\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(POINTS, encoding="utf-8")
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    assert [entry.value for entry in brought.brought("brandlint.rules")] == ["team:RULES"]
    assert brought.brought("brandlint.readers") == ()


def test_the_command_starts_without_looking_into_packages() -> None:
    """The slow module stays out where no package brings anything."""
    code = "import sys, brandlint.rules; brandlint.rules.all_rules(); print('importlib.metadata' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False"
