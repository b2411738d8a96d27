"""What an asset is: a file that says something for the brand."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Asset:
    """A file of a campaign.

    Attributes:
        path: relative to the campaign's root, with forward slashes.
        channel: the channel's name.
        format: the file's ending in lower case, without its dot.
        locale: what its path says of its language ("nl", "en-GB"), or None.
        campaign: the folder of its `campaign.yaml`, relative to the root; empty for the root itself.
        shown: it is a picture that another asset shows, and so needs nothing that an asset must have.
        data: the file with what its template tags stand for, relative to the root; None where nothing is given.
        recognised_by: how it was taken for an asset: the pattern or the folder's name.
    """

    path: str
    channel: str
    format: str
    locale: str | None = None
    campaign: str = ""
    recognised_by: str = ""
    shown: bool = False
    data: str | None = None
