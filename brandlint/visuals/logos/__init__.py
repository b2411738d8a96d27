"""Logos: what they look like, and which one a picture is."""

from brandlint.visuals.logos.artwork import Artwork, artwork
from brandlint.visuals.logos.likeness import Likeness, best
from brandlint.visuals.logos.references import Reference, colours_of, drawn

__all__ = ["Artwork", "Likeness", "Reference", "artwork", "best", "colours_of", "drawn"]
