"""The language of short texts that do not tell theirs: where all the others of a campaign are in one language, it is that."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from brandlint.assets.model import Asset
from brandlint.languages.model import BUILT_IN
from brandlint.study import Study

_MOST_BLOCKS = 400


def in_one_language(studies: Sequence[Study], again: Callable[[Sequence[Asset], str], Sequence[Study]]) -> tuple[Study, ...]:
    """The studies, those of texts in no known language made once more in the only one that the others are in.

    Args:
        again: studies assets as texts in a language.
    """
    said = {code for study in studies for code in _languages(study)}
    silent = [study.asset for study in studies if _may_be_in_any(study)]
    if len(said) != 1 or not silent or (language := next(iter(said))) not in BUILT_IN:
        return tuple(studies)
    anew = {study.asset.path: study for study in again(silent, language)}
    return tuple(_as_before(study, anew.get(study.asset.path)) for study in studies)


def _languages(study: Study) -> Iterator[str]:
    codes = (study.guessed_language, study.asset.locale, *(record.locale for record in study.records))
    return (code.partition("-")[0].lower() for code in codes if code)


def _may_be_in_any(study: Study) -> bool:
    """Whether nothing says in which language a text is, and reading it once more is quick."""
    return not any(_languages(study)) and 0 < len(study.blocks) < _MOST_BLOCKS and not study.visuals and not study.shows


def _as_before(study: Study, anew: Study | None) -> Study:
    return study if anew is None or anew.error is not None else replace(anew, asset=study.asset)
