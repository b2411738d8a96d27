"""`brandlint render`: assets that are filled from the guide, in which `brandlint check` finds nothing."""

from __future__ import annotations

import email
import json
import shutil
from email.policy import default
from pathlib import Path

import pytest
import yaml

REPOSITORY = Path(__file__).parents[2]
BRANDS = REPOSITORY / "benchmarks/accuracy/brands"
GUIDES = [pytest.param(REPOSITORY / "examples/clean/brand-guide", "2027-04-05", id="the example")] + [
    pytest.param(brand / "brand-guide", str(yaml.safe_load((brand / "assets.yaml").read_text(encoding="utf-8"))["as_of"]), id=brand.name)
    for brand in sorted(BRANDS.iterdir()) if brand.is_dir()]


@pytest.fixture
def campaign(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    shutil.copytree(REPOSITORY / "examples/clean/brand-guide", tmp_path / "brand-guide")
    return tmp_path


def rendered(brandlint, *arguments: str):
    return brandlint("render", "--as-of", "2027-04-05", *arguments)


@pytest.mark.parametrize(("guide", "day"), GUIDES)
def test_in_what_it_writes_nothing_is_found(tmp_path, monkeypatch, brandlint, guide, day):
    monkeypatch.chdir(tmp_path)
    shutil.copytree(guide, tmp_path / "brand-guide")
    assert brandlint("render", "--as-of", day).status == 0
    status, out, _ = brandlint("check", "--format", "json", "--as-of", day, "--jobs", "1", "--no-cache")
    report = json.loads(out)
    assert [one for one in report["findings"] if one["code"] != "GDE002"] == []
    assert report["assets"] == 6 * len(list((tmp_path / "email").iterdir())) >= 12
    assert status == (1 if report["findings"] else 0)
    states = {(one["path"].partition("/")[0], one["kind"]) for one in json.loads(brandlint("facts", "--format", "json").out)["facts"]}
    assert {(channel, "money") for channel in ("email", "social", "print", "display", "app")} <= states


def test_every_locale_gets_its_own_prices_days_and_words(campaign, brandlint):
    status, out, err = rendered(brandlint)
    assert (status, err) == (0, "")
    assert out.splitlines()[-1] == "21 files written. Next: brandlint check"
    said = {code: " ".join((campaign / f"social/{code}/offers.md").read_text(encoding="utf-8").replace("\u00a0", " ").split())
            for code in ("nl-NL", "en-GB", "af-ZA")}
    assert "Slaapzak Mos van € 89,95 voor € 69,95. Geldig t/m 18 april." in said["nl-NL"]
    assert "Mos sleeping bag was £79.95, now £59.95. Valid until 18 April." in said["en-GB"]
    assert "Slaapsak Mos was R1 799, nou R1 399. Geldig tot en met 18 April." in said["af-ZA"]


def test_the_mail_has_a_subject_both_parts_and_the_logo(campaign, brandlint):
    rendered(brandlint, "--channel", "email", "--locale", "en-GB")
    mail = email.message_from_bytes((campaign / "email/en-GB/offers.eml").read_bytes(), policy=default)
    assert mail["Subject"] == "Offers at Kampvink: Vlier tent"
    assert mail["Content-Language"] == "en-GB"
    assert [part.get_content_type() for part in mail.walk()] == [
        "multipart/alternative", "text/plain", "multipart/related", "text/html", "image/png"]
    assert "£59.95" in mail.get_body(("plain",)).get_content()
    assert 'src="cid:logo"' in mail.get_body(("html",)).get_content()


def test_the_same_guide_gives_the_same_bytes(campaign, brandlint):
    rendered(brandlint, "--output", "one")
    rendered(brandlint, "--output", "two")
    files = {file.relative_to(campaign / "one"): file.read_bytes() for file in (campaign / "one").rglob("*") if file.is_file()}
    assert files == {file.relative_to(campaign / "two"): file.read_bytes() for file in (campaign / "two").rglob("*") if file.is_file()}


def test_a_file_that_is_there_stays_unless_somebody_forces_it(campaign, brandlint):
    file = campaign / "app/nl-NL/offers.json"
    file.parent.mkdir(parents=True)
    file.write_text("{}")
    asked = ("--channel", "app", "--locale", "nl-NL")
    assert rendered(brandlint, *asked).out.splitlines()[0].endswith("is there already: left as it is")
    assert file.read_text() == "{}"
    assert rendered(brandlint, *asked, "--force").out.splitlines()[0].startswith("wrote ")
    assert "Slaapzak Mos" in file.read_text(encoding="utf-8")


def test_templates_and_words_of_a_team(campaign, brandlint):
    (campaign / "own/sms").mkdir(parents=True)
    (campaign / "own/words.yaml").write_text("nl: {months: [a, b, c, vierde, e, f, g, h, i, j, k, l], date: '{day} {month}', line_was: '{name}: {price}!'}")
    (campaign / "own/sms/text.txt.j2").write_text(
        "{% for one in products if one.was %}{{ say('line_was', name=one.name, was=one.was, price=one.price) }} {{ one.window }}\n{% endfor %}")
    assert rendered(brandlint, "--templates", "own", "--locale", "nl").status == 0
    text = (campaign / "sms/nl-NL/text.txt").read_text(encoding="utf-8").replace("\u00a0", " ")
    assert text.splitlines()[0] == "Tent Vlier: € 199! Geldig t/m 18 vierde."


WRONG = [
    pytest.param(("--channel", "fax"), "--channel fax: there is no template for it", id="a channel without template"),
    pytest.param(("--locale", "it-IT"), "--locale it-IT: the guide has no such locale", id="a locale that the guide does not have"),
    pytest.param(("--templates", "nowhere"), "--templates nowhere: there is no such folder", id="no such templates"),
    pytest.param(("--templates", "broken"), "'nothing' is undefined", id="a template that asks for what there is not"),
    pytest.param(("--templates", "reaching"), "unsafe", id="a template that reaches for more than it gets"),
]


@pytest.mark.parametrize(("arguments", "said"), WRONG)
def test_what_cannot_be_done_is_said(campaign, brandlint, arguments, said):
    for name, text in (("broken", "{{ nothing.at_all }}"), ("reaching", "{{ looks.__class__.__mro__ }}")):
        (campaign / name / "sms").mkdir(parents=True)
        (campaign / name / "sms/text.txt.j2").write_text(text)
    status, out, err = rendered(brandlint, *arguments)
    assert (status, out) == (2, "")
    assert said in err


def test_without_a_guide_there_is_nothing_to_fill(tmp_path, monkeypatch, brandlint):
    monkeypatch.chdir(tmp_path)
    status, _, err = brandlint("render")
    assert status == 2
    assert "there is no guide here" in err
