"""Measures what it costs to check elsewhere: on two workers of a Dask cluster on this machine, and in an S3-compatible store.

Each is one run over the same e-mails as the run here beside it, nothing remembered, by the clock: work that others do takes no
time of this process. The reports are compared, for they have to be the same bytes.
"""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from mails import write_campaign
from process import check

_MAILS = 300


class There(NamedTuple):
    """A run elsewhere: the seconds that it took, those of the run here, and whether both said the same."""

    what: str
    seconds: float
    here: float
    same: bool


def runs(folder: Path) -> Iterator[There]:
    """The runs, of those for which the libraries are installed."""
    root = write_campaign(folder / "elsewhere", _MAILS, 3_000)
    here = _timed(root, folder / "here.txt")
    for what, place in (("two Dask workers", _on_workers), ("an S3 store", _in_a_store)):
        try:
            with place(root) as (there, options):
                seconds = _timed(there, folder / "there.txt", *options)
        except ImportError:
            continue
        yield There(what, seconds, here, (folder / "here.txt").read_bytes() == (folder / "there.txt").read_bytes())


def _timed(place: Path | str, report: Path, *options: str) -> float:
    begin = perf_counter()
    check(place, report, "--no-cache", "--jobs", "1", *options)
    return perf_counter() - begin


@contextmanager
def _on_workers(root: Path) -> Iterator[tuple[Path, tuple[str, ...]]]:
    from distributed import LocalCluster

    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0") as cluster:
        yield root, ("--cluster", cluster.scheduler_address)


@contextmanager
def _in_a_store(root: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    import s3fs
    from moto.server import ThreadedMotoServer

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    home = root.parent / "caches"
    os.environ |= {"AWS_ENDPOINT_URL": f"http://{host}:{port}", "AWS_ACCESS_KEY_ID": "one", "AWS_SECRET_ACCESS_KEY": "two",
                   "AWS_DEFAULT_REGION": "eu-west-1", "XDG_CACHE_HOME": str(home)}
    files = s3fs.S3FileSystem(skip_instance_cache=True)
    files.mkdir("brand", region_name="eu-west-1")
    files.put(str(root), "brand/spring", recursive=True)
    try:
        yield "s3://brand/spring", ()
    finally:
        server.stop()
        shutil.rmtree(home, ignore_errors=True)
