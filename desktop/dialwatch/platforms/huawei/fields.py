"""Values that several modes of PrivateNumber ask for (vendors/huawei.md 5, 13)."""

import re
from typing import Any

from dialwatch.calls.finding import CellKind
from dialwatch.calls.form import Choice, FieldKind, FormField
from dialwatch.platforms.spec import Rule, Values

__all__ = [
    "AREA",
    "AREA_MATCH",
    "BINDING",
    "DIRECTION",
    "HINT",
    "KINDS",
    "LAST_MINUTE",
    "MAX_DURATION",
    "PRE_VOICE",
    "RECORD",
    "SMS",
    "USER_DATA",
    "as_texts",
    "direction",
    "duration",
    "last_minute_needs_limit",
    "number",
    "prompts_recording",
    "subscriber",
    "with_tones",
]

NINETY_DAYS = 7_776_000
"""Seconds."""
_DAY_OF_MINUTES = 1440
_GLOBAL = re.compile(r"\+86\d{9,11}", re.ASCII)
_FORBIDDEN = re.compile(r"\+?(?:86)?(?:400\d{7}|95\d{3,6})", re.ASCII)

KINDS = dict.fromkeys(
    (*("a", "b", "x", "y", "number", "callback_number"), *("caller", "callee", "relation")),
    CellKind.PHONE,
)


def number(name: str, title: str, help_: str = "", *, required: bool = False) -> FormField:
    """A number in the global form."""
    return FormField(
        name=name,
        title=title,
        kind=FieldKind.PHONE,
        required=required,
        shortest=4,
        longest=31,
        help=help_,
    )


BINDING = FormField(
    name="binding",
    title="Binding id",
    shortest=1,
    longest=64,
    help="As the bind answered it; it wins where both are given.",
)
AREA = FormField(
    name="area",
    title="City code",
    longest=32,
    help="Such as 0755 or 010: the platform picks a free X of that city.",
)
AREA_MATCH = FormField(
    name="area_match",
    title="When the city has no free X",
    kind=FieldKind.CHOICE,
    choices=(
        Choice(value="0", title="fail"),
        Choice(value="1", title="take one of another city"),
    ),
    default="fail",
    help="Counts only where the platform picks X.",
)
RECORD = FormField(
    name="record",
    title="Record calls",
    kind=FieldKind.FLAG,
    default="no",
    help="Works only where recording is switched on for the application.",
)
HINT = FormField(
    name="record_hint",
    title="Prompt before recording",
    longest=128,
    help="Name of an approved voice file. A recorded call without it is blocked by the carrier.",
)
MAX_DURATION = FormField(
    name="max_duration",
    title="Longest call",
    kind=FieldKind.WHOLE,
    least=0,
    most=_DAY_OF_MINUTES,
    unit="minutes",
    default="no limit",
    help="Counted from the callee's answer; 0 is no limit.",
)
LAST_MINUTE = FormField(
    name="last_minute",
    title="Tone a minute before the end",
    longest=128,
    help="Name of a voice file. There is no built-in tone: without a file nothing is played.",
)
SMS = FormField(
    name="sms",
    title="Text messages",
    kind=FieldKind.FLAG,
    default="yes, where the application has them",
    help="Whether texts go through X too.",
)
PRE_VOICE = (
    FormField(
        name="tone_a",
        title="Tone when A calls",
        longest=128,
        help="Name of a voice file that A hears after dialling X.",
    ),
    FormField(
        name="tone_b",
        title="Tone when others call",
        longest=128,
        help="Name of a voice file that others hear after dialling X.",
    ),
)
USER_DATA = FormField(
    name="user_data",
    title="Data of your own",
    shortest=1,
    longest=256,
    forbidden="{}^",
    help="Comes back in notifications; Huawei has to enable it. Chinese text must be in Base64.",
)


def direction(both: str, one: str, other: str) -> FormField:
    """Who may call whom."""
    return FormField(
        name="direction",
        title="Who may call",
        kind=FieldKind.CHOICE,
        choices=(
            Choice(value="0", title=both),
            Choice(value="1", title=one),
            Choice(value="2", title=other),
        ),
        default=both,
    )


DIRECTION = direction("both sides", "only A calls B", "only B calls A")


def duration(default: str, *, least: int = 0, name: str = "duration", title: str = "") -> FormField:
    """How long something lives, in seconds."""
    return FormField(
        name=name,
        title=title or "Lifetime",
        kind=FieldKind.WHOLE,
        least=least,
        most=NINETY_DAYS,
        unit="seconds",
        default=default,
        help="0 never ends; 7776000 are 90 days.",
    )


def subscriber(name: str, title: str) -> Rule:
    """A and B are real subscribers in the global form; service numbers are refused (1.1, 13)."""

    def rule(values: Values) -> str:
        told = str(values.get(name, ""))
        if not told:
            return ""
        if _FORBIDDEN.fullmatch(told):
            return f"{title}: Huawei refuses 400 and 95 numbers here."
        if not _GLOBAL.fullmatch(told):
            return f"{title}: must be +86 and the number, without a leading 0 of the area code."
        return ""

    return rule


def prompts_recording(values: Values) -> str:
    """A recorded call needs its prompt."""
    lacks = values.get("record") is True and "record_hint" not in values
    return (
        "“Record calls” needs a “Prompt before recording”: the carrier blocks the call."
        if (lacks)
        else ""
    )


def last_minute_needs_limit(values: Values) -> str:
    """The tone before the end needs an end."""
    lacks = "last_minute" in values and not values.get("max_duration")
    return (
        "“Tone a minute before the end” works only with a “Longest call” above 0."
        if (lacks)
        else ""
    )


def with_tones(values: Values) -> dict[str, Any]:
    """The two tones travel in an object of their own; the rest as texts where it is a flag."""
    told = as_texts(values)
    tones = {name: told.pop(name) for name in ("tone_a", "tone_b") if name in told}
    return {**told, "pre_voice": tones} if tones else told


def as_texts(values: Values) -> dict[str, Any]:
    """Flags travel as the texts "true" and "false", directions as numbers (0, rule 4)."""
    return {name: _travels(name, value) for name, value in values.items()}


def _travels(name: str, value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    return int(value) if name == "direction" else value
