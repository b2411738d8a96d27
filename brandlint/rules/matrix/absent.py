"""Cells of which nothing is stated: what the campaign asks for, and what may stand in assets that could not be read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from brandlint.guide.model import Campaign
from brandlint.overview import Cell, State, Topic
from brandlint.rules.matrix.columns import Column, in_order, locale_of
from brandlint.rules.matrix.rows import Row, offers_in
from brandlint.rules.model import Case


def absent(case: Case, campaign: Campaign, rows: Sequence[Row], cells: Sequence[Cell]) -> Iterator[Cell]:
    """One cell, in the first row of its offer or term, for each column where it is missing or could not be looked for."""
    unread = set(unread_columns(case))
    wanted = wanted_columns(case, campaign)
    stated: dict[str, set[Column]] = defaultdict(set)
    for subject, channel, locale in {(cell.subject, cell.channel, cell.locale) for cell in cells} | named_columns(case, campaign):
        stated[subject].add((channel, locale))
    for row in _firsts(case, rows):
        for column in sorted(unread | wanted.get(row.subject, set()), key=in_order):
            if not is_met(case, column, stated[row.subject]):
                state = State.NOT_LOOKED_AT if is_met(case, column, unread) else State.MISSING
                yield Cell(row.topic, row.subject, row.name, row.field, column[0], column[1], state)


def _firsts(case: Case, rows: Sequence[Row]) -> list[Row]:
    """The first row of each offer, and of each term that the guide knows."""
    first: dict[str, Row] = {}
    for row in rows:
        if row.topic is Topic.OFFER or (row.topic is Topic.TERM and case.guide.place("terms", row.subject)):
            first.setdefault(row.subject, row)
    return list(first.values())


def is_met(case: Case, wanted: Column, columns: Collection[Column]) -> bool:
    """Whether what is wanted in a channel and locale is, or may be, in one of several columns.

    A bare language is met by any locale of it, and each locale by an asset that does not tell which one it is for.
    """
    channel, locale = wanted
    spoken = {locale, None, *(one.code for one in case.guide.locales if one.language == locale)}
    return any((channel, one) in columns for one in spoken)


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
            for record, subjects in voice.named.items()
            for code in {voice.locale, voice.study.records[record].locale or voice.locale}
            for subject in subjects for offer in of_subject.get(subject, ())}
