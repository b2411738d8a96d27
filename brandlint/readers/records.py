"""From the tree of a data file to blocks, with the record that each of them belongs to."""

from __future__ import annotations

import re
from dataclasses import replace

from brandlint.documents.blocks import Block, ContainerKind, Image, Link, Record, Role
from brandlint.documents.document import DocumentBuilder
from brandlint.documents.locales import LANGUAGES, locale_named, locale_of
from brandlint.documents.places import Place
from brandlint.documents.text import Text
from brandlint.readers.dates import day_in
from brandlint.readers.fields import Field, Use, field_of, words_of
from brandlint.readers.message_format import texts_of
from brandlint.readers.placeholders import readable
from brandlint.readers.rewriting import run_together
from brandlint.readers.tree import Entry, Items, Mapping, Node, Scalar
from brandlint.readers.values import NO, YES, is_address, is_product_code, is_technical

_NOT_A_LANGUAGE_ALONE = frozenset({"id", "is", "no", "or", "so", "to", "am", "as", "my",
                                    "be", "ms", "st", "te", "ts", "hi", "he", "ha"})
"""Codes that are everyday keys too: `id: 12` is no Indonesian."""

_LONGEST_CHANNEL = 40
_WHOLE_THINGS = frozenset({"campaign", "campagne", "kampagne", "veldtog", "version"})
"""What the name of a campaign, or the number of a version, stands under, and the thing itself where there is more."""
_STRETCHES = "children"
"""What the stretches of a text stand under that is kept with its mark-up as data, as editors (Slate, Portable Text) do."""
_ABOUT_THE_FILE = frozenset({"meta", "metadata", "header", "info", "settings", "config", "campaign", "general"})
_AMOUNTS = frozenset({"amount", "value", "bedrag", "waarde", "betrag", "wert", "montant", "valeur"})
_CARRIED = frozenset({"shipping", "delivery", "verzending", "levering", "bezorging", "versand", "lieferung", "livraison",
                      "aflewering"})
_COSTS = _AMOUNTS | {"price", "prijs", "preis", "prix", "prys", "cost", "kosten", "cout", "rate", "tarief"}
"""What the amount is called that a delivery costs, in a mapping that says where and how it is delivered."""
"""Fields of a price that is a mapping: `price: {amount: 39.95, currency: EUR}`."""

_OF_GOOGLE = re.compile(r"[A-Z]{2}:[^:,]{0,60}:[^:,]{0,60}:(?P<cost>\d{1,4}(?:\.\d{1,2})? [A-Z]{3})")
"""A delivery's cost as one cell of a product feed has it, for one country: "NL:::4.95 EUR"."""
_CURRENCY = re.compile(r"[A-Z]{3}")
_SENTENCE = re.compile(r"^\W*[^\W\d_]{2,}\W+\S+\s+\S.*[.!?]$", re.DOTALL)
"""Three words or more, and the sign that ends them: what is said to customers of a time or a cost."""

_ARTICLE = frozenset({"price", "gtin", "ean", "mpn", "prijs", "preis", "prix", "prys"})
"""Words of field names that only an article has."""


class RecordCollector:
    """Turns the nodes of a data file into blocks.

    Args:
        builder: collects them; its first record is the file's own.
    """

    def __init__(self, builder: DocumentBuilder) -> None:
        self.builder = builder
        self._in_locale: dict[tuple[int, str], int] = {}
        self.month_first = False
        """Whether the days of the file's records are written month first."""

    def collect(self, root: Node) -> None:
        """Read a whole file: what its top level says of locale, channel and date holds for all that does not say better."""
        if isinstance(root, Mapping):
            self.builder.records[0] = self.told(root, self._told_above(root))
            self._mapping(root, 0, 0, in_record=tells_scope(root, (Use.CHANNEL, Use.DATE)))
        else:
            self._node(root, field_of(""), 0, 0, in_record=False)

    def told(self, mapping: Mapping, inherited: Record) -> Record:
        """The record that a mapping describes, with what it does not say taken from `inherited`."""
        record = inherited
        for entry in mapping.entries:
            if isinstance(entry.node, Scalar):
                record = _with_field(record, field_of(entry.name), entry.node.text, inherited, self.month_first)
            elif (channels := _channels(entry)) and record.channel == inherited.channel:
                record = replace(record, channel=channels)
        return record

    def _told_above(self, root: Mapping) -> Record:
        """The file's record with the locale and channel that a mapping such as `meta` at the top gives."""
        record = self.builder.records[0]
        for entry in root.entries:
            if entry.name.lower() in _ABOUT_THE_FILE and isinstance(entry.node, Mapping):
                told = self.told(entry.node, record)
                record = replace(record, locale=told.locale, channel=told.channel)
        return record

    def fields(self, mapping: Mapping, container: int, record: int) -> None:
        """Add what the fields of one entry say; `record` is the entry's."""
        self._mapping(mapping, container, record, in_record=True)

    def texts(self, mapping: Mapping, record: int) -> None:
        """Add what the texts of an app say; a key such as "status" names a text there."""
        self._mapping(mapping, 0, record, in_record=False)

    def shown(self, mapping: Mapping, container: int, record: int) -> None:
        """Add only the links and pictures of an entry."""
        linked = (entry for entry in mapping.entries if field_of(entry.name).use in (Use.LINK, Use.IMAGE))
        self._mapping(Mapping(tuple(linked)), container, record, in_record=True)

    def field(self, field: Field, name: str, scalar: Scalar, container: int, record: int, *, article: bool = False) -> None:
        """Add what one value of an entry says: a block, a link, a picture, or nothing.

        Args:
            field: what its name says.
            name: the name itself, which becomes the block's label.
            scalar: the value.
            container: where it stands.
            record: the entry's record.
            article: whether the entry is about an article, so that its id is the article's number.
        """
        value = scalar.text.chars.strip()
        if not value or (not scalar.is_text and field.use not in (Use.VALUE, Use.TEXT, Use.PRODUCT, Use.ID)):
            return
        if field.locale is not None:
            record = self.record_in(record, field.locale)
        match field.use:
            case Use.INTERNAL | Use.PLANNING:
                return
            case Use.PAID if value.casefold() in YES | NO:
                return
            case Use.FIGURE if not _SENTENCE.search(value):
                return
            case Use.LOCALE | Use.CHANNEL | Use.DATE | Use.VARIANT if _tells(field, value):
                return
            case Use.ID:
                if article and is_product_code(value):
                    self._block(scalar.text, Role.METADATA, "sku", container, record)
            case Use.IMAGE:
                # Words that say what the picture should show are for its maker.
                if not is_words(value):
                    self._image(scalar.text, container, record)
            case Use.PRODUCT:
                named = field.label == "product" and not is_product_code(value)
                label = "sku" if field.label == "product" and not named else field.label
                self._block(scalar.text, Role.TITLE if named else field.role, label, container, record)
            case _ if is_address(value):
                self.builder.links.append(Link(value, container, _place(scalar.text), record))
            case Use.TEXT | Use.VALUE:
                carried = _OF_GOOGLE.fullmatch(value) if name.lower() == "shipping" else None
                text = scalar.text.part(*carried.span("cost")) if carried and value == scalar.text.chars else scalar.text
                self._block(text, field.role, _label_of(field, name), container, record)
            case Use.NAME if " " in value or not value.islower():
                self._block(scalar.text, Role.TITLE, name.lower(), container, record)
            case _ if field.use is not Use.NAME and not is_technical(value):
                self._block(scalar.text, field.role, name.lower(), container, record)

    def _mapping(self, mapping: Mapping, container: int, record: int, *, in_record: bool) -> None:
        article = is_about_article(mapping)
        for entry in mapping.entries:
            field = _without_planning(field_of(entry.name), in_record)
            if isinstance(entry.node, Scalar):
                self.field(field, entry.name, entry.node, container, record, article=article)
            elif not _is_hidden(entry, field) and not entry.name.startswith("@"):
                self._node(entry.node, field, container, record, in_record=in_record and container != 0, name=entry.name)

    def _node(self, node: Node, field: Field, container: int, record: int, *, in_record: bool, name: str = "") -> None:
        if field.locale is not None:
            record = self.record_in(record, field.locale)
        match node:
            case Scalar():
                self.field(field, name, node, container, record)
            case Items():
                self._items(node, field, self.builder.open(ContainerKind.LIST, container), record, in_record, name)
            case Mapping() if is_by_locale(node):
                self._by_locale(node, field, container, record, in_record, name)
            case Mapping():
                own = tells_scope(node)
                kind = ContainerKind.RECORD if own else ContainerKind.SECTION
                inner = self.builder.record(self.told(node, self.builder.records[record])) if own else record
                fields = _with_amounts(node, name) if field.use is Use.VALUE else node
                self._mapping(fields, self.builder.open(kind, container), inner, in_record=in_record or own)

    def _items(self, items: Items, field: Field, container: int, record: int, in_record: bool, name: str) -> None:
        if name == _STRETCHES and (text := _of_stretches(items)) is not None:
            self._block(text, field.role, "text", container, record)
            return
        for node in items.nodes:
            if isinstance(node, Mapping) and (not in_record or tells_scope(node)) and not is_by_locale(node):
                entry = self.builder.record(self.told(node, self.builder.records[record]))
                self.fields(node, self.builder.open(ContainerKind.RECORD, container), entry)
            elif isinstance(node, Mapping) and not is_by_locale(node):
                self._mapping(node, self.builder.open(ContainerKind.ITEM, container), record, in_record=True)
            else:
                self._node(node, field, self.builder.open(ContainerKind.ITEM, container), record, in_record=in_record, name=name)

    def _by_locale(self, mapping: Mapping, field: Field, container: int, record: int, in_record: bool, name: str) -> None:
        for entry in mapping.entries:
            inner = self.record_in(record, locale_of(entry.name) or "")
            if isinstance(entry.node, Scalar):
                self.field(field, name or entry.name, entry.node, container, inner)
            else:
                self._node(entry.node, field, container, inner, in_record=in_record, name=name)

    def record_in(self, record: int, locale: str) -> int:
        """The record that is `record` in another locale."""
        known = self.builder.records[record]
        if known.locale is not None and (known.locale == locale or known.locale.startswith(f"{locale}-")):
            return record
        if (record, locale) not in self._in_locale:
            self._in_locale[record, locale] = self.builder.record(replace(known, locale=locale))
        return self._in_locale[record, locale]

    def _block(self, text: Text, role: Role, label: str | None, container: int, record: int) -> None:
        texts = texts_of(text)
        if len(texts) > 1:
            container = self.builder.open(ContainerKind.ITEM, container)
        for one in texts:
            shown, marks = readable(one)
            self.builder.block(Block(shown, role, container, record, marks, label))

    def _image(self, text: Text, container: int, record: int) -> None:
        self.builder.images.append(Image(text.chars.strip(), container, _place(text), record=record))


def tells_scope(mapping: Mapping, uses: tuple[Use, ...] = (Use.LOCALE, Use.CHANNEL, Use.DATE)) -> bool:
    """Whether a mapping says for itself in which language, where or when it goes out."""
    return any((Use.CHANNEL in uses and _channels(entry) is not None) if isinstance(entry.node, Items)
               else isinstance(entry.node, Scalar) and (field := field_of(entry.name)).use in uses
               and _tells(field, entry.node.text.chars) for entry in mapping.entries)


def _of_stretches(items: Items) -> Text | None:
    """The text that is kept as a list of stretches, each with its own marks; None where other things stand in the list."""
    entries = [node.entries if isinstance(node, Mapping) else () for node in items.nodes]
    texts = [entry.node.text for one in entries for entry in one if entry.name == "text" and isinstance(entry.node, Scalar)]
    return run_together(texts) if len(texts) == len(items.nodes) > 0 else None


def _channels(entry: Entry) -> str | None:
    """The networks of a post that names several, in a list: `networks: [instagram, threads]`."""
    if not isinstance(entry.node, Items) or field_of(entry.name).use is not Use.CHANNEL:
        return None
    names = [node.text.chars.strip() for node in entry.node.nodes if isinstance(node, Scalar)]
    plain = len(names) == len(entry.node.nodes) and all(0 < len(name) <= _LONGEST_CHANNEL for name in names)
    return ", ".join(names) if plain and names else None


def is_about_article(mapping: Mapping) -> bool:
    """Whether a mapping describes an article, so that its `id` is the article's number."""
    return any(_ARTICLE.intersection(words_of(entry.name)) for entry in mapping.entries)


def is_by_locale(mapping: Mapping) -> bool:
    """Whether every key of a mapping is a locale: `{nl: …, en: …}`."""
    return bool(mapping.entries) and all(_is_locale_key(entry) for entry in mapping.entries)


def is_words(value: str) -> bool:
    """Whether a value is words for people rather than a file's name or an address."""
    return " " in value and not is_address(value) and not is_technical(value)


def _label_of(field: Field, name: str) -> str:
    """What names a value: the name itself, or the usual one where that says it better, with the currency behind it."""
    if field.label is None or name.lower().startswith(field.label):
        return name.lower()
    currency = name.rpartition(" ")[2]
    return f"{field.label} {currency.lower()}" if _CURRENCY.fullmatch(currency) else field.label


def _with_amounts(price: Mapping, name: str) -> Mapping:
    """A price's mapping with its amount under the price's own name; so too what a delivery costs."""
    amounts = _COSTS if _CARRIED.intersection(words_of(name)) else _AMOUNTS
    return Mapping(tuple(entry._replace(name=name) if entry.name.lower() in amounts else entry for entry in price.entries))


def _is_locale_key(entry: Entry) -> bool:
    return locale_of(entry.name, LANGUAGES) is not None and entry.name not in _NOT_A_LANGUAGE_ALONE


def _is_hidden(entry: Entry, field: Field) -> bool:
    """Whether all that stands under a name is for the makers: keywords, notes; not the texts under "order" or "campaign"."""
    match field.use:
        case Use.INTERNAL:
            return not (isinstance(entry.node, Mapping) and entry.name.lower() in _WHOLE_THINGS)
        case Use.PLANNING | Use.FIGURE:
            return isinstance(entry.node, Items) and not any(isinstance(node, Mapping) for node in entry.node.nodes)
    return False


def _without_planning(field: Field, in_record: bool) -> Field:
    if field.use in (Use.PLANNING, Use.FIGURE) and not in_record:
        return Field(Use.UNKNOWN, locale=field.locale)
    return field


def _tells(field: Field, value: str) -> bool:
    match field.use:
        case Use.LOCALE:
            return locale_named(value) is not None
        case Use.DATE:
            return day_in(value) is not None
        case _:
            return len(value.strip()) <= _LONGEST_CHANNEL


def _with_field(record: Record, field: Field, text: Text, inherited: Record, month_first: bool) -> Record:
    """A record with what one field says; the first field that says a thing wins."""
    value = text.chars.strip()
    match field.use:
        case Use.LOCALE if record.locale == inherited.locale:
            return replace(record, locale=locale_named(value) or record.locale)
        case Use.CHANNEL if value and record.channel == inherited.channel and _tells(field, value):
            return replace(record, channel=value)
        case Use.VARIANT if value and _tells(field, value):
            return replace(record, variant=value)
        case Use.PAID if value.casefold() in YES:
            return replace(record, paid=True)
        case Use.ID | Use.NAME if value and (record.name == inherited.name or field.use is Use.ID):
            return replace(record, name=value)
        case Use.DATE if record.date_place is inherited.date_place:
            return with_date(record, text, month_first=month_first)
        case _:
            return record


def with_date(record: Record, text: Text, *, month_first: bool = False) -> Record:
    """A record with the first day that a text states; as it was where the text states none."""
    found = day_in(text.chars, month_first=month_first)
    if found is None:
        return record
    place = text.place(found.start, found.end)
    return replace(record, date=found.day, date_text=text.chars[found.start:found.end], date_place=place)


def _place(text: Text) -> Place:
    return text.place(0, len(text.chars))
