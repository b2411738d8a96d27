"""Renders the assets of one campaign, clean or with mistakes, and writes them as files."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from brand import HERE, Brand
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from mails import mail
from office import write_deck, write_list
from pen import Pen, Sheet, Slot, taken_up

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PRINT = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-pdf-header-footer"]


@dataclass(frozen=True)
class Asset:
    """A file to write: its text and slots, and how the text becomes bytes; `sent` is the day on which a mail goes out."""

    path: str
    format: str
    encoding: str
    text: str
    slots: tuple[Slot, ...]
    sent: date


def quoted(text: str) -> str:
    """A string as JSON and YAML write it."""
    return json.dumps(text, ensure_ascii=False)


def cell(text: str, delimiter: str = ",") -> str:
    """A cell as CSV writes it."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="").writerow([text])
    return out.getvalue()


def is_markup(template: str | None) -> bool:
    """Whether a template makes markup; a mail's says itself which part does."""
    return template is not None and template.split(".")[-2] in ("html", "svg", "pdf")


def environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(HERE / "templates"), undefined=StrictUndefined, autoescape=is_markup,
        trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True, comment_start_string="{##")
    made.filters |= {"quoted": quoted, "cell": cell}
    return made


TEMPLATES = environment()


def render(brand: Brand, seed: int, wrong: Mapping[str, Mapping[int, Any]]) -> list[Asset]:
    """The assets of a brand for a seed; `wrong` holds by path and slot the values that are to be mistakes."""
    assets = []
    for plan in brand.plan["assets"]:
        if plan["template"].endswith(".pdf.j2") and not CHROMIUM:
            continue
        locales = plan.get("locales", brand.locales)
        together = [locales] if "{" not in plan["path"] else [[locale] for locale in locales]
        assets += [asset_of(brand, seed, plan, group, wrong) for group in together]
    return assets


def asset_of(brand: Brand, seed: int, plan: dict[str, Any], locales: list[str], wrong: Mapping[str, Mapping[int, Any]]) -> Asset:
    path = plan["path"].format(locale=locales[0], language=locales[0][:2])
    sheet = Sheet(wrong.get(path, {}))
    draw = Random(f"{brand.id} {seed} {path}")
    pens = [Pen(brand, locale, sheet, draw) for locale in locales]
    template = TEMPLATES.get_template(f"{brand.id}/{plan['template']}")
    text, slots = taken_up(template.render(t=pens[0], pens=pens, brand=brand.guide["brand"]["name"]), sheet.slots)
    return Asset(path, path.rpartition(".")[2], plan.get("encoding", "utf-8"), text, tuple(slots), brand.as_of)


def write(asset: Asset, root: Path) -> None:
    target = root / asset.path
    target.parent.mkdir(parents=True, exist_ok=True)
    match asset.format:
        case "pdf":
            print_page(asset.text, target)
        case "docx":
            write_deck(asset.text, target)
        case "xlsx":
            write_list(asset.text, target)
        case "eml":
            target.write_bytes(mail(asset.text, asset.encoding, asset.sent)[0])
        case _:
            target.write_bytes(entities(asset).encode(asset.encoding if asset.encoding != "entities" else "utf-8"))


def entities(asset: Asset) -> str:
    """The text, with the characters named that some editors write as entities."""
    if asset.encoding != "entities":
        return asset.text
    named = {"€": "&euro;", "£": "&pound;", "\u00a0": "&nbsp;", "é": "&eacute;", "ë": "&euml;", "è": "&egrave;"}
    return asset.text.translate(str.maketrans(named))


def line_of(asset: Asset, slot: Slot) -> int | None:
    """The line of the file on which a slot begins; None where a report can only say the part or the page."""
    match asset.format:
        case "pdf" | "docx" | "xlsx":
            return None
        case "eml":
            return mail(asset.text, asset.encoding, asset.sent, slot.start)[1]
    return asset.text.count("\n", 0, slot.start) + 1


def print_page(html: str, target: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(html, encoding="utf-8")
        subprocess.run([str(CHROMIUM), *PRINT, f"--print-to-pdf={target}", page.as_uri()], check=True, capture_output=True)
