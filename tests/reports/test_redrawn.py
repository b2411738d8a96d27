"""What must be redrawn: findings whose right value is known, where nothing can be edited."""

from dataclasses import replace

import pytest

from brandlint.documents.places import WHOLE, Box, Part
from brandlint.reports import report_for
from brandlint.reports.redrawn import redrawn

PAGE, PICTURE = Box(2, 40.2, 90, 120, 110), Box(None, 310, 80, 420, 130)


@pytest.fixture
def drawn_price(wrong_price):
    return replace(wrong_price, path="print/flyer.pdf", place=PAGE, fix=None, related=())


@pytest.mark.parametrize("changed", [
    pytest.param({"expected": None}, id="nobody knows what is right"),
    pytest.param({"place": WHOLE}, id="of the asset as a whole"),
    pytest.param({"place": Part("img/a.png")}, id="of a picture as a whole"),
])
def test_nothing_is_said_to_be_redrawn_where(drawn_price, changed):
    assert redrawn([replace(drawn_price, **changed)]) == []


def test_what_can_be_edited_is_not_redrawn(wrong_price):
    assert redrawn([wrong_price, replace(wrong_price, fix=None)]) == []


@pytest.mark.parametrize(("path", "place", "where"), [
    pytest.param("print/flyer.pdf", PAGE, "page 2, at 40,90 (pt)", id="on a page"),
    pytest.param("social/a.png", PICTURE, "at 310,80 (px)", id="in a picture"),
    pytest.param("web/a.html", Part("img/a.png", None, PICTURE), "in the picture img/a.png, at 310,80 (px)", id="in a picture of a page"),
])
@pytest.mark.parametrize("name", ["full", "concise"])
def test_what_is_drawn_is_listed_at_the_end(drawn_price, make_run, view, path, place, where, name):
    run = make_run((replace(drawn_price, path=path, place=place),))
    ending = "".join(report_for(name)(run, replace(view, repaired=True, summary=False)))
    assert ending.rstrip().endswith(
        f"To be redrawn, since no text can be edited there: 1 finding\n  {path}, {where}: PRC001 € 34,95 → € 39,95")
    assert "redrawn" not in "".join(report_for(name)(run, view))
