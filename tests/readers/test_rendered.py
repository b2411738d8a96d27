"""Jinja2 templates filled with data: what they give, where it comes from, and what they may not do."""

from __future__ import annotations

import pytest

from brandlint.documents.source import Source
from brandlint.errors import UnreadableAsset
from brandlint.readers import rendered
from brandlint.readers.rendered import render

DATA = {"price": "€ 39,95", "name": "Noor & Co", "items": [{"n": "Muts"}, {"n": "Sjaal"}], "shown": False}


def given(template: str, kind: str = "txt", files: dict[str, str] | None = None):
    beside = {name: Source.of_text(text) for name, text in (files or {}).items()}
    return render(Source(template.encode(), "a.j2", beside=beside.get), DATA, kind)


def comes_from(template: str, wanted: str, kind: str = "txt", files: dict[str, str] | None = None) -> str:
    """What of the template the first place of some rendered words comes from."""
    source = given(template, kind, files)
    at = source.text.index(wanted)
    span = source.place(at, at + len(wanted))
    return template[span.start:span.end]


@pytest.mark.parametrize(("template", "kind", "text"), [
    pytest.param("Nu {{ price }}!", "txt", "Nu € 39,95!", id="an output"),
    pytest.param("{{ name }}", "html", "Noor &amp; Co", id="escaped in mark-up"),
    pytest.param("{{ name }}", "txt", "Noor & Co", id="as it is in text"),
    pytest.param("{% if shown %}€ 1{% else %}€ 2{% endif %}", "txt", "€ 2", id="one branch"),
    pytest.param("{% for one in items %}{{ one.n }} {% endfor %}", "txt", "Muts Sjaal ", id="a loop"),
    pytest.param("a\r\nb {{ price }}", "txt", "a\nb € 39,95", id="line ends"),
])
def test_what_a_template_gives(template, kind, text):
    assert given(template, kind).text.replace("\r\n", "\n") == text


@pytest.mark.parametrize(("template", "wanted", "origin"), [
    pytest.param("Jas nu € 34,95 {{ price }}", "€ 34,95", "€ 34,95", id="words that stand there"),
    pytest.param("Jas nu {{ price }}.", "€ 39,95", "{{ price }}", id="an output is its tag"),
    pytest.param("{% if shown %}x{% endif %}Muts € 5 eraf", "€ 5", "€ 5", id="behind a condition"),
    pytest.param("{% for one in items %}{{ one.n }} € 9 {% endfor %}", "€ 9", "€ 9", id="in a loop"),
    pytest.param("eerste\r\ntweede € 7", "€ 7", "€ 7", id="behind a line end of two characters"),
    pytest.param("Prijs: {{ price }} of {{ price }}", "Prijs: € 39,95", "Prijs: {{ price }}", id="over both"),
])
def test_where_it_comes_from(template, wanted, origin):
    assert comes_from(template, wanted) == origin


def test_what_is_included_has_the_place_of_its_tag():
    tag = "{% include 'part.html' %}"
    assert comes_from(f"<p>{tag}</p>", "€ 12", "html", {"part.html": "Muts € 12"}) == tag


WRONG = {
    "a name that the data has not": ("{{ nothing }}", "'nothing' is undefined"),
    "no end of a condition": ("Hallo\n{% if shown %}", "line 2"),
    "a file that is not there": ("{% include 'x.html' %}", "cannot be filled"),
    "the inside of Python": ("{{ ''.__class__.__mro__[1].__subclasses__() }}", "cannot be filled"),
    "the globals of a function": ("{{ cycler.__init__.__globals__ }}", "cannot be filled"),
    "a text many times over": ("{{ 'a' * 1000000000 }}", "may not be used"),
    "a power": ("{{ 9 ** 9999999 }}", "may not be used"),
    "a range without end": ("{% for n in range(999999999) %}{% endfor %}", "cannot be filled"),
    "changing the data": ("{{ items.append(1) }}", "cannot be filled"),
    "division by nothing": ("{{ 1 / 0 }}", "cannot be filled"),
}


@pytest.mark.parametrize(("template", "said"), WRONG.values(), ids=WRONG)
def test_what_a_template_may_not_do(template, said):
    with pytest.raises(UnreadableAsset, match=said):
        given(template)


def test_a_template_that_gives_too_much_is_ended(monkeypatch):
    monkeypatch.setattr(rendered, "MOST_CHARACTERS", 1000)
    with pytest.raises(UnreadableAsset, match="million characters"):
        given("{% for n in range(2000) %}regel {{ n }}\n{% endfor %}")


def test_a_template_that_takes_too_long_is_ended(monkeypatch):
    monkeypatch.setattr(rendered, "MOST_SECONDS", 0.05)
    loop = "{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}"
    with pytest.raises(UnreadableAsset, match="seconds"):
        given(loop)
