"""A check opens no socket, starts no program and runs nothing that a campaign holds: told by the interpreter's own audit events."""

import json
import os
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
AWAY = "http://tracker.invalid/x"
ESCAPE = "{{ ''.__class__.__mro__[1].__subclasses__() }}{{ cycler.__init__.__globals__.os.system('touch was-run') }}"
MODULE = "open('was-run', 'w').close()\n"
GUIDE = "brand: {name: Zeebries}\nlocales: {nl-NL: {currency: EUR}}\nproducts: {jas: {name: Jas Noor, price: {EUR: 39.95}}}\n"
TEXTS = {
    "brand-guide/brand.yaml": GUIDE,
    "brand-guide/tone.yaml": "tone: {styles: [styles/House]}\n",
    "brand-guide/styles/House/Script.yml": "extends: script\nmessage: m\nlevel: error\nscript: |\n  os := import('os')\n  os.exit(3)\n",
    "brand-guide/styles/House/Words.yml": "extends: existence\nmessage: \"not '%s'\"\nlevel: error\ntokens: [jas]\n",
    "brandlint.yaml": 'templates: [{files: ["*.j2"], data: web/nl/data.yaml}]\n',
    "web/nl/data.yaml": "naam: Noor\n",
    "web/nl/page.html": (f'<link rel=stylesheet href="{AWAY}.css"><style>@import "{AWAY}.css"; p {{background: url({AWAY}.png)}}</style>'
                         f'<base href="{AWAY}/"><script src="{AWAY}.js"></script><iframe src="{AWAY}"></iframe>'
                         f'<img src="{AWAY}.png"><p>Jas Noor nu € 49,95, kijk op {AWAY}</p>'),
    "web/nl/tag.html.j2": f"<p>{{{{ naam }}}} {ESCAPE}</p>",
    "web/nl/include.html.j2": "{% include '/etc/passwd' %}{% import 'x.py' as x %}",
    "web/nl/untold.html.j2": ESCAPE,
    "web/nl/drawing.svg": (f'<?xml-stylesheet href="{AWAY}.css"?><!DOCTYPE svg [<!ENTITY a SYSTEM "{AWAY}">]>'
                           f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="{AWAY}.png"/><text>€ 49,95</text></svg>'),
    "web/nl/feed.xml": f'<!DOCTYPE rss SYSTEM "{AWAY}.dtd"><rss xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="{AWAY}"/></rss>',
    "web/nl/list.yaml": "!!python/object/apply:os.system ['touch was-run']\n",
    "web/nl/strings.json": json.dumps({"$ref": AWAY, "text": "Jas Noor € 49,95"}),
    "web/nl/feed.csv": f"naam;prijs;beeld\nJas Noor;€ 49,95;{AWAY}.png\n=cmd|' /C calc'!A0;1;2\n",
    "web/nl/text.md": f"![beeld]({AWAY}.png)\n\nJas Noor € 49,95\n",
    "web/nl/cues.vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\nJas Noor € 49,95\n",
    "web/nl/words.po": 'msgid "a"\nmsgstr "Jas Noor € 49,95"\n',
    "email/nl/mail.eml": ("Subject: Jas\nMIME-Version: 1.0\nContent-Type: message/external-body; access-type=URL; URL=\"" + AWAY + "\"\n\n"
                          "Content-Type: text/html\n\n"),
    "email/nl/mail.mjml": f'<mjml><mj-body><mj-include path="{AWAY}"/><mj-image src="{AWAY}.png"/><mj-text>€ 49,95</mj-text></mj-body></mjml>',
    **dict.fromkeys(("PIL.py", "jinja2.py", "yaml.py", "sitecustomize.py", "conftest.py", "web/nl/colorsys.py"), MODULE),
}
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def word_document() -> bytes:
    """A document whose template and picture lie elsewhere, and a part that tries to leave its archive."""
    relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
    away = "".join(f'<Relationship Id="r{number}" Type="{_OFFICE}/{kind}" Target="{AWAY}" TargetMode="External"/>'
                   for number, kind in enumerate(("attachedTemplate", "image", "oleObject")))
    main = f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("[Content_Types].xml", (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument'
            '.wordprocessingml.document.main+xml"/></Types>'))
        archive.writestr("_rels/.rels", relations.format(main))
        archive.writestr("word/_rels/document.xml.rels", relations.format(away))
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{_WORD}"><w:body><w:p><w:r><w:t>Jas Noor € 49,95'
                                              "</w:t></w:r></w:p></w:body></w:document>")
        archive.writestr("../../../was-run", "x")
    return file.getvalue()


def picture() -> bytes:
    from PIL import Image

    file = BytesIO()
    Image.new("RGB", (60, 40), "white").save(file, "PNG")
    return file.getvalue()


@pytest.fixture
def campaign(tmp_path: Path) -> Path:
    root = tmp_path / "campaign"
    for path, text in TEXTS.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
    (root / "web/nl/paper.docx").write_bytes(word_document())
    (root / "web/nl/picture.png").write_bytes(picture())
    (root / "web/nl/outside.txt").symlink_to("/etc/passwd")
    (root / "web/nl/folder").symlink_to("/etc")
    return root


def environment(root: Path) -> dict[str, str]:
    known = {name: value for name, value in os.environ.items() if not name.startswith(("BRANDLINT", "GITHUB", "CI"))}
    return {**known, "PYTHONPATH": str(REPOSITORY), "http_proxy": AWAY, "https_proxy": AWAY, "HOME": str(root.parent)}


def test_a_check_of_every_format_opens_no_socket_and_runs_nothing(campaign, tmp_path):
    report = tmp_path / "report.json"
    done = subprocess.run([sys.executable, str(Path(__file__).with_name("watched.py")), str(campaign), str(report)], check=False,
                          capture_output=True, text=True, env=environment(campaign), cwd=tmp_path)
    assert (done.stdout.strip(), done.returncode) == ("", 0), done.stderr
    read = json.loads(report.read_text("utf-8"))
    seen = {finding["path"] for finding in read["findings"]}
    # They were really read: each states the wrong price.
    assert {"web/nl/page.html", "web/nl/strings.json", "web/nl/feed.csv", "web/nl/paper.docx"} <= seen
    assert not list(tmp_path.rglob("was-run"))
    assert "root:" not in report.read_text("utf-8")


def test_the_watch_sees_what_it_must(tmp_path):
    """A check that broke the rule would be found out: the same hook, and a program that breaks it."""
    code = ("import sys, socket\nsys.path.insert(0, sys.argv[1])\nimport watched\n"
            "root = sys.argv[2]\n"
            "assert watched._breaks(root, 'socket.connect', (None, ('tracker.invalid', 80)))\n"
            "assert watched._breaks(root, 'subprocess.Popen', ('sh', ['sh'], None, None))\n"
            "assert watched._breaks(root, 'compile', (b'1', root + '/x.py'))\n"
            "assert not watched._breaks(root, 'compile', (b'1', '/usr/lib/x.py'))\n")
    subprocess.run([sys.executable, "-c", code, str(Path(__file__).parent), str(tmp_path)], check=True)


def test_modules_in_the_folder_of_a_campaign_are_not_imported(campaign):
    """`python -m` looks in the working folder first; here lie modules that are called like those that brandlint needs."""
    subprocess.run([sys.executable, "-m", "brandlint", "check", "--no-cache", "--quiet", "--output", os.devnull], check=False,
                   capture_output=True, env=environment(campaign), cwd=campaign)
    assert not (campaign / "was-run").exists()
