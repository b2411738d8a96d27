"""A team's own rules in Vale's format, over small texts: what each kind of rule finds, and what it leaves alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pytest

from brandlint.assets.model import Asset
from brandlint.documents.source import Source
from brandlint.prose.remembered import styles_of
from brandlint.readers import reader_for
from brandlint.scale.remarks import remarks_of
from brandlint.scale.stage import blocks_of
from brandlint.study import Remark

Look = Callable[..., list[Remark]]


@pytest.fixture
def look(tmp_path: Path) -> Look:
    """What rules say of a text.

    Args: the rule's YAML (or several by their names), the text, its file, its channel, and a `.vale.ini`.
    """

    def look(rules: str | Mapping[str, str], text: str, name: str = "post.md", channel: str = "web", ini: str = "",
             files: Mapping[str, str] | None = None) -> list[Remark]:
        folder = tmp_path / "styles" / "Duin"
        folder.mkdir(parents=True, exist_ok=True)
        for rule, said in ({"Regel": rules} if isinstance(rules, str) else rules).items():
            (folder / f"{rule}.yml").write_text(said, "utf-8")
        for path, content in (files or {}).items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(content, "utf-8")
        if ini:
            (tmp_path / ".vale.ini").write_text(f"StylesPath = styles\n{ini}", "utf-8")
        styles = styles_of(tmp_path, () if ini else (folder,))
        assert not styles.unused, styles.unused
        ending = name.rpartition(".")[2]
        reader = reader_for(ending)
        assert reader is not None
        document = reader(Source(text.encode(), name))
        return list(remarks_of(Asset(name, channel, ending), document, blocks_of(document), "en", styles)[0])

    return look


def said(remarks: Iterable[Remark]) -> list[str]:
    return [one.text for one in remarks]


EXISTENCE = "extends: existence\nmessage: \"Not '%s'.\"\n"
SWAP = "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nignorecase: true\n"

CAUGHT = [
    ("a word", f"{EXISTENCE}tokens: [cheapo]", "A cheapo tent.", ["cheapo"]),
    ("each time", f"{EXISTENCE}tokens: [cheapo]", "A cheapo tent, a cheapo mat.", ["cheapo", "cheapo"]),
    ("any capitals", f"{EXISTENCE}ignorecase: true\ntokens: [cheapo]", "Cheapo and CHEAPO", ["Cheapo", "CHEAPO"]),
    ("a pattern", f"{EXISTENCE}tokens: ['tents?', 'pol(?:e|es)']", "two tents, one pole", ["tents", "pole"]),
    ("the first alternative", f"{EXISTENCE}nonword: true\ntokens: [tent, 'tent pole']", "a tent pole", ["tent"]),
    ("the leftmost match", f"{EXISTENCE}tokens: [pole, 'tent pole']", "a tent pole", ["tent pole"]),
    ("a lookahead", f"{EXISTENCE}tokens: ['free(?! of)']", "free of lead, free today", ["free"]),
    ("a lookbehind of several lengths", f"{EXISTENCE}tokens: ['(?<=very |so )light']", "so light, not light", ["light"]),
    ("flags in the middle", f"{EXISTENCE}tokens: ['Big (?i)deal', 'tent']", "Big DEAL, TENT", ["Big DEAL", "TENT"]),
    ("a property of letters", f"{EXISTENCE}nonword: true\ntokens: ['\\p{{Lu}}{{3,}}']", "an ÉÉN tent", ["ÉÉN"]),
    ("a class less another", f"{EXISTENCE}nonword: true\ntokens: ['[a-z-[aeiou]]{{4}}']", "xx rhythms", ["rhyt"]),
    ("raw parts are joined", f"{EXISTENCE}raw: ['\\d+', ' ?%']", "20 % and 5%", ["20 %", "5%"]),
    ("a percent sign in raw", f"{EXISTENCE}raw: ['\\d+ ?%']", "now 20% off", ["20%"]),
    ("a repeat of itself", f"{EXISTENCE}tokens: ['(\\w+) \\1']", "the the tent", ["the the"]),
    ("a word that YAML takes for no", f"{EXISTENCE}tokens:\n  - no\n  - on", "say no", ["no"]),
    ("what to say instead", f"{SWAP}swap: {{sign up: join}}", "Sign up today", ["Sign up"]),
    ("the longest key first", f"{SWAP}swap: {{log: note, log in to: open}}", "log in to it", ["log in to"]),
    ("a swap in a list", f"{SWAP}swap:\n  - sign up: join", "sign up", ["sign up"]),
    ("too often", "extends: occurrence\nmessage: 'Commas: %s'\nscope: sentence\nmax: 1\ntoken: ','",
     "Tent, mat, lamp. Tent, mat.", [","]),
    ("too seldom", "extends: occurrence\nmessage: 'No %s'\nscope: heading\nmin: 1\ntoken: Duin", "# The tents\n\nDuin", [""]),
    ("twice in a row", "extends: repetition\nmessage: \"'%s' twice\"\nalpha: true\ntokens: ['[^\\s]+']", "the tent tent here", ["tent tent"]),
    ("two spellings", "extends: consistency\nmessage: \"'%s' is inconsistent\"\neither: {grey: gray}", "grey\n\ngray", ["gray"]),
    ("without what must be there", "extends: conditional\nmessage: \"'%s' has no terms\"\nfirst: '\\bfree\\b'\nsecond: 'terms'",
     "free now", ["free"]),
    ("not explained", "extends: conditional\nmessage: \"'%s' is not explained\"\nfirst: '\\b([A-Z]{3})\\b'\n"
     "second: '\\(([A-Z]{3})\\)'", "Dune Camp Fund (DCF). DCF and KLM.", ["KLM"]),
    ("a title in small letters", "extends: capitalization\nmessage: \"'%s' is no title\"\nscope: heading\nmatch: $title",
     "# The best tents of the year", ["The best tents of the year"]),
    ("a sentence in capitals", "extends: capitalization\nmessage: \"'%s'\"\nscope: heading\nmatch: $sentence",
     "# The Best Tents", ["The Best Tents"]),
    ("capitals as a pattern", "extends: capitalization\nmessage: \"'%s'\"\nscope: heading\nmatch: '^[A-Z]'", "# tents", ["tents"]),
    ("a formula", "extends: metric\nmessage: '%s words'\nformula: words / sentences\ncondition: '> 3'", "One two three four five.", [""]),
    ("hard words", "extends: readability\nmessage: 'Grade %s'\ngrade: 8\nmetrics: [Flesch-Kincaid]",
     "Comprehensive accommodation alternatives necessitate considerable administrative preparation.", [""]),
    ("a scope of its own", f"{EXISTENCE}scope: alt\ntokens: [picture]", "![A picture](a.png) A picture.", ["picture"]),
    ("not in headings", f"{EXISTENCE}scope: ~heading\ntokens: [tent]", "# A tent\n\nThe tent", ["tent"]),
    ("two scopes at once", f"{EXISTENCE}scope: heading & h2\ntokens: [tent]", "# A tent\n\n## tent two", ["tent"]),
    ("the file as it is written", f"{EXISTENCE}scope: raw\nnonword: true\ntokens: ['\\*\\*tent\\*\\*']", "a **tent**", ["**tent**"]),
    ("a limit", f"{EXISTENCE}limit: 1\ntokens: [tent]", "tent tent\n\ntent", ["tent"]),
]
QUIET = [
    ("inside a word", f"{EXISTENCE}tokens: [ten]", "tents and often"),
    ("other capitals", f"{EXISTENCE}tokens: [tent]", "Tent"),
    ("an exception", f"{EXISTENCE}tokens: ['[A-Z]{{3}}']\nexceptions: [KLM]", "fly KLM"),
    ("in a phrase that is an exception", f"{EXISTENCE}tokens: [light]\nexceptions: [northern light]", "a northern light"),
    ("code", f"{EXISTENCE}tokens: [tent]", "Run `tent` now"),
    ("an address", f"{EXISTENCE}tokens: [tent]", "See https://duin.example/tent/light"),
    ("said right already", f"{SWAP}swap: {{'wi-?fi': WiFi}}\naction: {{name: replace}}", "Our WiFi"),
    ("a value that is a pattern", f"{SWAP}swap: {{'e-?mails?': 'emails?'}}", "two emails"),
    ("few enough", "extends: occurrence\nmessage: m\nmax: 2\ntoken: ','", "a, b, c"),
    ("twice, but two sentences", "extends: repetition\nmessage: m\ntokens: ['\\w+']", "I like it. It is good"),
    ("one spelling only", "extends: consistency\nmessage: m\neither: {grey: gray}", "grey, then grey"),
    ("with what must be there", "extends: conditional\nmessage: m\nfirst: free\nsecond: terms", "free, see terms"),
    ("a title", "extends: capitalization\nmessage: m\nscope: heading\nmatch: $title", "# The Best Tents of the Year"),
    ("a name in a sentence", "extends: capitalization\nmessage: m\nscope: heading\nmatch: $sentence\nexceptions: [Duin]",
     "# Camping with Duin"),
    ("behind an indicator", "extends: capitalization\nmessage: m\nscope: heading\nmatch: $sentence\nindicators: [':']",
     "# Tents: The list"),
    ("below the limit of a formula", "extends: metric\nmessage: m\nformula: words / sentences\ncondition: '> 9'", "One two."),
    ("switched off", f"{EXISTENCE}tokens: [tent]", "<!-- vale off -->\n\ntent\n\n<!-- vale on -->\n\nmat"),
    ("one rule switched off", f"{EXISTENCE}tokens: [tent]", "<!-- vale Duin.Regel = NO -->\n\ntent"),
    ("one word switched off", f"{EXISTENCE}tokens: [tent]", "<!-- vale Duin.Regel[\"tent\"] = NO -->\n\ntent"),
    ("a style switched off", f"{EXISTENCE}tokens: [tent]", "<!-- vale Duin = NO -->\n\ntent"),
]


@pytest.mark.parametrize(("rule", "text", "found"), [row[1:] for row in CAUGHT], ids=[row[0] for row in CAUGHT])
def test_a_rule_finds(look: Look, rule: str, text: str, found: list[str]) -> None:
    assert said(look(rule, text)) == found


@pytest.mark.parametrize(("rule", "text"), [row[1:] for row in QUIET], ids=[row[0] for row in QUIET])
def test_a_rule_is_quiet(look: Look, rule: str, text: str) -> None:
    assert look(rule, text) == []


@pytest.mark.parametrize(("rule", "text", "message", "instead"), [
    (f"{SWAP}swap: {{sign up: join}}", "Sign up", "Use 'join' instead of 'Sign up'.", "join"),
    (f"{SWAP}capitalize: true\nswap: {{sign up: join}}", "Sign up", "Use 'Join' instead of 'Sign up'.", "Join"),
    (f"{SWAP}action: {{name: replace}}\nswap: {{big: large|roomy|wide}}", "big",
     "Use 'large', 'roomy', or 'wide' instead of 'big'.", None),
    (f"{SWAP}swap: {{'(\\d+)GB': '$1 GB'}}", "64GB", "Use '64 GB' instead of '64GB'.", "64 GB"),
    (f"{EXISTENCE}action: {{name: edit, params: [trim_right, '!']}}\nnonword: true\ntokens: ['now!+']", "now!!", "Not 'now!!'.", "now"),
], ids=["instead", "with a capital", "one of several", "groups", "an edit"])
def test_messages_say_what_to_do(look: Look, rule: str, text: str, message: str, instead: str | None) -> None:
    (one,) = look(rule, text)
    assert (one.message, one.instead) == (message, instead)


def test_places_lead_through_markup_entities_and_soft_hyphens(look: Look) -> None:
    text = "<body><p>A r&eacute;al ch<b>ea</b>&shy;po tent</p></body>"
    (one,) = look(f"{EXISTENCE}tokens: [cheapo]", text, "mail.html")
    assert (text[one.place.start:one.place.end], one.text) == ("ch<b>ea</b>&shy;po", "cheapo")


def test_every_text_of_a_mail_is_looked_at(look: Look) -> None:
    text = """<html><body><div style="display:none">sale now</div><table><tr><td>sale<table><tr><td>sale</td></tr></table></td></tr>
    </table><a href="#" style="display:inline-block;padding:9px;background:#000">sale</a><img src="a.png" alt="sale"></body></html>"""
    assert len(look(f"{EXISTENCE}tokens: [sale]", text, "mail.html")) == 5
    assert len(look(f"{EXISTENCE}scope: [alt, button]\ntokens: [sale]", text, "mail.html")) == 2


def test_posts_have_a_scope(look: Look) -> None:
    rule = f"{EXISTENCE}scope: post\ntokens: [tent]"
    assert said(look(rule, "A tent", channel="social")) == ["tent"]
    assert look(rule, "A tent", channel="web") == []


def test_a_rule_extends_another(look: Look) -> None:
    rules = {"Eerste": f"{EXISTENCE}level: error\ntokens: [tent, mat]",
             "Tweede": "extends: Duin.Eerste\nmessage: \"Second '%s'.\"\ntokens+: [lamp]\ntokens-: [mat]"}
    found = [(one.rule, one.level, one.text) for one in look(rules, "tent, mat, lamp")]
    assert found == [("Duin.Eerste", "error", "tent"), ("Duin.Eerste", "error", "mat"),
                     ("Duin.Tweede", "error", "tent"), ("Duin.Tweede", "error", "lamp")]


INI = [
    ("by style", "[*]\nBasedOnStyles = Duin", [("Duin.Regel", "warning")]),
    ("by ending", "[*.{md,html}]\nBasedOnStyles = Duin", [("Duin.Regel", "warning")]),
    ("for other files", "[*.txt]\nBasedOnStyles = Duin", []),
    ("one rule", "[*]\nDuin.Regel = YES", [("Duin.Regel", "warning")]),
    ("at another level", "[*]\nBasedOnStyles = Duin\nDuin.Regel = error", [("Duin.Regel", "error")]),
    ("switched off for some", "[*]\nBasedOnStyles = Duin\n[social/*]\nDuin.Regel = NO", []),
    ("below the least level", "MinAlertLevel = error\n[*]\nBasedOnStyles = Duin", []),
    ("a word that is accepted", "Vocab = Woorden\n[*]\nBasedOnStyles = Duin", []),
    ("a word that is rejected", "Vocab = Weg\n[*]\nBasedOnStyles = Vale\nVale.Spelling = NO", [("Vale.Avoid", "error")]),
]


@pytest.mark.parametrize(("ini", "found"), [row[1:] for row in INI], ids=[row[0] for row in INI])
def test_a_configuration_says_which_rules_hold(look: Look, ini: str, found: list[tuple[str, str]]) -> None:
    words = {"styles/config/vocabularies/Woorden/accept.txt": "# ours\ncheapo\n",
             "styles/config/vocabularies/Weg/reject.txt": "cheapo\n"}
    remarks = look(f"{EXISTENCE}tokens: [cheapo]", "A cheapo tent", "social/post.md", ini=ini, files=words)
    assert [(one.rule, one.level) for one in remarks] == found


def test_words_of_no_dictionary_are_found(look: Look) -> None:
    pytest.importorskip("hunspell")
    dictionary = {"styles/config/dictionaries/duin.aff": "SET UTF-8\n", "styles/config/dictionaries/duin.dic": "2\ntent\ncafé\n"}
    rule = "extends: spelling\nmessage: \"'%s'?\"\ndictionaries: [duin]\nfilters: ['[Zz]eil.*']"
    text = "Tent, café, zeilen, GPS, ténte"
    assert said(look(rule, text, ini="[*]\nBasedOnStyles = Duin", files=dictionary)) == ["ténte"]
