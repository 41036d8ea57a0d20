"""A schema that may come one day: what migrations are tested with."""

from dialwatch.store.migrate import Migration, shipped

__all__ = ["NEXT"]

NEXT = Migration(
    len(shipped()) + 1,
    """
    CREATE TABLE binding (id INTEGER NOT NULL PRIMARY KEY, number TEXT NOT NULL) STRICT;
    ALTER TABLE call ADD COLUMN bound INTEGER;
    INSERT INTO binding (number) SELECT number FROM call;
    UPDATE call SET bound = (SELECT id FROM binding WHERE binding.number = call.number);
    DROP TABLE rollup;
    """,
)
