"""A small campaign with one wrong price, and a way to run the command in it."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from brandlint.cli import run

FILES = {
    "brand-guide/brand.yaml": "brand: {name: Zeebries}\nlocales:\n  nl-NL: {currency: EUR}\n",
    "brand-guide/offers.yaml": "products:\n  regenjas:\n    name: Regenjas Noor\n    price: {EUR: 39.95}\n",
    "email/nl/mail.html": '<html lang="nl">\n<body>\n<p>Regenjas Noor nu <b>€ 34,95</b></p>\n</body>\n</html>\n',
    "web/nl/index.html": '<html lang="nl">\n<body>\n<p>Regenjas Noor nu € 39,95</p>\n</body>\n</html>\n',
}


class Ran(NamedTuple):
    status: int
    out: str
    err: str


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str], Path]:
    def written(path: str, text: str) -> Path:
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file
    return written


@pytest.fixture
def campaign(tmp_path, write, monkeypatch) -> Path:
    for path, text in FILES.items():
        write(path, text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def brandlint(capsys, monkeypatch) -> Callable[..., Ran]:
    for name in ("NO_COLOR", "FORCE_COLOR", "BRANDLINT_DEBUG", "COLUMNS", "BRANDLINT_LANG"):
        monkeypatch.delenv(name, raising=False)

    def ran(*arguments: str) -> Ran:
        status = run([str(argument) for argument in arguments])
        return Ran(status, *capsys.readouterr())
    return ran
