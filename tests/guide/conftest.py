"""Guides for the tests of this room."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from brandlint.errors import GuideError
from brandlint.guide.loading import load_guide
from brandlint.guide.model import Guide

Files = Mapping[str, str | bytes]


@pytest.fixture
def write(tmp_path: Path) -> Callable[[Files], Path]:
    """Write files under the campaign's root; a name without a folder lies in the guide."""
    def written(files: Files) -> Path:
        (tmp_path / "brand-guide").mkdir(exist_ok=True)
        for name, content in files.items():
            path = tmp_path / (name if "/" in name else f"brand-guide/{name}")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return tmp_path

    return written


@pytest.fixture
def load(write: Callable[[Files], Path]) -> Callable[..., Guide]:
    """Load a guide of these files; other paths may be given as campaigns."""
    def loaded(files: Files, *campaigns: str) -> Guide:
        root = write(files)
        return load_guide(root / "brand-guide", root, [root / name for name in campaigns])

    return loaded


@pytest.fixture
def problems(load: Callable[..., Guide]) -> Callable[..., list[str]]:
    """Load a guide that cannot be used; its problems as they are shown."""
    def told(files: Files, *campaigns: str) -> list[str]:
        with pytest.raises(GuideError) as caught:
            load(files, *campaigns)
        return [str(problem) for problem in caught.value.problems]

    return told
