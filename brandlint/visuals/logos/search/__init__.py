"""The logos in a picture that shows other things too; needs the extra `vision`."""

from brandlint.visuals.logos.search.outline import outline_of
from brandlint.visuals.logos.search.remembering import found_in
from brandlint.visuals.logos.search.searching import SURE, Found, Seen, searched

__all__ = ["SURE", "Found", "Seen", "found_in", "outline_of", "searched"]
