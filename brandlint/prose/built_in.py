"""The rules that Vale brings itself: the style `Vale`."""

from __future__ import annotations

from collections.abc import Iterator

from brandlint.prose.model import Action, Existence, Level, Repetition, Rule, Spelling, Substitution
from brandlint.prose.vocabulary import Vocabulary


def built_in(vocabulary: Vocabulary, file: str) -> Iterator[Rule]:
    """The rules of the style; those on vocabularies only where there are any."""
    if vocabulary.accept:
        swap = tuple((term.lower(), term) for term in vocabulary.accept if not term.startswith("(?i)"))
        check = Substitution(swap, ignorecase=True, vocab=False)
        yield Rule("Vale.Terms", "Use '%s' instead of '%s'.", check, Level.ERROR, file=file)
    if vocabulary.reject:
        yield Rule("Vale.Avoid", "Avoid using '%s'.", Existence(vocabulary.reject), Level.ERROR, file=file)
    yield Rule("Vale.Repetition", "'%s' is repeated!", Repetition((r"[^\s.!?]+",), ignorecase=True, alpha=True), Level.ERROR,
               action=Action("edit", ("truncate", " ")), file=file)
    yield Rule("Vale.Spelling", "Did you really mean '%s'?", Spelling(), Level.ERROR, file=file)
