"""Kills commands that write at random moments: is a file damaged or left behind, and is the cache still usable?

Every other moment is any of the run; the others are a random step of the writing itself (`stopped.py`).

    python benchmarks/interrupted/run.py [--moments 200] [--seed 1]

The commands are `check --fix --unsafe-fixes`, `impact --write`, `approve` and `check --baseline`, in turn, on a small campaign.
A file is damaged where it is not as it was, and not as a whole run leaves it. Exit status 1 where there was any.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

_GUIDE = """\
brand: {name: Zeebries}
locales: {nl-NL: {currency: EUR}}
products: {jas: {name: Jas Noor, price: {EUR: 39.95}}, muts: {name: Muts Duin, price: {EUR: 12.95}}}
offers: {lente: {code: LENTE26, products: [jas], discount: 20%}}
"""
_MAIL = ('<html lang="nl"><h1>Jas Noor</h1>\r\n<p>Nu € 49,95 met code LENTE62</p>\r\n<p>Muts Duin € 12,95</p>\r\n'
         + "<p>Fijne jas voor elke dag.</p>\r\n" * 40)
_COMMANDS = (("check", "--fix", "--unsafe-fixes"), ("impact", "lente", "code", "ZOMER26", "--write"),
             ("approve", "--by", "Noor", "--despite-errors"), ("check", "--baseline", "known.json"))
_FILES = 12
_CACHE = ".brandlint_cache"
_STOPPED = Path(__file__).with_name("stopped.py")
Held = Mapping[str, bytes]


class Whole(NamedTuple):
    """What a command leaves when nothing stops it, in how many seconds, and how many steps its writing has."""

    held: Held
    seconds: float
    steps: int


def campaign(root: Path) -> Path:
    """A campaign in which most files have a price and all a code to be repaired, and something is right."""
    (root / "brand-guide").mkdir(parents=True)
    (root / "brand-guide" / "brand.yaml").write_text(_GUIDE, "utf-8")
    for number in range(_FILES):
        folder = root / ("email" if number % 2 else "web") / "nl"
        folder.mkdir(parents=True, exist_ok=True)
        text = _MAIL.replace("dag", f"dag {number}")
        (folder / f"{number}.html").write_bytes((text if number else text.replace("49,95", "39,95")).encode())
    return root


def held(root: Path) -> Held:
    """What the files of a campaign hold, without the cache."""
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*"))
            if path.is_file() and not path.relative_to(root).parts[0].startswith(_CACHE)}


def started(root: Path, command: tuple[str, ...], **named: str) -> subprocess.Popen[bytes]:
    """A command, begun in a campaign; `named` goes into its environment."""
    return subprocess.Popen([sys.executable, str(_STOPPED), *command], cwd=root, stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL, start_new_session=True, env={**os.environ, **named})


def left(root: Path, command: tuple[str, ...], *, after: float = 0, step: int = 0) -> Held:
    """What a campaign holds when a command in it was killed so many seconds after its beginning, or at a step of its writing."""
    process = started(root, command, STEP=str(step))
    if step:
        process.wait()
    time.sleep(after)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    return held(root)


def wrong(before: Held, whole: Held, now: Held) -> Iterator[str]:
    """What is wrong with what a killed command left."""
    for path, data in before.items():
        if path not in now:
            yield f"{path} is gone"
        elif now[path] not in (data, whole[path]):
            yield f"{path} is damaged"
    for path in now.keys() - before.keys():
        if path not in whole and not Path(path).name.endswith(".tmp"):
            yield f"{path} was left"
        elif path in whole and not now[path].rstrip().endswith((b"}", b"]")):
            yield f"{path} is half written"


def goes_on(root: Path) -> Iterator[str]:
    """What is wrong with a run after that, with the cache that is there and without."""
    said = []
    for more in ((), ("--no-cache",)):
        done = subprocess.run([sys.executable, "-m", "brandlint", "check", "--format", "concise", *more], cwd=root,
                              capture_output=True, text=True, check=False)
        said.append(done.stdout)
        if done.returncode not in (0, 1) or ".tmp" in done.stdout:
            yield f"a later run ends in {done.returncode}: {(done.stdout + done.stderr)[-300:]}"
    if said[0] != said[1]:
        yield "the cache says something else than the files"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--moments", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    os.environ["PYTHONPATH"] = os.pathsep.join((str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")))
    chance, tally, mistakes = random.Random(options.seed), Counter[str](), []
    with tempfile.TemporaryDirectory() as home:
        fresh = campaign(Path(home) / "fresh")
        whole = {command: _whole(fresh, Path(home) / str(number), command) for number, command in enumerate(_COMMANDS)}
        for number in range(options.moments):
            command = _COMMANDS[number % len(_COMMANDS)]
            after, takes, steps = whole[command]
            root = shutil.copytree(fresh, Path(home) / f"moment{number}")
            if number // len(_COMMANDS) % 2:
                now = left(root, command, step=chance.randint(1, steps))
            else:
                now = left(root, command, after=chance.uniform(0.2, 1.05) * takes)
            touched = now != held(fresh)
            tally["done" if now == after else "half done" if touched else "nothing written yet"] += 1
            tally["temporary files left"] += sum(path.endswith(".tmp") for path in now)
            found = [*wrong(held(fresh), after, now), *(goes_on(root) if touched or number % 4 == 0 else ())]
            for one in found:
                print(f"moment {number}, {' '.join(command)}: {one}", flush=True)
            mistakes += found
            shutil.rmtree(root)
    print(f"{options.moments} moments, {len(mistakes)} mistakes; {dict(tally)}")
    sys.exit(bool(mistakes))


def _whole(fresh: Path, root: Path, command: tuple[str, ...]) -> Whole:
    """What a command makes of a copy of a campaign."""
    shutil.copytree(fresh, root)
    counted, began = root.with_suffix(".steps"), time.monotonic()
    started(root, command, STEPS=str(counted)).wait()
    took, before, after, steps = time.monotonic() - began, held(fresh), held(root), int(counted.read_text("utf-8"))
    changed = sum(after.get(path) != data for path, data in before.items())
    print(f"{' '.join(command)}: {took:.1f} s, {steps} steps, changes {changed} of {len(before)} files, "
          f"makes {len(after) - len(before)}", flush=True)
    return Whole(after, took, steps)


if __name__ == "__main__":
    main()
