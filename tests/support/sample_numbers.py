"""X numbers and bindings of every mode, as a window knows them, for tests."""

from collections.abc import Iterable
from typing import Any

from tests.support.sample_bindings import a_binding, a_number, person
from tests.support.sample_ledger import NOW
from tests.support.sample_masked import LINES

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
from dialwatch.calls.binding_offer import BindingOffer
from dialwatch.calls.number_rules import NumberRules
from dialwatch.ledger.bindings import BindingBook, NumberReading, Page

__all__ = ["LIMITS", "RULES", "a_book", "many_bindings", "sample_book", "sample_offer"]

HOUR = 3_600_000
DAY = 24 * HOUR
LIMITS: dict[Mode, dict[str, int]] = {
    Mode.AXB: {"on_x": 5_000, "longest": 7_776_000},
    Mode.AX: {"on_x": 1, "x_of_a": 5},
    Mode.AXE: {"on_x": 9_999, "advised": 200, "extension": 4, "grain": 60},
    Mode.AXYB: {"on_x": 1, "x_of_a": 5, "on_y": 1_000, "longest": 7_776_000},
}
RULES = NumberRules(
    arrears="While an account is in arrears Huawei suspends all its X.",
    complaints="Huawei counts complaints of a month against the numbers in use.",
    in_arrears="account in arrears",
    holds={"unavailable": "bindings, calls and texts all fail"},
)


def sample_offer(mode: Mode = Mode.AXB, account: str = "szx") -> BindingOffer:
    """What can be done in an application of that mode."""
    return BindingOffer(account=account, name="Huawei Shenzhen", mode=mode, limits=LIMITS[mode])


def a_book(
    bindings: Iterable[Binding], numbers: Iterable[NumberRow], account: str = "szx", **told: Any
) -> BindingBook:
    """All that is known of an application."""
    page = Page(rev=1, afresh=True, bindings=[*bindings], numbers=[*numbers], **told)
    return BindingBook(account=account).taken(page)


def sample_book(mode: Mode = Mode.AXB) -> BindingBook:
    """Three X: one in order, one that fails, one that was never read."""
    most = LIMITS[mode]
    numbers = [
        _number(0, "in order", most, city="0755", bindings=8, read_at=NOW - 300_000),
        _number(1, "unavailable", most, city="010", bindings=3, read_at=NOW - 9 * HOUR),
        a_number(9, account="szx", source=NumberSource.CALLED),
    ]
    rows = [_binding(mode, n, LINES[n >= 8]) for n in range(11)]
    callees = []
    if mode is Mode.AX:
        callee = TemporaryCallee(
            account="szx", binding=rows[0].id, x=rows[0].x, callee="+8675528000001",
            set_at=NOW - 60_000, ends=NOW + 540_000,
        )  # fmt: skip
        callees = [callee]
    reading = NumberReading(done=1, whole=3, running=True, version=1)
    return a_book(rows, numbers, callees=callees, reading=reading)


def many_bindings(count: int, on_x: int = 5_000) -> BindingBook:
    """So many of AXB, on as few X as can be."""
    rows = [
        a_binding(
            n, account="szx", x=f"+861711{n // on_x:06}", since=NOW - n * 1_000,
            lives=0 if n % 5 == 0 else 86_400 + n * 30,
        )
        for n in range(count)
    ]  # fmt: skip
    numbers = [
        NumberRow(
            account="szx", x=x, source=NumberSource.IMPORTED, status="in order", read_at=NOW,
            bindings=on_x, capacity=Capacity(used=on_x, most=5_000),
        )
        for x in dict.fromkeys(one.x for one in rows)
    ]  # fmt: skip
    return a_book(rows, numbers)


def _number(n: int, status: str, most: dict[str, int], **told: Any) -> NumberRow:
    return a_number(
        n, account="szx", x=LINES[n], status=status, in_order=status == "in order",
        cause="" if status == "in order" else "account in arrears", status_at=NOW,
        capacity=Capacity(
            used=told["bindings"], most=most["on_x"], advised=most.get("advised", 0)
        ),
        **told,
    )  # fmt: skip


def _binding(mode: Mode, n: int, x: str) -> Binding:
    values: dict[str, object] = {"direction": str(n % 3), "record": n % 2 == 0, "sms": n != 4}
    told: dict[str, Any] = {"account": "szx", "mode": mode, "x": x, "made_here": n != 3}
    told |= {"since": NOW - n * DAY - 5_000, "lives": 10 * DAY // 1000, "read_at": NOW - 300_000}
    if mode is not Mode.AXB:
        told["b"] = ""
    if mode is Mode.AXE:
        told["extension"] = f"{2001 + 7 * n}"
        values = {"record": n % 2 == 0, "callback_tone": "callback.wav" if n % 3 else ""}
    if mode is Mode.AXYB:
        told |= {"b": person(2 * n + 1), "y": f"+86171200{n:05}"}
    if mode is Mode.AX:
        told |= {"lives": 0}
        values["power"] = "on" if n else "off"
    match n:
        case 1:
            told["lives"] = 26 * 3_600
        case 2:
            told["drift"] = (Drift(field="direction", ours="2", theirs="0"),)
        case 3 if mode is not Mode.AX:
            told |= {"since": None, "told_since": "2026-10-02 08:15:00", "lives": 86_400}
        case 4:
            told["note"] = "A is a landline: it can be reached, but can never call X."
            told["a"] = "+8675528000001"
        case 5:
            told["state"] = BindingState.UNSURE
        case 6 if mode is not Mode.AX:
            told |= {"state": BindingState.ENDED, "lives": 6 * 86_400}
    return a_binding(n, values=values, **told)
