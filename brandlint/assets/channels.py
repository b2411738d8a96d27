"""To which channel a file belongs: by the patterns of the guide, else by a folder that is named like a channel."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_FOLDERS = {
    "email": "email emails e-mail e-mails mail mails mailing mailings mailer newsletter newsletters nieuwsbrief "
            "nieuwsbrieven mailings edm crm epos nuusbrief nuusbriewe rundmail infolettre courriel courriels emailing "
            "e-mailing eml",
    "social": "social socials socialmedia social-media sosiaal posts planning skedule kalender calendar facebook instagram "
            "linkedin tiktok pinterest twitter x threads bluesky mastodon "
            "contentkalender content-calendar contentplanning redaksiekalender redaktionsplan calendrier "
            "reseaux reseaux-sociaux soziale-medien",
    "web": "web website websites site landing landingpage landing-page landingpages landing-pages lp shop webshop "
            "webwinkel onsite webseite webwerf werf aanlynwinkel site-web homepage pages cms",
    "app": "app apps appli toep toepe mobile in-app inapp strings locales i18n l10n",
    "push": "push notifications push-notifications pushberichten pushbericht push-berichten pushnachrichten stootkennisgewings "
            "notifications-push onesignal braze",
    "sms": "sms smsen whatsapp textos texto text-messages kortnachrichten",
    "print": "print flyer flyers folder folders drukwerk leaflet leaflets brochure brochures magazine catalogue catalogus "
            "dm direct-mail flugblatt prospekt druk pamflet pamflette krant "
             "strooibiljet depliant prospectus imprime imprimes "
             "advertentie advertenties",
    "store": "store stores in-store instore winkel winkels pos posm shelf schap schapkaart schapkaarten poster posters "
            "plakkaat plakkate balie toonbank filiale laden magasin affiche affiches signage retail",
    "chat": "chat chatbot chatbots bot bots conversational conversation klets kletsbot kletsbotte livechat live-chat faq rasa "
            "dialogflow botpress voiceflow service services klantenservice klantendienst klantcontact kundenservice kundendienst "
            "kliëntediens kliëntedienste customer-service customer-care customer-support support helpdesk help help-centre "
            "help-center service-client relation-client callcenter call-center callcentre call-centre contactcenter "
            "contact-center belscript belscripts telefonie oproepsentrum centre-appels aide",
    "feed": "feed feeds productfeed product-feed productfeeds product-feeds pricelist pricelists price-list price-lists "
            "prijslijst prijslijsten preisliste preislisten pryslys pryslyste prix tarifs merchant google-merchant shopping "
            "google-shopping catalog produktdaten produktfeed produitfeed shopify woocommerce lightspeed",
    "display": "display banier baniere banner banners bannering ads ad advertising programmatic anzeigen bannieres sea ppc "
            "adwords google-ads dooh",
    "radio": "radio radiospot radiospots audio podcast podcasts spotify horfunk",
    "video": "video videos film films youtube subtitles subtitle ondertitels ondertiteling captions untertitel onderskrifte "
             "sous-titres soustitres filmpies vlogs",
    "tv": "tv televisie television commercial commercials fernsehen",
    "marketplace": "marketplace marketplaces marktplaats marktplaatsen markplek markplekke bol bolcom bol-com amazon takealot "
                   "kaufland otto zalando cdiscount marktplatz marktplatze place-de-marche places-de-marche",
    "briefing": "briefing briefings brief copy copydeck copy-deck copydecks copy-decks",
}
_CHANNEL_OF_FOLDER = {folder: channel for channel, folders in _FOLDERS.items() for folder in folders.split()}
_ONLY_WHOLE = frozenset({"folder", "folders", "pages", "site", "app", "apps", "copy", "brief", "mobile", "shop", "print",
                         "audio", "service", "services", "support", "help", "aide", "x", "prix", "tarifs", "otto", "shopping",
                         "catalog", "threads", "braze", "telefonie"})
"""Everyday words too: "old-folder" and "brief-notes" are no channels."""

_ON_SCREENS = frozenset({
    "web", "screen", "screens", "online", "digital", "digitaal", "digitale", "numerique", "scherm", "schermen", "skerm", "skerms",
    "bildschirm", "ecran", "lowres", "lores", "low-res", "preview", "proof", "proofs", "proef", "drukproef", "voorbeeld",
    "voorskou", "vorschau", "apercu", "epreuve"})
"""Words in names of copies that are looked at on a screen: "flyer-web", "poster_lowres"."""

_ORDER = re.compile(r"^\d{1,3}[-_. ]+")
_BETWEEN_WORDS = re.compile(r"[-_. ]+")


class ChannelFiles(Protocol):
    """What is asked of a channel: its name, and patterns as in a `.gitignore`."""

    @property
    def name(self) -> str: ...

    @property
    def files(self) -> Sequence[str]: ...


class Recognised(NamedTuple):
    """A file's channel, by which pattern or folder it was recognised, and the folders of its path below that one."""

    channel: str
    by: str
    below: tuple[str, ...]


class Recogniser:
    """Knows the channels of a campaign.

    Args:
        channels: the guide's; the first one that has a fitting pattern wins.
    """

    def __init__(self, channels: Iterable[ChannelFiles]) -> None:
        known = tuple(channels)
        self._specs = [(channel.name, channel.files, _spec(channel.files)) for channel in known if channel.files]
        self._folders = _CHANNEL_OF_FOLDER | {channel.name.lower(): channel.name for channel in known}

    def channel_of(self, path: str) -> Recognised | None:
        """The channel of a file; None for one that belongs to none.

        Args:
            path: relative to the campaign's root, with forward slashes.
        """
        folders = tuple(path.split("/")[:-1])
        for name, patterns, spec in self._specs:
            result = spec.check_file(path)
            if result.include and result.index is not None:
                pattern = patterns[result.index]
                named = frozenset(pattern.split("/"))
                return Recognised(name, pattern, tuple(folder for folder in folders if folder not in named))
        for depth, folder in enumerate(folders):
            if channel := self.by_folder(folder):
                return Recognised(channel, folder, folders[depth + 1:])
        return None

    def by_folder(self, folder: str) -> str | None:
        """The channel that a folder is named after: "email", "01_E-mails", "social-posts"."""
        name = _ORDER.sub("", folder).lower()
        words = _BETWEEN_WORDS.split(name)
        forms = ("-".join(words), name, *(word for word in (words[0], words[-1]) if word not in _ONLY_WHOLE))
        return next((self._folders[form] for form in forms if form in self._folders), None)


def usual_channel(name: str) -> str | None:
    """The common channel that a channel is by its name ("Drukwerk" is print); None for a name of somebody's own."""
    return Recogniser(()).by_folder(name)


def is_for_screens(path: str) -> bool:
    """Whether the name of a file, or of a folder that it stands in, says that it is a copy for screens."""
    parts = [_BETWEEN_WORDS.split(_ORDER.sub("", part).lower()) for part in path.rpartition(".")[0].split("/")]
    return any(word in _ON_SCREENS for words in parts for word in (*words, *map("-".join, pairwise(words))))


def _spec(patterns: Sequence[str]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(patterns)
