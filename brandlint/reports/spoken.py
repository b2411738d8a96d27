"""A run's findings in the language of whoever reads them: what is compared and counted stays as it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from brandlint.findings import AssetError, Finding, Skipped
from brandlint.translations import Tongue, word


def findings_in(tongue: Tongue, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings with their messages and labels in a language; `found` and `expected`, of which fingerprints are made, stay."""
    return tuple(replace(one, message=tongue.read(one.message),
                         related=tuple(other._replace(message=tongue.read(other.message)) for other in one.related))
                 for one in findings)


def skipped_in(tongue: Tongue, skipped: Iterable[Skipped]) -> tuple[Skipped, ...]:
    """What was not looked at, in a language."""
    return tuple(one._replace(what=tongue.read(word(one.what)), reason=tongue.read(word(one.reason))) for one in skipped)


def errors_in(tongue: Tongue, errors: Iterable[AssetError]) -> tuple[AssetError, ...]:
    """What could not be read, in a language."""
    return tuple(one._replace(message=tongue.read(word(one.message))) for one in errors)
