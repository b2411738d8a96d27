"""Small valid files of every format, from which fuzzing begins."""

from __future__ import annotations

import struct
import zipfile
from functools import cache
from io import BytesIO

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SPACES = {"docx": ("w:document", "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "word/document.xml",
                    "wordprocessingml.document"),
           "pptx": ("p:presentation", "http://schemas.openxmlformats.org/presentationml/2006/main", "ppt/presentation.xml",
                    "presentationml.presentation"),
           "xlsx": ("workbook", "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "xl/workbook.xml",
                    "spreadsheetml.sheet")}
TEXTS = {
    "html": '<html lang="nl"><style>p.a{color:#123456}@media (max-width: 600px){p{display:none}}</style><h1>Jas Noor</h1>'
            '<table><tr><td>Nu</td><td>€ 39,95 <s>€ 59,95</s></td></tr></table><p class="a" style="font-size:12px">Code LENTE26</p>'
            '<script type="application/ld+json">{"@type": "Product", "name": "Jas", "offers": {"price": "39.95"}}</script></html>',
    "mjml": '<mjml><mj-head><mj-title>Jas</mj-title></mj-head><mj-body><mj-section><mj-column><mj-text>Nu € 39,95</mj-text>'
            '<mj-button href="https://zeebries.example/jas">Koop</mj-button></mj-column></mj-section></mj-body></mjml>',
    "svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><style>.a{fill:#fff}</style><defs><g id="g"><text>Nu</text></g></defs>'
           '<use href="#g" transform="rotate(5)"/><path d="M0 0 L9 9 C1 1 2 2 3 3 Z"/><text x="1" y="2" class="a">€ 39,95<tspan dx="3">t/m 14 december</tspan></text></svg>',
    "eml": "From: Zeebries <service@zeebries.example>\r\nSubject: =?utf-8?q?Nu_=E2=82=AC_39,95?=\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nNu € 39,95\r\n"
           "--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Nu =E2=82=AC 39,95</p>\r\n--x--\r\n",
    "md": "---\nlocale: nl-NL\ndate: 2026-12-01\n---\n# Jas Noor\n\n- Nu **€ 39,95**\n- code `LENTE26`\n\n| maat | prijs |\n|---|---|\n| 39 | € 5 |\n",
    "txt": "Jas Noor van € 59,95 voor € 39,95\n\nGeldig t/m 14 december 2026. Retour binnen 30 dagen.\n",
    "json": '{"locale": "nl-NL", "posts": [{"text": "Jas Noor € 39,95", "date": "2026-12-01", "ok": true, "n": 1.5e3}]}',
    "arb": '{"@@locale": "nl", "price": "Nu {amount}", "@price": {"placeholders": {"amount": {"example": "€ 5"}}}}',
    "yaml": "locale: nl-NL\nposts:\n- date: 2026-12-01\n  text: |\n    Jas Noor € 39,95\n  tags: [jas, 'nu']\n- &a {text: \"Nu\"}\n- *a\n",
    "csv": 'naam;prijs;tekst\nJas Noor;"€ 39,95";"een ""jas"""\nMuts;€ 9,95;\n',
    "tsv": "naam\tprijs\nJas Noor\t€ 39,95\n",
    "xml": '<?xml version="1.0"?><rss xmlns:g="http://base.google.com/ns/1.0"><channel><item><title>Jas Noor</title>'
           "<g:price>39.95 EUR</g:price><description><![CDATA[<p>Nu &euro; 39,95</p>]]></description></item></channel></rss>",
    "resx": '<root><data name="price" xml:space="preserve"><value>Nu € 39,95</value></data></root>',
    "xliff": '<xliff version="1.2"><file source-language="en" target-language="nl"><body><trans-unit id="1"><source>Now</source>'
             "<target>Nu € 39,95</target></trans-unit></body></file></xliff>",
    "po": 'msgid ""\nmsgstr "Language: nl\\n"\n\n#, c-format\nmsgid "Now %s"\nmsgid_plural "a"\nmsgstr[0] "Nu € 39,95"\nmsgstr[1] "b"\n',
    "strings": '/* prijs */\n"price" = "Nu € 39,95 \\U20AC";\n"a" = "b\\n";\n',
    "xcstrings": '{"sourceLanguage": "en", "strings": {"Now": {"localizations": {"nl": {"stringUnit": {"state": "translated", "value": "€ 5"}}}}}}',
    "srt": "1\n00:00:01,000 --> 00:00:02,500\n<i>Jas Noor</i>\n\n2\n00:00:03,000 --> 00:00:04,000\nnu € 39,95\n",
    "vtt": "WEBVTT\n\nNOTE a\n\nc1\n00:01.000 --> 00:02.000 align:start\n<v Noor>nu € 39,95</v>\n",
    "html.j2": '<p>{% if sale %}Nu {{ price }}{% elif x is defined %}a{% else %}€ 59,95{% endif %}</p>{% for a in [1, 2] %}{{ a|upper }}{% endfor %}{# c #}',
}
GUIDES = {
    "brand.yaml": "brand: {name: Zeebries}\nlocales: {nl-NL: {currency: EUR}}\nproducts:\n  jas: {name: {nl: Jas Noor}, price: {EUR: 39.95}}\n"
                  "offers:\n  lente: {code: LENTE26, discount: 20%, valid: {from: 2026-12-01, until: 2026-12-14}, products: [jas]}\n"
                  "terms: {returns: {days: 30, cost: free}}\ncolours: {palette: {zee: {hex: '#112233'}}}\n",
    "_brand.yml": 'color:\n  palette: {zee: "#112233", duin: zee}\n  primary: zee\ntypography: {base: {family: Inter}}\nlogo: {small: logo.svg}\n',
    "a.tokens.json": '{"colour": {"$type": "color", "zee": {"$value": "#112233"}, "duin": {"$value": "{colour.zee}"}}, '
                     '"font": {"$type": "fontFamily", "$value": ["Inter", "Arial"]}}',
    "a.gpl": "GIMP Palette\nName: Zee\nColumns: 2\n# a\n 17  34  51\tZee\n255 255 255 Wit\n",
    "a.css": ":root {--zee: #112233; --duin: var(--zee); font-family: Inter, sans-serif}\n",
    "Words.yml": "extends: substitution\nmessage: \"Use '%s' instead of '%s'\"\nlevel: error\nignorecase: true\nswap:\n  (?:goed|prima)koop: voordelig\n",
    ".vale.ini": "StylesPath = styles\nMinAlertLevel = suggestion\n[*.{md,html}]\nBasedOnStyles = Vale, House\nHouse.Words = NO\n",
}


def office(ending: str) -> bytes:
    """A document of Word, a presentation, or a workbook."""
    tag, space, name, kind = _SPACES[ending]
    relation = '<Relationship Id="r{}" Type="' + _OFFICE + '/{}" Target="{}"/>'
    relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
    folder, names = name.partition("/")[0], f'xmlns{":" + tag[0] if ":" in tag else ""}="{space}" xmlns:r="{_OFFICE}"'
    inside = {"docx": "<w:body><w:p><w:r><w:t>Jas Noor € 39,95</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>t/m 14 december"
                      "</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body>",
              "pptx": '<p:sldIdLst><p:sldId id="256" r:id="r1"/></p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/>',
              "xlsx": '<sheets><sheet name="Prijzen" sheetId="1" r:id="r1"/></sheets>'}[ending]
    parts = {"xlsx": {"xl/worksheets/sheet1.xml": f'<worksheet xmlns="{space}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>naam</t></is>'
                                                  '</c><c r="B1" t="inlineStr"><is><t>prijs</t></is></c></row><row r="2"><c r="A2" t="inlineStr">'
                                                  "<is><t>Jas Noor</t></is></c><c r=\"B2\"><v>39.95</v></c></row></sheetData></worksheet>"},
             "pptx": {"ppt/slides/slide1.xml": f'<p:sld xmlns:p="{space}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><p:cSld>'
                                               "<p:spTree><p:sp><p:txBody><a:p><a:r><a:t>Nu € 39,95</a:t></a:r></a:p></p:txBody></p:sp></p:spTree>"
                                               "</p:cSld></p:sld>"}, "docx": {}}[ending]
    within = {"xlsx": ("worksheet", "worksheets/sheet1.xml"), "pptx": ("slide", "slides/slide1.xml"), "docx": ("styles", "styles.xml")}[ending]
    types = ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>'
             '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
             f'<Override PartName="/{name}" ContentType="application/vnd.openxmlformats-officedocument.{kind}.main+xml"/></Types>')
    return zipped({"[Content_Types].xml": types.encode(), "_rels/.rels": relations.format(relation.format(1, "officeDocument", name)).encode(),
                   name: f"<{tag} {names}>{inside}</{tag}>".encode(),
                   f"{folder}/_rels/{name.partition('/')[2]}.rels": relations.format(relation.format(1, *within)).encode(),
                   **{path: text.encode() for path, text in parts.items()}})


def zipped(parts: dict[str, bytes]) -> bytes:
    """An archive of parts."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in parts.items():
            archive.writestr(path, data)
    return file.getvalue()


def _picture(form: str) -> bytes:
    from PIL import Image

    file = BytesIO()
    Image.new("RGB", (24, 16), (20, 90, 160)).save(file, form)
    return file.getvalue()


def _pdf() -> bytes:
    """A page with a line of text."""
    content = b"BT /F1 12 Tf 1 0 0 rg 20 80 Td (Jas Noor nu EUR 39,95) Tj ET 0 0 1 rg 5 5 30 20 re f q 1 0 0 1 9 9 cm Q"
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
               b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/TrimBox[3 3 197 97]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
               b"<</Length %d>>\nstream\n%s\nendstream" % (len(content), content),
               b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    return (b"%PDF-1.7\n" + b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, one) for number, one in enumerate(objects, 1))
            + b"trailer<</Root 1 0 R/Size 6>>\n%%EOF\n")


def _ase() -> bytes:
    """A palette of one colour, as Adobe writes it."""
    name = "Zee\0".encode("utf-16-be")
    block = struct.pack(">H", 4) + name + b"RGB " + struct.pack(">fffH", 0.1, 0.2, 0.3, 0)
    return b"ASEF" + struct.pack(">HHI", 1, 0, 1) + struct.pack(">HI", 1, len(block)) + block


@cache
def seeds() -> dict[str, bytes]:
    """A file of each format, by its ending; of a guide, by its name."""
    pictures = {"png": "PNG", "jpg": "JPEG", "webp": "WEBP", "gif": "GIF", "tiff": "TIFF"}
    return {**{ending: text.encode() for ending, text in TEXTS.items()}, **{ending: office(ending) for ending in _SPACES},
            **{ending: _picture(form) for ending, form in pictures.items()}, "pdf": _pdf(),
            **{name: text.encode() for name, text in GUIDES.items()}, "a.ase": _ase()}
