"""How networks count. The cases are ours, after the rules of the sources that `brandlint.networks.lengths` names."""

from __future__ import annotations

import pytest

from brandlint.networks.lengths import graphemes, in_bytes, of_google, of_mastodon, of_threads, rejoined, text_message, weighted

FAMILY = "\U0001F468\u200d\U0001F469\u200d\U0001F467"


@pytest.mark.parametrize(("text", "length"), [
    pytest.param("Nu € 12", 8, id="the-euro-sign-weighs-two"),
    pytest.param("‘Nu’ – morgen", 13, id="quotes-and-dashes-weigh-one"),
    pytest.param("Kijk op https://lumen.example/nl/lampen/orion?utm_source=x&utm_medium=social", 31, id="a-link"),
    pytest.param("Kijk op lumen.nl.", 32, id="a-bare-host"),
    pytest.param("ons.ontwerp", 11, id="two-words-with-a-dot"),
    pytest.param("Mail info@lumen.nl", 18, id="a-mailbox-is-no-link"),
    pytest.param("灯", 2, id="a-wide-character"),
    pytest.param("a\u0301", 1, id="a-letter-and-its-accent"),
    pytest.param(f"{FAMILY}\U0001F44D\U0001F3FD\U0001F1F3\U0001F1F1", 6, id="emoji-of-several-characters"),
    pytest.param("https://" + "a" * 64 + ".nl", 75, id="a-host-that-is-too-long-is-none"),
])
def test_the_weight_of_a_post_on_x(text: str, length: int) -> None:
    assert weighted(text) == length


@pytest.mark.parametrize(("count", "text", "length"), [
    pytest.param(graphemes, f"{FAMILY} é e\u0301", 5, id="bluesky"),
    pytest.param(of_mastodon, "Kijk: https://lumen.example/een/heel/lang/adres van @lumen@social.example", 40, id="mastodon"),
    pytest.param(of_threads, "Nu \U0001F44D", 7, id="threads"),
    pytest.param(of_google, "灯 nu", 5, id="google-ads"),
    pytest.param(in_bytes, "€ é", 6, id="youtube"),
])
def test_other_networks(count, text: str, length: int) -> None:
    assert count(text) == length


def test_emoji_that_lost_their_joiners_count_as_one() -> None:
    assert weighted(rejoined(FAMILY.replace("\u200d", ""))) == 2
    assert weighted(rejoined("\U0001F44D\U0001F525")) == 4


@pytest.mark.parametrize(("text", "parts", "outside"), [
    pytest.param("a" * 160, 1, (), id="one-part"),
    pytest.param("a" * 161, 2, (), id="a-character-too-many"),
    pytest.param("a" * 159 + "€", 2, (), id="the-euro-sign-takes-two"),
    pytest.param("a" * 152 + "€" + "a" * 151, 2, (), id="no-character-is-cut-in-two"),
    pytest.param("a" * 152 + "€" + "a" * 152, 3, (), id="nor-there"),
    pytest.param("ë" * 70, 1, ("ë",), id="outside-the-alphabet"),
    pytest.param("a" * 70 + "ë", 2, ("ë",), id="then-parts-are-short"),
    pytest.param("\U0001F525" * 35, 1, ("\U0001F525",), id="an-emoji-takes-two"),
    pytest.param("é" * 160, 1, (), id="within-the-alphabet"),
])
def test_parts_of_a_text_message(text: str, parts: int, outside: tuple[str, ...]) -> None:
    assert text_message(text) == (parts, outside)
