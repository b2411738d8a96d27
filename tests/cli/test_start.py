"""The command starts at once, and ends with a message and a status whatever happens."""

import json
import os
import subprocess
import sys

import click
import pytest

import brandlint.cli
from brandlint import __version__
from brandlint.cli import COMMANDS, cli
from brandlint.errors import ConfigurationError

SLOW = {"ahocorasick_rs", "bs4", "jinja2", "jsonschema", "pathspec", "phonenumbers", "PIL", "pypdfium2", "tinycss2", "turbohtml",
        "yaml", "multiprocessing", "asyncio", "email.message", "xml.etree.ElementTree"}


def process(*arguments, folder=None, **environment):
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, encoding="utf-8", cwd=folder, check=False,
                          env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment})


def test_starting_imports_click_and_the_command_only():
    script = ("import sys, json, brandlint.cli\n"
              "status = brandlint.cli.run(['--version'])\n"
              "print(json.dumps(sorted(sys.modules)))")
    version, modules = process("-c", script).stdout.splitlines()
    loaded = set(json.loads(modules))
    assert version == f"brandlint {__version__}"
    assert not SLOW & loaded
    assert {name for name in loaded if name.startswith("brandlint")} == {"brandlint", "brandlint.cli", "brandlint.errors"}


def test_every_command_of_the_table_is_there_and_helps():
    with click.Context(cli) as context:
        for name in COMMANDS:
            command = cli.get_command(context, name)
            assert command is not None
            assert command.name == name
            assert command.help


def test_help_lists_the_commands(brandlint):
    status, out, _ = brandlint("--help")
    assert status == 0
    assert all(f"  {name} " in out for name in COMMANDS)


def test_an_unknown_command_is_refused(brandlint):
    status, _, err = brandlint("chek")
    assert status == 2
    assert "No such command 'chek'" in err


@pytest.fixture
def failing(monkeypatch):
    def fail_with(error):
        def fail(**options):
            raise error
        command = click.Command("check", callback=fail)
        monkeypatch.setattr(brandlint.cli.Commands, "get_command", lambda self, ctx, name: command)
    return fail_with


def test_an_error_of_ours_is_a_message(brandlint, failing):
    failing(ConfigurationError("this is wrong"))
    assert brandlint("check") == (2, "", "brandlint: this is wrong\n")


def test_a_mistake_in_brandlint_asks_to_be_reported(brandlint, failing):
    failing(KeyError("x"))
    status, out, err = brandlint("check")
    assert (status, out) == (2, "")
    assert err == ("brandlint: a mistake in brandlint itself, please report it: KeyError: 'x'\n"
                   "Set BRANDLINT_DEBUG=1 to see where it happened.\n")


def test_and_shows_where_when_asked(brandlint, failing, monkeypatch):
    monkeypatch.setenv("BRANDLINT_DEBUG", "1")
    failing(KeyError("x"))
    status, _, err = brandlint("check")
    assert status == 2
    assert "Traceback" in err
    assert "in fail" in err


def test_an_interrupt_ends_quietly(brandlint, failing):
    failing(KeyboardInterrupt())
    status, out, err = brandlint("check")
    assert (status, out, err.strip()) == (130, "", "")


def test_a_pipe_that_is_closed_early_changes_nothing(campaign):
    command = [sys.executable, "-c", "import brandlint.cli; brandlint.cli.main()", "check", "--format", "full"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 1


def test_a_screen_without_the_characters_spells_them_out(campaign):
    ran = process("-m", "brandlint", "check", PYTHONIOENCODING="ascii")
    assert ran.returncode == 1
    assert "€ 34,95" in ran.stdout
    assert ran.stderr == ""
