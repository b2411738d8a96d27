"""How a page looks to those who read in the dark: the colours that it declares for them, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from brandlint.documents.blocks import Role, Variant
from brandlint.documents.text import Origin
from brandlint.documents.visuals import Paint
from brandlint.readers.html.cascade import Cascade
from brandlint.readers.html.looks import INITIAL, Look, Looks
from brandlint.readers.html.media import Environment
from brandlint.readers.html.nodes import Element, TextNode
from brandlint.readers.html.shown import Shown, chars_of
from brandlint.readers.html.values import TRANSPARENT

DARK = {Variant.DARK: (re.compile(r"prefers-color-scheme\s*:\s*dark", re.I), Environment(dark=True)),
        Variant.OUTLOOK_DARK: (re.compile(r"\[data-ogs[cb]\]", re.I), Environment(outlook_dark=True))}
"""The dark variants, with what a style sheet writes to have one."""
_UNSEEN = frozenset({"head", "script", "style", "noscript", "template", "svg", "iframe", "object", "audio", "video", "canvas"})


class _Looked(NamedTuple):
    """An element with its look by day and in the dark."""

    element: Element
    light: Look
    dark: Look


def dark_paints(root: Element, cascade: Cascade, origin: Origin, source: str) -> Iterator[Paint]:
    """The colours that only those see who read in the dark.

    Args:
        source: the text with its template tags covered.
    """
    for variant, (sign, environment) in DARK.items():
        if any(sign.search(sheet.text) for sheet in cascade.sheets):
            shown = Shown(cascade, origin, source)
            for looked in _walk(root, cascade, environment):
                _note(shown, looked, source, variant, environment)
            yield from (one for one in shown.visuals() if isinstance(one, Paint))


def _walk(root: Element, cascade: Cascade, environment: Environment) -> Iterator[_Looked]:
    """Every element that is seen in the dark, parents before children."""
    light, dark = Looks(cascade), Looks(cascade)
    waiting = [_Looked(element, INITIAL, INITIAL) for element in root.elements]
    while waiting:
        element, by_day, by_night = waiting.pop()
        if element.tag in _UNSEEN:
            continue
        here = _Looked(element, light.of(element, by_day), dark.of(element, by_night, environment))
        if not here.dark.gone:
            yield here
            waiting += [_Looked(child, here.light, here.dark) for child in reversed(element.elements)]


def _note(shown: Shown, looked: _Looked, source: str, variant: Variant, environment: Environment) -> None:
    """Note what is different in the dark."""
    element, light, dark = looked
    if dark.hidden:
        return
    if (dark.ground, dark.borders, dark.pictures) != (light.ground, light.borders, light.pictures) and (
            dark.ground != TRANSPARENT or dark.borders):
        shown.box(element, dark._replace(pictures=""), variant, environment)
    if (dark.colour, dark.background) == (light.colour, light.background):
        return
    # Outlook turns around what nobody declares for it, so that only a pair of which both are declared is known.
    known = variant is not Variant.OUTLOOK_DARK or (dark.colour != light.colour and dark.background != light.background)
    look = dark if known else dark._replace(covered=True)
    for node in element.children:
        if isinstance(node, TextNode):
            shown.text(element, look, chars_of(source, node.runs), Role.BODY, variant, environment)

