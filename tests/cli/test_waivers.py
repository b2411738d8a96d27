"""A waiver lets a known difference pass: in its own campaign, where its pattern fits, up to its last day."""

import pytest

GUIDE = {"brand-guide/brand.yaml": "brand: {name: Zeebries}\nlocales:\n  nl-NL: {currency: EUR}\n",
         "brand-guide/offers.yaml": "products:\n  duin:\n    name: Vest Duin\n    price: {EUR: 39.95}\n"}
MAIL = '<html lang="nl"><body><p>Vest Duin nu € 34,95</p></body></html>\n'
BOTH, SOUTH = ["north", "south"], ["south"]


@pytest.fixture
def waived_in_north(write, tmp_path, monkeypatch):
    """Two campaigns with the same wrong price; the first one, which goes live in June, has a waiver."""
    def written(waiver, until="2027-12-31"):
        files = {**GUIDE, "north/email/mail.html": MAIL, "south/email/mail.html": MAIL,
                 "north/campaign.yaml": f"campaign: {{live: 2027-06-01, waivers: [{{{waiver}, until: {until}, why: agreed}}]}}\n",
                 "south/campaign.yaml": "campaign: {live: 2027-01-01}\n"}
        for path, text in files.items():
            write(path, text)
        monkeypatch.chdir(tmp_path)
    return written


@pytest.mark.parametrize(("waiver", "left"), [
    pytest.param("rule: PRC001", SOUTH, id="without a pattern it holds in its own campaign only"),
    pytest.param("rule: PRC001, path: email/mail.html", SOUTH, id="a pattern counts from the campaign's folder"),
    pytest.param("rule: price-differs-from-guide, path: '*.html'", SOUTH, id="a rule by its name, a file by its ending"),
    pytest.param("rule: PRC001, path: south/**", BOTH, id="no pattern leads out of the campaign"),
    pytest.param("rule: PRC002", BOTH, id="another rule"),
    pytest.param("rule: PRC001, path: web/**", BOTH, id="another file"),
])
def test_what_a_waiver_lets_pass(brandlint, waived_in_north, waiver, left):
    waived_in_north(waiver)
    status, out, _ = brandlint("check", "--format", "concise")
    *findings, summary = out.splitlines()
    assert status == 1
    assert [line.partition("/")[0] for line in findings if "PRC001 error" in line] == left
    assert ("left out: 1 by waivers" in summary) is (left == SOUTH)


@pytest.mark.parametrize(("until", "waived"), [
    pytest.param("2027-06-01", 1, id="the last day counts"),
    pytest.param("2027-05-31", 0, id="it is over by the day of its own campaign, whatever another's"),
])
def test_until_when_a_waiver_holds(brandlint, waived_in_north, until, waived):
    waived_in_north("rule: PRC001", until)
    _, out, _ = brandlint("check", "--format", "concise")
    assert out.count("PRC001 error") == 2 - waived


def test_a_pattern_means_the_same_from_inside_the_campaign(brandlint, waived_in_north, tmp_path, monkeypatch):
    waived_in_north("rule: PRC001, path: email/mail.html")
    monkeypatch.chdir(tmp_path / "north")
    status, out, _ = brandlint("check", "--format", "concise")
    assert (status, out) == (0, "1 asset, 1 fact: nothing to report; left out: 1 by waivers\n")


IDLE = {
    "nothing found": ("rule: PRC002", "campaign.yaml:1:40: DOC092 warning this waiver lets nothing pass: nothing is found that fits it (PRC002)"),
    "another file": ("rule: PRC001, path: web/**", "nothing is found that fits it (PRC001 in web/**)"),
    "another subject": ("rule: PRC001, subject: strand", "nothing is found that fits it (PRC001 strand)"),
    "no such rule": ("rule: PRC0001", "there is no rule PRC0001"),
}


@pytest.mark.parametrize(("waiver", "said"), IDLE.values(), ids=IDLE)
def test_a_waiver_that_lets_nothing_pass_is_told(brandlint, waived_in_north, waiver, said):
    waived_in_north(waiver)
    assert said in brandlint("check", "--format", "concise").out


def test_a_waiver_that_is_over_is_told(brandlint, waived_in_north):
    waived_in_north("rule: PRC001", "2027-05-31")
    assert "north/campaign.yaml:1:" in (out := brandlint("check", "--format", "concise").out)
    assert "this waiver lets nothing pass: it ended on 2027-05-31" in out


@pytest.mark.parametrize("arguments", [("--select", "OFR"), ("--ignore", "PRC"), ("--ignore", "DOC092")], ids=str)
def test_a_waiver_whose_rules_were_not_asked_for_had_no_chance(brandlint, waived_in_north, arguments):
    waived_in_north("rule: PRC002")
    assert "DOC092" not in brandlint("check", "--format", "concise", *arguments).out
