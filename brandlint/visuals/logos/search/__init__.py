"""The logos in a picture that shows other things too; needs the extra `vision`."""

from brandlint.visuals.logos.search.outline import outline_of
from brandlint.visuals.logos.search.remembering import found_in
from brandlint.visuals.logos.search.searching import SURE, Found, Seen, is_too_simple, searched

__all__ = ["SURE", "Found", "Seen", "found_in", "is_too_simple", "outline_of", "searched"]
