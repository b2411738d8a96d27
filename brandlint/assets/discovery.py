"""Finding a campaign's root and its assets."""

from __future__ import annotations

import os
import re
from collections import deque
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from brandlint.assets.channels import ChannelFiles, Recogniser
from brandlint.assets.ignoring import IGNORE_FILES, IgnoreRules, rules_above, with_rules_of
from brandlint.assets.model import Asset
from brandlint.assets.naming import locale_in_path
from brandlint.documents.locales import FIRST_LANGUAGES
from brandlint.errors import ConfigurationError
from brandlint.translations import say

GUIDE_FOLDER = "brand-guide"
CAMPAIGN_FILE = "campaign.yaml"
CONFIGURATION_FILE = "brandlint.yaml"

CONTENT = frozenset({
    "html", "htm", "xhtml", "mjml", "eml", "msg", "md", "markdown", "txt", "rtf", "yaml", "yml", "json", "arb", "csv",
    "tsv", "xml", "resx", "po", "pot", "xliff", "xlf", "strings", "xcstrings",
    "srt", "vtt", "svg", "pdf", "docx", "docm", "doc", "xlsx", "xlsm", "xlsb", "xls", "pptx",
    "pptm", "ppsx", "ppt", "odt", "ods", "odp", "png", "jpg", "jpeg", "gif", "webp", "avif", "tif", "tiff", "psd", "ai", "idml",
    "mp4", "mov"})
"""Endings of files that can say something for a brand; style sheets, scripts and fonts cannot."""

_TEMPLATES = frozenset({"j2", "jinja", "jinja2"})
"""Endings of Jinja2 templates, behind that of the format that they give."""

_PICTURES = frozenset({"svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "tif", "tiff"})
_PICTURE_FOLDERS = frozenset({
    "img", "imgs", "image", "images", "assets", "media", "fonts", "font", "css", "icons", "static", "photos", "pictures",
    "afbeeldingen", "fotos", "beeld", "bilder", "prente", "thumbs", "thumbnails", "logos", "src"})
"""Folders for what assets show: a picture in one of them, below a channel's folder, is part of the assets that show it."""

NO_CONTENT_FOLDERS = frozenset({"node_modules", "__pycache__", "venv", "env", "site-packages", "bower_components", "vendor"})
_NO_CONTENT_FILES = frozenset({
    CAMPAIGN_FILE, CONFIGURATION_FILE, "package.json", "package-lock.json", "tsconfig.json", "jsconfig.json", "composer.json",
    "vercel.json", "netlify.toml", "readme.md", "readme.txt", "changelog.md", "contributing.md", "license.md", "license.txt",
    "robots.txt", "humans.txt", "sitemap.xml", "browserconfig.xml", "manifest.json", "docker-compose.yml", "docker-compose.yaml",
    "pnpm-lock.yaml", "pnpm-workspace.yaml", "requirements.txt", "lerna.json", "turbo.json", "nx.json", "firebase.json"})
_OWN = {
    "json": re.compile(rb'''\s*(?: \{\s*"version":\s\d+,\s* (?:"tool":\s"brandlint\s
                                                       | "findings":\s\[ | "facts":\s\[ | "approvals":\s\[)
                              | \{\s*"version":\s"2\.1\.0",\s"\$schema":\s"[^"]{1,200}/sarif-schema
                              | \{\s*"source":\s\{"name":\s"brandlint"
                              | \[\s*\{"check_name":\s")''', re.VERBOSE),
    "xml": re.compile(rb'<\?xml[^>]{1,80}>\s*<testsuites>\s*<testsuite id="0" package="brandlint"')}
"""How reports, baselines, approvals and lists of facts begin, by their ending."""
_HEAD = 300


class _Seen(NamedTuple):
    """What a walk has seen on its way: the folders of campaign files, relative to the root, and those with other guides."""

    campaigns: list[str]
    with_guides: list[Path]


class _Found(NamedTuple):
    """A file, by its path relative to the root, with forward slashes, and its absolute path; or a link to a folder."""

    path: str
    absolute: str
    is_folder: bool


def find_root(start: Path, guide: Path | None = None) -> Path:
    """The root of the campaign that a file or folder belongs to.

    The nearest folder at or above `start` with a campaign.yaml, else with a brandlint.yaml, else the parent of the guide,
    else `start` itself. Nothing is looked for above the repository.

    Args:
        start: a file or folder.
        guide: the guide's folder, where it is known; else it is looked for beside and above `start`.
    """
    start = start.resolve()
    above = list(_up_to_repository(start if start.is_dir() else start.parent))
    for name in (CAMPAIGN_FILE, CONFIGURATION_FILE):
        for folder in above:
            if (folder / name).is_file():
                return folder
    if guide is not None:
        return guide.resolve().parent
    return next((folder for folder in above if (folder / GUIDE_FOLDER).is_dir()), above[0])


def discover(root: Path, channels: Iterable[ChannelFiles] = (), *, guide_folder: Path | None = None,
             never: Collection[Path] = (), languages: Iterable[str] = FIRST_LANGUAGES) -> list[Asset]:
    """The assets of a campaign, sorted by path.

    Left out are the guide, configuration, what brandlint wrote, dot folders, what git ignores, pictures that only assets
    show, and folders with a guide of their own, which are other campaigns. Links to folders are not followed: where one
    stands in a channel, it is itself an asset without a format, so that the study can tell that it was not looked at. Links
    to files are assets, wherever they lead.

    Args:
        root: the campaign's root.
        channels: the guide's channels; a folder that is named like a common channel is one without them.
        guide_folder: the folder of the guide.
        never: other files and folders that are no assets: a baseline, a report that is being written.
        languages: the languages or locales that there are.

    Raises:
        ConfigurationError: a folder cannot be opened.
    """
    root, recogniser, languages = root.resolve(), Recogniser(channels), tuple(languages)
    left_out = frozenset(str(path.resolve()) for path in (*never, *([guide_folder] if guide_folder else ())))
    seen = _Seen([], [])
    assets = [asset for found in _walk(root, left_out, seen) if (asset := _asset(found, recogniser, languages))]
    if seen.campaigns:
        assets = [_in_campaign(asset, seen.campaigns) for asset in assets]
    return sorted(assets, key=lambda asset: asset.path)


def guides_below(folder: Path) -> list[Path]:
    """The folders inside a folder that have a guide of their own, sorted; not those inside one of them."""
    seen = _Seen([], [])
    deque(_walk(folder.resolve(), frozenset(), seen), maxlen=0)
    return sorted(seen.with_guides)


def _up_to_repository(folder: Path) -> Iterator[Path]:
    for above in (folder, *folder.parents):
        yield above
        if (above / ".git").exists():
            return


def _walk(root: Path, left_out: frozenset[str], seen: _Seen) -> Iterator[_Found]:
    """The files below a folder that nothing leaves out."""
    folders: list[tuple[str, str, IgnoreRules | None]] = [(str(root), "", rules_above(root))]
    while folders:
        folder, inside, rules = folders.pop()
        entries = _entries(folder)
        if inside and any(_is_guide(entry) and entry.path not in left_out for entry in entries):
            seen.with_guides.append(Path(folder))
            continue
        if any(entry.name in IGNORE_FILES for entry in entries):
            rules = with_rules_of(folder, rules)
        for entry in entries:
            if entry.name.startswith((".", "~$")) or entry.path in left_out:
                continue
            if entry.is_dir(follow_symlinks=False):
                if entry.name not in NO_CONTENT_FOLDERS and not (rules and rules.ignores(entry.path, is_folder=True)):
                    folders.append((entry.path, f"{inside}{entry.name}/", rules))
            elif entry.name == CAMPAIGN_FILE:
                seen.campaigns.append(inside.rstrip("/"))
            elif not (rules and rules.ignores(entry.path, is_folder=False)):
                yield _Found(inside + entry.name, entry.path, entry.is_symlink() and os.path.isdir(entry.path))


def _entries(folder: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError as error:
        raise ConfigurationError(say("{folder}: this folder cannot be opened ({reason}); change its rights, or leave it out "
                                     "with a .brandlintignore file", folder=folder, reason=error.strerror)) from None


def _is_guide(entry: os.DirEntry[str]) -> bool:
    return entry.name == GUIDE_FOLDER and entry.is_dir() and any(
        inside.name.endswith((".yaml", ".yml")) for inside in _entries(entry.path))


def _asset(found: _Found, recogniser: Recogniser, languages: tuple[str, ...]) -> Asset | None:
    if found.is_folder:
        return _linked_folder(found, recogniser)
    name = found.path.rpartition("/")[2].lower()
    ending = _ending(name)
    if ending not in CONTENT or name in _NO_CONTENT_FILES or (recognised := recogniser.channel_of(found.path)) is None:
        return None
    if ending in _PICTURES and any(folder.lower() in _PICTURE_FOLDERS for folder in recognised.below):
        return None
    if ending in _OWN and _is_own(found.absolute, _OWN[ending]):
        return None
    locale = locale_in_path(found.path, languages)
    return Asset(found.path, recognised.channel, ending, locale, recognised_by=recognised.by)


def _ending(name: str) -> str:
    """The format of a file by its name; a template of HTML ("mail.html.j2") is HTML, one that does not say of what is too."""
    stem, _, ending = name.rpartition(".")
    if ending in _TEMPLATES and stem:
        inner = stem.rpartition(".")[2] if "." in stem else ""
        return inner if inner in CONTENT else "html"
    return ending if stem else ""


def _linked_folder(found: _Found, recogniser: Recogniser) -> Asset | None:
    """A link to a folder that would hold assets, as an asset that cannot be read."""
    recognised = recogniser.channel_of(f"{found.path}/")
    if recognised is None or found.path.rpartition("/")[2].lower() in _PICTURE_FOLDERS | NO_CONTENT_FOLDERS:
        return None
    return Asset(found.path, recognised.channel, "", recognised_by=recognised.by)


def _is_own(path: str, head: re.Pattern[bytes]) -> bool:
    """Whether brandlint wrote a file. One that cannot be read is told where assets are read."""
    if not os.path.isfile(path):
        return False
    try:
        with open(path, "rb") as file:
            return head.match(file.read(_HEAD)) is not None
    except OSError:
        return False


def _in_campaign(asset: Asset, campaigns: list[str]) -> Asset:
    """The asset with the innermost campaign folder that holds it."""
    holding = [folder for folder in campaigns if not folder or asset.path.startswith(f"{folder}/")]
    return replace(asset, campaign=max(holding, key=len, default=""))
