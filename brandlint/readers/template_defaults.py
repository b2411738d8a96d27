"""Defaults in template tags: what a customer reads where the mailing system knows no value for them."""

from __future__ import annotations

import re

_QUOTED = r"""\\?(?P<quote>["'])(?P<said>[^"'\\<>{}\r\n]{1,300})\\?(?P=quote)"""
_DEFAULTS = re.compile(rf"""
      \|\s*(?:default|d|fallback|default_if_none)\s*(?:[:(]\s*)(?:(?:default_)?value\s*=\s*)?{_QUOTED}
    | (?:\sor\s|\|\||\?\?)\s*{_QUOTED.replace("quote", "quote2").replace("said", "said2")}(?=\s*(?:-?\}}|-?%>))
    | \A\{{{{\s*(?:defaultIfEmpty|default)\s+[\w.]{{1,80}}\s+{_QUOTED.replace("quote", "quote3").replace("said", "said3")}
    | \A\{{{{\s*insert\s+[\w.]{{1,80}}\s+["']default=(?P<said4>[^"'<>{{}}]{{1,200}})["']
    | \A\{{{{\s*(?:lead|company|my|member)\.[\w .-]{{1,80}}:default=(?P<said5>[^<>{{}}"]{{1,200}})(?=\}}\}})
    | \A\[\w{{1,80}},\s*fallback=(?P<said6>[^\[\]]{{1,120}})(?=\])
    | \A\[%\s?\w{{1,80}}\s?\|\s?(?P<said7>[^%\]]{{1,120}})(?=%\])
    | \A%%=\s*IIF\(\s*EMPTY\([^()]{{1,80}}\)\s*,\s*{_QUOTED.replace("quote", "quote8").replace("said", "said8")}
    """, re.VERBOSE | re.IGNORECASE)
_MAY_HAVE_ONE = re.compile(r"default|\|\s*d\(|fallback|\sor\s|\|\||\?\?|\[%|IIF", re.IGNORECASE)


def default_in(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the default stands in the tag `text[start:end]`; None where it has none that is text.

    Known are Liquid, Jinja, Twig and Braze (`| default`), Handlebars as Iterable and SendGrid have it, Marketo, Campaign
    Monitor, Smarty, `||` and `??` of ERB and EJS, and AMPscript's `IIF(EMPTY(…), "…", …)`.
    """
    tag = text[start:end]
    if not _MAY_HAVE_ONE.search(tag) or (match := _DEFAULTS.search(tag)) is None:
        return None
    name = next(name for name, said in match.groupdict().items() if name.startswith("said") and said is not None)
    return (start + match.start(name), start + match.end(name)) if match[name].strip() else None
