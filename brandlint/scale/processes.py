"""Studying in several processes of this machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed

from brandlint.assets.model import Asset
from brandlint.scale.tasks import Task
from brandlint.study import Study

_PORTIONS = 16
"""Into how many portions the work of each process is cut, so that all of them end at about the same time."""


def in_processes(one: Callable[[Asset], Study], tasks: Sequence[Task], processes: int) -> Iterator[tuple[int, Study]]:
    """The studies as they are done, with the numbers of their tasks; the dearest come first, so that nothing waits for them."""
    with ProcessPoolExecutor(processes) as pool:
        begun: list[Future[list[tuple[int, Study]]]] = []
        try:
            begun += [pool.submit(_portion, one, portion) for portion in _portions(tasks, processes)]
            for done in as_completed(begun):
                yield from done.result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _portion(one: Callable[[Asset], Study], tasks: Sequence[Task]) -> list[tuple[int, Study]]:
    return [(task.number, one(task.asset)) for task in tasks]


def _portions(tasks: Sequence[Task], processes: int) -> Iterator[list[Task]]:
    """Tasks in portions of about the same cost; what costs more than one is alone."""
    enough = sum(task.cost for task in tasks) / (processes * _PORTIONS)
    portion: list[Task] = []
    cost = 0
    for task in sorted(tasks, key=lambda task: -task.cost):
        if portion and cost + task.cost > enough:
            yield portion
            portion, cost = [], 0
        portion.append(task)
        cost += task.cost
    if portion:
        yield portion
