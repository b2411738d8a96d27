"""Which desk of a company a telephone number or an e-mail address belongs to, as far as words beside it or its name say."""

from __future__ import annotations

import re
from functools import cache

from brandlint.facts.naming import any_of, languages

_SERVICE = frozenset("""
    info service services klantenservice klantendienst klantenzorg contact contacteer hallo hello hi hoi hej help helpdesk hulp
    support vragen vraag shop webshop winkel webwinkel store boutique kundenservice kundendienst kontakt frage fragen
    customerservice customercare care customer bonjour salut serviceclient clients aide kliente kliëntediens klientediens navrae
    bestellen bestelling bestellingen orders order mail post""".split())
"""Names of mailboxes to which customers in general write."""


def is_service_mailbox(name: str) -> bool:
    """Whether customers in general write to a mailbox with this name ("service" in service@…)."""
    return name.lower().replace("-", "").replace("_", "").replace(".", "") in _SERVICE


@cache
def other_desks() -> re.Pattern[str]:
    """Words that say that a number or address beside them is not for customers in general: the press, jobs, investors."""
    return any_of(pattern for language in languages() for pattern in language.contacts if pattern.name == "other_desk")
