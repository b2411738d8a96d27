"""E-mails as they were sent or exported (.eml): the subject, the text part and the HTML part, in places of the raw file."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from email.utils import parsedate_to_datetime

from brandlint.documents.blocks import Block, ContainerKind, Image, Role, Unread
from brandlint.documents.document import Document, DocumentBuilder
from brandlint.documents.locales import locale_of
from brandlint.documents.places import Part
from brandlint.documents.source import Source
from brandlint.errors import UnreadableAsset
from brandlint.readers.mime import Leaf, leaf_at, leaves
from brandlint.readers.plain import PlainReader
from brandlint.readers.rewriting import Rewriter, trimmed
from brandlint.readers.template_use import read_templates
from brandlint.readers.transfer import decoded_body, decoded_header
from brandlint.translations import say

_SUBJECT = re.compile(r"^Subject:[ \t]*(?P<value>[^\r\n]*(?:(?:\r\n|\r|\n)[ \t]+[^\r\n]*)*)", re.IGNORECASE | re.MULTILINE)
_HEADERS = ("from", "to", "subject", "date", "mime-version", "content-type", "message-id", "received", "return-path")


def read(source: Source) -> Document:
    """Read an e-mail: a section for each part, its blocks marked with the part's name.

    The Date header is when this copy was sent, often as a test, and says nothing of when the campaign goes out; only which year
    it may have been written in.

    Raises:
        UnreadableAsset: the file has no headers of an e-mail.
    """
    builder = DocumentBuilder(source)
    if not source.text.strip():
        return builder.build()
    message = leaf_at(source.text, len(source.text) - len(source.text.lstrip()), len(source.text))
    if not any(name in message.headers for name in _HEADERS):
        raise UnreadableAsset(say("not an e-mail: it does not begin with headers such as From, Subject and Date"))
    language = locale_of(str(message.headers.get("Content-Language", "")))
    builder.records[0] = replace(builder.records[0], locale=language, sent=_day_of(message))
    _read_subject(builder, message)
    for part in leaves(source.text, message):
        _read_part(builder, part)
    return builder.build()


def _day_of(message: Leaf) -> date | None:
    try:
        return parsedate_to_datetime(str(message.headers.get("Date", ""))).date()
    except (ValueError, IndexError, OverflowError):
        return None


def _read_subject(builder: DocumentBuilder, message: Leaf) -> None:
    source = builder.source
    match = _SUBJECT.search(source.text, message.start, message.body)
    if match is None:
        return
    raw = decoded_header(source, *match.span("value"), "subject")
    writer = Rewriter(raw)
    writer.copy(*trimmed(raw.chars, 0, len(raw.chars)))
    section = builder.open(ContainerKind.SECTION, 0)
    builder.block(Block(writer.build(), Role.SUBJECT, section, part="subject"))


def _read_part(builder: DocumentBuilder, part: Leaf) -> None:
    kind = part.content_type
    if part.attached or kind not in ("text/plain", "text/html"):
        _note_unread(builder, part)
        return
    name = "html" if kind == "text/html" else "text"
    chars, origin = decoded_body(builder.source, part.body, part.end, name, part.transfer, part.charset)
    section = builder.open(ContainerKind.SECTION, 0)
    if name == "text":
        first = len(builder.blocks)
        PlainReader(builder, chars, origin, part=name).read(section)
        builder.blocks[first:], visuals = read_templates(builder.blocks[first:], "txt", chars, origin)
        builder.visuals += visuals
    else:
        from brandlint.readers.html import read as read_html

        builder.weight = len(chars.encode())
        document = read_html(Source.of_text(chars, builder.source.name), origin=origin)
        document.blocks, visuals = read_templates(document.blocks, "html", chars, origin)
        builder.visuals += visuals
        _graft(builder, document, section, name)


def _note_unread(builder: DocumentBuilder, part: Leaf) -> None:
    """What is attached is counted as not looked at; pictures of the HTML part and invitations are no content of their own."""
    picture = part.content_type.startswith("image/")
    if picture and part.attached and part.file_name:
        builder.images.append(Image(f"attachment:{part.file_name}", 0, Part(part.file_name)))
    if picture or part.content_type == "text/calendar":
        return
    name = part.file_name or part.content_type
    if part.headers.get_content_maintype() == "multipart":
        reason = "its parts cannot be told apart: their boundary is missing, or they are nested too deep"
        builder.unread.append(Unread("text", reason, Part(name)))
        return
    builder.unread.append(Unread("attachment", "attachments are not looked at yet", Part(name)))


def _graft(builder: DocumentBuilder, document: Document, section: int, name: str) -> None:
    """Put the document of a part below its section."""
    containers = [section] + [builder.open(container.kind, 0, container.column) for container in document.containers[1:]]
    for new, container in zip(containers[1:], document.containers[1:], strict=True):
        builder.containers[new] = container._replace(parent=containers[container.parent])
    whole = builder.records[0]
    builder.records[0] = replace(document.records[0], locale=document.records[0].locale or whole.locale, sent=whole.sent)
    records = [0] + [builder.record(record) for record in document.records[1:]]
    builder.blocks += (block._replace(container=containers[block.container], record=records[block.record], part=name)
                       for block in document.blocks)
    builder.links += (link._replace(container=containers[link.container], record=records[link.record]) for link in document.links)
    builder.images += (image._replace(container=containers[image.container]) for image in document.images)
    builder.unread += document.unread
    builder.visuals += document.visuals
