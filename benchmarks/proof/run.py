"""Measures the HTML proof: how long it takes to write, how large it is, how soon it opens, how soon a filter has done its work.

    python benchmarks/proof/run.py [--write results.md]

It needs Chromium and playwright. Times are of the clock, in the median of several; other work on the machine makes them longer.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parent))

from campaigns import write

MISTAKES, WIDTHS, TIMES = (0, 40, 2000), (360, 1440), 5
FILTERS = ("text.value = 'noor1'", "text.value = 'zzz'", "text.value = ''", "channel.value = 'web'", "channel.value = ''")
AFTER_A_FRAME = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))"
FILTERED = """async () => {{
  const form = document.querySelector(".filters"), begun = performance.now();
  form.elements.{act};
  form.dispatchEvent(new Event("input", {{bubbles: true}}));
  await {frame};
  return performance.now() - begun;
}}"""


def proof(folder: Path, mistakes: int) -> tuple[Path, float]:
    """The proof of a campaign, and the seconds that the command took."""
    write(folder, mistakes)
    out = folder / "proof.html"
    begun = perf_counter()
    flags = ["--format", "html", "--output", str(out), "--no-cache", "--exit-zero", "--quiet"]
    subprocess.run([sys.executable, "-m", "brandlint", "check", str(folder), *flags], check=True)
    return out, perf_counter() - begun


class Opened(NamedTuple):
    """Seconds until the page is there, by the clock and of the processor, and milliseconds of the slowest filter, None where
    there is nothing to filter."""

    clock: float
    processor: float
    slowest: float | None


def opened(browser: Any, file: Path, width: int) -> Opened:
    """Open a proof and use its filters."""
    page = browser.new_page(viewport={"width": width, "height": 900})
    meter = page.context.new_cdp_session(page)
    meter.send("Performance.enable")
    begun = perf_counter()
    page.goto(file.as_uri())
    page.evaluate(AFTER_A_FRAME)
    took = perf_counter() - begun
    used = {one["name"]: one["value"] for one in meter.send("Performance.getMetrics")["metrics"]}["ProcessTime"]
    acts = FILTERS if page.locator(".filters select[name=channel]").count() else ()
    slowest = max((page.evaluate(FILTERED.format(act=act, frame=AFTER_A_FRAME)) for act in acts), default=None)
    page.close()
    return Opened(took, used, slowest)


def rows() -> list[str]:
    """The table, a row for each number of mistakes and each width."""
    from playwright.sync_api import sync_playwright

    program = shutil.which("chromium") or shutil.which("google-chrome")
    told = ["| findings | px | written, s | kB | opens, s | of the processor, s | slowest filter, ms |",
            "| ---: | ---: | ---: | ---: | ---: | ---: | ---: |"]
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        for mistakes in MISTAKES:
            file, took = proof(Path(folder) / str(mistakes), mistakes)
            for width in WIDTHS:
                runs = [opened(browser, file, width) for _ in range(TIMES)]
                slow = [one.slowest for one in runs if one.slowest is not None]
                told.append(f"| {mistakes} | {width} | {took:.1f} | {file.stat().st_size / 1000:.0f} | "
                            f"{median(one.clock for one in runs):.2f} | {median(one.processor for one in runs):.2f} | "
                            f"{f'{median(slow):.0f}' if slow else '–'} |")
        browser.close()
    return told


def main() -> None:
    parser = argparse.ArgumentParser(description="Measures the HTML proof.")
    parser.add_argument("--write", type=Path, metavar="FILE", help="keep the table in a file beside this one")
    asked = parser.parse_args()
    text = "\n".join(rows())
    print(text)
    if asked.write:
        (Path(__file__).parent / asked.write.name).write_text(f"# The proof\n\n{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
