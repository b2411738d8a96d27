"""From a page to its HTML: the templates, and what keeps the file to itself."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from datetime import date
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING

from brandlint.facts.model import day_in_words
from brandlint.reports.terminal import spelt_out
from brandlint.shipped import shipped
from brandlint.translations import Said, Tongue, say, word, words

if TYPE_CHECKING:
    from brandlint.reports.html.page import Page

_MONTHS = words("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_TEMPLATE, _SCRIPT, _STYLE = "page.html.j2", "proof.js", "proof.css"
_POLICY = ("default-src 'none'; script-src 'sha256-{digest}'; style-src 'unsafe-inline'; img-src data:; "
           "base-uri 'none'; form-action 'none'")
"""Content Security Policy, level 3: only the one script of the page runs, and nothing is loaded. Styles may stand inline, for
mails are made of them."""


_BETWEEN_TAGS = re.compile(r"(?<=[>}])\n\s*(?=[<{])")
"""Line ends of the templates between tags: each would be a node of the page, and 2,000 findings have many."""


def _short_day(day: date) -> Said:
    return say("{day} {month}", day=day.day, month=_MONTHS[day.month - 1])


def _finished(tongue: Tongue, value: object) -> object:
    """What stands in the page for a value: what people wrote, without characters that turn the text around it."""
    said = tongue.read(value) if isinstance(value, Said) else value
    return spelt_out(said) if type(said) is str else said


def written(page: Page, tongue: Tongue) -> Iterator[str]:
    """The HTML in pieces, in a language; everything that comes from assets is escaped by the templates."""
    from jinja2 import DictLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment
    from markupsafe import Markup

    folder = shipped("templates") / "report"
    templates = {file.name: _BETWEEN_TAGS.sub("", file.read_text(encoding="utf-8")) for file in folder.glob("*.j2")}
    environment = ImmutableSandboxedEnvironment(
        loader=DictLoader(templates), undefined=StrictUndefined, autoescape=True,
        finalize=partial(_finished, tongue))
    environment.globals.update(say=say, word=word, written=day_in_words, short=_short_day, language=tongue.code)
    script, style = ((folder / name).read_text(encoding="utf-8") for name in (_SCRIPT, _STYLE))
    digest = b64encode(sha256(script.encode()).digest()).decode()
    for piece in environment.get_template(_TEMPLATE).generate(
            page=page, script=Markup(script), style=Markup(style), policy=_POLICY.format(digest=digest)):
        yield piece.encode("utf-8", "replace").decode()
