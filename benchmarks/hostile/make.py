"""Writes files that mean harm, made from scratch, into a folder: for `run.py` and the tests.

    python benchmarks/hostile/make.py FOLDER

PDFs that mean harm are in `benchmarks/pdf/broken.py`.
"""

from __future__ import annotations

import base64
import struct
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

WORDS = "Jas Noor nu € 39,95 met code LENTE26 t/m 14 december. "
_HUGE = 100_000_000
_MAIN = {"docx": ("word/document.xml", "w:document", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
         "xlsx": ("xl/workbook.xml", "workbook", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
         "pptx": ("ppt/presentation.xml", "p:presentation", "http://schemas.openxmlformats.org/presentationml/2006/main")}
_TYPES = {"docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
          "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"}
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_BOMB_ENTITIES = '<!DOCTYPE x [<!ENTITY a "{}">'.format("ha" * 50) + "".join(
    f'<!ENTITY {new} "{f"&{old};" * 10}">' for old, new in zip("abcdefgh", "bcdefghi", strict=True)) + "]>"
_QUADRATIC = f'<!DOCTYPE x [<!ENTITY a "{"ha" * 50_000}">]>'
_OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def _relations(*targets: tuple[str, str]) -> bytes:
    inside = "".join(f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
                     for number, (kind, target) in enumerate(targets, 1))
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inside}</Relationships>'.encode()


def package(ending: str, main: bytes, parts: dict[str, bytes] | None = None) -> bytes:
    """An office document with this main part."""
    name = _MAIN[ending][0]
    types = ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
             '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
             '<Default Extension="xml" ContentType="application/xml"/>'
             f'<Override PartName="/{name}" ContentType="{_TYPES[ending]}"/></Types>')
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for path, data in {"[Content_Types].xml": types.encode(), "_rels/.rels": _relations(("officeDocument", name)),
                           name: main, **(parts or {})}.items():
            archive.writestr(path, data)
    return file.getvalue()


def _main(ending: str, inside: str) -> bytes:
    _, tag, space = _MAIN[ending]
    prefix = tag.partition(":")[0]
    names = f'xmlns:{prefix}="{space}"' if ":" in tag else f'xmlns="{space}"'
    return f'<{tag} {names} xmlns:r="{_OFFICE}">{inside}</{tag}>'.encode()


def document(inside: str) -> bytes:
    """A Word document."""
    return package("docx", _main("docx", f"<w:body>{inside}</w:body>"))


def workbook(sheet: str, strings: str = "") -> bytes:
    """A workbook of one sheet."""
    space = f'xmlns="{_MAIN["xlsx"][2]}"'
    return package("xlsx", _main("xlsx", '<sheets><sheet name="Prijzen" sheetId="1" r:id="rId1"/></sheets>'), {
        "xl/_rels/workbook.xml.rels": _relations(("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml")),
        "xl/worksheets/sheet1.xml": f"<worksheet {space}>{sheet}</worksheet>".encode(),
        "xl/sharedStrings.xml": f"<sst {space}>{strings}</sst>".encode()})


def _paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def _cells() -> bytes:
    rows = (f'<row r="{row}">' + "".join(f'<c r="{chr(65 + column)}{row}"><v>{row + column}.95</v></c>' for column in range(20)) + "</row>"
            for row in range(1, 50_001))
    return workbook(f"<sheetData>{''.join(rows)}</sheetData>")


def _strings() -> bytes:
    strings = "".join(f"<si><t>Jas {number}</t></si>" for number in range(1_000_000))
    return workbook('<sheetData><row r="1"><c r="A1" t="s"><v>999999</v></c></row></sheetData>', strings)


def _long_strings() -> bytes:
    """One long string that every cell shows."""
    cells = "".join(f'<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>' for row in range(1, 20_001))
    return workbook(f"<sheetData>{cells}</sheetData>", f"<si><t>{WORDS * 600}</t></si>")


def _joined_cells() -> bytes:
    areas = "".join(f'<mergeCell ref="A{row}:XFD{row + 1}"/>' for row in range(1, 200_000, 2))
    return workbook(f'<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells>{areas}</mergeCells>')


def _archives() -> Iterator[tuple[str, bytes]]:
    for ending in _MAIN:
        yield f"bomb.{ending}", package(ending, _main(ending, "<!-- -->" + " " * _HUGE))
        yield f"entities.{ending}", package(ending, f"{_BOMB_ENTITIES}<x>&i;</x>".encode())
        yield f"deep.{ending}", package(ending, _main(ending, "<w:p xmlns:w='w'>" * 200_000))
        yield f"many-parts.{ending}", package(ending, _main(ending, ""), {f"custom/{number}.xml": b"" for number in range(30_000)})
    yield "bomb-of-paragraphs.docx", document(_paragraph("a") * 1_500_000)
    yield "bomb-of-tags.docx", document("<w:p/>" * 12_000_000)
    yield "deep-tables.docx", document("<w:tbl><w:tr><w:tc>" * 3_000 + _paragraph("a") + "</w:tc></w:tr></w:tbl>" * 3_000)
    yield "long-paragraph.docx", document(_paragraph(WORDS * 40_000))
    yield "lying-size.docx", _lying(document(_paragraph("a" * 30_000_000)))
    yield "cells.xlsx", _cells()
    yield "strings.xlsx", _strings()
    yield "one-long-string.xlsx", _long_strings()
    yield "joined-cells.xlsx", _joined_cells()
    yield "far-cell.xlsx", workbook('<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
                                    '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')
    yield "columns.xlsx", workbook('<cols><col min="1" max="4294967295" hidden="1"/></cols><sheetData/>')


def _lying(data: bytes) -> bytes:
    """An archive whose directory says that its largest part is small."""
    size = next(one.file_size for one in zipfile.ZipFile(BytesIO(data)).infolist() if one.file_size > 1_000_000)
    return data.replace(struct.pack("<I", size), struct.pack("<I", 900))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, *, mode: int = 2, more: bytes = b"", rows: int | None = None) -> bytes:
    """A black picture; `mode` as in its header (0 grey, 2 RGB)."""
    packer, row = zlib.compressobj(9), bytes(1 + width * (3 if mode == 2 else 1))
    data = b"".join(packer.compress(row) for _ in range(height if rows is None else rows)) + packer.flush()
    return (b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, mode, 0, 0, 0)) + more
            + _chunk(b"IDAT", data) + _chunk(b"IEND", b""))


def tiff(width: int, height: int, *, pages: int = 1, loop: bool = False) -> bytes:
    """A TIFF that claims this size and holds next to nothing; its pages may come round again."""
    data = bytearray(b"II*\0" + struct.pack("<I", 8))
    for page in range(pages):
        at = len(data)
        tags = [(256, width), (257, height), (258, 8), (259, 1), (262, 1), (273, 8), (277, 1), (278, height), (279, min(width * height, 2**32 - 1))]
        data += struct.pack("<H", len(tags)) + b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
        data += struct.pack("<I", 8 if loop else at + 6 + 12 * len(tags) if page + 1 < pages else 0)
    return bytes(data)


def gif(width: int, height: int, frames: int) -> bytes:
    """A moving picture whose frames hold nothing."""
    frame = b"!\xf9\x04\0\x0a\0\0\0,\0\0\0\0" + struct.pack("<HH", width, height) + b"\0\x02\x02\x4c\x01\0"
    return b"GIF89a" + struct.pack("<HH", width, height) + b"\x80\0\0\0\0\0\xff\xff\xff" + frame * frames + b";"


def _saved(width: int, height: int, format: str, **options: object) -> bytes:
    from PIL import Image

    file = BytesIO()
    Image.new("L" if format == "TIFF" else "RGB", (width, height)).save(file, format, **options)  # type: ignore[arg-type]
    return file.getvalue()


def _pictures() -> Iterator[tuple[str, bytes]]:
    yield "giant.png", png(60_000, 60_000, rows=0)
    yield "widest.png", png(2**31 - 1, 1, rows=0)
    yield "bomb.png", png(13_000, 13_000)
    yield "large-grey.png", png(9_000, 9_000, mode=0)
    yield "text-bomb.png", png(10, 10, more=_chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(_HUGE))))
    yield "profile-bomb.png", png(10, 10, more=_chunk(b"iCCP", b"a\0\0" + zlib.compress(bytes(_HUGE))))
    yield "many-chunks.png", png(10, 10, more=_chunk(b"tEXt", b"a\0b") * 300_000)
    yield "cut.png", png(4000, 4000)[:3000]
    yield "strip.png", png(150_000, 3)
    yield "giant.tiff", tiff(100_000, 100_000)
    yield "pages.tiff", tiff(500, 500, pages=50_000)
    yield "loop.tiff", tiff(10, 10, loop=True)
    yield "bomb.tiff", _saved(13_000, 13_000, "TIFF", compression="tiff_deflate")
    yield "bomb.webp", _saved(16_000, 10_000, "WEBP", lossless=True, method=0)
    yield "giant.jpg", _saved(60_000, 2_800, "JPEG")
    yield "frames.gif", gif(4_000, 4_000, 5_000)
    yield "giant.gif", gif(65_535, 65_535, 1)


def svg(inside: str, before: str = "", attributes: str = 'viewBox="0 0 100 100"') -> bytes:
    """A drawing."""
    return (f'<?xml version="1.0"?>{before}<svg xmlns="http://www.w3.org/2000/svg" '
            f'xmlns:xlink="http://www.w3.org/1999/xlink" {attributes}>{inside}</svg>').encode()


def _doubling(levels: int, fan: int = 2) -> str:
    uses = "".join(f'<g id="g{level + 1}">' + f'<use xlink:href="#g{level}"/>' * fan + "</g>" for level in range(levels))
    return f'<defs><g id="g0"><text>a</text><rect width="1" height="1"/></g>{uses}</defs><use xlink:href="#g{levels}"/>'


def _drawings() -> Iterator[tuple[str, bytes]]:
    yield "uses.svg", svg(_doubling(40, 10))
    yield "use-of-itself.svg", svg('<g id="a"><use xlink:href="#a"/></g>')
    yield "use-round.svg", svg('<g id="a"><use xlink:href="#b"/></g><g id="b"><use xlink:href="#a"/></g>')
    yield "entities.svg", svg("<text>&i;</text>", _BOMB_ENTITIES.replace("x [", "svg ["))
    yield "quadratic.svg", svg("<text>" + "&a;" * 20_000 + "</text>", _QUADRATIC.replace("x [", "svg ["))
    yield "outside.svg", svg("<text>&a;</text>", _OUTSIDE.replace("x [", "svg ["))
    yield "deep.svg", svg("<g>" * 100_000)
    yield "deep-clips.svg", svg("".join(f'<clipPath id="c{n}" clip-path="url(#c{n + 1})"><path d="M0 0h9v9z"/></clipPath>' for n in range(5000))
                                + '<g clip-path="url(#c0)"><text>a</text></g>')
    yield "gradients-round.svg", svg('<linearGradient id="a" xlink:href="#b"/><linearGradient id="b" xlink:href="#a"/>'
                                     '<rect fill="url(#a)" width="9" height="9"/>')
    yield "pattern-of-itself.svg", svg('<pattern id="p" width="1" height="1"><rect fill="url(#p)" width="9" height="9"/></pattern>'
                                       '<rect fill="url(#p)" width="9" height="9"/>')
    yield "giant.svg", svg("<text>a</text>", attributes='width="1e9" height="1e9" viewBox="0 0 1e-9 1e-9"')
    yield "path.svg", svg(f'<path d="M0 0{"l1 1" * 500_000}"/>')
    yield "turns.svg", svg(f'<g transform="{"rotate(1) " * 300_000}"><text>a</text></g>')
    yield "styles.svg", svg("<style>" + "".join(f".a{n} .b{n}{{fill:red}}" for n in range(20_000)) + "</style>"
                            + '<g class="a1"><text class="b1">a</text></g>' * 2_000)
    yield "texts.svg", svg("<text>€ 39,95</text>" * 100_000)
    yield "filter.svg", svg('<filter id="f"><feGaussianBlur stdDeviation="100000"/></filter>'
                            '<rect filter="url(#f)" width="100" height="100"/>' * 200)
    picture = base64.b64encode(png(13_000, 13_000)).decode()
    yield "picture.svg", svg(f'<image width="9" height="9" xlink:href="data:image/png;base64,{picture}"/>')
    inner = base64.b64encode(svg(_doubling(20))).decode()
    yield "svg-in-svg.svg", svg(f'<image width="9" height="9" xlink:href="data:image/svg+xml;base64,{inner}"/>')


def _markup() -> Iterator[tuple[str, bytes]]:
    for ending, root in (("xml", "rss"), ("xliff", "xliff"), ("resx", "root")):
        for name, before in (("entities", _BOMB_ENTITIES), ("quadratic", _QUADRATIC), ("outside", _OUTSIDE)):
            used = "&a;" * (20_000 if name == "quadratic" else 1) + "&i;"
            yield f"{name}.{ending}", f"{before}<{root}><item><title>{used}</title></item></{root}>".encode()
        yield f"deep.{ending}", f"<{root}>{'<a>' * 200_000}".encode()
    yield "open-doctype.xml", b"<!DOCTYPE a [" * 20_000
    yield "open-comments.xml", b"<!--" * 200_000
    yield "attributes.xml", ("<a " + " ".join(f'b{n}="c"' for n in range(300_000)) + "/>").encode()
    yield "items.xml", ("<rss><channel>" + "<item><g:price>39.95 EUR</g:price></item>" * 100_000 + "</channel></rss>").encode()
    for ending in ("html", "mjml"):
        yield f"deep.{ending}", ("<div>" * 200_000 + WORDS).encode()
        yield f"deep-inline.{ending}", ("<b>" * 100_000 + WORDS).encode()
        yield f"deep-tables.{ending}", ("<table><tr><td>" * 20_000 + WORDS).encode()
    yield "misnested.html", ("<a><b><i><p>" * 20_000 + "</b></a>" * 20_000).encode()
    yield "open-tags.html", b"<" * 1_000_000
    yield "open-comments.html", b"<!--[if mso]>" * 50_000
    yield "attributes.html", ("<p " + " ".join(f'b{n}="c"' for n in range(200_000)) + ">a").encode()
    yield "entities.html", b"&amp;" * 300_000
    yield "styles.html", ("<style>" + "".join(f".a{n} .b > .c{{color:#{n:06x}}}" for n in range(20_000)) + "</style>"
                          + '<div class="a1"><p class="b"><b class="c">€ 5</b></p></div>' * 3_000).encode()
    yield "has.html", ("<style>" + "div:has(p:not(:is(b, i))) * * * * * + * ~ * {color:red}" * 300 + "</style>" + "<div>" * 400
                       + "<p>a</p>" * 3_000).encode()
    yield "variables.html", ("<style>:root{--a0:red;" + "".join(f"--a{n + 1}:var(--a{n}) var(--a{n});" for n in range(60))
                             + "}p{color:var(--a60)}</style><p>a").encode()
    yield "merge-tags.html", ("{{" * 200_000 + "{%" * 200_000 + "%%[" * 100_000 + "*|" * 100_000).encode()
    yield "data-picture.html", b'<img alt="a" src="data:image/png;base64,' + base64.b64encode(png(13_000, 13_000)) + b'">'
    yield "json-ld.html", b'<script type="application/ld+json">' + b'{"@graph":[' * 100_000 + b"</script>"
    yield "imports.html", b"<style>" + b'@import "imports.html";' * 1_000 + b"</style><link rel=stylesheet href=imports.html>" * 500


def _data() -> Iterator[tuple[str, bytes]]:
    yield "deep.json", b"[" * 500_000
    yield "deep-objects.json", b'{"a":' * 300_000
    yield "long-number.json", b"[" + b"9" * 1_000_000 + b"]"
    yield "exponent.json", b'{"price": 1e999999999, "currency": "EUR"}'
    yield "keys.json", ("{" + ",".join(f'"price{n}": "€ {n},95"' for n in range(50_000)) + "}").encode()
    yield "deep.yaml", b"[" * 200_000
    yield "deep-lines.yaml", "".join(" " * n + "a:\n" for n in range(1_500)).encode()
    yield "aliases.yaml", ("a0: &a0 [ha, ha]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12))).encode()
    yield "alias-of-itself.yaml", b"a: &a [*a]\n"
    yield "merge-keys.yaml", ("a0: &a0 {b: 1}\n" + "".join(f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}]}}\n" for n in range(1, 40))).encode()
    yield "object.yaml", b"!!python/object/apply:os.system ['touch /tmp/brandlint-was-run']\n"
    yield "long-number.yaml", b"price: " + b"9" * 300_000
    yield "sexagesimal.yaml", b"price: " + b":".join([b"59"] * 100_000)
    yield "quotes.csv", b'"' * 1_000_000
    yield "columns.csv", b"a," * 500_000 + b"\n" + b"1," * 500_000
    yield "rows.csv", b"naam;prijs\n" + "Jas;€ 39,95\n".encode() * 100_000
    yield "long.po", ('msgid "' + "a" * 500_000 + '"\nmsgstr "' + "\\" * 499_999 + '"').encode()
    yield "quotes.strings", b'"a" = "' + b'\\"' * 300_000
    yield "cues.vtt", ("WEBVTT\n\n" + "00:00:01.000 --> 00:00:02.000\n€ 39,95\n\n" * 30_000).encode()
    yield "arrows.srt", b"--> " * 300_000


def _mails() -> Iterator[tuple[str, bytes]]:
    head = b"From: a@example.org\nSubject: =?utf-8?q?Jas?=\nMIME-Version: 1.0\n"
    part = b"--x\nContent-Type: text/plain; charset=utf-8\n\n\xe2\x82\xac 39,95\n"
    yield "parts.eml", head + b"Content-Type: multipart/mixed; boundary=x\n\n" + part * 10_000 + b"--x--\n"
    deep = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3_000))
    yield "deep.eml", head + deep
    message = b"Content-Type: message/rfc822\n\n"
    yield "messages.eml", head + message * 3_000 + b"\nhello"
    yield "headers.eml", head + b"X-A: b\n" * 200_000 + b"\nhello"
    yield "long-header.eml", b"Subject: " + b"=?utf-8?q?a?= " * 100_000 + b"\n\nhello"
    yield "folded-header.eml", b"To: " + b"(" * 50_000 + b"\n\nhello"
    yield "addresses.eml", b"To: " + b"a@b.c, " * 50_000 + b"\n\nhello"
    yield "parameters.eml", head + b"Content-Type: text/plain; " + b"".join(b"a*%d*=b; " % n for n in range(20_000)) + b"\n\nhello"
    yield "base64.eml", head + b"Content-Transfer-Encoding: base64\n\n" + b"=" * 2_000_000
    yield "charset.eml", head + b"Content-Type: text/html; charset=idna\n\n" + b"a" * 100_000
    yield "soft-breaks.eml", head + b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=\n" * 300_000


_SIGNS = {"digits": "9", "spaces": " ", "nbsp": "\u00a0", "euros": "€", "quotes": '"', "asterisks": "*", "dashes": "-", "dots": ".", "commas": ",",
          "percents": "%", "underscores": "_", "backticks": "`", "brackets": "[", "parentheses": "(", "closing": ")]", "plus": "+",
          "at": "@", "hashes": "#", "slashes": "/", "colons": ":", "ands": "&", "apostrophes": "'", "accents": "e\u0301",
          "zeros": "0", "one-comma": "1,", "one-dot": "1.", "one-space": "1 ", "price": "€ 1 ", "for": "2 voor ", "half": "2e halve prijs ",
          "days": "1 december ", "ranges": "1-2-", "to": "t/m ", "code": "code ", "codes": "AB12 ", "free": "gratis ", "return": "retour ",
          "url": "http://a.", "mail": "a.b@", "hours": "9:00-", "phones": "06 12 34 ", "joiners": "\u200d", "hyphens": "\u00ad",
          "letters": "a", "capitals": "A", "superscripts": "⁹", "currency-words": "eur euro ", "x": "x ", "was": "van € 5 voor € 4 ",
          "links": "[a](", "images": "![", "angles": "<", "lines": "\n", "returns": "\r", "tabs": "\t", "pipes": "|a", "quotes-deep": "> ",
          "lists": "- ", "zwsp": "1\u200b", "arabic": "٣", "fractions": "½", "words": "negenendertig ", "ditto": "en ", "or": "of "}


def _texts() -> Iterator[tuple[str, bytes]]:
    for name, sign in _SIGNS.items():
        yield f"{name}.txt", (sign * (200_000 // len(sign))).encode()
        yield f"{name}.md", (sign * (60_000 // len(sign))).encode()
    yield "deep-lists.md", "".join("  " * n + "- a\n" for n in range(1_500)).encode()
    yield "fences.md", b"```\n" * 50_001
    yield "emphasis.md", b"*a _b " * 30_000
    yield "references.md", b"[a]: b\n" * 50_000 + b"[a]" * 50_000
    yield "table.md", b"|" * 20_000 + b"\n" + b"|-" * 20_000 + b"\n" + b"|a" * 20_000
    yield "front-matter.md", b"---\n" + b"a: &a [*a]\n" * 10 + b"---\n" + WORDS.encode()
    yield "long-line.txt", (WORDS * 60_000).encode()
    yield "nulls.txt", bytes(3_000_000)
    yield "noise.txt", bytes(range(256)) * 4_000
    yield "utf16.txt", ("\ufeff" + WORDS * 10_000).encode("utf-16")


MADE: tuple[Callable[[], Iterator[tuple[str, bytes]]], ...] = (_archives, _pictures, _drawings, _markup, _data, _mails, _texts)


def files() -> Iterator[tuple[str, bytes]]:
    """Every file, by its name."""
    for family in MADE:
        yield from family()


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files():
        (folder / name).write_bytes(data)


if __name__ == "__main__":
    main()
