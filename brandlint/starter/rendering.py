"""The starter's files from its templates."""

from __future__ import annotations

from dataclasses import fields

from brandlint.shipped import shipped
from brandlint.starter.flow import flow
from brandlint.starter.model import Starter


def render(starter: Starter) -> dict[str, str]:
    """The files of a starter guide: their names in the guide's folder, and their text."""
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(loader=FileSystemLoader(shipped("templates") / "starter"),
                                                undefined=StrictUndefined, keep_trailing_newline=True, autoescape=False)
    environment.filters["yaml"] = flow
    known = {field.name: getattr(starter, field.name) for field in fields(starter)}
    return {name: environment.get_template(name).render(known) for name in environment.list_templates()}
