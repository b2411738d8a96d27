from __future__ import annotations

import pytest

from brandlint.documents.locales import locale_named, locale_of


@pytest.mark.parametrize(("text", "locale"), [("nl", "nl"), ("NL", "nl"), (" en_gb ", "en-GB"), ("af-ZA", "af-ZA"), ("no", "no"),
                                              ("xx", None), ("nld", None), ("", None), ("nl-", None), ("nl-NL-x", None)])
def test_codes(text: str, locale: str | None) -> None:
    assert locale_of(text) == locale


def test_only_the_languages_asked_for_count() -> None:
    assert locale_of("de-DE", ("nl", "en")) is None


@pytest.mark.parametrize(("text", "locale"), [("Dutch", "nl"), ("Engels", "en"), ("FRANÇAIS", "fr"), ("nl-BE", "nl-BE"),
                                              ("Frisian!", None)])
def test_names_of_languages(text: str, locale: str | None) -> None:
    assert locale_named(text) == locale
