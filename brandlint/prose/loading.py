"""Loads prose rules: from the folders that the guide names, and from those of the team's `.vale.ini`."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

from brandlint.errors import GuideError
from brandlint.problems import GuidePlace, Problem
from brandlint.prose.built_in import BUILT_IN, built_in
from brandlint.prose.dictionaries import NO_LIBRARY, can_spell, dictionary_files, folders_of
from brandlint.prose.inheritance import complete
from brandlint.prose.ini import NAMES, Ini, read_ini
from brandlint.prose.judges import judge_of
from brandlint.prose.model import Rule, Spelling
from brandlint.prose.patterns import BadPattern
from brandlint.prose.rule_files import Unusable, Written, read_rule_file, rule_of
from brandlint.prose.styles import StyleSet, Unused, Words
from brandlint.prose.vocabulary import Vocabulary, read_vocabularies

_ENDING = ".yml"
_MOST_FILES = 5_000
_IGNORED_WORDS = "config/ignore"


class Folders:
    """Where rules come from.

    Args:
        root: the campaign's root, to which paths in messages are relative.
        named: folders of rules, or `.vale.ini` files, that the guide names.
    """

    def __init__(self, root: Path, named: Sequence[Path] = ()) -> None:
        self.root = root
        self.styles = tuple(path for path in named if path.name not in NAMES)
        self.ini_file = next((path for path in (*named, *(root / name for name in NAMES))
                              if path.name in NAMES and path.is_file()), None)
        self.ini = read_ini(self.ini_file.read_text("utf-8-sig", "replace")) if self.ini_file else None

    def shown(self, path: Path) -> str:
        """A path as messages show it."""
        return Path(os.path.relpath(path, self.root)).as_posix()

    @property
    def library(self) -> Path | None:
        """The folder of the styles that the `.vale.ini` speaks of."""
        return (self.ini_file.parent / self.ini.styles_path).resolve() if self.ini_file and self.ini else None

    def wanted(self) -> dict[str, Path]:
        """The folders of all styles that are asked for, by the styles' names; the guide's come first."""
        wanted = {path.name: path for path in self.styles}
        for name in _named_in(self.ini) if self.ini else ():
            if self.library is not None and name not in BUILT_IN:
                wanted.setdefault(name, self.library / name)
        return wanted

    def rule_files(self) -> Iterator[tuple[str, Path]]:
        """The files of all rules with the names of the rules, in their order."""
        for style, folder in self.wanted().items():
            for file in islice(_files_in(folder), _MOST_FILES):
                yield ".".join((style, *file.relative_to(folder).parts[:-1], file.name.partition(".")[0])), file


def _files_in(folder: Path) -> Iterator[Path]:
    """The rule files in a folder and those below it, in order; links are not followed."""
    for path, below, names in os.walk(folder):
        below.sort()
        yield from (file for name in sorted(names) if name.endswith(_ENDING) and not (file := Path(path, name)).is_symlink())


def load_styles(folders: Folders) -> StyleSet:
    """All rules that can be used, and what cannot.

    Raises:
        GuideError: the guide names a folder that is not there.
    """
    _there(folders)
    vocabulary, missing = read_vocabularies(folders.library, folders.ini.vocabularies) if folders.library and folders.ini else (
        Vocabulary(), ())
    unused = [*_missing(folders, missing)]
    rules: list[Rule] = []
    words: list[Words] = []
    for rule in (*_rules(folders, unused), *_own(folders, vocabulary)):
        try:
            usable, own_words = _ready(rule, folders)
            judge_of(usable, vocabulary.accept, own_words, folders.ini.word_template if folders.ini else "", try_all=True)
        except (Unusable, BadPattern) as error:
            unused.append(Unused(rule.file, f"prose rule {rule.name}", str(error)))
            continue
        rules.append(usable)
        words += [own_words] if own_words else []
    named = tuple(path.name for path in folders.styles)
    return StyleSet(tuple(sorted(rules, key=lambda rule: rule.name)), named, folders.ini, vocabulary.accept, tuple(words),
                    tuple(dict.fromkeys(unused)))


def _there(folders: Folders) -> None:
    problems = [Problem(GuidePlace(folders.shown(path), 1, 1), ("tone", "styles"), "no such folder with rules",
                        hint="name a folder of Vale rules, or a .vale.ini") for path in folders.styles if not path.is_dir()]
    if problems:
        raise GuideError(tuple(problems))


def _named_in(ini: Ini) -> Iterable[str]:
    """The styles that sections speak of, in order."""
    names = [name for section in ini.sections for name in section.styles or ()]
    names += [key.partition(".")[0] for section in ini.sections for key, _ in section.toggles if "." in key]
    return dict.fromkeys(names)


def _missing(folders: Folders, vocabularies: Sequence[str]) -> Iterator[Unused]:
    if folders.ini is None or folders.ini_file is None or folders.library is None:
        return
    file = folders.shown(folders.ini_file)
    wanted = folders.wanted()
    for package in folders.ini.packages:
        if not (folders.library / Path(package).stem).is_dir():
            yield Unused(file, f"package {package}", "nothing is downloaded: put its folder into StylesPath")
    for name, folder in wanted.items():
        if not folder.is_dir():
            yield Unused(file, f"style {name}", f"there is no folder {folders.shown(folder)}")
    for name in vocabularies:
        yield Unused(file, f"vocabulary {name}", "there is no such folder in config/vocabularies of StylesPath")


def _rules(folders: Folders, unused: list[Unused]) -> Iterator[Rule]:
    """The rules of files; the first of several with one name counts."""
    taken: set[str] = set()
    for name, file in folders.rule_files():
        if name in taken:
            continue
        taken.add(name)
        try:
            said = complete(read_rule_file(file, folders.shown(file)), partial(_parent, child=file, folders=folders))
            yield rule_of(name, said, folders.shown(file))
        except Unusable as error:
            unused.append(Unused(folders.shown(file), f"prose rule {name}", str(error)))


def _parent(name: str, child: Path, folders: Folders) -> dict[str, Written] | None:
    """What the file of another rule says: of a style that is asked for, or one beside it."""
    style, *rest = name.split(".")
    homes = [folders.wanted().get(style), *(up / style for up in child.parents[1:4]), folders.library and folders.library / style]
    for home in homes:
        if home is not None and rest and (file := home.joinpath(*rest[:-1], f"{rest[-1]}{_ENDING}")).is_file():
            return read_rule_file(file, folders.shown(file))
    return None


def _own(folders: Folders, vocabulary: Vocabulary) -> Iterator[Rule]:
    """The rules that Vale brings itself, where the `.vale.ini` asks for them or has a vocabulary."""
    if folders.ini is not None and folders.ini_file is not None and (set(_named_in(folders.ini)) & BUILT_IN):
        yield from built_in(vocabulary, folders.shown(folders.ini_file))


def _ready(rule: Rule, folders: Folders) -> tuple[Rule, Words | None]:
    """A rule with what it needs beside its file: a spelling rule its dictionaries and lists of words."""
    if not isinstance(rule.check, Spelling):
        return rule, None
    if not can_spell():
        raise Unusable(NO_LIBRARY)
    check = rule.check
    library = folders.library or next((path.parent for path in folders.styles if path.name == rule.style), folders.root)
    places = list(folders_of(check.dicpath, library))
    named = check.dictionaries or ((Path(check.dic).stem,) if check.dic else ("en_US",))
    found, missing = dictionary_files(named, [*places, *((library / check.dic).parent for _ in (1,) if check.dic)])
    if missing or not found:
        raise Unusable(f"asks for the dictionary {', '.join(missing)}, which is neither in config/dictionaries nor on this "
                       "machine")
    return rule, Words(rule.name, tuple(map(str, found)), tuple(_ignored(check, library)))


def _ignored(check: Spelling, library: Path) -> Iterator[str]:
    for name in check.ignore:
        file = next((path for path in (library / name, library / _IGNORED_WORDS / name) if path.is_file()), None)
        if file is not None:
            yield from (word for line in file.read_text("utf-8", "replace").splitlines() if (word := line.strip().lower()))
