"""The guide's colours and logos contradict each other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from brandlint.findings import Finding, Severity
from brandlint.guide.model import Colour, Guide
from brandlint.rules.guide_saying import beside, told
from brandlint.rules.model import Case
from brandlint.rules.palette import Palette
from brandlint.rules.spot_hues import is_other_hue
from brandlint.rules.wording import Head, here
from brandlint.translations import say
from brandlint.visuals.colours import between, contrast, hex_of, lab

INKS = Head("GDE010", "screen-colour-is-not-its-inks", Severity.WARNING)
SPOT = Head("GDE011", "screen-colour-is-not-its-spot-colour", Severity.WARNING)
TWINS = Head("GDE012", "two-colours-cannot-be-told-apart", Severity.WARNING)
PAIR = Head("GDE013", "allowed-pair-cannot-be-read")
LOGO = Head("GDE014", "logo-has-colours-outside-the-palette", Severity.WARNING)

_OTHER_INKS = 28.0
"""CIEDE2000 from which inks make another colour on any paper: the same inks differ by up to 20 between papers and profiles."""
_DULLER = 0.82
"""What printed inks have left of the brightness that a screen gives their mix, roughly, on coated paper."""
_LEAST = {"AA": (4.5, 3.0), "AAA": (7.0, 4.5)}
_SEEN = 1.6
"""The contrast below which a logo sinks into its ground."""
_LOGO_TOLERANCE = 3.0
_GREY_CHROMA = 6.0


def other_inks(guide: Guide) -> Iterator[Finding]:
    """Colours whose recipe in four inks makes something else."""
    for colour in guide.colours.palette.values():
        if colour.cmyk is not None and (distance := _from_inks(colour)) > _OTHER_INKS:
            inks = "/".join(f"{float(ink):g}" for ink in colour.cmyk)
            message = say("{name} is {hex} on a screen, and its inks {inks} make another colour ({distance:.0f} away, CIEDE2000)",
                          name=colour.name, hex=colour.hex, inks=inks, distance=distance)
            yield told(guide, INKS, ("colours", "palette", colour.name, "cmyk"),
                       message, subject=colour.name, found=inks, expected=colour.hex)


def _from_inks(colour: Colour) -> float:
    """How far a colour is from the nearer of two ways to show its inks: as a screen mixes them, and duller, as paper does."""
    *inks, black = (float(ink) / 100 for ink in colour.cmyk or (0, 0, 0, 0))
    screen = [255 * (1 - ink) * (1 - black) for ink in inks]
    paper = [255 * (1 - ink * _DULLER) * (1 - black * _DULLER) for ink in inks]
    return min(between(colour.hex, hex_of(*screen)), between(colour.hex, hex_of(*paper)))


def other_spots(guide: Guide) -> Iterator[Finding]:
    """Colours that are named after a spot colour of another hue."""
    for colour in guide.colours.palette.values():
        if colour.pantone and is_other_hue(colour.pantone, colour.hex):
            yield told(guide, SPOT, ("colours", "palette", colour.name, "pantone"),
                       say("{name} is {hex} on a screen, and Pantone {pantone} has another hue", name=colour.name, hex=colour.hex,
                           pantone=colour.pantone),
                       subject=colour.name, found=colour.pantone, expected=colour.hex)


def twins(guide: Guide) -> Iterator[Finding]:
    """Two colours that are nearer to each other than the tolerance."""
    tolerance = float(guide.colours.tolerance_vector)
    for one, other in combinations(guide.colours.palette.values(), 2):
        distance = between(one.hex, other.hex)
        if distance <= tolerance:
            apart = say("{distance:.1f} apart (CIEDE2000), within the tolerance of {tolerance:g}", distance=distance,
                        tolerance=tolerance)
            yield told(guide, TWINS, ("colours", "palette", other.name),
                       say("{name} and {other} are {how}", name=one.name, other=other.name,
                           how=say("the same") if one.hex == other.hex else apart), subject=other.name,
                       found=other.hex, related=beside(guide, ("colours", "palette", one.name), here(one.name)))


def unreadable_pairs(guide: Guide) -> Iterator[Finding]:
    """Pairs that the guide allows and its contrast, or its forbidden pairs, do not."""
    palette, least = guide.colours.palette, _LEAST.get((guide.colours.contrast or "").upper())
    forbidden = {frozenset(pair) for pair in guide.colours.forbidden_pairs}
    for number, (one, other) in enumerate(guide.colours.allowed_pairs):
        where = ("colours", "allowed_pairs", number)
        if frozenset((one, other)) in forbidden:
            yield told(guide, PAIR, where, say("{ink} on {ground} is allowed here and forbidden elsewhere", ink=one,
                                               ground=other), subject=one,
                       found=f"{one}, {other}", related=beside(guide, ("colours", "forbidden_pairs"), say("forbidden here")))
        elif least and one in palette and other in palette:
            yield from _too_low(guide, number, contrast(palette[one].hex, palette[other].hex), least)


def _too_low(guide: Guide, number: int, ratio: float, least: tuple[float, float]) -> Iterator[Finding]:
    one, other = guide.colours.allowed_pairs[number]
    if ratio < least[0]:
        severity = Severity.ERROR if ratio < least[1] else Severity.WARNING
        large = "" if ratio < least[1] else say(": enough for large text alone")
        yield told(guide, PAIR, ("colours", "allowed_pairs", number),
                   say("{ink} on {ground} has a contrast of {ratio:.1f}, and the guide asks for {contrast} ({least:g}){large}",
                       ink=one, ground=other, ratio=ratio, contrast=guide.colours.contrast, least=least[0], large=large),
                   subject=one, found=f"{ratio:.1f}", expected=f"{least[0]:g}", severity=severity)


def foreign_logos(case: Case) -> Iterator[Finding]:
    """Logos with colours that are not in the palette, and logos that sink into a ground that they are allowed on."""
    for (logo, position), shown in case.logo_colours.items():
        if case.guide.logos[logo].retired:
            continue
        yield from _foreign(case.guide, logo, position, shown)
        yield from _sunk(case.guide, logo, shown)


def _foreign(guide: Guide, logo: str, position: int, shown: tuple[str, ...]) -> Iterator[Finding]:
    palette, name = Palette(guide.colours, "svg"), guide.logos[logo].files[position].name
    for colour in shown if guide.colours.palette else ():
        nearest = palette.nearest(colour)
        if nearest is not None and nearest.distance > _LOGO_TOLERANCE and lab(colour).chroma > _GREY_CHROMA and (
                palette.of_hex(colour) is None):
            message = say("{name} shows {colour}, which is not in the palette; nearest is {nearest} {hex}, {distance:.1f} away "
                          "(CIEDE2000)", name=name, colour=colour, nearest=nearest.colour.name, hex=nearest.colour.hex,
                          distance=nearest.distance)
            yield told(guide, LOGO, ("logos", logo, "files", position),
                       message, subject=logo, found=colour, expected=nearest.colour.hex)


def _sunk(guide: Guide, logo: str, shown: tuple[str, ...]) -> Iterator[Finding]:
    palette = guide.colours.palette
    for position, name in enumerate(guide.logos[logo].backgrounds):
        ground = palette[name].hex if name in palette else name
        if shown and ground.startswith("#") and len(ground) == 7 and all(contrast(one, ground) < _SEEN for one in shown):
            ratio = max(contrast(one, ground) for one in shown)
            yield told(guide, PAIR, ("logos", logo, "backgrounds", position),
                       say("The logo {logo} is allowed on {name}, where its colours have a contrast of {ratio:.1f}", logo=logo,
                           name=name, ratio=ratio), subject=logo,
                       found=f"{ratio:.1f}", expected="3", severity=Severity.WARNING)
