"""Studying on the workers of a Dask cluster. A worker that is lost costs time: what it was at is done again by others.

The workers must find the campaign where it lies here, on a drive that they share, and run the same brandlint. What is the same
for all assets travels once; studies come back packed, and unpacked they are what they would have been here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from brandlint.assets.model import Asset
from brandlint.errors import ConfigurationError
from brandlint.scale.identity import contents
from brandlint.scale.packing import packed, unpacked
from brandlint.scale.tasks import Task
from brandlint.study import Study
from brandlint.translations import say

if TYPE_CHECKING:
    from distributed import Client, Future

_PORTIONS = 16
"""Into how many portions the work of each thread of the cluster is cut: the most that a lost worker can take with it."""
_PATIENCE_S = 20
_DIED = "the workers that read it died, one after the other"

_one_at_a_time = Lock()
"""Libraries that read PDFs and pictures allow one thread of a process at a time."""


class _Order(NamedTuple):
    """What is the same for all assets: the program and the campaign's root as they are here, and how to study an asset."""

    program: bytes
    root: Path
    one: Callable[[Asset], Study]


class WrongWorker(Exception):
    """A worker that runs another program, or does not see the campaign."""


def on_cluster(one: Callable[[Asset], Study], tasks: Sequence[Task], address: str, root: Path) -> Iterator[tuple[int, Study]]:
    """The studies as they are done, with the numbers of their tasks.

    Args:
        address: of the scheduler: "tcp://10.0.0.1:8786".
        root: the campaign's root.

    Raises:
        ConfigurationError: nobody answers there, or the workers cannot do the work.
    """
    if not tasks:
        return
    with closing(_connected(address)) as client:
        threads = sum(client.nthreads().values())
        if not threads:
            raise ConfigurationError(say("--cluster {address}: the scheduler answers, but it has no workers", address=address))
        # A task and no scattered value: should every worker that holds it be lost, the scheduler makes it anew.
        order = client.submit(_Order, contents(), root, one, pure=False)
        yield from _gathered(client, order, list(_portions(tasks, threads)), address)


def _connected(address: str) -> Client:
    try:
        from distributed import Client
    except ImportError:
        raise ConfigurationError(say("--cluster needs Dask: pip install 'brandlint[cluster]'")) from None
    try:
        return Client(address, timeout=_PATIENCE_S, set_as_default=False)
    except (OSError, ValueError) as error:
        why = error or type(error).__name__
        raise ConfigurationError(say("--cluster {address}: no Dask scheduler answers there ({reason})", address=address,
                                     reason=why)) from None


def _gathered(client: Client, order: Future, portions: list[list[Task]], address: str) -> Iterator[tuple[int, Study]]:
    from distributed import as_completed

    begun = {client.submit(_portion, order, portion, pure=False): portion for portion in portions}
    in_doubt: list[Task] = []
    for future in as_completed(list(begun), loop=client.loop):
        studies = _result(future, address)
        if studies is None:
            in_doubt += begun[future]
        yield from ((number, unpacked(study)) for number, study in studies or ())
        del begun[future]
    # Alone, so that nothing is blamed for what kills the worker beside it.
    for task in in_doubt:
        studies = _result(client.submit(_portion, order, [task], pure=False), address)
        yield task.number, unpacked(studies[0][1]) if studies else Study(task.asset, error=_DIED)


def _result(future: Future, address: str) -> list[tuple[int, bytes]] | None:
    """The studies of a portion; None where workers died of it, or of what they did beside it."""
    from distributed import KilledWorker

    try:
        studies: list[tuple[int, bytes]] = future.result()
        return studies
    except KilledWorker:
        return None
    except Exception as error:  # noqa: BLE001  # whatever a worker, or the way to it, may raise
        raise ConfigurationError(say("--cluster {address}: {reason}", address=address, reason=_what_is_wrong(error))) from None
    finally:
        future.release()


def _what_is_wrong(error: Exception) -> str:
    match error:
        case WrongWorker():
            return str(error)
        case ImportError():
            return say("a worker lacks what is needed ({reason}); install the same brandlint there", reason=error)
        case _:
            return say("the work was broken off: {kind}: {reason}", kind=type(error).__name__, reason=error)


def _portion(order: _Order, tasks: Sequence[Task]) -> list[tuple[int, bytes]]:
    """What a worker does."""
    if contents() != order.program:
        raise WrongWorker(say("a worker runs another brandlint; install the same version there"))
    if not order.root.is_dir():
        raise WrongWorker(f"a worker does not see {order.root}; the campaign must lie on a drive that all of them share")
    with _one_at_a_time:
        return [(task.number, packed(order.one(task.asset))) for task in tasks]


def _portions(tasks: Sequence[Task], threads: int) -> Iterator[list[Task]]:
    """Tasks in portions of about the same cost, the dearest first; what costs more than one is alone."""
    enough = sum(task.cost for task in tasks) / (threads * _PORTIONS)
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
