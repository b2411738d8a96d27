"""An office document as a package: a ZIP file of XML parts, with relations between them (ECMA-376, part 2)."""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from base64 import b64encode
from collections.abc import Iterator
from functools import cached_property
from io import BytesIO
from typing import NamedTuple
from urllib.parse import unquote
from xml.etree.ElementTree import Element, ParseError, XMLParser, fromstring, iterparse

from brandlint.errors import UnreadableAsset
from brandlint.translations import say, word

MOST_UNPACKED = 300_000_000
"""Bytes that all XML parts of a package may have together; a package that holds more is refused before it is unpacked."""
LARGEST_PART = 80_000_000
LARGEST_TREE = 24_000_000
"""Bytes of a part that is read as one tree: the text of some thousand pages."""
_MOST_TAGS = 1_000_000
_TIGHT, _TIGHT_FROM = 100, 5_000_000
"""Times that the XML of documents never shrinks when it is packed, and bytes from which more is a bomb (as in Apache POI)."""
LARGEST_PICTURE = 20_000_000
_MOST_PARTS = 20_000
_PICTURES = frozenset({"png", "jpg", "jpeg", "gif", "webp", "tif", "tiff"})
_RELATION_NAMESPACES = frozenset({
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships"})
_DECLARATION = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)
"""What a damaged archive makes the reader of ZIP files raise."""


class Relation(NamedTuple):
    """What a part refers to: another part by its name, or an address outside the package."""

    target: str
    kind: str
    external: bool


class Package:
    """The parts of an office document.

    Args:
        data: the file's bytes.
        called: what the file is, for messages: "a Word document".

    Raises:
        UnreadableAsset: it is no such package, is locked or damaged, or would unpack to more than is read.
    """

    def __init__(self, data: bytes, called: str) -> None:
        self.called = called
        try:
            self._archive = zipfile.ZipFile(BytesIO(data))
            entries = self._archive.infolist()
        except _DAMAGED:
            raise self.unreadable(say("the file is damaged or not complete")) from None
        self._names = {entry.filename.lstrip("/").lower(): entry for entry in entries}
        self._refuse_bombs(entries)

    def unreadable(self, why: str) -> UnreadableAsset:
        """The error for a package that cannot be read."""
        return UnreadableAsset(say("not {called} that can be read: {why}", called=word(self.called), why=why))

    def _refuse_bombs(self, entries: list[zipfile.ZipInfo]) -> None:
        read = sum(entry.file_size for entry in entries if _is_xml(entry))
        largest = max((entry.file_size for entry in entries if entry.filename.lower().endswith(".xml")), default=0)
        if read > MOST_UNPACKED or largest > LARGEST_PART or len(entries) > _MOST_PARTS:
            size = max(read, largest) // 1_000_000
            raise self.unreadable(say("it unpacks to {size} MB in {parts} parts, more than is read", size=size,
                                      parts=len(entries)))
        if any(entry.file_size > max(_TIGHT_FROM, _TIGHT * entry.compress_size) for entry in entries if _is_xml(entry)):
            raise self.unreadable(say("a part of it unpacks to more than {most} times its size, as no document does",
                                      most=_TIGHT))
        if any(entry.flag_bits & 1 for entry in entries):
            raise UnreadableAsset(say("locked with a password; save a copy without one"))

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._names

    def size(self, name: str) -> int:
        """How many bytes a part has when unpacked; 0 where there is none."""
        entry = self._names.get(name.lower())
        return entry.file_size if entry else 0

    def part(self, name: str) -> bytes:
        """The bytes of a part.

        Raises:
            UnreadableAsset: it is not there, or damaged.
        """
        entry = self._names.get(name.lower())
        if entry is None:
            raise self.unreadable(say("its part {name} is missing", name=name))
        try:
            with self._archive.open(entry) as file:
                return file.read(entry.file_size + 1)
        except _DAMAGED:
            raise self.unreadable(say("its part {name} is damaged", name=name)) from None

    def xml(self, name: str) -> Element:
        """A part as a tree whose names have no namespace; attributes that name a relation begin with "r:".

        Raises:
            UnreadableAsset: it is not there, damaged, or declares entities of its own.
        """
        data = self._checked(name)
        if len(data) > LARGEST_TREE or data.count(b"<") > _MOST_TAGS:
            raise self.unreadable(say("its part {name} holds more than is read", name=name))
        try:
            root = fromstring(data, XMLParser())
        except (ParseError, ValueError, LookupError):
            raise self.unreadable(say("its part {name} is no well-formed XML", name=name)) from None
        for element in root.iter():
            _simplify(element)
        return root

    def elements(self, name: str, wanted: frozenset[str]) -> Iterator[Element]:
        """The elements of a large part that have one of these names, each forgotten after its turn.

        Raises:
            UnreadableAsset: as `xml`.
        """
        data = self._checked(name)
        try:
            events = iterparse(BytesIO(data), events=("start", "end"))
            _, root = next(events)
            for event, element in events:
                if event == "end" and element.tag.rpartition("}")[2] in wanted:
                    for inner in element.iter():
                        _simplify(inner)
                    yield element
                    element.clear()
                    if len(root) > 64:
                        root.clear()
        except (ParseError, ValueError, LookupError, StopIteration):
            raise self.unreadable(say("its part {name} is no well-formed XML", name=name)) from None

    def _checked(self, name: str) -> bytes:
        data = self.part(name)
        # An office document never declares a document type; one that does would only do so to define entities.
        if any(mark in data for mark in _DECLARATION):
            raise self.unreadable(say("its part {name} declares entities of its own", name=name))
        return data

    def relations(self, name: str) -> dict[str, Relation]:
        """What a part refers to, by the ids that it uses; nothing where it refers to nothing."""
        folder, _, base = name.rpartition("/")
        listed = posixpath.join(folder, "_rels", f"{base}.rels")
        if listed not in self:
            return {}
        found = {}
        for element in self.xml(listed):
            external = element.get("TargetMode") == "External"
            target = element.get("Target", "")
            if not external:
                target = unquote(posixpath.normpath(posixpath.join("/", folder, target))).lstrip("/")
            found[element.get("Id", "")] = Relation(target, element.get("Type", "").rpartition("/")[2], external)
        return found

    @cached_property
    def main(self) -> str:
        """The name of the part that the whole document begins with.

        Raises:
            UnreadableAsset: there is none.
        """
        for relation in self.relations("").values():
            if relation.kind == "officeDocument" and relation.target in self:
                return relation.target
        raise self.unreadable(say("it is a ZIP file without an office document in it"))

    def related(self, name: str, kind: str) -> list[str]:
        """The parts of a kind ("styles", "header") that a part refers to, in order of their ids."""
        return [relation.target for _, relation in sorted(self.relations(name).items(), key=lambda item: _number(item[0]))
                if relation.kind == kind and not relation.external and relation.target in self]


    def picture(self, relation: Relation | None) -> str | None:
        """The address of a picture that a part shows: outside the package as it stands, inside as one that holds its bytes."""
        if relation is None or relation.external:
            return relation.target if relation else None
        ending = relation.target.rpartition(".")[2].lower()
        if ending not in _PICTURES or not 0 < self.size(relation.target) <= LARGEST_PICTURE:
            return None
        return f"data:image/{ending};base64,{b64encode(self.part(relation.target)).decode('ascii')}"


def _is_xml(entry: zipfile.ZipInfo) -> bool:
    return entry.filename.lower().endswith((".xml", ".rels"))


def _number(id: str) -> tuple[int, str]:
    match = re.search(r"\d+", id)
    return (int(match.group()) if match else 0, id)


def _simplify(element: Element) -> None:
    """Take the namespaces off an element's name and attributes."""
    if isinstance(element.tag, str) and element.tag[:1] == "{":
        element.tag = element.tag.rpartition("}")[2]
    if any(name[:1] == "{" for name in element.attrib):
        plain = {_attribute(name): value for name, value in element.attrib.items()}
        element.attrib.clear()
        element.attrib.update(plain)


def _attribute(name: str) -> str:
    namespace, _, local = name.rpartition("}")
    return f"r:{local}" if namespace[1:] in _RELATION_NAMESPACES else local


def chosen(element: Element) -> Iterator[Element]:
    """The children of an element; of alternatives for newer and older programs only the newer one."""
    for child in element:
        if child.tag == "AlternateContent":
            choice = child.find("Choice")
            branch = choice if choice is not None and len(choice) else child.find("Fallback")
            if branch is not None:
                yield from chosen(branch)
        else:
            yield child


def is_on(element: Element | None, default: str = "true") -> bool:
    """Whether a property that is there is on: `<w:strike/>` is, `<w:strike w:val="0"/>` is not."""
    return element is not None and element.get("val", default) not in ("0", "false", "off", "none", "noStrike")
