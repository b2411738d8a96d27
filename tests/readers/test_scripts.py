"""Scripts of call centres and chats: what the brand's people say is spoken, what customers say is somebody else's words."""

from __future__ import annotations

import pytest

from brandlint.documents.blocks import Role

SCRIPT = [("{agent}{colon} De lamp kost € 12.", Role.SPOKEN, "De lamp kost € 12."),
          ("{customer}{colon} Ik zag hem voor € 15?", Role.QUOTE, "Ik zag hem voor € 15?")]


@pytest.mark.parametrize("ending", ["md", "txt"])
@pytest.mark.parametrize(("agent", "customer"), [
    pytest.param("Medewerker", "Klant", id="nl"), pytest.param("Agent", "Customer", id="en"), pytest.param("Konsultant", "Kliënt", id="af"),
    pytest.param("Berater", "Kundin", id="de"), pytest.param("Conseillère", "Appelant", id="fr"),
    pytest.param("**Agent**", "**Klant**", id="bold"), pytest.param("Agent (Lumen)", "Klant 1", id="with-a-remark")])
def test_turns_of_a_call(read_as, written, ending: str, agent: str, customer: str) -> None:
    colon = " :" if agent.startswith("Cons") else ":"
    lines = [line.format(agent=agent, customer=customer, colon=colon) for line, _, _ in SCRIPT]
    document = read_as(ending, "\n\n".join(lines) + "\n")
    assert [(block.role, block.text.chars) for block in document.blocks] == [(role, said) for _, role, said in SCRIPT]
    assert written(document, document.blocks[0], "€ 12") == "€ 12"


def test_turns_of_a_call_in_a_word_document(read_as) -> None:
    docx = pytest.importorskip("docx")
    from io import BytesIO

    book, file = docx.Document(), BytesIO()
    for text in ("Belscript", "Agent: De lamp kost € 12.", "Klant: Ik zag hem voor € 15?"):
        book.add_paragraph(text)
    book.save(file)
    document = read_as("docx", file.getvalue())
    assert [(block.role, block.text.chars) for block in document.blocks][1:] == [(role, said) for _, role, said in SCRIPT]
    assert document.blocks[1].text.place(0, 2).number == 2


@pytest.mark.parametrize("text", [
    pytest.param("Retour: binnen 30 dagen", id="another-label"), pytest.param("Onze klanten: zij zijn blij met € 12", id="a-sentence")])
def test_other_lines_stay_as_they_are(read_as, text: str) -> None:
    document = read_as("md", text)
    assert [(block.role, block.text.chars) for block in document.blocks] == [(Role.BODY, text)]


def test_customers_of_a_radio_spot_are_people_of_it(read_as) -> None:
    document = read_as("txt", "Radio, 20 sec., nl-NL\n\nVO: Nieuw bij Lumen.\nKlant: Maar € 12? Wat een prijs!\n")
    assert [block.role for block in document.blocks] == [Role.SPOKEN, Role.DIALOGUE]


RASA = """version: "3.1"
intents:
  - ask_price
slots:
  product: {type: text, influence_conversation: false}
responses:
  utter_price:
  - text: "De lamp kost € 12."
    buttons:
    - title: "Koop voor € 12"
      payload: '/buy{"product": "lamp"}'
    image: "https://lumen.example/lamp.png"
  - condition:
    - type: slot
      name: language
      value: en
    channel: "slack"
    text: "The lamp is £10."
actions:
- action_check_price
forms:
  order_form:
    required_slots: [amount]
session_config:
  session_expiration_time: 60
"""


def test_responses_of_a_rasa_domain(read_as, written) -> None:
    """https://rasa.com/docs/reference/primitives/responses: texts, buttons and variations; nothing else of the domain is said."""
    document = read_as("yml", RASA)
    assert [block.text.chars for block in document.blocks] == ["De lamp kost € 12.", "Koop voor € 12", "The lamp is £10."]
    place = document.blocks[2].text.place(12, 15)
    assert (place.line, written(document, document.blocks[2], "£10")) == (18, "£10")


DIALOGFLOW = """{"id": "5f1c", "name": "returns", "auto": true, "responses": [{"resetContexts": false, "action": "", "affectedContexts": [],
 "parameters": [], "messages": [{"type": "0", "title": "", "textToSpeech": "", "lang": "nl", "condition": "",
 "speech": ["Retour binnen 30 dagen.", "Je hebt 30 dagen."]}]}], "priority": 500000, "webhookUsed": false,
 "userSays": [{"id": "1", "data": [{"text": "mag ik 14 dagen", "userDefined": false}], "isTemplate": false, "count": 0}]}"""


def test_answers_of_a_dialogflow_export(read_as) -> None:
    """https://cloud.google.com/dialogflow/es/docs/agents-settings#export: intents with messages; what users say is not said to them."""
    document = read_as("json", DIALOGFLOW)
    assert [block.text.chars for block in document.blocks] == ["Retour binnen 30 dagen.", "Je hebt 30 dagen."]
    assert {document.records[block.record].locale for block in document.blocks} == {"nl"}


BOTPRESS = """{"id": "n1", "type": "builtin_text", "contentType": "builtin_text", "formData": {"text$nl": "De lamp kost € 12.",
 "markdown$nl": true, "typing$nl": true, "variations$nl": ["Nu € 12."], "text$en": "The lamp is £10."}, "createdBy": "admin"}"""


def test_content_elements_of_botpress(read_as) -> None:
    """https://v12.botpress.com/building-chatbots/content: a text for each language behind a dollar sign."""
    document = read_as("json", BOTPRESS)
    assert [(block.text.chars, document.records[block.record].locale) for block in document.blocks] == [
        ("De lamp kost € 12.", "nl"), ("Nu € 12.", "nl"), ("The lamp is £10.", "en")]


VOICEFLOW = """{"version": {"programResources": {"messages": {"m1": {"id": "m1", "variants": [{"data": {"text": [
 {"children": [{"text": "De lamp kost "}, {"text": "€ 12", "bold": true}, {"text": "."}]}]}}]}},
 "utterances": [{"text": "kost hij nog € 15", "language": "nl"}]}}}"""


def test_messages_of_a_voiceflow_export(read_as) -> None:
    """https://docs.voiceflow.com/docs/export-a-project: a text is a list of stretches, as in Slate."""
    document = read_as("json", VOICEFLOW)
    assert "".join(block.text.chars for block in document.blocks).replace(" ", "") == "Delampkost€12."
