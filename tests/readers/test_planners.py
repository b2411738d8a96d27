"""Calendars as planners export and import them: each row a post with its network, day, locale and texts.

The files are ours; their columns are those of the planners' documentation, named at each case. Where a planner documents no file of
its own (Later, Loomly, Planable, CoSchedule), what teams keep beside it is a sheet such as the last ones.
"""

from __future__ import annotations

from datetime import date

import pytest

from brandlint.documents.places import Cell

ROW = tuple[str | None, date | None, str | None, list[str]]
TENT = "Tent Vlier nu € 199"


def _posts(document) -> list[ROW]:
    posts: list[ROW] = []
    for number, record in enumerate(document.records[1:], 1):
        texts = [block.text.chars for block in document.blocks if block.record == number]
        posts.append((record.channel, record.date, record.locale, texts))
    return posts


@pytest.mark.parametrize(("ending", "content", "posts"), [
    # help.hootsuite.com, "Bulk schedule posts": three columns without a header; day or month first, by choice.
    pytest.param("csv", f'"04/12/2027 09:05","{TENT}","https://tent.example/nl"\n"04/23/2027 09:05","Kom langs","https://tent.example"\n',
                 [(None, date(2027, 4, 12), None, [TENT]), (None, date(2027, 4, 23), None, ["Kom langs"])], id="hootsuite-month-first"),
    pytest.param("csv", f'"12/04/2027 09:05","{TENT}",""\n"23/04/2027 09:05","Kom langs",""\n',
                 [(None, date(2027, 4, 12), None, [TENT]), (None, date(2027, 4, 23), None, ["Kom langs"])], id="hootsuite-day-first"),
    # support.buffer.com, "Uploading posts in bulk".
    pytest.param("csv", f"Text,Image URL,Tags,Posting Time\n{TENT},https://tent.example/a.jpg,lente,2027-04-12 09:00\n",
                 [(None, date(2027, 4, 12), None, [TENT])], id="buffer"),
    # support.sproutsocial.com/hc/en-us/articles/115005864203.
    pytest.param("csv", f"date,time_24hr,message_text,link,image_1_url\n12/04/2027,09:05,{TENT},https://tent.example,https://t.example/a\n",
                 [(None, date(2027, 4, 12), None, [TENT])], id="sprout"),
    # help.metricool.com, "Schedule posts with a CSV file": a column of TRUE and FALSE for each network.
    pytest.param("csv", "Text,Date,Time,Draft,Facebook,Twitter/X,LinkedIn,Instagram,Picture Url 1,Shortener,First comment text\n"
                        f"{TENT},2027-04-12,09:00:00,FALSE,TRUE,TRUE,FALSE,FALSE,https://t.example/a.jpg,FALSE,Zie de site\n",
                 [("Facebook, Twitter/X", date(2027, 4, 12), None, [TENT, "Zie de site"])], id="metricool"),
    # help.socialbee.com/article/80.
    pytest.param("csv", f"text,link,imageUrls,gifUrls,videoUrls,postAtSpecificTime\n{TENT},https://tent.example,,,,2027-04-12T09:00:00Z\n",
                 [(None, date(2027, 4, 12), None, [TENT])], id="socialbee"),
    # support.airtable.com and notion.com/help: a CSV of a table's view, days as words.
    pytest.param("csv", "Name,Copy,Platform,Publish Date,Status,Market,Campaign,Hashtags\n"
                        f'Start actie,{TENT},"Instagram, Threads","April 12, 2027 9:00 AM",Approved,nl-NL,Lente,#kamperen #lente\n',
                 [("Instagram, Threads", date(2027, 4, 12), "nl-NL", ["Start actie", TENT, "#kamperen #lente"])], id="notion"),
    pytest.param("csv", f"Datum en tijd;Kanalen;Taal;Bericht;Status\n12 april 2027 09:00;LinkedIn;NL;{TENT};concept\n",
                 [("LinkedIn", date(2027, 4, 12), "nl", [TENT])], id="a-sheet-in-dutch"),
    pytest.param("csv", f"Datum;Netzwerk;Sprache;Beitrag;Freigabe\n12.04.2027 09:00;Instagram;de-DE;{TENT};ja\n",
                 [("Instagram", date(2027, 4, 12), "de-DE", [TENT])], id="a-sheet-in-german"),
    pytest.param("csv", f"Date et heure;Réseau;Langue;Texte;Statut\n12/04/2027 09h00;Facebook;fr-FR;{TENT};validé\n",
                 [("Facebook", date(2027, 4, 12), "fr-FR", [TENT])], id="a-sheet-in-french"),
    pytest.param("yaml", f"posts:\n- networks: [instagram, threads]\n  publish_at: 2027-04-12T09:00+02:00\n  locale: nl-NL\n  text: {TENT}\n",
                 [("instagram, threads", date(2027, 4, 12), "nl-NL", [TENT])], id="yaml"),
])
def test_posts_of_a_calendar(read_as, ending: str, content: str, posts: list[ROW]) -> None:
    assert _posts(read_as(ending, content)) == posts


def test_the_place_of_a_text_is_its_cell(read_as, written) -> None:
    document = read_as("csv", f"Text,Image URL,Tags,Posting Time\nKom langs,,,2027-04-12 09:00\n{TENT},,,2027-04-13 09:00\n")
    block = document.blocks[1]
    place = block.text.place(15, 19)
    assert isinstance(place, Cell)
    assert (place.row, place.column, place.span.column) == (3, 1, 16)
    assert written(document, block, "€ 199") == "€ 199"


def test_a_calendar_that_is_a_workbook(read_as) -> None:
    """Days are days of the workbook there, whatever order they are shown in."""
    openpyxl = pytest.importorskip("openpyxl")
    from io import BytesIO

    book, file = openpyxl.Workbook(), BytesIO()
    book.active.append(["Publish date", "Profile", "Locale", "Message", "Link", "Status"])
    book.active.append([date(2027, 4, 12), "LinkedIn", "nl-NL", TENT, "https://tent.example/nl", "approved"])
    book.save(file)
    document = read_as("xlsx", file.getvalue())
    assert _posts(document) == [("LinkedIn", date(2027, 4, 12), "nl-NL", [TENT])]
    place = document.blocks[0].text.place(0, 4)
    assert isinstance(place, Cell)
    assert (place.row, place.column) == (2, 4)
