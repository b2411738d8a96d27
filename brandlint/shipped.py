"""The data that comes with the program: the guide's schemas and the templates."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent
_BESIDE = {"schema": Path("brand-guide/schema"), "templates": Path("templates")}
"""Where each lies in the repository; the wheel keeps them under `_shipped` in the package."""


def shipped(name: str) -> Path:
    """The folder of shipped data.

    Args:
        name: "schema" or "templates".

    Raises:
        FileNotFoundError: the installation is not whole.
    """
    for folder in (_PACKAGE / "_shipped" / name, _PACKAGE.parent / _BESIDE[name]):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"brandlint's own {name} are missing: install it again")
