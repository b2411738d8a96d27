"""What is shown of a mail in the proof acts on nothing and loads nothing."""

from io import BytesIO

import pytest
from bs4 import BeautifulSoup
from PIL import Image

from brandlint.crops.frames import _with_signs
from brandlint.crops.inlining import Inliner
from brandlint.crops.sanitising import Sanitiser, safe_css


def body(html, spot="€ 5"):
    """The body as it is shown around a spot."""
    start = html.index(spot)
    soup = BeautifulSoup(_with_signs(html, start, start + len(spot)), "html.parser")
    return Sanitiser(Inliner(lambda url: None)).body(soup)


@pytest.mark.parametrize("html", [
    pytest.param("<p>€ 5<script>alert(1)</script></p>", id="a script"),
    pytest.param("<p onclick='alert(1)' onmouseover=alert(1)>€ 5</p>", id="event handlers"),
    pytest.param("<p>€ 5</p><img src=x onerror=alert(1)>", id="a handler of a picture that is not there"),
    pytest.param("<p>€ 5</p><img src='https://example.com/pixel.gif'>", id="a picture from elsewhere"),
    pytest.param("<p>€ 5</p><svg onload=alert(1)><script>alert(1)</script><a href='javascript:alert(1)'>x</a></svg>", id="a drawing with a script"),
    pytest.param("<p>€ 5 <a href='javascript:alert(1)'>koop</a></p>", id="a link with a script"),
    pytest.param("<form action='https://example.com'><p>€ 5</p><input name=a><button formaction=x>ok</button></form>", id="a form"),
    pytest.param("<p>€ 5</p><iframe src='https://example.com' srcdoc='<script>alert(1)</script>'></iframe>", id="a frame"),
    pytest.param("<p>€ 5</p><object data=x></object><embed src=x><video src=x></video>", id="embedded things"),
    pytest.param("<p style=\"background:url('https://example.com/a.png')\">€ 5</p>", id="a background from elsewhere"),
    pytest.param("<p style='background:u\\72l(https://example.com/a.png)'>€ 5</p>", id="the same, written with an escape"),
    pytest.param("<p>€ 5</p><meta http-equiv=refresh content='0;url=https://example.com'><base href='https://example.com'>", id="a refresh and a base"),
    pytest.param("<p>€ 5</p><!--[if mso]><script>alert(1)</script><![endif]-->", id="a conditional comment"),
    pytest.param("<p title='\"><script>alert(1)</script>'>€ 5</p>", id="markup inside an attribute"),
    pytest.param("<p>€ 5 &lt;script&gt;alert(1)&lt;/script&gt;</p>", id="markup that is text"),
    pytest.param("<p class='a\"onload=\"alert(1)'>€ 5</p>", id="a quotation mark in a class"),
])
def test_nothing_acts(html):
    shown = BeautifulSoup(body(html), "html.parser")
    names = {tag.name for tag in shown.find_all(True)}
    attributes = {name for tag in shown.find_all(True) for name in tag.attrs}
    assert names <= {"body", "p", "span", "mark"}
    assert attributes <= {"class", "style"}
    assert "example.com" not in str(shown)
    assert shown.find("mark").get_text() == "€ 5"


@pytest.mark.parametrize(("css", "safe"), [
    pytest.param("a{color:#123456}", "a{color:#123456}", id="a colour stays"),
    pytest.param("@import 'https://example.com/a.css';a{color:red}", "nonea{color:red}", id="an import"),
    pytest.param("a{background:url(https://example.com/a.png)}", "a{background:none}", id="an address"),
    pytest.param("a{background:url(", "a{background:none", id="an address without an end"),
    pytest.param("a{position:fixed}", "a{position:static}", id="what would cover the page"),
    pytest.param("@media (prefers-color-scheme: dark){a{color:#fff}}", "@media (max-width: 0px){a{color:#fff}}", id="the look of dark screens"),
    pytest.param("a{}</style><script>", "a{}/style>script>", id="the end of the sheet"),
])
def test_css_loads_nothing(css, safe):
    assert safe_css(css) == safe


@pytest.mark.parametrize(("html", "spot", "marked"), [
    pytest.param("<p>Nu € 39<sup>95</sup> per stuk</p>", "€ 39<sup>95", "€ 3995", id="over several elements"),
    pytest.param("<table><tr><td>Jas</td><td>€ 5</td></tr></table>", "€ 5", "€ 5", id="in a cell"),
    pytest.param("<p>&euro; 5 euro</p>", "&euro; 5", "€ 5", id="beside an entity"),
])
def test_the_spot_is_marked(html, spot, marked):
    shown = BeautifulSoup(body(html, spot), "html.parser")
    assert "".join(mark.get_text() for mark in shown.find_all("mark")) == marked


@pytest.mark.parametrize("html", [
    pytest.param("<p>Hier</p><div style='display: none'>€ 5</div>", id="hidden"),
    pytest.param("<p>Hier</p><script>var a = '€ 5'</script>", id="in a script"),
    pytest.param("<p>Hier</p><!-- € 5 -->", id="in a comment"),
])
def test_a_spot_that_nobody_sees_is_not_framed(html):
    assert body(html) is None


def test_a_spot_inside_a_tag_marks_its_element():
    """A price in an alternative text: the picture is marked, or what stands in its place."""
    assert 'class="brandlint-gone brandlint-spot"' in body('<p>Hier</p><img src="x.png" alt="Jas € 5">')


def test_only_what_is_near_is_kept():
    shown = body("".join(f"<p>Regel {number} van een lange brief aan alle klanten</p>" for number in range(200)) + "<p>€ 5</p>")
    assert "Regel 199" in shown
    assert "Regel 100" not in shown
    assert len(shown) < 2_000


def test_a_logo_is_shown_with_its_measures():
    html = _with_signs('<p>Hier</p><img src="logo.png" alt="logo" width="60">', 15, 20)
    out = BytesIO()
    Image.new("RGB", (60, 20), "#1E7A5F").save(out, "PNG")
    shown = Sanitiser(Inliner(lambda url: out.getvalue()), ("60 px", "20 px")).body(BeautifulSoup(html, "html.parser"))
    assert '<i class="brandlint-wide"><b>60 px</b></i><i class="brandlint-high"><b>20 px</b></i>' in shown
