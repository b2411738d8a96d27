"""What a page declares of its products for machines: JSON-LD, microdata, RDFa and the meta tags of products.

All four become things with properties in the words of schema.org; the products, offers and policies among them become
blocks that no reader sees, each product with its own container. What may be another seller's, another piece's or a
range's price is passed over.
"""

from __future__ import annotations

from brandlint.documents.document import DocumentBuilder
from brandlint.documents.text import Origin
from brandlint.readers.declared.attributes import items_of
from brandlint.readers.declared.json_ld import scripts_of
from brandlint.readers.declared.meta_tags import product_of
from brandlint.readers.declared.products import Declarations
from brandlint.readers.declared.things import Graph
from brandlint.readers.html.nodes import Element
from brandlint.readers.template_tags import Masked


def add_declared(builder: DocumentBuilder, root: Element, masked: Masked, origin: Origin) -> None:
    """Add what a page declares: blocks behind all others, and what is broken as visuals.

    Args:
        builder: of the page.
        root: its tree.
        masked: its text, with template tags covered.
        origin: makes places of offsets.
    """
    text = masked.text
    graph = Graph()
    if "ld+json" in text:
        builder.visuals.extend(scripts_of(root, masked, origin, graph))
    if "itemscope" in text or "typeof" in text:
        items_of(root, text, origin, graph)
    if ":amount" in text:
        product_of(root, text, origin, graph)
    Declarations(builder, graph).add()
