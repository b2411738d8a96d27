"""The guide for people: its colours with swatches, and a line for each of the other things that it knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from brandlint.guide.model import Amounts, ByLocale, Campaign, Colour, Discount, Guide, Logo, Offer, Product, Window
from brandlint.reports.model import View
from brandlint.reports.terminal import Paint, shown, width
from brandlint.visuals.colours import contrast, rgb

Row = tuple[str, ...]
_SWATCH = "      "
_GAP = "  "
_WHITE, _BLACK = "#FFFFFF", "#000000"


def render(guide: Guide, campaigns: Sequence[Campaign], view: View) -> Iterator[str]:
    """Every part of the guide that says something, each as a table."""
    paint = Paint(view.colour)
    yield f"{paint('path', shown(guide.brand.name or guide.folder))}  {paint('dim', ', '.join(map(shown, guide.files)))}\n"
    for title, rows in _sections(guide, campaigns, view):
        table = [row for row in rows if any(row)]
        if table:
            yield f"\n{paint('path', title)}\n"
            yield from _table(table)


def _sections(guide: Guide, campaigns: Sequence[Campaign], view: View) -> Iterator[tuple[str, Iterable[Row]]]:
    yield "Locales", ((one.code, one.currency or "") for one in guide.locales)
    yield "Channels", ((one.name, ", ".join(one.files)) for one in guide.channels)
    yield "Colours", (_colour(guide, one, view) for one in guide.colours.palette.values())
    yield "Rules for colours", _colour_rules(guide)
    yield "Logos", (row for one in guide.logos.values() for row in _logo(one))
    yield "Typefaces", ((use, ", ".join(names)) for use, names in guide.typography.families.items())
    yield "Least sizes", ((use, str(size)) for use, size in guide.typography.min_size.items())
    yield "Print", _print(guide)
    yield "Pictures", _images(guide)
    yield "Products", (_product(one) for one in guide.products.values())
    yield "Offers", (_offer(one) for one in guide.offers.values())
    yield "Price list", ((row.product or row.sku, row.market, row.channel, _amount(row.currency, row.price),
                          _amount(row.currency, row.sale_price), _window(row.sale)) for row in guide.price_rows)
    yield "Terms", _terms(guide)
    yield "Contacts", _contacts(guide)
    yield "Legal texts", ((id, ", ".join(one.required_in), one.when) for id, one in guide.legal.items())
    yield "Tone", _tone(guide)
    yield "Campaigns", (row for one in campaigns for row in _campaign(one, guide))


def _table(rows: Sequence[Row]) -> Iterator[str]:
    columns = max(map(len, rows))
    padded = [(*row, *[""] * (columns - len(row))) for row in rows]
    widths = [max(_seen(row[column]) for row in padded) for column in range(columns)]
    for row in padded:
        cells = (cell + " " * (wide - _seen(cell)) for cell, wide in zip(row, widths, strict=True) if wide)
        yield f"  {_GAP.join(cells).rstrip()}\n"


def _seen(cell: str) -> int:
    """Columns that a cell takes; a swatch takes those of its blanks."""
    return len(_SWATCH) if cell.startswith("\x1b[48") else width(cell)


def _colour(guide: Guide, colour: Colour, view: View) -> Row:
    red, green, blue = rgb(colour.hex)
    swatch = f"\x1b[48;2;{red};{green};{blue}m{_SWATCH}\x1b[0m" if view.colour else ""
    notes = [f"only for {', '.join(colour.only_for)}" if colour.only_for else "",
             "tints allowed" if colour.name in guide.colours.tints else "",
             f"at most {guide.colours.max_share[colour.name]:.0%}" if colour.name in guide.colours.max_share else ""]
    return (swatch, shown(colour.name), colour.hex, "/".join(f"{float(ink):g}" for ink in colour.cmyk or ()),
            f"Pantone {shown(colour.pantone)}" if colour.pantone else "",
            f"{contrast(colour.hex, _WHITE):.1f} on white, {contrast(colour.hex, _BLACK):.1f} on black",
            "; ".join(filter(None, notes)))


def _colour_rules(guide: Guide) -> Iterator[Row]:
    colours = guide.colours
    if not colours.palette:
        return
    yield "tolerance", (f"{colours.tolerance_vector:g} in vectors, {colours.tolerance_raster:g} in pictures, "
                        f"{colours.tolerance_print:g} in print (CIEDE2000)")
    yield "contrast", colours.contrast or "not asked for"
    for title, pairs in (("allowed", colours.allowed_pairs), ("forbidden", colours.forbidden_pairs)):
        if pairs:
            yield title, "; ".join(" on ".join(pair) for pair in pairs)


def _logo(logo: Logo) -> Iterator[Row]:
    """A line for each variant of a logo: its file, and on the first what holds for all of them."""
    sizes = ", ".join(f"{use} from {size}" for use, size in logo.min_width.items())
    space = f"{float(logo.clear_space):g} of its height clear" if logo.clear_space is not None else ""
    notes = ["on " + ", ".join(logo.backgrounds) if logo.backgrounds else "", sizes, space,
             "required in " + ", ".join(logo.required_in) if logo.required_in else ""]
    for position, file in enumerate(logo.files):
        name = f"{file.parent.name}/{file.name}" + ("" if file.is_file() else " (missing)")
        yield (shown(logo.id), shown(name), "; ".join(filter(None, notes))) if position == 0 else ("", shown(name))


def _print(guide: Guide) -> Iterator[Row]:
    rules = guide.print
    named = (("bleed", rules.bleed), ("resolution", rules.min_dpi and f"{rules.min_dpi} dpi"),
             ("colour space", rules.colour_space), ("most ink", rules.max_ink and f"{rules.max_ink} %"),
             ("safety margin", rules.safety_margin))
    yield from ((name, str(value)) for name, value in named if value)
    yield from ((f"format of {kind}", size) for kind, size in rules.formats.items())


def _images(guide: Guide) -> Iterator[Row]:
    yield from ((f"weight in {channel}", f"up to {weight} bytes") for channel, weight in guide.images.max_weight.items())
    yield from ((f"width in {channel}", f"from {size}") for channel, size in guide.images.min_width.items())


def _product(product: Product) -> Row:
    return shown(product.id), _said(product.name), product.sku or "", product.gtin or "", _amounts(product.price)


def _offer(offer: Offer) -> Row:
    what = ", ".join(offer.products)
    code = f"code {shown(offer.code)}" if offer.code else ""
    return (shown(offer.id), shown(what), _amounts(offer.price), _discount(offer.discount), code, _window(offer.valid),
            ", ".join(offer.redeem))


def _discount(discount: Discount | None) -> str:
    if discount is None:
        return ""
    upper = "up to " if discount.up_to else ""
    if discount.percent is not None:
        return f"{upper}{discount.percent:f}%"
    if discount.amount:
        return f"{upper}{_amounts(discount.amount)} off"
    deal = discount.deal
    if deal is None:
        return ""
    if deal.quantity:
        return f"{deal.quantity} for {_amounts(deal.total)}"
    return f"buy {deal.buy}, pay {deal.pay}" if deal.buy else f"number {deal.nth} for {deal.percent}% less"


def _amount(currency: str, amount: Decimal | None) -> str:
    return "" if amount is None else f"{amount:f} {currency}"


def _amounts(amounts: Amounts | str | None) -> str:
    if not isinstance(amounts, Mapping):
        return amounts or ""
    return ", ".join(_amount(currency, amount) for currency, amount in amounts.items())


def _said(texts: ByLocale[str]) -> str:
    """A text in each language, once where they are the same."""
    by_text: dict[str, list[str]] = {}
    for key, text in texts.items():
        by_text.setdefault(text, []).append(key)
    return "; ".join(shown(text) if len(by_text) == 1 else f"{shown(text)} ({', '.join(keys)})" for text, keys in by_text.items())


def _window(window: Window) -> str:
    if window.start is None and window.until is None:
        return ""
    return f"{_day(window.start)} to {_day(window.until)}"


def _day(day: date | None) -> str:
    return day.isoformat() if day else "…"


def _terms(guide: Guide) -> Iterator[Row]:
    terms = guide.terms
    if terms.returns:
        back = terms.returns
        parts = [f"{back.days} days" if back.days else "", _amounts(back.cost), ", ".join(back.to)]
        yield "returns", "none" if back.days == 0 else "; ".join(filter(None, parts))
    if terms.delivery:
        sent = terms.delivery
        taken = f"{sent.days[0]}-{sent.days[1]} days" if sent.days else ""
        free = f"free from {_amounts(sent.free_from)}" if sent.free_from else ""
        yield "delivery", "; ".join(filter(None, [_amounts(sent.cost), free, taken]))
    if terms.warranty_months:
        yield "warranty", f"{terms.warranty_months} months"
    for one in terms.exceptions:
        yield "except for", ", ".join((*one.locales, *one.channels, *one.products, *one.categories))


def _contacts(guide: Guide) -> Iterator[Row]:
    contacts = guide.contacts
    named = (("phone", contacts.phone), ("e-mail", contacts.email), ("website", contacts.website), ("address", contacts.address),
             ("hours", contacts.hours))
    yield from ((name, _said(texts)) for name, texts in named if texts)
    yield from ((network, shown(account)) for network, account in contacts.social.items())


def _tone(guide: Guide) -> Iterator[Row]:
    tone = guide.tone
    if tone.formality:
        yield "form of address", _said(tone.formality)
    if tone.terms or tone.claims:
        yield "terms", f"{len(tone.terms)} to say otherwise, {len(tone.claims)} claims to prove"
    yield from ((f"at most, {name}", str(most)) for name, most in tone.limits.items())


def _campaign(campaign: Campaign, guide: Guide) -> Iterator[Row]:
    """A campaign, with the offers that it names as the guide has them."""
    if campaign.id is None and not campaign.offers:
        return
    yield shown(campaign.id or campaign.folder), f"live {_day(campaign.live)}", campaign.folder or "."
    for name in campaign.offers:
        offer = guide.offers.get(name)
        yield ("", *_offer(offer)) if offer else ("", f"{shown(name)} (not in the guide)")
    for id, row in campaign.matrix.items():
        yield "", shown(id), "; ".join(f"{channel}: {', '.join(locales)}" for channel, locales in row.items())
    for waiver in campaign.waivers:
        yield "", f"waived: {waiver.rule}", waiver.path, f"until {_day(waiver.until)}" if waiver.until else "", shown(waiver.why)
