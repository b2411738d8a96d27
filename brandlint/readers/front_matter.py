"""The fields that stand above a text between two lines of dashes (YAML) or plus signs (TOML)."""

from __future__ import annotations

import re
from typing import NamedTuple

from brandlint import yaml12
from brandlint.documents.blocks import ContainerKind
from brandlint.documents.document import DocumentBuilder
from brandlint.documents.places import Place
from brandlint.documents.source import Source
from brandlint.documents.text import Origin
from brandlint.readers.labelled_lines import assigned_fields
from brandlint.readers.lines import lines_of
from brandlint.readers.records import RecordCollector
from brandlint.readers.tree import DEEPEST, Mapping
from brandlint.readers.yaml_tree import tree_of

_BETWEEN = re.compile(r"\s*(?P<mark>---|\+\+\+)[ \t]*(?>\r\n|\r|\n)(?P<inside>(?:(?!---|\+\+\+|\.\.\.)[^\r\n]*+(?>\r\n|\r|\n))*?)"
                      r"(?:(?P=mark)|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)")
_FIELD = re.compile(r"""^["']?[^\W\d][\w .-]{0,40}["']?[ \t]*[:=]""", re.MULTILINE)


class Shifted(NamedTuple):
    """An origin for a text that begins at `offset` of another one."""

    origin: Origin
    offset: int

    def place(self, start: int, end: int) -> Place:
        return self.origin.place(start + self.offset, end + self.offset)


def read_front_matter(builder: DocumentBuilder, text: str, origin: Origin) -> int:
    """Read the front matter of a text, if it has any: what it says of locale, channel and date holds for the first record.

    Returns:
        the offset at which the text itself begins.
    """
    match = _BETWEEN.match(text)
    if match is None or not _FIELD.search(match["inside"]):
        return 0
    fields = _fields(match["inside"], Shifted(origin, match.start("inside")), toml=match["mark"] == "+++")
    collector = RecordCollector(builder)
    builder.records[0] = collector.told(fields, builder.records[0])
    collector.fields(fields, builder.open(ContainerKind.SECTION, 0), 0)
    return match.end()


def _fields(inside: str, origin: Origin, *, toml: bool) -> Mapping:
    """The fields; lines that are no YAML ("title: Now: 20% off") are taken one by one."""
    source = Source.of_text(inside)
    if not toml:
        node = yaml12.read(source, max_depth=DEEPEST).node
        if isinstance(node, yaml12.MappingNode):
            tree = tree_of(node, source, origin)
            return tree if isinstance(tree, Mapping) else Mapping(())
    return assigned_fields(list(lines_of(inside)), origin)
