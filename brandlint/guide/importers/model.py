"""What importers bring."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from brandlint.errors import BrandlintError
from brandlint.guide.model import Colour, Logo, PriceRow, Product


class ImportedIdentity(NamedTuple):
    palette: Mapping[str, Colour] = {}
    families: Mapping[str, tuple[str, ...]] = {}
    logos: Mapping[str, Logo] = {}


class ImportedProducts(NamedTuple):
    products: Mapping[str, Product] = {}
    rows: tuple[PriceRow, ...] = ()


class NotReadableError(BrandlintError):
    """A file is not what its name says; the text says what is wrong with it, `hint` what to do."""

    def __init__(self, what: str, hint: str) -> None:
        super().__init__(what)
        self.hint = hint
