"""A page for each rule, from the text that `brandlint rule` prints, and one that lists them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import brandlint
from brandlint.reports.html.choices import FAMILIES
from brandlint.rules import all_rules
from brandlint.rules.model import Rule
from docs.making.scenes import Scene, scenes


def pages() -> dict[str, str]:
    """The pages by their paths: rules/index.md, and rules/prc001-price-differs-from-guide.md for each rule."""
    rules = all_rules()
    return {"rules/index.md": "\n".join(_index(rules)), **{f"rules/{_name(rule)}": "\n".join(_page(rule)) for rule in rules}}


def _name(rule: Rule) -> str:
    return f"{rule.code.lower()}-{rule.name}.md"


def _index(rules: tuple[Rule, ...]) -> Iterator[str]:
    yield "# The rules\n"
    yield ("Every finding carries the code of its rule. `brandlint rule CODE` prints the same text as these pages; "
           "`select`, `ignore` and `severity` of `brandlint.yaml` take codes, families (`PRC`) and names.\n")
    for family, some in groupby(rules, key=lambda rule: rule.code[:3]):
        yield f"## {family}: {FAMILIES.get(family, family)}\n"
        yield "| rule | severity | reports |\n| --- | --- | --- |"
        yield from (f"| [{rule.code}]({_name(rule)}) {rule.name} | {rule.severity}{' (preview)' if rule.preview else ''} "
                    f"| {_escaped(rule.what)} |" for rule in some)
        yield ""


def _page(rule: Rule) -> Iterator[str]:
    yield f"# {rule.code} {rule.name}\n"
    preview = " Silent until it is selected by its code or name." if rule.preview else ""
    yield f"{_escaped(rule.what)}\n\n**Severity**: {rule.severity}, unless a finding says otherwise.{preview}\n"
    yield f"## Why\n\n{_escaped(rule.why)}\n"
    yield f"## Bad\n\n{_fenced(rule.bad)}\n"
    scene = scenes().get(rule.code)
    if scene is not None:
        yield from _said(rule, scene)
    yield f"## Good\n\n{_fenced(rule.good)}\n"
    yield f"## To let it pass\n\n{_to_pass(rule)}\n"
    yield "[All rules](index.md)"


def _said(rule: Rule, scene: Scene) -> Iterator[str]:
    """What a check of the bad example prints of this rule."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in scene.files(rule.bad).items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        found = [one for one in brandlint.check([folder], as_of=scene.on).findings if one.code == rule.code]
    for one in found[:1]:
        expected = f"\nexpected: {one.expected}" if one.expected and one.expected not in one.message else ""
        yield f"What is said of it:\n\n{_fenced(f'{one.path}: {one.code} {one.severity} {one.message}{expected}')}\n"


def _to_pass(rule: Rule) -> str:
    return (f"A comment `brandlint: ignore {rule.code} because …` beside it, a waiver, or an entry of `ignore`: "
            "see [what may differ](../differences.md).")


def _fenced(text: str) -> str:
    return f"```text\n{text}\n```"


def _escaped(text: str) -> str:
    """Text in which a tag or a bar is no markup."""
    return text.replace("<", "&lt;").replace("|", "\\|")
