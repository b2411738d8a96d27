"""What our invented flyers say, by locale, and how prices are written there."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from random import Random


@dataclass(frozen=True)
class Words:
    """The words of a locale; `{}` stands for an amount."""

    locale: str
    currency: str
    written: tuple[str, ...]
    products: tuple[str, ...]
    headings: tuple[str, ...]
    was_now: tuple[str, ...]
    now: tuple[str, ...]
    small: tuple[str, ...]
    mark: str
    thousands: str


ALL = (
    Words("nl-NL", "EUR", ("€ {}", "€{}", "€ {w},-", "€ {w},–"),
          ("Regenjas Noor", "Wollen trui Fenna", "Keramische pan", "Biologische olijfolie", "Tafellamp Lux", "Kussen Daan",
           "Hardloopschoen Vlieg", "Bloempot Terra"),
          ("Winterweken", "Alles voor binnen", "Nu extra voordelig", "De mooiste cadeaus"),
          ("van {} voor {}", "was {}, nu {}"), ("nu {}", "voor maar {}", "vanaf {}"),
          ("Geldig t/m 14 december 2026. Niet geldig met andere acties.", "Zolang de voorraad strekt. 30 dagen bedenktijd.",
           "Kijk voor alle winkels op onze site."), ",", "."),
    Words("en-GB", "GBP", ("£{}", "£{w}"),
          ("Harbour raincoat", "Merino jumper", "Ceramic pan", "Organic olive oil", "Table lamp Lux", "Linen cushion",
           "Running shoe Swift", "Flower pot Terra"),
          ("Winter savings", "Everything for the home", "New in store", "The finest gifts"),
          ("was {} now {}", "{} was, now {}"), ("now {}", "only {}", "from {}"),
          ("Valid until 14 December 2026. While stocks last.", "30 days to return. See our shops for details.",
           "Not with any other offer."), ".", ","),
    Words("af-ZA", "ZAR", ("R{}", "R {}", "R{w}", "R {w}"),
          ("Reënjas Noor", "Woltrui Fenna", "Keramiekpan", "Organiese olyfolie", "Tafellamp Lux", "Kussing Daan",
           "Hardloopskoen Vlieg", "Blompot Terra"),
          ("Winterwinskopies", "Alles vir die huis", "Nou goedkoper", "Die mooiste geskenke"),
          ("was {}, nou {}", "was {} nou {}"), ("nou {}", "slegs {}", "vanaf {}"),
          ("Geldig tot 14 Desember 2026. Solank voorraad hou.", "30 dae om terug te stuur. Bepalings en voorwaardes geld."),
          ",", " "),
    Words("de-DE", "EUR", ("{} €", "{w},– €", "{} €"),
          ("Regenjacke Nora", "Wollpullover Finja", "Keramikpfanne", "Bio-Olivenöl", "Tischleuchte Lux", "Kissen Grün",
           "Laufschuh Flug", "Blumentopf Terra"),
          ("Winterwochen", "Alles für drinnen", "Jetzt günstiger", "Die schönsten Geschenke"),
          ("statt {} nur {}", "vorher {}, jetzt {}"), ("jetzt {}", "nur {}", "ab {}"),
          ("Gültig bis 14. Dezember 2026. Nur solange der Vorrat reicht.", "30 Tage Rückgaberecht. Größen je nach Filiale."),
          ",", "."),
    Words("fr-FR", "EUR", ("{} €", "{}€", "{w} €"),
          ("Imperméable Noé", "Pull en laine", "Poêle en céramique", "Huile d'olive bio", "Lampe de table Lux", "Coussin Été",
           "Chaussure de course", "Pot de fleurs"),
          ("Semaines d'hiver", "Tout pour la maison", "Encore moins cher", "Les plus beaux cadeaux"),
          ("au lieu de {} {}", "était {}, maintenant {}"), ("maintenant {}", "seulement {}", "à partir de {}"),
          ("Valable jusqu'au 14 décembre 2026. Dans la limite des stocks.", "30 jours pour changer d'avis."), ",", " "),
)


@dataclass(frozen=True)
class Price:
    """An amount, as it is written and in whole units and cents."""

    amount: Decimal
    written: str
    whole: str
    cents: str


def price(words: Words, dice: Random, *, highest: int = 2_000) -> Price:
    """A price as shops have them, mostly low and ending in 5 or 9."""
    whole = min(highest, dice.choice((dice.randint(1, 9), dice.randint(10, 99), dice.randint(10, 99), dice.randint(100, 999),
                                      dice.randint(1_000, 2_000))))
    cents = dice.choice(("95", "99", "49", "50", "75", "29", f"{dice.randint(1, 99):02}"))
    shape = dice.choice(words.written)
    digits = grouped(whole, words.thousands)
    if "{w}" in shape:
        return Price(Decimal(whole), shape.replace("{w}", digits), digits, "")
    return Price(Decimal(f"{whole}.{cents}"), shape.format(f"{digits}{words.mark}{cents}"), digits, cents)


def grouped(whole: int, mark: str) -> str:
    return f"{whole:,}".replace(",", mark)
