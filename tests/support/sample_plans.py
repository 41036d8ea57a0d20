"""What an engine tells of plans of bindings: applications, a check with something of everything."""

from collections.abc import Iterable, Mapping
from typing import Any

from tests.support.sample_halts import a_batch, an_entry
from tests.support.sample_ledger import NOW

from dialwatch.calls.batch import Batch, BatchEntry, BatchState, EntryState
from dialwatch.calls.binding import Capacity, Mode
from dialwatch.calls.binding_offer import BindingOffer
from dialwatch.calls.binding_plan import (
    KIND,
    Plan,
    PlanCheck,
    PlanKind,
    PlanRow,
    PlanState,
    RowKind,
    XCapacity,
)
from dialwatch.calls.form import Form, FormField
from dialwatch.calls.platform import Platform
from dialwatch.calls.verdict import Verdict
from dialwatch.platforms.binding import Step
from dialwatch.platforms.contract import shipped
from dialwatch.platforms.huawei.binding_ax import Ax
from dialwatch.platforms.huawei.binding_axb import Axb
from dialwatch.platforms.huawei.binding_axe import Axe
from dialwatch.platforms.huawei.binding_axyb import Axyb
from dialwatch.platforms.huawei.binding_manner import Manner
from dialwatch.platforms.huawei.operations import SPECS

__all__ = [
    "a_plan",
    "a_plan_row",
    "callee_form",
    "sample_plan_check",
    "sample_plan_counts",
    "sample_plan_entries",
    "sample_plan_offers",
    "sample_plan_rows",
    "sample_plan_sending",
    "sample_plans",
]

_MANNERS: tuple[Manner, ...] = (Axb(), Ax(), Axe(), Axyb())


def sample_plan_offers() -> list[BindingOffer]:
    """An application of each mode, and one whose mode is not known."""
    names = {Mode.AXB: "Alpha", Mode.AX: "Beta", Mode.AXE: "Gamma", Mode.AXYB: "Delta"}
    told = [
        BindingOffer(
            account=one.mode.lower(),
            name=names[one.mode],
            mode=one.mode,
            fields=_forms(one),
        )
        for one in _MANNERS
    ]
    sentence = "Which mode the application has cannot be told. Say it in the account's contract."
    return [*told, BindingOffer(account="eps", name="Epsilon", sentence=sentence)]


def _forms(manner: Manner) -> Mapping[str, tuple[FormField, ...]]:
    contract = shipped(Platform.HUAWEI)
    found = {step.value: manner.fields(step, contract) for step in Step}
    return {step: fields for step, fields in found.items() if fields}


def callee_form() -> Form:
    """What sets a temporary callee."""
    spec = SPECS["ax_temporary_callee"]
    return Form(
        operation=spec.operation,
        title=spec.title,
        group=spec.group,
        purpose=spec.purpose,
        acts=spec.acts,
        warning=spec.warning,
        fields=spec.fields,
        path="/rest/caas/privatenumber/calleenumber/v1.0",
    )


def a_plan(**told: Any) -> Plan:
    """A draft with a list; name only what matters."""
    usual = {
        "id": "p1",
        "account": "axb",
        "mode": Mode.AXB,
        "kind": PlanKind.BIND,
        "values": {"lives": 2_592_000, "direction": "0"},
        "rows": 1_240,
        "file": "couriers-december.xlsx",
        "made_at": NOW - 600_000,
        "changed_at": NOW - 60_000,
        "who": "Ayu (ayu01)",
    }
    return Plan(**{**usual, **told})


def sample_plans() -> list[Plan]:
    """Two drafts, and a plan that was sent."""
    return [
        a_plan(),
        a_plan(id="p2", kind=PlanKind.RENEW, rows=37, file=""),
        a_plan(id="p3", state=PlanState.SENT),
    ]


def sample_plan_check(**told: Any) -> PlanCheck:
    """Something of everything but what blocks."""
    usual = {
        "id": "c1",
        "state": "done",
        "made_at": NOW,
        "counts": {
            RowKind.NEW: 1_031,
            RowKind.CHANGED: 96,
            RowKind.SAME: 84,
            RowKind.CONFLICT: 17,
            RowKind.REPEATED: 12,
        },
        "requests": 1_127,
        "seconds": 282.0,
        "capacity": tuple(
            XCapacity(
                x=f"+861700000000{n}",
                before=Capacity(used=used, most=5_000),
                after=Capacity(used=used + more, most=5_000),
            )
            for n, (used, more) in enumerate(((4_612, 380), (2_040, 401), (37, 250)), 1)
        ),
        "x_numbers": 3,
        "warnings": (
            "41 A are landlines: they can be called, and can never call X.",
            "Whether A is registered with the carrier is not told: else it binds, and cannot call.",
            "212 numbers were given without +86 and are taken for numbers of mainland China.",
        ),
        "unrestorable": (
            "96 changed bindings get new ids when they are bound again.",
            "11 bindings were made elsewhere: how long they would have lived nobody knows.",
        ),
    }
    return PlanCheck(**{**usual, **told})


def a_plan_row(index: int = 0, **told: Any) -> PlanRow:
    """A row; name only what matters."""
    usual = {
        "index": index,
        "line": index + 2,
        "kind": RowKind.NEW,
        "x": f"+861700000000{1 + index % 3}",
        "a": f"+8613800{index:06}",
        "b": f"+8613900{index:06}",
    }
    return PlanRow(**{**usual, **told})


_ODD: Mapping[int, Mapping[str, Any]] = {
    1: {
        "kind": RowKind.CHANGED,
        "binding": "b-1",
        "changes": {"lives": ("3 d 4 h", "30 d"), "record": ("no", "yes")},
    },
    2: {"kind": RowKind.SAME, "binding": "b-2"},
    3: {
        "kind": RowKind.CONFLICT,
        "reason": "B is a 400 number: Huawei refuses those. Give B's own number.",
    },
    5: {"kind": RowKind.GONE, "binding": "b-5"},
    6: {"kind": RowKind.REPEATED, "reason": "It stands in line 2 already."},
    7: {"notes": ("A is a landline: it can be called, and can never call X.",)},
}


def sample_plan_rows(count: int = 200, first: int = 0, **told: Any) -> list[PlanRow]:
    """Rows one after the other, with something of everything among each eight."""
    return [
        a_plan_row(at, **{**_ODD.get(at % 8, {}), **told}) for at in range(first, first + count)
    ]


def sample_plan_counts() -> dict[str, int]:
    """Rows by what became of them; they add up to the list."""
    return {
        Verdict.CONFIRMED: 1_101,
        Verdict.REFUSED: 14,
        Verdict.UNKNOWN: 2,
        EntryState.ASKED: 10,
        RowKind.CONFLICT: 17,
        RowKind.SAME: 84,
        RowKind.REPEATED: 12,
    }


def sample_plan_entries(count: int = 40, asked: Iterable[int] = (7,)) -> list[BatchEntry]:
    """Requests: most are accepted, some are to be decided."""
    done = {"state": EntryState.ANSWERED, "verdict": Verdict.ACCEPTED, "sentence": "It was bound."}
    open_ = {
        "state": EntryState.ASKED,
        "sentence": "No answer came within 30 s, and its X cannot be read: 1010001.",
        "sent_at": NOW,
    }
    return [
        an_entry(
            at,
            account="axb",
            campaign="",
            name="",
            operation="axb_bind",
            target=f"+8613800{at:06}",
            **(open_ if at in set(asked) else done),
        )
        for at in range(count)
    ]


def sample_plan_sending(state: BatchState, entries: Iterable[BatchEntry]) -> Batch:
    """The head of a plan's batch with these entries."""
    told = list(entries)
    counts: dict[str, int] = {}
    for one in told:
        key = str(one.verdict) if one.verdict is not None else str(one.state)
        counts[key] = counts.get(key, 0) + 1
    return a_batch(
        state,
        len(told),
        id="p1",
        kind=KIND,
        title="Bind 1 127 numbers of Alpha",
        counts=counts,
        rev=max((one.rev for one in told), default=1),
    )
