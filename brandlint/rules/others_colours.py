"""Colours that belong to others and stand in many campaigns: networks, messengers, shops of apps, ways to pay, marks of trust."""

from __future__ import annotations

_COLOURS = frozenset("""
    #1877F2 #0866FF #4267B2 #3B5998 #1DA1F2 #25D366 #128C7E #0A66C2 #0077B5 #FF0000 #E1306C #C13584 #E4405F #833AB4 #FD1D1D
    #FCB045 #F56040 #405DE6 #5851DB #BD081C #E60023 #FE2C55 #25F4EE #69C9D0 #FFFC00 #0088CC #26A5E4 #229ED9 #7360F2 #1DB954
    #FF4500 #5865F2 #4285F4 #EA4335 #FBBC05 #FBBC04 #34A853 #003087 #009CDE #0070BA #FFC439 #142C8E #FFB3C7 #FFA8CD #1A1F71
    #1434CB #F7B600 #EB001B #F79E1B #FF5F00 #CC0066 #D50172 #006FCF #5A31F4 #B2FCE4 #00B67A #075E54
""".split())
"""As their owners publish them, "#RRGGBB" in capitals."""


def is_of_others(shown: str) -> bool:
    """Whether a colour is exactly one that a network or a way to pay has as its own."""
    return shown.upper() in _COLOURS
