"""Opening a campaign: its root, configuration, guide and assets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from brandlint import config as configuration
from brandlint.assets.discovery import CAMPAIGN_FILE, CONFIGURATION_FILE, GUIDE_FOLDER, discover, find_root, guides_below
from brandlint.assets.model import Asset
from brandlint.config import Config, TemplateData
from brandlint.documents.locales import FIRST_LANGUAGES
from brandlint.errors import ConfigurationError
from brandlint.guide.loading import has_guide_files, load_campaigns, load_guide
from brandlint.guide.model import Campaign, Guide
from brandlint.translations import say

_A_GUIDE = say("a guide is a folder with brand.yaml, offers.yaml and others")


@dataclass(frozen=True, slots=True)
class CampaignFolder:
    """What a run works on.

    Attributes:
        root: the campaign's root.
        guide_folder: where the guide lies; None where there is none, and `guide` is then empty.
        campaigns: at least one; assets outside every campaign's folder belong to one without a name.
        own_files: the guide and the configuration, relative to the root; naming one of them shows everything.
    """

    root: Path
    config: Config
    guide: Guide
    guide_folder: Path | None
    assets: tuple[Asset, ...]
    campaigns: tuple[Campaign, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages among which to guess."""
        return tuple(dict.fromkeys(locale.language for locale in self.guide.locales))

    @property
    def guide_name(self) -> str | None:
        return self.guide.folder if self.guide_folder else None

    @property
    def own_files(self) -> tuple[str, ...]:
        files = [*self.guide.files, *([self.guide.folder] if self.guide_folder else []), CONFIGURATION_FILE]
        return tuple(dict.fromkeys([*files, *(f"{one.folder}/{CAMPAIGN_FILE}".lstrip("/") for one in self.campaigns)]))


def open_campaign(paths: Sequence[Path], guide: Path | None = None, config: Config | None = None) -> CampaignFolder | None:
    """The campaign that paths belong to, or None where there is none.

    Args:
        paths: files and folders; the first decides which campaign is meant. The current folder where there are none.
        guide: the guide's folder, where it is not the usual one.
        config: read from the root where it is not given.

    Raises:
        ConfigurationError: a path does not exist, or the configuration is wrong.
        GuideError: the guide is wrong.
    """
    for path in paths:
        if not path.exists():
            raise ConfigurationError(say("{path}: there is no such file or folder", path=path))
    start = paths[0] if paths else Path()
    root = find_root(start, guide)
    config = config or configuration.load(root)
    guide_folder = _guide_folder(root, guide or config.guide)
    if guide_folder is None and not any((root / name).is_file() for name in (CAMPAIGN_FILE, CONFIGURATION_FILE)):
        assets = _assets(root, Guide(), None, config) if start.is_dir() else ()
        return CampaignFolder(root, config, Guide(), None, assets, (Campaign(),)) if assets else None
    return _opened(root, config, guide_folder)


def by_campaign(paths: Sequence[Path], guide: Path | None = None) -> list[tuple[Path, ...]]:
    """Paths in groups that each belong to one campaign, in the order in which they are named.

    A folder stands for the campaigns with guides of their own in it too. Paths outside every campaign are left out, unless
    there are no others.

    Args:
        guide: where it is given there is one campaign.
    """
    if guide is not None or not paths:
        return [tuple(paths)]
    groups: dict[Path, list[Path]] = {}
    for path in paths:
        groups.setdefault(find_root(path), []).append(path)
        for below in guides_below(path) if path.is_dir() else ():
            groups.setdefault(below, []).append(below)
    for root in [root for root in groups if _is_part(root, groups)]:
        inside = groups.pop(root)
        groups[next(outer for outer in groups if _holds(outer, root))] += inside
    return [tuple(group) for root, group in groups.items() if _is_campaign(root, group)] or [tuple(paths)]


def _is_part(root: Path, others: Iterable[Path]) -> bool:
    return any(_holds(outer, root) for outer in others)


def _holds(outer: Path, root: Path) -> bool:
    """Whether the assets of one root are looked at with those of another: it lies inside, and they have one guide."""
    return outer != root and root.is_relative_to(outer) and (guide := _guide_folder(root, None)) is not None and (
        guide == _guide_folder(outer, None))


def _is_campaign(root: Path, named: Iterable[Path]) -> bool:
    if _guide_folder(root, None) or any((root / name).is_file() for name in (CAMPAIGN_FILE, CONFIGURATION_FILE)):
        return True
    return any(path.is_dir() for path in named) and bool(_assets(root, Guide(), None, Config()))


def _opened(root: Path, config: Config, guide_folder: Path | None) -> CampaignFolder:
    loaded = load_guide(guide_folder, root) if guide_folder else Guide()
    assets = _assets(root, loaded, guide_folder, config)
    folders = sorted({asset.campaign for asset in assets} | {""})
    files = [file for folder in folders if (file := root / folder / CAMPAIGN_FILE).is_file()]
    if files:
        loaded = load_guide(guide_folder, root, files) if guide_folder else Guide(campaigns=load_campaigns(root, files))
    named = {campaign.folder: campaign for campaign in loaded.campaigns}
    campaigns = tuple(named.get(folder, Campaign(folder=folder)) for folder in folders)
    return CampaignFolder(root, config, loaded, guide_folder, assets, campaigns)


def reloaded(folder: CampaignFolder, instead: Mapping[Path, bytes]) -> CampaignFolder:
    """The same campaign with other contents of some of the guide's files.

    Raises:
        GuideError: the guide is wrong.
    """
    if folder.guide_folder is None:
        return folder
    files = [file for one in folder.campaigns if (file := folder.root / one.folder / CAMPAIGN_FILE).is_file()]
    return replace(folder, guide=load_guide(folder.guide_folder, folder.root, files, instead))


def _assets(root: Path, guide: Guide, guide_folder: Path | None, config: Config) -> tuple[Asset, ...]:
    never = [config.baseline] if config.baseline else []
    locales = tuple(locale.code for locale in guide.locales) or FIRST_LANGUAGES
    found = discover(root, guide.channels, guide_folder=guide_folder, never=never, languages=locales)
    return _with_data(found, config.templates) if config.templates else tuple(found)


def _with_data(assets: Iterable[Asset], templates: Iterable[TemplateData]) -> tuple[Asset, ...]:
    """The assets, those that are filled templates with their data; the data files are no assets."""
    from pathspec import GitIgnoreSpec

    specs = [(GitIgnoreSpec.from_lines(one.files), Path(one.data).as_posix()) for one in templates]
    files = {data for _, data in specs}
    return tuple(replace(asset, data=next((data for spec, data in reversed(specs) if spec.match_file(asset.path)), None))
                 for asset in assets if asset.path not in files)


def _guide_folder(root: Path, asked: Path | None) -> Path | None:
    """The guide's folder: as asked for, else beside the campaign, else above it up to the repository's root.

    A folder that is only named like a guide, and holds logos or a PDF, is none.
    """
    if asked is not None:
        if not asked.is_dir():
            raise ConfigurationError(say("{asked}: there is no such folder; {help}", asked=asked, help=_A_GUIDE))
        if not has_guide_files(asked):
            raise ConfigurationError(say("{asked}: there is no guide in this folder; {help}", asked=asked, help=_A_GUIDE))
        return asked.resolve()
    for folder in (root, *root.parents):
        if has_guide_files(folder / GUIDE_FOLDER):
            return folder / GUIDE_FOLDER
        if (folder / ".git").exists():
            return None
    return None
