"""How blocks are labelled that hold what a page declares of itself for machines, in the words of schema.org.

A label is `DECLARED`, what is declared, and the currency of an amount where one is given: "schema.org/price/EUR".
"""

from __future__ import annotations

from enum import StrEnum

DECLARED = "schema.org/"


class Declares(StrEnum):
    """What a block declares."""

    NAME = "name"
    PRICE = "price"
    WAS = "was"
    RECOMMENDED = "recommended"
    VALID_UNTIL = "valid until"
    RETURN_DAYS = "return days"
    RETURN_FEES = "return fees"
    RETURN_COST = "return cost"
    DELIVERY_COST = "delivery cost"


def label_of(what: Declares, currency: str | None = None) -> str:
    """The label of a block."""
    return f"{DECLARED}{what}/{currency or ''}"


def declared_by(label: str | None) -> tuple[Declares, str | None] | None:
    """What a label says that its block declares, with the currency; None for the labels of other fields."""
    if label is None or not label.startswith(DECLARED):
        return None
    what, _, currency = label.removeprefix(DECLARED).partition("/")
    return Declares(what), currency or None
