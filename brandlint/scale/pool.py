"""Studying many assets: what is known of them already, then the others, in several processes where it pays.

Texts of a usual size are studied in this process. What libraries in other languages decode (archives, PDFs, pictures), and what
is large, is studied in a process that can be ended, be it the only one: `Limits` says when.

The order and the result depend neither on the number of processes nor on the cache.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from operator import itemgetter
from pathlib import Path

from brandlint.assets.model import Asset
from brandlint.limits import USUAL, Limits, OutOfTime
from brandlint.scale import stage
from brandlint.scale.tasks import Task
from brandlint.scale.wordings import NOTHING, Sought
from brandlint.study import Study
from brandlint.visuals.logos import Reference
from brandlint.visuals.memory import FOLDER

_PAYS_FROM = 4_000_000
"""Bytes of assets from which starting other processes costs less than it saves."""
_PICTURES = frozenset({"png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "avif"})
_PICTURE = 1_000_000
"""Bytes of other assets that are studied in the time in which the text of a picture is recognised."""
_MARK_BYTES = 12
_TEXTS = frozenset({"html", "htm", "xhtml", "mjml", "eml", "md", "markdown", "txt", "yaml", "yml", "json", "arb", "xml", "resx",
                    "xliff", "xlf", "po", "pot", "strings", "xcstrings", "csv", "tsv", "srt", "vtt", ""})
_LONGEST_TEXT = 1_000_000
"""Bytes up to which a text is studied in this process, where it can be broken off."""
_KEPT_AT_ONCE = 500
"""Studies after which the cache is written: what an interrupted run has done is not lost."""

Progress = Callable[[int, int, float], None]
"""Told how many assets are done, of how many, and what part of the work that a run has to do (up to 1)."""
Numbered = tuple[int, Study]
"""A study with the number of its asset."""


def study_all(root: Path, assets: Sequence[Asset], languages: Sequence[str] = (), *, logos: Sequence[Reference] = (),
              sought: Sought = NOTHING, limits: Limits = USUAL, jobs: int = 0, cache: bool = False, cluster: str | None = None,
              progress: Progress | None = None) -> tuple[Study, ...]:
    """Study assets; the studies come in the order of the assets.

    Args:
        logos: the logos of the guide, to be looked for.
        sought: the words that the guide wants to be looked for.
        limits: the most that one asset may take.
        jobs: the most processes; 0 for one a core.
        cache: use and write what is remembered at the root.
        cluster: the address of a Dask scheduler whose workers do the work.
        progress: told how far it is.
    """
    one = partial(stage.study, root, languages=tuple(languages), logos=tuple(logos), sought=sought, limits=limits, cache=cache)
    tasks = [Task(number, asset, _cost(root, asset)) for number, asset in enumerate(assets)]
    do = (partial(_studied, one=one, jobs=jobs, limits=limits) if cluster is None
          else partial(_elsewhere, one=one, address=cluster, root=root))
    if not cache:
        return _in_order(_told(do(tasks), tasks, tasks, progress))
    from brandlint.scale.cache import Cache
    from brandlint.scale.identity import identity

    store = Cache(root, root / FOLDER, identity(languages, logos, sought, limits))
    known = store.recall(assets)
    left = [task for task in tasks if known[task.number] is None]
    fresh = _kept(_told(do(left), left, tasks, progress), store.keep)
    return _in_order((*fresh, *((number, study) for number, study in enumerate(known) if study is not None)))


def _in_order(studies: Iterable[Numbered]) -> tuple[Study, ...]:
    return tuple(study for _, study in sorted(studies, key=itemgetter(0)))


def _studied(tasks: Sequence[Task], one: Callable[..., Study], jobs: int, limits: Limits) -> Iterator[Numbered]:
    """The studies as they are done, with the numbers of their tasks; several processes are started only where they pay."""
    processes = min(jobs or os.cpu_count() or 1, len(tasks))
    if processes < 2 or (not jobs and sum(task.cost for task in tasks) < _PAYS_FROM):
        processes = 1
        tasks = yield from _here(tasks, one, limits)
    if tasks:
        from brandlint.scale.processes import in_processes

        yield from in_processes(one, tasks, processes, limits)


def _here(tasks: Sequence[Task], one: Callable[..., Study], limits: Limits) -> Generator[Numbered, None, list[Task]]:
    """The studies of the texts among some assets (for who looks for a mistake, of all); gives back what is left to do."""
    elsewhere = []
    everything = bool(os.environ.get("BRANDLINT_DEBUG"))
    for task in tasks:
        if not everything and (task.asset.format not in _TEXTS or task.cost > _LONGEST_TEXT):
            elsewhere.append(task)
            continue
        try:
            with limits.in_time():
                study = one(task.asset, pictures=everything)
        except OutOfTime:
            study = Study(task.asset, error=limits.too_slow)
        except stage.ShowsPictures:
            elsewhere.append(task)
            continue
        yield task.number, study
    return elsewhere


def _elsewhere(tasks: Sequence[Task], one: Callable[[Asset], Study], address: str, root: Path) -> Iterator[Numbered]:
    from brandlint.scale.cluster import on_cluster

    return on_cluster(one, tasks, address, root)


def _kept(studies: Iterable[Numbered], keep: Callable[[Sequence[Study]], None]) -> Iterator[Numbered]:
    """The studies as they come, kept in portions and at the end, an interruption included."""
    portion: list[Study] = []
    try:
        for number, study in studies:
            study = replace(study, mark=os.urandom(_MARK_BYTES))
            portion.append(study)
            yield number, study
            if len(portion) == _KEPT_AT_ONCE:
                keep(portion)
                portion = []
    finally:
        if portion:
            keep(portion)


def _told(studies: Iterable[Numbered], left: Sequence[Task], tasks: Sequence[Task],
          progress: Progress | None) -> Iterator[Numbered]:
    """The studies as they come; somebody is told how many are done, and what part of the work that is left."""
    work = sum(task.cost for task in left) or 1
    costs = {task.number: task.cost for task in left}
    worked, before = 0, len(tasks) - len(left)
    for done, (number, study) in enumerate(studies, 1):
        worked += costs[number]
        if progress is not None:
            progress(before + done, len(tasks), worked / work)
        yield number, study


def _cost(root: Path, asset: Asset) -> int:
    """About what the study of an asset costs, in bytes of text; a file that has just gone costs next to nothing."""
    try:
        return 1 + (root / asset.path).stat().st_size + (_PICTURE if asset.format in _PICTURES else 0)
    except OSError:
        return 1
