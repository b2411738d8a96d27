"""Push messages as they are sent to the services: what people see of them, each with its place; nothing else."""

from __future__ import annotations

import pytest

FCM = """{"message": {"topic": "nl-acties", "notification": {"title": "Lamp Orion", "body": "Nu € 12", "image": "https://l.example/o.png"},
 "android": {"ttl": "3600s", "collapse_key": "acties", "notification": {"title": "Orion", "body": "Nu € 13", "click_action": "OPEN_CART",
  "channel_id": "acties", "color": "#ff0000"}},
 "apns": {"headers": {"apns-priority": "5"}, "payload": {"aps": {"alert": {"title": "Orion", "subtitle": "Vandaag", "body": "Nu € 14"},
  "badge": 5, "sound": "default", "category": "cart_offers"}}},
 "webpush": {"notification": {"title": "Orion", "body": "Nu € 15", "icon": "https://l.example/i.png"}},
 "data": {"screen": "cart_page"}}}"""
APNS = """{"aps": {"alert": {"title": "Lamp Orion", "subtitle": "Alleen vandaag", "body": "Nu € 12"}, "badge": 9, "sound": "bell.aiff",
 "thread-id": "acties", "interruption-level": "active", "relevance-score": 0.5}, "deep_link": "lumen://lamp/orion"}"""
ONESIGNAL = """{"app_id": "4f5a6b7c-1d2e-4f5a-8b9c-0d1e2f3a4b5c", "included_segments": ["Subscribed Users"],
 "headings": {"en": "Spring deals", "nl": "Lentedeals"}, "contents": {"en": "Orion lamp now £10", "nl": "Lamp Orion nu € 12"},
 "send_after": "2027-04-05 09:00:00 GMT+0200", "url": "https://lumen.example/nl", "buttons": [{"id": "buy", "text": "Koop voor € 12"}]}"""
BRAZE = """{"api_key": "k", "campaign_id": "c", "audience": {"AND": []}, "messages": {
 "apple_push": {"alert": {"title": "Lamp Orion", "body": "Nu € 12"}, "badge": 1, "sound": "default", "custom_uri": "lumen://orion"},
 "android_push": {"alert": "Nu € 13", "title": "Orion", "priority": 0}}}"""


@pytest.mark.parametrize(("payload", "texts"), [
    # https://firebase.google.com/docs/reference/fcm/rest/v1/projects.messages
    pytest.param(FCM, ["Lamp Orion", "Nu € 12", "Orion", "Nu € 13", "Orion", "Vandaag", "Nu € 14", "Orion", "Nu € 15"], id="fcm"),
    # https://developer.apple.com/documentation/usernotifications/generating-a-remote-notification
    pytest.param(APNS, ["Lamp Orion", "Alleen vandaag", "Nu € 12"], id="apns"),
    # https://documentation.onesignal.com/reference/push-notification
    pytest.param(ONESIGNAL, ["Spring deals", "Lentedeals", "Orion lamp now £10", "Lamp Orion nu € 12", "Koop voor € 12"], id="onesignal"),
    # https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_messages
    pytest.param(BRAZE, ["Lamp Orion", "Nu € 12", "Nu € 13", "Orion"], id="braze"),
])
def test_what_people_see_of_a_payload(read_as, written, payload: str, texts: list[str]) -> None:
    document = read_as("json", payload)
    assert [block.text.chars for block in document.blocks] == texts
    last = next(block for block in reversed(document.blocks) if "€" in block.text.chars)
    amount = last.text.chars[last.text.chars.index("€"):]
    assert written(document, last, amount) == amount


def test_the_languages_of_onesignal_are_those_of_the_texts(read_as) -> None:
    document = read_as("json", ONESIGNAL)
    assert [document.records[block.record].locale for block in document.blocks[:4]] == ["en", "nl", "en", "nl"]
