"""Web addresses, e-mail addresses and names on social networks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from brandlint.facts.model import Fact, Kind
from brandlint.facts.reading import Reading

_EMAIL = re.compile(r"(?<![\w.+-])[\w+-][\w.+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?![\w-])", re.IGNORECASE)
_TOP_LEVEL = frozenset({
    "com", "net", "org", "info", "biz", "eu", "nl", "be", "de", "at", "ch", "fr", "lu", "uk", "ie", "us", "ca", "au", "nz",
    "za", "na", "es", "it", "pt", "dk", "se", "no", "fi", "pl", "cz", "shop", "store", "online", "app", "io", "co", "me",
    "tv", "ai", "dev", "amsterdam", "frl", "gent", "vlaanderen", "berlin", "paris", "london", "brussels", "africa",
    "capetown", "joburg", "durban", "fashion", "boutique", "kitchen", "garden", "bike", "shoes", "world", "life", "style",
    "studio", "design", "agency", "media", "news", "blog", "club", "email", "link", "example", "test",
})
_HOST = r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}[a-z]{2,24}"
_URL = re.compile(rf"""
    (?<![\w@./=&-])(?:
        (?P<scheme>https?://)(?P<login>[^\s/@<>"']{{1,100}}@)?(?P<host>{_HOST}|localhost)(?P<port>:\d{{2,5}})?
      | (?P<bare>{_HOST})(?![\w@-])
    )(?P<rest>[/?#][^\s<>"'“”«»|\\^`{{}}\ue000]{{0,2000}})?""", re.VERBOSE | re.IGNORECASE)
_HANDLE = re.compile(r"(?<![\w@./+%-])@(?P<name>[a-z_][a-z0-9_.]{1,29})(?![\w@*|-])", re.IGNORECASE)
_DOTTED = re.compile(r"[a-z0-9-]\.[a-z]{2}|://", re.IGNORECASE)
"""What every web address has somewhere."""
_TRAILING = ".,;:!?…*_"
_PAIRS = {")": "(", "]": "["}
_CSS = frozenset({"media", "import", "font-face", "keyframes", "charset", "supports", "page"})


def find(reading: Reading, found: Sequence[Fact]) -> Iterable[Fact]:
    """The addresses of a text: `email` and `handle` in lower case, `url` as written with its host in lower case."""
    if "." not in reading.chars and "@" not in reading.chars:
        return
    emails = list(_emails(reading))
    yield from emails
    yield from _urls(reading, emails)
    if "@" in reading.chars:
        yield from _handles(reading)


def _emails(reading: Reading) -> Iterator[Fact]:
    if "@" in reading.chars:
        for match in _EMAIL.finditer(reading.chars):
            yield _fact(reading, Kind.EMAIL, match.group().lower(), match.start(), match.end())


def _urls(reading: Reading, emails: Sequence[Fact]) -> Iterator[Fact]:
    if not _DOTTED.search(reading.chars):
        return
    for match in _URL.finditer(reading.chars):
        if any(match.start() < mail.end and match.end() > mail.start for mail in emails):
            continue
        bare = match["bare"]
        if bare and not _is_host(bare, match["rest"]):
            continue
        url = _without_trailing(match.group())
        host = (bare or match["host"]).lower()
        at = len(match["scheme"] or "") + len(match["login"] or "")
        yield _fact(reading, Kind.URL, url[:at].lower() + host + url[at + len(host):], match.start(), match.start() + len(url))


def _is_host(host: str, rest: str | None) -> bool:
    """Whether dotted words are a web address and not the end of a sentence, an abbreviation or a file's name."""
    top = host.rpartition(".")[2]
    if top.lower() not in _TOP_LEVEL:
        return False
    if host.lower().startswith("www.") or (rest or "").startswith("/"):
        return True
    return top.islower() and len(host.rpartition(".")[0]) > 1


def _without_trailing(url: str) -> str:
    """A web address without the punctuation of the sentence that it stands in."""
    while url and (url[-1] in _TRAILING or (url[-1] in _PAIRS and url.count(_PAIRS[url[-1]]) < url.count(url[-1]))):
        url = url[:-1]
    return url


def _handles(reading: Reading) -> Iterator[Fact]:
    for match in _HANDLE.finditer(reading.chars):
        name = match["name"].rstrip(".")
        if name.lower() not in _CSS and len(name) > 1:
            yield _fact(reading, Kind.HANDLE, name.lower(), match.start(), match.start("name") + len(name))


def _fact(reading: Reading, kind: Kind, value: str, start: int, end: int) -> Fact:
    return Fact(kind, value, None, start, end, reading.raw[start:end])
