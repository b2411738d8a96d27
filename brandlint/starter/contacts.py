"""Phone, e-mail and website, as most assets state them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from brandlint.facts.model import Kind
from brandlint.linking.addresses import address_parts
from brandlint.linking.ledger import Ledger
from brandlint.starter.articles import language_of
from brandlint.starter.flow import Value
from brandlint.starter.votes import winner


def contacts(ledger: Ledger) -> dict[str, Value]:
    """One value where all languages share it, else one by language."""
    found = {"phone": _most(ledger, Kind.PHONE, str), "email": _most(ledger, Kind.EMAIL, str),
             "website": _most(ledger, Kind.URL, website_of)}
    return {key: value for key, value in found.items() if value}


def website_of(url: str) -> str:
    """The address of the site that a page belongs to; empty where it is no web address."""
    parts = address_parts(url if "//" in url else f"//{url}")
    host = (parts.hostname if parts else None) or ""
    return f"https://{host}" if "." in host else ""


def _most(ledger: Ledger, kind: Kind, shape: Callable[[str], str]) -> Value | None:
    stated = defaultdict(list)
    for one in ledger.of(kind):
        if isinstance(one.fact.value, str) and one.fact.sure and (value := shape(one.fact.value)):
            stated[language_of(one)].append((one, value))
    by_language = {language: most for language, votes in stated.items() if (most := winner(votes))}
    if len(set(by_language.values())) > 1:
        return {language: value for language, value in by_language.items() if language}
    return next(iter(by_language.values()), None)
