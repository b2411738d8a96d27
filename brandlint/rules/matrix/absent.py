"""Cells of which nothing is stated: what the campaign asks for, and what may stand in assets that could not be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brandlint.guide.model import Campaign
from brandlint.overview import Cell, State, Topic
from brandlint.rules.matrix.columns import Column, in_order, locale_of
from brandlint.rules.matrix.rows import Row, offers_in
from brandlint.rules.model import Case


def absent(case: Case, campaign: Campaign, rows: Sequence[Row], cells: Sequence[Cell]) -> Iterator[Cell]:
    """One cell, in the first row of its offer or term, for each column where it is missing or could not be looked for."""
    unread = set(unread_columns(case))
    wanted = wanted_columns(case, campaign)
    stated = {(cell.subject, cell.channel, cell.locale) for cell in cells} | named_columns(case, campaign)
    for row in _firsts(case, rows):
        for channel, locale in sorted(unread | wanted.get(row.subject, set()), key=in_order):
            if not any((row.subject, channel, one) in stated for one in _spoken(case, locale)):
                state = State.NOT_LOOKED_AT if (channel, locale) in unread else State.MISSING
                yield Cell(row.topic, row.subject, row.name, row.field, channel, locale, state)


def _firsts(case: Case, rows: Sequence[Row]) -> list[Row]:
    """The first row of each offer, and of each term that the guide knows."""
    first: dict[str, Row] = {}
    for row in rows:
        if row.topic is Topic.OFFER or (row.topic is Topic.TERM and case.guide.place("terms", row.subject)):
            first.setdefault(row.subject, row)
    return list(first.values())


def _spoken(case: Case, locale: str | None) -> set[str | None]:
    """A locale; for a bare language, where the guide has several locales of it, each of these too."""
    return {locale, *(one.code for one in case.guide.locales if one.language == locale)}


def unread_columns(case: Case) -> Iterator[Column]:
    """Where assets could not be read, or not all of their text."""
    for voice in case.ledger.voices:
        if voice.study.error is not None or any("text" in one.what or one.what == "everything" for one in voice.study.unread):
            yield voice.asset.channel, locale_of(case, voice.locale or voice.asset.locale)


def wanted_columns(case: Case, campaign: Campaign) -> dict[str, set[Column]]:
    """Where the campaign wants its offers."""
    return {offer: {(channel, locale_of(case, locale)) for channel, locales in row.items() for locale in locales}
            for offer, row in campaign.matrix.items()}


def named_columns(case: Case, campaign: Campaign) -> set[tuple[str, str, str | None]]:
    """Where an offer or its product is named, whatever is said of it."""
    of_subject: dict[str, list[str]] = {}
    for offer in offers_in(case, campaign):
        for subject in (offer.id, *offer.products):
            of_subject.setdefault(subject, []).append(offer.id)
    return {(offer, voice.asset.channel, locale_of(case, code)) for voice in case.ledger.voices
            for record, subjects in voice.named.items() for code in (voice.locale, voice.study.records[record].locale)
            for subject in subjects for offer in of_subject.get(subject, ())}
