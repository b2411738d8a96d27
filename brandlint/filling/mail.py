"""An e-mail of an HTML part and a text part, as a mail program opens it."""

from __future__ import annotations

import re
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from html import unescape
from typing import NamedTuple

_TITLE = re.compile(r"<title>([^<]*)</title>", re.IGNORECASE)
_LOGO = "logo"
_BOUNDARY = "=-brandlint-part"
"""Always the same, so that the same guide gives the same bytes."""


class Head(NamedTuple):
    """What stands above a message: the brand, the locale, and the brand's address; without one nothing stands under From."""

    brand: str
    locale: str
    sender: str


class Shown(NamedTuple):
    """A picture that a message brings along, by its address in the HTML."""

    path: str
    data: bytes


def message(html: str, text: str, head: Head, picture: Shown | None = None) -> bytes:
    """A draft with both parts; its subject is the page's title."""
    title = _TITLE.search(html)
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = unescape(title.group(1)).strip() if title else head.brand
    name, at, domain = head.sender.partition("@")
    if at and domain:
        mail["From"] = Address(head.brand, name, domain)
    mail["X-Unsent"] = "1"
    mail.set_content(text, cte="quoted-printable")
    brings = picture is not None and picture.path in html
    shown = html.replace(picture.path, f"cid:{_LOGO}") if picture and brings else html
    mail.add_alternative(shown, subtype="html", cte="quoted-printable")
    if picture and brings:
        html_part = mail.get_body(("html",))
        assert isinstance(html_part, EmailMessage)
        kind = picture.path.rpartition(".")[2]
        html_part.add_related(picture.data, "image", {"jpg": "jpeg"}.get(kind, kind), cid=f"<{_LOGO}>", filename=f"logo.{kind}",
                              disposition="inline")
        html_part.set_boundary(f"{_BOUNDARY}-2")
    mail["Content-Language"] = head.locale
    mail.set_boundary(_BOUNDARY)
    return mail.as_bytes()
