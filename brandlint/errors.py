"""The one family of errors: each says what is wrong, where, and what to do."""

from __future__ import annotations


class BrandlintError(Exception):
    """Anything that brandlint itself reports as an error; the command's edge turns it into exit status 2."""


class ConfigurationError(BrandlintError):
    """The command line or `brandlint.yaml` asks for what cannot be done."""


class GuideError(BrandlintError):
    """The brand guide cannot be used; `problems` holds every problem of every file."""

    def __init__(self, problems: tuple[object, ...]) -> None:
        self.problems = problems
        super().__init__("\n".join(str(problem) for problem in problems))


class UnreadableAsset(BrandlintError):
    """A file is locked, damaged, or not what its name says; the other assets are still checked."""
