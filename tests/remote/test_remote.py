"""A campaign on a store gives the bytes of the same campaign in a folder."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

import brandlint
from brandlint.cli import cli
from brandlint.errors import ConfigurationError
from brandlint.remote.address import Address, address_of
from brandlint.remote.store import Store

fsspec = pytest.importorskip("fsspec")

FILES = {
    "campaign.yaml": "campaign: {id: spring}\n",
    "brand-guide/brand.yaml": "brand: {name: Wind}\nlocales: {nl-NL: {currency: EUR}}\n",
    "brand-guide/products.yaml": 'products: {noor: {name: Jas Noor, price: {EUR: 39.95}}}\n',
    "email/a.html": '<html lang="nl-NL"><body><p>Jas Noor: nu € 34,95</p></body></html>',
    "email/b [1].html": '<html lang="nl-NL"><body><p>Jas Noor: nu € 39,95</p></body></html>',
    "web/nl/c.html": '<html lang="nl-NL"><body><img src="img/x.svg" alt=""><p>Jas Noor: nu € 36,95</p></body></html>',
    "web/nl/img/x.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>Jas Noor € 39,95</text></svg>',
    "video/spot.mp4": "no film",
    "video/.hidden/spot.srt": "1\n00:00:00,000 --> 00:00:03,000\nJas Noor € 1\n",
    "node_modules/email/x.html": "<p>Jas Noor € 2</p>",
    "email/out.html": "<p>Jas Noor: € 3</p>",
    ".brandlintignore": "out.html\n",
}
CHECK = ("--format", "json", "--as-of", "2026-12-01", "--jobs", "1")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for path, text in FILES.items():
        file = tmp_path / "campaign" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return tmp_path / "campaign"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    return tmp_path / "caches"


@pytest.fixture
def store() -> Iterator[Any]:
    """A store in memory with the campaign in `bucket/season/campaign`."""
    files = fsspec.filesystem("memory")
    files.store.clear()
    for path, text in FILES.items():
        files.pipe_file(f"/bucket/season/campaign/{path}", text.encode())
    yield files
    files.store.clear()


CAMPAIGN = "memory://bucket/season/campaign"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, arguments, catch_exceptions=False)


def checked(place: str, *more: str) -> str:
    result = run("check", place, *CHECK, *more)
    assert result.exception is None, result.exception
    return result.stdout


def test_the_report_is_that_of_the_folder(folder, store):
    there = checked(CAMPAIGN)
    assert there == checked(str(folder))
    assert "email/a.html" in there
    assert "b [1]" in there


@pytest.mark.parametrize("narrow", ["email", "email/a.html", "brand-guide"])
def test_an_address_in_the_campaign_narrows(folder, store, narrow):
    assert checked(f"{CAMPAIGN}/{narrow}") == checked(str(folder / narrow))


def test_a_guide_above_the_campaign_is_used(folder, store):
    for path in [path for path in store.store if "/brand-guide/" in path]:
        store.mv(path, path.replace("/season/campaign", "/season"))
    shutil.move(folder / "brand-guide", folder.parent / "brand-guide")
    assert checked(CAMPAIGN) == checked(str(folder))


def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    read: list[str] = []
    really = Store.read
    monkeypatch.setattr(Store, "read", lambda self, keys: read.extend(keys) or really(self, keys))
    return read


def test_what_did_not_change_is_not_fetched_again(store, monkeypatch):
    checked(CAMPAIGN)
    read = reads(monkeypatch)
    checked(CAMPAIGN)
    assert read == []


def test_what_nothing_reads_is_not_fetched(store, monkeypatch):
    read = reads(monkeypatch)
    assert "a film" in run("check", CAMPAIGN, *CHECK).stdout
    assert sorted(path.removeprefix("season/campaign/") for path in read) == sorted(
        path for path in FILES if "mp4" not in path and "hidden" not in path and "node_modules" not in path)


def edit(store: Any) -> None:
    store.pipe_file("/bucket/season/campaign/email/a.html", FILES["email/a.html"].replace("34,95", "33,95").encode())


def add(store: Any) -> None:
    store.pipe_file("/bucket/season/campaign/email/d.html", b'<html lang="nl-NL"><p>Jas Noor: nu \xe2\x82\xac 31,95</p></html>')


def remove(store: Any) -> None:
    store.rm("/bucket/season/campaign/email/a.html")


def move_guide(store: Any) -> None:
    store.rm("/bucket/season/campaign/brand-guide/products.yaml")


@pytest.mark.parametrize("change", [edit, add, remove, move_guide])
def test_a_change_on_the_store_is_seen(store, tmp_path, monkeypatch, change: Callable[[Any], None]):
    before = checked(CAMPAIGN)
    change(store)
    after = checked(CAMPAIGN)
    assert after != before
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "others"))
    assert after == checked(CAMPAIGN)


def test_a_file_that_was_changed_here_is_fetched_again(store, home):
    before = checked(CAMPAIGN)
    (mail,) = home.rglob("a.html")
    mail.write_text("<p>Jas Noor: € 1</p>", "utf-8")
    assert checked(CAMPAIGN) == before


@pytest.mark.parametrize("name", ["../../../../escaped.html", "/a//b.html", "a\\b.html", "./x.html"])
def test_names_that_lead_elsewhere_are_told_and_left_out(store, home, tmp_path, name):
    store.store[f"/bucket/season/campaign/email/{name}"] = fsspec.implementations.memory.MemoryFile(
        store, f"/bucket/season/campaign/email/{name}", b"<p>Jas Noor: nu 2,95 euro</p>")
    result = run("check", CAMPAIGN, *CHECK)
    assert "its name cannot be a file's name on this machine" in result.stderr
    assert not list(tmp_path.rglob("escaped.html"))


def test_a_report_is_written_to_a_store(folder, store):
    run("check", str(folder), *CHECK, "--output", "memory://bucket/reports/new.json")
    assert store.cat_file("/bucket/reports/new.json").decode() == checked(str(folder))


def test_facts_are_read_from_a_store(folder, store):
    assert run("facts", CAMPAIGN, "--format", "csv").stdout == run("facts", str(folder), "--format", "csv").stdout


def test_the_public_door_takes_addresses(store, folder):
    there, here = (brandlint.check([place], cache=False, jobs=1) for place in (CAMPAIGN, folder))
    assert there.findings == here.findings != ()


@pytest.mark.parametrize(("arguments", "message"), [
    ((f"{CAMPAIGN}x",), "memory://bucket/season/campaignx: there is no such file or folder"),
    (("ftp://host/x",), "ftp://host/x: not an address that can be read"),
    (("s3://",), "s3://: not an address that can be read"),
    (("s3://me:secret@bucket/x",), "s3://…@bucket/x: not an address"),
    (("s3://bucket/a/../b",), "an address without '.', '..' and empty parts is needed"),
    ((CAMPAIGN, "--fix"), "--diff shows the fixes"),
    ((CAMPAIGN, "--since", "main"), "--fix and --since need the files themselves"),
    ((CAMPAIGN, "--output", "https://example.org/x.json"), "not to a web server"),
], ids=str)
def test_errors_say_what_to_do(store, arguments, message):
    with pytest.raises(ConfigurationError) as caught:
        cli.main(["check", *arguments], standalone_mode=False)
    assert message in str(caught.value)


@pytest.mark.parametrize("text", ["email", "C:\\campaign", "./a://b", "/x/y", "a:b"])
def test_paths_are_no_addresses(text):
    assert address_of(text) is None


def test_an_address_is_taken_apart():
    assert address_of("S3://bucket//season/a.html/") == Address("s3", "bucket", "season/a.html")
