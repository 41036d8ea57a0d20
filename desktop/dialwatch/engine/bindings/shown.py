"""Whether the platform shows what it had said yes to, once the X was read again."""

from collections.abc import Iterable

from dialwatch.calls.binding import Binding, BindingState
from dialwatch.calls.verdict import Verdict
from dialwatch.engine.batches.judging import Learnt
from dialwatch.engine.bindings.known import Known, stands
from dialwatch.engine.bindings.requests import Outgoing
from dialwatch.platforms.binding import Change, Made, Step

__all__ = ["shown", "x_of"]

_SHOWN = "Read again, the platform shows it so."
_TELL = "Compare it in the table of numbers, and bind it again if it is to be so."
_AWAY = frozenset({Step.UNBIND, Step.CLEAR})


def x_of(one: Outgoing, made: Made, known: Known) -> str:
    """The X on which it shows; empty: nobody knows."""
    told = one.change.x or made.x or str(one.change.wanted.get("x") or "")
    name = one.change.binding or made.id
    return told or next((row.x for row in known.of_id(name)), "")


def shown(one: Outgoing, made: Made, known: Known) -> Learnt | None:
    """What a complete reading of its X makes of it; None: it ended by itself meanwhile.

    Where the platform had said yes and shows it otherwise, nobody knows any more what came of it.
    """
    if one.change.step in _AWAY:
        return _gone(one, known)
    rows = [*_rows(one.change, made, known)]
    standing = [row for row in rows if stands(row)]
    if not standing:
        if any(row.state is BindingState.ENDED for row in rows):
            return None
        return _otherwise("The platform said yes, but does not show it.")
    wanted = frozenset(one.change.wanted) | ({"lives"} if "ends" in one.change.wanted else set())
    other = {drift.field for row in standing for drift in row.drift if drift.field in wanted}
    if other:
        names = ", ".join(sorted(other))
        return _otherwise(f"The platform said yes, but shows another value ({names}).")
    return Learnt(Verdict.CONFIRMED, _SHOWN)


def _gone(one: Outgoing, known: Known) -> Learnt:
    change = one.change
    rows = known.on_x(change.x) if change.step is Step.CLEAR else _rows(change, Made(), known)
    confirmed = frozenset(one.ids)
    left = [row for row in rows if stands(row) and (not confirmed or row.id in confirmed)]
    if left:
        return _otherwise("The platform said yes, but still shows it.")
    return Learnt(Verdict.CONFIRMED, "Read again, the platform does not show it any more.")


def _rows(change: Change, made: Made, known: Known) -> Iterable[Binding]:
    name, y = made.id or change.binding, made.y or change.y
    if name:
        return [row for row in known.of_id(name) if not y or row.y == y]
    people = [(change.a, change.b), (change.b, change.a)]
    return [
        row
        for row in known.on_x(change.x)
        if (row.a, row.b) in people and change.extension in ("", row.extension)
    ]


def _otherwise(sentence: str) -> Learnt:
    return Learnt(Verdict.UNKNOWN, sentence, _TELL)
