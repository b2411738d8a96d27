"""Folders and files of several campaigns on one command line."""

import shutil

import pytest

SUMMARY = "2 assets, 2 facts: 1 error\n"
WRONG = "email/nl/mail.html:3:24: PRC001 error Regenjas Noor costs € 34,95 here; the guide says € 39,95\n"


@pytest.fixture
def two_brands(campaign):
    """Two folders, each with the campaign and its guide, beside a file of nobody's."""
    for brand in ("north", "south"):
        shutil.copytree(campaign, campaign / "brands" / brand, ignore=shutil.ignore_patterns("brands"))
    for folder in ("brand-guide", "email", "web"):
        shutil.rmtree(campaign / folder)
    (campaign / "README.md").write_text("x", encoding="utf-8")
    return campaign


@pytest.mark.parametrize("paths", [(), (".",), ("brands",), ("brands/north/email", "README.md", "brands/south/email/nl/mail.html")],
                         ids=["here", "this folder", "a folder above them", "files of both"])
def test_each_campaign_is_checked_by_itself(two_brands, brandlint, paths):
    assert brandlint("check", *paths) == (1, f"brands/north:\n{WRONG}{SUMMARY}brands/south:\n{WRONG}{SUMMARY}", "")


@pytest.mark.parametrize("paths", [("README.md", "brands/north/email/nl/mail.html"), ("brands/north",)])
def test_files_of_no_campaign_do_not_hide_one(two_brands, brandlint, paths):
    assert brandlint("check", *paths) == (1, WRONG + SUMMARY, "")


def test_the_worst_status_counts(two_brands, brandlint):
    (two_brands / "brands/north/web/nl/index.html").write_bytes(b"%PDF-1.7")
    mail = two_brands / "brands/south/email/nl/mail.html"
    mail.write_text(mail.read_text(encoding="utf-8").replace("34,95", "39,95"), encoding="utf-8")
    assert brandlint("check").status == 2
    assert brandlint("check", "brands/south").status == 0


def test_other_programs_get_one_campaign_at_a_time(two_brands, brandlint):
    status, out, err = brandlint("check", "--format", "json")
    assert (status, out) == (2, "")
    assert "several campaigns" in err
    assert brandlint("check", "brands/north", "--format", "json").status == 1


def test_a_campaign_with_its_own_guide_is_no_part_of_the_one_around_it(campaign, brandlint):
    shutil.copytree(campaign, campaign / "web" / "microsite", ignore=shutil.ignore_patterns("microsite"))
    assert brandlint("check", "email", "web/nl") == (1, WRONG + SUMMARY, "")
    assert brandlint("check") == (1, f".:\n{WRONG}{SUMMARY}web/microsite:\n{WRONG}{SUMMARY}", "")


def test_two_campaigns_under_one_guide_are_not_compared(campaign, write, brandlint):
    page = '<html lang="en">\n<p>Solar lantern now €{}.</p>\n'
    for season, price in (("winter", "12.50"), ("summer", "17.50")):
        write(f"{season}/campaign.yaml", f"campaign: {{id: {season}}}\n")
        write(f"{season}/email/en/mail.html", page.format(price))
        write(f"{season}/web/en/index.html", page.format(price))
    status, out, err = brandlint("check")
    assert (status, err) == (1, "")
    assert out.startswith(f"{WRONG}6 assets, ")
    assert brandlint("check", "winter/email", "brand-guide/offers.yaml").out.count("assets") == 1
    write("winter/web/en/index.html", page.format("13.50"))
    out = brandlint("check").out
    assert "winter/" in out
    assert "summer/" not in out
