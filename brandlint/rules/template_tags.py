"""Template tags that the mailing system will not fill in: of another system, or broken."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from brandlint.documents.visuals import BrokenTag, TagForm, TemplateSyntax
from brandlint.findings import Finding, Severity
from brandlint.rules.model import Case, Rule
from brandlint.rules.wording import Head, at
from brandlint.translations import say, word

_UNDECLARED = Head("DOC011", "undeclared-template-syntax", Severity.WARNING)
_BROKEN = Head("DOC012", "broken-template-tag", Severity.WARNING)

_LIQUID = (TagForm.CURLY, TagForm.BLOCK, TagForm.COMMENT)
_HANDLEBARS = (TagForm.CURLY, TagForm.CURLY_BLOCK)
_MARKETING_CLOUD = (TagForm.AMPSCRIPT, TagForm.PERCENT, TagForm.EXCLAIMED, *_HANDLEBARS)
_CAMPAIGN_MONITOR = (TagForm.FALLBACK, TagForm.BRACKETS)
SYNTAXES: dict[str, Collection[TagForm]] = {
    **dict.fromkeys("liquid shopify braze customerio klaviyo bloomreach".split(), _LIQUID),
    **dict.fromkeys("jinja jinja2 nunjucks twig django hubspot hubl".split(), _LIQUID),
    **dict.fromkeys("handlebars mustache iterable sendgrid postmark resend ometria".split(), _HANDLEBARS),
    **dict.fromkeys("ampscript salesforce sfmc marketingcloud pardot".split(), _MARKETING_CLOUD),
    **dict.fromkeys("mailchimp mandrill mergetags".split(), (TagForm.MERGE,)),
    **dict.fromkeys("activecampaign brevo".split(), (TagForm.SINGLE_PERCENT, *_LIQUID)),
    **dict.fromkeys("smarty copernica".split(), (TagForm.SMARTY, TagForm.BRACKETS)),
    **dict.fromkeys("campaignmonitor createsend".split(), _CAMPAIGN_MONITOR),
    **dict.fromkeys("erb ejs adobe adobecampaign eex".split(), (TagForm.ANGLE,)),
    **dict.fromkeys("marketo go".split(), (*_HANDLEBARS, TagForm.DOLLAR)),
    **dict.fromkeys("thymeleaf freemarker".split(), (TagForm.DOLLAR, TagForm.BRACKETS)),
}
"""Ways to write tags, by what `merge_tags` may name: a language, or a mailing system."""


_OF_ONE_SYSTEM = frozenset({TagForm.MERGE, TagForm.AMPSCRIPT})
"""Ways to write tags that only the systems that send mails fill in; tags in braces may be filled in before by another."""


def undeclared(case: Case) -> Iterator[Finding]:
    declared = _declared(case.merge_tags)
    if declared is None:
        if not case.merge_tags:
            yield from _mixed(case)
        return
    for voice in case.ledger.voices:
        for one in voice.study.visuals:
            if isinstance(one, TemplateSyntax) and one.form not in declared and one.form is not TagForm.COMMENT:
                again = say(" ({uses} times)", uses=one.uses) if one.uses > 1 else ""
                message = say("Tags as {form}{again} are none of {declared}: they go out as they stand", form=one.form,
                              again=again, declared=", ".join(case.merge_tags))
                yield at(_UNDECLARED, voice, one.place, message, found=" ".join(one.text.split())[:80])


def _mixed(case: Case) -> Iterator[Finding]:
    """Tags of an asset that no system fills in together with its others, where nothing is declared: the few beside the many."""
    for voice in case.ledger.voices:
        used = [one for one in voice.study.visuals if isinstance(one, TemplateSyntax) and one.form in _OF_ONE_SYSTEM]
        known = max(SYNTAXES.values(), key=lambda forms: sum(one.uses for one in used if one.form in forms))
        odd = [one for one in used if one.form not in known]
        if sum(one.uses for one in odd) < sum(one.uses for one in used if one.form in known):
            for one in odd:
                others = next(other.form for other in used if other.form in known)
                message = say("Tags as {form} stand beside tags as {others}: no system fills in both", form=one.form,
                              others=others)
                yield at(_UNDECLARED, voice, one.place, message, found=" ".join(one.text.split())[:80])


def broken(case: Case) -> Iterator[Finding]:
    for voice in case.ledger.voices:
        for one in voice.study.visuals:
            if isinstance(one, BrokenTag):
                said = " ".join(one.text.split())[:80]
                yield at(_BROKEN, voice, one.place, say("The tag {said} {problem}", said=said, problem=word(one.problem)),
                         found=said)


def _declared(names: Collection[str]) -> Collection[TagForm] | None:
    """The ways to write tags that are declared; None where nothing is, or something that is not known."""
    words = ["".join(char for char in name.lower() if char.isalnum()) for name in names]
    if not words or any(word not in SYNTAXES for word in words):
        return None
    return {form for word in words for form in SYNTAXES[word]}


RULES = (
    Rule(_UNDECLARED.code, _UNDECLARED.name, _UNDECLARED.severity,
         "A tag is written for a mailing system that `merge_tags` of brandlint.yaml does not name, or for another one than "
         "the tags around it.",
         "The system that sends it does not know the tag: the customer reads \"Dear *|FNAME|*\".",
         "Hallo *|FNAME|*", "Hallo {{ first_name }}", undeclared),
    Rule(_BROKEN.code, _BROKEN.name, _BROKEN.severity,
         "A template tag has no end, or no beginning: {{ name }, *|FNAME*, {% if %} without {% endif %}.",
         "The mailing system refuses the message, or the customer reads half a tag.",
         "{% if member %}Nu € 69,95", "{% if member %}Nu € 69,95{% endif %}", broken),
)
