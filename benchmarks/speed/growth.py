"""Measures how time and memory grow with the number of small e-mails, each run a whole process with a cache.

    python benchmarks/speed/growth.py 100 1000 10000 [--write growth.json]
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from machine import machine
from mails import SMALL, write_campaign
from process import check


def measured(count: int) -> dict[str, float]:
    """A first run over so many assets, and a second one after one of them changed."""
    with tempfile.TemporaryDirectory() as home:
        root = write_campaign(Path(home) / "campaign", count, SMALL)
        cold = check(root, Path(home) / "report.txt")
        changed = next(iter(sorted((root / "email").rglob("*.html"))))
        changed.write_text(changed.read_text("utf-8").replace("€", "EUR", 1), "utf-8")
        warm = check(root, Path(home) / "report.txt")
    return {"assets": count, "cold_s": round(cold.seconds, 2), "cold_peak_mb": round(cold.peak_mb, 1),
            "warm_s": round(warm.seconds, 2), "warm_peak_mb": round(warm.peak_mb, 1)}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("counts", type=int, nargs="*", default=[100, 1_000, 10_000])
    arguments.add_argument("--write", type=Path, help="a file to keep the figures in, with the machine's description")
    asked = arguments.parse_args()
    rows = []
    for count in asked.counts:
        rows.append(measured(count))
        print(rows[-1], flush=True)
        if asked.write:
            asked.write.write_text(json.dumps({"machine": machine(), "rows": rows}, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
