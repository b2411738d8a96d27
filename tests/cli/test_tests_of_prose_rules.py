"""The tests that prose rules carry are run by `brandlint guide check`."""

from __future__ import annotations

from pathlib import Path

import pytest

RULE = "extends: existence\nmessage: \"Not '%s'.\"\ntokens: [goedkope]\n"

QUIET = {
    "all that is wanted": 'want: "1:5:Duin.Woord:Not \'goedkope\'."',
    "nothing is wanted": 'want: ""\n    input: Een mooie tent.',
    "some of it": "contains: \"Not 'goedkope'\"",
    "several": "contains: [goedkope, '1:5:']",
    "none of it": "absent: mooie",
    "another format": "format: html\n    input: '<p>Een goedkope tent</p>'\n    contains: goedkope",
    "what code says is left alone": "input: 'Zeg `goedkope` tegen niemand.'\n    absent: goedkope",
}
CAUGHT = {
    "another place": ('want: "1:9:Duin.Woord:Not \'goedkope\'."', "gets 1:5:Duin.Woord:Not 'goedkope'."),
    "it never fires": ("contains: goedkope\n    input: Een mooie tent.", "it wants goedkope and gets nothing"),
    "it fires": ("absent: goedkope", "it wants no goedkope"),
    "a format that nothing reads": ("format: adoc\n    contains: goedkope", "nothing reads documents of the format adoc"),
}


def checked(folder: Path, case: str, brandlint):  # type: ignore[no-untyped-def]
    styles = folder / "brand-guide/styles/Duin"
    styles.mkdir(parents=True)
    (folder / "brand-guide/brand.yaml").write_text("brand: {name: Duin}\nlocales: {nl-NL: {currency: EUR}}\n")
    (folder / "brand-guide/tone.yaml").write_text("tone:\n  styles: [styles/Duin]\n")
    given = "" if "input:" in case else "    input: Een goedkope tent.\n"
    (styles / "Woord.yml").write_text(f"{RULE}tests:\n  - name: een woord\n{given}    {case}\n", "utf-8")
    return brandlint("guide", "check", "--guide", str(folder / "brand-guide"))


@pytest.mark.parametrize("case", QUIET.values(), ids=QUIET)
def test_a_rule_that_passes_its_test_is_not_spoken_of(case, tmp_path, brandlint):  # type: ignore[no-untyped-def]
    status, out, err = checked(tmp_path, case, brandlint)
    assert status == 0, out + err
    assert "TON052" not in out


@pytest.mark.parametrize(("case", "says"), CAUGHT.values(), ids=CAUGHT)
def test_a_rule_that_fails_its_test_is_told_with_what_it_says_instead(case, says, tmp_path, brandlint):  # type: ignore[no-untyped-def]
    _, out, _ = checked(tmp_path, case, brandlint)
    assert "TON052" in out
    assert 'Duin.Woord fails its test "een woord"' in out
    assert says in out
