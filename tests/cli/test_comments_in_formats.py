"""A comment lets a finding pass in every format of text that has comments; its own reason is no statement."""

import pytest

ORDER = "brandlint: ignore PRC001 because € 34,95 was agreed"
PRICE = "Regenjas Noor nu € 34,95"
FORMATS = {
    "html": f'<html lang="nl"><body>\n<!-- {ORDER} -->\n<p>{PRICE}</p>\n</body></html>\n',
    "mjml": f'<mjml lang="nl"><mj-body><mj-section><mj-column>\n<!-- {ORDER} -->\n<mj-text>{PRICE}</mj-text>\n'
            "</mj-column></mj-section></mj-body></mjml>\n",
    "svg": f'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="90">\n<!-- {ORDER} -->\n<text y="20">{PRICE}</text>\n</svg>\n',
    "xml": f'<strings>\n<!-- {ORDER} -->\n<string name="a">{PRICE}</string>\n</strings>\n',
    "resx": f'<root>\n<!-- {ORDER} -->\n<data name="a"><value>{PRICE}</value></data>\n</root>\n',
    "md": f"# Winter\n\n<!-- {ORDER} -->\nNieuw in de winkel: mooi weer.\n{PRICE}\n",
    "txt": f"# {ORDER}\n{PRICE}\n",
    "yaml": f"# {ORDER}\n- title: Winter\n  text: {PRICE}\n",
    "csv": f"id;text\n# {ORDER};\n1;{PRICE}\n2;Mooi weer\n3;Tot ziens\n",
    "strings": f'/* {ORDER} */\n"tile" = "{PRICE}";\n',
    "po": f'msgid ""\nmsgstr "Language: nl\\n"\n\n# {ORDER}\nmsgid "tile"\nmsgstr "{PRICE}"\n',
    "vtt": f"WEBVTT\n\nNOTE {ORDER}\n\n1\n00:00:01.000 --> 00:00:02.000\nDit is\n{PRICE}\n\n",
    "eml": "From: a@example.org\nSubject: Winter\nContent-Language: nl\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n"
           f"Content-Transfer-Encoding: 8bit\n\n<html lang=nl><body>\n<!-- {ORDER} -->\n<p>{PRICE}</p></body></html>\n",
}


@pytest.mark.parametrize("ending", FORMATS)
def test_it_passes_with_the_comment_and_fails_without(campaign, write, brandlint, ending):
    (campaign / "email/nl/mail.html").unlink()
    file = write(f"store/nl/asset.{ending}", FORMATS[ending])
    assert brandlint("check") == (0, "2 assets, 2 facts: nothing to report; left out: 1 by comments\n", "")
    file.write_text(FORMATS[ending].replace("brandlint: ignore PRC001 because € 34,95 was agreed", "agreed"), encoding="utf-8")
    assert "PRC001 error Regenjas Noor costs € 34,95 here" in brandlint("check").out
