"""Codes, paths and severities: what is shown."""

from pathlib import Path

import pytest

from brandlint.documents.places import WHOLE
from brandlint.errors import ConfigurationError
from brandlint.findings import Finding, Related, Severity
from brandlint.suppressions.selection import Choice, PathRule, Selection, apply, check_patterns, relative_to, touching

RULES = (("PRC001", "price-differs-from-guide"), ("PRC002", "was-price-differs"), ("OFR001", "discount-differs"),
         ("TON010", "too-many-exclamation-marks"))
PREVIEW = frozenset(("TON010",))


def wanted(selection, path="web/a.html"):
    return {code for code, name in RULES if selection.wants(path, code, name)}


CASES = {
    "nothing said": (Selection(preview=PREVIEW), {"PRC001", "PRC002", "OFR001"}),
    "a family": (Selection(configured=Choice(("PRC",))), {"PRC001", "PRC002"}),
    "a name": (Selection(configured=Choice(("was-price-differs",))), {"PRC002"}),
    "lower case": (Selection(flags=Choice(("prc001",))), {"PRC001"}),
    "all but one": (Selection(configured=Choice((), ("PRC001",))), {"PRC002", "OFR001", "TON010"}),
    "a family is ignored, one of it selected": (Selection(configured=Choice(("PRC001", "OFR"), ("PRC",))), {"PRC001", "OFR001"}),
    "a family is selected, one of it ignored": (Selection(configured=Choice(("PRC",), ("PRC001",))), {"PRC002"}),
    "ignoring wins where both are as close": (Selection(configured=Choice(("PRC",), ("PRC",))), set()),
    "a flag replaces what is selected": (Selection(Choice(("OFR",)), Choice(("PRC",))), {"OFR001"}),
    "an ignoring flag wins": (Selection(Choice((), ("PRC",)), Choice(("PRC001", "OFR"))), {"OFR001"}),
    "a selecting flag leaves what is ignored": (Selection(Choice(("PRC",)), Choice((), ("PRC001",))), {"PRC002"}),
    "unless it names the code": (Selection(Choice(("PRC001",)), Choice((), ("PRC",))), {"PRC001"}),
    "preview rules sleep in their family": (Selection(Choice(("TON", "OFR")), preview=PREVIEW), {"OFR001"}),
    "and under all": (Selection(Choice(("all",)), preview=PREVIEW), {"PRC001", "PRC002", "OFR001"}),
    "and wake when named": (Selection(Choice(("TON010",)), preview=PREVIEW), {"TON010"}),
    "a path is ignored": (Selection(paths=(PathRule(("web/**",), ignore=("all",)),)), set()),
    "another path is ignored": (Selection(paths=(PathRule(("email/**",), ignore=("all",)),)), {code for code, _ in RULES}),
    "the last pattern wins": (Selection(paths=(PathRule(("web/**",), ignore=("all",)), PathRule(("*.html",), select=("PRC",)))),
                              {"PRC001", "PRC002"}),
    "also when it ignores": (Selection(paths=(PathRule(("*.html",), select=("PRC",)), PathRule(("web/**",), ignore=("all",)))),
                              set()),
    "a path wakes a rule": (Selection(configured=Choice(("OFR",)), paths=(PathRule(("web/**",), select=("PRC001",)),)),
                            {"PRC001", "OFR001"}),
    "an ignored path stays so under a flag": (Selection(Choice(("PRC001",)), paths=(PathRule(("web/**",), ignore=("all",)),)),
                                              set()),
}


@pytest.mark.parametrize(("selection", "expected"), CASES.values(), ids=CASES)
def test_selected(selection, expected):
    assert wanted(selection) == expected


def finding(path="web/a.html", code="PRC001", related=()):
    places = tuple(Related(one, WHOLE, "here") for one in related)
    return Finding(code, dict(RULES)[code], Severity.ERROR, "m", path, related=places)


def test_severities_go_by_path_and_the_closest_pattern_wins():
    paths = (PathRule(("web/**",), severity=(("PRC", Severity.WARNING), ("PRC001", Severity.INFO))),)
    kept, left_out = apply([finding(), finding(code="PRC002"), finding("email/a.html")], Selection(paths=paths))
    assert [one.severity for one in kept] == [Severity.INFO, Severity.WARNING, Severity.ERROR]
    assert left_out == 0


def test_what_is_left_out_is_counted():
    assert apply([finding(), finding(code="OFR001")], Selection(Choice(("PRC",)))) == ((finding(),), 1)


@pytest.mark.parametrize("pattern", ["all", "PRC", "prc00", "PRC001", "CLR", "discount-differs"])
def test_known_patterns_pass(pattern):
    check_patterns([pattern], RULES, "--select")


@pytest.mark.parametrize(("pattern", "near"), [("PRC0002", "PRC002"), ("offr", "OFR"),
                                                 ("prise-differs-from-guide", "price-differs-from-guide")])
def test_an_unknown_pattern_is_refused_with_the_nearest(pattern, near):
    with pytest.raises(ConfigurationError, match=f'--ignore: there is no rule "{pattern}"; did you mean "{near}"'):
        check_patterns([pattern], RULES, "--ignore")


def test_nothing_is_near_to_nonsense():
    with pytest.raises(ConfigurationError, match='there is no rule "xxxxxxxx" \\('):
        check_patterns(["xxxxxxxx"], RULES, "--select")


@pytest.mark.parametrize(("paths", "shown"), [
    ((".",), ["web/a.html", "email/b.html"]),
    (("web",), ["web/a.html"]),
    (("web/a.html",), ["web/a.html"]),
    (("print/c.pdf",), ["email/b.html"]),
    (("we",), []),
    (("brand-guide/offers.yaml",), ["web/a.html", "email/b.html"]),
    (("brand-guide",), ["web/a.html", "email/b.html"]),
    (("brandlint.yaml",), ["web/a.html", "email/b.html"]),
    (("setup.py",), []),
    ((), []),
])
def test_paths_narrow_to_what_they_touch(paths, shown):
    findings = [finding(), finding("email/b.html", related=("print/c.pdf",))]
    guide_files = ("brand-guide/offers.yaml", "brandlint.yaml")
    assert [one.path for one in touching(findings, paths, guide_files)] == shown


def test_a_folder_of_the_guide_stands_for_what_lies_in_it():
    assert touching([finding()], ("brand-guide/logos/a.svg",), ("brand-guide",))


def test_paths_are_called_from_the_root(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    root = tmp_path / "campaign"
    (root / "web").mkdir(parents=True)
    given = [Path("campaign/web"), Path("."), root, Path("elsewhere")]
    assert relative_to(given, root) == ("web", ".", ".")
