"""What there is to do, for whoever does it: in this process, in others, on other machines."""

from __future__ import annotations

from typing import NamedTuple

from brandlint.assets.model import Asset


class Task(NamedTuple):
    """An asset to be studied: its number in the order of the results, and about what it costs, in bytes of text."""

    number: int
    asset: Asset
    cost: int
