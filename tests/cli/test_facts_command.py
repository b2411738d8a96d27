"""`brandlint facts`."""

import csv
import json
from io import StringIO


def test_a_table(campaign, brandlint):
    assert brandlint("facts") == (0, """\
email/nl/mail.html  email, nl-NL
  3:24  money  price  € 34,95  regenjas  € 34,95

web/nl/index.html  web, nl-NL
  3:21  money  price  € 39,95  regenjas  € 39,95

2 facts
""", "")


def test_json_narrowed_to_a_path(campaign, brandlint):
    facts = json.loads(brandlint("facts", "web", "--format", "json").out)["facts"]
    assert [(one["path"], one["value"], one["subject"]) for one in facts] == [
        ("web/nl/index.html", {"amount": 39.95, "currency": "EUR"}, "regenjas")]


def test_csv_into_a_file(campaign, brandlint):
    assert brandlint("facts", "--format", "csv", "--output", "facts.csv") == (0, "", "")
    rows = list(csv.DictReader(StringIO((campaign / "facts.csv").read_text(encoding="utf-8"))))
    assert [(row["path"], row["line"], row["value"]) for row in rows] == [
        ("email/nl/mail.html", "3", "€ 34,95"), ("web/nl/index.html", "3", "€ 39,95")]


def test_a_file_that_cannot_be_read_is_told(campaign, write, brandlint):
    write("print/flyer.pdf", "no PDF")
    status, out, err = brandlint("facts")
    assert status == 2
    assert "2 facts" in out
    assert err.startswith("print/flyer.pdf: ")


def test_no_campaign(tmp_path, brandlint, monkeypatch):
    monkeypatch.chdir(tmp_path)
    status, out, err = brandlint("facts", "--format", "json")
    assert (status, json.loads(out)["facts"]) == (0, [])
    assert err.startswith("brandlint: no campaign here")
