"""Measures the text that brandlint recognises in pictures: amounts found exactly, and amounts that nobody wrote.

    python benchmarks/pictures/run.py                        150 pictures that state prices, 60 that state none
    python benchmarks/pictures/run.py --seed 7 --count 40 --keep /tmp/pictures --list

The pictures are drawn from a seed. What counts are the facts of the whole program, not the lines of its engine.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parent))

from scenes import SILENT_KINDS, STATING, Scene, quiet, silent, treated
from words import ALL

import brandlint
from brandlint.facts.model import Deal, Delivery, Fact, Money


def scenes(seed: int, count: int) -> Iterator[tuple[Scene, dict[str, int], str]]:
    """Pictures that state prices, then those that state none (two for five of the others)."""
    for number in range(count):
        dice = Random(f"{seed} {number}")
        words = ALL[number % len(ALL)]
        yield treated(STATING[number // len(ALL) % len(STATING)](words, dice), dice)
    for number in range(count * 2 // 5):
        dice = Random(f"{seed} silent {number}")
        words = ALL[number % len(ALL)]
        made = quiet(words, dice) if number % 4 == 0 else silent(words, dice, number % SILENT_KINDS)
        yield treated(made, dice)


def write(root: Path, seed: int, count: int) -> dict[str, Scene]:
    """Draw the pictures; returns the scenes by their path."""
    drawn: dict[str, Scene] = {}
    for number, (scene, options, ending) in enumerate(scenes(seed, count)):
        path = f"print/{scene.words.locale}/{number:03}-{scene.name}.{ending}"
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        scene.picture.save(root / path, **options)
        scene.picture = scene.picture.resize((1, 1))
        drawn[path] = scene
    return drawn


def amounts(fact: Fact) -> Iterator[Money]:
    match fact.value:
        case Money():
            yield fact.value
        case Deal(total=Money() as total):
            yield total
        case Delivery():
            return


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=150)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--list", action="store_true", help="show every picture that was not read exactly")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = asked.keep or Path(folder)
        drawn = write(root, asked.seed, asked.count)
        (root / "brandlint.yaml").write_text("")
        started = time.perf_counter()
        report = brandlint.check([root], jobs=1, cache=False)
        took = time.perf_counter() - started
    stated: defaultdict[str, list[Money]] = defaultdict(list)
    unsure = Counter[str]()
    for one in report.facts:
        found = list(amounts(one.fact))
        stated[one.path] += found
        unsure[one.path] += sum(not one.fact.sure for _ in found)
    tell(drawn, stated, unsure, took, listed=asked.list)
    for error in report.errors:
        print(error)
    for reason, number in Counter(one.reason for one in report.skipped).items():
        print(f"skipped {number}: {reason}")


def tell(drawn: dict[str, Scene], stated: dict[str, list[Money]], unsure: Counter[str], took: float, *, listed: bool) -> None:
    totals: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for path, scene in drawn.items():
        true = Counter(scene.amounts)
        read: Counter[Decimal] = Counter(money.amount for money in stated[path] if money.currency == scene.words.currency)
        wrong = Counter(f"{money.amount} {money.currency}" for money in stated[path]
                        if money.amount not in true or money.currency != scene.words.currency)
        score = {"true": true.total(), "found": (true & read).total(), "wrong": wrong.total(), "unsure": unsure[path]}
        for group in ("all", scene.name, "silent" if not scene.amounts else "stating"):
            totals[group].update(score)
        if listed and ((true - read) or wrong):
            print(f"{path}: missed {[str(amount) for amount in (true - read).elements()]}, "
                  f"wrong {list(wrong.elements())}")
    for group, score in sorted(totals.items()):
        share = f"{score['found'] / score['true']:.3f}" if score["true"] else "  -  "
        print(f"{group:16} {score['found']:4}/{score['true']:<4} {share}   wrong {score['wrong']:3}   unsure {score['unsure']:3}")
    print(f"{len(drawn)} pictures in {took:.1f} s, {took / len(drawn):.2f} s each")


if __name__ == "__main__":
    main()
