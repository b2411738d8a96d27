"""What the parts, notes and language versions of assets say of each other: footnotes, parts of mails, versions, languages."""

from __future__ import annotations

import pytest

NONE: dict[str, str] = {}
FAMILIES = ("DOC", "LOC")


def codes(judge, files):
    return [(one.code, one.path) for one in judge(files, guide=NONE) if one.code.startswith(FAMILIES)]


def eml(text: str, html: str, subject: str = "Lente") -> str:
    return (f"From: a@lumen.example\nSubject: {subject}\nDate: Mon, 2 Mar 2026 08:00:00 +0100\nMIME-Version: 1.0\n"
            'Content-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n'
            f"{text}\n--b\nContent-Type: text/html; charset=utf-8\n\n<p>{html}</p>\n--b--\n")


NOTES_QUIET = [
    pytest.param("<p>20% korting*</p><p>* Niet op boeken.</p>", id="a note below"),
    pytest.param("<p>20% korting**, gratis bezorgd*.</p><p>* Vanaf € 20.<br>** Niet op boeken.</p>", id="two marks, two notes"),
    pytest.param("<p>20% korting*. *Niet op boeken.</p>", id="a note in the same paragraph"),
    pytest.param("<p>20% korting† op alles</p><footer>†Niet op boeken</footer>", id="a dagger"),
    pytest.param("<p><a href='/a'>*LENTE20* voor 20% korting</a></p>", id="emphasis"),
    pytest.param("<p>6*33 cl voor € 4,99</p>", id="times"),
    pytest.param("<p>Nachten in een 4* hotel vanaf € 89</p>", id="stars of a hotel"),
    pytest.param("<p>10% Rabatt für alle Kund*innen</p>", id="a star inside a word"),
    pytest.param("<label>Naam*</label><p>Vul alles in*</p>", id="nothing is promised"),
    pytest.param("<p>Hoi *|FNAME|*, 20% korting</p>", id="a merge tag"),
    pytest.param("<ul><li>* 20% korting</li><li>* gratis bezorgd</li></ul>", id="asterisks as bullets"),
]
NOTES_CAUGHT = [
    pytest.param("<p>20% korting*</p><p>Niet op boeken.</p>", "DOC002", id="no note at all"),
    pytest.param("<p>20% korting**</p><p>* Niet op boeken.</p>", "DOC002", id="a note for another mark"),
    pytest.param("<p>Nu € 89,95*</p><p>Tot snel!</p>", "DOC002", id="behind an amount"),
    pytest.param("<p>20% korting</p><p>* Geldig t/m 15 maart.</p>", "DOC003", id="a note without its mark"),
]


@pytest.mark.parametrize("html", NOTES_QUIET)
def test_marks_and_notes_that_fit(judge, html):
    assert codes(judge, {"email/nl/a.html": html}) == []


@pytest.mark.parametrize(("html", "code"), NOTES_CAUGHT)
def test_marks_and_notes_that_do_not(judge, html, code):
    assert codes(judge, {"email/nl/a.html": html}) == [(code, "email/nl/a.html")]


def test_each_post_needs_its_own_note(judge):
    posts = ("- {date: 2026-03-02, network: instagram, text: '20% korting* op lampen'}\n"
             "- {date: 2026-03-03, network: instagram, text: 'Nieuw! * Niet op boeken.'}\n")
    assert ("DOC002", "social/nl/posts.yaml") in codes(judge, {"social/nl/posts.yaml": posts})


PARTS_QUIET = [
    pytest.param(eml("15% korting met code MAART15", "15% korting met code MAART15"), id="the same"),
    pytest.param(eml("Tik MAART15 in. Of gebruik code LENTE20", "15% met code MAART15. LENTE20 werkt ook"), id="two codes, each called one once"),
    pytest.param(eml("15% korting met code MAART15", "Voordeel met code MAART15"), id="one part says less"),
    pytest.param(eml("-25% op Wekker Zon", "Wekker Zon van € 59,95 voor € 44,95. 10% korting met code MAART15"),
                 id="a percentage that prices say"),
    pytest.param(eml("15% korting", "15% korting", "Tot 15% korting"), id="the subject says up to"),
    pytest.param(eml("10% en 15% korting", "15% korting, en 20% korting op lampen"), id="several percentages"),
    pytest.param(eml("0% rente", "20% korting"), id="nothing off"),
]
PARTS_CAUGHT = [
    pytest.param(eml("15% korting", "20% korting"), "DOC004", id="another percentage"),
    pytest.param(eml("Gebruik code MAART15", "Gebruik code LENTE20"), "DOC004", id="another code"),
    pytest.param(eml("Alles is nu 20% goedkoper", "20% korting op alles", "25% korting op alles"), "DOC005",
                 id="the subject says more"),
]


@pytest.mark.parametrize("mail", PARTS_QUIET)
def test_parts_that_agree(judge, mail):
    assert codes(judge, {"email/nl/a.eml": mail}) == []


@pytest.mark.parametrize(("mail", "code"), PARTS_CAUGHT)
def test_parts_that_do_not(judge, mail, code):
    assert (code, "email/nl/a.eml") in codes(judge, {"email/nl/a.eml": mail})


@pytest.mark.parametrize(("channel", "size", "found"), [("email", 103, 1), ("email", 101, 0), ("web", 300, 0), ("nieuwsbrief", 103, 1)])
def test_long_mails_are_cut_off(judge, channel, size, found):
    html = f"<p>Hallo</p><!--{'x' * (size * 1024)}-->"
    assert codes(judge, {f"{channel}/nl/a.html": html}) == [("DOC006", f"{channel}/nl/a.html")] * found


def versions(first: str, second: str, third: str = "", paths: str = "email/{}/a.html") -> dict[str, str]:
    texts = {"nl-BE": first, "fr-BE": second, "de-BE": third}
    return {paths.format(locale): f"<p>{text}</p>" for locale, text in texts.items() if text}


VERSIONS_QUIET = [
    pytest.param(versions("Retour binnen 30 dagen", "Retour sous 30 jours"), id="the same days"),
    pytest.param(versions("Retour binnen een maand", "Retour sous 30 jours"), id="a month is 30 days"),
    pytest.param(versions("Geldig t/m 14 maart 2026", "Valable du 1er au 14 mars"), id="the same last day"),
    pytest.param({"email/nl-NL/a.html": "<p>Retour binnen 30 dagen</p>", "email/fr-BE/a.html": "<p>Retour sous 14 jours</p>"},
                 id="another country"),
    pytest.param({"email/nl-BE/a.html": "<p>Retour binnen 30 dagen</p>", "web/fr-BE/b.html": "<p>Retour sous 14 jours</p>"},
                 id="another asset"),
    pytest.param(versions("30 dagen retour, 2 jaar garantie", "30 jours pour changer d'avis"), id="one says less"),
    pytest.param(versions("-25%. Wekker Zon van € 59,95 voor € 44,95. 10% korting op lampen. 5% korting op stoelen",
                          "-20%. Lampe Aube de 50 € à 40 €. 10% de remise sur les lampes. 5% de remise sur les chaises"),
                 id="what prices of other products are reduced by"),
    pytest.param(versions("10% korting met code MAART15 vanaf € 120. Gespreid betalen vanaf € 150",
                          "10 % de remise dès 120 € avec le code MAART15. 3 x sans frais"), id="amounts of two things"),
    pytest.param(versions("10% korting op lampen, 20% korting op stoelen", "15% de remise sur les tapis"),
                 id="percentages of other products"),
]
VERSIONS_CAUGHT = [
    pytest.param(versions("Geldig t/m 14 maart 2026", "Valable jusqu'au 24 mars 2026"), "email/nl-BE/a.html", id="another last day"),
    pytest.param(versions("Gebruik code MAART15", "Avec le code MARS15"), "email/nl-BE/a.html", id="another code"),
    pytest.param(versions("Gratis bezorgd vanaf € 50", "Livraison offerte dès 40 €"), "email/nl-BE/a.html", id="another threshold"),
    pytest.param(versions("Geldig t/m 14 maart 2026", "Valable jusqu'au 24 mars 2026", "Gültig bis 14. März 2026"),
                 "email/fr-BE/a.html", id="the odd one of three"),
    pytest.param(versions("Geldig t/m 14 maart 2026", "Valable jusqu'au 24 mars 2026", paths="email/lente_{}.html"),
                 "email/lente_nl-BE.html", id="the locale in the name of the file"),
]


@pytest.mark.parametrize("files", VERSIONS_QUIET)
def test_versions_that_agree(judge, files):
    assert codes(judge, files) == []


@pytest.mark.parametrize(("files", "path"), VERSIONS_CAUGHT)
def test_versions_that_do_not(judge, files, path):
    assert ("LOC001", path) in codes(judge, files)


HABITS = [
    pytest.param("nl-NL", "€ 39,95 · € 29,95 · € 19,95 · € 24,95", 0, id="all alike"),
    pytest.param("nl-NL", "€ 39,95 · € 29,95 · € 19,95 · € 24.95", 1, id="one from the English version"),
    pytest.param("en-GB", "£39.95 · £29.95 · £19.95 · £24,95", 1, id="one from the Dutch version"),
    pytest.param("nl-NL", "€ 39.95 · € 29.95 · € 19.95", 0, id="a brand that prints points"),
    pytest.param("nl-NL", "€ 39,95 · € 29.95 · € 19.95 · € 9,95", 0, id="no habit"),
    pytest.param("en-ZA", "R39.95 · R29.95 · R19.95 · R24,95", 0, id="both are usual"),
]


@pytest.mark.parametrize(("locale", "prices", "found"), HABITS)
def test_how_a_market_writes_its_amounts(judge, locale, prices, found):
    html = "".join(f"<p>{price}</p>" for price in prices.split(" · "))
    assert codes(judge, {f"email/{locale}/a.html": html}) == [("LOC002", f"email/{locale}/a.html")] * found


DUTCH = "<p>Wij hebben dit jaar weer veel moois voor het huis.</p><p>Kom eens kijken in een van onze winkels, wij zijn er graag.</p>"
LANGUAGES = [
    pytest.param(f"{DUTCH}<p>You can return everything within thirty days, and we will pay you back.</p>", 1, id="left in English"),
    pytest.param(f"{DUTCH}<p>Deine Liste ist leer, fang doch mit etwas für die Küche an und nicht mit mir.</p>", 1,
                 id="left in German, with a word that is English too"),
    pytest.param(f"{DUTCH}<p>Shop the look</p><p>Made for you and your home</p>", 0, id="slogans"),
    pytest.param(f'{DUTCH}<p lang="en">You can return everything within thirty days, and we will pay you back.</p>', 0,
                 id="said to be English"),
    pytest.param(f"{DUTCH}<blockquote>It is the best lamp that we have ever had in our house, and we love it.</blockquote>", 0,
                 id="somebody else's words"),
    pytest.param("<p>You can return everything within thirty days, and we will pay you back.</p>"
                 "<p>We have been making lamps for you since the beginning of this century.</p>", 0, id="the path is wrong"),
]


@pytest.mark.parametrize(("html", "found"), LANGUAGES)
def test_texts_in_another_language(judge, html, found):
    assert codes(judge, {"email/nl/a.html": html}) == [("LOC003", "email/nl/a.html")] * found
