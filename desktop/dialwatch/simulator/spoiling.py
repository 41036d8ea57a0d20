"""Faults inside a body: fields missing, of the wrong type, in impossible words or times.

Identities (ids, numbers, call ids, the earlier dials) are never spoiled except by `same-call-id`,
so that what a platform said wrong once it can say right later.
"""

from collections.abc import Callable, Mapping
from functools import partial
from random import Random
from typing import Any

__all__ = ["SPOILS", "Spoiler"]

_Record = dict[str, Any]

_SOFT = {
    "airudder": (
        "duration",
        "ring_time",
        "talk_round",
        "hangup_type",
        "result_label",
        "variables",
        "caller_number",
        "NerSlots",
    ),
    "blu": ("duration", "conclusion", "name", "extVars", "slots", "scripts", "recordUrl"),
}
_CORE = {
    "airudder": ("ring_type", "call_end_time"),
    "blu": ("detection", "answerTime", "endTime"),
}
_ENUMS = {
    "airudder": ("result", "ring_type", "hangup_type"),
    "blu": ("detection", "conclusion", "status"),
}
_TIMES = {
    "airudder": ("call_start_time", "call_end_time"),
    "blu": ("startTime", "answerTime", "endTime"),
}
_FALSE_TIMES = {
    "future-time": "9999-12-31 23:59:59",
    "ancient-time": "1969-07-20 20:17:40",
    "gap-time": "2022-04-03 02:30:00",
}
"""The gap: Mexico City's clocks went from two to three that night."""

_SHARE = 0.1
"""Of the records of a body; at least one."""


class Spoiler:
    """Spoils the parsed bodies of one platform, in place."""

    def __init__(self, platform: str, rng: Random) -> None:
        self._platform = platform
        self._rng = rng
        self._task = ""
        self._lent: tuple[str, str] | None = None
        self._borrowers: dict[str, str] = {}

    def spoil(self, kind: str, body: _Record) -> None:
        """Do to the body what that kind of fault does."""
        rows = _rows(body)
        if rows:
            self._task = str(body["data"].get("task_id") or rows[0].get("taskId"))
            _SPOILERS[kind](self, rows)
        elif kind in _ENVELOPE:
            _ENVELOPE[kind](body, "data" if "data" in body else next(iter(body), ""))

    def _calls(self, rows: list[_Record]) -> list[_Record]:
        name = "detection" if self._platform == "blu" else "call_times"
        return [row for row in rows if name in row]

    def _some(self, rows: list[_Record]) -> list[_Record]:
        """A tenth of the records of calls, at least one."""
        calls = self._calls(rows)
        return self._rng.sample(calls, min(len(calls), max(1, round(len(calls) * _SHARE))))

    def _field(self, row: _Record, names: tuple[str, ...]) -> str:
        return self._rng.choice([name for name in names if name in row])

    def wrong_type(self, rows: list[_Record]) -> None:
        for row in self._some(rows):
            name = self._field(row, _SOFT[self._platform])
            row[name] = [{"unexpected": True}] if self._rng.random() < 0.5 else {"value": row[name]}

    def missing(self, rows: list[_Record]) -> None:
        for row in self._some(rows):
            del row[self._field(row, _SOFT[self._platform] + _CORE[self._platform])]

    def null(self, rows: list[_Record]) -> None:
        for row in self._some(rows):
            row[self._field(row, _SOFT[self._platform] + _CORE[self._platform])] = None

    def unknown_enum(self, rows: list[_Record]) -> None:
        for row in self._some(rows):
            row[self._field(row, _ENUMS[self._platform])] = "Zeta7"

    def duplicate(self, rows: list[_Record]) -> None:
        for row in self._some(rows):
            rows.insert(self._rng.randint(0, len(rows)), dict(row))

    def ring_null(self, rows: list[_Record]) -> None:
        name, word = ("detection", "NAN") if self._platform == "blu" else ("ring_type", "null")
        for row in self._calls(rows):
            row[name] = word

    def blank_tail(self, rows: list[_Record]) -> None:
        for row in self._calls(rows):
            for name in _ENUMS[self._platform]:
                row[name] = f"{row[name]}  "

    def zero_talk(self, rows: list[_Record]) -> None:
        for row in self._calls(rows):
            row["duration"] = 0

    def false_time(self, rows: list[_Record], text: str) -> None:
        for row in self._some(rows):
            for name in _TIMES[self._platform]:
                if row.get(name):
                    row[name] = text

    def same_call_id(self, rows: list[_Record]) -> None:
        """One call of each other task bears the id of a call of the first task that was asked
        for. It is the same call in every answer."""
        name = "callId" if self._platform == "blu" else "call_id"
        calls = [row for row in rows if name in row]
        if not calls:
            return
        if self._lent is None:
            self._lent = (self._task, str(calls[0][name]))
        lender, lent = self._lent
        if self._task == lender:
            return
        borrower = self._borrowers.setdefault(self._task, str(calls[0]["id"]))
        for row in calls:
            if str(row["id"]) == borrower:
                row[name] = lent


def _without(body: _Record, name: str) -> None:
    body.pop(name, None)


def _nulled(body: _Record, name: str) -> None:
    body[name] = None


def _mistyped(body: _Record, name: str) -> None:
    body[name] = "not what you expect"


_ENVELOPE: Mapping[str, Callable[[_Record, str], None]] = {
    "missing-field": _without,
    "null-field": _nulled,
    "wrong-type": _mistyped,
}
"""What befalls an answer without rows of calls."""

_SPOILERS: Mapping[str, Callable[[Spoiler, list[_Record]], None]] = {
    "wrong-type": Spoiler.wrong_type,
    "missing-field": Spoiler.missing,
    "null-field": Spoiler.null,
    "unknown-enum": Spoiler.unknown_enum,
    "duplicate": Spoiler.duplicate,
    "ring-null": Spoiler.ring_null,
    "blank-tail": Spoiler.blank_tail,
    "zero-talk": Spoiler.zero_talk,
    "same-call-id": Spoiler.same_call_id,
    **{kind: partial(Spoiler.false_time, text=text) for kind, text in _FALSE_TIMES.items()},
}

SPOILS = frozenset(_SPOILERS)
"""The kinds of fault that change a body and leave the rest of the answer as it is."""


def _rows(body: _Record) -> list[_Record]:
    """The list of calls in a body: AI Rudder's details, Blu's records."""
    data = body.get("data")
    rows = data.get("details", data.get("records")) if isinstance(data, dict) else None
    return rows if isinstance(rows, list) else []
