"""How well does brandlint read a line? Lines of retail copy, each with what it states, or with nothing.

python benchmarks/facts/run.py                         all languages
python benchmarks/facts/run.py --list lines/nl.yaml    some files, and every line that was not read right
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import yaml
from scoring import Line, Score, compare

LINES = Path(__file__).parent / "lines"


def lines_of(path: Path) -> list[Line]:
    table = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [Line.of(entry, table["locale"]) for entry in table["lines"]]


def measure(path: Path, show: bool) -> Score:
    score = Score()
    for line in lines_of(path):
        missed, false = compare(line)
        score.add(line, missed, false)
        if show and (missed or false):
            print(f"{path.stem}: {line.text}")
            print("".join(f"    missed  {one}\n" for one in missed) + "".join(f"    false   {one}\n" for one in false), end="")
    return score


def total(scores: Iterable[Score]) -> Score:
    whole = Score()
    for score in scores:
        for name in ("right", "missed", "false"):
            setattr(whole, name, getattr(whole, name) + getattr(score, name))
        for name in ("lines", "whole", "values", "traps", "caught_in_traps"):
            setattr(whole, name, getattr(whole, name) + getattr(score, name))
    return whole


def share(part: int, of: int) -> str:
    return f"{part / of:.3f}" if of else "    -"


def table(name: str, score: Score) -> None:
    print(f"\n{name}: {score.lines} lines, {score.whole} right as a whole ({share(score.whole, score.lines)}), "
          f"{score.values} in their values ({share(score.values, score.lines)}); "
          f"{score.caught_in_traps} statements found in {score.traps} lines that state nothing")
    print("kind        states  right  false  precision  recall     F1")
    for kind in sorted(Counter(score.right) | score.missed | score.false):
        right, missed, false = score.right[kind], score.missed[kind], score.false[kind]
        precision, recall = share(right, right + false), share(right, right + missed)
        print(f"{kind:10}{right + missed:8}{right:7}{false:7}      {precision}   {recall}  "
              f"{share(2 * right, 2 * right + missed + false)}")


def as_data(score: Score) -> dict[str, object]:
    return {name: dict(value) if isinstance(value, Counter) else value for name, value in vars(score).items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, help="files of lines; all languages where none is named")
    parser.add_argument("--list", action="store_true", help="print every line that was not read right")
    parser.add_argument("--json", type=Path, help="leave the counts in this file")
    chosen = parser.parse_args()
    scores = {path.stem: measure(path, chosen.list) for path in chosen.files or sorted(LINES.glob("*.yaml"))}
    for name, score in scores.items():
        table(name, score)
    if len(scores) > 1:
        table("together", total(scores.values()))
    if chosen.json:
        chosen.json.write_text(json.dumps({name: as_data(score) for name, score in scores.items()}, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
