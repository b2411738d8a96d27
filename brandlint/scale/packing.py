"""Studies, and what linking made of them, as bytes and back.

Only classes that those are made of come back: a cache may lie in somebody else's folder.
"""

from __future__ import annotations

import pickle
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from io import BytesIO
from typing import Any, TypeVar

from brandlint import study as studies
from brandlint import translations
from brandlint.assets import model as assets
from brandlint.documents import blocks, places, visuals
from brandlint.facts import model as facts
from brandlint.linking import heard, link, pieces, unlisted
from brandlint.study import Study
from brandlint.suppressions import model as suppressions

_PROTOCOL = 5
_ROOMS = (studies, assets, blocks, places, visuals, facts, suppressions, translations, heard, link, pieces, unlisted)


def _plain(one: Any) -> bool:
    """Whether something is a class that only holds data."""
    return isinstance(one, type) and (is_dataclass(one) or issubclass(one, tuple | str | Enum))


_CLASSES = {(one.__module__, one.__qualname__): one for room in _ROOMS for one in vars(room).values()
            if _plain(one) and one.__module__.startswith("brandlint.")}
_FIELDS = {one: tuple(field.name for field in fields(one)) for one in _CLASSES.values() if is_dataclass(one)}
_CLASSES |= {("decimal", "Decimal"): Decimal, ("_decimal", "Decimal"): Decimal, ("datetime", "date"): date}


_DAMAGED = (pickle.UnpicklingError, ArithmeticError, AttributeError, EOFError, LookupError, MemoryError, TypeError, ValueError)
"""What reading a damaged pickle may raise."""


class Unpackable(Exception):
    """Bytes that are no study of this program."""


class _Pickler(pickle.Pickler):
    """Writes dataclasses as a call of their class, which is read several times as fast as a state that is set."""

    def reducer_override(self, one: Any) -> Any:
        names = _FIELDS.get(type(one))
        return NotImplemented if names is None else (type(one), tuple(getattr(one, name) for name in names))


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        try:
            return _CLASSES[module, name]
        except KeyError:
            raise Unpackable(f"a study holds no {module}.{name}") from None


T = TypeVar("T")


def packed(one: object) -> bytes:
    """A study, or what linking made of one, as bytes."""
    file = BytesIO()
    _Pickler(file, _PROTOCOL).dump(one)
    return file.getvalue()


def unpacked(data: bytes) -> Study:
    """The study that bytes hold.

    Raises:
        Unpackable: they hold anything else, are damaged, or were made by another version.
    """
    return unpacked_as(Study, data)


def unpacked_as(kind: type[T], data: bytes) -> T:
    """What bytes hold, where it is of a kind.

    Raises:
        Unpackable: they hold anything else, are damaged, or were made by another version.
    """
    try:
        one = _Unpickler(BytesIO(data)).load()
    except _DAMAGED as error:
        raise Unpackable(str(error)) from None
    if not isinstance(one, kind):
        raise Unpackable(f"no {kind.__name__.lower()}")
    return one
