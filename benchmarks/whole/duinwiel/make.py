"""Writes the whole campaign of Duinwiel, a brand that does not exist, into a folder."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

import offices
import pictures
import prints

SOURCES = Path(__file__).parent / "sources"


def make(out: Path) -> None:
    """The clean campaign: sources as they are, pictures, print and office files drawn anew."""
    shutil.copytree(SOURCES, out, dirs_exist_ok=True)
    for folder in ("img", "store/nl", "store/en", "print", "office", "web/nl", "social/af"):
        (out / folder).mkdir(parents=True, exist_ok=True)
    pictures.write_photographs(out / "img")
    pictures.write_marks(out / "brand-guide/logos", out / "img")
    pictures.write_posters(out)
    offices.write_prices(out / "office/prijslijst-nl.xlsx")
    offices.write_deck(out / "office/copydeck-nl.docx")
    offices.write_reminder(out / "email/nl/herinnering.eml", out / "img")
    with tempfile.TemporaryDirectory() as scratch:
        prints.write_prints(out, Path(scratch))


if __name__ == "__main__":
    make(Path(sys.argv[1]))
