"""The mistakes that `examples/mistakes/` holds, each with what a careful colleague would say of it."""

from __future__ import annotations

from typing import NamedTuple

AS_OF = "2027-04-05"


class Edit(NamedTuple):
    """One change to an asset (a flyer's is made in its source): `found` is the stretch a person would point at."""

    path: str
    old: str
    new: str
    found: str


class Mistake(NamedTuple):
    """`family` holds the families of rules that may name it; `missing` is set where something is gone, so no place has it."""

    id: str
    family: list[str]
    says: str
    edits: list[Edit]
    missing: bool = False


MISTAKES = [
    Mistake("price-digits-swapped", ["PRC"], "The sleeping bag costs € 69,95; two digits changed places in the app.",
            [Edit("app/nl.json", "Slaapzak Mos voor € 69,95", "Slaapzak Mos voor € 96,95", "€ 96,95")]),
    Mistake("was-price", ["PRC"], "The tent was £219 before, not £229.",
            [Edit("web/en/index.html", "<s>£219</s>", "<s>£229</s>", "£229")]),
    Mistake("currency-of-another-market", ["PRC"], "In Britain it is £59.95; the sign of the Dutch version was left in.",
            [Edit("social/en/facebook-camp-weeks.md", "~~£79.95~~ £59.95", "~~£79.95~~ €59.95", "€59.95")]),
    Mistake("saving-does-not-add-up", ["PRC"], "£219 less £175 is £44.",
            [Edit("display/banner-en-728x90.svg", "You save £44", "You save £54", "£54")]),
    Mistake("two-prices-swapped", ["PRC"], "The lantern has the price of the chair, and the chair that of the lantern.",
            [Edit("email/af/kampweke.html", 'lumen</td><td class="bedrag">R699', 'lumen</td><td class="bedrag">R799', "R799"),
             Edit("email/af/kampweke.html", '120 kg</td><td class="bedrag">R799', '120 kg</td><td class="bedrag">R699', "R699")]),
    Mistake("unlisted-price-differs", ["PRC"], "The fire bowl costs € 59,95 on the page, in the app and in the posts.",
            [Edit("email/nl/kampeerweken.html", "Vuurschaal Smeul, € 59,95", "Vuurschaal Smeul, € 65,95", "€ 65,95")]),
    Mistake("marketplace-price", ["PRC"], "The market place has its own price, € 124; this is the web shop's.",
            [Edit("marketplace/nl/rugzak-kiezel.json", "Hier voor € 124", "Hier voor € 119", "€ 119")]),
    Mistake("discount-in-text-part", ["OFR"], "15% became 10% in the part that hardly anybody looks at.",
            [Edit("email/en/reminder.eml", "And 15% off", "And 10% off", "10%")]),
    Mistake("code-letters-swapped", ["OFR"], "This code does not exist: two letters changed places.",
            [Edit("app/push.csv", "Gebruik kode VINK15", "Gebruik kode VIKN15", "VIKN15")]),
    Mistake("valid-until", ["OFR"], "The code ends on 30 April, a week before what the footer says.",
            [Edit("email/nl/kampeerweken.html", "geldig t/m 30 april 2027", "geldig t/m 7 mei 2027", "7 mei 2027")]),
    Mistake("weekday-does-not-fit", ["OFR"], "18 April 2027 is a Sunday.",
            [Edit("radio/spot-nl.txt", "zondag 18 april", "zaterdag 18 april", "zaterdag 18 april")]),
    Mistake("posted-after-the-end", ["OFR"], "The last weekend of the offer is over by the time this goes out.",
            [Edit("social/calendar.yaml", '16 12:00\n        text: "Laatste', '23 12:00\n        text: "Laatste', "23 12:00")]),
    Mistake("minimum-spend", ["OFR"], "The code works from £50.",
            [Edit("video/clip-en.srt", "when you spend £50", "when you spend £60", "£60")]),
    Mistake("online-only", ["OFR"], "The code counts in the shops too.",
            [Edit("social/en/facebook-camp-weeks.md", "online and in store", "online only", "online only")]),
    Mistake("deal-total", ["OFR", "PRC"], "Two mugs are £12.50.",
            [Edit("print/flyer-en.pdf", "2 for £12.50", "2 for £15", "2 for £15")]),
    Mistake("return-days", ["TRM"], "It is 30 days everywhere else.",
            [Edit("chat/nl.yaml", "binnen 30 dagen", "binnen 14 dagen", "14 dagen")]),
    Mistake("return-cost", ["TRM"], "Returns are free in Britain.",
            [Edit("web/en/index.html", "Returns are free.", "You pay the return postage.", "You pay the return postage")]),
    Mistake("return-place", ["TRM"], "A shop takes it back too.",
            [Edit("app/en.json", "Return it in store or by post.", "Returns by post only.", "by post only")]),
    Mistake("delivery-threshold", ["TRM"], "Delivery is free from € 75.",
            [Edit("print/flyer-nl.pdf", "Gratis bezorgd vanaf € 75", "Gratis bezorgd vanaf € 50", "€ 50")]),
    Mistake("delivery-cost", ["TRM"], "Delivery costs £4.50.",
            [Edit("chat/en.yaml", "Delivery costs £4.50", "Delivery costs £5.40", "£5.40")]),
    Mistake("delivery-days", ["TRM"], "It is there in 2-3 working days.",
            [Edit("web/nl/index.html", "In 2-3 werkdagen", "In 3-5 werkdagen", "3-5 werkdagen")]),
    Mistake("warranty-years", ["TRM"], "A tent has five years of warranty.",
            [Edit("print/flyer-af.pdf", "5 jaar waarborg", "2 jaar waarborg", "2 jaar waarborg")]),
    Mistake("legal-text-missing", ["TRM"], "The line that every e-mail with an offer must have is gone.",
            [Edit("email/af/kampweke.html", " Kyk vir die bepalings op kampvink.example/bepalings.", "", "")], missing=True),
]
