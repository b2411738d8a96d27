"""Make a whole campaign of an invented brand, clean or with mistakes: ``make.py FOLDER [--mistakes]``."""

import base64
import re
import shutil
import sys
from io import BytesIO
from pathlib import Path

import office
import pictures
import prints

HERE = Path(__file__).parent

POSTER_DE = {"head": "Malwochen", "product": "Aquarellkasten Mare", "euros": "34", "cents": "95", "was": "statt 49,95 €",
             "until": "nur bis 27. März", "small": "Solange der Vorrat reicht.", "link": "https://tuschelin.example/malwochen?utm_campaign=malwochen-2027&utm_source=social"}
POSTER_FR = {"head": "Semaines de la peinture", "product": "Chevalet Lind", "euros": "29 €", "cents": "", "was": "au lieu de 39 €",
             "until": "jusqu'au 27 mars", "small": "Dans la limite des stocks disponibles."}
POSTER_NL = {"head": "Schilderweken", "product": "Aquareldoos Mare", "euros": "€ 34", "cents": "95", "was": "i.p.v. € 49,95",
             "until": "t/m 27 maart", "small": "Zolang de voorraad strekt."}
FLYER_DE = {"lang": "de-DE", "head": "Malwochen", "product": "Aquarellkasten Mare", "price": "34,95 €", "was": "statt 49,95 €",
            "until": "8. bis 27. März 2027, in Ihrer Filiale und online", "code": "PINSEL10: 10 % ab 40 €, bis 10. April 2027",
            "small": "Solange der Vorrat reicht. Bedingungen auf tuschelin.example/aktion. Tuschelin GmbH, Lindenhof 12, 10969 Berlin",
            "link": "https://tuschelin.example/malwochen?utm_campaign=malwochen-2027&utm_source=print"}
FLYER_FR = {"lang": "fr-FR", "head": "Semaines de la peinture", "product": "Boîte d'aquarelle Mare", "price": "34,95 €", "was": "au lieu de 49,95 €",
            "until": "du 8 au 27 mars 2027, en magasin et en ligne", "code": "PINSEL10 : 10 % dès 40 €, jusqu'au 10 avril 2027",
            "small": "Dans la limite des stocks disponibles. Conditions sur tuschelin.example/offre. Ne pas jeter sur la voie publique.",
            "link": "https://tuschelin.example/fr/semaines?utm_campaign=malwochen-2027&utm_source=print"}
CHROMIUM = """<!doctype html><html lang="nl-BE"><meta charset="utf-8"><title>Raamposter</title><style>@page{size:A4;margin:0}body{margin:20mm;font-family:Lato;color:#22304A;background:#fff}h1{font-family:Comfortaa;font-size:40pt}.p{font-size:60pt;color:#C8402A;font-weight:bold}sup{font-size:24pt}</style>
<img src="../../brand-guide/logos/tuschelin.svg" width="260" alt="Tuschelin"><h1>Schilderweken</h1><p style="font-size:20pt">Aquareldoos Mare</p><p class="p">€ 34<sup>95</sup></p><p style="font-size:16pt">i.p.v. <s>€ 49,95</s>, t/m 27 maart</p><p style="font-size:10pt">Zolang de voorraad strekt. Voorwaarden op tuschelin.example/actie.</p></html>"""


def embed_logos(root: Path) -> None:
    """Put the logo's paths where the drawings name them, and a photograph as base64."""
    inner = {name: re.sub(r"</?svg[^>]*>|<title>.*?</title>", "", (root / f"brand-guide/logos/{file}").read_text(encoding="utf-8"))
             for name, file in (("LOGO", "tuschelin.svg"), ("MONO", "tuschelin-weiss.svg"))}
    picture = BytesIO()
    pictures.photograph(240, 160, 3).save(picture, "JPEG", quality=70)
    data = "data:image/jpeg;base64," + base64.b64encode(picture.getvalue()).decode()
    for path in (root / "display").glob("*.svg"):
        text = path.read_text(encoding="utf-8")
        for name, paths in inner.items():
            text = text.replace(f">{name}<", f">{paths}<")
        path.write_text(text.replace("PHOTO", data), encoding="utf-8")


def draw(root: Path, changed: dict[str, dict[str, str]]) -> None:
    """Draw every picture; ``changed`` holds other values by the picture's path."""
    for name, width in (("tuschelin.png", 800), ("tuschelin-weiss.png", 800)):
        pictures.save(pictures.logo(width, "weiss" in name), root / "brand-guide/logos" / name)
    for seed, name in enumerate(("mare", "lind", "vulkan")):
        pictures.save(pictures.photograph(600, 450, seed), root / f"web/img/{name}.jpg")
    pictures.save(pictures.photograph(1600, 800, 21), root / "web/img/hero.jpg")
    for path, values in (("social/de/poster.png", POSTER_DE), ("social/fr/affiche.jpg", POSTER_FR), ("social/nl/poster.webp", POSTER_NL)):
        pictures.save(pictures.poster(values | changed.get(path, {})), root / path)


def print_all(root: Path, changed: dict[str, dict[str, str]]) -> None:
    prints.flyer(root / "print/flyer-de.pdf", FLYER_DE | changed.get("print/flyer-de.pdf", {}))
    prints.flyer(root / "print/flyer-fr.pdf", FLYER_FR | changed.get("print/flyer-fr.pdf", {}), spot=True)
    page = root / "web/nl/raamposter.html"
    page.write_text(CHROMIUM, encoding="utf-8")
    prints.chromium(page, root / "web/nl/raamposter.pdf")
    page.unlink()


def make(root: Path, mistakes: bool = False) -> None:
    """Make the campaign in ``root``; with mistakes, those that ``mistakes.py`` lists are planted."""
    from mistakes import FIGURES, TEXTS
    shutil.copytree(HERE / "assets", root, dirs_exist_ok=True)
    changed = FIGURES if mistakes else {}
    draw(root, changed)
    embed_logos(root)
    print_all(root, changed)
    office.price_list(root / "store/preisliste.xlsx", changed.get("store/preisliste.xlsx", {}))
    (root / "briefing").mkdir(exist_ok=True)
    office.copy_deck(root / "briefing/copy-deck.docx", changed.get("briefing/copy-deck.docx", {}))
    office.briefing(root / "briefing/briefing.pptx")
    prints.libreoffice(root / "briefing/copy-deck.docx", root / "briefing")
    for _, path, old, new, *_ in TEXTS if mistakes else ():
        text = (root / path).read_text(encoding="utf-8")
        if old not in text:
            raise SystemExit(f"{path} does not hold {old!r}")
        (root / path).write_text(text.replace(old, str(new), 1), encoding="utf-8")


if __name__ == "__main__":
    make(Path(sys.argv[1]), "--mistakes" in sys.argv)
