"""Pushes from which a number was erased: nothing tells any more what they were when they came.

The hash by which an exact repeat is known is one of the whole body. Who has the body as it is kept
now could try numbers in the place of the mark until the hash fits, so it becomes a random one. A
repeat is kept as a push of its own then, without the number, and makes no call twice.

Functions for `Inbox.bare`; again does no harm.
"""

import json
from collections.abc import Collection, Sequence

import apsw

from dialwatch.store.migrate import transaction
from dialwatch.store.scrub import Changes, Key, Table, changed_rows

__all__ = ["change_pushes", "renew_spooled"]

_OF_ROW = "UPDATE push SET digest = randomblob(16) WHERE id = ?"
_OF_SPOOL = """
UPDATE push SET digest = randomblob(16)
WHERE spool <> '' AND spool IN (SELECT value FROM json_each(?))
"""


def change_pushes(
    connection: apsw.Connection, table: Table, keys: Sequence[Key], changes: Changes
) -> int:
    """`scrub.changed_rows`, with another hash for each push that was changed."""

    def also(key: Key) -> None:
        if table.name == "push":
            connection.execute(_OF_ROW, key)

    return changed_rows(connection, table, keys, changes, also)


def renew_spooled(connection: apsw.Connection, names: Collection[str]) -> None:
    """Another hash for those whose body lies in one of these files. To be called before the files
    are changed, so that a crash in between leaves it to be done again."""
    with transaction(connection):
        connection.execute(_OF_SPOOL, (json.dumps(sorted(names)),))
