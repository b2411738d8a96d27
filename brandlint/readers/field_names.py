"""The names of fields in Dutch, English, Afrikaans, German and French, by what they are for.

Data for `fields.py`: lower case, without accents, words separated by one space, names by commas.
"""

from __future__ import annotations

from brandlint.articles import NAMES, Attribute

USES = {
    "locale": """
        locale, lang, language, markt, market, markets, land, country, pays, marche, language code, taal, taalcode, sprache,
        langue, locale code, langue pays, sprache land, land taal, mark, taal en land, sprachversion, taalversie,
        hreflang""",
    "channel": """
        network, platform, channel, netwerk, kanaal, profile, profiel, medium, kanal, plattform, canal, reseau,
        plateforme, networks, netwerken, kanalen, netzwerke, reseaux, canaux, profiles, profielen,
        social profile, social profiles, social account, social accounts, publish to, post to, social network,
        social media, platforms, channels, kanale, netzwerk""",
    "date": """
        date, datum, publish, publish at, publish on, publish date, published, publication date, publicatiedatum,
        publicatie, publiceren, publiceren op, publiceer op, plaatsingsdatum, plaatsen op, send at, send date, send
        on, sent at, send, scheduled, scheduled date, schedule, scheduled at, scheduled for, scheduled time, schedule
        date, posting time, posting date, post date, post at specific time, planned, planned for, planned date,
        plandatum, gepland, gepland op, verzenddatum, verzenden op, verzendmoment, verstuurdatum, live, live date, go
        live, launch, launch date, start, start date, startdatum, begin, begindatum, begindatum actie, versanddatum,
        veroffentlichung, veroffentlichungsdatum, geplant, date de publication, date d envoi, envoi, envoye le,
        programme le, versand am, gesendet am, publication, day date,
        on air, when, wanneer, airdate, air date, uitzenddatum, stuurdatum, versenddatum, online op, online on,
        online vanaf, online from, online ab, live op, live on, live from, live ab, en ligne le, mise en ligne, date time,
        datetime, date and time, datum en tijd, datum tijd, datum uhrzeit, datum und uhrzeit, date et heure, date heure,
        datum en tyd,        publishing date, publishing time, publication time, posted at, posted on, post time, schedule time,
        erscheint am, verschijnt op""",
    "id": """
        id, key, slug, ref, onderdeel, veld, feld, champ, text element, tekstelement,
        reference, post id, message id, nr, nummer, number, uid, uuid, row id, entry id""",
    "name": """
        name, naam, nom""",
    "variant": """
        variant, ab, ab variant, a b, test variant, variante, segment, audience, doelgroep, zielgruppe, teikengroep""",
    "paid": """
        paid, paid partnership, paid post, sponsored, sponsored post, branded content, betaald, betaalde samenwerking, gesponsord,
        betaald partnerschap, bezahlt, bezahlte partnerschaft, gesponsert, sponsorise, partenariat remunere,
        collaboration commerciale, geborg, betaalde vennootskap""",
    "link": """
        link, url, links, urls, deeplink, deep link, landing page, landingpage, landing, landingspagina, landing url,
        href, destination, target url, webadres, website, lien, zielseite, page url, product url, cta url, cta link,
        button url, button link, mobile link, skakel, permalink, canonical, og url, og metaurl, final url, click url,
        weblink""",
    "image": """
        image, images, photo, picture, media, media file, media files, image url, image link, image urls, afbeelding,
        foto, beeld, bild, visual, additional image link, thumbnail, thumb, hero image, src, img, icon, logo, poster,
        visuel, image visuel, bildmaterial, beeldmateriaal, video, video url, video urls, gif url, prent, media url, asset,
        file, bestand, lottie, image 1 url, image 2 url, image 3 url, image 4 url""",
    "value": """
        price, sale price, jetzt, nou, maintenant, avant, vorher, bisher,
        was, was price, now, now price, old price, new price, regular price, list price, from
        price, prijs, prijzen, nu, van, voor, vanprijs, van prijs, nu prijs, actieprijs, adviesprijs, normale prijs,
        oude prijs, nieuwe prijs, verkoopprijs, winkelprijs, preis, preise, alter preis, neuer preis, aktionspreis,
        statt, uvp, prix, ancien prix, prix barre, prix promo, prys, ou prys, nuwe prys, rrp, msrp, promo price, offer
        price, member price, unit price, eenheidsprijs, stukprijs, grundpreis, kilo price, kiloprijs, literprijs,
        discount, korting, rabatt, remise, afslag, saving, savings, besparing, voordeel, percentage, percent, code,
        coupon, coupon code, voucher, voucher code, promo code, promocode, discount code, kortingscode, actiecode,
        kode, afslagkode, gutschein, gutscheincode, code promo, offer, deal, aanbod, actie, angebot, offre,
        aanbieding, valid, valid from, valid to, valid until, valid through, validity, geldig, geldig van, geldig
        vanaf, geldig tot, geldig t m, geldigheid, gultig, gultig ab, gultig bis, valable, validite, expires, expires
        on, expiry, expiry date, until, sale price effective date, promotion effective dates, offer end, offer ends,
        offer start, einddatum actie, ends, tot, t m, bis, price valid until, minimum, min spend, minimum spend,
        minimum order, delivery cost, delivery costs, shipping cost, shipping costs, shipping, verzendkosten,
        bezorgkosten, versandkosten, frais de port, afleweringskoste, return cost, retourkosten, free delivery from,
        returns, warranty, garantie""",
    "internal": """
        budget, owner, eigenaar, notes, note, notities, notitie, opmerking, opmerkingen, spend,
        campaign id, campaign, campagne, kampagne, veldtog, campaign name, internal, intern, interne, comment,
        comments, follow up comment, brief, briefing, opname, studio, recording, version, versie, revision, reviewer,
        review by, reviewed by, approved by, approval, akkoord, goedgekeurd, goedkeuring, freigabe, ask, question,
        questions, vraag, vragen, vrae, frage, fragen, utterance, utterances, examples, training phrases, user says,
        intent, author, auteur, autor, created, created at, created by, updated, updated at, modified, assignee,
        responsible, responsable, remarques, bemerkung, bemerkungen, verantwoordelijk, verantwortlich, cpc, cpm, impressions,
        clicks, reach, bereik, kpi, translator
        note, schema, encoding, charset, max length, maxlength, char count, checksum, hash, todo, todos, instructions,
        instructie, instructies, currency, valuta, sfx, fx, music, muziek,
        musik, musiek, geluid, sound, sound effects, geluidseffect, klank, gerausch, bruitage, musique,
        wahrung, devise, currency code, country code, zip code, postal
        code, margin, marge, installment, instalment, subscription cost, auto pricing min price, minimum
        advertised price, internal id, internal variant id, price unit, tax status, tax class""",
    "planning": """
        status, approved, patterns, user, deadline, due, due date, end date, einddatum, end, team, client, agency,
        bureau, bid, target, goal, doel, objective, persona, persona stage, funnel, funnel stage, stage, fase,
        priority, prioriteit, semaine, woche, kalenderwoche, kw, jour, objectif, ziel, doelstelling, statut, etape, week, day,
        dag, tag, send time, publish time, time
        24hr, timezone, tijdzone, format, type, content type, media type, post type, formaat, theme, thema, topic,
        theme topic, pillar, primary keyword, keyword, keywords, zoekwoord, design needed, asset owner, buffer queue,
        queue, distribution, watermark, category, categorie, product type, google product category, condition,
        availability, item group id, mpn, age group, identifier exists, adult, layout, template, component, module,
        limit, characters, tekens, sort, order, position, index, seed,
        payload, categories, categorieen, kategorien, kategoriee, brand name, vendor,
        supplier, leverancier, lieferant, fournisseur, verskaffer, visible, zichtbaar, return policy label, shipping label,
        option1 name, option2 name, option3 name, custom label 0, custom label 1, custom label 2, custom label 3,
        custom label 4, ttl, included segments, excluded segments, collapse key, interruption level,
        path, folder, map, reminder, direction, regie, context, done, klaar,
        offline op, offline, offline on, offline ab, offline le""",
    "figure": """
        time, tijd, tyd, uhrzeit, heure, length, lengte, duration, duur, dauer, duree, stock, voorraad, cost, costs,
        kosten""",
}

ROLES = {
    "subject": """
        subject, subject line, subjectline, onderwerp, onderwerpregel, betreff, betreffzeile, objet, objet du mail,
        email subject""",
    "preheader": """
        preheader, pre header, preview, preview text, previewtext, preheader text, voorbeeldtekst, vorschautext,
        preheadertekst""",
    "title": """
        title, titel, titre, page title, post title, hook, hook title, title hook, seo title""",
    "heading": """
        headline, heading, header, kop, kopregel, uberschrift, schlagzeile, subtitle, subheading, subhead, sub
        headline, subkop, ondertitel, opskrif, accroche, h1, h2, headlines, kicker, tagline, slogan""",
    "button": """
        cta, call to action, button, knop, knoptekst, button text, button label, cta text, cta label, bouton,
        schaltflache, knoppie, offer cta""",
    "alt": """
        alt, alt text, alttext, image alt, img alt, image alt text, alttekst, alt tekst, alternatieve tekst,
        alternativtext, texte alternatif, photo alt, media alt, accessibility text""",
    "label": """
        label, tooltip, aria label, placeholder""",
    "legal": """
        legal, disclaimer, terms, voorwaarden, actievoorwaarden, conditions, bedingungen, footnote, voetnoot,
        fussnote, small print, kleine lettertjes, mentions legales, terme, bepalings, legal text""",
    "spoken": """
        voice over, voiceover, vo, voice, spoken, spraak, stem, script, audio,
        sprecher, sprecherin, speaker, narrator, announcer, presenter, verteller, omroeper, presentator, erzahler, v o, vo 1,
        voix, narrateur, voice artist, voix off, gesproken, speech,
        ssml""",
    "quote": """
        quote, review, testimonial, citaat, zitat, citation, customer quote, klantquote""",
    "metadata": """
        meta description, metadescription, meta title, og title, og description, twitter title, twitter description,
        seo description, keywords description, summary""",
    "body": """
        text, texts, body, caption, copy, message, message text, answer, answers, tekst, teks, bericht, berichten,
        boodschap, onderschrift, antwoord, antwoorden, antwort, antworten, reponse, texte, nachricht, beschreibung,
        omschrijving, beskrywing, description, full caption, full copy, content, inhoud, inhalt, contenu, post, post
        text, post copy, bijschrift, byskrif, legende, boodskap, intro, paragraph, paragraphs, alinea, alineas,
        primary text, primary copy, long description, short description, hashtags, first comment, sms, push, fallback,
        followup, follow up, response, responses, reply, replies, approved copy, final copy, approved text, final
        text, post content, post message, post body, update text, caption text, tweet, tweet text, beitrag, beitragstext,
        posttext,        berichttekst, texte du post, plasing, usp, usps,
        bullets, lead, subtext, ad text, ad copy, description 1, description 2, captions, message
        body, email body, screen text, on screen text, super, supers, in beeld, untertitel, voettekst, footer""",
}
"""Texts that are said to customers, by the role of their block."""

PRODUCTS = {
    "sku": NAMES[Attribute.SKU],
    "gtin": NAMES[Attribute.GTIN],
    "product": NAMES[Attribute.TITLE],
}
"""What names an article, by the label that its block gets."""

VALUES = {
    "price": NAMES[Attribute.PRICE],
    "sale price": NAMES[Attribute.SALE_PRICE],
    "was price": NAMES[Attribute.WAS_PRICE],
    "list price": NAMES[Attribute.LIST_PRICE],
    "valid from": NAMES[Attribute.SALE_FROM],
    "valid until": NAMES[Attribute.SALE_UNTIL],
}
"""What an article costs and when, by the label that its block gets where the name is none that says it by itself."""
