"""Rules that extend other rules: `extends: Style.Rule`, where a key replaces, `key+` adds and `key-` takes away."""

from __future__ import annotations

from collections.abc import Callable

from brandlint.prose.rule_files import Unusable, Written, text

_DEEPEST = 10

Find = Callable[[str], dict[str, Written] | None]
"""Gives what the file of a rule says, by the rule's name."""


def complete(said: dict[str, Written], find: Find, deep: int = 0) -> dict[str, Written]:
    """What a rule says with what it inherits.

    Raises:
        Unusable: a rule that it extends is not there, or they extend each other.
    """
    parent = text(said.get("extends"))
    if "." not in parent:
        return said
    if deep >= _DEEPEST:
        raise Unusable(f"extends rules more than {_DEEPEST} deep")
    found = find(parent)
    if found is None:
        raise Unusable(f"extends \"{parent}\", and there is no such rule")
    inherited = dict(complete(found, find, deep + 1))
    for key, value in said.items():
        if key != "extends":
            _take(inherited, key, value)
    return inherited


def _take(inherited: dict[str, Written], key: str, value: Written) -> None:
    name, sign = key[:-1], key[-1:]
    match sign:
        case "+":
            inherited[name] = _added(inherited.get(name), value)
        case "-":
            inherited[name] = _without(inherited.get(name), value)
        case _:
            inherited[key] = value


def _added(old: Written | None, new: Written) -> Written:
    if isinstance(old, dict) and isinstance(new, dict):
        return {**old, **new}
    return [*_listed(old), *_listed(new)]


def _without(old: Written | None, gone: Written) -> Written:
    names = set(gone) if isinstance(gone, dict) else {one for one in _listed(gone) if isinstance(one, str)}
    if isinstance(old, dict):
        return {key: value for key, value in old.items() if key not in names}
    return [one for one in _listed(old) if not (isinstance(one, str) and one in names)]


def _listed(said: Written | None) -> list[Written]:
    if said is None or said == "":
        return []
    return said if isinstance(said, list) else [said]
