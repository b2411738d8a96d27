"""Checks the example campaign as it should be, and as it looks once some mistakes slipped in."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from matching import judge
from planted import AS_OF

HERE = Path(__file__).parent
BRANDLINT = Path(sys.executable).parent / "brandlint"


def check(campaign: str, *options: str, capture: bool = False) -> subprocess.CompletedProcess[str]:
    command = [str(BRANDLINT), "check", f"examples/{campaign}", "--as-of", AS_OF, *options]
    if not capture:
        print(f"\n$ brandlint {' '.join(command[1:])}\n", flush=True)
    return subprocess.run(command, cwd=HERE.parent, capture_output=capture, text=True, check=False)


def main() -> int:
    print("A campaign of Kampvink, which sells tents in three countries: 10 channels, 3 languages.")
    clean = check("clean")
    check("mistakes", "--format", "full")
    report = json.loads(check("mistakes", "--format", "json", capture=True).stdout)
    outcome = judge(report, json.loads((HERE / "mistakes" / "expected.json").read_text(encoding="utf-8")))
    print(f"\nMistakes put in: {len(outcome.found) + len(outcome.missed)}. Found: {len(outcome.found)}.")
    for name in outcome.missed:
        print(f"  missed: {name}")
    for finding in outcome.unexpected:
        print(f"  not put in: {finding['path']} {finding['code']} {finding['message']}")
    return 1 if clean.returncode or outcome.missed or outcome.unexpected else 0


if __name__ == "__main__":
    sys.exit(main())
