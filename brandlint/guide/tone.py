"""Builds how the brand talks."""

from __future__ import annotations

from decimal import Decimal

from brandlint.guide.model import ByLocale, Term, Tone
from brandlint.guide.values import Value, text_at, texts_at


def tone(value: Value | None) -> Tone:
    if value is None:
        return Tone()
    formality, fixed, readability = value.get("formality"), value.get("fixed"), value.get("readability")
    limits, styles = value.get("limits"), value.get("styles")
    return Tone(
        formality=formality.by_locale(lambda item: item.text) if formality else ByLocale(),
        terms=_terms(value.get("terms")),
        claims=_terms(value.get("claims")),
        fixed={name: item.by_locale(lambda text: text.text) for name, item in fixed.items()} if fixed else {},
        limits={name: int(item.number) for name, item in limits.items() if item.number is not None} if limits else {},
        readability=readability.by_locale(lambda item: item.number or Decimal(0)) if readability else ByLocale(),
        styles=tuple(path.resolve() for path in styles.files()) if styles else (),
    )


def _terms(value: Value | None) -> tuple[Term, ...]:
    return tuple(_term(item) for item in value.each()) if value else ()


def _term(value: Value) -> Term:
    return Term(texts_at(value, "avoid"), text_at(value, "use"), text_at(value, "why"), text_at(value, "severity"),
                text_at(value, "locale"), text_at(value, "status"), texts_at(value, "proof"))
