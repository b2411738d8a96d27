"""Loads prose rules: from the folders that the guide names, and from those of the team's `.vale.ini`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from brandlint.errors import GuideError
from brandlint.problems import GuidePlace, Problem
from brandlint.prose.built_in import built_in
from brandlint.prose.dictionaries import NO_LIBRARY, can_spell, dictionary_files, folders_of
from brandlint.prose.inheritance import complete
from brandlint.prose.judges import judge_of
from brandlint.prose.model import Rule, Spelling
from brandlint.prose.patterns import BadPattern
from brandlint.prose.rule_files import Unusable, Written, read_rule_file, rule_of
from brandlint.prose.sources import BUILT_IN, ENDING, Folders, named_in
from brandlint.prose.styles import StyleSet, Unused, Words
from brandlint.prose.vocabulary import Vocabulary, read_vocabularies
from brandlint.translations import say

_IGNORED_WORDS = "config/ignore"


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
    problems = [Problem(GuidePlace(folders.shown(path), 1, 1), ("tone", "styles"), say("no such folder with rules"),
                        hint=say("name a folder of Vale rules, or a .vale.ini")) for path in folders.styles if not path.is_dir()]
    if problems:
        raise GuideError(tuple(problems))


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
        if home is not None and rest and (file := home.joinpath(*rest[:-1], f"{rest[-1]}{ENDING}")).is_file():
            return read_rule_file(file, folders.shown(file))
    return None


def _own(folders: Folders, vocabulary: Vocabulary) -> Iterator[Rule]:
    """The rules that Vale brings itself, where the `.vale.ini` asks for them or has a vocabulary."""
    if folders.ini is not None and folders.ini_file is not None and (set(named_in(folders.ini)) & BUILT_IN):
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
