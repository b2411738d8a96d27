"""What `brandlint rule` calls bad is found, and what it calls good is not."""

from __future__ import annotations

from pathlib import Path

import pytest

import brandlint
from brandlint.findings import Finding
from brandlint.rules import all_rules
from docs.making.scenes import Scene, drawn, scenes

ROOT = Path(__file__).parents[2]
OWN = [rule for rule in all_rules() if rule.judge.__module__.startswith("brandlint.")]
RUN = [pytest.param(rule, scenes()[rule.code], id=rule.code) for rule in OWN if rule.code in scenes()]


def found(folder: Path, scene: Scene, example: str) -> list[Finding]:
    for name, text in scene.files(example).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    report = brandlint.check([folder], as_of=scene.on)
    assert report.errors == ()
    return list(report.findings)


@pytest.mark.parametrize(("rule", "scene"), RUN)
def test_the_bad_example_is_reported(tmp_path, rule, scene):
    assert rule.code in {one.code for one in found(tmp_path, scene, rule.bad)}


@pytest.mark.parametrize(("rule", "scene"), RUN)
def test_the_good_example_is_quiet(tmp_path, rule, scene):
    assert [(one.code, one.message) for one in found(tmp_path, scene, rule.good)] == []


def test_every_rule_has_a_scene_or_a_test_that_draws_its_example():
    """A new rule gets a line in docs/making/scenes.yaml."""
    codes = [rule.code for rule in OWN]
    assert sorted([*scenes(), *drawn()]) == codes


@pytest.mark.parametrize(("code", "path"), [(code, path) for code, path in drawn().items() if path])
def test_what_is_drawn_is_drawn_by_a_test_that_asks_for_the_rule(code, path):
    assert f'"{code}"' in (ROOT / path).read_text(encoding="utf-8")
