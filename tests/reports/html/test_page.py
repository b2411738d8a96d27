"""What stands on the page, before it is HTML."""

from datetime import date

import pytest

from brandlint.documents.places import WHOLE, Box, Span
from brandlint.findings import AssetError, Edit, Finding, Fix, Related, Severity, Skipped, Summary, Suppressed
from brandlint.overview import Cell, Entry, EntryKind, State, Stated, Topic
from brandlint.reports.html.cards import Cards
from brandlint.reports.html.grid import grid_of
from brandlint.reports.html.swatches import swatches_of
from brandlint.reports.html.timeline import timeline_of
from brandlint.reports.html.todo import tasks_of
from brandlint.reports.html.verdict import verdict_of
from brandlint.reports.model import View
from brandlint.reports.pictures import Passage

LINE = Span(10, 17, 2, 3, 2, 10)


LOOKED_AT = Summary(2, 9)


class Run:
    def __init__(self, findings=(), skipped=(), errors=(), summary=LOOKED_AT):
        self.findings, self.skipped, self.errors, self.summary = findings, skipped, errors, summary
        self.matrix, self.calendar = (), ()


def finding(code="PRC001", severity=Severity.ERROR, place=LINE, found="€ 34,95", expected="€ 39,95", **others):
    return Finding(code, "a-rule", severity, "It differs", "email/a.html", place, "email", "nl-NL", "jas", found, expected, **others)


@pytest.mark.parametrize(("run", "sentence", "tone"), [
    pytest.param(Run(), "Consistent", "good", id="nothing found"),
    pytest.param(Run((finding(),)), "Not consistent yet", "bad", id="an error"),
    pytest.param(Run((finding(severity=Severity.WARNING),)), "Consistent, with doubts", "doubt", id="a warning"),
    pytest.param(Run((finding(severity=Severity.INFO),)), "Consistent", "good", id="a limit of style"),
    pytest.param(Run(skipped=(Skipped("a.png", "text", "no engine"),)), "Consistent, as far as it could be read", "doubt", id="not looked at is not passed"),
    pytest.param(Run(summary=Summary(2, 9, suppressed=Suppressed(baseline=3))), "Nothing new", "doubt", id="what is known is left out"),
    pytest.param(Run(errors=(AssetError("a.pdf", "locked"),)), "Consistent, as far as it could be read", "doubt", id="a file that cannot be read"),
])
def test_the_verdict(run, sentence, tone):
    verdict = verdict_of(run)
    assert (verdict.sentence, verdict.tone) == (sentence, tone)
    assert [number.value for number in verdict.numbers] == [9, len(run.findings), len(run.skipped) + len(run.errors)]


@pytest.mark.parametrize(("one", "work"), [
    pytest.param(finding(), "correct", id="a text to edit"),
    pytest.param(finding(place=Box(1, 0, 0, 9, 9)), "redraw", id="a flyer"),
    pytest.param(finding(expected=None, related=(Related("web/a.html", LINE, "€ 39,95 here"),)), "decide", id="nobody says what is right"),
    pytest.param(finding("DOC001", expected=None), "correct", id="something is still to be filled in"),
    pytest.param(finding("GDE001"), "decide", id="the guide contradicts itself"),
    pytest.param(finding(place=WHOLE, found=None), "add", id="something is missing"),
    pytest.param(finding(fix=Fix(True, (Edit(10, 17, "€ 39,95"),))), "repair", id="a fix is known"),
    pytest.param(finding(severity=Severity.INFO), "remarks", id="a limit of style"),
])
def test_what_must_be_done(one, work):
    assert [task.anchor for task in tasks_of(Cards(View(), None).of([one]))] == [work]


def test_the_gravest_come_first():
    mild, grave = finding(severity=Severity.WARNING), finding()
    (task,) = tasks_of(Cards(View(), None).of([mild, grave]))
    assert [card.finding for card in task.cards] == [grave, mild]


def test_equal_fingerprints_have_anchors_of_their_own():
    first, second = Cards(View(), None).of([finding(), finding()])
    assert (first.anchor, second.anchor) == (finding().fingerprint, f"{finding().fingerprint}-2")


def test_beside_a_finding_stand_the_guide_and_another_asset():
    related = (Related("web/a.html", LINE, "€ 39,95 here"), Related("guide/offers.yaml", LINE, "€ 39,95 in the guide"),
               Related("app/a.json", LINE, "€ 39,95 here"))
    view = View(picture=lambda path, place: Passage("in ", path, "") if path != "web/a.html" else None)
    (card,) = Cards(view, "guide").of([finding(related=related)])
    assert [(one.label, one.where, one.picture is not None) for one in (card.here, *card.there)] == [
        ("Here", "email/a.html:2:3", True), ("The guide", "guide/offers.yaml:2:3", True), ("Elsewhere", "web/a.html:2:3", False)]
    assert card.listed == ("app/a.json:2:3: € 39,95 here",)


@pytest.mark.parametrize(("found", "expected", "difference"), [
    pytest.param("#FF0000", "#FF0000", 0.0, id="the same"),
    pytest.param("#0A768F", "brand #14756B", 17.0, id="with its name"),
    pytest.param("€ 34,95", "#14756B", None, id="one colour"),
])
def test_swatches(found, expected, difference):
    swatches = swatches_of(finding("CLR001", found=found, expected=expected))
    assert (swatches.difference if swatches else None) == (pytest.approx(difference, abs=3) if difference is not None else None)


def cell(topic, field, channel, locale, state, *places):
    return Cell(topic, "jas", "Jas", field, channel, locale, state, places)


def test_the_matrix_has_a_column_for_each_channel_and_locale_and_leads_to_findings():
    cards = Cards(View(), None).of([finding()])
    grid = grid_of([cell(Topic.OFFER, "price", "email", "nl-NL", State.DIFFERS, Stated("email/a.html", LINE, "€ 34,95")),
                    cell(Topic.OFFER, "price", "web", None, State.EQUAL, Stated("web/a.html", LINE, "€ 39,95")),
                    cell(Topic.OFFER, "code", "web", None, State.MISSING)], cards)
    assert [(channel.name, channel.locales) for channel in grid.channels] == [("email", ("nl-NL",)), ("web", ("",))]
    ((group,),) = [section.groups for section in grid.sections]
    price, code = group.lines
    assert price.boxes[0].spots[0].anchor == cards[0].anchor
    assert price.boxes[1].spots[0].anchor is None
    assert (code.boxes[0], code.boxes[1].state) == (None, State.MISSING)


def test_prices_of_other_products_are_rows_only_where_one_is_not_equal():
    grid = grid_of([cell(Topic.PRODUCT, "price", "web", None, State.EQUAL), cell(Topic.PRODUCT, "was", "web", None, State.DIFFERS)], ())
    (section,) = grid.sections
    assert [line.field for group in section.groups for line in group.lines] == ["was-price"]
    assert section.left_out == 1


def test_the_calendar_is_a_line_of_days():
    offer = Entry(EntryKind.OFFER, "Jas", date(2026, 12, 1), date(2026, 12, 8))
    ended = Entry(EntryKind.OFFER, "Muts", None, date(2026, 11, 30))
    post = Entry(EntryKind.POST, "facebook", date(2026, 12, 5), date(2026, 12, 5), "social/a.md")
    timeline = timeline_of([ended, offer, post], date(2026, 12, 1))
    assert [(bar.name, bar.left, bar.width, bar.state) for bar in timeline.bars] == [("Muts", 0.0, 18.18, "ended"), ("Jas", 18.18, 72.73, "running")]
    assert [(dot.day, dot.path, dot.left) for dot in timeline.dots] == [(date(2026, 12, 5), "social/a.md", 54.55)]
    assert timeline.today == 18.18


def test_a_campaign_without_dates_has_no_line():
    assert timeline_of([], date(2026, 12, 1)).today is None


def test_a_run_without_assets_has_no_verdict():
    assert verdict_of(Run(summary=Summary())).sentence == "Nothing to look at"
