"""Follows the pages "First ten minutes" command by command, as written, in a home of its own, and says what each took and found.

    python benchmarks/first_minutes/run.py [PAGE ...]

It needs the package index, since the first commands of a page install brandlint.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "docs" / "start"
MAIL = """<html lang="nl"><body style="background: #FFFFFF; color: #1A1A1A">
<h1 style="color: #0A768F">Lentenieuws van de winkel</h1>
<p style="color: #B5B5B5">Nieuwe lampen staan nu in de winkel.</p>
<p style="font-size: 9px">Vraag naar de voorwaarden.</p></body></html>
"""
"""What a designer has at hand: a heading beside the palette, text that is too pale, and text that is too small."""


def commands(page: str) -> list[str]:
    """The commands of a page, in their order."""
    return re.findall(r"^\$ (.+)$", (PAGES / f"{page}.md").read_text(encoding="utf-8"), re.MULTILINE)


def a_campaign(folder: Path) -> None:
    """The example campaign with its mistakes, without its guide: a folder of somebody who has none."""
    shutil.copytree(ROOT / "examples" / "mistakes", folder)
    shutil.rmtree(folder / "brand-guide")
    for name in ("campaign.yaml", "expected.json"):
        (folder / name).unlink()


def a_design(folder: Path) -> None:
    (folder / "email").mkdir(parents=True)
    (folder / "email" / "lente.html").write_text(MAIL, encoding="utf-8")


CAMPAIGNS: dict[str, Callable[[Path], None]] = {"campaign-manager": a_campaign, "developer": a_campaign, "designer": a_design}


def follow(page: str, home: Path) -> Iterator[str]:
    """Run a page's commands; yields a line for each: its seconds, status, and the last line it printed."""
    CAMPAIGNS[page](home / "my-campaign")
    here = home / "repository"
    shutil.copytree(ROOT, here, ignore=shutil.ignore_patterns(".git", ".venv", "build", ".*_cache", "benchmarks"))
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    for number, command in enumerate(commands(page), 1):
        began = time.perf_counter()
        if command.startswith("cd "):
            here = Path(command.removeprefix("cd ").replace("~", str(home)))
            yield f"{number}. {0:6.1f} s  {command}"
            continue
        ran = subprocess.run(["bash", "-c", command], cwd=here, env={**environment, "HOME": str(home)}, check=False,
                             capture_output=True, text=True)
        took = time.perf_counter() - began
        said = (ran.stdout or ran.stderr).strip().splitlines()
        yield f"{number}. {took:6.1f} s  {command}\n              status {ran.returncode}: {said[-1] if said else ''}"


def main(pages: list[str]) -> None:
    for page in pages or list(CAMPAIGNS):
        print(page)
        with tempfile.TemporaryDirectory() as home:
            for line in follow(page, Path(home)):
                print(f"  {line}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
