"""Pictures in pages, posts and messages, with an engine that says what it is told."""

from __future__ import annotations

import base64

import pytest
from PIL import Image

from brandlint.assets.model import Asset
from brandlint.documents.places import Part
from brandlint.facts.model import Kind
from brandlint.scale.stage import study
from brandlint.visuals.recognition import NoEngine, Recognised, RecognisedLine


@pytest.fixture
def says(monkeypatch):
    """Lets every picture of some width say something."""
    said: dict[int, str] = {}

    def recognise(image):
        text = said.get(image.width)
        lines = (RecognisedLine(text, (5, 5, 90, 25), confidence=0.98, length=85, height=20),) if text else ()
        return Recognised(lines, image.width, image.height, "test")

    monkeypatch.setattr("brandlint.readers.pictures.shown.recognise", recognise)
    return said


@pytest.fixture
def put(tmp_path, encoded):
    def written(path: str, content: str | int) -> Asset:
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(encoded(Image.new("RGB", (content, 60), "white")) if isinstance(content, int) else content.encode())
        return Asset(path, "web", path.rpartition(".")[2])
    return written


def amounts(done) -> list[str]:
    return [str(fact.value) for fact in done.facts if fact.kind is Kind.MONEY]


PAGE = '<html lang="nl"><body><p>Nu € 5,00</p><div><h2>Ketel</h2><img src="{}" alt="Ketel"></div><p>Daarna € 9,00</p></body></html>'


@pytest.mark.parametrize("address", ["img/a.png", "./img/a.png?v=3", "/web/img/a.png", "../web/img/a.png", "img/a%2Epng"])
def test_a_picture_of_a_page_is_read_where_it_stands(tmp_path, put, says, address):
    says[100] = "nu € 7,00"
    put("web/img/a.png", 100)
    done = study(tmp_path, put("web/p.html", PAGE.format(address)))
    assert amounts(done) == ["€ 5", "€ 7", "€ 9"]
    fact = next(fact for fact in done.facts if str(fact.value) == "€ 7")
    assert isinstance(fact.place, Part)
    assert fact.place.name == address
    assert fact.place.span is not None
    assert fact.place.span.line == 1
    assert fact.place.box is not None
    assert 5 < fact.place.box.left < 60 < fact.place.box.right <= 91
    assert fact.place.as_json()["box"] == [round(edge, 1) for edge in fact.place.box[1:]]
    assert fact.confidence == 0.98


def test_it_stands_in_the_container_of_the_tag(tmp_path, put, says):
    says[100] = "€ 7,00"
    put("web/img/a.png", 100)
    done = study(tmp_path, put("web/p.html", PAGE.format("img/a.png")))
    heading = next(block for block in done.blocks if block.chars == "Ketel")
    price = next(block for block in done.blocks if block.chars == "€ 7,00")
    assert price.container == heading.container


def test_containers_keep_their_parents(tmp_path, put, says):
    """What several pictures add in between leaves everything else where it was."""
    says[100], says[120] = "€ 7,00", "€ 8,00"
    put("web/a.png", 100)
    put("web/b.png", 120)
    rows = "".join(f"<tr><td><h3>Naam {n}</h3><img src='{'ab'[n % 2]}.png'></td><td>€ {n},50</td></tr>" for n in range(1, 5))
    page = f"<html lang=nl><table>{rows}</table><ul><li><a href='/x'>Een</a></li><li>Twee</li></ul></html>"
    done = study(tmp_path, put("web/p.html", page))
    assert amounts(done) == ["€ 8", "€ 1,50", "€ 7", "€ 2,50", "€ 8", "€ 3,50", "€ 7", "€ 4,50"]
    assert all(one.parent < index for index, one in enumerate(done.containers))
    names = {block.chars: block.container for block in done.blocks}
    for block in done.blocks:
        if block.chars in ("€ 7,00", "€ 8,00"):
            assert block.container in names.values()
    assert all(0 <= link.container < len(done.containers) for link in done.links)


def test_what_lies_outside_the_campaign_is_not_opened(tmp_path, put, says, encoded):
    says[100] = "€ 7,00"
    root = tmp_path / "campaign"
    root.mkdir()
    (tmp_path / "secret.png").write_bytes(encoded(Image.new("RGB", (100, 60))))
    (root / "link.png").symlink_to(tmp_path / "secret.png")
    (root / "p.html").write_text("<html lang=nl><img src='../secret.png'><img src='link.png'><img src='file:///etc/x.png'></html>")
    assert amounts(study(root, Asset("p.html", "web", "html"))) == []


def test_pictures_of_posts_and_calendars_are_read(tmp_path, put, says):
    says[100] = "€ 7,00"
    put("social/a.png", 100)
    assert amounts(study(tmp_path, put("social/p.md", "Kijk!\n\n![Ketel](a.png)\n"))) == ["€ 7"]
    assert amounts(study(tmp_path, put("social/p.yaml", "- locale: nl\n  text: Kijk!\n  image: a.png\n"))) == ["€ 7"]


def test_a_picture_inside_a_page_is_read(tmp_path, put, says, encoded):
    says[100] = "€ 7,00"
    data = base64.b64encode(encoded(Image.new("RGB", (100, 60)))).decode()
    done = study(tmp_path, put("web/p.html", f"<html lang=nl><img src='data:image/png;base64,{data}'></html>"))
    assert amounts(done) == ["€ 7"]
    assert [fact.place.name for fact in done.facts] == ["data:image/png;base64"]


def test_pictures_of_a_message_are_read(tmp_path, put, says, encoded):
    says[100], says[120] = "nu € 7,00", "nu € 8,00"
    parts = [base64.b64encode(encoded(Image.new("RGB", (width, 60)))).decode() for width in (100, 120)]
    mail = (f"Subject: Ketels\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n"
            f"<html lang=nl><p>Ketel</p><img src='cid:one'></html>\n--b\nContent-Type: image/png\nContent-ID: <one>\n"
            f"Content-Transfer-Encoding: base64\n\n{parts[0]}\n--b\nContent-Type: image/png\n"
            f"Content-Disposition: attachment; filename=flyer.png\nContent-Transfer-Encoding: base64\n\n{parts[1]}\n--b--\n")
    done = study(tmp_path, put("email/nl/m.eml", mail))
    assert done.weight is not None
    assert amounts(done) == ["€ 7", "€ 8"]
    assert [block.part for block in done.blocks if "nu" in block.chars] == ["html", "flyer.png"]


def test_what_cannot_be_read_is_told(tmp_path, put, says):
    put("web/a.png", "no picture")
    done = study(tmp_path, put("web/p.html", "<html lang=nl><p>Tekst</p><img src='a.png'></html>"))
    assert [(one.what, one.reason) for one in done.unread] == [("picture a.png", "not a picture that can be read")]


def test_without_an_engine_the_rest_of_a_page_is_read(tmp_path, put, monkeypatch):
    def none(image):
        raise NoEngine("none here")

    monkeypatch.setattr("brandlint.readers.pictures.shown.recognise", none)
    put("web/a.png", 100)
    done = study(tmp_path, put("web/p.html", "<html lang=nl><p>€ 5,00</p><img src='a.png'></html>"))
    assert amounts(done) == ["€ 5"]
    assert [one.reason for one in done.unread] == ["none here"]


DRAWING = ("<svg xmlns='http://www.w3.org/2000/svg' width='300' height='100'><title>nu € 12,95</title>"
           "<text x='10' y='40' font-size='20'>Nu € 34,95</text><text x='10' y='80' display='none'>€ 99,95</text></svg>")


def test_a_drawing_says_what_is_seen_in_it(tmp_path, put):
    put("web/img/a.svg", DRAWING)
    page = '<html lang="nl"><h1>Lamp</h1>\n<img src="img/a.svg" alt="Lamp Orion"><p>Morgen in huis</p></html>'
    read = study(tmp_path, put("web/a.html", page))
    assert [block.chars for block in read.blocks] == ["Lamp", "Nu € 34,95", "Lamp Orion", "Morgen in huis"]
    (price,) = [fact for fact in read.facts if fact.kind is Kind.MONEY]
    assert isinstance(price.place, Part)
    assert (price.place.name, price.place.span.line, price.confidence) == ("img/a.svg", 2, 1.0)
    assert price.place.box is not None


def test_a_drawing_that_is_none_is_told(tmp_path, put):
    put("web/img/a.svg", "<svg><text>Nu € 34,95</svg>")
    read = study(tmp_path, put("web/a.html", '<html lang="nl"><h1>Lamp</h1><img src="img/a.svg" alt=""></html>'))
    assert [one.what for one in read.unread] == ["picture img/a.svg"]
