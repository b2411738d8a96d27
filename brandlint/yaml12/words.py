"""The YAML parser's complaints in words for people who write guides, not parsers."""

from __future__ import annotations

import re
from typing import NamedTuple

from yaml import MarkedYAMLError, YAMLError

from brandlint.translations import say

_NOT_PRINTABLE = re.compile("[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Complaint(NamedTuple):
    """What is wrong, what to do, and whether the mistake lies where the construct began rather than where it ended."""

    what: str
    hint: str
    at_context: bool = False


NOT_CLOSED = {"[": Complaint(say("a list that opens here with {sign} is not closed", sign="["),
                               say("add {sign} or a comma", sign="]"), at_context=True),
              "{": Complaint(say("a mapping that opens here with {sign} is not closed", sign="{"),
                               say("add {sign} or a comma", sign="}"), at_context=True)}
_OUT_OF_LINE = Complaint(say("this does not fit the lines around it"),
                         say("check that keys of one level begin in the same column, and that text after a closing quote "
                             "is gone"))
_OPEN_QUOTE = Complaint(say("a quote is opened here and never closed"), say("add the missing quote"), at_context=True)
_COMPLAINTS: tuple[tuple[str, Complaint], ...] = (
    ("tab character", Complaint(say("a tab stands here"), say("use spaces to indent"))),
    ("mapping values are not allowed", Complaint(
        say("a colon that cannot stand here"),
        say("put text that holds a colon in quotes, or check the indentation of this line"))),
    ("block sequence entries", Complaint(say("a dash that cannot stand here"),
                                         say("begin the list on its own line, or use quotes"))),
    ("unexpected end of stream", _OPEN_QUOTE),
    ("unexpected document indicator", _OPEN_QUOTE),
    ("expected ',' or ']'", NOT_CLOSED["["]),
    ("expected ',' or '}'", NOT_CLOSED["{"]),
    ("unknown escape", Complaint(say("a backslash that means nothing"), say("use single quotes, or write two backslashes"))),
    ("Unicode character escape", Complaint(say("an escape that is not a character"), say("write the character itself"))),
    ("could not find expected ':'", Complaint(say("a line without a colon"), say("write it as key: value, or indent it"))),
    ("expected '-' indicator", Complaint(say("this is no item of the list above it"),
                                           say("begin with a dash, or check the indentation"))),
    ("expected key", _OUT_OF_LINE),
    ("expected <block end>", _OUT_OF_LINE),
    ("expected node content", Complaint(say("a value is missing here"),
                                        say("write one, or put text that begins with a sign in quotes"))),
    ("expected <document start>", _OUT_OF_LINE),
    ("comment or line break", Complaint(say("text that cannot follow here"), say("begin the text on the next line"))),
)
_TAB = _COMPLAINTS[0][1]
_UNCLEAR = Complaint(say("this cannot be read as YAML"), say("check quotes, colons and indentation"))


def in_plain_words(error: YAMLError, text: str) -> tuple[int, str, str]:
    """Where the mistake is (a 0-based offset), what it is, and what to do.

    Args:
        error: what the parser raised.
        text: the text that it was given.
    """
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        match = _NOT_PRINTABLE.search(text)
        return match.start() if match else 0, say("a character that cannot be printed stands here"), say("take it out")
    start = min(error.problem_mark.index, len(text))
    complaint = _complaint(str(error.problem), text[start:start + 1])
    if complaint.at_context and error.context_mark is not None:
        start = error.context_mark.index
    return start, complaint.what, complaint.hint


def _complaint(problem: str, character: str) -> Complaint:
    if "cannot start any token" in problem:
        if character == "\t":
            return _TAB
        return Complaint(say("text that begins with {character}", character=character), say("put it in quotes"))
    return next((complaint for words, complaint in _COMPLAINTS if words in problem), _UNCLEAR)
