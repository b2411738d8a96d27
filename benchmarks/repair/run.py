"""Measures repair: how many of the mistakes that were found can be fixed, and what fixing leaves behind.

    python benchmarks/repair/run.py                                  every brand of benchmarks/accuracy, one seed
    python benchmarks/repair/run.py --worlds osier,kuier --seed 3 --list
    python benchmarks/repair/run.py --whole duinwiel                 a whole campaign, drawings and office files among it

Each campaign is written clean and with mistakes; `check --fix --unsafe-fixes` is run on the second, twice. A mistake counts as
repaired where its file then holds at that place what the clean one holds.
"""

from __future__ import annotations

import argparse
import importlib
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from difflib import SequenceMatcher
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "accuracy"))

from brand import Brand, all_brands
from campaign import render
from mistakes import Defect, defects, plant
from run import claim_of, lay_out
from scoring import quality

import brandlint
from brandlint.documents.source import decode
from brandlint.findings import Finding, Severity

HERE = Path(__file__).parent
FAMILIES = ("PRC", "OFR", "TRM", "CON", "TON")
TEXTS = ("html", "eml", "md", "yaml", "json", "csv", "svg")
IN_WORDS = ("redeem", "return-place", "return-cost", "posted-after-end", "legal-missing")
"""Mistakes that only other words can put right, or of which many values would be right."""
MORE = ("xlsx", "docx", "pptx", "xml", "po", "strings", "xliff", "srt", "vtt", "txt", "mjml", "arb", "resx", "css")


@dataclass
class Tally:
    """What was counted: of mistakes by format and category, and what fixing did to files."""

    told: Counter[str] = field(default_factory=Counter)
    fixable: Counter[str] = field(default_factory=Counter)
    repaired: Counter[str] = field(default_factory=Counter)
    lines: list[str] = field(default_factory=list)
    made: int = 0
    left: int = 0
    new: int = 0
    outside: int = 0
    again: int = 0


def findings(root: Path, as_of: date) -> list[Finding]:
    report = brandlint.check([root], as_of=as_of, cache=False)
    return [one for one in report.findings if one.severity is not Severity.INFO]


def fix(root: Path, as_of: date) -> str:
    """Run the command on a campaign; returns what it says."""
    flags = ["--fix", "--unsafe-fixes", "--as-of", str(as_of), "--exit-zero", "--no-cache"]
    command = [sys.executable, "-m", "brandlint", "check", *flags]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{root}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    return next((line for line in done.stderr.splitlines() if line.startswith("brandlint: made")), "")


def files(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*"))
            if path.is_file() and ".brandlint" not in str(path)}


def key(one: Finding) -> tuple[str, str, str | None, str | None]:
    return one.code, one.path, one.found, one.expected


def stretches(before: str, after: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text that another one has otherwise, line by line, then sign by sign."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    starts = [0]
    for line in old:
        starts.append(starts[-1] + len(line))
    for kind, first, last, _, _ in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield starts[first], starts[last]


def changed_outside(before: bytes, after: bytes, told: list[Finding]) -> int:
    """How many changed lines of a file hold no edit of a fix."""
    text, other = decode(before)[0], decode(after)[0]
    edits = [edit for one in told if one.fix for edit in one.fix.edits]
    if any(edit.part for edit in edits):
        return 0
    return sum(not any(edit.start <= end and edit.end >= start for edit in edits) for start, end in stretches(text, other))


def effects(root: Path, clean: Path, as_of: date, before: list[Finding], tally: Tally, name: str) -> None:
    """Fix a campaign and count what is left, what is new, what changed outside, and what a second run does."""
    old = files(root)
    tally.made += int(fix(root, as_of).split("made ")[-1].split(" ")[0] or 0)
    now, then = files(root), findings(root, as_of)
    known = {key(one) for one in [*before, *findings(clean, as_of)]}
    for one in then:
        if key(one) not in known:
            tally.new += 1
            tally.lines.append(f"NEW {name} {one.code} {one.path}:{one.place} {one.message}")
    left = [one for one in then if one.fix and one.fix.edits]
    tally.left += len(left)
    tally.lines += [f"LEFT {name} {one.code} {one.path}:{one.place} {one.message}" for one in left]
    for path, data in old.items():
        if now[path] != data:
            outside = changed_outside(data, now[path], [one for one in before if one.path == path])
            tally.outside += outside
            tally.lines += [f"OUTSIDE {name} {path}"] if outside else []
    fix(root, as_of)
    tally.again += sum(now[path] != data for path, data in files(root).items())


def invented(world: str, seed: int, count: int, folder: Path, tally: Tally) -> None:
    """A campaign of benchmarks/accuracy."""
    brand = Brand(world)
    assets = render(brand, seed, {})
    planted = plant(brand, assets, seed, count)
    values: dict[str, dict[int, object]] = {}
    for one in planted:
        values.setdefault(one.asset.path, {})[one.slot.index] = one.value
    wrong = render(brand, seed, values)
    name = f"{world}-{seed}"
    clean, root = lay_out(folder / f"{name}-clean", brand, assets, True), lay_out(folder / name, brand, wrong, True)
    before = findings(root, brand.as_of)
    right = files(clean)
    told = [(one, [finding for finding in before if quality(one, claim_of(finding)) >= 2 and finding.expected])
            for one in defects(brand, planted, wrong)]
    effects(root, clean, brand.as_of, before, tally, name)
    now = files(root)
    for defect, those in told:
        if those and defect.format in (*TEXTS, *MORE):
            fixable = any(one.fix and one.fix.edits for one in those)
            note(tally, name, defect, fixable, is_right(defect, now, right), line_of(defect, now))


def is_right(defect: Defect, now: dict[str, bytes], right: dict[str, bytes]) -> bool:
    """Whether a file holds at a mistake's line what the clean one holds."""
    texts = [decode(files[defect.path])[0].splitlines() for files in (now, right)]
    return now[defect.path] == right[defect.path] or (defect.line is not None and len(texts[0]) == len(texts[1])
                                                      and texts[0][defect.line - 1] == texts[1][defect.line - 1])


def line_of(defect: Defect, now: dict[str, bytes]) -> str:
    """What stands at a mistake's line after the repair, for whoever reads the list."""
    lines = decode(now[defect.path])[0].splitlines()
    return lines[defect.line - 1].strip()[-160:] if defect.line is not None and defect.line <= len(lines) else ""


def note(tally: Tally, name: str, defect: Defect, fixable: bool, repaired: bool, line: str) -> None:
    for group in ("all", f"{defect.families[0]}", f"format {defect.format}", f"kind {defect.category}",
                  *(["all of the seven formats"] if defect.format in TEXTS else []),
                  *(["all of the seven, in values"] if defect.format in TEXTS and defect.category not in IN_WORDS else [])):
        tally.told[group] += 1
        tally.fixable[group] += fixable
        tally.repaired[group] += repaired
    if not fixable or not repaired:
        word = "UNFIXABLE" if not fixable else "OTHERWISE"
        tally.lines.append(f"{word} {name} {defect.category} {defect.path}:{defect.line} {defect.found!r} should be "
                           f"{defect.expected!r}" + (f"; now {line!r}" if fixable else ""))


def whole(brand: str, folder: Path, tally: Tally) -> None:
    """A campaign of benchmarks/whole."""
    sys.path.insert(0, str(HERE.parent / "whole" / brand))
    sys.modules.pop("mistakes")  # The other benchmark has one of the same name.
    make, mistakes = importlib.import_module("make"), importlib.import_module("mistakes")
    make.make(folder / "clean")
    mistakes.plant(folder / "clean", folder / "planted")
    as_of, root = date(2027, 3, 15), folder / "planted"
    before = findings(root, as_of)
    known = {key(one) for one in findings(folder / "clean", as_of)}
    effects(root, folder / "clean", as_of, before, tally, brand)
    then = {key(one) for one in findings(root, as_of)}
    for one in before:
        ending = one.path.rpartition(".")[2]
        if key(one) in known or one.expected is None or ending not in (*TEXTS, *MORE):
            continue
        if one.code[:3] in FAMILIES or one.code == "CLR001":
            fixable, gone = bool(one.fix and one.fix.edits), key(one) not in then
            for group in ("all", one.code[:3], f"format {ending}", *(["all of the seven formats"] if ending in TEXTS else [])):
                tally.told[group] += 1
                tally.fixable[group] += fixable
                tally.repaired[group] += gone
            if not gone:
                tally.lines.append(f"UNFIXABLE {one.code} {one.path}:{one.place} {one.message}")


def show(tally: Tally, listed: bool) -> None:
    print(f"{'':28}told  fixable  repaired")
    for group in sorted(tally.told):
        told = tally.told[group]
        print(f"{group:28}{told:4}  {tally.fixable[group] / told:7.3f}  {tally.repaired[group] / told:8.3f}")
    print(f"{tally.made} fixes; fixable findings left: {tally.left}; new findings: {tally.new}; "
          f"lines changed outside edits: {tally.outside}; files that a second run changed: {tally.again}")
    if listed:
        print("\n".join(tally.lines))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--worlds", default=",".join(all_brands()), help="brands, with commas")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--mistakes", type=int, default=24)
    parser.add_argument("--whole", help="a campaign of benchmarks/whole instead")
    parser.add_argument("--list", action="store_true", help="name what is not fixable, new or otherwise")
    parser.add_argument("--keep", type=Path, help="leave the campaigns in this folder")
    asked = parser.parse_args()
    tally = Tally()
    with tempfile.TemporaryDirectory() as scratch:
        folder = asked.keep or Path(scratch)
        if asked.whole:
            whole(asked.whole, folder, tally)
        else:
            for world in asked.worlds.split(","):
                for seed in range(asked.seed, asked.seed + asked.seeds):
                    invented(world, seed, asked.mistakes, folder, tally)
    show(tally, asked.list)
    shutil.rmtree(HERE / "__pycache__", ignore_errors=True)


if __name__ == "__main__":
    main()
