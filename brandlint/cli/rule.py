"""`brandlint rule`: what rules are for."""

from __future__ import annotations

import click

from brandlint.cli.output import COLOUR, screen_width, wants_colour, write
from brandlint.errors import ConfigurationError
from brandlint.reports.model import View
from brandlint.reports.rules import listed, page
from brandlint.rules import all_rules
from brandlint.selection import check_patterns, fits


@click.command("rule")
@click.argument("code", required=False)
@click.option("--color", "colour", type=click.Choice(COLOUR), default="auto", show_default=True)
def command(code: str | None, colour: str) -> None:
    """Show what a rule is for, with a bad and a good example.

    CODE is a code (PRC001), a name (price-differs-from-guide) or a family (PRC). Without one, every rule is listed.
    """
    view = View(width=screen_width(), colour=wants_colour(colour))
    rules = all_rules()
    if code is not None:
        check_patterns([code], [(rule.code, rule.name) for rule in rules], "brandlint rule")
        rules = tuple(rule for rule in rules if fits(code, rule.code, rule.name))
        if not rules:
            raise ConfigurationError(f"brandlint rule: the family {code.upper()} has no rule yet")
    write(page(rules[0], view) if len(rules) == 1 else listed(rules, view))
