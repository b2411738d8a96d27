"""Checks each of many files that mean harm, alone in a campaign, and says what became of it, in which time and memory.

    python benchmarks/hostile/run.py [--folder FOLDER] [--only PART-OF-A-NAME]

Without a folder the files of `make.py` and `benchmarks/pdf/broken.py` are made. Exit status 1 where one took more than 5 s or
500 MB, or ended in anything but a report.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

_HERE = Path(__file__).parent
_MOST_S, _MOST_MB = 5.0, 500.0
_GIVEN_UP_S = 60
_GUIDE = ("brand: {name: Zeebries}\nlocales: {nl-NL: {currency: EUR}}\nproducts: {jas: {name: Jas Noor, price: {EUR: 39.95}}}\n")


class Outcome(NamedTuple):
    """What became of a file: seconds of computing, which other work on the machine does not change, and the message."""

    name: str
    seconds: float
    memory_mb: float
    said: str
    is_well: bool

    def __str__(self) -> str:
        return f"{'' if self.is_well else '! '}{self.name}: {self.seconds:.1f} s, {self.memory_mb:.0f} MB: {self.said}"


def checked(file: Path) -> Outcome:
    """Check a campaign that holds this file alone."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "brand-guide").mkdir()
        (root / "brand-guide" / "brand.yaml").write_text(_GUIDE, "utf-8")
        (root / "web" / "nl").mkdir(parents=True)
        (root / "web" / "nl" / file.name).write_bytes(file.read_bytes())
        command = [sys.executable, "-m", "brandlint", "check", "--no-cache", "--format", "json", str(root)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
        try:
            out, err = process.communicate(timeout=_GIVEN_UP_S)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            return Outcome(file.name, _GIVEN_UP_S, 0, "hung", False)
        return _outcome(file.name, process.returncode, out, err)


def _outcome(name: str, status: int, out: bytes, err: bytes) -> Outcome:
    seconds, memory = _used()
    try:
        report = json.loads(out)
    except ValueError:
        return Outcome(name, seconds, memory, f"status {status}: {err.decode()[-300:]}", False)
    told = [one["message"] for one in report["errors"]] + [f"{one['what']}: {one['reason']}" for one in report["skipped"]]
    is_well = seconds <= _MOST_S and memory <= _MOST_MB and not any("mistake in brandlint" in one for one in told)
    return Outcome(name, seconds, memory, told[0][:160] if told else f"read, {len(report['findings'])} findings", is_well)


def _used() -> tuple[float, float]:
    """The seconds of computing of the processes that this one has waited for, and the MB of the largest: of one check."""
    import resource

    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1000


def _apart(file: Path) -> Outcome:
    """The outcome, measured by a process of its own."""
    done = subprocess.run([sys.executable, __file__, "--one", str(file)], capture_output=True, text=True, check=True)
    return Outcome(*json.loads(done.stdout))


def _made(folder: Path) -> None:
    subprocess.run([sys.executable, str(_HERE / "make.py"), str(folder)], check=True)
    subprocess.run([sys.executable, str(_HERE.parent / "pdf" / "broken.py"), str(folder)], check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--all", action="store_true", help="tell of every file, not of those that are not well alone")
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    os.environ["PYTHONPATH"] = os.pathsep.join((str(_HERE.parents[1]), os.environ.get("PYTHONPATH", "")))
    if options.one:
        print(json.dumps(checked(options.one)))
        return
    with tempfile.TemporaryDirectory() as made:
        folder = options.folder or Path(made)
        if not options.folder:
            _made(folder)
        outcomes = []
        for file in sorted(path for path in folder.iterdir() if options.only in path.name and path.is_file()):
            outcomes.append(_apart(file))
            if options.all or not outcomes[-1].is_well:
                print(outcomes[-1], flush=True)
    slowest, largest = max(outcomes, key=lambda one: one.seconds), max(outcomes, key=lambda one: one.memory_mb)
    well = sum(one.is_well for one in outcomes)
    print(f"{len(outcomes)} files, {well} well; slowest {slowest.name} ({slowest.seconds:.1f} s), "
          f"largest {largest.name} ({largest.memory_mb:.0f} MB)")
    sys.exit(well < len(outcomes))


if __name__ == "__main__":
    main()
