"""French, of France, Belgium, Switzerland and Canada."""

from __future__ import annotations

import re

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

_PLAIN = str.maketrans("àâäçéèêëîïôöùûüÿ", "aaaceeeeiioouuuy")
_OTHER_WORDS = frozenset({"des", "livre", "passe", "a"})
"""What is another word without its accents, unless it is in capitals."""
_ACCENTED = re.compile(r"(?P<kept>\\.|\[[^\]]*\])|(?P<word>[a-zà-ÿ]*[à-ÿ][a-zà-ÿ]*)(?P<repeat>[?*+{])?")


def _without_accents(regex: str) -> str:
    """The same pattern, which also matches where capitals have lost their accents: "A PARTIR DE", "JUSQU'A"."""
    return _ACCENTED.sub(_either, regex)


def _either(match: re.Match[str]) -> str:
    if match["kept"]:
        return match["kept"]
    word, repeat = match["word"], match["repeat"] or ""
    if not repeat:
        plain = word.translate(_PLAIN)
        return f"(?:{word}|{f'(?-i:{plain.upper()})' if plain in _OTHER_WORDS else plain})"
    head, last = word[:-1], word[-1]
    return f"{_without_accents(head)}(?:{last}|{last.translate(_PLAIN)}){repeat}"


def _pattern(name: str, regex: str, matches: tuple[str, ...], never: tuple[str, ...] = ()) -> Pattern:
    return Pattern(name, _without_accents(regex), matches, never)


_ONLY = (r"(?:(?:seulement|uniquement|maintenant|désormais|plus\sque|juste|à|de|pour|que|aujourd'hui|c'est|est|prix|promo|"
         r"sera|passe|pour\sla\ssomme)\s){0,3}")
_FROM = r"(?:dès|à\s?partir\s(?:de|d')|à\sp(?:art)?\.\s?(?:de|d\.?)|à\scompter\sde)"
_UP_TO = r"jusqu'?\s?à"
_FREE = r"(?:gratuite?s?|offerte?s?|gratos|sans\sfrais)"
_DELIVERY = (r"(?:livraisons?|livrée?s?|frais\sde\s(?:port|livraison)|frais\sd'(?:envoi|expédition)|expéditions?|envois?|"
             r"port(?!es?)|livr(?:ons|ez|er))")
_REDUCTION = (r"(?:remises?|réductions?|rabais|ristournes?|économies?|promo(?:tion)?s?|cashback|avantage|bonus|escompte)"
              r"(?:\s(?:immédiate?s?|directe?s?|supplémentaires?|fidélité|exceptionnelle|en\scaisse))?")
_END = r"(?=\s{0,2}(?:[.,!?;:*)|\n-]|$))"
_ITEM = (r"(?:articles?|produits?|pièces?|exemplaires?|paires?|lots?|packs?|paquets?|boîtes?|bouteilles?|flacons?|pots?|"
         r"sachets?|barquettes?|tubes?|unités?|places?|billets?|personnes?|enfants?|entrées?|vestes?|pulls?|"
         r"t-shirts?|tee-shirts?|pantalons?|jeans?|robes?|chemises?|lunettes|montures?|matelas|livres?|jeux|jeu|"
         r"plantes?|coussins?|couettes?|soins?|achats?|références?|parfums?|crèmes?|menus?|pizzas?)")
_TIME = (r"(?:mois|ans?|années?|jours?|semaines?|heures?|h|nuits?|nuitées?|personnes?|pers|minutes?|fois|x|[gm]o|pouces?|"
         r"litres?|kilos?|grammes?|ml|cl|cm|m2|places?|saisons?|couches?|portes|étoiles|vitesses|tiroirs|niveaux|étages)")
_THING = (rf"(?!(?:{_TIME}|pour|à|de|du|des|le|la|les|et|ou|achet\w{1,3}|offert\w{0,2}|gratuit\w{0,2}|dès|"
          rf"par)\b)[^\W\d_]{{1,18}}(?:-[^\W\d_]{{2,18}}|(?<=[^\W\d_]{{3}}))")
_FEW = r"(?:[2-9]|1\d|deux|trois|quatre|cinq|six|huit|dix)"
_FEW_OR_ONE = rf"(?:{_FEW}|1|une?)"
_NTH = (r"(?:[2-9]\s?(?:e|è|ème|ième|nde?|eme|ieme)|seconde?|deuxième|troisième|quatrième|cinquième|2eme)(?!\w)")
_QUANTITY = r"(?<![\w.,/+-])"
_NOT_EACH = r"(?!\s?(?:/|par\b|l[ea]\b|l'|de\s(?:remise|réduction|rabais)|d'économie|offerts?|remboursés?))"
_STOPS = (r"(?!(?:dès|à|pour|au|aux|par|jusqu'à|avant|maintenant|offert\w{0,2}|gratuit\w{0,2}|avec|aussi|ensemble|dans|sur|sous|"
                 r"ou|"
          r"soit|seulement|remise|réduction)\ )")
_NAME_PART = r"(?:[^\s,.;:!?¤‰|]|\.(?=\S|\ (?-i:[a-z\d]))){1,24}"
_CAPITAL = r"(?-i:(?=[A-ZÀ-Þ]))"
_PIECES = (r"(?:pièces?|paquets?|sachets?|sacs?|bouteilles?|boîtes?|pots?|flacons?|rouleaux|barquettes?|bocaux|bottes?|"
           r"caisses?|tubes?|lots?|filets?|gobelets?|tablettes?|briques?|canettes?|packs?)")
_FOR_ALL = (r",?\ (?:ensemble\ |le\ tout\ )?(?:pour|à)\ (?:seulement\ |que\ )?(?P<total>¤)" + _NOT_EACH)
_UNTIL_DAY = r"(?:jusqu'?\s?(?:au|à)|avant\sle|dès\sle|à\spartir\sdu|du)"
_SPEND = r"(?:d'achats?|de\sréservation|de\scommande|d'emplettes|de\scourses|dépensés?|d'achats?\sminimum)"

NUMBERS = NumberWords(
    values={
        "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
        "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20,
        "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "octante": 80,
        "nonante": 90, "cent": 100, "cents": 100, "mille": 1000,
    },
    joiners=("et",),
    ordinals={
        "premier": 1, "première": 1, "1er": 1, "1ère": 1, "second": 2, "seconde": 2, "deuxième": 2, "troisième": 3,
        "quatrième": 4, "cinquième": 5, "sixième": 6, "deuxieme": 2, "troisieme": 3, "quatrieme": 4,
    },
    products={("quatre", "vingt"): 80, ("quatre", "vingts"): 80},
)

PRICES = PriceWords(
    currencies={
        "EUR": r"euros?", "GBP": r"livres?\ssterling|pounds?", "USD": r"dollars?(?!\s(?:canad|austral))",
        "CHF": r"francs?(?:\ssuisses?)?|frs?\.?",
        "ZAR": r"rands?",
        "CAD": r"dollars?\scanadiens?", "AUD": r"dollars?\saustraliens?", "JPY": r"yens?(?:\sjaponais)?",
        "CNY": r"yuans?|renminbi", "INR": r"roupies?(?:\sindiennes?)?", "SEK": r"couronnes?\ssuédoises?",
        "NOK": r"couronnes?\snorvégiennes?", "DKK": r"couronnes?\sdanoises?", "ILS": r"shekels?",
    },
    cents={"": r"centimes?|cts?\.?|(?:euro)?cents?", "GBP": r"penn(?:y|ies)|pence"},
    magnitudes=r"millions?|milliards?|mille|milliers",
    units={
        "kg": "kg", "kilo": "kg", "kilogramme": "kg", "g": "g", "gr": "g", "gramme": "g", "grammes": "g", "l": "l",
        "litre": "l", "litres": "l", "ml": "ml", "cl": "cl", "m": "m", "mètre": "m", "metre": "m", "mètres": "m", "m2": "m²",
        "m²": "m²", "mètre carré": "m²", "m3": "m³", "m³": "m³", "kwh": "kWh", "km": "km", "mo": "MB", "go": "GB",
        "minute": "minute",
        "min": "minute", "sms": "text message", "heure": "hour", "heures": "hour", "h": "hour", "jour": "day", "jours": "day",
        "nuit": "night", "nuitée": "night", "nuits": "night", "semaine": "week", "mois": "month", "an": "year",
        "année": "year", "personne": "person", "personnes": "person", "pers": "person", "pers.": "person", "adulte": "person",
        "enfant": "person",
        "pièce": "piece", "piece": "piece", "pièces": "piece", "pce": "piece", "unité": "piece", "unite": "piece",
        "article": "piece", "place": "piece", "billet": "piece", "exemplaire": "piece", "paire": "pair", "lot": "pack",
        "pack": "pack", "paquet": "pack", "sachet": "pack", "sac": "pack", "boîte": "pack", "boite": "pack", "pot": "pack",
        "botte": "pack", "barquette": "pack", "bocal": "pack", "caisse": "pack", "carton": "pack", "filet": "pack",
        "coffret": "pack",
        "bouteille": "bottle", "flacon": "bottle", "rouleau": "roll", "comprimé": "tablet", "gélule": "tablet",
        "capsule": "tablet", "lavage": "wash", "fois": "time", "couche": "nappy", "lingette": "wipe", "feuille": "sheet",
        "portion": "serving", "dose": "dose", "dosette": "dose", "tasse": "cup",
    },
    per=r"(?:ttc\s?|ht\s?)?(?:par|le|la|les(?=\s(?:[1-9]\d|[1-9]\d\d|1\s|1000))|l'|au|à\sla|à\sl'|pour\s(?:une?|1)(?=\s)|/)",
    between=(r"de|entre", r"à|et"),
    range_words=r"(?!)",
    sign_last=True,
    cents_apart=r"\s{0,3}(?:$|[^\w\s,.%€$£/x×+'\"(-]|(?-i:[A-ZÀ-Ý]{2}|[A-ZÀ-Ý]['a-zà-ÿ])|(?:à\s)?\d{1,4}(?:[.,]\d\d)?\s?€|"
                r"[\n.,;:!?)|*/→★☆•·-](?!\d)|\((?!\d)|(?:l[ea]s?|l'|aux?|par|sans|seulement|pour|avec|chez|et|ou|contre|cette|ces?|"
                r"ensuite|puis|après|demain|hier|aujourd|chaque|si|pièce|l'unité|à\sl'unité|(?:de|d')\s?(?:remise|réduction|"
                r"rabais|moins|économies?|frais|port|livraison)|offerts|jusqu|dès|du|en|dans|ttc|maintenant|soit|chacun)(?!\w))",
    per_before=("par", "le", "la", "au", "à la", "du", "de la", "les"),
    by_unit={"prix unitaire": "piece"},
    now=r"maintenant|pour|désormais|seulement|à",
    scale_of="d[e']",
    scales={"million": 1_000_000, "millions": 1_000_000, "milliard": 1_000_000_000, "milliards": 1_000_000_000, "k": 1_000},
    short_units={
        "kg": "kg", "kilo": "kg", "pièce": "piece", "piece": "piece", "pièces": "piece", "pce": "piece", "l'unité": "piece",
        "l'un": "piece", "l'une": "piece", "chacun": "piece", "chacune": "piece", "p.p.": "person", "pp": "person",
        "pers.": "person", "mensuel": "month", "mensuels": "month",
    },
    roles=(
        _pattern("code, from",
                r"(?<![\w-])(?-i:[A-Z][A-Z0-9]{3,19})\s?[:=]\s?-?\s?(?P<saving>¤)(?:\s(?:de\s(?:rabais|remise|réduction)|"
                r"offerts?))?,?\s(?:valables?\s)?(?:dès|à\spartir\sde)\s(?P<threshold>¤)",
                ("VERT20 : 20 €, valable dès 75 €", "VERT20 = -20 € dès 75 €",), ("Veste : 20 €, valable dès lundi",)),
        _pattern("paid in parts, from",
                r"\b(?:(?:paiements?|payez|paie|paies|payer|payable|réglez|règle)\s(?:\w{2,8}\s)?en\s\w{1,9}\s(?:fois|mensualités)|"
                r"\d{1,2}\s?(?:[x×]|fois)\ssans\sfrais|facilités\sde\spaiement)(?:\s[^\W\d_]{2,12}){0,4}?\s(?:dès|à\spartir\sde)\s"
                r"(?P<threshold>¤)(?!\s?(?:par|/|le)\s?mois)",
                ("Paiement en 4 fois sans frais dès 100 €", "Payez en trois fois à partir de 150 €", "3x sans frais dès 90 €"),
                ("Payez en 4 fois dès 25 € par mois", "Paiement sûr. Vestes dès 100 €")),
        _pattern("yesterday and today", r"\bhier\s?:?\s(?:encore\s)?(?:à\s)?(?P<was>¤)[\s,.;:-]{1,3}(?:et\s|"
                                        r"mais\s)?aujourd'hui\s?:?\s"
                r"(?:(?:seulement|à)\s){0,2}(?P<price>¤)",
                ("Hier encore 72,90 €, aujourd'hui 57,90 €",), ("Commandé hier, aujourd'hui 57,90 €",)),
        _pattern("… yesterday, … today", r"(?P<was>¤)\shier[\s,.;:-]{1,3}(?:et\s|mais\s)?(?P<price>¤)\saujourd'hui\b",
                ("72,90 € hier, 57,90 € aujourd'hui",), ("72,90 € aujourd'hui",)),
        _pattern("today, then", r"(?P<price>¤)\s(?:aujourd'hui|cette\ssemaine|ce\sweek-end|maintenant)[\s,.;:-]{1,3}(?:et\s|"
                                r"puis\s)?"
                r"(?P<was>¤)\s(?:dès\s)?(?:ensuite|après|demain|la\ssemaine\sprochaine)(?!\w)",
                ("Veste : 39 € cette semaine, 49 € ensuite",
                 "39 € aujourd'hui, 49 € dès demain"), ("39 € aujourd'hui, 49 € hier",)),
        _pattern("longer warranty", r"\bgarantie(?:\s\w{2,16}){0,3}\scoûte\s(?:seulement\s)?(?P<fee>¤)",
                ("Une troisième année de garantie coûte 18 €",), ("Garantie 2 ans, 18 €",)),
        _pattern("no saving", r"\b(?:pas\sde|sans|aucune?|plus\sde)\s(?P<none>¤)\s(?:de\s)?(?:remise|réduction|rabais)|"
                 r"\b(?:pas|plus)\sde\s(?P<none2>¤)\s(?:de\s|d')\w{4,12}",
                 ("Pas de 10 € de remise cette fois",), ("50 € de remise",)),
        _pattern("surcharge for", r"\bsupplément(?:\s(?:pour\s)?[^\W\d_]{4,20}){1,2}\s?:?\s(?:de\s)?(?P<fee>¤)",
                 ("Supplément chambre individuelle : 25 €",), ("sans supplément. Dès 25 €",)),
        _pattern("still to spend", r"\b(?:plus\sque|encore|il\s(?:vous\s)?(?:reste|manque))\s(?:seulement\s)?(?P<none>¤)\s"
                 r"(?:d'achats?\s|à\s\w{4,12}\s){0,2}(?:pour|avant)\s(?:\w{2,12}\s){0,2}"
                 r"(?:la\s|d'une\s|de\sla\s)?(?:livraison|port|envoi|frais)",
                 ("Plus que 12 € d'achat pour profiter de la livraison gratuite",), ("Plus que 12 € pour vous",)),
        _pattern("points", r"\b(?:par|pour\schaque|tous\sles|chaque|toutes\sles)\s(?:tranche\sde\s)?(?P<none>¤)(?:\s(?:d'achats?|"
                 r"dépensés?))?|\b(?:points?|timbres?|vignettes?)\s?(?:=|valent|est\ségal\sà)\s(?P<none2>¤)|"
                 r"(?P<none3>¤)\s(?:dépensés?|d'achats?)?\s?=\s?\d{1,4}\s(?:points?|vignettes?|timbres?)",
                 ("1 point par € 5", "Une vignette tous les 10 € d'achat", "100 points = 1 €", "10 € = 1 point",
                  "1 € dépensé = 1 point"),
                 ("à partir de 10 € par point",)),
        _pattern("given away", r"(?P<none>¤)\s(?:est\s|sont\s|sera\s)?reversée?s?\b", ("1 € reversé par achat",), ("1 € versé",)),
        _pattern("capital of a company", r"\bau\scapital\s(?:social\s)?de\s(?P<none>¤)",
                 ("SAS au capital de 10 000 €",), ("capital de 10 €",)),
        _pattern("prize of any sort", r"\b(?<!vous\s)(?:gagnez|gagner|gagne|remportez|remporter)\b(?:(?!\b(?:si|pour|dès|"
                r"avec|achat|"
                 r"temps)\b)[^.!?:;\n¤]){0,80}?\s(?P<prize>¤)(?!\s(?:en\sbon|de\sremise|de\sréduction))",
                 ("Gagnez un panier d'une valeur de 120 €", "Gagnez un bon de 50 €"), ("Gagnez un voyage dès 50 € d'achat",)),
        _pattern("prize money", r"\b(?:premier|deuxième|troisième|gros)\s(?:prix|lot)(?:\sde|\sest)?\s?:?\s(?P<prize>¤)|"
                 r"\btirage\sau\ssort\s?:\s(?P<prize3>¤)|"
                 r"\b(?:(?:premier|1er|gros)\slot|lot\sprincipal)\b[^.!?\n¤]{0,40}?\s\(?(?P<prize2>¤)",
                 ("Premier prix : 500 €", "Tirage au sort : 2 500 €", "Lot principal : une tablette (375 €)"), ("prix : 5 €",)),
        _pattern("with a code, from", r"(?P<saving>¤)\s(?:dès|"
                r"à\spartir\sde)\s(?P<threshold>¤),?\savec\s(?:(?:le\s)?code\s)?(?-i:[A-Z][A-Z0-9]{3,19})\b|"
                r"\b(?:dès|à\spartir\sde)\s(?P<threshold2>¤)\s(?:d'achats?\s)?-?\d{1,2}\s?%\s(?:de\s(?:remise|réduction|"
                r"moins)|moins)",
                ("Pour l'équipe : 20 € dès 75 € avec CREWLOVE", "payez dès 80 € 15 % de moins"), ()),
        _pattern("worth so many", r"(?P<none>¤)\s=\s(?:1\s|un\s)?(?!\d)[^\W\d_]{3,16}\b|\b[1-9]\d{1,4}\s(?!(?:pièces|paires|"
                r"lots|bouteilles|articles))"
                r"[^\W\d_]{3,16}(?:\s[^\W\d_]{3,14})?\s=\s[^.!?;\n¤=]{0,40}(?P<none2>¤)(?:\s(?:au\slieu\sde)\s(?P<none3>¤))?",
                ("1 € = 1 trèfle", "200 trèfles = un bon de 4 €",
                 "10 vignettes collectées = le couteau à 3,99 € au lieu de 19,95 €"), ("10 pièces = 5 €",)),
        _pattern("donation given", r"\b(?:reversons|reversés?|donnons|versons)\s(?P<none>¤)|"
                 r"(?P<none2>¤)\s(?:(?:sont|est|a\sété|ont\sété|déjà)\s){0,2}(?:récolté|collecté|reversé)e?s?(?!\w)", (
            "12 480 € déjà récoltés", "1 € est reversé à l'association",
            "Nous reversons 2 € pour chaque bouilloire",), ("versés 5 €",)),
        _pattern("small orders", r"\bcommandes?\s(?:de\smoins\sde|inférieures?\sà|sous)\s(?P<none>¤)(?=[^.!?\n¤]{0,20}¤)",
                 ("Commandes de moins de 35 € : 4,10 € de port",), ("Commandes de moins de 35 €",)),
        _pattern("prize",
                 r"\b(?<!vous\s)(?:gagnez|gagner|gagne|remportez|remporter|"
                 r"tentez\sde\sgagner)\s(?:jusqu'à\s)?(?:un\schèque\sde\s)?"
                 r"(?P<prize>¤)(?!\s(?:en\sbon|de\sremise|de\sréduction))",
                 ("Gagnez 1 000 €", "gagnez jusqu'à 500 €"), ("Vous gagnez du temps : 10 €",)),
        _pattern("fee", r"(?P<fee>¤)\s(?:de\s|d'|pour\sl'?)?(?:frais\sde\s(?:dossier|service|gestion|réservation|mise\sen\s"
                 r"service)|consignes?|caution|éco-?\s?part(?:icipation|\.)?|recupel|acompte|supplément)|"
                 r"\b(?:frais\sde\s(?:dossier|service|gestion|réservation|mise\sen\sservice)|consignes?|caution|recupel|"
                 r"éco-?\s?part(?:icipation|\.)?|acompte|supplément)(?:\sincluse?)?\s?(?:de\s|d'|:|"
                 r"=)?\s?(?:environ\s)?(?P<fee2>¤)",
                 ("+ 0,15 € de consigne", "Frais de dossier : 20 €", "dont 2,40 € d'éco-participation", "éco-part. 0,50 €",
                  "caution de 50 €"),
                 ("précautions : 5 €",)),
        _pattern("other costs",
                 r"\b(?:frais\sde\s(?!port|livraison|retour|renvoi|l')[^\W\d_]{3,14}|taxe\sde\sséjour)\s?:?\s(?:de\s)?(?P<fee>¤)",
                 ("Frais de ménage : 30 €", "Taxe de séjour : 1,30 €"), ("Frais de port : 5 €", "Frais de livraison 5 €")),
        _pattern("collecting", r"\b(?:enlèvement|reprise\sà\sdomicile|ramassage)(?:\sà\sdomicile)?(?:\s(?:à|pour|coûte|de)){0,2}"
                 r"\s?[:,]?\s(?P<fee>¤)|(?P<fee2>¤)\s(?:pour\sl')?(?:enlèvement|ramassage)\b(?!\sen)",
                 ("enlèvement 49 €", "Enlèvement à domicile : 49 €", "49 € pour l'enlèvement"), ("Enlèvement en magasin, 49 €",)),
        _pattern("at choice", r"\ben\soption\s?[,:]?\s(?:pour\s|à\s)?(?P<fee>¤)", ("Montage en option, 79 €",),
                ("options : 79 €",)),
        _pattern("excluding tax", r"(?P<excluding_tax>¤)\s?\(?(?:h\.?t\.?(?!\w)|hors\s(?:taxes?|tva)|htva|hors\sTVA)"
                 r"(?!\sde\s(?:remise|réduction|rabais))",
                 ("743,80 € HT", "10 € hors taxes", "99 € HTVA"), ("10 € TTC", "10 € hors frais de port")),
        _pattern("the nth for", rf"(?<!\w){_NTH}(?:\s{_ITEM})?\s(?:est\s)?(?:à|pour)\s(?:seulement\s)?(?P<none>¤)",
                 ("le deuxième à 1 €", "2e paire pour 10 €", "le 2ème article à 1€"), ("seconde main à 10 €",)),
        _pattern("free delivery from",
                 rf"\b{_DELIVERY}(?:\s[\w'-]{{1,15}}){{0,4}}?\s(?:(?:est|sont)\s)?{_FREE}(?:\s[\w'-]{{1,15}}){{0,4}}?\s\(?"
                 rf"(?:{_FROM}|au-?\s?delà\sde|au-?dessus\sde|pour|de|supérieure?s?\sà|plus\sde|minimum(?:\sde)?|d'au\smoins|>)\s"
                 r"(?:plus\sde\s|un\sminimum\sde\s)?(?P<threshold_delivery>¤)(?!\s(?:de\s(?:remise|réduction)|d'économie))",
                 ("Livraison offerte dès 45 €", "Frais de port gratuits à partir de 60 €",
                  "Livraison gratuite pour toute commande supérieure à 50 €", "livraison à domicile offerte dès 49 € d'achat"),
                 ("Livraison gratuite. Robe dès 50 €", "Parking gratuit dès 50 €")),
        _pattern("free: delivery from",
                 rf"\b(?:gratuitement|sans\sfrais\sde\sport|pas\sde\sfrais\sde\s(?:port|livraison)|zéro\sfrais\sde\sport)"
                 rf"(?:\s[\w'-]{{1,15}}){{0,4}}?\s(?:{_FROM}|au-?\s?delà\sde|au-?dessus\sde|supérieure?s?\sà|plus\sde)\s"
                 r"(?P<threshold_delivery>¤)",
                 ("Sans frais de port dès 35 €", "Nous livrons gratuitement à partir de 50 €"), ("gratuitement pour 5 €",)),
        _pattern("from, free delivery", rf"\b(?:{_FROM}|au-?\s?delà\sde|au-?dessus\sde|pour|plus\sde)\s(?P<threshold_delivery>¤)"
                 r"(?=[^.!?;:|\n¤-]{0,50}\b(?:gratuit\w{0,5}|offert\w{0,2}|offrons|sans\sfrais|(?:nous|"
                 r"on)\s(?:qui\s)?(?:payons|paie|prenons)))"
                 rf"(?=[^.!?;:|\n¤-]{{0,60}}\b{_DELIVERY})",
                 ("Dès 75 € d'achat, la livraison est offerte", "Au-delà de 69 €, c'est nous qui payons le port",
                     "Au-delà de 50 €, nous livrons gratuitement"),
                 ("Robes dès 49 €. Livraison gratuite", "Dès 40 € un sac offert")),
        _pattern("delivery, free from",
                 rf"\b{_DELIVERY}[^.!?;\n]{{0,40}}\b(?:gratuit\w{{0,2}}|offert\w{{0,2}})\s(?:{_FROM}|au-?\s?delà\sde|"
                 r"au-?dessus\sde)\s(?P<threshold_delivery>¤)",
                 ("Livraison 3,95 €, gratuite dès 60 €",), ("Livraison 3,95 €. Sac offert dès 60 €",)),
        _pattern("from … free", rf"\b(?:{_FROM}|au-?\s?delà\sde)\s(?P<threshold_delivery>¤)\s?(?::\s|d'achats?\s)?"
                 rf"(?:gratuite?|offerte?){_END}",
                 ("Livraison : 3,95 €. À partir de 50 € gratuite.",), ("Dès 50 € un sac gratuit",)),
        _pattern("spend of",
                 r"\b(?<!bon\sd')(?<!bons\sd')(?:achats?|commandes?|panier|montant|dépense)(?:\s(?:total|minimum|minimal|"
                 r"d'achats?|de\s(?:la\s|votre\s)?commande|de|est|sera|"
                 r"d'un\smontant|en\sligne|unique))"
                 r"{0,3}\s?(?:de\s|d'|(?:égale?\sou\s)?supérieure?s?\s(?:ou\ségale?\s)?à\s|dès\s|à\spartir\sde\s|dépassant\s)"
                 r"(?:minimum\s|au\smoins\s|plus\sde\s|min\.\s|un\sminimum\sde\s)?(?P<threshold>¤)",
                 ("pour tout achat de 60 €", "pour toute commande d'au moins 25 €",
                  "commande supérieure à 50 €", "panier minimum de 40 €"),
                 ("Commande passée pour 25 €", "carte d'achat 25 €")),
        _pattern("… of spending", rf"(?:\b(?:{_FROM}|pour|avec|tranche\sde|minimum)\s(?:tout\s)?)?(?:plus\sde\s|au\smoins\s)?"
                 rf"(?P<threshold>¤)\s(?:ou\splus\s|minimum\s)?{_SPEND}",
                 ("dès 60 € d'achat", "pour 50 € d'achats", "à partir de 30 € de commande",
                  "à partir de 100 € de réservation", "100 € d'achat minimum"),
                 ("50 € l'achat", "un bon de 20 € d'avance")),
        _pattern("minimum amount", r"\b(?:montant|achat|commande)\sminimu?ma?l?e?\b[^.!?\n¤]{0,70}\sest\sde\s(?P<threshold>¤)",
                 ("Le montant minimum de la commande est de 50 €",), ("Le montant est de 50 €",)),
        _pattern("minimum", r"\b(?:minimum|min\.)\s(?:d'achats?|de\scommande)\s?:?\s(?:de\s)?(?P<threshold>¤)|"
                 r"(?P<threshold2>¤)\s(?:minimum|min\.)(?!\w)",
                 ("Minimum d'achat 75 €", "dès 30 € minimum"), ("un minimum de 75 %",)),
        _pattern("spend at least", r"\b(?:dépensez|dépenser|dépense|achetez\spour|commandez\spour)(?:\s(?:au\smoins|minimum|"
                 r"plus\s"
                 r"de|pour)){0,2}\s(?P<threshold>¤)",
                 ("Dépensez 50 € et recevez 10 €", "si vous achetez pour 75 €, achetez pour 20 €"), ("sans dépense : 50 €",)),
        _pattern("or more", r"(?P<threshold>¤)\s(?:ou|et)\splus\b", ("Un cadeau pour 50 € et plus",), ("50 € ou moins",)),
        _pattern("offer from",
                 rf"(?:{_REDUCTION}|cadeau|offerte?s?|gratuite?s?)(?:\ssur\s(?:tout|votre\s(?:commande|panier)))?"
                 r"(?:\savec\s(?:le\s)?(?:code\s(?:promo\s)?)?(?-i:[A-Z0-9_-]{3,20}))?"
                 rf"\s(?:{_FROM}|au-?\s?delà\sde|au-?dessus\sde)\s(?P<threshold>¤)",
                 ("15 % de réduction dès 100 €", "un sac offert dès 50 €", "20 % de remise avec le code VINK15 dès 60 €"),
                 ("15 % de réduction sur les vestes dès 100 €",)),
        _pattern("from: percent", rf"\b(?:{_FROM})\s(?P<threshold>¤)\s?[:,]?\s?(?:(?:recevez|profitez|bénéficiez|économisez)\b|"
                 r"-?\d{1,2}\s?%)",
                 ("dès 500 € -10 %, dès 40 € : 15 %", "À partir de 100 €, bénéficiez de 15 % de remise"),
                 ("dès 500 € par mois",)),
        _pattern("holds from", rf"\b(?:valables?|valides?|utilisables?|applicables?|fonctionne|s'applique)\s(?:seulement\s|"
                 rf"uniquement\s)?(?:{_FROM})\s(?P<threshold>¤)(?!\s?(?:par|/|le)\s?(?:mois|an|jour|nuit))",
                 ("Le code CIME15 est valable dès 120 francs", "utilisable à partir de 30 €"),
                 ("tarif valable dès 5 € par mois", "valable dès lundi")),
        _pattern("percent from", rf"%\s(?:{_FROM})\s(?P<threshold>¤)", ("-10 % dès 500 €",), ("100 % coton, dès 10 €",)),
        _pattern("voucher",
                 r"\b(?:bons?\sd'achats?|bons?\scadeaux?|bons?\s(?:de\s)?réduction|bons?|cartes?[\s-](?:cadeaux?|kdo)|"
                 r"chèques?[\s-](?:cadeaux?|fidélité|repas|vacances|culture)|e-?cartes?\scadeaux?|gift\s?cards?|coupons?|"
                 r"vouchers?|"
                 r"avoirs?|cagnotte)(?::?\ \(?(?!pour|dès|avec|si|et\b|à|sur|de\b|d'une)[\w&'-]{1,15}){0,5}?"
                 r"(?:\s(?:de|d'une\svaleur\sde|d'un\smontant\sde|à|dès|à\spartir\sde)|\s?:)\s(?P<voucher>¤)"
                 r"(?:,\s(?P<voucher2>¤))?(?:,\s(?P<voucher3>¤))?(?:,?\s(?:et|ou|à)\s(?P<voucher4>¤))?",
                 ("Gagnez un bon d'achat de 25 €", "Carte cadeau dès 10 €", "un chèque-cadeau d'une valeur de 50 €",
                  "Cartes cadeaux : 10 €, 25 € ou 50 €", "un bon de 5 €"),
                 ("Carte à 2 €", "Bon d'achat pour une veste de 60 €", "un bonnet de 20 €")),
        _pattern("to be won", r"(?P<prize>¤)\)?\sà\s(?:gagner|remporter)\b", ("1 000 € à gagner",
                "un séjour (300 €) à gagner"), ("1 000 € à payer",)),
        _pattern("amount of voucher", r"(?P<voucher>¤)\s(?:en|sous\sforme\sde|de|d'?)?\s?(?:bons?\sd'achats?|cartes?\scadeaux?|"
                 r"chèques?[\s-]"
                 r"(?:cadeaux?|fidélité)|avoirs?)|(?P<voucher2>¤)\s(?:crédités|versés|cumulés|cagnottés|sur\s(?:votre|ta|"
                 r"la)\s(?:carte|"
                 r"cagnotte)|en\sticket)",
                 ("15 € en bon d'achat", "2 € crédités sur votre carte", "3,20 € sur votre carte"), ("15 € bonnet",)),
        _pattern("worth, to be won", r"\bà\s(?:gagner|remporter)\b[^.!?\n¤]{0,50}d'une\svaleur\s(?:totale\s)?de\s(?P<prize>¤)",
                 ("À gagner : une cuisine d'une valeur de 8 000 €",), ("À gagner. Un sac d'une valeur de 20 €",)),
        _pattern("worth", r"\b(?:d'une\svaleur\s(?:totale\s)?de|valeur\s?(?:de|:)?|d'une\svaleur\sde\splus\sde|valant)\s"
                 r"(?P<gift_value>¤)",
                 ("un sac offert d'une valeur de 24,95 €", "(valeur 12,50 €)", "cadeau (valeur : 30 €)"),
                 ("les valeurs : 10 €",)),
        _pattern("recommended",
                 r"\b(?:prix\s(?:de\svente\s)?(?:public\s)?(?:conseillé|recommandé|indicatif|catalogue|fabricant|constructeur|"
                 r"éditeur)"
                 r"(?:\s(?:par\sle\s)?(?:fabricant|fournisseur|\*))?|pvc|ppc|p\.v\.c\.|pvr|prix\sconseillé)(?:\s(?:est|de|"
                 r"était))?\s?[:*]?\s?"
                 r"(?P<recommended>¤)",
                 ("Prix conseillé 89 €", "PVC : 12,99 €", "prix public conseillé : 20 €", "Prix de vente conseillé 30 €"),
                 ("conseil : 10 €",)),
        _pattern("amount recommended", r"(?P<recommended>¤)\s?\(?(?:prix\s(?:public\s)?conseillé|pvc|ppc)\b",
                 ("89 € (prix conseillé)",)),
        _pattern("times", r"(?<![\d.,])(?P<count>[2-9]|[1-9]\d)\s?(?:[x×]|fois)\s?(?:de\s)?(?P<instalment>¤)",
                 ("24 x 9,99 €", "3x 33,33 €", "4 fois 25 €"), ("1 x 50 €",)),
        _pattern("amount times months", r"(?P<instalment>¤)\s?[x×]\s?(?P<count>[2-9]|[1-9]\d)\s(?:mois|mensualités|fois)\b"
                 r"(?:[^.!?\n¤]{0,40}\bpour\sune?\s\w{3,20}\s(?:de|à)\s(?P<none>¤))?",
                 ("48,60 € x 36 mois",), ("48,60 € x 2 pièces",)),
        _pattern("instalments of", r"(?<![\d.,])(?P<count>[2-9]|[1-9]\d)\s(?:(?P<monthly>mensualités?)|paiements?|versements?|"
                 r"échéances?|mois|fois)"
                 r"(?:\s(?:égales|égaux|(?P<monthly2>mensuels)|sans\sfrais))?\s(?:de\s|à\s|d')(?:seulement\s)?(?P<instalment>¤)",
                 ("24 mensualités de 33,33 €", "en 3 fois sans frais de 20 €", "12 mois à 20 €"), ("3 fois gagnant : 5 €",)),
        _pattern("months, a month",
                 r"(?<![\d.,])(?P<count>[2-9]|[1-9]\d)\smois,?\s(?:à\s)?(?P<instalment>¤)\s?(?:par\smois|/\s?mois)",
                 ("Réglez en 10 mois, 24 € par mois",), ("10 mois à 24 €",)),
        _pattern("a month for … months",
                 r"(?P<instalment>¤)\s?(?:ttc\s?)?(?:par\smois|/\s?mois)[\s,(]{1,3}(?:pendant\s|x\s|sur\s|durant\s|pour\s)?"
                 r"(?P<count>[2-9]|[1-9]\d)\s(?:mois|mensualités)",
                 ("15 € par mois pendant 24 mois", "12,50 €/mois sur 36 mois"), ("15 € par mois, 1 mois offert",)),
        _pattern("member price",
                 r"\b(?:prix|tarif|offre)\s(?:adhérents?|membres?|club|carte|abonnés?|fidélité|vip|étudiants?|"
                 r"app(?:li)?)(?:\s\w{2,14})?\s?:?\s?"
                 r"(?P<member>¤)",
                 ("Prix adhérents 7,99 €", "tarif club : 20 €", "Prix carte : 5 €"), ("Carte à 5 €",)),
        _pattern("without a card",
                 r"\b(?:sans\s(?:la\s|votre\s|ta\s)?carte(?!\scadeau)(?:\s\w{2,14})?|non[\s-](?:adhérents?|membres?))\s?[:,]?\s?"
                 r"(?P<was>¤)|(?P<was2>¤)\s(?:sans\s(?:la\s|votre\s|ta\s)?carte\b(?!\scadeau)|pour\sles\snon[\s-](?:adhérents?|"
                 r"membres?))",
                 ("sans carte 18,99 €", "11,95 € sans la carte", "non-membres : 15 €"), ("sans carte cadeau 12 €",)),
        _pattern("with a card", r"\bavec\s(?:la\s|votre\s|ta\s|une\s)?(?:carte(?!\scadeau)(?:\s[\w-]{2,14})?(?:\sde\sfidélité)?|"
                 r"app(?:li(?:cation)?)?)"
                 r"\s?[:,]?\s?(?:seulement\s|à\s|pour\s|c'est\s){0,2}(?P<member>¤)",
                 ("Avec la carte de fidélité 1,99 €", "avec votre carte Plus : 5 €", "avec la carte 3 €"),
                 ("Avec la carte cadeau 10 €",)),
        _pattern("reserved for members", r"\bréservée?s?\saux\s(?:adhérents|membres|abonnés|porteurs\sde\sla\scarte)\s?:\s"
                 r"[^.!?\n¤]{0,24}?(?P<member>¤)", ("Réservé aux adhérents : la nuit à 72 €",), ("réservé aux adultes : 72 €",)),
        _pattern("for members", r"(?<!non-)\b(?:pour\sles\s)?(?:adhérents|membres)(?:\spaient)?\s?:?\s?(?:seulement\s|"
                 r"à\s){0,2}(?P<member>¤)",
                 ("Membres : 10 €", "pour les adhérents : 8 €"), ("nos membres en 2020",)),
        _pattern("amount for members",
                 r"(?<!jusqu'à\s)(?P<member>¤)\s(?:avec\s(?:la\s|votre\s|ta\s)carte(?!\scadeau)|(?:pour|réservé\saux)\s(?:les\s|"
                 r"nos\s)?(?:adhérents|membres|"
                 r"porteurs|titulaires|abonnés))",
                 ("8 € pour les membres", "1,99 € avec la carte"),
                 ("8 € pour Jean", "économisez jusqu'à 90 € avec votre carte")),
        _pattern("until now, now", r"(?P<was>¤)\s(?:jusqu'?\s?ici|jusqu'à\s(?:présent|maintenant)|auparavant)[\s,.;:-]{1,3}"
                 r"(?P<price>¤)\s(?:maintenant|désormais|dès\smaintenant)(?!\w)",
                 ("119 francs jusqu'ici, 85 francs maintenant",), ("119 € jusqu'ici",)),
        _pattern("was … now",
                 r"\b(?:avant|ancien\sprix|prix\s(?:normal|initial|habituel|barré|de\sdépart|d'origine)|d'habitude|"
                 r"était(?:\sà)?|valait|hier)"
                 r"\s?:?\s?(?P<was>¤)[\s,.;:|*/(-]{1,4}(?:maintenant|désormais|aujourd'hui|puis|nouveau\sprix|"
                 r"prix\s(?:promo(?:tionnel)?|"
                 rf"soldé|remisé|réduit|actuel)|promo|après|soldé|seulement|c'est)\s?:?\s?{_ONLY}(?P<price>¤)",
                 ("Avant 59,99 € maintenant 39,99 €", "Ancien prix : 20 €, nouveau prix : 15 €", "avant : 10 € / après : 8 €"),
                 ("Avant 20 ans : 10 €",)),
        _pattern("falls from", rf"\b(?:passe(?:nt)?|tombe(?:nt)?|baisse|chute)\s(?:de\s)(?P<was>¤)\sà\s{_ONLY}(?P<price>¤)",
                 ("passe de 59,95 € à 39,95 €",), ("passe de bus à 10 €",)),
        _pattern("instead of", rf"\bau\slieu\sde\s?:?\s?(?P<was>¤)[\s,.;:|*/(-]{{0,4}}{_ONLY}"
                 r"(?P<price>¤)(?!\s(?:de\s(?:remise|réduction|rabais|moins)|d'économi|offerts|économisés))",
                 ("Au lieu de 59,99 € : 39,99 €",),
                 ("39 € au lieu de 59 €. Sac 20 €", "au lieu de 59 € 20 € d'économie", "au lieu de 59 €. 20 € d'économisés")),
        _pattern("not … but", r"\b(?:pas|non)\s(?P<was>¤),?\smais\s(?:seulement\s|à\s){0,2}(?P<price>¤)",
                 ("pas 89 euros mais 69 euros",), ("pas 20 €",)),
        _pattern("range", r"\b(?:de|entre)\s(?P<from>¤)\s(?:à|et)\s(?P<up_to>¤)",
                 ("de 2,79 € à 3,99 €", "entre 10 € et 20 €"), ("à 3 €",)),
        _pattern("amount, now",
                 r"(?P<was>¤)[\s,.;:|(/→>*-]{1,4}(?:maintenant|désormais|aujourd'hui|prix\s(?:promo(?:tionnel)?|soldé|remisé|"
                 r"réduit)|"
                 rf"nouveau\sprix|soldé|promo)\s?(?:à\s)?:?\s{_ONLY}(?P<price>¤)(?!\s(?:de\s(?:remise|réduction|rabais|moins)|d'économie))",
                 ("Gilet : 84,95 €, maintenant 64,95 €", "20 € | prix promo : 15 €"), ("20 €, maintenant aussi en bleu",)),
        _pattern("was", r"\b(?:au\slieu\sd(?:e|es|')|avant(?:\s(?:promo\w{0,4}|remise|réduction))?|auparavant|(?:ancien|"
            r"précédent)\sprix|prix\s(?:barré|normal|initial|"
                 r"habituel|"
                 r"avant\s(?:promo\w{0,5}|remise|réduction)|d'origine|de\sdépart|de\sréférence|précédent|régulier|public|"
                 r"hors\spromo(?:tion)?|antérieur|standard|plein)|"
                 r"(?:d')?habituellement|d'habitude|normalement|"
                 r"initialement|vs\.?|contre)\s?:?\s?(?:à\s|de\s|était\s){0,2}(?P<was>¤)",
                 ("39 € au lieu de 59 €", "(avant 59 €)", "ancien prix : 20 €", "prix barré 20 €", "Prix normal 30 €",
                     "Prix avant promo : 329 €"),
                 ("avant le 20 mai",)),
        _pattern("we take off", r"\b(?:nous\s|on\s)?(?:déduisons|déduit|retirons|retire)\s(?P<saving>¤)|"
                 rf"\b{_FROM}\s(?P<threshold>¤)(?=,\s(?:nous|on)\s(?:déduis|retir))",
                 ("Dès 150 €, nous déduisons 30 €",), ("réduit 30 €",)),
        _pattern("until now", r"(?P<was>¤)\s(?:jusqu'?\s?ici|jusqu'à\s(?:présent|maintenant)|auparavant|"
            r"avant\spromo\w{0,4})(?!\w)",
                 ("119 € jusqu'ici, 85 € maintenant", "59 € auparavant"), ("59 € jusqu'au 3 mai",)),
        _pattern("recommended for",
                 r"\b(?:PVC|prix\s(?:public\s)?conseillé)\s(?:pour|de|du|des)\s[^.!?:;\n¤]{3,40}\s?:\s?(?P<recommended>¤)",
                 ("Prix conseillé pour la lampe Oker : 149 €",), ("prix conseillé pour tous. Lampe : 149 €",)),
        _pattern("after the reduction",
                 r"\b(?:après|remise\sdéduite|réduction\sdéduite|déduction\sfaite)\s?(?:la\s|les\s)?(?:remise|réduction|promo|"
                 r"déduction|"
                 r"remboursement)?s?(?:\simmédiate)?\s?[:,]?\s?(?:seulement\s)?(?P<price>¤)",
                 ("Prix après remise : 30 €", "remise déduite : 5 €"), ("avec remise de 30 €",)),
        _pattern("later",
                 r"¤[^.!?\n¤]{1,60}\b(?:puis|ensuite|après\squoi|par\sla\ssuite|à\spartir\s(?:du|de\sla)\s(?:\d{1,2}e|[^\W\d_]{4,12}ième))"
                 r"(?:\s(?:mois|an|année|box|livraison|colis))?\s?:?\s(?:seulement\s|à\s|c'est\s)?(?P<variant>¤)|"
                 r"\((?P<variant2>¤)\s(?:à\spartir\sdu|dès\sle)\s\d|"
                 r"(?P<variant3>¤)\s?(?:par|/)\s?mois\s(?:ensuite|par\sla\ssuite|après)",
                 ("9,90 € par mois, puis 14,90 €", "29 € (49 € à partir du 1er mai)",
                  "9 € par mois, à partir du 13e mois 24,99 €"),
                 ("puis deux", "depuis 5 €")),
        _pattern("saving up to",
                 rf"\b{_UP_TO}\s(?P<up_to>¤)\s(?:de\s|d'|en\s)?(?:{_REDUCTION}|moins\scher|remboursés?|offerts?|de\sreprise)",
                 ("jusqu'à 100 € de remise", "Jusqu'à 50 € remboursés"), ("jusqu'à 100 €",)),
        _pattern("save up to", rf"\b(?:économisez|épargnez|économies?)\s{_UP_TO}\s(?P<up_to>¤)", ("Économisez jusqu'à 200 €",)),
        _pattern("save",
                 r"\b(?:économis(?:ez|e|er|és?|ons)|épargnez|vous\sgagnez|gain|remise|réduction|rabais|ristourne|"
                 r"(?<!frais\sde\s)remboursement|cashback|"
                 r"(?:bonus|prime)(?:\sde)?(?:\sreprise)?|avantage(?:\sclient)?|économies?)(?:\s(?:immédiate|directe|"
                 r"supplémentaire|de|d'|plus|un\stotal|ainsi|donc|encore|"
                 r"exceptionnelle|fidélité|réalisée|totale|web)){0,3}\s?:?\s?-?\s?(?P<saving>¤)",
                 ("Vous économisez 10 €", "remise de 5 €", "Réduction : 20 €", "Remise immédiate de 100 €"),
                 ("soit 5 €", "en réduction ! 5 €")),
        _pattern("amount off",
                 rf"(?P<saving>¤)\s(?:ht\s|ttc\s)?(?:de\s|d'|en\s)?(?:{_REDUCTION}|économisés?|remboursés?|déduits?|"
                 rf"moins\scher|en\smoins|"
                 rf"de\smoins|offerts|"
                 r"d'économie)(?!\w)",
                 ("10 € de remise sur tout", "soit 20 € d'économie", "30 € remboursés", "50 € de réduction immédiate",
                  "10 € offerts"),
                 ("10 € avec remise",)),
        _pattern("given in goods", r"(?P<gift_value>¤)\sd[e']\s?(?:[\w'-]{1,14}\s){1,4}offerte?s?(?!\w)",
                 ("50 € de jeux et films offerts",), ("50 € de remise",)),
        _pattern("under", r"\b(?:moins\sde|à\smoins\sde|sous(?:\sles)?|en\sdessous\sde|inférieure?s?\sà)\s"
                 r"(?P<up_to>¤)|(?P<up_to2>¤)\s(?:et|"
                 r"ou)\smoins\b",
                 ("Cadeaux à moins de 20 €", "Toutes les robes à 25 € ou moins"), ("moins de 20 ans",)),
        _pattern("up to", rf"\b(?:{_UP_TO}|maximum|max\.|au\smaximum)\s(?P<up_to>¤)",
                 ("jusqu'à 250 €",), ("jusqu'à demain 5 €",)),
        _pattern("from", rf"\b(?:{_FROM})(?:\sseulement)?\s?:?\s?(?P<from>¤)",
                 ("à partir de 19,95 €", "dès 5 €", "À PARTIR DE 10 €", "A PARTIR DE 10 €", "DES 5 €"), ("dès lundi",)),
        _pattern("total",
                 r"\b(?:total(?:\sde\s(?:votre|la|ta|ton)\s(?:panier|commande))?|au\stotal|en\stout|montant\stotal|"
                 r"prix\stotal|coût\stotal|le\stout|l'ensemble)"
                 r"(?:\sttc)?\s?:?\s?(?:pour\s|à\s|de\s|est\sde\s|seulement\s){0,2}(?P<total>¤)",
                 ("Total : 45 €", "le tout pour 30 €"), ("totalement 5",)),
        _pattern("amount in total", r"(?P<total>¤)\s(?:au\stotal|en\stout)\b", ("45 € au total",)),
    ),
    bare=(
        _pattern("was, now", rf"\b(?:au\slieu\sde|avant)\s?:?\s¤[\s,/]{{1,3}}(?:maintenant\s|désormais\s){_ONLY}¤",
                 ("avant 59,99 maintenant 39,99",), ("avant 9.00 à 18.00",)),
        _pattern("instead of", r"¤\sau\slieu\sde\s¤", ("39,99 au lieu de 59,99",), ("39 au lieu de 59",)),
        _pattern("delivery", r"\b(?:frais\sde\s(?:port|livraison|retour)|frais\sd'envoi)\s?:?\s(?:sont\sde\s|de\s)?¤|"
                 r"¤\s(?:de\s)?frais\sde\s(?:port|livraison)\b",
                 ("Frais de port : 5,59", "4,95 de frais de livraison"), ("Livraison 2-3 jours",)),
        _pattern("now", r"\b(?:maintenant|seulement|prix(?:\s(?:conseillé|normal|promo|barré|de\svente|carte|adhérents?|"
                 r"unitaire|soldé))?|"
                 rf"au\slieu\sde|avant|pvc|promo|total)\s?:?\s{_ONLY}¤(?!\s(?:h\b|heures?))",
                 ("maintenant 1,99", "Prix : 2,49", "seulement 5,-", "au lieu de 4,50"),
                 ("maintenant 1,5 litre", "maintenant 39", "prix 9.30 heures")),
        _pattern("for", r"\b(?:pour|à)\s(?:seulement\s|que\s)?(?!\d{1,2}\.[0-5]\d(?!\d))¤(?!\s(?:h\b|heures?|m\b|km\b))",
                 ("2 pour 3,49", "à 39,95"), ("à 23.59", "pour 2026", "à 1,80 m")),
        _pattern("from", r"\b(?:dès|à\spartir\sde)\s(?!\d{1,2}\.\d\d(?!\d))¤", ("dès 19,95", "à partir de 5,-"), ("dès 12.10",)),
        _pattern("off", r"(?<![:\d])¤\s(?:de\s)?(?:remise|réduction|rabais)\b", ("1,00 de remise",), ("1 de remise",)),
        _pattern("save", r"\b(?:économisez|remise\s?:?|réduction\s?:)\s¤", ("Économisez 2,50",), ("économisez 25",)),
        _pattern("by unit",
                 r"¤\s?(?:(?:le|au|par|la|l')\s?(?:kilo|kg|litre|pièce|paquet|bouteille|sachet|boîte|mois|unité)|/\s?(?:kg|kilo|"
                 r"litre|"
                 r"l|pièce))\b",
                 ("2,99 le kilo", "0,45 la pièce", "3,20/kg"), ("2,99 par hasard",)),
        _pattern("content, price", r"(?<![\d.,])\d{1,4}\s?(?:grammes|gr?|ml|cl|l|litres?|kg|kilos?|pièces?)[\s:|-]{1,3}¤\s{0,2}$",
                 ("Lait demi-écrémé 1 litre 1,29",), ("Planche 4 m 2,44",)),
    ),
    not_bare=r"avant|ouvert|ouverte|début|départ|arrivée|heure|commandé|rendez-vous|note|notes?\sde",
    number_names=r"tailles?|pointures?|partie|groupe|numéro|n°|no\.?|nr\.?|réf\.?|saison|épisode|version|modèle|série|type|"
        r"chapitre|étape|jour|semaine|édition|avec|contient|tome|volume|vol\.?|niveau|page|lot\sde|pack\sde|boîte\sde|sachet\sde|"
        r"paquet\sde|set\sde|coffret\sde|carton\sde|filet\sde|botte\sde|paire\sde|lots\sde|barquette\sde",
    number_counts=r"les|achetez|prenez|choisissez|acheté|promo|offre|mix|chaque|par|ensemble|deal|lots?|vos|au\schoix",
    things=r"les?|la|une?|notre|votre|ton|route|salle|chambre|hall|porte",
    norms=r"norme|règlement",
    labels={
        "prix": "price", "prix_de_vente": "price", "prix_promo": "price", "prix_promotionnel": "price", "nouveau_prix": "price",
        "prix_soldé": "price", "prix_remisé": "price", "prix_ttc": "price", "maintenant": "price", "ancien_prix": "was",
        "prix_barré": "was", "prix_barre": "was", "avant": "was", "prix_normal": "was", "prix_initial": "was",
        "prix_d'origine": "was", "prix_conseillé": "recommended", "prix_conseille": "recommended", "pvc": "recommended",
        "prix_adhérent": "member", "prix_carte": "member", "prix_membre": "member", "à_partir_de": "from", "dès": "from",
        "prix_unitaire": "price", "remise": "saving", "économie": "saving", "total": "total",
    },
)

PERCENTS = PercentWords(
    words=r"%|pour\s?-?cents?|pourcentages?|p\.?\s?cent",
    points=r"points?\sde\spourcentage",
    spoken=(
        _pattern("half", r"(?<!\w)(?P<p50>(?:moitié|demi|½)[\s-]prix)(?!\w)", ("tout à moitié prix", "Moitié prix !"),
                 ("moitié du gâteau",)),
    ),
    roles=(
        _pattern("negated", r"\b(?:pas\sde|aucune?|sans|jamais|ni)\s(?P<other>‰)", ("pas de 25 % de remise",)),
        _pattern("claims", r"\b(?:économis(?:ez|e|er)|réduisez|consomme)\s(?:jusqu'à\s)?(?P<other>‰)\s(?:de\s|d'|"
                 r"sur\s)?(?:votre\s|la\s|vos\s|l')?"
                 r"(?:énergie|électricité|eau|gaz|temps|carburant|facture|consommation|chauffage)",
                 ("économisez jusqu'à 30 % sur votre facture", "économisez 30 % d'énergie"), ("économisez 30 % sur les vestes",)),
        _pattern("content", r"\+?\s?(?P<content>‰)\s(?:de\s)?(?:produit|contenu|volume|quantité|gratuite?s?|offerte?s?(?!\ssur)|"
                 r"plus\sde\s(?:produit|"
                 r"contenu))\b",
                 ("20 % de produit offert", "+20 % gratuit", "50 % de contenu en plus"), ("20 % de remise",)),
        _pattern("extra", r"(?P<extra>‰)(?:\sde\s(?:remise|réduction|rabais))?\s(?:supplémentaires?|en\splus|additionnels?|"
                 r"complémentaires?|extra)|"
                 r"\b(?:encore|extra|supplémentaire\s?:|remise\ssupplémentaire\sde)\s-?\s?(?P<extra2>‰)",
                 ("10 % supplémentaires", "-10 % en plus", "encore -5 %", "20 % de remise supplémentaire", "extra -10 %"),
                 ("10 % de remise",)),
        _pattern("range", r"(?:\bde\s)?‰\s?(?:à|-|et)\s?-?\s?(?P<up_to>‰)\s?(?:de\s)?(?:remise|réduction|rabais|moins)",
        ("de 20 % à 50 % de remise",)),
        _pattern("range of badges", r"\bde\s-\s?(?P<other>‰)\sà\s-\s?(?P<up_to>‰)", ("de -20 % à -50 %",)),
        _pattern("up to", rf"\b{_UP_TO}\s-?\s?(?P<up_to>‰)(?:{_END}|(?=\s?(?:de\s|d')?(?:remise|réduction|rabais|économies?|"
                 rf"moins|ristourne|promo)"
                 r"|\s(?:sur|pour|avec)(?!\s(?:votre|la|vos)\sfacture)(?!\w)))|\b(?:jusqu'?\s?à)\s-\s?(?P<up_to2>‰)",
                 ("jusqu'à 50 % de remise", "Soldes jusqu'à -70 %", "jusqu'à 30 % sur le mobilier", "JUSQU'A -50%"),
                 ("jusqu'à 100 % étanche", "jusqu'à 30 % plus léger")),
        _pattern("off", r"-?\s?(?P<discount>‰)\s(?:de\s|d')?(?:remise|réduction|rabais|ristourne|escompte|économie|"
                 r"promo(?:tion)?|démarque)(?!\w)",
                 ("25 % de remise", "10 % de réduction", "-20 % de remise"), ("25 % de remisage",)),
        _pattern("reduction of",
                 r"\b(?:remise|réduction|rabais|ristourne|démarque)s?\s(?:de\s(?:bienvenue|fidélité|lancement)\s|immédiate\s|"
                 r"exceptionnelle\s|"
                 r"directe\s|supplémentaire\s)?"
                 r"(?:de\s|:\s?|=\s?)(?:plus\sde\s)?-?\s?(?P<discount>‰)",
                 ("avec une remise de 20 %", "Réduction : 15 %"), ("remise sur 100 % coton",)),
        _pattern("save", r"\b(?:économisez|épargnez|économise|gagnez|profitez\sde|bénéficiez\sde|recevez|obtenez)(?:\s(?:plus|"
                 r"près|environ|"
                 r"maintenant|vos|de|immédiatement|ainsi)){0,3}\s-?\s?(?P<discount>‰)(?!\s(?:\w{1,12}\s)?(?:d'énergie|d'eau|"
                 r"de\stemps|de\splus|en\splus))",
                 ("économisez 20 %", "Profitez de 15 %"), ("économisez 20 % d'énergie",)),
        _pattern("cheaper", r"(?P<discount>‰)\s(?:moins\scher|de\smoins(?!\s(?:de|qu))|en\smoins(?!\s(?:de|qu))|remboursés?|"
                 r"d'économies?|offerts\ssur)",
                 ("21 % moins cher", "24 % de moins"), ("21 % plus léger", "24 % de moins de sucre")),
        _pattern("on everything",
                 r"(?P<discount>‰)\ssur\s(?:tout|toute|tous|toutes|l'ensemble|la|le|les|votre|vos|ta|ton|tes|une|un|nos|notre|"
                 r"plus\sde|"
                 r"une\ssélection|le\s2|chaque|présentation|simple)(?!\w)",
                 ("20 % sur toutes les vestes", "-15% sur votre commande"), ("100 pour cent à vélo",)),
        _pattern("with a code", r"(?P<discount>‰)\s(?:avec|via)\s(?:le\s)?(?:code\b|[a-z]{3,12}\d{1,3}\b)",
                 ("15 % avec KAMER15", "10 % avec le code X"), ("15 % avec élasthanne",)),
        _pattern("code equals", r"\bcode\b[^.!?\n]{0,25}=\s?-?\s?(?P<discount>‰)", ("Code PRINTEMPS20 = 20 %",)),
        _pattern("from an amount", rf"(?P<discount>‰)\s(?:{_FROM})\s¤", ("10 % dès 500 €",), ("100 % coton, dès 5 €",)),
        _pattern("badge", r"(?:(?<=[\s(])|^)-\s?(?P<discount>‰)(?!\s?(?:vol|alc|coton|laine|de\s(?:sucre|matière|graisse|sel|"
                 r"co2|calories)))",
                 ("Veste -25 %", "(-25 %)", "à - 30 %"), ("10-25 %", "-30 % de sucre")),
        _pattern("saved percent", r"¤\s?\(-?\s?(?P<discount>‰)", ("Vous économisez 10 € (33 %)",), ("10 € (TVA 21 %)",)),
        _pattern("sale", rf"\b(?:soldes?|sale|promo(?:tion)?s?|déstockage|liquidation)\s?[:!]?\s-?\s?(?P<discount>‰)(?:{_END})",
        ("SOLDES 50 %",)),
        _pattern("badge alone", r"^\W{0,3}-\s?(?P<discount>‰)\W{0,3}$", ("- 24 %",), ("24 %",)),
    ),
)

_PAID = r"(?:achetée?s?|au\sprix\sde)"
_GIVEN = r"(?:offerte?s?|gratuite?s?|gratis|cadeau)"

DEALS = (
    _pattern("free", rf"(?<![\d+.,])(?P<buy>[1-9])\s?\+\s?(?P<free>[1-9])(?:\s?=\s?\d)?\s?(?:{_ITEM}\s)?{_GIVEN}(?!\w)",
             ("1+1 offert", "2 + 1 gratuit", "4+2 pièces offertes", "1+1 gratis"), ("21+1 offert",)),
    _pattern("free", r"^\W{0,3}(?P<buy>[1-9])\s?\+\s?(?P<free>[1-9])\W{0,3}$", ("1+1",), ("2+1 ans de garantie", "48+")),
    _pattern("free",
             rf"(?<![\w.,])(?:pour\s)?(?P<buy>{_FEW_OR_ONE})\s(?:(?:{_ITEM}|{_THING})\s){{0,2}}{_PAID}\s?[,=:+→]?\s?(?:et\s|"
             rf"=\s)?(?:le\s|"
                 rf"la\s)?"
             rf"(?P<free>{_FEW_OR_ONE})\s?(?:{_ITEM}\s|autres?\s|de\splus\s)?{_GIVEN}(?!\w)",
             ("2 achetés = 1 offert", "1 acheté = 1 offert", "deux achetées, une offerte", "1 produit acheté = 1 produit offert"),
             ("2 achetés",)),
    _pattern("nth free",
             rf"(?<![\w.,])(?:pour\s)?{_FEW_OR_ONE}\s(?:(?:{_ITEM}|{_THING})\s){{0,2}}{_PAID}\s?[,=:]?\s?(?:et\s)?(?:le|"
                 rf"la)\s(?P<nth>{_NTH})"
             rf"(?:\s{_ITEM})?\s?(?:est\s)?{_GIVEN}(?!\w)",
             ("2 achetés, le 3e offert", "pour deux articles achetés, le troisième est offert"), ("2 achetés, le 3e",)),
    _pattern("nth free",
             rf"(?<![\w.,])(?<!dès\s)(?:pour\s)?(?P<nth>{_FEW})\s(?:(?:{_ITEM}|{_THING})\s){{0,2}}{_PAID}\s?[,=:]?\s?(?:le|"
             rf"la)\smoins\s"
             rf"ch[eè]re?\s(?:est\s)?{_GIVEN}(?!\w)",
             ("3 articles achetés, le moins cher est offert",), ("le moins cher offert",)),
    _pattern("nth half",
             rf"(?<![\w.,])(?:pour\s)?{_FEW_OR_ONE}\s(?:(?:{_ITEM}|{_THING})\s){{0,2}}{_PAID}\s?[,=:]?\s?(?:et\s)?(?:le|"
                 rf"la)\s(?P<nth>{_NTH})"
             rf"(?:\s{_ITEM})?\s?(?:est\s)?à\s(?:moitié|demi)[\s-]prix",
             ("1 acheté, le 2e à moitié prix",), ("1 acheté à moitié prix",)),
    _pattern("nth percent",
             rf"(?<![\w.,])(?:pour\s)?{_FEW_OR_ONE}\s(?:(?:{_ITEM}|{_THING})\s){{0,2}}{_PAID}\s?[,=:]?\s?(?:et\s)?(?:le|"
                 rf"la)\s(?P<nth>{_NTH})"
             rf"(?:\s{_ITEM})?\s?(?:est\s)?à\s-?\s?(?P<percent>\d{{1,2}})\s?%",
             ("1 acheté = le 2e à -50 %",), ("1 acheté à -50 %",)),
    _pattern("pay", rf"(?<!\w)(?P<buy>{_FEW})\s(?:{_ITEM}\s)?(?:achetée?s?|prise?s?|"
                 rf"emportée?s?)\s?[,=&+]?\s?(?:et\s)?(?P<pay>{_FEW_OR_ONE})\s(?:payée?s?|à\spayer)(?!\w)",
             ("3 achetés, 2 payés", "trois achetées = deux payées"), ("3 achetés",)),
    _pattern("pay", rf"\b(?:achetez|prenez|emportez|"
                 rf"choisissez)(?:-en)?\s(?P<buy>{_FEW})(?:\s[^\W\d_]{{2,15}}){{0,4}}?,?\s(?:et\s)?(?:n')?(?:en\s)?"
                 rf"payez(?:-en)?\s(?:en\s|que\s|n'en\s|"
                 rf"seulement\s)"
             rf"{{0,2}}(?P<pay>{_FEW_OR_ONE})(?!\w)",
             ("Achetez-en 3, payez-en 2", "Emportez quatre brioches, payez-en trois",
                     "Achetez trois pots en promotion et n'en payez que deux",
                     "prenez 3 articles et payez 2"), ("Achetez 3 articles",)),
    _pattern("pay", rf"(?<![\w.,])(?P<buy>{_FEW}|[2-9]\d)\s(?:[^\W\d_]{{2,18}}\s){{0,3}}(?:pour|au)\s(?:le\s)?prix\s(?:de\s|"
                 rf"d')(?P<pay>{_FEW_OR_ONE}|[2-9]\d)(?!\w|[.,]\d)",
             ("3 pour le prix de 2", "six nuits pour le prix de cinq", "30 mois pour le prix de 24", "deux pour le prix d'un",
                     "3 articles au prix de 2"), ("Pour le prix de 2",)),
    _pattern("pay", r"(?<![\w.,€/:-])(?P<buy>[2-9])\spour\s(?P<pay>[1-8])(?!\s?[\w.,%:€/-])|"
                 r"(?<![\w.,€])(?P<buy2>[2-9])\spour\s(?P<pay2>[1-8])"
             r"(?=\ssur\s)",
             ("3 pour 2", "Promo : 4 pour 3 !", "3 pour 2 sur tous les thés"), ("3 pour 2,50", "3 pour 2 personnes")),
    _pattern("pay", r"^\W{0,3}(?P<buy>[2-9])\s?=\s?(?P<pay>[1-8])\W{0,3}$", ("2=1",), ("4=haut",)),
    _pattern("free", rf"\b(?:achetez|prenez|commandez|choisissez)(?:-en)?\s(?P<buy>{_FEW_OR_ONE})(?:\s(?:{_ITEM}|"
                 rf"\w{{3,15}})){{0,2}}?,?\s(?:et\s)?"
             rf"(?:recevez|obtenez)(?:-en)?\s(?P<free>{_FEW_OR_ONE})\s(?:{_ITEM}\s|autre\s)?{_GIVEN}(?!\w)",
             ("Achetez 2 pots, recevez 1 pot gratuit", "achetez-en deux et recevez-en un gratuit"),
              ("Achetez 2 pots et profitez",)),
    _pattern("nth free", rf"(?<!\w)(?:(?:le|la)\s)?(?P<nth>{_NTH})(?:\s{_ITEM})?\s?(?:est\s|=\s)?{_GIVEN}(?!\s(?:livraison|"
                         rf"parking|wifi|retour|"
                 rf"entrée))(?!\w)",
             ("le 2e offert", "la deuxième paire gratuite", "le 3ème est offert"), ("2e étage, parking gratuit",)),
    _pattern("nth percent", rf"(?<!\w)(?:(?:le|la)\s)?(?P<nth>{_NTH})\s(?:{_THING}\s)?à\s-\s?(?P<percent>\d{{1,2}})\s?%",
             ("le deuxième oreiller à -50 %",), ("le deuxième jour -50 %",)),
    _pattern("for", rf"\bles\s(?P<quantity>{_FEW})\s{_THING}\s?[:=]\s?(?P<total>¤){_NOT_EACH}",
             ("Les 3 savons : 9,90 €",), ("Les 3 jours : 9,90 €", "6 savons : 9,90 €")),
    _pattern("for", rf"{_QUANTITY}(?P<quantity>{_FEW})\s{_THING}\s?=\s?(?P<total>¤){_NOT_EACH}",
             ("2 brioches = 4,50 €",), ("2 kilos = 4,50 €",)),
    _pattern("nth half", rf"(?<!\w)(?:(?:le|la)\s)?(?P<nth>{_NTH})(?:\s{_THING})?\s?(?:est\s)?(?:à\s)?(?:moitié|demi|½|"
                         rf"1/2)[\s-]?prix(?!\w)",
             ("le 2e à moitié prix", "la deuxième paire à moitié prix", "2ème à ½ prix"), ("moitié prix", "2e jour moitié prix")),
    _pattern("nth percent", rf"(?<!\w)(?:(?:le|la)\s)?(?P<nth>{_NTH})(?:\s{_ITEM})?(?:\sidentique)?\s?[:,]?\s?(?:est\s)?(?:à\s|"
                 rf"avec\s|bénéfici\w{{1,4}}\sd'une\s(?:remise|réduction)\sde\s)?-?\s?(?P<percent>\d{{1,2}})\s?%"
             r"(?:\sde\s(?:remise|réduction))?",
             ("le 2ème à -50 %", "2e article -40%", "la 2e paire à 50 % de remise",
              "Le deuxième article bénéficie d'une remise de 40 %"), ("2e jour de fête 20 % de remise",)),
    _pattern("nth percent", rf"(?<![\d.,])-?(?P<percent>\d{{1,2}})\s?%(?:\sde\s(?:remise|réduction)|\sremboursés?)?\ssur\s(?:le|"
                 rf"la|votre|ton|ta|chaque)\s(?P<nth>{_NTH})"
             rf"(?:\s(?:{_ITEM}))?(?!\s?(?!acheté|au\schoix|identique|de\svotre|(?:sur|pour|chez)\s|(?-i:[A-ZÀ-Þ]))\w)",
             ("-50 % sur le 2e article", "50 % de remise sur la deuxième paire", "-50 % sur le 2e Savon Nacre"),
             ("20 % sur le 2e étage",)),
    _pattern("for", rf"{_QUANTITY}(?P<quantity>{_FEW})\s?(?:{_ITEM}\s)?(?:achetée?s?\s|au\schoix\s|ensemble\s)?"
             rf"(?:pour|à)\s(?:seulement\s|que\s)?(?P<total>¤){_NOT_EACH}",
             ("2 pour 5 €", "les 3 articles pour seulement 10 euros", "2 au choix pour 9,90 €", "les 2 à 5 €"),
             ("39 pour 5 €", "1 pour 5 €", "2 pour 5")),
    _pattern("for", rf"\b(?:les|par|pour)\s(?P<quantity>{_FEW})(?:\s{_ITEM})?(?:\sau\schoix)?\s?[:=]?\s(?P<total>¤){_NOT_EACH}",
             ("les 2 : 5 €", "par 3 : 12 €", "les deux 9,90 €"), ("les 12 mois 5 €",)),
    _pattern("for", rf"(?P<total>¤)\s(?:les|pour)\s(?P<quantity>{_FEW})(?:\s(?:{_ITEM}|{_PIECES}))?(?![^\S\n]?(?:\w|%|€|,\d|"
            rf"mois))",
             ("5 € les 2", "9,98 € les deux", "10 € pour 3", "5 € les 2\n3 jours"), ("5 € les 100 g", "5 € les 2 ans")),
    _pattern("for", rf"{_QUANTITY}(?P<quantity>[2-5]|deux|trois|quatre)\s(?:{_ITEM}|{_PIECES}|au\schoix|"
                 rf"(?<!\w\s\d\s)(?==))\s?(?:=|:)\s?(?P<total>¤){_NOT_EACH}",
             ("2 = 5 €", "2 pièces : 9,90 €", "2 au choix : 35 €"), ("2 pièces", "10 pièces = 5 €", "Programme 3 : 7 €")),
    _pattern("things for", rf"{_QUANTITY}(?P<quantity>{_FEW})\s(?:{_THING}\s){{1,2}}(?:pour|à)\s(?:seulement\s|"
                 rf"que\s)?(?P<total>¤){_NOT_EACH}",
             ("2 jeans pour 89,99 €", "3 chemises blanches pour seulement 25 €"), ("3 mois pour 5 €",
              "2 ans de garantie pour 29 €")),
    _pattern("counted", rf"{_QUANTITY}(?P<quantity>{_FEW})\ {_PIECES}(?:\ {_STOPS}{_NAME_PART}){{1,6}}?{_FOR_ALL}",
             ("3 paquets de Sirop de sureau pour 5 €", "4 sacs de terreau noir pour 20 €"), ("3 paquets par jour pour 5 €",)),
    _pattern("counted", rf"{_QUANTITY}(?P<quantity>{_FEW})\ ?(?:fois|x|"
                 rf"×)\ {_CAPITAL}{_NAME_PART}(?:\ {_STOPS}{_NAME_PART}){{0,5}}?{_FOR_ALL}",
             ("2x Huile n°7 pour 24 €",), ("2 fois plus grand pour 20 €", "2 x 100 g pour 3 €")),
    _pattern("names for",
    rf"{_QUANTITY}(?P<quantity>{_FEW})\ (?!{_TIME}\b){_CAPITAL}{_NAME_PART}(?:\ {_STOPS}{_NAME_PART}){{1,5}}?{_FOR_ALL}",
             ("Deux Vases Ronds Mousse pour 30 €",), ("2 vases pour 30 €", "3 Jours Paris pour 199 €")),
)

_NO_PROMOTION = (r"(?!\s(?:postal|barres?|pin|couleur|article|produit|erreur|source|client|de\s(?:la\sroute|conduite|"
                 r"vérification|sécurité)|vestimentaire|civil|iban))")
_SORTS = (r"(?:\s(?:promo(?:tion(?:nel)?)?|avantage|privilège|réduction|remise|de\s(?:réduction|remise|parrainage)|cadeau|"
                 r"fidélité|bonus|web|"
          r"exclusif|spécial|offre|coupon|suivant|unique|personnel|secret|vip|bienvenue|de\sbienvenue)){0,2}")

CODES = CodeWords(
    named=(
        _pattern("code", rf"""(?<![\w-])(?:promo|coupon)?\s?codes?{_NO_PROMOTION}{_SORTS}(?:\s(?:est
        |sont))?\s?[:=]?\s?["'“”„«(\[]?\s?§""",
                 ("avec le code ETE25", "Code promo : 'HIVER10'", "Utilisez le code PRINTEMPS-5", "code avantage NOEL",
                  "code « MAI20 »"),
                 ("code postal 75002", "code-barres 87123")),
        _pattern("as the code", r"§\s(?:comme|en\stant\sque)\scode\b", ("Entrez 2027 comme code promo",), ("comme code",)),
        _pattern("enter the code", r"""\bcode\s(?:\w{2,12}\s){0,2}?(?:dans\s(?:votre|ton|le)\spanier|lors\sde\s(?:votre|ta
        |la)\scommande|au\smoment\sdu\spaiement|à\sla\scaisse)\s?:\s?["'“”„«(\[]?\s?§""",
                 ("Saisissez le code dans votre panier : FROID30",), ("saisissez le code",)),
        _pattern("coupon", r"""(?<![\w-])(?:coupon
        |bon\sde\sréduction)\s?[:=]\s?["'“”„«(\[]?\s?§""", ("coupon : ETE25",), ("coupons",)),
    ),
    shown=(
        _pattern("with", r"""\b(?:avec|utilisez|utilise|via|saisissez|saisis|entrez|tapez|indiquez|mentionnez)\s["'“„«]?\s?§""",
                 ("-15 % avec NORD15", "Saisissez NORD15"), ("avec remise",)),
        _pattern("at checkout", r"""§["'”»]?\s(?:dans\s(?:votre|ton|le)\spanier|à\sla\scaisse|au\smoment\sdu\spaiement
        |lors\sdu\spaiement|lors\sde\s(?:la|votre)\scommande|en\scaisse)\b""",
                 ("NORD15 dans votre panier",), ("Passez à la caisse",)),
        _pattern("equals", r"§\s?=\s?-?\s?\d{1,2}\s?%", ("NORD15 = 15 %",)),
        _pattern("gives", r"§\s(?:donne|vous\soffre|permet)(?!\w)", ("NORD15 donne 15 % de remise",), ("La carte donne",)),
        _pattern("saves", r"\b(?:avec|grâce\sà)\s§,?\s(?:économis|profit|gagn)(?:ez|e)(?!\w)", ("Avec MAI20, économisez 20 €",),
                 ("Avec MAI20 en cadeau",)),
        _pattern("after a colon", rf":\s[\"'“„«]?\s?§{_END}", ("-10 % : NORD15",), ("Tailles : S à XL",)),
    ),
    used=(
        _pattern("until", rf"§\s(?:est\s(?:valable|valide|utilisable)|fonctionne|expire|se\stermine|"
                 rf"prend\sfin)\s(?:\w{{2,12}}\s){{0,2}}?(?:{_UNTIL_DAY}|le)\s(?:\w{{2,9}}\.?\s){{0,2}}\d",
                 ("NORD15 est valable jusqu'au 6 décembre", "Nord15 expire le 6 décembre"), ("NORD15 est sympa",)),
        _pattern("use until", rf"\b(?:utilisez|utilise)\s§\s(?:\w{{2,10}}\s)?{_UNTIL_DAY}\s(?:\w{{2,9}}\.?\s){{0,2}}\d",
                 ("Utilisez Nord15 avant le 6 décembre",), ("Utilisez Nord15 souvent",)),
        _pattern("discount with", rf"\d\s?%\sde\s(?:remise|réduction)(?:\ssur\s(?:tout|votre\scommande|"
                 rf"toute\sla\scommande))?\s(?:avec|via)\s§{_END}",
                 ("15 % de remise avec Nord15",), ("15 % de remise sur les vestes avec Nord15",)),
    ),
    not_promotional=r"qr|qr-|dress|zip|bar|sms|flash|iban|bic|ean|digi|géo|geo",
    never=frozenset({
        "PROMO", "POSTAL", "BARRE", "BARRES", "PIN", "AVANTAGE", "REDUCTION", "RÉDUCTION", "REMISE", "AVEC", "POUR", "DANS",
        "SUR", "VOTRE",
        "VOS", "TON", "LES", "DES", "UNE", "EST", "VALABLE", "OFFERT", "OFFERTE", "GRATUIT", "GRATUITE", "JUSQU", "SOLDES",
        "OFFRE",
        "CODE", "ICI", "LORS", "CADEAU", "EXCLUSIF", "PENDANT", "UNIQUE", "COULEUR", "ARTICLE", "PRODUIT", "SALE", "ONLINE",
        "LIGNE",
    }),
    labels=frozenset({"code_promo", "code_promotionnel", "code_avantage", "code_de_réduction", "code_reduction", "code_remise"}),
)

DATES = DateWords(
    months=("janvier|janv|jan", "février|fevrier|févr|fevr|fév|fev", "mars", "avril|avr", "mai", "juin", "juillet|juil",
    "août|aout",
            "septembre|sept|sep", "octobre|oct", "novembre|nov", "décembre|decembre|déc|dec"),
    weekdays=("lundi|lun", "mardi|mar", "mercredi|mer", "jeudi|jeu", "vendredi|ven", "samedi|sam", "dimanche|dim"),
    ordinal="ère|er|i?[èe]me|e",
    ordinal_suffixes=("er", *[""] * 30),
    dotted=True,
    filler=r"le|la|de|du\s+mois\s+de|du\s+mois\s+d'|jour\s+de|jour\s+d'|d'|du",
    year_joins="de",
    ordinal_days=("premier",),
    end_of=r"(?:la\s+)?fin(?:\s+du\s+mois)?(?:\s+(?:de|d'|du))?",
    whole_month=(r"(?:(?:pendant|durant)\s+)?tout\s+(?:au\s+long\s+)?(?:l[ea]|du)\s+mois\s+d(?:e\s+|'\s?)|"
                 r"(?:pendant|durant)\s+le\s+mois\s+d(?:e\s+|'\s?)|tout\s+"),
    week=r"semaine|sem\.",
    holidays=(
        _pattern("12-06", r"saint[\s-]nicolas", ("jusqu'à la Saint-Nicolas",)),
        _pattern("12-24", r"veille\s+de\s+noël|réveillon\s+de\s+noël", ("jusqu'à la veille de Noël",)),
        _pattern("12-25", r"(?:le\s+jour\s+de\s+)?noël", ("jusqu'à Noël", "jusqu'au NOEL")),
        _pattern("12-31", r"saint[\s-]sylvestre|réveillon\s+du\s+nouvel\s+an", ("jusqu'à la Saint-Sylvestre",)),
        _pattern("01-01", r"jour\s+de\s+l'an", ("dès le jour de l'An",)),
        _pattern("02-14", r"saint[\s-]valentin", ("jusqu'à la Saint-Valentin",)),
        _pattern("05-01", r"fête\s+du\s+travail", ("jusqu'à la fête du Travail",)),
        _pattern("08-15", r"(?:l')?assomption", ("jusqu'à l'Assomption",)),
        _pattern("10-31", r"halloween", ("jusqu'à Halloween",)),
        _pattern("11-01", r"toussaint", ("jusqu'à la Toussaint",)),
        _pattern("easter-2", r"vendredi\s+saint", ("jusqu'au Vendredi saint 2026",)),
        _pattern("easter", r"dimanche\s+de\s+pâques", ("jusqu'au dimanche de Pâques 2026",)),
        _pattern("easter+1", r"lundi\s+de\s+pâques", ("jusqu'au lundi de Pâques 2026",)),
        _pattern("easter|easter+1", r"pâques", ("jusqu'à Pâques 2026",)),
        _pattern("easter+39", r"(?:l')?ascension", ("jusqu'à l'Ascension 2026",)),
        _pattern("easter+50", r"lundi\s+de\s+(?:la\s+)?pentecôte", ("jusqu'au lundi de Pentecôte 2026",)),
        _pattern("easter+49|easter+50", r"pentecôte", ("jusqu'à la Pentecôte 2026",)),
        _pattern("thanksgiving+1", r"black\s+friday", ("jusqu'au Black Friday 2026",)),
        _pattern("thanksgiving+4", r"cyber\s+monday", ("jusqu'au Cyber Monday 2026",)),
    ),
    cues=(
        Pattern("contest", r"""
            jeu-?\s?concours | concours | tirage(?:\s+au\s+sort)? |
            loterie | à\s+gagner | tentez\s+votre\s+chance""",
            ("Jeu-concours jusqu'au 31 octobre", "un vélo à gagner"), ("gagnez du temps",)),
        _pattern("until", r"""
            jusqu'?\s?(?:au|à|aux)(?:\s+(?:et\s+y\s+compris|la\s+fin\s+du))? | au\s+plus\s+tard |
        (?:se\s+termine(?:nt)?|prennent\s+fin
            |prend\s+fin|fin\s+d(?:e\s+(?:l'|la\s+)|es?\s+)(?:opération|promo\w{0,5}|action|vente|offres|soldes)s?|
            expire(?:nt)?|s'achève(?:nt)?|finit|finissent|s'arrête(?:nt)?|se\s+clôture(?:nt)?|fin\s+de\s+l'offre
        |fin\s+des\s+soldes) |
            date\s+(?:limite|de\s+fin)(?:\s+(?:d'utilisation|de\s+validité))? | (?:tout\s+)?dernier\s+jour\s?(?:est)?""",
            ("valable jusqu'au 14 décembre", "L'offre se termine le 14 décembre", "au plus tard le 14 décembre",
             "JUSQU'AU 14 DECEMBRE", "date de fin : 14 décembre", "dernier jour : 14 décembre"),
            ("avant le 14 décembre", "dès le 14 décembre")),
        _pattern("before", r"avant", ("avant le 1er janvier",), ("avantage 1er janvier",)),
        _pattern("from", r"""
            dès | à\s+partir\s+(?:du|de|d') | à\s+compter\s+du |
        (?:commence(?:nt)?|débute(?:nt)?|démarre(?:nt)?|début|lancement|ouverture)
            (?:\s+(?:des\s+soldes|de\s+l'offre))? | date\s+de\s+début""",
            ("dès le 1er mars", "à partir du 1er mars", "L'offre débute le 1er mars", "A PARTIR DU 1ER MARS"), ("du 1er mars",)),
        _pattern("on", r"""
            (?:uniquement|seulement|exclusivement|valables?|valides?|rien\s+que)(?=\s+le\b) |
            aujourd'hui\s+(?:seulement|uniquement)(?:,|\s-)? | (?:seulement|uniquement)\s+aujourd'hui(?:,|\s-)?""",
            ("uniquement le 14 décembre", "valable le 14 décembre", "Aujourd'hui seulement, 14 décembre"),
            ("venez le 14 décembre", "valable jusqu'au 14", "aujourd'hui, 14 décembre")),
        _pattern("last_day", r"""
            (?:est|sera)\s+(?:le|votre|ton)\s+(?:tout\s+)?dernier\s+(?:jour|délai) | inclus(?!e) | compris(?!e) |
            (?:c'est|ce\s+sera)\s+(?:fini|terminé)""",
            ("14 décembre est le dernier jour", "14 décembre inclus"), ("le dernier jour de la semaine",)),
        _pattern("only_day", r"(?:uniquement|seulement|exclusivement)(?!\s+(?:en\s+ligne|en\s+magasin|dans|sur)\b)",
            ("14 décembre uniquement",), ("14 décembre uniquement en ligne",)),
        _pattern("to", r"au | [aà] | jusqu'?\s?(?:au|[aà])",
                 ("1er au 14 mars", "1er mars jusqu'au 14", "1er mars a 14"), ("automne",)),
        _pattern("and", r"et", ("28 et 29 novembre",), ("été",)),
        _pattern("between", "entre", ("entre le 1er et le 14 mars",), ("entrée",)),
        _pattern("day", "le", ("le 14/12",), ("table 14/12",)),
        _pattern("event", r"""
            venez | rendez-vous | rejoignez | (?:journées?|portes|soirées?)\s+(?:portes\s+)?(?:ouvertes?|privées?|clientes?) |
            ouvertures? | inauguration | ateliers? | évènements? | événements? | salons? | foires? | marchés? | dégustations? |
        concerts?
            | festival | défilé | fermée?s? | fermeture | ouverte?s? | horaires | fêtes? | disponibles? | attendue?s? |
        en\s+stock |
            précommandes? | parution | sortie | inscri\w{2,8} | tirage(?:\s+au\s+sort)? | concours | jeu-concours | vacances |
        depuis |
            née?\s+le | fondée?s? | commandée?s?\s+le | factures? | bienvenue | rencontre[rz]? | conférence | démonstration |
            réouverture | à\s+bientôt | publié""",
            ("Venez le vendredi 11 décembre", "Le magasin est fermé", "Atelier le 14 décembre", "PORTES OUVERTES le 10 mai"),
            ("Offre valable jusqu'au 14 décembre",)),
        _pattern("midnight", r"minuit", ("14 décembre à minuit",), ("minuiterie",)),
        _pattern("closing", r"""
            fermée?s? | fermeture | horaires |
        (?:ouverte?s?|ouvertures?)(?=[^.!?\n]{0,40}\b(?:jours?\s+fériés?|exceptionnel\w{0,6}|dimanches?
            |lundi\s+de|noël|ascension|1er\s+mai|11\s+novembre|14\s+juillet)\b) | ouvertures?\s+exceptionnelles? |
        jours?\s+fériés?""",
            ("Fermé le samedi 4 juillet", "Ouverture exceptionnelle le dimanche 13 décembre"), ("Atelier le lundi de Pâques",)),
        _pattern("offer", r"""
            remises? | réductions? | rabais | ristournes? | promo(?:tion)?s? | promotionnel\w{0,3} | offres? | soldes |
        ventes?\s+(?:privées?|flash)
            | tarifs? | gratuite?s? | gratuitement | offerte?s? | (?:non\s+)?cumulables? | valables? | valides? | validité |
        codes? |
        bons?\s+d'achats? |
            bons?\s+de\s+réduction | coupons? | économis\w{1,4} | prix\s+(?:bas|cassés?|doux|mini|promo) | cashback |
        moitié\s+prix | bons?\s+plans? |
            deals? | sale | déstockage | liquidation | black\s+friday | avantages? | catalogue | cagnott\w{1,4} | anniversaire""",
            ("Remise jusqu'au 14 décembre", "Offre valable", "code valable jusqu'au", "SOLDES"), ("Venez nous voir",
             "le coffre")),
        _pattern("stay", r"séjours? | nuitées? | voyages? | vols? | arrivées? | départs?",
            ("séjours du 1er au 14 mars",), ("voyageur",)),
        _pattern("order", r"command(?:ez|er|es?|ée?s?)", ("Commandez avant le 20 décembre",), ("commandement",)),
    ),
)

COUNTRIES = {
    "FR": r"france(?:\smétropolitaine)?", "BE": r"belgique", "CH": r"suisse", "LU": r"luxembourg", "DE": r"allemagne",
    "NL": r"pays-bas", "AT": r"autriche", "GB": r"(?:royaume-uni|angleterre|grande-bretagne)", "ES": r"espagne", "IT": r"italie",
    "CA": r"canada", "ZA": r"afrique\sdu\ssud", "US": r"états-unis", "MC": r"monaco", "PT": r"portugal",
}

TERMS = (
    _pattern("abbreviation", r"""
        (?:(?:env|art|réf|n|max|min|cf|ex|éd|coll|p\.ex|etc|tél|av|bd|st|ste|dr|mr|mme|pers|kg|incl|excl|hab|jan|janv|fév|févr
        |avr|juil|sept|oct
        |nov|déc|lun|mar|mer|jeu|ven|sam|dim|p\.d|\b[a-z])\.)$""",
        ("réf.", "max.", "Art."), ("maison.",)),
    _pattern("glue", r"""
        satisfaite?s? | facturée?s? | même | avez | avons | ont | est | sont | sera |
        seront | être | soit | nous | vous | votre | vos | notre | nos | ton |
        ta |
        tes | tu | te | toi | on | se | le
        | la | les | l' | un | une | des | du | de | d' | en | dans | sur | à | au | aux | par | pour | chez | et | ou | ne |
        n' | que | qui | ce | cette | ces |
        il | elle | y | aussi | alors | donc | toujours | seulement | bien | sûr | oui | non | si | tout | tous | toute |
        toutes | peut | peuvent | pouvez | peux
        | via | commandes? | colis | articles? | produits? | achats? | montant | panier | délai | coûte | coûtent | frais |
        s'élèvent | domicile |
        standard | france | belgique | métropolitaine | suisse | métropole | ttc | environ | disposez | bénéficiez | profitez |
        effectuer | vont | varient? | entre | unique |
        faire | possibles? | simples? | facile(?:ment)? | partout | compter | minimum | d'achats?""",
        ("le",), ("imperméable",)),
    _pattern("and", r"et|&|ou|plus|ainsi\s+que", ("retours et garantie",), ("été",)),

    _pattern("returns", r"""
        (?<!de\ )(?<!-)(?<!bon\ )(?<!aller\ )(?<!sans\ )retours?(?!\s+(?:en\s+(?:stock|force|arrière|grâce|rayon|enfance|haut)
        |sur\s+(?:investissement|terre)
        |aux?\s+(?:sources?|bureau|travail|calme|écoles?|sommaire|basiques|naturel)|à\s+l'(?:école|accueil|essentiel)
        |d'expérience|clients?\b
        |vers|de\s+(?:vacances|l[ae']\s?(?:plage|ski|mode|collection|pluie)|flamme)|de\s+nos|à\s+la)) |
        (?:frais|délais?|droit|période|garantie|jours)\s+de\s+retours? | (?:frais|délai)\s+pour\s+le\s+retour |
        retourn(?:er|ez|és?|ée?s?|e[sz]?|ons)(?!\s+(?:la|les|le)\s
        (?:viande|steak|page|situation|crêpe)) | renvo(?:yer|yez|ie|ies|yée?s?|i)(?!\w) |
        rétract(?:ation|er|ez) | (?:nous|on)\s+repren(?:ons|d) | renoncer\s+à\s+(?:son|votre|ton|l'|cet)\s?(?:achat|commande) |
        satisfaite?s?\s+ou\s+remboursée?s? | (?<!s'il\ vous\ )chang(?:er|é|ez|ement)\s+d'avis |
        changes?\s+d'avis |
        (?<=nuits\ )d'essai | (?<=nuits\ )pour\s+(?:l'|le\s+|la\s+)?(?:essayer|tester|décider) |
        (?<=jours\ )pour\s+(?:l'|le\s+|la\s+|les\s+|vous\s+|te\s+)?(?:essayer|tester|décider|réfléchir|rendre|rapporter) |
        (?:échang|repri)\w{1,3}\s+(?:ou|et)\s+rembours\w{1,6} |
        (?:rapport|ramen)(?:er|ez|ée?s?)(?!\s+(?:gros|la\s+victoire|des\s+points)) |
        (?:pas|peu|non)\s+(?:satisfaite?s?|convaincue?s?|contente?s?)(?=\s?(?:\?|$)) |
        ne\s+(?:vous|te)\s+(?:convient|plaît|va|conviennent)\s+pas(?=\s?(?:\?|,|$)) |
        reprise\s+(?:gratuite\s+)?(?:des\s+articles|sous) | tout\s+rendre(?=[^.!?\n]{0,30}\bjours)""",
        ("30 jours pour changer d'avis", "Vous pouvez tout rendre dans les 45 jours", "retours gratuits",
         "Renvoyez-le gratuitement", "rapporter en magasin",
         "satisfait ou remboursé",
         "délai de rétractation", "frais de retour", "100 nuits d'essai", "échangé ou remboursé", "SATISFAIT OU REMBOURSE"),
        ("La collection est de retour", "aller-retour Paris", "retour en stock", "retour aux sources", "rapport qualité-prix")),
    _pattern("no_returns", r"""
        (?:aucun|pas\s+de)\s+retours?(?:\s+(?:possible|accepté|autorisé))?(?!\w) |
        (?:retours?|échanges?)\s+(?:(?:et|ou|ni)\s+\w{5,14}\s+)?(?:(?:est|sont)\s+)?(?:impossibles?
        |non\s+(?:acceptés?|autorisés?|possibles?)|exclus?) |
        ni\s+(?:repris\w{0,2}|échang\w{1,4}|rembours\w{1,4})(?:,?\s+ni\s+(?:repris\w{0,2}|échang\w{1,4}|rembours\w{1,4})){0,2} |
        (?:ne\s+)?(?:peut|peuvent|pourra|pourront|sont
        |est)\s+(?:pas\s+)?(?:être\s+)?(?:ni\s+)?(?:pas\s+)?(?:non\s+)?(?:retournée?s?|reprise?s?)\s+ni\s+\w{5,14} |
        ne\s+(?:peut|peuvent|pourra|pourront|sont|est)\s+(?:pas|plus|ni)\s+(?:être\s+)?(?:retournée?s?|reprise?s?|échangée?s?
        |remboursée?s?)(?:\s+(?:ou|ni|et)\s+\w{5,14})?""",
        ("Aucun retour possible", "ni repris ni échangé", "ne peuvent pas être retournés", "Retour impossible"),
        ("pas de frais de retour", "retours non gratuits", "retour gratuit")),
    _pattern("exchange", r"échang(?:er|ez|eables?|ées?|és?|es?)", ("14 jours pour échanger", "échange en magasin"), ("étrange",)),
    _pattern("delivery", r"""
        (?<!en\ )(?<!au\ )(?<!un\ )(?<!le\ )(?<!via\ )(?<!par\ )
        (?:colissimo|mondial\s+relay|chronopost|lettre\s+suivie|relais\s+(?:pick\s?up|colis)|points?\s+relais)
        (?=\s?[:|]?\s{0,2}(?:\d|€|\(|$)) | livraisons?(?!\s+(?:de\s+la\s+semaine|à\s+venir)) |
        (?<!être\ )livrée?s?(?!\s+(?:avec|sans|par\s+(?:lot|pa[ci])|en\s+kit|montée?|non|nue?|sur\s+batterie)) |
        livr(?:er|ez|ons) | réception(?=\s+(?:sous|en|dans)\s) | en\s+stock(?=\s*(?:,|$)) | (?:vous|te|on)\s+livre |
        expédi(?:tions?|ée?s?|er|ons|ez) |
        envois?(?!\s+de\s+(?:newsletter|mail|sms)) | envoyée?s? |
        frais\s+(?:de\s+port|d'envoi|d'expédition) | de\s+port(?=\s*(?:[.,;!)]|$)) | port\s+(?:offert|gratuit|payé|compris|
            inclus) | franco(?:\s+de\s+port)? |
        (?:colis|commande|paquet)\s+(?:arrivera?|sera\s+là)(?=[^.!?\n]{0,20}(?:jours|heures|\dh)) | nous\s+serons\s+chez\s+vous |
        (?<=demain\ )chez\s+(?:vous|toi) |
        chez\s+(?:vous|toi)(?=\s+(?:demain|dès\s+demain|en\s+\d|sous\s+\d|le\s+lendemain|dans\s+les\s+\d)) |
        (?:recev(?:ez|oir|rez)|reçois)\s+(?:votre|vos|ta|tes|la|ton)\s+(?:commande|colis|achats?|paquet)""",
        ("Livraison gratuite", "frais de port", "demain chez vous", "livré sous 3 à 5 jours ouvrés",
         "Recevez votre commande demain",
         "LIVRÉ CHEZ VOUS", "Port offert", "Point relais : 4,90 €"),
        ("livre de cuisine", "livret", "Appelez-nous", "Retour en point relais", "porte en bois", "livré avec housse")),
    _pattern("charge", r"""
        frais\s+(?:de\s+(?:livraison|port)|d'envoi|d'expédition) | de\s+port(?=\s*(?:[.,;!)]|$)) |
            livraisons?(?:\s+(?:standard|à\s+domicile|classique))? |
        expéditions? | envois? |
        livr(?:er|ons) | (?<=et\ )coûte""",
        ("frais de livraison", "prend deux jours et coûte 4 €"), ("livré",)),
    _pattern("pickup", r"""
        retraits?(?!\s+(?:d'argent|du\s+(?:marché|produit)|de\s+(?:points|permis)|au\s+distributeur)) |
        retir(?:er|ez|ée?s?|e[sz]?)(?=\s+(?:\w{1,12}\s+){0,3}?(?:en|dans|au|à)\s) |
        à\s+retirer | à\s+emporter\s+en\s+magasin | click\s?(?:&|and|et|n|\+)\s?collect |
        enlèvement(?=\s+(?:gratuit\w{0,2}\s+|offert\s+)?(?:en|au|aux|dans)\s)|
        récupér(?:er|ez|e[sz]?)(?=\s+(?:\w{1,12}\s+){0,3}?(?:en|dans|au)\s) | drive(?!r)""",
        ("retrait gratuit en magasin", "Click & collect", "Retirez votre commande en magasin"), ("retraite", "attrait")),
    _pattern("warranty", r"""
        garanties?(?!\s+(?:de\s+retour|du\s+meilleur|des\s+prix|prix|meilleur|satisf|sans\s|sur\s+le\s+prix
        |de\s+(?:remboursement|prix|fraîcheur)|\s?d'origine))
        (?:\s+(?:légale|commerciale|constructeur|fabricant|totale))? |
        (?<!prix\ )garantie?s?(?=\s+(?:\d|un|deux|trois|cinq|dix|pendant|pièces)) |
        (?<!prix\ )garantis(?=\s+(?:\d|deux|trois|cinq|dix|pendant))""",
        ("garantie 2 ans", "garanti 5 ans", "Garantie : 3 ans", "2 ans de garantie"), ("garantie des prix",
         "satisfaction garantissant", "Garantie du meilleur prix")),
    _pattern("other", r"""
        pa(?:yer|yez|iement|iements|yable|yables) | rembours(?:ement|ements|ons|er|ée?s?)(?!\s+ou) | factur\w{1,6} |
        affiné\w{0,2} | affinage | consomm\w{1,6} |
        conserv\w{1,6} | valables? | valides? | validité | ouverte?s? | expérience | anniversaire | existence | âgée?s? | âge |
        abonnement | résili\w{2,6} | engagement |
        préavis | mensualités? | crédit | échéances? | réponse | répond\w{1,3} | batterie | autonomie | pile | séch\w{1,4} |
        prix\s+le\s+plus\s+bas | prix\s+bas |
        prévenir | annul\w{2,6} | retards? | (?:non|pas)\s+(?:retiré|réclamé|récupéré)\w{0,2} | essai\s+gratuit |
            réserv\w{2,6} | préparation | signal\w{1,4} | réclamation\w{0,1}""",
        ("payer sous 30 jours", "affiné 30 jours", "remboursement sous 14 jours"), ("30 jours pour changer d'avis", "satisfait")),

    _pattern("free", r"""
        gratuit(?:e|s|es|ement)? | offert(?:e|s|es)? | gratis | sans\s+frais | sans\s+supplément | aucuns?\s+frais |
        (?:à|pour)\s+notre\s+(?:compte|charge) |
        à\s+nos\s+frais | c'est\s+(?:cadeau|pour\s+nous) | ne\s+(?:vous\s+|te\s+)?coûte(?:nt)?\s+rien |
        (?:nous\s+prenons|pris)\s+en\s+charge | nous\s+offrons | on\s+vous\s+offre""",
        ("retours gratuits", "LIVRAISON OFFERTE", "sans frais", "La livraison ne vous coûte rien", "à nos frais"),
         ("avantageux", "Combien ça coûte ?")),
    _pattern("charged", r"""
        (?:pas|non|jamais|ni|plus)\s+(?:\w{1,10}\s+){0,2}?(?:gratuit(?:e|s|es|ement)?|offert(?:e|s|es)?)(?!\w) |
        payant(?:e|s|es)?(?!\w)""",
        ("le retour n'est pas gratuit", "pas de livraison gratuite", "retours payants"), ("retour gratuit",)),
    _pattern("no_charge", r"""
        (?:sans|aucuns?|pas\s+de|zéro|0|0\s?€\s+de)\s+frais\s+(?:de\s+(?:port|livraison|retour|renvoi)|d'envoi|d'expédition) |
        franco(?:\s+de\s+port)? | port\s+payé |
        (?:livraison|port|frais\s+de\s+port)\s+(?:(?:est|sont)\s+)?(?:inclus(?:e|es)?|comprise?s?) |
        (?:frais|port)\s+(?:de|du)\s+retour\s+(?:est|sont)\s+(?:pour\s+nous|à\s+notre\s+charge)""",
        ("sans frais de port", "aucun frais de retour", "livraison incluse", "Les frais de retour sont pour nous"),
         ("frais de port",)),
    _pattern("customer_pays", r"""
        à\s+(?:vos|tes|ses|leurs)\s+(?:propres\s+)?frais |
        à\s+(?:la|votre|ta)\s+charge(?:\s+(?:du\s+client|de\s+l'acheteur|du\s+consommateur|du\s+destinataire))? |
        (?:vous|clients?|acheteurs?|consommateurs?)\s+
        (?:payez|payent?|paie|supporte[nz]?t?|prenez|prend|assume[nz]?t?|règle[nz]?t?)\s+(?:vous-même\s+)?
        (?:en\s+charge\s+)?les\s+frais\s+(?:de\s+retour|de\s+renvoi) |
        (?:payez|supportez|prenez)\s+(?:vous-même\s+)?(?:en\s+charge\s+)?les\s+frais\s+(?:de\s+retour|d'expédition
        |de\s+renvoi)""",
        ("retour à vos frais", "Frais de retour à la charge du client", "frais de retour à votre charge",
         "Le client assume les frais de retour"), ("à nos frais",
         "à notre charge")),

    _pattern("from", r"""
        (?:dès|à\s+partir\s+(?:de|d'))(?:\s?une?\s+(?:achat|commande|panier|montant)\s+(?:de|d'))? | à\s+compter\s+(?:de|d') |
        à\s+p(?:art)?\.\s?(?:de|d\.?) |
        pour\s+(?:toute|une|chaque)\s+commande\s+(?:de|d'au\s+moins|d'un\s+montant\s+(?:minimum\s+)?de
        |minimum\s+de) | pour\s+(?:tout|un|chaque)\s+(?:achat|panier)\s+(?:de|d'au\s+moins|minimum\s+de|d'un\s+montant\s+de) |
        minimum\s?(?:de)? | min\. | d'au\s+moins | au\s+moins |
        supérieure?s?\s+ou\s+égale?s?\s+à | égale?s?\s+ou\s+supérieure?s?\s+à | > =?""",
        ("dès 50 €", "à partir de 50 €", "pour toute commande de 50 €"), ("au-delà de 50 €",)),
    _pattern("over", r"""
        au[\s-]delà\s+(?:de|d') | au[\s-]dessus\s+(?:de|d') | plus\s+de | (?<!égal\ ou\ )(?<!égale\ ou\ )
        supérieure?s?\s+à | dépass(?:e|ent|ant) |
        excèd(?:e|ent)""",
        ("au-delà de 50 €", "supérieure à 50 €"), ("dès 50 €",)),
    _pattern("to_go", r"""
        (?:plus\s+que|encore|il\s+(?:vous\s+)?(?:reste|manque))\s+\d[\d.,]*\s?(?:€|euros?)\s+(?:d'achats?\s+|à\s+[^\W\d_]+\s+){0,2}pour""",
        ("Plus que 12 € d'achat pour",), ("10 € pour",)),
    _pattern("under", r"""
        moins\s+de | inférieure?s?\s+à | en[\s-]dessous\s+(?:de|d') | au[\s-]dessous\s+(?:de|d') | jusqu'à | sous""",
        ("moins de 50 €",), ("dès 50 €",)),
    _pattern("being", r"est|sont|était|étaient|seront|sera", ("30 € vous sont remboursés",), ("cette",)),
    _pattern("or_more", r"(?:ou|et)\s+plus | d'achats?(?:\s+minimum)? | de\s+commande | minimum | \+(?!\w)", ("50 € ou plus",
    "50 € d'achat"), ("50 € de remise",)),
    _pattern("otherwise", r"""
        sinon | autrement | en[\s-]dessous(?!\s+(?:de|d')) | au[\s-]dessous(?!\s+(?:de|d')) | dans\s+les\s+autres\s+cas |
        (?:pour\s+)?(?:les|toute)\s+(?:autres\s+)?commandes?\s+inférieures?""",
        ("sinon 4,95 €", "en dessous : 4,95 €"), ("au-dessus",)),
    _pattern("billed", r"(?:par\s+(?:colis|commande|envoi)\s+)?(?:(?:est|sont|sera|seront|vous\s+sera)\s+)?(?:facturée?s?|"
                       r"s'appliquent?|ajoutée?s?)",
        ("5 € sont facturés", "6 € par colis s'appliquent"), ("manufacturé",)),
    _pattern("conditional", r"""
        (?:pour|réservée?s?\s+aux?)\s+(?:les\s+|nos\s+)?(?:membres?|adhérents?|abonnés?|étudiants?|porteurs|clients\s+fidèles
        |nouveaux\s+clients) | si\s+(?:vous|tu) | lorsque\s+(?:vous|tu) |
        quand\s+(?:vous|tu) | avec\s+(?:le\s+code|la\s+carte|votre\s+carte|ta\s+carte|code) |
        (?:votre|ta|la|une|1re|1ère)?\s?première\s+commande | nouveaux\s+clients |
        pendant\s+\w{1,6}\s+(?:jours?|heures?|semaines?) | encore\s+\w{1,8}\s+(?:jours?|heures?) | aujourd'hui | ce\s+week-?end |
        cette\s+semaine | en\s+ce\s+moment |
        uniquement\s+(?:aujourd'hui|ce|cette|pour) | black\s+friday | temporairement | pour\s+l'achat | à\s+l'achat |
        sur\s+(?:une\s+sélection|certains) | (?:dès|à\s+partir\s+de)\s+(?:\d|deux|trois) | vers\s+(?!vous|chez)\w{3,15} |
        en\s+(?:france|belgique|suisse|magasin|boutique|point\s+relais) | sous\s+conditions?""",
        ("livraison gratuite pour les membres", "retour gratuit si vous êtes membre"), ("livraison gratuite",)),

    _pattern("store", r"""
        magasins? | boutiques?(?!\s+en\s+ligne) | points?\s+de\s+vente | showrooms? | succursales? | agences?""",
        ("en magasin", "dans toutes nos boutiques"), ("boutique en ligne", "magasinier")),
    _pattern("post", r"""
        (?:par|via|à)\s+la\s+poste | la\s+poste | par\s+(?:courrier|colis) | colissimo | bpost | mondial\s+relay |
        relais\s+colis | chronopost | bureaux?\s+de\s+poste |
        points?\s+(?:relais|poste|colis|de\s+retrait|d'enlèvement|post) | en\s+relais | dhl(?:\s+\w{3,12})? | dpd | gls | ups |
        postnl | boîte\s+aux\s+lettres | transporteur""",
        ("par La Poste", "via Colissimo", "en point relais", "PAR LA POSTE"), ("poster", "code postal")),
    _pattern("refuses", r"(?:n'acceptons|ne\s+prenons)\s+(?:pas|aucun|plus)|(?<!\w\ )pas(?=\s+(?:par|via|en|dans)\s)|(?:ne|"
                 r"n')\s?(?:peut|peuvent|est|sont)\s+pas",
        ("Nous n'acceptons pas les retours par la poste", ", pas par la poste"), ("un pas de plus",)),
    _pattern("refused", r"[a-zà-ÿ]{2,12}\s?(?::|,)?\s+(?:(?:c'est|est)\s+impossible|(?:ce\s+)?n'est\s+pas\s+possible|impossible)",
        ("par la poste, ce n'est pas possible", "par colis : impossible"), ("par la poste, c'est possible",)),
    _pattern("locker", r"lockers? | consignes?(?:\s+automatiques?)? | casiers?", ("dans un locker", "en consigne"), ("serrure",)),
    _pattern("collected", r"""
        (?:nous|on)\s+(?:venons|vient|passons|passe)\s+(?:\w{1,12}\s+){0,3}?(?:chercher|récupérer|reprendre) |
        (?:enlèvement|collecte|reprise|ramassage)\s+à\s+domicile""",
        ("Nous venons le chercher gratuitement", "enlèvement à domicile"), ("venez le chercher en magasin",)),
    _pattern("only", r"uniquement\s+si\s+(?:tu|vous)\s+command(?:es|ez) | "
                 r"uniquement | seulement | exclusivement | exclusi(?:f|ve)s? | (?:en\s+)?exclusivités? | rien\s+que |"
                 r" réservée?s?\s+(?:à|aux)", ("uniquement en magasin", "uniquement si vous commandez sur l'appli"), ("seule",)),
    _pattern("not_only", r"(?:pas|non)\s+(?:seulement|uniquement|que)", ("pas seulement en ligne",), ("seulement en ligne",)),
    _pattern("from_delivery", r"""
        (?:après|dès|à\s+(?:compter|partir)\s+de|suivant|à\s+dater\s+de)\s*(?:(?:la|le|votre|du|de\s+la)\s+)?(?:(?:jour|date
        |lendemain)\s+de\s+)?(?:la\s+|votre\s+|l')?
        (?:réception|livraison)(?:\s+(?:de\s+(?:votre|la|ta)\s+commande|du\s+(?:colis|produit)|de\s+votre\s+\w{3,12}))? |
        à\s+(?:réception|la\s+livraison)""",
        ("après réception", "à compter de la réception",
                "suivant la livraison"), ("après achat",)),
    _pattern("from_possession", r"(?:à\s+compter|après)\s+(?:du|le)\s+jour\s+où\s[^.!?\n]{0,100}?\b(?:possession|reçu|recevez)",
        ("à compter du jour où vous prenez possession du bien",), ("après le jour où nous fermons",)),
    _pattern("from_purchase", r"""
        (?:après|à\s+(?:compter|partir)\s+de|suivant)\s*(?:(?:la|le|votre|l'|ton)\s*)?(?:(?:jour|date)\s+(?:d'|de\s+))?(?:la\s+
        |votre\s+|l')?(?:achat|commande|ticket\s+de\s+caisse)""",
        ("après achat", "à compter de la date d'achat", "après l'achat"), ("après réception",)),

    _pattern("hour", r"heures?|h(?:rs?)?", ("24 heures", "48 h", "48 hrs"), ("24 jours",)),
    _pattern("day", r"jours?(?:\s+(?:calendaires?|calendriers?|francs))?(?!\s+(?:ouvr|fériés?))|j(?!/)", ("30 jours",),
             ("3 jours ouvrés",)),
    _pattern("workday", r"jours?\s+ouvr(?:és?|ables?)", ("3 jours ouvrés", "5 jours ouvrables"), ("3 jours",)),
    _pattern("night", r"nuits?", ("100 nuits",), ("100 jours",)),
    _pattern("week", r"semaines?", ("2 semaines",), ("week-end",)),
    _pattern("month", r"mois", ("un mois", "24 mois"), ("moisson",)),
    _pattern("year", r"ans?|années?", ("2 ans",), ("anis",)),
    _pattern("one", r"une?", ("sous un mois",), ("uns",)),
    _pattern("range", r"à|ou|et", ("2 à 3 jours ouvrés",), ("août",)),
    _pattern("within", r"sous | dans(?:\s+(?:les|un\s+délai\s+de))? | en | d'ici | max(?:imum|\.)? | au\s+plus\s+tard |"
                 r" pendant | durant", ("sous 3 jours",), ("après 3 jours",)),
    _pattern("countdown", r"""
        encore | plus\s+que | (?:les\s+|ces\s+)?derniers? | (?:les\s+)?dernières? | depuis | tou(?:s|tes)\s+les | chaque |
        il\s+(?:ne\s+)?(?:vous\s+)?reste(?:\s+plus\s+que)? | par | il\s+y\s+a |
        fête\s+ses | nos | ses""",
        ("encore 3 jours", "plus que 3 jours"), ("sous 3 jours",)),
    _pattern("left", r"(?:restants?|d'affilée|par\s+(?:semaine|an|mois|jour)|sur\s+[57]|/\s?[57]|d'expérience|de\s+(?:folie|"
                 r"remises?|promos?|promotions?|soldes|réductions?|fêtes?|fraîcheur)|d'affinage|plus\s+tard|d'anniversaire|fous)",
        ("3 jours restants", "7 jours sur 7"), ("3 jours pour changer d'avis",)),
    _pattern("lasting", r"pendant|durant|durée", ("pendant 3 jours",), ("dur",)),
    _pattern("next_day", r"""
        (?:dès\s+)?demain(?!\s+(?:ouvert|fermé)) | le\s+lendemain | le\s+jour\s+(?:ouvré\s+|ouvrable\s+)?suivant""",
        ("demain chez vous", "livré le lendemain"), ("demande",)),
    _pattern("same_day", r"""
        (?<!expédié\ )(?<!expédiée\ )(?<!expédiés\ )(?<!envoyé\ )(?<!envoyée\ )(?<!expédition\ )le\s+jour\s+même |
        aujourd'hui(?=\s+(?:chez|livré)) | dans\s+la\s+journée | ce\s+soir""",
        ("livré le jour même",), ("commandé aujourd'hui",)),

    _pattern("online", r"""
        en\s+ligne | online | sur\s+(?:le|notre)\s+(?:site|e-?shop|webshop) |
        (?:sur|dans)\s+(?:la|notre)\s+boutique\s+en\s+ligne | sur\s+internet | sur\s+[\w.-]{3,40}\.(?:fr|be|com|ch|ca|example) |
        web(?=\s+(?:uniquement|exclusivement|seulement)\b) | (?<=exclusivité\ )web(?!\w)""",
        ("en ligne", "sur notre site", "web exclusivement", "Exclusivité web"), ("alignement", "site web")),
    _pattern("in_store", r"""
        (?:en|dans)\s+(?:(?:le|la|les|tous|toutes|nos|nos|votre|vos|ton|un|chaque|l'ensemble\s+de|des|de)\s+){0,3}(?:magasins?
        |boutiques?|points?\s+de\s+vente|concept\s+stores?
        |enseignes?)(?!\s+en\s+ligne)(?:\s+(?:participants?|participantes?|physiques?))? | en\s+caisse |
        (?<=uniquement\ )aux\s+(?:caisses|guichets) | in\s+store""",
        ("en magasin", "Uniquement aux caisses", "dans tous nos magasins", "EN MAGASIN"), ("dans notre boutique en ligne",
         "sur la place")),
    _pattern("in_app", r"(?:sur|dans|via|avec|de)\s+(?:l'|notre\s+|votre\s+)(?:app|appli|application)"
             r"(?:\s+(?:mobile|(?-i:[A-ZÀ-Þ])\w{2,20}))?",
    ("sur l'appli", "dans l'application"), ("sur WhatsApp",)),
    _pattern("by_phone", r"par\s+téléphone | téléphoniquement", ("par téléphone",), ("téléphone mobile",)),
    _pattern("also", r"aussi|également|même|comme|ainsi\s+que", ("aussi en magasin",), ("aussitôt",)),
    _pattern("redeems", r"""
        valables? | valides? | utilisables? | à\s+(?:utiliser|valoir|échanger|présenter) | s'utilise(?:nt)? | fonctionne(?:nt)? |
        utilis(?:er|ez) | présent(?:er|ez) | à\s+dépenser |
        applicables? | s'applique(?:nt)?""",
        ("valable en magasin", "Le code fonctionne aussi en magasin", "utilisable en magasin"), ("disponible en magasin",)),
    _pattern("visit", r"""
        venez | visit\w{1,3} | pass(?:ez|er)(?=\s+(?:nous|en|dans|au)) | trouv\w{1,4} | découvr\w{1,4} | regardez |
        achet\w{1,4} | shopp\w{1,4} | essay\w{1,4} | conseils? | en\s+vente | disponibles? |
        en\s+stock | cartes?\s+cadeaux? | ouverte?s? | horaires | ateliers? | soirée | bienvenue | service | recrut\w{1,6} |
        pay(?:er|ez) | paiement | voir | rendez-vous | retrouv\w{1,4}""",
        ("Venez en magasin", "Trouvez votre manteau dans nos magasins"), ("valable en magasin",)),
    _pattern("included", r"incl\. | incluse?s? | comprise?s? | y\s+compris", ("frais de port inclus",), ("exclusif",)),
    _pattern("not", r"pas|hors|non|jamais|sauf|excepté|ni|aucune?", ("pas en magasin",), ("nonante",)),
    _pattern("part", r"""
        sur\s+(?:le|la|les|l'|tous\s+les)\s?(?!(?:toute\s+)?(?:collection|produits?|articles?|gamme|site|achats?|ensemble
        |totalité|magasin|assortiment|vêtements)\b)\w{3,20} |
        moteurs? | cadres? | batteries? | compresseur | structure | (?:piles|plantes|végétaux|arbustes|traitements?|
            revêtements?)(?=\s[^.!?\n]{0,40}garanti) |
        matériel\s+(?:à|d'|de)\s?\w{3,20}""",
        ("garantie 10 ans sur le moteur",), ("2 ans de garantie sur tous nos produits", "garantie sur tous les produits")),
    _pattern("express", r"""
        express | prioritaire | (?:en|aux?)\s+(?:points?\s+)?relais | points?\s+relais(?=\s?:) | en\s+soirée |
        (?:le|du|en)\s+(?:samedi|dimanche|week-end)(?!\s+(?:au|inclus|\d)) | sur\s+rendez-vous | créneau\w{0,1} | à\s+l'étage |
        au\s+pied\s+de | volumineux |
        encombrants? | meubles? | gros\s+électroménager | électroménager | dom(?:-?\s?tom)?(?!\w) | outre-mer | corse |
        étranger | internationale?s? | à\s+l'international | sur\s+mesure | sur\s+commande |
        (?:vers|en|pour)\s+(?:l')?europe |
        (?<!aucun\ )(?<!sans\ )suppléments?(?!\s+d'âme) | surcoût | surtaxe | colis\s+lourds? |
        échantillons? | palettes? | installation | avant\s+\d{1,2}\s?h(?=\s?(?:le\s+lendemain|demain))""",
        ("livraison express 9,95 €", "livraison le samedi", "Corse : supplément 49 €", "sur mesure : délai 6 semaines"),
        ("livraison standard", "livré du lundi au vendredi", "sans supplément")),
    _pattern("used", r"occasions? | d'occasion | reconditionnée?s? | de\s+démonstration | modèles?\s+d'exposition",
             ("d'occasion garanti 12 mois",), ("utilisez le code",)),
    _pattern("withdrawal", r"rétract\w{2,6}", ("14 jours pour vous rétracter", "le droit de rétractation"),
        ("retour sous 30 jours",)),
    _pattern("statutory", r"légale?s? | légaux | (?:prévue?s?|imposée?s?|accordée?s?|fixée?s?)\s+par\s+la\s+loi |"
             r"la\s+loi(?=\s+(?:vous|prévoit))",
        ("le délai légal de rétractation", "les 14 jours prévus par la loi"), ("illégal",)),
    _pattern("some_goods", r"retours?\s+d(?:es|e)\s+(?!articles|produits|achats|commandes|colis)\w{4,20}s | "
             r"(?:produits?|articles?)\s+(?:frais|surgelés?|alimentaires?|périssables?|personnalisés?|soldés?|d'hygiène)",
             ("Retour des canapés sous 14 jours", "Produits frais ni repris ni échangés"), ("nos produits",
              "Retour des articles sous 30 jours",)),
    _pattern("up_to", r"jusqu'?\s?à|maximum|max\.?|minimum|au\s+moins", ("jusqu'à 5 ans de garantie",), ("jusque",)),
)

CONTACTS = (
    _pattern("phone", r"""
        (?:appel(?:ez|er|le)|contact(?:ez|er)?|joign(?:ez|able)|téléphonez)(?:[\s-]+(?:nous|le|au|gratuitement|par|téléphone
        |vite|notre|service|client\w{0,3})){0,6} |
        tél(?:éphone|éphonique|\.)? | service\s+client(?:s|èle)? | whatsapp | mobile | gsm | portable | numéro(?:\s+vert)? |
        au(?=\s+0)""",
        ("Appelez-nous au 01 23", "Tél. 01 23", "numéro vert : 0800", "Tel. 02"), ("taille", "hôtel")),
    _pattern("not_phone", r"""
        siret | siren | rcs | tva | n°\s?(?:tva|siret|de\s+commande|client|article) | bce | iban |
        (?:numéro|n°|no)\s+(?:de\s+)?(?:commande|client|carte|facture|article|compte|tva|entreprise|licence) | réf(?:érence|\.)? |
        art\.? | code(?:-|\s)?barres? | ean | gtin | capital(?:\s+de)?""",
        ("SIRET 341 234 567 00012", "numéro de commande 12345678", "réf. 123"), ("Appelez-nous",)),
    _pattern("article", r"""
        réf(?:érence)?\.?(?:\s+(?:article|produit))?(?!\w) | art\.(?:\s?(?:nr|n°|no)\b\.?(?!-))? |
        (?:numéro|n°|code)\s+(?:d'article|article|produit|de\s+modèle) | sku""",
        ("Réf. NR-1001", "référence : 123", "SKU 12", "code article 12"), ("préférence",)),
    _pattern("gtin", r"ean(?:-?(?:8|13))? | gtin(?:-?\d\d?)? | code(?:s)?(?:-|\s)barres? | upc", ("EAN 8712345678906",
    "code-barres : 8712345678906"), ("océan",)),
    _pattern("clock", r"heures?|h|hrs?", ("18.00 heures", "9 h"), ("hier",)),
    _pattern("short_days", r"lu|ma|me|je|ve|sa|di", ("lu–ve",), ("lundi",)),
    _pattern("opening", r"""horaires? | heures?\s+d'ouverture | ouverte?s? | ouverture""",
            ("Horaires :", "ouvert",), ("découverte", "couvert",)),
    _pattern("hours_lead", r"de|d'|à|entre|ouverte?s?|joignables?|est|sont|nous\s+sommes|le|non-stop|par\s+téléphone",
    ("de 9h",), ("après 9h",)),
    _pattern("other_desk", r"""(?<!\w)(?:(?:service\s+)?presse | contact\s+presse | recrutement
        | professionnels | grossistes | si(?:è|e)ge\s+social
        | num(?:é|e)ro\s+d'urgence | boutique\s+(?:de|à)\s)(?!\w)""",
        ("Presse : 01 23", "Recrutement : 01 23"), ("express", "Appelez-nous")),
    _pattern("workdays", r"(?:en\s+semaine|les\s+jours\s+(?:ouvrables|ouvrés))", ("en semaine de 9h",), ("semaines",)),
    _pattern("daily", r"tous\s+les\s+jours | chaque\s+jour | 7\s?j(?:ours)?\s?(?:/|sur)\s?7", ("tous les jours 9h", "7j/7"),
    ("lundi",)),
)

ASIDES = (
    _pattern("elsewhere", r"""
        ailleurs | chez\s+(?:d'autres|les\s+autres|le\s+concurrent|nos\s+concurrents|la\s+concurrence) | à\s+la\s+concurrence |
        (?:notre|nos|chez|offres?|avec)\s+(?:\w{2,14}\s)?partenaires? | offres?\s+partenaires?""",
        ("Vu à 529 € ailleurs", "Chez notre partenaire Rucher du Val, 15 %", "Nos partenaires vous offrent 10 %"),
        ("Partenariat", "Venez avec votre compagnon")),
    _pattern("here", r"chez\s+nous|ici|notre\s+prix", ("Ailleurs 49 €, chez nous 29 €",), ("icône",)),
    _pattern("earlier", r"""
        l'an\s+(?:dernier|passé) | l'année\s+(?:dernière|passée) | le\s+mois\s+(?:dernier|passé) |
        (?:l'été|l'hiver|le\s+printemps|l'automne)\s+(?:dernier|passé) | la\s+saison\s+(?:dernière|passée) |
        lancée?s?(?=\s+(?:à|au\s+prix|en|pour)\s) | (?:à|lors\s+de)\s+(?:son|sa|leur)\s+(?:lancement|sortie) |
        en\s+(?:[^\W\d_]{3,9}\s+)?(?:19|20)\d\d(?=\s?(?:[,.;:]|$)) | il\s+y\s+a\s+\w{1,12}\s+ans""",
        ("Lancé à 549 € en 2024, il est élu", "L'an dernier : 59 €", "En octobre 2025, 20 % sur tout"), ("lancer",
         "en 2026 le prix")),
    _pattern("members", r"""
        (?:pour|réservée?s?\s+aux|aux)\s+(?:les\s+|nos\s+)?(?:membres|adhérents|abonnés|porteurs|titulaires) | membres |
        adhérents |
        avec\s+(?:la|votre|ta|notre|une)\s+(?:[\w&]{2,14}\s)?carte(?!\s+(?:cadeau|bancaire|bleue|de\s+(?:crédit|paiement)))|
        (?:prix|tarif)\s+(?:club|carte|membre) | club\s+[\w&]{2,16}(?=\s?:) | carte\s+de\s+fidélité""",
        ("Avec la Carte Verte : Olivier à 39,90 €", "Club Hellvogt : Monture à 109 €", "à 9 € pour les membres"),
        ("avec la carte cadeau", "Carte postale 2 €")),
    _pattern("bundle", r"""
        (?:le|en|au)\s+(?:pack|kit|coffret|ensemble|bundle)(?:\s+(?:complet|malin|promo))?(?=\s+(?:à|pour|de|:)?\s?\D{0,4}\d) |
        le\s+tout(?=\s+(?:à|pour)\s) | ensemble(?=\s?:?\s+(?:à\s|pour\s)?\D{0,2}\d)""",
        ("barbecue et housse : le pack à 499 €", "le tout pour 49 €"), ("Coffret Rose 29 €", "ensemble de jardin")),
)

NAMING = NamingWords(
    connectors=(
        "à", "pour", "est", "dès", "à partir de", "au prix de", "coûte", "maintenant", "seulement", "reste", "désormais",
        "passe à",
        "au lieu de", "avant", "la pièce", "c'est",
    ),
    and_words=("et",),
    or_words=("ou",),
    with_words=("avec", "plus"),
    articles=("le", "la", "les", "un", "une", "des"),
    small_words=frozenset({
        "toujours", "plus", "que", "quelques", "encore",
        "ce", "cet", "cette", "ces", "le", "la", "les", "un", "une", "des", "du", "de", "seulement", "commandez", "achetez",
        "profitez",
        "découvrez", "recevez", "aujourd'hui", "semaine", "week-end", "maintenant", "dès", "vous", "votre", "vos", "nos",
        "notre", "ton",
        "ta", "tes", "sur", "chez", "avec", "jusqu'au", "jusqu'à", "et", "ou", "en", "pour", "au", "aux", "à", "pendant",
    }),
    no_part=frozenset({
        "ensemble", "fois",
        "maintenant", "dès", "pour", "à", "est", "le", "la", "les", "un", "une", "des", "du", "de", "notre", "nos", "votre",
        "nouveau",
        "nouvelle", "nouveaux", "nouvelles", "ce", "cette", "ces", "seulement", "aussi", "et", "ou", "avec", "réf", "au", "promo",
    }),
    variants=frozenset({"femme", "homme", "enfant", "enfants", "recharge", "coffret", "duo", "trio", "housse", "lot"}),
    kinds=(
        _pattern("kind", r""",?\s(?:(?:en|par|le)\s(?:grand\s|petit\s|gros\s)?(?:sacs?|boîtes?|pots?|lots?|bidons?|cartons?|
            paquets?|
            bouteilles?|flacons?|seaux?|palettes?|format|version|taille)\b|(?:taille|format|version|grand\smodèle|
            petit\smodèle)\s(?!unique)
            (?!\d{2}\s(?:à|au)\s)|à\svotre\s(?:vue|taille|mesure)\b|en\s(?:cuir|lin|laine|bois|chêne|inox|velours|marbre)\b|sur\smesure\b|en\s\d{1,4}\s?(?:[x×]\s?\d|(?:cm|ml|cl|l|kg|g)\b))""",
                (" en sac de 20 L : ", ", taille 180/200 cm : ", " à votre vue : ", " en 120 x 170 "),
                (" en bleu ", " en promo à ", ", taille 36 à 42 : ", ", taille unique ")),
    ),
    labels=(
        _pattern("label", r"\bprix|promo|remise|réduction|rabais|\boffre|\btotal\b|livraison|frais\b|retour|cadeau|chèque|"
                 r"économi|valeur|"
                 r"dès\b|à\spartir|d'achat|soldes",
                 ("Notre prix", "Prix promo", "Frais de port", "Vous économisez", "Chèque cadeau"), ("Gilet Mousse",
                  "Tente Duin")),
    ),
    other_things=(
        _pattern("used goods", r"(?<!\w)(?:reconditionnée?s?|d'occasion|seconde\smain|remis(?:e)?s?\sà\sneuf)(?!\w)",
                 ("Reconditionné à partir de", "Vélos d'occasion"), ("Conditionné", "à cette occasion")),
        _pattern("friends", r"\b(?:parrain\w{1,6}|filleul\w{0,3})", ("Parrainez un ami : 10 €",), ("Par raison",)),
        _pattern("gift card", r"cartes?[\s-](?:cadeaux?|kdo)|chèques?[\s-]cadeaux?|bons?\s(?:d'achats?|cadeaux?)|\bavoirs?\b",
                 ("Carte cadeau", "un chèque-cadeau", "Bon d'achat"), ("Coffret cadeau Duin",)),
        _pattern("points", r"points?\s(?:fidélité|de\sfidélité)|vignettes?|cagnotte", ("500 points fidélité", "10 vignettes"),
        ("Pointure Mousse",)),
        _pattern("delivery", r"livraison|livré|frais\sde\sport|expédi|retours?\b", ("Livraison", "Frais de port", "Retours"),
        ("Livre Duin",)),
        _pattern("spending", r"d'achats?\b|minimum\sde\scommande", ("50 € d'achat", "dès 20 € d'achats"), ("Acheter Mousse",)),
        _pattern("a service", r"(?<!\w)(?:montage|reprise|débarras|installation|gravure|retouches?|réparations?)(?!\w)",
                ("Montage à domicile", "reprise de l'ancien canapé"), ("Monture Mousse",)),
        _pattern("wrapping or a deposit", r"emballage|papier\scadeau|consign(?:e|é)|caution\b|éco-?\s?part", ("Emballage",
            "consigne",
        "Caution"), ("Cautionnement",)),
        _pattern("a gift to charity", r"\b(?:votre|vos|un)\sdons?\b|\breversés?", ("Votre don", "1 € reversé"), ("Donna Veste",)),
        _pattern("entry", r"billet|\bentrée\b|inscription", ("Billets", "Entrée", "Inscription"), ("Tente Mousse",)),
    ),
    abbreviations=(
        "art", "réf", "env", "max", "min", "janv", "févr", "avr", "juil", "sept", "oct", "nov", "déc", "lun", "mar", "mer",
        "jeu", "ven",
        "sam", "dim", "pers", "tél", "p.ex", "éd",
    ),
)

COLUMNS = ColumnWords(
    price=("prix",),
    sale=("foire", "réduit", "spécial", "actuel", "soldes", "promo", "promotion", "promotionnel", "soldé", "maintenant",
          "nouveau", "remisé"),
    ordinary=("public", "public ttc", "catalogue", "de base", "régulier", "précédent",
              "de référence", "normal", "habituel", "ancien", "avant", "initial",
              "barré", "conseillé", "prix conseillé"),
)

REMARKS = RemarkWords(
    code=(_pattern("code", r"\b(?:codes?|coupon)\b", ("Avec le code", "votre code promo"), ("Décoder", "Toutes les vestes")),),
    everything=(
        _pattern("everything", r"\b(?:sur\stout(?!\w)(?!\s(?:le|la)\srayon)|tout\sle\s(?:site|magasin|stock)|"
                 r"toute\sla\s(?:collection|boutique)|tous\s(?:les|nos)\s(?:produits|articles)|"
                 r"l'ensemble\s(?:du\ssite|de\sla\scollection|des\sarticles))\b",
                 ("20 % sur tout", "sur toute la collection", "Tous les articles"), ("toutes les vestes", "tout le temps")),
    ),
    offers=(
        _pattern("offers", r"\b(?:offres?|promo(?:tion)?s?|soldes|bons\splans|ces\s(?:prix|remises|réductions)|cette\s(?:remise|"
                 r"réduction))\b",
                 ("Ces prix sont valables", "L'offre court", "Toutes les promotions"), ("La remise des prix a lieu",
                  "Un coffre")),
    ),
    personal=(_pattern("birthday", r"\b(?:votre|ton|son|leur)\sanniversaire\b", ("10 % pour votre anniversaire",),
                       ("Notre anniversaire : 20 %",)),),
    groups=(
        _pattern("who collect", r"%\s(?:de\scash\s?back|cagnottés?)(?!\w)|\b(?:cumulez|cagnottez)\s\d{1,2}\s?%",
                 ("Cumulez 2 % sur votre carte", "5 % de cashback"), ("10 % de remise",)),
        _pattern("groups of people", r"\b(?:abonnés?|abonnements?|livraisons?\srécurrentes?|étudiant(?:e?s)?|seniors?|"
                r"retraités?|plus\sde\s\d\d\sans|salariés?|collaborateurs|enseignants?|"
                 r"demandeurs\sd'emploi|groupes\s(?:de|dès|à\spartir))(?!\w)",
                 ("15 % sur votre premier abonnement", "Les étudiants ont 10 %", "-5 % pour les plus de 60 ans",
                  "Groupes de 10 personnes : -10 %"),
                  ("étudier", "groupe électrogène")),
    ),
    days_before=(_pattern("days before", r"\bavant\s(?:le\s)?$", ("Réservez avant le ",), ("jusqu'au ",)),),
    past=(_pattern("past", r"\bc'est\s(?:fini|terminé)(?!\w)|\b(?:est|sont)\s(?:terminée?s?|finie?s?|passée?s?|close?s?)\b",
                  ("du 2 au 4 mai, c'est terminé", "Les ventes privées sont closes"), ("se termine le 4 mai", "la finition")),),
    other_thresholds=(_pattern("other thresholds",
    r"\b(?:cadeaux?|offerte?s?|gratuite?s?|en\s\d{1,2}\sfois|mensualités|crédit)\b",
                              ("Dès 80 €, un mug offert", "Paiement en 3 fois dès 100 €"), ("Dès 80 € d'achat", "Coffret")),),
    on_words=("sur", "pour"),
    have_words=("ont", "bénéficient", "sont garantis", "sont garanties"),
    our_words=("nos", "notre", "les", "le", "la"),
    picture_words=("image", "photo", "bannière", "visuel", "illustration", "image produit", "photo produit"),
    all_goods=(
        _pattern("all goods", r"tou(?:te|t|tes|s)\b|chaque\b|l'ensemble|votre\b|vos\b|vous\b|nous\b|une?\b|en\sligne|"
                 r"(?:changer|essayer|tester|décider|réfléchir|rendre|renvoyer|retourner|échanger|rapporter|boutique|site|e-?shop)\b",
                 ("tous les articles", "tout", "chaque commande", "votre commande", "changer d'avis",
                  "boutique en ligne"), ("tentes", "toutou")),
    ),
    roughly=("environ", "près de", "presque", "plus de", "jusqu'à", "env."),
    per_words=("par", "la", "le"),
    for_words=("pour", "à"),
    any_words=("n'importe quels", "les", "par", "vos"),
    pieces=("pièce", "pièces", "article", "articles"),
    packs=("pack",),
    of_words=("de", "avec", "d'"),
    counts={"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
    "douze": 12},
)

COMMON_WORDS = frozenset({
    "achat", "achats", "achetez", "ainsi", "alors", "après", "au", "aucun", "aujourd", "aussi", "autre", "aux", "avant", "avec",
    "avez", "avis", "avons", "bien", "bon", "ce", "ces", "cet", "cette", "chaque", "chez", "code", "commande", "commandez",
    "comme",
    "dans", "de", "depuis", "dernier", "des", "deux", "dès", "découvrez", "du", "elle", "en", "encore", "entre", "est", "et",
    "être",
    "faire", "fait", "frais", "gratuit", "gratuite", "gratuits", "hui", "il", "ils", "jour", "jours", "jusqu", "la", "le",
    "les", "leur",
    "livraison", "livré", "lors", "lui", "magasin", "magasins", "maintenant", "mais", "moins", "mois", "ne", "nos", "notre",
    "nous", "nouveau", "nouvelle", "offert", "offerte", "offre", "offres", "on", "ou", "où", "par", "partir", "pas", "pendant",
    "peut", "plus",
    "pour", "prix", "produits", "profitez", "que", "qui", "quoi", "recevez", "remise", "retour", "retours", "réduction", "sa",
    "sans", "se",
    "semaine", "ses", "seulement", "si", "soldes", "son", "sont", "sous", "sur", "ta", "tes", "ton", "tous", "tout", "toute",
    "toutes",
    "très", "tu", "un", "une", "valable", "veste", "vos", "votre", "vous", "y", "à", "été",
})

BLANKS = (
    Pattern("blank", r"""
        texte\s+(?:à\s+venir|à\s+compléter|ici) | (?:insérer|saisir|mettre)\s+(?:le\s+|un\s+)?(?:texte|prix|titre|
        code)\s+ici | (?:prix|date|texte)\s+à\s+(?:définir|confirmer|compléter) | \[(?:nom|prénom|prix|date|code|
        produit|montant|texte|lien|url|pourcentage|magasin|titre)\](?!\() | faux\s+texte""",
        ("Texte à venir", "Insérer le prix ici", "Bonjour [prénom],", "Prix à confirmer"),
        ("le texte du règlement", "[publicité]", "à venir en magasin")),
)

ADDRESS_FORMS = (
    Pattern("informal", r"""tu|toi|tes?|ta|t['’][aeiouyhéèê]\w{0,20}
            | (?<![^.!?:…\n]\s)(?<!\S)(?-i:Découvre|Profite|Viens|Choisis|Économise|Reçois|Utilise|Trouve|Essaie|Télécharge
              |Inscris|Clique|Partage|Rejoins|Craque|Prépare|Fais|Prends|Regarde|Garde|Ajoute|Dis|Lis|Appelle|Amène|Laisse|Range|Renvoie
              |Surprends|Achète|Gagne|Retrouve|Teste)(?=\s(?:l[ea]s?|l['’]|un|une|des|du|de|ce|cette|ces|et|ici|en|dans|sur|nos|notre
              |jusqu|au|aux|avec|ton|ta|tes|plus|pour|vite|tester|voir|\d)(?!\w))
            | (?<![^.!?:…\n]\s)(?<!\S)(?-i:[A-ZÉ])\w{2,14}(?<!ez)(?<!ons)(?<!ent)-(?:les?|la|nous|moi)(?!-)
            | (?<!\bsur\s)(?<!\ble\s)(?<!\bun\s)(?<!\bce\s)
            (?<!\bdu\s)(?<!\bau\s)(?<!\bbon\s)(?<!\bchaque\s)(?<!\bmême\s)(?<!\bquel\s)(?<!\bautre\s)ton(?!\s+sur\b)""",
            ("Tu vas adorer", "Rien que pour toi", "Commande ton manteau", "Ça t’ira bien", "Merci pour ta commande",
             "Profite de la remise", "Essaie-le", "Neuf ! Découvre la collection"),
            ("tulipe", "un thon", "ton sur ton", "un ton chaud", "chaque ton", "dans le même ton", "Commande minimum 20 €",
             "Recevez-le demain", "Pouvons-nous aider ?", "Marne-la-Vallée", "le client profite de la remise")),
    Pattern("formal", r"""(?<!rendez-)vous|rendez-vous(?=\s(?:en|sur|dans|chez)\b)|votre|vos
            | (?-i:(?!(?:ch|ass|n|r|l)ez\b)[a-zéèêçîïâ]{2,20}ez)
            | (?<![^.!?:…\n]\s)(?<!\S)(?-i:(?!(?:Ch|Ass|N|R|L|Rend|Su|Lop|Gom|Sanch|Per|Martin|Ramir|Fernand|Hernand|Rodrigu|Alvar
              |Cort|Vel|Jimen|Vazqu|Gonzal)ez\b)[A-ZÉÈÊ][a-zéèêçîïâ]{1,20}ez)""",
            ("Vous allez adorer", "votre magasin", "Profitez de la remise", "N'hésitez pas", "Pour commander, cliquez ici",
             "Rendez-vous en magasin"),
            ("voisin", "chez Paul", "assez de place", "le rez-de-chaussée", "Rendez-vous le 12 mars", "Lopez, notre chef")),
)

READING = ReadingWords(
    syllable=r"""(?!es?$) (?: eau | œu | [éèêë] | ou[ié]? | [oae]i | oî | a[uî] | eu | io | ie(?!s?$) | (?<!q)ui |
                 (?<!q)u | [aeioyàâäîïôöùûüœ] )""",
    syllables={"tente": 1, "gratuit": 2, "livraison": 3, "bateau": 2, "création": 3, "question": 2, "qualité": 3},
    ease=(207.0, 1.015, 73.6),
)

LANGUAGE = Language(
    code="fr",
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
    region="FR",
    plurals={"jour": "jours", "semaine": "semaines", "mois": "mois", "an": "ans", "année": "années"},
    determiners=frozenset({"le", "la", "l", "les", "un", "une", "des", "du", "de", "d", "au", "aux", "ce", "cet", "cette", "ces",
                           "mon", "ma", "mes", "ton", "ta", "tes", "son", "sa", "ses", "notre", "nos", "votre", "vos", "leur",
                           "leurs", "quel", "quelle", "tout", "toute", "tous", "toutes", "c", "qu", "n", "s", "j"}),
    streets=r"rue|avenue|av\.|boulevard|bd\.?|place|allée|chemin|quai|route|impasse|cours|square|passage|chaussée|esplanade|"
                 r"faubourg|sentier|galerie",
    reading=READING,
    synonyms=(("panier", "caddie"), ("service client", "service clients", "service clientèle"),
              ("frais de livraison", "frais de port", "frais d’envoi"),
              ("code promo", "code avantage", "code de réduction"), ("carte cadeau", "chèque cadeau", "bon cadeau"),
              ("magasin", "boutique")),
    wordings=Wordings(
        redeem={"online": "uniquement en ligne", "store": "uniquement en magasin", "app": "uniquement dans l’appli",
                "online and store": "en ligne et en magasin"},
        return_places={"store": "Retour uniquement en magasin", "post": "Retour uniquement par la poste",
                       "post and store": "Retour en magasin ou par la poste"},
        return_costs={"free": "Le retour est gratuit", "customer": "Le retour est à vos frais",
                      "amount": "Le retour coûte {amount}"},
        percent="-{percent}",
        deals={"buy_pay": "{buy} pour le prix de {pay}", "bundle": "{quantity} pour {amount}", "half_2": "le 2e à moitié prix",
               "percent_2": "le 2e à -{percent} %"}),
)
