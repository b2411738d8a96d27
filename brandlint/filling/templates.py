"""The templates of channels: a folder with a folder for each channel, in Jinja2."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from brandlint.errors import ConfigurationError
from brandlint.filling.wording import FILE_NAME, Words, read_words
from brandlint.translations import say

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

ENDING = ".j2"
_MARK_UP = ("html", "htm", "svg", "xml")


class ChannelTemplates:
    """The templates in a folder.

    Args:
        folder: holds a folder for each channel, and `words.yaml`.
        usual: the shipped folder; what the team's own lacks of words is taken from it.

    Raises:
        ConfigurationError: there is no such folder, or no template in it.
    """

    def __init__(self, folder: Path, usual: Path) -> None:
        self._folder = folder
        if not folder.is_dir():
            raise ConfigurationError(say("--templates {folder}: there is no such folder", folder=folder))
        words = [read_words(place / FILE_NAME) for place in dict.fromkeys((usual, folder)) if (place / FILE_NAME).is_file()]
        self.words: dict[str, Words] = {}
        for language, texts in ((language, texts) for one in words for language, texts in one.items()):
            known = self.words[language].texts if language in self.words else {}
            self.words[language] = Words(language, {**known, **texts.texts}, texts.months)
        if not self.names():
            raise ConfigurationError(say("--templates {folder}: no template in it; a template is "
                                         "<channel>/<name>.<format>{ending}", folder=folder, ending=ENDING))

    def names(self) -> tuple[tuple[str, str], ...]:
        """The channel and the file's name of each template; parts that templates include begin with "_"."""
        files = sorted(self._folder.glob(f"*/*{ENDING}"))
        return tuple((file.parent.name, file.name) for file in files if not file.name.startswith("_"))

    def rendered(self, channel: str, name: str, known: Mapping[str, object]) -> str:
        """A template with its blanks filled.

        Raises:
            ConfigurationError: the template is wrong, or asks for what there is not.
        """
        from jinja2 import TemplateError

        path = f"{channel}/{name}"
        try:
            return self._environment().get_template(path).render(known)
        except TemplateError as error:
            line = getattr(error, "lineno", None)
            raise ConfigurationError(f"{self._folder / path}{f':{line}' if line else ''}: {error.message or error}") from None

    def _environment(self) -> ImmutableSandboxedEnvironment:
        from jinja2 import FileSystemLoader, StrictUndefined
        from jinja2.sandbox import ImmutableSandboxedEnvironment

        environment = ImmutableSandboxedEnvironment(
            loader=FileSystemLoader(self._folder), undefined=StrictUndefined, keep_trailing_newline=True, trim_blocks=True,
            lstrip_blocks=True, autoescape=lambda name: (name or "").removesuffix(ENDING).rpartition(".")[2] in _MARK_UP)
        environment.filters["json"] = _as_json
        return environment


def _as_json(text: str) -> str:
    import json

    return json.dumps(str(text), ensure_ascii=False)


def chosen(names: Iterable[tuple[str, str]], channels: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The templates of some channels; of all where none is named.

    Raises:
        ConfigurationError: a channel has no template.
    """
    all_names, wanted = tuple(names), tuple(channels)
    for channel in wanted:
        if channel not in {one for one, _ in all_names}:
            there = ", ".join(dict.fromkeys(one for one, _ in all_names))
            raise ConfigurationError(say("--channel {channel}: there is no template for it; there are some for {there}",
                                         channel=channel, there=there))
    return tuple(one for one in all_names if not wanted or one[0] in wanted)
