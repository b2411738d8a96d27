"""Studying in processes of this machine. One that hangs, dies or grows takes only the asset with it that it was at.

The parent has no threads, so that it can fork; where others have been started in it, new processes begin from nothing.
"""

from __future__ import annotations

import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from time import monotonic
from types import ModuleType

from brandlint.assets.model import Asset
from brandlint.limits import Limits
from brandlint.scale.tasks import Task
from brandlint.study import Study

_AHEAD = 2
"""Tasks that a process has before it, so that it need not wait for the next one."""
_PLENTY = 4
"""Tasks left for each process from which on one may lie before a process that others could take."""
_TO_START_S = 60
"""In which a process must have started, whatever else the machine does."""
_GRACE_S = 5
"""After which a process that nobody watches any more ends itself."""
_MB = 1_000_000

One = Callable[[Asset], Study]


class _Worker:
    """A process, and what it is to do: the first of its tasks is the one that it is at."""

    def __init__(self, one: One, limits: Limits) -> None:
        context = _context()
        self.connection, theirs = context.Pipe()
        self.process = context.Process(target=_work, args=(one, theirs, limits), daemon=True)  # type: ignore[attr-defined]
        with _without_a_script():
            self.process.start()
        theirs.close()
        self.tasks: deque[Task] = deque()
        self.is_up = False
        self.since = monotonic() + _TO_START_S

    def give(self, task: Task) -> None:
        if not self.tasks and self.is_up:
            self.since = monotonic()
        self.tasks.append(task)
        # One that has died does not take it; that is seen when its answer is waited for.
        with suppress(OSError):
            self.connection.send(task.asset)

    def answer(self) -> Study | None:
        """Its next study; None where it is about to begin with the first, or has died (it is then not up)."""
        try:
            said: Study | None = self.connection.recv()
        except (EOFError, OSError):
            self.is_up = False
            return None
        self.is_up, self.since = True, monotonic()
        return said

    def died(self) -> str:
        """How it died, when it no longer answers."""
        self.process.join(_GRACE_S)
        return _how(self.process.exitcode)

    def end(self) -> None:
        """End it at once, whatever it is at."""
        self.process.kill()
        self.process.join()
        self.connection.close()


def in_processes(one: One, tasks: Sequence[Task], processes: int, limits: Limits) -> Iterator[tuple[int, Study]]:
    """The studies as they are done, with the numbers of their tasks; the dearest come first, so that nothing waits for them."""
    left = deque(sorted(tasks, key=lambda task: -task.cost))
    workers: list[_Worker] = []
    try:
        while left or any(worker.tasks for worker in workers):
            while left and len(workers) < min(processes, len(left) + sum(bool(worker.tasks) for worker in workers)):
                workers.append(_Worker(one, limits))
            _hand_out(left, workers)
            for worker in _ready(workers, limits):
                study = _result(worker, limits)
                if study is None:
                    continue
                yield worker.tasks.popleft().number, study
                if not worker.is_up:
                    workers.remove(worker)
                    left.extendleft(reversed(worker.tasks))
                    worker.end()
    finally:
        for worker in workers:
            worker.end()


def _hand_out(left: deque[Task], workers: Sequence[_Worker]) -> None:
    for depth in range(_AHEAD):
        for worker in workers:
            if len(worker.tasks) == depth and len(left) > depth * _PLENTY * len(workers):
                worker.give(left.popleft())


def _ready(workers: Sequence[_Worker], limits: Limits) -> list[_Worker]:
    """Those that have an answer, have died, or have taken too long; waits until there is one."""
    busy = [worker for worker in workers if worker.tasks]
    first = min(worker.since for worker in busy) + limits.seconds
    answering = wait([worker.connection for worker in busy], max(0.0, first - monotonic()))
    late = monotonic() - limits.seconds
    return [worker for worker in busy if worker.connection in answering or worker.since <= late]


def _result(worker: _Worker, limits: Limits) -> Study | None:
    """What became of the task that a process is at, if it has come to an end; a process that is lost is then not up."""
    asset = worker.tasks[0].asset
    if not worker.connection.poll():
        worker.is_up = False
        return Study(asset, error=limits.too_slow)
    study = worker.answer()
    return study if study or worker.is_up else Study(asset, error=limits.died(worker.died()))


@contextmanager
def _without_a_script() -> Iterator[None]:
    """A process that begins from nothing would run the script of whoever called first, in which the same call stands again."""
    script = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = script


def _context() -> BaseContext:
    """How to start a process: as a copy where this one has no other threads, the native ones of libraries included."""
    with suppress(OSError):
        if sys.platform == "linux" and len(os.listdir("/proc/self/task")) == 1:
            return get_context("fork")
    return get_context("spawn")


def _work(one: One, connection: Connection, limits: Limits) -> None:
    """What a process does: a study for each asset that it is given, until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _bound(limits)
    with suppress(EOFError, OSError):
        connection.send(None)
        while True:
            asset = connection.recv()
            _end_after(limits.seconds + _GRACE_S)
            study = one(asset)
            _end_after(0)
            connection.send(study)


def _end_after(seconds: int) -> None:
    if hasattr(signal, "alarm"):
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(seconds)


def _bound(limits: Limits) -> None:
    """Let this process have no more memory than one file may take, where the system can."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        most = limits.memory_mb * _MB
        resource.setrlimit(resource.RLIMIT_DATA, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def _how(status: int | None) -> str:
    if status is None or status >= 0:
        return f"status {status}"
    try:
        return signal.Signals(-status).name
    except ValueError:
        return f"signal {-status}"
