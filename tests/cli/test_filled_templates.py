"""Templates that are filled with the data that brandlint.yaml names, as a campaign."""

from __future__ import annotations

import json

import pytest

CONFIG = "templates: [{files: ['email/**/*.j2'], data: data/nl.yaml}]\n"
TEMPLATE = "<html lang='nl'><body>\n<p>Regenjas Noor nu {{ price }}</p>\n</body></html>\n"


@pytest.fixture
def filled(campaign, write):
    (campaign / "email/nl/mail.html").unlink()
    write("brandlint.yaml", CONFIG)
    write("email/nl/mail.html.j2", TEMPLATE)
    return write


def findings(brandlint):
    report = json.loads(brandlint("check", "--format", "json").out)
    assert report["errors"] == []
    return [(one["code"], one["path"], one["where"].get("line"), one["where"].get("column"), one["found"]) for one in report["findings"]]


def test_a_right_value_is_let_pass(filled, brandlint):
    filled("data/nl.yaml", "price: € 39,95\n")
    assert findings(brandlint) == []


def test_a_wrong_value_is_found_at_its_tag(filled, brandlint):
    filled("data/nl.yaml", "price: € 34,95\n")
    assert findings(brandlint) == [("PRC001", "email/nl/mail.html.j2", 2, 21, "€ 34,95")]


def test_other_data_are_seen_though_the_template_is_remembered(filled, brandlint):
    filled("data/nl.yaml", "price: € 39,95\n")
    assert findings(brandlint) == []
    filled("data/nl.yaml", "price: € 34,95\n")
    assert len(findings(brandlint)) == 1


def test_without_data_the_tag_is_not_known(filled, brandlint, campaign):
    (campaign / "brandlint.yaml").unlink()
    assert findings(brandlint) == []


def test_data_that_are_missing_are_told(filled, brandlint):
    ran = brandlint("check")
    assert ran.status == 2
    assert "the data of this template, data/nl.yaml, is not there" in ran.out + ran.err


def test_data_outside_the_campaign_are_not_read(filled, brandlint, tmp_path):
    filled("brandlint.yaml", "templates: [{files: ['email/**/*.j2'], data: ../../etc/passwd}]\n")
    ran = brandlint("check")
    assert ran.status == 2
