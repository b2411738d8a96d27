"""The cluster gives what this process gives, whatever becomes of its workers."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from brandlint.assets.model import Asset
from brandlint.errors import ConfigurationError
from brandlint.scale import cluster as clusters
from brandlint.scale.pool import study_all
from brandlint.scale.tasks import Task
from brandlint.study import Study

dask, distributed = pytest.importorskip("dask"), pytest.importorskip("distributed")
cloudpickle = pytest.importorskip("cloudpickle")
pytestmark = pytest.mark.filterwarnings("default")

ASSETS = tuple(Asset(f"email/{number}.html", "email", "html", "nl") for number in range(200))


@pytest.fixture(scope="module")
def workers() -> Iterator[Any]:
    """Two processes, each with two threads."""
    with distributed.LocalCluster(n_workers=2, threads_per_worker=2, dashboard_address=":0", processes=True) as cluster:
        yield cluster


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "email").mkdir()
    for number, asset in enumerate(ASSETS):
        text = " ".join(f"Jas {n}: nu € {number},{n % 90 + 10} t/m 14 december." for n in range(60))
        (tmp_path / asset.path).write_text(f'<html lang="nl"><body><p>{text}</p></body></html>', "utf-8")
    return tmp_path


def test_the_studies_are_those_of_this_process(workers, root):
    here = study_all(root, ASSETS, ("nl",), jobs=1)
    assert study_all(root, ASSETS, ("nl",), cluster=workers.scheduler_address) == here
    assert here[7].facts


def test_a_worker_that_is_killed_in_the_middle_costs_time_only(workers, root):
    killed: list[int] = []
    told: list[int] = []

    def kill(done: int, total: int, part: float) -> None:
        told.append(done)
        if not killed:
            killed.append(next(iter(workers.workers.values())).pid)
            os.kill(killed[0], signal.SIGKILL)

    there = study_all(root, ASSETS, ("nl",), cluster=workers.scheduler_address, progress=kill)
    assert killed
    assert there == study_all(root, ASSETS, ("nl",), jobs=1)
    assert told == list(range(1, len(ASSETS) + 1))


def test_what_is_known_is_not_sent(workers, root, monkeypatch):
    here = study_all(root, ASSETS, ("nl",), cache=True, cluster=workers.scheduler_address)
    sent: list[int] = []
    really = clusters.on_cluster
    monkeypatch.setattr(clusters, "on_cluster", lambda one, tasks, *rest: sent.append(len(tasks)) or really(one, tasks, *rest))
    for asset in ASSETS:
        os.utime(root / asset.path, (1, 1))
    assert study_all(root, ASSETS, ("nl",), cache=True, cluster=workers.scheduler_address) == here
    assert sent == [0]


def test_a_worker_with_another_program_is_told(workers, root, monkeypatch):
    monkeypatch.setattr(clusters, "contents", lambda: b"another")
    with pytest.raises(ConfigurationError, match="a worker runs another brandlint; install the same version there"):
        study_all(root, ASSETS, ("nl",), cluster=workers.scheduler_address)


def test_a_worker_that_does_not_see_the_campaign_is_told(workers, root):
    with pytest.raises(ConfigurationError, match="must lie on a drive that all of them share"):
        study_all(root / "elsewhere", ASSETS, ("nl",), cluster=workers.scheduler_address)


def deadly(asset: Asset) -> Study:
    """A study that some file kills the process with."""
    if asset.path == "email/3.html":
        os.kill(os.getpid(), signal.SIGKILL)
    return Study(asset)


def test_what_kills_every_worker_is_an_error_of_that_asset_alone(root):
    """The workers' module is this file, which they cannot import: it travels by value."""
    cloudpickle.register_pickle_by_value(sys.modules[__name__])
    tasks = [Task(number, asset, 1) for number, asset in enumerate(ASSETS[:8])]
    with (dask.config.set({"distributed.scheduler.allowed-failures": 1}),
          distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0") as cluster):
        done = dict(clusters.on_cluster(deadly, tasks, cluster.scheduler_address, root))
    assert {number: study.error for number, study in done.items() if study.error} == {3: clusters._DIED}
    assert sorted(done) == list(range(8))


def test_nobody_at_the_address_is_told(root, monkeypatch):
    monkeypatch.setattr(clusters, "_PATIENCE_S", 1)
    with pytest.raises(ConfigurationError, match=r"--cluster tcp://127.0.0.1:1: no Dask scheduler answers there"):
        study_all(root, ASSETS, ("nl",), cluster="tcp://127.0.0.1:1")
