"""How a paid post says in each country that it is one. The words are those that the rules of each country name."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import NamedTuple

AS_OF = date(2026, 11, 24)
"""The day of the table. It is as these rules were generally known then, and wants to be looked up when it is renewed."""


class Disclosure(NamedTuple):
    """What counts in a country, in lower case, the usual one first; with or without a number sign."""

    words: tuple[str, ...]
    source: str


_ASA = "https://www.asa.org.uk/advice-online/recognising-ads-social-media-and-influencer-marketing.html"
COUNTRIES = {
    "NL": Disclosure(("reclame", "advertentie", "ad", "adv", "betaalde samenwerking", "betaald partnerschap", "samenwerking",
                      "gesponsord", "spon", "sponsored", "promotie"), "https://www.reclamecode.nl/nrc/reclamecode-social-media-rsm/"),
    "BE": Disclosure(("reclame", "advertentie", "publicité", "pub", "ad", "sponsored", "gesponsord", "betaalde samenwerking",
                      "partenariat commercial"), "https://www.jep.be"),
    "GB": Disclosure(("ad", "advert", "advertisement", "advertising", "advertisement feature"), _ASA),
    "IE": Disclosure(("ad", "fógra", "advert", "advertisement"), "https://www.ccpc.ie/business/influencer-guidance/"),
    "ZA": Disclosure(("ad", "advertisement", "advert", "sponsored", "advertensie", "geborg"),
                     "https://www.arb.org.za/assets/appendix-k-social-media-code.pdf"),
    "US": Disclosure(("ad", "sponsored", "advertisement", "paid partnership"),
                     "https://www.ftc.gov/business-guidance/resources/disclosures-101-social-media-influencers"),
    "DE": Disclosure(("werbung", "anzeige"), "https://www.die-medienanstalten.de/service/merkblaetter-und-leitfaeden/"),
    "AT": Disclosure(("werbung", "anzeige", "entgeltliche einschaltung"), "https://www.werberat.at"),
    "CH": Disclosure(("werbung", "anzeige", "publicité", "pubblicità", "sponsored"), "https://www.faire-werbung.ch"),
    "FR": Disclosure(("publicité", "collaboration commerciale"), "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000047663185"),
}
_OF_LANGUAGE = {"nl": ("NL", "BE"), "en": ("GB", "IE", "US", "ZA"), "af": ("ZA",), "de": ("DE", "AT", "CH"),
                "fr": ("FR", "BE", "CH")}


def countries_of(locale: str | None) -> tuple[str, ...]:
    """The countries whose rules hold for a locale; of a bare language those where it is spoken."""
    language, _, country = (locale or "").partition("-")
    return ((country,) if country in COUNTRIES else ()) if country else _OF_LANGUAGE.get(language, ())


@cache
def disclosed(countries: tuple[str, ...]) -> re.Pattern[str]:
    """What says in a text that it is paid for."""
    words = sorted({word for country in countries for word in COUNTRIES[country].words}, key=len, reverse=True)
    written = "|".join(re.escape(word).replace(r"\ ", r"[\s_-]?") for word in words)
    return re.compile(rf"(?<!\w)(?:{written})(?!\w)", re.IGNORECASE)
