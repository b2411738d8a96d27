"""`--baseline` and `--shrink-baseline`: writing the file of what is known."""

from __future__ import annotations

from pathlib import Path

from brandlint.cli.language import echo
from brandlint.errors import ConfigurationError
from brandlint.files import replace_file
from brandlint.run import Report
from brandlint.suppressions import baseline as baselines
from brandlint.translations import count, say


def begin(file: Path, report: Report) -> None:
    """Write down everything that there is."""
    _replace(file, baselines.of(report.findings))
    known = count(len(report.findings), "{number} finding", "{number} findings")
    echo(say("brandlint: {file} did not exist: it now knows {known}; the next run shows only others", file=file, known=known))


def shrink(file: Path, report: Report) -> None:
    """Take out what is no longer there; what is new stays new."""
    if report.errors:
        raise ConfigurationError(say("{file}: nothing taken out: {path} cannot be read, so nobody knows what is still in it",
                                     file=file, path=report.errors[0].path))
    known = baselines.load(file)
    left = baselines.common(known, baselines.of(report.findings))
    gone = known.total - left.total
    if gone:
        _replace(file, left)
    taken = count(gone, "{number} finding", "{number} findings")
    echo(say("brandlint: took {taken} out of {file}; it still knows {left}", taken=taken, file=file, left=left.total))


def _replace(file: Path, baseline: baselines.Baseline) -> None:
    try:
        replace_file(file, baselines.dumps(baseline).encode())
    except OSError as error:
        raise ConfigurationError(say("--baseline {file}: cannot be written: {reason}", file=file,
                                     reason=error.strerror or error)) from None
