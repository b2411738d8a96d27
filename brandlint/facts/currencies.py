"""Currencies by code and by sign, and which of them other things are called too."""

from __future__ import annotations

import re
from collections.abc import Mapping

COMMON = ("EUR", "GBP", "USD", "ZAR", "CHF", "NAD", "CAD", "AUD")
"""Codes that are read whatever their case."""

OTHER = (
    "AED", "AFN", "AOA", "ARS", "AZN", "BBD", "BDT", "BGN", "BHD", "BIF", "BMD", "BND", "BRL", "BTN", "BWP", "BYN", "BZD", "CDF",
    "CLP", "CNY", "CRC", "CVE", "CZK", "DJF", "DKK", "DZD", "EGP", "ERN", "ETB", "FJD", "FKP", "GHS", "GMD", "GNF", "GTQ", "GYD",
    "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW",
    "KRW", "KWD", "KYD", "KZT", "LBP", "LKR", "LRD", "LSL", "LYD", "MDL", "MGA", "MKD", "MMK", "MNT", "MRU", "MVR", "MWK", "MXN",
    "MYR", "MZN", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PGK", "PKR", "PLN", "PYG", "QAR", "RSD", "RWF", "SAR", "SBD",
    "SCR", "SEK", "SGD", "SHP", "SLE", "SRD", "SSP", "STN", "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TTD", "TWD", "TZS",
    "UAH", "UGX", "UYU", "UZS", "VES", "VND", "VUV", "WST", "XAF", "XCD", "XCG", "XOF", "XPF", "YER", "ZMW", "ZWG",
)
"""The other codes of ISO 4217 that are legal tender, in capitals only. Source: Unicode CLDR, supplemental currency data."""

ALSO_WORDS = ("ALL", "AMD", "AWG", "BAM", "BOB", "BSD", "COP", "CUP", "DOP", "GEL", "GIP", "LAK", "MAD", "MOP", "MUR",
              "PEN", "PHP", "RON", "RUB", "SDG", "SOS", "TOP", "TRY")
"""Codes that are a word, a mark or a measure too ("TOP 10", "AMD 5600"): they count beside cents or thousands only."""

SIGNS: Mapping[str, str] = {
    "€": "EUR", "£": "GBP", "$": "USD", "R": "ZAR", "EURO": "EUR",
    "US$": "USD", "USD$": "USD", "N$": "NAD", "A$": "AUD", "AU$": "AUD", "AUD$": "AUD", "C$": "CAD", "CA$": "CAD", "CAD$": "CAD",
    "NZ$": "NZD", "NZD$": "NZD", "HK$": "HKD", "HKD$": "HKD", "S$": "SGD", "SG$": "SGD", "MX$": "MXN", "MXN$": "MXN", "R$": "BRL",
    "NT$": "TWD", "TT$": "TTD", "BZ$": "BZD", "J$": "JMD",
    "₹": "INR", "RS": "INR", "RS.": "INR", "₺": "TRY", "₽": "RUB", "₴": "UAH", "₩": "KRW", "₪": "ILS", "₫": "VND", "₱": "PHP",
    "฿": "THB", "₡": "CRC", "₾": "GEL", "₭": "LAK", "₦": "NGN", "₵": "GHS", "₸": "KZT", "₼": "AZN", "₮": "MNT", "¥": "JPY",
    "ZŁ": "PLN", "KČ": "CZK", "RM": "MYR", "SFR": "CHF", "SFR.": "CHF", "RP": "IDR", "FT": "HUF", "LEI": "RON",
    "TL": "TRY", "FR.": "CHF", "元": "CNY", "円": "JPY", "원": "KRW",
}
"""The currency of a sign, in capitals: symbols of Unicode CLDR, and what shops in those countries print beside them ("Fr.",
"Rs.", "Lei"). Those that several countries share and that no locale decides ("kr") are left out."""

DOLLARS = frozenset({"USD", "CAD", "AUD", "NZD", "NAD", "HKD", "SGD"})
"""Currencies that a bare dollar sign may stand for in their own market."""

_SPECIAL = "₹₺₽₴₩₪₫₱฿₡₾₭₦₵₸₼₮¥元円원"
HINTS = (*(code.lower() for code in (*OTHER, *ALSO_WORDS)), *_SPECIAL, "zł", "kč", "rm", "rs", "sfr", "rp", "ft", "lei", "tl",
         "ringgit", "rmb", "yuan", "yen")
"""What a text in one of the other currencies holds, in lower case."""

COMMON_SIGNS = "€£$"
COMMON_HINTS = (*(code.lower() for code in COMMON), "fr.", "euro", *(f"r{digit}" for digit in range(10)),
                *(f"r {digit}" for digit in range(10)), *(f"{digit}{gap}r" for digit in "0123456789" for gap in ("", " ")))
"""What else a text with an amount in a common currency holds, in lower case, but for the words of its language."""

SIGN = re.compile(
    rf"[{_SPECIAL}]|zł|Kč|(?i:ringgit|rmb|yuan|yen)|(?<![^\W\d_])(?:RM|Rs|SFr|Rp|Ft|[Ll]ei|TL|[A-Z]{{3}})(?![^\W\d_])")
"""The same with case: something that may be a sign or code of them."""

IN_SWITZERLAND = frozenset({"Fr."})
"""Signs for a franc that stand for a Friday elsewhere."""

DOUBTFUL = frozenset({"RM", "RS", "RS."})
"""Signs that are a part of names too."""

FIRST = rf"""(?: [{_SPECIAL}] | (?<!\w) (?<!\d\ ) (?i: (?:malaysian?\ )? ringgits? | rmb | yuan | yen ) (?=\ \d)
    | (?<![\w.]) (?: Rs\.? | RM | SFr\.? | (?:{'|'.join(OTHER)}) ) (?![A-Za-z]) )"""
"""A sign, code or name of the other currencies before an amount; with case."""

LAST = rf"(?: [{_SPECIAL}] | (?: zł | Kč | Rs\.? | RM | SFr\.? | (?:{'|'.join(OTHER)}) ) (?!\w) )"
"""The same behind an amount."""

WORDY = rf"(?:Rp|Ft|[Ll]ei|LEI|TL|{'|'.join(ALSO_WORDS)})"
"""A code that is a word too."""
