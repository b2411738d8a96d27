"""The proof in a browser: narrow and wide, light and dark, by keyboard, and as a screen reader gets it."""

import re

import pytest

SIZES = [(360, "light"), (800, "dark"), (1440, "light"), (1440, "dark")]


@pytest.mark.parametrize("mistakes", [0, 40])
def test_no_violation_and_nothing_loaded(campaign, proof_of, open_page, axe, mistakes):
    file = proof_of(campaign(mistakes))
    for width, scheme in SIZES:
        opened = open_page(file, width, scheme)
        opened.page.evaluate(axe)
        violations = opened.page.evaluate("axe.run(document, {iframes: false}).then(found => found.violations)")
        assert [(one["id"], one["nodes"][0]["html"]) for one in violations] == []
        assert not opened.page.evaluate("document.documentElement.scrollWidth > innerWidth")
        assert opened.noise == []


def shown(page):
    return page.evaluate("[...document.querySelectorAll('.card')].filter(card => !card.hidden).length")


@pytest.fixture
def forty(campaign, proof_of, open_page):
    return open_page(proof_of(campaign(40))).page


@pytest.mark.parametrize(("act", "left"), [
    pytest.param(lambda page: page.locator("select[name=channel]").select_option("social"), 13, id="a channel"),
    pytest.param(lambda page: page.get_by_label("Search").fill("n12r"), 1, id="words"),
    pytest.param(lambda page: page.get_by_label("Search").fill("facebook 29,95"), 13, id="several words, in whatever order"),
    pytest.param(lambda page: page.get_by_role("checkbox", name="error").uncheck(), 0, id="a severity"),
    pytest.param(lambda page: (page.get_by_label("Search").fill("zzz"), page.get_by_role("button", name="Clear").click()), 40, id="cleared"),
])
def test_filters(until, forty, act, left):
    assert shown(forty) == 40
    act(forty)
    until(forty, f"[...document.querySelectorAll('.card')].filter(card => !card.hidden).length === {left}")
    assert forty.locator(".nothing").is_visible() is (left == 0)
    assert forty.locator("output").inner_text() == f"{left} of 40"


def test_a_link_to_a_finding_shows_it_whatever_the_filters_say(until, forty):
    last = forty.locator(".card").last
    anchor = last.get_attribute("id")
    forty.get_by_label("Search").fill("zzz")
    until(forty, "document.querySelector('.card').hidden")
    forty.evaluate(f"location.hash = '#{anchor}'")
    until(forty, f"!document.getElementById('{anchor}').hidden")
    assert forty.evaluate("document.activeElement.id") == anchor


def test_a_cell_opens_its_places_by_keyboard(forty):
    cell = forty.get_by_role("button", name=re.compile("Regenjas N0r · price · email")).first
    cell.focus()
    forty.keyboard.press("Enter")
    sheet = forty.get_by_role("dialog")
    assert "email/nl/mail.html" in sheet.inner_text()
    forty.keyboard.press("Escape")
    assert sheet.count() == 0
    assert "price" in forty.evaluate("document.activeElement.getAttribute('aria-label')")


def test_a_mail_is_laid_out_when_somebody_comes_near(until, forty):
    frame = forty.locator(".frame iframe").last
    assert frame.get_attribute("srcdoc") is None
    frame.scroll_into_view_if_needed()
    until(forty, "[...document.querySelectorAll('.frame iframe')].at(-1).srcdoc")
    assert frame.get_attribute("sandbox") == ""
    assert frame.content_frame.locator("mark").inner_text() == "€ 29,95"


def test_what_a_screen_reader_gets(forty):
    told = forty.locator("body").aria_snapshot()
    for line in ('- heading "najaar" [level=1]', '- heading "Offers and terms, by channel and locale" [level=2]',
                 '- heading "What must be done" [level=2]', '- search "Filter the findings"', "- table",
                 '- heading "Regenjas N0r costs € 29,95 here; the guide says € 39,95" [level=4]'):
        assert line in told


def test_without_scripts_everything_is_still_there(campaign, proof_of, browser):
    file = proof_of(campaign(40))
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(file.as_uri())
    assert page.locator(".card").count() == 40
    assert page.locator(".card").first.is_visible()
    assert not page.locator(".filters").is_visible()
    assert page.locator(".card .passage mark").first.is_visible()
    context.close()


def test_many_findings_come_a_hundred_at_a_time(campaign, proof_of, open_page):
    page = open_page(proof_of(campaign(240))).page
    assert shown(page) == 100
    page.get_by_role("button", name="Show 100 more").click()
    assert shown(page) == 200
