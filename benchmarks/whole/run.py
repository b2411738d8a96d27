"""Measures whole campaigns: what the clean one is wrongly accused of, and which planted mistakes are found, by family.

Usage: python benchmarks/whole/run.py [--brand duinwiel] [--keep FOLDER]
"""

from __future__ import annotations

import argparse
import importlib
import json
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
AS_OF = "2027-03-15"


def findings(campaign: Path) -> list[dict[str, Any]]:
    """What `brandlint check` says of a campaign."""
    report = campaign.parent / f"{campaign.name}.json"
    flags = ["--format", "json", "--as-of", AS_OF, "--output", str(report), "--exit-zero", "--quiet", "--no-cache"]
    subprocess.run([sys.executable, "-m", "brandlint", "check", *flags], cwd=campaign, check=True)
    return list(json.loads(report.read_text())["findings"])


def fits(mistake: Any, finding: dict[str, Any]) -> bool:
    """Whether a finding says what was planted."""
    said = " ".join(str(finding.get(key)) for key in ("message", "found", "expected"))
    return finding["path"] == mistake.path and finding["code"].startswith(mistake.found_by) and mistake.holds in said


def measure(brand: str, folder: Path) -> None:
    """Prints false alarms and recall by family, and every miss and alarm in words."""
    sys.path.insert(0, str(HERE / brand))
    make, mistakes = importlib.import_module("make"), importlib.import_module("mistakes")
    make.make(folder / "clean")
    mistakes.plant(folder / "clean", folder / "planted")
    clean, planted = findings(folder / "clean"), findings(folder / "planted")
    alarms = Counter(one["code"][:3] for one in clean)
    for one in clean:
        print(f"false alarm: {one['code']} {one['severity']} {one['path']}: {one['message']}")
    found: dict[str, list[bool]] = defaultdict(list)
    told = [False] * len(planted)
    for one in (*mistakes.TEXTS, *mistakes.DRAWN):
        fitting = [fits(one, finding) for finding in planted]
        told = [was or now for was, now in zip(told, fitting, strict=True)]
        found[one.family].append(any(fitting))
        if not any(fitting):
            print(f"missed: {one.name} in {one.path}")
    before = {(one["code"], one["path"], one["message"]) for one in clean}
    for one, known in zip(planted, told, strict=True):
        if not known and (one["code"], one["path"], one["message"]) not in before:
            print(f"besides: {one['code']} {one['severity']} {one['path']}: {one['message']}")
    for family in sorted({*found, *alarms}):
        hits = found.get(family, [])
        print(f"{family}: {sum(hits)} of {len(hits)} found, {alarms[family]} false alarms")
    total = [hit for hits in found.values() for hit in hits]
    print(f"all: {sum(total)} of {len(total)} found, {len(clean)} false alarms")


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--brand", default="duinwiel")
    parser.add_argument("--keep", type=Path, help="a folder for the campaigns and reports")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        measure(asked.brand, asked.keep or Path(scratch))


if __name__ == "__main__":
    main()
