"""Of a condition in a template one branch is read, never two in one sentence; broken tags are seen where a file has whole ones."""

from __future__ import annotations

import pytest

from brandlint.documents.document import Document
from brandlint.documents.source import Source
from brandlint.documents.text import UNKNOWN
from brandlint.documents.visuals import BrokenTag, TemplateSyntax
from brandlint.readers import reader_for
from brandlint.readers.template_use import with_templates


def read(text: str, kind: str = "html") -> Document:
    reader = reader_for(kind)
    assert reader is not None
    return with_templates(reader(Source(text.encode(), f"mail.{kind}")), kind)


CONDITIONS = [
    pytest.param("Nu {% if member %}€ 39,95{% else %}€ 44,95{% endif %} per stuk.", id="Liquid and Jinja"),
    pytest.param("Nu {% unless guest %}€ 39,95{% else %}€ 44,95{% endunless %} per stuk.", id="unless"),
    pytest.param("Nu {{#if member}}€ 39,95{{else}}€ 44,95{{/if}} per stuk.", id="Handlebars"),
    pytest.param("Nu {{#member}}€ 39,95{{/member}}{{^member}}€ 44,95{{/member}} per stuk.", id="Mustache and its inverse"),
    pytest.param("Nu *|IF:MEMBER|*€ 39,95*|ELSE:|*€ 44,95*|END:IF|* per stuk.", id="Mailchimp"),
    pytest.param('Nu %%[ if @member == "1" then ]%%€ 39,95%%[ else ]%%€ 44,95%%[ endif ]%% per stuk.', id="AMPscript"),
    pytest.param("Nu <% if (member) { %>€ 39,95<% } else { %>€ 44,95<% } %> per stuk.", id="EJS"),
    pytest.param("Nu <% if member %>€ 39,95<% else %>€ 44,95<% end %> per stuk.", id="ERB"),
    pytest.param("Nu {if $member}€ 39,95{else}€ 44,95{/if} per stuk.", id="Smarty"),
]


@pytest.mark.parametrize("kind", ["html", "md", "txt", "json", "mjml"])
@pytest.mark.parametrize("text", CONDITIONS)
def test_each_branch_is_read_in_a_sentence_of_its_own(text: str, kind: str) -> None:
    if kind == "json":
        written = '{"text": "' + text.replace('"', '\\"') + '"}'
    else:
        written = {"html": f"<p>{text}</p>", "mjml": f"<mjml><mj-body><mj-text>{text}</mj-text></mj-body></mjml>"}.get(kind, text)
    blocks = read(written, kind).blocks
    assert [" ".join(block.text.chars.split()) for block in blocks] == ["Nu € 39,95 per stuk.", "Nu € 44,95 per stuk."]
    for block, amount in zip(blocks, ("39,95", "44,95"), strict=True):
        at = block.text.chars.index(amount)
        start, end = block.text.source_range(at, at + 5)
        assert written[start:end] == amount
        assert [(branch.group, branch.number) for branch in block.branches] == [(1, blocks.index(block))]


def test_whole_paragraphs_of_two_branches_are_kept_apart() -> None:
    blocks = read("{% if a %}<p>Een</p>{% elsif b %}<p>Twee</p>{% else %}<p>Drie</p>{% endif %}<p>Vier</p>").blocks
    assert [(block.text.chars, [one.number for one in block.branches]) for block in blocks] == [
        ("Een", [0]), ("Twee", [1]), ("Drie", [2]), ("Vier", [])]


def test_a_condition_in_a_condition_is_read_with_the_branch_around_it() -> None:
    blocks = read("<p>Nu {% if a %}{% if b %}10{% else %}20{% endif %} euro{% else %}niets{% endif %} erbij</p>").blocks
    assert [block.text.chars for block in blocks] == ["Nu 10 euro erbij", "Nu 20 euro erbij", "Nu niets erbij"]


def test_struck_stretches_stay_with_their_words() -> None:
    block = read("<p>{% if a %}Nu{% else %}Straks{% endif %} <s>€ 59,95</s> € 39,95</p>").blocks[1]
    assert block.text.chars == "Straks € 59,95 € 39,95"
    assert [block.text.chars[mark.start:mark.end] for mark in block.marks] == ["€ 59,95"]


def test_a_condition_with_one_branch_and_a_loop_change_nothing() -> None:
    document = read("<p>Hoi {% if a %}klant{% endif %} {% for b in c %}{{ b }}, {% endfor %}</p>")
    assert [block.text.chars for block in document.blocks] == [f"Hoi klant {UNKNOWN},"]


BROKEN = [
    pytest.param("<p>{{ a }} {{ name }</p>", "{{ name }", "is not closed with }}", id="one brace too few"),
    pytest.param("<p>{{ a }} Hoi {{ name, welkom</p>", "{{ name, welkom", "is not closed with }}", id="no brace at all"),
    pytest.param("<p>{{ a }} { name }} hoi</p>", "{ name }}", "is not opened with {{", id="one brace too few in front"),
    pytest.param("<p>*|LNAME|* *|FNAME* hoi</p>", "*|FNAME*", "is not closed with |*", id="Mailchimp"),
    pytest.param("<p>*|LNAME|* |FNAME|* hoi</p>", "|FNAME|*", "is not opened with *|", id="Mailchimp without its star"),
    pytest.param("<p>%%=v(@a)=%% %%=v(@b)% hoi</p>", "%%=v(@b)%", "is not closed with =%%", id="AMPscript"),
    pytest.param("<p>{% if a %}hoi</p>", "{% if a %}", "has no end", id="a condition without end"),
    pytest.param("<p>{{#if a}}hoi{{/each}}{{/if}}</p>", "{{/each}}", "has no beginning", id="an end without beginning"),
    pytest.param("<p>*|IF:A|*hoi</p>", "*|IF:A|*", "has no end", id="a condition of Mailchimp without end"),
]


@pytest.mark.parametrize(("text", "tag", "problem"), BROKEN)
def test_a_broken_tag_is_seen_in_its_place(text: str, tag: str, problem: str) -> None:
    broken = [one for one in read(text).visuals if isinstance(one, BrokenTag)]
    assert [(one.text, one.problem) for one in broken] == [(tag, problem)]
    assert broken[0].place.as_json()["offset"] == text.index(tag)


WHOLE = [
    pytest.param("<p>Dit {{ is geen tag</p>", id="an opener in a file without tags"),
    pytest.param("<style>@media print{.a{color:red}}</style><p>{{ a }}</p>", id="braces of CSS"),
    pytest.param("<script>var a = {b: {c: d }};</script><p>{{ a }}</p>", id="braces of a script"),
    pytest.param("<p>{{ a }} {{#with b}}{{c}}{{/with}} {{> footer}}</p>", id="blocks of Handlebars"),
    pytest.param("<p>{% custom a %}{% render 'b' %}{% assign c = 1 %}{% endcustom %}</p>", id="tags of somebody's own"),
    pytest.param("<p>*|FNAME|* | kleur | maat |</p>", id="bars"),
    pytest.param("<p>{% for a in b %}{{ a }}{% else %}niets{% endfor %}{% case x %}{% when 1 %}a{% endcase %}</p>", id="loops"),
]


@pytest.mark.parametrize("text", WHOLE)
def test_what_is_whole_is_not_broken(text: str) -> None:
    assert not [one for one in read(text).visuals if isinstance(one, BrokenTag)]


def test_each_syntax_is_noted_once_with_its_first_tag() -> None:
    text = "<p>Hoi *|FNAME|* {{ a }}, {{ b }}</p>"
    syntaxes = [one for one in read(text).visuals if isinstance(one, TemplateSyntax)]
    assert [(one.text, one.uses) for one in syntaxes] == [("*|FNAME|*", 1), ("{{ a }}", 2)]


def test_placeholders_of_an_app_are_no_syntax_of_a_mailing_system() -> None:
    assert read('{"hi": "Hoi {{name}}, je hebt {{count}} berichten"}', "json").visuals == ()
