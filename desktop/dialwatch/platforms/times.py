"""Local times without a zone, as AI Rudder and Blu send them, read as UTC.

A time that cannot be true leaves its call untimed instead of putting it into a wrong hour: it
lies in the future, before its campaign was made, in an hour that a clock change skips, or in one
that it doubles. The raw record keeps the vendor's text.
"""

import re
from collections import Counter
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dialwatch.calls.errors import BadInput

__all__ = ["BAD", "EARLIEST", "FUTURE_ALLOWED", "NONE", "LocalTimes", "with_offset"]

NONE: Final = -1
"""No time was told."""
BAD: Final = -2
"""One was told that cannot be true or cannot be read."""

FUTURE_ALLOWED: Final = 15 * 60_000
"""Milliseconds by which a platform's clock may be ahead before its times count as wrong."""

EARLIEST: Final = 946_684_800_000  # 2000-01-01
"""No robot called anybody before."""

_MOST_MINUTES = 50_000
_MIDDLE_AGES = "1000"
_SECONDS = {f":{second:02d}": second * 1000 for second in range(60)}
_NOTHING = frozenset({"", "null", "-", "0", "none", "0000-00-00 00:00:00"})
_EPOCH = re.compile(r"\d{10}(?:\d{3})?", re.ASCII)
_PLAIN = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d", re.ASCII)

_KINDS = {
    "future": "lie in the future",
    "early": "lie before their campaign was made",
    "gap": "fall into an hour that a clock change skips",
    "doubled": "fall into an hour that a clock change doubles",
    "unreadable": "cannot be read",
}
_SENTENCE = "Times that {what}: {n}. Those calls are counted but not placed in time.{advice}"
_OF_ZONE = " Check the account's time zone."
_ADVICE = {
    "future": _OF_ZONE,
    "early": _OF_ZONE,
    "gap": _OF_ZONE,
    "unreadable": " If it lasts, tell the platform.",
}


class _Zone:
    """A zone with the minutes already worked out: thousands of calls share a few of them."""

    def __init__(self, name: str) -> None:
        try:
            self.zone = ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError) as err:
            raise BadInput(f"“{name}” is no time zone; write one like “Asia/Jakarta”.") from err
        self.minutes: dict[str, int] = {}


_zone = lru_cache(maxsize=64)(_Zone)


class LocalTimes:
    """Reads the times of one answer, and counts those that cannot be true."""

    def __init__(self, zone: str, latest: int, earliest: int = EARLIEST) -> None:
        """Times after `latest` or before `earliest` (UTC epoch ms) cannot be true.

        Raises BadInput for a zone that is none.
        """
        self._zone = _zone(zone)
        self._minutes = self._zone.minutes
        self._latest = latest
        self._earliest = max(earliest, EARLIEST)
        self._odd: Counter[str] = Counter()

    @property
    def oddities(self) -> list[str]:
        """A plain sentence for each kind of wrong time that was met."""
        return [
            _SENTENCE.format(n=count, what=_KINDS[kind], advice=_ADVICE.get(kind, ""))
            for kind, count in sorted(self._odd.items())
        ]

    def read(self, text: str | None) -> int:
        """UTC epoch ms of a moment in the past; NONE or BAD."""
        if not text:
            return NONE
        try:
            moment = self._minutes[text[:16]] + _SECONDS[text[16:]]
        except KeyError:
            moment = self._slowly(text.strip())
        if moment > self._latest:
            return self._bad("future")
        if 0 <= moment < self._earliest:
            return self._bad("early")
        return moment

    def planned(self, text: str | None) -> int | None:
        """UTC epoch ms of a moment that may lie ahead; None where none can be read."""
        moment = self._slowly(text.strip(), count=False) if text else NONE
        return moment if moment >= 0 else None

    def _slowly(self, text: str, *, count: bool = True) -> int:
        if text.casefold() in _NOTHING:
            return NONE
        try:
            if _EPOCH.fullmatch(text):
                moment = int(text) * (1000 if len(text) == 10 else 1)
            elif _PLAIN.match(text):
                moment, kind = self._parsed(text)
                if kind:
                    return self._bad(kind, count)
            else:
                return self._bad("unreadable", count)
        except OverflowError:  # the first or the last days that a computer can count
            return self._bad("early" if text < _MIDDLE_AGES else "future", count)
        except ValueError:
            return self._bad("unreadable", count)
        return self._bad("early", count) if moment < EARLIEST else moment

    def _parsed(self, text: str) -> tuple[int, str]:
        told = datetime.fromisoformat(text)
        if told.tzinfo is not None:
            return round(told.timestamp() * 1000), ""
        first = told.replace(tzinfo=self._zone.zone)
        moment = round(first.timestamp() * 1000)
        if first.astimezone(UTC).astimezone(self._zone.zone).replace(tzinfo=None) != told:
            return moment, "gap"
        if first.replace(fold=1).utcoffset() != first.utcoffset():
            return moment, "doubled"
        if len(text) == 19 and text[16:] in _SECONDS and moment >= EARLIEST + 60_000:
            self._remember(text[:16], moment - _SECONDS[text[16:]])
        return moment, ""

    def _remember(self, minute: str, moment: int) -> None:
        if len(self._minutes) >= _MOST_MINUTES:
            self._minutes.clear()
        self._minutes[minute] = moment

    def _bad(self, kind: str, count: bool = True) -> int:
        if count:
            self._odd[kind] += 1
        return BAD


def with_offset(local: str, zone: str) -> str:
    """A local `YYYY-MM-DD HH:MM:SS` with the zone's offset at that time, such as `+07:00`.

    An hour that a clock change doubles counts as its first. Raises BadInput for a time that the
    zone skips, since nobody can say which one is meant.
    """
    moment = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone))
    if moment.astimezone(UTC).astimezone(moment.tzinfo).replace(fold=0) != moment:
        raise BadInput(f"{local} does not exist in {zone}: a clock change skips it.")
    return moment.isoformat(" ")
