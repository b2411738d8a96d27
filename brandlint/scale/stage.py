"""The asset stage: one file becomes a study. It depends on nothing but the file, its path's locale, and our own version."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from brandlint import facts
from brandlint.assets.model import Asset
from brandlint.documents.blocks import Block, MarkKind, Unread
from brandlint.documents.document import Document
from brandlint.documents.heads import heads
from brandlint.documents.places import WHOLE, Place, Span
from brandlint.documents.source import Source
from brandlint.documents.text import LONGEST_BLOCK, paragraphs
from brandlint.errors import UnreadableAsset
from brandlint.facts import placeholders
from brandlint.facts.model import Fact, Kind, Value
from brandlint.facts.unnamed_codes import shaped_like_codes
from brandlint.languages.detection import guess
from brandlint.languages.model import BUILT_IN
from brandlint.limits import USUAL, Limits
from brandlint.linking.columns import with_headers
from brandlint.readers import UNREADABLE, Reader, reader_for
from brandlint.readers.signatures import unlike
from brandlint.readers.template_use import with_templates
from brandlint.scale.foreign import foreign
from brandlint.scale.looking import Looking
from brandlint.scale.shown_files import ShownFiles
from brandlint.scale.wordings import NOTHING, Sought, wordings
from brandlint.study import LinkTarget, LookedAt, Remark, Study, TextBlock
from brandlint.suppressions import Suppression
from brandlint.suppressions import find as find_suppressions
from brandlint.translations import say
from brandlint.visuals.logos import Reference
from brandlint.visuals.memory import FOLDER, remember_in

EVERYTHING = "everything"
"""What is skipped of an asset of which nothing was read."""

_HTML = frozenset({"html", "htm", "xhtml"})
_WITHOUT_COMMENTS = frozenset({"pdf", "png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "avif", "docx", "docm", "xlsx", "xlsm",
                               "pptx", "pptm", "ppsx"})
_NEARLY = 0.85
"""How sure what only looks like a code is one, where it is nearly a known one."""
_WITH_PARAGRAPHS = frozenset({"md", "markdown"})


class ShowsPictures(BaseException):
    """An asset shows pictures that would have to be decoded, which nobody wants here."""


def study(root: Path, asset: Asset, languages: Sequence[str] = (), *, logos: Sequence[Reference] = (),
          sought: Sought = NOTHING, limits: Limits = USUAL, cache: bool = False, pictures: bool = True) -> Study:
    """Study one asset.

    Args:
        root: the campaign's root.
        languages: those among which to guess where neither the asset nor its path says one.
        logos: the logos of the guide, to be looked for.
        sought: the words that the guide wants to be looked for.
        limits: the most that it may take; who calls sees to its time and memory.
        cache: remember at the root what was read in pictures.
        pictures: look at those that a text shows.

    Raises:
        ShowsPictures: there are some, and they are not to be looked at.
    """
    tally = remember_in(root / FOLDER if cache else None).tally
    before = tally.read, tally.remembered
    files = ShownFiles(root, asset.path)
    done = _guarded(root, asset, files, _Task(tuple(languages), logos, sought, limits, pictures))
    seen = LookedAt(tally.read - before[0], tally.remembered - before[1])
    rests_on = files.looked_at
    return replace(done, pictures=seen, rests_on=rests_on) if any(seen) or rests_on else done


class _Task(NamedTuple):
    """How an asset is to be studied: as `study` says."""

    languages: tuple[str, ...]
    logos: Sequence[Reference]
    sought: Sought
    limits: Limits
    pictures: bool


def _guarded(root: Path, asset: Asset, files: ShownFiles, task: _Task) -> Study:
    """The study of an asset, or of what is wrong with it."""
    try:
        return _study(root, asset, files, task)
    except UnreadableAsset as error:
        return Study(asset, error=str(error))
    except OSError as error:
        return Study(asset, error=f"cannot be opened: {error.strerror or error}")
    except RecursionError:
        return Study(asset, error="is nested too deeply to be read")
    except MemoryError:
        return Study(asset, error=task.limits.too_hungry)
    except Exception as error:
        if os.environ.get("BRANDLINT_DEBUG"):
            raise
        # A reader, ours or another package's, that stumbles over one file must not keep the others from being checked.
        return Study(asset, error=f"a mistake in brandlint itself, please report it: {type(error).__name__}: {error}")


def _study(root: Path, asset: Asset, files: ShownFiles, task: _Task) -> Study:
    path = root / asset.path
    if path.is_symlink() and (reason := _leads_astray(root, path)) is not None:
        return _unread(asset, reason)
    info = path.stat()
    reader = reader_for(asset.format)
    if reader is None:
        return _unread(asset, UNREADABLE.get(asset.format, "no reader for this format yet"))
    if not stat.S_ISREG(info.st_mode):
        raise UnreadableAsset(say("is no ordinary file"))
    if info.st_size > task.limits.size_mb * 1024 * 1024:
        raise UnreadableAsset(task.limits.too_large)
    data = path.read_bytes()
    if (problem := unlike(data, asset.format)) is not None:
        raise UnreadableAsset(problem)
    document = _read(reader, _filled(Source(data, asset.path, beside=files.text, limits=task.limits), asset), asset)
    looking = Looking(document, files, asset.format)
    if not task.pictures and looking.has_to_decode:
        raise ShowsPictures
    sightings, blind = looking.logos(task.logos) if data.strip() else ((), ())
    document = looking.read()
    if not data or data.isspace():
        return _unread(asset, "the file is empty")
    done = of_document(asset, document, task.languages, task.sought, task.limits)
    shows = files.shown(image.url for image in document.images)
    if not sightings and not shows:
        return done
    return replace(done, visuals=(*done.visuals, *sightings), shows=shows, unread=(*done.unread, *blind))


def _filled(source: Source, asset: Asset) -> Source:
    """The source, or what its template gives with the data that the configuration names."""
    if asset.data is None:
        return source
    from brandlint.readers.rendered import filled

    return filled(source, asset.data, asset.format)


def _read(reader: Reader, source: Source, asset: Asset) -> Document:
    document = reader(source)
    document.source = source.written
    return document if asset.format in _WITHOUT_COMMENTS else with_templates(document, asset.format)


def _unread(asset: Asset, reason: str) -> Study:
    return Study(asset, unread=(Unread(EVERYTHING, reason, WHOLE),))


def _leads_astray(root: Path, link: Path) -> str | None:
    """Why a link is not followed; None for one that leads to a file of the campaign."""
    if link.is_dir():
        return "a link to a folder, which is not followed"
    if not link.exists():
        raise UnreadableAsset(say("a link that leads nowhere"))
    return None if Path(os.path.realpath(link)).is_relative_to(root) else "a link to a file outside the campaign"


def of_document(asset: Asset, document: Document, languages: tuple[str, ...] = (), sought: Sought = NOTHING,
                limits: Limits = USUAL) -> Study:
    """The study of a document that has been read.

    Raises:
        UnreadableAsset: it states more than it may.
    """
    guessed = None
    if asset.locale is None and document.records[0].locale is None:
        guessed = _guessed(" ".join(block.text.chars for block in document.blocks)[:20_000], languages) or document.language
        guessed = guessed or _only(languages)
    blocks = blocks_of(document)
    suppressions = _suppressions(asset, document)
    every = (fact for number, (block, head) in enumerate(zip(blocks, heads(blocks, document.containers), strict=True))
             for fact in _facts(block, number, _locale(asset, document, block, guessed), head))
    found = tuple(fact for fact in _no_more(every, limits) if not any(comment.holds(fact.place) for comment in suppressions))
    if any(block.branches for block in blocks):
        found = tuple(_once(found))
    said = () if sought == NOTHING else tuple(
        one for number, block in enumerate(blocks)
        for one in wordings(block, number, _locale(asset, document, block, guessed), sought))
    remarks, given_up = _remarks(asset, document, blocks, guessed, sought)
    return with_headers(Study(
        asset, found, tuple(map(_compact, blocks)), document.containers, document.records,
        tuple(LinkTarget(link.url, link.container, link.record, link.place, link.text) for link in document.links),
        (*document.unread, *given_up), document.visuals, said, remarks,
        tuple(foreign(blocks, lambda block: _declared(asset, document, block))), suppressions, guessed,
        shaped_like_codes=tuple(fact for number, block in enumerate(blocks) for fact in _shaped_like_codes(block, number)),
        weight=document.weight or (len(document.source.data) if asset.format in _HTML else None)))


def _guessed(text: str, languages: Sequence[str]) -> str | None:
    """The language that the words of a text make likely."""
    return guess(text, languages or BUILT_IN)


def _only(languages: Sequence[str]) -> str | None:
    """The one language that there is."""
    return languages[0] if len(languages) == 1 and languages[0] in BUILT_IN else None


def _no_more(found: Iterable[Fact], limits: Limits) -> Iterator[Fact]:
    for number, fact in enumerate(found):
        if number == limits.facts:
            raise UnreadableAsset(limits.too_many_facts)
        yield fact


def _once(found: Iterable[Fact]) -> Iterator[Fact]:
    """The facts, those that two branches of a template share only once."""
    seen: set[tuple[Place, Kind, str | None, Value]] = set()
    for fact in found:
        key = fact.place, fact.kind, fact.role, fact.value
        if not isinstance(fact.place, Span) or key not in seen:
            seen.add(key)
            yield fact


def _remarks(asset: Asset, document: Document, blocks: Sequence[Block], guessed: str | None,
             sought: Sought) -> tuple[tuple[Remark, ...], tuple[Unread, ...]]:
    """What the team's prose rules find; nothing is imported where there are none."""
    if not sought.styles:
        return (), ()
    from brandlint.scale.remarks import remarks_of

    language = document.records[0].locale or asset.locale or guessed
    return remarks_of(asset, document, blocks, language, sought.styles)


def _suppressions(asset: Asset, document: Document) -> tuple[Suppression, ...]:
    if asset.format in _WITHOUT_COMMENTS:
        return ()
    return find_suppressions(document.source.text, wraps=asset.format in _WITH_PARAGRAPHS)


class Reread(NamedTuple):
    """An asset that was read once more, for what its study leaves out: the texts with their places, and their locales."""

    document: Document
    blocks: tuple[Block, ...]
    locales: tuple[str | None, ...]
    study: Study


def reread(asset: Asset, data: bytes, languages: Sequence[str] = ()) -> Reread:
    """Read an asset from bytes, without the pictures that it shows.

    Raises:
        UnreadableAsset: they are not, or no longer, what the asset's name says.
    """
    reader = reader_for(asset.format)
    if reader is None:
        raise UnreadableAsset(say("no reader for this format"))
    document = _read(reader, Source(data, asset.path), asset)
    study, blocks = of_document(asset, document, tuple(languages)), blocks_of(document)
    locales = tuple(_locale(asset, document, block, study.guessed_language) for block in blocks)
    return Reread(document, blocks, locales, study)


def blocks_of(document: Document) -> tuple[Block, ...]:
    """The blocks of a document, those cut that are too long to be read as one."""
    return tuple(piece for block in document.blocks for piece in _pieces(block))


def _locale(asset: Asset, document: Document, block: Block, guessed: str | None) -> str | None:
    """The locale of a block; the path's region is added where only the language is said ("en" in `web/en-GB/`)."""
    said = _declared(asset, document, block) or guessed
    if said and "-" not in said and asset.locale and asset.locale.startswith(f"{said}-"):
        return asset.locale
    return said


def _declared(asset: Asset, document: Document, block: Block) -> str | None:
    """The locale or language that the file or its path says of a block."""
    return document.records[block.record].locale or document.records[0].locale or asset.locale


def _pieces(block: Block) -> Iterator[Block]:
    """A block, cut where it is so long that nobody reads it as one: a book, a minified file, a dump on one line."""
    if len(block.text) <= LONGEST_BLOCK:
        yield block
        return
    for start, end in paragraphs(block.text.chars):
        marks = tuple(mark._replace(start=max(mark.start, start) - start, end=min(mark.end, end) - start)
                      for mark in block.marks if mark.start < end and mark.end > start)
        yield block._replace(text=block.text.part(start, end), marks=marks)


def _facts(block: Block, number: int, locale: str | None, head: str | None) -> Iterator[Fact]:
    struck = tuple((mark.start, mark.end) for mark in block.marks if mark.kind is MarkKind.STRUCK)
    chars = block.text.chars
    label = facts.label_of(block.label, head, locale)
    found = facts.read(chars, locale, struck, label, block.role)
    others = facts.read(block.other, locale, (), label, block.role) if block.other else ()
    stated = zip(found, _readings(found, others), strict=True)
    for fact, readings in (*stated, *((blank, ()) for blank in placeholders.find(chars, locale))):
        yield replace(fact, block=number, place=block.text.place(fact.start, fact.end),
                      confidence=min(fact.confidence, block.confidence), readings=readings)


def _shaped_like_codes(block: Block, number: int) -> Iterator[Fact]:
    for start, end in shaped_like_codes(block.text.chars):
        said = block.text.chars[start:end]
        yield Fact(Kind.CODE, said, None, start, end, said, number, block.text.place(start, end), min(_NEARLY, block.confidence))


def _readings(found: Sequence[Fact], others: Sequence[Fact]) -> Iterator[tuple[Value, ...]]:
    """For each fact its readings: its own, and the value that another look at the picture has in its stead."""
    kinds, other_kinds = [(fact.kind, fact.role) for fact in found], [(fact.kind, fact.role) for fact in others]
    if kinds != other_kinds:
        yield from (fact.readings for fact in found)
        return
    for fact, other in zip(found, others, strict=True):
        yield fact.readings if fact.value == other.value else (fact.value, other.value)


def _compact(block: Block) -> TextBlock:
    return TextBlock(block.text.chars, block.role, block.container, block.record, block.label, block.link, block.marks, block.box,
                     block.variant, block.part, block.text.place(0, len(block.text)), block.confidence, block.branches)
