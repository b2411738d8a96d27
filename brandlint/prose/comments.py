"""Comments in assets that switch rules off and on again: `<!-- vale off -->`, `<!-- vale Style.Rule = NO -->`.

Source: https://vale.sh/docs/formats (comment-based configuration). A comment speaks of what stands behind it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

_COMMENT = re.compile(r"""(?x) (?: <!-- | \{/\* | \{\# | /\* | ^\#(?=\ ?vale) | ^//(?=\ ?vale) ) -?\s* vale \s+
    (?P<order> off | on | (?P<name> styles? | [\w-]+(?:\.[\w-]+)* ) (?: \[ (?P<matches> \s* ["'] [^\]\n]{1,300} ["'] \s* ) \] )?
      \s* = \s* (?P<value> [\w-]+ (?: \s*,\s* [\w-]+ )* ) )
    \s* (?: --> | \*/\}? | \#\} | $ )""", re.IGNORECASE | re.MULTILINE)
_QUOTED = re.compile(r"""["']([^"']+)["']""")
_ON = frozenset({"yes", "on", "true"})
_ALL = ""


@dataclass(slots=True)
class _State:
    """What is switched off: everything (""), styles, rules, and single matches of rules; or all styles but some."""

    off: set[str] = field(default_factory=set)
    only: frozenset[str] = frozenset()

    def silences(self, rule: str, found: str) -> bool:
        style = rule.partition(".")[0]
        return bool(self.off & {_ALL, style, rule, f"{rule}[{found}]"}) or bool(self.only and style not in self.only)


class Switches:
    """The comments of an asset, asked by the offset of a finding."""

    def __init__(self, text: str) -> None:
        self._comments = tuple(_COMMENT.finditer(text)) if "vale" in text.lower() else ()

    def __bool__(self) -> bool:
        return bool(self._comments)

    def silence(self, rule: str, found: str, offset: int) -> bool:
        """Whether a finding of a rule at an offset of the file is switched off."""
        state = _State()
        for comment in self._comments:
            if comment.start() >= offset:
                break
            _apply(state, comment)
        return state.silences(rule, found)

    def at_the_end(self, rule: str) -> bool:
        """Whether a rule on the whole asset is switched off anywhere in it."""
        state = _State()
        for comment in self._comments:
            _apply(state, comment)
            if state.silences(rule, ""):
                return True
        return False


def _apply(state: _State, comment: re.Match[str]) -> None:
    order, name, value = comment["order"].lower(), comment["name"], comment["value"]
    if order in ("off", "on"):
        _switch(state, _ALL, on=order == "on")
    elif name.lower() in ("style", "styles"):
        state.only = frozenset(_listed(value))
    else:
        for match in _QUOTED.findall(comment["matches"]) if comment["matches"] else ("",):
            _switch(state, f"{name}[{match}]" if match else name, on=value.lower() in _ON)


def _switch(state: _State, key: str, *, on: bool) -> None:
    if on:
        state.off.discard(key)
    else:
        state.off.add(key)


def _listed(value: str) -> Sequence[str]:
    return [part.strip() for part in value.split(",")]
