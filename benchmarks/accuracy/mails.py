"""Puts a mail together, and knows on which line of the raw file each character of its parts stands."""

from __future__ import annotations

import base64
import quopri
from datetime import date
from email.header import Header

BOUNDARY = "=_b0undary-of-parts"
BETWEEN = "\n=====\n"
"""What parts subject, text and HTML in a template."""


def mail(content: str, encoding: str, sent: date, offset: int = 0) -> tuple[bytes, int | None]:
    """A message as bytes, and the line of an offset in its content; None in the subject, and where the part is in base64."""
    subject, text, html = content.split(BETWEEN)
    raw, line, start = head(subject, sent), None, len(subject) + len(BETWEEN)
    for kind, body in (("plain", text), ("html", html)):
        raw += part_head(kind, encoding)
        if start <= offset < start + len(body) and encoding != "base64":
            line = raw.count(b"\n") + encoded(body[:offset - start], encoding).count(b"\n") + 1
        raw += encoded(body, encoding) + b"\r\n"
        start += len(body) + len(BETWEEN)
    return raw + f"--{BOUNDARY}--\r\n".encode(), line


def head(subject: str, sent: date) -> bytes:
    lines = [
        f"Subject: {Header(subject, 'utf-8').encode()}", "From: Nieuws <nieuws@brand.example>", "To: klant@post.example",
        f"Date: {sent:%a, %d %b %Y} 08:00:00 +0200", f"Message-ID: <{sent:%Y%m%d}.1@brand.example>", "MIME-Version: 1.0",
        f'Content-Type: multipart/alternative; boundary="{BOUNDARY}"', "", ""]
    return "\r\n".join(lines).encode()


def part_head(kind: str, encoding: str) -> bytes:
    lines = [f"--{BOUNDARY}", f"Content-Type: text/{kind}; charset=utf-8", f"Content-Transfer-Encoding: {encoding}", "", ""]
    return "\r\n".join(lines).encode()


def encoded(body: str, encoding: str) -> bytes:
    match encoding:
        case "base64":
            return base64.encodebytes(body.encode()).replace(b"\n", b"\r\n")
        case "quoted-printable":
            return quopri.encodestring(body.encode()).replace(b"\n", b"\r\n")
    return body.encode().replace(b"\n", b"\r\n")
