"""Comments in assets that let a known difference pass: `brandlint: ignore PRC001 because …`.

A reason is required: without one a comment silences nothing, and that is itself reported.
"""

from brandlint.suppressions.comments import find
from brandlint.suppressions.model import Suppression
from brandlint.suppressions.silencing import Applied, apply, complaints

__all__ = ["Applied", "Suppression", "apply", "complaints", "find"]
