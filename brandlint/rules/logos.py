"""Logos that are shown, and those that should be."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.documents.places import WHOLE
from brandlint.documents.visuals import LogoSearch, LogoSighting
from brandlint.findings import Finding, Severity
from brandlint.guide.model import Length, Logo
from brandlint.linking.ledger import Voice
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, at, guide_says
from brandlint.translations import Said, say
from brandlint.visuals.colours import between

_MISSING = Head("LGO001", "logo-missing")
_RETIRED = Head("LGO002", "retired-logo")
_STRETCHED = Head("LGO003", "logo-stretched")
_TURNED = Head("LGO004", "logo-turned")
_RECOLOURED = Head("LGO005", "logo-recoloured")
_MIRRORED = Head("LGO006", "logo-mirrored")
_SMALL = Head("LGO007", "logo-too-small")
_CLOSE = Head("LGO008", "logo-clear-space")
_GROUND = Head("LGO009", "logo-on-wrong-ground", Severity.WARNING)
_COARSE = Head("LGO010", "logo-resolution-too-low", Severity.WARNING)

_SURE = 0.85
"""From this score on a logo was surely seen; below it was perhaps."""
_STRETCH, _STRETCH_FOR_SURE = 0.02, 0.05
_TURN_DEGREES, _SKEW_DEGREES = 1.5, 1.5
_OTHER_COLOURS = 5.0
"""CIEDE2000 from which a logo's colours are others; compression keeps right ones below 4."""
_OTHER_GROUND = 5.0
_ROUNDING = 0.98
_PAGES = frozenset({"pdf", "ai", "docx", "pptx"})
_PT_IN_MM = 72 / 25.4
_PX_IN = {"px": 1.0, "pt": 4 / 3, "mm": 96 / 25.4}
_PT_IN = {"pt": 1.0, "mm": _PT_IN_MM, "px": 0.75}
_LEAST_PX_A_PX = 0.9


def missing(case: Case) -> Iterator[Finding]:
    """A logo that the guide requires in a channel, and that stands nowhere in an asset that was searched whole."""
    for voice in case.ledger.voices:
        wanted = [logo for logo in case.guide.logos.values()
                  if voice.asset.channel in logo.required_in and not voice.asset.shown]
        searches = [one for one in voice.study.visuals if isinstance(one, LogoSearch)]
        composed = voice.study.blocks  # A photograph by itself says nothing, and needs no logo.
        if wanted and composed and searches and all(one.complete for one in searches) and not _seen(voice):
            message = say("No logo stands here; the guide asks for it in {channel}", channel=voice.asset.channel)
            related = guide_says(case.guide.place("logos", wanted[0].id, "required_in"), label=say("required by the guide"))
            yield at(_MISSING, voice, WHOLE, message, subject=wanted[0].id, expected=wanted[0].id, related=related)


def _seen(voice: Voice) -> list[LogoSighting]:
    return [one for one in voice.study.visuals if isinstance(one, LogoSighting)]


def _each(case: Case) -> Iterator[tuple[Voice, LogoSighting, Logo]]:
    for voice in case.ledger.voices:
        for one in _seen(voice):
            if (logo := case.guide.logos.get(one.logo)) is not None:
                yield voice, one, logo


def retired(case: Case) -> Iterator[Finding]:
    for voice, seen, logo in _each(case):
        if logo.retired:
            yield _finding(case, _RETIRED, voice, seen, say("This is the retired logo ({file})", file=seen.file), seen.file, None)


def stretched(case: Case) -> Iterator[Finding]:
    for voice, seen, _ in _each(case):
        if abs(seen.skewed) > _SKEW_DEGREES:
            message = say("The logo is skewed by {degrees:.0f}°", degrees=abs(seen.skewed))
            yield _finding(case, _STRETCHED, voice, seen, message, f"{seen.skewed:.0f}°", say("its own proportions"))
            continue
        factor = seen.stretch if seen.stretch >= 1 else 1 / seen.stretch
        if factor > 1 + _STRETCH:
            way = say("wide") if seen.stretch > 1 else say("high")
            severity = Severity.ERROR if factor > 1 + _STRETCH_FOR_SURE else Severity.WARNING
            message = say("The logo is stretched: {factor:.0%} too {way}", factor=factor - 1, way=way)
            yield _finding(case, _STRETCHED, voice, seen, message, say("{factor:.0%} too {way}", factor=factor - 1, way=way),
                           say("its own proportions"), severity)


def turned(case: Case) -> Iterator[Finding]:
    for voice, seen, _ in _each(case):
        if abs(seen.turned) > _TURN_DEGREES:
            message = say("The logo is turned by {degrees:.0f}°", degrees=abs(seen.turned))
            yield _finding(case, _TURNED, voice, seen, message, f"{seen.turned:.0f}°", "0°")


def recoloured(case: Case) -> Iterator[Finding]:
    for voice, seen, _ in _each(case):
        if seen.recoloured > _OTHER_COLOURS:
            message = say("The logo has other colours than {file}: {recoloured:.0f} away in the mean (CIEDE2000)", file=seen.file,
                          recoloured=seen.recoloured)
            yield _finding(case, _RECOLOURED, voice, seen, message, say("{recoloured:.0f} away", recoloured=seen.recoloured),
                           seen.file)


def mirrored(case: Case) -> Iterator[Finding]:
    for voice, seen, _ in _each(case):
        if seen.mirrored:
            yield _finding(case, _MIRRORED, voice, seen, say("The logo is mirrored"), say("mirrored"), seen.file)


def too_small(case: Case) -> Iterator[Finding]:
    for voice, seen, logo in _each(case):
        on_page = voice.asset.format in _PAGES
        least = logo.min_width.get("print" if on_page else "screen")
        if least is None or seen.width is None or logo.retired:
            continue
        wanted = _in(least, on_page)
        if seen.width < wanted * _ROUNDING:
            found = say("{width:.1f}mm", width=seen.width / _PT_IN_MM) if on_page else say("{width:.0f}px", width=seen.width)
            message = say("The logo is {found} wide; the guide asks for {least} or more", found=found, least=least)
            yield _finding(case, _SMALL, voice, seen, message, found, str(least))


def _in(length: Length, on_page: bool) -> float:
    """A length in the unit in which sightings are measured."""
    return float(length.number) * (_PT_IN if on_page else _PX_IN)[length.unit]


def clear_space(case: Case) -> Iterator[Finding]:
    for voice, seen, logo in _each(case):
        if logo.clear_space is None or seen.clear is None or seen.clear >= float(logo.clear_space) * _ROUNDING or logo.retired:
            continue
        wanted = float(logo.clear_space)
        if seen.height is not None and voice.asset.format in _PAGES:
            have, need = (say("{share:.1f} mm", share=share * seen.height / _PT_IN_MM) for share in (seen.clear, wanted))
        elif seen.height is not None:
            have, need = (say("{share:.0f} px", share=share * seen.height) for share in (seen.clear, wanted))
        else:
            have, need = say("{clear:.0%} of its height", clear=seen.clear), say("{wanted:.0%}", wanted=wanted)
        message = say("Something stands in the logo's clear space: {have} of {need} are clear", have=have, need=need)
        yield _finding(case, _CLOSE, voice, seen, message, have, need)


def wrong_ground(case: Case) -> Iterator[Finding]:
    palette = case.guide.colours.palette
    for voice, seen, logo in _each(case):
        grounds = [palette[name] for name in logo.backgrounds if name in palette]
        if not grounds or seen.ground is None or logo.retired or seen.recoloured > _OTHER_COLOURS:
            continue
        if all(between(seen.ground, one.hex) > _OTHER_GROUND for one in grounds):
            ground, wanted = seen.ground, ", ".join(f"{one.name} {one.hex}" for one in grounds)
            other = next((name for name, fit in case.guide.logos.items() if not fit.retired and any(
                between(ground, palette[colour].hex) <= _OTHER_GROUND for colour in fit.backgrounds if colour in palette)), None)
            hint = say("; on this ground belongs {other}", other=other) if other else ""
            message = say("The logo {id} stands on {ground}; the guide allows {wanted}{hint}", id=logo.id, ground=ground,
                          wanted=wanted, hint=hint)
            yield _finding(case, _GROUND, voice, seen, message, ground, wanted)


def too_coarse(case: Case) -> Iterator[Finding]:
    for voice, seen, _ in _each(case):
        if seen.resolution is not None and voice.asset.format not in _PAGES and seen.resolution < _LEAST_PX_A_PX:
            message = say("The logo's picture has {resolution:.0%} of the px at which it is shown; it will look soft",
                          resolution=seen.resolution)
            yield _finding(case, _COARSE, voice, seen, message, f"{seen.resolution:.0%}", "100%")


def _finding(case: Case, head: Head, voice: Voice, seen: LogoSighting, message: Said, found: str | None, expected: str | None,
             severity: Severity | None = None) -> Finding:
    if seen.score < _SURE:
        severity = Severity.WARNING
    related = guide_says(case.guide.place("logos", seen.logo), seen.logo)
    return at(head, voice, seen.place, message, subject=seen.logo, found=found, expected=expected, related=related,
              severity=severity)


RULES = (
    Rule(_MISSING.code, _MISSING.name, _MISSING.severity,
         "No logo stands in an asset of a channel in which the guide requires one.",
         "Nobody knows who is speaking.",
         "an e-mail without the logo", '<img src="logo.png" alt="Lumen" width="160">', missing),
    Rule(_RETIRED.code, _RETIRED.name, _RETIRED.severity,
         "A logo is shown that the guide has retired.",
         "Last year's logo says that nobody looked.",
         "the logo of 2019 in the header", "the logo of today", retired),
    Rule(_STRETCHED.code, _STRETCHED.name, _STRETCHED.severity,
         "A logo is shown wider or higher than it is drawn, or skewed.",
         "A stretched logo is the first thing that a designer sees, and a customer feels.",
         '<img src="logo.png" width="200" height="40">', '<img src="logo.png" width="160" height="40">', stretched),
    Rule(_TURNED.code, _TURNED.name, _TURNED.severity,
         "A logo is turned.", "A brand stands upright.", "the logo at 8°", "the logo upright", turned),
    Rule(_RECOLOURED.code, _RECOLOURED.name, _RECOLOURED.severity,
         "A logo has the outline of one of the guide but other colours.",
         "There are variants for other grounds; a new colour makes a new logo.",
         "the logo in pink", "the logo in the brand's blue, or white on blue", recoloured),
    Rule(_MIRRORED.code, _MIRRORED.name, _MIRRORED.severity,
         "A logo is mirrored.", "It happens when a picture is flipped to make somebody look the other way.",
         "the logo seen from behind", "the logo as it is drawn", mirrored),
    Rule(_SMALL.code, _SMALL.name, _SMALL.severity,
         "A logo is narrower than the guide allows on a screen or in print.",
         "Fine lines close up, and nobody can read the name.",
         '<img src="logo.png" width="60">', '<img src="logo.png" width="120">', too_small),
    Rule(_CLOSE.code, _CLOSE.name, _CLOSE.severity,
         "Something stands in the clear space around a logo.",
         "A line of text that touches the logo becomes part of it.",
         "a slogan right under the logo", "a slogan a quarter of the logo's height away", clear_space),
    Rule(_GROUND.code, _GROUND.name, _GROUND.severity,
         "A logo stands on a colour on which the guide does not allow this variant.",
         "Dark on dark cannot be seen; the guide has a variant for every ground.",
         "the dark logo on the dark blue footer", "the white logo on the dark blue footer", wrong_ground),
    Rule(_COARSE.code, _COARSE.name, _COARSE.severity,
         "A logo's picture has fewer px than it is shown at.",
         "Its edges look soft beside sharp text.",
         "a logo of 60 px shown at 240 px", "a logo of 480 px shown at 240 px", too_coarse),
)
