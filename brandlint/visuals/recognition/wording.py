"""What an engine writes for what a picture shows, put as it is meant: raised digits, letters among the digits of an amount."""

from __future__ import annotations

import re

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_LIKE_RAISED_ZERO = re.compile(rf"(?<=\d)(?:(?P<first>[{_RAISED}])[º°o0]|[º°](?P<last>[{_RAISED}0])|(?P<both>[º°]{{2}}))(?!\w)")
_WITH_LETTERS = re.compile(r"(?<![^\W_])(?:[€£$]\s?|R\s?)?[\dOolI|]{1,4}(?:[.,][\dOolI|]{2,3}){1,2}(?![^\W_])")
_LOST_COMMA = re.compile(r"(?<=\d)(?<!\d[-–]\d)[-–](?=\s?[€£$]?$)")
"""A dash for no cents at the end of a line: the comma before it is the smallest sign of all."""
_LOST_SPACE = re.compile(r"(?<=[^\W\d_])(?=[€£]\s?\d)|(?<=[a-zà-ÿ])(?=R\s?\d)|(?<=\d[.,]\d\d)(?=[a-zà-ÿ]{2})"
                         r"|(?<=\d[.,]\d\d,)(?=[a-zà-ÿ]{2})")
"""Between a word and an amount: in type that is set tight the space is hardly wider than that between two letters."""
_OTHER_SCRIPTS = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]+")
_DIGITS = str.maketrans("OolI|", "00111")


def in_our_letters(text: str) -> str:
    """A line without the signs of scripts that none of our languages is written in: what an engine makes of a logo."""
    return _OTHER_SCRIPTS.sub("", text).strip()


def as_meant(text: str) -> str:
    """A line with its raised zeros and the digits of its amounts as digits."""
    text = _LIKE_RAISED_ZERO.sub(_raised, text)
    text = _WITH_LETTERS.sub(_in_digits, text)
    return _LOST_SPACE.sub(" ", _LOST_COMMA.sub(",-", text))


def _raised(match: re.Match[str]) -> str:
    if match["both"]:
        return "⁰⁰"
    if match["first"]:
        return f"{match['first']}⁰"
    last = match["last"]
    return f"⁰{'⁰' if last == '0' else last}"


def _in_digits(match: re.Match[str]) -> str:
    """An amount in which a letter took the place of a digit; a word that only looks like one stays."""
    text = match.group()
    digits = sum(char.isdecimal() for char in text)
    return text.translate(_DIGITS) if 2 * digits >= sum(char.isalnum() or char == "|" for char in text) else text
