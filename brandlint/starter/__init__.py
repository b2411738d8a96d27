"""A starter guide: the files that `brandlint init` writes, empty or filled with what the assets state most."""

from brandlint.starter.model import Item, Starter
from brandlint.starter.rendering import render

__all__ = ["Item", "Starter", "render"]
