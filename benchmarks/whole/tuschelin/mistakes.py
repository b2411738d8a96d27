"""The mistakes that are planted: what is changed where, the family that it tests, and the rules that should see it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Mistake(NamedTuple):
    """One mistake: in `path`, `new` stands for `old` (of a drawn file, for the maker's value `old`).

    `found_by` is the beginning of the rules' codes that may say so, `holds` a word of the finding.
    """

    family: str
    path: str
    old: str
    new: str | float
    found_by: tuple[str, ...]
    holds: str = ""

    @property
    def name(self) -> str:
        return f"{self.family} {str(self.old)[:40]} -> {str(self.new)[:40]}"


def _mistakes(*rows: tuple[str, str, str, str | float]) -> tuple[Mistake, ...]:
    return tuple(Mistake(family, path, old, new, _FOUND_BY.get(family, (family,))) for family, path, old, new in rows)


_FOUND_BY = {"IMG": ("IMG", "PRC"), "LGO": ("LGO",)}

TEXTS = _mistakes(
    ('CLR', 'email/de/malwochen.html',
     'color:#C8402A;font-size:26px',
     'color:#E0701B;font-size:26px'),
    ('CLR', 'web/fr/semaines.html',
     '.bg-ink{background-color:#22304A}',
     '.bg-ink{background-color:#4A2245}'),
    ('CLR', 'display/figma-story.svg',
     'height="1920" fill="#4F705D"',
     'height="1920" fill="#3FA06A"'),
    ('CLR', 'email/nl/schilderweken.html',
     '.klein{font-size:12px;color:#5c5c5c}',
     '.klein{font-size:12px;color:#bdbdbd}'),
    ('LGO', 'email/de/malwochen.html',
     'width="200" height="48" style="display:block;width:200px;height:auto;"',
     'width="200" height="80" style="display:block;width:200px;height:80px;"'),
    ('LGO', 'web/nl/faq.html',
     'logos/tuschelin.svg',
     'logos/tuschelin-2018.svg'),
    ('LGO', 'web/de/agb.html',
     'alt="Tuschelin" width="200" height="48"',
     'alt="Tuschelin" width="60" height="14"'),
    ('LGO', 'display/inkscape-728x90.svg',
     'translate(14 28) scale(.34)',
     'translate(14 28) scale(.34 .6)'),
    ('TYP', 'web/de/impressum.html',
     'h1{font-family:Comfortaa,sans-serif}',
     'h1{font-family:Poppins,sans-serif}'),
    ('TYP', 'email/fr/semaines.html',
     'color:#595959;font-size:12px;line-height:18px',
     'color:#595959;font-size:9px;line-height:12px'),
    ('TYP', 'display/illustrator-300x250.svg',
     ".st8{font-family:'Lato-Regular','Lato';}",
     ".st8{font-family:'MyriadPro-Regular','Myriad Pro';}"),
    ('TON', 'email/de/malwochen.html',
     'Bei Tuschelin finden Sie dafür alles, was Sie brauchen, und Ihr Lieblingskasten',
     'Bei Tuschelin findest du dafür alles, was du brauchst, und dein Lieblingskasten'),
    ('TON', 'web/fr/semaines.html',
     'Vos couleurs de printemps, du 8 au 27 mars.',
     'Tes couleurs de printemps, du 8 au 27 mars, pour toi.'),
    ('TON', 'web/nl/faq.html',
     'Je hebt 30 dagen na ontvangst.',
     'U hebt 30 dagen na ontvangst.'),
    ('TON', 'social/instagram-de.md',
     'Nur bis 27. März',
     'Ein Schnäppchen, nur bis 27. März'),
    ('TON', 'chat/bot.yaml',
     'Innerhalb Deutschlands 4,90 €, ab',
     'Wir liefern klimaneutral. Innerhalb Deutschlands 4,90 €, ab'),
    ('TON', 'radio/spot-fr.txt',
     'VOIX OFF : Tuschelin. Plus de couleur chaque jour.',
     'VOIX OFF : Touchelin. Plus de couleur chaque jour.'),
    ('TON', 'radio/spot-de.txt',
     'in Ihrer Filiale und auf',
     'in deiner Filiale und auf'),
    ('CON', 'web/de/malwochen.html',
     '<a href="tel:+493023125014">030 23125 014</a>',
     '<a href="tel:+493023125041">030 23125 041</a>'),
    ('CON', 'email/fr/semaines.html',
     'mailto:bonjour@tuschelin.example" style="color:#595959">bonjour@tuschelin.example',
     'mailto:bonjour@tuschelim.example" style="color:#595959">bonjour@tuschelim.example'),
    ('CON', 'social/planer.csv',
     'https://tuschelin.example/malwochen?utm_source=social&utm_campaign=malwochen-2027',
     'https://tuschelin.example/malwochen?utm_source=social&utm_campaign=malwochen-2026'),
    ('CON', 'email/de/malwochen.html',
     'https://www.instagram.com/tuschelin/',
     'https://www.instagram.com/tuschelin.de/'),
    ('CON', 'email/nl/schilderweken.html',
     'https://tuschelin.example/nl/schilderweken?',
     'https://staging.tuschelin.example/nl/schilderweken?'),
    ('IMG', 'web/de/malwochen.html',
     'alt="Tischstaffelei Lind" width="300"',
     'width="300"'),
    ('IMG', 'web/fr/semaines.html',
     'alt="Flacon d\'Acrylique Vulkan rouge"',
     'alt="IMG_2041.jpg"'),
    ('IMG', 'email/de/malwochen.html',
     'alt="Aquarellkasten Mare mit 24 Näpfen"',
     'alt="Aquarellkasten Mare, jetzt 39,95 €"'),
    ('DOC', 'web/de/agb.html',
     'geben wir 3 Jahre Garantie auf alle Artikel.',
     'geben wir 3 Jahre Garantie auf alle Artikel. [TEXT FOLGT]'),
    ('DOC', 'social/stories.yaml',
     'Welke drie kleuren kies jij? 🖊️',
     'Lorem ipsum dolor sit amet.'),
    ('DOC', 'app/strings.json',
     '"cart.empty": "Votre panier est vide"',
     '"cart.empty": "TODO traduire"'),
    ('PRC', 'feed/products.xml',
     '<g:sale_price>34.95 EUR',
     '<g:sale_price>39.95 EUR'),
    ('PRC', 'feed/products.xml',
     '<g:price>12.90 EUR',
     '<g:price>19.90 EUR'),
    ('OFR', 'feed/products.xml',
     '2027-03-08T00:00+0100/2027-03-27T23:59+0100',
     '2027-03-08T00:00+0100/2027-03-31T23:59+0100'),
    ('TRM', 'feed/products.xml',
     '<g:service>DHL</g:service><g:price>4.90 EUR',
     '<g:service>DHL</g:service><g:price>3.90 EUR'),
    ('PRC', 'display/illustrator-300x250.svg',
     '34,95 €</tspan>',
     '43,95 €</tspan>'),
    ('OFR', 'display/figma-story.svg',
     '3 voor &#x20ac; 8',
     '3 voor &#x20ac; 9'),
    ('OFR', 'display/figma-story.svg',
     't/m 27 maart',
     't/m 29 maart'),
    ('PRC', 'radio/spot-fr.txt',
     'trente-quatre euros quatre-vingt-quinze au lieu',
     'trente-sept euros quatre-vingt-quinze au lieu'),
    ('TRM', 'web/de/agb.html',
     'Rückgaberecht von 30 Tagen',
     'Rückgaberecht von 60 Tagen'),
    ('TRM', 'web/nl/faq.html',
     'Op alles geven we 3 jaar garantie.',
     'Op alles geven we 2 jaar garantie.'),
    ('OFR', 'app/strings.json',
     '"Valable jusqu\'au 10/04/2027"',
     '"Valable jusqu\'au 10/05/2027"'),
    ('OFR', 'chat/bot.yaml',
     'Mit PINSEL10 erhalten Sie 10 %',
     'Mit PINSEL10 erhalten Sie 15 %'),
)

DRAWN = _mistakes(
    ('PRC', 'social/de/poster.png',
     'euros',
     '39'),
    ('CLR', 'social/fr/affiche.jpg',
     'price ink',
     '#2B59C3'),
    ('CLR', 'social/nl/poster.webp',
     'ground',
     '#BFE0F5'),
    ('PRC', 'social/nl/poster.webp',
     'was',
     'i.p.v. € 59,95'),
    ('OFR', 'social/fr/affiche.jpg',
     'until',
     "jusqu'au 29 mars"),
    ('OFR', 'social/de/poster.png',
     'link',
     'https://tuschelin.example/gutscheine?code=PINSEL20&utm_campaign=malwochen-2027&utm_source=social'),
    ('PRN', 'print/flyer-de.pdf',
     'bleed',
     '1'),
    ('PRN', 'print/flyer-de.pdf',
     'pixels',
     '560'),
    ('PRN', 'print/flyer-fr.pdf',
     'left',
     '1.5'),
    ('PRN', 'print/flyer-fr.pdf',
     'spot',
     'PANTONE 021 C'),
    ('TYP', 'print/flyer-fr.pdf',
     'legal size',
     '4'),
    ('PRC', 'print/flyer-fr.pdf',
     'price',
     '36,95 €'),
    ('OFR', 'print/flyer-de.pdf',
     'code',
     'PINSEL10: 10 % ab 50 €, bis 10. April 2027'),
    ('CON', 'print/flyer-de.pdf',
     'link',
     'https://tuschelin-shop.example/malwochen?utm_campaign=malwochen-2027&utm_source=print'),
    ('PRC', 'store/preisliste.xlsx',
     'mare',
     35.95),
    ('PRC', 'store/preisliste.xlsx',
     'vulkan',
     13.9),
    ('PRC', 'store/preisliste.xlsx',
     'lind',
     27.0),
    ('PRC', 'briefing/copy-deck.docx',
     "Boîte d'aquarelle Mare : 34,95 € au lieu de 49,95 €",
     "Boîte d'aquarelle Mare : 34,95 € au lieu de 54,95 €"),
    ('TON', 'briefing/copy-deck.docx',
     'Sichern Sie sich Ihren Kasten bis 27. März.',
     'Sichere dir deinen Kasten bis 27. März.'),
    ('OFR', 'briefing/copy-deck.docx',
     'Je hebt tot en met 27 maart.',
     'Je hebt tot en met 3 april.'),
)

FIGURES: dict[str, dict[str, str | float]] = {}
for one in DRAWN:
    FIGURES.setdefault(one.path, {})[one.old] = one.new


def plant(clean: Path, planted: Path) -> None:
    """Make the campaign of `clean` once more in `planted`, with all mistakes."""
    import make
    make.make(planted, mistakes=True)
