"""Pictures of places in a campaign's files, for reports that show them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from brandlint.documents.places import Place
from brandlint.reports.pictures import Picture
from brandlint.run import Report

if TYPE_CHECKING:
    from brandlint.crops import Crops


class Pictures:
    """Gives pictures of places; what makes them is imported when a report asks for the first."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def __call__(self, path: str, place: Place) -> Picture | None:
        """The picture of a place; None where there is none to show."""
        return self._crops(path, place) if self._crops else None

    @cached_property
    def _crops(self) -> Crops | None:
        from brandlint.crops import Crops

        if self._report.folder is None:
            return None
        return Crops(self._report.folder.root, (voice for ledger in self._report.ledgers for voice in ledger.voices))
