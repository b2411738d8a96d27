"""Fuzzing that follows the code: `make fuzz TARGET=html SECONDS=300`, with atheris (`uv pip install --group fuzz`).

Says at its end how many files were tried and how much of the code they reached; a file that fails is kept beside the corpus.
"""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random


def main() -> None:
    import atheris

    name, seconds, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    with atheris.instrument_imports(include=["brandlint"]):
        from tests.fuzz.targets import TARGETS
    from tests.fuzz.mutations import mutated
    from tests.fuzz.seeds import seeds

    corpus = folder / name.replace(" ", "-")
    corpus.mkdir(parents=True, exist_ok=True)
    (corpus / "seed").write_bytes(seeds().get(name, b"Jas Noor 39,95"))

    def change(data: bytes, most: int, seed: int) -> bytes:
        return mutated(atheris.Mutate(data, most) if seed % 3 == 0 else data, Random(seed))[:most]

    atheris.Setup([sys.argv[0], f"-max_total_time={seconds}", "-max_len=20000", "-timeout=20", "-rss_limit_mb=3000",
                   f"-artifact_prefix={corpus}/", "-print_final_stats=1", str(corpus)], TARGETS[name], custom_mutator=change)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
