"""What a document shows, beside its words: pictures, codes, typefaces, inks, the sheet it is printed on.

A visual is what stands in the file, as it stands there. Measures (a difference of colours, a stretched logo) are made of it
elsewhere. All of them can be pickled and hold no pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from brandlint.documents.blocks import Variant
from brandlint.documents.places import WHOLE, Box, Place


class Symbology(StrEnum):
    """The kinds of machine-readable codes that print and screens use."""

    QR = "QR code"
    MICRO_QR = "Micro QR code"
    DATA_MATRIX = "Data Matrix"
    AZTEC = "Aztec code"
    PDF417 = "PDF417"
    EAN13 = "EAN-13"
    EAN8 = "EAN-8"
    UPC_A = "UPC-A"
    UPC_E = "UPC-E"
    CODE128 = "Code 128"
    CODE39 = "Code 39"
    ITF = "ITF"


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code or barcode.

    Attributes:
        symbology: its kind; None where something that looks like a code cannot be read and its kind is not sure.
        text: what it says; None where it cannot be read.
        place: where it stands.
        module: the width of its narrowest bar or dot in px of the picture (or of the page as it was drawn), where known.
        width, module_mm: its width and that of its narrowest bar or dot in mm where it stands on a page, else None.
        problem: why it cannot be read, or what makes it hard to read, in words; None where nothing does.
        clear: modules of empty space on its narrowest side, up to as many as its kind asks for; None where not known.
    """

    symbology: Symbology | None
    text: str | None
    place: Place = WHOLE
    module: float | None = None
    width: float | None = None
    problem: str | None = None
    clear: int | None = None
    module_mm: float | None = None


class ColourSpace(StrEnum):
    GREY = "grey"
    RGB = "RGB"
    CMYK = "CMYK"
    LAB = "Lab"
    SPOT = "spot"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as it is placed on a page, or as the whole file.

    Attributes:
        width, height: its own size in px; 0 where it is not at hand.
        dpi: px an inch across and down at the size at which it is placed (the lower one is its effective resolution); None
            on a screen.
        space: how its colours are written.
        weight: bytes of the file, where it is one.
        frames: how many it has; over 1 for a moving picture.
        alt: its alternative text as the asset gives it; None where it has none, "" where it is said to be decoration.
        url: its address as written, where it is a file of its own.
        bits: bits of each colour; 1 for a line drawing.
        ink: percent of ink in its darkest parts (of some 4 mm), where it is in CMYK and was looked at.
        shown: the width and height in px at which it is shown on a screen, as far as the asset says.
        missing: it is named as a file of the campaign, or a part of the message, and is not there.
        record: the record of the post that it belongs to.
    """

    width: int
    height: int
    place: Place = WHOLE
    dpi: tuple[float, float] | None = None
    space: ColourSpace | None = None
    weight: int | None = None
    frames: int = 1
    alt: str | None = None
    url: str | None = None
    bits: int = 8
    ink: float | None = None
    shown: tuple[float | None, float | None] = (None, None)
    missing: bool = False
    record: int = 0


class PaintedOn(StrEnum):
    """What a colour is used for: text, a ground or shape, a border or line, or it stands in a picture."""

    TEXT = "text"
    FILL = "fill"
    STROKE = "stroke"
    PICTURE = "picture"


class Written(NamedTuple):
    """Where a value is written, and how."""

    place: Place
    text: str


@dataclass(frozen=True, slots=True)
class Paint:
    """A colour in use.

    Attributes:
        space: how it is written.
        components: in parts of one, in the order of the space (C, M, Y, K); tints of a spot colour by its names.
        on: what it paints.
        names: the names of spot colours.
        hex: as it is shown, "#RRGGBB" in capitals, where that is known.
        place: the first place of it.
        area: what it covers, in parts of its page, where known.
        uses: how many objects or characters have it.
        size: of the smallest text in it, where it paints text: pt on a page, px on a screen.
        overprints: it does not knock out what lies under it.
        ground: the colour behind a text, or of the box that a border is drawn round, "#RRGGBB", where it is known.
        varies: more than one colour lies behind it, and `ground` is the one on which it is hardest to read.
        behind: the address of the picture behind a text, where there is one.
        bold: the text is bold.
        says: the text, or its beginning.
        variant: who sees it, where not everybody does.
        keeps_below: where it overprints, an ink of which it has nothing leaves that ink of what lies below (PDF's overprint
            mode 1); else it takes that ink away.
        written: every place where it is written, in a format that says so.
    """

    space: ColourSpace
    components: tuple[float, ...]
    on: PaintedOn
    names: tuple[str, ...] = ()
    hex: str | None = None
    place: Place = WHOLE
    area: float | None = None
    uses: int = 1
    size: float | None = None
    overprints: bool = False
    ground: str | None = None
    bold: bool = False
    says: str = ""
    variant: Variant = Variant.ALL
    keeps_below: bool = False
    written: tuple[Written, ...] = ()
    varies: bool = False
    behind: str = ""


@dataclass(frozen=True, slots=True)
class Typeface:
    """A typeface in use.

    Attributes:
        family: without subset tag and style; None where the file does not name it.
        size: the smallest size in use, small print aside, as it is shown, in pt on a page and px on a screen.
        legal_size: the smallest size of small print in it, where there is any.
        embedded: whether its file holds it; None where that does not apply.
        place: the first place of its smallest text.
        characters: how many are set in it.
        fallbacks: what is shown where it is missing, in order, as far as the file says.
        heading: it is used for headings.
        loaded: whether the file brings it along (an `@font-face`, a link to a font service); None where nothing is known.
        legal_place: the first place of its smallest small print.
        written: every place where it is named, in a format that says so: the whole list of families, or what else is beside it.
    """

    family: str | None
    size: float | None = None
    legal_size: float | None = None
    embedded: bool | None = None
    place: Place = WHOLE
    characters: int = 0
    fallbacks: tuple[str, ...] = ()
    heading: bool = False
    loaded: bool | None = None
    legal_place: Place = WHOLE
    written: tuple[Written, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A drawn line that is so thin that it may not print: its width in pt as shown, and how many inks it has."""

    width: float
    inks: int
    place: Place = WHOLE


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page as it is printed: boxes in units of the page from the top left corner of what is shown of it.

    Attributes:
        page: from 1.
        media: the whole sheet; `trim` what is left after cutting, `bleed` up to where artwork reaches; None where unsaid.
        reaches: how far artwork really goes beyond the trim (the media box where no trim is said) on each side (left, top,
            right, bottom), in units of the page; None on a side where nothing stands at the edge.
        unit: pt of a unit of the page (1 unless the file says otherwise).
        transparency: something on it lets through what lies below.
        content: the box around text and logos, by which the safety margin is measured; None where it has none.
    """

    page: int
    media: Box
    trim: Box | None = None
    bleed: Box | None = None
    reaches: tuple[float | None, float | None, float | None, float | None] | None = None
    unit: float = 1.0
    transparency: bool = False
    content: Box | None = None


@dataclass(frozen=True, slots=True)
class OutputIntent:
    """The printing condition that a PDF is made for: its name ("FOGRA39") and the standard that it claims ("PDF/X-4")."""

    condition: str | None
    standard: str | None = None


@dataclass(frozen=True, slots=True)
class LogoSighting:
    """A logo of the guide that is shown.

    Attributes:
        logo: its id in the guide.
        file: the name of the file that it looks like.
        width, height: as it is shown, with the margin that its file has around it: px on a screen, pt on a page; None where
            that is not known.
        stretch: how many times too wide it is, as far as that is certain; under 1 it is too high.
        turned: degrees clockwise.
        recoloured: how far its colours are from those of the file (CIEDE2000, in the mean).
        mirrored: left and right are exchanged.
        score: how sure it is that this is the logo, up to 1.
        ground: the colour on which it stands, "#RRGGBB" in capitals; None for pictures and what is not known.
        clear: the distance to the nearest thing beside it in parts of its height; None where it was not measured.
        resolution: px of its picture for each px or pt at which it is shown; None for vectors.
        skewed: degrees by which its sides lean, beside any turn.
    """

    logo: str
    file: str
    place: Place = WHOLE
    width: float | None = None
    height: float | None = None
    stretch: float = 1.0
    turned: float = 0.0
    recoloured: float = 0.0
    mirrored: bool = False
    score: float = 1.0
    ground: str | None = None
    clear: float | None = None
    resolution: float | None = None
    skewed: float = 0.0


@dataclass(frozen=True, slots=True)
class LogoSearch:
    """That an asset was searched for logos; `complete` where nothing that may be one was out of reach."""

    complete: bool


@dataclass(frozen=True, slots=True)
class Broken:
    """Data for machines that cannot be read: in which format, what is wrong, and where."""

    format: str
    problem: str
    place: Place = WHOLE


class TagForm(StrEnum):
    """How a template tag is written."""

    CURLY = "{{ … }}"
    CURLY_BLOCK = "{{# … }}"
    BLOCK = "{% … %}"
    COMMENT = "{# … #}"
    MERGE = "*| … |*"
    AMPSCRIPT = "%%= … =%%"
    PERCENT = "%%…%%"
    SINGLE_PERCENT = "%…%"
    ANGLE = "<% … %>"
    DOLLAR = "${…}"
    SMARTY = "{$…}"
    EXCLAIMED = "{!…}"
    BRACKETS = "[[…]]"
    FALLBACK = "[…,fallback=…]"
    BRACKETED_PERCENT = "[%…%]"


@dataclass(frozen=True, slots=True)
class TemplateSyntax:
    """A way to write template tags that a file uses: its first tag, and how many there are."""

    form: TagForm
    text: str
    place: Place = WHOLE
    uses: int = 1


@dataclass(frozen=True, slots=True)
class BrokenTag:
    """A template tag that the mailing system will not understand: as it is written, and what is wrong with it."""

    text: str
    problem: str
    place: Place = WHOLE


Visual = (LogoSighting | LogoSearch | Code | Picture | Paint | Typeface | Line | Sheet | OutputIntent | Broken | TemplateSyntax
          | BrokenTag)
