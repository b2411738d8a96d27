"""Edits in a part of an archive (an office document): every other member stays as it is packed, in its order."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from io import BytesIO

from brandlint.documents.source import decode
from brandlint.errors import FixError
from brandlint.findings import Edit
from brandlint.fixes.splicing import splice
from brandlint.translations import say

_LOCAL = b"PK\x03\x04"
_LOCAL_HEAD, _CENTRAL_HEAD = struct.Struct("<4s5H3L2H"), struct.Struct("<4s6H3L5H2L")
_DESCRIPTOR = 0x08
_MOST = 0xFFFFFFFF


def is_archive(data: bytes) -> bool:
    """Whether a file's bytes are those of a ZIP archive."""
    return data.startswith(_LOCAL) and zipfile.is_zipfile(BytesIO(data))


def revised_archive(name: str, data: bytes, edits: Iterable[Edit]) -> bytes:
    """The bytes of an archive with edits made in its parts.

    Raises:
        FixError: a part cannot be written back byte for byte around the edits, or the archive is one of a rare make.
    """
    changed = {part: after for part, _, after in _parts(name, data, edits)}
    return _packed(name, data, changed) if changed else data


def shown_parts(name: str, data: bytes, edits: Iterable[Edit]) -> Iterator[tuple[str, str, str]]:
    """The name of each part that changes, its text before and after."""
    return ((part, decode(before)[0], decode(after)[0]) for part, before, after in _parts(name, data, edits))


def _parts(name: str, data: bytes, edits: Iterable[Edit]) -> Iterator[tuple[str, bytes, bytes]]:
    by_part: dict[str, list[Edit]] = defaultdict(list)
    for one in edits:
        by_part[one.part].append(one)
    with zipfile.ZipFile(BytesIO(data)) as archive:
        for part, those in by_part.items():
            before = archive.read(part)
            text, encoding = decode(before)
            mark = before[:len(before) - len(text.encode(encoding))]
            if mark + text.encode(encoding) != before:
                raise FixError(say("{name}: not fixed: {part} holds bytes that are not {encoding}", name=name, part=part,
                                   encoding=encoding))
            try:
                yield part, before, mark + splice(text, those).encode(encoding)
            except ValueError as error:
                raise FixError(say("{name}: not fixed: {reason}", name=name, reason=error)) from None


def _packed(name: str, data: bytes, changed: dict[str, bytes]) -> bytes:
    """The archive member by member: local header and packed bytes copied, but for those of the changed parts."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        members, central, comment = archive.infolist(), archive.start_dir, archive.comment
    if len(data) > _MOST or any(one.file_size >= _MOST or one.header_offset >= _MOST for one in members):
        raise FixError(say("{name}: not fixed: the archive is larger than 4 GB", name=name))
    ordered = sorted(members, key=lambda one: one.header_offset)
    ends = {id(one): end for one, end in zip(ordered, [*(other.header_offset for other in ordered[1:]), central], strict=True)}
    body, moved = bytearray(), {}
    body += data[:ordered[0].header_offset]
    for one in ordered:
        moved[one.header_offset] = len(body)
        stretch = data[one.header_offset:ends[id(one)]]
        body += _member(one, stretch, changed[one.filename]) if one.filename in changed else stretch
    return bytes(body) + _directory(data, central, comment, moved, changed, len(body))


def _member(one: zipfile.ZipInfo, stretch: bytes, new: bytes) -> bytes:
    """A member with other contents; its name, date and extra fields stay, and its sizes stand in its header."""
    head = list(_LOCAL_HEAD.unpack_from(stretch))
    packed = _deflated(new) if one.compress_type == zipfile.ZIP_DEFLATED else new
    head[2] &= ~_DESCRIPTOR
    head[6:9] = zlib.crc32(new), len(packed), len(new)
    names = _LOCAL_HEAD.size + head[9] + head[10]
    return _LOCAL_HEAD.pack(*head) + stretch[_LOCAL_HEAD.size:names] + packed


def _deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def _directory(data: bytes, central: int, comment: bytes, moved: dict[int, int], changed: dict[str, bytes], at: int) -> bytes:
    """The central directory with the new offsets and sizes, and the record that ends it."""
    made, position, count = bytearray(), central, 0
    while data[position:position + 4] == b"PK\x01\x02":
        head = list(_CENTRAL_HEAD.unpack_from(data, position))
        end = position + _CENTRAL_HEAD.size + head[10] + head[11] + head[12]
        rest = data[position + _CENTRAL_HEAD.size:end]
        part = rest[:head[10]].decode("utf-8" if head[3] & 0x800 else "cp437")
        head[16] = moved[head[16]]
        if part in changed:
            packed = _deflated(changed[part]) if head[4] == zipfile.ZIP_DEFLATED else changed[part]
            head[3] &= ~_DESCRIPTOR
            head[7:10] = zlib.crc32(changed[part]), len(packed), len(changed[part])
        made += _CENTRAL_HEAD.pack(*head) + rest
        position, count = end, count + 1
    ending = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(made), at, len(comment))
    return bytes(made) + ending + comment
