"""Mistakes: other facts, from the brand's words, and other looks, by piece; two campaigns with different ones."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from random import Random
from typing import Any

from artwork import pieces
from brand import Brand
from scene import SAYS, Look

FOLLOWS = {"PRC": ("PRC", "OFR"), "OFR": ("OFR", "PRC"), "TRM": ("TRM", "PRC"), "CON": ("CON", "OFR")}
"""The families that may name a mistake of a family."""


@dataclass(frozen=True)
class Mistake:
    """What was planted: the codes that may name it begin with ``named_by``; of a fact, the finding holds its letters."""

    path: str
    format: str
    family: str
    named_by: tuple[str, ...]
    what: str
    holds: str = ""


STRANGE_INKS = ("#E8771F", "#00A3A6", "#7A9E00")

LOOKS: dict[str, tuple[tuple[tuple[str, ...], Look], ...]] = {
    "print/flyer": ((("PRN001",), Look(print={"bleed_mm": 0})), (("PRN010",), Look(print={"dpi": 70})),
                    (("PRN020", "PRN030"), Look(print={"rgb": True, "loose": True})), (("TYP003",), Look(legal=1.5)), (("LGO003",), Look(logo={"stretch": 1.25})),
                    (("CLR001",), Look(inks={"price": "#00A3A6"}))),
    "folder.pdf": ((("TYP001",), Look(strange="yes")), (("CLR005",), Look(inks={"small": "#B4B8BC"})), (("CLR001",), Look(inks={"dark": "#7A1F1F"}))),
    "shelf.pdf": ((("CLR001",), Look(inks={"dark": "#0B6E8F"})), (("LGO003",), Look(logo={"stretch": 1.3})), (("TYP001",), Look(strange="yes")),
                  (("LGO005",), Look(logo={"ink": "#D8491E"}))),
    "leader.svg": ((("CLR001",), Look(inks={"dark": "#0B6E8F"})), (("LGO004",), Look(logo={"turn": 9})), (("LGO003",), Look(logo={"stretch": 0.8})),
                   (("TYP003",), Look(legal=1.2))),
    "tower.svg": ((("TYP001",), Look(strange="yes")), (("LGO005",), Look(logo={"ink": "#0B8F3C"})), (("LGO003",), Look(logo={"stretch": 1.2})),
                  (("CLR001",), Look(inks={"price": "#00A3A6"}))),
    "square.svg": ((("LGO001",), Look(logo={"missing": True})), (("CLR005",), Look(inks={"text": "#A9A48F"})), (("LGO009",), Look(inks={"dark": "price"}, logo={"mono": False})),
                   (("LGO007",), Look(logo={"scale": 0.3}))),
    "post.png": ((("CLR001",), Look(inks={"price": "#00A3A6"})), (("LGO005",), Look(logo={"ink": "#D8491E"})), (("LGO008",), Look(logo={"y": 61}))),
    "story.png": ((("LGO009",), Look(inks={"dark": "price"}, logo={"mono": False})), (("LGO003",), Look(logo={"stretch": 1.3})), (("CLR001",), Look(inks={"ground": "#F7C948"}))),
    "cents.png": ((("LGO004",), Look(logo={"turn": 11})), (("LGO007",), Look(logo={"scale": 0.32})), (("LGO003",), Look(logo={"stretch": 0.75}))),
    "feed.jpg": ((("CLR001",), Look(inks={"ground": "#BFE0F5"})), (("LGO006",), Look(logo={"mirrored": True})), (("LGO005",), Look(logo={"ink": "#008C95"}))),
    "tilt.jpg": ((("IMG002",), Look(pixels=500)),),
    "move.gif": ((("IMG006",), Look(first_frame=False)),),
    "index.html": ((("IMG005",), Look(alt="wrong")), (("IMG004",), Look(alt="post.png")), (("IMG003",), Look(alt=""))),
}


def plant(brand: Brand, locale: str, turn: int) -> tuple[dict[str, tuple[dict[str, Any], Look]], list[Mistake]]:
    """Words and looks by path for one of the campaigns with mistakes, and what was planted."""
    words, changes, planted = brand.words["locales"][locale], dict[str, tuple[dict[str, Any], Look]](), []
    for at, piece in enumerate(pieces(brand, locale)):
        draw = Random(f"{brand.id} {locale} {piece.path} {turn}")
        said = copy.deepcopy(words)
        facts = _facts(words, piece.layout, piece.path, draw, turn + at)
        for key, old, new, family in facts:
            _replace(said, key, old, new)
            planted.append(Mistake(piece.path, piece.format, family, FOLLOWS[family], f"{key}: {new}", new))
        choices = next((looks for name, looks in LOOKS.items() if name in piece.path), ())
        look = Look()
        if choices:
            named_by, look = choices[(turn + at) % len(choices)]
            look = _with_price(look, words)
            planted.append(Mistake(piece.path, piece.format, named_by[0][:3], named_by, named_by[0]))
        changes[piece.path] = said, look
    return changes, planted


def _facts(words: dict[str, Any], layout: str, path: str, draw: Random, turn: int) -> list[tuple[str, str, str, str]]:
    """Three mistakes about different things, a family that has not had its turn first; none in the moving picture and the page."""
    if path.endswith((".gif", ".html")):
        return []
    fits = [tuple(one) for one in words["mistakes"] if one[0] in SAYS[layout]]
    draw.shuffle(fits)
    order = ["PRC", "OFR", "TRM", "CON"]
    fits.sort(key=lambda one: (order.index(one[3]) + turn) % 4)
    chosen: dict[str, tuple[str, str, str, str]] = {}
    for family in (*order[turn % 4:], *order[:turn % 4]):
        for one in fits:
            if one[3] == family and one[0].split(".")[0] not in chosen and len(chosen) < 3:
                chosen[one[0].split(".")[0]] = one  # type: ignore[assignment]
                break
    return list(chosen.values())


def _replace(words: dict[str, Any], key: str, old: str, new: str) -> None:
    *outer, last = key.split(".")
    for part in outer:
        words = words[part]
    if old not in words[last]:
        raise ValueError(f"{key}: {old!r} is not in {words[last]!r}")
    words[last] = words[last].replace(old, new, 1)


def _with_price(look: Look, words: dict[str, Any]) -> Look:
    """The alternative text with another price than the picture's."""
    if look.alt != "wrong":
        return look
    _, old, new, _ = next(one for one in words["mistakes"] if one[0] == "one.price")
    return Look(alt=f"{words['one']['name']} {words['one']['price'].replace(old, new)}")
