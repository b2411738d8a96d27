"""Measures prose rules on HTML: MB/s of CPU time, memory, and the start with rules that are remembered.

Usage: python benchmarks/prose/speed.py STYLES HTML

`STYLES` is a folder of styles in Vale's format, `HTML` one of HTML files. Nothing of them is kept here.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path
from time import perf_counter, process_time

from brandlint.assets.model import Asset
from brandlint.documents.source import Source
from brandlint.prose.remembered import styles_of
from brandlint.readers import reader_for
from brandlint.scale.remarks import remarks_of
from brandlint.scale.stage import blocks_of

START = """
from pathlib import Path
from time import perf_counter
start = perf_counter()
from brandlint.prose.remembered import styles_of
styles = styles_of(Path({root!r}), {named!r}, Path({memory!r}))
from brandlint.prose.engine import Engine
Engine(styles)
print(perf_counter() - start)
"""


def main() -> None:
    named = tuple(sorted(path for path in Path(sys.argv[1]).resolve().iterdir() if path.is_dir() and path.name != "config"))
    files = sorted(Path(sys.argv[2]).rglob("*.html"))
    with tempfile.TemporaryDirectory() as memory:
        begun = perf_counter()
        styles = styles_of(Path(memory), named, Path(memory))
        print(f"{len(styles.rules)} rules of {len(named)} styles, loaded in {perf_counter() - begun:.2f} s; "
              f"{len(styles.unused)} not used")
        script = START.format(root=memory, named=named, memory=memory).replace("PosixPath", "Path")
        starts = [float(subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout)
                  for _ in range(5)]
        print(f"start with remembered rules, imports included: {min(starts):.2f} s")
    reader, size, reading, judging, found = reader_for("html"), 0, 0.0, 0.0, 0
    told = sha256()
    assert reader is not None
    for file in files:
        data = file.read_bytes()
        size += len(data)
        begun = process_time()
        document = reader(Source(data, file.name))
        blocks = blocks_of(document)
        read = process_time()
        remarks, _ = remarks_of(Asset(file.name, "email", "html"), document, blocks, "en", styles)
        reading, judging, found = reading + read - begun, judging + process_time() - read, found + len(remarks)
        told.update(repr(remarks).encode("utf-8", "surrogatepass"))
    print(f"{len(files)} files, {size / 1e6:.2f} MB, {found} findings, all of them {told.hexdigest()[:12]}")
    print(f"rules {size / 1e6 / judging:.2f} MB/s, with reading {size / 1e6 / (judging + reading):.2f} MB/s of CPU time")
    print(f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
