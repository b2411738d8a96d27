"""Measures how well it is read by which form a sentence addresses its reader, in the languages that have two.

    python benchmarks/address/run.py            a table; --list names every sentence that is read otherwise

The sentences in `lines/` were written for this project, some 300 a language: familiar, formal, and such as address nobody, traps
among them. Precision, recall and F1 are of the two forms together: a sentence counts where its form is the one that is found.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

import yaml

from brandlint.facts.address_forms import find

LINES = Path(__file__).parent / "lines"
NONE = "none"


def form_of(sentence: str, language: str) -> str:
    """The form that most of the words have by which a sentence addresses its reader."""
    forms = Counter(one.form for one in find(sentence, language))
    return forms.most_common(1)[0][0] if forms else NONE


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--list", action="store_true", help="name every sentence that is read otherwise")
    wanted = asked.parse_args()
    print("| language | sentences | precision | recall | F1 |\n| --- | ---: | ---: | ---: | ---: |")
    wrong: list[str] = []
    for file in sorted(LINES.glob("*.yaml")):
        language = file.stem
        said = [(label, line) for label, text in yaml.safe_load(file.read_text("utf-8")).items() for line in text.splitlines()]
        read = [form_of(line, language) for _, line in said]
        right = sum(form == label != NONE for (label, _), form in zip(said, read, strict=True))
        found, there = sum(form != NONE for form in read), sum(label != NONE for label, _ in said)
        precision, recall = right / found, right / there
        together = 2 * precision * recall / (precision + recall)
        print(f"| {language} | {len(said)} | {precision:.3f} | {recall:.3f} | {together:.3f} |")
        wrong += [f"{language} {label} read as {form}: {line}"
                  for (label, line), form in zip(said, read, strict=True) if form != label]
    if wanted.list:
        print("", *wrong, sep="\n")


if __name__ == "__main__":
    main()
