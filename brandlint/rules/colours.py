"""Colours in use against the guide's palette, and whether text can be read on what lies behind it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from brandlint.assets.channels import usual_channel
from brandlint.documents.blocks import Variant
from brandlint.documents.places import InSheet, Place, reading_order, span_of
from brandlint.documents.visuals import Paint, PaintedOn
from brandlint.findings import Edit, Finding, Fix, Severity
from brandlint.guide.model import Colour
from brandlint.linking.ledger import Voice
from brandlint.restyling.colours import recoloured
from brandlint.rules.model import Case, Rule
from brandlint.rules.others_colours import is_of_others
from brandlint.rules.palette import (
    IN_INKS,
    Palette,
    has_a_hue,
    is_edge_of_notice,
    is_neutral,
    is_night,
    is_pale,
    is_tinged_grey,
)
from brandlint.rules.wording import Head, at, guide_says, here_too
from brandlint.translations import Said, joined, say, word
from brandlint.visuals.colours import contrast

_OFF = Head("CLR001", "colour-off-palette")
_NOT_HERE = Head("CLR002", "colour-not-for-this", Severity.WARNING)
_PAIR = Head("CLR003", "forbidden-pair")
_SHARE = Head("CLR004", "too-much-of-a-colour", Severity.WARNING)
_CONTRAST = Head("CLR005", "contrast-too-low", Severity.WARNING)

_FOR_MAKERS = "briefing"
"""What customers never see may be hard for them to read."""

_MEANT = 10.0
"""Up to this far (CIEDE2000) a colour was meant to be the brand's; farther away it is another one."""
_NEAR_MISS = 5.0
"""Up to this far even another company's colour reads as the brand's, a little wrong."""
_LEAST = {"AA": (4.5, 3.0), "AAA": (7.0, 4.5)}
"""The least contrast of text and of large text (WCAG 2.2, success criteria 1.4.3 and 1.4.6)."""
_UNREADABLE = 3.0
_MEASURED = 0.92
_SEEN_IN = {Variant.DARK: say(" in the dark variant (prefers-color-scheme)"),
            Variant.OUTLOOK_DARK: say(" in Outlook's dark variant ([data-ogsc])"),
            Variant.MOBILE: say(" in the variant for small screens"), Variant.OUTLOOK: say(" in the variant for Outlook")}
_HIDDEN_ON_PURPOSE = 1.05
_LARGE_PX, _LARGE_BOLD_PX, _PX_IN_PT = 24.0, 18.66, 4 / 3
_PAGES = frozenset({"pdf", "ai"})
_OF_ACCENTS = frozenset({"price", "prices", "badge", "badges"})
_BADGE = 20
"""Characters of the longest badge."""
_LEAST_AREA = 0.002
"""Parts of a page or picture below which a colour is no colour of the design."""


def paints_of(voice: Voice) -> tuple[Paint, ...]:
    """The colours that an asset shows, as far as it is known how they look."""
    return tuple(one for one in voice.study.visuals if isinstance(one, Paint) and one.hex is not None)


def off_palette(case: Case) -> Iterator[Finding]:
    if not case.guide.colours.palette:
        return
    for voice in case.ledger.voices:
        palette = Palette(case.guide.colours, voice.asset.format)
        strange = [one for one in paints_of(voice) if _is_strange(one, palette)]
        for (_, shown), same in _by_hex(strange).items():
            nearest = palette.nearest(shown)
            if nearest is not None:
                name = nearest.colour.name
                message = say("The colour {shown} is not in the palette{to_whom}; nearest is {name} {hex}, {distance:.1f} away "
                              "(CIEDE2000)", shown=shown, to_whom=_to_whom(same), name=name, hex=nearest.colour.hex,
                              distance=nearest.distance)
                meant = nearest.distance <= _MEANT and has_a_hue(nearest.colour)
                severity = Severity.ERROR if meant else Severity.WARNING
                found = _finding(case, _OFF, voice, same, message, nearest.colour, severity=severity)
                safe = severity is Severity.ERROR
                fits = safe or (not nearest.colour.only_for and _can_be_read(voice, shown, nearest.colour.hex))
                yield replace(found, fix=_to_palette(same, nearest.colour, safe)) if fits else found


def _can_be_read(voice: Voice, old: str, new: str) -> bool:
    """Whether no text becomes harder to read than the standard asks where a colour becomes another."""
    least, _ = _LEAST["AA"]
    for paint in paints_of(voice):
        if paint.on is PaintedOn.TEXT and paint.ground and old in (paint.hex, paint.ground):
            before = (paint.hex or "", paint.ground)
            after = contrast(*(new if one == old else one for one in before))
            if after < min(least, contrast(*before)):
                return False
    return True


def _to_palette(paints: Iterable[Paint], colour: Colour, safe: bool) -> Fix | None:
    """The colour of the palette wherever another is written; none where that is written as part of something else."""
    written = {one.place: one.text for paint in paints for one in paint.written}
    edits = [Edit(span.start, span.end, right) for place, text in written.items()
             if (span := span_of(place)) is not None and (right := recoloured(text, colour.hex)) is not None]
    return Fix(safe, tuple(sorted(edits))) if edits and len(edits) == len(written) else None


def _is_strange(paint: Paint, palette: Palette) -> bool:
    if is_neutral(paint) or (paint.area is not None and paint.area < _LEAST_AREA and paint.on is not PaintedOn.TEXT):
        return False
    if is_pale(paint) or is_night(paint) or palette.is_edge(paint) or palette.of(paint) is not None:
        return False
    nearest = palette.nearest(paint.hex or "")
    return nearest is None or not _is_harmless(paint, palette, nearest.distance)


def _is_harmless(paint: Paint, palette: Palette, distance: float) -> bool:
    """Whether a colour that is no near miss of the brand's is a grey with a tinge, the edge of a notice, a brand's colour as it
    shines in the dark, or the sign of a network or a way to pay."""
    shown = paint.hex or ""
    if distance <= _NEAR_MISS:
        return False
    if is_of_others(shown) or is_edge_of_notice(paint):
        return True
    return distance > _MEANT and (is_tinged_grey(shown) or palette.is_for_the_dark(paint))


def not_for_this(case: Case) -> Iterator[Finding]:
    for voice in case.ledger.voices:
        palette = Palette(case.guide.colours, voice.asset.format)
        wrong: dict[str, list[Paint]] = defaultdict(list)
        for paint in paints_of(voice):
            colour = palette.of(paint)
            if colour is not None and colour.only_for and _OF_ACCENTS.issuperset(colour.only_for) and _is_prose(paint):
                wrong[colour.name].append(paint)
        for name, same in wrong.items():
            colour = case.guide.colours.palette[name]
            what = joined(map(word, colour.only_for), "{first} and {second}")
            message = say("{name} is only for {what}; here \"{says}\" is set in it", name=name, what=what, says=same[0].says)
            yield _finding(case, _NOT_HERE, voice, same, message, colour, expected=what)


def _is_prose(paint: Paint) -> bool:
    """Whether a colour paints running text: neither an amount nor a badge."""
    return paint.on is PaintedOn.TEXT and len(paint.says) > _BADGE and not any(char.isdigit() for char in paint.says)


def forbidden_pairs(case: Case) -> Iterator[Finding]:
    pairs = {frozenset(pair) for pair in case.guide.colours.forbidden_pairs}
    for voice in case.ledger.voices if pairs else ():
        palette = Palette(case.guide.colours, voice.asset.format)
        found: dict[frozenset[str], list[Paint]] = defaultdict(list)
        for paint in paints_of(voice):
            over = palette.of(paint)
            below = palette.of_hex(paint.ground) if paint.ground and paint.on is not PaintedOn.STROKE else None
            if over and below and frozenset((over.name, below.name)) in pairs:
                found[frozenset((over.name, below.name))].append(paint)
        for names, same in found.items():
            one, other = sorted(names)
            message = say("{one} and {other} stand on each other here; the guide forbids this pair", one=one, other=other)
            yield _finding(case, _PAIR, voice, same, message, case.guide.colours.palette[one])


def too_much(case: Case) -> Iterator[Finding]:
    for voice in case.ledger.voices if case.guide.colours.max_share else ():
        palette = Palette(case.guide.colours, voice.asset.format)
        areas: dict[str, list[Paint]] = defaultdict(list)
        for paint in paints_of(voice):
            if paint.area is not None and (colour := palette.of(paint)) is not None:
                areas[colour.name].append(paint)
        for name, most in case.guide.colours.max_share.items():
            share = sum(one.area or 0.0 for one in areas.get(name, ()))
            if share > float(most) * 1.05:
                message = say("{name} covers {share:.0%} here; the guide allows {most:.0%}", name=name, share=share,
                              most=float(most))
                colour = case.guide.colours.palette[name]
                yield _finding(case, _SHARE, voice, areas[name], message, colour, found=f"{share:.0%}",
                               expected=f"{float(most):.0%}")


def too_low(case: Case) -> Iterator[Finding]:
    least = _LEAST.get((case.guide.colours.contrast or "").upper())
    if least is None:
        return
    for voice in case.ledger.voices:
        if usual_channel(voice.asset.channel) == _FOR_MAKERS:
            continue
        palette = Palette(case.guide.colours, voice.asset.format)
        pairs: dict[tuple[str, str, bool], list[Paint]] = defaultdict(list)
        for paint in paints_of(voice):
            ink, ground = palette.on_screen(paint)
            wanted = least[_is_large(voice, paint)]
            if ground and paint.says and not _is_signs(paint) and _falls_short(paint, ink, ground, wanted):
                pairs[ink, ground, paint.varies].append(paint)
        for (ink, ground, varies), same in pairs.items():
            ratio = contrast(ink, ground)
            wanted = max(least[_is_large(voice, one)] for one in same)
            spot = say(" where it is hardest to read") if varies else ""
            message = say("\"{says}\" in {ink} on {ground} has a contrast of {ratio:.1f}{spot}{to_whom}; the guide asks for "
                          "{wanted:g} or more", says=same[0].says, ink=ink, ground=ground, ratio=ratio, spot=spot,
                          to_whom=_to_whom(same), wanted=wanted)
            measured = varies or any(one.on is PaintedOn.PICTURE for one in same)
            in_the_dark = all(one.variant is Variant.DARK for one in same)  # Many mail programs choose dark colours of their own.
            severity = Severity.ERROR if ratio < _UNREADABLE and not measured and not in_the_dark else Severity.WARNING
            yield _finding(case, _CONTRAST, voice, same, message, None, found=ink, expected=f"{wanted:g}", severity=severity)


def _falls_short(paint: Paint, ink: str, ground: str, least: float) -> bool:
    """Whether a text has too little contrast; what was measured in a picture, or is mixed of inks, needs to by more than that
    may be wrong."""
    if paint.on is PaintedOn.PICTURE:
        least = _UNREADABLE * _MEASURED if paint.varies else least * _MEASURED
    elif paint.space in IN_INKS:
        least *= _MEASURED
    return _HIDDEN_ON_PURPOSE < contrast(ink, ground) < least


def _to_whom(paints: Iterable[Paint]) -> str:
    """Says who sees it, where not everybody does."""
    variants = {one.variant for one in paints}
    return "" if Variant.ALL in variants or len(variants) > 1 else _SEEN_IN.get(variants.pop(), "")


def _is_signs(paint: Paint) -> bool:
    """Whether what is written is a drawing made of signs: stars of a rating, an arrow, a tick."""
    return bool(paint.says.strip()) and not any(char.isalnum() for char in paint.says)


def _is_large(voice: Voice, paint: Paint) -> bool:
    size = (paint.size or 0.0) * (_PX_IN_PT if voice.asset.format in _PAGES else 1.0)
    return size >= (_LARGE_BOLD_PX if paint.bold else _LARGE_PX)


def _by_hex(paints: Iterable[Paint]) -> dict[tuple[str, str], list[Paint]]:
    """Paints by the style sheet in which they stand ("" for the asset itself) and their colour."""
    groups: dict[tuple[str, str], list[Paint]] = defaultdict(list)
    for paint in paints:
        groups[paint.place.path if isinstance(paint.place, InSheet) else "", paint.hex or ""].append(paint)
    return groups


def _finding(case: Case, head: Head, voice: Voice, paints: Sequence[Paint], message: Said, colour: Colour | None, *,
             found: str | None = None, expected: str | None = None, severity: Severity | None = None) -> Finding:
    """One finding for a colour and an asset, with its other places."""
    ordered = sorted(paints, key=lambda one: reading_order(one.place))
    places = list(dict.fromkeys(one.place for one in ordered))
    more = dict.fromkeys(sorted((at.place for one in ordered for at in one.written), key=reading_order))
    places += [one for one in more if one not in places and not any(_is_in(one, other) for other in places)]
    related = here_too(voice, places[1:])
    if colour is not None:
        related += guide_says(case.guide.place("colours", "palette", colour.name), colour.name)
    name, wanted = (colour.name, expected or colour.hex) if colour else (None, expected)
    return at(head, voice, places[0], message, subject=name, found=found or ordered[0].hex, expected=wanted, related=related,
              severity=severity)


def _is_in(place: Place, other: Place) -> bool:
    """Whether a value is written inside what is already pointed at."""
    one, around = span_of(place), span_of(other)
    return one is not None and around is not None and around.start <= one.start and one.end <= around.end


RULES = (
    Rule(_OFF.code, _OFF.name, _OFF.severity,
         "A colour is neither in the guide's palette nor an allowed tint; black, white and greys are left alone.",
         "A blue that is nearly the brand's looks like a mistake beside the right one; a strange one looks like another brand.",
         '<td style="background: #0A768F">', '<td style="background: #14756B">', off_palette),
    Rule(_NOT_HERE.code, _NOT_HERE.name, _NOT_HERE.severity,
         "Running text stands in a colour that the guide keeps for prices or badges.",
         "A colour that means \"price\" loses its meaning when other words wear it.",
         '<p style="color: #C8102E">Our stores are open on Sundays</p>', '<b style="color: #C8102E">€ 39,95</b>', not_for_this),
    Rule(_PAIR.code, _PAIR.name, _PAIR.severity,
         "Two colours stand on each other that the guide forbids as a pair.",
         "The pair vibrates, or cannot be told apart by people who see no red and green.",
         '<b style="color: #C8102E; background: #14756B">€ 39,95</b>',
         '<b style="color: #C8102E; background: #FFFFFF">€ 39,95</b>', forbidden_pairs),
    Rule(_SHARE.code, _SHARE.name, _SHARE.severity,
         "A colour covers more of a page or picture than the guide allows.",
         "An accent that is everywhere is none.",
         "a banner that is half red where the guide allows 15 %", "a banner with a red badge", too_much),
    Rule(_CONTRAST.code, _CONTRAST.name, _CONTRAST.severity,
         "Text has less contrast with what lies behind it than the guide asks for (WCAG 2.2, level AA or AAA).",
         "People with weak eyes, or with the sun on their phone, cannot read it.",
         '<p style="color: #D0E3E1; background: #FFFFFF">', '<p style="color: #1A1A1A; background: #FFFFFF">', too_low),
)
