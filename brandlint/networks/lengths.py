"""How networks count a text: by weight, by graphemes, with links at a fixed length, in parts of a text message.

Sources:
    X: https://github.com/twitter/twitter-text, config/v3.json, and its conformance cases.
    Mastodon: https://docs.joinmastodon.org/user/posting/ (links count 23, of an account only what stands before the host).
    Threads: https://developers.facebook.com/documentation/threads/posts (an emoji counts as its bytes in UTF-8).
    Text messages: 3GPP TS 23.038, the default alphabet and its extension table; 3GPP TS 23.040 for messages of several parts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from brandlint.documents.text import UNKNOWN

_LINK = 23
"""What a link counts on X and Mastodon, however long it is."""
_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
"""Code points that weigh 1 on X; all others weigh 2."""
_LONGEST_LABEL = 63
_LONGEST_LINK = 4096

_MODIFIED = "(?:\ufe0f?[\U0001F3FB-\U0001F3FF]|\ufe0f)?"
_PICTURE = ("[\u203c\u2049\u2139\u2194-\u2199\u21a9\u21aa\u231a\u231b\u2328\u23cf\u23e9-\u23f3\u23f8-\u23fa\u24c2\u25aa\u25ab"
            "\u25b6\u25c0\u25fb-\u25fe\u2600-\u27bf\u2934\u2935\u2b05-\u2b55\u3030\u303d\u3297\u3299\U0001F000-\U0001F1E5"
            "\U0001F200-\U0001F3FA\U0001F400-\U0001FAFF]")
_EMOJI = re.compile(f"[#*0-9]\ufe0f?\u20e3|[\U0001F1E6-\U0001F1FF]{{2}}|[©®\u2122]\ufe0f"
                    f"|\U0001F3F4[\U000E0061-\U000E007A]{{1,8}}\U000E007F"
                    f"|{_PICTURE}{_MODIFIED}(?:\u200d{_PICTURE}{_MODIFIED}){{0,8}}"
                    f"|[\U0001F3FB-\U0001F3FF]")
_PERSONS = "\U0001F466-\U0001F469\U0001F9D1"
_JOINED = re.compile(f"(?:[{_PERSONS}]{_MODIFIED}(?=[{_PERSONS}\u2695\u2696\u2708\u2764\U0001F33E"
                     "\U0001F373\U0001F37C\U0001F393\U0001F3A4\U0001F3A8\U0001F3EB\U0001F3ED\U0001F4BB\U0001F4BC\U0001F527\U0001F52C\U0001F680\U0001F692\U0001F91D"
                     f"\U0001F9AF-\U0001F9B3\U0001F9BC\U0001F9BD])|{_PICTURE}{_MODIFIED}(?=[\u2640\u2642])"
                     "|\U0001F3F3\ufe0f?(?=[\U0001F308\u26a7]))")

_LABEL = r"[^\W_](?:[\w-]*[^\W_])?"
_LETTERS = r"A-Za-z0-9À-ɏЀ-ӿ"
_ADDRESS = re.compile(rf"""(?<![A-Za-z0-9@＠$\#＃])(?P<scheme>https?://)?(?P<host>(?:{_LABEL}\.)+(?P<top>[^\W\d_]{{2,24}}))(?![\w@-])
    (?::\d{{1,5}})?
    (?:/(?:[{_LETTERS}!*';:=+,.$/%\#\[\]\-–_~@|&()]*[{_LETTERS}=_\#/+\-)])?)?
    (?:\?[A-Za-z0-9!?*'@();:&=+$/%\#\[\]\-_.,~|]*[A-Za-z0-9\-_&=\#/])?""", re.IGNORECASE | re.VERBOSE)
_BARE_TOP = frozenset({"com", "net", "org", "info", "biz", "shop", "store", "online", "app", "dev", "example", "eu"})
_BEFORE_BARE = "-_./"
_ACCOUNT = re.compile(r"(@\w{1,30})@[\w.-]{1,253}\w")

_BASIC = frozenset("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
                   "¿abcdefghijklmnopqrstuvwxyzäöñüà")
_EXTENDED = frozenset("\f^{}\\[~]|€")
_SEPTETS, _SEPTETS_OF_PART = 160, 153
_UNITS, _UNITS_OF_PART = 70, 67


def weighted(text: str, *, whole_emoji: bool = True) -> int:
    """The length of a post on X.

    Args:
        whole_emoji: whether an emoji of several characters weighs 2 as a whole (since 2018), rather than each of them.
    """
    chars, count, at = unicodedata.normalize("NFC", text), 0, 0
    links = dict(_links(chars))
    while at < len(chars):
        emoji = _EMOJI.match(chars, at) if whole_emoji else None
        if at in links:
            count, at = count + _LINK, links[at]
        elif emoji is not None:
            count, at = count + 2, emoji.end()
        else:
            count, at = count + (1 if _is_light(chars[at]) else 2), at + 1
    return count


def rejoined(text: str) -> str:
    """A text with the joiners that emoji of several signs have, and that texts are read without: families, professions."""
    return _JOINED.sub("\\g<0>\u200d", text)


def _is_light(char: str) -> bool:
    return any(first <= ord(char) <= last for first, last in _LIGHT)


def _links(chars: str) -> Iterator[tuple[int, int]]:
    """The links of a text; without "https://" only those of plain letters under a domain that everybody knows as one."""
    for match in _ADDRESS.finditer(chars) if "." in chars else ():
        scheme, host = match["scheme"], match["host"]
        bare = host.isascii() and (len(match["top"]) == 2 or match["top"].lower() in _BARE_TOP)
        known = bool(scheme) or (bare and chars[match.start() - 1:match.start()] not in tuple(_BEFORE_BARE))
        if known and len(match.group()) <= _LONGEST_LINK and all(map(_is_label, host.split("."))):
            yield match.span()


def _is_label(label: str) -> bool:
    written = label if label.isascii() else "xn--" + label.lower().encode("punycode").decode()
    return len(written) <= _LONGEST_LABEL


def graphemes(text: str) -> int:
    """How many characters a reader counts: an emoji, or a letter with its marks, is one."""
    chars = _EMOJI.sub("x", unicodedata.normalize("NFC", text).replace("\r\n", "\n"))
    return sum(not unicodedata.category(char).startswith("M") and char != "\u200d" for char in chars)


def of_mastodon(text: str) -> int:
    """Graphemes, with every link that has "https://" at 23, and of an account on another server only its name."""
    chars, links = _ACCOUNT.sub(r"\1", text), 0
    for start, end in reversed(list(_links(chars))):
        if chars.startswith("http", start):
            chars, links = f"{chars[:start]} {chars[end:]}", links + 1
    return graphemes(chars) + links * (_LINK - 1)


def of_threads(text: str) -> int:
    """Characters; an emoji counts as its bytes."""
    return len(_EMOJI.sub("", text)) + sum(len(match.group().encode()) for match in _EMOJI.finditer(text))


def of_google(text: str) -> int:
    """Characters, the wide ones of Chinese, Japanese and Korean as two."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in unicodedata.normalize("NFC", text))


def in_bytes(text: str) -> int:
    """Bytes in UTF-8."""
    return len(text.encode("utf-8", "replace"))


class TextMessage(NamedTuple):
    """In how many parts a text message goes out; `outside` are the characters that make its parts short."""

    parts: int
    outside: tuple[str, ...] = ()


def text_message(text: str) -> TextMessage:
    """A text message; what is filled in on sending counts as one character."""
    chars = text.replace(UNKNOWN, "x")
    outside = tuple(dict.fromkeys(char for char in chars if char not in _BASIC and char not in _EXTENDED))
    if outside:
        sizes = [2 if ord(char) > 0xFFFF else 1 for char in chars]
        return TextMessage(_parts(sizes, _UNITS, _UNITS_OF_PART), outside)
    return TextMessage(_parts([2 if char in _EXTENDED else 1 for char in chars], _SEPTETS, _SEPTETS_OF_PART))


def _parts(sizes: list[int], alone: int, each: int) -> int:
    """How many parts hold characters of these sizes, none of which is cut in two."""
    if sum(sizes) <= alone:
        return 1
    parts, filled = 1, 0
    for size in sizes:
        if filled + size > each:
            parts, filled = parts + 1, 0
        filled += size
    return parts
