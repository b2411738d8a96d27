from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandlint.documents.blocks import ContainerKind, Role
from brandlint.documents.places import Part, span_of
from brandlint.documents.source import Source
from brandlint.errors import UnreadableAsset
from brandlint.readers.eml import read

TEXT = ("Kano Beek nu € 39,95\nEnds 14 December\n\n"
        "Café: 20% korting tot en met zondag, en dat op alles wat er nog in de winkel ligt.\n")


def message(transfer: str = "8bit", charset: str = "utf-8", subject: str = "Nu € 39,95") -> bytes:
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["Subject"], mail["Date"] = "kano@kano.example", subject, "Mon, 30 Nov 2026 07:30:00 +0100"
    mail.set_content(TEXT, charset=charset, cte=transfer)
    return mail.as_bytes()


@pytest.mark.parametrize(("transfer", "charset", "raw"), [
    ("8bit", "utf-8", "€ 39,95"), ("quoted-printable", "utf-8", "=E2=82=AC 39,95"),
    ("quoted-printable", "iso-8859-15", "=A4 39,95"),
    ("8bit", "cp1252", "€ 39,95")])
def test_a_price_stands_where_the_raw_file_has_it(transfer: str, charset: str, raw: str) -> None:
    document = read(Source(message(transfer, charset)))
    block = next(block for block in document.blocks if block.part == "text")
    assert block.text.chars == "Kano Beek nu € 39,95\nEnds 14 December"
    place = block.text.place(13, 20)
    assert isinstance(place, Part)
    assert (place.name, document.source.text[place.span.start:place.span.end]) == ("text", raw)
    assert "Kano Beek nu" in document.source.line(place.span.line)


def test_a_part_in_another_charset_than_the_file_is_decoded_in_its_own() -> None:
    raw = b"Subject: x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nNu \xe2\x82\xac 5, caf\xe9\n"
    document = read(Source(raw))
    block = document.blocks[-1]
    assert block.text.chars.startswith("Nu € 5, caf")
    span = span_of(block.text.place(3, 6))
    assert document.source.text[span.start:span.end].encode("cp1252") == b"\xe2\x82\xac 5"


def test_what_base64_hides_has_only_its_part_as_place() -> None:
    document = read(Source(message("base64")))
    assert document.blocks[1].text.chars == "Kano Beek nu € 39,95\nEnds 14 December"
    assert document.blocks[1].text.place(13, 20) == Part("text")


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Cf"]), min_size=1, max_size=200),
       st.sampled_from(["8bit", "quoted-printable", "base64"]))
@settings(max_examples=60)
def test_the_text_is_what_the_sender_wrote(line: str, transfer: str) -> None:
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = "x"
    mail.set_content(f"a {line} z\n", cte=transfer)
    text = mail.get_content().strip()
    shown = "".join(block.text.chars for block in read(Source(mail.as_bytes())).blocks[1:])
    assert "".join(shown.split()) == "".join(text.split())


@pytest.mark.parametrize(("written", "subject"), [
    ("Nu 20% korting", "Nu 20% korting"), ("=?utf-8?B?TnUg4oKsIDU=?=", "Nu € 5"),
    ("=?UTF-8?Q?Nu_=E2=82=AC_5?= korting", "Nu € 5 korting"),
    ("=?utf-8?Q?Nu_?=\n =?iso-8859-1?Q?caf=E9?=", "Nu café"), ("Nu een lange\n\tregel", "Nu een lange regel"),
    ("=?x-unknown?Q?Nu_5?=", "Nu 5")])
def test_subjects_are_decoded(written: str, subject: str) -> None:
    block = read(Source(f"From: a@b.example\nSubject: {written}\n\nHoi\n".encode())).blocks[0]
    assert (block.text.chars, block.role, block.part) == (subject, Role.SUBJECT, "subject")
    span = span_of(block.text.place(0, len(subject)))
    assert (span.line, span.column) == (2, 10)


def multipart(html: str = "<p>Nu <b>€ 5</b></p>") -> bytes:
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = "Nu"
    mail.set_content("Nu € 5\n* Item € 6\n", cte="quoted-printable")
    mail.add_alternative(f"<html lang='nl'><body>{html}</body></html>", subtype="html", cte="quoted-printable")
    mail.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="flyer.pdf")
    return mail.as_bytes()


def test_each_part_has_its_own_section_and_attachments_are_counted() -> None:
    document = read(Source(multipart()))
    by_part = {part: [block for block in document.blocks if block.part == part] for part in ("text", "html")}
    assert [block.text.chars for block in by_part["text"]] == ["Nu € 5", "Item € 6"]
    assert [block.text.chars for block in by_part["html"]] == ["Nu € 5"]
    assert [(unread.what, unread.place.name) for unread in document.unread] == [("attachment", "flyer.pdf")]
    place = by_part["html"][0].text.place(3, 6)
    assert isinstance(place, Part)
    assert document.source.text[place.span.start:place.span.end] == "=E2=82=AC 5"


def test_no_container_holds_blocks_of_two_parts() -> None:
    document = read(Source(multipart("<table><tr><td>A</td><td>B</td></tr></table>")))

    def top(container: int) -> int:
        while document.containers[container].parent > 0:
            container = document.containers[container].parent
        return container
    sections = {part: {top(block.container) for block in document.blocks if block.part == part} for part in ("subject", "text",
                                                                                                             "html")}
    assert [len(found) for found in sections.values()] == [1, 1, 1]
    assert len(set.union(*sections.values())) == 3
    assert all(document.containers[index].kind is ContainerKind.SECTION for found in sections.values() for index in found)
    assert all(container.parent < index for index, container in enumerate(document.containers))


def test_a_message_inside_a_message_is_read() -> None:
    inner, outer = EmailMessage(policy=SMTP), EmailMessage(policy=SMTP)
    inner["Subject"] = "Nu"
    inner.set_content("Nu 5 euro\n")
    outer["Subject"] = "Fwd"
    outer.set_content("Zie hieronder\n")
    outer.add_attachment(inner)
    assert [block.text.chars for block in read(Source(outer.as_bytes())).blocks] == ["Fwd", "Zie hieronder", "Nu 5 euro"]


def test_the_date_of_a_test_send_says_nothing_of_the_campaign() -> None:
    assert read(Source(message())).records[0].date is None


def test_a_last_boundary_may_be_missing() -> None:
    raw = "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nNu 5 euro\n"
    assert [block.text.chars for block in read(Source(raw.encode())).blocks] == ["x", "Nu 5 euro"]


@pytest.mark.parametrize("content", [b"Hallo allemaal, dit is geen mail.\n", b"<html><p>Nu</p></html>", b"\0\1\2\3"])
def test_what_has_no_headers_is_no_email(content: bytes) -> None:
    with pytest.raises(UnreadableAsset, match="not an e-mail"):
        read(Source(content))


def test_an_empty_file_has_no_blocks() -> None:
    assert read(Source(b"")).blocks == ()


@pytest.mark.parametrize(("transfer", "body", "written"), [
    ("8bit", b"Caf\xe9 nu \x80 39,95", "€ 39,95"), ("quoted-printable", b"Caf=E9 nu =80 39,95", "=80 39,95"),
    ("base64", b"Q2Fm6SBudSCAIDM5LDk1", None)])
def test_windows_1252_that_calls_itself_utf_8_is_read(transfer: str, body: bytes, written: str | None) -> None:
    source = Source(b"Subject: x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: %b\n\n%b\n"
                    % (transfer.encode(), body))
    block = read(source).blocks[-1]
    assert block.text.chars == "Café nu € 39,95"
    span = span_of(block.text.place(8, 15))
    assert (source.text[span.start:span.end] if span else None) == written


@pytest.mark.parametrize("raw", [
    "Content-Type: multipart/mixed\n\n--a\nContent-Type: text/plain\n\n€ 5\n--a--\n",
    "Content-Type: multipart/mixed; boundary=b\n\n--a\nContent-Type: text/plain\n\n€ 5\n--a--\n",
    "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(30)) + "\n€ 5\n",
], ids=["no boundary", "another boundary", "nested beyond reason"])
def test_parts_that_cannot_be_told_apart_are_counted(raw: str) -> None:
    document = read(Source(f"Subject: x\n{raw}".encode()))
    assert [block.text.chars for block in document.blocks] == ["x"]
    assert [(one.what, one.reason.partition(":")[0]) for one in document.unread] == [("text", "its parts cannot be told apart")]
