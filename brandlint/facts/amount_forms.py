"""The grammar of amounts: how digits and a currency stand together, compiled with a language's words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from brandlint.documents.text import UNKNOWN
from brandlint.facts.currencies import COMMON, FIRST, LAST, WORDY
from brandlint.facts.numbers import AMOUNT, RAISED
from brandlint.facts.skeleton import compiled
from brandlint.languages.model import language_of

CODES = "|".join(COMMON)
_DOLLAR = r"""(?: (?: (?<! [^\W\d_] ) (?: (?: (?-i:US|AU|CA|NZ|HK|SG|MX|NT) | USD|AUD|CAD|NZD|MXN|HKD ) \ ?
        | (?-i:[ACNSJ]|TT|BZ) ) | (?<!\w) (?-i:R) )? \$ )"""
"""A dollar, with what says whose it is: "US$", "A$", "usd $"; and the Brazilian real."""
_UNSIGNED = rf"""(?: (?<! [\w.,:/€£$+'{UNKNOWN}] ) | (?<= \s\+ ) | (?<= ^\+ ) |
(?<= [^\W\d_]{{4}} ) (?= \d{{1,3}}
    (?: (?:[\ .']\d{{3}})? (?:[,.]\d\d)? \ ?(?:€|EUR|CHF|<<words>>)(?!\w) | €\d\d(?!\d) ) ) )"""
"""Where an amount may begin: at no word, but for a label that a page joins to it ("Prix habituel1 199 €")."""
_OF_THE_NEXT = rf"\ ? {AMOUNT} (?: (?<=[.,]\d\d) (?! \ ?(?:{CODES}|[€£$]) ) | \s{{0,3}} (?: $ | [\n;|)*~] | [.,:!](?=\s|$) ) )"
"""What follows a currency's code that belongs to the amount behind it: "20,000 GBP 34.99"."""

_OF_TWO = r"\d{2,3} (?= \ \d{3}[.,]\d\d\ ?[€£](?!\ ?\d) )"
"""The first of two amounts, of which the second has its sign behind it: "€ 329 279,90 €"."""

_BEGINS = r"""(?= \d | [€£$] | -{0,2}[.,]\d | (?<! [^\W\d_] ) (?: [a-z]{1,4}[.:]?\ {0,2}[$\d.,-] | (?:<<between>>)\  ) )"""
"""How every form begins: asked before the forms are tried, because few characters of a text begin one."""

FORMS: Mapping[str, str] = {
    "sign first": rf"""(?P<sign> € (?!ur) | £ | {_DOLLAR} | (?<!\w) (?:{CODES}|EURO(?=\ ?\d{{1,4}}[.,]\d\d))(?![a-z])
            | (?<!\w) (?-i:Fr\.) (?=\ ?\d)
            | (?<! [\w&./'+] ) (?<! [^\d\s]- ) (?-i:R) (?=\ ?\d) (?! \d-[a-z] ) )
        (?: (?<! (?<!\w)R ) : )? \ {{0,2}} (?P<amount> {_OF_TWO} | {AMOUNT} )
        (?: -(?P<upper> \d{{1,5}} (?:[.,]\d\d)? ) (?! [\w%.,/:-] )
          | \ -\ (?P<apart> \d{{1,5}} (?:[.,]\d\d)? ) (?= \s{{0,2}} (?: $ | [\n;!)|] | [.,](?!\d) ) )
          | \ (?:(?:<<joiners>>)\ )? (?P<cents_too> \d{{1,2}} ) \ ? (?:<<cents>>) (?!\w) )?""",
    "sign amid": rf"""{_UNSIGNED} (?P<whole> \d{{1,3}}[\ .]\d{{3}} | \d{{1,4}} )
        (?: (?P<amid> [€£] | (?-i:R) (?= 00 | 49 | 50 | [78]9 | 9\d ) ) (?P<fraction> \d\d | [{RAISED}]{{2}} )
          | (?: \ € | €\  ) (?P<spaced> \d\d ) (?! \ ?(?!per\b)\w )
          | \ €\  (?P<apart_cents> \d\d ) (?= <<cents apart>> ) )
        (?! \d | [.,]\d | \ ?[€£] )""",
    "sign last": rf"""{_UNSIGNED} (?: (?P<lower> \d{{1,5}} (?:[.,]\d\d)? ) \ ? (?:-|<<range>>) \ ?
            | (?:<<between>>) \ (?P<least> {AMOUNT} ) \ (?:<<and>>) \  )?
        (?P<before> \d{{1,4}}\ [.,]\d\d | {AMOUNT} ) (?: (?P<scale_before> <<scales>> ) (?: \ (?:<<scale of>>) )? )?
        (?: \ {{0,2}} | -(?= (?:€|<<words>>)-[^\W\d_] ) )
        (?: (?P<last> €ur (?!\w) | [€£] | {_DOLLAR} | (?: (?<= [.,]\d\d ) |
        (?<= [.,]\d\d\ ) ) (?-i:R) (?!\w) ) (?<! \ [€£$] (?=\d) ) <<its own>>
          | (?P<code> {CODES} ) (?!\w) (?! {_OF_THE_NEXT} ) | (?P<word> <<words>> ) (?!\w) )
        (?(last) | (?: \ (?:(?:<<joiners>>)\ )? (?: (?P<rest_cents> \d{{1,2}} ) \ ? (?:<<cents>>) (?!\w)
            | (?P<rest> \d\d ) (?! [\w.,:/%-]\d | [\w%] | \ \d{{3}}(?!\d) | \ ?[€£$] |
            \ ?(?:<<counted>>|<<words>>|{CODES}|<<cents>>)(?!\w) )
        ) )? )""",
    "cents": rf"{_UNSIGNED} (?P<hundredths> \d{{1,3}} (?:[.,]\d{{1,2}})? ) \ ? (?P<cents> <<cents>> ) (?!\w)",
}
"""How digits and currency stand together. The words in double angle brackets are the language's."""

_OF_THE_NEXT_AMOUNT = rf"""(?: (?= \ [2-9]\ [^\W\d_]{{3,5}}\ (?: [€£$] | \d{{1,3}}(?:[.,]\d\d)?\ ?(?:[€£$]|<<words>>) ) )
    | (?! \ ?{AMOUNT} (?: \ ?[€£$]\ ?{AMOUNT} ){{0,3}} (?!\ ?[€£$%]) ) )"""
_OF_THE_NEXT_PRICE = r"(?: (?<= [.,]\d\d[€£$] ) | (?<= [.,]\d\d\ [€£$] ) | (?! \ ?\d{1,4}[.,]\d\d (?!\d) (?!\ ?[€£$]) ) )"
"""Where a sign behind digits is not that of what follows: of any digits, or, where signs stand last, of a price alone."""

_OTHER_FORMS = rf"""(?: (?P<sign> {FIRST} ) \ {{0,2}} (?P<amount> {AMOUNT} )
    | {_UNSIGNED} (?P<before> {AMOUNT} ) (?P<scale_before> <<scales>> )? \ {{0,2}} (?P<last> {LAST} ) (?! {_OF_THE_NEXT} )
    | (?<!\w) (?P<wordy> {WORDY} ) \ ? (?P<priced> {AMOUNT} )
    | {_UNSIGNED} (?P<prices> {AMOUNT} ) \ ? (?P<also> {WORDY} ) (?!\w) )"""
"""The same for the other currencies; with case."""

_TOO_BIG = r"(?P<scale> <<scales>> )? (?! [km](?!\w) | \ ?(?:mln|bn|<<magnitudes>>)(?!\w) | \ ?% )"


@cache
def grammar(code: str) -> re.Pattern[str]:
    """The amounts in the common currencies."""
    language = language_of(code)
    words = {"<<words>>": language.prices.currencies.values(), "<<cents>>": language.prices.cents.values(),
             "<<joiners>>": language.numbers.joiners, "<<counted>>": map(re.escape, language.prices.units),
             "<<range>>": (language.prices.range_words,), "<<between>>": language.prices.between[:1],
             "<<and>>": language.prices.between[1:],
             "<<scales>>": (_scales(code),), "<<scale of>>": (language.prices.scale_of,),
             "<<magnitudes>>": (language.prices.magnitudes,), "<<cents apart>>": (language.prices.cents_apart,)}
    own = _OF_THE_NEXT_PRICE if language.prices.sign_last else _OF_THE_NEXT_AMOUNT
    grammar = f"{_BEGINS} (?: {' | '.join(FORMS.values())} ) {_TOO_BIG}".replace("<<its own>>", own)
    return re.compile(_filled(grammar, words), re.IGNORECASE | re.VERBOSE)


@cache
def other_grammar(code: str) -> re.Pattern[str]:
    """The amounts in the other currencies."""
    language = language_of(code)
    words = {"<<words>>": language.prices.currencies.values(), "<<scales>>": (_scales(code),),
             "<<magnitudes>>": (language.prices.magnitudes,)}
    return re.compile(_filled(_OTHER_FORMS + _TOO_BIG, words), re.VERBOSE)


@cache
def letters(code: str) -> re.Pattern[str]:
    """Letters that stand for a currency or a hundredth, where the grammar may have them."""
    cents = "|".join(language_of(code).prices.cents.values()) or "(?!)"
    return compiled(rf"(?<![^\W\d_])(?:R\ ?\d|FR\.|{CODES}|EURO) | \d\ {{0,2}}(?:R|{cents})(?!\w)")


def _filled(grammar: str, words: Mapping[str, Iterable[str]]) -> str:
    for name, alternatives in words.items():
        grammar = grammar.replace(name, "|".join(alternatives) or "(?!)")
    return grammar


@cache
def _scales(code: str) -> str:
    """What multiplies an amount: a letter right behind it, or a word."""
    scales = sorted(language_of(code).prices.scales, key=len, reverse=True)
    return "|".join(rf"{'' if len(scale) == 1 else '[ ]?'}{re.escape(scale)}(?!\w)" for scale in scales) or "(?!)"
