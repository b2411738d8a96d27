"""German, as in Germany, Austria and Switzerland."""

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

_ONLY = (r"(?:(?:nur|noch|schon|bereits|für|um|je|jetzt|lediglich|gerade\smal|unschlagbare[nr]?|sensationelle[nr]?|"
         r"günstige[nr]?|zum\sPreis\svon|ab\ssofort|Preis:?)\s){0,3}")
_DELIVERY = (r"(?:(?!rück)\w{0,14}versand\w{0,14}|\w{0,14}lieferung\w{0,3}|\w{0,8}zustellung|liefer(?:n|t|st|kosten\w{0,5})|"
             r"geliefert|versende[nt]|verschick(?:en|t)|schicken\swir|porto\w{0,6}|frei\sHaus)")
_NO_COST = r"(?:gratis|kostenlose?[nrms]?|kostenfreie?[nrms]?|umsonst|keine|freie[rn]?)"
_FREE_DELIVERY = (rf"(?:{_NO_COST}\s(?:\w{{1,15}}\s){{0,2}}{_DELIVERY}|gratis-?(?:versand|lieferung|zustellung)|"
                  r"(?:versandkosten|versand|porto|lieferkosten)-?frei\w{0,2}|frei\sHaus)")
_REDUCTION = (r"(?:\w{0,20}rabatt|\w{0,14}nachlass|\w{3,14}bonus|\w{0,16}vorteil|cash-?back|\w{0,14}ersparnis|preissenkung|"
    r"preisreduzierung|"
              r"(?:ein)?tauschprämie|wechselprämie|sofortabzug)")
_BASKET = (r"(?:(?:(?:mindest-?|einkaufs|bestell|buchungs|reise|waren(?:korb)?|auftrags|netto|order|rechnungs){1,3}(?:wert|"
        r"umsatz|summe|"
           r"betrag|einkauf|bestellung|volumen|menge)|mbw|mew|einkauf|einkäufen|bestellung(?:en)?|umsatz)s?)")
_BEFORE = (r"(?:statt|anstatt|anstelle\svon|bisher(?:iger\sPreis)?|bislang|vorher|zuvor|früher|vormals|ehemals|sonst|war|"
           r"normalerweise|normal(?:preis)?|regulär(?:er\sPreis)?|ursprünglich(?:er\sPreis)?|eigentlich|(?:alter|früherer|"
           r"regulärer|ehemaliger|normaler|voriger)\sPreis|original-?preis|streichpreis|regulärpreis|listenpreis|ladenpreis|"
           r"vorheriger\sPreis|altpreis|einzelkauf)")
_NOW = (r"(?:jetzt|nun|nur|heute|für|aktuell|neu(?:er\sPreis)?|bei\suns|reduziert(?:\sauf)?|im\sAngebot|aktion(?:spreis)?|"
        r"angebot(?:spreis)?|sale(?:preis)?|sonderpreis|diese\sWoche|auf)")
_OF_30_DAYS = (r"(?:(?:niedrigster|günstigster|tiefster|bester|letzter\sniedrigster)\s(?:gesamt|verkaufs)?preis|"
               r"(?:bisheriger\s)?30-Tage-(?:Best|Tiefst|Niedrigst)?preis)(?:\s\(?(?:der|in\sden|innerhalb\sder)\s(?:letzten|"
               r"vergangenen)\s30\sTagen?\)?)?(?:\svor\s(?:der\s)?(?:Reduzierung|Aktion|Rabattierung|Preissenkung|"
               r"Ermäßigung))?")
_CARD = (r"(?!geschenk|gutschein|kredit|speicher|grafik|sim|gift|spiel|land|speise|wert)[\w-]{0,20}(?:karte|card|club|"
         r"mitgliedschaft|(?<![^\W_])app|-app)")
_END = r"(?=\s{0,2}(?:[.,!?;:*)|\n-]|$))"
_ITEM = (r"(?:artikeln?|produkte?|teile?|stück|stk\.?|stücken?|exemplare?|paare?|packung(?:en)?|packs?|flaschen?|dosen?|"
         r"tickets?|personen?|kind(?:er)?|jacken?|pullover|shirts?|t-shirts?|hosen?|kleid(?:er)?|brillen?|matratzen?|bücher|"
         r"buch|kissen|bettdecken?|behandlung(?:en)?|tüten?|beutel|gläser|glas|karton|kartons|sets?|pizza|pizzen|kaffee|"
         r"getränke?)")
_TIME = (r"(?:monate?n?|jahre?n?|tage?n?|wochen?|stunden?|nächten?|personen?|minuten|mal|mo\.|[gm]b|zoll|liter|kilo|gramm|kg|"
         r"ml|cl|cm|m2|gänge|sitzer|teilig|staffeln|lagen|türen|zimmer|sterne|stufen|raten|gramm|prozent|euro)")
_THING = rf"(?!{_TIME}\b)[^\W\d_]{{3,20}}"
_FEW = r"(?:[2-9]|1\d|zwei|drei|vier|fünf|sechs|acht|zehn)"
_FEW_OR_ONE = rf"(?:{_FEW}|1|eine?[nsmr]?)"
_STOPS = r"(?!(?:von|à|je|ab|statt|jetzt|pro|bis|rabatt|gratis|bei|mit|auch|so|für|zusammen|in|auf|oder|nur|und|sparen)\ )"
_NAME_PART = r"(?:[^\s,.;:!?¤‰|]|\.(?=\S|\ (?-i:[a-z\d]))){1,24}"
_CAPITAL = r"(?-i:(?=[A-ZÀ-Þ]))"
_PIECES = (r"(?:stück|stk\.?|packungen|päckchen|tüten|beutel|flaschen|dosen|kartons|gläser|kisten|rollen|tuben|sets|becher|"
           r"schalen|tafeln|riegel|kästen|säcke|bund|netze|eimer)")
_FOR_ALL = (r",?\ (?:jetzt\ |zusammen\ ){0,2}für\ (?:nur\ |zusammen\ |jetzt\ ){0,2}(?P<total>¤)(?!\s?(?:pro|je|/|rabatt|"
            r"sparen|gespart))")
_FEE = (r"(?:\w{0,16}gebühr(?:en)?|\w{0,12}pfand|Kaution|\w{0,16}zuschlag|Anschlusspreis|Anzahlung|Aktivierungspreis|"
        r"Bereitstellungspreis|Endreinigung|Kurtaxe)")
_NTH_ITEM = (r"(?:[2-9]\.|1[0-2]\.|zweite[nrsm]?|dritte[nrsm]?|vierte[nrsm]?|fünfte[nrsm]?|sechste[nrsm]?|sieb(?:en)?te[nrsm]?|"
             r"achte[nrsm]?|neunte[nrsm]?|zehnte[nrsm]?)")
_UNTIL = r"(?:bis(?:\seinschließlich|\szum)?|spätestens|vor|ab|vom)"
_COMPANY = r"(?:Sie|du|ihr|man)"

NUMBERS = NumberWords(
    values={
        "ein": 1, "eins": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5,
        "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "zwoelf": 12,
        "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "fuenfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18,
        "neunzehn": 19, "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "fuenfzig": 50, "sechzig":
        60,
        "siebzig": 70, "achtzig": 80, "neunzig": 90, "hundert": 100, "tausend": 1000,
        "million": 1_000_000, "millionen": 1_000_000,
    },
    joiners=("und",),
    ordinals={
        f"{stem}{ending}": number for stem, number in (
            ("erste", 1), ("zweite", 2), ("dritte", 3), ("vierte", 4), ("fünfte", 5), ("sechste", 6), ("siebte", 7), ("achte", 8),
            ("neunte", 9), ("zehnte", 10), ("elfte", 11), ("zwölfte", 12), ("vierzehnte", 14), ("fünfzehnte", 15),
            ("zwanzigste", 20), ("vierundzwanzigste", 24), ("dreißigste", 30), ("einunddreißigste", 31),
        ) for ending in ("", "n", "r", "s", "m")
    },
)

PRICES = PriceWords(
    currencies={
        "EUR": r"euros?", "GBP": r"(?:britische\s)?pfund\ssterling|britische\spfund", "AUD": r"australischen?\sdollar",
        "CAD": r"kanadischen?\sdollar", "USD": r"(?:amerikanischen?\s|us[\s-]?)?dollar", "JPY": r"(?:japanische\s)?yen",
        "INR": r"(?:indische\s)?rupien?",
        "SEK": r"schwedische\skronen?", "NOK": r"norwegische\skronen?", "DKK": r"dänische\skronen?", "PLN": r"zloty",
        "ZAR": r"rand(?!\s(?:des|der|von|um|mit))",
        "CHF": r"franken|sfr\.?|stutz",
    },
    cents={"": r"ct\.?|(?:euro-?)?cents?", "CHF": r"rp\.?|rappen", "GBP": "pence"},
    between=(r"zwischen|von", r"und|bis(?:\ zu)?"),
    magnitudes=r"millionen|million|mio\.?|milliarden?|mrd\.?|tausend|tsd\.?",
    scales={
        "tausend": 1_000, "tsd.": 1_000, "million": 1_000_000, "millionen": 1_000_000, "mio.": 1_000_000, "mio": 1_000_000,
        "milliarde": 1_000_000_000, "milliarden": 1_000_000_000, "mrd.": 1_000_000_000, "mrd": 1_000_000_000,
    },
    units={
        "kg": "kg", "kilo": "kg", "kilogramm": "kg", "g": "g", "gr": "g", "gramm": "g", "l": "l", "liter": "l", "ltr": "l",
        "ltr.": "l", "ml": "ml", "milliliter": "ml", "cl": "cl", "m": "m", "lfm": "m", "lfm.": "m", "meter": "m", "m2": "m²",
        "m²": "m²", "qm": "m²",
        "quadratmeter": "m²", "m3": "m³", "m³": "m³", "kubikmeter": "m³", "kwh": "kWh", "kilowattstunde": "kWh", "km": "km",
        "kilometer": "km", "mb": "MB", "gb": "GB", "minute": "minute", "minuten": "minute", "min": "minute", "sms":
        "text message",
        "stunde": "hour", "std.": "hour", "tag": "day", "tage": "day", "nacht": "night", "nächte": "night", "woche": "week",
        "wochen": "week", "monat": "month", "monate": "month", "mon.": "month", "jahr": "year", "person": "person",
        "personen": "person", "kind": "person", "teilnehmer": "person", "pers.": "person", "p.p.": "person", "stück": "piece",
        "stk": "piece", "stk.": "piece",
        "st": "piece", "st.": "piece", "stck.": "piece", "paar": "pair", "packung": "pack", "pack": "pack", "pck.": "pack",
        "pckg.": "pack", "pkg.": "pack", "paket": "pack", "beutel": "pack", "tüte": "pack", "karton": "pack", "kiste": "pack",
        "kasten": "pack", "set": "pack", "schale": "pack", "becher": "pack", "glas": "pack", "dose": "pack", "netz": "pack",
        "tafel": "pack", "bund": "pack", "sack": "pack", "flasche": "bottle", "fl.": "bottle", "rolle": "roll",
        "tablette": "tablet", "kapsel": "tablet", "tab": "tablet", "waschladung": "wash", "waschgang": "wash", "wl": "wash",
        "wäsche": "wash", "mal": "time", "ticket": "piece", "artikel": "piece", "windel": "nappy", "tuch": "wipe",
        "blatt": "sheet", "portion": "serving", "dosis": "dose", "tasse": "cup",
        "stücke": "piece", "riegel": "piece", "packungen": "pack", "packs": "pack", "beuteln": "pack", "tüten": "pack",
        "schalen": "pack", "gläser": "pack", "dosen": "pack", "netze": "pack", "tuben": "pack", "tube": "pack",
        "kartons": "pack", "kisten": "pack", "eimer": "pack", "töpfe": "pack", "topf": "pack", "bunde": "pack",
        "tafeln": "pack", "flaschen": "bottle", "rollen": "roll", "tabletten": "tablet", "kapseln": "tablet", "tabs": "tablet",
        "waschladungen": "wash", "tücher": "wipe", "blätter": "sheet", "portionen": "serving", "tassen": "cup",
        "windeln": "nappy",
    },
    per=r"pro|je|per|das(?=\sKilo)|der(?=\s(?:Liter|Meter|Quadratmeter))|die(?=\s(?:Flasche|Packung|Kilowattstunde))|"
        r"im(?=\sMonat)|am(?=\sTag)",
    per_before=("pro", "je", "per"),
    short_units={
        "mtl.": "month", "mtl": "month", "monatl.": "month", "monatlich": "month", "pro monat": "month", "jährlich": "year",
        "jährl.": "year", "p.p.": "person", "p. p.": "person", "pp": "person", "p.p./nacht": "person per night",
        "pro person und nacht": "person per night", "p.p.p.n.": "person per night", "p.n.": "night", "kg": "kg", "kilo": "kg",
        "wöchentlich": "week", "täglich": "day",
    },
    tax=r"(?:(?:inkl|zzgl|exkl|inklusive|zuzüglich|plus|ohne)\.?\s(?:gesetzl\.\s|\d{1,2}\s?%\s)?(?:mwst\.?|ust\.?|"
                r"mehrwertsteuer)|netto|brutto)",
    by_unit={
        "mtl.": "month", "mtl": "month", "monatlich": "month", "kilopreis": "kg", "kg-preis": "kg", "literpreis": "l", "kg":
        "kg",
        "das kilo": "kg", "ein kilo": "kg", "der liter": "l", "ein liter": "l", "der meter": "m", "der quadratmeter": "m²",
        "monatspreis": "month", "liter-preis": "l", "kilo-preis": "kg", "jährlich": "year", "quadratmeterpreis": "m²",
    },
    now=r"jetzt|für|nur|nun",
    instead=r"statt|anstatt|anstelle\svon",
    roles=(
        Pattern("code, from",
                r"(?<![\w-])(?-i:[A-Z][A-Z0-9]{3,19})\s?[:=]\s?-?\s?(?P<saving>¤)(?:\s(?:Rabatt|Nachlass|"
                r"geschenkt))?,?\s(?:(?:gültig|einlösbar|gilt)\s)?(?:ab|bei)\s(?P<threshold>¤)",
                ("GRUEN20: 20 €, gültig ab 75 €", "GRUEN = 20 € Rabatt ab 75 €",), ("Jacke: 20 €, gültig ab Montag",)),
        Pattern("paid in parts, from",
                r"\b(?:ratenzahlung|ratenkauf|teilzahlung|finanzierung|(?:zahlung|kauf|zahlen)\s(?:auf|per)\srechnung|in\s\w{1,5}\s"
                r"(?:\w{4,14}\s)?raten\s(?:zahlen|bezahlen|zahlbar)|später\s(?:be)?zahlen)(?:\s[^\W\d_]{2,14}){0,3}?\s(?:ab|über)\s"
                r"(?P<threshold>¤)(?!\s?(?:pro|im|je|mtl|monatlich|/))",
                ("Ratenzahlung ab 100 €", "Kauf auf Rechnung möglich ab 20 €", "In drei Raten zahlen ab 99 Euro"),
                ("Finanzierung ab 19 € im Monat", "Ratenkauf. Jacken ab 100 €")),
        Pattern("yesterday and today", r"\bgestern\s(?:noch\s)?(?:für\s)?(?P<was>¤)[\s,.;:-]{1,3}(?:und\s|aber\s)?heute\s"
                r"(?:(?:nur|noch|für|bloß)\s){0,3}(?P<price>¤)",
                ("Gestern noch 72,90 €, heute nur 57,90 €",), ("Gestern bestellt, heute 57,90 €",)),
        Pattern("… yesterday, … today", r"(?P<was>¤)\sgestern[\s,.;:-]{1,3}(?:und\s|aber\s)?(?P<price>¤)\sheute\b",
                ("72,90 € gestern, 57,90 € heute",), ("72,90 € heute",)),
        Pattern("today, then", r"(?P<price>¤)\s(?:heute|diese\swoche|dieses\swochenende|jetzt)[\s,.;:-]{1,3}(?:und\s|aber\s|"
                               r"wieder\s)?"
                r"(?P<was>¤)\s(?:ab\s)?(?:danach|morgen|nächste\swoche|später)\b",
                ("Jacke: 39 € diese Woche, 49 € danach", "39 € heute, wieder 49 € ab morgen"), ("39 € heute, 49 € gestern",)),
        Pattern("longer warranty", r"garantie(?:verlängerung)?(?:\s\w{2,16}){0,3}\skostet\s(?:nur\s)?(?P<fee>¤)",
                ("Ein drittes Jahr Garantie kostet 18 €",), ("2 Jahre Garantie, 18 €",)),
        Pattern("no saving", r"\bkeine?n?\s(?P<none>¤)\s(?:Rabatt|Nachlass|Vorteil|Cashback)|\bkeine?n?\s(?:Rabatt|"
                             r"Nachlass)\svon\s(?P<none2>¤)",
                ("Heute keine 10 € Rabatt", "kein Rabatt von 10 €")),
        Pattern("surcharge for", r"\b(?:Zuschlag|Aufpreis|Mehrpreis)\s(?:für\s)?(?:ein\s|eine\s)?[^\W\d_]{4,24}\s?:?\s(?P<fee>¤)",
                ("Zuschlag Einzelzimmer: 25 €",), ("ohne Aufpreis. Nur 25 €",)),
        Pattern("still to spend", r"\b[Nn]och\s(?:nur\s)?(?P<none>¤)\s(?:\w{2,12}\s){0,2}?(?:bis|für|zum|zur)\s(?:zum\s|zur\s|"
                r"den\s|die\s)?(?:versand\w{0,12}|porto\w{0,8}|gratis\w{0,10}|kostenlos\w{0,4})",
                ("Noch 12,40 € bis versandkostenfrei",), ("noch 12 € bis Sonntag",)),
        Pattern("points", r"\b(?:pro|je|für\sje|per)\s(?P<none>¤)\s(?:Umsatz|Einkauf\w{0,8}|Bestellwert|ausgegeben\w{0,3}|"
                          r"gibt\ses|(?:erhalten\s(?:Sie\s)?|"
                          r"erhältst\sdu\s)?\d{0,3}\s?(?:\w{0,10}punkte?|Stempel|Herzen))|\bPunkte?\s(?:=|pro|je|für|"
                          r"entsprechen|sind)\s(?:je\s)?(?P<none2>¤)",
                ("1 Punkt je 2 €", "pro 1 € Umsatz 1 Punkt", "Pro 1 € erhalten Sie 2 Bonuspunkte", "100 Punkte = 1 €",
                        "je 10 € ein Stempel, je 10 € Einkaufswert"),
                ("ab 10 € pro Punkt", "je 2,99 €")),
        Pattern("with a code, from", r"(?P<saving>¤)\s(?:ab|über|bei)\s(?P<threshold>¤),?\smit\s(?:(?:dem\s)?(?:code|"
                r"gutschein)\s)?(?-i:[A-Z][A-Z0-9]{3,19})\b|"
                r"\b(?:ab|über)\s(?P<threshold2>¤)\s(?:[^\W\d_]{2,12}\s)?-?\d{1,2}\s?%\s(?:weniger|rabatt|nachlass|günstiger|"
                r"sparen)",
                ("Für die Crew: 20 € ab 75 € mit CREWLOVE", "zahle ab 80 € 15 % weniger"), ()),
        Pattern("worth so many", r"(?P<none>¤)\s=\s(?:1\s|ein\s)?(?!\d)[^\W\d_]{3,16}\b|\b[1-9]\d{1,4}\s(?!(?:Stück|Paar|"
                r"Packungen|Flaschen))"
                r"[^\W\d_]{3,16}(?:\s[^\W\d_]{3,14})?\s=\s[^.!?;\n¤=]{0,40}(?P<none2>¤)(?:\s(?:statt)\s(?P<none3>¤))?",
                ("1 € = 1 Herz", "200 Herzen = ein Gutschein über 4 €", "10 Marken = das Messer für 3,99 € statt 19,95 €"),
                 ("10 Stück = 5 €",)),
        Pattern("prize", r"(?<!-)\bgewinn(?:e|en|st|t)\b(?:(?!\b(?:wenn|beim?|ab|kauf\w{0,4}|für|"
                r"mehr)\b)[^.!?:;\n¤]){0,80}?\s(?P<prize>¤)",
                ("Gewinnen Sie einen Korb im Wert von 120 €", "Gewinne einen Gutschein über 50 €"),
                ("Gewinne eine Reise beim Kauf ab 50 €", "Gewinnspiel: Jacke 10 €")),
        Pattern("prize money", r"\b(?:(?:Haupt|Geld)(?:preis|gewinn)(?:\s(?:unserer|der|des|unseres)\s[\w-]{4,24})?|"
                               r"Preisgeld|(?:erster|zweiter|dritter|[123]\.)\sPreis)"
                r"(?:\svon|\sist|\sin\sHöhe\svon)?\s?:?\s(?P<prize>¤)",
                ("Hauptpreis: 500 €", "Hauptgewinn der Tombola: 300 €", "Preisgeld von 2.000 €"), ("halber Preis: 5 €",)),
        Pattern("to be won", r"\bzu\sgewinnen\b(?:\sgibt\ses)?[^.!?\n¤]{0,60}?\s(?P<prize>¤)",
                ("Zu gewinnen: ein Fahrrad im Wert von 900 €",), ("zu gewinnen. Jacke 9 €",)),
        Pattern("donation given", r"\b(?:spenden|spendet|spende)\s(?:wir\s)?(?P<none>¤)|"
                r"\b(?:wir\sgeben|geben\swir)\s(?P<none2>¤)\san\s|(?P<none3>¤)\s(?:\w{2,10}\s){0,2}(?:gesammelt|gespendet|"
                r"zusammengekommen)\b|(?P<none4>¤)\s(?:je\s[^.!?\n¤]{2,30}\s)?(?:geht|gehen)\san\s|"
                r"\b(?:geht|gehen)\s(?P<none5>¤)\san\s",
                ("Wir geben 2 € an das Tierheim", "Schon 12.480 € gesammelt", "Pro Karte geht 1 € an das Hospiz",
                 "Wir spenden 2 € für jede Kanne",), ("gespendet: 5 €",)),
        Pattern("small orders", r"\b(?:bestellungen|bestellung|bestellwert|einkäufe)\s(?:unter|bis|"
                r"von\sweniger\sals)\s(?P<none>¤)"
                r"(?=[^.!?\n¤]{0,20}¤)",
                ("Bestellungen unter 35 €: 4,10 € Versandkosten",), ("Bestellungen unter 35 €",)),
        Pattern("prize", r"\bgewinn(?:e|en|st|t)?\s(?:(?:Sie|du|jetzt|mit|etwas|Glück|bis|zu|einen?|von|"
                         r"täglich)\s){0,4}(?P<prize>¤)(?!\s?-?\s?\w{0,16}(?:gutschein|guthaben))|(?P<prize2>¤)\s(?:Bargeld\s|"
                         r"in\sbar\s)?(?:zu\s)?gewinnen\b",
                ("Gewinne 1.000 €", "Jetzt 500 € gewinnen", "Gewinnen Sie bis zu 5.000 €"), ("Gewinnspiel: Jacke 10 €",)),
        Pattern("a fine", r"\b(?:Bußgeld|Geldstrafe|Strafe)(?:er)?\s(?:\w{2,10}\s){0,3}(?P<none>¤)",
                ("ein Bußgeld von bis zu 5.000 €",), ("Straße 5 €",)),
        Pattern("fee", rf"(?P<fee>¤)\s(?:{_FEE})\b|\b(?:{_FEE})(?:\s(?:von|nur|einmalig|je\s\w{{3,10}}|"
                       r"pro\s\w{3,10})){0,2}\s?:?\s\(?(?P<fee2>¤)(?:\s(?:bis(?:\szu)?|-)\s(?P<fee3>¤))?",
                ("zzgl. 0,25 € Pfand", "Pfand: 0,08 €", "+ 2 € Servicegebühr", "Einmaliger Anschlusspreis 39,99 €",
                "zzgl. Pfand (0,25 €)", "Endreinigung 60 € bis 80 €",
                 "Einzelzimmerzuschlag pro Nacht 15 €"),
                ("Pfandflasche 5 €", "Versandkosten 4,95 €")),
        Pattern("collecting", r"\bAbholung\s(?:bei\s(?:dir|Ihnen)|zu\sHause|der\sRetoure)(?:\s(?:kostet|für|von)){0,2}"
                r"\s?[:,]?\s(?P<fee>¤)",
                ("Abholung zu Hause: 49 €", "Abholung bei Ihnen kostet 49 €"), ("Abholung im Markt, 49 €",)),
        Pattern("at choice", r"\b(?:auf\sWunsch|optional)\s?:?\s(?:für\s)?(?P<fee>¤)|"
                             r"\bfür\s(?P<fee2>¤)\sextra\b(?!\s\w{0,8}rabatt)",
                ("Aufbau auf Wunsch für 59 € extra", "Montage optional: 40 €", "Versandversicherung für 3 € extra"),
                ("spare 59 € extra",)),
        Pattern("excluding tax", r"(?P<excluding_tax>¤)\*?\s\(?(?:zzgl\.?|zuzüglich|exkl\.?|exklusive|ohne|o\.|plus|"
                                 r"netto)(?:\s(?:der\s)?(?:ges\.\s|gesetzl\.\s|gesetzlicher\s|\d{1,2}\s?%\s)?(?:MwSt|USt|"
                                 r"Mehrwertsteuer|Umsatzsteuer)\b|(?<=netto))|"
                                 r"\bnetto:?\s(?P<excluding_tax2>¤)",
                ("743,80 € zzgl. MwSt.", "Netto 84 €, brutto 100 €", "10 € (exkl. 19 % MwSt.)", "99 € netto"),
                        ("10 € inkl. MwSt.", "10 € zzgl. Versand")),
        Pattern("the second for", rf"\b(?:(?:der|die|das|jedes?|jede[rn]?)\s)?{_NTH_ITEM}(?:\s{_ITEM})?\s(?:für|um)\s(?:nur\s|"
                                  r"je\s)?(?P<none>¤)",
                ("Das zweite Paar für 10 €", "2. Artikel für nur 1 €"), ("Aus zweiter Hand für 10 €",)),
        Pattern("free delivery from",
                rf"\b{_FREE_DELIVERY}(?:\s\w{{1,18}}){{0,4}}?\s\(?(?:ab|über|bei|von|"
                r">)(?:\s\w{1,22}){0,5}?\s(?P<threshold_delivery>¤)",
                ("Kostenloser Versand ab 50 €", "versandkostenfrei ab einem Bestellwert von 39 €", "Gratisversand ab 29 €",
                 "Keine Versandkosten ab 40 €", "Kostenlose Lieferung innerhalb Deutschlands ab 59 €"),
                ("Versandkostenfrei. Jacke von 50 €", "Gratis Parken ab 50 €")),
        Pattern("from, free delivery",
                r"\b(?:ab|über)\s(?:(?:einem|einer)\s\w{3,25}\s(?:von|ab)\s|"
                r"nur\s)?(?P<threshold_delivery>¤)(?=[^.,!?;:|\n¤]{0,40}(?:gratis|kostenlos|kostenfrei|versandkostenfrei|"
                rf"portofrei|frei\b|keine\b|entfallen|entfällt|schenken))(?=[^.,!?;:|\n¤]{{0,55}}\b(?:{_DELIVERY}|"
                r"versandkostenfrei))",
                ("Ab 49 € liefern wir kostenlos", "ab 29 € versandkostenfrei", "Ab 75 € Bestellwert ist der Versand gratis",
                 "Ab einem Einkaufswert von 20 € entfallen die Versandkosten"),
                ("Jacken ab 49 €, gratis geliefert", "Ab 40 € Gratis-Tasche")),
        Pattern("delivery, free from",
                rf"\b{_DELIVERY}[^.!?;\n]{{0,50}}\b(?:gratis|kostenlos|kostenfrei|frei)\s(?:ab|über|"
                rf"bei)\s(?P<threshold_delivery>¤)|\b{_DELIVERY}[^.!?;\n]{{0,50}}\b(?:ab|"
                r"über)\s(?P<threshold_delivery2>¤)\s(?:\w{4,22}\s)?(?:gratis|kostenlos|kostenfrei|frei)\b",
                ("Lieferung 3,95 €, kostenlos ab 60 €", "Versand 4,95 €, ab 50 € gratis"),
                ("Lieferung 3,95 €. Tasche gratis bei 60 €",)),
        Pattern("from … free", r"\b(?:ab|über)\s(?P<threshold_delivery>¤)\s(?:\w{4,22}\s)?(?:gratis|kostenlos|"
                               rf"kostenfrei){_END}",
                ("Versand: 3,95 €. Ab 50 € kostenlos.",), ("Ab 50 € gratis Tasche",)),
        Pattern("else, delivery", r"\b(?:sonst|ansonsten)\s(?:nur\s)?(?P<price>¤)\s(?:Versand|Liefer|Porto|Zustell)",
                ("Sonst 5,95 € Versandkosten",), ("sonst 59 € Versprechen",)),
        Pattern("delivery, else", r"(?:versand|liefer|zustell|porto|frei\sHaus)[^.!?\n]{0,50}\b(?:sonst|ansonsten)\s(?:(?:nur|"
                                  r"für|pauschal|kostet)\s){0,2}(?P<price>¤)",
                ("versandkostenfrei ab 75 €, sonst 4,95 €", "Wir liefern ab 59 € gratis, sonst für 3,95 €"),
                ("Jacke 39 €, sonst 59 €",)),
        Pattern("spend of",
                rf"(?<!kleinere\s)(?<!kleine\s)(?<!kleineren\s)\b{_BASKET}(?:\sist|\sliegt\sbei|\sbeträgt)?\s?(?:\(?(?:mbw|"
                rf"mew)\)?\s)?(?:in\sHöhe\svon\s|von\s(?:über\s|"
                r"mehr\sals\s)?|ab\s|über\s|i\.\s?h\.\s?v\.\s|:\s?)(?:mindestens\s|mind\.\s|min\.\s|nur\s)?(?P<threshold>¤)",
                ("ab einem Einkaufswert von 50 €", "ab einem Buchungswert von 100 €", "Mindestbestellwert: 29 €",
                 "bei einem Einkauf ab 30 €",
                 "Mindestbestellwert von 25 Euro", "bei Bestellungen über 100 €"),
                ("Mehrwert für 25 €",)),
        Pattern("minimum value", r"\bmindest\w{2,14}(?:wert|summe|betrag)\b(?:[^!?\n¤]{0,40}?\sab|\svon)\s(?P<threshold>¤)",
                ("ein Mindestbonwert von 9 €", "an einen Mindestlieferwert gebunden, z. B. ab 25 €"),
                ("Mindestabstand von 5 €",)),
        Pattern("minimum", r"\b(?:mindest(?:bestell|einkaufs?|waren|umsatz|auftrags)\w{0,10}|mindestbestellung|mbw|"
                           r"mew)(?:\sfür\s(?:die\s)?\w{4,14})?(?:\sist)?:?\s(?P<threshold>¤)",
                           ("Mindestbestellwert 75 €", "MBW 50 €"),
                           ("Bestellwert 75 €", "Mindesthaltbarkeit 5 €")),
        Pattern("from … spend",
                r"\b(?:ab|über|bei|von|mindestens|mind\.|min\.)\s(?:nur\s|"
                rf"mindestens\s)?(?P<threshold>¤)\s?-?(?:oder\smehr\s)?(?:\w{{1,15}}\s)?{_BASKET}\b",
                ("ab 50 € Einkaufswert", "ab 30 € MBW", "bei 20 € Mindestbestellwert", "ab 60 Euro Warenkorbwert"), (
                "Jacken ab 60 €",)),
        Pattern("worth at least", r"\bim\sWert\svon\s(?:mindestens|mind\.|min\.)\s(?P<threshold>¤)",
                ("Kaufe Produkte im Wert von mindestens 30 €",), ("im Wert von 30 €",)),
        Pattern("spend at least",
                r"\b(?:kauf(?:e|en|st|t)?|shopp(?:e|en|st)|bestell(?:e|en|st|t)?|einkauf(?:en|st|t)?|wenn|wer|"
                rf"sobald)(?:\s(?:{_COMPANY}|heute|jetzt|online|Artikel|Produkte|Waren|ein)){{0,4}}\s(?:für\s|"
                r"ab\s)?(?:mindestens|mind\.|min\.|mehr\sals)\s(?:für\s)?(?P<threshold>¤)|\b(?:wenn|wer|"
                r"sobald)\s(?:\w{2,12}\s){0,2}?für\s(?P<threshold2>¤)\s(?:\w{2,12}\s)?(?:einkauf|bestell|kauf|"
                r"shopp)(?:st|en|t)\b",
                ("Kaufen Sie für mindestens 50 € ein", "wenn du mindestens 75 € bestellst", "Wer für 50 € einkauft",
                 "wenn du für 30 € bestellst"),
                ("Jetzt für 39 € bestellen", "Kaufen Sie das für 50 €")),
        Pattern("or more", r"(?P<threshold>¤)\s(?:oder|und)\smehr\b", ("Bei 50 € oder mehr ein Geschenk",), (
                "50 € oder weniger",)),
        Pattern("offer from", r"(?:Rabatt|Nachlass|geschenkt|Geschenk|dazu|gratis(?:\s[\w-]{1,20})?|"
                              r"kostenlos)(?:\sauf\s(?:alles|deine[nr]?\s(?:\w{2,12}\s)?(?:Bestellung|Einkauf)|"
                              r"Ihre[nr]?\s(?:\w{2,12}\s)?(?:Bestellung|Einkauf)|das\s(?:gesamte\s|"
                              r"ganze\s)?Sortiment))?(?:\smit\s(?:dem\s)?(?:code\s|"
                              r"gutscheincode\s)?(?-i:[A-Z0-9_-]{3,20}))?\s(?:ab|über|bei)\s(?:einem\s)?(?P<threshold>¤)",
                ("15 % Rabatt ab 100 €", "gratis Tasche bei 50 €", "15 % Rabatt mit VINK15 ab 60 €",
                "20 % Rabatt auf alles ab 40 €"),
                ("15 % Rabatt auf Jacken ab 100 €",)),
        Pattern("from: percent",
                r"\bab\s(?P<threshold>¤)\s?:?\s?(?:(?:erhalten|erhältst|bekommen|bekommst|sparen|sparst|schenken|gibt|"
                r"gibt's)\b|-?\d{1,2}\s?%)",
                ("ab 500 € 10 %, ab 40 €: 15 % Rabatt", "Ab 100 € erhalten Sie 15 % Rabatt"), ("ab 500 € im Monat",)),
        Pattern("holds from",
                r"\b(?:gilt|gelten|gültig|einlösbar|nutzbar|funktioniert)\s(?:bereits\s|schon\s|nur\s|erst\s)?(?:ab|über)\s"
                r"(?:nur\s)?(?P<threshold>¤)(?!\s?(?:pro|je|/|mtl|monatlich|im\sMonat)(?!\w))",
                ("Code BERG15 gilt ab 120 €", "einlösbar ab 30 €", "nur gültig ab 50 €"), ("Tarif gültig ab 5 € pro Monat",)),
        Pattern("percent from", r"%\s(?:ab|über)\s(?P<threshold>¤)", ("10 % ab 500 €",), ("100 % Baumwolle, ab 10 €",)),
        Pattern("reduced by, from", r"¤\s(?:Rabatt|Nachlass|geschenkt|sparen|weniger|-?Gutschein)\*?(?:\s(?:im|in|bei|"
                                    r"auf)\s[^.!?¤\n]{1,40})?\s(?:ab|bei)\s(?P<threshold>¤)",
                ("5 € Rabatt ab 40 €", "10 € geschenkt ab 75 €", "5 € Rabatt im Café Linde ab 40 €"), ("5 € Rabatt. Ab 40 €",)),
        Pattern("voucher",
                r"\b(?:\w{0,18}gutscheine?[ns]?|\w{0,14}(?:geschenk|gift|guthaben|wert)-?\s?(?:karten?|cards?|coupons?)|"
                r"\w{0,12}guthaben|\w{0,10}vouchers?|(?:waren|wert|bücher|einkaufs)bons?)(?::?\ \(?(?!bei|für|mit|wenn|ab|auf|"
                r"jetzt|und\b)[\w&'-]{1,15}){0,4}?(?:\s(?:von|über|à|zu(?:\sje)?|im\sWert\svon|i\.\s?W\.\s?v\.|"
                r"i\.\s?H\.\s?v\.|in\sHöhe\svon)|(?<=karte)\sab|(?<=karten)\sab|"
                r":)\s(?P<voucher>¤)(?:,\s(?P<voucher2>¤))?(?:,\s(?P<voucher3>¤))?(?:,?\s(?:und|oder|bis)\s(?P<voucher4>¤))?",
                ("Gewinne einen Gutschein über 25 €", "Geschenkkarte von 10 €", "Geschenkkarten ab 10 €",
                "Einkaufsgutschein im Wert von 50 €",
                 "ein Guthaben von 5 €", "Geschenkgutscheine: 10 €, 25 € oder 50 €", "Willkommensgutschein in Höhe von 5 €"),
                ("Karte für 2 €", "Gutschein bei einer Jacke von 60 €", "mit Gutschein ab 60 €")),
        Pattern("amount of voucher", r"(?P<voucher>¤)\s?-?(?:\w{0,18}gutschein|\w{0,12}guthaben|geschenkkarte|\w{0,10}voucher|"
                                     r"\w{0,10}coupon|wertbon|einkaufsbon)\w{0,2}\b|\b(?:\w{4,14}gutschein|"
                                     r"^gutschein)\s(?:\w{3,14}\s)?(?P<voucher2>¤)(?!\s(?:statt|günstiger))",
                ("Sichern Sie sich einen 15 € Gutschein", "Geschenkgutschein 20 €", "Gutschein Wellness 30 €",
                "5-€-Willkommensgutschein", "10-Euro-Gutschein"), ("15 € Gutes tun",)),
        Pattern("worth", r"(?:\bim\s(?:gesamt)?wert\svon|\bi\.\s?w\.\s?v\.|\bwert(?:\svon)?:?|\bwarenwert(?:\svon)?:?|"
                         r"\b(?:gesamt|gegen)wert(?:\svon)?:?)\s(?:rund\s|ca\.\s|etwa\s|bis\szu\s|über\s|"
                         r"mehr\sals\s)?(?P<gift_value>¤)",
                ("Gratis-Tasche im Wert von 24,95 €", "Geschenk i. W. v. 30 €", "(Wert: 12,50 €)"), ("Der Wert sinkt um 10 €",)),
        Pattern("recommended",
                r"\b(?:UVP|UPE|unverb\w{0,11}\.?\s?(?:verkaufs)?preisempf\w{0,8}\.?(?:\s(?:des|der|vom)\sHerstellers?)?|"
                r"hersteller-?preis(?:empfehlung)?|preisempfehlung|katalogpreis)(?:\s?\d?\)|[*¹²³]|\d(?=\s))?(?:\s(?:war|von|"
                r"ist|des\sHerstellers))?\s?[:*]?\s?(?P<recommended>¤)",
                ("UVP 89 €", "UVP: 12,99 €", "unverb. Preisempf. 49,99 €",
                "Unverbindliche Preisempfehlung des Herstellers: 99 €",
                 "statt UVP* 20 €"),
                ("Empfehlung: 10 €",)),
        Pattern("recommended for",
                r"\b(?:UVP|UPE)(?:\sdes\sHerstellers)?\s(?:für|der|des|zu)\s[^.!?:;\n¤]{3,40}:\s?(?P<recommended>¤)",
                ("UVP des Herstellers für die Leuchte Oker: 149 €",), ("UVP für alle. Leuchte: 149 €",)),
        Pattern("amount recommended", r"(?P<recommended>¤)\s?[*(]?\(?(?:UVP|UPE|"
                                      r"unverb\w{0,10}\.?\s?preisempf)(?![^|\n¤]{0,4}¤)",
                ("89 € (UVP)", "statt 89 € UVP"), ("8 € UVP 9 €",)),
        Pattern("times", r"(?<![\d.,])(?P<count>[2-9]|[1-9]\d)\s?[x×]\s?(?:monatlich\s|mtl\.\s|je\s|nur\s)?(?P<instalment>¤)",
                ("24 x 9,99 €",), ("1 x 50 €",)),
        Pattern("amount times months", r"(?P<instalment>¤)\s?[x×]\s?(?P<count>[2-9]|[1-9]\d)\s(?:Monaten?|Mon\.|"
                                       r"Raten)\b(?:[^.!?\n¤]{0,40}\b(?:für|bei)\seine?[nmr]?\s[\w-]{3,20}\s(?:von|à|"
                                       r"zu)\s(?P<none>¤))?",
                ("48,60 € x 36 Monate", "349 € x 24 Monate für einen Kühlschrank von 6.999 €"), ("48,60 € x 2 Stück",)),
        Pattern("instalments of", r"(?<![\d.,])(?P<count>[2-9]|[1-9]\d)\s(?:gleichen?\s|bequemen?\s|zinsfreien?\s|"
                                  r"(?P<monthly>monatlichen?)\s|kleinen?\s){0,2}(?:(?P<monthly2>monats)|teil|"
                                  r"wochen)?-?(?:raten|zahlungen|beträgen?|"
                                  r"teilzahlungen)\s(?:à|zu(?:\sje)?|von(?:\sje)?|je|mit\sje)\s(?:nur\s)?(?P<instalment>¤)|"
                                  r"(?<![\d.,])(?P<count2>[2-9]|[1-9]\d)\sMonate\s(?:à|zu\sje|je)\s(?P<instalment2>¤)",
                ("in 3 Raten von 33,33 €", "24 Monatsraten à 20 €", "12 monatliche Raten zu je 9,90 €", "12 Monate à 20 €"),
                ("3 Raten sparen: 5 €",)),
        Pattern("a month for … months",
                r"(?P<instalment>¤)\s?(?:pro\sMonat|im\sMonat|je\sMonat|monatlich|mtl\.?|/\s?(?:Monat|Mon\.|"
                r"mtl\.))[\s,(:]{1,3}(?:für\s|bei\s|über\s|x\s|mit\s|in\s|"
                r"Laufzeit:?\s){0,2}(?:eine[rn]?\s\w{4,14}\svon\s)?(?P<count>\d{1,2})\s(?:Monaten?|Raten)",
                ("15 € pro Monat, 24 Monate", "12,50 € mtl. für 36 Monate", "20 € im Monat in 12 Raten",
                 "9,99 €/Monat bei 24 Monaten Laufzeit"),
                ("15 € pro Monat, 1 Monat gratis",)),
        Pattern("rate", r"\b(?:monatliche\s|mtl\.\s)?(?:monats)?rate:?\s(?:ab\s|von\s|nur\s){0,2}(?P<instalment>¤)",
                ("Monatsrate 29 €", "monatliche Rate: 19,90 €"), ("Raten Sie mal: 5 €",)),
        Pattern("member price",
                r"\b(?:mitglieder|club|karten|app|kundenkarten|member|studenten|(?:mit-)?[\w-]{2,14}(?:card|app|"
                r"karten))-?\s?(?:preis|deal|tarif)\s?:?\s?(?:nur\s)?(?P<member>¤)",
                ("Mitgliederpreis 7,99 €", "Clubpreis: 20 €", "App-Preis 1,49 €"), ("Kartenspiel 5 €",)),
        Pattern("without a card",
                rf"\b(?:ohne\s(?:die\s|deine\s|Ihre\s|eine\s)?{_CARD}|nicht-?mitglieder)(?:\s(?:zahlen|nur|kostet|"
                rf"für)){{0,2}}\s?[:,?]?\s?(?P<was>¤)|(?P<was2>¤)\s(?:ohne\s(?:die\s|deine\s|Ihre\s)?{_CARD}\b|"
                r"für\s(?:nicht-?mitglieder|alle\sanderen|andere)\b)",
                ("ohne Karte 18,99 €", "11,95 € ohne Kundenkarte", "Nichtmitglieder zahlen 15 €", "15 € für Nichtmitglieder"),
                ("ohne Geschenkkarte 12 €",)),
        Pattern("with a card", rf"\bmit\s(?:der\s|deiner\s|Ihrer\s|unserer\s|einer\s)?{_CARD}\s?[:,]?\s?(?:nur\s|jetzt\s|"
                               r"für\s|zahlst\sdu\s|zahlen\sSie\s){0,3}(?P<member>¤)",
                ("Mit Kundenkarte 1,99 €", "mit deiner Clubkarte für 5 €", "mit der App nur 2,49 €"),
                ("Mit Geschenkkarte 10 €",)),
        Pattern("with a card, else", r"(?:karte|card|app|mitglieder),?\s(?:sonst|ansonsten)\s(?P<was>¤)",
                ("13,29 € mit Karte, sonst 18,99 €",), ("ab 50 € gratis, sonst 4,95 €",)),
        Pattern("for holders of a card", rf"\bfür\s(?:alle\s)?Inhaber(?:innen)?\s(?:der|einer|"
                rf"unserer)\s{_CARD}\s?[:,]?\s(?:nur\s|jetzt\s)?"
                r"(?P<member>¤)", ("Für Inhaber der Grünkarte: 4,79 €",), ("Für Inhaber der Geschenkkarte: 4,79 €",)),
        Pattern("members and others",
                r"\bmitglieder(?:\szahlen)?\s?:?\s(?:nur\s)?(?P<member>¤)[,;/|\s(-]{1,3}(?:alle\sanderen|andere|"
                r"nicht-?mitglieder)(?:\szahlen)?\s?:?\s(?P<was>¤)", ("Mitglieder 99 €, alle anderen 129 €",), (
                "Mitglieder 99 €, andere Größen 129 €",)),
        Pattern("for members", r"(?<!nicht)(?<!nicht-)(?<!\w)(?:für\s)?(?:club-?)?(?:mitglieder|members?)(?:\szahlen|"
                               r"\skaufen)?\s?:?\s?(?:nur\s|jetzt\s|für\s){0,2}(?P<member>¤)",
                               ("Mitglieder zahlen 10 €", "für Mitglieder: 8 €"), ("unsere Mitglieder seit 2020",)),
        Pattern("amount for members",
                rf"(?P<member>¤)\s(?:mit|für)\s(?:der\s|deiner\s|Ihrer\s|unsere\s)?(?:{_CARD}|(?:club-?)?mitglieder|members)\b",
                ("8 € für Mitglieder", "1,99 € mit Kundenkarte"), ("8 € für Jan", "8 € mit Geschenkkarte")),
        Pattern("was … now",
                rf"\b{_BEFORE}(?:\snoch|\sUVP)?:?\s?(?P<was>¤)[\s,.;:|*(/>→-]{{1,4}}{_NOW}\s?:?\s{_ONLY}(?P<price>¤)",
                ("statt 59,99 € jetzt 39,99 €", "Statt 59,- nur noch 39,- €", "bisher 20 €, jetzt 15 €",
                "vorher 10 € | nur 8 €"),
                ("von 2,79 € bis 3,99 €",)),
        Pattern("from … to", r"\bvon\s(?P<was>¤)\s(?:jetzt\s)?auf\s(?:nur\s|jetzt\s|unschlagbare\s){0,2}(?P<price>¤)",
                ("reduziert von 45 € auf 35 €",), ("von 45 € bis 50 €",)),
        Pattern("not … but", r"\b(?:nicht(?:\sfür)?|keine)\s(?P<was>¤),?\ssondern\s(?:nur\s|jetzt\s|für\s){0,2}(?P<price>¤)",
                ("nicht 89 Euro, sondern 69 Euro", "keine 20 €, sondern nur 15 €"), ("keine 20 €",)),
        Pattern("range", r"\b(?:von|zwischen)\s(?P<from>¤)\s(?:bis(?:\szu)?|und)\s(?P<up_to>¤)",
                ("von 2,79 € bis 3,99 €", "zwischen 10 € und 20 €"), ("bis 3 €",)),
        Pattern("amount, now", r"(?P<was>¤)[\s,.;:|(/→>*-]{1,4}(?:jetzt|aktionspreis|angebotspreis|sale-?preis|"
                               rf"neuer\spreis|sonderpreis|nun)\s?:?\s{_ONLY}(?P<price>¤)",
                               ("Weste: 84,95 €, jetzt 64,95 €", "20 € | Aktionspreis: 15 €"), (
                "20 €, jetzt auch in Blau",)),
        Pattern("lowest of 30 days", rf"\b{_OF_30_DAYS}\s?[:*]?\s?(?P<was>¤)",
                ("Niedrigster Preis der letzten 30 Tage: 39,99 €", "30-Tage-Bestpreis: 29,99 €"), ("Bester Preis im Netz: 5 €",)),
        Pattern("was", rf"\b{_BEFORE}\d?\*?\)?\s?:?\s?(?:noch\s|für\s|immer\s|ist\s|bisher\s|vorher\s|je\s|von\s|"
                       r"regulär\s){0,2}(?P<was>¤)",
                ("jetzt 39 € statt 59 €", "(bisher 59 €)", "vorher: 59 €", "Normalpreis 20 €", "alter Preis: 20 €"),
                ("es war schön", "statt Jacke 20 €")),
        Pattern("after the reduction",
                r"\b(?:nach|inkl\.|inklusive)\s(?:dem\s|allen\s|aller\s)?\w{0,14}(?:rabatt|rabatte|abzug|cashback|gutschein|"
                r"coupon)(?:s|en)?(?:\s(?:nur|noch|jetzt|für)){0,2}\s?:?\s?(?P<price>¤)",
                ("Preis nach Rabatt: 30 €", "nach Sofortrabatt nur noch 5 €"), ("mit Rabatt von 30 €",)),
        Pattern("later",
                r"¤[^.!?\n¤]{1,60}\b(?:danach|anschließend|anschliessend|hinterher|(?:ab\s(?:dem|der)|nach\s(?:dem|der))\s(?:\d{1,2}\.|"
                r"[^\W\d_]{4,20}t?en)(?:\s(?:Monat|Jahr|Box|Lieferung|Woche|Rate))?)(?:\s(?:sind|kostet|kosten|zahlen|zahlst|"
                r"gilt|es|er|sie|du|das|dann|wieder|nur|je|regulär|normal)){0,4}\s?:?\s(?P<variant>¤)|"
                r"\((?P<variant2>¤)\sab\s(?:dem\s)?\d{1,2}\.",
                ("9,90 € im Monat, danach 14,90 €", "je 16,90 €, ab der vierten sind es 22,90 €",
                 "29 € (49 € ab dem 1. Mai)",
                 "9 € im Monat, ab dem 13. Monat 24,99 €"),
                ("erster Monat gratis, danach 9,99 €", "9 € nach dem Rabatt von 5 €")),
        Pattern("saving up to",
                r"\b(?:bis\szu|maximal|max\.|bis)\s(?P<up_to>¤)\s?-?(?:extra-?\s?|zusätzliche[nr]?\s|an\s|"
                rf"\w{{1,12}}\s)?(?:{_REDUCTION}|günstiger|billiger|sparen|gespart|zurück|reduziert)",
                ("bis zu 100 € Rabatt", "Bis zu 50 € extra Eintauschprämienvorteil", "bis zu 300 € sparen"), ("bis zu 100 €",)),
        Pattern("save",
                r"\b(?:spar(?:en|st|t|e)?|\w{0,14}ersparnis|\w{0,20}rabatt|\w{0,14}nachlass|\w{0,20}vorteil|cash-?back|"
                r"preissenkung|gespart)(?:\s(?:Sie|du|ihr|jetzt|von|ganze|satte|mindestens|rund|über|sofort|hier|heute|also|"
                r"dabei|in\sHöhe\svon|um|nur|direkt|dir|sich|gleich|so|insgesamt|mehr\sals|beim\sKauf|"
                r"damit)){0,4}\s?:?\s?(?P<saving>¤)",
                ("Du sparst 10 €", "Rabatt von 5 €", "Ersparnis: 20 €", "Sparen Sie satte 100 €", "Preisvorteil: 300 €"),
                ("Sparen Sie bei Farbe", "im Rabatt! 5 €")),
        Pattern("amount off",
                r"(?P<saving>¤)\*?\s?-?(?:extra-?\s?|sofort-?\s?|direkt-?|zusätzlichen?\s|an\s|pro\s\w{1,10}\s|"
                rf"je\s\w{{1,10}}\s)?(?:{_REDUCTION}|günstiger|billiger|sparen|gespart|geschenkt|weniger|zurück|Abzug|"
                r"off)(?!\w)(?!\s?:?\s¤)",
                ("10 € Rabatt auf alles", "20 € sparen", "5-€-Rabatt", "50 € günstiger", "15 € geschenkt"),
                ("10 € mit Rabatt", "4,70 €\nErsparnis 1,20 €")),
        Pattern("taken off", r"\bziehen\s(?:wir|Sie)\s(?:\w{2,10}\s){0,2}?(?:mit\s(?-i:[A-Z0-9]{4,20})\s)?(?P<saving>¤)|"
                             r"\bab\s(?P<threshold>¤)(?=\s(?:ziehen|schenken)\s(?:wir|Sie))",
                ("Ab 150 € ziehen wir mit GRUEN 30 € ab",), ("Wir ziehen um: 30 €",)),
        Pattern("given", r"\b(?:schenken|ziehen)\s(?:wir|Sie)\s(?:dir|Ihnen|euch)\s(?:\w{2,10}\s)?(?P<saving>¤)|"
                         r"(?P<saving2>¤)\s(?:für|auf)\s(?:deine|Ihre|eure)\s(?:erste|nächste)\s(?:Bestellung|Buchung)",
                         ("Mit TAL10 schenken wir dir 10 €", "10 € für deine erste Bestellung",
                "ziehen wir Ihnen 30 € ab"), ("Wir schenken dir Zeit: 10 €",)),
        Pattern("lower by", r"\bum\s(?P<saving>¤)\s(?:\w{2,12}\s)?(?:reduziert|gesenkt|günstiger|billiger|herabgesetzt)",
                ("um 20 € reduziert", "um 5 € günstiger"), ("um 20 € verkauft",)),
        Pattern("charged", r"(?P<fee>¤)(?:\s(?:pro|je)\s[^.!?\n¤]{2,24}?|"
                           r"\s\([^()\n]{2,30}\)){0,2}\s(?:in\sRechnung\sgestellt|verrechnet|"
                r"zusätzlich\sberechnet)\b",
                ("Für Hunde werden 12 € pro Nacht verrechnet", "ohne Rückgabe werden 0,15 € je Flasche in Rechnung gestellt"),
                ("12 € Rechnung",)),
        Pattern("under", r"\bunter\s(?P<up_to>¤)|(?P<up_to2>¤)\s(?:und|oder)\sweniger\b",
                ("Geschenke unter 20 €", "Alle Kleider 25 € oder weniger"), ("Unterwäsche 20 €",)),
        Pattern("up to", r"\b(?:bis|bis\szu|maximal|max\.|höchstens)\s(?P<up_to>¤)", ("bis zu 250 € Erstattung", "bis 20 €"), (
                "bis dahin 5 €",)),
        Pattern("from", r"\b(?:schon\s|bereits\s)?ab(?:\s(?:nur|je|schon|jetzt|günstigen|unschlagbaren|mtl\.|monatlich|"
                        r"sagenhaften)){0,2}\s?:?\s?(?P<from>¤)",
                ("ab 19,95 €", "schon ab 5 €", "ab nur 10 €", "Preise ab 3 €"), ("ab Montag",)),
        Pattern("total",
                r"\b(?:gesamt(?:preis|betrag|summe|kosten|(?=:))|insgesamt|zusammen|in\ssumme|summe|total)\s?:?\s?(?:nur\s|für\s|"
                r"jetzt\s|von\s|um\s){0,2}(?P<total>¤)", ("Gesamtbetrag: 45 €", "zusammen für 30 €", "Warenkorb gesamt: 73 €"),
                ("zusammen stark",)),
        Pattern("amount in total", r"(?P<total>¤)\s(?:insgesamt|gesamt|in\sSumme)\b", ("45 € insgesamt",)),
    ),
    bare=(
        Pattern("was, now", rf"\b(?:statt|bisher|vorher|von)\*?:?\s¤\*?[\s,]{{1,3}}(?:jetzt|nur|für|auf)\s{_ONLY}¤",
                ("statt 59,99 nur 39,99", "von 12,- auf 8,-"), ("von 9.00 bis 18.00",)),
        Pattern("was and now", r"\b(?:statt|bisher|vorher)\*?:?\s¤\*?[\s|/-]{1,3}¤(?=\s{0,2}(?:$|[\n|*(!.]))",
                ("statt 5,90 4,70", "statt 12,99 | 9,99"), ("statt 5,90 4,70 kg", "statt 5,90")),
        Pattern("delivery", r"\b(?:versand|liefer|rücksende)(?:kosten(?:pauschale)?|pauschale)\s?:?\s(?:sind\s|betragen\s|nur\s|"
                            r"von\s){0,2}¤|\b(?:\w{0,9}versand|\w{0,9}lieferung|"
                            r"porto)\s?:?\s(?:kostet\s)?(?!\d{1,2}\.(?:0[1-9]|1[0-2])(?!\d))¤(?!\s(?:uhr|h|bis|und)(?!\w))|"
                            r"¤\s(?:versand|liefer)kosten\b",
                ("Versandkosten: 5,59", "Versandpauschale: 7.90", "sonst 11,95 Versandkosten",
                 "Versand 4,95"), ("Lieferung 16.30 Uhr",
                "Versand 2-3 Tage")),
        Pattern("now",
                r"\b(?:jetzt|nur|statt|uvp|bisher|vorher|je|nun|sonst|preis|aktionspreis|angebotspreis|sonderpreis|kostet|"
                r"kosten|pro\sstück|stückpreis|normalpreis|aktion|angebot|zusammen|clubpreis|"
                rf"alter\spreis)[*¹²³]?\s?:?\s{_ONLY}¤(?!\s(?:uhr|h|bestellt)(?!\w))",
                ("jetzt 1,99", "statt 2,49", "je 0,89", "nur noch 5,-", "UVP* 2.49"),
                ("nur 1,5 Liter", "jetzt 4.5", "jetzt 39", "nur 2,50 m", "jetzt 9.30 Uhr")),
        Pattern("range by unit", r"\b(?:je|pro)\s(?!tag|woche|stunde|nacht)\w{2,12}\.?\svon\s¤\sbis\s¤|"
                r"\bvon\s¤\sbis\s¤\s(?:je|pro)\s(?:stück|packung|flasche|beutel|kilo|kg|dose)\b",
                ("je Packung von 2.49 bis 3.35", "von 1,89 bis 2,89 pro Stück"),
                ("pro Tag von 9.00 bis 18.00", "von 9.00 bis 18.00")),
        Pattern("offer", r"\b(?:knaller|tiefpreis|sale|\w{3,12}preis)[*¹²³]?\s?:?\s"
                r"(?!\d{1,2}\.(?:0[1-9]|1[0-2])(?!\d))¤(?!\s(?:uhr|h|bis)(?!\w))",
                ("Knaller 1.99 Pflaumen", "Wochenpreis: 2,49"), ("Sale 12.10 bis 18.10", "Sale 9.30 Uhr", "Sale 2026")),
        Pattern("for", rf"\bfür\s{_ONLY}¤(?!\s(?:uhr|h)(?!\w))", ("2 für 3.49", "für 39,95"), ("für 16.00 Uhr", "für 2026")),
        Pattern("from", r"\bab\s(?:nur\s|je\s)?(?!\d{1,2}\.(?:0[1-9]|1[0-2])(?!\d))¤(?!\s(?:uhr|h)(?!\w))", ("ab 19,95",
                "ab 5,-"),
                ("ab 12.10", "ab 9.30 Uhr")),
        Pattern("pieces", r"\b\d\s(?:stück|stk\.?|packungen|flaschen|dosen|beutel)\s¤", ("2 Stück 2.49",), ("2 Stück 25",)),
        Pattern("off", r"(?<![:\d])¤\s(?:rabatt|sparen|günstiger|gespart|sofortrabatt|billiger)\b", ("1,00 Rabatt",), (
                "1 Rabatt",)),
        Pattern("save", r"\b(?:spare|sparen\ssie|du\ssparst|sie\ssparen|rabatt:?|ersparnis:?)\s¤", ("Sie sparen 2,50",), (
                "Sie sparen 25",)),
        Pattern("by unit", r"¤\s?(?:(?:pro|je|/)\s?(?:1\s)?(?:stück|stk|kilo|kg|liter|l|100\s?g|100\s?ml|packung|flasche|m²|"
                           r"monat|wl)|mtl\.|monatlich)(?!\w)", ("2,99 pro kg", "0,45 / Stück"), ("2,99 pro Kilometer",)),
        Pattern("unit is", r"(?<![\d.,])\d{1,4}\s?(?:kg|g|l|liter|ml|stück|stk\.?|st\.?|m²?|wl|tab|blatt|rolle)\s?=\s?¤|"
                           r"\bkg-?\s?(?:preis\s?)?=\s?¤|\bzzgl\.\s¤(?=\sPfand)", ("1 kg = 3.98", "100 ml = 0,45"),
                           ("1 kg = 2,2 Pfund",)),
        Pattern("content, price", r"(?<![\d.,])\d{1,4}\s?(?:gramm|gr?|ml|cl|l|liter|kg|kilo|stück|stk\.?|"
                                  r"st\.?)[\s:|-]{1,3}¤\s{0,2}(?:$|(?=\())",
                ("Frische Vollmilch 1 Liter 1.29",), ("Brett 4 m 2,44",)),
    ),
    not_bare=r"um|bis|geöffnet|öffnet|beginn|start|abfahrt|ankunft|bestellt|bestellung|einlass|uhr|zwischen",
    number_names=r"größe|größen|gr\.?|grösse|teil|gruppe|nummer|nr\.?|no\.?|art\.?|art\.-?nr\.?|staffel|folge|version|modell|"
                 r"serie|typ|kapitel|schritt|tag|woche|kw|ausgabe|band|klasse|stufe|platz|mit|enthält|à|(?:set|packung|pack|"
                 r"karton|beutel|kiste|tray|paar|bund)\s(?:mit|von|zu|à|aus)",
    number_counts=r"alle|jetzt|nur|kauf|kaufe|nimm|nehmen|wähle|hol|sicher|aktion|mix|je|bei|ab|zusammen|deal|angebot|vorteil|"
                  r"dir|beliebige|pro|immer|spare|spar|aus|knaller|tipp|neu|auswahl|wahl|von",
    things=r"der|die|das|den|dem|eine?|unsere?|deine?|ihre?|route|raum|zimmer|saal|halle|tor",
    norms=r"norm|regelung",
    labels={
        "preis": "price", "verkaufspreis": "price", "aktionspreis": "price", "angebotspreis": "price", "jetzt": "price",
        "neuer_preis": "price", "sale_preis": "price", "sonderpreis": "price", "statt": "was", "statt_preis": "was", "vorher":
        "was",
        "bisher": "was", "alter_preis": "was", "normalpreis": "was", "streichpreis": "was", "uvp": "recommended",
        "preisempfehlung": "recommended", "mitgliederpreis": "member", "clubpreis": "member", "ab_preis": "from",
        "stückpreis": "price", "rabatt_betrag": "saving", "ersparnis": "saving", "gesamt": "total", "gesamtpreis": "total",
    },
)

PERCENTS = PercentWords(
    words=r"%|prozent|v\.\s?h\.|%ige[nrms]?|prozentige[nrms]?",
    points=r"prozentpunkte?n?|%-punkte?n?",
    spoken=(
        Pattern("half", r"(?<!\w)(?P<p50>(?:halber|halben|halbe|½|1/2)\s(?:Preis|Geld)|Hälfte\sdes\sPreises)(?!\w)",
                ("alles zum halben Preis", "Halber Preis!", "für die Hälfte des Preises"), ("halber Liter",)),
    ),
    roles=(
        Pattern("negated", r"\b(?:keine?n?|nie|ohne|nicht)\s(?:extra\s|zusätzliche[nr]?\s)?(?P<other>‰)", ("keine 25 % Rabatt",)),
        Pattern("claims",
                r"\b(?:spar(?:e|en|st|t)?(?:\s(?:Sie|du))?)\s(?:bis\s(?:zu\s)?)?(?P<other>‰)\s(?:der\s|an\s|deiner\s|Ihrer\s|"
                r"mehr\s)?(?:\w{0,8}energie\w{0,8}|\w{0,6}strom\w{0,8}|wasser|gas|zeit|kraftstoff|heizkosten|platz|verpackung|"
                r"CO2|CO₂)",
                ("spare bis zu 30 % Energie", "Sparen Sie 20 % Heizkosten"), ("spare 30 % auf Jacken",)),
        Pattern("content", r"(?P<content>‰)\s(?:mehr\s|extra\s|zusätzlicher?\s)(?:Inhalt|Produkt|Menge|Volumen|Gel|Gramm|"
                           r"Waschladungen)",
                ("50 % mehr Inhalt",), ("50 % extra Rabatt",)),
        Pattern("free content", r"\+?\s?(?P<content>‰)\s(?:gratis|Inhalt)\b", ("+20 % gratis",), ("20 % Rabatt",)),
        Pattern("energy and tax", r"(?P<other>‰)\s(?:MwSt|USt|Mehrwertsteuer|Umsatzsteuer|effektive[rn]?|Zinsen|Finanzierung|"
                                  r"Anzahlung|Bonität|(?:eff|p\.\s?a))\b",
                                  ("19 % MwSt.", "0 % Finanzierung", "3,99 % effektiver Jahreszins"), (
                "19 % Rabatt",)),
        Pattern("extra", r"\b(?:extra|zusätzlich(?:e[nr]?)?|weitere|nochmals?|noch\seinmal|noch\smal|"
                         r"obendrauf)\s(?:bis\s(?:zu\s)?)?[-+]?\s?(?P<extra>‰)(?!\s(?:Inhalt|gratis|mehr|fein))",
                ("extra 10 % Rabatt", "nochmals 5 %", "zusätzlich 20 % sparen", "EXTRA -20 %"), ("extra fein",)),
        Pattern("extra discount", r"(?P<extra>‰)\s?-?(?:extra-?|zusätzliche[rn]?|on\stop|obendrauf)\s?(?:\w{0,12}rabatt|"
                                  rf"sale|auf\s|sparen|{_END})|(?P<extra2>‰)\s(?:\w{{0,12}}rabatt\s)?zusätzlich\b|"
                                  r"\bextra-?\s?rabatt\s?(?:von\s|:\s?)?(?P<extra3>‰)",
                ("10 % Extra-Rabatt", "20 % extra auf Sale", "10 % zusätzlich"), ("10 % Rabatt",)),
        Pattern("range", r"‰\s?(?:bis(?:\szu)?|-)\s?(?P<up_to>‰)\s(?:\w{0,12}rabatt|günstiger|reduziert|sparen|Nachlass)",
                ("20 % bis 50 % Rabatt",)),
        Pattern("up to",
                rf"\b(?:bis(?:\szu)?|max\.|maximal)\s(?:zu\s)?-?\s?(?P<up_to>‰)\*?(?:{_END}|"
                r"(?=\s?-?(?:\w{1,14}\s)?(?:\w{0,12}rabatt|günstiger|billiger|\w{0,12}vorteil|reduziert\w{0,2}|"
                r"sparen|gespart|\w{0,10}nachlass|ersparnis|off)(?!\w)|\s(?:auf|bei|im|für)(?!\w)))",
                ("bis zu 50 % Rabatt", "Sale bis zu 70 %", "bis zu 30 % auf Gartenmöbel", "Bis -50 %", "bis zu 40 % reduziert"),
                ("bis zu 100 % wasserdicht", "bis zu 30 % sparsamer")),
        Pattern("off",
                r"-?(?P<discount>‰)\*?\s?-?(?:(?:sofort|direkt|online|einmalige[nr]?|exklusive[nr]?|garantierte[nr]?|satte|"
                r"dauerhaft|stammkunden|studenten)\s)?(?:\w{0,18}rabatte?|\w{0,12}nachlass|\w{0,14}vorteil|ersparnis|"
                r"preisreduzierung|Skonto|off|Ermäßigung)(?!\w)",
                ("25 % Rabatt", "10 % Willkommensrabatt", "-20 % Rabatt", "20%-Rabatt", "15 % Nachlass", "30 % Preisvorteil"),
                ("25 % rabiater",)),
        Pattern("voucher", r"(?P<discount>‰)\s?-?(?:\w{0,16}gutschein|\w{0,10}coupon|\w{0,10}voucher|"
                           r"\w{0,10}Aktion)\w{0,2}(?!\w)",
                ("Ihr 15 % Gutschein", "20-%-Coupon"), ("15 % guter Wein",)),
        Pattern("reduction of", r"\b\w{0,18}(?:rabatt|nachlass|ersparnis|vorteil|Ermäßigung)\s?(?:von\s|in\sHöhe\svon\s|:\s?|"
                                r"=\s?|-)?(?:satten?\s|ganzen?\s)?-?(?P<discount>‰)",
                ("mit einem Rabatt von 20 %", "Rabatt: 15 %", "Ersparnis 20 %"), ("Rabatt auf 100 % Baumwolle",)),
        Pattern("save",
                r"\b(?:spar(?:e|en|st|t)?|sicher(?:e|n)?|erhalt(?:e|en)|erhältst|bekomm(?:e|en|st)|kassier(?:e|en)?|gibt(?:'s|"
                r"\ses)?|schenken)(?:\s(?:Sie|du|ihr|dir|sich|jetzt|mindestens|rund|satte|ganze|sofort|heute|hier|so|direkt|"
                r"gleich|deine|Ihre|die|wir|also|euch|Ihnen|damit)){0,4}\s-?(?P<discount>‰)(?!\s(?:\w{1,12}\s)?(?:energie|"
                r"wasser|zeit|strom|mehr|der|dieser)\b)",
                ("spare 20 %", "Sichern Sie sich jetzt 15 %", "Du sparst 30 %"), ("spare 20 % Energie",)),
        Pattern("cheaper", r"(?P<discount>‰)\*?\s(?:\w{1,12}\s)?(?:günstiger|billiger|preiswerter|reduziert\w{0,2}|"
                           r"herabgesetzt|gesenkt|sparen|gespart|geschenkt|niedrigerer\sPreis|unter\s(?:der\s)?UVP)(?!\w)",
                ("21 % günstiger", "um 30 % reduziert", "Jetzt 20 % sparen"), ("21 % leichter", "20 % sparsamer")),
        Pattern("minus", r"\bminus\s(?P<discount>‰)", ("Alle Jacken minus 50 %",), ("Terminus 50 %",)),
        Pattern("lowered by", r"\bum\s(?:rund\s|etwa\s|ganze\s|"
                              r"fast\s)?(?P<discount>‰)\s(?:auf\s[^.!?\n‰]{1,40}\s)?(?:reduziert|gesenkt|"
                r"verbilligt|herabgesetzt)|\b(?:reduzier(?:t|te|en|ten)|senk(?:t|te|en|ten))\b[^.!?\n‰]{2,40}\sum\s(?:rund\s|"
                r"etwa\s|ganze\s|"
                r"fast\s)?(?P<discount2>‰)",
                ("um 6 % auf 7,49 € gesenkt", "Wir senken die Preise um rund 20 %"), ("um 20 % leichter",)),
        Pattern("taken off", r"(?P<discount>‰)\s(?:ab|weg|runter)(?=\s?(?:[.!,]|$))", ("Heute 20 % runter!",), ("20 % ab Werk",)),
        Pattern("less", rf"(?P<discount>‰)\sweniger(?:{_END}|(?=\s(?:zahlen|bezahlen)))", ("Jetzt 24 % weniger",), (
                "24 % weniger Zucker",)),
        Pattern("on", r"(?P<discount>‰)\*?\s(?:auf|für)\s(?:ein(?:en|e)?\s|das\s|den\s|die\s|alle[snr]?\s|deine[nr]?\s|"
                      r"Ihre[nr]?\s|unsere?\s|ausgewählte\s|viele\s|fast\salle[sr]?\s|jede[sn]?\s|sämtliche\s|reduzierte\s|"
                      r"bereits\sreduzierte\s){0,3}(?!Guthaben|Konto|Rechnung|Stimmen|Zinsen|Netto|Akku|Rendite|"
                      r"Fläche)[^\W\d_]{3,30}|(?P<discount2>‰)\*?\sauf\s(?:alles|vieles|den\sEinkauf)",
                ("20 % auf alle Jacken", "15 % auf alles", "10 % auf Schuhe"), ("2 % auf Guthaben",)),
        Pattern("with a code", r"(?P<discount>‰)\s(?:mit|dank)\s(?:dem\s|Ihrem\s|deinem\s)?(?:\w{0,14}-?codes?\b|"
                               r"[a-z]{3,12}\d{1,3}\b)",
                ("15 % mit KAMER15", "10 % mit dem Gutscheincode X"), ("15 % mit Elasthan",)),
        Pattern("code equals", r"\bcode\b[^.!?\n]{0,25}=\s?(?P<discount>‰)", ("Code LENZ20 = 20 %",)),
        Pattern("from an amount", r"(?P<discount>‰)\s(?:ab|bei|über)\s¤", ("10 % ab 500 €",), ("100 % Baumwolle, ab 5 €",)),
        Pattern("from pieces", r"\bab\s\d{1,2}\s\w{3,14}:?\s-?(?P<discount>‰)|(?P<discount2>‰)\sab\s\d{1,2}\s\w{4,14}",
                ("ab 3 Stück 10 %", "10 % ab 3 Artikeln"), ("ab 3 Jahren",)),
        Pattern("badge", r"(?:(?<=[\s(])|^)-\s?(?P<discount>‰)(?!\s?(?:vol|alc|alk|Baumwolle|Wolle))(?<!\d\s-\s‰)", (
                "Jacke -25 %", "(-25 %)"), ("10-25 %",)),
        Pattern("saved percent", r"¤\s?\(-?(?P<discount>‰)\)", ("Sie sparen 10 € (33 %)",), ("10 € (inkl. 19 % MwSt.)",)),
        Pattern("sale", r"\b(?:sale|ausverkauf|räumungsverkauf|schlussverkauf|wsv|"
                        rf"ssv)\s?[:!]?\s-?\s?(?P<discount>‰)(?:{_END}|(?=\soff\b))",
                ("SALE 50 %",)),
        Pattern("badge alone", r"^\W{0,3}-\s?(?P<discount>‰)\W{0,3}$", ("- 24 %",), ("24 %",)),
    ),
)

DEALS = (
    Pattern("free", r"(?<![\d+.,])(?P<buy>[1-9])\s?\+\s?(?P<free>[1-9])(?:\s?=\s?\d)?\s?(?:Stück\s)?(?:gratis|geschenkt|"
                    r"kostenlos|GRATIS-?Aktion)\b",
            ("1+1 gratis", "2 + 1 gratis", "4+2 Stück gratis"), ("21+1 gratis",)),
    Pattern("free",
            r"^\W{0,3}(?P<buy>[1-9])\s?\+\s?(?P<free>[1-9])\W{0,3}$|"
            r"(?<![\d+.,])(?P<buy2>[1-9])\s?\+\s?(?P<free2>[1-9])(?=\s?-?(?:aktion|deal|angebot)\b)", ("1+1", "2+1 Aktion"),
            ("2+1 Jahre Garantie", "48+")),
    Pattern("pay",
            r"\b(?:nimm|nehmen\sSie|kauf(?:e|en)?(?:\sSie)?|hol(?:e|en)?(?:\sSie|"
            rf"\sdir)?)\s(?P<buy>{_FEW})(?:\s{_ITEM})?\s?[,=&+-]?\s?(?:und\s)?(?:be)?zahl(?:e|en|st)?(?:\sSie)?\s(?:nur\s|"
            rf"aber\snur\s){{0,2}}(?P<pay>{_FEW_OR_ONE})\b",
            ("Nimm 3, zahl 2", "Kaufen Sie 3 und zahlen Sie nur 2", "Nimm drei, zahl zwei", "Kauf 4, zahle 3"), (
            "Nimm 3 Packungen",)),
    Pattern("pay", rf"(?<!\w)(?P<buy>{_FEW})\s(?:(?:{_ITEM}|[^\W\d_]{{3,20}})\s){{0,2}}(?:kaufen|nehmen|mitnehmen|holen|shoppen|"
                   rf"bestellen)\s?[,=&+-]?\s?(?:und\s|aber\s|doch\s)?(?:nur\s)?(?P<pay>{_FEW_OR_ONE})\s(?:be)?zahlen\b",
            ("3 kaufen, 2 bezahlen", "4 kaufen = 3 zahlen", "Drei nehmen, zwei zahlen",
             "Zwei Torten bestellen, nur eine bezahlen"),
            ("3 kaufen",)),
    Pattern("pay", rf"(?<![\w.,])(?P<buy>{_FEW}|[2-9]\d)\s(?:[^\W\d_]{{2,20}}\s){{0,3}}zum\sPreis\svon\s(?:nur\s"
                   rf")?(?P<pay>{_FEW_OR_ONE}|[2-9]\d)(?!\s?[\w€,.]?\d|\s€|\sEuro)",
            ("3 zum Preis von 2", "zwei zum Preis von einem", "3 Stück zum Preis von 2", "30 Monate zum Preis von 24"),
                    ("zum Preis von 2",
            "3 zum Preis von 2 €")),
    Pattern("pay", r"(?<![\w.,€/:-])(?P<buy>[2-9])\s?für\s?(?P<pay>[1-8])(?!\s?[\w.,%:€/-])|"
                   r"(?<![\w.,€])(?P<buy2>[2-9])\sfür\s(?P<pay2>[1-8])(?=\s?-?(?:aktion|deal|angebot|auf\s(?:alle|das|"
                   r"ausgewählte)|bei\s(?:\w{4,20}n|(?:allen?\s|unsere[nrm]\s)?(?-i:[A-ZÄÖÜ])[^\W\d_]{3,24}))\b)",
            ("3 für 2", "Jetzt: 4 für 3!", "3 für 2 auf alle Tees", "3für2", "3 für 2 bei Schulheften",
             "3 für 2 bei Gartenerde Tief"), ("3 für 2,50", "3 für 2 Personen", "3 für 2 bei uns")),
    Pattern("pay", r"^\W{0,3}(?P<buy>[2-9])\s?=\s?(?P<pay>[1-8])\W{0,3}$", ("2=1",), ("4=hoch",)),
    Pattern("free", r"\b(?:kauf(?:e|en)?(?:\sSie)?|nimm|bestell(?:e|en)?(?:\sSie)?|wähle|beim\skauf\svon|"
                    rf"ab)\s(?P<buy>{_FEW_OR_ONE})(?:\s(?:{_ITEM}|\w{{3,16}})){{0,2}}?,?\s?(?:und\s)?(?:erhalt(?:e|en)|"
                    r"erhältst|bekomm(?:e|en|st)|gibt\ses|gibt's|hol\sdir)\s(?:Sie\s|du\s|dafür\s|"
                    rf"noch\s){{0,2}}(?P<free>{_FEW_OR_ONE})\s(?:{_ITEM}\s|weitere[snr]?\s){{0,2}}(?:gratis|kostenlos|"
                    r"geschenkt)\b",
            ("Kaufe 2, erhalte 1 gratis", "Kaufen Sie zwei Packungen und erhalten Sie eine gratis",
            "Beim Kauf von 3 Artikeln gibt es 1 gratis"),
            ("Kaufe 2 und erhalte Rabatt",)),
    Pattern("free", rf"(?<!\w)(?P<buy>{_FEW_OR_ONE})\s(?:{_ITEM}\s)?kaufen\s?[,=&+-]?\s?(?:und\s)?(?P<free>{_FEW_OR_ONE})\s"
                    rf"(?:{_ITEM}\s)?(?:gratis|geschenkt|kostenlos)(?:\s(?:dazu|bekommen|erhalten))?(?!\w)",
            ("2 kaufen, 1 gratis", "1 kaufen = 1 geschenkt", "2 kaufen + 1 gratis dazu"), ("2 kaufen, Tasche gratis",)),
    Pattern("nth free",
            rf"\b(?:beim\sKauf\svon|bei|kauf(?:e|en)?(?:\sSie)?|ab)\s(?P<nth>{_FEW})(?:\s(?:{_ITEM}|"
            rf"[^\W\d_]{{3,16}}))?,?\s(?:und\s)?"
            r"(?:ist\s|erhalten\sSie\s|erhältst\sdu\s|gibt\ses\s|bekommst\sdu\s)?(?:der|die|das|den)\s(?:günstigste|"
            r"billigste)[nrs]?"
            rf"(?:\s(?:{_ITEM}|[^\W\d_]{{3,16}}))?\s(?:ist\s)?(?:gratis|geschenkt|kostenlos|umsonst)\b",
            ("Beim Kauf von drei Artikeln ist der günstigste gratis", "Kauf 3, das günstigste Teil geschenkt"),
            ("das günstigste Teil gratis",)),
    Pattern("nth free",
            rf"(?<![\w.])(?<!bis\s)(?<!am\s)(?:(?:jede[rs]?|der|die|"
            rf"das)\s)?(?P<nth>{_NTH_ITEM})(?:\s(?:günstigste[ns]?\s)?{_ITEM})?\s(?:ist\s|gibt\ses\s|gibt's\s|"
            r"bekommst\sdu\s|erhalten\sSie\s|schenken\swir\s(?:dir|Ihnen)\s?)?(?:gratis|geschenkt|kostenlos|"
            r"umsonst)(?!\s(?:liefer|versand|parken|wlan|geliefert|zurück|umtausch|eintritt))\b",
            ("2. gratis", "zweiter Artikel gratis", "das 3. ist gratis", "jeder 3. Artikel gratis", "das dritte Teil geschenkt",
             "das sechste gibt's gratis dazu"),
            ("2. Etage gratis parken", "2. Artikel gratis liefern")),
    Pattern("nth half",
            rf"(?<![\w.])(?<!bis\s)(?:(?:jede[rs]?|der|die|das)\s)?(?P<nth>{_NTH_ITEM})(?:\s{_THING})?\s(?:gibt\ses\s|"
            rf"jetzt\s|nur\s){{0,2}}(?:zum\s|für\sden\s|für\sdie\s|"
            r"um\sden\s)(?:½|halben|halbe|1/2|Hälfte)(?:[\s-]?(?:Preis|des\sPreises))?(?!\w)",
            ("2. zum halben Preis", "zweiter Artikel zum halben Preis", "das zweite Paar zum halben Preis"),
            ("zum halben Preis", "2. Tag zum halben Preis")),
    Pattern("nth half",
            rf"(?<!\w)(?:zwei|2)\s(?:{_THING}\s){{1,2}}(?:kauft|nimmt|bestellt|mitnimmt),?\s(?:be)?zahlt\s(?:für\s)?"
            rf"(?:der|die|das|den)\s(?P<nth>{_NTH_ITEM})(?:\s{_THING})?\s(?:nur\s|nur\snoch\s)?(?:die\sHälfte|den\shalben\sPreis)",
            ("Wer zwei Brillen kauft, zahlt für die zweite nur die Hälfte",), ("wer zwei Brillen kauft, zahlt die Hälfte",)),
    Pattern("nth percent",
            rf"(?<![\w.])(?<!bis\s)(?<!vom\s)(?<!am\s)(?<!ab\s)(?:(?:jede[rs]?|der|die|"
            rf"das)\s)?(?P<nth>{_NTH_ITEM})(?:\s(?:günstigere[rn]?\s)?{_ITEM})?\s?[:,]?\s(?:mit\s|jetzt\s|um\s|für\s|ist\s|"
            r"nur\s){0,2}-?\s?(?P<percent>\d{1,2})\s?%(?:\s(?:rabatt|günstiger|reduziert|billiger|sparen))?(?!\s(?:MwSt|"
            r"vol|Baumwolle))",
            ("2. Artikel -50 %", "der zweite Artikel 50 % günstiger", "2. Teil 30 % Rabatt"),
            ("2. Weihnachtstag 20 % Rabatt", "Bis 8.5.: 15 % Rabatt auf Zelte")),
    Pattern("nth percent",
            rf"(?<![\w.])(?<!bis\s)(?<!vom\s)(?<!am\s)(?<!ab\s)(?P<nth>{_NTH_ITEM})\s(?!Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|"
            rf"Okt|Nov|Dez|"
            rf"Advent|Etage|Wahl)(?-i:[A-ZÄÖÜ]){_THING}\s-\s?(?P<percent>\d{{1,2}})\s?%",
            ("Beim Kauf von zwei Töpfen: 2. Topf -40 %",), ("2. Mai -40 %", "2. Wahl -40 %")),
    Pattern("nth percent",
            r"(?<![\d.,])(?P<percent>\d{1,2})\s?%\s(?:\w{0,10}rabatt\s)?(?:auf|beim|für)\s(?:das|den|die|jede[ns]?|dein|"
            rf"deinen|Ihr|Ihren)?\s?(?P<nth>{_NTH_ITEM})(?:\s(?:günstigere[ns]?\s)?{_ITEM})?(?!\s?(?!(?:bei|auf|von|vom|im|"
            rf"für)\s)\w)",
            ("50 % Rabatt auf das zweite Paar", "50 % auf den 2. Artikel"), ("20 % Rabatt auf die 2. Etage",)),
    Pattern("for", rf"(?<![\w.,/+-])(?P<quantity>{_FEW})\s?(?:x\s|{_ITEM}\s|packungen\s|flaschen\s|beutel\s|dosen\s|gläser\s|"
                   r"tüten\s|paar\s|stück\s)?(?:zusammen\s)?(?:für|um)\s(?:zusammen\s)?(?:nur\s|"
                   r"jetzt\s)?(?P<total>¤)(?!\s?(?:pro|je|/|"
                   r"rabatt))",
            ("2 für 5 €", "3 Stück für nur 10 Euro", "2 für 3.49"), ("39 für 5 €", "1 für 5 €", "2 für 5")),
    Pattern("things for",
            rf"(?<![\w.,/+-])(?P<quantity>{_FEW})\s(?:{_THING}\s){{1,2}}für\s(?:nur\s|jetzt\s|"
            r"zusammen\s)?(?P<total>¤)(?!\s?(?:pro|je|/|rabatt))",
            ("2 Jeans für 89,99 €", "3 weiße Shirts für nur 25 €"), ("3 Monate für 5 €", "2 Jahre Garantie für 29 €")),
    Pattern("for",
            r"(?<![\w.,/+-])(?P<quantity>[2-4]|zwei|drei|vier)\s(?:stück|stk\.?|packungen|flaschen|beutel|zur\swahl|"
            r"nach\swahl)\s?:?\s(?:nur\s|zusammen\s){0,2}(?P<total>¤)(?!\s?(?:pro|je|/|rabatt|sparen))",
            ("2 Stück 2.49", "je 3 Stück zusammen nur 10 €", "zwei Stück: 35 €", "2 nach Wahl 35 €"), ("2 Stück",
                    "10 Stück 2.89", "2 Stück 5 € sparen")),
    Pattern("for", r"(?<!\w)(?:im\s)?(?P<quantity>(?:doppel|zweier|dreier|vierer|fünfer|sechser)pack)(?:\s(?:für|zu|"
                   r"um))?\s(?:nur\s|jetzt\s){0,2}(?P<total>¤)(?!\s?(?:pro|je|/|rabatt|sparen))",
                   ("Im Doppelpack für 42 €", "Dreierpack 9,99 €"), ("Doppelpack je 5 €",)),
    Pattern("counted", rf"(?<![\w.,/+-])(?P<quantity>{_FEW})\ {_PIECES}(?:\ {_STOPS}{_NAME_PART}){{1,6}}?{_FOR_ALL}",
            ("3 Packungen Fliedersaft klar für 5 €", "4 Säcke schwarze Erde, zusammen für 20 €"),
            ("3 Packungen pro Tag für 5 €", "3 Packungen. Jacke für 20 €")),
    Pattern("counted", rf"(?<![\w.,/+-])(?P<quantity>{_FEW})\ ?(?:mal|x|"
                       rf"×)\ {_CAPITAL}{_NAME_PART}(?:\ {_STOPS}{_NAME_PART}){{0,5}}?{_FOR_ALL}",
            ("Zwei mal Badesalz Linde für 20 €", "2x Öl Nr. 7 für 24 €"), ("2 mal so groß für 20 €", "2 x 100 g für 3 €")),
    Pattern("counted", rf"(?<!\w\ )(?<![\w.,/+-])(?P<quantity>{_FEW})\ {_PIECES}\ {_CAPITAL}{_NAME_PART}"
            rf"(?:\ {_STOPS}{_NAME_PART}){{0,5}}?,?\ (?:jetzt\ |zusammen\ |nur\ ){{0,2}}(?P<total>¤)"
            r"(?!\s?(?:pro|je|/|rabatt|sparen|geschenkt))",
            ("3 Stück Reiswaffel natur 5 €", "2 Stück Badesalz, zusammen 20 €"),
            ("Karton mit 3 Stück Seife 5 €", "3 Stück Seife von 5 €", "2 Stück, 250 Gramm 8 €")),
    Pattern("names for", rf"(?<![\w.,/+-])(?P<quantity>{_FEW})\ "
                         rf"(?!{_TIME}\b){_CAPITAL}{_NAME_PART}(?:\ {_STOPS}{_NAME_PART}){{1,5}}?{_FOR_ALL}",
            ("Zwei Runde Vasen Moos für 30 €",), ("2 vasen für 30 €", "3 Tage Paris für 199 €")),
)

CODES = CodeWords(
    named=(
        Pattern("code",
                r"""(?<!\w)(?:(?<!-)|(?<=[a-zß]-)(?=gutschein|rabatt|promo|vorteils|aktions))(?:(?:gutschein|rabatt|aktions|
        promo|promotion|vorteils|voucher|coupon|willkommens|geschenk|spar
        |bonus|sale|
            einkaufs|newsletter|neukunden|online)-?\s?)?codes?(?:\s(?:lautet|ist|heißt|sind
        |einfach))?\s?[:=]?\s?["'“”„«»‹›(\[]?§""",
                ("mit dem Code ZOMER25", "Gutscheincode: „HERBST10“", "Rabattcode LENZ-5", "Gutschein-Code: ABC12",
                "der Radwerk-Gutscheincode RAD10"),
                ("Postcode 1234", "Strichcode 87123")),
        Pattern("taken off with", r"\b(?:ziehen\swir|zieht)\s(?:Ihnen\s|dir\s|euch\s)?mit\s§(?=\s[^.!?\n]{0,24}\bab\b)",
                ("Ab 150 € ziehen wir mit NEUSICHT 20 € ab",), ("ziehen wir mit NEUSICHT um",)),
        Pattern("enter the code", r"""\bcode\s(?:(?:einfach|an\sder\sKasse|im\sWarenkorb|beim\sBezahlen|bei\s(?:der|deiner
        |Ihrer)\sBestellung)\s){0,2}
            (?:eingeben|einlösen|ein)?:\s?["'“”„«»(\[]?§""",
                ("Gib an der Kasse diesen Code ein: KOEL30", "Code einlösen: KOEL30"), ("Code eingeben",)),
        Pattern("coupon", r"""(?<![\w-])(?:\w{0,12}coupon|\w{0,10}voucher|gutschein)\s?[:=]?\s?["'“”„«»(\[]?§""", (
                "Coupon ZOMER25",), ("Coupons",)),
    ),
    shown=(
        Pattern("with", r"""\b(?:mit|nutze|nutzen\sSie|verwende|verwenden\sSie|über|gib|geben\sSie|dank
        |Stichwort:?)\s["'“„»]?§""",
                ("15 % Rabatt mit KAMER15",), ("mit Rabatt",)),
        Pattern("saves", r"\bmit\s§\s(?:sparst\sdu|sparen\sSie|spart\sihr)\b", ("Mit ROT25 sparst du 20 %",),
                ("Mit ROT25 lackiert",)),
        Pattern("at checkout",
                r"""§["'”“«]?\s(?:an\sder\sKasse|im\sWarenkorb|beim\s(?:Bezahlen|Checkout|Bestellen)|bei\s(?:der|deiner
        |Ihrer)\sBestellung|im\sBestellprozess)\b""",
                ("KAMER15 an der Kasse eingeben",), ("Komm an die Kasse",)),
        Pattern("equals", r"§\s?=\s?-?\d{1,2}\s?%", ("KAMER15 = 15 %",)),
        Pattern("gives", r"§\s(?:gibt|bringt|eingeben|einlösen|nutzen|verwenden|angeben|nennen|vorzeigen|sichert)(?!\w)",
                ("KAMER15 bringt Ihnen 15 % Rabatt", "KAMER15 eingeben"), ("Die Karte gibt",)),
        Pattern("given by", r"\b(?:gibt|bringt)\s§\s(?:dir|Ihnen|euch|\d)", ("dann bringt KAMER15 Ihnen 15 % Rabatt",), (
                "gibt NOORD",)),
        Pattern("after a colon", rf":\s[\"'“„»]?§{_END}", ("10 % Rabatt: KAMER15",), ("Größen: S bis XL",)),
    ),
    used=(
        Pattern("until",
                r"§\s(?:(?:ist|bleibt)\s(?:(?:noch|nur|auch)\s){0,2}(?:gültig|einlösbar|nutzbar)|gilt|läuft|funktioniert|"
                rf"endet|verfällt)\s(?:\w{{2,10}}\s)?{_UNTIL}\s(?:\w{{2,10}}\.?,?\s){{0,2}}\d",
                ("KAMER15 ist gültig bis 6. Dezember", "Kamer15 gilt bis Sonntag, 6. Dezember"), ("KAMER15 ist schön",)),
        Pattern("until, valid",
                rf"§\s(?:ist|kann|lässt\ssich)\s(?:\w{{2,10}}\s){{0,2}}?{_UNTIL}\s(?:\w{{2,10}}\.?,?\s"
                r"){0,2}\d[^!?\n]{0,24}\s(?:gültig|einlösbar|nutzbar|eingelöst|genutzt|verwendet|einlösen)(?!\w)",
                ("KAMER15 ist bis zum 28. März gültig", "KAMER15 kann bis 28. März eingelöst werden"), (
                "KAMER15 ist bis 28. März",)),
        Pattern("use until", r"\b(?:nutze|lös(?:e|en\sSie)?|verwende|"
                             rf"nutzen\sSie)\s§\s(?:\w{{2,10}}\s)?{_UNTIL}\s(?:\w{{2,10}}\.?,?\s){{0,2}}\d",
                ("Nutze Kamer15 bis 6. Dezember",), ("Nutze Kamer15 oft",)),
        Pattern("discount with",
                r"\d\s?%\s\w{0,12}rabatt(?:\s(?:bei|ab|auf\s(?:alles|deinen|Ihren|das\sganze|das\sgesamte|"
                rf"alle\sBestellungen))[^.!?\n]{{0,50}})?\s(?:mit|dank)\s§{_END}",
                ("15 % Rabatt mit Kamer15", "15 % Rabatt ab einem Einkauf von 100 € mit Kamer15."),
                ("15 % Rabatt auf Jacken mit Kamer15", "15 % Rabatt mit Kamer15 drin")),
        Pattern("given by", r"\b(?:gibt|bringt)\s§\s(?:dir|Ihnen|euch)\s\d", ("dann bringt Kamer15 Ihnen 15 % Rabatt",), (
                "bringt Kamer15 heraus",)),
        Pattern("hand in", r"\b(?:gib|löse|lösen\sSie|geben\sSie|tippe|"
                           r"trage)\s(?:einfach\s)?[\"'“„»]?§[\"'”“«]?\s(?:\w{2,12}\s){0,3}ein(?!\w)",
                ("Gib KAMER15 ein und spare", "Löse Kamer15 ein"), ("Gib KAMER15 einfach weiter",)),
    ),
    not_promotional=r"qr|bar|strich|dress|post|länder|landes|pin|puk|produkt|artikel|farb|zugangs|quell|verhaltens|buchungs|"
                    r"iban|bic|ean|sms|fehler|tan|freischalt|bestätigungs|sicherheits|tür|morse|web|zip|kunden|referral",
    never=frozenset({
        "AB", "ALLES", "ALLE", "AKTION", "AN", "ANGEBOT", "AUF", "BEI", "BIS", "DEIN", "DER", "DIE", "DAS", "DEN", "DEM", "EIN",
        "EINGEBEN", "EINLÖSEN", "EINFACH", "FÜR", "GILT", "GRATIS", "GÜLTIG", "HIER", "IST", "JETZT", "KASSE", "KOPIEREN",
        "MIT",
        "NICHT", "NUR", "NUTZEN", "ONLINE", "RABATT", "SALE", "SICHERN", "SPAREN", "UND", "VERWENDEN", "VON", "ZUM",
    }),
    labels=frozenset({"gutscheincode", "rabattcode", "aktionscode", "gutschein_code", "rabatt_code", "promo_code",
    "vorteilscode"}),
)

DATES = DateWords(
    months=("januar|jan|jänner|jän", "februar|feb|feber|febr", "märz|mrz|mär|maerz", "april|apr", "mai", "juni|jun", "juli|jul",
            "august|aug", "september|sept|sep", "oktober|okt", "november|nov", "dezember|dez"),
    weekdays=("montag|mo", "dienstag|di", "mittwoch|mi", "donnerstag|do", "freitag|fr", "samstag|sa|sonnabend", "sonntag|so"),
    ordinal="te[nrs]?",
    filler=r"am|den|dem|der|zum|im",
    dotted=True,
    days_go_on=r"(?-i:[a-zäöü]{4,16})(?!\s(?-i:[A-ZÄÖÜ]))",
    overnight=r"auf(?=\s+den\s)",
    moved=r"verschoben|verschieben|verschiebt|verlegt|verlegen|vorgezogen|verlängert|umgebucht",
    year_joins="des|im",
    ordinal_days=("erste[nrs]?", "zweite[nrs]?", "dritte[nrs]?", "vierte[nrs]?", "fünfte[nrs]?", "sechste[nrs]?",
        "sieb(?:en)?te[nrs]?", "achte[nrs]?", "neunte[nrs]?", "zehnte[nrs]?", "elfte[nrs]?", "zwölfte[nrs]?",
        "dreizehnte[nrs]?", "vierzehnte[nrs]?", "fünfzehnte[nrs]?", "sechzehnte[nrs]?", "siebzehnte[nrs]?",
        "achtzehnte[nrs]?", "neunzehnte[nrs]?", "zwanzigste[nrs]?", "einundzwanzigste[nrs]?", "zweiundzwanzigste[nrs]?",
        "dreiundzwanzigste[nrs]?", "vierundzwanzigste[nrs]?", "fünfundzwanzigste[nrs]?", "sechsundzwanzigste[nrs]?",
        "siebenundzwanzigste[nrs]?", "achtundzwanzigste[nrs]?", "neunundzwanzigste[nrs]?", "drei(?:ß|ss)igste[nrs]?",
        "einunddrei(?:ß|ss)igste[nrs]?"),
    end_of=r"ende(?:\s+des\s+monats)?",
    whole_month=(r"(?:(?:den|im|der)\s+)?(?:ganzen|gesamten|kompletten)\s+(?:monat\s+)?|ganz\s+|"
                 r"während\s+des\s+(?:ganzen|gesamten)\s+monats\s+"),
    week=r"kw|kalenderwoche|woche",
    holidays=(
        Pattern("12-06", r"nikolaus(?:tag)?", ("bis Nikolaus",), ("Nikolausaktion",)),
        Pattern("12-24", r"heilig(?:er\s+|en\s+)?abend", ("bis Heiligabend",)),
        Pattern("12-25", r"(?:1\.|erster?n?|ersten)\s+weihnachts(?:feier)?tag", ("bis zum 1. Weihnachtstag",)),
        Pattern("12-26", r"(?:2\.|zweiter?n?|zweiten)\s+weihnachts(?:feier)?tag|stephanstag",
                ("bis zum zweiten Weihnachtsfeiertag",)),
        Pattern("12-24|12-25", r"weihnachten", ("bis Weihnachten",), ("Weihnachtsmarkt",)),
        Pattern("12-31", r"silvester", ("bis Silvester",), ("Silvesterparty",)),
        Pattern("01-01", r"neujahr(?:stag)?", ("ab Neujahr",), ("Neujahrskonzert",)),
        Pattern("01-06", r"heilige[n]?\s+drei\s+könige?n?|dreikönigstag", ("bis zum Dreikönigstag",)),
        Pattern("02-14", r"valentinstag", ("bis Valentinstag",)),
        Pattern("05-01", r"tag\s+der\s+arbeit", ("bis zum Tag der Arbeit",)),
        Pattern("10-03", r"tag\s+der\s+deutschen\s+einheit", ("bis zum Tag der Deutschen Einheit",)),
        Pattern("10-31", r"halloween|reformationstag", ("bis Halloween",)),
        Pattern("11-01", r"allerheiligen", ("bis Allerheiligen",)),
        Pattern("easter-46", r"aschermittwoch", ("bis Aschermittwoch 2026",)),
        Pattern("easter-2", r"karfreitag", ("bis Karfreitag 2026",)),
        Pattern("easter-1", r"karsamstag|ostersamstag", ("bis Karsamstag 2026",)),
        Pattern("easter", r"ostersonntag", ("bis Ostersonntag 2026",)),
        Pattern("easter+1", r"ostermontag", ("bis Ostermontag 2026",)),
        Pattern("easter|easter+1", r"ostern", ("bis Ostern 2026",), ("Osterangebote",)),
        Pattern("easter+39", r"christi\s+himmelfahrt", ("bis Christi Himmelfahrt 2026",)),
        Pattern("easter+49", r"pfingstsonntag", ("bis Pfingstsonntag 2026",)),
        Pattern("easter+50", r"pfingstmontag", ("bis Pfingstmontag 2026",)),
        Pattern("easter+49|easter+50", r"pfingsten", ("bis Pfingsten 2026",)),
        Pattern("easter+60", r"fronleichnam", ("bis Fronleichnam 2026",)),
        Pattern("thanksgiving+1", r"black\s+friday", ("bis Black Friday 2026",)),
        Pattern("thanksgiving+4", r"cyber\s+monday", ("bis Cyber Monday 2026",)),
    ),
    cues=(
        Pattern("contest", r"""
            \w{0,12}gewinnspiel\w{0,2} | verlosung | \w{0,12}wettbewerb | abgabe(?:schluss|termin)?(?=\s+(?:bis|ist|am|:)) |
            preisausschreiben | zu\s+gewinnen | verlosen""",
            ("Malwettbewerb bis 28. März", "Abgabe bis 28. März", "Gewinnspiel bis 31. Oktober", "zu gewinnen bis 31. Mai"),
             ("Gewinn",)),
        Pattern("until", r"""
            (?:gilt\s+|gültig\s+|noch\s+)?bis(?:\s+(?:einschl\.|einschließlich|einschliesslich|inkl\.|inklusive|inkl|
            spätestens |zum|zu|und\s+mit |mitternacht|heute|einschl)){0,3} | spätestens(?:\s+(?:am|bis(?:\s+zum)?))? |
            (?:endet|läuft\s+ab|verfällt|schließt |endend |auslaufend|enden)(?:\s+(?:bereits|schon|heute))?\s+am |
            ende(?:t|nd|n) | verf(?:ä|a)ll(?:t|en) |
            (?:letzter|letzten)\s+(?:tag|termin |aktionstag)(?:\s+ist)?(?:\s+der)? | \w{4,16}schluss(?:\s+ist)?(?:\s+der)? |
            (?:end|ablauf |verfalls)datum(?:\s+ist)? | aktionsende""",
            ("gültig bis 14. Dezember", "bis einschließlich Montag, 14. Dezember", "spätestens am 14. Dezember",
            "Die Aktion endet am 14. Dezember", "Die Aktion endet 14. Dezember",
             "Aktionsende: 14. Dezember", "bis zum 14.12."),
            ("ab 14. Dezember", "Bissen 14")),
        Pattern("before", r"""vor(?=\s+(?:dem|der)\s) | noch\s+vor""", ("vor dem 1. Januar", "noch vor 1. Januar"),
            ("vorher 1. Januar", "bis 1. Januar")),
        Pattern("from", r"""
            (?:schon\s+|bereits\s+|gültig\s+)?ab(?:\s+sofort)? | (?:start|startet|beginnt|startend|beginnend|los\s+geht(?:'s |
            \s+es)?|geht(?:'s|\s+es)? \s+los)(?:\s+(?:am|ist))? | (?:start|beginn|aktionsstart|startdatum|startschuss|
            verkaufsstart)(?:\s+ist)?""",
            ("ab 1. März", "ab dem 1. März", "Die Aktion startet am 1. März", "Aktionsstart: 1. März"), ("vom 1. März",
            "aber 1. März")),
        Pattern("on", r"(?:nur|ausschließlich|ausschliesslich|gültig|gilt|exklusiv|einmalig)(?:\s+(?:noch|heute))?(?=\s+(?:am|"
                      r"den)\s)|nur\s+heute(?:,|\s-)?",
            ("nur am 14. Dezember", "Nur heute, 14. Dezember", "gültig am 14. Dezember"), ("komm am 14. Dezember",)),
        Pattern("last_day", r"""
            ist\s+(?:der|dein|ihr|euer|die|deine|ihre)\s+(?:aller)?letzte\s+(?:tag|chance|termin|aktionstag) |
            (?:um\s+(?:mitternacht|\d{1,2}(?:[.:]\d\d)?\s+uhr)\s+)?ist\s+(?:(?:alles\s+)?vorbei|schluss) |
            (?:endet|enden|läuft)\s+(?:die|der|das|unser|unsere)""",
            ("14. Dezember ist der letzte Tag", "ist Schluss", "um Mitternacht ist Schluss", "endet die Aktion"),
            ("der letzte Tag der Woche", "um Mitternacht ist Konzert")),
        Pattern("to", r"bis(?:\s+(?:einschl\.|einschließlich|einschliesslich|inkl\.|inklusive|zum|zu|und\s+mit)){0,2}",
            ("1. bis 14. März", "vom 1. bis zum 14. März"), ("1. ab 14. März",)),
        Pattern("and", r"und|sowie", ("28. und 29. November",), ("rund",)),
        Pattern("between", "zwischen", ("zwischen dem 1. und 14. März",), ("zwischendurch",)),
        Pattern("day", "am", ("am 14/12",), ("kam 14/12",)),
        Pattern("event", r"""
            komm\w{0,3}\s+(?:\w{2,10}\s+){0,3}(?:vorbei|zu\s+uns) | besuch\w{0,3}\s+uns |
            (?:verkaufs|kinder|themen|tages|koch |bastel|schnupper|info|probe|sommer|winter|late-?night)\s?-?(?:abend|tag|
            wochenende|veranstaltung|shopping|fest)(?:e|en |s)? | workshops? | veranstaltung(?:en)? | event |
            (?:neu|wieder)?eröffnung(?:sfeier)? | neue\s+filiale | eröffne[nt] | feier(?:n|t)? | fest | \w{0,12}markt |
            verkostung | modenschau | messe | konzert | festival | lesung | vorführung | geschlossen | geöffnet | offen |
            öffnungszeiten | lieferbar | verfügbar | erhältlich | vorrätig | vorbestell\w{0,6} | erscheint |
            erscheinungstermin | bewirb\w{0,2} | bewerb\w{0,6} | anmeld\w{0,4} | melde\w{0,2}\s+(?:dich|euch|sie\s+sich) |
            erreichbar | \w{0,10}ferien | urlaub | seit | geboren | gegründet | veröffentlicht | bestellt | bestellung |
            rechnung | willkommen | triff\w{0,2} | mach\w{0,2}\s+mit | gewinnspiel | verlosung | ziehung | teilnahme\w{0,8} |
            sonntagsverkauf | verkaufsoffene[rn]?""",
            ("Kommen Sie am Freitag vorbei", "Workshop am 14. Dezember", "Die Filiale ist geschlossen",
            "verkaufsoffener Sonntag am 14. Dezember"),
            ("Aktion gültig bis 14. Dezember", "öffentlich")),
        Pattern("midnight", r"mitternacht", ("14. Dezember, Mitternacht",), ("Mitternachtssnack",)),
        Pattern("closing", r"""
            geschlossen | (?:geänderte\s+)?öffnungszeiten | (?:(?:erster|zweiter|1\.|2\.|ersten|zweiten)\s+)?(?:weihnachts|
            oster |pfingst|feier|neujahrs |silvester|himmelfahrts)(?:feier)?(?:tage?n?|montag|sonntag|
            samstag)?(?=[^.!?\n]{0,40}\b(?:geöffnet|offen)\b) | (?:geöffnet|offen)(?=[^.!?\n]{0,40}\b(?:weihnachten|
            heiligabend|silvester|ostern|pfingsten|feiertag\w{0,2})\b)""",
            ("Samstag, 4. Juli geschlossen", "Pfingstmontag geöffnet von 12 bis 17 Uhr", "offen an Heiligabend"),
            ("Workshop am Ostermontag", "Eröffnung am 14. Dezember")),
        Pattern("offer", r"""
            \w{0,20}rabatt(?:e|en|s|\w{2,12})? | (?!reaktion|redaktion|transaktion|interaktion)\w{0,18}aktion(?:en|
            s\w{2,12})? | \w{0,20}-?code | \w{0,18}angebote?n?s? | \w{0,12}deals? | \w{0,12}sale | ausverkauf |
            schlussverkauf | gratis | gültig(?:keit)? | gilt | gelten | \w{0,14}vorteil\w{0,3} | günstig\w{0,3} |
            \w{0,18}gutscheine?[ns]? | coupons? | spar(?:en|e|st|t)? | tiefpreis\w{0,3} | bestpreis\w{0,3} |
            reduziert\w{0,2} | einlös\w{0,4} | eingelöst | cash-?back | halbe[nr]?\s+preis | solange\s+(?:der\s+)?vorrat |
            nachlass | geschenkt | (?:diese|unsere|die)\s+preise(?=\s+(?:gelten|sind))""",
            ("Winterrabatt bis 14. Dezember", "Die Preise gelten bis 14. Dezember", "Die Aktion läuft",
             "Code gültig bis"), ("Komm vorbei", "Die Reaktion")),
        Pattern("stay", r"""
            aufenthalte?n? | übernachtung(?:en)? | (?:reise|aufenthalts)(?:zeitraum|zeit|termine?)? | reisen |
            anreise(?:n|tage?)? | abreise(?:n|tage?)? | flüge""",
            ("Aufenthalte vom 1. bis 14. März",), ("Reiseführer",)),
        Pattern("order", r"bestell(?:en|t|e|st|ung(?:en)?)? | bestelldatum | bestellschluss", ("Bestellen Sie bis 20. Dezember",),
                ("gestell",)),
    ),
)

COUNTRIES = {
    "DE": r"deutschland", "AT": r"österreich", "CH": r"schweiz", "LI": r"liechtenstein", "FR": r"frankreich",
    "NL": r"(?:niederlande|holland)", "BE": r"belgien", "LU": r"luxemburg", "GB": r"(?:großbritannien|england|"
    r"vereinigtes\skönigreich)", "IT": r"(?:italien|südtirol)", "ES": r"spanien", "PL": r"polen", "DK": r"dänemark",
    "CZ": r"tschechien", "ZA": r"südafrika", "US": r"usa",
}

TERMS = (
    Pattern("abbreviation", r"""
        (?:(?:inkl|exkl|zzgl|einschl|max|min|mind|ca|art|nr|tel|bzw|ggf|evtl|versch|mtl|unverb|preisempf|empf|gesetzl|ges|lt|
        vgl |abb|st|stk|stck |pckg|pck|pkg|fl|ltr|std|str|tgl|jährl|monatl|gült|nur|zz|d\.\s?h|z\.\s?b|u\.\s?a|o\.\s?ä|
        i\.\s?w\.\s?v|i\.\s?h\.\s?v |p\.\s?p|u\.\s?v|v\.\s?h |mwst|usw|etc|mo|di|mi|do|fr|sa|so|dr|prof|hl|\b[a-z])\.)$ |
        (?<!\d[.,])(?<![\d,]\d)(?<![€£$])(?<![€£$]\ )(?<!(?:CHF|EUR|Fr\.)\ )\b\d{1,2}\.$""",
        ("inkl.", "z. B.", "Art.", "2."), ("Haus.", "2026.", "31.12.", "€ 3,90.", "CHF 50.")),
    Pattern("glue", r"""
        höhe | i\.\s?h\.\s?v\. | nicht\s+(?:zufrieden|gefallen) | grundsätzlich | berechne[nt] | ha(?:be|ben|bt|st|t) |
        d(?:er|ie|as|en|em|es|u|ir|ich|ann|ass|anach|iese[nrsm]? |eine?[nrsm]?) | ein|eine[nrsm]? | und|uns|unsere?[nrsm]? |
        oder | ist | sind|sein|sie|so|schon|sonntags | w(?:ir|ird|erden|urde|are|ert |arenwert|ieder) |
        k(?:ann|annst|önnen|önnt|auf|oste[nt](?!los|frei)) | ihnen|ihre?[nrsm]?|ihn | euch|eure?[nrsm]?|es|er|etwa|einfach |
        einmalig|einkaufswert | a(?:lle[nrms]?|uf|n|m|us|uch|ber|uftrag|rtikeln?) | in|im|immer|innerhalb(?:\s+von)?|inkl\.? |
        bei|beim|betr(?:ägt |agen|ag)|be?zahl(?:st|en) | zahl(?:st|en)|bekomm(?:st|en)|bestellung(?:en)?|bestellwert|bereits|
        brutto|bitte | zu|zum|zur|zeit | nach\s+hause|nur |nein|natürlich |
        mit|möglich|möchte(?:st|n)|mindestbestellwert|mwst\.? | für|frist|fallen | vo[nm]|via | um | ja|je|jede[nrsm]? |
        erh(?:ältst|alten) | gilt|gelten|gültig|ganz | per|pro|pakete?n?|produkten?|pauschal | ca\.? | rund |
        lang|lassen|lieg(?:t|en) | zwischen|variier(?:t|en) | deutschland(?:s|weit)? |
        österreich(?:s|weit)? | schweiz(?:weit)? | hause | (?:aus|nach)(?=\s+(?:deutschland|österreich|(?:der|die)\s+schweiz))""",
        ("der",), ("Regenjacke",)),
    Pattern("and", r"und|&|oder|plus|sowie", ("Rückgabe und Garantie",), ("rund",)),

    Pattern("returns", r"""
        (?:rück(?:gabe|sende|send|versand|porto)|retoure)(?!\w{0,4}(?:bedingung|formular|etikett|adress|datum|schein|label|portal|
        code |zentrum|beleg |richtlinie|aufkleber))\w{0,14} | rückversand\w{0,6} | retournier\w{1,4} |
        widerruf(?!sbelehrung|sformular|t|e|bar |lich)\w{0,10} | zurück\s?(?:zu)?(?:geben|bringen|schicken|senden) |
        zurück(?:gegeben|gebracht|geschickt|gesendet|gesandt) | (?:schick|send|gib|geb|
        bring)\w{0,4}\s[^.!?\n]{0,80}?\bzurück | umtausch(?:recht|frist|garantie)? | bedenkzeit |
        probe(?:schlafen|liegen|wohnen|tragen|fahren|sitzen|hören|zeit|nächte|schlaf|phase) | testschlafen | testphase |
        testzeit |
        (?:(?<=tage\ )|(?<=tagen\ )|(?<=nächte\ ))(?:in\s+ruhe\s+|zu\s+hause\s+|daheim\s+){0,2}(?:testen|ausprobieren|probieren) |
        (?:niedrigpreis|zufriedenheits)?geld-zurück(?:-?\s?garantie)? | geld\s+zurück(?:[\s-]garantie)? |
        (?:nicht\s+(?:zufrieden|glücklich|gefallen)|gefällt\s+(?:dir\s+|ihnen\s+)?(?:etwas\s+|es\s+)?nicht|doch\s+nicht |
        passt\s+(?:etwas\s+|es\s+)?nicht |umentschieden|nichts?\s+gefallen|nicht\s+das\s+richtige)(?=\s?(?:\?|$))""",
        ("30 Tage Rückgaberecht", "kostenlose Rücksendung", "Schicken Sie es einfach zurück", "14 Tage Widerrufsrecht",
        "100 Tage Probeschlafen",
         "Geld-zurück-Garantie", "innerhalb von 30 Tagen zurückgeben", "Umtausch in der Filiale", "Nicht zufrieden", "Retouren",
         "zurückzusenden", "100 Tage zu Hause testen"),
        ("Produkte zu Hause testen", "Rückgabebedingungen", "Retourenschein", "Rückruf", "Zurück zur Schule",
         "Widerrufsbelehrung")),
    Pattern("no_returns", r"""
        keine?\s+(?:rückgabe|umtausch|retouren?|rücknahme|widerruf\w{0,6})(?:\s+möglich)? |
        (?:vo[mn]\s+(?:der\s+)?)?(?:umtausch |rückgabe|widerruf\w{0,6} |retoure)\s+(?:(?:ist|sind|und|oder|rückgabe|umtausch|
        leider|der)\s+){0,4}(?:ausgeschlossen|nicht\s+möglich) | (?:kann|können)\s+(?:leider\s+)?nicht\s+(?:(?:mehr|und|oder|
        umgetauscht)\s+){0,3}(?:zurückgegeben|umgetauscht |zurückgeschickt|zurückgesendet |retourniert)(?:\s+werden)?""",
        ("Kein Umtausch möglich", "vom Umtausch ausgeschlossen", "kann nicht zurückgegeben werden", "Umtausch ausgeschlossen"),
        ("keine Rücksendekosten", "Rückgabe ist nicht kostenlos", "kostenlose Rückgabe")),
    Pattern("exchange", r"""umtauschen | umtauschbar | umgetauscht | umzutauschen | größentausch | größenumtausch""",
        ("14 Tage umtauschen", "kann umgetauscht werden"), ("Tausch",)),
    Pattern("delivery", r"""
        (?!rück|auslieferungs|anlieferungs)\w{0,14}lieferung(?:en)? | lieferzeit(?:en|raum)? | lieferfrist | lieferdauer |
        liefertermin | sofort\s+lieferbar(?=\s*(?:,|$)) | lieferbar(?=\s+(?:in|innerhalb|binnen)\s) |
        express(?=\s+(?:bis|am|innerhalb|vor)\s) | liefer(?:kosten|pauschale|gebühr)(?:frei)? | lieferservice | (?:be)?lieferst |
        (?:be|aus)?liefer(?:n|t|e) |
        (?:be|aus|an)?geliefert | (?!rück)\w{0,10}versand(?!datum|etikett|adresse|haus|handel |
        bereit|art|bestätigung|abteilung)\w{0,16} | versende(?:n|t|st) | verschick(?:en|t|st) |
        schicken\s+wir(?![^.!?\n]{0,40}zurück) | \w{0,6}zustellung | zustell(?:en|t|zeit) | zugestellt | versendet |
        versandt | zustell(?:gebühr(?:en)?|kosten|pauschale)
        | nach\s+hause | frei\s+(?:haus|bordsteinkante) | porto(?:frei|kosten)? | franko |
        (?<=morgen\ )(?:da|bei\s+(?:dir|ihnen|euch)) | (?<=tagen\ )(?:da(?!nach|s)|bei\s+(?:dir|ihnen|euch))(?=\s*(?:[.,;!?]|
        $ |zu\s+hause|daheim)) | (?:bestellung|paket|päckchen)\s+(?:ist|kommt|braucht|dauert|in)(?=[^.!?\n]{0,20}tage) |
        bei\s+(?:dir|ihnen|euch)(?=\s+(?:in|innerhalb\s+von|binnen)\s+\d[^.!?\n]{0,14}tage) |
        rechne(?:n\s+sie|t)?\s+mit(?=\s+\d[^.!?\n]{0,12}werktage)""",
        ("Kostenlose Lieferung", "Versandkosten", "morgen bei dir", "Lieferzeit 2-3 Tage", "versandkostenfrei",
        "In 3-5 Werktagen bei Ihnen zu Hause",
         "Bei dir in 4-7 Werktagen", "Dein Paket braucht 1-2 Werktage", "Rechnen Sie mit 2-3 Werktagen",
         "Standardversand", "Gratisversand", "Wir liefern gratis", "morgen da", "Expresslieferung"),
        ("Bald wieder lieferbar", "bei dir in der Nähe", "Rechne mit uns", "Lieferant", "Lieferumfang", "Versandhaus",
         "Rückversand", "Versanddatum")),
    Pattern("charge", r"""
        (?:versand|liefer|zustell|porto|speditions|fracht)(?:kosten|gebühr(?:en)?|pauschale|kostenpauschale|kostenanteil) |
        versandkostenpauschale | (?:standard)-?(?:versand|lieferung) | versand | lieferung | zustellung | porto | kosten |
        verpackung | express(?:\s+bis\s+\d{1,2}\s+uhr)?(?:\s+am\s+(?:nächsten|folgenden)\s+(?:werk)?tag)? |
        (?<=und\ )kostet""",
        ("Versandkosten", "dauert zwei Tage und kostet 4 €"), ("geliefert",)),
    Pattern("pickup", r"""
        (?:selbst)?abhol(?:ung|en|st|er|bereit|preis|service)? | ab(?:zu)?holen | abgeholt | hol(?:e|en|t |
        st)?\s[^.!?\n]{0,60}?\bab(?!\s+\d) | click\s?(?:&|and|und|\+|n)\s?(?:collect|reserve)""",
        ("kostenlose Abholung", "Click & Collect", "hol es gratis in der Filiale ab", "in der Filiale abholen"), ("Holz ab",
        "Abholzen")),
    Pattern("warranty", r"""
        (?<!zurück-)(?<!zurück\ )(?:(?:hersteller|langzeit|voll|produkt|qualitäts|funktions|material|werks|system|vor-ort |
        premium)[\s-]?)? garantie(?:zeit|dauer|frist|zeitraum|verlängerung|leistung|schutz)? | gewährleistung(?:sfrist|szeit)?""",
        ("2 Jahre Garantie", "Garantie: 3 Jahre", "Herstellergarantie von 5 Jahren", "24 Monate Gewährleistung"),
        ("Tiefpreisgarantie", "Garantiekarte", "garantiert", "Geld-zurück-Garantie")),
    Pattern("other", r"""
        bezahl\w{0,5} | zahl(?:bar|en|ungsziel|ungspause|pause|e|st) | zahlungs\w{3,10} | rechnung | gereift | reift |
        haltbar(?:keit)? | gültig(?:keit)? | geöffnet | offen | erfahrung | tradition | jubiläum | alt | jung | alter |
        abo\w{0,8} | kündig\w{0,8} | kündbar | laufzeit | zins\w{0,5} | erstatt\w{0,7} | rückerstatt\w{0,5} | gutgeschrieben |
        antwort\w{0,4} | melden | akku\w{0,8} | batterie\w{0,8} | trocken | wieder\s+(?:lieferbar |verfügbar|da) |
        niedrigste[rn]?\s+(?:\w{0,8}preis) | waschgänge | bestpreis\w{0,8} | verzöger\w{1,5} | verspät\w{1,6} | verzug |
            (?:nicht\s+abgeholt|unzustellbar)\w{0,2} | nachkauf\w{0,8} | ersatzteil\w{0,14}""",
        ("innerhalb von 30 Tagen bezahlen", "30 Tage gereift", "365 Tage im Jahr geöffnet"), ("30 Tage Rückgaberecht",)),

    Pattern("free", r"""
        gratis | (?<=[€.\d–]\ )frei(?!\s?\w) | kostenlose?[nrms]? | kostenfreie?[nrms]? | umsonst | unentgeltliche?[nr]? |
        ohne\s+(?:zusätzliche\s+|extra\s+ |weitere\s+)?(?:kosten |aufpreis|mehrkosten) |
        keine\s+(?:zusätzlichen\s+|extra\s+|weiteren\s+)?kosten | (?:auf|geht\s+auf)\s+unsere\s+kosten |
        wir\s+(?:übernehmen|tragen|zahlen)(?=[^.!?\n]{0,40}(?:kosten|porto|versand)) | (?:übernehmen|tragen|zahlen |
        schenken)\s+wir | geschenkt | kostet\s+(?:dich\s+|sie\s+|euch\s+)?nichts""",
        ("kostenlose Rückgabe", "ab 75 € frei", "ohne Aufpreis", "Die Kosten übernehmen wir", "Der Versand kostet nichts",
        "Versand geschenkt"),
        ("günstig", "Was kostet das?")),
    Pattern("charged", r"""
        (?:nicht|keine?[nrs]?|nie)\s+(?:\w{1,12}\s+)?(?:gratis|kostenlose?[nrms]?|kostenfreie?[nrms]?) |
        keine?n?\s+gratis-?(?:versand|lieferung) | keine?[nrs]?\s+(?:versand|liefer|porto)(?:kosten)?frei\w{0,3} |
        kostenpflichtige?[nrs]?""",
        ("Rückgabe ist nicht kostenlos", "keine versandkostenfreie Lieferung", "keine kostenlose Rücksendung",
        "kein Gratisversand"), ("kostenlose Rückgabe",)),
    Pattern("no_charge", r"""
        (?:keine|ohne|null|0)\s+(?:\w{1,12}\s+)?(?:versand|liefer|rücksende|rückversand|retouren|porto)(?:kosten|
        gebühr(?:en)?) | (?:versand|liefer|porto|rücksende|retouren)(?:kosten)?(?:frei|los)(?:e[nrms]?)? | frei\s+haus |
        (?<!kein\ )(?<!keine\ )(?<!keinen\ )gratis-?(?:versand|lieferung|zustellung|retouren?|rückversand|rücksendung|
        rückgabe |abholung) | (?:versandkosten|lieferkosten|versand|rücksendekosten)\s+(?:entfallen|entfällt|schenken\s+wir|
        übernehmen\s+wir) | (?:entfallen|entfällt|übernehmen\s+wir|schenken\s+wir\s+(?:dir|ihnen)?)\s*(?:die\s+|der\s+|
        den\s+|das\s+)?(?:versandkosten |lieferkosten|versand|porto) |
        (?:kostenlos|kostenfrei)-?(?:retoure|versand) | entfällt\s+das\s+porto |
        (?:rücksendung|retoure|rückporto)\s+zahlen\s+wir""",
        ("keine Versandkosten", "ohne Rücksendekosten", "Gratisversand", "versandkostenfreie Lieferung",
         "Die Rücksendung zahlen wir"), ("Versandkosten",
        "kein Gratisversand")),
    Pattern("customer_pays", r"""
        auf\s+(?:eigene|ihre|deine)\s+(?:eigenen?\s+)?(?:kosten|rechnung) | zu\s+(?:deinen|ihren)\s+lasten |
        (?:rücksendekosten|rückversandkosten|versandkosten|retourenkosten|(?:direkten\s+|
        unmittelbaren\s+)?kosten(?:\s+(?:der |für\s+die)\s+rücksendung)?) \s+(?:\w{1,14}\s+){0,4}?(?:trägt|tragen|übernimmt|
        übernehmen|zahlt|zahlen|trägst|zahlst|übernimmst)\s+(?:der\s+(?:kunde |käufer|besteller)|sie|du |
        die\s+kundin|ihr)(?:\s+selbst)? | (?:sie|du|kunde|kunden|käufer)\s+(?:selbst\s+)?(?:trägt|tragen|trägst|zahlst|
        zahlen | übernimmst|übernehmen)\s+ (?:die\s+|selbst\s+){0,2}(?:unmittelbaren\s+|direkten\s+)?(?:kosten(?:\s+(?:der|
        für\s+die)\s+rücksendung)? |rücksende\w{4,8}|versandkosten |rückversandkosten|retourenkosten) |
        (?:rückversand|rücksende|retouren)kosten\s+(?:be)?zahlt\s+der\s+(?:käufer|kunde) |
        (?:rücksendung|retoure)\s+(?:be)?(?:zahlst|zahlen|zahlt)\s+(?:du|sie|ihr)\s+selbst |
        (?:rück|retour)(?:en)?porto\s+(?:zahlst|zahlt|trägst|trägt|zahlen|tragen)\s+(?:du|ihr|sie|der\s+kunde)(?:\s+selbst)? |
        (?:kosten|rücksendekosten)(?:\s+der\s+rücksendung)?\s+(?:sind|werden|wird)\s+(?:vo[nm]\s+(?:kunden|käufer|besteller|
        ihnen|dir) |selbst)\s+(?:zu\s+tragen|getragen|übernommen)""",
        ("Das Rückporto zahlst du selbst", "Die Rücksendung zahlst du selbst", "Rücksendung auf eigene Kosten",
         "Die Rücksendekosten trägt der Kunde",
         "Du trägst die Kosten der Rücksendung",
         "Die Kosten der Rücksendung tragen Sie selbst", "Die Kosten der Rücksendung werden vom Kunden getragen"),
         ("auf unsere Kosten",)),

    Pattern("from", r"""
        (?:schon\s+|bereits\s+)?ab(?:\s+(?:einem|einer)\s+(?:\w{4,22}wert|\w{4,22}summe|\w{4,18}betrag|\w{4,14}umsatz|
        bestellung |einkauf)(?:\s+(?:von|über|ab))?)? (?:\s+(?:nur|mindestens))? | mindestens | mind\. | min\. |
        (?:mindestbestellwert|mindesteinkaufswert|mbw)(?:\s+(?:von|ab |ist|beträgt))? |
        bei\s+(?:einem\s+|einer\s+|jeder\s+)?(?:\w{4,22}wert|einkauf|bestellung(?:en)?|einkäufen)(?:\s+(?:von|ab |
        in\s+höhe\s+von))? | bei | bestellungen\s+ab | >\s?=?""",
        ("ab 50 €", "ab einem Bestellwert von 50 €"), ("über 50 €",)),
    Pattern("over", r"""
        über | mehr\s+als | höher\s+als | oberhalb(?:\s+von)? | größer\s+als |
        (?:bei|ab)\s+(?:einem\s+|einer\s+)?(?:\w{4,22}wert|bestellung(?:en)?|einkauf|einkäufen)\s+(?:über|von\s+über |
        von\s+mehr\s+als)""",
        ("über 50 €", "mehr als 50 €"), ("ab 50 €",)),
    Pattern("to_go", r"""
        noch\s+(?:nur\s+)?\d[\d.,]*\s?(?:€|euro)\s+(?:[^\W\d_]+\s+){0,2}?(?:bis|für|zum|zur)""",
        ("Noch 12,40 € bis",), ("noch 10 € Rabatt",)),
    Pattern("under", r"""unter | weniger\s+als | niedriger\s+als | bis(?:\s+zu)? | unterhalb(?:\s+von)? | kleiner\s+als""", (
            "unter 50 €",), ("ab 50 €",)),
    Pattern("being", r"ist|sind|war|wird|werden|bekommst|erhalten|erhältst", ("30 € bekommst du zurück",), ("dies",)),
    Pattern("or_more", r"(?:oder|und)\s+mehr | \+(?!\w)", ("50 € oder mehr",), ("50 € Rabatt",)),
    Pattern("otherwise", r"""
        (?:darunter|sonst|ansonsten|andernfalls)(?:\s+(?:nur|für|pauschal|kostet|fallen|berechnen\s+wir|beträgt|
        betragen)){0,3} | unter\s+diesem\s+(?:betrag|wert|bestellwert) | (?:bei\s+)?(?:kleineren|niedrigeren|
        geringeren)\s+(?:beträgen|bestellungen|bestellwerten) | (?:bei\s+)?geringerem\s+(?:bestellwert|warenwert)""",
        ("darunter 4,95 €",), ("darüber",)),
    Pattern("billed", r"(?:(?:pro|je)\s+(?:paket|bestellung|sendung|lieferung)\s+)?(?:in\s+rechnung\s+gestellt|verrechnet|"
                      r"berechnet|fällig|erhoben)",
        ("8 € pro Paket in Rechnung gestellt", "7 € verrechnet",), ("Rechnung",)),
    Pattern("conditional", r"""
        (?:für\s+)?(?:\w{0,14}mitglieder|neukund\w{2,6}|stammkund\w{2,6}|abonnent\w{2,8}|student\w{2,6}|karteninhaber\w{0,5}) |
        wenn\s+(?:sie|du|ihr|man) | (?:bei|auf)\s+(?:kauf|abnahme|deine[rn]?\s+erste\w{0,2}|ihre[rn]?\s+erste\w{0,2}|
        ausgewählte\w{0,2}|diese[snrm]? |den\s+kauf) | beim\s+kauf | mit\s+(?:code|dem\s+code|dem\s+gutschein\w{0,5}|
        (?:deiner| ihrer|der)\s+\w{3,16}karte) | erste[nr]?\s+bestellung | (?:jahre?|tage|wochen|monate)\s+lang |
        noch\s+(?:nur\s+)?\w{1,8}\s+(?:tage|stunden|wochen) | heute | (?:an\s+)?diese[ms]\s+wochenende | diese\s+woche |
        nur\s+(?:jetzt|heute|bis|diese[ns]? |für\s+kurze\s+zeit) | black\s+friday | befristet |
        bis(?:\s+(?:einschl\.|einschließlich|inkl\.|zum |zu)){0,2}\s+(?:\w{2,10}\.?,?\s+){0,2}\d{1,2}\. |
        nach\s+(?!hause|erhalt|kauf|der|dem|empfang|bestell|absprache|eingang |lieferung|zahlung)\w{3,15} |
        in\s+(?:österreich|die\s+schweiz|der\s+(?:schweiz|filiale))""",
        ("Gratis Versand für Mitglieder", "kostenlose Rückgabe, wenn du Mitglied bist"), ("kostenloser Versand",)),

    Pattern("store", r"""
        (?:\w{3,14}-?)?filialen? | (?<!online-)(?<!online\ )(?<!web-)(?:fach|möbel|ladens?|einrichtungs)?(?:geschäft(?:en?|
        s)? |haus(?=\s+vor\s+ort)) | ladens? | läden | (?<!online-)(?<!online\ )(?<!web-)shops? |
        (?:fan|hof|museums|outlet|park|werks|zoo)-?shops? |
        (?<!online-)(?<!online\ )stores? | (?:bau|drogerie|super |elektronik)?märkten? |
        (?:bau|drogerie|super|elektro|elektronik)?markt | möbelhaus | modehaus | verkaufsstellen? | showrooms? |
        an\s+der\s+kasse""",
        ("in der Filiale", "in allen Filialen", "im Markt", "im Werksshop"), ("Onlineshop", "Online-Shop", "im Webshop")),
    Pattern("post", r"""
        (?:per|mit\s+der|via|über\s+die)\s+post(?!\s+(?:geht|ist|klappt)\s+(?:\w{2,10}\s+)?nicht\b) |
        (?:deutsche|österreichische|schweizerische)\s+post |
        dhl(?:[\s-](?:paketshops? |filialen?|paket|abgabestellen?))? | hermes(?:[\s-]?(?:paketshops?|shops?))? |
        dpd(?:[\s-]?(?:paketshops?|shops?))? | gls(?:[\s-]?(?:paketshops?|shops?))? | ups |
        post(?:filialen?|amt|agentur|weg) | paket(?:shops?|dienst|annahmestellen?|marke) | (?:per|als)\s+paket | einsenden""",
        ("per Post", "über einen DHL-Paketshop", "in jedem Hermes PaketShop"), ("Poster", "Postleitzahl")),
    Pattern("refuses", r"(?:nehmen|akzeptieren)\s+(?:wir\s+)?(?:keine|nicht)|nicht(?=\s+(?:per|über|via|mit)\s)",
        ("Retouren nehmen wir nicht per Post an", "in der Filiale, nicht per Post"), ("nicht zufrieden? per Post zurück",)),
    Pattern("refused", r"[a-zà-ÿ]{2,12}\s+(?:geht|ist|klappt|funktioniert)\s+(?:leider\s+)?nicht(?:\s+möglich)?"
            r"(?=\s*(?:[.,;!)]|$))",
        ("per Post geht leider nicht", "per Post ist nicht möglich"), ("per Post geht auch",)),
    Pattern("locker", r"packstation(?:en)? | paketstation(?:en)? | paketautomat(?:en)? | abholfach | schließfach | locker", (
            "an einer Packstation",), ("Schloss",)),
    Pattern("collected", r"""
        (?:wir|dhl|die\s+spedition)\s+hol(?:en|t)\s+(?:\w{1,12}\s+){0,6}ab | hol(?:en|t)\s+wir\s+(?:\w{1,12}\s+){0,6}ab |
        abholung\s+(?:bei\s+(?:dir|ihnen)|zu\s+hause) | bei\s+(?:dir|ihnen)\s+(?:zu\s+hause\s+)?abgeholt""",
        ("Wir holen es kostenlos bei Ihnen ab",), ("hol es in der Filiale ab",)),
    Pattern("only", r"""
        nur,?\s+wenn\s+(?:du|sie)(?=\s+(?:in|im|auf|über|online)\s) |
        nur(?!\s+(?:noch|solange|heute|jetzt|bis|für|\d)) | ausschließlich | ausschliesslich | lediglich | exklusiv(?!e) |
        allein | only""",
        ("nur in der Filiale", "nur, wenn du in der App bestellst"), ("alleinstehend",)),
    Pattern("not_only", r"nicht\s+(?:nur|ausschließlich|allein)", ("nicht nur online",), ("nur online",)),
    Pattern("from_delivery", r"""
        (?:nach|ab)\s+(?:(?:dem\s+)?(?:tag|datum|zeitpunkt)\s+(?:der|des|ihrer|deiner)\s+)?(?:erhalts?|empfangs?|lieferung |
        zustellung|warenerhalts?|wareneingangs? |lieferdatum|auslieferung)(?:\s+(?:der|des|deiner|ihrer|deines|
        ihres)\s+\w{3,14})?""",
        ("nach Erhalt", "ab dem Tag der Lieferung",
                "nach Erhalt der Ware"), ("nach Kauf",)),
    Pattern("from_possession", r"ab\s+dem\s+tag,?\s+an\s+dem\s[^.!?\n]{0,120}?\b(?:besitz|erhalten)",
        ("ab dem Tag, an dem Sie die Ware in Besitz genommen haben",), ("ab dem Tag, an dem wir schließen",)),
    Pattern("from_purchase", r"""
        (?:nach|ab)\s+(?:dem\s+|der\s+|deinem\s+|ihrem\s+)?(?:(?:tag|datum)\s+(?:des|der)\s+)?(?:kaufs?|kaufdatums?|
        bestellung |bestelldatum|kassenbon|rechnungsdatum|einkauf |kaufbeleg)(?!\s+(?:eines|einer|von)\s)""",
        ("nach dem Kauf", "ab Kaufdatum"), ("nach Erhalt",)),

    Pattern("hour", r"stunden?|std\.?|h", ("24 Stunden",), ("24 Tage",)),
    Pattern("day", r"(?:kalender)?tage?n?s?|tägige[nrsm]?", ("30 Tage", "innerhalb von 30 Tagen"), ("Werktage",)),
    Pattern("workday", r"(?:werk|arbeits|geschäfts|bank)tage?n?", ("3 Werktage",), ("3 Tage",)),
    Pattern("night", r"nacht|nächten?", ("100 Nächte",), ("100 Tage",)),
    Pattern("week", r"wochen?|wöchige[nrsm]?", ("2 Wochen",), ("Wochenende",)),
    Pattern("month", r"monate?[ns]?|monatige[nrsm]?", ("ein Monat", "24 Monate"), ("Montag",)),
    Pattern("year", r"jahre?[ns]?|jährige[nrsm]?", ("2 Jahre", "5-jährige"), ("jährlich",)),
    Pattern("one", r"ein|eine[nrms]?", ("innerhalb einer Woche",), ("eins",)),
    Pattern("range", r"bis(?:\s+zu)?|oder", ("2 bis 3 Werktage",), ("Bissen",)),
    Pattern("within", r"innerhalb(?:\s+(?:von|der\s+nächsten))? | binnen | in | max(?:imal|\.)? | spätestens(?:\s+nach)? |"
                      r" bis(?:\s+zu)?""",
        ("innerhalb von 3 Tagen",), ("nach 3 Tagen",)),
    Pattern("countdown", r"""
        noch(?:\s+(?:nur|genau))? | letzte[nr]? | vergangenen | seit | vor | alle | jede[nrs]? | pro | über""",
        ("noch 3 Tage",), ("innerhalb von 3 Tagen",)),
    Pattern("left", r"""
        (?:übrig|alt|jung|gereift|rabatt\w{0,6}|sale|aktion|gültig|pro\s+(?:woche|jahr|tag)|deals|später |
        tiefstpreis|bestpreis)""",
        ("3 Tage gültig",), ("3 Tage Rückgaberecht",)),
    Pattern("lasting", r"lang", ("3 Tage lang Gratisversand",), ("langer",)),
    Pattern("next_day", r"""
        (?<!guten\ )(?<!jeden\ )(?<!am\ )morgen(?!\s+(?:wieder|geöffnet)) | (?:am\s+)?nächsten\s+(?:werk |arbeits)?tag |
        next[\s-]day | über\s+nacht""",
        ("morgen bei dir", "am nächsten Tag geliefert"), ("Guten Morgen", "morgens")),
    Pattern("same_day", r"""
        heute\s+noch | noch\s+heute(?=\s+(?:geliefert|zugestellt|bei|da|versandt|verschickt)) |
        heute\s+(?:geliefert|zugestellt|bei\s+(?:dir|ihnen)) | (?:noch\s+)?am\s+(?:selben | gleichen)\s+tag
        (?!\s+(?:noch\s+)?(?:verschickt|versendet|versandt|verpackt)) | same[\s-]?day |
        taggleich""",
        ("noch am selben Tag geliefert", "heute noch bei dir"), ("heute bestellt",)),

    Pattern("online", r"""
        online(?:-?shop)? | (?:im|in\s+unserem)\s+(?:online-?\s?shop|web-?\s?shop|onlineshop) | auf\s+(?:unserer |
        der)\s+(?:web(?:site|seite)|homepage) | (?:auf|unter)\s+[\w.-]{3,40}\.(?:de|at|ch|com|shop|example) |
        (?<=nur\ )web(?:shop|site|seite)(?!\w)""",
        ("online", "im Onlineshop", "in unserem Webshop", "nur Website"), ("offline", "die Website")),
    Pattern("in_store", r"""
        in\s+(?:(?:der|einer|deiner|ihrer|allen|unseren|jeder|teilnehmenden|unserer|den|ausgewählten |
        vielen)\s+){0,3}(?:filialen?|(?<!online-)stores|geschäften|läden |märkten|shops|(?:mode|möbel)?häusern) |
        in\s+jedem\s+(?:unserer\s+)?ha?(?:us|äuser)(?!\w) |
        (?:im|in\s+(?:einem|deinem|ihrem|jedem|unserem)|in\s+jedem)\s+(?:store|laden |markt|geschäft|modehaus|möbelhaus |
        stationären\s+handel|handel) | vor\s+ort | stationär | an\s+der\s+kasse | in-store""",
        ("in der Filiale", "in allen Filialen", "im Markt", "in allen Häusern", "in jedem Haus"),
        ("im Onlineshop", "in der Nähe", "im Haus")),
    Pattern("in_app", r"""
        (?:in|über|via|mit)\s+(?:der|unserer|die|unsere|deiner|ihrer)\s+(?:[\w&]{2,20}[\s-])?app | per\s+app""",
        ("in der App", "über die Radwerk-App"), ("per WhatsApp",)),
    Pattern("by_phone", r"telefonisch|per\s+telefon|am\s+telefon", ("telefonisch",), ("Telefonhülle",)),
    Pattern("also", r"auch|sowohl|ebenso|sogar", ("auch in der Filiale",), ("Bauch",)),
    Pattern("redeems", r"""
        gültig | gilt | gelten | einlösbar | einlösen | eingelöst | einzulösen | nutzbar | verwendbar | verwenden | nutzen |
        nutze | funktioniert | lös\w{0,3}\s[^.!?\n]{0,30}\bein""",
        ("gültig in der Filiale", "Der Code gilt auch in der Filiale", "einlösbar in der Filiale"), (
        "erhältlich in der Filiale",)),
    Pattern("visit", r"""
        komm\w{0,3} | besuch\w{0,3} | vorbei | find(?:e|en|est|et)? | entdeck\w{0,3} | schau\w{0,3} | ansehen |
        kauf(?:e|en|st |t)? | shopp?(?:e|en|t)? | anprobier\w{0,2} | probier\w{0,2} | berat\w{0,5} | erhältlich | verfügbar |
        vorrätig | zu\s+kaufen | geschenkgutschein\w{0,2} | geschenkkarten? | öffnungszeiten | geöffnet | workshop |
        willkommen | service | arbeit\w{0,3} | bezahl\w{0,2} | sehen""",
        ("Komm vorbei in der Filiale", "Finde deine Winterjacke in unseren Filialen"), ("gültig in der Filiale",)),
    Pattern("included", r"inkl\.? | inklusive | einschl\. | einschließlich | enthalten | inbegriffen", ("inkl. Versandkosten",),
            ("exklusive",)),
    Pattern("not", r"nicht|keine?[nrms]?|nie|ausgenommen|außer|ausser|ohne", ("nicht in der Filiale",), ("nichtig",)),
    Pattern("used", r"""
        gebraucht\w{0,8} | second-?\s?hand | occasion(?:en)? | rückläufer | generalüberholt\w{0,2} | refurbished | b-ware |
        vorführ\w{3,12} | ausstellungs\w{3,8} | leasing\w{0,10}""",
        ("12 Monate Garantie auf Gebrauchtes", "geprüfte Rückläufer"), ("Brauch",)),
    Pattern("withdrawal", r"widerruf\w{0,10} | zu\s+widerrufen", ("binnen vierzehn Tagen widerrufen", "14 Tage Widerrufsrecht"),
            ("30 Tage Rückgaberecht",)),
    Pattern("statutory", r"""gesetzliche?[nrsm]?(?!\s+(?:mwst|mehrwertsteuer|ust|feiertag))""",
            ("das gesetzliche Widerrufsrecht",),
        ("inkl. gesetzlicher MwSt.",)),
    Pattern("some_goods", r"(?:Rückgabe|Rücksendung)\s+von\s+(?!Artikeln|Waren|Produkten|Bestellungen|allen)\w{4,20}n",
            ("Rückgabe von Sesseln binnen 14 Tagen",), ("Rückgabe von Artikeln binnen 30 Tagen",)),
    Pattern("part", r"""
        auf\s+(?:den|die|das|alle(?!\s+unsere)|unsere)\s+(?!(?:gesamte[ns]?|komplette[ns]?|ganze[ns]?)?\s?(?:kollektion |
        sortiment|produkte|artikel|bestellung|ware|geräte))\w{3,24} |
        (?:für|auf)\s+(?:unsere\s+|die\s+)?(?!all|jed|gesamt|sie|dich|euch)
        (?-i:[A-ZÄÖÜ])(?!rtikel|rodukte|eräte|aren|ortiment)\w{3,24} |
        (?:akkus?|batterien?|motor(?:en)?|rahmen|beschichtung(?:en)?|pflanzen)(?=[^.!?\n]{0,30}\d) |
        auf\s+(?:motor|rahmen|akku|batterie|teile|ersatzteile|kompressor|
        gestell|federkern|durchrostung|nähte|reißverschlüsse|stoff |material\w{0,7}|verarbeitung)""",
        ("10 Jahre Garantie auf den Motor",), ("2 Jahre Garantie auf alle Produkte", "5 Jahre Garantie auf alle unsere Möbel",
         "Garantie auf das gesamte Sortiment")),
    Pattern("express", r"""
        (?:express|eil|blitz|premium|über\s*nacht|same-?day)\w{0,14} | (?:samstags?|sonntags?|abend|wochenend |
        feiertags)-?(?:lieferung|zustellung) | abends | samstags | am\s+(?:samstag|wochenende)(?!\s+bis) |
        wunsch(?:termin|tag|zeit\w{0,6}) | nach\s+(?:vereinbarung|absprache) | zeitfenster |
        (?:deutschland|österreich|schweiz|südtirol|liechtenstein|luxemburg|frankreich|belgien|italien)(?=\s?:) |
        bis\s+\d{1,2}(?:[.:]\d\d)?\s+uhr\s+ (?:geliefert|zugestellt) | (?:auf\s+)?(?:\w{0,10}inseln?) |
        ins?\s+(?:ausland|eu-?ausland) | (?:nach|in)\s+(?:österreich |deutschland|südtirol|liechtenstein|italien|polen|
        tschechien|dänemark|spanien|belgien|luxemburg|frankreich| die\s+schweiz|die\s+eu|europa) | schweiz | eu-?ausland |
        international\w{0,2} | spedition\w{0,10} | sperrgut\w{0,10} | (?:große|großen|schwere|schweren|
        sperrige[nr]? )\s+(?:artikel\w?|produkten?|möbeln?|pakete?n?) | möbel\w{0,12} | maßanfertigung\w{0,2} |
        auf\s+bestellung | palette\w{0,8} | (?:stoff)?muster | \w{0,14}zuschlag |
        (?<!ohne\ )(?<!kein\ )(?:aufpreis|mehrpreis) | zwei-?mann\w{0,10} | \d\s?extra(?!\s+rabatt)""",
        ("Expressversand 9,95 €", "Lieferung am Samstag", "Inselzuschlag 49 €", "Lieferzeit für Möbel 6 Wochen"),
        ("Standardversand", "Montag bis Samstag geliefert", "ohne Aufpreis")),
    Pattern("up_to", r"bis(?:\s+zu)? | maximal | max\.? | mindestens", ("bis zu 5 Jahre Garantie",), ("Bissen",)),
)

CONTACTS = (
    Pattern("phone", r"""
        (?:ruf\w{0,2}|anruf\w{0,2})(?:\s+(?:uns|an|einfach|gerne|unter|kostenlos)){0,4} | tel(?:efon(?:nummer|isch)?)?\.? |
        hotline | \w{0,10}-?hotline | service-?(?:nummer|telefon) | rufnummer | kundenservice | kundendienst | whatsapp |
        mobil | fon | erreichbar(?:\s+unter)?""",
        ("Rufen Sie uns an unter 030 123", "Tel. 030 123", "Telefonnummer: 030 123"), ("Beruf", "Hotel")),
    Pattern("not_phone", r"""
        ust\.?-?\s?id(?:-?\s?nr\.?|nr\.?)? | uid | hrb | fn | steuer-?\s?(?:nr\.?|nummer) | iban | (?:bestell|auftrags|kunden |
        mitglieds|rechnungs|artikel|referenz |karten|konto|lizenz|gläubiger)\s?-?(?:nr\.?|nummer) | art\.?-?\s?nr\.? | nr\. |
        barcode | ean | gtin | pzn""",
        ("HRB 34123456", "Bestellnummer 12345678", "Art.-Nr. 123"), ("Rufen Sie uns an",)),
    Pattern("article", r"""
        art\.(?:\s?-?\s?(?:nr|no)\b\.?(?!-))? | art-?nr\.? | artikel-?\s?(?:nr\.?|nummer|code)? | produkt(?:code|nummer) |
        bestell-?\s?nr\.? | sku | modellnummer""",
        ("Art. NR-1001", "Artikelnummer: 123", "Art.-Nr. 12", "SKU 12"), ("Kunstartikel",)),
    Pattern("gtin", r"""ean(?:-?(?:8|13|code))? | gtin(?:-?\d\d?)? | (?:strich|bar)code | upc""", ("EAN 4012345678901",
            "Strichcode: 4012345678901"), ("Ozean",)),
    Pattern("clock", r"uhr|h", ("18.00 Uhr",), ("Uhrwerk",)),
    Pattern("short_days", r"mo|di|mi|do|fr|sa|so", ("Mo–Fr",), ("Montag",)),
    Pattern("opening", r"""(?:öffnungs|laden|geschäfts|service)zeiten | geöffnet | offen | erreichbar""",
            ("Öffnungszeiten", "Mo–Fr geöffnet",), ("Eröffnung", "Zeiten",)),
    Pattern("hours_lead", r"von|ab|um|geöffnet|offen|zwischen|telefonisch|erreichbar|jeweils|sind|wir|für\s+(?:sie|dich)\s+da",
            ("von 9.00",), ("nach 9.00",)),
    Pattern("other_desk", r"""(?<!\w)(?:presse(?:stelle|kontakt|anfragen)? | medienanfragen | karriere
        | stellenangebote | gro(?:ß|ss)handel | gesch(?:ä|ae)ftskunden
        | filiale | notruf | investoren | zentrale)(?!\w)""",
        ("Presse: 030 123", "Geschäftskunden: 030 123"), ("Espresso", "Rufen Sie uns an")),
    Pattern("daily", r"""täglich | tgl\. | jeden\s+tag | 7\s+tage\s+(?:die|in\s+der|pro)\s+woche | alle\s+tage""", (
            "täglich 9.00",), ("Montag",)),
    Pattern("workdays", r"(?:an\s+)?(?:werktags|werktagen|wochentags)", ("werktags 9.00", "an Werktagen von 9"), ("Tage",)),
)

ASIDES = (
    Pattern("elsewhere", r"""
        woanders | anderswo | andernorts | bei\s+(?:den\s+)?anderen | bei\s+der\s+konkurrenz | (?:beim|im)\s+mitbewerb\w{0,4} |
        (?:unser\w{0,2}|bei|mit|vom|beim)\s+(?:\w{3,14}-?)?partner(?:n|s|in|unternehmen|betrieb\w{0,2}|hotel\w{0,2})?(?!\w) |
        partner(?:angebot|aktion|vorteil|rabatt)\w{0,2}""",
        ("Woanders kostet sie 349 €", "Unser Partner Radwerk schenkt Ihnen 10 %", "bei unserem Reisepartner"),
        ("Partnerringe 49 €", "Für den Partner das zweite Paar gratis")),
    Pattern("here", r"bei\s+uns|hier|unser\s+preis|wir", ("Woanders 49 €, bei uns 29 €",), ("Hierarchie",)),
    Pattern("earlier", r"""
        (?:im\s+)?letzte[nsm]?\s+(?:jahr|monat|saison|sommer|winter|frühling|frühjahr|herbst) |
        vergangene[nsm]?\s+(?:jahr|monat) |
        im\s+vorjahr | (?:bei|zur|seit)\s+(?:der\s+)?(?:markt)?einführung | eingeführt | auf\s+den\s+markt\s+gekommen |
        im\s+(?:jahr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\s+(?:19|20)\d\d
        (?=\s+(?:gab|galt|kostete|war|waren|hieß)|\s?[,:]\s) | im\s+jahr\s+(?:19|20)\d\d | vor\s+\w{1,12}\s+jahren""",
        ("Im Oktober 2025 gab es 20 % Rabatt", "2024 für 549 € eingeführt", "Im letzten Jahr kostete sie 59 €"),
         ("letzter Tag", "im Jahr nur 12 €")),
    Pattern("members", r"""
        (?:für|als|nur)\s+(?:unsere\s+|alle\s+)?(?:\w{2,12}-?)?mitglied(?:er|ern)? | mitglieder(?:vorteil|rabatt)? |
        mit\s+(?:der\s+|deiner\s+|ihrer\s+|unserer\s+|einer\s+)?(?!geschenk|kredit|ec-?|bank|bahn|speise|giro|wert)
        (?:[\w&]{2,14}[\s-])?(?!geschenk|kredit|ec-?|bank|bahn|speise|giro|wert)\w{0,14}-?(?:karte|card) |
        [\w&]{2,14}[\s-]club(?=\s?:) | (?:kunden|vorteils)karten?(?:preis\w{0,1}|inhaber\w{0,2}|besitzer\w{0,2})?""",
        ("Fassung Arvid für Mitglieder 89 €", "Mit der Waldkarte: Jacke 89 €", "Hellvogt-Club: Jacke 89 €"),
        ("mit der Geschenkkarte", "Clubsessel 89 €", "ohne Mitgliedschaft")),
    Pattern("bundle", r"""
        (?:im|als|das|zusammen\s+im|komplett)\s+(?:\w{3,16}-?)?(?<!doppel)(?:paket|set|bundle|kombi(?:angebot)?) |
        (?:zusammen|komplett)(?=\s+(?:nur\s+|für\s+|um\s+)?\D{0,3}\d) | alles\s+zusammen""",
        ("Grill und Haube im Paket 499 €", "das Komplettset für 199 €", "zusammen nur 49 €"),
        ("Pakete für 4 €", "im Doppelpack 9 €", "Zusammenhalt")),
)

NAMING = NamingWords(
    connectors=(
        "für", "jetzt", "ist", "nur", "von", "statt", "à", "ab", "kostet", "kosten", "bleibt", "um", "schon", "bereits",
        "pro stück",
        "je", "wieder", "auch", "noch", "nun", "zum preis von", "nur noch", "bisher", "vorher", "gibt es", "zu",
    ),
    and_words=("und", "sowie"),
    or_words=("oder",),
    with_words=("plus", "mit", "samt", "inklusive"),
    articles=("der", "die", "das", "den", "dem", "ein", "eine", "einen"),
    small_words=frozenset({
        "immer", "diese", "dieser", "dieses", "diesen", "der", "die", "das", "den", "dem", "ein", "eine", "einen", "nur",
        "bestell",
        "bestellen",
        "shop", "kauf", "kaufen", "hol", "heute", "woche", "wochenende", "jetzt", "schon", "du", "dein", "deine", "ihr", "ihre",
        "unser",
        "unsere", "sie", "in", "auf", "bei", "mit", "bis", "und", "oder", "zum", "zur", "im", "am", "ab", "für",
    }),
    no_part=frozenset({
        "zusammen", "mal",
        "jetzt", "von", "statt", "für", "ab", "nur", "ist", "der", "die", "das", "den", "dem", "ein", "eine", "einen", "einem",
        "unser",
        "unsere", "unseren", "neu", "neue", "neuer", "neues", "diese", "dieser", "dieses", "auch", "und", "oder", "mit", "noch",
        "je",
        "bisher", "vorher", "uvp", "beim", "im", "zum",
    }),
    variants=frozenset({"damen", "herren", "kinder", "nachfüllpack", "nachfüllung", "set", "duo", "trio", "hülle", "bezug"}),
    kinds=(
        Pattern("kind", r""",?\s(?:(?:als|im|in)\s(?:der\s|einer?\s|ihrer\s|deiner\s|größe\s)?
            (?:\d{1,4}(?:er|[\s-]?(?:kg|g|l|ml|cl|cm|m)\b|
            \s?[x×]\s?\d)|\w{0,14}(?:packung|kanister|eimer|beutel|sack|flasche|dose|
            großpack\w{0,3}|wunschgröße|sehstärke|sondergröße|
            palette)\b)|(?:größe|gr\.)\s\d{2,3}\b(?!\s?(?:-|t/m|tot|bis|to|à|au)\s?\d)|nach\smaß\b|in\s(?-i:[A-ZÄÖÜ])\w{2,20}\b)""",
                (" in Leder: ", " als 90er-Packung: ", " in Ihrer Sehstärke ab ", " im 5-kg-Eimer ", ", Größe 140 "),
                (" in drei Farben ", " in 3 Farben ", ", Größe 36 bis 42, ", " im Angebot ")),
    ),
    labels=(
        Pattern("label", r"preis|deal|rabatt|aktion|angebot|gesamt|versand|liefer|rückgabe|rücksend|retour|geschenk|gutschein|"
                         r"spar(?:en|st|t|e)\b|ersparnis|wert\b|vorteil|bestellwert|nachlass|code|uvp\b",
                ("Unser Preis", "Aktionspreise", "Wochenangebot", "Versandkosten", "Du sparst", "Geschenkgutschein"),
                ("Mos Vest", "Zelt Düne")),
    ),
    other_things=(
        Pattern("used goods", r"(?<!\w)(?:generalüberholt|aufbereitet|refurbished|second-?hand|gebraucht|b-ware|"
                r"vorführgerät)\w{0,3}(?!\w)",
                ("Generalüberholt ab", "Gebraucht ab"), ("Gebrauchsanweisung",)),
        Pattern("friends", r"\b(?:freund\w{0,3}\s(?:werben|einladen)|werb\w{1,2}\s\w{2,8}\sfreund\w{0,4}|"
                           r"weiterempfehl\w{1,6})",
                ("Freunde werben: 10 €",), ("Freundschaftsband Moos",)),
        Pattern("gift card", r"(?:geschenk|gift|wert)[\s-]?(?:karte|card|coupon|bon)|gutschein|guthaben",
                ("Geschenkkarte", "ein Gutschein", "dein Guthaben"), ("Geschenkset Düne", "Kartenhalter Moos")),
        Pattern("points", r"\w{0,8}punkte", ("Sammle 500 Punkte", "10 Treuepunkte"), ("Punkig",)),
        Pattern("delivery", r"versand|liefer(?:ung|kosten)|rücksend|retoure|zustellung", ("Versandkosten", "Lieferung",
                "Rücksendung"), ("Lieferwagen Spielzeug",)),
        Pattern("spending", r"bestellwert|einkaufswert|warenwert|mindestumsatz", ("ab einem Einkaufswert von",
                "Mindestbestellwert"), ("Bestell Moos",)),
        Pattern("a service", r"(?<!\w)(?:\w{0,10}-?entsorgung|montage|aufbau(?:service)?|installation|gravur|"
                r"reparatur(?:en)?)(?!\w)",
                ("Altmöbel-Entsorgung", "Aufbauservice"), ("Montageschaum",)),
        Pattern("wrapping or a deposit", r"geschenkverpackung|pfand\b|kaution", ("Geschenkverpackung", "Pfand", "Kaution"), (
                "Pfandleiher-Krimi",)),
        Pattern("a gift to charity", r"spende\b|spenden\b", ("Ihre Spende", "Spenden"), ("Seifenspender Moos",)),
        Pattern("entry", r"eintritt|ticket|teilnahmegebühr|startgeld", ("Tickets", "Eintritt",
        "Teilnahmegebühr"), ("Moos Zelt",)),
    ),
    abbreviations=(
        "art", "nr", "inkl", "exkl", "zzgl", "ca", "max", "min", "mind", "st", "stk", "z.b", "u.a", "p.p", "tel", "bzw", "ggf",
        "unverb",
        "preisempf", "mwst", "jan", "feb", "mrz", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dez", "mo", "di",
        "mi", "do",
        "fr", "sa", "so", "pckg", "mtl", "versch",
    ),
)

COLUMNS = ColumnWords(
    price=("preis",),
    sale=("jetziger", "reduzierter", "reduziert", "messe", "aktion", "aktions", "angebot", "angebots", "jetzt", "unser", "neuer",
          "sale", "sonder"),
    ordinary=("listen", "laden", "katalog", "normal", "normaler", "regulär", "regulärer", "statt", "alter", "bisher",
              "bisheriger",
              "vorher", "uvp", "früher", "streich"),
)

REMARKS = RemarkWords(
    code=(Pattern("code", r"\b(?:\w{3,14}-?)?(?:code|coupon)\b", ("Mit dem Code", "dein Gutscheincode"), ("Decodieren",
    "Alle Jacken")),),
    everything=(
        Pattern("everything", r"\b(?:alles|(?:ganze[ns]?|gesamte[ns]?|komplette[ns]?)\ (?:sortiment|kollektion|einkauf|"
                              r"bestellung|shop)|alle\ (?:produkte|artikel))\b",
                ("20 % Rabatt auf alles", "auf das gesamte Sortiment", "Alle Artikel"), ("alle Jacken", "ganze Tage")),
    ),
    offers=(
        Pattern("offers", r"\b(?:aktion(?:en)?|\w{0,12}angebote?n?|deals?|sale|diese[rn]?\ (?:preise?n?|rabatte?))\b",
                ("Diese Preise gelten", "Die Aktion läuft", "Alle Angebote"), ("Die Preisverleihung ist", "Eine Reaktion")),
    ),
    personal=(Pattern("birthday", r"\b(?:dein\w{0,2}|ihr\w{0,2}|euer\w{0,2}|eur\w{0,2})\sgeburtstag\w{0,8}|"
                                   r"\bgeburtstags(?:rabatt|gutschein|bonus|geschenk)\w{0,2}\b",
                       ("10 % zu Ihrem Geburtstag", "5 % Geburtstagsrabatt"), ("Wir feiern Geburtstag: 20 %",)),),
    groups=(
        Pattern("who collect", r"%\s(?:cashback|zurück|bonuspunkte)\b|\b(?:sammle|sammeln|verdiene?n?)\s(?:sie\s)?\d{1,2}\s?%",
                ("Sammle 2 % auf deine Karte", "5 % Cashback"), ("10 % Rabatt",)),
        Pattern("groups of people", r"\b(?:abonnent(?:en|innen)?|\w{0,8}abo(?:s|nnement)?|dauerauftrag|student(?:en|innen)?|"
                r"studierende|"
                r"studentenrabatt|schüler(?:innen)?|"
                r"senioren(?:rabatt|tag|dienstag)?|rentner(?:innen)?|mitarbeiter(?:innen|rabatt)?|kollegen|lehrkräfte|"
                r"gruppen\ ab)(?!\w)",
                ("Studierende erhalten 10 %", "Seniorentag: 5 %", "30 % Mitarbeiterrabatt", "Gruppen ab 10 Personen: 10 %",
                 "15 % auf dein erstes Sparabo"),
                ("Studentenfutter 10 % Rabatt", "Gruppenzelt")),
    ),
    days_before=(Pattern("days before", r"\bvor\sde[mr]\s$", ("Buchen Sie vor dem ",), ("bis zum ",)),),
    past=(Pattern("past", r"\b(?:ist|sind)\s(?:schon\s|bereits\s|leider\s)?(?:vorbei|beendet|abgelaufen|zu\sende|ausgelaufen)\b|"
                          r"\b(?:lief|liefen|galt|galten)\b",
                  ("1. bis 4. Mai ist vorbei", "Die Aktion lief vom 1. bis 4. Mai"), ("Der Versand läuft", "Komm vorbei")),),
    other_thresholds=(Pattern("other thresholds", r"\b(?:\w{0,12}geschenk\w{0,2}|geschenkt|gratis|kostenlos\w{0,2}|dazu|"
                                                  r"raten(?:zahlung|kauf)|in\s\d{1,2}\sraten|\w{0,6}finanzier\w{1,6})\b",
                              ("Ab 80 € eine Tasse gratis dazu", "Ratenzahlung ab 100 €"),
                              ("Ab 80 € Einkaufswert", "Der Braten")),),
    on_words=("auf", "für"),
    have_words=("haben", "erhalten", "bekommen"),
    our_words=("unsere", "unser", "die", "das", "den", "der"),
    picture_words=("bild", "foto", "grafik", "banner", "abbildung", "produktbild", "titelbild", "kopfbild"),
    all_goods=(
        Pattern("all goods", r"all(?:es?|en|er)\b|jede[nrsm]?\b|(?:das\ |die\ )?(?:gesamte|ganze|komplette)\w?\b|online",
                ("alle Artikel", "alles", "jede Bestellung", "online"), ("Zelte", "Allzweckreiniger")),
    ),
    roughly=("rund", "fast", "ca.", "circa", "etwa", "ungefähr", "mehr als", "bis zu"),
    per_words=("pro", "je", "per"),
    for_words=("für",),
    any_words=("beliebige", "alle", "je", "bei"),
    pieces=("stück", "stk", "stk."),
    packs=("er-pack", "er pack", "erpack", "er-set", "er set"),
    of_words=("mit", "von", "à"),
    counts={"doppelpack": 2, "zweierpack": 2, "dreierpack": 3, "viererpack": 4, "fünferpack": 5, "sechserpack": 6},
)

COMMON_WORDS = frozenset({
    "aber", "ab", "abholen", "alle", "allem", "allen", "alles", "angebot", "angebote", "auch", "auf", "aus", "bei", "beim",
    "bekommst",
    "bestellen", "bestellung", "bestellungen", "bis", "bist", "bitte", "braucht", "damit", "dann", "das", "dass", "dein",
    "deine", "deinem",
    "deinen", "deiner", "dem", "den", "der", "des", "dich", "diese", "diesem", "diesen", "dieser", "dieses", "dir", "doch",
    "du", "durch",
    "ein", "eine", "einem", "einen", "einer", "eines", "einfach", "endlich", "entdecke", "entdecken", "erhalten", "ersten",
    "es", "euch",
    "euer", "eure", "filiale", "filialen", "finden", "frei", "für", "ganz", "geht", "gibt", "gilt", "größe", "gültig",
    "günstig", "gut",
    "gutschein", "haben", "hast", "hause", "heute", "hier", "hol", "ich", "ihnen", "ihr", "ihre", "ihrem", "ihren", "ihrer",
    "im", "immer",
    "inkl", "innerhalb", "ist", "jacke", "jahre", "jede", "jeden", "jeder", "jedes", "jetzt", "kannst", "kaufen", "kein",
    "keine", "kommt",
    "kostenlos", "kostenlose", "kostenlosen", "kunden", "können", "lang", "lieferung", "liefern", "macht", "machen", "mehr",
    "mein", "mich", "mit",
    "monate", "morgen", "möglich", "müssen", "nach", "natürlich", "neu", "neue", "neuen", "nicht", "nichts", "noch", "nun",
    "nur", "oder",
    "ohne", "preis", "preise", "rabatt", "reduziert", "rückgabe", "schnell", "schon", "schön", "schöne", "seit", "selbst",
    "sich", "sichern",
    "sie", "sind", "solange", "sparen", "spare", "sparst", "statt", "tage", "tagen", "über", "um", "und", "uns", "unser",
    "unsere", "unseren",
    "unserem", "unserer", "unter", "viele", "vom", "von", "vor", "vorrat", "wenn", "werden", "werktage", "werktagen", "wie",
    "wieder", "wir",
    "wird", "wo", "woche", "wochen", "wollen", "zeit", "zu", "zum", "zur", "zurück", "zwei", "zwischen", "österreich",
    "versand",
    "versandkosten", "versandkostenfrei", "uhr",
})

BLANKS = (
    Pattern("blank", r"""
        text\s+(?:folgt|kommt\s+(?:noch|hier))(?=\s*(?:$|[).\]!…])) | hier\s+(?:steht|kommt)\s+(?:der|die|das|
        ein)\s+(?:text|preis|titel|überschrift) | (?:platzhalter|blind|muster)text | \[(?:name|vorname|preis|datum|code|
        produkt|produktname|betrag|text|link|url|prozent|filiale|titel)\](?!\() | noch\s+(?:auszufüllen|
        einzusetzen)(?=\s*(?:$|[).\]!]))""",
        ("Text folgt", "Hier steht der Text", "Hallo [Vorname],", "Blindtext", "Preis: [Preis]"),
        ("Der Text folgt dem Buch", "[Anzeige]", "Hier kommt der Sommer")),
)

ADDRESS_FORMS = (
    Pattern("informal", r"""
            du(?<!\brue\sdu)(?<!\bplace\sdu)(?<!\bavenue\sdu)(?<!\bboulevard\sdu)(?<!\bquai\sdu)(?<!\broute\sdu)
            (?<!\bchemin\sdu)(?<!\bpont\sdu)(?<!\bport\sdu)(?<!\ballée\sdu)(?<!\bcirque\sdu)(?<!\bcrème\sdu)
            (?<!\bchâteau\sdu)(?<!\bcôtes\sdu)(?<!\bcôte\sdu)(?<!\bcafé\sdu)
            | dich|dir|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?
            | ihr\s(?:seid|habt|könnt|wollt|dürft|müsst|findet|bekommt|spart|erhaltet|sucht|kauft|bestellt|zahlt|wisst|mögt)
            | (?:seid|habt|könnt|wollt|dürft|müsst|findet|bekommt|spart|erhaltet|sucht|wisst|mögt)\sihr
            | (?<![^.!?:…\n]\s)(?<!\S)(?-i:Entdecke|Nutze|Spare|Sichere|Bestelle?|Probiere?|Komm|Schau|Finde|Hole?|Lass|Gönne?
              |Melde|Gib|Klicke?|Lies|Nimm|Erhalte|Wähle|Vergiss|Freu|Mache?|Bringe?|Schicke?|Lade|Genieße|Erlebe|Shoppe|Stöbere
              |Registriere|Teste|Sammle|Zahle|Kaufe|Verschenke|Überrasche|Bleib|Werde|Starte|Hilf|Schreibe?|Frage?|Trau)
              (?=\s(?!ich\b|sie\b))""",
            ("Bestell deinen Mantel", "Holst du ihn ab?", "Wir freuen uns auf euch", "Entdecke die neue Kollektion",
             "Neu! Hol den Sommer ins Haus", "Ihr seid herzlich willkommen"),
            ("Dur und Moll", "das Duell", "Rue du Moulin 8", "Cirque du Soleil", "Café du Nord", "der Entdecke",
             "Ihr Termin steht", "Suche nach Produkten", "Hole ich später ab: hole ich")),
    Pattern("formal", r"""(?<![.!?:…\s"„]\s)(?<=[\w,;]\s)(?-i:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\s(?:seid|habt|könnt|wollt)\b)
            | (?-i:Sie)\s(?:sparen|erhalten|bekommen|zahlen|bezahlen|möchten|wünschen|suchen|bestellen|kaufen|sammeln|genießen
              |profitieren|entscheiden|müssen\snichts|haben\s(?:\d|noch|Fragen|die\sWahl|keine|Anspruch)
              |können\s(?:bar|jederzeit|uns|Ihre?|sich|bequem|sicher|zwischen)|sind\s(?:nun|jetzt|noch|herzlich|nicht))
            | (?-i:Ihre?)\s(?:Bestellung|Passwort|Termin|Vorteil|Guthaben|Meinung|Paket|Mitgliedschaft|Code|Gutschein|Konto
              |Kundenkonto|Warenkorb|Rabatt|Daten|Adresse|Lieferung|Rechnung|Anfrage|Nachricht|Einkauf|Zahlung|Rücksendung
              |Kundennummer|Vertrag|Punkte|Prämie|Geschenk|Lieblings\w{1,20}|Sendung|Anmeldung|Buchung|Reservierung|Zufriedenheit)""",
            ("Bestellen Sie jetzt", "Wir helfen Ihnen", "in Ihrer Filiale", "Sie sparen 30 %", "Ihre Bestellung ist unterwegs"),
            ("Anna kam. Sie blieb.", "sie haben", "ihr Hund", "Sie halten warm.", "Ihr Name war Klara", "Ihr habt gefragt")),
)

READING = ReadingWords(
    syllable=r"aa|ee|oo|ie|ei|ai|au|äu|eu|ey|ay|[aeiouyäöüéè]",
    syllables={"zelt": 1, "versand": 2, "kostenlos": 3, "häuser": 2, "schlafsack": 2, "rückgaberecht": 4},
    ease=(180.0, 1.0, 58.5),
)

LANGUAGE = Language(
    code="de",
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
    region="DE",
    determiners=frozenset({"der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "kein",
                           "keine", "keinen", "keinem", "keiner", "unser", "unsere", "unseren", "unserem", "unserer", "dieser",
                           "diese", "dieses", "diesen", "diesem", "mein", "meine", "dein", "deine", "ihr", "ihre", "im", "am",
                           "zum", "zur", "vom", "beim", "ins"}),
    reading=READING,
    synonyms=(("Warenkorb", "Einkaufswagen", "Einkaufskorb"), ("Kundenservice", "Kundendienst"),
              ("Versandkosten", "Lieferkosten"),
              ("Rabattcode", "Gutscheincode", "Aktionscode"), ("Geschenkkarte", "Geschenkgutschein"), ("Rückgabe", "Retoure"),
              ("Filiale", "Ladengeschäft")),
    wordings=Wordings(
        redeem={"online": "nur online", "store": "nur in der Filiale", "app": "nur in der App",
                "online and store": "online und in der Filiale"},
        return_places={"store": "Rückgabe nur in der Filiale", "post": "Rücksendung nur per Post",
                       "post and store": "Rückgabe in der Filiale oder per Post"},
        return_costs={"free": "Die Rücksendung ist kostenlos", "customer": "Die Rücksendung erfolgt auf eigene Kosten",
                      "amount": "Die Rücksendung kostet {amount}"},
        percent="{percent} Rabatt",
        deals={"buy_pay": "{buy} kaufen, {pay} bezahlen", "bundle": "{quantity} für {amount}", "half_2": "2. zum halben Preis",
               "percent_2": "{percent} % auf das 2."}),
)
