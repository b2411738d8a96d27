"""A picture as an asset of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from brandlint.documents.blocks import ContainerKind, Unread
from brandlint.documents.document import Document, DocumentBuilder
from brandlint.documents.places import WHOLE, Box
from brandlint.documents.source import Source
from brandlint.documents.visuals import Code
from brandlint.readers.layout import PageOrigin
from brandlint.readers.pictures.filling import RecognisedFiller
from brandlint.readers.pictures.inks import paints
from brandlint.readers.pictures.letters import letters
from brandlint.readers.pictures.pieces import PlaceOf
from brandlint.visuals.opening import Shot, described, open_picture, shots
from brandlint.visuals.recognition import NoEngine, Recognised, recognise
from brandlint.visuals.recognition.model import PxBox


def read(source: Source) -> Document:
    """Read the text that a picture shows; boxes are in px of the picture as it is seen.

    A moving picture and one with pages have a container for each shot that says something new, in their order; their boxes
    carry its number.

    Raises:
        UnreadableAsset: it is damaged, or has more pixels than can be looked at.
    """
    builder = DocumentBuilder(source)
    if not source.data.strip():
        return builder.build()
    image = open_picture(source.data)
    picture = described(image, len(source.data))
    builder.visuals.append(picture)
    filler, known = RecognisedFiller(builder, PageOrigin()), set[str]()
    for shot in shots(image):
        builder.visuals.extend(_codes(shot, picture.frames))
        if shot.number == 1:
            builder.visuals.extend(paints(shot, placed(shot.scale, None)))
        if builder.unread:
            continue
        try:
            read_text = recognise(shot.image)
        except NoEngine as reason:
            builder.unread.append(Unread("text", str(reason), WHOLE))
            continue
        fresh = Recognised(tuple(line for line in read_text.lines if line.text not in known), *_rest(read_text))
        known.update(line.text for line in read_text.lines)
        if shot.number == 1:
            builder.visuals.extend(letters(shot.image, read_text, placed(shot.scale, None)))
        container = builder.open(ContainerKind.PAGE, 0) if picture.frames > 1 else 0
        filler.add(fresh, placed(shot.scale, shot.number if picture.frames > 1 else None), container)
    return builder.build()


def _codes(shot: Shot, frames: int) -> Iterator[Code]:
    """The codes in a shot, in the picture's own px."""
    from brandlint.visuals.codes import codes

    place = placed(shot.scale, shot.number if frames > 1 else None)
    for code in codes(shot.image):
        if isinstance(code.place, Box):
            box = code.place
            yield replace(code, place=place((box.left, box.top, box.right, box.bottom)),
                          module=None if code.module is None else round(code.module * shot.scale, 2))


def placed(scale: float, number: int | None) -> PlaceOf:
    """Places of a shot's boxes in the picture's own px."""
    def place(box: PxBox) -> Box:
        return Box(number, *(round(edge * scale, 1) for edge in box))

    return place


def _rest(recognised: Recognised) -> tuple[int, int, str]:
    return recognised.width, recognised.height, recognised.engine
