"""What lets a finding pass: comments in assets, the selection of codes and paths, waivers with an end, and the baseline.

A comment (`brandlint: ignore PRC001 because …`) needs its reason: without one it silences nothing, and that is itself reported.
"""

from brandlint.suppressions.comments import find
from brandlint.suppressions.model import Suppression
from brandlint.suppressions.silencing import Applied, apply, complaints

__all__ = ["Applied", "Suppression", "apply", "complaints", "find"]
