"""Loads a guide: every file of its folder, every problem in one go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from brandlint.errors import GuideError
from brandlint.guide import brand, identity, offers, terms, tone
from brandlint.guide.campaigns import campaign
from brandlint.guide.files import GuideFiles
from brandlint.guide.model import Campaign, Guide, Locale, PriceRow, Product
from brandlint.guide.prices import is_header, is_price_list, price_rows
from brandlint.guide.tables import Table, csv_table, workbook_tables
from brandlint.guide.values import Desk
from brandlint.problems import Problem
from brandlint.translations import say

_READ = (".yaml", ".yml", ".json")
_TABLES = (".csv", ".xlsx")
_NOT_GUIDE = ("brandlint.yaml", "brandlint.yml")
_CAMPAIGN, _CAMPAIGNS = "campaign", "campaigns"


def load_guide(folder: Path, root: Path, campaign_files: Iterable[Path] = (),
               instead: Mapping[Path, bytes] | None = None) -> Guide:
    """Load a brand guide, and the campaigns beside it.

    Args:
        folder: the guide's folder; its sub-folders hold only what the guide refers to.
        root: the campaign's root, to which paths in places are relative.
        campaign_files: `campaign.yaml` files that belong to this guide.
        instead: contents that files would have, by their absolute paths.

    Raises:
        GuideError: with every problem of every file, in the order of files and lines.
    """
    files = GuideFiles(root, instead={path.resolve(): data for path, data in (instead or {}).items()})
    tables = list(_read_folder(folder, files))
    _only_one_kind(tables, files)
    locales = brand.locales(files.top.get("locales"))
    files.desk.currencies = tuple(dict.fromkeys(locale.currency for locale in locales if locale.currency))
    products = offers.products(files.top.get("products"))
    guide = Guide(
        folder=files.shown(folder),
        brand=brand.brand(files.top.get("brand")),
        locales=locales,
        channels=brand.channels(files.top.get("channels")),
        products=products,
        offers=offers.offers(files.top.get("offers")),
        price_rows=tuple(_price_rows(tables, products, locales, files)),
        terms=terms.terms(files.top.get("terms")),
        contacts=terms.contacts(files.top.get("contacts")),
        legal=terms.legal(files.top.get("legal")),
        colours=identity.colours(files.top.get("colours")),
        logos=identity.logos(files.top.get("logos")),
        typography=identity.typography(files.top.get("typography")),
        print=identity.print_rules(files.top.get("print")),
        images=identity.images(files.top.get("images")),
        tone=tone.tone(files.top.get("tone")),
        campaigns=tuple(_campaigns(campaign_files, files)),
        places=files.places,
    )
    if _imports_something(files):
        from brandlint.guide.importers import with_imports  # few guides need the importers

        guide = with_imports(guide, files)
    _raise(files.desk.problems)
    return replace(guide, files=tuple(files.read))


def _imports_something(files: GuideFiles) -> bool:
    return any(value.get("from") for key in ("identity", "products") if (value := files.top.get(key)) is not None)


def load_campaigns(root: Path, campaign_files: Iterable[Path]) -> tuple[Campaign, ...]:
    """Load `campaign.yaml` files where there is no guide.

    Raises:
        GuideError: with every problem of every file.
    """
    files = GuideFiles(root)
    found = tuple(_campaigns(campaign_files, files))
    _raise(files.desk.problems)
    return found


def _raise(problems: Iterable[Problem]) -> None:
    in_order = sorted(problems, key=lambda problem: (*problem.place[:3], str(problem)))
    if in_order:
        raise GuideError(tuple(in_order))


def has_guide_files(folder: Path) -> bool:
    """Whether a folder holds, at its top, a file that can be part of a guide."""
    return folder.is_dir() and any(_is_read(path) or path.suffix.lower() in _TABLES for path in _own_files(folder))


def _own_files(folder: Path) -> Iterator[Path]:
    """The files at the top of a guide's folder that are somebody's own, in order."""
    return (path for path in sorted(folder.iterdir())
            if path.is_file() and not path.name.startswith((".", "_", "~$")) and path.name not in _NOT_GUIDE)


def _is_read(path: Path) -> bool:
    return path.suffix.lower() in _READ and not path.name.endswith(("tokens.json", ".schema.json"))


def _read_folder(folder: Path, files: GuideFiles) -> Iterator[tuple[str, Table]]:
    """Read what lies at the top of the guide's folder; price lists come back as tables by their shown paths."""
    if not folder.is_dir():
        files.problem(folder, say("no folder with a brand guide"), say("run `brandlint init`, or name one with --guide"))
        return
    for path in _own_files(folder):
        if _is_read(path):
            files.add(path)
        elif path.suffix.lower() in _TABLES:
            yield from ((files.shown(path), table) for table in _tables(path, files))


def _tables(path: Path, files: GuideFiles) -> list[Table]:
    """The price lists in a file; none for other tables, which are nobody's business here."""
    source = files.source(path)
    if source is None:
        return []
    if path.suffix.lower() == ".csv":
        table = csv_table(source)
        return [table] if is_price_list(table) else []
    found = workbook_tables(source.data, source.name, is_header)
    if isinstance(found, Problem):
        files.desk.problems.append(found)
        return []
    return found


def _only_one_kind(tables: Iterable[tuple[str, Table]], files: GuideFiles) -> None:
    """Prices stand in CSV files or in workbooks: in both, nobody could say which of them is the newer one."""
    first: dict[str, str] = {}
    for name, table in tables:
        first.setdefault(name.rpartition(".")[2].lower(), name)
        other = next((kept for ending, kept in first.items() if not name.lower().endswith(ending)), None)
        if other is not None and first[name.rpartition(".")[2].lower()] == name:
            files.desk.problems.append(Problem(table[0][0].place, (), say("prices, which also stand in {other}", other=other),
                                               hint=say("keep them in one file")))
            return


def _price_rows(tables: Iterable[tuple[str, Table]], products: Mapping[str, Product], locales: tuple[Locale, ...],
                files: GuideFiles) -> Iterator[PriceRow]:
    for _, table in tables:
        rows, problems = price_rows(table, products, locales)
        files.desk.problems += problems
        yield from rows


def _campaigns(paths: Iterable[Path], guide: GuideFiles) -> Iterator[Campaign]:
    """Campaigns, each from its own file; their values are placed under ("campaigns", position)."""
    for position, path in enumerate(sorted(paths)):
        files = GuideFiles(guide.root, Desk(guide.desk.problems))
        files.add(path)
        folder = files.shown(path.parent)
        yield campaign(files.top.get(_CAMPAIGN), "" if folder == "." else folder)
        guide.read += files.read
        guide.places.update(((_CAMPAIGNS, position, *keys[1:]), place) for keys, place in files.places.items())


__all__ = ["has_guide_files", "load_campaigns", "load_guide"]
