"""Records what Chromium computes for the pages beside this file: run it after a page was changed.

    python tests/readers/html/record_browser.py chromium
"""

from __future__ import annotations

import html
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent

PROBE = """<script>
const hex = text => { const p = text.match(/[\\d.]+/g).map(Number);
  return p.length > 3 && p[3] < 1 ? (p[3] === 0 ? 'transparent' : `rgba(${p[0]}, ${p[1]}, ${p[2]}, ${p[3]})`)
    : '#' + p.slice(0, 3).map(n => Math.round(n).toString(16).padStart(2, '0')).join(''); };
const sides = ['height', 'max-height', 'width', 'max-width'];
const empty = (s, e) => sides.some(n => parseFloat(s.getPropertyValue(n)) === 0 && e.style.getPropertyValue(n) !== '');
const shut = (s, e) => s.display === 'none' || s.opacity === '0' ||
  (s.overflowY !== 'visible' && !/^(inline$|table-)/.test(s.display) && empty(s, e));
const apart = s => s.display.startsWith('inline-') || s.float !== 'none' || ['absolute', 'fixed'].includes(s.position);
const rows = []; const seen = new Map();
for (const e of document.body.querySelectorAll('*')) {
  if (e.localName === 'script') continue;
  const s = getComputedStyle(e), up = seen.get(e.parentElement) || {gone: false, struck: false};
  const now = {gone: up.gone || shut(s, e), struck: s.textDecorationLine.includes('line-through') || (up.struck && !apart(s))};
  seen.set(e, now);
  rows.push([e.localName, hex(s.color), hex(s.backgroundColor), parseFloat(s.fontSize), Number(s.fontWeight), s.fontFamily,
             s.display, now.gone || s.visibility !== 'visible', now.struck]);
}
const lines = document.body.innerText.split(/[\\n\\t]+/).map(line => line.trim()).filter(line => line);
document.documentElement.innerHTML = '<body><pre></pre></body>';
document.querySelector('pre').textContent = JSON.stringify({lines, rows});
</script>"""


Recorded = dict[str, list[object]]


def record(browser: str, page: Path) -> Recorded:
    """The lines of a page as they are shown, and the computed values of every element in its body."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "page.html"
        text = page.read_text(encoding="utf-8")
        before, tag, after = text.rpartition("</body>")
        copy.write_text(before + PROBE + tag + after, encoding="utf-8")
        arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--window-size=1280,800",
                     "--dump-dom", copy.as_uri()]
        shown = subprocess.run([browser, *arguments], capture_output=True, text=True, check=True).stdout
    match = re.search(r"<pre>(.*)</pre>", shown, re.S)
    assert match is not None, shown
    recorded: Recorded = json.loads(html.unescape(match.group(1)))
    return recorded


def written(recorded: Recorded) -> str:
    """One line of JSON for each line and row, so that changes can be read."""
    parts = (f'  "{key}": [\n   ' + ",\n   ".join(map(json.dumps, values)) + "]" for key, values in recorded.items())
    return "{\n" + ",\n".join(parts) + "}"


if __name__ == "__main__":
    pages = sorted((HERE / "pages").glob("*.html"))
    entries = (f" {json.dumps(page.name)}: {written(record(sys.argv[1], page))}" for page in pages)
    (HERE / "browser.json").write_text("{\n" + ",\n".join(entries) + "\n}\n", encoding="utf-8")
