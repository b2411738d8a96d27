"""What is fuzzed: each takes bytes and may only say that it cannot read them."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from brandlint import find_facts
from brandlint.assets.model import Asset
from brandlint.documents.places import span_of
from brandlint.documents.source import Source
from brandlint.errors import BrandlintError, UnreadableAsset
from brandlint.guide.importers import ase, brand_yml, css, design_tokens, gpl
from brandlint.guide.loading import load_guide
from brandlint.prose.ini import read_ini
from brandlint.prose.styles import StyleSet
from brandlint.scale.stage import reread
from tests.fuzz.seeds import GUIDES, TEXTS

READERS = (*(ending for ending in TEXTS if "." not in ending), "docx", "pptx", "xlsx", "png", "jpg", "webp", "gif", "tiff", "pdf")
LOCALES = ("nl-NL", "en-GB", "de-DE", "fr-FR", "af-ZA")
_IMPORTS = {"_brand.yml": brand_yml.read, "a.tokens.json": design_tokens.read, "a.gpl": gpl.read, "a.css": css.read, "a.ase": ase.read}


def asset(ending: str) -> Callable[[bytes], None]:
    """Reading a file of a format, and the facts in it."""
    def run(data: bytes) -> None:
        with suppress(UnreadableAsset, RecursionError):
            read = reread(Asset(f"web/nl/a.{ending}", "web", ending, "nl-NL"), data)
            length = len(read.document.source.text) if ending in TEXTS else 0
            for fact in read.study.facts:
                span = span_of(fact.place)
                assert 0 <= fact.start < fact.end <= len(read.study.blocks[fact.block].chars)
                assert span is None or ending not in TEXTS or 0 <= span.start < span.end <= length
    return run


def template(data: bytes) -> None:
    """Filling a template in the sandbox."""
    from brandlint.readers.rendered import filled

    values = Source.of_text("price: 5\nsale: true\n", "data.yaml")
    with suppress(UnreadableAsset):
        filled(Source(data, "a.html.j2", beside=lambda path: values if path.endswith("data.yaml") else None), "data.yaml", "html")


def guide(name: str) -> Callable[[bytes], None]:
    """Loading a file of a guide, or of what a guide imports or names."""
    def run(data: bytes) -> None:
        with tempfile.TemporaryDirectory() as folder, suppress(BrandlintError):
            root = Path(folder)
            if name in _IMPORTS:
                _IMPORTS[name](data, root)
            elif name == ".vale.ini":
                read_ini(data.decode("utf-8-sig", "replace"))
            elif name == "Words.yml":
                _styles(root, data)
            else:
                (root / "brand-guide").mkdir()
                (root / "brand-guide" / name).write_bytes(data)
                load_guide(root / "brand-guide", root)
    return run


def _styles(root: Path, data: bytes) -> None:
    from brandlint.prose.remembered import styles_of

    (root / "styles" / "House").mkdir(parents=True)
    (root / "styles" / "House" / "Words.yml").write_bytes(data)
    assert isinstance(styles_of(root, (root / "styles",)), StyleSet)


def grammar(locale: str) -> Callable[[bytes], None]:
    """Finding facts in a line."""
    def run(data: bytes) -> None:
        line = data.decode("utf-8", "replace")
        for fact in find_facts(line, locale):
            assert 0 <= fact.start < fact.end <= len(line)
    return run


TARGETS: dict[str, Callable[[bytes], None]] = {
    **{ending: asset(ending) for ending in READERS}, "html.j2": template,
    **{name: guide(name) for name in (*GUIDES, "a.ase")}, **{f"grammar {locale}": grammar(locale) for locale in LOCALES}}
