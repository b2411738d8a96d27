"""`brandlint rule`: every rule explains itself."""

import pytest

from brandlint.rules import all_rules
from brandlint.suppressions.selection import FAMILIES


@pytest.mark.parametrize("name", ["PRC001", "prc001", "price-differs-from-guide"])
def test_one_rule_says_what_why_bad_and_good(brandlint, name):
    status, out, err = brandlint("rule", name)
    assert (status, err) == (0, "")
    assert out.startswith("PRC001 price-differs-from-guide (error)\n")
    assert [line for line in out.splitlines() if line and not line.startswith(" ")][1:] == ["Why", "Bad", "Good"]


def test_all_rules_are_listed(brandlint):
    out = brandlint("rule").out
    assert [line.split()[0] for line in out.splitlines() if not line.startswith(" ")] == [rule.code for rule in all_rules()]


def test_a_family_is_listed(brandlint):
    codes = [line[:3] for line in brandlint("rule", "PRC").out.splitlines() if not line.startswith(" ")]
    assert len(codes) > 1
    assert set(codes) == {"PRC"}


@pytest.mark.parametrize(("code", "said"), [("PRC999", "did you mean"), ("nonsense-without-end", "there is no rule")])
def test_an_unknown_rule_is_refused(brandlint, code, said):
    status, out, err = brandlint("rule", code)
    assert (status, out) == (2, "")
    assert said in err


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_every_rule_is_complete(rule):
    assert rule.code[:3] in FAMILIES
    assert rule.code[3:].isdigit()
    assert rule.name == rule.name.lower().replace(" ", "-")
    assert all(text.strip() for text in (rule.what, rule.why, rule.bad, rule.good))
