"""Rules: they get facts, the ledger and the guide, and return findings; they open, parse and print nothing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module

from brandlint.brought import brought
from brandlint.findings import Finding
from brandlint.rules.branches import without_alternatives
from brandlint.rules.doubt import weighed
from brandlint.rules.model import Case, Rule
from brandlint.rules.shared_sheets import once

FAMILIES: tuple[str, ...] = (
    "guide",
    "prices",
    "prices_between",
    "sums",
    "instalments",
    "deal_sums",
    "swapped_amounts",
    "two_currencies",
    "unit_prices",
    "offers",
    "offers_between",
    "mechanics",
    "windows",
    "campaign_window",
    "campaign_plan",
    "terms",
    "legal",
    "contacts",
    "contact_places",
    "web_links",
    "campaign_parameters",
    "codes",
    "code_quality",
    "colours",
    "typography",
    "logos",
    "print_sheets",
    "print_inks",
    "print_pictures",
    "placeholders",
    "footnotes",
    "mail_parts",
    "versions",
    "writing_habits",
    "other_languages",
    "declared_data",
    "template_tags",
    "images",
    "network_limits",
    "post_pictures",
    "paid_posts",
    "hashtags",
    "tone",
    "one_voice",
    "prose",
    "comments",
)
"""Modules of this room with a table `RULES`."""


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, built in or brought by another package, in order of its code."""
    own = [rule for name in FAMILIES for rule in import_module(f"brandlint.rules.{name}").RULES]
    others = [rule for entry in brought("brandlint.rules") for rule in entry.load()]
    return tuple(sorted([*own, *others], key=lambda rule: rule.code))


def judge(case: Case) -> Iterator[Finding]:
    """Run every rule on a case; see `brandlint.rules.doubt` for what was read in pictures."""
    yield from once(without_alternatives(case, weighed(case, _judged)))


def _judged(case: Case) -> Iterator[Finding]:
    for rule in all_rules():
        yield from rule.judge(case)
