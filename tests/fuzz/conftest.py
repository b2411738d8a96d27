"""How long fuzzing lasts: a moment in the suite, as long as is asked for by hand."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--fuzz-examples", type=int, default=25, help="changed files of each format that are read")
