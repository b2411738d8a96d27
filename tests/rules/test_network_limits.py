"""Posts against what networks take of them."""

from __future__ import annotations

import pytest

import brandlint
from brandlint.documents.places import span_of

HEAD = "Network,Date,Text,Hashtags\n"
TAGS = " ".join(f"#lamp{chr(97 + number % 26)}{number}" for number in range(31))


def _codes(findings) -> list[str]:
    return [one.code for one in findings if one.code.startswith("DOC02")]


@pytest.mark.parametrize("files", [
    pytest.param({"social/plan.csv": f"{HEAD}X,2026-03-04,{'a' * 280},\n"}, id="as-long-as-x-takes"),
    pytest.param({"social/plan.csv": f"{HEAD}X,2026-03-04,{'a' * 256} https://lumen.example/{'b' * 90},\n"}, id="a-long-link-on-x"),
    pytest.param({"social/plan.csv": f"{HEAD}Facebook,2026-03-04,{'a' * 900},\n"}, id="another-network-takes-it"),
    pytest.param({"social/plan.csv": f"{HEAD},2026-03-04,{'a' * 900},\n"}, id="no-network"),
    pytest.param({"social/plan.csv": f"{HEAD}Instagram,2026-03-04,Nieuw,{' '.join(TAGS.split()[:5])}\n"}, id="five-hashtags"),
    pytest.param({"social/plan.yaml": f"- {{network: x, date: 2026-03-04, text: '1/2 {'a' * 200}\n\n    2/2 {'b' * 200}'}}\n"},
                 id="a-thread"),
    pytest.param({"social/x/post.md": f"# Maandag\n\n{'a' * 200}\n\n# Dinsdag\n\n{'b' * 200}\n"}, id="two-posts-in-a-file"),
    pytest.param({"social/plan.csv": f"Network,Date,Text,First comment\nBluesky,2026-03-04,Nieuw,{'a' * 301}\n"}, id="a-comment"),
    pytest.param({"email/nl.html": f"<p>{'a ' * 300}</p>"}, id="a-mail"),
    pytest.param({"display/google-ads.csv": f"Headline 1,Long headline,Description 1\n{'a' * 30},{'b' * 80},{'c' * 90}\n"},
                 id="an-ad-that-fits"),
    pytest.param({"sms/nl.txt": f"Lumen: {'a' * 300}"}, id="a-text-message-of-two-parts"),
])
def test_quiet(judge, files: dict[str, str]) -> None:
    assert _codes(judge(files, guide={})) == []


@pytest.mark.parametrize(("files", "code", "found", "line"), [
    pytest.param({"social/plan.csv": f"{HEAD}X,2026-03-04,{'a' * 281},\n"}, "DOC020", "281", 2, id="x"),
    pytest.param({"social/plan.csv": f"{HEAD}Twitter/X,2026-03-04,{'a' * 257} https://lumen.example,\n"}, "DOC020", "281", 2,
                 id="x-with-a-link"),
    pytest.param({"social/plan.csv": f'{HEAD}"Facebook, Bluesky",2026-03-04,{"a" * 301},\n'}, "DOC020", "301", 2,
                 id="one-of-two-networks"),
    pytest.param({"social/plan.csv": f"Date,LinkedIn copy,X copy\n2026-03-04,{'a' * 300},{'a' * 300}\n"}, "DOC020", "300", 2,
                 id="a-column-for-each-network"),
    pytest.param({"social/plan.csv": f"Text,Date,Time,Facebook,Twitter/X\n{'a' * 300},2026-03-04,09:00,TRUE,TRUE\n"}, "DOC020",
                 "300", 2, id="ticked-networks"),
    pytest.param({"social/plan.yaml": f"- networks: [facebook, threads]\n  date: 2026-03-04\n  text: {'a' * 501}\n"}, "DOC020", "501",
                 3, id="a-list-of-networks"),
    pytest.param({"social/mastodon/post.md": f"---\nnetwork: mastodon\n---\n{'a' * 300}\n\n{'b' * 300}\n"}, "DOC020", "602", 4,
                 id="a-post-of-two-paragraphs"),
    pytest.param({"social/bluesky/post.txt": "a" * 301}, "DOC020", "301", 1, id="named-by-its-folder"),
    pytest.param({"social/plan.csv": f"Platform,Date,Title,Description\nYouTube,2026-03-04,{'a' * 101},Nieuw\n"}, "DOC020", "101", 2,
                 id="a-title"),
    pytest.param({"display/google-ads.csv": f"Headline 1,Headline 2,Description 1\nNieuw,{'a' * 31},Kort\n"}, "DOC020", "31", 2,
                 id="a-headline"),
    pytest.param({"social/plan.csv": f"{HEAD}Instagram,2026-03-04,Nieuw,{' '.join(TAGS.split()[:6])}\n"}, "DOC021", "6", 2, id="hashtags"),
])
def test_caught(judge, files: dict[str, str], code: str, found: str, line: int) -> None:
    findings = [one for one in judge(files, guide={}) if one.code.startswith("DOC02")]
    assert [(one.code, one.found, str(one.severity)) for one in findings] == [(code, found, "warning")]
    span = span_of(findings[0].place)
    assert span is not None
    assert span.line == line


def test_parts_of_a_text_message_when_asked(tmp_path) -> None:
    (tmp_path / "sms").mkdir()
    (tmp_path / "sms" / "af.txt").write_text(f"Reënjas: {'a' * 70}", encoding="utf-8")
    assert _codes(brandlint.check([tmp_path]).findings) == []
    (tmp_path / "brandlint.yaml").write_text("select: [DOC023]\n", encoding="utf-8")
    findings = brandlint.check([tmp_path]).findings
    assert [(one.code, one.found) for one in findings] == [("DOC023", "2 parts")]
    assert "ë" in findings[0].message


AD = "Campaign name,Body,Title,Link description\nLente,{},{},{}\n"


@pytest.mark.parametrize(("path", "text"), [
    pytest.param("push/nl.json", f'{{"title": "{"a" * 50}", "body": "{"b" * 178}"}}', id="a push message that is shown whole"),
    pytest.param("display/meta-ads.csv", AD.format("a" * 125, "b" * 40, "c" * 30), id="an ad that is shown whole"),
    pytest.param("social/plan.csv", f"{HEAD}Facebook,2026-03-04,{'a' * 200},\n", id="a post is no ad"),
    pytest.param("email/nl.html", f"<p>{'a ' * 200}</p>", id="a mail"),
])
def test_what_is_shown_whole_is_let_pass(tmp_path, path: str, text: str) -> None:
    assert _cut_off(tmp_path, path, text) == []


@pytest.mark.parametrize(("path", "text", "found"), [
    pytest.param("push/nl.json", f'{{"title": "{"a" * 51}", "body": "Nieuw"}}', "51", id="the title of a push message"),
    pytest.param("push/nl.json", f'{{"title": "Nieuw", "body": "{"b" * 179}"}}', "179", id="the text of a push message"),
    pytest.param("display/meta-ads.csv", AD.format("a" * 126, "Nieuw", "Kort"), "126", id="the text of an ad"),
    pytest.param("display/meta-ads.csv", AD.format("Nieuw", "b" * 41, "Kort"), "41", id="the headline of an ad"),
])
def test_what_is_cut_off_is_found_when_asked(tmp_path, path: str, text: str, found: str) -> None:
    assert _cut_off(tmp_path, path, text) == [("DOC022", found, "info")]


def _cut_off(folder, path: str, text: str) -> list[tuple[str, str | None, str]]:
    (folder / path).parent.mkdir()
    (folder / path).write_text(text, encoding="utf-8")
    (folder / "brandlint.yaml").write_text("select: [DOC022]\n", encoding="utf-8")
    return [(one.code, one.found, one.severity.value) for one in brandlint.check([folder]).findings]
