"""What networks take, and from where on they show less. One table, each line with the place to look it up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from brandlint.networks import lengths
from brandlint.networks import names as network

AS_OF = date(2026, 11, 24)
"""The day of the table. The lines of X and Threads and the hashtags of Instagram were compared with their source on it; the
others are as they were generally known, and want to be looked up at theirs whenever the table is renewed."""


class Part(StrEnum):
    """Which text of a post."""

    TEXT = "text"
    TITLE = "title"
    HEADLINE = "headline"
    DESCRIPTION = "description"
    HASHTAGS = "hashtags"


class Limit(NamedTuple):
    """The most that one text of a post may count.

    Attributes:
        unit: what is counted, in the plural.
        count: counts a text; of hashtags, every one is counted instead.
        refused: the network does not take more; otherwise it shows less, or advises less.
    """

    network: str
    part: Part
    most: int
    source: str
    unit: str = "characters"
    count: Callable[[str], int] = len
    refused: bool = True


_X = "https://github.com/twitter/twitter-text/blob/master/config/v3.json"
_BLUESKY = "https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json"
_MASTODON = "https://docs.joinmastodon.org/user/posting/"
_INSTAGRAM = "https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media"
_INSTAGRAM_HASHTAGS = "https://www.socialsamosa.com/news-2/instagram-hashtags-five-per-post-10923075"
"""Reports of 19 December 2025, in the words of Instagram's account @creators: captions of posts and reels take up to five, where
the platform's documentation had 30. It came to accounts one after another."""
_LINKEDIN = "https://learn.microsoft.com/linkedin/marketing/community-management/shares/posts-api"
_FACEBOOK = "https://www.ayrshare.com/docs/help-center/technical-support/character_limits"
_THREADS = "https://developers.facebook.com/documentation/threads/posts"
_TIKTOK = "https://developers.tiktok.com/doc/content-posting-api-reference-direct-post"
_YOUTUBE = "https://developers.google.com/youtube/v3/docs/videos"
_PINTEREST = "https://developers.pinterest.com/docs/api/v5/pins-create"
_GOOGLE_PROFILE = "https://developers.google.com/my-business/reference/rest/v4/accounts.locations.localPosts"
_GOOGLE_ADS = "https://support.google.com/google-ads/answer/7684791"
_META_ADS = "https://www.facebook.com/business/ads-guide"
_PUSH = "https://developer.apple.com/design/human-interface-guidelines/notifications"
_TWILIO = "https://www.twilio.com/docs/api/errors/21617"

LIMITS = (
    Limit(network.X, Part.TEXT, 280, _X, "characters by weight", lengths.weighted),
    Limit(network.BLUESKY, Part.TEXT, 300, _BLUESKY, count=lengths.graphemes),
    Limit(network.MASTODON, Part.TEXT, 500, _MASTODON, count=lengths.of_mastodon),
    Limit(network.INSTAGRAM, Part.TEXT, 2200, _INSTAGRAM),
    Limit(network.INSTAGRAM, Part.HASHTAGS, 5, _INSTAGRAM_HASHTAGS, "hashtags"),
    Limit(network.LINKEDIN, Part.TEXT, 3000, _LINKEDIN),
    Limit(network.FACEBOOK, Part.TEXT, 63_206, _FACEBOOK),
    Limit(network.THREADS, Part.TEXT, 500, _THREADS, count=lengths.of_threads),
    Limit(network.TIKTOK, Part.TEXT, 2200, _TIKTOK),
    Limit(network.YOUTUBE, Part.TITLE, 100, _YOUTUBE),
    Limit(network.YOUTUBE, Part.DESCRIPTION, 5000, _YOUTUBE, "bytes", lengths.in_bytes),
    Limit(network.PINTEREST, Part.TITLE, 100, _PINTEREST),
    Limit(network.PINTEREST, Part.DESCRIPTION, 800, _PINTEREST),
    Limit(network.GOOGLE_PROFILE, Part.TEXT, 1500, _GOOGLE_PROFILE),
    Limit(network.GOOGLE_ADS, Part.HEADLINE, 30, _GOOGLE_ADS, count=lengths.of_google),
    Limit(network.GOOGLE_ADS, Part.DESCRIPTION, 90, _GOOGLE_ADS, count=lengths.of_google),
    Limit(network.TEXT_MESSAGE, Part.TEXT, 1600, _TWILIO),
    Limit(network.META_ADS, Part.TEXT, 125, _META_ADS, refused=False),
    Limit(network.META_ADS, Part.HEADLINE, 40, _META_ADS, refused=False),
    Limit(network.META_ADS, Part.TITLE, 40, _META_ADS, refused=False),
    Limit(network.META_ADS, Part.DESCRIPTION, 30, _META_ADS, refused=False),
    Limit(network.PUSH, Part.TITLE, 50, _PUSH, refused=False),
    Limit(network.PUSH, Part.TEXT, 178, _PUSH, refused=False),
)


class PictureSize(NamedTuple):
    """The least width in px that a network takes without enlarging a post's picture, and the widest shape (width / height)."""

    network: str
    least_width: int
    widest: float
    source: str


PICTURES = (
    PictureSize(network.INSTAGRAM, 320, 1.91, _INSTAGRAM),
    PictureSize(network.PINTEREST, 100, 1.91, "https://help.pinterest.com/business/article/pinterest-product-specs"),
    PictureSize(network.LINKEDIN, 200, 4.0, "https://www.linkedin.com/help/linkedin/answer/a564109"),
    PictureSize(network.GOOGLE_PROFILE, 250, 4.0, "https://support.google.com/business/answer/6103862"),
)
