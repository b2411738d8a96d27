"""Pictures: their weight and size, their alternative texts, and what a moving one shows first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from brandlint.documents.blocks import Role
from brandlint.documents.places import Box, Part, span_of
from brandlint.documents.visuals import Picture
from brandlint.facts import remarks
from brandlint.facts.model import Kind, Money, Percent
from brandlint.findings import Finding, Related, Severity
from brandlint.linking.ledger import Statement, Voice
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, at, guide_says, here, shown
from brandlint.translations import say

_HEAVY = Head("IMG001", "picture-too-heavy", Severity.WARNING)
_SMALL = Head("IMG002", "picture-too-small", Severity.WARNING)
_NO_ALT = Head("IMG003", "missing-alternative-text", Severity.WARNING)
_USELESS = Head("IMG004", "useless-alternative-text", Severity.WARNING)
_OTHER = Head("IMG005", "alternative-text-states-other-facts")
_FRAME = Head("IMG006", "first-frame-misses-offer", Severity.WARNING)
_ENLARGED = Head("IMG007", "picture-enlarged", Severity.WARNING)
_MISSING = Head("IMG008", "picture-missing", Severity.WARNING)

_PAGES = frozenset({"html", "htm", "xhtml", "eml"})
_RASTER = frozenset({"png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "avif"})
_UNSEEN = 3.0
"""px: what is shown smaller counts visits or keeps space."""
_NOT_CONTENT = re.compile(r"(?:^|[/_.-])(?:spacer|pixel|track(?:ing|er)?|open|beacon|blank|transparent|clear|1x1|shim)"
                          r"(?=[/_.?-]|\Z)", re.IGNORECASE)
_FILE = re.compile(r"[^\s/]+\.(?:png|jpe?g|gif|webp|svg|avif|bmp|tiff?)|(?:img|dsc|dscn|screenshot|untitled)[ _-]?\d*",
                   re.IGNORECASE)
_MOST_ENLARGED = Decimal("1.25")
_CONTENT = Decimal("0.4")
"""Of the least width: what is smaller is an icon or a logo, not the picture that the guide means."""
_LEAST_ALT = 2


def _pictures(case: Case) -> Iterator[tuple[Voice, Picture]]:
    for voice in case.ledger.voices:
        yield from ((voice, one) for one in voice.study.visuals if isinstance(one, Picture))


def _is_whole(voice: Voice, picture: Picture) -> bool:
    """Whether the picture is the asset itself."""
    return picture.url is None and voice.asset.format in _RASTER


def _called(picture: Picture) -> str:
    return say("The picture {url}", url=picture.url) if picture.url else say("The picture")


def too_heavy(case: Case) -> Iterator[Finding]:
    limits = case.guide.images.max_weight
    told: set[tuple[str, str | None]] = set()
    for voice, picture in _pictures(case):
        most = limits.get(voice.asset.channel)
        if most is None or picture.weight is None or picture.weight <= most or not (picture.url or _is_whole(voice, picture)):
            continue
        if (voice.asset.path, picture.url) not in told:
            told.add((voice.asset.path, picture.url))
            place = case.guide.place("images", "max_weight", voice.asset.channel)
            message = (say("{picture} weighs {weight}; the guide allows {most} in {channel}", picture=_called(picture),
                           weight=_weight(picture.weight), most=_weight(most), channel=voice.asset.channel))
            yield at(_HEAVY, voice, picture.place, message, found=_weight(picture.weight), expected=_weight(most),
                           related=guide_says(place, _weight(most)))


def _weight(count: int) -> str:
    return say("{count:.1f} MB", count=count / 1_000_000) if count >= 1_000_000 else say("{count:.0f} kB", count=count / 1000)


def too_small(case: Case) -> Iterator[Finding]:
    for voice, picture in _pictures(case):
        least = case.guide.images.min_width.get(voice.asset.channel)
        if least is None or least.unit != "px" or not picture.width or picture.width >= least.number:
            continue
        if picture.url is None and not _is_whole(voice, picture):
            continue
        if picture.url is not None and (picture.width < _CONTENT * least.number or _is_shown_small(picture, least.number)):
            continue
        place = case.guide.place("images", "min_width", voice.asset.channel)
        message = say("{picture} is {width} px wide; the guide asks for {least} in {channel}", picture=_called(picture),
                      width=picture.width, least=least, channel=voice.asset.channel)
        yield at(_SMALL, voice, picture.place, message, found=f"{picture.width}px", expected=str(least),
                       related=guide_says(place, str(least)))


def _is_shown_small(picture: Picture, least: Decimal) -> bool:
    width = picture.shown[0]
    return width is not None and width < float(_CONTENT * least)


def _is_content(picture: Picture) -> bool:
    """Whether a picture shows something: it is no counter of visits and keeps no space."""
    sizes = (*picture.shown, picture.width or None, picture.height or None)
    return all(size is None or size > _UNSEEN for size in sizes) and not _NOT_CONTENT.search(picture.url or "")


def missing_alt(case: Case) -> Iterator[Finding]:
    for voice, picture in _pictures(case):
        attached = (picture.url or "").startswith("attachment:")
        if voice.asset.format in _PAGES and picture.url and picture.alt is None and not attached and _is_content(picture):
            message = (say("{picture} has no alternative text: who cannot see it, or blocks pictures, learns nothing of it "
                           "(alt=\"\" where it is decoration)", picture=_called(picture)))
            yield at(_NO_ALT, voice, picture.place, message, expected='alt="…"')


def useless_alt(case: Case) -> Iterator[Finding]:
    for voice, picture in _pictures(case):
        alt = " ".join((picture.alt or "").split())
        if alt and picture.url and _is_useless(alt, picture.url):
            message = say("The alternative text \"{alt}\" does not say what the picture shows", alt=alt)
            yield at(_USELESS, voice, picture.place, message, found=alt)


def _is_useless(alt: str, url: str) -> bool:
    name = url.rpartition("/")[2].partition("?")[0]
    stem = name.rpartition(".")[0]
    if _FILE.fullmatch(alt) or alt.casefold() == name.casefold():
        return True
    # A file that is called as its product is named no worse for it: "regenjas" is what the picture shows.
    coded = len(stem) > _LEAST_ALT and alt.casefold() == stem.casefold() and re.search(r"[\d_]", stem) is not None
    return coded or remarks.of_pictures().fullmatch(alt) is not None


def other_facts(case: Case) -> Iterator[Finding]:
    """Prices, percentages and codes of an alternative text that are not those of the picture."""
    for voice, picture in _pictures(case):
        alt = " ".join((picture.alt or "").split())
        if not alt or not picture.url or not any(isinstance(one.place, Part) for one in voice.statements):
            continue
        inside = [one for one in voice.statements if _stands_in(one, picture)]
        said = [one for one in voice.statements if one.block.role is Role.ALT and " ".join(one.block.chars.split()) == alt]
        for statement in {(one.kind, one.text): one for one in said}.values():
            seen = [one for one in inside if _comparable(one, statement)]
            if seen and all(not _same(one, statement) for one in seen):
                other = seen[0]
                sure = statement.fact.sure and all(one.fact.sure for one in seen)
                message = say("The alternative text says {said}; the picture shows {other}", said=shown(statement),
                              other=shown(other))
                yield at(_OTHER, voice, statement.place, message, found=shown(statement), expected=shown(other),
                               related=[Related(voice.asset.path, other.place, say("{said} in the picture", said=shown(other)))],
                               severity=Severity.ERROR if sure else Severity.WARNING)


def _stands_in(statement: Statement, picture: Picture) -> bool:
    place = statement.place
    return (isinstance(place, Part) and place.name.startswith(picture.url or "\0") and place.span == span_of(picture.place)
            and place != picture.place)


def _comparable(one: Statement, other: Statement) -> bool:
    if one.kind is not other.kind or one.kind not in {Kind.MONEY, Kind.PERCENT, Kind.CODE}:
        return False
    return one.role == other.role or one.kind is Kind.CODE


def _same(one: Statement, other: Statement) -> bool:
    match one.value, other.value:
        case Money(amount=first), Money(amount=second):
            return first == second
        case Percent(value=first), Percent(value=second):
            return first == second
        case first_text, second_text:
            return str(first_text).upper() == str(second_text).upper()


_OFFER = frozenset({Kind.CODE, Kind.DEAL})
_OFFER_ROLES = frozenset({"price", "discount", "up_to", "saving", "from"})


def first_frame_misses(case: Case) -> Iterator[Finding]:
    for voice, picture in _pictures(case):
        if picture.frames < 2 or voice.asset.format in {"tif", "tiff"}:
            continue
        first, later = _by_frame(voice, picture)
        offers = [one for one in later if _is_offer(one)]
        if offers and not any(_is_offer(one) for one in first):
            message = (say("{picture} shows {said} only later on; Outlook and many previews show nothing but its first frame",
                           picture=_called(picture), said=shown(offers[0])))
            yield at(_FRAME, voice, picture.place, message, expected=shown(offers[0]),
                           related=[Related(voice.asset.path, offers[0].place, here(shown(offers[0])))])


def _is_offer(statement: Statement) -> bool:
    return statement.kind in _OFFER or (statement.kind in {Kind.MONEY, Kind.PERCENT} and statement.role in _OFFER_ROLES)


def _by_frame(voice: Voice, picture: Picture) -> tuple[list[Statement], list[Statement]]:
    """What the first frame of a moving picture states, and what the others do."""
    first: list[Statement] = []
    later: list[Statement] = []
    for one in voice.statements:
        place = one.place
        if picture.url is None and isinstance(place, Box) and place.page is not None:
            (first if place.page == 1 else later).append(one)
        elif picture.url is not None and isinstance(place, Part) and _stands_in(one, picture):
            (first if place.name == picture.url else later).append(one)
    return first, later


def enlarged(case: Case) -> Iterator[Finding]:
    for voice, picture in _pictures(case):
        width = picture.shown[0]
        if voice.asset.format in _PAGES and picture.url and picture.width and width is not None and _is_content(picture):
            times = Decimal(str(width)) / picture.width
            if times >= _MOST_ENLARGED:
                message = say("{picture} is {width} px wide and shown {shown:.0f} px wide; it looks blurred",
                              picture=_called(picture), width=picture.width, shown=width)
                yield at(_ENLARGED, voice, picture.place, message, found=f"{picture.width}px", expected=f"{width:.0f}px")


def missing(case: Case) -> Iterator[Finding]:
    for voice, picture in _pictures(case):
        if picture.missing and _is_content(picture):
            where = say("in the message") if (picture.url or "").lower().startswith("cid:") else say("there")
            message = say("{picture} is not {where}: nothing is shown in its place", picture=_called(picture), where=where)
            yield at(_MISSING, voice, picture.place, message, found=picture.url)


RULES = (
    Rule(_HEAVY.code, _HEAVY.name, _HEAVY.severity,
         "A picture weighs more than the guide allows in its channel.",
         "It comes late on a telephone, and heavy mails are cut off.",
         "hero.png, 1.4 MB in an e-mail", "hero.jpg, 180 kB", too_heavy),
    Rule(_SMALL.code, _SMALL.name, _SMALL.severity,
         "A picture is narrower than the guide asks for in its channel.",
         "Networks enlarge it, and it looks blurred.",
         "a post of 600 px", "a post of 1080 px", too_small),
    Rule(_NO_ALT.code, _NO_ALT.name, _NO_ALT.severity,
         "A picture with content has no alternative text.",
         "Who cannot see it learns nothing, nor does who reads mail with pictures switched off (WCAG 2.2, 1.1.1).",
         '<img src="actie.png">', '<img src="actie.png" alt="Slaapzak Mos, nu € 69,95">', missing_alt),
    Rule(_USELESS.code, _USELESS.name, _USELESS.severity,
         "An alternative text is a file's name or only says that there is a picture.",
         "It is read out and says nothing.",
         '<img src="actie.png" alt="actie_v2.png">', '<img src="actie.png" alt="Slaapzak Mos, nu € 69,95">', useless_alt),
    Rule(_OTHER.code, _OTHER.name, _OTHER.severity,
         "An alternative text states another price, percentage or code than its picture.",
         "The picture was changed and the text forgotten: some customers are told the old price.",
         'alt="nu € 34,95" on a picture that shows € 39,95', 'alt="nu € 39,95"', other_facts),
    Rule(_FRAME.code, _FRAME.name, _FRAME.severity,
         "The first frame of a moving picture does not show the offer that later ones show.",
         "Outlook and many previews show only the first frame.",
         "a first frame with the logo alone", "a first frame with the offer", first_frame_misses),
    Rule(_ENLARGED.code, _ENLARGED.name, _ENLARGED.severity,
         "A page shows a picture larger than it is.",
         "It looks blurred.",
         '<img src="jas-300.jpg" width="600">', '<img src="jas-1200.jpg" width="600">', enlarged),
    Rule(_MISSING.code, _MISSING.name, _MISSING.severity,
         "A page or message shows a picture that is not among the campaign's files, though others of its folder are.",
         "Readers see an empty frame where the offer should be.",
         '<img src="img/actei.svg" alt="">', '<img src="img/actie.svg" alt="">', missing),
)
