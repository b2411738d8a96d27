"""The data that comes with the program is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from brandlint import shipped


def test_schemas_are_found() -> None:
    assert (shipped.shipped("schema") / "offers.schema.json").is_file()


def test_what_the_wheel_holds_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages/brandlint"
    for folder in (package / "_shipped/templates", package.parent / "templates"):
        folder.mkdir(parents=True)
    monkeypatch.setattr(shipped, "_PACKAGE", package)
    assert shipped.shipped("templates") == package / "_shipped/templates"


def test_an_installation_that_is_not_whole_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "_PACKAGE", tmp_path)
    with pytest.raises(FileNotFoundError, match="install it again"):
        shipped.shipped("schema")
