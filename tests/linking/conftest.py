from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

import brandlint
from brandlint.facts.model import Kind, Money


@pytest.fixture
def linked(tmp_path: Path) -> Callable[..., dict[str | None, str]]:
    """Reads a campaign: its files by path and its guide; gives the last amount of each subject, as written without its sign."""

    def run(files: Mapping[str, str], guide: Mapping[str, str]) -> dict[str | None, str]:
        for path, text in {**files, **{f"brand-guide/{name}": text for name, text in guide.items()}}.items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(text, encoding="utf-8")
        facts = [one.fact for one in brandlint.check([tmp_path]).facts]
        return {fact.subject: fact.text.removeprefix("€ ") for fact in facts if fact.kind is Kind.MONEY and isinstance(fact.value, Money)}

    return run
