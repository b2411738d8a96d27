"""The configuration is held against its schema in the same way as the guide."""

from __future__ import annotations

import pytest

from brandlint.documents.source import Source
from brandlint.shapes import read_checked
from brandlint.yaml12 import plain

GOOD = "select: [PRC, OFR]\nfail_on: warning\npaths:\n  - {files: 'archive/**', ignore: [all], severity: {TYP001: info}}\n"


def test_configuration() -> None:
    node, problems = read_checked(Source(GOOD.encode(), "brandlint.yaml"), "config")
    assert not problems
    assert node is not None
    assert plain(node) == {"select": ["PRC", "OFR"], "fail_on": "warning",
                           "paths": [{"files": "archive/**", "ignore": ["all"], "severity": {"TYP001": "info"}}]}


WRONG = {
    "key": ("selct: PRC\n", "1:1: selct: unknown key; did you mean select?"),
    "word": ("fail_on: never\n", '1:10: fail_on: found "never", expected one of error, warning'),
    "close word": ("profile: releas\n", '1:10: profile: found "releas", expected one of draft, release; did you mean release?'),
    "missing key": ("paths:\n  - ignore: all\n", "2:5: paths[1]: the key files is missing"),
    "severity": ("paths: [{files: x, severity: {A: bad}}]\n",
                 '1:34: paths[1].severity.A: found "bad", expected one of error, warning, info'),
    "not a list": ("paths: x\n", '1:8: paths: found "x", expected a list'),
}


@pytest.mark.parametrize(("text", "message"), WRONG.values(), ids=WRONG)
def test_mistake(text: str, message: str) -> None:
    _, problems = read_checked(Source(text.encode(), "brandlint.yaml"), "config")
    assert [str(problem) for problem in problems] == [f"brandlint.yaml:{message}"]


def test_an_empty_configuration_is_no_mistake() -> None:
    assert read_checked(Source(b"# nothing\n", "brandlint.yaml"), "config") == (None, ())
