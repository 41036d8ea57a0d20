"""What a stored Blu record holds beyond the columns: slots, dialogue, variables (7.3, 8, 9)."""

import json
from typing import Any
from zoneinfo import ZoneInfo

from dialwatch.calls.errors import BadAnswer
from dialwatch.calls.labels import LABEL_KINDS
from dialwatch.calls.platform import Platform
from dialwatch.platforms.blu.payment_time import payment_time
from dialwatch.platforms.contract import Contract
from dialwatch.platforms.port import CallDetail, SpokenLine
from dialwatch.platforms.times import LocalTimes
from dialwatch.platforms.wiring import clean, fields_of, loosely, plain, shown

__all__ = ["explain"]

_NESTED = ("ext_vars", "call_vars", "slots", "scripts")
_SLOT_NAMES = ("name", "slotName", "key")
_SLOT_VALUES = ("value", "slotValue")
_ROLES = ("role", "speaker", "type")
_TEXTS = ("content", "text", "words", "sentence")
_TIMES = ("time", "at", "timestamp")
_LATEST = 253_402_300_799_000  # the end of the year 9999


def explain(raw: bytes, contract: Contract, zone: str) -> CallDetail:
    """Slots, codes, dialogue and variables. Never raises: what cannot be read is left out."""
    try:
        told = loosely(raw, "Record")
    except BadAnswer:
        return CallDetail()
    names = dict(contract.fields.get("record", ()))

    def nested(field: str) -> Any:
        found = (told[name] for name in names.get(field, (field,)) if told.get(name))
        return _decoded(next(found, None))

    def code(kind: str) -> str:
        found = (plain(told.get(name)) for name in names.get(kind, (kind,)))
        return next((text for text in found if text), "")

    slots = _slots(nested("slots"))
    spans = (payment_time(name, value, ZoneInfo(zone)) for name, value in slots.items())
    hidden = {name for field in _NESTED for name in names.get(field, (field,))}
    return CallDetail(
        slots={name: _slot(value) for name, value in slots.items()},
        intervals=[span for span in spans if span is not None],
        codes={kind: code(kind) for kind in LABEL_KINDS[Platform.BLU] if code(kind)},
        variables=shown(nested("ext_vars")) | shown(nested("call_vars")),
        dialogue=_dialogue(nested("scripts"), LocalTimes(zone, _LATEST)),
        fields=fields_of(told, hidden),
    )


def _decoded(told: Any) -> Any:
    """JSON inside a string, where it is that."""
    if not isinstance(told, str) or told.lstrip()[:1] not in ("{", "["):
        return told
    try:
        return json.loads(told)
    except (ValueError, RecursionError):
        return told


def _slots(told: Any) -> dict[str, Any]:
    """Name → value as it came."""
    if isinstance(told, list):
        rows = [row for row in told if isinstance(row, dict)]
        told = {plain(_first(row, _SLOT_NAMES)): _first(row, _SLOT_VALUES) for row in rows}
    if not isinstance(told, dict):
        return {}
    return {clean(name): value for name, value in told.items() if clean(name)}


def _slot(value: Any) -> str:
    text = plain(value) or next(iter(shown({"": value}).values()))
    return "" if text == "null" else text


def _dialogue(told: Any, times: LocalTimes) -> list[SpokenLine]:
    if isinstance(told, str):
        return [SpokenLine(role="", text=clean(told))] if clean(told) else []
    lines = []
    for row in told if isinstance(told, list) else []:
        if isinstance(row, dict):
            text = plain(_first(row, _TEXTS))
            at = times.planned(plain(_first(row, _TIMES)))
            line = SpokenLine(role=plain(_first(row, _ROLES)), text=text, at=at)
        else:
            line = SpokenLine(role="", text=plain(row))
        if line.text:
            lines.append(line)
    return lines


def _first(row: dict[str, Any], names: tuple[str, ...]) -> Any:
    return next((row[name] for name in names if row.get(name) is not None), None)
