from __future__ import annotations

from datetime import date

import pytest

import brandlint

QUIET = [
    pytest.param("Van € 84,95 voor € 64,95: je bespaart € 20", id="the saving"),
    pytest.param("Van € 84,95 voor € 64,95: je bespaart ruim € 19", id="a rough saving"),
    pytest.param("Van € 84,95 voor € 64,75: je bespaart € 20", id="a saving in whole euros"),
    pytest.param("25% korting: van € 40 voor € 30", id="the percentage"),
    pytest.param("Van € 84,95 voor € 64,95: 23% korting", id="rounded down"),
    pytest.param("Van € 84,95 voor € 64,95: 24% korting", id="rounded up"),
    pytest.param("Van € 84,95 voor € 64,95: bijna 30% korting", id="a rough percentage"),
    pytest.param("Van € 84,95 voor € 64,95, met code EXTRA10 nog eens 10% korting", id="a code's discount on top"),
    pytest.param("Tot 50% korting: jas van € 40 voor € 30", id="up to"),
    pytest.param("Van € 40 voor € 30. Op de rest 20% korting", id="another sentence"),
    pytest.param("Vanaf € 40, was € 50: 10% korting", id="a from-price"),
    pytest.param("Van € 40 voor € 30 en van € 60 voor € 50: 20% korting", id="two reductions"),
    pytest.param("Van € 40 voor € 30, leden € 25: 10% korting", id="a member price too"),
    pytest.param("€ 99,99 of 3 x € 33,33", id="three parts"),
    pytest.param("€ 100 of in 3 termijnen van € 33", id="parts in whole euros"),
    pytest.param("€ 239 of 24 x € 12", id="instalments with interest"),
    pytest.param("2 voor € 5, per stuk € 2,99", id="cheaper together"),
    pytest.param("2 voor € 5 (€ 2,50 per stuk)", id="what one costs in the deal"),
    pytest.param("3 voor € 10, dat is € 3,33 per stuk", id="rounded"),
    pytest.param("3 halen 2 betalen: € 2 per stuk, samen € 4", id="the total of a deal"),
    pytest.param("3 halen 2 betalen: € 2 per stuk, samen geen € 6 maar € 4", id="two totals"),
    pytest.param("2e halve prijs: € 10, samen € 15", id="the second at half price"),
    pytest.param("Verzending € 4,95, gratis vanaf € 50", id="cost under the threshold"),
    pytest.param("Was € 40, nu € 30", id="a fall"),
    pytest.param("Prijs was niet altijd zo laag: € 40. Nu € 60.", id="two sentences"),
    pytest.param("€ 30 (was € 40)", id="the other order"),
    pytest.param("Was € 1,200, nu € 1,500: je bespaart € 200", id="amounts with two readings"),
]

CAUGHT = [
    pytest.param("Van € 84,95 voor € 64,95: je bespaart € 25", "PRC010", "€ 25", "€ 20", id="saving"),
    pytest.param("Was € 40, nu € 32: € 10 korting", "PRC010", "€ 10", "€ 8", id="saving behind the prices"),
    pytest.param("25% korting: van € 40 voor € 32", "PRC011", "25%", "20%", id="percentage"),
    pytest.param("Van € 84,95 voor € 64,95 (-31%)", "PRC011", "31%", "24%", id="badge"),
    pytest.param("€ 89,99 of 3 x € 33,33", "PRC012", "€ 33,33", "€ 99,99", id="three parts"),
    pytest.param("Nu € 120, of betaal in 3 keer € 45", "PRC012", "€ 45", "€ 135", id="pay in three"),
    pytest.param("2 voor € 6, per stuk € 2,50", "PRC014", "2 voor € 6", "€ 5", id="dearer together"),
    pytest.param("3 halen 2 betalen: € 2 per stuk, samen € 5", "PRC014", "3 halen 2 betalen", "€ 4", id="the total of a deal"),
    pytest.param("Van € 39,95 voor € 59,95", "PRC015", "€ 39,95", None, id="a rise"),
    pytest.param("Was € 40, nu € 40", "PRC015", "€ 40", None, id="nothing off"),
    pytest.param("Verzendkosten € 50, gratis vanaf € 4,95", "TRM014", "€ 50, gratis vanaf € 4,95", None, id="the amounts changed places"),
]


@pytest.mark.parametrize("text", QUIET)
def test_sums_that_add_up_are_quiet(judge, text):
    assert [one for one in judge({"web/nl/a.html": f"<p>{text}</p>"}) if one.code.startswith(("PRC01", "TRM014"))] == []


@pytest.mark.parametrize(("text", "code", "said", "expected"), CAUGHT)
def test_sums_that_do_not_add_up_are_caught(judge, text, code, said, expected):
    found = judge({"web/nl/a.html": f"<p>{text}</p>"})
    assert [(one.code, one.found, one.expected) for one in found if one.code == code] == [(code, said, expected)]


@pytest.mark.parametrize(("path", "text", "code"), [
    ("mail/en/a.txt", "Was £40, now £32 - that's 25% off!", "PRC011"),
    ("social/af/a.md", "Was R400, nou R320: spaar R100", "PRC010"),
])
def test_sums_of_other_languages_are_held_against_each_other(judge, path, text, code):
    assert [one.code for one in judge({path: text})] == [code]


def test_a_campaign_without_a_guide_is_added_up_too(tmp_path):
    page = tmp_path / "web" / "nl-NL" / "a.html"
    page.parent.mkdir(parents=True)
    page.write_text("<p>Van € 84,95 voor € 64,95: 31% korting</p>", encoding="utf-8")
    (tmp_path / "campaign.yaml").write_text("campaign: {id: lente}\n", encoding="utf-8")
    (finding,) = brandlint.check([tmp_path], as_of=date(2026, 3, 5)).findings
    assert finding.message == "31% does not fit € 84,95 and € 64,95, which make 24%"
