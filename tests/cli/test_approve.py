"""Sign-off: what is approved, what voids it, and what nobody can sign for."""

from __future__ import annotations

import json

import pytest

DAY = ("--as-of", "2026-12-05")
MAIL = "email/nl/mail.html"


@pytest.fixture
def approved(campaign, brandlint):
    (campaign / MAIL).write_text("<p>Regenjas Noor nu € 39,95</p><p>Retour binnen 30 dagen</p>", encoding="utf-8")
    ran = brandlint("approve", "--by", "Anna", "--note", "seen on paper", *DAY)
    assert ran.status == 0, ran.out + ran.err
    return campaign


def found(brandlint) -> list[str]:
    report = json.loads(brandlint("check", "--format", "json", *DAY).out)
    return [one["message"] for one in report["findings"] if one["code"] == "DOC093"]


def test_the_record_says_who_what_and_on_which_files(approved):
    (record,) = json.loads((approved / "approvals.json").read_text("utf-8"))["approvals"]
    assert (record["by"], record["as_of"], record["note"]) == ("Anna", "2026-12-05", "seen on paper")
    assert any(cell["texts"] == ["€ 39,95"] and cell["channel"] == "email" for cell in record["cells"])
    assert len(record["files"][MAIL]) == 64


def test_what_did_not_change_holds(approved, brandlint):
    assert found(brandlint) == []


def test_other_words_around_the_same_facts_void_nothing(approved, brandlint):
    (approved / MAIL).write_text("<p>Hoi! Regenjas Noor voor 39,95 euro</p><p>Retour binnen 30 dagen</p>", encoding="utf-8")
    assert found(brandlint) == []


def test_another_price_voids_its_cell_and_no_other(approved, brandlint):
    (approved / MAIL).write_text("<p>Regenjas Noor nu € 34,95</p><p>Retour binnen 30 dagen</p>", encoding="utf-8")
    (message,) = found(brandlint)
    assert message.startswith("Anna approved € 39,95 for Regenjas Noor (price, email, nl-NL) on ")
    assert message.endswith("it now says € 34,95")


def test_what_is_gone_is_told(approved, brandlint):
    (approved / MAIL).write_text("<p>Retour binnen 30 dagen</p>", encoding="utf-8")
    (message,) = found(brandlint)
    assert message.endswith("it is no longer stated")


def test_a_later_approval_takes_the_place_of_an_earlier_one(approved, brandlint):
    (approved / MAIL).write_text("<p>Regenjas Noor nu € 39,95, gratis retour</p>", encoding="utf-8")
    assert len(found(brandlint)) == 1
    assert brandlint("approve", "--by", "Bram", "--offers", "returns", *DAY).status == 0
    assert len(json.loads((approved / "approvals.json").read_text("utf-8"))["approvals"]) == 2


def test_errors_are_not_approved(campaign, brandlint):
    (campaign / MAIL).write_text("<p>Regenjas Noor nu € 34,95</p>", encoding="utf-8")
    ran = brandlint("approve", "--by", "Anna", *DAY)
    assert ran.status == 1
    assert "not approved" in ran.err
    assert not (campaign / "approvals.json").exists()


def test_a_record_changed_by_hand_is_refused(approved, brandlint):
    file = approved / "approvals.json"
    file.write_text(file.read_text("utf-8").replace('"Anna"', '"Berta"'), "utf-8")
    ran = brandlint("check", *DAY)
    assert ran.status == 2
    assert "approval 1 is not as it was written" in ran.err


@pytest.mark.parametrize("contents", ["no json", "{}", '{"version": 1}', '{"version": 7, "approvals": []}'])
def test_a_file_that_cannot_be_read_is_told(approved, brandlint, contents):
    (approved / "approvals.json").write_text(contents, "utf-8")
    ran = brandlint("check", *DAY)
    assert ran.status == 2
    assert "approvals.json" in ran.err


def test_unknown_offers_are_refused(campaign, brandlint):
    ran = brandlint("approve", "--by", "Anna", "--offers", "nothing-of-the-sort", *DAY)
    assert ran.status == 2
    assert "nothing-of-the-sort" in ran.err


def test_what_lets_other_findings_pass_is_not_called_idle_because_of_an_approval(approved, brandlint):
    (approved / "web/nl/index.html").write_text(
        "<!-- brandlint: ignore PRC001 because agreed with the shop -->\n<p>Regenjas Noor nu € 37,95</p>\n", encoding="utf-8")
    (approved / "brandlint.yaml").write_text("ignore: [{rule: PRC001, path: 'app/**', why: agreed}]\n", encoding="utf-8")
    (approved / "app/nl").mkdir(parents=True)
    (approved / "app/nl/texts.json").write_text('{"tile": "Regenjas Noor € 36,95"}', encoding="utf-8")
    codes = [one["code"] for one in json.loads(brandlint("check", "--format", "json", *DAY).out)["findings"]]
    assert codes == ["DOC093"]
