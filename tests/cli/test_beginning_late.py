"""A team with a campaign full of findings begins with one command, and from then on sees only what is new."""

import json

import pytest

PRODUCTS = 50
FILES = 40


def full_of_mistakes(write):
    """2,000 wrong prices: 50 products in 40 files."""
    write("brand-guide/brand.yaml", "brand: {name: Zeebries}\nlocales:\n  nl-NL: {currency: EUR}\n")
    write("brand-guide/offers.yaml", "products:\n" + "".join(
        f"  p{number}: {{name: Vest Duin{number}, price: {{EUR: {number + 20}.95}}}}\n" for number in range(PRODUCTS)))
    for number in range(FILES):
        write(f"web/nl/page{number:02}.html", page(range(PRODUCTS)))


def page(numbers, cents=50):
    cards = "".join(f"<div><h2>Vest Duin{number}</h2><p>€ {number + 20},{cents}</p></div>\n" for number in numbers)
    return f'<html lang="nl"><body>\n{cards}</body></html>\n'


def test_only_what_is_new_is_shown(tmp_path, write, brandlint, monkeypatch):
    full_of_mistakes(write)
    monkeypatch.chdir(tmp_path)
    begun = brandlint("check", "--baseline", "known.json")
    assert begun == (0, "brandlint: known.json did not exist: it now knows 2000 findings; the next run shows only others\n", "")
    write("brandlint.yaml", "baseline: known.json\n")
    status, out, _ = brandlint("check")
    assert (status, out) == (0, "40 assets, 2000 facts: nothing to report; left out: 2000 in the baseline\n")

    write("web/nl/page00.html", "<!-- moved -->\n" + page([*range(PRODUCTS - 1, 0, -1)]))
    write("web/nl/page40.html", page([7], cents=45))
    status, out, _ = brandlint("check")
    *new, summary = out.splitlines()
    assert status == 1
    assert new == ["web/nl/page40.html:2:28: PRC001 error Vest Duin7 costs € 27,45 here; the guide says € 27,95"]
    assert summary == ("41 assets, 2000 facts: 1 error; left out: 1999 in the baseline; "
                       "1 finding of the baseline no longer there")


def test_a_run_of_some_rules_calls_nothing_gone(campaign, brandlint):
    brandlint("check", "--baseline", "known.json")
    assert brandlint("check", "--baseline", "known.json", "--select", "OFR").out == "2 assets, 2 facts: nothing to report; left out: 1 by configuration\n"


def test_in_sarif_what_is_shown_is_new(campaign, write, brandlint):
    brandlint("check", "--baseline", "known.json")
    write("print/leaflet.txt", "Regenjas Noor nu € 29,95")
    (run,) = json.loads(brandlint("check", "--baseline", "known.json", "--format", "sarif").out)["runs"]
    assert [(one["ruleId"], one["baselineState"]) for one in run["results"]] == [("PRC001", "new")]
    assert run["properties"]["leftOut"]["baseline"] == 1


def test_what_was_repaired_is_taken_out_and_what_is_new_is_not_put_in(campaign, write, brandlint):
    write("print/leaflet.txt", "Regenjas Noor nu € 29,95")
    brandlint("check", "--baseline", "known.json")
    write("print/leaflet.txt", "Regenjas Noor nu € 28,95")
    assert brandlint("check", "--baseline", "known.json", "--shrink-baseline") == (
        0, "brandlint: took 1 finding out of known.json; it still knows 1\n", "")
    status, out, _ = brandlint("check", "--baseline", "known.json")
    assert (status, out.splitlines()[1]) == (1, "3 assets, 3 facts: 1 error; left out: 1 in the baseline")
    write("print/leaflet.txt", "Regenjas Noor nu € 29,95")
    assert brandlint("check", "--baseline", "known.json").status == 1


@pytest.mark.parametrize(("arguments", "said"), [
    ((), "there is no baseline"), (("--baseline", "known.json", "--select", "PRC"), "leave --select and --ignore out")])
def test_shrinking_needs_a_baseline_and_every_rule(campaign, brandlint, arguments, said):
    brandlint("check", "--baseline", "known.json")
    status, _, err = brandlint("check", *arguments, "--shrink-baseline")
    assert status == 2
    assert said in err


def test_an_asset_that_cannot_be_read_keeps_what_is_known(campaign, write, brandlint):
    brandlint("check", "--baseline", "known.json")
    write("print/flyer.pdf", "no PDF")
    status, _, err = brandlint("check", "--baseline", "known.json", "--shrink-baseline")
    assert (status, "nothing taken out: print/flyer.pdf cannot be read" in err) == (2, True)
