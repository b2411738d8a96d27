"""Whatever people write, a guide is loaded or its problems are told."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from brandlint.errors import GuideError
from brandlint.guide.loading import load_guide

GUIDE: dict[str, Any] = {
    "locales": {"nl-NL": {"currency": "EUR"}},
    "channels": {"email": {"files": ["email/**"]}},
    "products": {"a": {"name": {"nl": "A"}, "price": {"EUR": 5}, "price_history": [{"from": "2027-01-01", "price": {"EUR": 6}}]}},
    "offers": {"o": {"products": ["a"], "discount": {"quantity": 2, "price": {"EUR": 9}}, "valid": {"from": "2027-03-01"},
                     "limit": {"per_customer": 1}, "redeem": ["store"], "url": "x"}},
    "terms": {"returns": {"days": 30, "cost": "free"}, "delivery": {"free_from": {"EUR": 50}, "days": "1-2", "pickup": "free"},
              "warranty": {"years": 2}, "exceptions": [{"locales": ["nl"], "returns": "none"}]},
    "legal": {"l": {"text": "x", "required_in": ["email"]}},
    "colours": {"tolerance": {"print": 5}, "palette": {"z": {"hex": "#112233", "cmyk": [1, 2, 3, 4]}},
                "forbidden_pairs": [["z", "z"]],
                "max_share": {"z": "15%"}},
    "logos": {"p": {"files": ["a.svg"], "min_width": {"screen": "9px"}, "clear_space": 0.25}},
    "print": {"bleed": "3mm", "formats": {"flyer": "A5"}},
    "images": {"max_weight": {"email": "200 KB"}},
    "tone": {"formality": {"nl": "informal"}, "terms": [{"avoid": ["x"]}], "limits": {"emoji": 3}, "readability": {"nl": 60}},
    "campaign": {"matrix": {"o": {"email": ["nl"]}}, "waivers": [{"rule": "X", "until": "2027-01-01", "why": "y"}]},
}
TEXTS = st.sampled_from(["", "x", "25%", "1+1", "€ 5", "#fff", "2027-02-31", "none", "all", "free", "3mm", "5", "EUR", "nl",
                         "2 for €3", "a\0"])
NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
ANYTHING = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS | st.text(), inner, max_size=3), max_leaves=5)


def paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The key paths of everything below a value."""
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(below for step, inner in steps for below in paths(inner, (*path, step)))]


def replaced(value: Any, path: tuple[Any, ...], other: Any) -> Any:
    if not path:
        return other
    copy = list(value) if isinstance(value, list) else dict(value)
    copy[path[0]] = replaced(value[path[0]], path[1:], other)
    return copy


@settings(max_examples=100)
@given(st.sampled_from(paths(GUIDE)), ANYTHING)
def test_anything_anywhere(path: tuple[Any, ...], value: Any) -> None:
    """No value at any key ends in anything but a guide or messages that name the file."""
    assert _told(json.dumps(replaced(GUIDE, path, value))) is not None


@settings(max_examples=100)
@given(st.data())
def test_any_slip_of_the_pen(data: st.DataObject) -> None:
    """Nor does any text that is cut, doubled or sprinkled with signs."""
    text = "".join(f"{key}: {json.dumps(value)}\n" for key, value in GUIDE.items())
    place = data.draw(st.integers(0, len(text)))
    sign = data.draw(st.sampled_from(["", "\t", "\n", "[", "{", '"', "'", ": ", "- ", "&a ", "*a ", "<<: ", "|", "#", "\0",
                                      "---\n"]))
    assert _told(text[:place] + sign + text[place + data.draw(st.integers(0, 9)):]) is not None


def _told(text: str) -> list[str] | None:
    """The problems of a guide of one file, none where it loads; None where one does not name the file."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "brand-guide").mkdir()
        (root / "brand-guide/all.yaml").write_text(text, encoding="utf-8")
        try:
            load_guide(root / "brand-guide", root)
        except GuideError as error:
            messages = [str(problem) for problem in error.problems]
            return messages if all(message.startswith("brand-guide/all.yaml:") for message in messages) else None
        return []
