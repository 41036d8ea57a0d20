"""Lifetimes as rows give them: seconds, days and hours, or the moment at which they end."""

import re
from datetime import datetime, tzinfo

from dialwatch.calls.errors import BadInput

__all__ = ["lives_of", "moment_of", "spoken"]

_UNITS = {"": 1, "s": 1, "min": 60, "h": 3_600, "d": 86_400}
_LIFE = re.compile(r"(-?\d{1,12})(?:\.0)?\s*([a-z]*)", re.ASCII)
_WORDS = {
    "sec": "s", "second": "s", "seconds": "s", "m": "min", "mins": "min", "minute": "min",
    "minutes": "min", "hr": "h", "hour": "h", "hours": "h", "day": "d", "days": "d",
}  # fmt: skip


def lives_of(given: object) -> int:
    """Seconds. Raises BadInput."""
    found = None if isinstance(given, bool) else _LIFE.fullmatch(str(given).strip().casefold())
    unit = _WORDS.get(found[2], found[2]) if found is not None else ""
    if found is None or unit not in _UNITS:
        raise BadInput("Its lifetime must be whole seconds, or such as “3 d” or “12 h”.")
    seconds = int(found[1]) * _UNITS[unit]
    if seconds < 0:
        raise BadInput("Its lifetime is below 0: it would have ended already. Give a later end.")
    return seconds


def moment_of(given: object, zone: tzinfo) -> int:
    """UTC epoch milliseconds: as such a number, or a day and a time in that zone. Raises
    BadInput.
    """
    if isinstance(given, int) and not isinstance(given, bool):
        return given
    text = str(given).strip().replace("/", "-")
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        found = None
    if found is None or ":" not in text:
        raise BadInput("Its end must be a day and a time, like 2027-01-31 09:00.")
    return round((found if found.tzinfo else found.replace(tzinfo=zone)).timestamp() * 1000)


def spoken(seconds: int) -> str:
    """Such as “3 d 4 h”; 0 is “never ends”."""
    if seconds == 0:
        return "never ends"
    parts, left = [], seconds
    for unit in ("d", "h", "min", "s"):
        count, left = divmod(left, _UNITS[unit])
        if count:
            parts.append(f"{count:,} {unit}")
    return " ".join(parts[:2])
