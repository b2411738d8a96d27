"""Writes PDFs that are damaged or mean harm, made from scratch, into a folder: for `run.py`.

    python benchmarks/pdf/broken.py FOLDER [--seed N]
"""

from __future__ import annotations

import argparse
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from random import Random

import pikepdf
from pikepdf import Array, Dictionary, Name

WORDS = b"BT /F 14 Tf 40 700 Td (Nu 39,95 met code LENTE26) Tj ET "
_MANY_PAGES = 10_000
_DAMAGED = 60


def written(objects: list[bytes], *, root: int = 1, table: str | None = None, trailer: bytes = b"") -> bytes:
    """A file of objects (from 1), with a right cross-reference table or with this in its place."""
    made, offsets = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, 1):
        offsets.append(len(made))
        made += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(made)
    if table is None:
        made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
        made += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    else:
        made += table.encode()
    made += b"trailer\n<< /Size %d /Root %d 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root, trailer, start)
    return bytes(made)


def stream(data: bytes, keys: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n" % (len(data), keys) + data + b"\nendstream"


FONT = b"/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"


def page(content: bytes, *, box: bytes = b"[0 0 595 842]", resources: bytes = b"", more: list[bytes] | None = None,
         keys: bytes = b"", coded: bytes = b"", trailer: bytes = b"", table: str | None = None) -> bytes:
    """A file of one page; further objects begin with number 5."""
    return written([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                    b"<< /Type /Page /Parent 2 0 R /MediaBox %s /Contents 4 0 R /Resources << %s %s >> %s >>" % (
                        box, FONT, resources, keys), stream(content, coded), *(more or [])], trailer=trailer, table=table)


def form(content: bytes, resources: bytes = b"") -> bytes:
    return stream(content, b"/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << %s >>" % resources)


def _many_pages() -> bytes:
    kids = b" ".join(b"%d 0 R" % (3 + number) for number in range(_MANY_PAGES))
    return written([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, _MANY_PAGES),
                    *([b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>"] * _MANY_PAGES)])


def _saved(encryption: pikepdf.Encryption) -> bytes:
    made = BytesIO()
    with pikepdf.open(BytesIO(page(WORDS))) as file:
        file.save(made, encryption=encryption)
    return made.getvalue()


def _with_layers() -> bytes:
    made, pdf = BytesIO(), pikepdf.open(BytesIO(page(WORDS)))
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name="a"))
    group.Nested = group
    pdf.Root.OCProperties = Dictionary(OCGs=Array([group] * 3), D=Dictionary(OFF=Array([group]), Order=Array([group])))
    field = pdf.make_indirect(Dictionary(FT=Name.Tx, V="39,95", T="a"))
    field.Kids = Array([field])
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]))
    pdf.save(made)
    return made.getvalue()


_PICTURE = b"/Type /XObject /Subtype /Image /BitsPerComponent 8 /ColorSpace /Device%s /Width %d /Height %d "
_BOMB = zlib.compress(bytes(64 * 1024 * 1024))

FILES: dict[str, Callable[[], bytes]] = {
    "no-pages": lambda: written([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"]),
    "counts-pages-that-are-not-there": lambda: written([
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [9 0 R] /Count 2000000000 >>"]),
    "pages-in-a-ring": lambda: written([b"<< /Type /Catalog /Pages 2 0 R >>",
                                        b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 5 /Parent 2 0 R >>"]),
    "ten-thousand-pages": _many_pages,
    "root-is-a-number": lambda: written([b"42"]),
    "xref-loop": lambda: page(WORDS, trailer=b"/Prev 9").replace(b"/Prev 9", b"/Prev " + str(len(page(WORDS)) - 150).encode()),
    "xref-nonsense": lambda: page(WORDS, table="xref\n0 99999999\n9999999999 00000 n \n"),
    "xref-points-at-itself": lambda: page(WORDS, trailer=b"/XRefStm 0 /Prev 0"),
    "huge-box": lambda: page(WORDS, box=b"[0 0 99999999 99999999]"),
    "huge-box-that-is-shown-large": lambda: page(WORDS + b"0 0 14400 14400 re f", box=b"[0 0 14400 14400]",
                                                 keys=b"/UserUnit 75000"),
    "box-inside-out": lambda: page(WORDS, box=b"[600 800 0 0]"),
    "box-of-nothing": lambda: page(WORDS, box=b"[0 0 0 0]"),
    "box-of-words": lambda: page(WORDS, box=b"[/a (b) null true]"),
    "box-far-away": lambda: page(WORDS, box=b"[-1e9 -1e9 -999999000 -999999000]"),
    "line-of-a-box": lambda: page(WORDS + b"0 0 1 9 re f", box=b"[0 0 0.001 9000]"),
    "trim-outside": lambda: page(WORDS + b"0 0 900 900 re f", keys=b"/TrimBox [5000 5000 6000 6000] /BleedBox [-9 -9 -1 -1]"),
    "picture-outside": lambda: page(b"q 100 0 0 100 4000 4000 cm /I Do Q", resources=b"/XObject << /I 5 0 R >>", more=[
        stream(bytes(300), _PICTURE % (b"Gray", 10, 30))]),
    "form-draws-itself": lambda: page(WORDS + b"/X Do", resources=b"/XObject << /X 5 0 R >>", more=[
        form(b"/X Do /X Do 0 0 9 9 re f", b"/XObject << /X 5 0 R >>")]),
    "forms-double-each-other": lambda: page(WORDS + b"/X Do", resources=b"/XObject << /X 5 0 R >>", more=[
        form(b"/X Do /X Do", b"/XObject << /X %d 0 R >>" % (6 + level)) for level in range(40)] + [form(b"0 0 9 9 re f")]),
    "pattern-draws-itself": lambda: page(b"/Pattern cs /P scn 0 0 500 500 re f", resources=b"/Pattern << /P 5 0 R >>", more=[
        stream(b"/Pattern cs /P scn 0 0 9 9 re f", b"/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.001 "
               b"/YStep 0.001 /Resources << /Pattern << /P 5 0 R >> >>")]),
    "mask-masks-itself": lambda: page(b"/G gs 0 0 500 500 re f " + WORDS, resources=b"/ExtGState << /G 5 0 R >>", more=[
        b"<< /SMask << /S /Luminosity /G 6 0 R >> >>", form(b"/G gs 0 0 9 9 re f", b"/ExtGState << /G 5 0 R >>")]),
    "font-of-fonts": lambda: page(b"BT /T 9 Tf (a) Tj ET", resources=b"/Font << /T 5 0 R >>", more=[
        b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [9] "
        b"/CharProcs << /a 6 0 R >> /Encoding << /Differences [97 /a] >> /Resources << /Font << /T 5 0 R >> >> >>",
        stream(b"BT /T 9 Tf (aaaa) Tj ET")]),
    "states-without-end": lambda: page(b"q " * 400_000 + WORDS),
    "arrays-without-end": lambda: page(b"[" * 400_000 + WORDS),
    "nested-objects": lambda: page(WORDS, keys=b"/A " + b"[" * 3_000 + b"]" * 3_000),
    "operands-without-end": lambda: page(b"1 " * 3_000_000 + WORDS),
    "a-million-lines": lambda: page(b"0 0 m 500 700 l S " * 1_000_000, coded=b""),
    "a-million-small-shapes": lambda: page(b"".join(b"%d %d 2 2 re " % (n % 500, n // 500 % 700) for n in range(300_000)) + b"f"),
    "letters-in-a-million-places": lambda: page(b"BT /F 4 Tf " + b"1 0 0 1 40 700 Tm (39,95) Tj " * 100_000 + b"ET"),
    "compressed-bomb": lambda: page(_BOMB, coded=b"/Filter /FlateDecode"),
    "bomb-in-a-bomb": lambda: page(zlib.compress(_BOMB), coded=b"/Filter [/FlateDecode /FlateDecode]"),
    "picture-bomb": lambda: page(b"q 500 0 0 500 0 0 cm /I Do Q " + WORDS, resources=b"/XObject << /I 5 0 R >>", more=[
        stream(_BOMB, _PICTURE % (b"CMYK", 60_000, 60_000) + b"/Filter /FlateDecode")]),
    "picture-of-minus-one": lambda: page(b"/I Do " + WORDS, resources=b"/XObject << /I 5 0 R >>", more=[
        stream(b"x", _PICTURE % (b"RGB", -1, 2147483647))]),
    "filters-without-end": lambda: page(WORDS, coded=b"/Filter [" + b"/ASCIIHexDecode " * 500 + b"]"),
    "numbers-out-of-all-measure": lambda: page(b"1e308 0 0 1e308 0 0 cm 9" + b"9" * 400 + b" w 0 0 m 1 1 l S " + WORDS),
    "not-a-number": lambda: page(b"nan inf -inf 0 0 0 cm -- +. 1.2.3 w " + WORDS),
    "string-that-does-not-end": lambda: page(WORDS + b"BT (39,95"),
    "inline-picture-that-does-not-end": lambda: page(WORDS + b"BI /W 99999 /H 99999 /BPC 8 /CS /RGB ID " + bytes(500)),
    "layers-and-fields-in-rings": _with_layers,
    "locked": lambda: _saved(pikepdf.Encryption(user="a", owner="b")),
    "no-copying": lambda: _saved(pikepdf.Encryption(user="", owner="b")),
    "no-copying-old": lambda: _saved(pikepdf.Encryption(user="", owner="b", R=3, aes=False, metadata=False)),
    "a-picture": lambda: b"\x89PNG\r\n\x1a\n" + bytes(200),
    "a-page-of-the-web": lambda: b"<!doctype html><p>Nu 39,95",
    "text-before-it": lambda: b"HTTP/1.1 200 OK\r\n\r\n" + page(WORDS),
    "text-behind-it": lambda: page(WORDS) + b"\n" * 5_000 + b"<script>",
    "only-its-head": lambda: b"%PDF-1.7\n",
    "carriage-returns": lambda: page(WORDS).replace(b"\n", b"\r"),
}
"""By their names, what is wrong with them."""


def damaged(seed: int) -> Iterator[tuple[str, bytes]]:
    """A whole file, cut off, with bytes exchanged, with a stretch missing or twice."""
    rng, whole = Random(seed), _saved(pikepdf.Encryption(user="", owner="b")) if seed % 2 else page(WORDS)
    for number in range(_DAMAGED):
        at, length = rng.randrange(len(whole)), rng.randrange(1, 200)
        data = bytearray(whole)
        match number % 4:
            case 0:
                del data[at:]
            case 1:
                for _ in range(length):
                    data[rng.randrange(len(data))] = rng.randrange(256)
            case 2:
                del data[at:at + length]
            case _:
                data[at:at] = data[max(at - length, 0):at]
        yield f"damaged-{seed}-{number:02}", bytes(data)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    for name, data in [*((name, make()) for name, make in FILES.items()), *damaged(options.seed), *damaged(options.seed + 1)]:
        (options.folder / f"{name}.pdf").write_bytes(data)


if __name__ == "__main__":
    main()
