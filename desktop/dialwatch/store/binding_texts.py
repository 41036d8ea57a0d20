"""Bindings and numbers as rows of their file, and back."""

import json
from typing import Any

from dialwatch.calls.binding import (
    Binding,
    BindingState,
    Capacity,
    Drift,
    Mode,
    NumberRow,
    NumberSource,
    TemporaryCallee,
)
from dialwatch.store.binding_rows import HeldBinding, HeldCallee

__all__ = ["Texts", "binding_row", "callee_row", "number_row", "read_callee", "read_number"]


def binding_row(held: HeldBinding) -> tuple[Any, ...]:
    """A row of the table `binding`."""
    one = held.binding
    return (
        one.account, one.id, one.y, one.x, one.a, one.b, one.extension, one.state.value,
        _rest(one), None if held.theirs is None else _theirs(held.theirs), held.left_at, one.rev,
    )  # fmt: skip


def _rest(one: Binding) -> str:
    return json.dumps(
        [
            one.mode.value, one.city, dict(one.values), one.lives, one.since, one.told_since,
            [[drift.field, drift.ours, drift.theirs] for drift in one.drift],
            one.made_here, one.read_at, one.note,
        ],
        separators=(",", ":"), ensure_ascii=False,
    )  # fmt: skip


def _theirs(one: Binding) -> str:
    return json.dumps([one.x, one.a, one.b, one.extension, _rest(one)], ensure_ascii=False)


class Texts:
    """Reads many bindings: what many of them have in common is kept once in memory."""

    def __init__(self) -> None:
        self._words: dict[str, str] = {}
        self._values: dict[str, dict[str, object]] = {}

    def binding(self, row: Any) -> HeldBinding:
        """Of a row of the table `binding`."""
        account, name, y, x, a, b, extension, state, told, theirs, left_at, rev = row
        key = (account, name, y, rev)
        binding = self._read(key, (x, a, b, extension), told, BindingState(state))
        other = None
        if theirs is not None:
            *who, told = json.loads(theirs)
            other = self._read(key, tuple(who), told, BindingState.BOUND)
        return HeldBinding(binding, other, left_at)

    def _read(
        self, key: tuple[Any, ...], who: tuple[Any, ...], told: str, state: BindingState
    ) -> Binding:
        account, name, y, rev = key
        x, a, b, extension = who
        mode, city, values, lives, since, told_since, drift, made_here, read_at, note = json.loads(
            told
        )
        return Binding(
            account=self._word(account), mode=Mode(mode), id=name, x=self._word(x), a=a, b=b,
            y=self._word(y), extension=extension, city=self._word(city),
            values=self._same(values), lives=lives, since=since, told_since=told_since, state=state,
            drift=tuple(Drift(field=one[0], ours=one[1], theirs=one[2]) for one in drift),
            made_here=made_here, read_at=read_at, note=self._word(note), rev=rev,
        )  # fmt: skip

    def _word(self, word: str) -> str:
        return self._words.setdefault(word, word)

    def _same(self, values: dict[str, object]) -> dict[str, object]:
        return self._values.setdefault(repr(values), values)


def number_row(one: NumberRow) -> tuple[Any, ...]:
    """A row of the table `number`."""
    capacity = one.capacity
    told = [
        one.source.value, one.city, one.status, one.cause, one.in_order, one.status_at,
        one.bindings, capacity and [capacity.used, capacity.most, capacity.advised], one.read_at,
        one.sentence,
    ]  # fmt: skip
    return (one.account, one.x, json.dumps(told, ensure_ascii=False), one.rev)


def read_number(row: Any) -> NumberRow:
    """Of a row of the table `number`."""
    account, x, told, rev = row
    source, city, status, cause, in_order, status_at, bindings, full, read_at, sentence = (
        json.loads(told)
    )
    return NumberRow(
        account=account, x=x, source=NumberSource(source), city=city, status=status, cause=cause,
        in_order=in_order, status_at=status_at, bindings=bindings,
        capacity=full and Capacity(used=full[0], most=full[1], advised=full[2]),
        read_at=read_at, sentence=sentence, rev=rev,
    )  # fmt: skip


def callee_row(held: HeldCallee) -> tuple[Any, ...]:
    """A row of the table `callee`."""
    one = held.callee
    return (one.account, one.binding, one.x, one.callee, one.set_at, one.ends, held.rev)


def read_callee(row: Any) -> HeldCallee:
    """Of a row of the table `callee`."""
    account, binding, x, callee, set_at, ends, rev = row
    told = TemporaryCallee(
        account=account, binding=binding, x=x, callee=callee, set_at=set_at, ends=ends
    )
    return HeldCallee(told, rev)
