"""Measures brandlint on campaigns of invented brands.

    python benchmarks/accuracy/run.py                      all brands, three seeds
    python benchmarks/accuracy/run.py --seeds 9 --worlds graanhof,voltera --keep ~/campaigns --list

Each campaign is written clean and with mistakes, and each of the two is checked with its guide and without: without one, only
mistakes count that the channels show among themselves. Same seeds, same campaigns.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from brand import Brand, all_brands
from campaign import Asset, render, write
from mistakes import Defect, defects, plant
from scoring import FIRM, Claim, Score, Spot, score

import brandlint
from brandlint.documents.places import Place
from brandlint.findings import Finding


@dataclass(frozen=True)
class Result:
    """One campaign under one guide (or none): how it scored, and the false alarms of its clean twin."""

    world: str
    seed: int
    guided: bool
    score: Score
    clean: list[Claim]
    unread: list[str]


def line_of(place: Place) -> int | None:
    line = place.as_json().get("line")
    return int(line) if line is not None else None


def claim_of(finding: Finding) -> Claim:
    spots = [Spot(finding.path, line_of(finding.place)), *(Spot(one.path, line_of(one.place)) for one in finding.related)]
    return Claim(finding.code[:3], finding.code, finding.subject or "", finding.message, finding.found or "", tuple(spots))


def check(root: Path, brand: Brand) -> tuple[list[Claim], list[str]]:
    report = brandlint.check([root], as_of=brand.as_of, select=("PRC", "OFR", "TRM", "CON"))
    return [claim_of(one) for one in report.findings if one.severity in FIRM], [f"{root.name}: {one}" for one in report.errors]


def lay_out(root: Path, brand: Brand, assets: Iterable[Asset], guided: bool) -> Path:
    root.mkdir(parents=True)
    (root / "campaign.yaml").write_text("campaign: {id: measured}\n", encoding="utf-8")
    if guided:
        shutil.copytree(brand.folder / "brand-guide", root / "brand-guide")
    for asset in assets:
        write(asset, root)
    return root


def measure(brand: Brand, seed: int, count: int, folder: Path) -> Iterator[Result]:
    """A campaign with its guide and without."""
    clean = render(brand, seed, {})
    planted = plant(brand, clean, seed, count)
    values: dict[str, dict[int, object]] = {}
    for one in planted:
        values.setdefault(one.asset.path, {})[one.slot.index] = one.value
    wrong = render(brand, seed, values)
    made = defects(brand, planted, wrong)
    for guided in (True, False):
        name = f"{brand.id}-{seed}-{'guide' if guided else 'alone'}"
        alarms, unread = check(lay_out(folder / f"{name}-clean", brand, clean, guided), brand)
        claims, unread_too = check(lay_out(folder / f"{name}-wrong", brand, wrong, guided), brand)
        yield Result(brand.id, seed, guided, scored(made, claims, guided), alarms, unread + unread_too)


def scored(made: list[Defect], claims: list[Claim], guided: bool) -> Score:
    """The score; without a guide, what only a guide could show is neither asked for nor held against a finding."""
    result = score(made, claims)
    if guided:
        return result
    return Score([one for one in result.caught if one.visible], [one for one in result.missed if one.visible], result.false)


def table(title: str, results: list[Result], key: str) -> None:
    rows: dict[str, Counter[str]] = {}
    for result in results:
        for outcome, made in (("found", result.score.caught), ("missed", result.score.missed)):
            for defect in made:
                group = result.world if key == "world" else defect.families[0] if key == "family" else getattr(defect, key)
                rows.setdefault(group, Counter())[outcome] += 1
    print(f"\n{title:24}mistakes  found  recall")
    for name, row in sorted(rows.items()):
        total = row["found"] + row["missed"]
        print(f"{name:24}{total:8}{row['found']:7}    {row['found'] / total:.2f}")


def summary(title: str, results: list[Result]) -> None:
    found, missed = (sum(len(getattr(one.score, name)) for one in results) for name in ("caught", "missed"))
    false, clean = sum(len(one.score.false) for one in results), sum(len(one.clean) for one in results)
    print(f"\n=== {title}: {len(results)} campaigns, {found + missed} mistakes, recall {found / max(found + missed, 1):.3f}, "
          f"{false} false alarms beside mistakes, {clean} on the clean twins")


def details(results: list[Result]) -> None:
    for one in results:
        name = f"{one.world}-{one.seed}-{'guide' if one.guided else 'alone'}"
        for claim in one.clean:
            print(f"CLEAN  {name} {claim.code} {claim.spots[0].path}:{claim.spots[0].line} {claim.message}")
        for claim in one.score.false:
            print(f"FALSE  {name} {claim.code} {claim.spots[0].path}:{claim.spots[0].line} {claim.message}")
        for defect in one.score.missed:
            place = f"{defect.path}:{defect.line or ''}"
            print(f"MISSED {name} {defect.category} {place} {defect.found!r} should be {defect.expected!r}")
        for problem in one.unread:
            print(f"UNREAD {problem}")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1, help="the first seed")
    parser.add_argument("--seeds", type=int, default=3, help="how many")
    parser.add_argument("--worlds", default=",".join(all_brands()), help="brands, with commas")
    parser.add_argument("--mistakes", type=int, default=24, help="how many in a campaign")
    parser.add_argument("--keep", type=Path, help="leave the campaigns in this folder, which must not exist yet")
    parser.add_argument("--list", action="store_true", help="name every false alarm and every miss")
    return parser.parse_args()


def main() -> None:
    chosen = arguments()
    with tempfile.TemporaryDirectory() as scratch:
        folder = chosen.keep or Path(scratch)
        results = [result for world in chosen.worlds.split(",") for seed in range(chosen.seed, chosen.seed + chosen.seeds)
                   for result in measure(Brand(world), seed, chosen.mistakes, folder)]
    for title, guided in (("with the guide", True), ("without a guide", False)):
        part = [one for one in results if one.guided is guided]
        summary(title, part)
        for key in ("family", "category", "format", "locale", "world"):
            table(key, part, key)
        if chosen.list:
            details(part)


if __name__ == "__main__":
    main()
