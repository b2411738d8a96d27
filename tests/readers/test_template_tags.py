"""Template tags are covered with filler of the same length, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.documents.source import Source
from brandlint.documents.text import UNKNOWN, TextBuilder
from brandlint.readers.template_tags import TagKind, add_masked, mask

OUTPUT = [
    pytest.param("{{ name }}", id="a Liquid value"),
    pytest.param("{{ price | money: 'EUR' }}", id="a Liquid value with a filter"),
    pytest.param("{{{raw}}}", id="a Handlebars value in three braces"),
    pytest.param("{{& raw}}", id="an unescaped Mustache value"),
    pytest.param("{{ path('x', {a: 1}) }}", id="a Twig call with a mapping"),
    pytest.param("{{ end_date }}", id="a value that begins like a control word"),
    pytest.param("{{ block.title }}", id="a field of something called block"),
    pytest.param("*|FNAME|*", id="a Mailchimp merge tag"),
    pytest.param("*|DATE:d/m/y|*", id="a Mailchimp date"),
    pytest.param("%%FirstName%%", id="a Marketing Cloud field"),
    pytest.param("%%First Name%%", id="a Marketing Cloud field of two words"),
    pytest.param("%%=v(@price)=%%", id="an AMPscript value"),
    pytest.param("<%= recipient.firstName %>", id="an ERB value"),
    pytest.param("{$profile.naam}", id="a Smarty value"),
    pytest.param("{$price|string_format:'%.2f'}", id="a Smarty value with a modifier"),
    pytest.param("{webversion}", id="a Copernica word"),
    pytest.param("[[LastName]]", id="double brackets"),
    pytest.param("{{${first_name}}}", id="a Braze value"),
    pytest.param("{{content_blocks.${footer}}}", id="a content block of Braze"),
    pytest.param("{{ name | default: '' }}", id="an empty default"),
    pytest.param("%FIRSTNAME%", id="an ActiveCampaign field"),
    pytest.param("{!Contact.FirstName}", id="a Salesforce merge field"),
    pytest.param("${order.total}", id="a JavaScript or Thymeleaf value"),
]
DEFAULT = [
    pytest.param("{{ price | default: '€ 39,95' }}", "€ 39,95", id="Liquid"),
    pytest.param('{{ price|default("€ 39,95", true) }}', "€ 39,95", id="Jinja and HubSpot"),
    pytest.param("{{${first_name} | default: 'there'}}", "there", id="Braze"),
    pytest.param("{{ first_name|default:'there'|title }}", "there", id="Klaviyo with a filter behind it"),
    pytest.param("{{ name or 'there' }}", "there", id="an or"),
    pytest.param("{{lead.First Name:default=there}}", "there", id="Marketo"),
    pytest.param('{{insert name "default=there"}}', "there", id="SendGrid"),
    pytest.param('{{defaultIfEmpty firstName "there"}}', "there", id="Iterable"),
    pytest.param("[firstname,fallback=there]", "there", id="Campaign Monitor"),
    pytest.param("[%first_name | there%]", "there", id="SendGrid as it was"),
    pytest.param('{$name|default:"there"}', "there", id="Smarty"),
    pytest.param('<%= name || "there" %>', "there", id="EJS"),
    pytest.param('%%=IIF(EMPTY(@price),"€ 39,95",@price)=%%', "€ 39,95", id="AMPscript"),
    pytest.param(r'{{ name | default: \"there\" }}', "there", id="in a JSON string"),
]
CONTROL = [
    pytest.param("{% if price > 10 %}", id="a Liquid condition"),
    pytest.param("{%- endif -%}", id="a Liquid end that trims"),
    pytest.param("{% comment %} old price € 10 {% endcomment %}", id="a Liquid comment with its content"),
    pytest.param("{# note #}", id="a Jinja comment"),
    pytest.param("{#note#}", id="a tight Jinja comment"),
    pytest.param("{# was: {{ price }} #}", id="a Jinja comment with a value in it"),
    pytest.param("{{#each products}}", id="a Handlebars block"),
    pytest.param("{{~/each}}", id="a Handlebars end that trims"),
    pytest.param("{{^sale}}", id="a Mustache inverse"),
    pytest.param("{{else if member}}", id="a Handlebars alternative"),
    pytest.param("{{!-- old: {{price}} --}}", id="a Handlebars comment with a value in it"),
    pytest.param("{{> footer }}", id="a partial"),
    pytest.param("{{ end }}", id="the end of a Go block"),
    pytest.param("{{ if .Sale }}", id="a Go condition"),
    pytest.param("*|IF:MEMBER|*", id="a Mailchimp condition"),
    pytest.param("*|END:IF|*", id="the end of a Mailchimp condition"),
    pytest.param("%%[ set @price = 39 ]%%", id="an AMPscript block"),
    pytest.param("<% if (sale) { %>", id="an ERB block"),
    pytest.param("{if $profile.land == 'NL'}", id="a Smarty condition"),
    pytest.param("{/if}", id="the end of a Smarty condition"),
]
PLAIN = [
    pytest.param("<style>@media print{#outlook a{padding:0}}</style> {# note", id="an id in minified CSS"),
    pytest.param("<style>.a{color:red}.b{if:1}</style>", id="CSS braces"),
    pytest.param("<STYLE>a{x:${y}}</STYLE>", id="single braces in a style"),
    pytest.param("<script>const s = `${price}`; x = [[name]];</script>", id="JavaScript's own templates"),
    pytest.param("100%% off and 50%% off", id="a per cent sign typed twice"),
    pytest.param("50%OFF% of 20%KORTING", id="per cent signs around a word"),
    pytest.param("?q=%C3%A9%E2%82%AC", id="an address with escapes"),
    pytest.param("50% korting, nog eens 10% extra", id="percentages"),
    pytest.param("{count, plural, one {{count} item} other {{count} items}}", id="an ICU message"),
    pytest.param('[["a", 1], ["b", 2]]', id="lists in lists"),
    pytest.param('{"price": {"amount": 10}}', id="JSON"),
    pytest.param("{{", id="an opener alone"),
    pytest.param("{{}}", id="an empty pair"),
    pytest.param("**bold** | *table* |", id="a Markdown table"),
    pytest.param("[link](https://shop.example), [foto]", id="Markdown links"),
    pytest.param("a < b % c", id="less than and per cent"),
]


@pytest.mark.parametrize("tag", OUTPUT)
def test_an_output_tag_is_covered_by_one_character_repeated(tag: str) -> None:
    masked = mask(f"Nu {tag}!")
    assert masked.text == f"Nu {UNKNOWN * len(tag)}!"
    assert [one.kind for one in masked.tags] == [TagKind.OUTPUT]


@pytest.mark.parametrize("tag", CONTROL)
def test_a_control_tag_is_covered_by_spaces(tag: str) -> None:
    masked = mask(f"Nu {tag}!")
    assert masked.text == f"Nu {' ' * len(tag)}!"
    assert {one.kind for one in masked.tags} == {TagKind.CONTROL}


@pytest.mark.parametrize(("tag", "said"), DEFAULT)
def test_of_a_tag_with_a_default_the_default_is_read_in_its_place(tag: str, said: str) -> None:
    text = f"Nu {tag}!"
    masked = mask(text)
    builder = TextBuilder(Source.of_text(text), fold=True)
    add_masked(builder, masked, 0, len(text))
    built = builder.build()
    assert built.chars == f"Nu {said}!"
    start, end = built.source_range(3, 3 + len(said))
    assert text[start:end] == said
    assert [one.kind for one in masked.tags] == [TagKind.DEFAULT]


@pytest.mark.parametrize("text", PLAIN)
def test_what_is_no_tag_stays(text: str) -> None:
    assert mask(text) == (text, ())


def test_lines_stay_where_they_are_in_a_control_tag() -> None:
    assert mask("a{%\n set x\r\n%}b").text == "a  \n      \r\n  b"


def test_a_dollar_sign_before_a_value_stays() -> None:
    assert mask("US${{ price }}").text == "US$" + UNKNOWN * 11


def test_tags_that_touch_are_two_unknown_values() -> None:
    text = "Voor {{ a }}{{ b }}, nu"
    builder = TextBuilder(Source.of_text(text), fold=True)
    add_masked(builder, mask(text), 0, len(text))
    built = builder.build()
    assert built.chars == f"Voor {UNKNOWN}{UNKNOWN}, nu"
    assert built.source_range(5, 6) == (5, 12)
    assert built.source_range(6, 7) == (12, 19)


PIECES = st.sampled_from(["{{", "}}", "{%", "%}", "{#", "#}", "*|", "|*", "%%", "%%[", "]%%", "<%", "%>", "[[", "]]", "${", "}",
                          "{$", "x", " ", "\n", "<style>", "</style>", "€ 10", "if", "comment", "endcomment"])


@given(st.lists(PIECES, max_size=40).map("".join))
def test_masking_keeps_every_other_character_in_its_place(text: str) -> None:
    masked = mask(text)
    assert len(masked.text) == len(text)
    at = 0
    for start, end, *_ in masked.tags:
        assert at <= start < end <= len(text)
        assert masked.text[at:start] == text[at:start]
        at = end
    assert masked.text[at:] == text[at:]
