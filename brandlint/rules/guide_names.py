"""The guide refers to what it does not have, or calls two things the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import chain

from brandlint.assets.channels import Recogniser
from brandlint.findings import Finding, Severity
from brandlint.guide.model import ALL_PRODUCTS, Channel, Guide, KeyPath, Offer, Product
from brandlint.problems import key_text, nearest
from brandlint.rules.guide_saying import beside, told
from brandlint.rules.wording import Head, here
from brandlint.translations import say

UNKNOWN = Head("GDE001", "guide-names-what-it-does-not-have")
SAME = Head("GDE008", "guide-has-it-twice")
MISSING_FILE = Head("GDE009", "logo-file-is-missing")

Named = Iterator[tuple[KeyPath, str]]
"""Names with the key paths under which they stand."""


def unknown_ids(guide: Guide) -> Iterator[Finding]:
    """Ids of products, offers, colours, channels and locales that stand nowhere in the guide."""
    products = {*guide.products, *(row.sku for row in guide.price_rows)}
    categories = {product.category for product in guide.products.values() if product.category}
    yield from _unknown(guide, say("product"), _offered_products(guide), {*products, ALL_PRODUCTS})
    yield from _unknown(guide, say("offer"), _named_offers(guide), guide.offers)
    yield from _unknown(guide, say("colour"), _named_colours(guide), guide.colours.palette)
    yield from _unknown(guide, say("locale"), _named_locales(guide), _known_locales(guide))
    yield from _unknown_channels(guide)
    # A category that no product of the guide has may well hold products that the guide does not list: only slips are told.
    slips = ((path, name) for path, name in _excluded(guide) if nearest(name, products | categories, alike=0.8))
    yield from _unknown(guide, say("product or category"), slips, products | categories)


def _unknown(guide: Guide, what: str, named: Named, known: Collection[str]) -> Iterator[Finding]:
    for path, name in named:
        if name not in known:
            close = nearest(name, known)
            meant = say("; did you mean {close}?", close=close) if close else ""
            keys = path[:-1] if path[-1] == name or isinstance(path[-1], int) else path
            where = key_text(("campaign", *keys[2:]) if keys[0] == "campaigns" else keys)
            yield told(guide, UNKNOWN, path, say("{where} names the {what} {name}, which the guide does not have{meant}",
                                                 where=where, what=what, name=name, meant=meant),
                       subject=_subject(path), found=name, expected=close)


def _subject(path: KeyPath) -> str | None:
    return str(path[1]) if path[0] in {"offers", "logos", "legal"} else None


def _each(path: KeyPath, names: Iterable[str]) -> Named:
    return (((*path, position), name) for position, name in enumerate(names))


def _offered_products(guide: Guide) -> Named:
    for id, offer in guide.offers.items():
        yield from _each(("offers", id, "products"), offer.products)
    for number, exception in enumerate(guide.terms.exceptions):
        yield from _each(("terms", "exceptions", number, "products"), exception.products)


def _named_offers(guide: Guide) -> Named:
    for id, offer in guide.offers.items():
        yield from _each(("offers", id, "stacks_with"), offer.stacks_with)
    # Without a guide a campaign may name what it likes.
    for number, campaign in enumerate(guide.campaigns if guide.files else ()):
        yield from _each(("campaigns", number, "offers"), campaign.offers)
        yield from ((("campaigns", number, "matrix", offer), offer) for offer in campaign.matrix)


def _excluded(guide: Guide) -> Named:
    for id, offer in guide.offers.items():
        yield from _each(("offers", id, "excludes"), offer.excludes)
    for number, exception in enumerate(guide.terms.exceptions):
        yield from _each(("terms", "exceptions", number, "categories"), exception.categories)


def _named_colours(guide: Guide) -> Named:
    colours = guide.colours
    yield from _each(("colours", "tints"), colours.tints)
    yield from ((("colours", "max_share", name), name) for name in colours.max_share)
    for key, pairs in (("forbidden_pairs", colours.forbidden_pairs), ("allowed_pairs", colours.allowed_pairs)):
        for number, pair in enumerate(pairs):
            yield from _each(("colours", key, number), pair)
    for id, logo in guide.logos.items():
        named = _each(("logos", id, "backgrounds"), logo.backgrounds)
        yield from ((path, name) for path, name in named if not name.startswith("#"))


def _named_locales(guide: Guide) -> Named:
    for number, exception in enumerate(guide.terms.exceptions):
        yield from _each(("terms", "exceptions", number, "locales"), exception.locales)
    for number, campaign in enumerate(guide.campaigns):
        for offer, row in campaign.matrix.items():
            for channel, locales in row.items():
                yield from _each(("campaigns", number, "matrix", offer, channel), locales)


def _known_locales(guide: Guide) -> set[str]:
    """Codes and bare languages; where the guide lists no locales any will do."""
    if not guide.locales:
        return {name for _, name in _named_locales(guide)}
    return {"*", *(locale.code for locale in guide.locales), *(locale.language for locale in guide.locales)}


def _unknown_channels(guide: Guide) -> Iterator[Finding]:
    """Channels that the guide does not declare and that no usual folder is called either."""
    declared = [channel.name for channel in guide.channels]
    recogniser = Recogniser(Channel(name, ()) for name in declared)
    unknown = ((path, name) for path, name in _named_channels(guide) if recogniser.channel_of(f"{name}/asset") is None)
    yield from _unknown(guide, "channel", unknown, declared)


def _named_channels(guide: Guide) -> Named:
    required = chain(((("legal", id), text.required_in) for id, text in guide.legal.items()),
                     ((("logos", id), logo.required_in) for id, logo in guide.logos.items()))
    for path, channels in required:
        yield from _each((*path, "required_in"), channels)
    for number, exception in enumerate(guide.terms.exceptions):
        yield from _each(("terms", "exceptions", number, "channels"), exception.channels)
    for key, limits in (("max_weight", guide.images.max_weight), ("min_width", guide.images.min_width)):
        yield from ((("images", key, channel), channel) for channel in limits if channel != "*")
    for number, campaign in enumerate(guide.campaigns):
        for offer, row in campaign.matrix.items():
            yield from ((("campaigns", number, "matrix", offer, channel), channel) for channel in row)
        for step, meeting in enumerate(campaign.journey):
            if "channel" in meeting:
                yield ("campaigns", number, "journey", step, "channel"), meeting["channel"]


def twice(guide: Guide) -> Iterator[Finding]:
    """Products that cannot be told apart, and codes of two offers that can meet."""
    for key in ("sku", "gtin"):
        by_number: dict[str, list[Product]] = defaultdict(list)
        for product in guide.products.values():
            if number := getattr(product, key):
                by_number[number.casefold()].append(product)
        yield from _same(guide, key, by_number)
    yield from _same(guide, "name", _by_name(guide), Severity.WARNING)
    yield from _same_codes(guide)


def _by_name(guide: Guide) -> dict[str, list[Product]]:
    """Products by a name in one language; each product once."""
    by_name: dict[str, list[Product]] = defaultdict(list)
    for product in guide.products.values():
        for name in {" ".join(name.casefold().split()) for _, name in product.name.items()}:
            by_name[name].append(product)
    return by_name


def _same(guide: Guide, key: str, groups: dict[str, list[Product]], severity: Severity | None = None) -> Iterator[Finding]:
    seen: set[tuple[str, str]] = set()
    for first, *others in groups.values():
        for product in others:
            if (first.id, product.id) in seen:
                continue
            seen.add((first.id, product.id))
            value = getattr(product, key)
            shown = next((name for _, name in value.items()), "") if key == "name" else value
            message = say("{id} has the same {key} as {other}: {shown}", id=product.id, key=key, other=first.id, shown=shown)
            yield told(guide, SAME, ("products", product.id, key), message, subject=product.id, found=shown, severity=severity,
                       related=beside(guide, ("products", first.id, key), here(first.id)))


def _same_codes(guide: Guide) -> Iterator[Finding]:
    by_code: dict[str, list[Offer]] = defaultdict(list)
    for offer in guide.offers.values():
        if offer.code is None:
            continue
        for other in by_code[offer.code.casefold()]:
            if other.valid.overlaps(offer.valid) and share_products(other, offer):
                message = say("offers {first} and {second} have the same code {code} for the same products and days",
                              first=other.id, second=offer.id, code=offer.code)
                yield told(guide, SAME, ("offers", offer.id, "code"), message, subject=offer.id, found=offer.code,
                           related=beside(guide, ("offers", other.id, "code"), here(other.id)))
        by_code[offer.code.casefold()].append(offer)


def share_products(one: Offer, other: Offer) -> bool:
    """Whether there are products that both offers hold for."""
    if one.on_everything or other.on_everything:
        return True
    return bool(set(one.products) & set(other.products))


def missing_logo_files(guide: Guide) -> Iterator[Finding]:
    """Logos whose files are not there."""
    for id, logo in guide.logos.items():
        for position, path in enumerate(logo.files):
            if not path.is_file():
                shown = f"{path.parent.name}/{path.name}"
                message = say("the logo {id} has no file {shown}", id=id, shown=shown)
                yield told(guide, MISSING_FILE, ("logos", id, "files", position), message, subject=id, found=shown)
