from __future__ import annotations

import pytest

from brandlint.networks import names
from brandlint.networks.names import network_in_path, networks_in


@pytest.mark.parametrize(("channel", "networks"), [
    ("Instagram", (names.INSTAGRAM,)), ("IG story", (names.INSTAGRAM,)), ("X", (names.X,)), ("Twitter/X", (names.X,)),
    ("X (Twitter)", (names.X,)), ("Facebook, Instagram en LinkedIn", (names.FACEBOOK, names.INSTAGRAM, names.LINKEDIN)),
    ("Lumen on LinkedIn", (names.LINKEDIN,)), ("Instagram ads", (names.META_ADS,)), ("GBP", (names.GOOGLE_PROFILE,)),
    ("maat x", ()), ("newsletter", ()), ("", ()), ("fbi", ()), ("Google Ads", (names.GOOGLE_ADS,))])
def test_networks_of_a_channel(channel: str, networks: tuple[str, ...]) -> None:
    assert networks_in(channel) == networks


@pytest.mark.parametrize(("name", "network"), [
    ("instagram", names.INSTAGRAM), ("x", names.X), ("03-linkedin-posts", names.LINKEDIN), ("banner-300-x-250", None),
    ("x-mas", None), ("posts", None)])
def test_networks_of_a_path(name: str, network: str | None) -> None:
    assert network_in_path(name) == network
