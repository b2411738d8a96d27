"""Afrikaans."""

from __future__ import annotations

from brandlint.languages.model import DateWords, Language, Pattern

DATES = DateWords(
    months=("januarie|jan", "februarie|feb", "maart|mrt|mar", "april|apr", "mei", "junie|jun", "julie|jul", "augustus|aug",
            "september|sept|sep", "oktober|okt", "november|nov", "desember|des|dec"),
    weekdays=("maandag|ma", "dinsdag|di", "woensdag|wo", "donderdag|do", "vrydag|vr", "saterdag|sa", "sondag|so"),
    ordinal="ste|de|e",
    filler=r"die|op",
    end_of=r"(?:die\s+)?einde(?:\s+van)?",
    cues=(
        Pattern("until", r"""t\s?/\s?m | tot(?:\s+en\s+met|\s+op|\s+en\s+insluitend|\s+uiterlik|\s+middernag(?:\s+op)?)? | uiterlik(?:\s+op)? | (?:eindig|stop|verval|verstryk|sluit|verby)(?:\s+op)?
                | (?:verval|sluitings|eind)datum(?:\s+is)? | laaste\s+dag(?:\s+is)? | teen""",
                ("geldig tot 31 Desember", "tot en met 31 Desember", "Die aanbod verval op 31 Desember", "uiterlik 31 Desember"), ("vanaf 31 Desember", "totaal")),
        Pattern("before", "voor", ("voor 24 Desember",), ("voordat",)),
        Pattern("from", r"vanaf | van | (?:begin|afskop|start)(?:\s+op)? | met\s+ingang\s+van", ("vanaf 1 Maart", "begin op 1 Maart"), ("tot 1 Maart",)),
        Pattern("on", r"(?:slegs|net|alleenlik|geldig)\s+op", ("slegs op 14 Desember",), ("kom op 14 Desember",)),
        Pattern("last_day", r"is\s+(?:(?:dit|ook)\s+)?(?:die|jou|u)\s+(?:heel\s+)?laaste\s+(?:dag|kans)", ("28 Des. is die laaste dag",), ("die laaste dag van die week",)),
        Pattern("to", r"t\s?/\s?m | tot(?:\s+en\s+met|\s+op)?", ("1 tot 14 Maart", "1 tot en met 14 Maart"), ("totaal",)),
        Pattern("and", "en", ("28 en 29 November",), ("een",)),
        Pattern("event", r"""kom\s+(?:kuier|loer|besoek|proe|kyk) | kuier | (?:winter|somer|koop|inkopie|tema|proe)(?:aand|dag|naweek|oggend)(?:e)? | werkwinkels? | geleentheid | geleenthede | opening | partytjie | mark | fees | vertoning | demonstrasie
                | gesluit | toe | oop | beskikbaar | verwag | voorafbestel\w{0,4} | aansoek | registreer | skryf\s+in | stem | sedert | gebore | gestig | gepubliseer | bestelling | faktuur | welkom | ontmoet | kompetisie | trekking""",
                ("Winteraand op Dinsdag 8 Desember", "Die winkel is gesluit"), ("Geldig tot 14 Desember",)),
        Pattern("offer", r"""\w{0,20}afslag(?:kode)? | aanbod | aanbiedings? | aanbiedinge | (?:promosie)?kode | promosies? | (?:winskoop|winskopies?) | uitverkoping | gratis | geldig | spaar | besparing | koepons? | geskenkbewys\w{0,3} | prys(?:e)? | halfprys | transaksies?""",
                ("Die kode werk tot 31 Desember", "15% afslag tot 31 Desember"), ("Kom kuier",)),
        Pattern("order", r"bestel", ("Bestel teen 20 Desember",), ("bestelwa",)),
    ),
)

TERMS = (
    Pattern("abbreviation", r"(?:(?:insl|eksl|maks|min|ong|art|nr|no|tel|bv|m\.a\.w|d\.w\.s|\b[a-z])\.)$", ("insl.", "Art."), ("huis.",)),
    Pattern("glue", r"""die|'n|en|of|is|word|kan|jy|jou|u|ons|al|alle|enige|elke|in|op|by|na|met|vir|van|om|te|ook|dan|altyd|net|slegs|ja|nee|dit|hierdie
            |kos|koste|betaal|kry|geld|per|via|bestellings?|pakkie|artikels?|produkte?|aankope?|bedrag|tyd|tydperk|binne|tuis|hulle|daarna|nie|deur|meer""",
            ("die",), ("reënjas",)),
    Pattern("and", r"en|&|of|plus", ("terugsending en waarborg",), ("een",)),

    Pattern("returns", r"""terug\s?(?:stuur|gestuur|bring|gebring|neem|gegee|gee|besorg)(?:\s+(?:word|is|kan))? | terugsendings? | terugsending | terugstuur\w{0,6} | teruggestuur | teruggebring | teruggawes? | (?:stuur|bring|gee|neem)\s[^.!?\n]{0,80}?\bterug(?!\s+(?:by|in)\s+(?:die\s+)?(?:skool|werk)) | geld-?\s?terug(?:-?\s?waarborg)? | afkoel(?:tyd|periode|tydperk) | bedenktyd | terugbetaling | proeftydperk | nie\s+tevrede\s+nie[\s,?!-]{1,3}geld\s+terug""",
            ("Terugstuur op eie koste binne 14 dae", "Bring dit terug na enige winkel", "gratis terugsending", "14-dae terugbetaling", "30 dae geld-terug-waarborg"), ("Die winter is terug", "terug skool toe")),
    Pattern("no_returns", r"""geen\s+(?:terugsendings?|teruggawes?|terugbetalings?|omruilings?\s+of\s+terug\w{4,10}) | (?:kan|mag)\s+nie\s+(?:\w{1,12}\s+){0,2}(?:teruggestuur|teruggebring|terugbesorg|omgeruil|geruil)(?:\s+word)?(?:\s+nie)? | terugsendings?\s+is\s+nie\s+moontlik(?:\s+nie)? | ruil\s+is\s+nie\s+moontlik(?:\s+nie)?""",
            ("Geen terugsendings", "kan nie teruggestuur word nie"), ("gratis terugsending",)),
    Pattern("exchange", r"(?:om)?ruil(?:ings?)?|omgeruil|geruil", ("ruil binne 14 dae", "omruiling"), ("bruin",)),
    Pattern("delivery", r"""aflewering(?:s|skoste|stye|styd|sfooi)? | afgelewer | aflewer | gelewer | lewer(?:ing|tyd)? | versending(?:s|skoste)? | versend(?:ing)? | versendkoste | verskeping | posgeld | by\s+jou\s+deur | by\s+u\s+deur | tuisaflewering | koerier(?:koste)?""",
            ("Gratis aflewering vanaf R750", "binne 3 dae afgelewer", "versendingskoste"), ("lewerbaar", "aflewerbaar")),
    Pattern("charge", r"aflewering(?:skoste|sfooi)?|versending(?:skoste)?|versendkoste|lewering|posgeld|tuisaflewering|koerierkoste", ("aflewering",), ("afgelewer",)),
    Pattern("pickup", r"afhaal\w{0,6}|haal\s[^.!?\n]{0,60}?\baf(?!\s+(?:vir|na))|klik\s?(?:&|en)\s?haal|klik\s?(?:&|en)\s?kry|gaan\s+haal|kollekteer|click\s?(?:&|en|and)\s?collect", ("gratis afhaal", "haal dit gratis by die winkel af", "klik en haal"), ("afval",)),
    Pattern("warranty", r"(?:fabrieks|produk|volle)?\s?-?waarborg(?:tydperk|periode)?|garansie", ("2 jaar waarborg", "waarborg van 3 jaar", "60-dae-waarborg"), ("prys-waarborgkaart", "gewaarborg")),
    Pattern("other", r"""betaal(?:baar)?(?!\s+jy) | betaling | paaiemente? | faktuur | verouder | ryp | geldig | oop | ervaring | bestaan | verjaar\w{0,6} | oud | intekening | rente | antwoord | reageer | battery | gereed | laagste\s+prys | wasse""",
            ("betaal binne 30 dae", "oop 365 dae per jaar"), ("30 dae terugsending",)),

    Pattern("free", r"gratis|kosteloos|kosteloze|verniet|sonder\s+(?:ekstra\s+)?koste|op\s+ons\s+koste|geen\s+(?:ekstra\s+)?koste", ("gratis aflewering", "sonder koste"), ("voordelig",)),
    Pattern("charged", r"(?:nie|geen|nooit)\s+(?:\w{1,10}\s+)?(?:gratis|kosteloos)(?:\s+\w{1,14})?(?:\s+nie)?", ("Terugsending is nie gratis nie", "geen gratis aflewering nie"), ("gratis aflewering",)),
    Pattern("no_charge", r"(?:geen|sonder)\s+(?:\w{1,8}\s+)?(?:aflewerings|versendings|terugsendings)(?:koste|fooi)", ("geen afleweringskoste",), ("afleweringskoste",)),
    Pattern("customer_pays", r"(?:op|vir)\s+(?:jou\s+|u\s+)?eie\s+(?:koste|rekening) | (?:koste|posgeld)\s+(?:\w{1,14}\s+){0,4}vir\s+(?:die\s+kliënt|jou|u|jou\s+eie\s+rekening)(?:\s+rekening)? | (?:jy|u|die\s+kliënt)\s+betaal\s+(?:self\s+)?(?:die\s+|vir\s+die\s+)?(?:posgeld|terugsending\w{0,6}|koerier\w{0,5})", ("op eie koste", "die kliënt betaal die posgeld"), ("op ons koste",)),

    Pattern("from", r"vanaf|van|by\s+(?:'n\s+)?(?:besteding|aankope?|bestellings?)\s?(?:vanaf|van)?|minimum(?:\s+besteding)?(?:\s+van)?|minstens|bestee|spandeer|> =?", ("vanaf R750", "by aankope van R750"), ("bo R750",)),
    Pattern("over", r"bo|oor|meer\s+as|hoër\s+as", ("bo R500", "oor R500"), ("vanaf R500",)),
    Pattern("under", r"onder|minder\s+as|tot", ("onder R500",), ("bo R500",)),
    Pattern("or_more", r"of\s+meer|en\s+meer|en\s+hoër|\+(?!\w)", ("R500 of meer",), ("R500 afslag",)),
    Pattern("otherwise", r"andersins|anders|daaronder|kleiner\s+bestellings|minder\s+as\s+dit", ("andersins R60",), ("ander",)),
    Pattern("conditional", r"(?:vir\s+)?(?:lede|kaarthouers|studente)|as\s+(?:jy|u)|wanneer\s+(?:jy|u)|met\s+(?:kode|jou\s+\w{3,12}kaart)|eerste\s+bestelling|vandag|hierdie\s+(?:naweek|week)|vir\s+'n\s+beperkte\s+tyd|geselekteerde|met\s+elke\s+\w{3,15}|in\s+(?:gauteng|kaapstad|suid-afrika)|na\s+(?!jou|u|huis|jou\s+deur)\w{3,15}", ("gratis aflewering vir lede",), ("gratis aflewering",)),

    Pattern("store", r"winkels?|takke?|filiale?", ("na enige winkel", "in die winkel"), ("aanlynwinkel", "winkelsentrum")),
    Pattern("post", r"per\s+(?:pos|koerier)|met\s+die\s+pos|(?:die\s+)?poskantoor|postnet|paxi(?:-punt(?:e)?)?|koerier(?:diens)?|pakkiepunt(?:e)?", ("per pos", "per koerier"), ("posbus", "plasing")),
    Pattern("locker", r"pakkiekluise?|sluitkas(?:se)?|lockers?|pudo(?:-kluis)?", ("by 'n sluitkas",), ("slot",)),
    Pattern("collected", r"ons\s+(?:haal|kom\s+haal)\s+(?:\w{1,12}\s+){0,4}(?:by\s+(?:jou|u)|tuis|af)", ("Ons haal dit gratis by jou",), ("haal dit by die winkel",)),
    Pattern("only", r"slegs|net|alleenlik|uitsluitlik|eksklusief", ("slegs in die winkel",), ("nettjies",)),
    Pattern("not_only", r"nie\s+(?:net|slegs)", ("nie net aanlyn nie",), ("net aanlyn",)),
    Pattern("from_delivery", r"(?:na|vanaf|van)\s+(?:die\s+)?(?:(?:dag|datum)\s+(?:van|na)\s+(?:die\s+)?)?(?:ontvangs|aflewering|lewering|ontvangsdatum|afleweringsdatum)", ("na ontvangs", "vanaf aflewering"), ("na aankoop",)),
    Pattern("from_purchase", r"(?:na|vanaf|van)\s+(?:die\s+|jou\s+|u\s+)?(?:(?:dag|datum)\s+van\s+(?:die\s+)?)?(?:aankoop(?:datum)?|koop|bestelling)", ("na aankoop",), ("na ontvangs",)),

    Pattern("hour", r"uur|ure", ("24 uur",), ("24 dae",)),
    Pattern("day", r"(?:kalender)?dag(?:e)?|dae", ("60 dae", "14 dae"), ("werksdae",)),
    Pattern("workday", r"(?:werks|besigheids|week)dae|werksdag|besigheidsdag", ("2-3 werksdae",), ("3 dae",)),
    Pattern("night", r"nagte?|nag", ("100 nagte",), ("100 dae",)),
    Pattern("week", r"weke|week", ("twee weke",), ("naweek",)),
    Pattern("month", r"maande?|maand", ("'n maand", "24 maande"), ("maandag",)),
    Pattern("year", r"jaar|jare", ("2 jaar",), ("jaarliks",)),
    Pattern("one", r"'n|een", ("binne 'n maand",), ("eens",)),
    Pattern("range", r"tot|of|a", ("1 tot 2 werksdae",), ("totaal",)),
    Pattern("within", r"binne|in|maksimum|hoogstens|tot", ("binne 3 dae",), ("na 3 dae",)),
    Pattern("countdown", r"nog(?:\s+(?:net|slegs))?|net\s+nog|laaste|al|reeds|elke|per", ("nog 3 dae",), ("binne 3 dae",)),
    Pattern("left", r"(?:oor|gelede|oud|per\s+(?:week|jaar|dag)|afslag|lank|geldig)", ("3 dae oor",), ("3 dae terugsending",)),
    Pattern("next_day", r"môre|volgende\s+(?:werks)?dag", ("môre by jou", "volgende dag"), ("vandag",)),
    Pattern("same_day", r"dieselfde\s+dag", ("dieselfde dag afgelewer",), ("dieselfde prys",)),

    Pattern("online", r"aanlyn|op\s+(?:die|ons)\s+webwerf|in\s+(?:die|ons)\s+aanlynwinkel|op\s+[\w.-]{3,40}\.(?:co\.za|com|example)", ("aanlyn", "op ons webwerf"), ("vanlyn",)),
    Pattern("in_store", r"in\s+(?:(?:die|al|ons|alle|elke|enige|een|van)\s+){0,4}(?:winkels?|takke?|filiale?)|by\s+die\s+kassa|in-?winkel", ("in die winkel", "in al ons winkels"), ("aanlynwinkel",)),
    Pattern("in_app", r"(?:in|via|op)\s+(?:die|ons)\s+(?:\w{2,20}\s+|\w{2,20}-)?(?:app|toep)", ("in die app", "in ons toep"), ("WhatsApp",)),
    Pattern("by_phone", r"per\s+(?:tele)?foon|telefonies", ("per telefoon",), ("selfoon",)),
    Pattern("also", r"ook|beide|sowel|selfs", ("ook in die winkel",), ("rook",)),
    Pattern("redeems", r"geldig|geld|werk|gebruik|inruil|inruilbaar|ingeruil|aanvaar|bruikbaar", ("geldig in die winkel", "Die kode werk aanlyn en in die winkel"), ("beskikbaar in die winkel",)),
    Pattern("visit", r"kom|besoek|kuier|vind|ontdek|kyk|koop|pas|raad|beskikbaar|in\s+voorraad|geskenkkaart\w{0,2}|geskenkbewys\w{0,3}|oop|aand|winteraand|welkom|diens|betaal|sien", ("Kom kuier in die winkel", "Vind u winterjas in ons winkels"), ("geldig in die winkel",)),
    Pattern("not", r"nie|geen|nooit|behalwe|uitgesluit", ("nie in die winkel nie",), ("niemand",)),
    Pattern("part", r"op\s+(?:die|ons|alle)\s+(?!(?:hele\s+|volle\s+)?(?:reeks|versameling|produkte|artikels|aankope?|klere))\w{3,20}|op\s+(?:motor|raam|battery|onderdele|nate)", ("10 jaar waarborg op die motor",), ("2 jaar waarborg op alle produkte",)),
    Pattern("express", r"ekspres|saterdag|spoed\w{0,10}|groot\s+items|meubels|oorsee|buiteland\w{0,12}", ("ekspresaflewering R150",), ("standaard aflewering",)),
    Pattern("up_to", r"tot|maksimum|minstens", ("tot 5 jaar waarborg",), ("totaal",)),
)

CONTACTS = (
    Pattern("phone", r"(?:bel|skakel|sms|whatsapp)(?:\s+(?:ons|gerus|gratis|nou|by))*(?:\s+(?:op|by))? | tel(?:efoon(?:nommer)?)?\.? | foon | kliëntediens | selfoon | nommer",
            ("Bel +27 21", "Skakel ons by 021", "Tel. 021"), ("beleid", "hotel")),
    Pattern("not_phone", r"(?:btw|registrasie|bestel|klant|kliënt|faktuur|rekening|artikel|verwysing|kaart|lid)\s?-?(?:nr\.?|no\.?|nommer)? | iban | art\. | ean | gtin | strepieskode", ("BTW-nommer 123", "bestelnommer 12345678"), ("Bel ons",)),
    Pattern("article", r"art\.(?:\s?nr\b\.?(?!-))? | artikel\s?(?:nr\.?|no\.?|nommer|kode) | produkkode | sku | itemnommer", ("Art. NR-1001", "artikelnommer: 12", "SKU 12"), ("artikels",)),
    Pattern("gtin", r"ean(?:-?(?:8|13))? | gtin(?:-?\d\d?)? | strepieskode | barkode | upc", ("EAN 871", "strepieskode: 871"), ("oseaan",)),
    Pattern("clock", r"uur|h", ("18:00 uur",), ("vuur",)),
    Pattern("hours_lead", r"van|vanaf|oop|tussen|is|ons", ("van 9:00",), ("na 9:00",)),
    Pattern("daily", r"daagliks | elke\s+dag | sewe\s+dae\s+per\s+week", ("daagliks 9:00",), ("Maandag",)),
)

LANGUAGE = Language(
    code="af",
    decimal_comma=True,
    currency="ZAR",
    dates=DATES,
    terms=TERMS,
    contacts=CONTACTS,
    region="ZA",
)
