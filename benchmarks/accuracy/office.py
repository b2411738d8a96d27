"""Writes copy decks and price lists as office files: lines of a text become paragraphs and tables, or rows of a sheet.

In a copy deck `# ` begins a heading and `| ` a row of a table, its cells apart by ` | `. In a price list every line is a row, its
cells apart by tabs; an amount becomes a number in the currency format of its cell.
"""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path

from docx import Document
from openpyxl import Workbook

AMOUNT = re.compile(r"(?P<sign>€|£|\$|R)[\s\u00a0\u202f]?(?P<number>\d[\d.,\s\u00a0\u202f]*)")
LOCALES = {"€": "413", "£": "809", "$": "409", "R": "1C09"}


def write_deck(text: str, target: Path) -> None:
    deck = Document()
    lines = [line for line in text.splitlines() if line.strip()]
    for is_table, group in groupby(lines, lambda line: line.startswith("| ")):
        if is_table:
            rows = [line.strip("| ").split(" | ") for line in group]
            table = deck.add_table(len(rows), max(map(len, rows)))
            for at, cells in enumerate(rows):
                for column, words in enumerate(cells):
                    table.cell(at, column).text = words
            continue
        for line in group:
            if line.startswith("# "):
                deck.add_heading(line.removeprefix("# "), 1)
            else:
                deck.add_paragraph(line)
    deck.save(str(target))


def write_list(text: str, target: Path) -> None:
    book = Workbook()
    for row, line in enumerate((line for line in text.splitlines() if line.strip()), 1):
        for column, words in enumerate(line.split("\t"), 1):
            cell = book.active.cell(row, column)
            match = AMOUNT.fullmatch(words.strip())
            cell.value = amount(match["number"]) if match else words.strip()
            if match:
                cell.number_format = f"[${match['sign']}-{LOCALES[match['sign']]}] #,##0.00"
    book.save(str(target))


def amount(written: str) -> float:
    """A number as people write it: the last mark with two digits behind it is the decimal one."""
    digits = re.sub(r"[^\d.,]", "", written)
    decimals = re.search(r"[.,](\d{2})$", digits)
    whole = re.sub(r"\D", "", digits[:decimals.start()] if decimals else digits)
    return float(f"{whole}.{decimals[1] if decimals else '00'}")
