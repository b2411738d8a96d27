"""`.vale.ini`: where the styles are, and which rules hold for which files.

Source: https://vale.sh/docs/vale-ini
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from brandlint.prose.model import Level

NAMES = (".vale.ini", "_vale.ini", "vale.ini", ".vale", "_vale")
_YES = {"yes": True, "true": True, "on": True, "1": True, "no": False, "false": False, "off": False, "0": False}
_SETTINGS = frozenset({"basedonstyles", "blockignores", "tokenignores", "lang", "commentdelimiters", "transform", "view",
                       "ignoredscopes", "skippedscopes", "ignoredclasses"})
_EVERYTHING = "*"

Toggle = bool | Level
"""Whether a rule holds, or that it does at another level."""


@dataclass(frozen=True, slots=True)
class Section:
    """What holds for the files of a pattern. `styles` is None where it says nothing of them."""

    pattern: str
    styles: tuple[str, ...] | None = None
    toggles: tuple[tuple[str, Toggle], ...] = ()


@dataclass(frozen=True, slots=True)
class Ini:
    """What a `.vale.ini` says.

    Attributes:
        vocabularies: their names, in `config/vocabularies` of the styles' folder.
        least: the least level that is reported.
        packages: what would be loaded from elsewhere.
        formats: endings that are read as others.
        word_template: what stands around tokens, with %s for them; empty for word boundaries.
    """

    styles_path: str = "styles"
    vocabularies: tuple[str, ...] = ()
    least: Level = Level.SUGGESTION
    packages: tuple[str, ...] = ()
    word_template: str = ""
    formats: tuple[tuple[str, str], ...] = ()
    sections: tuple[Section, ...] = field(default=())


def read_ini(text: str) -> Ini:
    """Read a `.vale.ini`; what is not known is passed over, as Vale does."""
    core: dict[str, str] = {}
    formats: list[tuple[str, str]] = []
    sections: dict[str, dict[str, str]] = {}
    name = ""
    for line in _lines(text):
        if line.startswith("["):
            name = line.strip("[] \t")
            continue
        key, _, value = (part.strip() for part in line.partition("="))
        if not name:
            core[key.lower()] = value
        elif name == "formats":
            formats.append((key.lower(), value.lower()))
        else:
            sections.setdefault(name, {})[key] = value
    least = core.get("minalertlevel", "").lower()
    return Ini(core.get("stylespath", "styles"), _listed(core.get("vocab", "")),
               Level(least) if least in set(Level) else Level.SUGGESTION, _listed(core.get("packages", "")),
               core.get("wordtemplate", ""), tuple(formats),
               tuple(_section(pattern, values) for pattern, values in sections.items()))


def _lines(text: str) -> Iterator[str]:
    """Lines that say something, those that a backslash continues as one."""
    for line in re.sub(r"\\[ \t]*\r?\n", " ", text).splitlines():
        if (stripped := line.strip()) and stripped[0] not in "#;":
            yield re.split(r"\s[#;]", stripped, maxsplit=1)[0].rstrip()


def _listed(value: str) -> tuple[str, ...]:
    return tuple(part for one in value.split(",") if (part := one.strip().strip("\"'")))


def _section(pattern: str, values: dict[str, str]) -> Section:
    styles = next((_listed(value) for key, value in values.items() if key.lower() == "basedonstyles"), None)
    toggles = ((key, toggle) for key, value in values.items()
               if key.lower() not in _SETTINGS and (toggle := _toggle(value)) is not None)
    return Section(pattern, styles, tuple(toggles))


def _toggle(value: str) -> Toggle | None:
    said = value.lower()
    return Level(said) if said in set(Level) else _YES.get(said)


def matching(ini: Ini, path: str) -> tuple[Section, ...]:
    """The sections that hold for a file, the one for all files first."""
    name = _as_format(ini, path)
    general = [one for one in ini.sections if one.pattern == _EVERYTHING]
    return (*general, *(one for one in ini.sections if one.pattern != _EVERYTHING and _matches(one.pattern, path, name)))


def _as_format(ini: Ini, path: str) -> str:
    stem, dot, ending = path.rpartition(".")
    return f"{stem}.{dict(ini.formats).get(ending.lower(), ending)}" if dot else path


def _matches(pattern: str, *paths: str) -> bool:
    return any(_regex(pattern).fullmatch(one) is not None for path in paths for one in (path, path.rpartition("/")[2]))


@lru_cache(maxsize=512)
def _regex(pattern: str) -> re.Pattern[str]:
    """A glob: * is any text, ? one character, {a,b} one of several, [abc] a class."""
    made, depth = "", 0
    for char in pattern.replace("**/", "*").replace("**", "*"):
        match char:
            case "*":
                made += "" if made.endswith(".*") else ".*"
            case "?":
                made += "."
            case "{":
                made, depth = f"{made}(?:", depth + 1
            case "}" if depth:
                made, depth = f"{made})", depth - 1
            case "," if depth:
                made += "|"
            case _:
                made += re.escape(char)
    return re.compile(made + ")" * depth, re.DOTALL)
