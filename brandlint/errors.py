"""The one family of errors: each says what is wrong, where, and what to do."""

from __future__ import annotations


class BrandlintError(Exception):
    """Anything that brandlint itself reports as an error; the command's edge turns it into exit status 2.

    `problems` holds every mistake in a file, where that is what went wrong; the text is then a line for each.
    """

    problems: tuple[object, ...] = ()


class ConfigurationError(BrandlintError):
    """The command line or `brandlint.yaml` asks for what cannot be done."""

    @classmethod
    def of(cls, problems: tuple[object, ...]) -> ConfigurationError:
        """The error for mistakes in `brandlint.yaml`."""
        error = cls("\n".join(map(str, problems)))
        error.problems = problems
        return error


class GuideError(BrandlintError):
    """The brand guide cannot be used; `problems` holds every problem of every file."""

    def __init__(self, problems: tuple[object, ...]) -> None:
        self.problems = problems
        super().__init__("\n".join(str(problem) for problem in problems))


class UnreadableAsset(BrandlintError):
    """A file is locked, damaged, or not what its name says; the other assets are still checked."""


class FixError(BrandlintError):
    """A file cannot be fixed safely, so it was left as it is."""
