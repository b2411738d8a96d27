"""Which network a channel, a profile or a folder means: "Instagram feed", "X (Twitter)", "LinkedIn – company page"."""

from __future__ import annotations

import re
from functools import lru_cache

X, BLUESKY, MASTODON, INSTAGRAM, LINKEDIN = "X", "Bluesky", "Mastodon", "Instagram", "LinkedIn"
FACEBOOK, THREADS, TIKTOK, YOUTUBE, PINTEREST = "Facebook", "Threads", "TikTok", "YouTube", "Pinterest"
GOOGLE_PROFILE, GOOGLE_ADS, META_ADS = "Google Business Profile", "Google Ads", "Meta ads"
TEXT_MESSAGE, PUSH = "a text message", "a push message"

_WRITTEN = {
    X: "x, twitter, x twitter, x com, tweet, tweets",
    BLUESKY: "bluesky, bsky",
    MASTODON: "mastodon",
    INSTAGRAM: "instagram, ig, insta",
    LINKEDIN: "linkedin, linked in, li",
    FACEBOOK: "facebook, fb",
    THREADS: "threads",
    TIKTOK: "tiktok, tik tok, tt",
    YOUTUBE: "youtube, yt",
    PINTEREST: "pinterest",
    GOOGLE_PROFILE: "google business profile, google business, google my business, gbp, gmb",
    GOOGLE_ADS: "google ads, google adwords, adwords, responsive search ad, responsive search ads, rsa, google search",
    META_ADS: "meta ads, meta ad, facebook ads, facebook ad, instagram ads, instagram ad, fb ads, ig ads",
    TEXT_MESSAGE: "sms",
    PUSH: "push, push notification, push notifications, web push, pushbericht, pushnotificatie",
}
_NAMES = {name: network for network, names in _WRITTEN.items() for name in names.split(", ")}
_LONGEST = max(len(name.split()) for name in _NAMES)
_SHORT = frozenset({"x", "ig", "li", "fb", "tt", "yt", "insta"})
"""Names that are networks only at the beginning of a channel: "size x" is none."""
_BETWEEN = re.compile(r"\s*(?:[,;/|+&\n]|\band\b|\ben\b|\bund\b|\bet\b)\s*")
_WORD = re.compile(r"[a-z]+")


@lru_cache(maxsize=2048)
def networks_in(channel: str) -> tuple[str, ...]:
    """The networks that a channel of a calendar names, in their order; none where it names something else."""
    found = [network for part in _BETWEEN.split(channel.casefold()) if (network := network_named(part))]
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=4096)
def network_named(name: str) -> str | None:
    """The network that a name begins with or holds: "instagram", "Instagram caption", "Kampvink on LinkedIn"."""
    words = _WORD.findall(name.casefold())
    for start in range(len(words)):
        for size in range(min(_LONGEST, len(words) - start), 0, -1):
            written = " ".join(words[start:start + size])
            if written in _NAMES and (start == 0 or written not in _SHORT):
                return _NAMES[written]
    return None


@lru_cache(maxsize=1024)
def network_in_path(name: str) -> str | None:
    """The network that a folder or file is named after; the short names only where nothing else stands there."""
    words = _WORD.findall(name.casefold())
    found = network_named(name)
    return found if found and (len(words) == 1 or not _SHORT.intersection(words)) else None
