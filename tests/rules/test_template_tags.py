"""Templates: branches contradict nobody, defaults are read, and tags that nobody fills in are reported."""

from __future__ import annotations

import pytest

from .conftest import Judge


def mail(body: str) -> dict[str, str]:
    return {"email/nl-NL/mail.html": f'<html lang="nl"><body><h1>Lamp Orion</h1>{body}</body></html>'}


QUIET = [
    pytest.param("<p>Lamp Orion nu {% if member %}€ 79,95{% else %}€ 89,95{% endif %}.</p>", id="a price for members and the right one"),
    pytest.param("{{#if member}}<p>Lamp Orion nu € 89,95</p>{{else}}<p>Lamp Orion nu € 99,95</p>{{/if}}", id="the right one comes first"),
    pytest.param("<p>*|IF:VIP|*60 dagen gratis retour*|ELSE:|*30 dagen gratis retour*|END:IF|*</p>", id="terms in two branches"),
    pytest.param("{% if a %}<p>Lamp Orion van € 119,95 voor € 89,95</p>{% else %}<p>Lamp Orion nu € 89,95. Je bespaart € 30</p>"
                 "{% endif %}", id="amounts of two branches are not summed"),
    pytest.param('<p>Hoi {{ name | default: "daar" }}, Lamp Orion nu {{ price | default: "€ 89,95" }}</p>', id="a right default"),
    pytest.param("<p>Lamp Orion nu {{ price }}</p>", id="a value that is not known"),
]
CAUGHT = [
    pytest.param("<p>Lamp Orion nu {% if member %}€ 79,95{% else %}€ 99,95{% endif %}.</p>",
                 ["PRC001 € 79,95", "PRC001 € 99,95"], id="no branch is right"),
    pytest.param("{% if a %}<p>Code LICHT20 geeft 20% korting</p>{% endif %}<p>Lamp Orion nu € 99,95</p>", ["PRC001 € 99,95"],
                 id="a branch about something else excuses nothing"),
    pytest.param("<p>Lamp Orion nu {% if uk %}£79.95{% else %}€ 99,95{% endif %}.</p>",
                 ["PRC003 £79.95", "PRC001 € 99,95"], id="the right price of another country excuses nothing"),
    pytest.param('<p>Lamp Orion nu {{ price | default: "€ 98,95" }}</p>', ["PRC001 € 98,95"], id="a wrong default"),
    pytest.param("<p>Hoi *|FNAME*, hoi *|LNAME|*</p>", ["DOC012 *|FNAME*"], id="a broken tag"),
]


@pytest.mark.parametrize("body", QUIET)
def test_quiet(judge: Judge, body: str) -> None:
    assert judge(mail(body)) == []


@pytest.mark.parametrize(("body", "found"), CAUGHT)
def test_caught(judge: Judge, body: str, found: list[str]) -> None:
    assert [f"{one.code} {one.found}" for one in judge(mail(body))] == found


HELLO = mail("<p>Hoi *|FNAME|*, {{ first_name }} {% if a %}Lamp{% endif %}</p>")
DECLARED = [
    pytest.param("merge_tags: [liquid]", ["*|FNAME|*"], id="a tag of another system"),
    pytest.param("merge_tags: [mailchimp]", ["{{ first_name }}", "{% if a %}"], id="two ways to write tags of another system"),
    pytest.param("merge_tags: [Mailchimp, handlebars]", ["{% if a %}"], id="Handlebars has no such blocks"),
    pytest.param("merge_tags: [liquid, mailchimp]", [], id="all are declared"),
    pytest.param("merge_tags: [ons eigen systeem]", [], id="a system that is not known"),
    pytest.param("fail_on: error", [], id="nothing is declared"),
    pytest.param("merge_tags: [liquid]\nprofile: draft", [], id="a draft"),
]


@pytest.mark.parametrize(("configuration", "found"), DECLARED)
def test_tags_of_a_system_that_is_not_declared(judge: Judge, configuration: str, found: list[str]) -> None:
    findings = judge({**HELLO, "brandlint.yaml": configuration})
    assert [(one.code, one.severity, one.found) for one in findings] == [("DOC011", "warning", text) for text in found]


MIXED = [
    pytest.param("<p>%%=v(@name)=%% %%[ IF @a == 1 THEN ]%%Hoi%%[ ENDIF ]%% *|FNAME|*</p>", ["*|FNAME|*"], id="of two systems"),
    pytest.param("<p>{% include 'kop' %} {{ titel }} *|FNAME|*</p>", [], id="of a system and of what makes its mails"),
]


@pytest.mark.parametrize(("body", "found"), MIXED)
def test_tags_that_no_system_fills_in_together(judge: Judge, body: str, found: list[str]) -> None:
    assert [one.found for one in judge(mail(body)) if one.code == "DOC011"] == found
