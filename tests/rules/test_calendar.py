"""What of a campaign starts and ends when."""

from datetime import date

from brandlint.overview import Entry, EntryKind
from brandlint.run import Options, check

FILES = {
    "brand-guide/brand.yaml": "brand: {name: Lumen}\nlocales:\n  nl-NL: {currency: EUR}\n",
    "brand-guide/offers.yaml": """
products:
  lamp-orion:
    name: Lamp Orion
    price: {EUR: 119.95}
    price_history:
      - {from: 2026-01-01, price: {EUR: 99.95}}
      - {from: 2026-04-01, price: {EUR: 129.95}}
offers:
  orion-lente:
    products: [lamp-orion]
    price: {EUR: 89.95}
    valid: {from: 2026-03-02, until: 2026-03-15}
""",
    "campaign.yaml": "campaign: {id: lente, live: 2026-03-02, offers: [orion-lente],\n"
                     "  waivers: [{rule: PRC001, path: 'print/**', until: 2026-05-01, why: printed}]}\n",
    "social/nl/post.md": "---\nchannel: facebook\npublish: 2026-03-04\n---\nLamp Orion nu € 89,95\n",
}


def test_what_starts_and_ends_is_told_in_order(tmp_path):
    for path, text in FILES.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    assert check(Options((tmp_path,), cache=False, jobs=1)).calendar == (
        Entry(EntryKind.CAMPAIGN, "lente", date(2026, 3, 2), date(2026, 3, 2)),
        Entry(EntryKind.OFFER, "Lamp Orion", date(2026, 3, 2), date(2026, 3, 15)),
        Entry(EntryKind.POST, "facebook", date(2026, 3, 4), date(2026, 3, 4), "social/nl/post.md"),
        Entry(EntryKind.PRICE, "Lamp Orion", date(2026, 4, 1), None),
        Entry(EntryKind.WAIVER, "PRC001 in print/**", None, date(2026, 5, 1)),
    )
