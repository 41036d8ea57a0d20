"""By what the user decides whether a request arrived: how the rows before it stand, and when that
was looked at. It stands at the end of the entry's sentence, and is said anew while it waits."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

__all__ = ["anew", "looked"]

_LOOKED = re.compile(
    r"(?: Of the [\d,]+ rows before it, [\d,]+ have a result\.)?"
    r" Looked at \d\d:\d\d:\d\d \([^)]*\)\."
)


def looked(rows: int, shown: int, at: int, zone: ZoneInfo) -> str:
    """`rows`: of the request before it (0: there is nothing to compare with), of which the platform
    showed so many until then; `at`: UTC epoch milliseconds. Begins with a space."""
    told = f" Of the {rows:,} rows before it, {shown:,} have a result." if rows else ""
    when = datetime.fromtimestamp(at / 1000, UTC).astimezone(zone)
    return f"{told} Looked at {when:%H:%M:%S} ({zone.key})."


def anew(sentence: str, fresh: str) -> str:
    """The sentence with what was looked at now (as `looked` says it); as it was where it has no
    such part."""
    return _LOOKED.sub(lambda _: fresh, sentence)
