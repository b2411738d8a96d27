"""Changes to a file that keep most of its structure: pieces go, come twice, change places; archives and chunks stay whole."""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence
from io import BytesIO
from random import Random

from tests.fuzz.seeds import zipped

_PIECE = re.compile(rb"[A-Za-z]+|\d+|\s+|.", re.S)
_ODD = (b"", b"\0", b"\xff", b"\r", b"\r\n", b"\n\n", b"0", b"-1", b"1e9", b"9" * 400, b"4294967296", b"NaN", b"\xe2\x82\xac", b"\xef\xbb\xbf", b"\xf0\x9f\x98\x80",
        b"\xe2\x80\xae", b"e\xcc\x81", b"<", b">", b"</", b"/>", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"&#0;", b"&#x110000;", b"&a;", b'"', b"'",
        b"{{", b"}}", b"{%", b"%}", b"[", b"]", b"{", b"}", b"(", b")", b"\\", b"\\u", b"\\ud800", b"%", b"%s", b"=?utf-8?q?", b"?=", b"=E2", b"---",
        b"```", b"|", b": ", b"- ", b"*a", b"&a ", b"!!python/object:x ", b"<<: ", b"#", b"$ref", b"utf-7", b"idna", b"../../x", b"/etc/passwd", b"javascript:", b"data:image/png;base64,")


def mutated(data: bytes, chance: Random) -> bytes:
    """A file like another one, a few changes away."""
    for kind, change in _INSIDE:
        if data.startswith(kind) and chance.random() < 0.8:
            try:
                return change(data, chance)
            except (zipfile.BadZipFile, struct.error, IndexError):
                break
    return _text(data, chance)


def _text(data: bytes, chance: Random) -> bytes:
    pieces = _PIECE.findall(data) or [b""]
    for _ in range(chance.randint(1, 6)):
        chance.choice(_CHANGES)(pieces, chance)
        pieces = pieces or [b""]
    return b"".join(pieces)[:100_000]


def _put(pieces: list[bytes], chance: Random) -> None:
    pieces.insert(chance.randrange(len(pieces) + 1), chance.choice(_ODD))


def _drop(pieces: list[bytes], chance: Random) -> None:
    start = chance.randrange(len(pieces))
    del pieces[start:start + chance.randint(1, 8)]


def _repeat(pieces: list[bytes], chance: Random) -> None:
    start = chance.randrange(len(pieces))
    part = pieces[start:start + chance.randint(1, 8)]
    pieces[start:start] = part * chance.choice((1, 1, 2, 40))


def _swap(pieces: list[bytes], chance: Random) -> None:
    one, other = chance.randrange(len(pieces)), chance.randrange(len(pieces))
    pieces[one], pieces[other] = pieces[other], pieces[one]


def _flip(pieces: list[bytes], chance: Random) -> None:
    at = chance.randrange(len(pieces))
    if pieces[at]:
        piece = bytearray(pieces[at])
        piece[chance.randrange(len(piece))] ^= 1 << chance.randrange(8)
        pieces[at] = bytes(piece)


def _cut(pieces: list[bytes], chance: Random) -> None:
    del pieces[chance.randrange(len(pieces)):]


_CHANGES: Sequence[Callable[[list[bytes], Random], None]] = (_put, _put, _drop, _repeat, _swap, _flip, _flip, _cut)


def _archive(data: bytes, chance: Random) -> bytes:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(sorted(parts))
    match chance.randrange(8):
        case 0:
            del parts[name]
        case 1:
            parts[chance.choice(("../x.xml", "/etc/x", "a\\b", name.upper()))] = parts.pop(name)
        case _:
            parts[name] = _text(parts[name], chance)
    return zipped(parts)


def _chunks(data: bytes, chance: Random) -> bytes:
    """A PNG with other chunks, their sums right."""
    chunks, at = [], 8
    while at + 8 <= len(data):
        (size,), kind = struct.unpack(">I", data[at:at + 4]), data[at + 4:at + 8]
        chunks.append((kind, data[at + 8:at + 8 + size]))
        at += 12 + size
    at = chance.randrange(len(chunks))
    kind, inside = chunks[at]
    chunks[at:at + 1] = chance.choice(([], [(kind, inside)] * 2, [(kind, _text(inside, chance))], [(b"tEXt", inside), (kind, inside)]))
    return data[:8] + b"".join(struct.pack(">I", len(inside)) + kind + inside + struct.pack(">I", zlib.crc32(kind + inside))
                               for kind, inside in chunks)


_INSIDE: tuple[tuple[bytes, Callable[[bytes, Random], bytes]], ...] = ((b"PK", _archive), (b"\x89PNG", _chunks))
