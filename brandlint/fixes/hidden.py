"""Edits in parts of a message whose encoding hides their text: the body is encoded again from the first change on."""

from __future__ import annotations

import re
from base64 import b64encode
from collections import defaultdict
from collections.abc import Iterable, Iterator

from brandlint.findings import Edit
from brandlint.fixes.mail import HIDDEN
from brandlint.fixes.splicing import splice
from brandlint.readers.mime import leaf_at, leaves
from brandlint.readers.transfer import known_charset, octets_of

_LINE = re.compile(r"[A-Za-z0-9+/=]+")
_LINE_END = re.compile(r"\r\n|\r|\n")


def with_bodies(raw: str, edits: Iterable[Edit]) -> list[Edit]:
    """Edits of a raw message in which those of hidden parts have become edits of their bodies.

    Raises:
        ValueError: a part is not there any more, or its charset lacks a character.
    """
    plain: list[Edit] = []
    hidden: dict[int, list[Edit]] = defaultdict(list)
    for one in edits:
        if one.part.startswith(HIDDEN):
            hidden[int(one.part.removeprefix(HIDDEN))].append(one._replace(part=""))
        else:
            plain.append(one)
    return [*plain, *(_body(raw, start, those) for start, those in hidden.items())] if hidden else plain


def _body(raw: str, start: int, edits: list[Edit]) -> Edit:
    message = leaf_at(raw, len(raw) - len(raw.lstrip()), len(raw))
    part = next((one for one in leaves(raw, message) if one.body == start), None)
    if part is None or part.transfer != "base64":
        raise ValueError("a part of the message is not where it was")
    charset, body = known_charset(part.charset), raw[part.body:part.end]
    octets = octets_of(body)
    text = octets.decode(charset)
    new = splice(text, edits).encode(charset)
    if text.encode(charset) != octets:
        raise ValueError(f"a part holds bytes that are not {charset}")
    return _coded_again(body, part.body, octets, new)


def _coded_again(body: str, start: int, old: bytes, new: bytes) -> Edit:
    """The edit of a base64 body from the line of the first change on; line lengths and line ends stay."""
    lines = list(_LINE.finditer(body))
    width = max((len(line.group()) for line in lines), default=76)
    same = next((at for at, (one, other) in enumerate(zip(old, new, strict=False)) if one != other), min(len(old), len(new)))
    kept, at = 0, 0
    for line in lines:
        holds = len(line.group()) // 4 * 3
        if len(line.group()) != width or width % 4 or kept + holds > same:
            break
        kept, at = kept + holds, line.end()
    first = next((line.start() for line in lines if line.start() >= at), at)
    ends = lines[-1].end() if lines else len(body)
    line_end = match.group() if (match := _LINE_END.search(body)) else "\n"
    return Edit(start + first, start + ends, line_end.join(_cut(b64encode(new[kept:]).decode(), width)))


def _cut(coded: str, width: int) -> Iterator[str]:
    return (coded[at:at + width] for at in range(0, len(coded), width))
