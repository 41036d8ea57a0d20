"""Looks through a database for a number, in a thread, without holding anybody up."""

import threading
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from dialwatch.calls.writings import Writings
from dialwatch.engine.privacy.holders import Holder
from dialwatch.engine.privacy.squeezed import inner
from dialwatch.store.failures import translated
from dialwatch.store.opening import connected, set_up
from dialwatch.store.scrub import Key, Table, hits, tables_of

__all__ = ["Cancelled", "Found", "look_through"]


class Cancelled(Exception):
    """Nobody wants it any more."""


@dataclass(slots=True)
class Found:
    """The rows of a database that hold the number."""

    rows: dict[Table, list[Key]] = field(default_factory=dict)
    written: Counter[str] = field(default_factory=Counter)
    """Digits, as they are written → in how many rows."""

    def keys(self, table: str) -> list[Key]:
        """Of the table of that name."""
        return next((keys for one, keys in self.rows.items() if one.name == table), [])


def look_through(
    holder: Holder,
    number: Writings,
    stop: threading.Event,
    seen: Callable[[int], None] = lambda _: None,
) -> Found:
    """All rows that hold it. Blocks; `seen` hears of rows in which nothing more is to be looked
    for. Raises StoreError, and Cancelled once `stop` is set.
    """
    found = Found()

    def holds(values: Sequence[Any]) -> bool:
        seen(1)
        text = "\x1f".join(_text(value) for value in values)
        spans = number.spans(text)
        if spans:
            found.written.update({_digits(text[start:end]) for start, end in spans})
        return bool(spans)

    with translated(holder.path):
        connection = connected(holder.path)
        try:
            set_up(connection, "query_only = 1")
            for table in tables_of(connection):
                if table.name in holder.without:
                    continue
                keys: list[Key] = []
                for some in hits(connection, table, holds):
                    if stop.is_set():
                        raise Cancelled
                    keys += some
                if keys:
                    found.rows[table] = keys
        finally:
            connection.close(force=True)
    return found


def _text(value: object) -> str:
    match value:
        case str():
            return value
        case bytes():
            return (inner(value) or value).decode("latin-1")
    return ""


def _digits(text: str) -> str:
    plus = "+" if text.lstrip().startswith("+") else ""
    return plus + "".join(c for c in text if c.isascii() and c.isdigit())
