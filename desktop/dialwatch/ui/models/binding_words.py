"""Bindings and X numbers in words."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.binding import Binding, BindingState, Drift, NumberRow, NumberSource
from dialwatch.calls.number import masked
from dialwatch.ledger.bindings import stands
from dialwatch.ui.delegates.cells import StatusCell
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import NONE, THIN, age, moment
from dialwatch.ui.lifetimes import life_words
from dialwatch.ui.privacy import masked_text

__all__ = [
    "direction_word",
    "drift_word",
    "field_word",
    "kinds_of",
    "left_word",
    "made_word",
    "problem_cell",
    "problem_word",
    "read_word",
    "short_time",
    "shown_number",
    "source_word",
    "status_cell",
    "status_word",
    "value_word",
    "yes_word",
]

translate = QCoreApplication.translate

_HALF_A_YEAR = 183
"""Days in which a month is not mistaken."""
_NUMBERS = frozenset({"x", "a", "b", "y", "callback_number"})
_LIVES = frozenset({"lives", "callback_lifetime"})


def shown_number(number: str, *, whole: bool) -> str:
    """As it is shown: masked unless `whole`."""
    if not number:
        return NONE
    return number if whole else masked(number)


def left_word(binding: Binding, now: int) -> str:
    """How long it lives on: never more than is known."""
    if binding.state is BindingState.ENDED:
        return translate("Numbers", "ended")
    if binding.state is BindingState.GONE:
        return translate("Numbers", "gone")
    if binding.endless:
        return translate("Numbers", "never")
    at = binding.ends
    if at is None:
        return translate("Numbers", "not known")
    if at <= now:
        return translate("Numbers", "ended")
    seconds = max(1, (at - now) // 1000)
    return life_words(seconds if seconds < 3600 else seconds // 60 * 60).replace(THIN, "\u00a0")


def made_word(binding: Binding, zone: ZoneInfo, now: int) -> str:
    """When it was bound or changed here; else what the platform tells, as it tells it."""
    if binding.since is not None:
        return short_time(binding.since, zone, now)
    return binding.told_since[:10] or NONE


def short_time(milliseconds: int, zone: ZoneInfo, now: int, *, day_alone: bool = False) -> str:
    """Today's time, or another day: `10:41:15`, `18 Nov 10:41` (`day_alone`: `18 Nov`),
    `2025-11-18`."""
    at, today = moment(milliseconds, zone), moment(now, zone)
    if at is None or today is None:
        return NONE
    if at.date() == today.date():
        return f"{at:%H:%M:%S}"
    if abs((at.date() - today.date()).days) < _HALF_A_YEAR:
        return f"{at.day} {at:%b}" if day_alone else f"{at.day} {at:%b %H:%M}"
    return f"{at:%Y-%m-%d}"


def direction_word(value: object) -> str:
    """Who may call whom (vendors/huawei.md 5.1)."""
    words = {
        "0": translate("Numbers", "both"),
        "1": translate("Numbers", "A calls"),
        "2": translate("Numbers", "A called"),
    }
    return words.get(str(value), NONE) if value is not None else NONE


def yes_word(value: object) -> str:
    """Of a switch; what was never told is no “no”."""
    if value in (True, "true", "on", 1, "1"):
        return translate("Numbers", "yes")
    if value in (False, "false", "off", 0, "0"):
        return translate("Numbers", "no")
    return NONE


def status_word(number: NumberRow | None) -> str:
    """What the platform pushed of an X."""
    if number is None or not number.status:
        return translate("Numbers", "no status told")
    return spoken(number.status)


def status_cell(number: NumberRow | None) -> StatusCell:
    """Its sign."""
    if number is None or not number.status:
        return StatusCell("○", "muted")
    return StatusCell("✓", "good") if number.in_order else StatusCell("▲", "bad")


def read_word(number: NumberRow | None, now: int) -> str:
    """When an X was last read."""
    if number is None or number.read_at is None:
        return translate("Numbers", "never read")
    told = translate("Numbers", "read {age} ago")
    return told.format(age=age(now - number.read_at).replace(THIN, "\u00a0"))


def source_word(source: NumberSource) -> str:
    """From where an X is known."""
    words = {
        NumberSource.TYPED: translate("Numbers", "typed"),
        NumberSource.IMPORTED: translate("Numbers", "imported"),
        NumberSource.BOUND: translate("Numbers", "named by a bind"),
        NumberSource.CALLED: translate("Numbers", "learnt from a pushed call"),
        NumberSource.STATUS: translate("Numbers", "learnt from a pushed status"),
        NumberSource.COUNTED: translate("Numbers", "named by the platform's count"),
    }
    return words[source]


def field_word(name: str) -> str:
    """How a value of a binding is called."""
    words = {
        "": translate("Numbers", "the binding"),
        "lives": translate("Numbers", "lifetime"),
        "a": "A",
        "b": "B",
        "x": "X",
        "y": "Y",
        "extension": translate("Numbers", "extension"),
        "city": translate("Numbers", "city"),
        "direction": translate("Numbers", "direction"),
        "record": translate("Numbers", "recording"),
        "record_hint": translate("Numbers", "recording prompt"),
        "max_duration": translate("Numbers", "longest call, min"),
        "last_minute": translate("Numbers", "last-minute tone"),
        "sms": translate("Numbers", "SMS"),
        "tone_a": translate("Numbers", "tone for A"),
        "tone_b": translate("Numbers", "tone for others"),
        "user_data": translate("Numbers", "noted data"),
        "power": translate("Numbers", "switched on"),
        "callback_tone": translate("Numbers", "callback tone"),
        "callback_number": translate("Numbers", "callback number"),
        "callback_lifetime": translate("Numbers", "callbacks live"),
        "area": translate("Numbers", "city code"),
        "area_match": translate("Numbers", "other cities"),
    }
    return words.get(name, name.replace("_", " "))


def value_word(name: str, value: object, *, whole: bool) -> str:
    """A value of a binding."""
    if value is None or value == "":
        return NONE
    if name == "direction":
        return direction_word(value)
    if name in _LIVES and str(value).isdecimal():
        return life_words(int(str(value)))
    if isinstance(value, bool) or name == "power":
        return yes_word(value)
    text = str(value)
    if name in _NUMBERS:
        return shown_number(text, whole=whole)
    return text if whole else masked_text(text)


def drift_word(drift: Drift, *, whole: bool) -> str:
    """A value that the platform tells otherwise."""
    if not drift.field:
        return translate("Numbers", "the platform does not show it")
    theirs = value_word(drift.field, drift.theirs, whole=whole)
    ours = value_word(drift.field, drift.ours, whole=whole)
    told = translate("Numbers", "{field}: ours {ours}, theirs {theirs}")
    return told.format(field=field_word(drift.field), ours=ours, theirs=theirs)


def problem_word(binding: Binding, number: NumberRow | None, *, whole: bool) -> str:
    """All that is wrong with a binding, the worst first; empty: nothing."""
    parts = []
    if binding.state is BindingState.UNSURE:
        parts.append(translate("Numbers", "not sure: an answer is missing"))
    parts += [drift_word(one, whole=whole) for one in binding.drift]
    if number is not None and not number.in_order and stands(binding):
        parts.append(translate("Numbers", "X is {status}").format(status=spoken(number.status)))
    if binding.note:
        note = spoken(binding.note)
        parts.append(note if whole else masked_text(note))
    return " · ".join(parts)


def problem_cell(binding: Binding, number: NumberRow | None) -> StatusCell | None:
    """Its sign; None: nothing is wrong."""
    if number is not None and not number.in_order and stands(binding):
        return StatusCell("▲", "bad")
    if binding.state is BindingState.UNSURE or binding.drift:
        return StatusCell("▲", "warn")
    return StatusCell("●", "accent") if binding.note else None


def kinds_of(values: Mapping[str, object]) -> tuple[str, ...]:
    """The names of a binding's values in the order in which they are shown."""
    order = ("direction", "record", "record_hint", "sms", "power", "max_duration", "last_minute")
    known = [name for name in order if name in values]
    return (*known, *sorted(name for name in values if name not in order))
