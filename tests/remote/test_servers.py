"""Stores that speak over the network of this machine: an S3-compatible one, and a web server."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from click.testing import CliRunner

from brandlint.cli import cli
from brandlint.errors import ConfigurationError
from brandlint.remote.store import Store

servers = pytest.importorskip("moto.server")
s3fs = pytest.importorskip("s3fs")
pytestmark = pytest.mark.filterwarnings("default")

CHECK = ("--format", "json", "--as-of", "2026-12-01", "--jobs", "1")
FILES = {
    "campaign.yaml": "campaign: {id: spring}\n",
    "brand-guide/brand.yaml": "brand: {name: Wind}\nlocales: {nl-NL: {currency: EUR}}\n",
    "brand-guide/products.yaml": "products: {noor: {name: Jas Noor, price: {EUR: 39.95}}}\n",
    **{f"email/{number:02} %.html": f'<html lang="nl-NL"><p>Jas Noor: nu € 34,{number:02}</p></html>' for number in range(40)},
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    for path, text in FILES.items():
        file = tmp_path / "campaign" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return tmp_path / "campaign"


@pytest.fixture
def bucket(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    server = servers.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    _, port = server.get_host_and_port()
    for name, value in {"AWS_ENDPOINT_URL": f"http://127.0.0.1:{port}", "AWS_ACCESS_KEY_ID": "one", "AWS_SECRET_ACCESS_KEY": "two",
                        "AWS_DEFAULT_REGION": "eu-west-1"}.items():
        monkeypatch.setenv(name, value)
    files = s3fs.S3FileSystem(skip_instance_cache=True)
    files.mkdir("brand", region_name="eu-west-1")
    files.put(str(folder), "brand/spring", recursive=True)
    yield "s3://brand/spring"
    files.rm("brand", recursive=True)
    server.stop()


@pytest.fixture
def site(folder: Path) -> Iterator[str]:
    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *arguments: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder.parent)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/campaign"
    server.shutdown()
    server.server_close()


def checked(place: str) -> str:
    return CliRunner().invoke(cli, ["check", place, *CHECK], catch_exceptions=False).stdout


def test_a_bucket_gives_the_bytes_of_the_folder(bucket, folder, monkeypatch):
    here = checked(str(folder))
    assert here.count('"code"') > 20
    assert checked(bucket) == here
    monkeypatch.setattr(Store, "read", lambda self, keys: pytest.fail(f"fetched again: {keys}") if keys else [])
    assert checked(f"{bucket}/") == here


def test_a_bucket_that_is_not_there_is_told(bucket):
    with pytest.raises(ConfigurationError, match="s3://another/x: there is no such file or folder"):
        cli.main(["check", "s3://another/x"], standalone_mode=False)


def test_a_report_goes_to_a_bucket(bucket, folder):
    CliRunner().invoke(cli, ["check", str(folder), *CHECK, "--output", "s3://brand/reports/1.json"], catch_exceptions=False)
    assert s3fs.S3FileSystem(skip_instance_cache=True).cat_file("brand/reports/1.json").decode() == checked(str(folder))


def test_a_web_server_that_lists_its_folders_gives_the_bytes_of_the_folder(site, folder):
    assert checked(site) == checked(str(folder))
