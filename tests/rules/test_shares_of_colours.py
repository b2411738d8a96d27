"""How much of a sheet a colour covers, against what the guide allows."""

from __future__ import annotations

import pytest

LOOKS = """
colours:
  palette: {deep: "#123A5C", alert: "#C4281C", paper: "#FFFFFF"}
  max_share: {alert: 15%}
"""


def banner(*drawn: str) -> str:
    return ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">'
            f'<rect width="100" height="100" fill="#FFFFFF"/>{"".join(drawn)}</svg>')


def red(wide: int, high: int, x: int = 0) -> str:
    return f'<rect x="{x}" width="{wide}" height="{high}" fill="#C4281C"/>'


@pytest.mark.parametrize("drawn", [
    pytest.param((red(50, 30),), id="as much as the guide allows"),
    pytest.param((red(20, 20), red(20, 20, 40)), id="two badges"),
    pytest.param(('<rect width="100" height="90" fill="#123A5C"/>',), id="much of a colour without a limit"),
    pytest.param((red(100, 100).replace("/>", ' display="none"/>'),), id="hidden"),
])
def test_an_accent_is_let_pass(judge, guide, drawn) -> None:  # type: ignore[no-untyped-def]
    found = judge({"display/nl/a.svg": banner(*drawn)}, {**guide, "identity.yaml": LOOKS})
    assert [one.message for one in found if one.code == "CLR004"] == []


@pytest.mark.parametrize(("drawn", "share"), [
    pytest.param((red(50, 100),), "50%", id="half of it"),
    pytest.param((red(20, 50), red(20, 50, 40)), "20%", id="two badges together"),
])
def test_more_than_an_accent_is_found(judge, guide, drawn, share) -> None:  # type: ignore[no-untyped-def]
    found = judge({"display/nl/a.svg": banner(*drawn)}, {**guide, "identity.yaml": LOOKS})
    assert [(one.severity.value, one.subject, one.found, one.expected) for one in found if one.code == "CLR004"] == [
        ("warning", "alert", share, "15%")]
