"""What the prose rules of a team find in a document, with places."""

from __future__ import annotations

from collections.abc import Sequence

from brandlint.assets.model import Asset
from brandlint.documents.blocks import Block, Unread
from brandlint.documents.document import Document
from brandlint.documents.places import WHOLE
from brandlint.prose.engine import WHOLE_ASSET, Alert, Asked, find
from brandlint.prose.styles import StyleSet
from brandlint.study import Remark
from brandlint.translations import say


def remarks_of(asset: Asset, document: Document, blocks: Sequence[Block], language: str | None,
               styles: StyleSet) -> tuple[tuple[Remark, ...], tuple[Unread, ...]]:
    """What is found, and the rules that were given up on."""
    asked = Asked(document, blocks, asset.path, asset.format, asset.channel, language)
    alerts, failures = find(styles, asked)
    given_up = (Unread(say("prose rule {rule}", rule=one.rule), one.reason, WHOLE) for one in failures)
    return tuple(_remark(alert, document, blocks) for alert in alerts), tuple(given_up)


def _remark(alert: Alert, document: Document, blocks: Sequence[Block]) -> Remark:
    if alert.end < 0:
        return Remark(alert.rule, alert.level, alert.message, "", None, WHOLE_ASSET, 0, WHOLE)
    if alert.block == WHOLE_ASSET:
        source = document.source
        return Remark(alert.rule, alert.level, alert.message, source.text[alert.start:alert.end], None, WHOLE_ASSET, alert.start,
                      source.place(alert.start, alert.end))
    text = blocks[alert.block].text
    return Remark(alert.rule, alert.level, alert.message, text.chars[alert.start:alert.end], alert.instead, alert.block,
                  alert.start, text.place(alert.start, alert.end))
