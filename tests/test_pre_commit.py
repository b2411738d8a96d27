"""The hook under the real `pre-commit` program, in a scratch repository with a small campaign."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]
PROGRAMS = Path(sys.executable).parent

GUIDE = """\
locales:
  nl-NL: {currency: EUR}
products:
  ketel-fluit:
    name: Ketel Fluit
    price: {EUR: 39.95}
  theeblik-groen:
    name: Theeblik Groen
    price: {EUR: 12.50}
"""
CAMPAIGN = "campaign: {id: thee, live: 2027-03-01}\n"
EMAIL = "<html lang='nl'><body><p>Ketel Fluit, nu voor € 39,95</p></body></html>\n"
POST = "---\nlocale: nl-NL\n---\nTheeblik Groen kost € 12,50.\n"


class Repository:
    """A git repository with a campaign, in which commits run no hooks until `pre_commit` is called."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.folder = folder
        roles = ("AUTHOR_NAME", "AUTHOR_EMAIL", "COMMITTER_NAME", "COMMITTER_EMAIL")
        person = {f"GIT_{role}": "someone@scratch.example" for role in roles}
        apart = {"PRE_COMMIT_HOME": str(home), "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
        self.environment = {**os.environ, **person, **apart}
        self.git("init", "--quiet")

    def run(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, cwd=self.folder, env=self.environment, capture_output=True, text=True, check=False)

    def git(self, *arguments: str) -> None:
        result = self.run("git", *arguments)
        assert result.returncode == 0, result.stderr

    def stage(self, path: str, text: str) -> None:
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
        self.git("add", path)

    def commit(self) -> None:
        self.git("commit", "--quiet", "--no-verify", "--message", "A step")

    def pre_commit(self) -> subprocess.CompletedProcess[str]:
        """What a commit of the staged files would meet."""
        return self.run(PROGRAMS / "pre-commit", "run")


def hook() -> dict[str, Any]:
    """The hook that this repository offers, run with the program that is installed here."""
    offered = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))[0]
    program, _, arguments = offered["entry"].partition(" ")
    return {**offered, "language": "system", "entry": f"{PROGRAMS / program} {arguments}"}


@pytest.fixture
def bare(tmp_path: Path) -> Repository:
    (tmp_path / "scratch").mkdir()
    repository = Repository(tmp_path / "scratch", tmp_path / "home")
    repository.stage(".pre-commit-config.yaml", yaml.safe_dump({"repos": [{"repo": "local", "hooks": [hook()]}]}))
    repository.commit()
    return repository


@pytest.fixture
def repository(bare: Repository) -> Repository:
    bare.stage("brand-guide/guide.yaml", GUIDE)
    bare.stage("campaign.yaml", CAMPAIGN)
    bare.stage("email/nl.html", EMAIL)
    bare.stage("social/nl/post.md", POST)
    bare.commit()
    return bare


def test_a_changed_digit_fails_the_commit_and_its_repair_passes(repository: Repository) -> None:
    repository.stage("email/nl.html", EMAIL.replace("39,95", "36,95"))
    failed = repository.pre_commit()
    # Reworded too: a file that is as it was before is not in the commit, and nothing would be checked.
    repository.stage("email/nl.html", EMAIL.replace("nu voor", "nu"))
    repaired = repository.pre_commit()
    assert (failed.returncode, repaired.returncode) == (1, 0), failed.stdout + repaired.stdout
    assert "email/nl.html:1:" in failed.stdout
    assert "39,95" in failed.stdout


def test_a_commit_without_campaign_files_passes_though_the_campaign_has_a_mistake(repository: Repository) -> None:
    repository.stage("email/nl.html", EMAIL.replace("39,95", "36,95"))
    repository.commit()
    repository.stage("src/kettle.py", "price = 1\n")
    result = repository.pre_commit()
    assert result.returncode == 0, result.stdout


def test_a_commit_in_a_repository_without_a_campaign_passes(bare: Repository) -> None:
    bare.stage("notes.txt", "Ketel Fluit € 1,00 en € 2,00\n")
    result = bare.pre_commit()
    assert result.returncode == 0, result.stdout


def test_a_changed_guide_is_held_against_all_assets(repository: Repository) -> None:
    repository.stage("brand-guide/guide.yaml", GUIDE.replace("39.95", "42.95").replace("12.50", "13.50"))
    result = repository.pre_commit()
    assert result.returncode == 1
    assert "email/nl.html:1:" in result.stdout
    assert "social/nl/post.md:4:" in result.stdout


def test_a_commit_of_one_file_shows_only_its_findings(repository: Repository) -> None:
    repository.stage("email/nl.html", EMAIL.replace("39,95", "36,95"))
    repository.commit()
    repository.stage("social/nl/post.md", POST.replace("12,50", "15,20"))
    result = repository.pre_commit()
    assert result.returncode == 1
    assert "social/nl/post.md:4:" in result.stdout
    assert "email/nl.html" not in result.stdout


def test_the_hook_installs_and_runs_from_this_checkout(repository: Repository) -> None:
    """`pre-commit try-repo` builds the hook's own environment, so it needs the package index."""
    if repository.run(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", "wheels", "click").returncode:
        pytest.skip("the package index cannot be reached, and try-repo installs the hook from it")
    repository.stage("email/nl.html", EMAIL.replace("39,95", "36,95"))
    result = repository.run(PROGRAMS / "pre-commit", "try-repo", str(ROOT), "brandlint", "--files", "email/nl.html")
    assert result.returncode == 1, result.stdout + result.stderr
    assert "email/nl.html:1:" in result.stdout
