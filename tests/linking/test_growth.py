"""Twice as many facts take about twice as many steps to link and judge: steps are counted, no clock is asked."""

import signal
import sys
from contextlib import suppress
from dataclasses import replace
from datetime import date
from types import FrameType
from typing import Any

import pytest

from brandlint.assets.model import Asset
from brandlint.documents.source import Source
from brandlint.errors import UnreadableAsset
from brandlint.guide.model import Guide
from brandlint.limits import USUAL, Limits
from brandlint.linking import campaign
from brandlint.linking.campaign import link_campaign
from brandlint.linking.own_names import name_before
from brandlint.linking.tree import Tree
from brandlint.readers import reader_for
from brandlint.rules import judge
from brandlint.rules.model import Case
from brandlint.scale.stage import of_document
from brandlint.study import Study

SHAPES = {
    "one line": lambda number: "Jas Noor nu € 39,95 met code LENTE26 t/m 14 december. " * number,
    "half prices": lambda number: "2e halve prijs " * number,
    "percentages": lambda number: "".join(f"{one % 90 + 1}% korting " for one in range(number)),
    "codes": lambda number: "".join(f"code ABC{one} " for one in range(5 * number)),
    "numbers": lambda number: "".join(f"Bel 06 12 34 {one % 90 + 10} {one % 80 + 11}. " for one in range(number)),
    "quotations": lambda number: "".join(f"“Fijne jas voor € {one},95” – Anna. " for one in range(number)),
}


def study(text: str, limits: Limits = USUAL) -> Study:
    reader = reader_for("txt")
    assert reader is not None
    asset = Asset("web/nl/a.txt", "web", "txt", "nl-NL")
    return of_document(asset, reader(Source.of_text(text, "a.txt")), limits=limits)


def steps(text: str) -> int:
    studied, count = study(text), 0

    def line(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += 1
        return line

    before = sys.gettrace()
    sys.settrace(line)
    try:
        case = Case(link_campaign([studied], Guide()), Guide(), date(2026, 12, 1))
        for _ in judge(case):
            pass
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_steps_grow_with_the_facts(shape):
    steps(shape(20))  # what is made once
    assert steps(shape(240)) < 3 * steps(shape(120))


@pytest.mark.parametrize("before", ["1" * 60 + " x ", "12 34 " * 40 + "x ", "1.1.1.1." * 30 + "x "])
def test_a_row_of_digits_before_an_amount_is_read_in_one_way(before):
    """A pattern that can split it in many ways would not come to an end here."""
    name_before(f"{before}€ 5", len(before))


@pytest.mark.parametrize(("ending", "text"), [("json", "{" + " " * 60 + "'a': 1}"), ("md", "---\r\n" + "tekst\r\n" * 60),
                                              ("html", f"<style>@media (width {'1' * 3000}x) {{p{{color:red}}}}</style><p>a")])
def test_a_file_that_is_not_closed_is_read_to_its_end(ending, text):
    reader = reader_for(ending)
    assert reader is not None
    with suppress(UnreadableAsset):
        assert reader(Source.of_text(text, "a")).records


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="there are no alarms")
def test_an_asset_that_is_not_linked_in_time_states_nothing_and_the_others_do(monkeypatch):
    """Where linking takes too long, which no text at hand brings about: one that hangs takes its place."""
    slow, other = study("Jas € 5\n\nMuts € 6"), replace(study("Jas € 7"), asset=Asset("web/nl/b.txt", "web", "txt", "nl-NL"))
    linked = campaign._link

    def hangs(tree: Tree, *others: Any) -> Any:
        while tree.study.asset == slow.asset and tree.study.facts:
            pass
        return linked(tree, *others)

    monkeypatch.setattr(campaign, "_link", hangs)
    limits = Limits(seconds=1)
    first, second = link_campaign([slow, other], Guide(), limits=limits).voices
    assert (first.study.error, first.statements) == (limits.too_slow, ())
    assert second.study.error is None
    assert [one.fact.text for one in second.statements] == ["€ 7"]
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_an_asset_that_states_too_much_is_told_of_with_its_setting():
    few = Limits(facts=3)
    assert len(study("Jas € 5\n\n" * 3, few).facts) == 3
    with pytest.raises(UnreadableAsset, match=r"too many facts.*more than 3.*facts of the limits"):
        study("Jas € 5\n\n" * 4, few)
