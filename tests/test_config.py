"""`brandlint.yaml` is read whole, and every mistake in it is told."""

import pytest

from brandlint.config import Config, load
from brandlint.errors import ConfigurationError
from brandlint.findings import Severity
from brandlint.limits import USUAL, Limits
from brandlint.suppressions.selection import PathRule

WHOLE = """\
guide: style/brand-guide
select: [PRC, OFR]
ignore: TON010
fail_on: warning
profile: draft
baseline: .brandlint-baseline.json
paths:
  - {files: "archive/**", ignore: [all]}
  - files: [social/**, "*.md"]
    severity: {TYP001: info, PRC: warning}
    select: [TON010]
merge_tags: [liquid, mailchimp]
limits: {size_mb: 50, memory_mb: 900}
"""


def written(folder, text):
    (folder / "brandlint.yaml").write_text(text, encoding="utf-8")
    return load(folder)


def test_everything_that_it_can_say(tmp_path):
    assert written(tmp_path, WHOLE) == Config(
        guide=tmp_path / "style/brand-guide", select=("PRC", "OFR"), ignore=("TON010",),
        fail_on=Severity.WARNING, profile="draft", baseline=tmp_path / ".brandlint-baseline.json",
        paths=(PathRule(("archive/**",), ignore=("all",)),
               PathRule(("social/**", "*.md"), select=("TON010",),
                        severity=(("TYP001", Severity.INFO), ("PRC", Severity.WARNING)))),
        merge_tags=("liquid", "mailchimp"), limits=Limits(size_mb=50, memory_mb=900))


def test_without_a_file_everything_is_as_usual(tmp_path):
    assert load(tmp_path) == Config()


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "---\n"])
def test_an_empty_file_says_nothing(tmp_path, text):
    assert written(tmp_path, text) == Config()


def test_all_mistakes_come_at_once_with_their_places(tmp_path):
    with pytest.raises(ConfigurationError) as error:
        written(tmp_path, "fail_on: never\nselct: [PRC]\npaths:\n  - {ignore: [all]}\n")
    lines = str(error.value).splitlines()
    assert [line.split(":")[:3] for line in lines] == [
        ["brandlint.yaml", "1", "10"], ["brandlint.yaml", "2", "1"], ["brandlint.yaml", "4", "5"]]
    assert "expected one of error, warning" in lines[0]
    assert "did you mean select?" in lines[1]
    assert "the key files is missing" in lines[2]


@pytest.mark.parametrize("text", ["[", "- a\n- b\n", "a: b: c\n", "select: {a: b}\n", "just text\n"])
def test_what_is_no_configuration_is_refused(tmp_path, text):
    with pytest.raises(ConfigurationError, match=r"^brandlint\.yaml:\d+:\d+"):
        written(tmp_path, text)


@pytest.mark.parametrize("said", ["seconds: 0", "seconds: soon", "seconds: 1.5", "hours: 1", "memory_mb: 10", "size_mb: -1"])
def test_a_limit_that_is_none_is_told(tmp_path, said):
    with pytest.raises(ConfigurationError, match=r"brandlint\.yaml:1:"):
        written(tmp_path, f"limits: {{{said}}}")


@pytest.mark.parametrize("said", ["", "limits: {}"])
def test_without_a_word_on_limits_the_usual_ones_hold(tmp_path, said):
    assert written(tmp_path, said).limits == USUAL
