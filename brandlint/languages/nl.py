"""Dutch."""

from __future__ import annotations

from brandlint.languages.model import (
    CodeWords,
    ColumnWords,
    DateWords,
    Language,
    NamingWords,
    NumberWords,
    Pattern,
    PercentWords,
    PriceWords,
    ReadingWords,
    RemarkWords,
    Wordings,
)

_ONLY = r"(?:(?:nog|slechts|maar|al|voor|met|van|nu|gewoon|maar\sliefst)\s){0,3}"
_DELIVERY = r"(?:(?:thuis)?bezorg\w{0,8}|verzend\w{0,8}|verzonden|verstu\w{1,4}|lever\w{0,11}|geleverd|thuislevering)"
_REDUCTION = r"(?:\w{0,20}korting|\w{0,20}voordeel|cashback|\w{0,14}besparing|prijsverlaging)"
_END = r"(?=\s{0,2}(?:[.,!?;:*)|\n-]|$))"
_ITEM = (r"(?:artikelen|artikel|producten|product|stuks?|items?|paar|exemplaar|pak|fles|blik|doos|zak|set|ticket|kaartje|"
         r"persoon|kind|jas|trui|shirt|t-shirt|broek|jurk|bril|montuur|matras|boek|spel|plant|kussen|dekbed|behandeling|"
         r"aankoop)")
_TIME = (r"(?:maand\w{0,2}|mnd|jaar|jaren|dag\w{0,2}|week|weken|uur|nacht\w{0,2}|person\w{0,2}|minuten|keer|"
        r"[gm]b|inch|liter|kilo|gram|ml|cm|m2|gangen|persoons|zits|delige?|seizoenen|la(?:gen|ags)|deurs|kamers|sterren|standen)")
_THING = rf"(?!{_TIME}\b)[^\W\d_]{{3,18}}"
_FEW = r"(?:[2-9]|1\d|twee|drie|vier|vijf|zes|acht|tien)"
_FEW_OR_ONE = rf"(?:{_FEW}|1|een|één)"
_STOPS = r"(?!(?:van|à|vanaf|was|nu|per|tot|korting|gratis|bij|met|ook|zo|voor|samen|te|in|op|of)\ )"
_NAME_PART = r"(?:[^\s,.;:!?¤‰|]|\.(?=\S|\ (?-i:[a-z\d]))){1,24}"
_CAPITAL = r"(?-i:(?=[A-ZÀ-Þ]))"
_PIECES = (r"(?:stuks?|pakken|pakjes?|zakken|zakjes|flessen|flesjes|dozen|doosjes|blikken|blikjes|potten|potjes|bossen|rollen|"
           r"kratten|tubes|sets|bakken|bakjes|trays|netten|bekers|kuipjes|repen|tabletten)")
_FOR_ALL = r",?\ (?:nu\ |samen\ ){0,2}voor\ (?:maar\ |slechts\ |nu\ |samen\ ){0,2}(?P<total>¤)(?!\s?(?:per|p/|/|korting))"
_NTH = r"(?:[2-9]\s?(?:e|de)|tweede|derde|vierde|vijfde)"
_UNTIL = r"(?:t/m|t\.?e\.?m\.?|tot(?:\sen\smet|\suiterlijk)?|uiterlijk|vóór|voor|vanaf|van)"

NUMBERS = NumberWords(
    values={
        "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10,
        "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17, "achttien": 18,
        "negentien": 19, "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80,
        "negentig": 90, "honderd": 100, "duizend": 1000, "miljoen": 1_000_000,
    },
    joiners=("en", "ën"),
    ordinals={"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6},
)

_FEE = (r"(?:\w{0,12}(?:servicekosten|aansluitkosten|administratiekosten|reserveringskosten|boekingskosten|schoonmaakkosten|"
        r"annuleringskosten|startkosten|(?:inschrijvings?|inschrijf|dossier|activatie|activerings|instap)kost(?:en)?|toeslag|toeristenbelasting|inschrijfgeld|lidmaatschapsgeld|lesgeld)|statiegeld|"
        r"(?:waar|sleutel|flessen|krat)?borg(?:som)?)")

PRICES = PriceWords(
    currencies={
        "EUR": r"euro(?:'?s)?", "GBP": r"(?:britse?\s)?pond(?!\s(?:van|zwaar|lichter)\b)", "ZAR": r"rand(?!\s(?:van|om|met))",
        "AUD": r"australische\sdollars?", "CAD": r"canadese\sdollars?", "USD": r"(?:amerikaanse\s|us[\s-]?)?dollars?",
        "CHF": r"(?:zwitserse\s)?franken?", "JPY": r"(?:japanse\s)?yen", "CNY": r"(?:chinese\s)?(?:yuan|renminbi)",
        "INR": r"(?:indiase\s)?roepies?", "SEK": r"zweedse\skro(?:on|nen)", "NOK": r"noorse\skro(?:on|nen)",
        "DKK": r"deense\skro(?:on|nen)", "PLN": r"zloty'?s?", "TRY": r"turkse\slira'?s?",
    },
    cents={"": r"ct\.?|(?:euro)?cents?", "USD": "¢", "GBP": r"pence|pennies"},
    between=(r"tussen(?:\ de)?|van", r"en|tot"),
    magnitudes=r"miljoen|miljard|duizend",
    scales={"duizend": 1_000, "miljoen": 1_000_000, "mln": 1_000_000, "miljard": 1_000_000_000, "mld": 1_000_000_000, "k": 1_000},
    units={
        "kg": "kg", "kilo": "kg", "kilogram": "kg", "g": "g", "gr": "g", "gram": "g", "l": "l", "liter": "l", "ltr": "l",
        "ml": "ml", "cl": "cl", "m": "m", "meter": "m", "m2": "m²", "m²": "m²", "m3": "m³", "m³": "m³", "kwh": "kWh",
        "km": "km", "mb": "MB", "gb": "GB", "minuut": "minute", "minuten": "minute", "sms": "text message", "uur": "hour",
        "dag": "day", "dagen": "day", "nacht": "night", "nachten": "night", "week": "week", "weken": "week", "maand": "month",
        "maanden": "month", "mnd": "month", "jaar": "year", "jr": "year", "persoon": "person", "personen": "person",
        "kind": "person", "volwassene": "person", "deelnemer": "person", "p.p.": "person", "stuk": "piece", "stuks": "piece",
        "st": "piece", "paar": "pair", "pak": "pack", "zak": "pack",
        "doos": "pack", "set": "pack", "fles": "bottle", "blik": "pack", "rol": "roll", "tablet": "tablet", "capsule": "tablet",
        "wasbeurt": "wash", "keer": "time", "ticket": "piece", "artikel": "piece", "bos": "pack", "krat": "pack",
        "tray": "pack", "luier": "nappy", "doekje": "wipe", "vel": "sheet", "portie": "serving", "dosis": "dose", "cup": "cup",
        "wasbeurten": "wash", "rollen": "roll", "tabletten": "tablet", "tabs": "tablet", "capsules": "tablet",
        "flessen": "bottle", "flesje": "bottle", "flesjes": "bottle", "flacon": "bottle", "blikken": "pack", "blikje": "pack",
        "blikjes": "pack", "pakken": "pack", "pakje": "pack", "pakjes": "pack", "zakken": "pack", "zakje": "pack",
        "zakjes": "pack", "dozen": "pack", "doosje": "pack", "doosjes": "pack", "bossen": "pack", "bosje": "pack",
        "pot": "pack", "potje": "pack", "potten": "pack", "potjes": "pack", "kuip": "pack", "kuipje": "pack",
        "kuipjes": "pack", "schaal": "pack", "schaaltje": "pack", "schalen": "pack", "beker": "pack", "bekers": "pack",
        "bus": "pack", "bussen": "pack", "net": "pack", "netje": "pack", "tube": "pack", "tubes": "pack", "bak": "pack",
        "bakje": "pack", "bakjes": "pack", "emmer": "pack", "kist": "pack", "pakket": "pack", "sets": "pack",
        "kratten": "pack", "trays": "pack", "reep": "piece", "repen": "piece", "plakken": "piece", "stk": "piece",
        "luiers": "nappy", "doekjes": "wipe", "vellen": "sheet", "porties": "serving", "cups": "cup",
    },
    per=r"per|de|het|voor\seen(?=\s(?:kilo|liter))",
    by_unit={"kiloprijs": "kg", "literprijs": "l", "stukprijs": "piece", "meterprijs": "m"},
    now=r"nu|voor",
    instead=r"in\splaats\svan|i\.p\.v\.|ipv",
    short_units={
        "p/m": "month", "p.m.": "month", "p/mnd": "month", "p.mnd.": "month", "pm": "month", "p/j": "year", "p.j.": "year",
        "p.p.": "person", "pp": "person", "p.p.p.n.": "person per night", "pppn": "person per night", "p.n.": "night",
        "p/n": "night", "p.d.": "day", "p.w.": "week",
        "p/st": "piece", "p.st.": "piece", "kg": "kg", "kilo": "kg", "p/kg": "kg", "p/l": "l", "p/u": "hour",
        "maandelijks": "month",
    },
    tax=r"(?:incl|excl|inclusief|exclusief|in|ex)\.?\s(?:\d{1,2}\s?%\s)?btw",
    roles=(
        Pattern("code, from",
                r"(?<![\w-])(?-i:[A-Z][A-Z0-9]{3,19})\s?[:=]\s?-?\s?(?P<saving>¤)(?:\s(?:korting|"
                r"cadeau))?,?\s(?:geldig\s)?(?:vanaf|bij|boven)\s(?P<threshold>¤)",
                ("GROEN20: € 20, geldig vanaf € 75", "GROEN20 = -€ 20 vanaf € 75",), ("Jas: € 20, geldig vanaf maandag",)),
        Pattern("paid in parts, from",
                r"\b(?:(?:gespreid|achteraf|later|in\s\w{1,6}\s(?:\w{4,14}\s)?(?:termijnen|delen|keer))\s(?:te\s)?(?:betalen|"
                r"betaald|afrekenen)|betaa?l\w{0,2}\s(?:(?:je|u|nu)\s)?(?:gespreid|achteraf|later|in\s\w{1,6}\s(?:\w{4,14}\s)?"
                r"(?:termijnen|delen|keer))|termijnbetaling)(?:\s[^\W\d_]{2,14}){0,3}?\s(?:vanaf|bij|boven)\s"
                r"(?P<threshold>¤)(?!\s?(?:per|p/m|p\.))",
                ("Gespreid betalen vanaf € 100", "Betaal in 3 termijnen zonder rente vanaf € 60",
                 "Achteraf betalen kan vanaf € 20"),
                ("Betaal in 3 termijnen vanaf € 33 per maand", "Later meer. Jassen vanaf € 100")),
        Pattern("yesterday and today", r"\bgisteren\s(?:nog\s)?(?:voor\s)?(?P<was>¤)[\s,.;:-]{1,3}(?:en\s|maar\s)?vandaag\s"
                r"(?:(?:nog|maar|slechts|nu|voor)\s){0,3}(?P<price>¤)",
                ("Gisteren nog € 72,90, vandaag maar € 57,90",), ("Gisteren besteld, vandaag € 57,90 in huis",)),
        Pattern("… yesterday, … today", r"(?P<was>¤)\sgisteren[\s,.;:-]{1,3}(?:en\s|maar\s)?(?P<price>¤)\svandaag\b",
                ("€ 72,90 gisteren, € 57,90 vandaag",), ("€ 72,90 vandaag",)),
        Pattern("today, then", r"(?P<price>¤)\s(?:vandaag|deze\sweek|dit\sweekend|nu)[\s,.;:-]{1,3}(?:en\s|maar\s|weer\s)?"
                r"(?P<was>¤)\s(?:vanaf\s)?(?:daarna|morgen|volgende\sweek)\b",
                ("Jas: € 39 deze week, € 49 daarna", "€ 39 vandaag, weer € 49 vanaf morgen"), ("€ 39 vandaag, € 49 gisteren",)),
        Pattern("longer warranty", r"garantie(?:verlenging)?(?:\s\w{2,16}){0,3}\skost\s(?:maar\s|slechts\s)?(?P<fee>¤)",
                ("Een derde jaar garantie kost € 18",), ("2 jaar garantie, € 18",)),
        Pattern("no saving", r"\b(?:geen|zonder)\s(?P<none>¤)\s(?:korting|voordeel|cashback)", ("Nu even geen € 10 korting",)),
        Pattern("surcharge for", r"\b(?:toeslag|meerprijs|bijbetaling)\s(?:voor\s)?(?:een\s)?[^\W\d_]{4,24}\s?:?\s(?P<fee>¤)",
                ("Toeslag eenpersoonskamer € 25",), ("zonder toeslag. Nu € 25",)),
        Pattern("still to spend", r"\bnog\s(?:maar\s|slechts\s)?(?P<none>¤)\s(?:\w{2,12}\s){0,2}?(?:tot|voor)\s(?:je\s)?"
                r"(?:gratis|korting|je\scadeau)", ("Nog € 12,40 tot gratis verzending",), ("nog € 10 korting",)),
        Pattern("of others",
                r"\b(?:elders|bij\sanderen|bij\sde\sconcurrent)\s?:?\s(?:betaal\s(?:je|u)\s|is\s(?:het\s)?|nog\s|"
                r"voor\s){0,2}(?P<none>¤)",
                ("Bij ons € 39,99, elders € 59,99", "Elders betaal je € 59"),
                ("Ook elders. € 20",)),
        Pattern("with a code, from", r"(?P<saving>¤)\s(?:vanaf|bij|"
                r"boven)\s(?P<threshold>¤),?\smet\s(?:(?:de\s)?code\s)?(?-i:[A-Z][A-Z0-9]{3,19})\b|"
                r"\b(?:vanaf|boven)\s(?P<threshold2>¤)\s(?:[^\W\d_]{2,12}\s)?-?\d{1,2}\s?%\s(?:minder|korting|goedkoper)",
                ("Voor de crew: € 20 vanaf € 75 met CREWLOVE", "betaal vanaf € 80 15% minder"), ()),
        Pattern("worth so many", r"(?P<none>¤)\s=\s(?:1\s|(?:één|een)\s)?(?!\d)[^\W\d_]{3,16}\b|\b[1-9]\d{1,4}\s(?!(?:stuks?|"
                r"paar|pakken|dozen|flessen))"
                r"[^\W\d_]{3,16}(?:\s[^\W\d_]{3,14})?\s=\s[^.!?;\n¤=]{0,40}(?P<none2>¤)(?:\s(?:in\splaats\svan|"
                r"i\.p\.v\.)\s(?P<none3>¤))?",
                ("1 euro = 1 klaver", "200 klavers = een bon van € 4",
                 "10 zegels = het mes voor € 3,99 in plaats van € 19,95"), ("10 stuks = € 5",)),
        Pattern("points", r"\b(?:per|(?:voor|bij)\s(?:elke|iedere))\s(?:bestede\s)?(?P<none>¤)|\b(?:spaar)?(?:punten|zegels|"
                          r"stempels)\s"
                r"(?:=|is|zijn(?:\swaard)?)\s(?P<none2>¤)|\b(?:spaar)?(?:punt(?:en)?|zegels?)\s(?:bij|voor)\s(?:een\s)?"
                r"(?:besteding|aankoop)\svan\s(?P<none4>¤)|"
                r"(?P<none3>¤)\s=\s\d{1,4}\s(?:punt(?:en)?|zegels?)\b",
                ("1 punt per € 5", "Bij elke € 10 een zegel", "100 punten = € 1", "€ 1 = 1 punt",
                 "Een spaarpunt bij besteding van € 2", "20 spaarpunten zijn € 1 waard"),
                ("vanaf € 10 per punt",)),
        Pattern("prize", r"(?<!-)\b(?:win(?!-)|wint|winnen)\b(?:(?!\b(?:als|wanneer|met|bij|besteed|besteding|koop|vanaf|"
                r"boven|voor)\b)"
                r"[^.!?:;\n¤]){0,80}?\s(?P<prize>¤)",
                ("Win € 1.000", "win een kar vol boodschappen ter waarde van € 250", "Win een cadeaubon van € 100"),
                ("Winkel € 10", "Win een reis als je € 50 besteedt", "Win. Jassen € 20")),
        Pattern("prize money", r"\b(?:(?:hoofd|geld)prijs|prijzengeld|(?:eerste|tweede|derde|1e|2e|3e)\sprijs)(?:\svan|"
                r"\sis)?\s?:?\s"
                r"(?:een\s)?(?P<prize>¤)|\bwinna(?:ar|res|ars)\s(?:krijg|ontvang|win|"
                r"ga)\w{0,3}\s(?:[\w-]{1,12}\s){0,5}?(?P<prize2>¤)",
                ("Hoofdprijs: € 500", "prijzengeld van € 2.000", "Winnaars krijgen een bon van € 75"), ("halve prijs: € 5",)),
        Pattern("main prizes", r"\b(?:hoofdprij(?:s|zen)|(?:de|een)\sprijs\s(?:is|bestaat\suit))\b[^.!?\n¤]{0,60}?\s(?:van|"
                r"t\.?w\.?v\.?|ter\swaarde\svan)\s(?P<prize>¤)|(?P<prize2>¤)\s(?:\w{1,12}\s)?(?:kan|kunt|kun)\swinnen\b",
                ("De hoofdprijs is een fiets met een waarde van € 900", "waarmee je € 1.000 kunt winnen",
                 "De prijs bestaat uit een mand t.w.v. € 60"),
                ("De prijs is € 20 van € 30",)),
        Pattern("to win", r"(?P<prize>¤)(?:\s[\w'-]{1,20}){0,5}\ste\swinnen\b", ("€ 500 aan boodschappen te winnen",), (
            "€ 50 te veel",)),
        Pattern("donation", r"(?P<none>¤)\s(?:donatie|gift)\b|\b(?:doneer|doneert|doneren|schenken|schenkt)\s(?:we\s|wij\s|"
                r"u\s|je\s)?"
                r"(?P<none2>¤)|(?P<none3>¤)\s(?:\w{2,10}\s)?(?:opgehaald|ingezameld|gedoneerd|tot\snu\stoe)\b|"
                r"(?P<none4>¤)\s(?:van\s(?:elke?|iedere?)\s[^.!?\n¤]{2,30}\s)?gaat\s(?:naar|aan)\b|"
                r"\bgaat\s(?:er\s)?(?P<none5>¤)\s(?:naar|aan)\b|"
                r"\b(?:we|wij)\sgeven\s(?P<none6>¤)\s(?:aan|per\s)",
                ("€ 12.480 opgehaald", "Van elke kaart gaat € 1 naar het hospice", "We geven € 2 aan het asiel",
                 "Bij elke aankoop € 1 donatie", "Wij schenken € 2 per verkochte jas", "Doneer € 1"), ("€ 1 giftset",
                 "geschenken € 2")),
        Pattern("chance of", r"\bkans\sop\s[^.!?\n¤]{0,60}(?:\bt\.?w\.?v\.?|ter\swaarde\svan|\bvan)\s(?P<prize>¤)",
                ("Maak kans op een weekendje weg t.w.v. € 400",), ("kans op regen, tas t.w.v. de helft",)),
        Pattern("fine", r"\bboete\b[^.!?\n¤]{0,30}?\s(?P<fee>¤)|\b(?:verlengde|extra)\sgarantie\b[^.!?\n¤]{0,30}?\svoor\s"
                r"(?P<fee2>¤)",
                ("Boete te laat terug € 0,25", "Verlengde garantie: 3 jaar voor € 29"), ("boeten € 5", "5 jaar garantie, € 29")),
        Pattern("fee", rf"(?P<fee>¤)\s(?:[-:]\s)?{_FEE}\b|\b{_FEE}(?:\sper\s\w{{3,14}})?\s?:?\s"
                r"(?:à\s|van\s|is\s|bedragen\s|zijn\s)?(?P<fee2>¤)",
                ("excl. € 0,15 statiegeld", "+ € 2 servicekosten", "Eenmalige aansluitkosten € 20", "Inschrijfgeld: € 25",
                 "Annuleringskosten bedragen € 35"),
                ("de borgtocht: € 5",)),
        Pattern("collecting", r"\b(?:ophaling|terughaling|retourophaling)(?:\s(?:aan|bij\sje|kost|van|voor|à|is|thuis|huis)){0,3}"
                r"\s?[:,]?\s(?P<fee>¤)|(?P<fee2>¤)\s(?:voor\s)?(?:de\s)?(?:ophaling|terughaling|retourophaling)\b",
                ("Ophaling € 49", "ophaling aan huis kost € 49", "€ 49 ophaling"),
                ("Afhaling € 49", "Ophaling in de winkel, € 49")),
        Pattern("at choice", r"\b(?:optioneel|op\sverzoek|tegen\smeerprijs)\s?[,:]?\s(?:voor\s|à\s|van\s)?(?P<fee>¤)",
                ("Montage optioneel: € 79", "op verzoek voor € 15"), ("opties: € 79",)),
        Pattern("excluding tax", r"(?P<excluding_tax>¤)\s\(?(?:excl\.?|ex\.?|exclusief)\s(?:\d{1,2}\s?%\s)?btw\b",
                ("€ 743,80 excl. btw", "€ 10 (ex 21% btw)"),
                ("€ 10 incl. btw",)),
        Pattern("the second for", rf"\b{_NTH}(?:\s{_ITEM})?\svoor\s(?:maar\s|slechts\s)?(?P<none>¤)",
                ("Tweede voor 1 euro", "2e paar voor € 10"),
                ("Tweedehands voor € 10",)),
        Pattern("free delivery from",
                rf"\b(?:gratis|kosteloos|geen)\s(?:\w{{1,15}}\s){{0,2}}{_DELIVERY}(?:\s\w{{1,15}}){{0,4}}?\s\(?"
                r"(?:vanaf|boven|bij|v\.a\.|van|over|>)(?:\s\w{1,15}){0,5}?\s(?P<threshold_delivery>¤)",
                ("Gratis verzending vanaf € 50", "Geen verzendkosten bij een bestelling boven € 35",
                 "gratis thuisbezorgd vanaf 49 euro", "Gratis bezorging in heel Nederland bij besteding van € 20"),
                ("Gratis verzending. Jas van € 50", "Gratis parkeren vanaf € 50")),
        Pattern("from, free delivery", rf"\b(?:vanaf|boven(?:\sde)?|bij\sbesteding\svan|v\.a\.)\s(?P<threshold_delivery>¤)"
                rf"(?=[^.,!?;:|\n¤-]{{0,30}}\b(?:gratis|kosteloos|geen)\b)(?=[^.,!?;:|\n¤-]{{0,45}}\b{_DELIVERY})",
                ("Vanaf € 75 gratis bezorgd", "Boven de € 50 verzenden wij gratis", "vanaf € 30 betaal je geen verzendkosten"),
                ("Jassen vanaf € 49, gratis bezorgd", "Vanaf € 40 gratis tas")),
        Pattern("delivery, free from",
                rf"\b{_DELIVERY}[^.!?;\n]{{0,40}}\bgratis\s(?:vanaf|boven|bij)(?:\sde)?\s(?P<threshold_delivery>¤)",
                ("Bezorging € 3,95, gratis vanaf € 60",),
                ("Bezorging € 3,95. Tas gratis bij € 60",)),
        Pattern("from … free", rf"\b(?:vanaf|boven)\s(?:de\s)?(?P<threshold_delivery>¤)\sgratis{_END}",
                ("Verzending: € 3,95. Vanaf € 50 gratis.",),
                ("Vanaf € 50 gratis tas",)),
        Pattern("spend of",
                r"(?<!kleinere\s)(?<!kleine\s)(?<!overige\s)\b(?:minim(?:um|ale)\s|min\.\s)?(?:\w{0,8}besteding|"
                r"\w{0,8}bestelling(?:en)?|aankoop|aankopen|order(?:s|"
                r"bedrag|waarde)?|\w{4,9}bedrag|bestelwaarde|boodschappen|inkoop)(?:\sis|\svoor)?\s?(?:van\s|vanaf\s|boven\s|"
                r"v\.a\.\s|:\s?)(?:de\s)?(?:minimaal\s|min\.\s|minstens\s|ten\sminste\s|tenminste\s)?(?P<threshold>¤)",
                ("bij besteding vanaf € 60", "bij een minimale besteding van € 25", "bij aankoop van minimaal € 100",
                 "orders boven 50 euro", "Minimum bestelbedrag: € 15"),
                ("Bestelling geplaatst voor € 25", "Kleinere bestellingen: € 5")),
        Pattern("order of at least", r"\b(?:bestelling|order|aankoop|besteding)\s(?:(?:wordt|"
                                     r"worden)\s)?(?:geplaatst\s)?van\s(?:minstens|"
                r"minimaal|ten\sminste|tenminste)\s(?P<threshold>¤)",
                ("als er een order wordt geplaatst van minstens € 15", "een bestelling van minimaal € 20"),
                ("een kast van minstens € 20",)),
        Pattern("minimum",
                r"\b(?:minim(?:um|ale)\s?|min\.\s)(?:besteding|bestelling|bestelbedrag|orderbedrag|aankoop|"
                r"bestelwaarde)(?:\svoor\s\w{3,14})?(?:\sis)?:?\s"
                r"(?P<threshold>¤)",
                ("Minimale besteding € 75", "minimumbesteding: € 75", "Minimumbestelling voor levering: € 30"),
                ("bestelling € 75",)),
        Pattern("from … spend",
                r"\b(?:vanaf|boven|bij|v\.a\.|van|minimaal|min\.)\s(?:de\s|minimaal\s)?(?P<threshold>¤)\s(?:aan\s|"
                r"of\smeer\s)?(?:\w{1,15}\s)?(?:\w{0,8}besteding|bestelling|aankoop|aankopen|boodschappen|orderwaarde|"
                r"bestelwaarde|inkopen|besteedt?|besteden|uitgeven|uitgeeft)",
                ("vanaf € 60 besteding", "bij € 50 aan boodschappen", "Vanaf € 100 te besteden"),
                ("Jassen vanaf € 60",)),
        Pattern("spend at least",
                r"\b(?:besteedt?|besteden)(?:\s(?:je|u|jij|minimaal|minstens|nu|voor|meer|dan|ten|minste|tenminste|"
                r"in\stotaal|vandaag|online|deze\sweek)){0,4}\s(?P<threshold>¤)",
                ("Besteed € 50 en krijg € 10 korting", "als je minimaal € 75 besteedt of besteed nu € 20"),
                ("De beste tas: € 50",)),
        Pattern("shop for at least",
                r"\b(?:shop|winkel|bestel|koop)t?(?:\s(?:je|u|nu|online|vandaag)){0,2}\svoor\s(?:minstens|minimaal|minimum|"
                r"ten\sminste|meer\sdan)\s(?P<threshold>¤)",
                ("Shop voor minstens € 60", "Bestel nu voor minimaal € 40"),
                ("Shop voor € 60",)),
        Pattern("amount, free from",
                r"¤,\sgratis\s(?:vanaf|boven)\s(?P<threshold_elsewhere>¤)",
                ("België: € 6,95, gratis vanaf € 65",),
                ("Tas € 6,95. Gratis vanaf € 65",)),
        Pattern("when … is spent",
                r"\b(?:als|wie|wanneer)\s(?:je|u|jij)?\s?(?:minimaal|voor|minstens|meer\sdan)\s(?P<threshold>¤)",
                ("als je voor € 75 bestelt", "Wie minimaal € 50 uitgeeft"),
                ("Kom je voor € 75?",)),
        Pattern("… is spent", r"(?P<threshold>¤)\s(?:of\smeer\s)?(?:besteedt|uitgeeft|bestelt|shopt)\b",
                ("als je € 50 besteedt", "wie € 30 of meer uitgeeft"), ("€ 50 bestelling",)),
        Pattern("or more", r"(?P<threshold>¤)\s(?:of|en)\smeer\b", ("Bij € 50 of meer een cadeau",), ("€ 50 of minder",)),
        Pattern("offer from", r"(?:korting|cadeau|gratis(?:\s\w{1,20})?)(?:\sop\s(?:alles|je\s(?:hele\s)?bestelling))?"
                r"(?:\smet\s(?:de\s)?(?:code\s|kortingscode\s)?(?-i:[A-Z0-9_-]{3,20}))?"
                r"\s(?:vanaf|bij|boven)\s(?:de\s)?(?P<threshold>¤)",
                ("15% korting vanaf € 100", "gratis tas bij € 50", "15% korting met VINK15 vanaf € 60",
                 "20% korting op alles vanaf € 40"),
                ("15% korting op jassen vanaf € 100",)),
        Pattern("from: percent",
                r"\bvanaf\s(?P<threshold>¤)\s?:?\s?(?:(?:krijg|ontvang|geniet|profiteer|bespaar)t?\b|\d{1,2}\s?%)",
                ("vanaf € 500 10%, vanaf € 40: 15% korting", "Vanaf € 100 geniet u van 15% korting"),
                ("vanaf € 500 per maand",)),
        Pattern("percent from", r"%\s(?:(?:\w{0,12}korting|voordeel)\s)?(?:vanaf|bij|boven)\s(?P<threshold>¤)",
                ("10% vanaf € 500", "15% voordeel vanaf € 1000"), ("100% katoen, vanaf € 10",)),
        Pattern("less than", r"\bbedrag\s(?:is\s)?(?:kleiner|lager|minder)\sdan\s(?P<none>¤)", ("Is het bedrag lager dan € 50",),
                ("nu lager dan € 50",)),
        Pattern("voucher",
                r"\b(?:(?:cadeau|kado|waarde|geschenk|tegoed|shop|kortings)(?:bon|kaart|cheque)(?:nen|en|s)?|e?-?gift\s?cards?|"
                r"vouchers?|\w{0,10}tegoed|(?:boeken|diner|tuin|winkel)bon(?:nen)?|"
                r"(?!kassa|bonbon|carbon|jambon|lissabon)(?-i:[a-z])\w{2,13}(?:bon(?:nen)?|cheques?))"
                r"(?::?\ \(?(?!bij|op|voor|met|als|nu|en\b)[\w&'-]{1,15}){0,5}?(?:\s(?:van|vanaf|v\.a\.|à|ter\swaarde\svan|"
                r"t\.?w\.?v\.?)|:)\s"
                r"(?P<voucher>¤)(?:,\s(?P<voucher2>¤))?(?:,\s(?P<voucher3>¤))?(?:,?\s(?:en|of|tot|t/m)\s(?P<voucher4>¤))?",
                ("Win een cadeaubon van € 25", "Cadeaukaart vanaf € 10", "giftcard t.w.v. € 50", "een tegoed van € 5",
                 "Cadeaukaart Veldhuys: te koop vanaf € 15", "een tuinbon van € 10", "Cadeaubonnen: € 10, € 25 of € 50"),
                ("Kaart voor € 2", "Cadeaubon bij een jas van € 60", "kassabon van € 20", "Lissabon vanaf € 59")),
        Pattern("amount of voucher", r"(?P<voucher>¤)\s(?:\w{0,10}tegoed|cadeaubon|waardebon|cadeaukaart|gift\s?card|voucher)\b",
                ("Ontvang € 15 shoptegoed",), ("€ 15 tegoedkoop",)),
        Pattern("worth", r"(?:\bt\.?\s?w\.?\s?v\.?|\bter\swaarde\svan|\bmet\seen\swaarde\svan|\b(?:winkel|retail)?waarde:?|"
                r"\b(?:winkel|retail)waarde\svan)\s(?:maar\sliefst\s|ruim\s)?(?P<gift_value>¤)",
                ("Gratis tas t.w.v. € 24,95", "met een cadeau ter waarde van € 30", "(waarde € 12,50)"),
                ("De waarde van € 10 daalt",)),
        Pattern("recommended",
                r"\b(?:\w{0,12}advies(?:verkoop)?prijs|adv\.?\s?-?prijs|avp|catalogusprijs|fabrieksprijs)(?:\s(?:is|was|van|"
                r"fabrikant|vanaf))?\s?[:*]?\s?(?P<recommended>¤)",
                ("Adviesprijs € 89", "adv.prijs: € 12,99", "AVP € 20"),
                ("advies: € 10",)),
        Pattern("amount recommended", r"(?P<recommended>¤)\s?\(?(?:adviesprijs|avp)\b(?!\s?:?\s?¤)", ("€ 89 (adviesprijs)",),
                ("€ 69 (adviesprijs € 89)",)),
        Pattern("times", r"(?<![\d.,])(?P<count>[2-9]|[1-9]\d)\s?[x×]\s?(?:maandelijks\s)?(?P<instalment>¤)",
                ("24 x € 9,99",),
                ("1 x € 50",)),
        Pattern("amount times months", r"(?P<instalment>¤)\s?[x×]\s?(?P<count>[2-9]|[1-9]\d)\s(?:maanden|mnd|termijnen)\b"
                r"(?:[^.!?\n¤]{0,40}\b(?:op|voor|bij)\seen\s\w{3,20}\s(?:van|à)\s(?P<none>¤))?",
                ("€ 48,60 x 36 maanden", "€ 349 x 24 maanden voor een koelkast van € 6.999"), ("€ 48,60 x 2 stuks",)),
        Pattern("instalments of",
                r"(?<![\d.,])(?P<count>[2-9]|[1-9]\d|twee|drie|vier|vijf|zes|tien|twaalf)\s(?:gelijke\s|maandelijkse\s|"
                r"rentevrije\s)?"
                r"(?:termijnen|schijven|betalingen|delen|keer|maandtermijnen|maanden)\s(?:van\s(?:elk\s|slechts\s)?|à\s|"
                r"x\s)(?P<instalment>¤)",
                ("in 3 termijnen van € 33,33", "in 3 schijven van € 33,33", "12 maanden à € 20", "in drie delen van € 20"),
                ("3 keer raak: € 5",)),
        Pattern("pay so many times",
                r"\bbetaal(?:t|\sje|\su)?\s(?:dan\s)?(?P<count>[2-9]|1[0-2]|twee|drie|vier|zes|tien|"
                r"twaalf)\skeer\s(?P<instalment>¤)",
                ("Dan betaal je drie keer € 33",), ("betaal drie keer meer: € 33",)),
        Pattern("pay in",
                r"\b(?:betaal|betalen|gespreid)\s(?:het\s|je\s|gespreid\s)?in\s(?P<count>[2-9]|1\d|twee|drie|vier)\s(?:keer|"
                r"termijnen|delen)"
                r"\s?[:,]?\s(?:steeds\s|elk\s)?(?P<instalment>¤)",
                ("Betaal in 3 keer € 33,33", "betaal gespreid in drie termijnen: € 20"),
                ("betaal in 3 keer. € 99",)),
        Pattern("months at a month",
                r"(?<!eerste\s)(?<![\d.,])(?P<count>[2-9]|[1-9]\d)\smaanden\slang\s?[:,]?\s(?:slechts\s|maar\s|"
                r"voor\s){0,2}(?P<instalment>¤)\s?"
                r"(?:per\smaand|/\s?(?:maand|mnd)|p/m|p\.m\.)",
                ("24 maanden lang € 9,99 per maand",),
                ("eerste 3 maanden lang € 9,99 per maand", "Nu 6 maanden voor € 1 per maand")),
        Pattern("a month for … months",
                r"(?P<instalment>¤)\s?(?:per\smaand|/\s?(?:maand|mnd)|p/m|p\.m\.)[\s,(]{1,3}(?:gedurende\s|x\s|voor\s|"
                r"bij\s)?(?P<count>\d{1,2})\smaanden",
                ("€ 15 per maand, 24 maanden", "€ 12,50 p/m gedurende 36 maanden"),
                ("€ 15 per maand, 1 maand gratis",)),
        Pattern("saving for a number", r"\bkorting\s(?:bij|vanaf|voor)\s(?:>\s?)?(?:\d{1,2}|twee|drie|vier)\s(?:leden|personen|"
                r"stuks|kinderen|of\smeer)\s?:?\s(?P<saving>¤)",
                ("Korting bij 3 leden € 12", "korting vanaf 2 kinderen: € 10"), ("Korting bij 3 leden, jas € 12",)),
        Pattern("member price",
                r"\b(?:(?:club)?leden|members?|pas(?:houders)?|klantenkaart|bonuskaart|kaart(?:houders)?|club|app|studenten|"
                r"abonnee)-?\s?(?:prijs|deal|"
                r"tarief)\s?:?\s?(?P<member>¤)",
                ("Ledenprijs € 7,99", "clubprijs: € 20"),
                ("Kaartje € 5",)),
        Pattern("without a card",
                r"\b(?:zonder\s(?:je\s|de\s|een\s)?(?!cadeau|kras|wens)\w{0,20}(?:kaart|pas|lidmaatschap)|niet-?\s?leden|"
                r"geen\slid)(?:\s(?:betalen|betaal\sje|is|kost|voor)){0,2}\s?[:,?]?\s?(?P<was>¤)|"
                r"(?P<was2>¤)\s(?:zonder\s(?:je\s|de\s|een\s)?(?!cadeau|kras|wens)\w{0,20}(?:kaart|pas|lidmaatschap)\b|"
                r"zonder(?=\s?(?:$|[).,:;|\n]))|voor\s(?:niet-?\s?leden|anderen|overige\sklanten)\b)",
                ("zonder kaart € 18,99", "€ 11,95 zonder pas", "niet-leden betalen € 15", "€ 15 voor niet-leden"),
                ("zonder kaartje € 12", "zonder cadeaukaart € 12")),
        Pattern("with a card", r"\bmet\s(?:je\s|de\s|jouw\s|uw\s|een\s)?(?!cadeau|giftcard|kraskaart)\w{0,20}(?:kaart|pas|card|"
                r"club)\s?[:,]?\s?(?:nu\s|slechts\s|voor\s|maar\s|betaal\sje\s){0,2}(?P<member>¤)",
                ("Met Bonuskaart € 1,99", "met je klantenpas voor € 5"),
                ("Met cadeaukaart € 10",)),
        Pattern("with a card, else", r"(?:kaart|pas|leden|members),?\s(?:anders|daarbuiten)\s(?P<was>¤)",
                ("€ 13,29 met kaart, anders € 18,99",), ("vanaf € 50 gratis, anders € 4,95",)),
        Pattern("members and others",
                r"\b(?:leden|members)(?:\sbetalen)?\s?:?\s(?P<member>¤)[,;/|\s(-]{1,3}(?:anderen|de\srest|overigen|"
                r"overige\sklanten)(?:\sbetalen)?\s?:?\s(?P<was>¤)",
                ("Leden € 99, anderen € 129",),
                ("Leden € 99, andere maten € 129",)),
        Pattern("for members",
                r"(?<!niet-)\b(?:club|voor\s)?(?:leden|members|abonnees|pashouders|kaarthouders|studenten|spaarders)"
                r"(?:\s(?:van|met)(?:\s[\w'-]{1,14}){1,4}?(?=\s(?:betalen|kopen)))?(?:\sbetalen|"
                r"\skopen|\salleen)?\s?:?\s?(?:slechts\s|maar\s|"
                r"nu\s|voor\s){0,2}(?P<member>¤)",
                ("Leden betalen € 10", "voor leden: € 8", "voor abonnees € 29,95", "Spaarders van De Wolbaal betalen € 7"),
                ("onze leden in 2020",)),
        Pattern("amount for members",
                r"(?P<member>¤)\s(?:met|voor)\s(?:je\s|de\s|onze\s|jouw\s)?(?:(?!cadeau)\w{0,20}(?:kaart|pas)|(?:club)?leden|"
                r"members)\b",
                ("€ 8 voor leden", "€ 1,99 met Bonuskaart"),
                ("€ 8 voor Jan",)),
        Pattern("other variants",
                r"\book\s(?:verkrijgbaar\s|te\skoop\s|leverbaar\s)?in\s[^.!?;\n¤]{1,24}\(?(?P<variant>¤)\)?(?:(?:,|"
                r"\sen)\s[^.!?;\n¤]{1,24}\(?(?P<variant2>¤))?",
                ("Ook in 120 x 170 (€ 99,90) en 200 x 290 (€ 259,90).", "ook verkrijgbaar in XL € 49"),
                ("Ook in de winkel. € 20",)),
        Pattern("was … now",
                r"\b(?:van|was|normaal|eerst)(?:\sde\sprijs\svan|\soorspronkelijk|\snormaal)?:?\s(?P<was>¤)[\s,.;:|*(-]{1,4}"
                rf"(?:nu|voor|naar|is)\s{_ONLY}(?P<price>¤)",
                ("van € 59,99 voor € 39,99", "Van 59,- nu voor slechts 39,-", "was € 20, nu € 15", "van € 10 naar € 8"),
                ("van € 2,79 tot € 3,99",)),
        Pattern("becomes", rf"(?P<was>¤)\swordt\s{_ONLY}(?P<price>¤)", ("€ 45 wordt € 35", "€ 45 wordt nu maar € 35"),
                ("€ 45 wordt",)),
        Pattern("not … but", r"\b(?:geen|niet(?:\svoor)?)\s(?P<was>¤),?\smaar\s(?:slechts\s|nu\s|voor\s){0,2}(?P<price>¤)",
                ("geen 89 euro maar 69 euro", "niet € 20, maar slechts € 15"), ("geen € 20",)),
        Pattern("now, of", r"(?P<price>¤)\svan\s(?P<was>¤)", ("Melk 1.29 van 1.59", "€ 5 van € 8"), ("€ 5 van de € 8",)),
        Pattern("why pay",
                r"\b(?:waarom|betaal|betaalt)\s(?:je\s|nog\s|geen\s|niet\s|langer\s){1,3}(?P<was>¤)(?=[^\n¤]{0,24}¤)|"
                r"\bwaarom\s(?P<was2>¤)\sbetalen(?=[^\n¤]{0,24}¤)",
                ("Waarom € 59,99 betalen? Nu € 39,99", "Betaal geen € 59, betaal € 39"),
                ("betaal € 59",)),
        Pattern("marked down to, from",
                r"\b(?:afgeprijsd|verlaagd)\s(?:naar|tot)\s(?P<price>¤)\svan\s(?P<was>¤)",
                ("verlaagd naar € 39 van € 59",)),
        Pattern("range", r"\b(?:van|tussen)\s(?:de\s)?(?P<from>¤)\s(?:tot|en)\s(?:de\s)?(?P<up_to>¤)",
                ("van € 2,79 tot € 3,99", "tussen de € 10 en € 20"),
                ("tot € 3",)),
        Pattern("amount, now",
                r"(?P<was>¤)[\s,.;:|(/→>*-]{1,4}(?:nu|actieprijs|aanbieding(?:sprijs)?|sale(?:prijs)?|nieuwe\sprijs|"
                rf"actie)\s?:?\s{_ONLY}(?P<price>¤)",
                ("Vest: € 84,95, nu € 64,95", "€ 20 | actieprijs: € 15"),
                ("€ 20, nu ook in blauw",)),
        Pattern("percentage of", r"%\skorting\sop\s(?P<was>¤)(?!\s?(?:\+|of\s|en\s))",
                ("20% korting op € 250",), ("20% korting op € 250 of meer",)),
        Pattern("was", r"\b(?:was|eerst|eerder|voorheen|normaal(?:\sgesproken)?|(?:normale?|oude?|reguliere?|oorspronkelijke?|"
                r"originele?|gewone)\sprijs|vanprijs|van-prijs|oorspr\.|doorgaans|vroeger|regulier|in\splaats\svan|"
                r"i\.?p\.?v\.?)\s?:?\s?(?:nog\s|voor\s|altijd\s|is\s|de\s)?(?P<was>¤)",
                ("nu € 39 in plaats van € 59", "(was € 59)", "ipv € 59", "Normaal € 20", "oude prijs: € 20"),
                ("het was leuk",)),
        Pattern("van alone", r"^\s{0,2}van:?\s(?P<was>¤)\s{0,2}$", ("van € 59,95",), ("tas van € 59,95",)),
        Pattern("after the reduction",
                r"\b(?:na|incl\.|inclusief|met)\s(?:de\s|alle\s)?\w{0,10}korting(?:\s(?:nog|maar|slechts|nu|betaal\sje|"
                r"is)){0,2}\s?:?\s?(?P<price>¤)",
                ("Prijs na korting: € 30", "na kassakorting nog maar € 5"),
                ("met korting van € 30",)),
        Pattern("saving up to",
                r"\b(?:tot|max\.|maximaal)(?:\s(?:wel|maar\sliefst|maximaal)){0,2}\s(?P<up_to>¤)\s(?:extra\s|aan\s|"
                rf"\w{{1,12}}\s)?(?:{_REDUCTION}|goedkoper|retour|terug)",
                ("tot € 100 korting", "Tot wel € 50 extra inruilvoordeel"),
                ("tot € 100",)),
        Pattern("save",
                r"\b(?:(?:be)?spaar(?:t|de)?|scheelt|\w{0,14}besparing|prijsverlaging|\w{0,20}korting|\w{0,20}voordeel|"
                r"cashback)(?:\s(?:je|u|jij|nu|"
                r"gespaard|opgebouwd|ongeveer|circa|"
                r"van|maar|liefst|wel|direct|ruim|zo|dus|al|gewoon|snel|is|extra|t\.w\.v\.)){0,4}\s?:?\s?(?P<saving>¤)",
                ("Je bespaart € 10", "korting van € 5", "een korting opgebouwd van € 5", "Voordeel: € 20",
                 "Bespaar maar liefst € 100", "Je spaart € 13",
                 "Slaapwekenvoordeel: € 300"),
                ("Bespaar op verf", "Je spaart voor € 100", "in de korting! € 5")),
        Pattern("amount off",
                rf"(?P<saving>¤)\s(?:extra\s|directe?\s|online\s|eenmalige?\s|aan\s|per\s\w{{1,10}}\s)?(?:{_REDUCTION}|"
                r"goedkoper|terug|minder|lager)(?!\w)",
                ("€ 10 korting op alles", "€ 20 voordeel", "1,00 euro kassakorting", "€ 50 goedkoper"),
                ("€ 10 met korting",)),
        Pattern("amount of a discount", r"(?P<saving>¤)\s(?:(?!(?:met|na|incl|inclusief|zonder|en|of|nu|"
                r"voor)\b)\w{1,14}\s){1,3}\w{3,14}korting\b",
                ("€ 3 exclusieve leden kassakorting",), ("€ 3 met korting", "€ 3 nu extra korting")),
        Pattern("amount taken off", r"(?P<saving>¤)\s(?:er\s?|ervan\s?|van\sde\sprijs\s)?af\b(?!\s(?:te|aan|fabriek)\b)",
                ("Er gaat € 30 af", "€ 5 eraf"),
                ("€ 30 afhaling", "€ 30 af te halen")),
        Pattern("small orders", r"\b(?:bestellingen|bestelling|orders?|bedragen|besteding)\s(?:onder|beneden|"
                r"tot)\s(?:de\s)?(?P<none>¤)"
                r"(?=[^.!?\n¤]{0,40}¤)",
                ("Bestellingen onder € 30: € 3,50 verzendkosten",), ("Bestellingen onder € 30",)),
        Pattern("under", r"\b(?:onder|beneden)\s(?:de\s)?(?P<up_to>¤)|(?P<up_to2>¤)\s(?:en|of)\s(?:minder|lager)\b",
                ("Cadeaus onder de € 20", "Alle jurken € 25 of minder"), ("onderzoek van € 20",)),
        Pattern("up to", r"\b(?:tot|maximaal|max\.)(?:\s(?:wel|maar\sliefst|maximaal)){0,2}\s(?P<up_to>¤)",
                ("tot € 250 vergoeding",),
                ("tot dan € 5",)),
        Pattern("from", r"\b(?:al\s)?(?:vanaf|v\.?\s?a\.|va\.)(?:\s(?:slechts|maar|nu|al|prijs)){0,2}\s?:?\s?(?P<from>¤)",
                ("vanaf € 19,95", "al vanaf € 5", "v.a. € 10", "Vanafprijs is anders, maar vanaf maar € 3"), ("vanaf maandag",)),
        Pattern("total",
                r"\btotaal(?:\s(?:inclusief|incl\.|met|voor)(?:\s[\w&.-]{1,14}){1,4}?)?\s?:\s?(?P<total2>¤)|"
                r"\b(?:totaal(?:prijs|bedrag)?|in\stotaal|totale\s(?:prijs|kosten)|samen|tezamen)\s?:?\s?(?:nu\s|slechts\s|"
                r"maar\s|voor\s|van\s){0,2}(?P<total>¤)",
                ("Totaal: € 45", "samen voor € 30", "Totaal inclusief plaatsen: € 512"),
                ("samen sterk",)),
        Pattern("amount in total", r"(?P<total>¤)\s(?:in\stotaal|totaal)\b", ("€ 45 in totaal",)),
    ),
    bare=(
        Pattern("was, now", rf"\bvan:?\s¤[\s,]{{1,3}}(?:nu\s)?(?:voor|nu)\s{_ONLY}¤",
                ("van 59,99 voor 39,99", "Van 12,- nu 8,-"),
                ("van 9.00 tot 18.00",)),
        Pattern("becomes", rf"(?<![\d.,:])¤\swordt\s{_ONLY}¤", ("44,95 wordt 34,95",), ("16.30 uur wordt 17.30",)),
        Pattern("delivery", r"\b(?:verzend|bezorg|lever|retour)kosten\s?:?\s(?:zijn\s|bedragen\s|slechts\s|van\s){0,2}¤|"
                r"\b(?:\w{0,9}verzending|\w{0,9}bezorging|verzenden|bezorgen|porto)\s?:?\s(?:kost\s|is\s)?"
                r"(?!\d{1,2}\.(?:0[1-9]|1[0-2])(?!\d))¤(?!\s(?:uur|u\.|tot|en)(?!\w))|"
                r"¤\s(?:aan\s)?(?:verzend|bezorg|lever|retour)kosten\b",
                ("Bezorgkosten: 5,59", "daaronder 11,95 bezorgkosten", "Verzending 4,95"),
                ("Bezorging 16.30 uur", "Verzending 2-3 dagen")),
        Pattern("now, of", r"¤\svan\s¤", ("Melk 1.29 van 1.59",), ("4.50 van 5 sterren",)),
        Pattern("now",
                r"\b(?:nu|was|slechts|maar|adviesprijs|avp|normaal|i\.p\.v\.|ipv|in\splaats\svan|per\sstuk|prijs|kost|kosten|"
                r"voorheen|eerst|"
                rf"actieprijs|betaalt?(?:\s(?:je|u|nu|maar|slechts)){{0,2}}|samen|oude\sprijs|(?:leden|bonus|club|pas|kaart|app|"
                rf"studenten|weekend|dag|week)prijs)\s?:?\s{_ONLY}¤(?!\s(?:uur|u\.|besteld))",
                ("nu 1,99", "normaal 2,49", "per stuk 0,89", "nu voor maar 5,-", "clubprijs 29,95", "betaal je 39,99"),
                ("nu 1,5 liter", "nu 4.5", "nu 39", "nu 2,50 m", "nu 9.30 uur")),
        Pattern("for", rf"\bvoor\s{_ONLY}¤(?!\s(?:uur|u\.|besteld|in\shuis))",
                ("2 voor 3.49", "voor 39,95"),
                ("voor 23.59 besteld", "voor 16.00 uur", "voor 2026")),
        Pattern("from", r"\b(?:vanaf|v\.a\.)\s(?!\d{1,2}\.(?:0[1-9]|1[0-2])(?!\d))¤(?!\s(?:uur|u\.))",
                ("vanaf 19,95", "v.a. 5,-"),
                ("vanaf 12.10", "vanaf 9.30 uur")),
        Pattern("range by unit", r"\bper\s(?!dag|week|uur|nacht)\w{2,12}\.?\svan\s¤\stot\s¤|"
                r"\bvan\s¤\stot\s¤\sper\s(?:stuk|pak|fles|zak|kilo|doos|blik)\b",
                ("Per stuk van 2.49 tot 3.35", "van 1.89 tot 2.89 per stuk"),
                ("per dag van 9.00 tot 18.00 uur", "van 9.00 tot 18.00")),
        Pattern("offer", r"\b(?:\w{0,8}actie|aanbieding|op\s?=\s?op|bonus|\w{3,12}prijs)\s?:?\s"
                r"(?!\d{1,2}\.(?:0[1-9]|1[0-2])(?!\d))¤(?!\s(?:uur|u\.|tot|t/m)(?!\w))",
                ("ACTIE 1.99 Pruimen", "Op=op 0,99", "Stuntprijs: 2.49"),
                ("Actie 12.10 t/m 18.10", "Actie 9.30 uur", "Actie 2026")),
        Pattern("any of them", r"\b(?:(?:alle|diverse)\s(?:soorten|smaken|varianten)|per\sklant|per\s[2-9]|elke\s[2-9]e)\s"
                r"¤(?!\s(?:uur|u\.)(?!\w))",
                ("alle soorten 1.29", "max. 4 per klant 0.79", "per 2 3.00"), ("alle soorten 1 liter", "per 2 uur 9.30")),
        Pattern("pieces", r"\b\d\s(?:stuks|st\.?|pakken|flessen|zakken)\s¤", ("2 stuks 2.49",), ("2 stuks 25",)),
        Pattern("off", r"(?<![:\d])¤\s(?:korting|voordeel|goedkoper|kassakorting)\b", ("1,00 korting",), ("1 korting",)),
        Pattern("save", r"\b(?:bespaar|korting:?|voordeel:?)\s¤", ("Bespaar 2,50",), ("bespaar 25",)),
        Pattern("by unit",
                r"¤\s?(?:per\s(?:stuk|kilo|kg|liter|100\s?(?:gr?(?:am)?|ml)|pak|fles|zak|bos|doos|maand|week|dag|jaar|"
                r"persoon|nacht|"
                r"meter|m2|m²|was(?:beurt)?|rol|vel|tablet|capsule|portie|kopje|dosis|luier|doekje|paar|uur)|/\s?(?:kg|kilo|"
                r"liter|st)|"
                r"p/st|p/m)\b",
                ("2,99 per kilo", "0,45 p/st"),
                ("2,99 per ongeluk",)),
        Pattern("content, price", r"(?<![\d.,])\d{1,4}\s?(?:gram|gr?|ml|cl|l|liter|kg|kilo|stuks|st\.?)[\s:|-]{1,3}¤\s{0,2}$",
                ("Halfvolle melk 1 liter 1.29",),
                ("Plank 4 m 2,44",)),
    ),
    not_bare=r"besteld|bestel|bestelt|vandaag|open|geopend|aanvang|start|vertrek|aankomst|tot|om",
    number_names=r"maat|maten|deel|groep|nummer|nr\.?|no\.?|art\.?|seizoen|aflevering|versie|model|serie|type|"
        r"hoofdstuk|stap|dag|week|editie|art\.?nr\.?|met|bevat|(?:set|pak|doos|zak|krat|tray|bundel|verpakking|bos|paar)\svan",
    number_counts=r"alle|nu|koop|neem|pak|kies|actie|mix|elke|per|bij|samen|deal|aanbieding|voordeel",
    things=r"de|het|een|die|onze|ons|je|jouw|uw|ring|weg|route|kamer|zaal|lokaal|gate|hal",
    norms=r"norm|reglement",
    labels={
        "prijs": "price", "verkoopprijs": "price", "actieprijs": "price", "nu": "price", "voor": "price", "nieuwe_prijs": "price",
        "aanbiedingsprijs": "price", "was": "was", "van": "was", "oude_prijs": "was", "was_prijs": "was",
        "normale_prijs": "was", "van_prijs": "was", "adviesprijs": "recommended", "ledenprijs": "member", "vanafprijs": "from",
        "vanaf_prijs": "from", "prijs_per_stuk": "price", "korting_bedrag": "saving", "totaal": "total",
    },
)

PERCENTS = PercentWords(
    words=r"%|procent|percent|pct\.?",
    points=r"procentpunt(?:en)?|percentpunt(?:en)?",
    spoken=(
        Pattern("up to half",
                r"(?<!\w)tot\s(?:wel\s)?(?:de\s)?(?P<u50>helft\s(?:goedkoper|korting|van\sde\sprijs)|(?:halve|½)\sprijs)(?!\w)",
                ("tot de helft goedkoper",),
                ("tot de helft",)),
        Pattern("half", r"(?<!\w)(?P<p50>(?:halve|½)\s(?:prijs|geld)|half\sgeld|helft\svan\sde\sprijs)(?!\w)",
                ("alles voor de halve prijs", "Halve prijs!", "alles voor half geld"), ("halve liter",)),
        Pattern("quarter",
                r"(?<!\w)(?P<p25>kwart\s(?:korting|van\sde\sprijs\saf|goedkoper))(?!\w)",
                ("een kwart korting", "een kwart van de prijs af"),
                ("kwart voor drie",)),
    ),
    roles=(
        Pattern("negated", r"\b(?:geen|nooit|zonder|niet)\s(?:extra\s)?(?P<other>‰)", ("geen 25% korting",)),
        Pattern("staff", r"(?P<other>‰)\s(?:personeels|medewerkers)korting", ("40% personeelskorting",), ("40% ledenkorting",)),
        Pattern("claims",
                r"\b(?:bespaar|bespaart|besparen)\s(?:tot\s)?(?:wel\s)?(?P<other>‰)\s(?:op\s(?:je|uw)\s)?(?:energie|stroom|"
                r"water|gas|tijd|brandstof)",
                ("bespaar tot 30% op je energierekening",),
                ("bespaar 30% op jassen",)),
        Pattern("content", r"(?P<content>‰)\s(?:meer\s|extra\s)(?:inhoud|gratis|product|volume|gel|wasbeurten|gram)",
                ("50% meer inhoud",),
                ("50% extra korting",)),
        Pattern("free content", r"\+?\s?(?P<content>‰)\s(?:gratis|inhoud)\b", ("+20% gratis",), ("20% korting",)),
        Pattern("extra", r"\b(?:extra|nog\seens)\s(?:tot\s)?-?(?P<extra>‰)(?!\s(?:inhoud|gratis|meer))",
                ("extra 10% korting", "nog eens 5%"),
                ("extra fijn",)),
        Pattern("extra discount", r"(?P<extra>‰)\s(?:extra|bovenop)\s?(?:de\s)?(?:\w{0,12}korting|sale)",
                ("10% extra korting",),
                ("10% korting",)),
        Pattern("range without a sign",
                r"(?<![\d.,])\d{1,2}\s?(?:-|tot|à)\s?(?P<up_to>‰)\s?-?(?:\w{0,12}korting|goedkoper)",
                ("20-50% korting",),
                ("2 tot 50% katoen",)),
        Pattern("range", r"‰\s?(?:tot|-|à)\s?(?:wel\s)?(?P<up_to>‰)\s(?:\w{0,12}korting|goedkoper)", ("20% tot 50% korting",)),
        Pattern("up to",
                rf"\b(?:tot|max\.|maximaal)(?:\s(?:wel|maar\sliefst|maximaal|en\smet)){{0,2}}\s-?\s?(?P<up_to>‰)(?:{_END}|"
                r"(?=\s(?:\w{1,14}\s)?(?:\w{0,12}korting|goedkoper|voordeel|afgeprijsd|besparing)(?!\w)|\s(?:op|bij|off|"
                r"sale)(?!\s(?:je|uw|de)\s\w{0,10}rekening)(?!\w)))",
                ("tot 50% korting", "Sale tot wel 70%", "tot 30% op tuinmeubelen"),
                ("tot 100% waterdicht", "tot 30% zuiniger")),
        Pattern("and extra",
                rf"‰\s?\+\s?(?P<extra>‰)\sextra(?:{_END}|(?=\s\w{{0,12}}korting))",
                ("20% + 10% extra",),
                ("20% + 10% extra vulling",)),
        Pattern("before the extra",
                r"(?P<discount>‰)\s?\+\s?(?:extra\s)?‰\s(?:extra\s)?\w{0,12}korting",
                ("20% + 10% extra korting",),
                ("20% + 10% extra vulling",)),
        Pattern("off in English", r"(?P<discount>‰)\soff\b(?!-)", ("25% OFF", "20% off alles"), ("25% offerte",)),
        Pattern("off",
                r"-?(?P<discount>‰)\s?(?:(?:directe?|online|eenmalige?|leden|studenten|gegarandeerde?)\s)?-?\w{0,14}(?:korting|"
                r"afprijzing)(?!\w)|(?P<discount2>‰)-(?:deal|actie)s?(?!\w)",
                ("25% korting", "10% welkomstkorting", "-20% korting", "25%-korting", "25%-deal"),
                ("25% korter",)),
        Pattern("reduction of", r"\b\w{0,14}korting\s?(?:van\s|:\s?|=\s?|-)?(?:maar\sliefst\s|wel\s)?-?(?P<discount>‰)",
                ("met een korting van 20%", "Korting: 15%"),
                ("korting op 100% katoen",)),
        Pattern("save",
                r"\b(?:bespaar|bespaart|scoor|pak|ontvang|krijg|geniet\svan|profiteer\svan)(?:\s(?:je|u|nu|ruim|maar|liefst|"
                r"wel|direct|zo|dus|circa|bijna)){0,3}\s(?P<discount>‰)(?!\s(?:\w{1,12}\s)?(?:energie|water|tijd|stroom|"
                r"rendement|meer|van)\b)",
                ("bespaar 20%", "Krijg nu 15%"),
                ("bespaar 20% energie",)),
        Pattern("cheaper", r"(?P<discount>‰)\s(?:goedkoper|voordeliger|(?:(?:volume|kwantum|leden|pakket|"
                r"bundel)\s?-?)?voordeel|afgeprijsd|prijsverlaging|lagere\sprijs)",
                ("21% goedkoper",),
                ("21% lichter",)),
        Pattern("minus", r"\bmin(?:us)?\s(?P<discount>‰)|\bkortings?code\svan\s(?P<discount2>‰)(?:\s(?:of|"
                         r"en)\s(?P<discount3>‰))?",
                ("Nu minus 20%", "een kortingscode van 5% of 10%"), ("een code van 5 tekens, 10% wol",)),
        Pattern("taken off", r"(?P<discount>‰)\s(?:er\s?)?af\b(?!\s(?:te|aan|fabriek)\b)", ("20% eraf met MOES20", "10% af"),
                ("20% afval",)),
        Pattern("less", rf"(?P<discount>‰)\sminder(?:{_END}|(?=\sbetalen))", ("Nu 24% minder",), ("24% minder suiker",)),
        Pattern("on everything",
                r"(?P<discount>‰)\s(?:op|off)\s(?:(?:de|een|het)\s(?:eerste|volgende|tweede)\s(?:bestelling|aankoop|order)|al|"
                r"alle|alles|het\s(?:hele|gehele)|de\s(?:hele|gehele)|je|uw|jouw|"
                r"geselecteerde?|onze|een|elke?|iedere?|meer\sdan)(?!\w)",
                ("20% op alle jassen", "10% op de eerste bestelling met HALLO10"),
                ("100 procent op de fiets",)),
        Pattern("with a code", r"(?P<discount>‰)\s(?:met|via|met\sde)\s(?:\w{0,10}code\b|[a-z]{3,12}\d{1,3}\b)",
                ("15% met KAMER15", "10% met kortingscode X"),
                ("15% met elastaan",)),
        Pattern("code equals", r"\bcode\b[^.!?\n]{0,25}=\s?(?P<discount>‰)", ("Code LENTE20 = 20%",)),
        Pattern("first of several", r"(?P<discount>‰)\sop\s(?=[^‰.!?\n]{3,30},?\s(?:en\s)?‰\sop\s)",
                ("10% op stoelen, 15% op tafels",), ("20% wol op de rug, 80% op de mouwen",)),
        Pattern("another reduction", r"‰\s\w{0,12}korting[^‰.!?\n]{1,30},\s(?P<discount>‰)\s(?:in|op|bij|via)\s",
                ("10% korting online, 15% in de winkel",), ("10% korting, 100% katoen",)),
        Pattern("another of several", r"‰\sop\s[^‰.!?\n]{3,30},?\s(?:en\s)?(?=(?P<discount>‰)\sop\s)",
                ("10% op stoelen, 15% op tafels",), ("20% op stoelen, 15% wol",)),
        Pattern("from an amount", r"(?P<discount>‰)\s(?:vanaf|bij|boven)\s¤", ("10% vanaf € 500",), ("100% katoen, vanaf € 5",)),
        Pattern("badge", r"(?:(?<=[\s(])|^)-(?P<discount>‰)(?!\s?(?:vol|alc|katoen|wol))", ("Jas -25%", "(-25%)"), ("10-25%",)),
        Pattern("saved percent", r"¤\s?\(-?(?P<discount>‰)", ("Je bespaart € 10 (33%)",), ("€ 10 (incl. 21% btw)",)),
        Pattern("back", r"(?P<discount>‰)\sterug\b", ("Je krijgt 5% terug",), ("5% teruggang",)),
        Pattern("by quantity", rf"\b(?:stuks?|st\.?|flessen|pakken|dozen)\s?:?\s(?P<discount>‰)(?:{_END})",
                ("2 stuks 5%, 4 stuks 10%",), ("2 stuks 100% katoen",)),
        Pattern("sale", rf"\b(?:sale|solden|uitverkoop|opruiming|(?:alleen|enkel)\svandaag|"
                rf"dit\sweekend)\s?[:!]?\s-?\s?(?P<discount>‰)(?:{_END}|(?=\soff\b))",
                ("SALE 50%", "Alleen vandaag: 25%"), ("Alleen vandaag 25% wol",)),
        Pattern("before sale", rf"(?P<discount>‰)\ssale{_END}", ("20% sale",), ("20% saleartikelen",)),
        Pattern("badge alone", r"^\W{0,3}-\s?(?P<discount>‰)\W{0,3}$", ("- 24%",), ("24%",)),
    ),
)

DEALS = (
    Pattern("free", r"(?<![\d+.,])(?P<buy>[1-9])\s?\+\s?(?P<free>[1-9])(?:\s?=\s?\d)?\s?(?:stuks?\s)?(?:gratis|cadeau)\b",
            ("1+1 gratis", "2 + 1 gratis", "4+2 stuks gratis"), ("21+1 gratis",)),
    Pattern("free", rf"(?<!\w)(?P<buy>{_FEW_OR_ONE})\s(?:plus|\+)\s(?P<free>{_FEW_OR_ONE})\s(?:gratis|cadeau)\b",
            ("vijf plus één gratis", "Twee plus een gratis"), ("een plus gratis thee",)),
    Pattern("free",
            r"^\W{0,3}(?P<buy>[1-9])\s?\+\s?(?P<free>[1-9])\W{0,3}$|(?<![\d+.,])(?P<buy2>[1-9])\s?\+\s?(?P<free2>[1-9])(?=\s"
            r"(?:actie|deal)\b)",
            ("1+1", "2+1 actie"),
            ("2+1 jaar garantie", "48+")),
    Pattern("pay", rf"(?<!\w)(?P<buy>{_FEW})\s(?:stuks\s)?halen\s?[,=&+]?\s?(?:is\s|en\s)?(?P<pay>{_FEW_OR_ONE})\sbetalen\b",
            ("2 halen 1 betalen", "3 halen = 2 betalen", "Drie halen, twee betalen"), ("2 halen",)),
    Pattern("pay",
            rf"\b(?:haal|neem|koop|pak)\s(?:er\s)?(?P<buy>{_FEW})(?:\s{_ITEM})?,?\s(?:en\s)?betaal\s(?:er\s|voor\s|maar\s|"
            rf"slechts\s){{0,2}}(?P<pay>{_FEW_OR_ONE})\b",
            ("Haal 3, betaal 2", "koop er 3 en betaal er maar 2"),
            ("Haal 3 pakken",)),
    Pattern("pay", rf"(?<![\w.,])(?P<buy>{_FEW}|[2-9]\d)\s(?:[^\W\d_]{{2,18}}\s){{0,3}}?(?:halen\s)?voor\sde\sprijs\svan\s"
            rf"(?P<pay>{_FEW_OR_ONE}|[2-9]\d)\b(?!\s?[,.]?\d)",
            ("3 voor de prijs van 2", "twee voor de prijs van één", "zes nachten voor de prijs van vijf",
             "30 maanden voor de prijs van 24"), ("Voor de prijs van 2",)),
    Pattern("pay", r"(?<![\w.,€/:-])(?P<buy>[2-9])\svoor\s(?P<pay>[1-8])(?!\s?[\w.,%:€/-])|(?<![\w.,€])(?P<buy2>[2-9])\svoor\s"
            r"(?P<pay2>[1-8])(?=\s(?:actie|deal|op\salle)\b)",
            ("3 voor 2", "Nu: 4 voor 3!", "3 voor 2 op alle thee"),
            ("3 voor 2,50", "kwart voor 2", "3 voor 2 uur")),
    Pattern("pay", r"^\W{0,3}(?P<buy>[2-9])\s?=\s?(?P<pay>[1-8])\W{0,3}$", ("2=1",), ("4=hoog",)),
    Pattern("free", r"(?<!\w)bogof?(?!\w)", ("BOGO op alle sokken",), ("bogota",)),
    Pattern("nth free",
            rf"\b(?:bij|koop|neem)\s(?:er\s)?(?P<nth>{_FEW})(?:\s(?:{_ITEM}|{_PIECES}))?,?\s(?:en\s)?(?:(?:is|"
            rf"krijg(?:\sje)?)\s)?(?:de|het)\sgoedkoopste"
            rf"(?:\s{_ITEM})?\s(?:is\s)?(?:gratis|cadeau)\b|\b(?:de|het)\sgoedkoopste(?:\s{_ITEM})?\s(?:is\s)?(?:gratis|"
            rf"cadeau)\sbij\s(?:aankoop\svan\s)?(?P<nth2>{_FEW})\b",
            ("Koop 3, de goedkoopste gratis", "bij 3 artikelen is het goedkoopste artikel gratis",
             "Het goedkoopste artikel gratis bij aankoop van 3"),
            ("het goedkoopste artikel gratis",)),
    Pattern("free", rf"\b(?:koop|neem|bestel|kies)\s(?:er\s|nu\s)?(?P<buy>{_FEW_OR_ONE})(?:\s(?:{_ITEM}|\w{{3,15}})){{0,2}}?,?\s"
            rf"(?:en\s)?(?:krijg|ontvang)\s(?:er\s)?(?P<free>{_FEW_OR_ONE})\s(?:{_ITEM}\s)?(?:gratis|cadeau)\b",
            ("Koop 2, krijg 1 gratis", "koop twee pakken en krijg er één gratis"),
            ("Koop 2 en krijg korting",)),
    Pattern("nth free",
            rf"\b(?:koop|neem|bij)\s(?:er\s|nu\s){{0,2}}{_FEW}(?:\s{_THING}(?:'s)?)?,?\s(?:en\s)?(?:(?:krijg|ontvang|"
            rf"is)\s)?(?:je\s)?"
            rf"(?:de|het|je)\s(?P<nth>{_NTH})(?:\s{_THING})?\s(?:is\s)?(?:gratis|cadeau)\b",
            ("Koop 2, krijg de 3e gratis", "Bij 3 flessen de vierde gratis", "Koop nu 2 taarten en krijg de derde gratis",
             "Koop 2 foto's, krijg de derde gratis"),
            ("Krijg de 3e gratis",)),
    Pattern("nth free",
            rf"(?<!\w)(?P<nth>{_NTH})(?:\s{_ITEM})?\s(?:is\s|krijg\sje\s)?(?:gratis|cadeau|voor\sniks)(?!\s(?:bezorg|verzend|"
            r"parkeren|wifi|retour|toegang))\b",
            ("2e gratis", "tweede artikel gratis", "de 3e is gratis"),
            ("2e verdieping gratis parkeren",)),
    Pattern("nth half",
            rf"(?<!\w)(?P<nth>{_NTH})(?:\s{_THING})?\s(?:voor\s|aan\s|tegen\s|nu\s){{0,2}}(?:de\s)?(?:½|halve|1/2)\s?(?:prijs|"
            r"geld)\b",
            ("2e halve prijs", "tweede artikel voor de halve prijs", "2de aan halve prijs", "2e jeans halve prijs"),
            ("halve prijs", "2e dag halve prijs")),
    Pattern("nth percent",
            rf"(?<!\w)(?P<nth>{_NTH})(?:\s{_ITEM})?\s?[:,]?\s(?:met\s|aan\s|nu\s|voor\s)?-?\s?(?P<percent>\d{{1,2}})\s?%(?:\s"
            r"(?:korting|goedkoper))?",
            ("2de aan -50%", "2e artikel 50% korting"),
            ("2e pinksterdag 20% korting",)),
    Pattern("nth percent",
            rf"(?<![\d.,])(?P<percent>\d{{1,2}})\s?%\s(?:korting\s|af\s)?op\s(?:je|het|de|uw|elke?|ieder)\s(?P<nth>{_NTH})"
            rf"(?:\s(?:stuk|paar|{_ITEM})(?!\s?(?!(?-i:[A-ZÀ-Þ]))\w)|(?!\s?\w))",
            ("50% korting op het tweede paar", "-50% op het 2de stuk Yoghurt Wei"),
            ("20% korting op de 2e verdieping", "20% korting op de tweede Kerstdag")),
    Pattern("for", rf"(?<![\w.,/+-])(?P<quantity>{_FEW})\s?(?:{_ITEM}\s|pakken\s|flessen\s|zakken\s|dozen\s|blikken\s|potten\s|"
            r"bossen\s|sets\s)?"
            r"(?:samen\s)?voor\s(?:maar\s|slechts\s|nu\s)?(?P<total>¤)(?!\s?(?:per|p/|/|korting))",
            ("2 voor € 5", "3 stuks voor slechts 10 euro", "2 voor 3.49", "4voor € 1"),
            ("39 voor € 5", "1 voor € 5", "2 voor 5")),
    Pattern("things for",
            rf"(?<![\w.,/+-])(?P<quantity>{_FEW})\s(?:{_THING}\s){{1,2}}voor\s(?:maar\s|slechts\s|nu\s|samen\s)?(?P<total>¤)"
            r"(?!\s?(?:per|p/|/|korting))",
            ("2 jeans voor € 89,99", "Nu 3 witte shirts voor slechts € 25"),
            ("3 maanden voor € 5", "2 jaar garantie voor € 29")),
    Pattern("for", rf"(?P<total>¤)\svoor\s(?P<quantity>{_FEW})(?=\s{{0,2}}(?:[.,!?;:*()\[|\n]|$)|\sop\s(?:alle|heel)\b)",
            ("€ 5 voor 2", "€ 4 voor drie (mix)"), ("€ 5 voor 2 nachten", "€ 5 voor 20 g")),
    Pattern("for",
            r"(?<![\w.,/+-])(?P<quantity>[2-4]|twee|drie|vier)\s(?:stuks|st\.?|pakken|flessen|zakken|naar\skeuze)\s?:?\s"
            r"(?P<total>¤)(?!\s?(?:per|p/|/|korting))",
            ("2 stuks 2.49", "twee stuks: € 35", "2 naar keuze € 35"),
            ("2 stuks", "10 stuks 2.89", "2 stuks € 5 korting")),
    Pattern("counted", rf"(?<![\w.,/+-])(?P<quantity>{_FEW})\ {_PIECES}(?:\ {_STOPS}{_NAME_PART}){{1,6}}?{_FOR_ALL}",
            ("3 pakken Vlierdrank helder voor € 5", "4 zakken zwarte aarde, samen voor € 20"),
            ("3 pakken per dag voor € 5", "3 pakken. Jas voor € 20")),
    Pattern("counted", rf"(?<![\w.,/+-])(?P<quantity>{_FEW})\ ?(?:keer|maal|x|×)\ {_CAPITAL}{_NAME_PART}"
            rf"(?:\ {_STOPS}{_NAME_PART}){{0,5}}?{_FOR_ALL}",
            ("Twee keer Badzout Linde voor € 20", "2x Olie nr. 7 voor € 24"),
            ("2 keer zo groot voor € 20", "2 x 100 g voor € 3")),
    Pattern("counted", rf"(?<!\w\ )(?<![\w.,/+-])(?P<quantity>{_FEW})\ {_PIECES}\ {_CAPITAL}{_NAME_PART}"
            rf"(?:\ {_STOPS}{_NAME_PART}){{0,5}}?,?\ (?:nu\ |samen\ |slechts\ |maar\ ){{0,2}}(?P<total>¤)"
            r"(?!\s?(?:per|p/|/|korting|cadeau|terug))",
            ("3 stuks Rijstwafel naturel € 5", "2 stuks Badzout, samen € 20"),
            ("Doos met 3 stuks Zeep € 5", "3 stuks Zeep van € 5", "2 stuks, 250 gram € 8")),
    Pattern("names for", rf"(?<![\w.,/+-])(?P<quantity>{_FEW})\ (?!{_TIME}\b){_CAPITAL}{_NAME_PART}"
            rf"(?:\ {_STOPS}{_NAME_PART}){{1,5}}?{_FOR_ALL}",
            ("Twee Ronde Vazen Mos voor € 30",),
            ("2 vazen voor € 30", "3 Dagen Parijs voor € 199")),
    Pattern("names for", rf"(?<=\bkies\ )(?P<quantity>{_FEW})\ {_CAPITAL}{_NAME_PART}(?:\ {_STOPS}{_NAME_PART}){{0,5}}?,\ "
            r"(?P<total>¤)(?!\s?(?:per|p/|/|korting))",
            ("Kies 2 Vazen, € 20",),
            ("2 Vazen, € 20",)),
)

CODES = CodeWords(
    named=(
        Pattern("code",
                r"""(?<![\w-])(?:(?:kortings|actie|voucher|coupon|promo|promotie|cadeau|spaar|leden|welkomst|bonus|voordeel
            |win)-?\s?)?codes?
            (?:\s(?:is|luidt|zijn))?\s?[:=»→]?\s?["'“”„«(\[*`]{0,2}§""",
                ("met code ZOMER25", "Kortingscode: 'HERFST10'", "Gebruik de code LENTE-5"),
                ("postcode 1234", "streepjescode 87123")),
        Pattern("enter the code", r"""\bcode\sin(?:\sbij\s(?:het\safrekenen|je\sbestelling))?:?\s?["'“”„«(\[]?§""",
                ("Voer bij het afrekenen de code in: KOEL30",),
                ("code invullen",)),
        Pattern("any word",
                r"""(?<![\w-])(?:kortings|actie|promo|voucher|welkomst)?code\s?:?\s?["'“„]?§["'”]?\s(?:in\s)?(?:bij|aan
            |in)\s(?:het\s|de\s|je\s)?
            (?:afrekenen|checkout|kassa|winkelmand(?:je)?|winkelwagen)\b""",
                ("Gebruik code vlinder bij het afrekenen", "code 2026 aan de kassa"),
                ("De code vind je bij het afrekenen",)),
        Pattern("any word", r"""(?<![\w-])(?:kortings|actie|promo|voucher|welkomst)?code\s?:?\s["'“„](?=[^\s"'”]{3,20}["'”])§""",
                ('met actiecode "Lente"',),
                ("code van je vriend's",)),
        Pattern("any word", r"\bgebruik\s(?:de\s)?code\s(?=\d)§", ("gebruik code 2026",), ("code 2026",)),
        Pattern("any word", r"\bmet\s(?:de\s)?code\s(?=\d{3,8}(?!\w))§\s(?:is|krijg|bespaar|ontvang|betaal)\b",
                ("Met code 2612 is de bezorging gratis",), ("met code 2026",)),
        Pattern("any word", r"\b(?:noem|vermeld|gebruik|typ)\s(?=\d{3,8}(?!\w))§\s(?:bij|aan|in)\s(?:het\s|de\s|je\s)?"
                r"(?:afrekenen|checkout|kassa|winkelmand(?:je)?|winkelwagen)\b",
                ("Noem 4410 bij de kassa",), ("Gebruik 100 punten bij de kassa",)),
        Pattern("fill in",
                r"""\bvul\s(?:bij\shet\safrekenen\s|in\s)?(?:in:\s|in\s)?(?:de\s)?(?:code\s)?(?=[A-Z\d_-]{0,20}\d)§(?=\sin\b
            |\s{0,2}(?:$|[.!\n]))""",
                ("vul bij het afrekenen KAMER15 in", "Vul in: KAMER15"),
                ("vul het formulier in",)),
        Pattern("coupon", r"""(?<![\w-])(?:coupon|voucher|kortingsbon)\s?[:=»→]?\s?["'“”„«(\[*`]{0,2}§""",
                ("coupon ZOMER25",),
                ("coupons",)),
    ),
    shown=(
        Pattern("with", r"""\b(?:met|gebruik|via|o\.v\.v\.|vul|voer|typ|noem|gebruik\snu)\s["'“„]?§""",
                ("15% korting met KAMER15",),
                ("met korting",)),
        Pattern("at checkout",
                r"""§["'”]?\s(?:in\s)?(?:bij|in|aan|op)\s(?:het\s|de\s|je\s)?(?:afrekenen|checkout|kassa|winkelmand(?:je)?
            |winkelwagen)\b""",
                ("KAMER15 bij het afrekenen",),
                ("Kom bij de kassa",)),
        Pattern("equals", r"§\s?=\s?\d{1,2}\s?%", ("KAMER15 = 15%",)),
        Pattern("gives", r"§\s(?:geeft|noemen|invullen|invoeren|inleveren|inwisselen|gebruiken|vermelden)(?!\w)",
                ("KAMER15 geeft u 15% korting", "KAMER15 noemen"),
                ("De kaart geeft",)),
        Pattern("given by", r"\bgeeft\s§\s(?:je|jou|u|\d)", ("dan geeft KAMER15 u 15% korting",), ("geeft NOORD",)),
        Pattern("after a colon", rf":\s[\"'“„]?§{_END}", ("10% korting: KAMER15",), ("Maten: S tot XL",)),
    ),
    used=(
        Pattern("until",
                r"§[\"'”’]?\s(?:(?:is|blijft)\s(?:(?:nog|alleen|ook)\s){0,2}(?:geldig|bruikbaar|in\ste\s(?:wisselen|leveren)|"
                r"te\sgebruiken)|werkt|"
                rf"loopt|geldt|vervalt|verloopt|eindigt)\s(?:\w{{2,10}}\s)?{_UNTIL}\s(?:\w{{2,9}}\.?\s"
                rf"){{0,2}}\d",
                ("KAMER15 is geldig t/m 6 december", "Kamer15 werkt tot en met zondag 6 december"),
                ("KAMER15 is leuk",)),
        Pattern("can be used until",
                rf"§\s(?:kan|mag|kun\sje|kunt\su)\s(?:\w{{2,10}}\s){{0,2}}?{_UNTIL}\s(?:\w{{2,9}}\.?\s"
                rf"){{0,2}}\d[^.!?\n]{{0,24}}\s"
                r"(?:gebruikt?|gebruiken|ingewisseld|ingeleverd|verzilverd|inwisselen|inleveren)(?!\w)",
                ("KAMER15 kan tot en met 28 maart gebruikt worden",),
                ("KAMER15 kan tot 28 maart",)),
        Pattern("use until", rf"\b(?:gebruik|verzilver)\s§\s(?:\w{{2,10}}\s)?{_UNTIL}\s(?:\w{{2,9}}\.?\s){{0,2}}\d",
                ("Gebruik Kamer15 uiterlijk 6 december",),
                ("Gebruik Kamer15 vaak",)),
        Pattern("discount with",
                r"\d\s?%\s\w{0,12}korting(?:\s(?:bij|vanaf|op\s(?:alles|je|jouw|uw|de\shele|het\shele|"
                r"alle\sbestellingen))[^.!?\n]{0,50})?"
                rf"\s(?:met|via)\s§{_END}",
                ("15% korting met Kamer15", "15% korting bij aankoop vanaf € 100 met Kamer15."),
                ("15% korting op jassen met Kamer15", "15% korting met Kamer15 erin")),
        Pattern("given by", r"\bgeeft\s§\s(?:je|jou|u)\s\d", ("dan geeft Kamer15 u 15% korting",), ("geeft Kamer15 uit",)),
        Pattern("hand in", r"\b(?:lever|geef|vul|voer|wissel|typ)\s[\"'“„]?§[\"'”]?\sin(?!\w)",
                ("Lever KAMER15 in en krijg korting", "geef Kamer15 in"),
                ("Vul KAMER15 inhoud",)),
    ),
    not_promotional=r"qr|bar|dress|post|land|pin|product|artikel|kleur|streepjes|toegangs|bron|gedrags|boekings|zip|iban|"
        r"bic|ean|sms|error|fout",
    never=frozenset({
        "ACTIE", "AFREKENEN", "ALLEEN", "ALLES", "BIJ", "DE", "DEZE", "DIE", "EN", "GEBRUIKEN", "GELDIG", "GRATIS", "HET",
        "HIER", "INVOEREN", "INVULLEN", "IS", "JE", "JOUW", "KORTING", "KRIJG", "MET", "NIET", "NODIG", "ONLINE", "ONTVANG",
        "OP", "SALE", "T/M", "TIJDENS", "TOT", "VAN", "VERLOOPT", "VOOR", "WERKT",
    }),
    labels=frozenset({"kortingscode", "actiecode", "promotiecode", "vouchercode", "couponcode"}),
)

DATES = DateWords(
    months=("januari|jan", "februari|feb|febr", "maart|mrt|mar", "april|apr", "mei", "juni|jun", "juli|jul", "augustus|aug",
            "september|sept|sep", "oktober|okt|oct", "november|nov", "december|dec"),
    weekdays=("maandag|ma|maa", "dinsdag|di|din", "woensdag|wo|woe", "donderdag|do|don", "vrijdag|vr", "zaterdag|za|zat",
              "zondag|zo|zon"),
    ordinal="ste|de|e",
    filler=r"de|op|om|van",
    year_joins="van|in",
    ordinal_days=("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende",
        "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende",
        "negentiende", "twintigste", "eenentwintigste", "twee[eë]ntwintigste", "drie[eë]ntwintigste", "vierentwintigste",
        "vijfentwintigste", "zesentwintigste", "zevenentwintigste", "achtentwintigste", "negenentwintigste", "dertigste",
        "eenendertigste"),
    end_of=r"eind(?:e)?(?:\s+van)?|het\s+eind(?:e)?\s+van",
    whole_month=r"(?:(?:gedurende|in)\s+)?(?:heel\s+(?:de\s+maand\s+)?|(?:de\s+)?(?:ge)?hele\s+maand\s+|"
                r"gedurende\s+(?:de\s+maand\s+)?)",
    week=r"week|wk\.?",
    holidays=(
        Pattern("12-24", r"kerstavond", ("t/m kerstavond",)),
        Pattern("12-25", r"(?:eerste|1e|1ste)\s+kerstdag", ("t/m eerste kerstdag",), ("de kerstdagen",)),
        Pattern("12-26", r"(?:tweede|2e|2de)\s+kerstdag", ("t/m 2e kerstdag",), ("eerste kerstdag",)),
        Pattern("12-25|12-26", r"kerst(?:mis)?", ("t/m kerst",), ("kerstkorting",)),
        Pattern("12-31", r"oud(?:ejaars|jaars|ejaar)(?:dag|avond)", ("t/m oudejaarsdag",), ("oud en nieuw",)),
        Pattern("01-01", r"nieuwjaarsdag", ("vanaf nieuwjaarsdag",), ("nieuwjaarsduik",)),
        Pattern("01-06", r"drie\s?koningen", ("t/m Driekoningen",)),
        Pattern("02-14", r"valentijnsdag", ("t/m Valentijnsdag",), ("valentijn",)),
        Pattern("NL 04-27 not sunday", r"koningsdag", ("t/m Koningsdag",), ("koningsnacht",)),
        Pattern("NL 05-05", r"bevrijdingsdag", ("t/m Bevrijdingsdag",)),
        Pattern("10-04", r"dierendag", ("t/m Dierendag",)),
        Pattern("10-31", r"halloween", ("t/m Halloween",)),
        Pattern("NL 12-05, BE 12-06", r"sinterklaas", ("t/m Sinterklaas",), ("sinterklaasfeest",)),
        Pattern("NL 12-05", r"pakjesavond|sinterklaasavond", ("t/m pakjesavond",)),
        Pattern("easter-2", r"goede\s+vrijdag", ("t/m Goede Vrijdag 2026",)),
        Pattern("easter", r"(?:eerste|1e|1ste)\s+paasdag", ("t/m eerste paasdag 2026",)),
        Pattern("easter+1", r"(?:tweede|2e|2de)\s+paasdag|paasmaandag", ("t/m tweede paasdag 2026",)),
        Pattern("easter|easter+1", r"pasen", ("t/m Pasen 2026",)),
        Pattern("easter+39", r"hemelvaart(?:sdag)?", ("t/m Hemelvaartsdag 2026",)),
        Pattern("easter+49", r"(?:eerste|1e|1ste)\s+pinksterdag", ("t/m eerste pinksterdag 2026",)),
        Pattern("easter+50", r"(?:tweede|2e|2de)\s+pinksterdag|pinkstermaandag", ("t/m tweede pinksterdag 2026",)),
        Pattern("easter+49|easter+50", r"pinksteren", ("t/m Pinksteren 2026",)),
        Pattern("thanksgiving+1", r"black\s+friday", ("t/m Black Friday 2026",)),
        Pattern("thanksgiving+4", r"cyber\s+monday", ("t/m Cyber Monday 2026",)),
    ),
    cues=(
        Pattern("contest", r"""
            \w{0,8}wedstrijd(?:en)? | prijsvraag | winactie |
            verloting | (?:maak|maakt)\s+kans | kans\s+op\s+\d | te\s+winnen | like\s+(?:en|&)\s+(?:deel|volg|reageer) |
            (?:deel|tag|reageer)\s+en\s+win | tag(?=\s+(?:je|jouw|een|twee|drie|\d)\s) |
            winna(?:ar|ars)\s+(?:wordt|worden|maken|krijg\w{0,3}) | inzend\w{0,8} | inleveren(?=\s+(?:kan|mag)?\s?(?:t/m|tot|voor|
            vóór)) | kleurplaat""",
            ("Kleurplaat inleveren t/m 28 maart", "Inzenden tot 4 mei", "Wedstrijd t/m 31 oktober",
             "Maak kans op een fiets t/m 31 mei", "Like en deel voor 12 mei", "Tag 2 vrienden",
             "De winnaars worden op 5 mei gebeld"),
            ("winterwinst t/m 31 mei", "contag een")),
        Pattern("until", r"""
            (?:voor|vóór)\s+of\s+op | op\s+of\s+(?:voor|vóór) | t\s?/\s?m | t\.?\s?e\.?\s?m\.? | tot\s+(?:en|&)\s+met |
        tot\s+(?:aan\s+|en\s+met\s+)?(?:uiterlijk|einde\s+dag) |
            uiterlijk(?:\s+(?:op|t/m|tot\s+en\s+met))? | (?:eindigt|stopt|verloopt|vervalt|sluit|afgelopen|af|eindigen
            |stoppen)\s+op | (?:eindig|verloop|verval)(?:t|en) |
            tot\s+middernacht(?:\s+op)? | (?:eind|verval|sluitings)datum(?:\s+is)? | (?:aller)?laatste\s+dag(?:\s+is)?""",
            ("geldig t/m 14 december", "Tot en met maandag 14 december", "geldig t.e.m. 14 december",
             "uiterlijk op 14 december", "De actie loopt af op 14 december", "einddatum: 14 december",
             "De actie eindigt 14 december"),
            ("tot 14 december", "vanaf 14 december")),
        Pattern("before", r"""
            tot | vóór | (?:gebruik|verzilver|bestel|boek|koop|reageer|lever|haal)\w{0,3}\b[^.!?\n]{0,40}\bvoor""",
            ("tot 1 januari", "vóór 1 januari", "verzilver je bon voor 1 januari"),
            ("totaal 1 januari", "een menu voor 1 januari")),
        Pattern("from", r"""
            (?:al\s+)?vanaf | v\.?a\.? | (?:met\s+)?ingang\s+van | ingaande | per | (?:start|begint|gaat\s+in
            |ingaat)(?:\s+op)? | startdatum | begindatum""",
            ("vanaf 1 maart", "per 1 maart", "De actie start op 1 maart", "v.a. 1 maart"), ("van 1 maart",)),
        Pattern("on", r"""
            (?:alleen|enkel|uitsluitend|slechts|geldig)\s+op | (?:slechts\s+)?(?:één|een|1)\s+dag(?:\s+lang)?(?=\s*:) |
            (?:alleen|enkel|slechts|uitsluitend)\s+vandaag(?:,|\s-)?""",
            ("alleen op 14 december", "alleen vandaag, 14 december"), ("kom op 14 december", "vandaag, 14 december")),
        Pattern("last_day", r"""
            (?:is|was)\s+(?:(?:echt|al)\s+)?(?:de|het|je)\s+(?:aller)?laatste\s+(?:actie|winkel)?(?:dag|kans|moment) |
            (?:stopt|eindigt)\s+(?:de|deze|het|onze) | is\s+(?:het|alles)\s+voorbij""",
            ("14 december is de laatste dag", "is het voorbij"), ("de laatste dag van de week",)),
        Pattern("only_day", r"alleen(?!\s+(?:online|in)\b)", ("14 december alleen",), ("14 december alleen online",)),
        Pattern("to", r"""t\s?/\s?m | t\.?\s?e\.?\s?m\.? | tot\s+(?:en|&)\s+met | tot\s+uiterlijk""",
            ("1 t/m 14 maart", "1 tot en met 14 maart"), ("1 tot 14 maart",)),
        Pattern("to_before", r"tot", ("1 tot 14 maart",), ("totaal",)),
        Pattern("and", r"en", ("28 en 29 november",), ("een",)),
        Pattern("between", "tussen", ("tussen 1 en 14 maart",), ("tussenpozen",)),
        Pattern("day", "op", ("op 14/12",), ("loop 14/12",)),
        Pattern("event", r"""
            kom\w{0,3}\s+(?:gezellig\s+)?(?:langs|kijken|proeven|passen) | (?:koop|winter|zomer|thema|open|bezoek|modeshow
            |proef|lezers|info)(?:avond|dag|weekend|middag)(?:en|s)? | workshops? | evenement(?:en)? | event | opening |
            heropening | feest(?:elijk\w{0,2})? | markt | proeverij | modeshow | beurs | concert | festival | lezing |
            demonstratie | gesloten | dicht | geopend | open | aangepaste\s+openingstijden | (?:lever|verkrijg)baar |
            verwacht | op\s+voorraad | pre-?order | verschijnt | solliciteer |
            vacatures? | inschrijv\w{0,3} | aanmeld\w{0,2} | meld\s+je
            | stem\w{0,3} | bereikbaar | \w{0,10}vakantie | sinds | geboren | opgericht | overleden | gepubliceerd |
            geplaatst | besteld | bestelling | factuur |
            rekening(?=\s+van) | tot\s+ziens | welkom | ontmoet\w{0,2} | doe\s+mee | prijsvraag |
            trekking""",
            ("Kom langs op vrijdag 11 december", "Koopavond op 10 december", "De winkel is gesloten", "Workshop op 14 december"),
            ("Actie geldig t/m 14 december", "openbaar")),
        Pattern("midnight", r"middernacht", ("14 december middernacht",), ("middernachtsmis",)),
        Pattern("closing", r"""
            gesloten | dicht | (?:aangepaste\s+)?openings(?:tijden|uren) | (?:(?:eerste|tweede|1e|2e|1ste|2de)\s+)?(?:kerst|paas
            |pinkster|hemelvaarts|nieuwjaars|konings|bevrijdings|feest)dag(?:en)?(?=[^.!?\n]{0,40}\b(?:open|geopend)\b) |
            (?:ge)?open(?:d)?(?=[^.!?\n]{0,40}\b(?:kerst|paas|pinkster|hemelvaarts|nieuwjaars|konings|bevrijdings|feest)dag)""",
            ("Zaterdag 4 juli gesloten", "Tweede pinksterdag open van 12 tot 17 uur", "Open op tweede kerstdag"),
            ("Workshop op tweede paasdag", "Opening op 14 december")),
        Pattern("offer", r"""
            \w{0,20}korting(?:en|s\w{2,12})? | (?:winter|zomer|lente|herfst|voorjaars|najaars|kerst|sint|weekend|week|maand
            |dag|kortings|spaar|combi|introductie)?-?acties? | actie(?:code|prijs|prijzen|periode|artikelen) | \w{0,20}code
            | aanbieding(?:en)? | bon(?:nen)? | deals? | \w{0,12}deals? | sale | uitverkoop | gratis | geldig(?:heid)? |
        voordeel |
            voordelig | (?:waarde|kortings|cadeau)bon(?:nen)? | coupon | bespaar | (?:laagste|lage|scherpe)\s+prij(?:s|zen)
            | inwisselen | verzilver\w{0,2} | aanbod | cashback | halve\s+prijs | op\s?=\s?op |
            (?:deze|onze|de)\s+prijzen(?=\s+(?:gelden|zijn|lopen))""",
            ("Winterkorting t/m 14 december", "De actie loopt", "code geldig t/m", "Deze prijzen gelden t/m 14 december"),
             ("Kom langs", "De fractie")),
        Pattern("stay", r"""
            (?:ver)?blij(?:f|ven)(?:speriode)? | overnachting(?:en)? | (?:reis|verblijfs)(?:periode|data|datum)? | reizen |
            vluchten | aankomst(?:en|data)? | vertrek(?:data)?""",
            ("verblijf tussen 1 en 14 maart", "overnachtingen van 1 t/m 14 maart"), ("reisgids",)),
        Pattern("order", r"bestel(?:len|t|d)? | besteldatum", ("Bestel uiterlijk 20 december",), ("bestelauto",)),
    ),
)

COUNTRIES = {
    "NL": r"nederland", "BE": r"(?:belgië|belgie|vlaanderen)", "DE": r"duitsland", "FR": r"frankrijk", "LU": r"luxemburg",
    "GB": r"(?:engeland|groot-brittannië|verenigd\skoninkrijk)", "ES": r"spanje", "IT": r"italië", "AT": r"oostenrijk",
    "CH": r"zwitserland", "ZA": r"zuid-afrika", "US": r"verenigde\sstaten",
}

TERMS = (
    Pattern("abbreviation", r"""
        (?:(?:incl|excl|max|min|ca|art|nr|tel|bijv|bv|evt|resp|v\.a|a\.u\.b|m\.u\.v|t\.w\.v|i\.p\.v|o\.a|p\.st|p\.p|t\.e\.m
        |d\.w\.z|n\.a\.v|\b[a-z])\.)$""",
        ("incl.", "v.a.", "Art."), ("huis.",)),
    Pattern("glue",
            r"""
        niet\s+(?:goed|tevreden|blij)|heb(?:t|ben)?|heeft|probeer|de|het|een|en|of|is|zijn|zit|wordt|worden
        |kan|kun|kunt|je|jij|u|jouw|uw|we|wij|ons
        |onze|alle|al|in|op|bij|naar|met |voor|van|om|te|ook|dan|altijd|gewoon|maar|slechts|ja|nee|natuurlijk
        |dat|dit|deze
        |kost(?:en|eloos)?|bedragen |bedraagt|betaal(?:t)?|krijg(?:t)?|geldt|gelden|geldig|per|via
        |bestelling(?:en)?|order
        |pakket(?:je)?|artikel(?:en)? |product(?:en)?|aankoop|bedrag|besteding|orderbedrag|orders?|tijd
        |termijn|ruim|wel
        |lang|duurt|elders|vari(?:ëren|eert)|tussen|liggen|circa|ca\.|
        buiten|tot|gaa(?:n|t)|vast\s+tarief|totaal|waarde|tracked|nl|nederland|belgië|binnen
        |thuis|hem|ze|daarna""",
            ("de",),
            ("regenjas",)),
    Pattern("and", r"en|&|of|plus|én|alsook", ("retour en garantie",), ("een",)),

    Pattern("returns", r"""
        (?-i:T)erug(?=\s+(?:per\s+post|in\s+de\s+winkel\s+(?:of|en)\s+per\s+post)) |
        retour(?!tje|name|ticket|vlucht|reis|rit|kaart|voorwaard|beleid|adres|formulier|label|portaal|bon)\w{0,12} |
        (?:ge)?retourne\w{1,6} | teruggave | terug\s?te?\s?(?:sturen|brengen|geven|zenden) | terug(?:sturen|brengen|geven
        |zenden|gestuurd|gebracht|gegeven|gezonden|zending(?:en)?) | (?:stuur|breng|geef|zend)(?:t
        |en)?\s[^.!?\n]{0,80}?\bterug | bedenktijd | zichttermijn | herroep\w{0,12} | proef(?:slapen|dragen|rijden|zitten
        |draaien|tijd|periode) | (?<=nachten\ )(?:uit)?(?:proberen|testen) |
        (?<=dagen\ )(?:risicovrij|risicoloos|uitproberen|wennen|proberen|testen) |
        (?:dagen|nachten)\s+de\s+tijd\s+om\s[^.!?\n]{0,60}?\b(?:beslissen|bedenken) |
        (?:kijk|proef|pas|wen|draag|tevredenheids|terugbreng)-?garantie | krijg(?:t)?\s+(?:je|u)\s+(?:je|uw)\s+geld\s+terug |
        (?:breng|lever)t?\s+(?:het|hem|ze)\s+(?:in\s+)?(?:naar|bij)(?=\s+(?:een|de|onze|elke)\s+(?:winkel|filiaal|vestiging)) |
        (?:dagen|nachten)\s+om\s+(?:te\s+beslissen
        |(?:het|ze|hem)\s+(?:uit\s+)?te\s+(?:proberen|testen)|(?:je|u)\s+te\s+bedenken) |
        (?:je|u)\s+(?:hebt|heeft)(?=\s+\d{1,3}\s+(?:dagen|nachten)\s+na\s+(?:levering|ontvangst|bezorging)\b
        (?!\s+om\s[^.!?\n]{0,20}\b(?:betalen|melden)\b)) |
        (?:(?<=nachten\ )|(?<=dagen\ ))halen\s+(?:we|wij)\s+(?!(?:je|uw)\s+oude)[^.!?\n]{0,40}?\bop |
        (?<=dagen\ )retourbeleid |
        (?:niet|niets?)\s+(?:goed|tevreden|blij)[\s,?!:=-]{1,3}(?:dan\s+)?(?:je\s+)?geld\s+terug |
        (?:niet\s+(?:goed|tevreden|blij|naar\s+(?:je|uw)\s+zin)|toch\s+niet|bedacht|van\s+gedachten\s+veranderd)(?=\s?(?:\?|$)) |
        niet-goed-geld-terug(?:-?\s?garantie)? | geld[\s-]terug(?:[\s-]?garantie)?""",
        ("30 dagen bedenktijd", "gratis retourneren", "Stuur het gratis terug", "Terugbrengen kan in de winkel",
         "niet goed, geld terug", "Je kunt het binnen 30 dagen terugsturen", "Je hebt 45 dagen om je te bedenken",
         "14 dagen de tijd om thuis te beslissen",
         "Toch niet blij", "Bedacht", "Binnen 90 nachten halen wij het bed gratis bij je op", "Je hebt 21 dagen na levering",
         "60 dagen kijkgarantie", "Je mag 60 dagen wennen", "Breng het naar een winkel"),
        ("Retourtje Parijs", "Zie onze retourvoorwaarden", "De kou is terug", "Terug naar school")),
    Pattern("no_returns", r"""
        geen\s+retour(?:en|recht|neren)?(?:\s+mogelijk)?(?!\w) | (?:retour(?:neren|en)?|ruilen|terugbrengen
        |terugsturen)\s+(?:(?:is|zijn|kan|of\s+\w{5,12}|en\s+\w{5,12})\s+){0,2}(?:helaas\s+)?niet(?:\s+mogelijk)?(?![\w-]
        |\s+(?:gratis|nodig|alleen)) |
        (?:kun|kan|kunt|mag)\s+(?:je|u)\s+(?:helaas\s+)?niet\s+(?:retourneren|terugsturen|terugbrengen|ruilen)(?!\s+(?:naar|
        via|in)) |
        (?:kan|kunnen|mag|mogen)\s+(?:helaas\s+)?niet\s+(?:(?:worden|meer|retour|ge\w{3,12}|en
        |of)\s+){0,4}(?:geretourneerd|teruggebracht|teruggestuurd|geruild|retour)(?:\s+worden)? |
        uitgesloten\s+van\s+(?:retour(?:neren)?|ruilen)""",
        ("Geen retour mogelijk", "Ruilen niet mogelijk", "kan niet worden geretourneerd", "kunnen niet geruild worden",
                "mogen niet geretourneerd worden"),
        ("geen retourkosten", "Retourneren is niet gratis", "gratis retour")),
    Pattern("exchange", r"""(?:om)?ruil(?:en|t|garantie|recht|termijn)? | (?:om)?geruild""",
        ("14 dagen ruilen", "kan geruild worden"), ("bruil",)),
    Pattern("delivery",
            r"""
        (?:thuis|express|spoed|avond|zaterdag|zondag|weekend|standaard)?bezorg(?!d\s+(?:om|over))\w{0,10} |
        (?:standaard)?verzend(?!datum|label|adres)\w{0,8} | verzonden | verstuurd | geleverd |
        (?:standaard|avond|zaterdag|zondag|weekend|thuis|express|spoed|(?<!in\ te\ ))
        lever(?:ing(?:en|s?tijd|stermijn|skosten)?|tijd|kosten|tarief|t|en|termijn) | in\s+huis |
        (?<!zolang\ )(?<!weer\ )op\s+voorraad(?=\s*(?:,|$)) |
        thuisgebracht | (?:brengen|bezorgen|sturen)\s+(?:we|wij)(?=[^.!?\n]{0,20}\bgratis\b) | porto(?:kosten)? | franco |
        op\s+de\s+mat | (?<!montage\ )(?<!installatie\ )(?<!reparatie\ )(?<!service\ )aan\s+huis | gratis\s+de\s+deur\s+uit |
        (?<=dagen\ )bij\s+(?:je|jou|u)(?:\s+thuis|(?=\s*(?:[.,;!?]|$))) | reken\s+op(?=\s+\d[^.!?\n]{0,12}werkdagen) |
        (?:bestelling|pakket(?:je)?|pakje)\s+(?:is|komt|arriveert|heb\s+je)(?=[^.!?\n]{0,20}dagen)""",
        ("Gratis bezorging", "verzendkosten", "leveringskosten", "morgen in huis", "2-3 dagen levertijd", "gratis thuisbezorgd",
         "In 3-5 werkdagen bij je thuis", "Reken op 2-3 werkdagen", "Binnen 3-5 werkdagen bij je.",
         "Je bestelling is er binnen 2-3 werkdagen",
         "Standaardverzending", "Leveringstermijn", "Boven de € 60 brengen we alles gratis",
         "Vanaf € 35 gaat alles gratis de deur uit"),
        ("leverbaar", "Reken op ons", "leverancier", "in te leveren in de winkel", "Bel ons", "in huisstijl", "verzenddatum",
         "Alles moet de deur uit", "14 dagen bij je in de buurt", "Montage aan huis € 60")),
    Pattern("charge", r"""
        (?:verzend|bezorg|lever|leverings)(?:kosten|tarief) | (?:standaard)?(?:verzending|levering) |
        (?:thuis|express|spoed|avond|zaterdag|zondag|weekend|standaard)?bezorging | porto(?:kosten)? | bezorgen | verzenden |
        (?<=en\ )kost | vast\s+tarief""",
        ("verzendkosten", "duurt twee dagen en kost € 4"), ("bezorgd",)),
    Pattern("pickup", r"""
        afhal(?:en|ing) | af\s+te\s+halen | ophalen | (?:af|op)gehaald | afhaal\w{0,8} | haalt?\s[^.!?\n]{0,60}?\b(?:af
        |op)(?!\s+(?:voor|naar)) | click\s?(?:&|and|en|\+)\s?collect | klik\s?(?:&|en)\s?haal""",
        ("gratis afhalen", "Click & collect", "haal gratis af in de winkel"), ("afval", "Haal meer uit je winter")),
    Pattern("warranty", r"""
        (?:(?:fabrieks|product|standaard|volledige|wettelijke)[\s-]?)?garantie(?:termijn|periode|tijd)? | waarborg""",
        ("2 jaar garantie", "Garantie: 3 jaar", "garantieperiode van 2 jaar"),
        ("laagsteprijsgarantie", "garantiebewijs", "gegarandeerd")),
    Pattern("other", r"""
        betal(?:en|ing|ingstermijn) | (?<!anders\ )(?<!daaronder\ )betaal(?:t|d)? | afbetal\w{0,5} | factuur | gerijpt | rijpt |
        houdbaar(?:heid)? |
        geldig(?:heid)? | geopend | open | ervaring | bestaan | jubileum | oud | jong | leeftijd | abonnement | opzegtermijn
        | opzeggen | looptijd | rente | terugbetal\w{0,5} | terugstort\w{0,3} | terugkrijg\w{0,3} | antwoord | reactie |
            vertraging | niet\s+(?:af|op)gehaald\w{0,1} |
        reageer\w{0,3} | batterij\w{0,4} | accu\w{0,3} | klaar | droog | weer\s+op\s+voorraad | laagste\s+prijs |
        was-?beurten | levert\s+(?:je|u|dat) | na\s+(?:de\s+|je\s+|uw\s+)?(?:opzegg|annuler|be[eë]indig)\w{2,4}""",
        ("binnen 30 dagen betalen", "30 dagen gerijpt", "365 dagen per jaar open"), ("30 dagen bedenktijd",)),

    Pattern("free", r"""
        gratis | kosteloos | kosteloze | zonder\s+(?:extra\s+)?kosten | geen\s+(?:extra\s+)?kosten | kostenloos |
        voor\s+niets | (?:op|voor)\s+onze\s+(?:kosten|rekening) | (?:wij|we)\s+betalen | betalen\s+(?:wij|we) |
        kost(?:en)?\s+(?:je\s+|u\s+)?(?:niets|niks)""",
        ("gratis retour", "zonder kosten", "Retour is voor onze rekening", "Wij betalen de verzending", "Terugsturen kost niets"),
        ("voordelig", "Wat kost het?")),
    Pattern("charged", r"""(?:niet|geen|nooit)\s+(?:\w{1,10}\s+)?(?:gratis|kosteloos|kosteloze)""",
        ("retour is niet gratis", "geen gratis verzending"), ("gratis retour",)),
    Pattern("no_charge", r"""
        (?:geen|zonder|nooit|0)\s+(?:\w{1,8}\s+)?(?:verzend|bezorg|retour|lever|leverings)kosten | (?:verzend|bezorg
        |retour)kosten(?:vrij|loos) | franco""",
        ("geen verzendkosten", "zonder retourkosten"), ("verzendkosten",)),
    Pattern("customer_pays", r"""
        kosten\s+van\s+(?:het\s+)?(?:terugsturen|retourneren|de\s+retour\w{0,8})\s+(?:zijn|komen)\s+voor\s+(?:rekening\s+van\s+)?
        (?:de\s+(?:koper|klant)|jezelf|uzelf) |
        (?:op|voor)\s+eigen\s+(?:kosten|rekening) | (?:kosten|retourkosten|verzendkosten)\s+(?:\w{1,14}\s+){0,4}(?:voor
        |op)\s+(?:de\s+klant|je\s*zelf|jou(?:zelf)?|u(?:zelf)?|eigen\s+rekening|rekening\s+van\s+de\s+(?:klant|koper)) |
        ten\s+laste\s+van\s+de\s+(?:klant|koper) | (?:op|voor)\s+(?:jouw|uw)\s+(?:eigen\s+)?(?:kosten|rekening) |
            betaal(?:t)?\s+(?:je|jij|u)\s+zelf |
        (?:je|u)\s+betaalt\s+(?:zelf\s+)?(?:de|het)\s+(?:retour|verzend)\w{3,8}""",
        ("retour op eigen kosten", "Retourkosten zijn voor de klant", "retourkosten voor eigen rekening",
         "De retourkosten betaal je zelf", "voor jouw rekening"), ("op onze kosten", "voor onze rekening")),

    Pattern("from", r"""
        (?:al\s+)?vanaf(?:\s+(?:een|'n)\s+(?:\w{0,8}(?:aankoop|bestelling|besteding)(?:bedrag)?|(?:order|bestel|aankoop)?bedrag|
        mand(?:je)?)(?:\s+van(?:af)?)?)? | v\.?a\.? | bij\s+(?:een\s+)?(?:besteding|bestelling(?:en)?|aankoop|orders?|orderbedrag
        |minimale\s+besteding)\s?(?:vanaf|van)? | bij | minimaal | min\. | minimum(?:\s?bedrag)? | > =?""",
        ("vanaf € 50", "bij besteding van € 50", "vanaf een aankoop van € 50"), ("boven € 50",)),
    Pattern("over", r"""boven(?:\s+de)? | (?:van\s+)?meer\s+dan | hoger\s+dan | groter\s+dan | over""",
        ("boven € 50", "meer dan € 50"), ("vanaf € 50",)),
    Pattern("to_go", r"""
        nog\s+(?:maar\s+|slechts\s+)?€\s?\d[\d.,-]*\s+(?:[^\W\d_]+\s+){0,2}?(?:tot|voor)""",
        ("Nog € 12,40 tot",), ("nog € 10 korting",)),
    Pattern("under", r"""onder(?:\s+de)? | minder\s+dan | lager\s+dan | tot | beneden | kleiner\s+dan""",
        ("onder € 50",), ("vanaf € 50",)),
    Pattern("being", r"is|zijn|was|wordt|worden|krijg(?:t)?", ("€ 30 krijg je terug",), ("dit",)),
    Pattern("or_more", r"of\s+(?:meer|hoger|daarboven) | en\s+(?:meer|hoger) | \+(?!\s?\w)",
        ("€ 50 of meer",), ("€ 50 korting",)),
    Pattern("otherwise", r"""
        daaronder(?:\s+(?:rekenen\s+(?:we|wij)|betaal\s+(?:je|u)))? | daar\s+onder | anders(?:\s+(?:is|kost)\s+het|\s+betaal\s+je|
        \s+rekenen\s+(?:we|wij))? | onder\s+dat\s+bedrag | lagere?\s+(?:bedragen|bestellingen|orders) |
        (?:bij\s+)?kleinere\s+(?:bestellingen|orders)""",
        ("daaronder € 4,95", "Daaronder betaal je € 4,95"), ("daarboven",)),
    Pattern("billed", r"(?:per\s+(?:pakket|bestelling|zending|order)\s+)?(?:in\s+rekening\s+(?:ge)?bracht|gerekend|berekend|"
                      r"aangerekend)",
        ("€ 5 gerekend", "€ 6 per pakket in rekening gebracht",), ("rekening",)),
    Pattern("conditional", r"""
        (?:voor\s+)?(?:leden|members|kaarthouders|abonnees|studenten) | als\s+(?:je|u) | wanneer\s+(?:je|u) | (?:bij
        |op)\s+(?:aankoop|besteding|bestelling(?:en)?|je\s+eerste|uw\s+eerste|afname|geselecteerde|deze|dit) | met\s+(?:code
        |de\s+code|je\s+\w{3,12}kaart) | eerste\s+bestelling | nieuwe\s+klanten | (?:jaar|dagen|weken|maanden)\s+lang |
        nog\s+(?:maar\s+)?\w{1,8}\s+(?:dagen|uur|weken) | vandaag | dit\s+weekend | deze\s+week | tijdelijk | alleen\s+(?:nu
        |vandaag|dit|deze) | black\s+friday | naar\s+(?!huis|je|jouw |uw)\w{3,15} | in\s+(?:nederland|belgië|de\s+winkel)""",
        ("gratis verzending voor leden", "gratis retour als je lid bent"), ("gratis verzending",)),

    Pattern("store", r"""
        (?:(?!web|online|internet|net)[^\W\d_]{3,12})?winkels? | (?:winkel)?filia(?:al|len) | vestiging(?:en)? |
        (?:web)?shop(?=\s+terug) | stores? | verkooppunt(?:en)? |
        showrooms?""",
        ("in de winkel", "in al onze filialen"), ("webwinkel", "winkelen")),
    Pattern("post", r"""
        (?:per\s+|met\s+de\s+|via\s+de\s+|de\s+)post(?!\s+(?:kan|gaat|mag|lukt)\s+(?:\w{2,8}\s+)?niet\b) | per\s+pakje |
        postnl(?:[\s-]?punt(?:en)?|-?locatie|\s?pakketpunt)? |
        dhl(?:[\s-]\w{3,14}punt(?:en)?)? | dpd | gls | ups | bpost | opsturen | opgestuurd |
        stuur(?:t)?\s+(?:het|ze|je\s+\w{3,20}|uw\s+\w{3,20})\s+op | pakket(?:punt|shop)(?:en|s)? |
        postkantoor | (?:post|service)punt(?:en)? | afhaalpunt(?:en)? | brievenbus""",
        ("per post", "via een PostNL-punt", "bij een servicepunt", "of stuur het op"), ("poster", "postcode")),
    Pattern("refuses", r"(?:nemen|accepteren)\s+(?:wij\s+|we\s+)?(?:geen|niet)|niet(?=\s+(?:per|via|met)\s)",
        ("Retouren nemen we niet aan per post", "wel in de winkel, niet per post"), ("niet goed? per post terug",)),
    Pattern("refused", r"[a-zà-ÿ]{2,12}\s+(?:gaat|kan|lukt|mag)\s+(?:helaas\s+)?niet(?=\s*(?:[.,;!)]|$))",
        ("per post kan helaas niet",), ("per post kan ook",)),
    Pattern("locker", r"lockers? | pakketautoma(?:at|ten) | pakketkluis | afhaalkluis", ("via een locker",), ("slot",)),
    Pattern("collected", r"""
        (?:(?:we|wij)\s+halen|halen\s+(?:we|wij))\s+(?:\w{1,12}\s+){0,6}op | (?:laten\s+)?ophalen\s+(?:aan|
        bij\s+je)\s?(?:huis|thuis)? |
        opgehaald\s+bij\s+je\s+thuis""",
        ("We halen het gratis bij je op",), ("haal het op in de winkel",)),
    Pattern("only", r"""
        (?:alleen|enkel)\s+als\s+(?:je|u)\s+(?:bestelt|koopt) |
        alleen(?!\s+(?:al|maar\s+al))(?:\s+maar)? | uitsluitend | enkel | slechts | exclusief(?!\s+(?:btw|verzend|bezorg|van
        |voor)) | only""",
        ("alleen in de winkel", "alleen als je bestelt via de app"), ("alleenstaand",)),
    Pattern("not_only", r"niet\s+(?:alleen|enkel|uitsluitend|slechts)", ("niet alleen online",), ("alleen online",)),
    Pattern("from_delivery", r"""
        (?:na|vanaf)\s+(?:de\s+|het\s+)?(?:(?:dag|datum|moment)\s+(?:van|na|waarop)\s+(?:de\s+)?)?(?:ontvangst|ontvangen
        |levering|bezorging|aflevering|leverdatum|ontvangstdatum|je\s+(?:\w{3,12}\s+)?(?:hebt\s+)?ontvang\w{1,4}
        |bezorgdatum)(?:\s+van\s+(?:je|uw|de|het)\s+\w{3,12})?""",
        ("na ontvangst", "vanaf de dag na levering"), ("na aankoop",)),
    Pattern("from_possession", r"(?:na|vanaf)\s+de\s+dag\s+(?:waarop|dat)\s[^.!?\n]{0,120}?\b(?:in\s+bezit|ontvangen|ontvangt)",
        ("na de dag waarop u, of een ander, het product in bezit krijgt",), ("na de dag dat wij sluiten",)),
    Pattern("from_purchase", r"""
        (?:na|vanaf)\s+(?:de\s+|je\s+|uw\s+)?(?:(?:dag|datum|moment)\s+van\s+(?:de\s+)?)?(?:aankoop(?:datum)?|koop
        |bestelling|besteldatum|kassabon|bestellen)""",
        ("na aankoop", "vanaf aankoopdatum"), ("na ontvangst",)),

    Pattern("hour", r"uur|uren|u", ("24 uur",), ("24 dagen",)),
    Pattern("day", r"(?:kalender)?dag(?:en)?", ("30 dagen",), ("werkdagen",)),
    Pattern("workday", r"werk\s?dag(?:en)?", ("3 werkdagen",), ("3 dagen",)),
    Pattern("night", r"nacht(?:en)?", ("100 nachten",), ("100 dagen",)),
    Pattern("week", r"we(?:ek|ken)", ("2 weken",), ("weekend",)),
    Pattern("month", r"maand(?:en)?|mnd\.?", ("een maand", "24 maanden"), ("maandag",)),
    Pattern("year", r"jaar|jaren", ("2 jaar",), ("jarig",)),
    Pattern("one", r"een|één|'n", ("binnen een maand",), ("eens",)),
    Pattern("range", r"tot|à|a|of|t/m|tot\s+en\s+met", ("2 tot 3 werkdagen",), ("totaal",)),
    Pattern("within", r"binnen | in | max(?:imaal|\.)? | uiterlijk | tot", ("binnen 3 dagen",), ("na 3 dagen",)),
    Pattern("countdown", r"""nog(?:\s+(?:maar|slechts|net))? | laatste | al | sinds | om\s+de | elke | iedere | per""",
        ("nog 3 dagen",), ("binnen 3 dagen",)),
    Pattern("left", r"""(?:te\s+gaan|geleden|oud|per\s+(?:week|jaar|dag)|korting|sale|actie|gerijpt|geldig)""",
        ("3 dagen te gaan",), ("3 dagen bedenktijd",)),
    Pattern("lasting", r"lang", ("3 dagen lang gratis verzending",), ("langer",)),
    Pattern("next_day", r"""morgen(?!\s?(?:ochtend)?\s+(?:weer|open))|(?:de\s+)?volgende\s+(?:werk)?dag|volgende\s+dag""",
        ("morgen in huis", "volgende dag bezorgd"), ("goedemorgen",)),
    Pattern("same_day", r"""
        vandaag\s+(?:nog\s+)?(?:bezorgd|geleverd|in\s+huis|thuisbezorgd)|
        (?:de\s?)?zelfde\s+dag(?:\s+nog)?(?!\s+(?:nog\s+)?(?:verstuurd|verzonden|verwerkt))|vanavond""",
        ("dezelfde dag nog bezorgd", "vandaag nog in huis"), ("vandaag besteld",)),

    Pattern("online", r"""
        online(?:-?(?:bestellingen|aankopen))? | (?:in|via)\s+(?:de|onze)\s+web(?:shop|winkel) |
        op\s+(?:de|onze)\s+(?:web)?site | op\s+[\w.-]{3,40}\.(?:nl
        |be|com|example) | (?<=alleen\ )(?:web(?:shop|site|winkel)|site)(?!\w)""",
        ("online", "in onze webshop", "alleen website"), ("offline", "de website")),
    Pattern("in_store", r"""
        in\s+(?:(?:de|al|onze|alle|elke|iedere|een|je|jouw|deze|fysieke|deelnemende|al\s+onze)\s+){0,3}(?:winkels?
        |filia(?:al|len)|vestiging(?:en)?|stores?|praktijk(?:en)?|boetieks?|salons?|showrooms?|apothe(?:ek|ken)|proeflokaal) |
        in[\s-]store | (?:aan|bij)\s+(?:de|het)\s+(?:kassa|balie|loket)""",
        ("in de winkel", "in al onze winkels", "aan de balie", "bij de kassa"), ("in de webwinkel", "op het plein")),
    Pattern("in_app", r"""(?:in|via)\s+(?:de|onze)\s+(?:\w{2,20}\s+|\w{2,20}-)?app""",
        ("in de app", "via de Fietswerk-app"), ("op WhatsApp",)),
    Pattern("by_phone", r"telefonisch|per\s+telefoon", ("telefonisch",), ("telefoonhoesje",)),
    Pattern("also", r"ook|zowel|én|zelfs", ("ook in de winkel",), ("ooknog",)),
    Pattern("redeems", r"""
        geldig | geldt | gelden | in\s?te\s?(?:leveren|wisselen) | inlever\w{0,4} | inwissel\w{0,4} | verzilver\w{0,3} |
        te\s+(?:gebruiken|besteden) | werkt(?:\s+alleen\s+als\s+(?:je|u)\s+bestelt)? | gebruik(?:en|t)? |
        (?:in)?lever\s[^.!?\n]{0,30}\bin""",
        ("geldig in de winkel", "De code werkt ook in de winkel", "in te leveren in de winkel"), ("verkrijgbaar in de winkel",)),
    Pattern("visit", r"""
        kom\w{0,3} | bezoek | langs | vind(?:t|en)? | ontdek | bekijk | koop | shop(?:pen)?(?!\w) | winkel(?:en
        |t)?(?=\s+(?:online|nu)) | pas(?:sen)? | advies | te\s+koop | verkrijgbaar | op\s+voorraad | cadeaubon\w{0,3} |
        cadeaukaart\w{0,3} | open(?:ingstijden)? | workshop | avond | welkom | service | werk(?:en)?\s+bij | betaal\w{0,3} |
        betalen | zien""",
        ("Kom langs in de winkel", "Vind je winterjas in onze winkels"), ("geldig in de winkel",)),
    Pattern("included", r"incl\. | inclusief | inbegrepen", ("incl. verzendkosten",), ("exclusief",)),
    Pattern("not", r"niet|geen|nooit|behalve|uitgezonderd", ("niet in de winkel",), ("nietig",)),
    Pattern("used", r"""tweedehands | occasions? | refurbished | gebruikte? | opgeknapte?
        | demomodel(?:len)? | showmodel(?:len)?""",
        ("tweedehands met 12 maanden garantie",), ("gebruik de code",)),
    Pattern("withdrawal", r"her+oep\w{0,12}", ("binnen veertien dagen herroepen", "herroepingsrecht"),
            ("14 dagen bedenktijd",)),
    Pattern("statutory", r"""wettelijke? | bij\s+wet | (?:door|volgens)\s+de\s+wet |
    de\s+wet(?=\s+(?:geeft|schrijft|voorziet))""",
        ("de wettelijke bedenktijd", "14 dagen, zoals bij wet bepaald"), ("onwettelijk",)),
    Pattern("some_goods",
            r"""
        (?-i:[A-Z])(?!ratis|ltijd|rtikelen|roducten|estellingen|ankopen|akketten|tems|pullen|ltijd|otjes|lles
        |imits)\w{3,18}(?:en|els|ers|s)\s+
        (?:retourneren|ruilen|terugsturen|terugbrengen)(?=\s+(?:kan|kunnen|kun|mag|is)\b) |
        (?<!\w\s)(?-i:[A-Z])(?!innen|iet|oor|p\b|ot\b|an\b|n\b|et\b|l\b|lle|nline|nze|e\b|a\b|en\b|anaf)\w{2,18}\s
        (?:\w{2,18}\s){0,2}?(?!(?:dagen|weken|maanden|winkels?|filialen|artikelen|producten|items|spullen|bestellingen
        |aankopen|pakjes)\b)\w{3,18}(?:en|s)\s+(?:\w{3,18}\s)?
        (?:mag|mogen|kun|kunt|kunnen)\s+(?:je|u)\b""",
            ("Zetels retourneren kan binnen 14 dagen", "Ongeopende doosjes lenzen mag je binnen 14 dagen terugsturen",
             "Gedragen sokken kun je niet terugsturen"),
            ("Artikelen retourneren kan binnen 30 dagen", "Gratis retourneren kan altijd")),
    Pattern("part", r"""
        (?<![^\W_])\w{3,20}\s+van\s+(?:onze|de|het|uw|je)\s+\w{3,20}\s?: |
        op\s+(?:de|het|onze|alle)\s+(?!(?:hele|complete|volledige)?\s?(?:collectie|assortiment|producten|artikelen|aankoop
        |kleding|website|winkel))\w{3,20} | (?:accu|batterij|motor|frame|plant|heester)(?:'?s|en)?(?=[^.!?\n]{0,30}\d) |
        (?:toestellen|machines|meubelen|tweewielers)\s+(?:met|op)\s+\w{3,24} | op\s+(?:motor|frame|accu|batterij|onderdelen|
            doorroest|naden|rits(?:en)?)""",
        ("10 jaar garantie op de motor", "Frame van onze banken: 5 jaar garantie"),
        ("2 jaar garantie op al onze producten", "garantie op alle producten")),
    Pattern("express", r"""
        (?:express|spoed)\w{0,12} | (?:avond|zaterdag|zondag|weekend)(?:bezorging|levering) | 's\s+avonds |
        (?:op\s+(?:een\s+)?(?:zaterdag|zondag)|in\s+het\s+weekend)(?:en)?(?!\s+(?:t/m|tot|besteld)) |
        (?:bezorg|lever)\w{2,6}\s+op\s+(?:een\s+)?(?:maan|dins|woens|donder|vrij)dag(?!\s+(?:t/m|tot|en))
        | op\s+afspraak |
        tijdvak | gewenste\s+(?:dag|datum|tijd\w{0,6}) | voor\s+\d{1,2}(?:[.:]\d\d)?\s+uur\s+(?:bezorgd
        |geleverd|in\s+huis) |
        wadden\w{0,8} | \w{0,12}eiland(?:en)? | buitenland | naar\s+europa |
        internationale? | (?:grote
        |zware|volumineuze|lange)\s+(?:artikelen|producten|stukken|pakketten|bestellingen) |
        meubel\w{0,12} | maatwerk | op\s+maat | op\s+bestelling | pallet\w{0,8} | (?:stof)?stalen | monsters? |
        (?<!geen\ )(?<!zonder\ )extra\s+(?:levertijd|bezorg\w{3,8}|verzend\w{3,8}|kosten|(?:werk)?dagen|weken) |
        \d\s?extra(?!\s+(?:korting|voordeel)) | (?<!geen\ )(?<!zonder\ )(?:\w{0,14}toeslag|meerprijs|bijbetaling)""",
            ("expressbezorging € 9,95", "bezorging op zaterdag", "Waddeneilanden: toeslag € 49", "levertijd maatwerk 6 weken"),
            ("standaard bezorging", "maandag t/m zaterdag bezorgd", "geen extra kosten", "zonder toeslag")),
    Pattern("up_to", r"tot(?:\s+wel)? | maximaal | max\.? | minimaal | minstens", ("tot 5 jaar garantie",), ("totaal",)),
)

CONTACTS = (
    Pattern("phone", r"""
        (?:bel|app|sms)(?:\s+(?:je|jullie|gerust|gratis|even|naar|met|ons|dan))* (?:\s+op)? | tel(?:efoon(?:nummer)?
        |efonisch)?\.? | telefonisch | t\. | klantenservice | whatsapp | mobiel | nummer""",
        ("Bel ons op 020 123", "Tel. 020 123", "telefoonnummer: 020 123"), ("belasting", "hotel")),
    Pattern("not_phone", r"""
        kvk(?:-?nr\.?|-?nummer)? | btw(?:-?nr\.?|-?nummer)? | iban | (?:bestel|order|klant|lid|factuur|artikel|referentie
        |kaart|rekening|licentie)\s?-?(?:nr\.?|nummer)? | art\.(?:\s?nr\.?)? | nr\. | barcode | ean | gtin""",
        ("KvK 34123456", "bestelnummer 12345678", "art.nr. 123"), ("Bel ons",)),
    Pattern("article", r"""
        art\.(?:\s?(?:nr|no)\b\.?(?!-))? | artikel\s?(?:nr\.?|nummer|code)? | art(?:ikel)?nr\.? | productcode | sku |
        modelnummer""",
        ("Art. NR-1001", "artikelnummer: 123", "SKU 12"), ("kunstartikel",)),
    Pattern("gtin", r"""ean(?:-?(?:8|13|code))? | gtin(?:-?\d\d?)? | (?:streep|bar)code | upc""",
        ("EAN 8712345678906", "barcode: 8712345678906"), ("oceaan",)),
    Pattern("clock", r"uur|u|h", ("18.00 uur",), ("vuur",)),
    Pattern("short_days", r"ma|di|wo|do|vr|za|zo", ("ma-vr",), ("maandag",)),
    Pattern("opening", r"""opening(?:stijden|suren) | winkeluren | geopend | open | bereikbaar""",
            ("Openingstijden", "geopend",), ("opening", "kopen",)),
    Pattern("hours_lead", r"van|openings(?:tijden|uren)|om|geopend|open|tussen|telefonisch|bereikbaar|zijn|wij|we", (
        "van 9.00",), ("na 9.00",)),
    Pattern("other_desk", r"""(?<!\w)(?:pers(?:vragen|contact|voorlichting|dienst)? | media(?:vragen)? | vacatures? | werken\s+bij
        | zakelijk(?:e\s+klanten)?
        | groothandel | inkoop | filiaal | winkel\s(?:in|te)\s | storing(?:sdienst)? | noodnummer)(?!\w)""",
        ("Pers: 020 123", "Zakelijke klanten bellen 020 123", "Vacatures: werk@"), ("persoonlijk advies", "Bel ons")),
    Pattern("daily", r"""dagelijks | elke\s+dag | iedere\s+dag | 7\s+dagen\s+per\s+week | alle\s+dagen""",
        ("dagelijks 9.00",), ("maandag",)),
    Pattern("workdays", r"(?:op\s+)?(?:werk|week)dagen", ("werkdagen 9.00", "op weekdagen van 9.00"), ("dagen",)),
)

ASIDES = (
    Pattern("elsewhere", r"""
        elders | bij\s+(?:de\s+)?(?:concurrent(?:en|ie)?|anderen|andere\s+winkels) |
        (?:onze|bij|met|van|via)\s+(?:\w{2,14}\s)?\w{0,14}partners? | partner(?:aanbieding|actie|voordeel|korting)\w{0,3}""",
        ("Elders € 529", "Bij onze partner Imkerij Valk 15%", "Onze reispartner geeft 10%"), ("Partnerring € 49",
            "voor je partner")),
    Pattern("here", r"bij\s+ons|hier|onze\s+prijs", ("Elders € 49, bij ons € 29",), ("hierdoor",)),
    Pattern("earlier", r"""
        (?:vorige?|afgelopen|verleden)\s+(?:jaar|maand|seizoen|zomer|winter|lente|herfst|najaar|voorjaar) | gelanceerd |
        bij\s+(?:de\s+)?(?:introductie|lancering) | in\s+(?:19|20)\d\d(?=\s+(?:nog|voor|aan|was|kostte|gelanceerd)|\s?[,;:]) |
        in\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s+(?:19|20)\d\d
        (?=\s+(?:nog|was|kostte|gaven|kreeg)|\s?,\s) | \w{1,12}\s+jaar\s+geleden""",
        ("In 2024 gelanceerd aan € 549", "Vorig jaar nog € 59", "In oktober 2025, 20% op alles"), ("in oktober 2026: 20%",
             "afgelopen", "voor het hele jaar € 12")),
    Pattern("members", r"""
        (?:voor|alleen|als)\s+(?:onze\s+|al\s+onze\s+)?(?:leden|kaarthouders|abonnees|lid) | leden(?:prijs|korting|voordeel)? |
        met\s+(?:de|je|jouw|uw|onze|een)\s+(?:[\w&]{2,14}\s)?(?!cadeau|geschenk|bank|krediet|ov-)[\w&]{0,14}-?(?:kaart|pas) |
        (?:club|klanten)kaart(?:houders)? | [\w&]{2,14}[\s-]club(?=\s?:)""",
        ("Met de Groene Kaart: Olijfboom aan € 39,90", "voor leden € 20", "Fiets-club: jas € 39"),
        ("met de cadeaukaart", "heden € 20")),
    Pattern("bundle", r"""
        (?:in|als|het|compleet)\s+(?:\w{3,14})?(?:pakket|set|bundel)(?=\s+(?:voor|aan|nu)?\s?\D{0,4}\d) |
        samen(?=\s+(?:voor\s|aan\s|slechts\s|maar\s)?\D{0,3}\d) | alles\s+samen""",
        ("grill en hoes samen € 499", "het pakket voor € 199"), ("Set van 2 € 9", "samenwerking")),
)

NAMING = NamingWords(
    connectors=(
        "voor", "nu", "is", "slechts", "van", "was", "à", "maar", "vanaf", "kost", "kosten", "blijft", "gewoon", "al", "reeds",
        "te koop", "per stuk", "elk", "weer", "ook", "nog",
    ),
    and_words=("en",),
    or_words=("of",),
    with_words=("plus", "met", "inclusief"),
    articles=("de", "het", "een"),
    small_words=frozenset({
        "altijd", "deze", "dit", "die", "het", "de", "een", "alleen", "net", "bestel", "shop", "koop", "krijg", "vandaag", "week",
        "weekend", "nu", "al", "reeds", "je", "jouw", "ons", "onze", "u", "in", "op", "bij", "met", "tot", "t/m", "en", "of",
    }),
    no_part=frozenset({
        "nu", "van", "was", "voor", "vanaf", "slechts", "net", "is", "de", "het", "een", "die", "onze", "ons", "nieuw", "nieuwe",
        "deze", "alleen", "ook", "en", "of", "met", "art", "samen", "keer",
    }),
    variants=frozenset({"dames", "heren", "kinderen", "navulling", "set", "duo", "trio", "hoes"}),
    kinds=(
        Pattern("kind", r""",?\s(?:(?:per|in|als)\s(?:een\s|de\s)?(?:grote\s|kleine\s)?(?:zak|doos|pot|pak|fles|tube|emmer|
            krat|pallet|
            grootverpakking)(?:ken|je)?\b|(?:maat|formaat)\s\d{2,3}\b(?!\s?(?:-|t/m|tot|bis|to|à|au)\s?\d)|in\s(?:leer|linnen|
            wol|hout|eiken|rvs|velours|marmer)\b|op\s(?:maat|sterkte)\b|
            in\s\d{1,4}\s?(?:[x×]\s?\d|(?:cm|ml|cl|l|kg|g)\b))""",
                (" per zak van 20 l: ", ", maat 180/200 cm: ", " op maat ", " in 120 x 170 "),
                (" in blauw ", " in de aanbieding ", ", maat 36 t/m 42: ", " per stuk ")),
    ),
    labels=(
        Pattern("label", r"prij[sz]|deal|korting|actie|aanbieding|aanbod|totaal|verzend|bezorg|lever|retour|cadeau|voucher|"
                         r"geschenk|bespa|waarde|vanaf|besteding|code",
                ("Onze prijs", "Actieprijzen", "Weekdeal", "Verzendkosten", "Je bespaart", "Cadeaubon"),
                ("Mos Vest", "Tent Duin")),
    ),
    other_things=(
        Pattern("friends", r"\b(?:breng\s\w{2,8}\s(?:vriend|vriendin)\w{0,4}\saan|vriendenactie|"
            r"nodig\s\w{2,8}\svriend\w{0,4}\suit)", ("Breng een vriend aan: € 10",), ("Vriendenboek Mos",)),
        Pattern("gift card", r"(?:cadeau|kado|geschenk|gift|tuin|boeken)[\s-]?(?:kaart|bon|card|voucher)|voucher|tegoed",
                ("Cadeaukaart", "een boekenbon", "Tuinbon van", "je tegoed"), ("Cadeauset Duin", "Kaarthouder Mos")),
        Pattern("points", r"punten|spaar(?:zegel|punt)", ("Spaar 500 punten", "10 spaarzegels"), ("Spaarpot Mos",)),
        Pattern("delivery", r"verzend|bezorg|retour", ("Verzendkosten", "Thuisbezorgd", "Retourneren"), ("Zending Duin",)),
        Pattern("spending", r"besteding", ("bij besteding van", "Minimale besteding"), ("Bestel Mos",)),
        Pattern("a service", r"(?<!\w)(?:montage|afvoer|installatie|inmeten|graveren|gravure|reparaties?|stomen)(?!\w)",
                ("Montage aan huis", "Afvoer oude bank"), ("Montagelijm",)),
        Pattern("wrapping or a deposit", r"inpakk|verpakking|statiegeld|borg\b", ("Laten inpakken", "statiegeld", "Borg"),
                ("Borgholm Stoel",)),
        Pattern("a gift to charity", r"donat|doneer", ("Jouw donatie", "Doneer"), ("Donzen jas",)),
        Pattern("entry", r"ticket|entree|toegang|inschrijf", ("Tickets", "Entree", "Toegang", "Inschrijfgeld"), ("Mos Tent",)),
    ),
    abbreviations=(
        "art", "nr", "no", "incl", "excl", "ca", "max", "min", "st", "v.a", "va", "t.w.v", "twv", "o.a", "p.p", "tel", "bv",
        "b.v", "i.p.v", "adv", "jan", "feb", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec", "ma", "di",
        "wo", "do", "vr", "za", "zo",
    ),
)

COLUMNS = ColumnWords(
    price=("prijs",),
    sale=("actie", "aanbieding", "aanbiedings", "nu", "onze", "nieuwe"),
    ordinary=("normaal", "normale", "gewoon", "gewone", "was", "oude", "van", "eerder", "voorheen", "adviesprijs"),
)

REMARKS = RemarkWords(
    code=(
        Pattern("code", r"\b(?:code|coupon)", ("Met de code", "je couponcode"), ("Decoderen", "Alle jassen")),
    ),
    everything=(
        Pattern("everything", r"\b(?:alles|hele\ (?:assortiment|collectie|winkel|webshop)|alle\ (?:producten|artikelen))\b",
                ("20% korting op alles", "op het hele assortiment", "Alle artikelen"), ("alle jassen", "hele dagen")),
    ),
    offers=(
        Pattern("offers", r"\b(?:acties?|aanbieding(?:en)?|aanbod|deals?|sale|deze\ (?:prij[sz](?:en)?|korting))\b",
                ("Deze prijzen gelden", "De actie loopt", "Alle aanbiedingen"), ("De prijsuitreiking is", "Een reactie")),
    ),
    personal=(
        Pattern("birthday", r"\b(?:je|jouw|uw|zijn|hun)\ verjaardag\b|\bverjaardags(?:korting|cadeau|bon)\w{0,3}|"
                r"\b(?:je|u)\ jarig\b", ("10% op je verjaardag", "5% verjaardagskorting", "Ben je jarig?"),
                ("Wij zijn jarig: 20%", "Onze verjaardag")),
    ),
    groups=(
        Pattern("who collect", r"%\ (?:cashback|terug)\b|\b(?:verdien|spaar)\ (?:tot\ )?\d{1,2}\ ?%",
                ("Verdien 2% terug op je kaart", "5% cashback"), ("10% korting op terugspoelers",)),
        Pattern("groups of people", r"\b(?:abonnees?|abonnement(?:en)?|herhaal(?:bestelling|bezorging|levering)(?:en)?|"
                r"student(?:en)?|studentenkorting|\d\d[-+]?\ ?plussers?|65\+|senioren(?:korting|dag|dinsdag|pas)?|"
                r"gepensioneerden|personeel(?:skorting)?|medewerkers|collega's|docenten|leraren|zorgpersoneel|stadspas|"
                r"ooievaarspas|groepen\ (?:van|vanaf))(?!\w)",
                ("Studenten krijgen 10%", "Seniorendag: 5%", "5% voor 60-plussers", "30% personeelskorting",
                 "Groepen vanaf 10 personen: 10%", "65+: 5%",
                 "15% op je eerste herhaalbestelling"),
                ("Studeertafels 10% korting", "groepstent 10% korting")),
    ),
    days_before=(Pattern("days before", r"\b(?:vóór|voor)\s$", ("Boek voor ",), ("tot ",)),),
    past=(Pattern("past", r"\b(?:is|zijn)\ (?:al\ |nu\ |weer\ )?(?:voorbij|afgelopen|beëindigd|verlopen)\b|\bliep(?:en)?\ van\b|"
                  r"\b(?:was|waren)\ (?:tot\ en\ met\ [^.!?\n]{1,30}\ )?geldig\b|\bniet\ (?:meer|langer)\ geldig\b|"
                  r"\bwerkt\ niet\ meer\b",
                  ("1 t/m 4 mei is voorbij", "De actie liep van 1 t/m 4 mei", "De code was geldig t/m 4 mei",
                   "MEI10 werkt niet meer"),
                  ("De actie loopt van 1 t/m 4 mei", "MEI10 is geldig")),),
    other_thresholds=(Pattern("other thresholds", r"\b(?:cadeau(?:tje)?s?|gratis|gespreid|termijnen|achteraf)\b",
                              ("Vanaf € 80 een mok cadeau", "Gespreid betalen vanaf € 100"),
                              ("Vanaf € 80 besteding", "Cadeaukaart")),),
    on_words=("op", "voor"),
    our_words=("onze", "de", "het"),
    have_words=("hebben", "krijgen", "vallen onder"),
    picture_words=("afbeelding", "foto", "plaatje", "beeld", "banner", "header", "productfoto", "hero", "visual"),
    all_goods=(
        Pattern("all goods", r"alles?\b|elke?\b|ieder|online", ("alle artikelen", "alles", "iedereen", "online aankopen"),
                ("tenten", "allesreiniger")),
        Pattern("no goods", r"(?:je|jouw|uw|jullie|eigen|klant|rekening|kosten|verzend|bezorg|lever|retour|terug)"
                            r"|(?:bestelling|aankoop|aankopen|order|boodschappen|besteding)",
                ("eigen kosten", "jouw rekening", "bezorging", "bestellingen boven", "aankopen"), ("tenten", "bestek")),
    ),
    roughly=("ruim", "bijna", "circa", "ca.", "ongeveer", "meer dan", "tot"),
    per_words=("per",),
    for_words=("voor",),
    any_words=("enige", "alle", "per", "bij"),
    pieces=("stuk", "stuks"),
    packs=("pack", "pak",),
    of_words=("met", "van"),
)

COMMON_WORDS = frozenset({
    "aan", "af", "al", "alle", "alleen", "alles", "als", "altijd", "andere", "anders", "bekijk", "bent", "beste", "bestel",
    "bestellen", "bestelling", "betaal", "bezorgd", "bezorgen", "bezorging", "bij", "binnen", "cadeau", "dag", "dagen", "dan",
    "dat", "de", "deze", "die", "direct", "dit", "door", "dra", "dus", "een", "eerste", "eigen", "elke", "en", "er", "fijn",
    "fijne", "gaan", "gaat", "gebruik", "geen", "geldig", "goed", "goede", "graag", "gratis", "haal", "heb", "hebben", "hebt",
    "heeft", "heel", "help", "het", "hier", "hoe", "hou", "huis", "ieder", "iedere", "iedereen", "ik", "in", "is", "ja", "jaar",
    "jas", "je", "jij", "jou", "jouw", "juist", "kan", "kies", "klaar", "klanten", "kleding", "kom", "kon", "koop", "korting",
    "krijg", "krijgt", "kunnen", "kunt", "laatste", "lekker", "leuk", "leuke", "leveren", "levertijd", "maak", "maar", "mag",
    "maken", "mee", "meer", "met", "mij", "mijn", "mis", "moet", "mooi", "mooie", "morgen", "naar", "naast", "net", "niet",
    "niets", "nieuw", "nieuwe", "nodig", "nog", "nu", "of", "om", "onder", "ons", "onze", "ook", "op", "over", "per", "prijs",
    "prijzen", "retour", "retourneren", "samen", "schoenen", "shop", "snel", "soms", "staat", "stuur", "tegen", "terug", "tijd",
    "tijdens", "toe", "tot", "tussen", "twee", "uit", "uur", "uw", "van", "vanaf", "vandaag", "veel", "verder", "verzending",
    "verzonden", "vind", "vinden", "voor", "vraag", "vragen", "waar", "waarborg", "wacht", "wanneer", "want", "was", "wat",
    "we", "week", "weer", "welke", "werk", "werkdagen", "wij", "wil", "willen", "winkel", "winkels", "word", "worden", "wordt",
    "ze", "zeg", "zeker", "zelf", "zie", "zijn", "zo", "zoals", "zoek", "zoeken", "zolang", "zonder",
})

BLANKS = (
    Pattern("blank", r"""
        tekst\s+(?:volgt|komt\s+(?:nog|hier))(?=\s*(?:$|[).\]!…])) | hier\s+komt\s+(?:de\s+|een\s+|nog\s+)?(?:tekst|
        prijs|kop|titel)(?=\s*(?:$|[).\]!…])) | nog\s+(?:in\s+te\s+vullen|aan\s+te\s+vullen)(?=\s*(?:$|[).\]!])) |
        \[(?:naam|voornaam|prijs|datum|code|product|productnaam|bedrag|tekst|link|url| percentage|winkel|plaats|titel|
        kop)\](?!\() | voorbeeldtekst | prijs\s+n\.?\s?t\.?\s?b\.?""",
        ("Tekst volgt", "Hier komt de tekst", "Beste [voornaam],", "Nu voor [prijs]", "Voorbeeldtekst"),
        ("De tekst volgt de lijn van het verhaal", "[advertentie]", "Lees hier de tekst", "Vul je naam in")),
)

ADDRESS_FORMS = (
    Pattern("informal", r"""je|jij|jou|jouw|jullie|jezelf|jouzelf""",
            ("Bestel je jas", "Is jouw maat er nog?", "Dat doe jij zelf"), ("jeans", "een jurk")),
    Pattern("formal", r"""(?<!\d\s)(?<!\d)u(?![\w-]|/)|uw|uzelf""",
            ("Bestelt u nu", "Is uw maat er nog?"), ("24 u open", "de u-bocht", "t/m 8u")),
)

READING = ReadingWords(
    syllable=r"aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|ei|ij|eu|oe|ui|ou|au|[aeiouyäëïöüéèêáó]",
    syllables={"tent": 1, "winkel": 2, "gratis": 2, "bezorging": 3, "reünie": 3, "koeien": 2, "ideeën": 3, "retourneren": 4},
    ease=(206.835, 0.93, 77.0),
)

LANGUAGE = Language(
    code="nl",
    common_words=COMMON_WORDS,
    decimal_comma=True,
    currency="EUR",
    numbers=NUMBERS,
    prices=PRICES,
    percents=PERCENTS,
    deals=DEALS,
    codes=CODES,
    dates=DATES,
    terms=TERMS,
    countries=COUNTRIES,
    contacts=CONTACTS,
    asides=ASIDES,
    blanks=BLANKS,
    address_forms=ADDRESS_FORMS,
    naming=NAMING,
    columns=COLUMNS,
    remarks=REMARKS,
    region="NL",
    plurals={"dag": "dagen", "werkdag": "werkdagen", "week": "weken", "maand": "maanden", "jaar": "jaar"},
    determiners=frozenset({"de", "het", "een", "deze", "dit", "die", "dat", "ons", "onze", "elk", "elke", "geen",
                           "ieder", "iedere"}),
    reading=READING,
    synonyms=(("winkelwagen", "winkelmand", "winkelmandje"), ("klantenservice", "klantendienst"),
              ("verzendkosten", "bezorgkosten", "leveringskosten"), ("kortingscode", "actiecode", "vouchercode", "promocode"),
              ("cadeaubon", "cadeaukaart", "geschenkbon"), ("retourneren", "terugsturen", "terugzenden"),
              ("bezorgen", "thuisbezorgen", "leveren"),
              ("nieuwsbrief", "mailing"), ("inloggen", "aanmelden op je account")),
    wordings=Wordings(
        redeem={"online": "alleen online", "store": "alleen in de winkel", "app": "alleen in de app",
                "online and store": "online en in de winkel"},
        return_places={"store": "Retourneren kan alleen in de winkel", "post": "Retourneren kan alleen per post",
                       "post and store": "Retourneren kan in de winkel of per post"},
        return_costs={"free": "Retourneren is gratis", "customer": "Retourneren is op eigen kosten",
                      "amount": "Retourneren kost {amount}"},
        percent="{percent} korting",
        deals={"buy_pay": "{buy} halen, {pay} betalen", "bundle": "{quantity} voor {amount}", "half_2": "2e halve prijs",
               "percent_2": "2e met {percent}% korting"}),
)
