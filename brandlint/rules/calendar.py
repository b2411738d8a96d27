"""The calendar: what of a campaign starts and ends when."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.guide.model import Campaign
from brandlint.overview import Entry, EntryKind
from brandlint.rules.matrix.rows import offer_title, offers_in
from brandlint.rules.model import Case
from brandlint.rules.wording import name_of
from brandlint.translations import say


def calendar(case: Case, campaign: Campaign) -> tuple[Entry, ...]:
    """The entries of one campaign, by their first known day."""
    entries = {*_campaign(campaign), *_offers(case, campaign), *_prices(case), *_posts(case), *_waivers(campaign)}
    return tuple(sorted(entries, key=lambda one: (str(one.start or one.until), one.kind, one.name, one.path or "")))


def _campaign(campaign: Campaign) -> Iterator[Entry]:
    if campaign.live is not None:
        yield Entry(EntryKind.CAMPAIGN, campaign.id or "campaign", campaign.live, campaign.live)


def _offers(case: Case, campaign: Campaign) -> Iterator[Entry]:
    for offer in offers_in(case, campaign):
        if offer.valid.start or offer.valid.until:
            yield Entry(EntryKind.OFFER, offer_title(case, offer), offer.valid.start, offer.valid.until)


def _prices(case: Case) -> Iterator[Entry]:
    """Prices that change on the day of the check or later."""
    for product in case.guide.products.values():
        for change in product.price_history:
            if change.start >= case.as_of:
                yield Entry(EntryKind.PRICE, name_of(case.guide, product.id, None), change.start, None)


def _posts(case: Case) -> Iterator[Entry]:
    for voice in case.ledger.voices:
        for record in voice.by_record():
            written = voice.study.records[record]
            if written.date is not None:
                yield Entry(EntryKind.POST, written.channel or voice.asset.channel, written.date, written.date, voice.asset.path)


def _waivers(campaign: Campaign) -> Iterator[Entry]:
    for waiver in campaign.waivers:
        if waiver.until is not None:
            yield Entry(EntryKind.WAIVER, say("{rule} in {path}", rule=waiver.rule, path=waiver.path), None, waiver.until)
