"""Gives mkdocs the pages that are made: one for each rule, the guide's reference, the command's, and the schemas as files."""

from __future__ import annotations

import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))  # mkdocs loads a hook by its path, as no part of a package


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Add what is made to what is written."""
    from docs.making import command_page, guide_page, rule_pages, store

    pages = {**rule_pages.pages(), "guide.md": guide_page.page(), "command.md": command_page.page(), **store.files()}
    for path, text in pages.items():
        files.append(File.generated(config, path, content=text))
    return files
