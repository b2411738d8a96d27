"""Windows of offers: their first and last day, weekdays that do not fit, and what is said after the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from brandlint.documents.blocks import Record
from brandlint.documents.places import span_of
from brandlint.facts import remarks
from brandlint.facts.model import Day, Kind, Money, OpenDate, Period
from brandlint.findings import Edit, Finding, Fix, Related, Severity
from brandlint.guide.model import Offer
from brandlint.linking.ledger import Statement
from brandlint.restyling import restyled
from brandlint.rules.campaign_window import is_general
from brandlint.rules.days import WEEKDAYS, read_on, resolve, same_day, written
from brandlint.rules.majority import odd_ones_out, split_by_value
from brandlint.rules.markets import markets
from brandlint.rules.model import Case, Rule
from brandlint.rules.offers import offers_of
from brandlint.rules.price_book import offers_on
from brandlint.rules.wording import Head, finding, guide_says, here, name_of, offer_name, shown, witnesses
from brandlint.translations import say

_UNTIL = Head("OFR020", "end-differs-from-guide")
_FROM = Head("OFR021", "start-differs-from-guide")
_WEEKDAY = Head("OFR022", "weekday-does-not-fit-date")
_OVER = Head("OFR023", "offer-has-ended")
_BETWEEN = Head("OFR024", "window-differs-between-assets")
_NEXT_DAY = Head("OFR025", "end-may-be-a-day-off", Severity.INFO)


_CUE = 20
"""Characters before a day in which a word leaves it out."""
_CLOSE = 45
"""Days between reading of an event and the event, within which there is no doubt about its year."""


def end_differs(case: Case) -> Iterator[Finding]:
    for statement, ends, said in _wrong_ends(case):
        if not _may_mean(statement, said, ends):
            yield _finding(case, _UNTIL, statement, ends, say("ends"), said)


def end_may_be_a_day_off(case: Case) -> Iterator[Finding]:
    for statement, ends, said in _wrong_ends(case):
        if _may_mean(statement, said, ends) and not leaves_its_day_out(statement):
            yield _finding(case, _NEXT_DAY, statement, ends, say("ends"), said)


def _wrong_ends(case: Case) -> Iterator[tuple[Statement, dict[date, Offer], date | None]]:
    for statement, period, offers in _windows(case):
        ends = {offer.valid.until: offer for offer in offers if offer.valid.until}
        if period.until is not None and ends and not any(same_day(period.until, end) for end in ends):
            yield statement, ends, resolve(period.until, read_on(case, statement))


def _may_mean(statement: Statement, said: date | None, ends: dict[date, Offer]) -> bool:
    """Whether "tot 15 december" may mean that 14 December is the last day."""
    period = statement.fact.value
    return isinstance(period, Period) and period.exclusive and said is not None and any((said - end).days == 1 for end in ends)


def leaves_its_day_out(statement: Statement) -> bool:
    """Whether there is no doubt that the day is not the last one any more: "before 15 December"."""
    before = statement.block.chars[max(0, statement.fact.start - _CUE):statement.fact.start]
    return remarks.of_days_before().search(before) is not None


def start_differs(case: Case) -> Iterator[Finding]:
    for statement, period, offers in _windows(case):
        if period.until is None and not statement.in_its_sentence:
            continue  # "From 15 October" alone may begin anything.
        starts = {offer.valid.start: offer for offer in offers if offer.valid.start}
        if period.start is None or not starts or any(same_day(period.start, start) for start in starts):
            continue
        yield _finding(case, _FROM, statement, starts, say("begins"),
                       resolve(period.start, read_on(case, statement)))


def _windows(case: Case) -> Iterator[tuple[Statement, Period, list[Offer]]]:
    """The windows that are surely of an offer, with the guide's offers that they may be of."""
    for statement in case.ledger.of(Kind.PERIOD, "validity"):
        period = statement.fact.value
        if not isinstance(period, Period) or not statement.fact.sure:
            continue
        if _is_a_whole_window(case, period) and not (statement.in_its_sentence and _is_alone(case, statement)):
            continue
        offers = offers_of(case, statement)
        if not statement.names_it or _is_said_elsewhere(case, statement):
            # Somewhere on the page: the window may be of any offer there, and is of one where its other end is that offer's.
            others = [offer for offer in _offers_beside(case, statement) if offer not in offers]
            near = (statement.near and not statement.names_it) or remarks.of_offers().search(statement.sentence) is not None
            offers = [*offers, *others] if near else _anchored(period, [*offers, *others])
            offers = offers or _of_the_whole_page(case, statement, period)
        if offers:
            yield statement, period, offers


def _of_the_whole_page(case: Case, statement: Statement, period: Period) -> list[Offer]:
    """The offers of an asset whose only general remark on days this is, where all of them end on one day: "Ends Sunday"."""
    offers = [offer for offer in _offers_beside(case, statement) if offer.valid.until]
    is_bare = period.start is None and statement.says_little_else and is_general(statement)
    if period.until is None or len({offer.valid.until for offer in offers}) != 1 or not is_bare:
        return []
    others = [one for one in case.ledger.in_record_of(statement) if one.fact.kind is Kind.PERIOD and one is not statement]
    return [] if any(is_general(one) for one in others) else offers


def _is_a_whole_window(case: Case, period: Period) -> bool:
    """Whether both days are those of one offer of the guide, which the text may speak of."""
    if period.start is None or period.until is None:
        return False
    windows = [offer.valid for offer in case.guide.offers.values()]
    return any(one.start is not None and one.until is not None
               and same_day(period.start, one.start) and same_day(period.until, one.until) for one in windows)


def _is_alone(case: Case, statement: Statement) -> bool:
    """Whether its sentence gives its subject no other window that is an offer's of it: "8 to 27 March. CODE10 until 10 April"."""
    ends = [offer.valid.until for offer in offers_of(case, statement) if offer.valid.until]
    sentence = statement.sentence
    others = [one.fact.value for one in case.ledger.in_record_of(statement)
              if one.fact.kind is Kind.PERIOD and one is not statement and not {*one.subjects}.isdisjoint(statement.subjects)
              and one.sentence == sentence]
    return not any(isinstance(other, Period) and other.until is not None and any(same_day(other.until, end) for end in ends)
                   for other in others)


def _is_said_elsewhere(case: Case, statement: Statement) -> bool:
    """Whether its subject has a window in a sentence of its own: then one in the same paragraph may be of something else."""
    if statement.in_its_sentence:
        return False
    return any(one.fact.kind is Kind.PERIOD and one.in_its_sentence and set(one.subjects) & set(statement.subjects)
               for one in case.ledger.in_record_of(statement))


def _offers_beside(case: Case, statement: Statement) -> list[Offer]:
    """The offers of what a statement's record names: of its codes, and those on its products."""
    found: dict[str, Offer] = {}
    for subject in case.ledger.named_beside(statement):
        if subject in case.guide.offers:
            found[subject] = case.guide.offers[subject]
        elif subject in case.guide.products:
            found |= {offer.id: offer for offer in offers_on(case.guide, case.guide.products[subject])}
    return list(found.values())


def _anchored(period: Period, offers: list[Offer]) -> list[Offer]:
    """The offers of which one end of a window is the first or last day."""
    return [offer for offer in offers
            if (period.start is not None and offer.valid.start is not None and same_day(period.start, offer.valid.start))
            or (period.until is not None and offer.valid.until is not None and same_day(period.until, offer.valid.until))]


def _finding(case: Case, head: Head, statement: Statement, days: dict[date, Offer], verb: str, said: date | None) -> Finding:
    near = said or read_on(case, statement)
    right = min(days, key=lambda day: abs((day - near).days))
    offer = days[right]
    key = "until" if verb == "ends" else "from"
    others = case.witnesses(("window", offer.id, key, right), lambda: (
        one for one in case.ledger.about(offer.id, Kind.PERIOD, "validity")
        if offer.id in one.subjects and _says(one, key, right)))
    place = case.guide.place("offers", offer.id, "valid", key)
    message = say("{name} {verb} on {said} here; the guide says {day}", name=offer_name(case, offer.id), verb=verb,
                  said=shown(statement), day=written(right))
    value = Period(until=right) if key == "until" else Period(start=right)
    return finding(head, statement, message, expected=written(right), subject=offer.id, right=value if len(days) == 1 else None,
                   related=[*guide_says(place, written(right)), *witnesses(others, statement)])


def _says(statement: Statement, key: str, right: date) -> bool:
    period = statement.fact.value
    day = (period.until if key == "until" else period.start) if isinstance(period, Period) else None
    return day is not None and same_day(day, right)


def weekday_does_not_fit(case: Case) -> Iterator[Finding]:
    for statement in case.ledger.of(Kind.PERIOD):
        period = statement.fact.value
        if not isinstance(period, Period) or not statement.fact.sure or not _is_this_year(case, statement, period):
            continue
        for said, weekday in zip((period.start, period.until), period.weekdays, strict=True):
            day = resolve(said, read_on(case, statement)) if said is not None and weekday is not None else None
            if day is None or weekday is None or _fits_as_sent(statement, said, weekday):
                continue
            if day.weekday() != weekday:
                right = Period(start=day) if said is period.start else Period(until=day)
                yield finding(_WEEKDAY, statement, say("{day} is a {weekday}, not a {said}", day=written(day),
                                                       weekday=WEEKDAYS[day.weekday()], said=WEEKDAYS[weekday]),
                              expected=f"{WEEKDAYS[day.weekday()]} {written(day)}", follows=True,
                              right=right if _is_of_the_guide(case, day) else None)
                break


def _fits_as_sent(statement: Statement, said: Day | None, weekday: int) -> bool:
    """Whether a day without its year has the weekday in the year in which this copy of an e-mail was sent."""
    sent = statement.record.sent
    day = resolve(said, sent) if sent is not None and isinstance(said, OpenDate) else None
    return day is not None and day.weekday() == weekday


def _is_of_the_guide(case: Case, day: date) -> bool:
    """Whether an offer begins or ends on a day, so that the weekday beside it is what is wrong."""
    return any(day in (offer.valid.start, offer.valid.until) for offer in case.guide.offers.values())


def _is_this_year(case: Case, statement: Statement, period: Period) -> bool:
    """Whether the year is clear: said, of an offer's window, or of an event close to the day of reading."""
    days = [day for day in (period.start, period.until) if day is not None]
    if statement.fact.role == "validity" or any(not isinstance(day, OpenDate) for day in days):
        return True
    near = read_on(case, statement)
    return all(abs((day - near).days) <= _CLOSE for one in days if (day := resolve(one, near)) is not None)


def offer_has_ended(case: Case) -> Iterator[Finding]:
    """One finding at the date of a record that goes out too late; one for each offer where an asset has no date."""
    for voice in case.ledger.voices:
        for record, statements in voice.by_record().items():
            ended: dict[str, tuple[Statement, date]] = {}
            for statement in statements:
                for end, subject in _ended(case, statement):
                    ended.setdefault(subject, (statement, end))
            written_on = voice.study.records[record]
            yield from _over(case, written_on, ended) if ended else _after_its_own_end(written_on, statements)


def _after_its_own_end(record: Record, statements: Iterable[Statement]) -> Iterator[Finding]:
    """A record that goes out after the last day that it names itself."""
    if record.date is None or record.date_place is None:
        return
    for statement in statements:
        period = statement.fact.value
        if not isinstance(period, Period) or period.until is None or statement.fact.role != "validity" or not statement.fact.sure:
            continue
        end = resolve(period.until, record.date)
        if end is None or not 0 < (record.date - end).days <= _CLOSE or remarks.of_the_past().search(statement.sentence):
            return
        message = say("This goes out on {day}, after {end}, the last day that it names", day=written(record.date),
                      end=written(end))
        said = Related(statement.path, statement.place, here(shown(statement)))
        late = finding(_OVER, statement, message, expected=say("until {end}", end=end), related=[said])
        yield _at_its_date(late, record, end)
        return


def _at_its_date(late: Finding, record: Record, end: date) -> Finding:
    """The finding at the day on which a record goes out, with the last day on which it may as the repair."""
    place, text = record.date_place, record.date_text or ""
    span = span_of(place) if place else None
    day = next(restyled(text, Kind.PERIOD, Period(until=record.date), Period(until=end), None), None)
    edits = (Edit(span.start, span.end, day),) if span and day and span.end - span.start == len(text) else ()
    return replace(late, place=place or late.place, found=record.date_text, fix=Fix(False, edits) if edits else None)


def _ended(case: Case, statement: Statement) -> Iterator[tuple[date, str]]:
    """The last day and the offer, where a statement is of an offer that is over when it is read."""
    day = read_on(case, statement)
    for offer in _offers_told(case, statement):
        if offer.valid.until is not None and offer.valid.until < day:
            yield offer.valid.until, offer.id
    product = case.guide.products.get(statement.fact.subject or "")
    money = statement.fact.value
    if product is None or not isinstance(money, Money) or statement.fact.role not in {"price", "from"} or not statement.fact.sure:
        return
    for market in markets(case, statement, money.currency):
        prices = case.prices.prices(product, market, statement.channel, statement.record.date)
        if prices is not None and not prices.costs(money.amount, case.ledger.offers_beside(statement)):
            yield from ((one.window.until, one.offer or product.id) for one in prices.over
                        if one.amount == money.amount and one.window.until is not None)


def _offers_told(case: Case, statement: Statement) -> list[Offer]:
    """The offer whose code or deal a statement is."""
    if statement.fact.kind is Kind.CODE:
        return [case.guide.offers[subject] for subject in statement.subjects if subject in case.guide.offers]
    if statement.fact.kind is not Kind.DEAL or not statement.near:
        return []
    deals = [offer for offer in offers_of(case, statement) if offer.discount and offer.discount.deal]
    return deals if len(deals) == 1 else []


def _over(case: Case, record: Record, ended: dict[str, tuple[Statement, date]]) -> Iterator[Finding]:
    for subject, (statement, end) in sorted(ended.items(), key=lambda item: item[1][1], reverse=True):
        place = case.guide.place("offers", subject, "valid", "until") if subject in case.guide.offers else None
        related = guide_says(place, written(end))
        if record.date is None or record.date_place is None:
            message = say("{name} ended on {day}, before {today}", name=offer_name(case, subject), day=written(end),
                          today=written(case.as_of))
            yield finding(_OVER, statement, message, subject=subject, related=related)
            continue
        said = Related(statement.path, statement.place, here(shown(statement)))
        what = name_of(case.guide, subject, None)
        late = finding(_OVER, statement, say("This goes out on {day}, after the end of {what} on {end}", day=written(record.date),
                                             what=what, end=written(end)),
                       subject=subject, expected=say("until {end}", end=end), related=[said, *related])
        yield _at_its_date(late, record, end)
        return


def window_differs_between_assets(case: Case) -> Iterator[Finding]:
    """Codes and products whose offers the guide does not know: their last days are held against each other."""
    groups: dict[str, list[Statement]] = {}
    for statement in case.ledger.of(Kind.PERIOD, "validity"):
        period, subject = statement.fact.value, statement.fact.subject
        if (isinstance(period, Period) and period.until is not None and subject and statement.fact.sure and statement.near
                and statement.names_it and not _is_said_elsewhere(case, statement) and not offers_of(case, statement)):
            groups.setdefault(subject, []).append(statement)
    for statements in groups.values():
        said = frozenset(_end(case, one) for one in statements)
        for odd in odd_ones_out(split_by_value(statements, partial(_meant_end, case, said))):
            what = name_of(case.guide, odd.statement.fact.subject or "", None)
            yield finding(_BETWEEN, odd.statement, say("{what} ends on {said} here and on {expected} elsewhere", what=what,
                                                       said=shown(odd.statement), expected=odd.expected),
                          expected=None if odd.tie else odd.expected, related=witnesses(odd.others, odd.statement),
                          severity=Severity.WARNING if odd.tie else Severity.ERROR,
                          right=None if odd.tie else _until(odd.others[0], read_on(case, odd.others[0])))


def _until(statement: Statement, near: date) -> Period | None:
    """The last day of a statement, as what another one should say."""
    until = statement.fact.value.until if isinstance(statement.fact.value, Period) else None
    day = resolve(until, near) if until is not None else None
    return Period(until=day) if day is not None else None


def _meant_end(case: Case, said: frozenset[str], statement: Statement) -> str:
    """The last day of a statement: of "before 15 December" 14 December, where others say that."""
    period = statement.fact.value
    if isinstance(period, Period) and period.exclusive and period.until is not None:
        day = resolve(period.until, read_on(case, statement))
        if day is not None and (before := written(day - timedelta(days=1))) in said:
            return before
    return _end(case, statement)


def _end(case: Case, statement: Statement) -> str:
    until = statement.fact.value.until if isinstance(statement.fact.value, Period) else None
    day = resolve(until, read_on(case, statement)) if until is not None else None
    return written(day) if day is not None else str(until)


RULES = (
    Rule(_UNTIL.code, _UNTIL.name, _UNTIL.severity,
         "The last day of an offer is not the one of the guide.",
         "A customer who comes on the day that the flyer names must get the price.",
         "Actie t/m 21 december", "Actie t/m 14 december", end_differs),
    Rule(_FROM.code, _FROM.name, _FROM.severity,
         "The first day of an offer is not the one of the guide.",
         "Shops and the web shop must change their prices on the same morning.",
         "Actie van 28 november t/m 14 december", "Actie van 1 t/m 14 december", start_differs),
    Rule(_WEEKDAY.code, _WEEKDAY.name, _WEEKDAY.severity,
         "A weekday does not fit the date beside it.",
         "Nobody knows which of the two is meant.",
         "t/m zondag 14 december 2026", "t/m maandag 14 december 2026", weekday_does_not_fit),
    Rule(_OVER.code, _OVER.name, _OVER.severity,
         "Something goes out, or still stands, after the end of the offer that it states.",
         "An expired offer that is still announced must often be honoured.",
         "publish: 2027-01-02, text: Code WINTER25 = 25%", "publish: 2026-12-05, text: Code WINTER25 = 25%", offer_has_ended),
    Rule(_BETWEEN.code, _BETWEEN.name, _BETWEEN.severity,
         "An offer that the guide does not know ends on one day here and on another elsewhere.",
         "A false end of an offer is a misleading practice, and a late one costs money.",
         "mail: code LENTE t/m 3 mei; web: code LENTE t/m 10 mei",
         "mail and web: code LENTE t/m 3 mei", window_differs_between_assets),
    Rule(_NEXT_DAY.code, _NEXT_DAY.name, _NEXT_DAY.severity,
         "\"tot 15 december\" stands where the guide's last day is 14 December; it may mean the same.",
         "Some read the day as included.",
         "tot 15 december", "t/m 14 december", end_may_be_a_day_off),
)
