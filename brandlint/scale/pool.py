"""Studying many assets, in several processes where it pays. The order and the result do not depend on their number."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from brandlint.assets.model import Asset
from brandlint.scale.stage import study
from brandlint.scale.wordings import NOTHING, Sought
from brandlint.study import Study
from brandlint.visuals.logos import Reference

_PAYS_FROM = 4_000_000
"""Bytes of assets from which starting other processes costs less than it saves."""
_PICTURES = frozenset({"png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "avif"})
_PICTURE = 1_000_000
"""Bytes of other assets that are studied in the time in which the text of a picture is recognised."""


def study_all(root: Path, assets: Sequence[Asset], languages: Sequence[str] = (), *, logos: Sequence[Reference] = (),
              sought: Sought = NOTHING, jobs: int = 0, cache: bool = False,
              progress: Callable[[int, int], None] | None = None) -> tuple[Study, ...]:
    """Study assets; the studies come in the order of the assets.

    Args:
        logos: the logos of the guide, to be looked for.
        sought: the words that the guide wants to be looked for.
        jobs: the most processes; 0 for one a core.
        cache: remember at the root what was read in pictures.
        progress: told how many are done, of how many.
    """
    processes = min(jobs or os.cpu_count() or 1, len(assets))
    one = partial(study, root, languages=tuple(languages), logos=tuple(logos), sought=sought, cache=cache)
    if processes < 2 or (not jobs and _weight(root, assets) < _PAYS_FROM):
        return tuple(_told(map(one, assets), len(assets), progress))
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(processes) as pool:
        return tuple(_told(pool.map(one, assets, chunksize=max(1, len(assets) // (processes * 8))), len(assets), progress))


def _told(studies: Iterator[Study], count: int, progress: Callable[[int, int], None] | None) -> Iterator[Study]:
    for done, one in enumerate(studies, 1):
        if progress is not None:
            progress(done, count)
        yield one


def _weight(root: Path, assets: Sequence[Asset]) -> int:
    """Bytes of the assets that can be read, pictures by what they cost; a file that has just gone counts nothing."""
    total = 0
    for asset in assets:
        try:
            total += (root / asset.path).stat().st_size + (_PICTURE if asset.format in _PICTURES else 0)
        except OSError:
            continue
    return total
