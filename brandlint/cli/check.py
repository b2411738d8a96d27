"""`brandlint check`: where assets disagree with the guide and with each other."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

import click

from brandlint import __version__
from brandlint.assets.discovery import find_root
from brandlint.campaign import by_campaign
from brandlint.cli import WRONG
from brandlint.cli.asking import Output, cluster_option, codes, no_campaign, paths_argument, paths_or_here, run_options
from brandlint.cli.baseline_files import begin, shrink
from brandlint.cli.language import echo, spoken
from brandlint.cli.lines import SourceLines
from brandlint.cli.output import Target, check_output, on_terminal, screen_width, wants_colour, write
from brandlint.cli.pictures import Pictures
from brandlint.cli.progress import Progress
from brandlint.config import Config, load
from brandlint.errors import ConfigurationError
from brandlint.findings import Severity
from brandlint.remote.caches import is_mirrored
from brandlint.reports import BUILT_IN, WITH_FIXES, installed, report_for
from brandlint.reports.model import View
from brandlint.reports.redrawn import redrawn, to_redraw
from brandlint.reports.spoken import errors_in, findings_in, skipped_in
from brandlint.reports.summary import summary_line
from brandlint.reports.terminal import Paint, path_shown
from brandlint.repository import changed_since, home_in_repository
from brandlint.rules import all_rules
from brandlint.run import Options, Report, check
from brandlint.suppressions import baseline as baselines
from brandlint.suppressions.selection import check_patterns
from brandlint.translations import Tongue, count, joined, say

_FOR_PEOPLE = ("full", "concise")


def _format_name(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    if value is not None and value not in BUILT_IN and value not in installed():
        raise click.BadParameter(say("{value} is not one of {known}.", value=repr(value), known=', '.join([*BUILT_IN,
                                     *installed()])), ctx, param)
    return value


@dataclass(frozen=True)
class Asked:
    """What the command line asks for."""

    paths: tuple[Path, ...]
    guide: Path | None
    report_format: str | None
    output: Target | None
    as_of: date | None
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    fail_on: str | None
    strict: bool
    exit_zero: bool
    baseline: Path | None
    shrink_baseline: bool
    since: str | None
    fix: bool
    unsafe_fixes: bool
    diff: bool
    jobs: int
    no_cache: bool
    quiet: bool
    colour: str
    cluster: str | None

    @cached_property
    def config(self) -> Config:
        """The configuration of the campaign that the paths belong to."""
        return load(find_root(self.paths[0] if self.paths else Path(), self.guide))

    @property
    def format(self) -> str:
        return self.report_format or ("full" if on_terminal(self.output) else "concise")

    @property
    def tongue(self) -> Tongue:
        return spoken(self.config)

    @property
    def failing(self) -> Severity:
        return Severity(self.fail_on) if self.fail_on else self.config.fail_on

    def refuse_nonsense(self) -> None:
        """Raises `ConfigurationError` for options and codes that make no sense."""
        check_output(self.output)
        if self.fix and self.diff:
            raise ConfigurationError(say("--fix writes, --diff only shows: give one of them"))
        if self.unsafe_fixes and not (self.fix or self.diff):
            raise ConfigurationError(say("--unsafe-fixes says which fixes are made: give --fix or --diff with it"))
        if (self.fix or self.since) and any(map(is_mirrored, self.paths)):
            raise ConfigurationError(say("--fix and --since need the files themselves: over a remote address --diff shows the "
                                         "fixes"))
        rules = [(rule.code, rule.name) for rule in all_rules()]
        check_patterns(self.select, rules, "--select")
        check_patterns(self.ignore, rules, "--ignore")
        check_patterns(self.config.patterns, rules, "brandlint.yaml")

    def run(self) -> Report:
        """Check the campaign, with a line of progress for who waits."""
        return self._checked(self._options())

    def run_whole(self) -> Report:
        """Check the whole campaign, whatever narrows or is known, for what is written down of it."""
        root = find_root(self.paths[0] if self.paths else Path(), self.guide)
        return self._checked(replace(self._options(), paths=(root,), baseline=None, changed=None))

    def _options(self) -> Options:
        return Options(self.paths, self.guide, self.as_of, self.config, self.select, self.ignore,
                       self._known(), self.jobs, cache=not self.no_cache, changed=self._changed,
                       fixes=self.fix or self.diff or self.format in WITH_FIXES or self.format not in BUILT_IN,
                       cluster=self.cluster)

    def _checked(self, options: Options) -> Report:
        progress = Progress(shown=not self.quiet)
        try:
            return check(replace(options, progress=progress))
        finally:
            progress.clear()

    def status(self, report: Report) -> int:
        """The exit status for a report."""
        if report.errors:
            return WRONG
        found = any(finding.severity.rank >= self.failing.rank for finding in report.findings)
        return int(not self.exit_zero and (found or (self.strict and bool(report.skipped))))

    def view(self, report: Report) -> View:
        root = report.folder.root if report.folder else Path()
        return View(width=screen_width(), colour=wants_colour(self.colour, self.output), summary=not self.quiet,
                    source_line=SourceLines(root), picture=Pictures(report), tool=f"brandlint {__version__}", tongue=self.tongue,
                    home=home_in_repository(root), rules=all_rules(), failing=self.failing,
                    compared=self._baseline_file is not None, repaired=self.fix or self.diff)

    @cached_property
    def _changed(self) -> tuple[Path, ...] | None:
        """The files that a change touches, where the command asks for them."""
        root = find_root(self.paths[0] if self.paths else Path(), self.guide)
        return None if self.since is None else changed_since(root, self.since)

    @property
    def _baseline_file(self) -> Path | None:
        file = self.baseline or self.config.baseline
        return file if file and file.exists() else None

    def _known(self) -> baselines.Baseline | None:
        return baselines.load(self._baseline_file) if self._baseline_file else None


@click.command("check")
@paths_argument
@click.option("--format", "report_format", callback=_format_name, metavar=f"[{'|'.join(BUILT_IN)}]",
              help="How to show it: full on a terminal, concise elsewhere.")
@click.option("--output", type=Output(path_type=Path), metavar="FILE", help="Write the report into a file.")
@click.option("--select", callback=codes, multiple=True, metavar="CODES", help="Only these rules: codes, families or names.")
@click.option("--ignore", callback=codes, multiple=True, metavar="CODES", help="Not these rules.")
@click.option("--fail-on", type=click.Choice(["error", "warning"]), help="From which severity on to fail.  [default: error]")
@click.option("--strict", is_flag=True, help="Fail where something was not looked at.")
@click.option("--exit-zero", is_flag=True, help="Do not fail because of findings.")
@click.option("--baseline", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="Show only what this file does not know; written where it does not exist.")
@click.option("--shrink-baseline", is_flag=True, help="Take out of the baseline what is no longer there.")
@click.option("--since", metavar="REV", help="Show only what touches a file that differs from this revision of git, or is new.")
@click.option("--fix", is_flag=True, help="Make the safe fixes.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: those too that change prices, codes, dates, terms.")
@click.option("--diff", is_flag=True, help="Show what --fix would change.")
@cluster_option
@run_options
def command(**options: Any) -> int:
    """Say where the assets of a campaign disagree with its brand guide and with each other.

    PATHS narrow what is shown; the whole campaign is read.

    Exit status: 0 nothing that fails, 1 findings, 2 the command, the guide, the configuration or a file is wrong.
    """
    asked = Asked(**{**options, "paths": paths_or_here(options["paths"], options["guide"])})
    campaigns = [replace(asked, paths=paths) for paths in by_campaign(asked.paths, asked.guide)]
    if len(campaigns) == 1:
        return _check(campaigns[0])
    return max([_check_in_turn(one) for one in campaigns])


def _check_in_turn(asked: Asked) -> int:
    """Check one of several campaigns, under its name."""
    if asked.output or asked.baseline or asked.format not in _FOR_PEOPLE:
        raise ConfigurationError(say("these paths lie in several campaigns: --output, --baseline and formats for other "
                                     "programs take one at a time"))
    click.echo(f"{os.path.relpath(find_root(asked.paths[0]))}:")
    return _check(asked)


def _check(asked: Asked) -> int:
    asked.refuse_nonsense()
    if asked.baseline is not None and not asked.baseline.exists():
        return _begin(asked, asked.baseline)
    if asked.shrink_baseline:
        return _shrink(asked)
    if asked.diff:
        return _show_diff(asked)
    return _show(asked, _fixed(asked) if asked.fix else asked.run())


def _show(asked: Asked, report: Report) -> int:
    render = report_for(asked.format)
    if report.folder is None:
        echo(no_campaign(asked.paths), err=asked.format not in _FOR_PEOPLE)
    if render is not None and (report.folder or asked.format not in _FOR_PEOPLE):
        write(render(_in_words(report, asked.tongue), asked.view(report)), asked.output)
    return asked.status(report)


def _in_words(report: Report, tongue: Tongue) -> Report:
    """A report with its sentences in a language."""
    return replace(report, findings=findings_in(tongue, report.findings), skipped=skipped_in(tongue, report.skipped),
                   errors=errors_in(tongue, report.errors))


def _fixed(asked: Asked) -> Report:
    from brandlint.cli.repairs import repair

    repaired = repair(asked.run, asked.paths, unsafe=asked.unsafe_fixes)
    for line in repaired.refused:
        click.echo(path_shown(spoken().read(say("brandlint: {error}", error=line))), err=True)
    if not asked.quiet:
        drawn = len(redrawn(repaired.report.findings))
        made = say("brandlint: made {fixes} in {files}", fixes=count(repaired.fixes, "{number} fix", "{number} fixes"),
                   files=count(len(repaired.files), "{number} file", "{number} files"))
        to_draw = count(drawn, "{number} finding must be redrawn", "{number} findings must be redrawn")
        click.echo(asked.tongue.read(joined((made, to_draw), "{first}; {second}") if drawn else made), err=True)
    return repaired.report


def _show_diff(asked: Asked) -> int:
    from brandlint.cli.repairs import diffs

    report = asked.run()
    write(diffs(report, asked.paths, unsafe=asked.unsafe_fixes), asked.output)
    if not asked.quiet:
        paint = Paint(wants_colour(asked.colour))
        lines = [*to_redraw(report.findings, paint, asked.tongue), asked.tongue.read(summary_line(_in_words(report,
                                                                                                            asked.tongue)))]
        click.echo("\n".join(lines), err=True)
    return asked.status(report)


def _begin(asked: Asked, file: Path) -> int:
    report = asked.run_whole()
    begin(file, report)
    return WRONG if report.errors else 0


def _shrink(asked: Asked) -> int:
    file = asked.baseline or asked.config.baseline
    if file is None or not file.exists():
        raise ConfigurationError(say("--shrink-baseline: there is no baseline; `--baseline FILE` names one, or writes it"))
    if asked.select or asked.ignore:
        raise ConfigurationError(say("--shrink-baseline looks for everything that is known: leave --select and --ignore out"))
    shrink(file, asked.run_whole())
    return 0
