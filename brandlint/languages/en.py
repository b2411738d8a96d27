"""English."""

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
    TitleWords,
    Wordings,
)

DATES = DateWords(
    months=("january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun", "july|jul", "august|aug",
            "september|sept|sep", "october|oct", "november|nov", "december|dec"),
    weekdays=("monday|mon", "tuesday|tue|tues", "wednesday|wed|weds", "thursday|thu|thur|thurs", "friday|fri", "saturday|sat",
              "sunday|sun"),
    ordinal="st|nd|rd|th",
    ordinal_suffixes=("st", "nd", "rd", *["th"] * 17, "st", "nd", "rd", *["th"] * 7, "st"),
    filler=r"the|of|on",
    also_words=frozenset({"may", "march", "mar"}),
    month_first=True,
    year_joins="of|in",
    ordinal_days=("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        "twentieth", "twenty[ -]?first", "twenty[ -]?second", "twenty[ -]?third", "twenty[ -]?fourth", "twenty[ -]?fifth",
        "twenty[ -]?sixth", "twenty[ -]?seventh", "twenty[ -]?eighth", "twenty[ -]?ninth", "thirtieth", "thirty[ -]?first"),
    end_of=r"(?:the\s+)?end\s+of",
    whole_month=(r"(?:throughout|(?:during|in)\s+the\s+month\s+of)\s+(?:the\s+(?:whole\s+)?month\s+of\s+)?|"
                 r"(?:the\s+)?(?:whole|entire)\s+month\s+of\s+|all\s+of\s+|all\s+(?=\w{3,9}(?:\s+long\b|[.!,;:]|\s-|\s?$))"),
    week=r"week",
    holidays=(
        Pattern("12-24", r"christmas\s+eve", ("until Christmas Eve",)),
        Pattern("12-25", r"christmas\s+day", ("until Christmas Day",), ("until Christmas",)),
        Pattern("12-26", r"boxing\s+day|day\s+of\s+goodwill", ("until Boxing Day",)),
        Pattern("12-31", r"new\s+year'?s\s+eve", ("until New Year's Eve",), ("until New Year's Day",)),
        Pattern("01-01", r"new\s+year'?s\s+day", ("from New Year's Day",), ("until New Year's Eve",)),
        Pattern("02-14", r"valentine'?s'?\s+day", ("until Valentine's Day",), ("Valentine's",)),
        Pattern("03-17", r"st\.?\s+patrick'?s\s+day", ("until St Patrick's Day",)),
        Pattern("10-31", r"hallowe'?en", ("until Halloween",)),
        Pattern("11-05", r"bonfire\s+night|guy\s+fawkes\s+night", ("until Bonfire Night",)),
        Pattern("ZA 04-27", r"freedom\s+day", ("until Freedom Day",)),
        Pattern("ZA 06-16", r"youth\s+day", ("until Youth Day",)),
        Pattern("ZA 08-09", r"national\s+women'?s\s+day", ("until National Women's Day",), ("International Women's Day",)),
        Pattern("03-08", r"international\s+women'?s\s+day", ("until International Women's Day",), ("National Women's Day",)),
        Pattern("ZA 09-24", r"heritage\s+day", ("until Heritage Day",)),
        Pattern("ZA 12-16", r"day\s+of\s+reconciliation|reconciliation\s+day", ("until the Day of Reconciliation",)),
        Pattern("easter-2", r"good\s+friday", ("until Good Friday 2026",)),
        Pattern("easter", r"easter\s+(?:sun)?day", ("until Easter Sunday 2026",), ("Easter Monday 2026",)),
        Pattern("easter+1", r"easter\s+monday|family\s+day", ("until Easter Monday 2026",), ("Easter Sunday 2026",)),
        Pattern("easter|easter+1", r"easter(?!\s+[^\W\d_])", ("until Easter 2026",), ("Easter eggs",)),
        Pattern("easter+49", r"whit\s?sun(?:day)?|pentecost", ("until Whitsun 2026",)),
        Pattern("easter+50", r"whit\s?monday", ("until Whit Monday 2026",)),
        Pattern("thanksgiving+1", r"black\s+friday", ("until Black Friday 2026",)),
        Pattern("thanksgiving+4", r"cyber\s+monday", ("until Cyber Monday 2026",)),
        Pattern("US thanksgiving", r"thanksgiving(?:\s+day)?", ("until Thanksgiving 2026",)),
    ),
    cues=(
        Pattern("contest", r"""
            \w{0,10}competition | contest | giveaway | sweepstakes? |
            prize\s+draw | raffle | (?:for\s+a|your|a)\s+chance\s+(?:to\s+win|of) | to\s+be\s+won | like\s+(?:and|&)\s+(?:share |
            follow|comment) | tag(?=\s+(?:a|two|three|your|\d)\s) |
            winners?\s+(?:(?:is|are|will\s+be)\s+)?(?:announced|drawn|notified) |
            (?:forms?|entries|drawings?|photos?|applications?|papers?|answers?)\s+(?:(?:must|should|need\s+to|have\s+to)\s+)?
            (?:be\s+)?(?:in|due|received|submitted|handed\s+in|sent\s+in)\b""",
            ("Forms must be in by 1 October", "entries received by 4 May", "Competition closes 31 October",
             "your chance to win until 31 May", "Like and share before 12 May",
             "for a chance of 1 of 5 tents", "winners announced on 5 May"), ("winter offers", "price tag until 4 May")),
        Pattern("until", r"""
            on\s+or\s+before | (?:up\s+)?until(?:\s+(?:and\s+including|midnight|the\s+end\s+of|close|closing))? | '?till? |
            up\s+to(?:\s+and\s+including)? | through(?:\s+to)? | thru | (?:end|finish|close|stop|conclude|expire|lapse|run)(?:s
            |ing)?(?:\s+(?:the|our)\s+sale)?(?:\s+(?:midnight|out|up))?(?:\s+(?:at\s+)?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m)?)?(?:\s+(?:on|at\s+midnight))?
            | by(?:\s+midnight)? | no\s+later\s+than | (?:expiry|expiration|closing|end)\s+date(?:\s+is)? |
            last\s+day(?:\s+is)? | must\s+end(?:\s+on)?""",
            ("Only until 14 December", "Ends Monday 14 December", "valid through 14 December", "Offer expires 14 December",
             "use it by 14 December", "up to and including 14 December"),
            ("from 14 December", "before 14 December")),
        Pattern("before", r"before | prior\s+to", ("before 14 December",), ("beforehand",)),
        Pattern("from", r"""
            from | starting(?:\s+(?:from|on))? | starts?(?:\s+(?:on|from))? | begin(?:s|ning)?(?:\s+on)? | as\s+(?:of|from)
            | since | effective(?:\s+from)? | launch(?:es|ing)(?:\s+on)?""",
            ("from 1 March", "Starts 1 March", "as of 1 March"), ("until 1 March",)),
        Pattern("on", r"""
            (?:only|valid|just)\s+on | (?:one|1)\s+day\s+only | (?:today\s+only|only\s+today)(?:,|\s-)?""",
            ("One day only: 14 December", "only on 14 December", "Today only: 14 December", "only today, 14 December"),
            ("join us on 14 December", "today, 14 December")),
        Pattern("last_day", r"""
            (?:is|was)\s+(?:(?:really|also)\s+)?(?:the|your)\s+(?:very\s+)?(?:last|final)\s+(?:day|chance|call)""",
            ("14 December is the last day",), ("the last day of the week",)),
        Pattern("only_day", r"only", ("14 December only",), ("lonely",)),
        Pattern("to", r"""to | until | till? | through | thru | up\s+to(?:\s+and\s+including)?""",
            ("2 to 8 March", "2 through 8 March"), ("2 two",)),
        Pattern("and", r"and", ("28 and 29 November",), ("any",)),
        Pattern("between", "between", ("between 1 and 14 March",), ("betweentimes",)),
        Pattern("day", "on", ("on 14/12",), ("Sony 14/12",)),
        Pattern("event", r"""
            join\s+us | (?:come|pop|drop)\s+(?:along|in|by|over|and) | (?:winter|summer|late|shopping|open|launch|tasting
            |gift|family|vip|quiz|craft)\s+(?:night|evening|day|weekend|morning)s? | workshops? | events? | (?:re-?
            |grand\s+)?opening | party | fair | market | festival | concert | show | demo(?:nstration)? | closed | open |
            opens | closes? | available | in\s+stock | expected | pre-?orders? | released? | apply | sign\s+up | register |
            vote | holidays? | since | born | founded | established | published | posted | ordered | invoice |
            bill(?=\s+for) | see\s+you |
            meet | visit\s+us | enter | competition | prize\s+draw | webinar | late-night\s+shopping""",
            ("Join us on Friday 11 December", "Our shop is closed", "A workshop on 14 December"),
            ("Offer valid until 14 December", "marketing")),
        Pattern("midnight", r"midnight", ("14 December at midnight",), ("midnightblue",)),
        Pattern("closing", r"""
            closed | (?:opening|holiday|trading)\s+(?:hours|times) | (?:bank|public)\s+holidays?(?=[^.!?\n]{0,40}\bopen\b) |
            (?:easter|boxing|christmas|new\s+year'?s|good)\s+(?:sunday|monday|friday|day|eve)(?=[^.!?\n]{0,40}\bopen\b) |
            open(?=[^.!?\n]{0,40}\b(?:holiday|(?:easter|boxing|christmas|new\s+year'?s|good)\s+(?:sunday|monday|friday|day
            |eve)))""",
            ("Closed on the bank holiday Monday", "Open 10am-4pm on Easter Monday", "Boxing Day: open from 10am"),
            ("Egg hunt on Easter Monday", "Grand opening on 14 December")),
        Pattern("offer", r"""
            discounts? | offers? | (?:promo(?:tion(?:al)?)?)s? | \w{0,12}\s?codes? | deals? | sale | free | valid |
            redeem\w{0,4} | vouchers? | coupons? | sav(?:e|ings?) | reduced | reductions? | price |
            prices(?=\s+(?:apply|are\s+valid|run|hold)) | off | half\s+price |
            bargains? | while\s+stocks\s+last""",
            ("Code valid until 14 December", "The sale ends 14 December", "These prices apply until 14 December"),
             ("Join us on 14 December", "coffee")),
        Pattern("stay", r"""
            stays? | staying | (?:for\s+)?travel(?:ling|s|led)? | arrivals? | arriving | departures? | departing | breaks |
            flights? | sailings?""",
            ("stays between 1 and 14 March", "for travel from 1 March"), ("stayed",)),
        Pattern("order", r"order(?:s|ed|ing)? | last\s+(?:order|posting)\s+dates?", ("Order by 20 December",), ("border",)),
    ),
)

COUNTRIES = {
    "GB": r"(?:united\skingdom|uk|great\sbritain|england|scotland|wales)", "IE": r"(?<!northern\s)ireland",
    "ZA": r"south\safrica",
    "NL": r"(?:the\snetherlands|netherlands|holland)", "BE": r"belgium", "FR": r"france", "DE": r"germany", "AT": r"austria",
    "CH": r"switzerland", "ES": r"spain", "IT": r"italy", "US": r"(?:united\sstates|usa)", "CA": r"canada", "AU": r"australia",
    "NZ": r"new\szealand", "NA": r"namibia", "BW": r"botswana",
}

TERMS = (
    Pattern("abbreviation", r"""
        (?:(?:incl|excl|max|min|approx|art|no|nr|tel|vs|etc|st|rd|ave|ltd|inc|e\.g|i\.e|p\.p|\b[a-z])\.)$""",
        ("incl.", "e.g.", "No."), ("home.",)),
    Pattern("glue",
            r"""
        not\s+(?:\w{1,12}\s+)?(?:satisfied|happy|right)|you've|have|got|has|try|wear|you're|we'll|give|the|a
        |total|value|elsewhere|locally|nationwide|outside|flat\s+rate|takes?|rang(?:es?|ing)|vary|varies|between|approximately|
        qualif(?:y|ies) |tracked|an|and|or|is|are|it|its|
        them|this|that|you
        |your|we|our|us|all|any|every|in|on|at|by|to|of|with|for|from|also |then|always|just|simply|only|yes
        |no|sure|if|can
        |will|be |costs?|charged?|pay|get|gets|applies|apply|via|orders? |purchases?|parcels?|items?
        |products?|goods|spend
        |amount|time|period|within|back|uk|mainland|standard|home|free |worth|value|bill|basket|after|go(?:es)?""",
            ("the",),
            ("raincoat",)),
    Pattern("and", r"and|&|or|plus|with|as\s+well\s+as", ("returns and warranty",), ("android",)),

    Pattern("returns", r"""
        returns?(?=[\s-]+(?:it|them|these|this|that|any|your|items?|goods|products?|parcels?|orders?|within|in[\s-]store|by
        |to\s+(?:a|any|our|one|us|your)|for|free|at|postage|costs?|fees?|period|window|is|are|up\s+to|unworn|unused|unwanted
        |something|anything|guarantee)\b) | returns(?!\s+(?:polic|label|address|form|portal|on\s+the|in\s+(?:spring|summer
        |autumn|winter|january|september))\w{0,8}) | (?:free|easy|day|days|night|week|month|paid|no-quibble|hassle-free|to
        |and|for|can\s+be|be)[\s-]+return(?:s|ed)?(?!\s+(?:to\s+(?:nature|school|form)|polic\w{1,3}|label|flight|ticket
        |journey)) | returns?\s+(?:shipping|delivery) |
        return\s+label(?=\s+(?:costs?|is)\b) | return(?=\s+courier\b) |
        returning(?=\s+(?:it|them|something|costs?|is)\b) |
        (?:(?<=days\s)|(?<=nights\s))to\s+(?:exchange\s+(?:it\s+)?or\s+)?(?:return|decide
        |(?:try|test)\s+(?:it|them)) | returnable | returned |
        (?:send|bring|take|post|mail|give|drop)(?:s|ing)?\s+(?:it|them
        |your\s+\w{2,20}|the\s+\w{2,20}|this|any\s+\w{2,20}|items?)\s[^.!?\n]{0,40}?\bback | money[\s-]back[\s-]guarantee |
        you(?:'ve|\s+have)(?:\s+got)?(?=\s+\d{1,3}\s+(?:days|nights)\s+(?:from|after|of)\s+(?:the\s+)?(?:delivery|receipt)\b
        (?!\s+to\s+(?:pay|report|claim|review|register)\b)) |
        sleep\s+on\s+it(?=\s+for\s+\S{1,12}\s+nights) |
        not\s+(?:quite\s+)?(?:right|for\s+you|happy|satisfied)(?=[^.!?\n]{0,12}\bwe(?:'ll|\s+will)?\s+(?:collect|pick|fetch)\b) |
        (?<=day\ )returns?\s+policy | your\s+money\s+back | changed\s+your\s+mind | not\s+(?:quite\s+)?(?:right|for\s+you|
        happy|satisfied
        |the\s+one)(?=\s?(?:\?|$)) | cooling[\s-]off(?:\s+period)? | (?:right\s+to\s+)?(?:cancel |withdraw)(?:al)?(?:\s+period) |
        (?:(?:home|risk-free|free)\s+)?trial(?:\s+period)? | return\s+by | full\s+refund | days?\s+to\s+change\s+your\s+mind |
        change\s+your\s+mind""",
        ("Free returns within 30 days", "30-day returns", "Return it within 30 days", "Return in store or by post",
         "Send it back free of charge", "60-day money-back guarantee", "Return by post only", "Sending it back costs nothing",
         "Return shipping is free", "28 days to decide", "The return label is on us", "Changed your mind",
         "Not quite right", "The return courier is on you", "Returning costs nothing", "You have 21 days from delivery",
         "90 days to exchange or return",
         "if it is not right we collect it"),
        ("The raincoat returns in spring", "Return flights from £49", "See our returns policy", "Return to nature",
         "welcome back")),
    Pattern("no_returns", r"""
        no\s+(?:returns|refunds)(?:\s+(?:or|and)\s+(?:returns|refunds|exchanges))? | no\s+exchanges\s+(?:or
        |and)\s+(?:refunds|returns) | non-?\s?(?:returnable|refundable)(?!\s+(?:deposit|fee|booking|rate|ticket)) |
        (?:can(?:not|'t|\s+not)|may\s+not
        |not)\s+be\s+(?:returned|refunded|exchanged\s+or\s+(?:returned|refunded)|returned\s+or\s+exchanged) | (?:not|aren't
        |isn't)\s+(?:returnable|refundable|eligible\s+for\s+returns?) | (?:do\s+not|don't|cannot|can't)\s+accept\s+returns |
        excluded\s+from\s+returns""",
        ("No returns", "cannot be returned", "Sale items are non-returnable", "not eligible for return"),
        ("free returns", "no return fees", "no refund fee")),
    Pattern("exchange", r"exchang(?:e|es|ed|ing)|swap(?:s|ped)?", ("Exchange within 14 days",), ("foreign currency",)),
    Pattern("delivery", r"""
        (?<!return\ )deliver(?:y|ies|ed|s)?(?!\s+(?:on\s+our|the\s+best|a\s+\w{3,12}\s+performance)) |
        (?<!return\ )shipping(?!\s+forecast) | shipped
        | ships?(?=\s+(?:free|within|in|from|for|same|next|to\s+you|today)) | (?<=free\ )ship | s\s?/\s?h | s\s?&\s?h |
        travels?(?=\s+free) | door[\s-]to[\s-]door | royal\s+mail\s+(?:tracked|special|\d\d|first|second|[12](?:st|nd)) |
        bring\s+(?:it|them|everything)(?=[^.!?\n]{0,20}\b(?:free|for\s+nothing)\b) | dispatch(?:ed)? |
        despatch(?:ed)? | charges?\s+(?:of|for)\s+(?:delivery|shipping) |
        (?<!return\ )(?<!returns\ )postage(?!\s+yourself)(?:\s+(?:and|&)\s+packing|\s+&\s+packaging)? | p\s?&\s?p |
        s\s?[&/]\s?h | courier(?=\s+(?:is|costs?|fees?|charges?)\b|\s?:?\s?r\s?\d) | at\s+your\s+door |
        on\s+your\s+doorstep | is\s+(?:there|with\s+you)(?=\s+(?:with)?in\s[^.!?\n]{1,12}days) |
        lead\s+time | carriage | arrives?(?=[^.!?\n]{0,30}\bdays) | with\s+you\s+(?:with)?in |
        (?<!while\ )in\s+stock(?=\s*(?:,|$)) |
        allow(?=\s+(?:up\s+to\s+)?\d[^.!?\n]{0,20}\bdays)""",
        ("Free delivery over £60", "Delivered within 1-2 working days", "postage and packing", "shipping costs",
         "Your order arrives in 2-3 working days", "Allow 2 to 3 working days", "Free S&H", "the courier is free",
         "Your case is there in 2-4 working days", "Arrives within 4-7 business days"),
        ("delivering on our promise", "a ship", "Return shipping is free")),
    Pattern("charge", r"""
        (?:(?:standard|home|uk|express|next[\s-]day)\s+)?(?:delivery|shipping|postage|p\s?&\s?p|carriage)(?:\s+(?:costs?
        |charges?|fees?|and\s+packing))? | courier(?:\s+(?:costs?|fees?|charges?))? | (?<=and\ )costs | flat\s+rate""",
        ("delivery", "shipping costs", "takes two days and costs £4"), ("delivered",)),
    Pattern("pickup", r"""
        click\s?(?:&|and|\+|n)\s?collect | (?:store\s+|in-store\s+)?(?:collection|pick-?\s?up)(?:\s+(?:points?|lockers?)|
        \s+(?:in|from)\s+(?:the|our|a|any)?\s?(?:store|shop)s?)? |
        (?<!we\ )(?<!we'll\ )(?<!will\ )collect(?=\s+(?:in|from|at|it|your|for|free|same|next)) | reserve\s?(?:&
        |and)\s?collect | collect\s+in[\s-]store | pick\s+(?:it|them|your\s+\w{2,15})?\s?up""",
        ("Free click & collect", "collect in store", "store pick-up"), ("collector", "pick of the week")),
    Pattern("warranty", r"""
        (?:manufacturer'?s?\s+|full\s+|limited\s+|product\s+)?(?:warrant(?:y|ies)|guarantee(?!d))(?!\s+(?:the|you|that|your
        |to)) | guaranteed\s+for(?=\s+(?:\d|an?\s|one|two|three|five|ten)\S*\s?\S{0,3}(?:year|month))""",
        ("3 years warranty", "3-year guarantee", "Warranty: 2 years", "Guaranteed for 3 years"),
        ("guaranteed", "we guarantee that", "guaranteed for everyone")),
    Pattern("other", r"""
        (?<!otherwise\ )(?<!otherwise\ you\ )pay(?:ment|able|ing|s)? | instal?lments? | invoice | matured? | aged |
        valid(?:ity)? | open | experience | since |
        anniversary | birthday | aged? | subscription | cancel\s+any\s?time | notice | apr | interest | finance |
        refunds?\s+(?:are|is|will|take)\s | refunded | process(?:ed|ing)? | reply | respond | delay\w{0,3} | late |
            not\s+collected | uncollected | response | battery | ready |
        dries | lowest\s+price | washes | credited |
        (?:of|after)\s+(?:you(?:'ve)?\s+|the\s+|your\s+)?cancel\w{0,7}""",
        ("pay within 30 days", "matured for 30 days", "open 365 days a year"), ("30-day returns",)),

    Pattern("free", r"""
        (?<!-)free(?!\s+(?:gift|sample|range|from\s+(?!£|\$|€|r\s?\d))|-range)(?:\s+of\s+charge|\s+and\s+easy)? |
        at\s+no\s+(?:extra\s+)?(?:cost|charge) | complimentary | on\s+us | for\s+nothing |
        nothing(?=\s+(?:on|for|over|above|from)\b) | costs?\s+(?:you\s+)?nothing |
        won't\s+cost\s+you\s+(?:a\s+penny|anything) | no\s+(?:extra\s+)?charge""",
        ("Free delivery", "at no cost", "free of charge", "or nothing on orders over £25"),
        ("free gift", "freedom", "nothing beats it")),
    Pattern("charged", r"""(?:not|no|isn't|aren't|never|without)\s+(?:\w{1,10}\s+)?free""",
        ("Returns are not free", "no free delivery"), ("free returns",)),
    Pattern("no_charge", r"""
        (?:no|without|zero|never\s+any)\s+(?:\w{1,8}\s+)?(?:delivery|shipping|return(?:s)?|postage)\s+(?:costs?|charges?
        |fees?) | (?:delivery|shipping|postage)\s+(?:is\s+)?(?:included|on\s+us) |
        we\s+pay\s+(?:for\s+)?(?:the\s+|your\s+)?return(?:s|\s+(?:postage|shipping|courier))(?!\w)""",
        ("no delivery charges", "no return fees", "We pay for returns"), ("delivery charges", "we pay returning customers")),
    Pattern("customer_pays", r"""
        you\s+pay\s+to\s+(?:send|post|ship|return)\s+(?:it|them)(?:\s+back)?(?:\s+yourself)? |
        return\s+(?:postage|shipping)\s+is\s+(?:on\s+you|yours) |
        costs?\s+of\s+(?:sending|returning|posting)\s+(?:it|them)(?:\s+back)?\s+(?:is|are)\s+
        (?:for\s+your\s+account|yours|on\s+you) |
        pay\s+(?:for\s+)?the\s+(?:return\s+)?(?:postage|shipping|courier)\s+yourself |
        (?:at|for)\s+(?:your|the\s+(?:customer|buyer)'?s?)\s+own\s+(?:cost|expense|account) |
        for\s+(?:your|the\s+(?:customer|buyer)'?s)\s+account | at\s+(?:your|the\s+(?:customer
        |buyer)'?s)\s+(?:cost|expense) | (?:customers?|buyers?
        |you)\s+pays?\s+(?:for\s+)?(?:the\s+)?(?:cost\s+of\s+)?(?:return(?:s|\s+(?:postage|shipping|delivery|courier|costs?))?
        |postage) | return\s+(?:postage|shipping|costs?)\s+(?:is|are)\s+(?:paid\s+by\s+(?:you|the\s+customer)
        |your\s+responsibility|the\s+(?:buyer|customer)'?s\s+responsibility|not\s+included) | (?:you|customers?)\s+(?:cover|
        bear|carry
        |are\s+responsible\s+for)\s+(?:the\s+)?(?:cost\s+of\s+)?return\w{0,3}(?:\s+(?:postage|shipping|costs?))?""",
        ("return at your own cost", "the customer pays return postage", "for your own account", "You carry the cost of returns",
         "You pay to send it back yourself", "You pay for the return courier", "for the customer's account",
         "The cost of sending it back is for your account", "Return shipping is on you"),
        ("at no cost",)),

    Pattern("from", r"""
        from | threshold(?:\s+of)? |
        (?:on\s+|for\s+|with\s+)?(?:(?:all\s+|any\s+|uk\s+|online\s+)?(?<!smaller\ )(?<!other\ )(?:orders?|purchases?|baskets?
        |spends?))(?:\s+(?:of|from|worth|totalling))?(?:\s+at\s+least)? | (?:when\s+you\s+|if\s+you\s+)?spend(?:ing)? |
        minimum(?:\s+(?:order|spend))?(?:\s+of)? | at\s+least | starting\s+(?:at|from) | > =?""",
        ("free from £60", "on orders of £60", "when you spend £60"), ("over £60", "Smaller orders: £3.99")),
    Pattern("over", r"""
        (?:(?:on\s+)?(?:all\s+)?(?:orders?|purchases?|spends?|baskets?)\s+)?(?:over|above|exceeding|(?:of\s+)?more\s+than)""",
        ("over £60", "orders over £60"), ("from £60",)),
    Pattern("to_go", r"""
        £\s?\d[\d.,]*\s+(?:away|short|to\s+go)\s+(?:of|from|until|to) |
        (?:spend|add)\s+(?:another\s+)?£\s?\d[\d.,]*\s+more""",
        ("£12 away from", "Spend £8.50 more",), ("£12 off",)),
    Pattern("under", r"(?:orders?\s+)?(?:under|below|less\s+than|up\s+to)", ("under £60",), ("over £60",)),
    Pattern("being", r"is|are|was|will\s+be|gets?", ("€30 is returned",), ("this",)),
    Pattern("or_more", r"""
        or\s+(?:more|over|above|higher|greater) | (?:and|&)\s+(?:over|above|up|more) | \+(?!\s?\w) | minimum(?:\s+(?:order|
        spend))?""",
        ("£60 or more", "£60 and over"), ("£60 off",)),
    Pattern("otherwise", r"""otherwise(?:\s+it(?:'s|\s+is|\s+costs)|\s+(?:you\s+)?pay)? | everything\s+else(?:\s+(?:is|
        costs))? | below\s+that |
        (?:smaller|other|all\s+other)\s+orders | else | under\s+that""",
        ("otherwise £3.95",), ("over",)),
    Pattern("billed", r"(?:per\s+(?:parcel|order|delivery|package)\s+)?(?:(?:is|are|will\s+be|applies|apply)\s+)?(?:charged|"
                      r"applied|applies|added)",
        ("£5 is charged", "£5 per parcel applies",), ("recharged",)),
    Pattern("conditional", r"""
        (?:for\s+)?(?:members?|cardholders|subscribers|students) | if\s+you | when\s+you(?!\s+spend) | (?:with
        |using)\s+(?:code|your\s+\w{3,12}\s?card) | (?:your\s+)?first\s+order | new\s+customers | \w{1,8}\s+(?:days
        |hours)\s+(?:left|only |to\s+go) | (?:only|last)\s+\w{1,8}\s+(?:days|hours) | today | this\s+week(?:end)? | tonight
        | for\s+a\s+limited\s+time | selected | when\s+buying | with\s+(?:every|any|each|all)\s+\w{3,15} | on\s+(?:selected
        |these|this|all|any|every|your|orders?)\s?\w{0,15} | black\s+friday | to\s+(?!your|you|the\s+door)\w{3,15} |
        in\s+the\s+uk | uk""",
        ("free delivery for members", "free returns when you join"), ("free delivery",)),

    Pattern("store", r"""
        in[\s-]stores? | (?:in|to|at|into)\s+(?:(?:any|all|our|the|a|one|your|every|local|nearest|of)\s+){0,5}(?:shops?
        |stores?|branch(?:es)?|showrooms?) | (?:over|at)\s+the\s+counter""",
        ("Return in store", "in any of our shops", "to any store"), ("shop now", "store it dry")),
    Pattern("post", r"""
        (?:by|via|through|in)\s+(?:the\s+)?(?:post|mail|courier|royal\s+mail|evri|dpd|dhl|ups|yodel)
        (?!\s+(?:is(?:\s+not|n't)|(?:does|will|can)\s?n[o']t|won't)\b) | post\s+offices? |
        royal\s+mail | (?:by|via)\s+(?:our\s+)?(?:returns\s+)?(?:portal|label) | (?:post|mail)(?=\s+(?:it|them)) |
        parcel\s?shops? |
        (?:drop-?off|pick-?up|collection|parcel|collect\+?)\s+(?:points?|shops?|locations?) |
        in\s+store\s+or\s+post | paxi(?:\s+points?)? |
        postnet""",
        ("by post", "at a Post Office", "drop-off point", "Mail it back"), ("see this post", "a blog post")),
    Pattern("refuses", r"(?:do|does|can|will)(?:n't|\s+not)|cannot|won't|not(?=\s+(?:by|via|in)\s)",
        ("we don't take returns by courier", "in store, not by post"), ("not right? send it by post",)),
    Pattern("refused", r"[a-z]{2,12}\s+(?:(?:is|are)(?:n't|\s+not)\s+(?:possible|accepted|an\s+option)|won't\s+work)",
        ("by post is not possible", "returns by courier aren't accepted"), ("by post is fine",)),
    Pattern("locker", r"lockers?", ("via a parcel locker",), ("locked",)),
    Pattern("collected", r"""
        we(?:'ll|\s+will)?\s+(?:collect|pick\s+(?:it|them)\s+up|come\s+and\s+get) | (?:home|courier|doorstep)\s+collection |
        collected\s+from\s+your\s+(?:home|door)""",
        ("We'll collect it for free", "courier collection"), ("collect in store",)),
    Pattern("only", r"only(?:\s+(?:if|when)\s+you\s+(?:order|buy))?|exclusively|solely|just|exclusive(?!\s+(?:of|to\s+you))",
        ("by post only", "only if you order in the app"), ("one",)),
    Pattern("not_only", r"not\s+(?:only|just|exclusively)", ("not only online",), ("only online",)),
    Pattern("from_delivery", r"""
        (?:of|after|from|following)\s+(?:the\s+)?(?:(?:day|date|moment)\s+(?:of|after)\s+)?(?:you\s+|your\s+
        |we\s+)?(?:receipt|receiving|delivery|receive(?:d)?(?:\s+(?:it|them|your\s+\w{3,12}))?|getting\s+(?:it|them)
        |arrival)""",
        ("within 30 days of receipt",  "after delivery"), ("of purchase",)),
    Pattern("from_possession", r"(?:from|after)\s+the\s+day\s+(?:on\s+which|that)\s+you\s[^.!?\n]{0,100}?\b(?:possession|"
                               r"receive)",
        ("from the day on which you take possession",), ("from the day that you leave",)),
    Pattern("from_purchase", r"""
        (?:of|after|from|following)\s+(?:the\s+|your\s+)?(?:(?:day|date)\s+of\s+(?:your\s+)?)?(?:purchas(?:e
        |ing)(?:\s+date)?|buying(?:\s+it)?|order(?:ing|\s+date)?|sale)""",
        ("within 30 days of purchase",), ("of receipt",)),

    Pattern("hour", r"hours?|hrs?|h", ("24 hours",), ("24 days",)),
    Pattern("day", r"(?:calendar\s+)?days?(?:')?", ("30 days", "30-day"), ("daylight",)),
    Pattern("workday", r"(?:working|business|week)\s?-?days?", ("3 working days",), ("3 days",)),
    Pattern("night", r"nights?", ("100 nights",), ("100 days",)),
    Pattern("week", r"weeks?", ("two weeks",), ("weekend",)),
    Pattern("month", r"months?(?:')?", ("a month", "24 months"), ("monthly",)),
    Pattern("year", r"years?(?:')?|yrs?", ("3 years", "3-year", "3 years' warranty"), ("yearly",)),
    Pattern("one", r"a|an|one", ("within a month",), ("any",)),
    Pattern("range", r"to|or", ("2 to 3 working days",), ("total",)),
    Pattern("within", r"within|in|under|max(?:imum|\.)?|up\s+to", ("within 3 days",), ("after 3 days",)),
    Pattern("countdown", r"""
        (?:only|just)|(?:the\s+)?(?<!n't\s)(?<!not\s)(?<!will\s)(?<!can\s)(?<!to\s)last|(?:the\s+)?next|every|another|still|per|for\s+(?:over\s+)?(?:the\s+)?(?:past|last)
        |(?<!\d\s)over""",
        ("only 3 days", "last 3 days", "for over 3 years"), ("within 3 days", "£600 over 3 years", "will last 3 years")),
    Pattern("left", r"""
        (?:left|to\s+go|ago|old|a\s+(?:week|year|day)|of\s+(?:deals|sale|offers|savings|discounts)|only|matured|valid
        |remaining)""",
        ("3 days left",), ("3 days returns",)),
    Pattern("lasting", r"long", ("3 days long",), ("longer",)),
    Pattern("next_day", r"""next[\s-](?:working[\s-]|business[\s-])?day|tomorrow""",
        ("next day delivery", "with you tomorrow"), ("today",)),
    Pattern("same_day", r"(?<!patched\sthe\s)(?<!shipped\sthe\s)(?<!patched\s)(?<!ships\s)"
            r"same[\s-]day(?![\s-]+(?:dispatch|despatch|shipping))", ("same-day delivery",), ("same price",
            "same day dispatch", "dispatched the same day")),

    Pattern("online", r"""
        online|web(?:site)?\s+(?:orders|purchases)|on\s+(?:our|the)\s+(?:web)?site|(?:on|at)\s+[\w.-]{3,40}\.(?:com|co\.uk|ie|
        example)|
        in\s+(?:our|the)\s+web\s?shop
        |in\s+(?:our|the)\s+online\s+(?:shop|store)|web(?:site|shop)?(?=\s+only\b)""",
        ("online", "website orders only", "website only"), ("offline", "our website")),
    Pattern("in_store", r"""
        in[\s-]stores? | (?:in|at)\s+(?:(?:any|all|our|the|a|one|your|every|each|local|nearest|of|selected|participating
        |all\s+of\s+our)\s+){1,5}(?:(?:farm|flagship)\s+)?(?:shops?|stores?|branch(?:es)?|practices?|boutiques?|salons?|showrooms?
        |tasting\s+rooms?|pharmac(?:y|ies)|outlets?) |
        at\s+the\s+(?:till|counter|box\s+office|cellar\s+door) | instore | in\s+(?:shops|stores|branch)""",
        ("in store only", "in all our shops", "in our stores", "in any practice", "at the counter", "in the tasting room",
         "at the farm shop"), ("online shop", "in the storm", "in practice")),
    Pattern("in_app", r"""
        (?:in|via|through|on|using)\s+(?:the|our)\s+(?:\w{2,20}\s+)?app|in-app|app(?=[\s-]+(?:only|exclusive)) |
        (?<=exclusive\ to\ )(?:the|our)\s+(?:\w{2,20}\s+)?app""",
        ("in the app", "app only", "Exclusive to the Bower app"), ("apparel", "WhatsApp")),
    Pattern("by_phone", r"(?:by|over\s+the)\s+(?:tele)?phone", ("by phone",), ("phone case",)),
    Pattern("also", r"also|both|either|even|too", ("also in store",), ("alsorts",)),
    Pattern("redeems", r"""
        valid | good(?=\s+(?:online|in|at)\b) | redeem(?:ed|able)? |
        (?<=online\ )(?:orders?|purchases?) | works?(?:\s+when\s+you\s+order)? |
        usable | appl(?:y|ies) | (?:can\s+be\s+)?used? | available\s+to\s+use |
        counts? | accepted | applicable(?:\s+(?:for|to|on))? | runs?""",
        ("valid in store", "The code works online and in store", "redeem it in store"), ("available in store",)),
    Pattern("visit", r"""
        come | visit | pop\s+in(?:to)? | drop\s+(?:in|by) | find(?!\s+out) | discover | browse | shop(?!s)\s?(?!\s+in) | buy
        | try\s+(?:it|them) | advice | available(?!\s+to\s+use) | in\s+stock | gift\s+(?:card|voucher)s? | open(?:ing)? |
        workshop | evening | welcome | service | help | pay | see | join | meet | reserve""",
        ("Come and visit us in store", "Find your winter coat in our shops"), ("valid in store",)),
    Pattern("included", r"incl\. | includ(?:es|ing|ed|e) | inclusive\s+of", ("including delivery",), ("excluding delivery",)),
    Pattern("not", r"not|no|never|(?<=\w)n't|\w{2,5}n't|excluding|except|excludes?",
        ("not in store", "it won't work"), ("note",)),
    Pattern("used", r"""second-?\s?hand | refurbished | pre-?(?:loved|owned) | reconditioned | ex-display""",
        ("refurbished, 12-month warranty",), ("used daily",)),
    Pattern("withdrawal", r"withdraw\w{0,4} | cooling-off | cancel\w{0,6}", ("withdraw within 14 days", "the right to cancel"),
            ("30-day returns",)),
    Pattern("statutory", r"""statutory | legal(?!\s+notice) | cooling-off | (?:required|given|granted|set)\s+by\s+law | by\s+law |
        the\s+law(?=\s+(?:gives|grants|allows))""", ("your statutory rights",), ("legally",)),
    Pattern("some_goods", r"returns?\s+of\s+(?!items|goods|products|your|the|any|all|purchases|orders|everything)\w{4,20}s",
            ("Returns of sofas within 14 days",), ("Returns of items within 30 days",)),
    Pattern("part", r"""
        (?<![^\W_])\w{3,20}\s+of\s+(?:our|the|your)\s+\w{3,20}\s?: |
        on\s+(?:the|our|all(?!\s+(?:of\s+)?our))\s+(?!(?:whole\s+|entire\s+|full\s+|our\s+)?(?:range|collection|products?|items?|purchases?
        |clothing|orders?|jackets?|coats?|everything))\w{3,20} | on\s+(?:motor|frame|battery|parts|compressor|seams
        |zips?)(?!\s+and\s+labour)""",
            ("10 year guarantee on the motor", "Frames of our sofas: 5 year guarantee"),
            ("2 year warranty on everything", "warranty on all products", "1-year guarantee on all our furniture")),
    Pattern("express", r"""
        (?:express|timed|premium|priority)\w{0,12} | (?:named|nominated|chosen)\s+day |
        (?:saturday|sunday|weekend|evening)s?\s+(?:deliver\w{1,4}|collection) | on\s+(?:a\s+)?(?:saturday|sunday)s? |
        at\s+(?:the\s+)?weekends? | deliver(?:y|ed)\s+on\s+(?:a\s+)?(?:mon|tues|wednes|thurs|fri)days?(?!\s+(?:to|until|and)) |
        deliver(?:y|ed)\s+(?:by|before)\s+(?:\d{1,2}(?:[.:]\d\d)?\s?(?:am|noon)|noon|midday) | pre-?\s?(?:noon|\d{1,2}\s?am) |
        (?<!excluding\ )(?<!except\ )(?:highlands?|islands?|isles?|northern\s+ireland) |
        (?:outlying|remote|rural|regional)\s+(?:areas?|farms?|locations?|addresses) | international(?:ly)? | overseas | abroad |
        europe | outside\s+(?:the\s+)?(?:uk|mainland|gauteng|(?:main|major)\s+(?:centres|cities)|south\s+africa) |
        made[\s-]to[\s-](?:order|measure) | bespoke | custom-?\s?made | personalised | furniture |
        (?:large|bulky|heavy|big|oversized)\s+(?:items?|goods|products?|orders?|parcels?) | pallets? | two-(?:person|man) |
        swatch(?:es)? | samples? | (?<!no\ )(?<!any\ )(?:extra|additional|further)\s+(?:delivery|shipping|charges?|costs?|fees?|
        lead\s+time|(?:\d{1,2}\s+)?(?:working\s+)?(?:days|weeks)) | (?<!no\ )(?<!any\ )(?:surcharges?|supplement)""",
        ("express delivery £9.95", "Delivery on a Sunday", "Highlands and Islands: £60 surcharge", "Made-to-order sofas",
         "an extra 2 weeks"),
        ("standard delivery", "Delivered Monday to Saturday", "no extra charge", "excluding Highlands")),
    Pattern("up_to", r"up\s+to|at\s+least|minimum", ("up to 5 years warranty",), ("a 5-year warranty",)),
)

CONTACTS = (
    Pattern("phone", r"""
        (?:call|ring|phone|text|whatsapp)(?:\s+(?:us|our\s+\w{2,20}(?:\s+\w{2,20})?|free|now|today
        |toll[\s-]free))*(?:\s+(?:on|at))? | tel(?:ephone)?\.? | phone(?:\s+number)? | t: | customer\s+(?:service|care
        |services) | helpline | freephone | mobile | dial""",
        ("Call us on 020", "Tel. 020", "Telephone: 020"), ("recall", "hotel")),
    Pattern("not_phone", r"""
        (?:company|registration|registered|vat|charity|order|customer|invoice|account|reference|item|article|card|licence
        |member(?:ship)?)\s?(?:reg\.?\s?)?(?:no\.?|number|nr\.?|ref\.?|id)? | iban | sort\s+code | ref\.? | sku | ean | gtin
        | barcode | isbn""",
        ("Company no. 01234567", "order number 12345678", "VAT 123"), ("Call us",)),
    Pattern("article", r"""
        art\.(?:\s?no\b\.?(?!-))? | (?:item|article|product|style|model|part|catalogue|cat\.)\s?(?:no\.?|number|nr\.?|code
        |\#) | sku | ref\. | mpn""",
        ("Art. NR-1001", "Item no. 123", "SKU: 12"), ("article about", "kart")),
    Pattern("gtin", r"""ean(?:-?(?:8|13))? | gtin(?:-?\d\d?)? | barcode | upc""",
        ("EAN 8712345678906", "Barcode: 12"), ("ocean", "clean")),
    Pattern("clock", r"h(?:ou)?rs?|o'clock", ("18.00 hrs",), ("shore",)),
    Pattern("short_days", r"mo|tu|we|th|fr|sa|su", ("Mo-Fr",), ("Monday",)),
    Pattern("opening", r"""(?:opening|store|shop)\s+(?:hours|times) | open | hours""",
            ("Opening hours:", "open Mon-Fri",), ("opened", "reopening",)),
    Pattern("hours_lead", r"from|between|open(?:ing\s(?:times|hours))?|will\sbe|at|is|are|we|we're|lines|inclusive", (
        "from 9.00",), ("after 9.00",)),
    Pattern("other_desk", r"""(?<!\w)(?:press(?:\s+(?:office|enquiries|contact))? | media\s+(?:enquiries|contact) | careers?
        | jobs | wholesale | trade\s+(?:sales
        |accounts?|customers) | investors? | head\s+office | (?:our\s+)?store\s+in\s | emergency)(?!\w)""",
        ("Press: 020 123", "Press enquiries 020 123", "Wholesale: trade@"), ("express delivery", "Call us")),
    Pattern("daily", r"daily | every\s?day | seven\s+days\s+a\s+week | 7\s+days(?:\s+a\s+week)?", ("daily 9.00",), ("Monday",)),
    Pattern("workdays", r"(?:on\s+)?(?:week|working\s?)days", ("weekdays 9.00", "on working days from 9.00"), ("days",)),
)

_ONLY = r"(?:(?:only|just|from|for|at|now|as\slittle\sas|a\smere)\s){0,3}"
_REDUCTION = r"(?:off|discount|cash\s?back|cheaper|savings?|price\scut|rebate|less)"
_END = r"(?=\s{0,2}(?:[.,!?;:*)|\n-]|$))"
_DELIVERY = r"(?:deliver(?:y|ed|ies)?|shipping|shipped|postage|p&p|s\s?[&/]\s?h|courier)"
_ITEM = (r"(?:items?|products?|pieces?|pairs?|packs?|bottles?|tins?|cans?|boxe?s?|bags?|tickets?|adults?|child(?:ren)?|"
         r"jackets?|coats?|tops?|shirts?|t-shirts?|jeans|dress(?:es)?|books?|pizzas?|meals?|plants?|mattress(?:es)?|"
         r"pillows?|frames?|drinks?|cocktails?|styles|toys?)")
_TIME = (r"(?:months?|mths?|years?|days?|weeks?|hours?|hrs?|nights?|people|persons?|minutes?|mins?|times|[gm]b|"
        r"inch(?:es)?|lit(?:re|er)s?|kilos?|grams?|ml|cm|players?|course|piece|pack|seater|seasons?|ply|door|"
        r"tier|layer|star|speed|bedroom)")
_THING = rf"(?!{_TIME}\b)[^\W\d_]{{3,18}}"
_FEW = r"(?:[2-9]|1\d|two|three|four|five|six|eight|ten)"
_FEW_OR_ONE = rf"(?:{_FEW}|1|one)"
_STOPS = r"(?!(?:from|was|now|at|per|each|off|only|just|free|when|with|over|for|to|in|on|as|a)\ )"
_NAME_PART = r"(?:[^\s,.;:!?¤‰|]|\.(?=\S|\ (?-i:[a-z\d]))){1,24}"
_CAPITAL = r"(?-i:(?=[A-ZÀ-Þ]))"
_PIECES = (r"(?:pieces|pcs|packs|packets|bags|bottles|boxes|tins|cans|jars|bunches|rolls|crates|tubes|sets|pairs|trays|tubs|"
           r"bars)(?:\ of)?")
_FOR_ALL = r",?\ (?:now\ |together\ ){0,2}for\ (?:just\ |only\ ){0,2}(?P<total>¤)(?!\s?(?:per|a\s|/|off|each|pp))"
_NTH = r"(?:2nd|3rd|[4-9]th|second|third|fourth|fifth)"
_NO_ARTICLE = (r"(?:chance|floor|days?|weeks?|weekend|month|year|order|purchase|visit|delivery|hand|half|round|wave|phase|time|"
               r"birthday|anniversary|edition|advent|season|life|member|sale|deal|drop|discount|markdown|reduction)\b")
_UNTIL = r"(?:until|till|through|by|before|up\sto|on|from)"

NUMBERS = NumberWords(
    values={
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
        "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "million": 1_000_000,
    },
    joiners=("and",),
    ordinals={"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6},
)

PRICES = PriceWords(
    currencies={
        "EGP": r"egyptian\s?pounds?", "LBP": r"lebanese\s?pounds?",
        "GBP": r"(?:british\s)?pounds?(?:\ssterling)?(?!\s(?:of|lighter|heavier|in\sweight)\b)|quid", "EUR": r"euros?",
        "AUD": r"australian\sdollars?", "CAD": r"canadian\sdollars?", "NZD": r"new\szealand\sdollars?",
        "HKD": r"hong\skong\sdollars?", "SGD": r"singapore\sdollars?", "USD": r"(?:(?:us|u\.s\.|american)\s)?dollars?|bucks",
        "ZAR": r"rands?", "CHF": r"(?:swiss\s)?francs?", "JPY": r"(?:japanese\s)?yen",
        "CNY": r"(?:chinese\s)?(?:yuan|renminbi)|rmb",
        "INR": r"(?:indian\s)?rupees?", "SEK": r"swedish\skron(?:or|a)", "NOK": r"norwegian\skroner?", "DKK": r"danish\skroner?",
        "PLN": r"(?:polish\s)?zlot(?:ys?|ych)", "CZK": r"czech\s(?:koruna|crowns?)", "TRY": r"(?:turkish\s)?liras?",
        "MXN": r"(?:mexican\s)?pesos?", "MYR": r"(?:malaysian?\s)?ringgits?", "ILS": r"shekels?", "MNT": r"tugriks?",
        "KWD": r"kuwaiti\s?dinars?", "QAR": r"qatari\s?ri[ya]als?", "SAR": r"saudi\s?ri[ya]als?", "AED": r"dirhams?",
        "BWP": "pula",
    },
    cents={"GBP": r"p|pence|penn(?:y|ies)", "ZAR": "c", "USD": "¢", "": r"cents?|ct"},
    between=(r"between|from", r"and|to"),
    magnitudes=r"million|billion|thousand|grand",
    scales={"thousand": 1_000, "grand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "bn": 1_000_000_000,
            "mn": 1_000_000, "k": 1_000, "m": 1_000_000},
    units={
        "kg": "kg", "kilo": "kg", "kilogram": "kg", "g": "g", "gram": "g", "grams": "g", "lb": "lb", "pound": "lb", "oz": "oz",
        "ounce": "oz", "l": "l", "litre": "l", "liter": "l", "ltr": "l", "ml": "ml", "cl": "cl", "pint": "pint", "m": "m",
        "metre": "m", "meter": "m", "m2": "m²", "m²": "m²", "sqm": "m²", "m3": "m³", "m³": "m³", "kwh": "kWh", "mile": "mile",
        "km": "km", "mb": "MB", "gb": "GB", "minute": "minute", "min": "minute", "minutes": "minute", "text": "text message",
        "sms": "text message", "hour": "hour", "hours": "hour", "day": "day", "days": "day", "night": "night",
        "nights": "night", "week": "week", "weeks": "week", "month": "month", "months": "month", "mo": "month", "mth": "month",
        "year": "year", "yr": "year", "person": "person", "people": "person", "adult": "person", "child": "person",
        "guest": "person", "head": "person",
        "piece": "piece", "item": "piece", "unit": "piece", "pair": "pair", "pack": "pack", "bag": "pack", "box": "pack",
        "bottle": "bottle", "can": "pack", "roll": "roll", "tablet": "tablet", "wash": "wash", "sheet": "sheet",
        "ticket": "piece", "go": "time", "time": "time", "nappy": "nappy", "diaper": "nappy", "wipe": "wipe",
        "capsule": "tablet", "serving": "serving", "portion": "serving", "dose": "dose", "cup": "cup", "pod": "cup",
        "pieces": "piece", "items": "piece", "pcs": "piece", "loaf": "piece", "bar": "piece", "bars": "piece", "pairs": "pair",
        "packs": "pack", "packet": "pack", "packets": "pack", "bags": "pack", "boxes": "pack", "cans": "pack", "tin": "pack",
        "tins": "pack", "jar": "pack", "jars": "pack", "tub": "pack", "tubs": "pack", "tray": "pack", "trays": "pack",
        "bunch": "pack", "bunches": "pack", "punnet": "pack", "punnets": "pack", "pk": "pack", "bottles": "bottle",
        "rolls": "roll", "tablets": "tablet", "capsules": "tablet", "washes": "wash", "sheets": "sheet", "nappies": "nappy",
        "wipes": "wipe", "pods": "cup", "litres": "l", "liters": "l", "pints": "pint",
    },
    per=r"per|a|an|each(?=\sday)",
    now=r"now|for",
    instead=r"instead\sof",
    short_units={
        "pcm": "month", "p/m": "month", "p.m.": "month", "pm": "month", "monthly": "month", "p.a.": "year", "pa": "year",
        "each": "piece", "ea": "piece", "ea.": "piece", "pp": "person", "p.p.": "person", "pppn": "person per night",
        "ppn": "night", "kg": "kg",
    },
    tax=r"(?:\+|plus|(?:inc|incl|exc|excl|ex|including|excluding)\.?)\s?(?:\d{1,2}\s?%\s)?(?:vat|gst|tax)",
    roles=(
        Pattern("code, from",
                r"(?<![\w-])(?-i:[A-Z][A-Z0-9]{3,19})\s?[:=]\s?-?\s?(?P<saving>¤)(?:\soff)?,?\s(?:valid\s)?(?:from|over|"
                r"on\sorders\s(?:over|of|from))\s(?P<threshold>¤)",
                ("GREEN20: £20, valid from £75", "GREEN20 = £20 off over £75",), ("Jacket: £20, valid from Monday",)),
        Pattern("paid in parts, from",
                r"\b(?:pay\s(?:later|monthly)|pay\sin\s(?:\d{1,2}|three|four|six|parts|instal{1,2}ments)|split\s(?:it|the\s(?:bill|cost)|"
                r"(?:the|your)\spayments?)|spread\s(?:the|your)\s(?:costs?|payments?)|buy\snow,\spay\slater|interest-free\s"
                r"(?:credit|instal{1,2}ments))(?:\s[\w-]{2,14}){0,5}?\s(?:from|over|above)\s(?P<threshold>¤)"
                r"(?!\s?(?:per\b|a\s|each\b|/|p\.?m\b))",
                ("Pay in 3 from £50", "Spread the cost on orders over £99", "Pay later from £30",
                 "interest-free credit from £250"),
                ("Spread the cost from £20 a month", "Pay later. Coats from £50")),
        Pattern("yesterday and today", r"\byesterday\s?:?\s(?:still\s)?(?P<was>¤)[\s,.;:-]{1,3}(?:and\s|but\s)?today\s?:?\s"
                r"(?:(?:just|only|for)\s){0,2}(?P<price>¤)",
                ("Yesterday £72.90, today only £57.90",), ("Ordered yesterday, today £57.90",)),
        Pattern("… yesterday, … today", r"(?P<was>¤)\syesterday[\s,.;:-]{1,3}(?:and\s|but\s)?(?P<price>¤)\stoday\b",
                ("£72.90 yesterday, £57.90 today",), ("£72.90 today",)),
        Pattern("today, then", r"(?P<price>¤)\s(?:today|this\sweek(?:end)?|now)[\s,.;:-]{1,3}(?:and\s|then\s|back\sto\s){0,2}"
                r"(?P<was>¤)\s(?:from\s)?(?:after(?:wards|\sthat)?|thereafter|tomorrow|next\sweek)\b",
                ("Coat: £39 this week, £49 after that", "£39 today, £49 from tomorrow"), ("£39 today, £49 yesterday",)),
        Pattern("… value", r"\(\s?(?:an?\s)?(?P<recommended>¤)\s(?:retail\s)?value\s?\)", ("Balm set $49.50 ($62 value)",),
                ("$20 (value pack)",)),
        Pattern("longer warranty", r"\b(?:warranty|guarantee)(?:\s\w{2,16}){0,3}\scosts\s(?:only\s|just\s)?(?P<fee>¤)",
                ("A third year of warranty costs £18",), ("2-year warranty, £18",)),
        Pattern("no saving", r"\b(?:no|without)\s(?P<none>¤)\s(?:discount|off)\b", ("There is no £10 discount today",)),
        Pattern("surcharge for", r"\b(?:supplement|surcharge)\sfor\s(?:an?\s)?(?:[^\W\d_]{3,20}\s?){1,2}:?\s(?:is\s)?(?P<fee>¤)",
                ("Supplement for a single room £25",), ("no supplement. £25",)),
        Pattern("still to spend", r"(?P<none>¤)\s(?:away|short|to\sgo)\s(?:of|from|until|to)\b|"
                r"\b(?:spend|add)\s(?:another\s)?(?P<none2>¤)\smore\b",
                ("You're £12 away from free delivery", "Spend £8.50 more for free delivery"), ("£12 away kits",)),
        Pattern("of others",
                r"\b(?:elsewhere|in\sother\sshops|at\sother\sstores)\s?:?\s(?:it's\s|is\s|you\spay\s|for\s){0,2}(?P<none>¤)",
                ("Elsewhere £59, here £39",),
                ("Not sold elsewhere. £20",)),
        Pattern("with a code, from", r"(?P<saving>¤)\s(?:from|over|"
                r"on)\s(?P<threshold>¤),?\swith\s(?:(?:the\s)?code\s)?(?-i:[A-Z][A-Z0-9]{3,19})\b|"
                r"\b(?:from|over)\s(?P<threshold2>¤)\s(?:[^\W\d_]{2,12}\s)?\d{1,2}\s?%\s(?:less|off)",
                ("For the crew: £20 from £75 with CREWLOVE", "pay over £80 15% less"), ()),
        Pattern("worth so many", r"(?P<none>¤)\s=\s(?:1\s|one\s)?(?!\d)[^\W\d_]{3,16}\b|\b[1-9]\d{1,4}\s(?!(?:pieces|pairs|"
                r"packs|boxes|bottles|items))"
                r"[^\W\d_]{3,16}(?:\s[^\W\d_]{3,14})?\s=\s[^.!?;\n¤=]{0,40}(?P<none2>¤)(?:\s(?:instead\sof)\s(?P<none3>¤))?",
                ("£1 = 1 clover", "200 clovers = a voucher of £4", "10 stamps = the knife for £3.99 instead of £19.95"),
                 ("10 pieces = £5",)),
        Pattern("points",
                r"\b(?:per|(?:for|on|with)\s(?:every|each))\s(?P<none>¤)|\b(?:points|stamps|stars)\s(?:=|is|are(?:\sworth)?)\s"
                r"(?P<none2>¤)|(?P<none3>¤)\s=\s\d{1,4}\s(?:points?|stamps?)\b",
                ("5 points per £1", "a stamp for every £5", "100 points = £1", "£1 = 1 point"),
                ("from £10 per point",)),
        Pattern("chance to win",
                r"\bchance\s(?:to\swin|of\swinning|at\swinning)\s(?:a\s|an\s|one\sof\s\w{1,6}\s|up\sto\s){0,2}(?P<prize>¤)",
                ("your chance to win a £150 gift card",), ("a chance to save £5",)),
        Pattern("prize",
                r"(?<!-)\b(?:win(?!-)|chances?\s(?:to\swin|of\swinning)|be\sin\swith\sa\schance)\b(?:(?!\b(?:when|if|with|spend|"
                r"spent|buy|from|over|by|costs?)\b)[^.!?:;\n¤]){0,80}?\s(?P<prize>¤)",
                ("Win £1,000", "Win a £500 shopping spree", "for a chance to win a £50 voucher", "win a hamper worth £80"),
                ("Window £10", "award-winning coffee £3", "Enter to win. Coats £20", "Win a trip when you spend £50",
                 "Win-win: £3")),
        Pattern("prize money", r"\b(?:(?:first|second|third|top|main|grand|cash)\sprize|prize\s(?:money|fund|pot)|"
                r"jackpot)(?:\sof|\sis)?\s?:?"
                r"\s(?:an?\s|worth\s){0,2}(?P<prize>¤)|"
                r"\bwinners?\s(?:\w{1,10}\s){0,2}?(?:gets?|receives?|wins?|takes?)\s(?:\w{1,10}\s){0,4}?(?P<prize2>¤)",
                ("First prize: £500", "prize money of £2,000", "Winners get a voucher worth £75", "The winner receives £50"),
                ("prized £5", "dinners for £5", "Feel like a winner for under £20")),
        Pattern("amount to win", r"(?P<prize>¤)\s(?:\w{1,12}\s){0,4}?(?:to\sbe\swon|up\sfor\sgrabs|(?:cash\s)?prize|jackpot)\b",
                ("£500 cash prize", "£1,000 to be won"), ("£10 surprise",)),
        Pattern("limit of a voucher", r"\b(?:cannot|can't|can\snot|may\snot|must\snot|not\sto|does\snot)\sexceed\s(?P<none>¤)",
                ("The discount cannot exceed £5",), ("£5, exceeding all",)),
        Pattern("to take part", r"\benter\s(?:now\s)?for\s(?:just\s|only\s){0,2}(?P<fee>¤)",
                ("Enter for just £2 and win",), ("Centre for £2",)),
        Pattern("donation", r"(?P<none>¤)\sdonation\b|\b(?:donate|donating|(?<=\bwe\s)give|(?<=\bwe'll\s)give)\s(?P<none2>¤)|"
                r"(?P<none3>¤)\s(?:(?:was|were|has\sbeen|have\sbeen)\s)?(?:already\s)?(?:so\sfar|to\sdate|raised|collected|"
                r"donated)\b|\b(?:raised|collected)\s(?:over\s|more\sthan\s|almost\s|nearly\s)?(?P<none4>¤)|"
                r"(?P<none5>¤)\s(?:of\s(?:each|every)\s[^.!?\n¤]{2,30}\s)?(?:goes|is\sgoing|will\sgo)\sto\b",
                ("A £1 donation with every purchase", "We donate £2 for every coat", "we give £1 to the forest",
                 "£12,480 so far!", "You raised over £3,000", "£1 of every card goes to the hospice"),
                ("£12 so farmers", "collected for £5")),
        Pattern("fee", r"(?P<fee>¤)\s(?:[\w-]{1,12}\s)?(?:fee|deposit|surcharge|service\scharge|supplement)s?\b|\b(?:(?:booking|"
                r"service|set-?up|transaction|handling)\scharges?|"
                r"fees?|deposit|surcharge)"
                r"(?:\s(?:per|for\seach|for\severy)\s\w{3,14})?(?:\sin\s20\d\d)?(?:\s(?:of|is|from))?\s?:?\s(?P<fee2>¤)",
                ("plus £2 booking fee", "The membership fee in 2026 is £40", "Deposit: £50", "a service charge of $3",
                        "Administration fee per order: £4"),
                ("feel good: £5",)),
        Pattern("collecting", r"\b(?:(?:home|return|courier|doorstep)\s(?:collection|pick-?up)|collection\sof\sreturns)"
                r"(?:\s(?:costs?|is|for|at)){0,2}\s?[:,]?\s(?P<fee>¤)|"
                r"(?P<fee2>¤)\s(?:for\s)?(?:home|return|courier|doorstep)\s(?:collection|pick-?up)\b",
                ("Home collection £49", "return pick-up: £9", "£9 for courier collection"),
                ("Summer collection £49", "Collection £49")),
        Pattern("at choice", r"\b(?:optional|as\san\soption)\s?[,:]?\s(?:for\s|at\s)?(?P<fee>¤)|\bfor\san\s(?:extra|"
                             r"additional)\s(?P<fee2>¤)",
                ("Assembly optional: £40", "gift wrapping for an extra £3"), ("an extra £3 off",)),
        Pattern("excluding tax", r"(?P<excluding_tax>¤)\s\(?(?:exc?l?\.?|excluding|plus|\+)\s?(?:\d{1,2}\s?%\s)?vat\b",
                ("£743 ex. VAT", "£10 + VAT"),
                ("£10 inc. VAT",)),
        Pattern("the second for", rf"\b{_NTH}(?:\s(?:one|{_ITEM}))?\sfor\s(?:just\s|only\s)?(?P<none>¤)",
                ("2nd for £1", "get a second pair for £10"),
                ("second-hand for £10",)),
        Pattern("free delivery from", rf"\b(?:free|no)\s(?:\w{{1,15}}\s){{0,3}}?{_DELIVERY}(?:\s\w{{1,15}}){{0,4}}?\s\(?"
                r"(?:over|above|from|of|on|when|with|for(?=\s(?:\w{1,12}\s){0,3}(?:orders?|purchases?|baskets?|spend|over|"
                r"above))|"
                r"spend(?:ing)?|exceeding|>)(?:\s\w{1,15}){0,5}?\s(?P<threshold_delivery>¤)",
                ("Free delivery over £60", "free UK shipping on orders over $49", "Free standard delivery when you spend £40",
                 "No delivery charge on orders above €30"),
                ("Free delivery. Coats from £60", "Free parking over £50", "A year of free delivery for £9")),
        Pattern("from, free delivery", rf"\b(?:over|above|from|spend|orders?\sof)\s(?P<threshold_delivery>¤)(?:\sor\smore|\+)?"
                rf"(?=[^.,!?;:|\n¤-]{{0,30}}\b(?:free|complimentary)\b)(?=[^.,!?;:|\n¤-]{{0,45}}\b{_DELIVERY})",
                ("Orders over £50 ship with free delivery", "Spend £40 for free delivery"), ("Coats from £60, free delivery",)),
        Pattern("delivery, free from",
                rf"\b{_DELIVERY}[^.!?;\n]{{0,40}}\bfree\s(?:from|over|above|for\sorders\sover|on\sorders\sover)\s"
                r"(?P<threshold_delivery>¤)",
                ("Delivery £3.95, free from £60",),
                ("Delivery £3.95. Gift free from £60",)),
        Pattern("free over", r"\bfree\s(?:over|above)\s(?P<threshold_delivery>¤)", ("UK standard: £3.95 (free over £50)",),
                ("free: over £50",)),
        Pattern("over … free", rf"\b(?:over|from|above)\s(?P<threshold_delivery>¤)(?:\sit's|\sis|:)?\sfree{_END}",
                ("Delivery £3.95. Over £50 free.",),
                ("Over £50 free gift",)),
        Pattern("spend", r"\b(?:spend|spending|spends|spent)(?:\s(?:a|minimum|of|at|least|over|more|than|just|in|store|online|"
                r"only)){0,4}\s(?P<threshold>¤)",
                ("Spend £50, save £10", "when you spend at least £55", "with a minimum spend of £30"),
                ("suspend £5",)),
        Pattern("minimum",
                r"\b(?:min(?:imum|\.)?\s(?:order|spend|purchase|basket)(?:\svalue)?(?:\sfor\s\w{2,12})?|purchases?|"
                r"(?<!smaller\s)(?<!other\s)orders?|baskets?)\s?(?:is\s|"
                r"value\s)?(?:of\s|over\s|above\s|from\s|totalling\s|worth\s|exceeding\s|:\s?)(?:at\sleast\s|more\sthan\s|"
                r"a\sminimum\sof\s)?(?P<threshold>¤)",
                ("orders over £60", "Minimum order: £20", "on purchases of at least $100",
                 "Minimum order for delivery: £30"),
                ("Order by phone: £60", "Smaller orders: £3.99")),
        Pattern("minimum order",
                r"\bmin(?:imum|\.)?\s(?:order|spend|purchase|basket)(?:\svalue)?:?\s(?P<threshold>¤)|"
                r"(?P<threshold2>¤)\smin(?:imum|\.)?\s(?:order|spend|purchase)\b",
                ("Minimum order £15", "min. spend: $30", "£20 minimum spend"),
                ("order £5",)),
        Pattern("or more", r"(?P<threshold>¤)(?:\sor\s(?:more|over|higher|greater|above)\b|\+(?!\s?\d)|\sand\s(?:over|above)\b)",
                ("£55 or more", "orders £50+"),
                ("£5 or less", "Tea £5 + free spoon")),
        Pattern("shop for at least",
                r"\b(?:shop|order|buy)\s(?:online\s)?for\s(?:at\sleast|a\sminimum\sof|more\sthan)\s(?P<threshold>¤)",
                ("Shop for at least £60",),
                ("Shop for £60",)),
        Pattern("amount, free from",
                r"¤,\sfree\s(?:from|over|above)\s(?P<threshold_elsewhere>¤)",
                ("Ireland: £6.95, free from £65",),
                ("Bag £6.95. Free from £65",)),
        Pattern("when over", r"\bwhen\syou\s(?:buy|order|shop)\s(?:for\s|over\s|online\sfor\s){0,2}(?P<threshold>¤)",
                ("when you shop for £30",),
                ("when you buy 2 for £30",)),
        Pattern("offer over",
                r"(?:\boff|\bdiscount|\bgift|\bfree\s\w{1,15})(?:\severything)?(?:\swith\s(?:the\s"
                r")?(?:code\s)?(?-i:[A-Z0-9_-]{3,20}))?"
                r"\s(?:on\s|when\s|with\s)?(?:over|above|from)\s(?P<threshold>¤)",
                ("10% off over £100", "15% off with VINK15 over £50", "10% off from £100"),
                ("a cut-off, over £1", "10% off coats from £100")),
        Pattern("from: percent",
                r"\bfrom\s(?P<threshold>¤)(?::\s|,?\s(?:you\s)?(?:get|enjoy|receive|save)\s)(?=[^.!?\n]{0,12}\d{1,2}\s?%)",
                ("From £95 you get 15% off", "From £95: 15% off"),
                ("Coats from £95, 15% off",)),
        Pattern("voucher", r"\b(?:e?-?gift\s?(?:cards?|vouchers?|certificates?|tokens?)|vouchers?|store\scredit)"
                r"(?::?\ \(?(?!when|if|with|on(?!\ssale)|now|and\b)[\w&'-]{1,15}){0,4}?(?:\s(?:worth|of|from|for|starting\sat|"
                r"valued\sat)|:)\s"
                r"(?P<voucher>¤)(?:,\s(?P<voucher2>¤))?(?:,\s(?P<voucher3>¤))?(?:,?\s(?:and|or|to|up\sto)\s(?P<voucher4>¤))?",
                ("Gift cards from £25", "a gift voucher worth £10", "Gift cards of £10, £20 and £50", "Gift vouchers: £10 or £25",
                 "Gift card Fieldhouse: on sale from £15"),
                ("A card for £2", "A voucher with coats from £60")),
        Pattern("amount of voucher",
                r"(?P<voucher>¤)\s(?:\w{1,12}\s)?(?:gift\s?(?:card|voucher|certificate)|e-?gift\s?card|voucher|store\scredit|"
                r"credit)s?\b",
                ("Get a £25 voucher", "$50 Amazing gift card"),
                ("£25 card holder",)),
        Pattern("worth",
                r"\b(?:worth(?:\sof)?|valued\sat|with\sa\svalue\sof|a\svalue\sof|value:?|rrp\svalue)\s(?:over\s|up\sto\s)?"
                r"(?P<gift_value>¤)",
                ("a free bag worth £24.95", "(valued at $30)"),
                ("worthy £5",)),
        Pattern("off a", r"(?P<saving>¤)\soff\s(?:an?|your|every|any)\s(?P<threshold>¤)", ("£10 off a £50 shop",), (
            "£10 off a coat",)),
        Pattern("worth of goods", r"\b(?:buy|order|purchase|include|contain)\s(?P<threshold>¤)\sworth\sof\b",
                ("Buy £30 worth of plants and save",), ("a bag worth £30",)),
        Pattern("amount worth", r"\bfree\s(?P<gift_value>¤)\s\w", ("a free £20 tote bag",), ("free: £20",)),
        Pattern("recommended", r"\b(?:rrp|msrp|srp|compare(?:d)?\sat|recommended\s(?:retail\s)?price|list\sprice|suggested\s"
                r"(?:retail\s)?price)(?:\s(?:is|was|of|from))?\s?[:*]?\s?(?P<recommended>¤)",
                ("RRP £89", "MSRP: $20", "recommended retail price of £15"),
                ("surprise £5",)),
        Pattern("amount recommended", r"(?P<recommended>¤)\s?\(?(?:rrp|msrp|srp)\b(?!\s?:?\s?¤)", ("£89 RRP",), (
            "£69 (RRP £89)",)),
        Pattern("times", r"(?<![\d.,])(?P<count>[2-9]|[1-9]\d)\s?[x×]\s?(?:monthly\s)?(?P<instalment>¤)",
                ("24 x £9.99",),
                ("1 x £50",)),
        Pattern("amount times months",
                r"(?P<instalment>¤)\s?[x×]\s?(?P<count>[2-9]|[1-9]\d)\s(?:months|mths|payments|instal{1,2}ments)\b"
                r"(?:[^.!?\n¤]{0,40}\b(?:on|for)\san?\s\w{3,20}\s(?:of|at|worth)\s(?P<none>¤))?",
                ("£43.70 x 36 months", "R349 x 24 months on a fridge of R6 999"), ("£43.70 x 2 pieces",)),
        Pattern("payments of",
                r"(?<![\d.,])(?P<count>[2-9]|[1-9]\d|two|three|four|six|twelve)\s(?:\w{1,9}[\s-]){0,2}(?:payments?|"
                r"instal{1,2}ments|months|parts)\s(?:of\s(?:just\s|only\s)?|at\s(?:just\s|only\s)?)(?P<instalment>¤)",
                ("3 payments of £33", "4 interest-free payments of $25", "12 months at £10", "four equal instalments of £5"),
                ("3 months for £5",)),
        Pattern("pay in",
                r"\b(?:pay|split\s(?:it|the\scost)|spread\s(?:it|the\scost))\s(?:it\s)?in(?:to)?\s(?P<count>[2-9]|two|three|"
                r"four|six)"
                r"(?:\s(?:instal{1,2}ments|payments|parts))?(?:\sof\s(?:just\s)?|\s?[:,]\s)(?P<instalment>¤)",
                ("Pay in 4 of $24.75", "split it in three: £33.33 each"),
                ("pay in 3 days: £5",)),
        Pattern("pay so many times", r"\bpay\s(?P<count>[2-9]|1[0-2]|two|three|four|five|six|twelve)\s(?:times|"
                r"[x×])\s(?P<instalment>¤)",
                ("pay three times £33",), ("pay three times as much: £33",)),
        Pattern("pay … times",
                r"\bpay\s(?P<instalment>¤)\s?[x×]\s?(?P<count>[2-9]|[1-9]\d)(?!\w)",
                ("pay £33.33 x 3",),
                ("pay £5 x 2kg",)),
        Pattern("a month for … months",
                r"(?P<instalment>¤)\s?(?:per\smonth|a\smonth|/\s?(?:month|mo|mth)|pcm|p/m|p\.m\.|monthly)[\s,(]{1,3}(?:for\s|"
                r"x\s|over\s|on\s\w{1,3}\s)?(?P<count>\d{1,2})[\s-]months?",
                ("£15 a month for 24 months", "$10/mo, 36 months"),
                ("£15 a month, 1st month free",)),
        Pattern("member price",
                r"(?<!non-)\b(?<!gift\s)(?:members?'?s?|(?:\w{1,16}\s)?club(?:card)?|nectar|loyalty(?:\scard)?|rewards?|vip|"
                r"(?:advantage\s)?card(?:\s?holders?)?|app|student)[\s-]"
                r"(?:only\s)?(?:price|deal|offer|pay)s?\s?:?\s?(?:only\s|just\s)?(?P<member>¤)",
                ("Members pay £10", "Clubcard Price £2.50", "member price: $7", "Card price £11.99", "Fern Club price £4"),
                ("Remember pay £5", "Gift card offer £5", "non-members pay £5")),
        Pattern("without a card",
                r"\b(?:without\s(?:your\s|a\s|the\s)?(?!gift)(?:\w{1,16}\s)?(?:\w{0,16}card|membership)|non-?\s?members?|"
                r"everyone\selse)(?:\s(?:pays?|is|costs?|for)){0,2}\s?[:,]?\s?(?P<was>¤)|"
                r"(?P<was2>¤)\s(?:without(?:\s(?:your\s|a\s|the\s)?(?!gift)(?:\w{1,16}\s)?(?:\w{0,16}card|membership)\b|"
                r"(?=\s?(?:$|[).,:;|\n])))|for\s(?:non-?\s?members|everyone\selse)\b)",
                ("without card £17.49", "(£17.49 without)", "non-members pay £15", "£15 for everyone else"),
                ("£17.49 without straps", "without a gift card £5")),
        Pattern("with a card",
                r"\bwith\s(?:your\s|a\s|my\s|the\s)?(?!gift)\w{0,16}\s?(?:card|clubcard|membership)\s?[:,]?\s?(?:now\s|"
                r"only\s|just\s){0,2}(?P<member>¤)",
                ("With Clubcard £1.99", "with your loyalty card: £5"),
                ("with a card for £5",)),
        Pattern("with a card, else", r"(?:card|members),?\s(?:otherwise|else)\s(?P<was>¤)",
                ("£11.99 with a Linde card, otherwise £17.49",), ("free over £50, otherwise £3.95",)),
        Pattern("members and others",
                r"\bmembers(?:\spay)?\s?:?\s(?P<member>¤)[,;/|\s(-]{1,3}(?:and\s)?(?:others|the\srest)(?:\spay)?\s?:?\s"
                r"(?P<was>¤)",
                ("Members £99, others £129",),
                ("Members £99, other sizes £129",)),
        Pattern("for members",
                r"(?<!non-)\b(?:for\s)?(?:members|students|subscribers|card\s?holders)(?:\s(?:of|"
                r"with)(?:\s[\w'-]{1,14}){1,4}?(?=\spay))?(?:\sonly|\spay)?\s?:?\s(?:only\s|"
                r"just\s){0,2}(?P<member>¤)",
                ("Members: £8", "for members just £8", "Members only: £29.95", "students pay £20",
                 "Members of the Wool Club pay £8"),
                ("membership £8",)),
        Pattern("amount for members",
                r"(?P<member>¤)\s(?:with|for)\s(?:your\s|a\s|our\s)?(?!gift)(?:\w{0,16}\s?(?:card|clubcard)|members)\b",
                ("£8 for members", "£1.99 with Clubcard"),
                ("£8 for James",)),
        Pattern("other variants",
                r"\balso\s(?:available\s)?in\s[^.!?;\n¤]{1,24}\(?(?P<variant>¤)\)?(?:(?:,|"
                r"\sand)\s[^.!?;\n¤]{1,24}\(?(?P<variant2>¤))?",
                ("Also in 120 x 170 (£99) and 200 x 290 (£259).", "also available in XL £49"),
                ("Also in store. £20",)),
        Pattern("was … now",
                r"\b(?:was|were|(?:reduced|down|cut|slashed|dropped)\sfrom|originally|normally|usually|before|reg\.)"
                r"(?:\spriced\sat)?:?\s(?P<was>¤)[\s,.;:|*(-]{1,4}"
                rf"(?:is\s|they're\s)?(?:now|to|down\sto)\s{_ONLY}(?P<price>¤)",
                ("was £25.95, now £17.95", "Were £40. Now £20", "reduced from £40 to £30", "originally $90 - now only $60"),
                ("from £10 per day",)),
        Pattern("becomes",
                rf"(?P<was>¤)\s(?:becomes|(?:drops?|falls?|goes|reduced|cut|down)\s(?:down\s)?to)\s{_ONLY}(?P<price>¤)",
                ("£45 becomes £35", "£45 reduced to just £35"),
                ("£45 to £35",)),
        Pattern("not … but", r"\bnot\s(?P<was>¤),?\s(?:but\s)?(?:just\s|only\s|now\s){0,2}(?P<price>¤)",
                ("not £89 but £69", "not £20, just £15"), ("not £20",)),
        Pattern("why pay", r"\b(?:why\spay|don't\spay|no\slonger)\s(?P<was>¤)(?=[^\n¤]{0,24}¤)",
                ("Why pay £59.99? Now £39.99",),
                ("Why pay £59.99?",)),
        Pattern("reduced to, from",
                r"\b(?:reduced\sto|cut\sto|down\sto|now(?:\sonly|\sjust)?|only|just)\s(?P<price>¤),?\s(?:down\s|"
                r"reduced\s)?from\s(?P<was>¤)",
                ("Reduced to £39.99 from £59.99", "Now £39.99, down from £59.99"),
                ("£39.99 from £59.99",)),
        Pattern("amount, regularly", r"(?P<was>¤)\s(?:reg(?:ular(?:ly)?|\.)?)(?!\w)", ("$59.99 reg.",), ("$59 regal",)),
        Pattern("range", r"\b(?:between|prices?)\s(?P<from>¤)\s(?:and|to)\s(?P<up_to>¤)", ("between £10 and £20",), ("and £20",)),
        Pattern("range without words", r"(?P<from>¤)\sto\s(?P<up_to>¤)",
                ("Vases £8 to £20", "from £40 to £30"),
                ("£8 to go: £9",)),
        Pattern("amount, now",
                rf"(?P<was>¤)[\s,.;:|(/→>*-]{{1,4}}(?:now|sale(?:\sprice)?|new\sprice|today)\s?:?\s{_ONLY}(?P<price>¤)",
                ("Cardigan: £74.95, now £54.95", "$20 | sale price: $15"),
                ("£20, now in blue",)),
        Pattern("was", r"\b(?:was|were|originally|formerly|previously|normally|usually|before|reg\.|regular(?:ly)?(?:\sprice)?|"
                r"orig\.|old\sprice|(?:normal|original|previous|full|usual)\sprice|instead\sof|rather\sthan|compared\s(?:to|"
                r"with)|down\sfrom)\s?:?\s?(?:priced\sat\s|is\s|for\s|of\s|the\susual\s)?(?P<was>¤)",
                ("now £54.95 instead of £74.95", "(was $30)", "reg. $20", "Old price: £9"),
                ("it was fun",)),
        Pattern("after the reduction",
                r"\b(?:after|with|including)\s(?:the\s|all\s|your\s)?discounts?(?:\sonly|\sjust|\snow|\syou\spay)?\s?:?\s?"
                r"(?P<price>¤)",
                ("Price after discount: £30",),
                ("with a discount of £30",)),
        Pattern("saving up to",
                rf"\b(?:up\sto|as\smuch\sas|max\.?|maximum\sof)\s(?P<up_to>¤)\s(?:\w{{1,12}}\s)?{_REDUCTION}(?!\w)",
                ("up to £100 off", "Get up to $50 cashback"),
                ("up to £100",)),
        Pattern("lowered by", r"\b(?:reduced|cut|slashed|lowered|dropped|discounted)\sby\s(?:a\s\w{1,12}\s)?(?P<saving>¤)",
                ("reduced by £70", "The price was slashed by a massive £220"), ("cut by hand £5",)),
        Pattern("save",
                r"\b(?:save|saves|saved|saving|savings|you\ssave|discount|cash\s?back|price\scut|reduction)(?:\s(?:you|an|"
                r"extra|a|"
                r"of|over|at|least|now|around|about|roughly|nearly|"
                r"another|whopping|further|is|on|instantly)){0,3}\s?:?\s?(?P<saving>¤)",
                ("Save £8", "You save: $10", "a discount of £5", "a saving of around £3"),
                ("save on coats £5",)),
        Pattern("back", r"\b(?:get|receive|claim)\s(?P<saving>¤)\s(?:cash\s?)?back\b(?![^.!?\n]{0,40}\breturn)",
                ("Get £5 back when you spend £50",), ("Get £1 back when you return the bottle",)),
        Pattern("amount off", r"(?P<saving>¤)\s(?:extra\s|instant\s|online\s|welcome\s|student\s|per\s\w{1,10}\s|"
                rf"a\s\w{{1,10}}\s)?{_REDUCTION}(?!\w)",
                ("£10 off everything", "$20 discount", "£5 cheaper"),
                ("£10 offer", "£10 offers")),
        Pattern("amount taken off",
                r"(?P<saving>¤)\s(?:comes|goes|is\staken)\soff\b|(?:^|[.,:;!(|\n]\s{0,2})less\s(?P<saving2>¤)",
                ("£30 comes off at the till", "Less £50 today"),
                ("less than £30", "£30 comes in blue")),
        Pattern("small orders", r"\b(?:orders?|purchases?|baskets?|spends?)\s(?:that\sare\s|of\s)?(?:under|below|less\sthan|"
                r"up\sto)"
                r"\s(?P<none>¤)(?=[^.!?\n¤]{0,20}¤)",
                ("Orders under £30: £3.50 postage",), ("Orders under £30",)),
        Pattern("under", r"\b(?:under|below|less\sthan)\s(?P<up_to>¤)|(?P<up_to2>¤)\s(?:or\sless|and\sunder|or\sunder)\b",
                ("Gifts under $50", "All dresses £25 and under"), ("wonder £5",)),
        Pattern("up to", r"\b(?:up\sto|as\smuch\sas|maximum\sof|no\smore\sthan)\s(?P<up_to>¤)",
                ("up to £250",),
                ("up to you: £5",)),
        Pattern("from", r"\b(?:from|starting\s(?:at|from)|starts\s(?:at|from)|as\slow\sas|as\slittle\sas|prices\sfrom|"
                r"start\sat)\s?:?\s?(?:only\s|just\s|a\smere\s){0,2}(?P<from>¤)",
                ("from £18", "starting at $20", "From just £5"),
                ("from Monday £5",)),
        Pattern("total",
                r"\btotal(?:\s(?:incl(?:uding|\.)?|with|for)(?:\s[\w&.-]{1,14}){1,4}?)?\s?:\s?(?P<total2>¤)|"
                r"\b(?:total(?:\sprice|\scost|\samount\spayable)?|in\stotal|all\sin|altogether|together)\s?:?\s?(?:for\s|"
                r"of\s|only\s|is\s|just\s){0,2}(?P<total>¤)",
                ("Total: £45", "a total of £30", "Total including fitting: £512"),
                ("totally £5",)),
        Pattern("amount in total", r"(?P<total>¤)\s(?:in\stotal|total|altogether|all\sin)\b", ("£45 in total",)),
    ),
    bare=(
        Pattern("was, now", rf"\bwas:?\s¤[\s,.]{{1,3}}now\s{_ONLY}¤", ("was 59.99, now 39.99",), ("was 9.30 now 9.40am",)),
        Pattern("now", rf"\b(?:now|was|only|just|rrp|price|costs?|sale\sprice|old\sprice|member\sprice|each)\s?:?\s{_ONLY}¤(?!\s"
                r"(?:am|pm|hrs|o'clock)\b)",
                ("now 1.99", "RRP 89.99", "only 4.99"),
                ("now 1.5 litres", "now 4.5", "now 39", "now 2.50 m", "now 9.30 am")),
        Pattern("becomes", rf"(?<![\d.,:])¤\s(?:becomes|reduced\sto)\s{_ONLY}¤", ("44.95 becomes 34.95",),
                ("9.30 am becomes 10.30",)),
        Pattern("delivery",
                r"\b(?:delivery|shipping|postage|p&p)(?:\s(?:costs?|charges?|fees?))?\s?:?\s(?:is\s|are\s|of\s|only\s){0,2}¤(?!\s"
                r"(?:am|pm|hrs|to|till|until|and)\b)|¤\s(?:for\s)?(?:delivery|shipping|postage|p&p)\b",
                ("Delivery costs: 5.59", "below that 11.95 delivery", "Shipping is 4.95"),
                ("Delivery 9.30 am", "Delivery in 2-3 days")),
        Pattern("for", rf"\b(?:\d|any\s\d|two|three)\sfor\s{_ONLY}¤", ("2 for 3.49", "any 3 for 10.00"), ("wait for 10.00",)),
        Pattern("range by unit", r"\bper\s(?!day|week|hour|night)\w{2,12}\sfrom\s¤\sto\s¤|"
                r"\bfrom\s¤\sto\s¤\s(?:per\s(?:piece|pack|bottle|bag|kilo|kg|box)|each)\b",
                ("per pack from 2.49 to 3.35", "from 1.89 to 2.89 each"), ("per day from 9.00 to 18.00", "from 9.00 to 18.00")),
        Pattern("offer", r"\b(?:special(?:\soffer)?|deal|offer|bargain|sale|clearance|\w{3,10}\sprice)\s?:?\s"
                r"(?!\d{1,2}\.(?:0[1-9]|1[0-2])(?!\d))¤(?!\s(?:am|pm|hrs|to|until|till)(?!\w))",
                ("SPECIAL 1.99 plums", "Offer: 0.99", "Club price 2.49"),
                ("Sale 12.10 until 18.10", "Sale 9.30 am", "Sale 2026")),
        Pattern("off", r"(?<![:\d])¤\soff\b", ("1.00 off",), ("1 off",)),
        Pattern("save", r"\b(?:save|you\ssave)\s¤", ("Save 2.50",), ("save 25",)),
        Pattern("by unit", r"¤\s?(?:per\s(?:kilo|kg|litre|100\s?(?:g|ml)|pack|bottle|month|week|day|year|person|night|piece|"
                r"item|metre|"
                r"m2|m²|wash|roll|sheet|tablet|capsule|serving|portion|cup|dose|nappy|wipe|pair|bag|box|hour)|/\s?(?:kg|"
                r"litre)|each|ea\.?)\b",
                ("2.99 per kilo", "0.45 each"),
                ("2.99 per cent",)),
        Pattern("content, price", r"(?<![\d.,])\d{1,4}\s?(?:gr?|ml|cl|l|litres?|kg|pack|pk)[\s:|-]{1,3}¤\s{0,2}$",
                ("Semi-skimmed milk 2 litres 1.29",),
                ("Board 4 m 2.44",)),
    ),
    not_bare=r"order(?:ed)?|by|before|until|open(?:s)?|closes?|at|starts?|today|from",
    number_names=r"size|sizes|part|group|number|no\.?|season|episode|version|model|series|type|chapter|step|day|week|"
        r"vol\.?|volume|gen|edition|item|art\.?|with|(?:set|pack|box|bag|case|crate|tray|bundle|bunch|pair)\sof",
    number_counts=r"any|all|buy|get|take|choose|mix|deal|offer|now|pick|every",
    things=r"an?|the|our|your|ring|road|route|room|gate|hall",
    norms=r"norm|regulations?|reg\.",
    labels={
        "now": "price", "was": "was", "new_price": "price", "original_price": "was", "previous_price": "was",
        "normal_price": "was", "member_price": "member", "members_price": "member", "from_price": "from", "price_from": "from",
        "saving": "saving", "you_save": "saving", "total": "total", "total_price": "total", "unit_price": "unit",
        "recommended_price": "recommended",
    },
)

PERCENTS = PercentWords(
    words=r"%|per\s?cents?|percentage(?!\spoints?)|pct\.?",
    points=r"per\s?cent(?:age)?\spoints?",
    spoken=(
        Pattern("up to half",
                r"(?<!\w)up\sto\s(?P<u50>half[\s-]price|half\soff|½\sprice|1/2\sprice)(?!\w)",
                ("up to half price",),
                ("up to half",)),
        Pattern("half", r"(?<!\w)(?P<p50>half[\s-]price|half\soff|½\sprice|1/2\sprice|half\sthe\sprice)(?!\w)",
                ("everything half price", "Half-price sale"),
                ("half term",)),
        Pattern("quarter", r"(?<!\w)(?P<p25>quarter\soff)(?!\w)", ("a quarter off",), ("quarter past",)),
    ),
    roles=(
        Pattern("negated", r"\b(?:no|not|never|without)\s(?:a\s|an\s|extra\s)?(?P<other>‰)", ("no 25% discount",)),
        Pattern("staff",
                r"(?P<other>‰)\s(?:off\s)?(?:staff|employee|colleague)\sdiscount",
                ("40% staff discount",),
                ("40% student discount",)),
        Pattern("claims",
                r"\b(?:save|saves|saving)\s(?:up\sto\s)?(?P<other>‰)\s(?:on\s(?:your\s)?|more\s|of\s(?:your\s)?)?(?:energy|"
                r"electricity|water|fuel|gas|time)",
                ("saves up to 30% on your energy bill",),
                ("save 30% on coats",)),
        Pattern("content", r"(?P<content>‰)\s(?:more|extra|bigger|larger)\s(?:free|product|inside|gel|volume|in\severy)",
                ("50% more free", "20% extra free"),
                ("50% extra off",)),
        Pattern("free content", r"\+?\s?(?P<content>‰)\sfree\b(?!\s(?:of|from))", ("+20% free",), ("20% off",)),
        Pattern("extra", r"\b(?:extra|additional|further|another)\s(?:up\sto\s)?(?P<extra>‰)(?!\s(?:free|more))",
                ("extra 10% off", "a further 5% off"),
                ("extra fine",)),
        Pattern("extra discount", r"(?P<extra>‰)\s(?:extra|additional)\s(?:off|discount)",
                ("10% extra discount",),
                ("10% discount",)),
        Pattern("range without a sign",
                r"(?<![\d.,])\d{1,2}\s?(?:-|to)\s?(?P<up_to>‰)\s(?:off|discount)\b",
                ("20-50% off",),
                ("20-50% cotton",)),
        Pattern("range", r"‰\s?(?:to|-|and)\s?(?P<up_to>‰)\s(?:off|discount)", ("20% to 50% off", "between 20% and 50% off")),
        Pattern("up to", rf"\b(?:up\sto|as\smuch\sas|max\.?|maximum\sof)\s(?:an\sextra\s|a\s)?-?\s?(?P<up_to>‰)(?:{_END}|(?=\s"
                r"(?:\w{1,14}\s)?(?:off|discount|savings?|reduction|cheaper|less)\b))",
                ("up to 50% off", "Sale: up to 70%"),
                ("up to 100% waterproof", "up to 30% faster")),
        Pattern("save up to", r"\b(?:save|saving|savings\sof)\sup\sto\s(?P<up_to>‰)", ("save up to 30% on sofas",)),
        Pattern("off", r"-?(?P<discount>‰)\s?(?:\w{1,12}\s)?(?:off\b(?!-|\speak)|discount|reduction|saving|price\scut)",
                ("15% off", "20% student discount"),
                ("25% office",)),
        Pattern("reduction of",
                r"\b(?:discount|reduction|saving|savings)\s?(?:of\s|:\s?|=\s?)(?:a\swhopping\s)?-?(?P<discount>‰)",
                ("a discount of 20%", "Discount: 15%"),
                ("discount on 100% cotton",)),
        Pattern("save",
                r"\b(?:save|saves|saving|take|enjoy|you\ssave|get)(?:\s(?:you|now|a|an|over|at\sleast|nearly|almost|another|"
                r"around|massive|whopping)){0,3}\s(?P<discount>‰)(?!\s(?:\w{1,12}\s)?(?:energy|water|time|more|of|free|"
                r"faster|better|extra))",
                ("save 27%", "Take 15% with KAMER15"),
                ("save 20% energy",)),
        Pattern("cheaper",
                r"(?P<discount>‰)\s(?:cheaper|reduced|lower\sprices?)|\b(?:prices?|everything|all)\s(?:are\s|is\s)?(?:reduced|"
                r"cut)\sby\s(?P<discount2>‰)",
                ("21% cheaper", "prices cut by 20%"),
                ("21% lighter", "waste reduced by 20%")),
        Pattern("less", rf"(?P<discount>‰)\sless(?:{_END})", ("Pay 24% less",), ("24% less sugar",)),
        Pattern("with a code", r"(?P<discount>‰)\s(?:on\s(?:your|the|a)\s(?:first|next|second)\s(?:order|purchase|"
                r"shop)\s)?(?:with|using)\s"
                r"(?:\w{0,10}\s?code\b|[a-z]{3,12}\d{1,3}\b)",
                ("15% with KAMER15", "10% on your first order with HELLO10"),
                ("15% with elastane",)),
        Pattern("code equals", r"\bcode\b[^.!?\n]{0,25}=\s?(?P<discount>‰)", ("Code SPRING20 = 20%",)),
        Pattern("over an amount", r"(?P<discount>‰)\s(?:over|above|from)\s¤", ("10% over £500",), ("100% cotton, from £5",)),
        Pattern("badge", r"(?:(?<=[\s(])|^)-(?P<discount>‰)(?!\s?(?:vol|alc|abv|cotton|wool))", ("Coat -25%",), ("10-25%",)),
        Pattern("saved percent", r"¤\s?\(-?(?P<discount>‰)", ("You save £10 (33%)",), ("£10 (incl. 20% VAT)",)),
        Pattern("sale", rf"\b(?:sale|today\sonly|this\s(?:week|weekend))\s?[:!]?\s-?\s?(?P<discount>‰)(?:{_END})",
                ("SALE 50%", "Today only: 25%"), ("Today 25% cotton",)),
        Pattern("back", r"(?P<discount>‰)\sback\b(?!-)", ("5% back on every order",), ("5% backing",)),
        Pattern("badge alone", r"^\W{0,3}-\s?(?P<discount>‰)\W{0,3}$", ("- 24%",), ("24%",)),
    ),
)

DEALS = (
    Pattern("free", r"(?<![\d+.,])(?P<buy>[1-9])\s?\+\s?(?P<free>[1-9])(?:\s?=\s?\d)?\s?free\b",
            ("1+1 free", "2 + 1 free"),
            ("21+1 free",)),
    Pattern("free", r"^\W{0,3}(?P<buy>[1-9])\s?\+\s?(?P<free>[1-9])\W{0,3}$", ("1+1",), ("2+1 years", "48+")),
    Pattern("free",
            rf"\b(?:buy|get|order|b)\s?(?:any\s)?(?P<buy>{_FEW_OR_ONE})(?:\s(?:{_ITEM}|\w{{3,12}})){{0,2}}?,?\s?(?:and\s|"
            rf"&\s)?(?:get|receive|g)\s?(?:the\s|another\s)?(?P<free>{_FEW_OR_ONE})\s?(?:{_ITEM}\s)?(?:free|f)\b",
            ("buy one get one free", "Buy 2, get 1 free", "B2G1F", "buy any two pizzas and get one free"),
            ("buy one get half",)),
    Pattern("free", rf"(?<!\w)(?P<buy>{_FEW_OR_ONE})\s(?:plus|\+)\s(?P<free>{_FEW_OR_ONE})\sfree\b",
            ("five plus one free", "two plus one free on mugs"), ("one plus free tea",)),
    Pattern("next half", r"(?<!\w)(?:bogo(?:\s(?:at|is|for)|:)?\s(?:half[\s-](?:price|off)|(?:½|1/2)\sprice)|bogohp)(?!\w)",
            ("BOGO half off", "BOGO at half price", "BOGOHP"),
            ("BOGO free",)),
    Pattern("next percent", r"(?<!\w)bogo(?:\s(?:at|is|for)|:)?\s(?P<percent>\d{1,2})\s?%(?:\s(?:off|less))?",
            ("BOGO 50%", "BOGO 40% off"),
            ("BOGO. 50% off",)),
    Pattern("next percent",
            r"(?<!\w)b(?P<buy>[1-9])g[1-9]\s(?:at\s)?(?P<percent>\d{1,2})\s?%(?:\s(?:off|less))?",
            ("B1G1 50% off",),
            ("B1G1",)),
    Pattern("free", r"(?<!\w)(?:bogof?|b1g1f?|2-4-1|buy\s?(?:1|one),?\s?get\s?(?:1|one)(?=\s{0,2}(?:[!.,;]|$)))(?!\w)",
            ("BOGO on all socks", "BOGOF", "B1G1", "2-4-1 on mains", "BUY1GET1", "Buy one, get one!"), ("bogota", "12-4-1")),
    Pattern("free",
            rf"\bbuy\s(?:an?|any)\s(?:{_THING}\s){{0,2}}{_THING},?\s(?:and\s)?get\s(?:a\s|the\s|your\s)?(?:second|2nd|"
            rf"another|one)"
            rf"(?:\s(?:one|{_THING}))?\s(?:for\s)?free\b",
            ("Buy a large pizza and get a second one free", "buy any mug, get another free"), ("Buy a mug, get a spoon free",)),
    Pattern("pay",
            rf"\bpay\s(?:for\s)?(?:only\s|just\s)?(?P<pay>{_FEW_OR_ONE}),?\s(?:and\s)?(?:get|"
            rf"take)\s(?P<buy>{_FEW})(?!\s?[\w.,%])",
            ("Pay for 2, get 3",),
            ("pay 2 get 3%",)),
    Pattern("nth free",
            rf"\b(?:buy|add|choose|pick|order)\s(?:any\s)?(?P<nth>{_FEW})(?:\s{_THING})?(?:\sto\s(?:your\s)?(?:basket|bag|"
            rf"cart))?,?\s"
            rf"(?:and\s)?(?:get\s)?(?:the\s|your\s)cheapest(?:\s(?:one|"
            rf"{_ITEM}))?\s(?:is\s)?(?:for\s)?free\b|"
            rf"\bcheapest(?:\s(?:one|{_ITEM}))?\s(?:is\s)?free\swhen\syou\sbuy\s(?:any\s)?(?P<nth2>{_FEW})\b",
            ("Buy 3, get the cheapest free", "cheapest item free when you buy 3",
             "Add 3 to your basket and get the cheapest free"),
            ("cheapest item free",)),
    Pattern("next half",
            rf"\bbuy\s(?:any\s)?(?P<buy>{_FEW_OR_ONE})(?:\s{_ITEM})?,?\s(?:and\s)?get\s(?:the\s|your\s)?(?:{_FEW_OR_ONE}|"
            rf"another|next|{_NTH})(?:\s{_ITEM})?\s(?:at\s|for\s)?"
            r"(?:half[\s-](?:price|off)|(?:½|1/2)\sprice)",
            ("buy one get one half price", "Buy 1, get the second half price"),
            ("buy one at half price",)),
    Pattern("next percent",
            rf"\bbuy\s(?:any\s)?(?P<buy>{_FEW_OR_ONE})(?:\s{_ITEM})?,?\s(?:and\s)?get\s(?:the\s|your\s)?(?:{_FEW_OR_ONE}|"
            rf"another|next|{_NTH})(?:\s{_ITEM})?\s(?:at\s|for\s)?"
            r"(?P<percent>\d{1,2})\s?%(?:\s(?:off|less))?",
            ("buy 1 get 1 50% off", "Buy one, get another at 40% off"),
            ("buy 1 at 50% off",)),
    Pattern("next half", rf"\bbuy\s(?P<buy>1|one|"
                         rf"an?)\s(?:[^\W\d_]{{2,18}}\s){{0,3}}[^\W\d_]{{2,18}},?\s(?:and\s)?get\s(?:the\s|a\s|your\s)"
            rf"{_NTH}(?:\s(?:one|{_THING}))?\s(?:at\s|for\s)?half[\s-](?:price|off)\b",
            ("Buy one box of pens, get the second half off", "buy 1 large mug and get a second mug at half price"),
            ("Buy one box of pens at half price",)),
    Pattern("next percent", rf"\bbuy\s(?P<buy>1|one|"
                            rf"an?)\s(?:[^\W\d_]{{2,18}}\s){{0,3}}[^\W\d_]{{2,18}},?\s(?:and\s)?get\s(?:the\s|a\s|your\s)"
            rf"{_NTH}(?:\s(?:one|{_THING}))?\s(?:at\s|for\s)?(?P<percent>\d{{1,2}})\s?%(?:\s(?:off|less))?",
            ("Buy 1 ticket, get the second screening at 50% off", "buy one lamp and get the second one 30% off"),
            ("Buy one lamp at 30% off",)),
    Pattern("pay", rf"(?<![\w.,])(?:any\s)?(?P<buy>{_FEW}|[2-9]\d)\s(?:[^\W\d_]{{2,18}}\s){{0,3}}(?:(?:come|came|are|"
                   rf"yours)\s)?for\sthe\sprice\sof\s"
            rf"(?P<pay>{_FEW_OR_ONE}|[2-9]\d)\b(?!\s?[\w.,]?\d)",
            ("3 for the price of 2", "two for the price of one", "five nights for the price of four",
             "30 months for the price of 24", "three fish cakes come for the price of two"),
            ("for the price of 2",)),
    Pattern("pay",
            rf"\b(?:buy|get|take)\s(?P<buy>{_FEW}),?\s(?:and\s|only\s)?pay\s(?:for\s)?(?:only\s)?(?P<pay>{_FEW_OR_ONE}"
            rf")\b(?!\s?[.,]?\d)",
            ("Buy 3 pay for 2", "take 3 pay 2"),
            ("Buy 3 for 2 days",)),
    Pattern("pay",
            r"(?<![\w.,£$€/:-])(?P<buy>[2-9])-for-(?P<pay>[1-8])(?![\w.,%-])|"
            rf"(?<![\w.,£$€/:-])(?P<buy2>2)\sfor\s(?P<pay2>1)(?=\s[a-z])(?!\s(?:{_TIME}|person)\b)",
            ("2-for-1", "2 for 1 tickets"),
            ("2-for-10", "2 for 1.50", "2 for 1 person")),
    Pattern("pay", r"(?<![\w.,£$€/:-])(?P<buy>[2-9])\s?for\s?(?P<pay>[1-8])(?!\s?[\w.,%:£$€/-])|(?<![\w.,£$€/:-])"
            r"(?P<buy2>[2-9])\sfor\s(?P<pay2>[1-8])(?=\s(?:on|across|mix|deal|offer|sale)\b)|(?<!\w)(?P<buy3>two|three|four|"
            r"five)[\s-]for[\s-](?P<pay3>one|two|three|four)(?!\s?(?!(?:on|across|deal|offer)\b)\w)",
            ("3 for 2", "4for3", "3 for 2 on all toys", "three for two"),
            ("3 for 2.50", "3 for 2 people")),
    Pattern("nth free",
            rf"\bbuy\s(?:any\s)?{_FEW}(?:\s{_THING})?,?\s(?:and\s)?(?:get\s)?(?:the\s|your\s|a\s)?(?P<nth>{_NTH})(?:\s(?:one|"
            rf"{_THING}))?\s(?:is\s)?(?:free|for\sfree|for\snothing|on\sus)\b",
            ("Buy 2, get the third free", "Buy two mugs and the third is on us"),
            ("get the third free",)),
    Pattern("nth free",
            rf"(?<!\w)(?P<nth>{_NTH})(?:\s(?:one|{_ITEM}))?\s(?:is\s|goes\s)?(?:free|for\sfree|on\sus)(?!\s(?:delivery|"
            r"shipping|parking|wi-?fi|returns|entry))\b",
            ("2nd free", "third one is free"),
            ("2nd floor free",)),
    Pattern("nth half", rf"\bhalf[\s-](?:price\s(?:on|off)|off)\s(?:your\s|the\s|a\s|every\s){{1,2}}(?P<nth>{_NTH})"
            rf"(?:\s(?:one|{_ITEM}))?(?!\w)",
            ("half price on your second", "Half off the second item"), ("half price on your order",)),
    Pattern("nth half", rf"(?<!\w)(?P<nth>{_NTH})(?:\s{_THING})?\s(?:is\s|at\s|for\s){{0,2}}(?:half[\s-](?:price|off)|(?:½|"
                rf"1/2)\sprice)",
            ("2nd half price", "second one half price"),
            ("half price",)),
    Pattern("nth percent", rf"(?<!\w)(?P<nth>{_NTH})\s(?!{_NO_ARTICLE}){_THING}\s(?P<percent>\d{{1,2}})\s?%\s(?:off|less)\b",
            ("Second lamp 40% off",), ("Second chance 40% off", "Third week 20% off")),
    Pattern("nth percent", rf"(?<!\w)(?P<nth>{_NTH})(?:\s(?:one|{_ITEM}))?\s?[:,]?\s(?:is\s|at\s|for\s|with\s)?-?\s?"
            r"(?P<percent>\d{1,2})\s?%(?:\s(?:off|less))?",
            ("2nd item 50% off",),
            ("2nd chance: 20% off",)),
    Pattern("nth percent",
            rf"(?<![\d.,])(?P<percent>\d{{1,2}})\s?%\soff\s(?:(?:the|your|every|a)\s)?(?P<nth>{_NTH})"
            rf"(?:\s(?:one|{_ITEM})(?!\s?(?!(?-i:[A-ZÀ-Þ]))\w)|(?!\s?\w))",
            ("50% off your second pair", "50% off the second pair Meadow Socks"),
            ("20% off your second order ever",)),
    Pattern("for",
            rf"(?<![\w.,/+-])(?:any\s)?(?P<quantity>{_FEW})\s?(?:{_ITEM}\s)?for\s?(?:just\s|"
            rf"only\s)?(?P<total>¤)(?!\s?(?:per|a\s|/|off|"
            r"each|pp))",
            ("2 for £5", "any 3 for $10", "3 tops for only £20", "3for$50"),
            ("39 for £5", "1 for £5")),
    Pattern("for",
            rf"(?<![\w.,/+-])(?<!with\ )(?<!of\ )(?P<quantity>[2-4]|two|three|four)\s{_PIECES}\s?[:,]?\s(?:for\s)?(?P<total>¤"
            rf")(?!\s?(?:per|a\s|/|off|each|pp|back))",
            ("House Roast, two bags £34.00", "2 bottles £15"),
            ("box with two bags £34", "2 bottles £15 each")),
    Pattern("things for",
            rf"(?<![\w.,/+-])(?:any\s)?(?P<quantity>{_FEW})\s(?:{_THING}\s){{1,2}}for\s(?:just\s|"
            rf"only\s)?(?P<total>¤)(?!\s?(?:per|a\s|/|"
            r"off|each|pp))",
            ("2 candles for £25", "any 3 cotton shirts for only £60"),
            ("3 months for £5", "2 year warranty for £29")),
    Pattern("for", rf"\bany\ (?P<quantity>{_FEW})(?:\s{_ITEM})?\s?[,:]?\s(?P<total>¤)(?!\s?(?:per|a\s|/|off|each|pp|back))",
            ("any two £35", "any 2 tops: £35"),
            ("any two from £35", "any two £5 off")),
    Pattern("for", rf"(?P<total>¤)\sfor\s(?P<quantity>{_FEW})(?=\s{{0,2}}(?:[.,!?;:*()\[|\n]|$)|\son\s(?:all|any|selected)\b)",
            ("£5 for 2", "$4 for three (mix and match)"), ("£5 for 2 nights", "£5 for 20 g", "£5 for 2-year-olds")),
    Pattern("for",
            r"(?<![\w.,/+-])(?:(?P<quantity>[2-9]|10)/|(?P<quantity2>[2-9])\s/\s)(?P<total>¤)",
            ("2/$5", "10/$10", "2 / $5"),
            ("12/£5",)),
    Pattern("counted", rf"(?<![\w.,/+-])(?P<quantity>{_FEW})\ {_PIECES}(?:\ {_STOPS}{_NAME_PART}){{1,6}}?{_FOR_ALL}",
            ("3 packs Elder Fizz for £5", "4 bags of black potting soil for £20"),
            ("3 packs a day for £5", "3 packs. Coat for £20")),
    Pattern("counted", rf"(?<![\w.,/+-])(?P<quantity>{_FEW})\ ?(?:times|x|×)\ {_CAPITAL}{_NAME_PART}"
            rf"(?:\ {_STOPS}{_NAME_PART}){{0,5}}?{_FOR_ALL}",
            ("2 x Cubbie snack box for £25",),
            ("2 times faster for £20", "2 x 100 g for £3")),
    Pattern("counted", rf"(?<!\w\ )(?<![\w.,/+-])(?P<quantity>{_FEW})\ {_PIECES}\ {_CAPITAL}{_NAME_PART}"
            rf"(?:\ {_STOPS}{_NAME_PART}){{0,5}}?,?\ (?:now\ |together\ |only\ |just\ ){{0,2}}(?P<total>¤)"
            r"(?!\s?(?:per|a\s|/|off|each|pp|back))",
            ("4 bags of Potting Soil Rich, £20", "3 packs Elder Fizz £5"),
            ("Box with 3 packs Soap £5", "3 packs Soap from £5")),
    Pattern("names for", rf"(?<![\w.,/+-])(?:any\ )?(?P<quantity>{_FEW})\ (?!{_TIME}\b){_CAPITAL}{_NAME_PART}"
            rf"(?:\ {_STOPS}{_NAME_PART}){{1,5}}?{_FOR_ALL}",
            ("Any 4 Potting Soil Rich for £30",),
            ("2 vases for £30", "3 Days Paris for £199")),
    Pattern("names for", rf"\bany\ (?P<quantity>{_FEW})\ {_CAPITAL}{_NAME_PART}(?:\ {_STOPS}{_NAME_PART}){{0,5}}?,\ "
            r"(?P<total>¤)(?!\s?(?:per|a\s|/|off|each|pp))",
            ("Any 2 Petal Balms, £22",),
            ("2 Petal Balms, £22",)),
)

CODES = CodeWords(
    named=(
        Pattern("code",
                r"""(?<![\w-])(?:(?:promo|promotion|promotional|discount|voucher|coupon|offer|savings|gift|welcome
            |checkout)[\s-]?)?codes?
            (?:\s(?:is|are))?\s?[:=»→]?\s?["'“”„«(\[*`]{0,2}§""",
                ("use code SUMMER25", "Promo code: 'FALL10'", "with code SPRING-5"),
                ("postcode SW1", "barcode 87123")),
        Pattern("any word",
                r"""(?<![\w-])(?:promo|discount|voucher|coupon|offer)?\s?code\s?:?\s?["'“„]?§["'”]?\s(?:at|in
            |during)\s(?:the\s|your\s)?(?:checkout|till|basket|cart)\b""",
                ("Use code spring at checkout", "code 2026 at the till"),
                ("enter the code you got at checkout",)),
        Pattern("any word", r"""(?<![\w-])(?:promo|discount|voucher|coupon|offer)?\s?code\s?:?\s["'“„](?=[^\s"'”]{3,20}["'”])§""",
                ('discount code "spring"',),
                ("code of a friend's",)),
        Pattern("any word", r"\buse\s(?:the\s)?code\s(?=\d)§", ("use code 2026",), ("code 2026",)),
        Pattern("any word", r"\b(?:quote|enter|mention|use|type)\s(?=\d{3,8}(?!\w))§\s(?:at|in)\s(?:the\s|your\s)?"
                r"(?:checkout|till|basket|cart)\b",
                ("Quote 4410 at the till",), ("Spend 100 at the till", "use 4410 points")),
        Pattern("any word", r"\bwith\s(?:the\s)?code\s(?=\d{3,8}(?!\w))§,?\s(?:you\s|delivery\s|shipping\s|everything\s)",
                ("With code 2612 you save 10%",), ("with code 2026",)),
        Pattern("coupon",
                r"""(?<![\w-])(?:coupon|voucher)\s?[:=»→]?\s?["'“”„«(\[*`]{0,2}§""",
                ("coupon SUMMER25",),
                ("coupons",)),
    ),
    shown=(
        Pattern("with", r"""\b(?:with|use|using|enter|apply|quote|via|type)\s["'“„]?§""",
                ("15% off with KAMER15",),
                ("with delight",)),
        Pattern("at checkout",
                r"""§["'”]?\s(?:in|at|during|into)\s(?:the\s|your\s)?(?:checkout|till|basket|cart|bag|payment)\b""",
                ("KAMER15 at checkout",),
                ("Meet at the till",)),
        Pattern("equals", r"§\s?=\s?\d{1,2}\s?%", ("KAMER15 = 15%",)),
        Pattern("gives", r"§\s(?:gives|takes|gets\syou|saves)\s", ("KAMER15 gives you 15% off",), ("The card gives you",)),
        Pattern("after a colon", rf":\s[\"'“]?§{_END}", ("10% off: KAMER15",), ("Sizes: S to XL",)),
    ),
    used=(
        Pattern("until",
                r"§[\"'”’]?\s(?:(?:is|stays)\s(?:(?:still|only|also)\s)?(?:valid|good|usable)|works|runs|ends|expires|"
                r"(?:can|may)\sbe\s"
                rf"(?:used|redeemed))\s(?:\w{{2,10}}\s)?{_UNTIL}\s"
                r"(?:the\s|\w{3,9}[.,]?\s){0,2}\d",
                ("KAMER15 is good through May 17", "Kamer15 can be used until 6 December"),
                ("KAMER15 is nice", "Kamer15 can be used until October")),
        Pattern("discount with",
                r"\d\s?%\s(?:off|discount)(?:\s(?:from|over|when|on\s(?:your|all\sorders|orders)|orders|everything|sitewide|"
                r"your)[^.!?\n]{0,50})?"
                rf"\s(?:with|using)\s§{_END}",
                ("15% off with Kamer15", "15% off from £100 with Kamer15."),
                ("15% off coats with Kamer15", "15% off with Kamer15 inside")),
        Pattern("use until", rf"\b(?:use|redeem|enter)\s§\s(?:\w{{2,10}}\s)?{_UNTIL}\s(?:the\s|\w{{3,9}}[.,]?\s){{0,2}}\d",
                ("Use Kamer15 by 6 December",),
                ("Use Kamer15 often",)),
        Pattern("at checkout",
                r"\b(?:enter|use|type|quote|redeem|apply)\s[\"'“]?§[\"'”]?\s(?:at|in|during)\s(?:the\s|your\s)?(?:checkout|till|"
                r"basket|cart|bag)\b",
                ("Enter Kamer15 at checkout",),
                ("Use it at checkout",)),
    ),
    not_promotional=r"qr|bar|dress|post|zip|country|area|pin|product|item|colou?r|source|access|booking|error|style|sort|"
        r"security|dialling|bic|ean|highway|morse",
    never=frozenset({
        "ABOVE", "AND", "APPLIES", "AT", "BELOW", "CHECKOUT", "ENDS", "ENTER", "EXPIRES", "FOR", "FREE", "GET", "HERE", "IN",
        "IS", "NECESSARY", "NEEDED", "NOT", "NOW", "OF", "OFF", "ON", "ONLINE", "ONLY", "REQUIRED", "SALE", "THE", "THIS", "TO",
        "UNTIL", "USE", "VALID", "WHEN", "WITH", "WORKS", "YOU", "YOUR",
    }),
    labels=frozenset({"promotional_code", "promo"}),
)

ASIDES = (
    Pattern("elsewhere", r"""
        elsewhere | (?:at|from)\s+(?:other|another)\s+(?:shops?|stores?|retailers?|brands?) | (?:at|
            from)\s+(?:a\s+)?competitors? |
        (?:our|with|from|at)\s+(?:\w{2,14}\s)?partners? | partner\s+(?:offers?|deals?|discounts?)""",
        ("Elsewhere it costs £529", "Our partner Wheelhouse gives you 10%"), ("for your partner", "Partnership")),
    Pattern("here", r"with\s+us|here|our\s+price", ("Elsewhere £49, with us £29",), ("adhere",)),
    Pattern("earlier", r"""
        last\s+(?:year|month|season|spring|summer|autumn|fall|winter) | launched(?=\s+(?:at|in|for)\s) | (?:at|its)\s+launch |
        (?:back\s+)?in\s+(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+)?
        (?:19|20)\d\d(?=\s?[,;:]) | \w{1,12}\s+years\s+ago""",
        ("Launched at £549 in 2024", "Last year it was £59", "In October 2025, 20% off all frames"), ("last chance",
         "launch pad")),
    Pattern("members", r"""
        (?:for|as|only)\s+(?:our\s+|all\s+|a\s+)?(?:\w{2,12}\s)?(?:members?|subscribers|cardholders) | members(?:\s+(?:pay|
            price))? |
        with\s+(?:the|your|our|a)\s+(?:[\w&]{2,14}\s)?(?!gift|credit|bank|debit)\w{0,14}\s?(?<!gift\s)(?<!credit\s)(?<!bank\s)
        (?:card|pass)(?!\w) | loyalty\s+(?:card|price|members?) | [\w&]{2,14}\s+club(?=\s?:)""",
        ("With the Green Card: Olive tree £39.90", "for members £20", "Hill Club: jacket £39"), ("with the gift card",
            "remembers")),
    Pattern("bundle", r"""
        (?:the|as\s+a|in\s+a)\s+(?:\w{3,14}\s)?(?:bundle|package|kit)(?=\s+(?:for\s|at\s|is\s)?\D{0,3}\d) |
        together(?=\s+(?:for\s|only\s)?\D{0,2}\d) | all\s+together""",
        ("grill and cover: the bundle for £499", "together £49"), ("bundles of joy", "get together")),
)

NAMING = NamingWords(
    connectors=(
        "for", "now", "is", "only", "just", "was", "at", "from", "cost", "costs", "stays", "already", "each", "both", "again",
        "also",
    ),
    and_words=("and",),
    or_words=("or",),
    with_words=("plus", "with", "including"),
    articles=("the", "a"),
    small_words=frozenset({
        "always", "this", "these", "the", "a", "an", "only", "order", "shop", "buy", "get", "today", "week", "weekend", "now",
        "already",
        "your", "our", "in", "on", "by", "with", "until", "and", "or",
    }),
    no_part=frozenset({
        "now", "was", "for", "from", "only", "is", "the", "a", "an", "our", "new", "this", "also", "and", "or", "with", "art",
        "together", "times",
    }),
    variants=frozenset({
        "mini", "midi", "maxi", "max", "plus", "pro", "lite", "light", "kids", "junior", "baby", "set", "duo", "trio", "women",
        "men", "ladies", "refill", "travel", "deluxe", "premium", "case", "cover",
    }),
    kinds=(
        Pattern("kind", r""",?\s(?:(?:in|by|as)\s(?:an?\s|the\s)(?:large\s|small\s|big\s)?(?:bag|box|case|crate|tub|pallet|
            bucket)\b|
            size\s\d{1,3}\b(?!\s?(?:-|t/m|tot|bis|to|à|au)\s?\d)|in\s(?:leather|linen|wool|oak|steel|velvet|marble)\b|
            made\sto\smeasure\b|(?:to|with)\syour\sprescription\b|
            in\s\d{1,4}\s?(?:[x×]\s?\d|(?:cm|ml|cl|l|kg|g)\b))""",
                (" in a bag of 20 l: ", ", size 140: ", " made to measure ", " in 120 x 170 "),
                (" in blue ", " in the sale ", ", size 6 to 12: ", " in a week ")),
    ),
    labels=(
        Pattern("label", r"\b(?:price|deal|discount|offer|total|delivery|shipping|return|gift|voucher|save|worth|spend|code)",
                ("Our price", "Today's deal", "Free delivery", "You save", "Promo code"),
                ("Moss Vest", "Dune Tent", "Coffer Oak")),
    ),
    other_things=(
        Pattern("friends", r"\b(?:refer\sa\sfriend|invite\sa\sfriend|bring\sa\sfriend)", ("Refer a friend: £10",),
            ("Friendship bracelet",)),
        Pattern("gift card", r"gift[\s-]?(?:card|voucher)|voucher", ("a gift card", "E-gift-card"), ("Gift set Dune",)),
        Pattern("points", r"points?\b", ("Collect 500 points", "per point"), ("Pointed Boot",)),
        Pattern("delivery", r"delivery|shipping|returns?\b", ("Standard delivery", "Shipping", "A return"), ("Returned Vase",)),
        Pattern("spending", r"order\ value", ("Minimum order value",), ("Order Moss",)),
        Pattern("a service", r"(?<!\w)(?:assembly|disposal|removal\ of|installation|hemming|alterations?|engraving|grooming|"
                r"repairs?)(?!\w)",
                ("Home assembly", "Name tag engraving"), ("Assembled shelf", "Repairman doll")),
        Pattern("wrapping or a deposit", r"wrapping|deposit", ("Gift wrapping", "A deposit of"), ("Wrap dress",)),
        Pattern("a gift to charity", r"donat", ("Donate", "Your donation"), ("Don Chair",)),
        Pattern("entry", r"ticket|admission|\bentr(?:y|ance|ies)\b", ("Tickets", "Admission", "Team entry"),
                ("Moss Tent", "Entryway mat")),
    ),
    abbreviations=(
        "no", "incl", "excl", "max", "min", "st", "tel", "approx", "reg", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept",
        "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    ),
)

COLUMNS = ColumnWords(
    price=("price",),
    sale=("sale", "special", "offer", "promo", "promotion", "promotional", "discounted", "now", "our", "new"),
    ordinary=("regular", "normal", "normally", "base", "list", "was", "before", "old", "from", "usual", "usually"),
)

REMARKS = RemarkWords(
    code=(
        Pattern("code", r"\b(?:code|coupon)", ("Use the code", "two coupons"), ("Decode it", "All coats")),
    ),
    everything=(
        Pattern("everything", r"\b(?:everything|all\ products|sitewide|storewide|entire\ (?:range|store|collection))\b",
                ("20% off everything", "across our entire range", "Sitewide"), ("all coats", "entire days")),
    ),
    offers=(
        Pattern("offers", r"\b(?:deals?|offers?|specials?|sale|promo(?:tion)?s?|(?:this|these)\ prices?)\b",
                ("These prices end on", "The offer runs", "Sale until"), ("Prices may change", "Wholesalers")),
    ),
    personal=(
        Pattern("birthday", r"\b(?:your|their)\ (?:child's\ |little\ one's\ )?birthday\b|\bbirthday\ (?:treat|discount|club|"
                r"gift)\b",
                ("10% off on your birthday", "a 5% birthday discount"), ("It's our birthday: 20% off",)),
    ),
    groups=(
        Pattern("who collect", r"%\ (?:cash\ ?)?back\b|\bearn\ (?:up\ to\ )?\d{1,2}\ ?%", ("earn 2% back in points",
            "5% cashback"),
                ("10% off backpacks",)),
        Pattern("groups of people", r"\b(?:students?|pensioners?|seniors?|(?:over|under)-?\ ?\d\ds|subscribers?|subscribe|"
                r"subscriptions?|"
                r"(?:repeat|recurring|regular)\ (?:delivery|deliveries|orders?)|auto-?ship|staff|employees?|colleagues|"
                r"teachers?|nurses?|key\ workers|nhs|armed\ forces|veterans?|groups?\ of\ \d{1,3})\b",
                ("Students get 10% off", "Pensioners get 5% on Tuesdays", "Groups of 10 or more get 10% off",
                 "30% staff discount", "Save 15% on your first repeat delivery", "Subscribe & save 10%"),
                ("Study desks 10% off", "a group tent, 10% off")),
    ),
    days_before=(Pattern("days before", r"\b(?:before|prior\ to)\s$", ("Book before ",), ("until ",)),),
    past=(Pattern("past", r"\b(?:is|are)\ (?:now\ |already\ )?(?:over|closed|finished)\b(?!\s\w)|\b(?:has|have)\ (?:now\ )?"
                          r"(?:ended|finished|closed|expired)\b|\bran\ from\b|\b(?:was|were)\ valid\b|"
                          r"\bno\ longer\ (?:valid|works?|accepted|available)\b|\b(?:expired|ended)\ on\b",
                  ("1-4 May is over", "The sale has ended", "It ran from 1 to 4 May", "It was valid until 4 May",
                   "MAY10 expired on 4 May and no longer works"),
                  ("orders over £50", "is over 50 years old")),),
    other_thresholds=(Pattern("other thresholds",
    r"\b(?:gifts?(?!\ ?(?:card|voucher))|free|instal?lments?|finance|pay\ in\ \d|klarna)\b",
                              ("Spend £80, get a free mug", "Pay in 3 instalments from £60"),
                              ("Spend £80 or more", "gift cards")),),
    on_words=("on", "for"),
    our_words=("our", "the"),
    have_words=("have", "come with", "carry", "are covered", "are guaranteed", "get"),
    picture_words=("image", "picture", "photo", "photograph", "graphic", "banner", "header", "header image",
                   "hero", "hero image", "product image", "icon", "img", "pic", "alt text", "alt"),
    all_goods=(
        Pattern("all goods", r"all\b|every|online", ("all orders", "everything", "online orders"), ("tents", "allergy pillows")),
        Pattern("no goods", r"(?:your|own|customer|account|delivery|shipping|postage|return|refund|collect|pick|free\b)"
                            r"|(?:order|purchase|spend|basket)",
                ("your own account", "delivery", "orders over", "purchases", "free"), ("tents", "freezers")),
    ),
    roughly=("over", "almost", "nearly", "about", "more than", "up to"),
    per_words=("per",),
    for_words=("for",),
    any_words=("any", "all", "per"),
    pieces=("piece", "pieces"),
    packs=("pack", "packs",),
    of_words=("of",),
    counts={"dozen": 12},
)

COMMON_WORDS = frozenset({
    "a", "about", "after", "all", "also", "an", "and", "any", "are", "around", "as", "at", "available", "back", "be", "because",
    "before", "best", "buy", "by", "can", "choose", "collect", "customer", "customers", "day", "days", "deals", "delivery",
    "discover", "don't", "enjoy", "every", "everything", "find", "first", "for", "free", "from", "get", "give", "great", "has",
    "have", "here", "his", "how", "i", "if", "in", "into", "is", "it", "its", "just", "last", "like", "make", "many", "may",
    "more", "most", "my", "need", "never", "new", "next", "no", "not", "now", "of", "off", "offer", "on", "online", "only",
    "or", "order", "our", "out", "over", "own", "pay", "please", "prices", "returns", "sale", "save", "see", "shop", "shopping",
    "should", "so", "some", "spend", "stock", "store", "stores", "straight", "take", "than", "that", "the", "their", "them",
    "then", "there", "these", "they", "this", "those", "through", "till", "to", "today", "too", "under", "until", "up", "us",
    "use", "valid", "very", "want", "was", "we", "week", "were", "what", "when", "where", "which", "while", "who", "why",
    "will", "with", "within", "without", "working", "yes", "you", "your",
})

BLANKS = (
    Pattern("blank", r"""
        (?:insert|enter|add)\s+(?:\w{2,12}\s)?(?:text|copy|price|date|name|headline|code|link)\s+here | (?:your|body|
        sample|dummy)\s+(?:text|copy)\s+(?:goes\s+)?here | (?:copy|text|price)\s+(?:to\s+follow|to\s+come|
        t\.?b\.?c\.?)(?=\s*(?:$|[).\]!…])) | \[(?:name|first\s?name|price|date|code|product|product\s?name|amount|text|
        copy|link|url|percentage| store|headline|title)\](?!\() | placeholder\s+text""",
        ("Insert price here", "Your text goes here", "Copy to follow", "Hi [first name],", "Now [price]"),
        ("Enter your name", "Add your code at checkout", "[Ad]", "the price to come home to")),
)

ADDRESS_FORMS = ()
"""English has one form."""

READING = ReadingWords(
    syllable=r"""(?<=[bcdfgkpstz])le(?=s?$) |
        (?! (?<=[^aeiou])e$ | (?<=[^aeioutd])ed$ | (?<=[^aeiousxzcgh])es$ ) [aeiouy]+""",
    syllables={"tent": 1, "table": 2, "home": 1, "wanted": 2, "reached": 1, "delivery": 4, "prices": 2, "available": 4},
    ease=(206.835, 1.015, 84.6),
)

TITLES = TitleWords(
    articles=frozenset({"a", "an", "and", "as", "at", "but", "by", "en", "for", "if", "in", "nor", "of", "on", "or", "per", "the",
                        "to", "v", "vs", "via"}),
    prepositions=frozenset({"about", "above", "across", "after", "against", "along", "among", "around", "before", "behind",
                            "below", "beneath", "beside", "between", "beyond", "down", "during", "from", "inside", "into", "like",
                            "near", "off", "onto", "out", "outside", "over", "past", "since", "through", "toward", "towards",
                            "under", "until", "up", "upon", "with", "within", "without", "so", "yet", "than"}),
)

LANGUAGE = Language(
    code="en",
    common_words=COMMON_WORDS,
    decimal_comma=False,
    currency=None,
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
    region="GB",
    plurals={"day": "days", "week": "weeks", "month": "months", "year": "years"},
    determiners=frozenset({"a", "an"}),
    reading=READING,
    titles=TITLES,
    synonyms=(("basket", "cart", "shopping bag"), ("customer service", "customer care", "customer support"),
              ("delivery costs", "shipping costs", "postage"), ("discount code", "promo code", "voucher code", "coupon code"),
              ("gift card", "gift voucher"), ("free delivery", "free shipping"), ("sign in", "log in")),
    wordings=Wordings(
        redeem={"online": "online only", "store": "in store only", "app": "in the app only",
                "online and store": "online and in store"},
        return_places={"store": "Returns in store only", "post": "Returns by post only",
                       "post and store": "Returns in store or by post"},
        return_costs={"free": "Returns are free", "customer": "Returns are at your own cost", "amount": "Returns cost {amount}"},
        percent="-{percent}",
        deals={"buy_pay": "{buy} for the price of {pay}", "bundle": "{quantity} for {amount}", "half_2": "2nd half price",
               "percent_2": "{percent}% off the 2nd"}),
)
