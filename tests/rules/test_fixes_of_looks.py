"""What a brand looks like is mended where it is certain what was meant, and in no picture."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from brandlint.findings import Finding

Judge = Callable[..., list[Finding]]
IDENTITY = """
colours:
  palette: {deep: "#123A5C", paper: "#FFFFFF"}
typography:
  families: {heading: [Poppins], body: [Open Sans], fallback: [Arial, sans-serif]}
"""
GUIDE = {"brand.yaml": "brand: {name: Lumen}", "identity.yaml": IDENTITY}


def mended(text: str, finding: Finding) -> str:
    assert finding.fix is not None
    assert finding.fix.safe
    for edit in sorted(finding.fix.edits, reverse=True):
        text = text[:edit.start] + edit.text + text[edit.end:]
    return text


@pytest.mark.parametrize(("before", "after"), [
    ("<p style=\"font-family:Georgia,serif\">Nieuw in de winkel</p>", "<p style=\"font-family:Open Sans,serif\">Nieuw in de winkel</p>"),
    ("<p style=\"font-family:'Trebuchet MS',Arial\">Nieuw in de winkel</p>", "<p style=\"font-family:'Open Sans',Arial\">Nieuw in de winkel</p>"),
    ("<h1 style='font:bold 20px/1.2 Georgia'>Nieuw</h1>", "<h1 style='font:bold 20px/1.2 Poppins'>Nieuw</h1>"),
    ('<font face="Verdana, Arial">Nieuw in de winkel</font>', '<font face="Open Sans, Arial">Nieuw in de winkel</font>'),
])
def test_a_wrong_typeface_is_exchanged_for_the_guides(judge: Judge, before: str, after: str) -> None:
    page = f"<!doctype html><body>{before}</body>"
    (found,) = judge({"web/a.html": page}, guide=GUIDE)
    assert mended(page, found) == f"<!doctype html><body>{after}</body>"
    assert not judge({"web/a.html": mended(page, found)}, guide=GUIDE)


def test_a_guide_with_two_families_for_a_role_leaves_the_choice_to_people(judge: Judge) -> None:
    guide = {**GUIDE, "identity.yaml": IDENTITY.replace("[Open Sans]", "[Open Sans, Lora]")}
    (found,) = judge({"web/a.html": "<!doctype html><p style='font-family:Georgia'>Nieuw in de winkel</p>"}, guide=guide)
    assert found.fix is None


SVG = """<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"><style>.a { fill: #15406A }</style>
<rect class="a" width="300" height="100"/><circle cx="20" cy="20" r="9" style="fill:#15406a"/><path d="M0 0h90v90z" stroke="#15406A" fill="none"/></svg>"""


def test_a_near_miss_in_a_drawing_is_mended_wherever_it_is_written(judge: Judge) -> None:
    (found,) = judge({"display/a.svg": SVG}, guide=GUIDE)
    assert found.code == "CLR001"
    assert mended(SVG, found) == SVG.replace("#15406A", "#123A5C").replace("#15406a", "#123a5c")
    assert not judge({"display/a.svg": mended(SVG, found)}, guide=GUIDE)
