"""Compares computed styles with headless Chromium: colour, ground and font of every element that is shown.

Usage: python benchmarks/styles/run.py [FILES OR FOLDERS]...
"""

from __future__ import annotations

import argparse
import html
import json
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from brandlint.documents.source import Source
from brandlint.readers.html import is_quirky
from brandlint.readers.html.cascade import Cascade
from brandlint.readers.html.looks import INITIAL, Look, Looks
from brandlint.readers.html.nodes import Element
from brandlint.readers.html.sheets import gather
from brandlint.readers.html.tree import plain_lines, tree_builder
from brandlint.readers.html.values import families
from brandlint.readers.template_tags import mask

HERE = Path(__file__).parent
OWN = (HERE.parent.parent / "examples/clean", HERE.parent / "whole")
WANTED = {"colour": 99.5, "ground": 99.8, "font": 99.5}
SCRIPTS = re.compile(r"<script\b.*?</script\s*>|\son\w+\s*=\s*(?:\"[^\"]*\"|'[^']*')", re.I | re.S)
PROBE = """<script>
const hex = text => { const p = text.match(/[\\d.]+/g).map(Number);
  return p.length > 3 && p[3] < 1 ? (p[3] === 0 ? 'transparent' : `rgba(${p[0]}, ${p[1]}, ${p[2]}, ${p[3]})`)
    : '#' + p.slice(0, 3).map(n => Math.round(n).toString(16).padStart(2, '0')).join(''); };
const rows = [...document.body.querySelectorAll('*')].filter(e => e.localName !== 'script').map(e => {
  const s = getComputedStyle(e);
  return [e.localName, hex(s.color), hex(s.backgroundColor), parseFloat(s.fontSize), Number(s.fontWeight), s.fontFamily,
          e.getClientRects().length > 0]; });
document.documentElement.innerHTML = '<body><pre></pre></body>';
document.querySelector('pre').textContent = JSON.stringify(rows);
</script>"""
MOST_DIFFERENCES = 8


class Pair(NamedTuple):
    """An element as it is computed here and there."""

    element: Element
    look: Look
    browser: list[Any]


def computed(page: Path, text: str) -> list[tuple[Element, Look]]:
    """Every element in the body of a page, in order, with its look."""
    def beside(address: str) -> Source | None:
        file = page.parent / address.partition("?")[0]
        return Source(file.read_bytes(), str(file)) if "://" not in address and file.is_file() else None

    masked = plain_lines(mask(text).text)
    root = tree_builder()(masked, 0)
    looks = Looks(Cascade(gather(root, masked, beside).sheets, masked, quirks=is_quirky(masked)))
    waiting, found = [(root, INITIAL, False)], []
    while waiting:
        element, parent, in_body = waiting.pop()
        look = looks.of(element, parent) if element.tag != "#document" else parent
        if in_body and element.tag != "script":
            found.append((element, look))
        waiting.extend((child, look, in_body or element.tag == "body") for child in reversed(element.elements)
                       if child.tag != "head")
    return found


def shown(browser: str, page: Path, text: str) -> list[list[Any]] | None:
    """What the browser computes; None where it does not answer."""
    before, tag, after = text.rpartition("</body>")
    probed = before + PROBE + tag + after if tag else text + PROBE
    base = f'<base href="{page.resolve().parent.as_uri()}/">'
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "page.html"
        copy.write_text(re.sub(r"(<head[^>]*>)", lambda head: head[1] + base, probed, count=1), encoding="utf-8")
        arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--window-size=1280,800",
                     "--allow-file-access-from-files", "--host-resolver-rules=MAP * ~NOTFOUND", "--dump-dom", copy.as_uri()]
        try:
            dumped = subprocess.run([browser, *arguments], capture_output=True, text=True, timeout=60, check=False).stdout
        except subprocess.TimeoutExpired:
            return None
    match = re.search(r"<pre>(\[.*\])</pre>", dumped, re.S)
    return json.loads(html.unescape(match.group(1))) if match else None


def pairs(browser: str, page: Path) -> list[Pair] | None:
    """The elements of a page that both have; None where the trees differ."""
    text = SCRIPTS.sub("", Source(page.read_bytes()).text)
    rows, own = shown(browser, page, mask(text).text), computed(page, text)
    if rows is None or [element.tag for element, _ in own] != [row[0] for row in rows]:
        return None
    return [Pair(element, look, row) for (element, look), row in zip(own, rows, strict=True) if row[6]]


def compared(pair: Pair) -> Iterator[tuple[str, object, object]]:
    """Each property with its two values."""
    _, look, row = pair
    yield "colour", look.colour, row[1]
    yield "ground", look.ground, row[2]
    yield "font", (round(look.size, 1), look.weight), (round(row[3], 1), row[4])
    if look.families:
        yield "font", look.families, families(row[5])


def pages(named: list[Path]) -> Iterator[Path]:
    for one in named:
        yield from sorted(one.rglob("*.html")) if one.is_dir() else [one]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("named", nargs="*", type=Path)
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        print("no Chromium here: nothing was compared")
        return
    counts, same, differing, unlike = Counter[str](), Counter[str](), dict[str, list[str]](), 0
    looked = list(pages(parser.parse_args().named or list(OWN)))
    for page in looked:
        found = pairs(browser, page)
        unlike += found is None
        for pair in found or ():
            for name, own, there in compared(pair):
                counts[name] += 1
                same[name] += own == there
                if own != there:
                    differing.setdefault(name, []).append(f"{page.name} {pair.element!r}: {own} here, {there} there")
    for name, wanted in WANTED.items():
        share = 100 * same[name] / counts[name] if counts[name] else 0.0
        print(f"{name}: {share:.2f} % of {counts[name]} (wanted: {wanted} %)")
        print(*(f"  {line}" for line in differing.get(name, [])[:MOST_DIFFERENCES]), sep="\n")
    print(f"{len(looked) - unlike} pages; {unlike} whose trees differ or that do not answer")


if __name__ == "__main__":
    main()
