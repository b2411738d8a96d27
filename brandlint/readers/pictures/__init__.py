"""Pictures: the text that they show, recognised, in the order in which a person reads it."""

from brandlint.readers.pictures.pieces import pieces
from brandlint.readers.pictures.reading import read

__all__ = ["pieces", "read"]
