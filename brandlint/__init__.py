"""brandlint: the consistency linter for campaigns."""

__version__ = "0.1.0"
