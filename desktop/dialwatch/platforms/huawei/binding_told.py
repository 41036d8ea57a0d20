"""What a query tells of a binding, in our vocabulary (vendors/huawei.md 5.4, 6.4, 7.4, 8)."""

from collections.abc import Iterator, Mapping
from typing import Any

from dialwatch.calls.binding import Binding
from dialwatch.calls.form import FieldKind
from dialwatch.platforms.binding import Step
from dialwatch.platforms.contract import Contract
from dialwatch.platforms.huawei.binding_manner import IDENTITY, Manner, whole
from dialwatch.platforms.spec import Spec
from dialwatch.platforms.wiring import plain

__all__ = ["binding_told", "cursor_told", "first", "rows_told", "values_told"]

_NO_VALUES = IDENTITY | {
    *("binding", "created", "area", "kind", "display", "pre_voice"),
    *("duration", "yb_duration", "unit", "lifetime"),
}
"""Fields of a record that stand elsewhere in a binding, or say nothing of it."""
_FLAGS = {"true": True, "on": True, "1": True, "false": False, "off": False, "0": False}


def binding_told(
    record: Mapping[str, Any], manner: Manner, contract: Contract, account: str
) -> Binding | None:
    """The binding; None for a record without an id, which names none."""
    told = _ours(record, manner.record, contract)
    name = plain(told.get("binding"))
    if not name:
        return None
    return Binding(
        account=account,
        mode=manner.mode,
        id=name,
        x=plain(told.get("x")),
        a=plain(told.get("a")),
        b=plain(told.get("b")),
        y=plain(told.get("y")),
        extension=plain(told.get("extension")),
        city=plain(told.get("area")),
        values=values_told(told, manner, contract),
        lives=manner.lives(told),
        told_since=plain(told.get("created")),
    )


def values_told(
    told: Mapping[str, Any], manner: Manner, contract: Contract
) -> Mapping[str, object]:
    """Its values as a bind takes them: flags as such, whole numbers, the rest as texts. What is
    told in another form than documented stays as it came."""
    values: dict[str, object] = {}
    for name, value in (*told.items(), *_tones(told, manner, contract)):
        if name not in _NO_VALUES:
            values[name] = _value(manner.kinds.get(name, FieldKind.TEXT), value)
    return {**values, **manner.other_values(told)}


def rows_told(told: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The records of an answer: those of its list, whatever that is called, or itself where it is
    one record (7.4)."""
    listed = next((value for value in told.values() if isinstance(value, list)), None)
    rows = [told] if listed is None else listed
    return [row for row in rows if isinstance(row, Mapping)]


def cursor_told(told: Mapping[str, Any], spec: Spec) -> str:
    """The next page's cursor, under any of its spellings; empty: there is none."""
    return next((text for name in spec.reads.cursor if (text := plain(told.get(name)))), "")


def first(record: Mapping[str, Any], kind: str, ours: str, contract: Contract) -> Any:
    """A field of a record under our name; None where it is not told."""
    spelled = dict(contract.fields.get(kind, ())).get(ours, ())
    return next((record[name] for name in spelled if record.get(name) is not None), None)


def _ours(record: Mapping[str, Any], kind: str, contract: Contract) -> dict[str, Any]:
    """The fields of the record that are told, under our names."""
    told: dict[str, Any] = {}
    for ours, spelled in contract.fields.get(kind, ()):
        for name in spelled:
            if record.get(name) is not None:
                told[ours] = record[name]
                break
    return told


def _value(kind: FieldKind, value: object) -> object:
    text = plain(value)
    if kind is FieldKind.FLAG:
        return _FLAGS.get(text.casefold(), text)
    if kind is FieldKind.WHOLE:
        number = whole(value)
        return text if number is None else number
    return text


def _tones(
    told: Mapping[str, Any], manner: Manner, contract: Contract
) -> Iterator[tuple[str, Any]]:
    """The tones inside `preVoice`, which are called as a bind calls them."""
    inside = told.get("pre_voice")
    operation = contract.operations.get(manner.specs[Step.BIND].operation)
    if not isinstance(inside, Mapping) or operation is None:
        return
    for name in ("tone_a", "tone_b"):
        theirs = operation.parameters.get(f"pre_voice.{name}", name)
        if inside.get(theirs) is not None:
            yield name, inside[theirs]
