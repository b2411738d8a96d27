"""Messages with places for what was found."""

from __future__ import annotations

import re
from collections.abc import Sequence

_PLACE = re.compile(r"%(?:\[(\d+)\])?[-+ #0]*\d*(?:\.\d+)?([sdvqfgx%])")
_QUOTED_PLACES = ("'%s'", '"%s"')


def filled(message: str, *said: str) -> str:
    """A message with what was said in its places, in order; `%[2]s` names one, `%%` is the sign itself."""
    taken = iter(range(len(said)))

    def put(match: re.Match[str]) -> str:
        if match[2] == "%":
            return "%"
        number = int(match[1]) - 1 if match[1] else next(taken, -1)
        return said[number] if 0 <= number < len(said) else ""

    return _PLACE.sub(put, message)


def unquoted_first(message: str) -> str:
    """A message of two quoted places without the quotes of the first, for a list of options that has its own."""
    for quoted in _QUOTED_PLACES:
        if message.count(quoted) == 2:
            message = message.replace(quoted, "%s", 1)
    return message


def options(value: str) -> list[str]:
    """The options that a replacement offers: "a|b", where `\\|` is the sign itself."""
    kept = value.replace(r"\|", "\0").split("|")
    return [one.replace("\0", "|") for one in kept if one]


def listed(said: Sequence[str]) -> str:
    """'a', 'b', or 'c'."""
    quoted = [f"'{one}'" for one in said]
    if len(quoted) < 3:
        return " or ".join(quoted)
    return f"{', '.join(quoted[:-1])}, or {quoted[-1]}"
