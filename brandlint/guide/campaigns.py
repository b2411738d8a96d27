"""Builds a campaign from its `campaign.yaml`."""

from __future__ import annotations

from brandlint.guide.model import Campaign
from brandlint.guide.values import Value, date_at, text_at, texts_at
from brandlint.suppressions.waivers import EVERY_FILE, Waiver


def campaign(value: Value | None, folder: str) -> Campaign:
    """The campaign that lies in a folder (relative to the root)."""
    if value is None:
        return Campaign(folder=folder)
    matrix, journey, waivers = value.get("matrix"), value.get("journey"), value.get("waivers")
    return Campaign(
        id=text_at(value, "id"),
        live=date_at(value, "live"),
        offers=texts_at(value, "offers"),
        matrix={offer: _locales_by_channel(row) for offer, row in matrix.items()} if matrix else {},
        journey=tuple({key: item.text for key, item in step.items()} for step in journey.each()) if journey else (),
        waivers=tuple(_waiver(item) for item in waivers.each()) if waivers else (),
        folder=folder,
    )


def _locales_by_channel(value: Value) -> dict[str, tuple[str, ...]]:
    return {channel: locales.texts() for channel, locales in value.items()}


def _waiver(value: Value) -> Waiver:
    return Waiver(text_at(value, "rule") or "", text_at(value, "path") or EVERY_FILE, text_at(value, "subject"),
                  text_at(value, "fingerprint"), date_at(value, "until"), text_at(value, "why") or "", value.place)
