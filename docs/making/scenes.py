"""The bad and good examples of rules, each put into a small campaign that can be checked."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

HERE = Path(__file__).parent
USUAL_FILE = "social/nl-NL/post.md"
QR_FILE = "print/nl-NL/flyer.svg"
USUAL_DAY = date(2026, 12, 5)
_CHANNEL = {"mail": "email/nl-NL/mail.html", "web": "web/nl-NL/index.html", "app": "app/nl-NL.json",
            "flyer": "print/nl-NL/flyer.txt", "nl": "email/nl-BE/versie.html", "fr": "email/fr-BE/versie.html"}
"""The file that an example means by a channel or a language."""
_PARAGRAPH = "\n\n"
_PARTS = ("subject", "text", "HTML")
_MAIL = ("From: winkel@lumen.example\nSubject: {subject}\nDate: Sat, 5 Dec 2026 08:00:00 +0100\nMIME-Version: 1.0\n"
         'Content-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n{text}\n'
         "--b\nContent-Type: text/html; charset=utf-8\n\n<html lang=nl><p>{HTML}</p></html>\n--b--\n")
_EVERYWHERE = ("mail", "web", "app", "flyer")
_VOICE = re.compile(r"(?P<names>[a-zA-Z]+(?:(?:, | and )[a-zA-Z]+)*): (?P<text>.+)", re.DOTALL)


class Scene(NamedTuple):
    """How an example is run; see `scenes.yaml`."""

    at: str = USUAL_FILE
    around: str = "{}"
    voices: bool = False
    qr: bool = False
    guide: str | Mapping[str, str] = ""
    beside: Mapping[str, str] = {}
    on: date = USUAL_DAY

    def files(self, example: str) -> dict[str, str]:
        """The campaign with an example in it: texts by path."""
        at = QR_FILE if self.qr else self.at
        assets = dict(_voices(example)) if self.voices else {at: self._asset(example)}
        return {**self._guide(example), **self.beside, **assets}

    def _asset(self, example: str) -> str:
        if self.guide == "example":
            return "Welkom bij Lumen"
        text = self.around.replace("{}", _code(example) if self.qr else example)
        return f'<html lang="{_language(self.at)}"><body>{text}</body></html>' if self.at.endswith(".html") else text

    def _guide(self, example: str) -> dict[str, str]:
        if self.guide == "none":
            return {}
        own = {"example.yaml": self.around.replace("{}", example, 1)}
        files = own if self.guide == "example" else {**house(), **dict(self.guide or {})}
        return {f"brand-guide/{name}": text for name, text in files.items()}


@cache
def house() -> dict[str, str]:
    """The guide that examples are held against: texts by file."""
    return {file.name: file.read_text(encoding="utf-8") for file in sorted((HERE / "house").iterdir())}


@cache
def scenes() -> dict[str, Scene]:
    """How each rule's examples are run, by its code."""
    return {code: Scene(**entry) for code, entry in _written()["scenes"].items()}


def drawn() -> dict[str, str | None]:
    """Rules whose examples are told in words, with the tests that draw them, where there are."""
    return dict(_written()["drawn"])


@cache
def _written() -> Any:
    return yaml.safe_load((HERE / "scenes.yaml").read_text(encoding="utf-8"))


def _voices(example: str) -> Iterator[tuple[str, str]]:
    """What an example lets each channel, part or language say: "mail, web: this; app: that"."""
    said = dict(_spoken(example))
    if said.keys() <= set(_PARTS):
        yield "email/nl-NL/mail.eml", _MAIL.format_map({part: said.get(part, "Groeten van Lumen") for part in _PARTS})
    else:
        yield from ((_CHANNEL[name], _said(text, _CHANNEL[name])) for name, text in said.items())


def _spoken(example: str) -> Iterator[tuple[str, str]]:
    for part in example.split("; "):
        voice = _VOICE.fullmatch(part)
        if voice is None:
            raise ValueError(f"an example with voices says whose: {part!r}")
        names = _EVERYWHERE if voice["names"] == "everywhere" else re.split(", | and ", voice["names"])
        yield from ((name, voice["text"]) for name in names)


def _said(text: str, path: str) -> str:
    if path.endswith(".html"):
        return f'<html lang="{_language(path)}"><body><p>{text.replace(_PARAGRAPH, "</p><p>")}</p></body></html>'
    return json.dumps({"text": text}, ensure_ascii=False) if path.endswith(".json") else text


def _language(path: str) -> str:
    return next((part[:2] for part in path.split("/") if re.fullmatch("[a-z]{2}-[A-Z]{2}", part)), "nl")


def _code(example: str) -> str:
    """A QR code as a drawing."""
    import segno

    drawing: str = segno.make(example.removeprefix("QR: "), micro=False).svg_inline(scale=6)
    return drawing
