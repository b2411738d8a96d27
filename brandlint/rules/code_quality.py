"""Codes as they are printed: readable, large enough, with their empty space, right in their check digit and their text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brandlint.documents.places import Box
from brandlint.documents.visuals import Code, Symbology
from brandlint.facts.model import Kind
from brandlint.facts.product_codes import has_check_digit
from brandlint.findings import Finding, Related, Severity
from brandlint.linking.addresses import page_of
from brandlint.linking.coded import RETAIL
from brandlint.linking.ledger import Statement, Voice
from brandlint.linking.likeness import distance
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, at, finding, here, shown
from brandlint.study import TextBlock
from brandlint.translations import Said, say, word

_PRINTED = Head("OFR032", "code-differs-from-text-beside-it")
_CHECK = Head("OFR034", "wrong-check-digit")
_UNREADABLE = Head("OFR036", "unreadable-code")
_SMALL = Head("PRN040", "code-too-small", Severity.WARNING)
_CROWDED = Head("PRN041", "code-without-empty-space", Severity.WARNING)

_LEAST_MM = {**dict.fromkeys((Symbology.EAN13, Symbology.EAN8, Symbology.UPC_A, Symbology.UPC_E), 0.264),
             Symbology.QR: 0.396, Symbology.DATA_MATRIX: 0.396, Symbology.AZTEC: 0.396, Symbology.CODE128: 0.25}
"""The least width of a module in mm (GS1 General Specifications, symbol specification tables 1 and 12): retail codes at 80 % of
their size, codes for telephones 0.396 mm."""
_ROUNDING = 0.94
_LEAST_CLEAR = {Symbology.QR: 2, Symbology.DATA_MATRIX: 1, **dict.fromkeys(RETAIL, 4), Symbology.CODE128: 5}
"""Modules of empty space below which scanners miss a code; the standards ask for 4 around a QR code, 7 and 10 beside bars."""
_NUMBER = re.compile(r"\d(?:[ \u00a0<>-]{0,3}\d){6,13}")
_GTIN_LABEL = re.compile(r"(?:^|[^a-z])(?:gtin(?:8|12|13|14)?|ean(?:13|8)?|upc|barcode)(?:[^a-z]|$)", re.IGNORECASE)
_LENGTHS = frozenset({8, 12, 13, 14})
_SURE = 0.9
_FAR = 1.2
"""In heights of a code: text further away is not about it."""


def _codes(case: Case) -> Iterator[tuple[Voice, Code]]:
    for voice in case.ledger.voices:
        yield from ((voice, one) for one in voice.study.visuals if isinstance(one, Code))


def _about(head: Head, voice: Voice, code: Code, message: Said, *, expected: str | None = None, related: tuple[Related, ...] = (),
           severity: Severity | None = None) -> Finding:
    return at(head, voice, code.place, message, found=code.text, expected=expected, related=related, severity=severity)


def _name(code: Code) -> str:
    return code.symbology.value if code.symbology else say("code")


def unreadable(case: Case) -> Iterator[Finding]:
    for voice, code in _codes(case):
        if code.text is None:
            yield _about(_UNREADABLE, voice, code, say("The {code_name} cannot be read: {problem}", code_name=_name(code),
                                                       problem=word(code.problem) if code.problem else say("it is damaged")))
        elif code.problem is not None and not _fails_check(code):
            message = say("The {code_name} is hard to read: {problem}", code_name=_name(code), problem=word(code.problem))
            yield _about(_UNREADABLE, voice, code, message, severity=Severity.WARNING)


def too_small(case: Case) -> Iterator[Finding]:
    for voice, code in _codes(case):
        least = _LEAST_MM.get(code.symbology) if code.symbology else None
        if least is not None and code.module_mm is not None and code.module_mm < least * _ROUNDING:
            size = say(" ({width:.0f} mm wide)", width=code.width) if code.width else ""
            message = say("The {code_name} has bars or dots of {module_mm:.2f} mm{size}; telephones and tills need {least:.2f} "
                          "mm", code_name=_name(code), module_mm=code.module_mm, size=size, least=least)
            yield _about(_SMALL, voice, code, message, expected=say("{least:.2f} mm", least=least))


def crowded(case: Case) -> Iterator[Finding]:
    for voice, code in _codes(case):
        least = _LEAST_CLEAR.get(code.symbology) if code.symbology else None
        if least is not None and code.clear is not None and code.clear < least:
            room = say("only {clear} of its dots or bars wide", clear=code.clear) if code.clear else say("missing")
            yield _about(_CROWDED, voice, code, say("The empty space around the {code_name} is {room}; scanners need it to see "
                                                    "where the code begins", code_name=_name(code), room=room))


def _fails_check(code: Code) -> bool:
    return code.symbology in RETAIL and code.symbology is not Symbology.UPC_E and not has_check_digit(code.text or "")


def wrong_check_digit(case: Case) -> Iterator[Finding]:
    for voice, code in _codes(case):
        if code.text and _fails_check(code):
            yield _about(_CHECK, voice, code, say("The barcode {text} has a wrong check digit, and no till takes it",
                                                  text=code.text),
                         expected=_corrected(code.text))
    for voice in case.ledger.voices:
        for block in voice.study.blocks:
            digits = re.sub(r"[ \u00a0-]", "", block.chars.strip()) if block.label and _GTIN_LABEL.search(block.label) else ""
            if digits.isascii() and digits.isdigit() and len(digits) in _LENGTHS and not has_check_digit(digits):
                yield at(_CHECK, voice, block.place, say("The number {digits} has a wrong check digit", digits=digits),
                         found=digits,
                         expected=_corrected(digits))


def _corrected(digits: str) -> str:
    return next(digits[:-1] + last for last in "0123456789" if has_check_digit(digits[:-1] + last))


def differs_from_text(case: Case) -> Iterator[Finding]:
    for voice in case.ledger.voices:
        for statement in voice.codes:
            box = statement.place
            if isinstance(box, Box):
                yield from _numbers(voice, statement, box)
                yield from _addresses(voice, statement, box)


def _numbers(voice: Voice, statement: Statement, box: Box) -> Iterator[Finding]:
    """The digits right under the bars."""
    said = str(statement.fact.text)
    if not said.isdigit():
        return
    for block in voice.study.blocks:
        if block.box is None or not _stands_under(block.box, box):
            continue
        for match in _NUMBER.finditer(block.chars):
            digits = re.sub(r"\D", "", match.group())
            if len(digits) == len(said) and digits != said and distance(digits, said) <= len(said) // 2:
                message = say("The bars say {said}; the digits under them are {digits}", said=said, digits=digits)
                yield _differs(voice, statement, block, message, said)


def _stands_under(text: Box, code: Box) -> bool:
    height = code.bottom - code.top
    return (text.page == code.page and text.left < code.right and code.left < text.right
            and code.top + 0.4 * height <= text.bottom and text.top <= code.bottom + 0.5 * height)


def _addresses(voice: Voice, statement: Statement, box: Box) -> Iterator[Finding]:
    """A web address printed beside the code that is nearly the one inside it."""
    inside = page_of(str(statement.value)) if statement.kind is Kind.URL else ""
    for printed in voice.statements if inside else ():
        text = printed.block.box
        page = page_of(str(printed.value)) if printed.kind is Kind.URL else ""
        if page and text is not None and page != inside and _is_near(text, box) and _is_slip(page, inside):
            message = say("The code leads to {inside}; beside it stands {said}", inside=inside, said=shown(printed))
            yield _differs(voice, statement, printed.block, message, page)


def _is_near(text: Box, code: Box) -> bool:
    reach = _FAR * (code.bottom - code.top)
    return (text.page == code.page and text.left <= code.right + reach and code.left - reach <= text.right
            and text.top <= code.bottom + reach and code.top - reach <= text.bottom)


def _is_slip(one: str, other: str) -> bool:
    """Whether two addresses were meant to be the same: a letter or two apart, not a short form and a long one."""
    return 0 < distance(one, other) <= 2 and abs(len(one) - len(other)) <= 1 and "/" in one and "/" in other


def _differs(voice: Voice, statement: Statement, block: TextBlock, message: Said, expected: str) -> Finding:
    severity = Severity.ERROR if block.confidence >= _SURE else Severity.WARNING
    return finding(_PRINTED, statement, message, expected=expected, severity=severity,
                   related=[Related(voice.asset.path, block.place, here(" ".join(block.chars.split())[:60]))])


RULES = (
    Rule(_PRINTED.code, _PRINTED.name, _PRINTED.severity,
         "A code says something else than the digits or the address printed beside it.",
         "The till and the customer read two different things.",
         "bars 8712345678906 over the digits 8712345678960", "the same digits", differs_from_text),
    Rule(_CHECK.code, _CHECK.name, _CHECK.severity,
         "The last digit of a barcode or article number does not fit the others.",
         "No till and no marketplace takes it.",
         "8712345678901", "8712345678906", wrong_check_digit),
    Rule(_UNREADABLE.code, _UNREADABLE.name, _UNREADABLE.severity,
         "A QR code or barcode is there and cannot be read; a warning where it hardly differs from its ground.",
         "A code that nobody can scan is worse than none.",
         "a QR code of which a logo covers half", "a QR code with a small logo", unreadable),
    Rule(_SMALL.code, _SMALL.name, _SMALL.severity,
         "A code is printed smaller than scanners read reliably.",
         "Many telephones do not get it sharp.",
         "a QR code of 8 mm", "a QR code of 20 mm", too_small),
    Rule(_CROWDED.code, _CROWDED.name, _CROWDED.severity,
         "A code has too little empty space around it.",
         "Scanners need it to see where the code begins.",
         "a QR code on a photograph without a white rim", "a QR code on a white ground", crowded),
)
