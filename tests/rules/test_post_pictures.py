"""Pictures of posts against what their network takes."""

from __future__ import annotations

from pathlib import Path

import pytest

import brandlint

Image = pytest.importorskip("PIL.Image")


def _check(root: Path, channel: str, size: tuple[int, int]):
    (root / "social").mkdir()
    Image.new("RGB", size, "#7a5c3e").save(root / "social" / "tent.png")
    (root / "social" / "plan.csv").write_text(f"Date,Platform,Text,Image\n2027-04-12,Facebook,Kom langs,\n"
                                              f"2027-04-13,{channel},Kom langs,tent.png\n", encoding="utf-8")
    return [one for one in brandlint.check([root]).findings if one.code == "IMG020"]


@pytest.mark.parametrize(("channel", "size"), [
    pytest.param("Instagram", (1080, 1350), id="upright"), pytest.param("Instagram", (1080, 566), id="as-wide-as-it-goes"),
    pytest.param("Instagram story", (1920, 300), id="a-story"), pytest.param("Facebook", (1200, 300), id="another-network"),
    pytest.param("LinkedIn", (1200, 627), id="linkedin")])
def test_quiet(tmp_path: Path, channel: str, size: tuple[int, int]) -> None:
    assert _check(tmp_path, channel, size) == []


@pytest.mark.parametrize(("channel", "size", "found"), [
    pytest.param("Instagram", (1200, 300), "1200 × 300 px", id="a-banner"),
    pytest.param("Facebook / IG", (300, 300), "300 px wide", id="too-small")])
def test_caught(tmp_path: Path, channel: str, size: tuple[int, int], found: str) -> None:
    findings = _check(tmp_path, channel, size)
    assert [(str(one.severity), one.found) for one in findings] == [("warning", found)]
    assert (findings[0].place.row, findings[0].place.column) == (3, 4)
