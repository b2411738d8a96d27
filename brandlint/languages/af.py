"""Afrikaans."""

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

DATES = DateWords(
    months=("januarie|jan", "februarie|feb", "maart|mrt|mar", "april|apr", "mei", "junie|jun", "julie|jul", "augustus|aug",
            "september|sept|sep", "oktober|okt", "november|nov", "desember|des|dec"),
    weekdays=("maandag|maandae|ma", "dinsdag|dinsdae|di", "woensdag|woensdae|wo", "donderdag|donderdae|do", "vrydag|vrydae|vr",
              "saterdag|saterdae|sa", "sondag|sondae|so"),
    ordinal="ste|de|e",
    filler=r"die|op|van",
    year_joins="van|in",
    ordinal_days=("eerste", "tweede", "derde", "vierde", "vyfde", "sesde", "sewende", "agt?ste", "negende", "tiende",
        "elfde", "twaalfde", "dertiende", "veertiende", "vyftiende", "sestiende", "sewentiende", "agt?tiende",
        "ne(?:gen|ën)tiende", "twintigste", "een-en-twintigste", "twee-en-twintigste", "drie-en-twintigste",
        "vier-en-twintigste", "vyf-en-twintigste", "ses-en-twintigste", "sewe-en-twintigste", "agt?-en-twintigste",
        "nege-en-twintigste", "dertigste", "een-en-dertigste"),
    end_of=r"(?:die\s+)?einde(?:\s+van)?",
    whole_month=r"(?:(?:gedurende|in)\s+)?(?:die\s+)?(?:hele|ganse|heel)\s+(?:maand\s+)?(?:van\s+)?|dwarsdeur\s+",
    week=r"week",
    holidays=(
        Pattern("12-24", r"ou?kersaand", ("tot Oukersaand",)),
        Pattern("12-25", r"kersdag", ("tot Kersdag",), ("Kersfees",)),
        Pattern("12-26", r"(?:tweede\s+kersdag|welwillendheidsdag)", ("tot Welwillendheidsdag",)),
        Pattern("12-31", r"oujaars(?:dag|aand)", ("tot Oujaarsdag",)),
        Pattern("01-01", r"nuwejaarsdag", ("tot Nuwejaarsdag",)),
        Pattern("02-14", r"valentynsdag", ("tot Valentynsdag",)),
        Pattern("ZA 03-21", r"menseregtedag", ("tot Menseregtedag",)),
        Pattern("ZA 04-27", r"vryheidsdag", ("tot Vryheidsdag",)),
        Pattern("05-01", r"werkersdag", ("tot Werkersdag",)),
        Pattern("ZA 06-16", r"jeugdag", ("tot Jeugdag",)),
        Pattern("ZA 08-09", r"(?:nasionale\s+)?vrouedag", ("tot Vrouedag",)),
        Pattern("ZA 09-24", r"erfenisdag", ("tot Erfenisdag",)),
        Pattern("ZA 12-16", r"versoeningsdag", ("tot Versoeningsdag",)),
        Pattern("easter-2", r"goeie\s+vrydag", ("tot Goeie Vrydag 2026",)),
        Pattern("easter", r"paassondag", ("tot Paassondag 2026",)),
        Pattern("easter+1", r"paasmaandag|gesinsdag", ("tot Gesinsdag 2026",)),
        Pattern("easter|easter+1", r"paasfees|pase", ("tot Paasfees 2026",)),
        Pattern("thanksgiving+1", r"(?:black\s+friday|swart\s+vrydag)", ("tot Swart Vrydag 2026",)),
        Pattern("thanksgiving+4", r"(?:cyber\s+monday|kubermaandag)", ("tot Kubermaandag 2026",)),
    ),
    cues=(
        Pattern("contest", r"""
            \w{0,12}kompetisie | trekking | inskrywings? | moet\s+[^.!?\n]{0,20}\s?in\s+wees |
            (?:staan|maak)\s+'n\s+kans | kans\s+om\s+te\s+wen | te\s+wen | merk(?=\s+(?:jou|twee|drie|\d)\s) | en\s+wen |
            wenners?\s+(?:word|sal)""",
            ("Die inkleurkompetisie sluit 31 Oktober", "vorms moet teen 4 Mei in wees", "Staan 'n kans", "Merk 2 vriende",
             "Deel en wen"), ("gewen",)),
        Pattern("until", r"""
            (?:voor\s+of\s+op|op\s+of\s+voor) | t\s?/\s?m | tot(?:\s+en\s+met|\s+op|\s+en\s+insluitend|\s+uiterlik|
        \s+middernag(?:\s+op)?)? | uiterlik(?:\s+op)?
            | (?:eindig|stop|verval|verstryk|sluit|verby)(?:\s+op)? | (?:verval|sluitings|eind)datum(?:\s+is)? |
            laaste\s+dag(?:\s+is)? | teen""",
            ("geldig tot 31 Desember", "tot en met 31 Desember", "Die aanbod verval op 31 Desember", "uiterlik 31 Desember"),
            ("vanaf 31 Desember", "totaal")),
        Pattern("before", r"voor", ("voor 24 Desember",), ("voordat",)),
        Pattern("from", r"""vanaf | van | (?:begin|afskop|start)(?:\s+op)? | met\s+ingang\s+van""",
            ("vanaf 1 Maart", "begin op 1 Maart"), ("tot 1 Maart",)),
        Pattern("on", r"(?:slegs|net|alleenlik|geldig)\s+op | (?:slegs|net)\s+(?:een|1)\s+dag | (?:een|1)\s+dag\s+(?:net|"
                r"slegs) | (?:net|slegs)\s+vandag(?:,|\s-)?",
                ("Net vandag, 14 Desember", "slegs op 14 Desember"), ("kom op 14 Desember", "vandag, 14 Desember")),
        Pattern("last_day", r"""is\s+(?:(?:dit|ook)\s+)?(?:die|jou|u)\s+(?:heel\s+)?laaste\s+(?:dag|kans)""",
            ("28 Des. is die laaste dag",), ("die laaste dag van die week",)),
        Pattern("to", r"t\s?/\s?m | tot(?:\s+en\s+met|\s+op)?", ("1 tot 14 Maart", "1 tot en met 14 Maart"), ("totaal",)),
        Pattern("and", r"en", ("28 en 29 November",), ("een",)),
        Pattern("between", "tussen", ("tussen 1 en 14 Maart",), ("tussenin",)),
        Pattern("day", "op", ("op 14/12",), ("koop 14/12",)),
        Pattern("event", r"""
            kom\s+(?:kuier|loer|besoek|proe|kyk) | kuier | (?:winter|somer|koop|inkopie|tema|proe)(?:aand|dag|naweek
            |oggend)(?:e)? | werkwinkels? | geleentheid | geleenthede | opening | partytjie | mark | fees | vertoning |
            demonstrasie | gesluit | toe | oop | beskikbaar | verwag | voorafbestel\w{0,4} | aansoek | registreer |
            skryf\s+in | stem | vakansie\w{0,8} | sedert | gebore | gestig | gepubliseer | bestelling | faktuur | welkom |
            ontmoet | kompetisie | trekking""",
            ("Winteraand op Dinsdag 8 Desember", "Die winkel is gesluit"), ("Geldig tot 14 Desember",)),
        Pattern("midnight", r"middernag", ("14 Desember middernag",), ("middernagtelik",)),
        Pattern("closing", r"""
            gesluit | toe | (?:openings|winkel|vakansie)ure | (?:kersdag|nuwejaarsdag|paasmaandag|gesinsdag|goeie\s+vrydag
            |erfenisdag|vakansiedag)(?=[^.!?\n]{0,40}\boop\b) |
            oop(?=[^.!?\n]{0,40}\b(?:kersdag|nuwejaarsdag|paasmaandag|gesinsdag|goeie\s+vrydag|erfenisdag|vakansiedag))""",
            ("Die winkel is gesluit", "Op Kersdag is ons oop"), ("Winteraand op Dinsdag", "Kersdag by ons")),
        Pattern("offer", r"""
            \w{0,20}afslag(?:kode)? | aanbod | aanbiedings? | aanbiedinge | (?:promosie)?kode | promosies? | (?:winskoop
            |winskopies?) | uitverkoping | gratis | geldig | spaar | besparing | koepons? | geskenkbewys\w{0,3} | prys(?:e)?
            | halfprys | transaksies?""",
            ("Die kode werk tot 31 Desember", "15% afslag tot 31 Desember"), ("Kom kuier",)),
        Pattern("stay", r"verblyf(?:tydperk)? | oornagting(?:s|e)? | reis(?:e|tydperk)? | vlugte | aankoms(?:te)? | vertrek",
            ("verblyf tussen 1 en 14 Maart",), ("reisgids",)),
        Pattern("order", r"bestel", ("Bestel teen 20 Desember",), ("bestelwa",)),
    ),
)

COUNTRIES = {
    "ZA": r"suid-afrika", "NA": r"namibië", "BW": r"botswana", "NL": r"nederland", "BE": r"belgië", "DE": r"duitsland",
    "GB": r"(?:engeland|brittanje|verenigde\skoninkryk)", "FR": r"frankryk", "MZ": r"mosambiek", "ZW": r"zimbabwe",
    "US": r"verenigde\sstate",
}

TERMS = (
    Pattern("abbreviation", r"""(?:(?:insl|eksl|maks|min|ong|art|nr|no|tel|bv|m\.a\.w|d\.w\.s|\b[a-z])\.)$""",
        ("insl.", "Art."), ("huis.",)),
    Pattern("glue",
            r"""
        die|'n|en|of|is|het|probeer|word|kan|jy|jou|u|ons|al|alle|enige|elke|in|op|by|na|met|vir|van|om|te
        |ook|dan|altyd|net|slegs|ja
        |nee|dit|hierdie |kos|koste|betaal|kry|geld|per|via|bestellings?|pakkie|artikels?|produkte?|aankope?
        |bedrag|tyd
        |tydperk|maar|teen|elders|plaaslik|landwyd|landwye|beloop|neem|bestel|koop|totaal|waarde|kwalifiseer|(?:flat-?\s?rate|
        vaste\s+tarief)|binne|tuis|
        hulle|daarna|nie|deur|meer|gaan|wissel|tussen|ongeveer""",
            ("die",),
            ("reënjas",)),
    Pattern("and", r"en|&|of|plus", ("terugsending en waarborg",), ("een",)),

    Pattern("returns", r"""
        terug\s+te\s+(?:stuur|bring|neem|gee|besorg) | terug\s?(?:stuur|gestuur|bring|gebring|neem|gegee|gee
        |besorg)(?:\s+(?:word|is|kan))? | terugsending(?:s|skoste)? | terugbesorging | terugstuur\w{0,12} | teruggestuur |
        teruggebring |
        teruggawes? | (?:stuur|bring|gee|neem)\s[^.!?\n]{0,80}?\bterug(?!\s+(?:by|in)\s+(?:die\s+)?(?:skool|werk)) |
        geld-?\s?terug(?:-?\s?waarborg)? | afkoel(?:tyd|periode|tydperk) | bedenktyd | terugbetaling |
        proef(?:tydperk|slaap|slape) |
        terugbetalings?-?\s?waarborg | (?:jy|u)\s+het(?=\s+\d{1,3}\s+(?:dae|nagte)\s+n[aá]\s+(?:aflewering|ontvangs)\b
        (?!\s+om\s[^.!?\n]{0,20}\b(?:betaal|meld|rapporteer)\b)) | slaap(?=\s+\S{1,12}\s+nagte\s+daarop) |
        pas\s+dit\s+nie(?=[^.!?\n]{0,6}\b(?:haal|kry|kom)\s+ons\b) |
        nie\s+tevrede\s+nie[\s,?!-]{1,3}geld\s+terug | (?:van\s+plan\s+verander
        |nie\s+(?:tevrede|gelukkig|reg)\s+nie)(?=\s?(?:\?|$)) | jou\s+geld\s+terug |
        dae\s+om\s+(?:van\s+plan\s+te\s+verander|te\s+besluit|(?:dit|hulle)\s+te\s+(?:probeer|toets))""",
        ("Terugstuur op eie koste binne 14 dae", "Bring dit terug na enige winkel", "gratis terugsending",
         "14-dae terugbetaling", "30 dae geld-terug-waarborg", "45 dae om van plan te verander",
         "Van plan verander", "of jou geld terug", "Jy het 21 dae ná aflewering", "'n 14-dae terugbetalings-waarborg",
         "Slaap 90 nagte daarop"),
        ("Die winter is terug", "terug skool toe")),
    Pattern("no_returns", r"""
        geen\s+(?:terugsendings?|teruggawes?|terugbetalings?|omruilings?\s+of\s+terug\w{4,10}) | (?:kan
        |mag)\s+nie\s+(?:\w{1,12}\s+){0,2}(?:teruggestuur|teruggebring|terugbesorg|omgeruil|geruil)(?:\s+word)?(?:\s+nie)? |
        terugsendings?\s+is\s+nie\s+moontlik(?:\s+nie)? | ruil\s+is\s+nie\s+moontlik(?:\s+nie)?""",
        ("Geen terugsendings", "kan nie teruggestuur word nie"), ("gratis terugsending",)),
    Pattern("exchange", r"""
        (?:om)?ruil(?:ings?)?(?!\s+(?:jou|u|die)\s+(?:koepon|kode|geskenkbewys|koopbewys))|omgeruil|geruil""",
        ("ruil binne 14 dae", "omruiling"), ("bruin",)),
    Pattern("delivery", r"""
        (?:ekspres|tuis|aand|saterdag|sondag|naweek|spoed|standaard)?-?
        aflewering(?:s|skoste|stye|styd|sfooi|starief)? | afgelewer | aflewer | gelewer | lewer(?:ing|tyd)? |
        versending(?:s |skoste)? | versend(?:ing)? | versendkoste | verskeping | posgeld | by\s+jou\s+deur | by\s+u\s+deur |
        tuisaflewering | koeriers?-?aflewering | postnet\s+na\s+postnet | deur[\s-](?:na|tot)[\s-]deur | paxi(?=\s?:?\s?r\s?\d) |
        (?<!per\ )koerier(?!\s+is\s+vir\s+(?:jou|u)\s+rekening)-?(?:koste|diens|aflewering|tarief|fooi)? |
        (?:pakkie|bestelling)\s+word\s(?=[^.!?\n]{0,30}\b(?:dae|uur|ure)\s+gestuur) | courier |
        (?:ry|bring|stuur)\s+ons(?=[^.!?\n]{0,20}\b(?:gratis|verniet)\b) |
        (?<=dae\ )by\s+(?:jou|u)(?:\s+tuis|(?=\s*(?:[.,;!?]|$))) | reken\s+op(?=\s+\d[^.!?\n]{0,12}werksdae) |
        by\s+(?:jou|u)(?=\s+(?:binne|in)\s[^.!?\n]{1,12}dae) |
        (?:bestelling|pakkie|kis|boks)\s+(?:is|kom|arriveer|neem)(?=[^.!?\n]{0,20}dae)""",
        ("Gratis aflewering vanaf R750", "gratis koeriersaflewering", "binne 3 dae afgelewer", "versendingskoste",
         "In 3-5 werksdae by jou tuis", "Binne 4-7 werksdae by jou.", "Reken op 2-3 werksdae",
         "U bestelling is daar binne 3 dae", "Jou pakkie neem 2-3 werksdae",
         "By jou binne 2-4 werksdae", "Bo R900 bring ons dit verniet"), ("lewerbaar",
         "aflewerbaar", "by jou in die tuin")),
    Pattern("charge",
            r"""
        (?:(?:ekspres|aand|saterdag|sondag|naweek|spoed|standaard)-?)?aflewering(?:skoste|sfooi|starief)?
        |versending(?:skoste)?|versendkoste|lewering|posgeld|tuisaflewering|koerier(?:koste|diens|aflewering|tarief|fooi)|
        verskeping|
        (?<=en\ )kos|flat-?\s?rate|
        vaste\s+tarief""",
            ("aflewering", "neem twee dae en kos R90"),
            ("afgelewer",)),
    Pattern("pickup", r"""
        afhaal\w{0,6}|haal\s(?!ons\b)[^.!?\n]{0,60}?\baf(?!\s+(?:vir|na))|klik\s?(?:&|en)\s?haal|klik\s?(?:&|en)\s?kry|gaan\s+haal
        |kollekteer|click\s?(?:&|en|and)\s?collect""",
        ("gratis afhaal", "haal dit gratis by die winkel af", "klik en haal"), ("afval",)),
    Pattern("warranty", r"""(?:fabrieks|produk|volle)?\s?-?waarborg(?:tydperk|periode)?|garansie
        |gewaarborg\s+vir(?=\s+(?:\d|'n\s|twee|drie|vyf|tien)\S*\s?\S{0,3}(?:jaar|maand))""",
        ("2 jaar waarborg", "waarborg van 3 jaar", "60-dae-waarborg", "Gewaarborg vir 3 jaar"),
        ("prys-waarborgkaart", "gewaarborg", "gewaarborg vir almal")),
    Pattern("other", r"""
        betaal(?:baar)?(?!\s+jy) | betaling | paaiemente? | faktuur | verouder | ryp | geldig | oop | ervaring | bestaan |
        verjaar\w{0,6} | oud | intekening | rente | antwoord | reageer | battery | verwerk | gereed | laagste\s+prys | wasse |
        ná?\s+(?:die\s+|jou\s+)?(?:kansellasie|opsegging|kansellering)""",
        ("betaal binne 30 dae", "oop 365 dae per jaar"), ("30 dae terugsending",)),

    Pattern("free", r"""
        gratis|kosteloos|kosteloze|verniet|op\s+ons(?=\s*(?:$|[.!,]))|sonder\s+(?:ekstra\s+)?koste|(?:op|
        vir)\s+ons\s+(?:koste|rekening)
        |geen\s+(?:ekstra\s+)?koste|vra\s+niks|kos\s+(?:jou\s+)?niks""",
        ("gratis aflewering", "sonder koste", "Ons vra niks vir terugsendings nie"), ("voordelig",)),
    Pattern("charged", r"""(?:nie|geen|nooit)\s+(?:\w{1,10}\s+)?(?:gratis|kosteloos)(?:\s+\w{1,14})?(?:\s+nie)?""",
        ("Terugsending is nie gratis nie", "geen gratis aflewering nie"), ("gratis aflewering",)),
    Pattern("no_charge", r"""(?:geen|sonder)\s+(?:\w{1,8}\s+)?(?:aflewerings?|versendings?|terugsendings?|koerier)-?(?:koste|
        fooi) | ons\s+betaal\s+(?:vir\s+)?(?:die\s+|jou\s+)?terugsending\w{0,2}""",
        ("geen afleweringskoste", "Ons betaal vir die terugsending"), ("afleweringskoste",)),
    Pattern("customer_pays", r"""
        koerier\s+is\s+vir\s+(?:jou|u)\s+rekening | vir\s+die\s+(?:kliënt|koper)\s+se\s+rekening |
        (?:jy|u)\s+betaal\s+self\s+vir\s+die\s+(?:terugstuur|terugsending|retoer) |
        (?:koper|kliënt|jy|u)\s+is\s+verantwoordelik\s+vir\s+die\s+(?:koste|posgeld) |
        (?:terugsending|terugstuur)s?koste\s+is\s+vir\s+(?:die\s+(?:koper|kliënt)|(?:jou|u)(?:\s+eie)?\s+rekening) | (?:op|
        vir)\s+(?:jou\s+|u\s+|die\s+(?:kliënt|koper)\s+se\s+)?eie\s+(?:koste|rekening) | (?:koste
        |posgeld)\s+(?:\w{1,14}\s+){0,4}vir\s+(?:die\s+kliënt|jou|u|jou\s+eie\s+rekening)(?:\s+rekening)? | (?:jy|u
        |die\s+kliënt)\s+betaal\s+(?:self\s+)?(?:vir\s+)?(?:die\s+)?(?:posgeld|terugsending\w{0,6}|koerier\w{0,5})
        | (?:jy|u|die\s+(?:kliënt|koper))\s+dra\s+(?:self\s+)?die\s+(?:koste|posgeld)""",
        ("op eie koste", "die kliënt betaal die posgeld", "vir die kliënt se rekening",
         "Jy betaal self vir terugsendings", "Jy dra self die koste"),
        ("op ons koste",)),

    Pattern("from", r"""
        vanaf|van|by\s+(?:'n\s+)?(?:besteding|aankope?|bestellings?)\s?(?:vanaf|van)?|minimum(?:\s+besteding)?(?:\s+van)?
        |minstens|bestee|spandeer|> =?""",
        ("vanaf R750", "by aankope van R750"), ("bo R750",)),
    Pattern("over", r"bo|oor|meer\s+as|hoër\s+as", ("bo R500", "oor R500"), ("vanaf R500",)),
    Pattern("to_go", r"""
        nog\s+(?:net\s+|slegs\s+)?r\s?\d[\d.,]*\s+(?:[^\W\d_]+\s+){0,2}?(?:tot|vir|voor)""",
        ("Nog R120 vir",), ("nog R10 afslag",)),
    Pattern("under", r"onder|minder\s+as|tot", ("onder R500",), ("bo R500",)),
    Pattern("being", r"is|was|word|kry", ("R500 word terugbetaal",), ("dis",)),
    Pattern("or_more", r"(?:of|en)\s+(?:meer|hoër)|\+(?!\s?\w)", ("R500 of meer",), ("R500 afslag",)),
    Pattern("otherwise", r"(?:andersins|anders)(?:\s+kos\s+(?:dit|aflewering))?|daaronder(?:\s+kos\s+dit)?|"
                r"kleiner\s+bestellings|minder\s+as\s+dit", ("andersins R60",), ("ander",)),
    Pattern("billed", r"(?:per\s+(?:pakkie|bestelling)\s+)?(?:word\s+)?(?:gehef|gevra|bygevoeg|bygetel)",
        ("R60 word gehef", "R60 per pakkie bygevoeg",), ("geheim",)),
    Pattern("conditional", r"""
        (?:vir\s+)?(?:lede|kaarthouers|studente)|as\s+(?:jy|u)|wanneer\s+(?:jy|u)|met\s+(?:kode|jou\s+\w{3,12}kaart)
        |eerste\s+bestelling|nuwe\s+kliënte|nog\s+(?:net\s+)?\w{1,8}\s+(?:dae|uur)|vandag|hierdie\s+(?:naweek|week)
        |vir\s+'n\s+beperkte\s+tyd|geselekteerde|met\s+elke\s+\w{3,15}|in\s+(?:gauteng|kaapstad|suid-afrika)|na\s+(?!jou|u
        |huis|jou\s+deur)\w{3,15}""",
        ("gratis aflewering vir lede",), ("gratis aflewering",)),

    Pattern("store", r"winkels?|takke?|filiale?", ("na enige winkel", "in die winkel"), ("aanlynwinkel", "winkelsentrum")),
    Pattern("post", r"""
        (?:per\s+(?:pos|koerier)|met\s+die\s+pos)(?!\s+(?:gaan|kan|mag|werk)\s+(?:\w{2,8}\s+)?nie\b)|(?:die\s+)?poskantoor|postnet|paxi(?:-punt(?:e)?)?|koerier(?:diens)?
        |pakkiepunt(?:e)?|afhaalpunt(?:e)?""",
        ("per pos", "per koerier"), ("posbus", "plasing", "per pos gaan nie")),
    Pattern("refuses", r"(?:neem|aanvaar)\s+(?:ons\s+)?(?:nie|geen)|nie(?=\s+(?:per|met|via)\s)",
        ("ons neem nie terugsendings per koerier nie", "nie per pos nie"), ("nie tevrede nie? per pos terug",)),
    Pattern("refused", r"[a-zà-ÿ]{2,12}\s+(?:gaan|kan|werk|mag)\s+(?:ongelukkig\s+|helaas\s+)?nie(?=\s*(?:[.,;!)]|$))",
        ("per pos gaan nie",), ("per pos kan ook",)),
    Pattern("locker", r"pakkiekluise?|sluitkas(?:se)?|lockers?|pudo(?:-kluis)?", ("by 'n sluitkas",), ("slot",)),
    Pattern("collected", r"""haal\s+ons\s+(?:dit|hulle|die\s+\w{3,14}) | ons\s+(?:haal|
        kom\s+haal)\s+(?:\w{1,12}\s+){0,4}(?:by\s+(?:jou|u)|tuis|af)""",
        ("Ons haal dit gratis by jou",), ("haal dit by die winkel",)),
    Pattern("only", r"(?:slegs|net)\s+as\s+(?:jy|u)\s+(?:bestel|koop)|slegs|net|alleenlik|uitsluitlik|eksklusief",
        ("slegs in die winkel", "slegs as jy bestel in die app"), ("nettjies",)),
    Pattern("not_only", r"nie\s+(?:net|slegs)", ("nie net aanlyn nie",), ("net aanlyn",)),
    Pattern("from_delivery", r"""
        (?:n[aá]|vanaf|van)\s+(?:die\s+)?(?:(?:dag|datum)\s+(?:van|na)\s+(?:die\s+)?)?(?:ontvangs|aflewering|lewering
        |ontvangsdatum|afleweringsdatum)""",
        ("na ontvangs", "vanaf aflewering"), ("na aankoop",)),
    Pattern("from_possession", r"(?:vanaf|n[aá])\s+die\s+dag\s+(?:waarop|dat)\s[^.!?\n]{0,100}?\b(?:besit|ontvang)",
        ("vanaf die dag waarop jy die goedere ontvang",), ("vanaf die dag dat ons sluit",)),
    Pattern("from_purchase", r"""
        (?:n[aá]|vanaf|van)\s+(?:die\s+|jou\s+|u\s+)?(?:(?:dag|datum)\s+van\s+(?:die\s+)?)?(?:aankoop(?:datum)?|koop
        |bestelling)""",
        ("na aankoop",), ("na ontvangs",)),

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
    Pattern("left", r"(?:oor|gelede|oud|per\s+(?:week|jaar|dag)|afslag|geldig)", ("3 dae oor",), ("3 dae terugsending",)),
    Pattern("lasting", r"lank", ("3 dae lank",), ("langer",)),
    Pattern("next_day", r"môre|volgende\s+(?:werks)?dag", ("môre by jou", "volgende dag"), ("vandag",)),
    Pattern("same_day", r"dieselfde\s+dag(?!\s+(?:nog\s+)?(?:gestuur|versend|verpak))", ("dieselfde dag afgelewer",),
            ("dieselfde prys", "dieselfde dag gestuur")),

    Pattern("online", r"""
        aanlyn|op\s+(?:die|ons)\s+webwerf|in\s+(?:die|ons)\s+aanlynwinkel|op\s+[\w.-]{3,40}\.(?:co\.za|com|example)|
        (?<=slegs\ )web(?:werf|winkel)(?!\w)""",
        ("aanlyn", "op ons webwerf", "slegs webwerf"), ("vanlyn", "ons webwerf")),
    Pattern("in_store", r"""
        (?:in|by)\s+(?:(?:die|al|ons|alle|elke|enige|een|van)\s+){0,4}(?:winkels?|takke?|filiale?|salons?|praktyke?|proelokaal
        |plaaswinkel|apteek|apteke|toonbank)|by\s+die\s+(?:kassa|kasregister|betaalpunt)|in-?winkel""",
        ("in die winkel", "in al ons winkels", "by die proelokaal"), ("aanlynwinkel",)),
    Pattern("in_app", r"""(?:in|via|op)\s+(?:die|ons)\s+(?:\w{2,20}\s+|\w{2,20}-)?(?:app|toep)""",
        ("in die app", "in ons toep"), ("WhatsApp",)),
    Pattern("by_phone", r"per\s+(?:tele)?foon|telefonies", ("per telefoon",), ("selfoon",)),
    Pattern("also", r"ook|beide|sowel|selfs", ("ook in die winkel",), ("rook",)),
    Pattern("redeems",
            r"""
        (?<=aanlyn\ )(?:bestellings?|aankope?)|
        los\s[^.!?\n]{1,20}?\bin(?=\s+(?:by|aanlyn|op)\b)|geldig|geld|werk|gebruik|wissel\s[^.!?\n]{0,40}\bin(?=[\s.!]*$)|
        in\s?te\s(?:wissel|ruil)|ingewissel
        |inruil|inruilbaar|ruil\s[^.!?\n]{0,40}\bin(?=[\s.!]*$)|ingeruil|aanvaar|bruikbaar""",
            ("geldig in die winkel", "Die kode werk aanlyn en in die winkel", "Los dit in by die kassa"),
            ("beskikbaar in die winkel",)),
    Pattern("visit", r"""
        kom|besoek|kuier|vind|ontdek|kyk|koop|pas|raad|beskikbaar|in\s+voorraad|geskenkkaart\w{0,2}|geskenkbewys\w{0,3}|oop
        |aand|winteraand|welkom|diens|betaal|sien""",
        ("Kom kuier in die winkel", "Vind u winterjas in ons winkels"), ("geldig in die winkel",)),
    Pattern("included", r"insl\. | insluitend | ingesluit | sluit", ("insl. aflewering",), ("uitgesluit",)),
    Pattern("not", r"nie|geen|nooit|behalwe|uitgesluit", ("nie in die winkel nie",), ("niemand",)),
    Pattern("used", r"""tweedehands\w{0,2} | opgeknapte? | gebruikte""",
        ("tweedehands met 12 maande waarborg",), ("gebruik die kode",)),
    Pattern("withdrawal", r"herroep\w{0,6} | afkoel\w{0,10}", ("binne 14 dae herroep", "afkoeltydperk"),
        ("30 dae terugsending",)),
    Pattern("statutory", r"""wetlike | statutêre | volgens\s+(?:die\s+)?wet | deur\s+die\s+wet |
    die\s+wet(?=\s+(?:gee|bepaal))""", ("die wetlike termyn",), ("wet",)),
    Pattern("some_goods", r"terugsendings?\s+van\s+(?!items|goedere|produkte|artikels|jou|alle|bestellings)\w{4,20}s",
            ("terugsendings van sofas",), ("Terugsendings van produkte",)),
    Pattern("part", r"""
        op\s+(?:die|ons|alle)\s+(?!(?:hele\s+|volle\s+)?(?:reeks|versameling|produkte|artikels|aankope?|klere))\w{3,20}
        |op\s+(?:motor|raam|battery|onderdele|nate)""",
        ("10 jaar waarborg op die motor",), ("2 jaar waarborg op alle produkte",)),
    Pattern("express", r"""
        (?:ekspres|spoed)\w{0,14} | (?:aand|saterdag|sondag|naweek)-?aflewering | saans |
        op\s+(?:'n\s+)?(?:saterdag|sondag|saterdae|sondae)(?!\s+(?:tot|bestel)) | op\s+afspraak |
        eilande? | buitelan\w{1,4} | oorsee\w{0,3} | afgeleë\s+\w{3,12} | landelike\s+\w{3,12} | platteland\w{0,3} | buurlande |
        buite\s+(?:gauteng|suid-afrika|die\s+(?:groot\s+)?(?:stede|sentrums)) | internasionale? | meubel\w{0,10} |
        pasgemaak\w{0,3} | maatwerk |
        op\s+maat | op\s+bestelling | (?:groot|swaar|lywige)\s+(?:items?|artikels|produkte|goedere|bestellings) |
        (?:lap)?monsters? | (?<!geen\ )(?<!sonder\ )ekstra\s+(?:koste|aflewering\w{0,6}|(?:werks)?dae|weke|tyd) |
        (?<!geen\ )(?<!sonder\ )(?:\w{0,14}toeslag|bykomende\s+koste|bybetaling)""",
        ("ekspresaflewering R150", "Aflewering op Saterdag", "na eilande en afgeleë plase", "toeslag R95", "Meubels"),
        ("standaard aflewering", "Maandag tot Saterdag", "geen ekstra koste")),
    Pattern("up_to", r"tot|maksimum|minstens", ("tot 5 jaar waarborg",), ("totaal",)),
)

CONTACTS = (
    Pattern("phone", r"""
        (?:bel|skakel|sms|whatsapp)(?:\s+(?:ons|gerus|gratis|nou|by))*(?:\s+(?:op|by))? | tel(?:efoon(?:nommer)?)?\.? | foon
        | kliëntediens | selfoon | nommer""",
        ("Bel +27 21", "Skakel ons by 021", "Tel. 021"), ("beleid", "hotel")),
    Pattern("not_phone", r"""
        (?:btw|registrasie|bestel|klant|kliënt|faktuur|rekening|artikel|verwysing|kaart|lid)\s?-?(?:nr\.?|no\.?|nommer)? |
        iban | art\. | ean | gtin | strepieskode""",
        ("BTW-nommer 123", "bestelnommer 12345678"), ("Bel ons",)),
    Pattern("article", r"""art\.(?:\s?nr\b\.?(?!-))? | artikel\s?(?:nr\.?|no\.?|nommer|kode) | produkkode | sku | itemnommer""",
        ("Art. NR-1001", "artikelnommer: 12", "SKU 12"), ("artikels",)),
    Pattern("gtin", r"""ean(?:-?(?:8|13))? | gtin(?:-?\d\d?)? | strepieskode | barkode | upc""",
        ("EAN 871", "strepieskode: 871"), ("oseaan",)),
    Pattern("clock", r"uur|h", ("18:00 uur",), ("vuur",)),
    Pattern("short_days", r"ma|di|wo|do|vr|sa|so", ("ma-vr",), ("Maandag",)),
    Pattern("opening", r"""winkelure | (?:besigheids|oopmaak)ure | oop | openingstye""",
            ("Winkelure", "oop",), ("loop", "kooptyd",)),
    Pattern("hours_lead", r"van|vanaf|openingstye|(?:openings|winkel)ure|oop|tussen|is|ons", ("van 9:00",), ("na 9:00",)),
    Pattern("other_desk", r"""(?<!\w)(?:pers(?:navrae|kontak)? | media(?:navrae)? | vakatures? | groothandel
        | hoofkantoor | tak\s(?:in|te)\s | noodnommer)(?!\w)""",
        ("Pers: 021 123", "Medianavrae 021 123"), ("persoonlik", "Bel ons")),
    Pattern("daily", r"daagliks | elke\s+dag | sewe\s+dae\s+per\s+week", ("daagliks 9:00",), ("Maandag",)),
    Pattern("workdays", r"(?:op\s+)?(?:werk|weeks?)dae", ("weeksdae 9:00", "op werkdae 9:00"), ("dae",)),
)

_ONLY = r"(?:(?:net|slegs|maar|vir|nou|al|van|teen|skaars|so\smin\sas)\s){0,3}"
_DELIVERY = r"(?:(?:tuis)?aflewer\w{0,4}|afgelewer|versend\w{0,6}|verskeping|versendingskoste)"
_REDUCTION = (r"(?:\w{0,20}afslag|\w{0,8}korting|\w{0,14}besparing|\w{0,20}voordeel|kontant\s?terug|goedkoper|minder|terug|"
              r"prysverlaging)")
_END = r"(?=\s{0,2}(?:[.,!?;:*)|\n-]|$))"
_ITEM = (r"(?:items?|produkte?|stuks?|pare?|paar|pakke?|bottels?|blikke?|bokse?|sakke?|kaartjies?|volwassenes?|kinders?|"
         r"kind|baadjies?|jasse?|hemde?|t-hemde?|broeke?|rokke?|boeke?|pizzas?|maaltye?|plante?|matrasse?|kussings?|rame?)")
_TIME = (r"(?:maande?|jaar|jare|dag|dae|weke?|uur|ure|nagte?|mense|persone|minute|keer|[gm]b|duim|liter|kilo|gram|ml|cm|"
         r"gang|gange|sitplek|seisoene|lae|laag|deur|ster)")
_THING = rf"(?!{_TIME}\b)[^\W\d_]{{3,18}}"
_FEW = r"(?:[2-9]|1\d|twee|drie|vier|vyf|ses|agt|tien)"
_FEW_OR_ONE = rf"(?:{_FEW}|1|een|één)"
_STOPS = r"(?!(?:van|vanaf|was|nou|per|tot|afslag|gratis|by|met|ook|so|vir|saam|te|in|op|of|'n)\ )"
_NAME_PART = r"(?:[^\s,.;:!?¤‰|]|\.(?=\S|\ (?-i:[a-z\d]))){1,24}"
_CAPITAL = r"(?-i:(?=[A-ZÀ-Þ]))"
_PIECES = (r"(?:stuks|pakke|pakkies|sakke|sakkies|bottels|bokse|blikke|blikkies|potte|bosse|rolle|kratte|buise|stelle|pare|"
                r"bakkies|"
           r"koppies|tablette)")
_FOR_ALL = r",?\ (?:nou\ |saam\ ){0,2}vir\ (?:net\ |slegs\ ){0,2}(?P<total>¤)(?!\s?(?:per|'n\s|/|elk|afslag))"
_NTH = r"(?:[2-9]\s?(?:de|e)|tweede|derde|vierde|vyfde)"
_NO_ARTICLE = (r"(?:kans|verdieping|dag|dae|week|weke|naweek|maand|jaar|bestelling|aankoop|besoek|hand|helfte|ronde|fase|keer|"
               r"verjaarsdag|uitgawe|advent|seisoen|lewe|lid|uitverkoping|afslag|afmerking)\b")
_UNTIL = r"(?:t/m|tot(?:\sen\smet|\sop)?|uiterlik|voor|teen|vanaf|van)"

NUMBERS = NumberWords(
    values={
        "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vyf": 5, "ses": 6, "sewe": 7, "agt": 8, "nege": 9, "tien": 10,
        "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vyftien": 15, "sestien": 16, "sewentien": 17, "agtien": 18,
        "agttien": 18, "negentien": 19, "neëntien": 19, "twintig": 20, "dertig": 30, "veertig": 40, "vyftig": 50, "sestig": 60,
        "sewentig": 70, "tagtig": 80, "negentig": 90, "neëntig": 90, "honderd": 100, "duisend": 1000, "miljoen": 1_000_000,
    },
    joiners=("en", "ën"),
    ordinals={"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vyfde": 5, "sesde": 6},
)

_FEE = (r"(?:\w{0,16}(?:fooi|heffing|toeslag)|\w{0,20}deposito|(?:lede|lid|intree|inskrywings|skool|klub)gelde?|registrasie)")

PRICES = PriceWords(
    currencies={"ZAR": "rand", "EUR": "euro", "GBP": "pond", "USD": "dollar", "CHF": "frank"},
    cents={"ZAR": "c", "": "sent"},
    between=(r"tussen|van", r"en|tot"),
    magnitudes=r"miljoen|miljard|biljoen|duisend",
    scales={"duisend": 1_000, "miljoen": 1_000_000, "miljard": 1_000_000_000, "mil": 1_000_000, "k": 1_000},
    units={
        "kg": "kg", "kilo": "kg", "kilogram": "kg", "g": "g", "gram": "g", "l": "l", "liter": "l", "ml": "ml", "m": "m",
        "meter": "m", "m2": "m²", "m²": "m²", "m3": "m³", "m³": "m³", "kwh": "kWh", "km": "km", "kilometer": "km", "mb": "MB",
        "gb": "GB", "minuut": "minute", "minute": "minute", "sms": "text message", "uur": "hour", "ure": "hour", "dag": "day",
        "dae": "day", "nag": "night", "nagte": "night", "week": "week", "weke": "week", "maand": "month", "maande": "month",
        "jaar": "year", "persoon": "person", "mense": "person", "kind": "person", "volwassene": "person", "kop": "person",
        "stuk": "piece", "stuks": "piece",
        "item": "piece", "paar": "pair", "pak": "pack", "sak": "pack", "boks": "pack", "bottel": "bottle", "blik": "pack",
        "rol": "roll", "tablet": "tablet", "was": "wash", "kaartjie": "piece", "keer": "time",
        "doek": "nappy", "doekie": "wipe", "vadoekie": "wipe", "kapsule": "tablet", "porsie": "serving", "dosis": "dose",
        "stukke": "piece", "items": "piece", "pakke": "pack", "pakkie": "pack", "pakkies": "pack", "sakke": "pack",
        "sakkie": "pack", "sakkies": "pack", "bokse": "pack", "blikke": "pack", "blikkie": "pack", "blikkies": "pack",
        "houer": "pack", "houers": "pack", "bak": "pack", "bakkie": "pack", "bakkies": "pack", "bossie": "pack",
        "krat": "pack", "kratte": "pack", "buis": "pack", "pot": "pack", "potjie": "pack", "netjie": "pack",
        "bottels": "bottle", "botteltjie": "bottle", "rolle": "roll", "tablette": "tablet", "kapsules": "tablet",
        "doeke": "nappy", "vadoekies": "wipe", "porsies": "serving", "pare": "pair", "velle": "sheet",
    },
    per=r"per|'n|die",
    by_unit={"kilogramprys": "kg", "kiloprys": "kg", "literprys": "l"},
    now=r"nou|vir",
    instead=r"in\splaas\svan|i\.p\.v\.",
    short_units={
        "p.m.": "month", "pm": "month", "p/m": "month", "maandeliks": "month", "p.j.": "year", "elk": "piece", "stuk": "piece",
        "p.p.": "person", "pp": "person", "pppn": "person per night", "p.p.p.n.": "person per night", "kg": "kg",
        "p/kg": "kg", "p/l": "l", "p/st": "piece",
    },
    tax=r"(?:(?:insl|eksl|plus|sonder|met)\.?\sbtw|btw\s(?:in|uit)gesluit)",
    roles=(
        Pattern("code, from",
                r"(?<![\w-])(?-i:[A-Z][A-Z0-9]{3,19})\s?[:=]\s?-?\s?(?P<saving>¤)(?:\safslag)?,?\s(?:geldig\s)?(?:vanaf|bo|"
                r"oor)\s(?P<threshold>¤)",
                ("GROEN20: R20, geldig vanaf R75",), ("Baadjie: R20, geldig vanaf Maandag",)),
        Pattern("paid in parts, from",
                r"\bbetaal\w{0,3}\s(?:(?:jy|nou)\s)?(?:in\s(?:\d{1,2}|twee|drie|vier|ses)\s(?:\w{4,14}\s)?(?:paaiemente|dele|keer)|"
                r"later|agterna)(?:\s[^\W\d_]{2,14}){0,3}?\s(?:vanaf|bo|oor)\s(?P<threshold>¤)(?!\s?(?:per|elk)\b)",
                ("Betaal in 3 paaiemente vanaf R500",
                 "Betaal later vanaf R300"), ("Betaal in 3 paaiemente vanaf R150 per maand",)),
        Pattern("yesterday and today", r"\bgister\s(?:nog\s)?(?:vir\s)?(?P<was>¤)[\s,.;:-]{1,3}(?:en\s|maar\s)?vandag\s"
                r"(?:(?:nog|net|slegs|vir)\s){0,3}(?P<price>¤)",
                ("Gister nog R729, vandag net R579",), ("Gister bestel, vandag R579",)),
        Pattern("… yesterday, … today", r"(?P<was>¤)\sgister[\s,.;:-]{1,3}(?:en\s|maar\s)?(?P<price>¤)\svandag\b",
                ("R729 gister, R579 vandag",), ("R729 vandag",)),
        Pattern("today, then", r"(?P<price>¤)\s(?:vandag|hierdie\s(?:week|naweek)|nou)[\s,.;:-]{1,3}(?:en\s|maar\s|weer\s)?"
                r"(?P<was>¤)\s(?:van(?:af)?\s)?(?:daarna|môre|volgende\sweek)\b",
                ("Baadjie: R399 hierdie week, R499 daarna", "R399 vandag, weer R499 vanaf môre"), ("R399 vandag, R499 gister",)),
        Pattern("longer warranty", r"\bwaarborg(?:\s\w{2,16}){0,3}\skos\s(?:net\s|slegs\s)?(?P<fee>¤)",
                ("'n Derde jaar waarborg kos R180",), ("2 jaar waarborg, R180",)),
        Pattern("a road", r"\b(?:die|roete)\s(?P<none>¤)\s(?:deur|na|tussen|langs|toe|verby|pad|roete)\b",
                ("Ry met die R62 deur Montagu",),
                ("die R500 bewys",)),
        Pattern("no saving", r"\b(?:geen|sonder)\s(?P<none>¤)\s(?:afslag|korting)", ("Geen R10 afslag vandag nie",)),
        Pattern("surcharge for", r"\b(?:toeslag|bybetaling)\s(?:vir\s)?(?:'n\s)?[^\W\d_]{4,24}\s?:?\s(?P<fee>¤)",
                ("Toeslag enkelkamer R250",), ("sonder toeslag. Nou R250",)),
        Pattern("still to spend", r"\bnog\s(?:net\s|slegs\s)?(?P<none>¤)\s(?:\w{2,12}\s){0,2}?(?:tot|vir|voor)\s(?:jou\s)?"
                r"(?:gratis|afslag)", ("Nog R120 vir gratis aflewering",), ("nog R10 afslag",)),
        Pattern("of others", r"\b(?:elders|by\sander\swinkels)\s?:?\s(?:betaal\sjy\s|is\s(?:dit\s)?|vir\s){0,2}(?P<none>¤)",
                ("Elders R599, hier R399",),
                ("Nie elders nie. R20",)),
        Pattern("with a code, from", r"(?P<saving>¤)\s(?:vanaf|bo|"
                r"oor)\s(?P<threshold>¤),?\smet\s(?:(?:die\s)?kode\s)?(?-i:[A-Z][A-Z0-9]{3,19})\b|"
                r"\b(?:vanaf|bo)\s(?P<threshold2>¤)\s(?:[^\W\d_]{2,12}\s)?\d{1,2}\s?%\s(?:minder|afslag)",
                ("Vir die span: R200 vanaf R750 met CREWLOVE", "betaal vanaf R800 15% minder"), ()),
        Pattern("worth so many", r"(?P<none>¤)\s=\s(?:1\s|een\s)?(?!\d)[^\W\d_]{3,16}\b|\b[1-9]\d{1,4}\s(?!(?:stuks?|pare|"
                r"pakke|bokse|bottels|items))"
                r"[^\W\d_]{3,16}(?:\s[^\W\d_]{3,14})?\s=\s[^.!?;\n¤=]{0,40}(?P<none2>¤)(?:\s(?:in\splaas\svan)\s(?P<none3>¤))?",
                ("R10 = 1 klawer", "200 klawers = 'n koopbewys van R40", "10 stempels = R50"), ("10 stuks = R50",)),
        Pattern("points", r"\b(?:per|(?:vir|by|met)\selke)\s(?P<none>¤)|\b(?:punte|seëls)\s(?:=|is)\s(?P<none2>¤)|"
                r"(?P<none3>¤)\s=\s\d{1,4}\s(?:punte?|seëls?)\b",
                ("1 punt per R10", "'n seël vir elke R50", "100 punte = R10", "R10 = 1 punt"),
                ("vanaf R10 per punt",)),
        Pattern("prize", r"\b(?:wen|kans\som)\b(?:(?!\b(?:as|wanneer|met|by|bestee|spandeer|koop|vanaf|bo|oor)\b(?!\sMakro\b))"
                r"[^.!?:;\n¤]){0,80}?\s(?P<prize>¤)",
                ("Wen R10 000", "Staan 'n kans om R5 000 te wen", "wen 'n geskenkbewys van R500",
                 "Wen 'n naweek weg ter waarde van R8 000"),
                ("wens R10", "Wen 'n reis as jy R500 bestee", "Wen. Jasse R20")),
        Pattern("prize money", r"\b(?:(?:hoof|kontant)prys|prysgeld|(?:eerste|tweede|derde|1ste|2de|3de)\sprys)(?:\svan|"
                r"\sis)?\s?:?\s"
                r"(?:'n\s)?(?P<prize>¤)|\bwenners?\s(?:kry|ontvang|wen)\s(?:[\w'-]{1,12}\s){0,5}?(?P<prize2>¤)",
                ("Eerste prys: R10 000", "prysgeld van R20 000", "Wenners kry elk 'n koopbewys van R750"), ("halwe prys: R50",)),
        Pattern("to win", r"(?P<prize>¤)(?:\s[\w'-]{1,20}){1,5}\ste\swen\b", ("R5 000 kontant te wen",), ("R50 te veel",)),
        Pattern("to take part", r"\bskryf\s(?:nou\s)?in\svir\s(?:net\s|slegs\s)?(?P<fee>¤)", ("Skryf in vir net R25",), (
            "skryf vir R25",)),
        Pattern("donation", r"(?P<none>¤)-?\s?(?:donasie|skenking)\b|\b(?:skenk|doneer)\s(?:ons\s)?(?P<none2>¤)|"
                r"\b(?:ons\sgee|gee\sons)\s(?P<none3>¤)\s(?:aan|vir\s(?:die|elke)\s)|"
                r"(?P<none4>¤)\s(?:\w{2,10}\s)?(?:tot\sdusver|ingesamel|bymekaargemaak)\b|"
                r"(?P<none5>¤)\s(?:van\selke\s[^.!?\n¤]{2,30}\s)?gaan\s(?:na|aan)\b|\bgaan\s(?P<none6>¤)\s(?:na|aan)\b",
                ("Ons gee R2 aan die DBV", "R112 480 tot dusver!", "Van elke kaartjie gaan R5 na die hospies",
                 "'n R10-donasie met elke aankoop", "Ons skenk R20 vir elke sak"), ("geskenk R20",)),
        Pattern("fee", rf"(?P<fee>¤)\s(?:\w{{2,8}}\s)?{_FEE}\b|\b(?!aflewerings|versendings){_FEE}(?:\sper\s\w{{3,14}}|"
                r"\svir\s20\d\d)?(?:\s(?:van|is|beloop|slegs|net)){0,2}\s?:?\s(?P<fee2>¤)",
                ("plus R20 besprekingsfooi", "Deposito: R500", "'n Breekskadedeposito van R900",
                 "Administrasiefooi per bespreking R300",
                 "Ledegeld vir 2026 beloop R330", "R100 jaar ledegeld", "Betaal met registrasie R90"),
                ("R20 geskenk",)),
        Pattern("collecting", r"\b(?:afhaling|ophaling)\s(?:by\s(?:jou\s)?huis|tuis)(?:\s(?:kos|is|teen|vir)){0,2}"
                r"\s?[:,]?\s(?P<fee>¤)",
                ("Afhaling by jou huis R150", "afhaling tuis kos R150"), ("Afhaling by die winkel R150",)),
        Pattern("at choice", r"\b(?:opsioneel|op\sversoek)\s?[,:]?\s(?:vir\s|teen\s)?(?P<fee>¤)",
                ("Montering opsioneel: R790", "op versoek vir R150"), ("opsies: R79",)),
        Pattern("excluding tax", r"(?P<excluding_tax>¤)\s\(?(?:(?:eksl\.?|plus|sonder|uitsluitend)\sbtw|btw\suitgesluit)\b",
                ("R743 eksl. BTW", "R100 (BTW uitgesluit)"),
                ("R10 insl. BTW",)),
        Pattern("the second for", rf"\b{_NTH}(?:\s(?:een|{_ITEM}))?\svir\s(?:net\s|slegs\s)?(?P<none>¤)",
                ("2de vir R10", "tweede paar vir R100"),
                ("tweedehands vir R10",)),
        Pattern("free delivery from",
                rf"\b(?:gratis|kosteloos|kostelose|geen)\s(?:\w{{1,15}}\s){{0,2}}{_DELIVERY}(?:\s\w{{1,15}}){{0,4}}?\s\(?"
                r"(?:vanaf|bo|bokant|oor|by|van|>)(?:\s\w{1,15}){0,5}?\s(?P<threshold_delivery>¤)",
                ("Gratis aflewering vanaf R600", "gratis aflewering op bestellings oor R450",
                 "Kostelose tuisaflewering landwyd by bestellings van R500"),
                ("Gratis aflewering. Jas van R500", "Gratis parkering bo R500")),
        Pattern("from, free delivery",
                r"\b(?:vanaf|bo|oor|bestellings\s(?:van|oor|bo))\s(?P<threshold_delivery>¤)(?:\sof\smeer)?(?=[^.,!?;:|"
                rf"\n¤-]{{0,30}}\b(?:gratis|kosteloos|verniet)\b)(?=[^.,!?;:|\n¤-]{{0,45}}\b{_DELIVERY})",
                ("Vanaf R600 gratis afgelewer", "bestellings oor R500 word gratis afgelewer"),
                ("Jasse vanaf R600, gratis aflewering",)),
        Pattern("delivery, free from",
                rf"\b{_DELIVERY}[^.!?;\n]{{0,40}}\b(?:gratis|verniet)\s(?:vanaf|bo|oor|by)\s(?P<threshold_delivery>¤)",
                ("Aflewering R65, gratis vanaf R600",),
                ("Aflewering R65. Sak gratis by R600",)),
        Pattern("from … free", rf"\b(?:vanaf|bo|oor)\s(?P<threshold_delivery>¤)\s(?:gratis|verniet){_END}",
                ("Aflewering: R60. Vanaf R500 gratis.",),
                ("Vanaf R500 gratis sak",)),
        Pattern("spend of", r"(?<!kleiner\s)(?<!klein\s)(?<!ander\s)\b(?:minim(?:um|ale)\s|min\.\s)?(?:besteding|bestellings?|"
                r"aankoop|aankope|bedrag|bestelwaarde)"
                r"(?:\sis)?\s?(?:van\s|vanaf\s|bo\s|oor\s|:\s?)(?:minstens\s|ten\sminste\s|meer\sas\s)?(?P<threshold>¤)",
                ("by 'n besteding van R500", "by aankope van minstens R300", "bestellings bo R450", "Minimum bestelling: R150"),
                ("Bestelling geplaas vir R25", "Kleiner bestellings: R85")),
        Pattern("minimum", r"\b(?:minimum\s?|min\.\s)(?:besteding|bestelling|aankoop|bestelwaarde)"
                r"(?:\svir\s\w{4,14})?(?:\sis)?:?\s(?P<threshold>¤)",
                ("Minimum besteding R500", "min. bestelling: R500"),
                ("bestelling R500",)),
        Pattern("from … spend",
                r"\b(?:vanaf|bo|oor|by|van|minstens)\s(?P<threshold>¤)\s(?:of\smeer\s)?(?:se\s)?(?:\w{1,15}\s)?(?:besteding|"
                r"bestelling|aankope?|inkopies)",
                ("vanaf R650 besteding", "by R300 aankope"),
                ("Jasse vanaf R600",)),
        Pattern("spend at least",
                r"\b(?:bestee|spandeer)(?:\s(?:jy|u|minstens|ten|minste|nou|vir|meer|as|net|vandag|aanlyn|'n|totaal|"
                r"van)){0,4}\s(?P<threshold>¤)",
                ("Bestee R500 en kry R50 afslag", "as jy minstens R500 spandeer of spandeer nou R750"),
                ("Die beste sak: R500",)),
        Pattern("order for more", r"\b(?:bestel|koop)(?:\s(?:jy|u))?\s(?:vir\s)?(?:meer\sas|minstens|"
                r"ten\sminste)\s(?P<threshold>¤)",
                ("Bestel jy vir meer as R900, is aflewering gratis",), ("koop meer. R900",)),
        Pattern("when … is spent", r"\b(?:as|wanneer)\s(?:jy|u)\s(?:vir\s|minstens\s|meer\sas\s|ten\sminste\s)(?P<threshold>¤)",
                ("as jy vir R750 koop",),
                ("as jy R75 het",)),
        Pattern("… is spent", r"(?P<threshold>¤)\s(?:of\smeer\s)?(?:bestee|spandeer|uitgee)\b",
                ("wanneer jy R1 500 bestee", "as jy R300 of meer spandeer"), ("R500 besteding",)),
        Pattern("or more", r"(?P<threshold>¤)\s(?:of|en)\s(?:meer|hoër)\b", ("By R500 of meer",), ("R500 of minder",)),
        Pattern("offer from", r"(?:afslag|geskenk|gratis\s\w{1,20})(?:\sop\s(?:alles|(?:jou|u)\s(?:hele\s)?bestelling))?"
                r"(?:\smet\s(?:die\s)?(?:kode\s|afslagkode\s)?(?-i:[A-Z0-9_-]{3,20}))?\s(?:vanaf|by|bo|oor)\s(?P<threshold>¤)",
                ("15% afslag vanaf R1000", "15% afslag met VINK15 vanaf R1 200", "15% afslag op alles vanaf R 1 200"),
                ("15% afslag op jasse vanaf R100",)),
        Pattern("percent from", r"%\s(?:vanaf|by|bo|oor)\s(?P<threshold>¤)", ("10% vanaf R500",), ("100% katoen, vanaf R10",)),
        Pattern("from: percent", r"\bvanaf\s(?P<threshold>¤)\s?:?\s?(?:(?:kry|ontvang|geniet|spaar)\b|\d{1,2}\s?%)",
                ("Vanaf R500 kry jy 10% afslag", "vanaf R500: 10%"),
                ("vanaf R500 per maand",)),
        Pattern("voucher", r"\b(?:geskenk(?:bewys(?:e)?|kaart(?:e)?|koepons?)|koopbewys(?:e)?|koepons?|vouchers?|\w{0,8}krediet)"
                r"(?::?\ \(?(?!by|op|met|as|nou|en\b)[\w&'-]{1,15}){0,4}?(?:\s(?:van|vanaf|ter\swaarde\svan|t\.?w\.?v\.?|werd|"
                r"vir)|:)\s"
                r"(?P<voucher>¤)(?:,\s(?P<voucher2>¤))?(?:,\s(?P<voucher3>¤))?(?:,?\s(?:en|of|tot)\s(?P<voucher4>¤))?",
                ("Wen 'n geskenkbewys van R250", "Geskenkkaarte vanaf R100", "Geskenkkaarte van R100, R200 en R500"),
                ("Kaart vir R20", "Geskenkbewys by 'n jas van R600")),
        Pattern("amount of voucher",
                r"(?P<voucher>¤)[\s-](?:geskenkbewys|geskenkkaart|geskenkkoepon|koepon|koopbewys|\w{0,8}krediet)\b",
                ("'n R250-geskenkbewys",),
                ("R25 kaart",)),
        Pattern("worth", r"(?:\bt\.?\s?w\.?\s?v\.?|\bter\swaarde\svan|\bmet\s'n\swaarde\svan|\bwaarde:?|\bwerd)\s(?:meer\sas\s)?"
                r"(?P<gift_value>¤)",
                ("Gratis sak t.w.v. R249", "ter waarde van R300", "'n sak werd R199"),
                ("die waarde van R10 daal",)),
        Pattern("recommended",
                r"\b(?:aanbevole\s(?:\w{1,12})?prys|aanbevole\skleinhandelprys|rrp|voorgestelde\s(?:\w{1,12})?prys)(?:\s"
                r"(?:is|was|van))?\s?[:*]?\s?(?P<recommended>¤)",
                ("Aanbevole prys R899", "aanbevole verkoopprys: R99", "voorgestelde prys van R50"),
                ("aanbevole R10",)),
        Pattern("times", r"(?<![\d.,])(?P<count>[2-9]|[1-9]\d)\s?[x×]\s?(?:maandeliks\s)?(?P<instalment>¤)",
                ("24 x R99",),
                ("1 x R50",)),
        Pattern("amount times months", r"(?P<instalment>¤)\s?[x×]\s?(?P<count>[2-9]|[1-9]\d)\s(?:maande|paaiemente)\b"
                r"(?:[^.!?\n¤]{0,40}\b(?:op|vir|by)\s'n\s\w{3,20}\svan\s(?P<none>¤))?",
                ("R349 x 24 maande", "R349 x 24 maande vir 'n yskas van R6 999"), ("R349 x 2 stuks",)),
        Pattern("pay so many times", r"\bbetaal\s(?:jy\s|u\s)?(?P<count>[2-9]|1[0-2]|twee|drie|vier|ses|"
                r"twaalf)\skeer\s(?P<instalment>¤)",
                ("Dan betaal jy drie keer R99",), ("betaal drie keer meer: R99",)),
        Pattern("instalments of",
                r"(?<![\d.,])(?P<count>[2-9]|[1-9]\d|twee|drie|vier|ses|twaalf)\s(?:gelyke\s|maandelikse\s|rentevrye\s|"
                r"rentevry\s)?(?:paaiemente|"
                r"betalings|maande)\s(?:van\s(?:net\s)?|teen\s|x\s)(?P<instalment>¤)",
                ("in 3 paaiemente van R333", "12 maande teen R200"),
                ("3 maande vir R5",)),
        Pattern("months at a month",
                r"\boor\s(?P<count>[2-9]|[1-9]\d)\smaande(?:\slank)?\s?[:,]?\s(?:net\s|slegs\s|"
                r"teen\s){0,2}(?P<instalment>¤)\s?"
                r"(?:per\smaand|'n\smaand|/\s?maand|p\.m\.|pm|p/m)",
                ("oor 24 maande R199 per maand",),
                ("Eerste 3 maande R100 per maand",)),
        Pattern("a month times",
                r"(?P<instalment>¤)\s?(?:per\smaand|p\.m\.|pm|p/m)\s?[x×]\s?(?P<count>[1-9]\d)(?!\w)",
                ("R199 pm x 36",),
                ("R199 pm x 2kg",)),
        Pattern("a month for … months",
                r"(?P<instalment>¤)\s?(?:per\smaand|'n\smaand|/\s?maand|p\.m\.|pm|p/m)[\s,(]{1,3}(?:oor\s|vir\s|x\s)?"
                r"(?P<count>\d{1,2})\smaande",
                ("R199 p.m. oor 24 maande", "R150 per maand vir 36 maande"),
                ("R199 per maand, 1 maand gratis",)),
        Pattern("member price",
                r"\b(?:lede|lidmaat|\w{0,16}klub|kaart|toep|student(?:e)?|xtra\ssavings|smart\sshopper)-?\s?(?:prys|aanbod|"
                r"tarief)\s?:?"
                r"\s?(?P<member>¤)",
                ("Ledeprys R79", "klubprys: R20"),
                ("Kaartjie R5",)),
        Pattern("without a card",
                r"\b(?:sonder\s(?:jou\s|die\s|'n\s)?(?!geskenk)\w{0,20}(?:kaart|lidmaatskap)|nie-?\s?lede|almal\sanders)"
                r"(?:\s(?:betaal|is|kos|vir)){0,2}\s?[:,]?\s?(?P<was>¤)|(?P<was2>¤)\s(?:sonder\s(?:jou\s|die\s|'n\s)?"
                r"(?!geskenk)\w{0,20}(?:kaart|lidmaatskap)\b|(?:daar)?sonder(?=\s?(?:$|[).,:;|\n]))|vir\s(?:nie-?\s?lede|"
                r"almal\sanders)\b)",
                ("sonder kaart R129", "(R129 daarsonder)", "nie-lede betaal R129", "R129 vir almal anders"),
                ("sonder kaartjie R129", "sonder geskenkkaart R129")),
        Pattern("with a card",
                r"\bmet\s(?:jou\s|die\s|u\s|'n\s)?(?!geskenk)(?:\w{2,12}\s)?[\w-]{0,20}(?:kaart|card|savings)\s?[:,]?\s?"
                r"(?:nou\s|net\s|slegs\s|vir\s|betaal\sjy\s){0,2}(?P<member>¤)",
                ("Met Xtra Savings R19,99", "met jou lojaliteitskaart net R50"),
                ("Met geskenkkaart R10",)),
        Pattern("with a card, else", r"(?:kaart|lede),?\s(?:anders|andersins)\s(?P<was>¤)",
                ("R99 met jou kaart, anders R129",), ("gratis vanaf R500, anders R60",)),
        Pattern("members and others",
                r"\blede(?:\sbetaal)?\s?:?\s(?P<member>¤)[,;/|\s(-]{1,3}(?:en\s)?(?:ander|"
                r"die\sres)(?:\sbetaal)?\s?:?\s(?P<was>¤)",
                ("Lede R99, ander R129",),
                ("Lede R99, ander groottes R129",)),
        Pattern("for members",
                r"(?<!nie-)\b(?:(?:klub)?lede|studente|kaarthouers|intekenare)(?:\s(?:van|"
                r"met)(?:\s[\w'-]{1,14}){1,4}?(?=\sbetaal))?(?:\sbetaal)?\s?:?\s?(?:net\s|slegs\s|nou\s|"
                r"vir\s){0,2}(?P<member>¤)",
                ("Lede betaal R100", "vir lede: R80", "studente betaal R99", "Lede van die Wolklub betaal R80"),
                ("lede sedert 2020",)),
        Pattern("amount for members",
                r"(?P<member>¤)\s(?:met|vir)\s(?:jou\s|die\s|ons\s)?(?:(?!geskenk)\w{0,20}kaart|(?:klub)?lede)\b",
                ("R80 vir lede", "R19,99 met Slimkoperkaart"),
                ("R80 vir Jan",)),
        Pattern("other variants",
                r"\book\s(?:beskikbaar\s)?in\s[^.!?;\n¤]{1,24}\(?(?P<variant>¤)\)?(?:(?:,|"
                r"\sen)\s[^.!?;\n¤]{1,24}\(?(?P<variant2>¤))?",
                ("Ook in 120 x 170 (R990) en 200 x 290 (R2 590).",),
                ("Ook in die winkel. R200",)),
        Pattern("was … now", r"\b(?:was|van|normaalweg|gewoonlik|eers)(?:\soorspronklik)?:?\s(?P<was>¤)[\s,.;:|*(-]{1,4}"
                rf"(?:is\s)?(?:nou|vir|na)\s{_ONLY}(?P<price>¤)",
                ("was R1 599, nou R1 199", "van R599 vir R399", "Was R20. Nou net R18", "verminder van R50 na R40"),
                ("van R100 tot R200",)),
        Pattern("becomes",
                rf"(?P<was>¤)\s(?:word|(?:daal|verlaag|verminder)\sna)\s{_ONLY}(?P<price>¤)|"
                rf"(?P<was2>¤)\sna\s{_ONLY}(?P<price2>¤)\s"
                r"(?:gedaal|verlaag|verminder)\b",
                ("R450 word R350", "R450 na R350 gedaal", "R450 verlaag na R350"),
                ("R450 na die kus",)),
        Pattern("not … but", r"\bnie\s(?P<was>¤)(?:\snie)?,?\s(?:maar|net|slegs)\s(?:net\s|slegs\s|nou\s){0,2}(?P<price>¤)",
                ("nie R899 nie, maar R699", "nie R20 maar net R15"), ("nie R20 nie",)),
        Pattern("why pay", r"\b(?:hoekom|moenie)\s(?P<was>¤)\sbetaal(?=[^\n¤]{0,24}¤)",
                ("Hoekom R599 betaal? Nou R399", "moenie R599 betaal nie, betaal R399"),
                ("Hoekom R599 betaal?",)),
        Pattern("marked down to, from",
                r"\b(?:verminder|verlaag|afgemerk)\s(?:na|tot)\s(?P<price>¤)\svan\s(?P<was>¤)|"
                r"\bvan\s(?P<was2>¤)\saf(?:waarts)?\s(?:na|tot)\s(?P<price2>¤)",
                ("Verminder tot R399 van R599", "van R8999 af na R7499")),
        Pattern("range", r"\b(?:van|tussen|pryse)\s(?P<from>¤)\s(?:tot|en)\s(?P<up_to>¤)",
                ("van R100 tot R200", "tussen R10 en R20"),
                ("tot R3",)),
        Pattern("range without words", r"(?P<from>¤)\stot\s(?P<up_to>¤)", ("R100 tot R200",)),
        Pattern("amount, now", r"(?P<was>¤)[\s,.;:|(/→>*-]{1,4}(?:nou|uitverkopingsprys|spesiale\sprys|"
                rf"nuwe\sprys)\s?:?\s{_ONLY}(?P<price>¤)",
                ("Kardigan: R849, nou R649", "R20 | nuwe prys: R15"),
                ("R20, nou ook in blou",)),
        Pattern("percentage of", r"%\s(?:afslag|korting)\sop\s(?P<was>¤)(?!\s?(?:\+|of\s|en\s))",
                ("20% afslag op R250",), ("20% afslag op R250 of meer",)),
        Pattern("was", r"\b(?:was|eers|voorheen|gewoonlik|normaalweg|(?:gewone|normale|ou|oorspronklike|vorige|volle)\sprys|"
                r"in\splaas\svan|i\.?p\.?v\.?|pleks\svan)\s?:?\s?(?:nog\s|vir\s|altyd\s|is\s|die\s)?(?P<was>¤)",
                ("nou R39 in plaas van R59", "(was R59)", "Gewoonlik R20", "ou prys: R20"),
                ("dit was lekker",)),
        Pattern("after the reduction",
                r"\b(?:na|met|insluitend)\s(?:die\s|alle\s)?\w{0,10}afslag(?:\s(?:net|slegs|nou|betaal\sjy|is)){0,2}\s?:?\s?"
                r"(?P<price>¤)",
                ("Prys na afslag: R30",),
                ("met afslag van R30",)),
        Pattern("saving up to", r"\b(?:tot|maksimum)(?:\s(?:soveel\sas|maksimaal|en\smet)){0,2}\s(?P<up_to>¤)\s"
                rf"(?:ekstra\s)?{_REDUCTION}(?!\w)",
                ("tot R100 afslag",),
                ("tot R100",)),
        Pattern("save up to", r"\b(?:spaar|bespaar|besparing|afslag|korting)(?:\s(?:nou|van)){0,2}\stot\s(?P<up_to>¤)",
                ("Spaar tot R3 000",),
                ("Spaar R10",)),
        Pattern("save", r"\b(?:spaar|bespaar|\w{0,14}besparing|\w{0,20}afslag|\w{0,20}voordeel|korting)(?:\s(?:jy|u|nou|van|maar|"
                r"net|groot|direk|dus|is|"
                r"ekstra|'n|yslike)){0,4}?\s?:?\s?(?P<saving>¤)",
                ("Spaar R20", "Jy bespaar R10", "afslag van R50", "Slaapwekevoordeel: R3 000"),
                ("Spaar op verf", "Voordeelprys R450")),
        Pattern("amount off", rf"(?P<saving>¤)\s(?:ekstra\s|aan\s|onmiddellike\s|per\s\w{{1,10}}\s)?{_REDUCTION}(?!\w)",
                ("R10 afslag op alles", "R50 goedkoper"),
                ("R10 met afslag",)),
        Pattern("take off", r"\btrek\s(?P<saving>¤)\saf\b", ("Trek R50 af by jou volgende bestelling",), ("Trek R50",)),
        Pattern("amount taken off",
                r"\b(?:skeel|scheel)(?:\s(?:jou|dus|net)){0,2}\s(?P<saving>¤)|(?<!\bvan\s)(?P<saving2>¤)\saf\b(?!\s(?:te|by)\b)",
                ("Dit skeel R500", "R50 af met kode LENTE"),
                ("Van R20 af", "R50 afhaal")),
        Pattern("small orders", r"\b(?:bestellings?|aankope?|bedrae)\s(?:onder|minder\sas|tot|van\sminder\sas)\s(?P<none>¤)"
                r"(?=[^.!?\n¤]{0,20}¤)",
                ("Bestellings onder R600: R70 versending",), ("Bestellings onder R600",)),
        Pattern("under", r"\b(?:onder|minder\sas)\s(?P<up_to>¤)|(?P<up_to2>¤)\s(?:en|of)\sminder\b",
                ("Geskenke onder R200", "Alle rokke R250 en minder"),
                ("wonder R20",)),
        Pattern("up to", r"\b(?:tot|maksimum)(?:\s(?:soveel\sas|maksimaal)){0,2}\s(?P<up_to>¤)", ("tot R250",), ("tot dan R5",)),
        Pattern("from", r"\b(?:al\s)?(?:vanaf|v\.a\.|pryse\svan)(?:\s(?:net|slegs|maar|nou|slegs)){0,2}\s?:?\s?(?P<from>¤)|"
                r"\b(?:al\svan(?:\s(?:net|slegs))?|van\s(?:net|slegs|so\smin\sas))\s(?P<from2>¤)",
                ("vanaf R199", "al vanaf R5", "pryse van R50", "van slegs R199", "al van R199"),
                ("vanaf Maandag",)),
        Pattern("from … on", r"\bvan\s(?P<from>¤)\saf\b", ("Van R20 af",), ("van R20 na R10",)),
        Pattern("prices begin", r"\b(?:pryse|kamers|kaartjies)\s(?:begin|is)\s(?:by|van|vanaf)\s(?P<from>¤)|"
                r"(?<=\w\s)begin\s(?:al\s)?(?:by|vanaf|van|teen)\s(?P<from2>¤)",
                ("Pryse begin by R99", "Tafels begin by R2 499"),
                ("Begin by R99",)),
        Pattern("total", r"\btotaal(?:\s(?:insluitend|insl\.|met|vir)(?:\s[\w&.-]{1,14}){1,4}?)?\s?:\s?(?P<total2>¤)|"
                r"\b(?:totaal(?:bedrag|prys)?|in\stotaal|altesaam|saam|tesame)\s?:?\s?(?:nou\s|slegs\s|net\s|vir\s|"
                r"van\s){0,2}(?P<total>¤)",
                ("Totaal: R450", "saam vir R300", "Totaal insluitend installasie: R512"),
                ("saam sterk",)),
        Pattern("amount in total", r"(?P<total>¤)\s(?:in\stotaal|altesaam)\b", ("R450 in totaal",)),
    ),
    bare=(
        Pattern("was, now", rf"\b(?:was|van):?\s¤[\s,.]{{1,3}}(?:nou|vir)\s{_ONLY}¤",
                ("was 59,99 nou 39,99", "van 12,99 vir 8,99"),
                ("van 9.00 tot 18.00",)),
        Pattern("now",
                rf"\b(?:nou|was|slegs|net|gewoonlik|prys|kos|teen|in\splaas\svan|betaal|ledeprys)\s?:?\s{_ONLY}¤(?!\s(?:uur|"
                r"vm|nm)\b)",
                ("nou 19,99", "gewoonlik 24,99", "net 9.99"),
                ("nou 1,5 liter", "nou 4.5", "nou 39", "nou 2,50 m")),
        Pattern("becomes", rf"(?<![\d.,:])¤\sword\s{_ONLY}¤", ("449,95 word 349,95",), ("16.30 uur word 17.30",)),
        Pattern("delivery",
                r"\b(?:aflewerings|versendings|terugsendings|koerier)koste\s?:?\s(?:is\s|van\s)?¤|"
                r"\b(?:aflewering|versending|posgeld)\s?:?\s(?:kos\s|is\s)?¤(?!\s(?:uur|vm|nm|tot|en)\b)|¤\s(?:aflewerings|"
                r"versendings)koste\b",
                ("Afleweringskoste: 59,90", "daaronder 59,90 afleweringskoste", "Aflewering 59,90"),
                ("Aflewering 16.30 uur",)),
        Pattern("for", rf"\b(?:\d|twee|drie|enige\s\d)\svir\s{_ONLY}¤", ("2 vir 34.90",), ("wag vir 10.00",)),
        Pattern("range by unit", r"\bper\s(?!dag|week|uur|nag)\w{2,12}\svan\s¤\stot\s¤|"
                r"\bvan\s¤\stot\s¤\s(?:per\s(?:stuk|pak|bottel|sak|kilo|kg|boks)|elk)\b",
                ("per pak van 24.99 tot 33.50", "van 18.99 tot 28.99 elk"), ("per dag van 9.00 tot 18.00", "van 9.00 tot 18.00")),
        Pattern("offer", r"\b(?:spesiaal|spesiale\saanbod|aanbieding|aanbod|uitverkoping|\w{3,12}prys)\s?:?\s"
                r"(?!\d{1,2}\.(?:0[1-9]|1[0-2])(?!\d))¤(?!\s(?:uur|vm|nm|tot)(?!\w))",
                ("SPESIAAL 19.99 pruime", "Klubprys: 24,90"), ("Aanbod 12.10 tot 18.10", "Aanbod 9.30 vm", "Spesiaal 2026")),
        Pattern("off", r"(?<![:\d])¤\safslag\b", ("1,00 afslag",), ("1 afslag",)),
        Pattern("save", r"\b(?:spaar|bespaar)\s¤", ("Spaar 2,50",), ("spaar 25",)),
        Pattern("by unit", r"¤\s?(?:per\s(?:stuk|kilo|kg|liter|100\s?(?:g|ml)|pak|bottel|maand|week|dag|jaar|persoon|nag|"
                r"item|meter|m2|m²|was|"
                r"rol|tablet|kapsule|porsie|doek|doekie|paar|sak|boks|uur)|/\s?(?:kg|liter)|elk)\b",
                ("29,99 per kg", "4,50 elk"),
                ("2,99 per ongeluk",)),
        Pattern("content, price", r"(?<![\d.,])\d{1,4}\s?(?:gr?|ml|l|liter|kg|stuks)[\s:|-]{1,3}¤\s{0,2}$",
                ("Volroommelk 2 liter 34.99",),
                ("Plank 4 m 24,44",)),
    ),
    not_bare=r"bestel|voor|om|tot|oop|sluit|begin|vandag|vanaf",
    number_names=r"grootte|nommer|maat|deel|groep|nr\.?|no\.?|seisoen|episode|weergawe|model|reeks|tipe|hoofstuk|stap|"
        r"dag|week|art\.?|met|(?:stel|pak|boks|sak|krat|bundel|bos|paar)\svan",
    number_counts=r"enige|al|alle|nou|koop|neem|kies|vat|elke|by|spesiaal",
    things=r"die|'n|ons|jou|u|ring|pad|roete|kamer|saal|lokaal|hek|hal",
    norms=r"norm|regulasie|reg\.",
    labels={
        "prys": "price", "nou": "price", "nuwe_prys": "price", "spesiale_prys": "price", "was": "was", "ou_prys": "was",
        "normale_prys": "was", "aanbevole_prys": "recommended", "ledeprys": "member", "totaal": "total",
    },
)

PERCENTS = PercentWords(
    words=r"%|persent|per\ssent",
    points=r"persentasiepunte?|persentpunte?",
    spoken=(
        Pattern("up to half",
                r"(?<!\w)tot\s(?P<u50>half[\s-]?prys|halwe\sprys|half\sdie\sprys)(?!\w)",
                ("tot halfprys",),
                ("tot helfte",)),
        Pattern("half", r"(?<!\w)(?P<p50>half[\s-]?prys|halwe\sprys|½\sprys|half\sdie\sprys|helfte\svan\sdie\sprys)(?!\w)",
                ("alles halfprys", "teen halwe prys"), ("halwe liter",)),
        Pattern("quarter",
                r"(?<!\w)(?P<p25>kwart\s(?:afslag|goedkoper|af))(?!\w)",
                ("'n kwart afslag", "'n kwart af"),
                ("kwart oor drie",)),
    ),
    roles=(
        Pattern("negated", r"\b(?:geen|nooit|sonder|nie)\s(?:'n\s|ekstra\s)?(?P<other>‰)", ("geen 25% afslag nie",)),
        Pattern("staff", r"(?P<other>‰)\spersoneel(?:s)?(?:afslag|korting)", ("40% personeelafslag",), ("40% studenteafslag",)),
        Pattern("claims",
                r"\b(?:spaar|bespaar)\s(?:tot\s)?(?P<other>‰)\s(?:op\s(?:jou|u)\s)?(?:energie|krag|elektrisiteit|water|"
                r"brandstof|tyd)",
                ("spaar tot 30% op jou kragrekening", "spaar 30% water"),
                ("spaar 30% op jasse",)),
        Pattern("content", r"(?P<content>‰)\s(?:meer|ekstra)\s(?:inhoud|gratis|verniet|produk)",
                ("50% meer inhoud", "20% ekstra gratis"),
                ("50% ekstra afslag",)),
        Pattern("free content", r"\+?\s?(?P<content>‰)\s(?:gratis|verniet)\b", ("+20% gratis",), ("20% afslag",)),
        Pattern("extra", r"\b(?:ekstra|addisionele|bykomende|verdere)\s(?:tot\s)?(?P<extra>‰)(?!\s(?:inhoud|gratis|meer))",
                ("ekstra 10% afslag", "'n verdere 5%"),
                ("ekstra fyn",)),
        Pattern("more off", r"\bnog\s(?:'n\s)?(?P<extra>‰)\s(?:af|afslag)\b", ("nog 10% af",), ("nog 10% oor",)),
        Pattern("extra discount", r"(?P<extra>‰)\s(?:ekstra|addisionele)\s(?:afslag|korting)",
                ("10% ekstra afslag",),
                ("10% afslag",)),
        Pattern("range without a sign",
                r"(?<![\d.,])\d{1,2}\s?(?:-|tot)\s?(?P<up_to>‰)\s(?:afslag|korting|af\b)",
                ("20-50% afslag",),
                ("20-50% katoen",)),
        Pattern("range", r"‰\s?(?:tot|-)\s?(?P<up_to>‰)\s(?:afslag|korting)", ("20% tot 50% afslag",)),
        Pattern("up to", rf"\b(?:tot|maksimum)(?:\s(?:soveel\sas|en\smet|so\shoog\sas)){{0,2}}\s-?\s?(?P<up_to>‰)(?:{_END}|(?=\s"
                r"(?:\w{1,14}\s)?(?:afslag|korting|goedkoper|besparing|af)(?!\w)|\sop\b))",
                ("tot 50% afslag", "Uitverkoping: tot 70%", "tot 50% af"),
                ("tot 100% waterdig", "tot 30% vinniger")),
        Pattern("off", r"-?(?P<discount>‰)\s?(?:\w{1,12}[\s-])?\w{0,12}(?:afslag|korting)(?!\w)",
                ("15% afslag", "20% studente-afslag"),
                ("25% afstand",)),
        Pattern("reduction of", r"\b\w{0,12}(?:afslag|korting)\s?(?:van\s|:\s?|=\s?)(?:maar\s)?-?(?P<discount>‰)",
                ("met afslag van 20%", "Afslag: 15%"),
                ("afslag op 100% katoen",)),
        Pattern("save",
                r"\b(?:spaar|bespaar|kry|geniet|ontvang)(?:\s(?:jy|u|nou|maar|'n|net|amper|byna|ten\sminste|tot)){0,3}?\s"
                r"(?P<discount>‰)(?!\s(?:\w{1,12}\s)?(?:energie|water|tyd|meer|van)\b)",
                ("spaar 20%", "Kry nou 15%"),
                ("spaar 20% energie",)),
        Pattern("cheaper", r"(?P<discount>‰)\s(?:goedkoper|prysverlaging|laer\sprys)", ("21% goedkoper",), ("21% ligter",)),
        Pattern("minus", r"\bminus\s(?P<discount>‰)|(?P<discount2>‰)\s(?:van\s[^.!?\n‰]{2,30}\s)?aftrek\b",
                ("tariewe minus 10%", "jy mag 5% van die fooi aftrek"), ("5% van die aftrekbare deel",)),
        Pattern("taken off", r"(?P<discount>‰)\saf\b(?!\s(?:te|by)\b)", ("10% af met kode LENTE",), ("10% afval",)),
        Pattern("less", rf"(?P<discount>‰)\sminder(?:{_END})", ("Betaal 24% minder",), ("24% minder suiker",)),
        Pattern("on everything",
                r"(?P<discount>‰)\s(?:op|van)\s(?:die\s(?:eerste|volgende|tweede)\s(?:bestelling|aankoop)|al|alle|alles|"
                r"die\shele|jou|geselekteerde|ons|'n|elke?)(?!\w)(?!\sopbrengs)",
                ("20% op alle jasse",),
                ("100 persent op die fiets",)),
        Pattern("with a code", r"(?P<discount>‰)\s(?:met)\s(?:die\s)?(?:\w{0,10}kode\b|[a-z]{3,12}\d{1,3}\b)",
                ("15% met KAMER15",),
                ("15% met elastaan",)),
        Pattern("code equals", r"\bkode\b[^.!?\n]{0,25}=\s?(?P<discount>‰)", ("Kode LENTE20 = 20%",)),
        Pattern("from an amount", r"(?P<discount>‰)\s(?:vanaf|by|bo|oor)\s¤", ("10% vanaf R500",), ("100% katoen, vanaf R5",)),
        Pattern("badge", r"(?:(?<=[\s(])|^)-(?P<discount>‰)(?!\s?(?:vol|alk|katoen|wol))", ("Jas -25%",), ("10-25%",)),
        Pattern("saved percent", r"¤\s?\(-?(?P<discount>‰)", ("Jy spaar R10 (33%)",), ("R10 (insl. 15% BTW)",)),
        Pattern("back", r"(?P<discount>‰)\sterug\b", ("Kry 5% terug",), ("5% teruggang",)),
        Pattern("sale", rf"\b(?:uitverkoping|(?:net|slegs)\svandag|hierdie\snaweek)\s?[:!]?\s-?\s?(?P<discount>‰)(?:{_END})",
                ("UITVERKOPING 50%", "Net vandag: 25%"), ("Net vandag 25% wol",)),
        Pattern("badge alone", r"^\W{0,3}-\s?(?P<discount>‰)\W{0,3}$", ("- 24%",), ("24%",)),
    ),
)

DEALS = (
    Pattern("free", r"(?<![\d+.,])(?P<buy>[1-9])\s?\+\s?(?P<free>[1-9])(?:\s?=\s?\d)?\s?(?:gratis|verniet)\b",
            ("1+1 gratis", "2 + 1 verniet"),
            ("21+1 gratis",)),
    Pattern("free", r"^\W{0,3}(?P<buy>[1-9])\s?\+\s?(?P<free>[1-9])\W{0,3}$", ("1+1",), ("2+1 jaar waarborg", "48+")),
    Pattern("free",
            rf"\b(?:koop|neem|bestel)\s(?:enige\s)?(?P<buy>{_FEW_OR_ONE})(?:\s(?:{_ITEM}|\w{{3,12}})){{0,2}}?,?\s(?:en\s)?"
            rf"(?:kry|ontvang)\s(?:die\s)?(?P<free>{_FEW_OR_ONE})\s(?:{_ITEM}\s)?(?:gratis|verniet)\b",
            ("Koop 1 kry 1 gratis", "koop twee pizzas en kry een verniet"),
            ("Koop 2 en kry afslag",)),
    Pattern("free", rf"(?<!\w)(?P<buy>{_FEW_OR_ONE})\s(?:plus|\+)\s(?P<free>{_FEW_OR_ONE})\s(?:gratis|verniet)\b",
            ("vyf plus een gratis",), ("een plus gratis tee",)),
    Pattern("next half",
            rf"\bkoop\s(?P<buy>{_FEW_OR_ONE})(?:\s{_ITEM})?,?\s(?:en\s)?kry\s(?:die\s|jou\s)?(?:{_FEW_OR_ONE}|volgende|"
            rf"{_NTH})(?:\s{_ITEM})?\s(?:teen\s|vir\s)?(?:die\s)?"
            r"(?:half[\s-]?prys|halwe\sprys)",
            ("Koop 1 kry 1 halfprys", "koop een en kry die tweede teen halfprys"),
            ("koop een halfprys",)),
    Pattern("next percent",
            rf"\bkoop\s(?P<buy>{_FEW_OR_ONE})(?:\s{_ITEM})?,?\s(?:en\s)?kry\s(?:die\s|jou\s)?(?:{_FEW_OR_ONE}|volgende|"
            rf"{_NTH})(?:\s{_ITEM})?\s(?:teen\s|vir\s|met\s)?"
            r"(?P<percent>\d{1,2})\s?%(?:\s(?:afslag|minder))?",
            ("koop 1 kry 1 teen 50% afslag",),
            ("koop 1 teen 50% afslag",)),
    Pattern("pay", rf"(?<![\w.,])(?:enige\s)?(?P<buy>{_FEW}|[2-9]\d)\s(?:[^\W\d_]{{2,18}}\s){{0,3}}vir\sdie\sprys\svan\s"
            rf"(?P<pay>{_FEW_OR_ONE}|[2-9]\d)\b(?!\s?[,.]?\d)",
            ("3 vir die prys van 2", "ses nagte vir die prys van vier", "twee vir die prys van een"),
            ("vir die prys van 2",)),
    Pattern("pay", rf"\b(?:koop|neem|vat)\s(?P<buy>{_FEW}),?\s(?:en\s|maar\s)?betaal\s(?:net\s|slegs\s)?(?:vir\s)?(?:net\s)?"
            rf"(?P<pay>{_FEW_OR_ONE})\b",
            ("Koop 3, betaal vir 2", "neem drie en betaal net twee"),
            ("Koop 3 pakke",)),
    Pattern("pay", r"(?<![\w.,R/:-])(?P<buy>[2-9])\svir\s(?P<pay>[1-8])(?!\s?[\w.,%:/-])|(?<![\w.,R/:-])(?P<buy2>[2-9])\svir\s"
            r"(?P<pay2>[1-8])(?=\s(?:op|aanbod|aanbieding)\b)",
            ("3 vir 2", "3 vir 2 op alle boeke"),
            ("3 vir 2,50", "3 vir 2 mense")),
    Pattern("pay",
            r"(?<!\w)(?P<buy>twee|drie|vier|vyf)\svir\s(?P<pay>een|twee|drie|vier)(?=\s{0,2}(?:[.,!?:;)\n-]|$)|\s(?:op|"
            r"aanbod)\b)",
            ("drie vir twee", "twee vir een op alles"),
            ("twee vir een mens",)),
    Pattern("pay",
            rf"\bbetaal\s(?:net\s)?(?:vir\s)?(?P<pay>{_FEW_OR_ONE}),?\s(?:en\s)?(?:kry|neem)\s(?P<buy>{_FEW})(?!\s?[\w.,%])",
            ("betaal vir 2, kry 3",),
            ("betaal 2 kry 3%",)),
    Pattern("free", r"(?<!\w)bogof?(?!\w)", ("BOGO op alle sokkies",), ("bogota",)),
    Pattern("nth free",
            rf"\b(?:koop|neem)\s(?:enige\s)?(?P<nth>{_FEW})(?:\s{_ITEM})?,?\s(?:en\s)?(?:kry\s)?(?:die|"
            rf"jou)\sgoedkoopste(?:\s(?:een|{_ITEM}))?\s(?:is\s)?(?:gratis|verniet)\b",
            ("Koop 3 en kry die goedkoopste gratis",),
            ("die goedkoopste item gratis",)),
    Pattern("nth free",
            rf"\b(?:koop|neem|by)\s{_FEW}(?:\s{_THING})?,?\s(?:en\s)?(?:(?:kry|is)\s)?(?:die\s|jou\s)?(?P<nth>{_NTH})(?:\s(?:een|"
            rf"{_THING}))?\s(?:is\s)?(?:gratis|verniet)\b",
            ("Koop 2 en kry die derde verniet", "Koop twee bekers en die derde is gratis", "By 3 bottels is die vierde gratis"),
            ("kry die derde verniet",)),
    Pattern("nth free",
            rf"(?<!\w)(?P<nth>{_NTH})(?:\s(?:een|{_ITEM}))?\s(?:is\s)?(?:gratis|verniet)(?!\s(?:aflewering|parkering|wifi|"
            r"toegang))\b",
            ("2de gratis", "die derde een is verniet"),
            ("2de verdieping gratis",)),
    Pattern("nth half", rf"\b(?:half[\s-]?prys|halwe\sprys)\sop\s(?:die|jou|elke)\s(?P<nth>{_NTH})(?:\s(?:een|{_ITEM}))?(?!\w)",
            ("halfprys op jou tweede een",), ("halfprys op jou hele bestelling",)),
    Pattern("nth half",
            rf"(?<!\w)(?P<nth>{_NTH})(?:\s{_THING})?\s(?:is\s|teen\s|vir\s){{0,2}}(?:die\s)?(?:half[\s-]?prys|halwe\sprys|"
            r"½\sprys|half\sdie\sprys)",
            ("2de halfprys", "tweede een teen halfprys", "2de een teen half die prys"),
            ("halfprys",)),
    Pattern("nth percent", rf"(?<!\w)(?P<nth>{_NTH})\s(?!{_NO_ARTICLE}){_THING}\s(?P<percent>\d{{1,2}})\s?%\s(?:afslag|minder)\b",
            ("Tweede lamp 40% afslag",), ("Tweede kans 40% afslag",)),
    Pattern("nth percent", rf"(?<!\w)(?P<nth>{_NTH})(?:\s(?:een|{_ITEM}))?\s?[:,]?\s(?:is\s|teen\s|met\s)?-?\s?"
            r"(?P<percent>\d{1,2})\s?%(?:\s(?:afslag|minder|af(?!\s(?:te|by))))?(?!\w)",
            ("2de item 50% afslag", "2de item 50% af"),
            ("2de kans: 20% afslag",)),
    Pattern("nth percent",
            rf"(?<![\d.,])(?P<percent>\d{{1,2}})\s?%\s(?:afslag|af)\sop\s(?:die|jou|elke)\s(?P<nth>{_NTH})"
            rf"(?:\s(?:een|{_ITEM})(?!\s?(?!(?-i:[A-ZÀ-Þ]))\w)|(?!\s?\w))",
            ("50% afslag op die tweede paar", "50% af op die tweede paar Sokkies Veld", "50% af op die tweede een"),
            ("20% afslag op die tweede verdieping",)),
    Pattern("for",
            rf"(?<![\w.,/+-])(?:enige\s)?(?P<quantity>{_FEW})\s?(?:{_ITEM}\s)?vir\s(?:net\s|"
            rf"slegs\s)?(?P<total>¤)(?!\s?(?:per|'n\s|/|elk|"
            r"afslag))",
            ("2 vir R50", "enige 3 vir R100", "3 hemde vir net R200"),
            ("39 vir R50", "1 vir R50")),
    Pattern("for", rf"(?P<total>¤)\svir\s(?P<quantity>{_FEW})(?=\s{{0,2}}(?:[.,!?;:*()\[|\n]|$)|\sop\s(?:alle|enige)\b)",
            ("R50 vir 2", "R40 vir drie (meng)"), ("R500 vir 2 nagte", "R50 vir 20 g")),
    Pattern("for",
            rf"\benige\ (?P<quantity>{_FEW})(?:\s{_ITEM})?\s?[,:]?\s(?P<total>¤)(?!\s?(?:per|'n\s|/|elk|afslag))|"
            r"(?<![\w.,/+-])(?P<quantity2>[2-4]|twee|drie|vier)\s(?:stuks|pakk?ies|pakke|bottels|"
            r"sakke)\s?:?\s(?P<total2>¤)(?!\s?(?:per|'n\s|/|elk|afslag))",
            ("enige twee R350", "twee stuks R350"),
            ("enige twee vanaf R350", "10 stuks R350")),
    Pattern("things for",
            rf"(?<![\w.,/+-])(?:enige\s)?(?P<quantity>{_FEW})\s(?:{_THING}\s){{1,2}}vir\s(?:net\s|"
            rf"slegs\s)?(?P<total>¤)(?!\s?(?:per|'n\s|"
            r"/|elk|afslag))",
            ("2 kerse vir R250", "enige 3 wit hemde vir net R600"),
            ("3 maande vir R50", "2 jaar waarborg vir R290")),
    Pattern("counted", rf"(?<![\w.,/+-])(?P<quantity>{_FEW})\ {_PIECES}(?:\ {_STOPS}{_NAME_PART}){{1,6}}?{_FOR_ALL}",
            ("4 sakke Potgrond Ryk vir R300", "4 sakke swart grond vir R300"),
            ("3 pakke per dag vir R50", "3 pakke. Jas vir R200")),
    Pattern("counted", rf"(?<![\w.,/+-])(?P<quantity>{_FEW})\ ?(?:keer|maal|x|×)\ {_CAPITAL}{_NAME_PART}"
            rf"(?:\ {_STOPS}{_NAME_PART}){{0,5}}?{_FOR_ALL}",
            ("Twee keer Badsout vir R200", "2 x Sakkie peuselbakkie vir R250"),
            ("2 keer so groot vir R200", "2 x 100 g vir R30")),
    Pattern("counted", rf"(?<!\w\ )(?<![\w.,/+-])(?P<quantity>{_FEW})\ {_PIECES}\ {_CAPITAL}{_NAME_PART}"
            rf"(?:\ {_STOPS}{_NAME_PART}){{0,5}}?,?\ (?:nou\ |saam\ |net\ |slegs\ ){{0,2}}(?P<total>¤)"
            r"(?!\s?(?:per|'n\s|/|elk|afslag|terug))",
            ("3 pakke Ryswafel R50", "2 stuks Badsout, saam R200"),
            ("Boks met 3 pakke Seep R50", "3 pakke Seep van R50")),
    Pattern("names for", rf"(?<![\w.,/+-])(?:enige\ )?(?P<quantity>{_FEW})\ (?!{_TIME}\b){_CAPITAL}{_NAME_PART}"
            rf"(?:\ {_STOPS}{_NAME_PART}){{1,5}}?{_FOR_ALL}",
            ("Enige 4 Potgrond Ryk Swart vir R300",),
            ("2 vase vir R300", "3 Dae Parys vir R1 990")),
    Pattern("names for", rf"\benige\ (?P<quantity>{_FEW})\ {_CAPITAL}{_NAME_PART}(?:\ {_STOPS}{_NAME_PART}){{0,5}}?,\ "
            r"(?P<total>¤)(?!\s?(?:per|'n\s|/|elk|afslag))",
            ("Enige 2 Badsoute, R200",),
            ("2 Badsoute, R200",)),
)

CODES = CodeWords(
    named=(
        Pattern("code",
                r"""(?<![\w-])(?:(?:afslag|promosie|promo|koepon|geskenk|aktivasie|kupon|spesiale)-?\s?)?(?:kodes?|code)
            (?:\s(?:is|lui))?\s?[:=»→]?\s?["'“”„«(\[*`]{0,2}§""",
                ("met kode SOMER25", "Afslagkode: 'HERFS10'", "Gebruik die kode LENTE-5"),
                ("poskode 7530", "strepieskode 87123")),
        Pattern("any word",
                r"""(?<![\w-])(?:afslag|promosie|koepon|spesiale)?kode\s?:?\s?["'“„]?§["'”]?\s(?:in\s)?(?:by|in
            |tydens)\s(?:die\s|jou\s)?(?:betaalpunt|afreken|kasregister|mandjie|kassa)\b""",
                ("Gebruik kode vlinder by die betaalpunt",),
                ("Die kode kry jy by die kassa",)),
        Pattern("any word", r"""(?<![\w-])(?:afslag|promosie|koepon|spesiale)?kode\s?:?\s["'“„](?=[^\s"'”]{3,20}["'”])§""",
                ('afslagkode "lente"',),
                ("kode lente",)),
        Pattern("any word", r"\bgebruik\s(?:die\s)?kode\s(?=\d)§", ("gebruik kode 2026",), ("kode 2026",)),
        Pattern("any word", r"\bmet\s(?:die\s)?kode\s(?=\d{3,8}(?!\w))§\s(?:is|kry|spaar|betaal)\b",
                ("Met kode 3310 is aflewering gratis",), ("met kode 2026",)),
        Pattern("any word", r"\b(?:noem|meld|gebruik|tik)\s(?=\d{3,8}(?!\w))§\s(?:by|in)\s(?:die\s|jou\s)?"
                r"(?:betaalpunt|kasregister|mandjie|kassa)\b",
                ("Noem 4410 by die kassa",), ("Gebruik 100 punte by die kassa",)),
        Pattern("coupon", r"""(?<![\w-])koepon\s?[:=»→]?\s?["'“”„«(\[*`]{0,2}§""", ("koepon SOMER25",), ("koepons",)),
    ),
    shown=(
        Pattern("with", r"""\b(?:met|gebruik|tik|sleutel|via)\s["'“„]?§""", ("15% afslag met KAMER15",), ("met afslag",)),
        Pattern("at checkout",
                r"""§["'”]?\s(?:in\s)?(?:by|in|tydens)\s(?:die\s|jou\s)?(?:betaalpunt|afreken|kasregister|mandjie
            |inkopiemandjie|betaling|kassa)\b""",
                ("KAMER15 by die betaalpunt",),
                ("Kom by die kassa",)),
        Pattern("equals", r"§\s?=\s?\d{1,2}\s?%", ("KAMER15 = 15%",)),
        Pattern("gives", r"§\s(?:gee|noem|invoer)\s", ("KAMER15 gee jou 15% afslag",), ("Die kaart gee jou",)),
        Pattern("given by", r"\bgee\s§\s(?:jou|u|\d)", ("dan gee KAMER15 jou 15% afslag",), ("gee NOORD",)),
        Pattern("after a colon", rf":\s[\"'“„]?§{_END}", ("10% afslag: KAMER15",), ("Groottes: S tot XL",)),
    ),
    used=(
        Pattern("until",
                r"§\s(?:(?:is|bly)\s(?:(?:nog|net|slegs|ook)\s){0,2}(?:geldig|bruikbaar)|werk|loop|geld|verval|verstryk|eindig)"
                rf"\s(?:\w{{2,10}}\s)?{_UNTIL}\s(?:\w{{2,9}}\.?\s){{0,2}}\d",
                ("KAMER15 is geldig tot 31 Maart", "Kamer15 werk tot en met Sondag 6 Desember"),
                ("KAMER15 is mooi",)),
        Pattern("can be used until",
                rf"§\s(?:kan|mag|kan\sjy|kan\su)\s(?:\w{{2,10}}\s){{0,2}}?{_UNTIL}\s(?:\w{{2,9}}\.?\s){{0,2}}\d[^.!?\n]{{0,24}}\s"
                r"(?:gebruik|ingewissel|ingeruil)(?!\w)",
                ("KAMER15 kan tot 31 Maart gebruik word",),
                ("KAMER15 kan tot 31 Maart",)),
        Pattern("use until", rf"\bgebruik\s§\s(?:\w{{2,10}}\s)?{_UNTIL}\s(?:\w{{2,9}}\.?\s){{0,2}}\d",
                ("Gebruik Kamer15 voor 6 Desember",),
                ("Gebruik Kamer15 dikwels",)),
        Pattern("discount with",
                r"\d\s?%\safslag(?:\s(?:by|vanaf|op\s(?:alles|jou|u|die\shele|alle\sbestellings))[^.!?\n]{0,50})?"
                rf"\smet\s§{_END}",
                ("15% afslag met Kamer15", "15% afslag vanaf R1000 met Kamer15."),
                ("15% afslag op jasse met Kamer15", "15% afslag met Kamer15 daarin")),
        Pattern("given by", r"\bgee\s§\s(?:jou|u)\s\d", ("dan gee Kamer15 jou 15% afslag",), ("gee Kamer15 uit",)),
        Pattern("hand in", r"\b(?:ruil|wissel|tik|voer|sleutel|vul)\s[\"'“„]?§[\"'”]?\sin(?!\w)",
                ("Ruil KAMER15 in vir afslag", "tik Kamer15 in"),
                ("Vul KAMER15 inhoud",)),
    ),
    not_promotional=r"qr|strepies|drag|pos|land|area|pin|produk|item|kleur|toegangs|bron|gedrags|besprekings|skakel|fout|"
        r"sekuriteits",
    never=frozenset({
        "AANLYN", "AFSLAG", "ALLES", "BY", "DIE", "EN", "GEBRUIK", "GELDIG", "GRATIS", "HIER", "IN", "IS", "JOU", "KRY", "MET",
        "NET", "NIE", "NODIG", "OP", "SPESIALE", "TOT", "VAN", "VIR", "WERK",
    }),
    labels=frozenset({"afslagkode", "promosiekode", "koeponkode"}),
)

ASIDES = (
    Pattern("elsewhere", r"""
        elders | by\s+(?:ander\s+winkels|ander|die\s+mededinger|mededingers) | (?:ons|by|met|
            van)\s+(?:\w{2,14}\s)?\w{0,14}venno(?:ot|te)""",
        ("Elders R529", "By ons vennoot Wiel kry jy 10%"), ("vennootskap", "jou maat")),
    Pattern("here", r"by\s+ons|hier|ons\s+prys", ("Elders R49, by ons R29",), ("hierdie",)),
    Pattern("earlier", r"""
        verlede\s+(?:jaar|maand|seisoen|somer|winter|lente|herfs) | bekendgestel | by\s+(?:die\s+)?bekendstelling |
        in\s+(?:[^\W\d_]{3,9}\s+)?(?:19|20)\d\d(?=\s?[,;:]) | \w{1,12}\s+jaar\s+gelede""",
        ("In 2024 bekendgestel teen R549", "Verlede jaar nog R59", "In Oktober 2025, 20% op alles"), ("verledentyd",)),
    Pattern("members", r"""
        (?:vir|net|as)\s+(?:ons\s+|al\s+ons\s+)?(?:lede|kaarthouers|intekenaars|lid) | lede(?:prys)? |
        met\s+(?:die|jou|ons|'n)\s+(?:[\w&]{2,14}\s)?(?!geskenk|krediet|bank)[\w&]{0,14}-?kaart | [\w&]{2,14}[\s-]klub(?=\s?:)""",
        ("Met die Groen Kaart: Olyfboom R39", "vir lede R20"), ("met die geskenkkaart", "alledaags")),
    Pattern("bundle", r"""
        (?:die|as\s+'n|in\s+'n)\s+(?:\w{3,14})?(?:pakket|stel|bondel)(?=\s+(?:vir\s|teen\s)?\D{0,3}\d) |
        saam(?=\s+(?:vir\s|net\s)?\D{0,2}\d)""",
        ("rooster en oortreksel: die pakket vir R499", "saam R49"), ("saamgestel",)),
)

NAMING = NamingWords(
    connectors=(
        "nou", "vir", "is", "net", "was", "slegs", "vanaf", "kos", "al", "reeds", "te koop", "per stuk", "elk", "weer", "ook",
        "nog",
    ),
    and_words=("en",),
    or_words=("of",),
    with_words=("plus", "met", "insluitend"),
    articles=("die",),
    small_words=frozenset({
        "altyd", "hierdie", "die", "'n", "slegs", "net", "bestel", "koop", "kry", "vandag", "week", "naweek", "nou", "al",
        "reeds", "jou",
        "ons", "u", "in", "op", "by", "met", "tot", "en", "of",
    }),
    no_part=frozenset({
        "nou", "van", "was", "vir", "vanaf", "net", "slegs", "is", "die", "ons", "nuwe", "hierdie", "ook", "en", "of", "met",
        "saam", "keer",
    }),
    variants=frozenset({"dames", "vroue", "mans", "set"}),
    kinds=(
        Pattern("kind", r""",?\s(?:(?:per|in|as)\s(?:'n\s|die\s)?(?:groot\s|klein\s)?(?:sak|boks|kis|emmer|palet)\b|
            (?:grootte|maat)\s\d{1,3}\b(?!\s?(?:-|t/m|tot|bis|to|à|au)\s?\d)|op\smaat\b|in\s\d{1,4}\s?(?:[x×]\s?\d|(?:cm|ml|l|kg|g)\b))""",
                (" per sak van 20 l: ", ", grootte 140: ", " in 120 x 170 "), (" in blou ", ", grootte 6 tot 12: ")),
    ),
    labels=(
        Pattern("label", r"prys|afslag|aksie|aanbieding|aanbod|totaal|lever|aflewer|bespa|waarde|vanaf|besteding|voucher|kode",
                ("Ons prys", "Aksiepryse", "Aflewering", "Jou besparing", "Kode"), ("Mos Onderbaadjie", "Tent Duin")),
    ),
    other_things=(
        Pattern("friends", r"\b(?:nooi\s\w{2,8}\svriend\w{0,3}|bring\s\w{2,8}\svriend\w{0,3}\ssaam)",
            ("Nooi jou vriend: R10",), ("Vriendskapsband",)),
        Pattern("gift card", r"gift[\s-]?(?:kaart|bewys|voucher)|voucher", ("'n Vouchers", "Giftbewys"), ("Kaarthouer Mos",)),
        Pattern("points", r"punte\b", ("Verdien 500 punte",), ("Puntige Skoen",)),
        Pattern("delivery", r"aflewer|terugstu", ("Gratis aflewering", "Terugsturings"), ("Terugslag Mos",)),
        Pattern("spending", r"besteding", ("Minimum besteding",), ("Bestel Mos",)),
        Pattern("a service", r"(?<!\w)(?:montering|verwydering\svan|installering|graveer|gravering|herstelwerk)(?!\w)",
                ("Montering tuis",), ("Graveernaald",)),
        Pattern("wrapping or a deposit", r"verpakking|deposito", ("Verpakking", "'n Deposito"), ("Depot Stoel",)),
        Pattern("entry", r"toegang|inskrywing", ("Toegang", "Inskrywings"), ("Mos Tent",)),
    ),
    abbreviations=(
        "art", "nr", "no", "inkl", "exkl", "ca", "max", "min", "st", "o.a", "p.p", "tel", "jan", "feb", "apr", "jun", "jul",
        "aug", "sep", "sept", "okt", "nov", "des", "ma", "di", "wo", "do", "vr",
    ),
)

COLUMNS = ColumnWords(
    price=("prys",),
    sale=("aksie", "aanbieding", "aanbiedings", "spesiaal", "spesiale", "nou", "ons", "nuwe"),
    ordinary=("normaal", "normale", "gewoon", "gewone", "gewoonlik", "was", "ou", "van", "voorheen"),
)

REMARKS = RemarkWords(
    code=(
        Pattern("code", r"\bkode", ("Gebruik die kode",), ("Dekodeer", "Alle jasse")),
    ),
    everything=(
        Pattern("everything", r"\b(?:alles|hele\ (?:reeks|winkel)|alle\ produkte)\b",
                ("20% afslag op alles", "die hele reeks", "Alle produkte"), ("alle jasse", "hele dae")),
    ),
    offers=(
        Pattern("offers", r"\b(?:aksies?|aanbieding|aanbod|hierdie\ (?:pryse?|afslag))\b",
                ("Hierdie pryse geld", "Die aksie eindig", "Ons aanbod"), ("Die prysuitdeling is", "'n Reaksie")),
    ),
    personal=(
        Pattern("birthday", r"\b(?:jou|u|hul)\ verjaar(?:s)?dag|\bverjaars?dag(?:afslag|geskenk)",
                ("10% op jou verjaarsdag", "5% verjaarsdagafslag"), ("Ons verjaarsdag: 20%",)),
    ),
    groups=(
        Pattern("who collect", r"%\ (?:kontant\ )?terug\b|\bverdien\ (?:tot\ )?\d{1,2}\ ?%",
                ("Swiep jou kaart en verdien 2% terug",), ("kry 10% afslag",)),
        Pattern("groups of people", r"\b(?:intekenaars?|teken\ in|intekening|herhaal(?:aflewering|bestelling)s?|student(?:e)?|"
                r"studenteafslag|"
                r"pensioenaris(?:se)?|seniors?|\d\d-?plussers?|personeel(?:afslag)?|"
                r"werknemers|onderwysers?|groepe\ van)\b",
                ("Studente kry 10%", "5% vir 60-plussers", "Pensioenarisse kry 5% op Dinsdae", "Groepe van 10 kry 10% afslag",
                 "Spaar 15% op jou eerste herhaalaflewering"),
                ("Studeertafels 10% af",)),
    ),
    days_before=(Pattern("days before", r"\bvoor\s$", ("Bespreek voor ",), ("tot ",)),),
    past=(Pattern("past", r"\b(?:is|het)\ (?:nou\ |reeds\ )?(?:verby|afgeloop|verstreke|verval)\b|\bwas\ geldig\b|"
                  r"\bnie\ meer\ geldig\b|\bwerk\ nie\ meer\b",
                  ("1 tot 4 Mei is verby", "Die aksie het afgeloop", "Die kode was geldig tot 4 Mei", "MEI10 werk nie meer nie"),
                  ("Kom verby", "Dit loop af", "MEI10 is geldig")),),
    other_thresholds=(Pattern("other thresholds", r"\b(?:geskenk(?:ie)?s?|gratis|paaiemente?)\b",
                              ("Vanaf R800 'n gratis beker", "Paaiemente vanaf R1 000"),
                              ("Vanaf R800 besteding", "geskenkkaart")),),
    on_words=("op", "vir"),
    our_words=("ons", "die"),
    have_words=("het", "kry", "dra"),
    picture_words=("beeld", "foto", "prent", "prentjie", "banier", "afbeelding", "produkfoto"),
    all_goods=(
        Pattern("all goods", r"alles?\b|elke?\b", ("alle artikels", "alles", "elke bestelling"), ("tente", "allesreiniger")),
        Pattern("no goods", r"(?:jou|eie|kliënt|rekening|koste|aflewer|verse[nd]|terugst|retoer)|(?:bestelling|aankop|order)",
                ("eie rekening", "jou koste", "aflewering", "bestellings bo", "aankope"), ("tente", "kombers")),
    ),
    roughly=("meer as", "amper", "omtrent", "tot"),
    per_words=("per",),
    for_words=("vir",),
    any_words=("enige", "al", "per"),
    pieces=("stuks", "stukke"),
    packs=("pak",),
    of_words=("met", "van"),
)

COMMON_WORDS = frozenset({
    "'n", "aan", "aanlyn", "af", "aflewering", "afslag", "alle", "alleen", "alles", "ander", "as", "asook", "baie",
    "beskikbaar", "beste", "bestel", "bestelling", "bestellings", "betaal", "binne", "bly", "by", "daar", "dae", "dag", "dan",
    "dat", "deur", "die", "dis", "dit", "dié", "doen", "dra", "dus", "een", "eerste", "eie", "ek", "elke", "elkeen", "en",
    "enige", "gaan", "gebruik", "geen", "geldig", "gerus", "goed", "goeie", "gou", "graag", "gratis", "groot", "haar", "heel",
    "help", "het", "hier", "hierdie", "hoe", "hom", "hou", "huis", "hulle", "hy", "iets", "in", "is", "ja", "jaar", "jas",
    "jou", "jul", "julle", "jy", "jys", "kan", "keuse", "kies", "klaar", "klere", "kliënte", "kom", "kon", "koop", "korting",
    "kry", "kyk", "laaste", "lekker", "maak", "maar", "mag", "meer", "mense", "met", "mis", "moenie", "moet", "mooi", "my",
    "môre", "na", "naby", "net", "nie", "niks", "nodig", "nog", "nou", "nuut", "nuwe", "of", "om", "onder", "ons", "ook", "oor",
    "op", "per", "plaas", "prys", "pryse", "saam", "sal", "sien", "sit", "skoene", "slegs", "so", "soek", "solank", "soos",
    "spaar", "spesiale", "staat", "stuur", "sy", "sê", "te", "terug", "terugstuur", "toe", "tot", "tussen", "tyd", "u", "uit",
    "uitverkoping", "van", "vanaf", "vandag", "vat", "veral", "verniet", "vind", "vir", "vra", "vrae", "waar", "waarborg",
    "wag", "wanneer", "want", "wat", "watter", "week", "weer", "wees", "weet", "wen", "werk", "werksdae", "wie", "wil",
    "winkel", "winkels", "wins", "word",
})

BLANKS = (
    Pattern("blank", r"""
        teks\s+(?:volg|kom\s+hier)(?=\s*(?:$|[).\]!…])) | hier\s+kom\s+(?:die\s+)?(?:teks|prys|titel) | \[(?:naam|
        voornaam|prys|datum|kode|produk|bedrag|teks|skakel|url|winkel|titel)\](?!\() | voorbeeldteks |
        nog\s+in\s+te\s+vul(?=\s*(?:$|[).\]!]))""",
        ("Teks volg", "Hier kom die prys", "Hallo [naam],", "Voorbeeldteks"),
        ("die teks volgens ons", "[advertensie]", "vul jou naam in")),
)

ADDRESS_FORMS = (
    Pattern("informal", r"""jy|(?<!-)jou(?!-)|jouself|julle""",
            ("Bestel jou jas", "Wil jy meer weet?"), ("jong", "jou-jou")),
    Pattern("formal", r"""(?<!\d\s)(?<!\d)u(?![\w-]|/)|uself""",
            ("Bestel u jas", "U kan bestel"), ("24 u oop", "die u-draai")),
)

READING = ReadingWords(
    syllable=r"aai|ooi|oei|eeu|aa|ee|oo|uu|ie|ei|eu|oe|ui|ou|[aeiouyäëïöüéèêôûîá]",
    syllables={"tent": 1, "winkel": 2, "aflewering": 4, "mooi": 1, "reën": 2, "uitverkoping": 4},
)

LANGUAGE = Language(
    code="af",
    common_words=COMMON_WORDS,
    decimal_comma=True,
    currency="ZAR",
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
    region="ZA",
    plurals={"dag": "dae", "werksdag": "werksdae", "week": "weke", "maand": "maande", "jaar": "jaar"},
    reading=READING,
    synonyms=(("mandjie", "inkopiewaentjie", "inkopiemandjie"), ("kliëntediens", "klantediens"),
              ("afleweringskoste", "versendingskoste", "koerierkoste"),
              ("afslagkode", "promosiekode", "koeponkode"), ("geskenkbewys", "geskenkkaart"), ("terugstuur", "retourneer"),
              ("aanlyn", "op die web")),
    wordings=Wordings(
        redeem={"online": "net aanlyn", "store": "net in die winkel", "app": "net in die toep",
                "online and store": "aanlyn en in die winkel"},
        return_places={"store": "Terugbring kan net in die winkel", "post": "Terugstuur kan net per pos",
                       "post and store": "Terugbring kan in die winkel of per pos"},
        return_costs={"free": "Terugstuur is gratis", "customer": "Terugstuur is op jou eie koste",
                      "amount": "Terugstuur kos {amount}"},
        percent="{percent} afslag",
        deals={"buy_pay": "{buy} vir die prys van {pay}", "bundle": "{quantity} vir {amount}", "half_2": "2de teen halfprys",
               "percent_2": "2de teen {percent}% afslag"}),
)
