from __future__ import annotations

import pytest

from brandlint.assets.naming import locale_in_path


@pytest.mark.parametrize(("path", "locale"), [
    ("web/en/index.html", "en"), ("web/NL/index.html", "nl"), ("email/nl-NL/a.html", "nl-NL"), ("email/en_GB/a.html", "en-GB"),
    ("app/strings.nl.json", "nl"), ("app/nl.json", "nl"), ("print/flyer-af.pdf", "af"), ("chat/answers_en.yaml", "en"),
    ("a/launch-en-gb.html", "en-GB"), ("a/banner_EN_300x250.png", "en"), ("a/banner-nl-300x250.png", "nl"),
    ("a/spot-nl-v3-final.txt", "nl"),
    ("a/en_launch.md", "en"), ("a/mail-en-GB-v2.html", "en-GB"), ("web/dutch/a.md", "nl"), ("web/Afrikaans/a.md", "af"),
    ("social-en/post.md", "en"), ("web/en/nl/a.html", "nl"), ("web/en/a-nl.html", "nl"), ("a/Flyer NL.pdf", "nl"),
    ("a/flyer (nl).pdf", "nl"),
    ("a/nieuw-en-nl.md", "nl"),
    ("app/res/values-nl/strings.xml", "nl"), ("app/res/values-nl-rBE/strings.xml", "nl-BE"), ("app/res/values-b+en+GB/strings.xml", "en-GB"),
    ("app/res/values-en-rGB-land/strings.xml", "en-GB"), ("app/nl.lproj/Localizable.strings", "nl"), ("app/messages.nl.po", "nl"),
    ("app/locale/nl_NL/LC_MESSAGES/app.po", "nl-NL"), ("app/Strings.nl-NL.resx", "nl-NL"), ("app/app_nl.arb", "nl")])
def test_a_path_that_names_a_locale(path: str, locale: str) -> None:
    assert locale_in_path(path) == locale


@pytest.mark.parametrize("path", ["a/launch.html", "a/herfst-en-winter.html", "a/actie-de-luxe.html", "a/en-nu.html",
                                  "it/readme.md",
                                  "a/tot-en-met.html", "nlx/a.html", "a/en-op-reis.html", "app/res/values-night/strings.xml",
                                  "app/res/values/strings.xml", "app/Base.lproj/Localizable.strings"])
def test_short_words_are_no_locales(path: str) -> None:
    assert locale_in_path(path) is None


def test_only_the_languages_of_the_guide_count() -> None:
    assert locale_in_path("web/de/a.html", ["nl-NL", "en-GB"]) is None
    assert locale_in_path("web/deutsch/a.html", ["nl-NL"]) is None
    assert locale_in_path("web/es/a.html", ["es-ES"]) == "es"
