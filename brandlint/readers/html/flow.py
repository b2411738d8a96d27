"""Walks through a tree as a person reads it, and collects blocks, links, images and groups."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from brandlint.documents.blocks import Block, ContainerKind, Image, Link, Mark, MarkKind, Record, Role, Variant
from brandlint.documents.document import DocumentBuilder
from brandlint.documents.locales import locale_of
from brandlint.documents.text import Origin, Text
from brandlint.readers.html.attributes import AttributeReader, shown_size
from brandlint.readers.html.cascade import Cascade
from brandlint.readers.html.grouping import KINDS, Group, Leaf
from brandlint.readers.html.line import Line, Piece
from brandlint.readers.html.looks import INITIAL, Look, Looks, is_box_in_line, is_inline
from brandlint.readers.html.media import DESKTOP, VARIANTS, Environment
from brandlint.readers.html.nodes import Conditional, Element, Node, TextNode, words_in
from brandlint.readers.html.roles import SMALL_PRINT_SIZE, heading_rank, is_button, is_button_cell, is_named_preheader, role_of
from brandlint.readers.html.shown import Shown, chars_of
from brandlint.readers.html.tree import tree_builder
from brandlint.readers.html.values import TRANSPARENT
from brandlint.readers.template_tags import Masked

_SKIPPED = frozenset({"script", "style", "noscript", "template", "xml", "base", "link", "wbr", "defs", "desc", "iframe", "object",
                      "audio", "video", "canvas", "datalist", "noembed", "noframes", "param", "source", "track"})
_HOLDS_BLOCKS = frozenset({"div", "table", "p", "ul", "ol", "section", "article", "figure", "h1", "h2", "h3", "h4", "h5", "h6"})
_PRESSED = frozenset({"submit", "button", "reset"})
_FOR_OUTLOOK = re.compile(r"(?<!!)(?<!\w)(?:mso|gte mso|lte mso)\b", re.I)
_SAYS_SOMETHING = re.compile(r">[^<>]*[^<>\s][^<>]*<|\b(?:alt|href|title)\s*=", re.I)
_WEB_PAGE = re.compile(r"<(?:script\b[^>]*\bsrc\s*=|link\b[^>]*\bstylesheet|nav\b|main\b)", re.I)
_LONGEST_PREHEADER = 400
_CODE = frozenset({"code", "tt", "kbd", "samp", "var"})


@dataclass(slots=True)
class _Stream:
    """A run of text: what is seen of it, and what stands in it unseen."""

    shown: Line | None = None
    shade: Line | None = None


@dataclass(slots=True)
class _Frame:
    """An element that is being walked through, with what it hands down to its children."""

    element: Element
    children: Iterator[Node]
    look: Look
    group: Group
    stream: _Stream = field(default_factory=_Stream)
    role: Role = Role.BODY
    rank: int = 0
    link: Element | None = None
    record: int = 0
    variant: Variant = Variant.ALL
    environment: Environment = DESKTOP
    ends: bool = True
    """Whether the text ends where the element does."""
    first: int = 0
    """How many things the group held when the element began."""

    def inside(self, element: Element, children: Iterable[Node], look: Look) -> _Frame:
        """A frame for an element in this one that changes nothing yet."""
        return _Frame(element, iter(children), look, self.group, self.stream, self.role, self.rank, self.link, self.record,
                      self.variant, self.environment, ends=False, first=len(self.group.children))


class Flow:
    """Collects what a document holds.

    Args:
        builder: gets the records, and in the end everything else.
        origin: makes places of offsets.
        masked: the source with its template tags covered.
        cascade: the style sheets.
    """

    def __init__(self, builder: DocumentBuilder, origin: Origin, masked: Masked, cascade: Cascade) -> None:
        self._builder = builder
        self._origin = origin
        self._masked = masked
        self._cascade = cascade
        self._looks = Looks(cascade)
        self._attributes = AttributeReader(origin, builder.source.text, masked)
        self._shown = Shown(cascade, origin, masked.text)
        self._anything_seen = False
        self._preheader_found = False

    def walk(self, root: Element) -> Group:
        """Walk through a tree; returns the groups with all that they hold."""
        top = Group(ContainerKind.DOCUMENT)
        frames = [_Frame(root, iter(root.children), INITIAL, top)]
        while frames:
            frame = frames[-1]
            for child in frame.children:
                inner = self._meet(child, frame)
                if inner is not None:
                    frames.append(inner)
                    break
            else:
                frames.pop()
                self._leave(frame)
        self._builder.visuals.extend(self._shown.visuals())
        return top

    def _meet(self, node: Node, frame: _Frame) -> _Frame | None:
        if isinstance(node, TextNode):
            self._add_text(node, frame)
            return None
        if isinstance(node, Conditional):
            return self._enter_conditional(node, frame)
        if node.tag in _SKIPPED:
            return None
        leaf = _LEAVES.get(node.tag)
        if leaf is not None:
            leaf(self, node, frame)
            return None
        if node.tag in {"head", "html"}:
            self._note_locale(node, frame)
            look = self._looks.of(node, frame.look) if node.tag == "html" else frame.look
            return frame.inside(node, node.children, look)
        return self._enter(node, frame)

    def _enter(self, element: Element, parent: _Frame) -> _Frame:
        look, variant, environment = self._seen(element, parent)
        aside = look.apart or (look.gone and not parent.look.gone) or variant is not parent.variant
        frame = parent.inside(element, element.children, look)
        frame.variant, frame.environment = variant, environment
        self._note_box(frame)
        self._note_meaning(frame, parent)
        breaks = self._breaks(frame, parent)
        if aside:
            frame.stream = _Stream()
        elif breaks:
            self._flush(parent)
        elif is_box_in_line(look) and parent.stream.shown:
            parent.stream.shown.meet_box()
        frame.ends = aside or breaks
        self._note_locale(element, frame)
        self._open_group(frame, breaks or aside)
        self._add_attributes(frame)
        return frame

    def _breaks(self, frame: _Frame, parent: _Frame) -> bool:
        """Whether the text around an element ends where it begins."""
        element = frame.element
        if not is_inline(frame.look) or (frame.role is Role.BUTTON and parent.role is not Role.BUTTON):
            return True
        if is_box_in_line(frame.look) and element.tag in KINDS:
            return True
        return frame.link is element and any(child.tag in _HOLDS_BLOCKS for child in element.elements)

    def _leave(self, frame: _Frame) -> None:
        if frame.link is frame.element and frame.group.kind is not ContainerKind.LINK:
            self._add_link(frame)
        if frame.ends:
            self._flush(frame)
        elif is_box_in_line(frame.look) and frame.stream.shown:
            frame.stream.shown.meet_box()

    def _seen(self, element: Element, parent: _Frame) -> tuple[Look, Variant, Environment]:
        """How an element looks, and to whom: what a desktop hides may be for small screens or dark ones."""
        look = self._looks.of(element, parent.look, parent.environment)
        if parent.variant is Variant.ALL and (look.gone or not look.visible) and not parent.look.hidden:
            for variant, environment in VARIANTS.items():
                other = self._looks.of(element, parent.look, environment)
                if not other.hidden:
                    return other, variant, environment
        return look, parent.variant, parent.environment

    def _note_meaning(self, frame: _Frame, parent: _Frame) -> None:
        element = frame.element
        frame.role = role_of(element, parent.role)
        frame.rank = heading_rank(element) or parent.rank
        if "href" in element.attributes and (element.tag in {"a", "area"} or element.tag.startswith("v:")):
            frame.link = element
            if frame.role is Role.BODY and is_button(element, frame.look, self._cascade):
                frame.role = Role.BUTTON

    def _open_group(self, frame: _Frame, breaks: bool) -> None:
        element = frame.element
        if frame.link is element:
            # A link in a line is noted when it ends, so that it comes after the text that it stands in.
            if breaks:
                frame.group = frame.group.add(ContainerKind.LINK)
                self._add_link(frame)
        elif breaks and (kind := KINDS.get(element.tag)) is not None:
            frame.group = (frame.group.add_cell(_span(element, "colspan"), _span(element, "rowspan"))
                           if kind is ContainerKind.CELL else frame.group.add(kind))

    def _note_locale(self, element: Element, frame: _Frame) -> None:
        attributes = element.attributes
        if "lang" not in attributes and "xml:lang" not in attributes:
            return
        locale = locale_of(element.get("lang") or element.get("xml:lang"))
        records = self._builder.records
        current = records[frame.record].locale
        if locale is None or locale == current or (current or "").startswith(f"{locale}-"):
            return
        if current is None and not self._anything_seen and (element.tag in {"html", "body"} or element.get("role") == "article"):
            records[0] = Record(locale=locale)
        else:
            frame.record = self._builder.record(Record(locale=locale))

    def _add_text(self, node: TextNode, frame: _Frame) -> None:
        stream, look = frame.stream, frame.look
        if stream.shown is None and stream.shade is None and len(node.runs) == 1 and node.runs[0].chars in {" ", "\n"}:
            return
        if look.gone or not look.visible or look.size <= 1:
            line = stream.shade = stream.shade or Line(self._origin, self._masked, len(frame.group.children))
            if stream.shown is not None:
                stream.shown.meet_box()
        else:
            line = stream.shown = stream.shown or Line(self._origin, self._masked, len(frame.group.children))
            self._shown.text(frame.element, look, chars_of(self._masked.text, node.runs), frame.role, frame.variant,
                             frame.environment)
        line.add(node.runs, Piece(0, look, frame.role, frame.rank, frame.link, frame.record,
                                   frame.element.tag in _CODE), in_sup=frame.element.tag == "sup")

    def _enter_conditional(self, node: Conditional, frame: _Frame) -> _Frame | None:
        """The content of a comment that Outlook reads, beside the text that it stands in."""
        text = self._masked.text[node.start:node.end]
        if not _FOR_OUTLOOK.search(node.condition) or not _SAYS_SOMETHING.search(text):
            return None
        nodes = _content_of(tree_builder()(text, node.start))
        for child in nodes:
            child.parent = node.parent
        inner = frame.inside(frame.element, nodes, frame.look)
        inner.stream, inner.variant, inner.ends = _Stream(), Variant.OUTLOOK, True
        return inner

    def _flush(self, frame: _Frame) -> None:
        """End the text that is open: a block begins or ends here."""
        stream = frame.stream
        shown, shade = stream.shown, stream.shade
        stream.shown = stream.shade = None
        for line in (shown, shade):
            if line is not None and line.pieces:
                self._add_line(line, frame, hidden=line is shade)

    def _add_line(self, line: Line, frame: _Frame, *, hidden: bool) -> None:
        text, marks = line.finish(hidden=hidden)
        first = line.pieces[0]
        role = first.role if all(piece.role is first.role for piece in line.pieces) else Role.BODY
        link = first.link if all(piece.link is first.link for piece in line.pieces) else None
        record = first.record if all(piece.record == first.record for piece in line.pieces) else frame.record
        if hidden and self._is_preheader(text, frame):
            self._preheader_found = True
            role, text, marks = Role.PREHEADER, _without_padding(text), ()
        elif role is Role.BODY and not hidden:
            role = self._refined(line, link, frame)
        if not hidden and text.chars.strip():
            self._anything_seen = True
        url = self._attributes.written(link, "href")[0] if link else None
        block = Block(text, role, 0, record, marks, link=url, style=line.style(), variant=frame.variant,
                      rank=first.rank if role is Role.HEADING else 0)
        heading = role is Role.HEADING
        frame.group.children.insert(frame.first if heading else line.first, Leaf(block, first.rank if heading else 0))

    def _refined(self, line: Line, link: Element | None, frame: _Frame) -> Role:
        """The role of a body text that only shows in the whole line."""
        if link is not None and link is not frame.element and is_button_cell(link, frame.element, frame.look, self._cascade):
            return Role.BUTTON
        small = all(piece.look.size <= SMALL_PRINT_SIZE for piece in line.pieces)
        return Role.LEGAL if small else Role.BODY

    def _is_preheader(self, text: Text, frame: _Frame) -> bool:
        if self._preheader_found or frame.variant is not Variant.ALL or not 0 < len(text.chars.strip()) <= _LONGEST_PREHEADER:
            return False
        if is_named_preheader(frame.element):
            return True
        return not self._anything_seen and _WEB_PAGE.search(self._masked.text) is None

    def _add_link(self, frame: _Frame) -> None:
        url, start, end = self._attributes.written(frame.element, "href")
        if url:
            words = words_in(frame.element, self._masked.text)
            frame.group.children.append(Leaf(Link(url, 0, self._origin.place(start, end), frame.record, words)))

    def _add_attributes(self, frame: _Frame) -> None:
        for label, text in self._attributes.labels(frame.element):
            self._add_said(frame, text, Role.LABEL, label)
        for label, text in self._attributes.identifiers(frame.element):
            self._add_said(frame, text, Role.METADATA, label)

    def _add_said(self, frame: _Frame, text: Text, role: Role, label: str | None = None) -> None:
        """Add a text that an attribute says."""
        unseen = (frame.look.gone or not frame.look.visible) and role is not Role.METADATA
        marks = (Mark(0, len(text), MarkKind.HIDDEN),) if unseen else ()
        url = self._attributes.written(frame.link, "href")[0] if frame.link else None
        frame.group.children.append(Leaf(Block(text, role, 0, frame.record, marks, label, url, variant=frame.variant)))

    def _leaf_frame(self, element: Element, parent: _Frame) -> _Frame:
        look, variant, environment = self._seen(element, parent)
        frame = parent.inside(element, (), look)
        frame.variant, frame.environment = variant, environment
        self._note_box(frame)
        return frame

    def _note_box(self, frame: _Frame) -> None:
        look = frame.look
        if not look.hidden and (look.ground != TRANSPARENT or look.borders or look.pictures):
            self._shown.box(frame.element, look, frame.variant, frame.environment)

    def _meet_break(self, element: Element, frame: _Frame) -> None:
        for line in (frame.stream.shown, frame.stream.shade):
            if line is not None:
                line.break_line(max(element.start, 0))

    def _meet_rule(self, element: Element, frame: _Frame) -> None:
        self._flush(frame)
        self._leaf_frame(element, frame)

    def _meet_image(self, element: Element, parent: _Frame) -> None:
        frame = self._leaf_frame(element, parent)
        url, start, end = self._attributes.written(element, "src")
        if url and not frame.look.gone and frame.look.visible:
            declared = self._cascade.look(element)
            width, height = (shown_size(declared.get(name), element.get(name)) for name in ("width", "height"))
            ground = None if frame.look.covered else frame.look.background
            alt = _alternative(element, self._attributes)
            frame.group.children.append(Leaf(Image(url, 0, self._origin.place(start, end), width, height, ground, alt)))
        if (text := self._attributes.text(element, "alt")) is not None:
            self._add_said(frame, text, Role.ALT, "alt")
        self._add_attributes(frame)

    def _meet_input(self, element: Element, parent: _Frame) -> None:
        frame = self._leaf_frame(element, parent)
        if element.get("type").lower() in _PRESSED and (text := self._attributes.text(element, "value")) is not None:
            self._flush(parent)
            self._add_said(frame, text, Role.BUTTON)
        if element.get("type").lower() == "image" and (text := self._attributes.text(element, "alt")) is not None:
            self._add_said(frame, text, Role.BUTTON)
        self._add_attributes(frame)

    def _meet_meta(self, element: Element, frame: _Frame) -> None:
        if element.get("http-equiv").lower() == "content-language" and self._builder.records[0].locale is None:
            self._builder.records[0] = Record(locale=locale_of(element.get("content")))
        if (said := self._attributes.metadata(element)) is not None:
            self._add_said(frame, said[1], Role.METADATA, said[0])
        self._add_attributes(frame.inside(element, (), frame.look))

    def _meet_title(self, element: Element, frame: _Frame) -> None:
        parent = element.parent
        if parent is not None and parent.tag in {"svg", "symbol", "g"}:
            return
        line = Line(self._origin, self._masked)
        for child in element.children:
            if isinstance(child, TextNode):
                line.add(child.runs, Piece(0, INITIAL, Role.TITLE, 0, None, frame.record), in_sup=False)
        frame.group.children.append(Leaf(Block(line.finish(hidden=False)[0], Role.TITLE, 0, frame.record)))


def _alternative(element: Element, attributes: AttributeReader) -> str | None:
    """The alternative text of a picture: "" where it is said to be decoration, None where nothing is said."""
    if element.get("role").lower() in {"presentation", "none"} or element.get("aria-hidden").lower() == "true":
        return ""
    if "alt" in element.attributes:
        return attributes.written(element, "alt")[0]
    return element.get("aria-label") or element.get("title") or ("" if element.get("aria-labelledby") else None)


_LEAVES = {"br": Flow._meet_break, "hr": Flow._meet_rule, "img": Flow._meet_image, "image": Flow._meet_image,
           "input": Flow._meet_input, "meta": Flow._meet_meta, "title": Flow._meet_title}
"""What is done with elements that hold no text of their own."""


def _span(cell: Element, name: str) -> int:
    """Over how many columns or rows a cell reaches."""
    written = cell.attributes.get(name, "").strip()
    return max(1, min(int(written), 1000)) if written.isdecimal() else 1


def _content_of(root: Element) -> list[Node]:
    """The content of a fragment: what its parser put into a body, where it made one."""
    for html in root.elements:
        if html.tag == "html" and html.start < 0:
            return [node for part in html.elements for node in part.children]
    return root.children


def _without_padding(text: Text) -> Text:
    """A text without the spaces that keep a mail program from showing more than the preheader."""
    chars = text.chars.rstrip()
    return Text(chars, tuple(segment for segment in text.segments if segment.start < len(chars)), text.origin)
