"""Measures artwork: what is found of planted mistakes by format and family, and what clean artwork is wrongly accused of.

    python benchmarks/artwork/run.py [--brands kruimelhof,kareebos] [--turns 2] [--keep FOLDER] [--again]

`--again` checks the campaigns that an earlier run left in FOLDER, without drawing them anew.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from artwork import write
from brand import Brand, all_brands
from mistakes import Mistake, plant
from pages import browser

AS_OF = "2027-05-10"


def draw(folder: Path, names: list[str], turns: int) -> None:
    """Write every campaign: clean, and with mistakes as often as asked."""
    with browser() as tab:
        for name in names:
            brand = Brand(name)
            write(folder / name / "clean", brand, tab, {})
            for turn in range(turns):
                changes = {path: one for locale in brand.words["locales"] for path, one in plant(brand, locale, turn)[0].items()}
                write(folder / name / f"wrong-{turn}", brand, tab, changes)


def findings(campaign: Path) -> list[dict[str, Any]]:
    """What `brandlint check` says; problems of assets that cannot be read count as findings."""
    report = campaign.with_suffix(".json")
    flags = ["--format", "json", "--as-of", AS_OF, "--output", str(report), "--exit-zero", "--quiet"]
    subprocess.run([sys.executable, "-m", "brandlint", "check", *flags], cwd=campaign, check=True)
    return list(json.loads(report.read_text(encoding="utf-8"))["findings"])


def fits(mistake: Mistake, finding: dict[str, Any]) -> bool:
    """Whether a finding names a mistake: its asset, its rule, and of a fact its letters."""
    said = plain(" ".join(str(finding.get(key)) for key in ("message", "found")))
    return finding["path"] == mistake.path and finding["code"].startswith(mistake.named_by) and plain(mistake.holds) in said


def plain(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def tell(title: str, rows: dict[str, list[bool]]) -> None:
    print(f"\n{title:18}planted  found  recall")
    for name, hits in sorted(rows.items()):
        print(f"{name:18}{len(hits):7}{sum(hits):7}    {sum(hits) / len(hits):.2f}")


def measure(folder: Path, names: list[str], turns: int) -> None:
    """Print every miss and alarm, and the tables."""
    tables: dict[str, dict[str, list[bool]]] = {key: defaultdict(list) for key in ("family", "format", "format and family")}
    alarms: Counter[str] = Counter()
    for name in names:
        brand = Brand(name)
        clean = findings(folder / name / "clean")
        for one in clean:
            print(f"false alarm: {name} {one['code']} {one['severity']} {one['path']}: {one['message']}")
            alarms[one["severity"]] += 1
        for turn in range(turns):
            said = findings(folder / name / f"wrong-{turn}")
            planted = [one for locale in brand.words["locales"] for one in plant(brand, locale, turn)[1]]
            for mistake in planted:
                hit = any(fits(mistake, one) for one in said)
                group = "facts" if mistake.family in ("PRC", "OFR", "TRM", "CON") else "looks"
                for key, row in (("family", mistake.family), ("format", f"{mistake.format} {group}"), ("format and family", f"{mistake.format} {mistake.family}")):
                    tables[key][row].append(hit)
                if not hit:
                    print(f"missed: {name} wrong-{turn} {mistake.path} {mistake.family} {mistake.what}")
            known = {(one["code"], one["path"], one["message"]) for one in clean}
            for one in said:
                if (one["code"], one["path"], one["message"]) not in known and not any(fits(mistake, one) for mistake in planted):
                    print(f"besides: {name} wrong-{turn} {one['code']} {one['severity']} {one['path']}: {one['message']}")
    for key, rows in tables.items():
        tell(key, rows)
    print(f"\nfalse alarms on clean artwork: {dict(alarms) or 'none'}")


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--brands", default=",".join(all_brands()), help="with commas")
    parser.add_argument("--turns", type=int, default=2, help="campaigns with mistakes, each with other ones")
    parser.add_argument("--keep", type=Path, help="a folder for the campaigns and reports")
    parser.add_argument("--again", action="store_true", help="check what an earlier run left there")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = asked.keep or Path(scratch)
        names = asked.brands.split(",")
        if not asked.again:
            draw(folder, names, asked.turns)
        measure(folder, names, asked.turns)


if __name__ == "__main__":
    main()
