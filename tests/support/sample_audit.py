"""A log of actions and receipts as an engine would tell them; all numbers are invented."""

from typing import Any

from tests.support.sample_ledger import NOW

from dialwatch.calls.audit_line import AuditLine
from dialwatch.calls.batch import Batch, BatchState

__all__ = ["sample_batches", "sample_lines"]

_MINUTE = 60_000


def sample_lines() -> list[AuditLine]:
    """The newest first."""
    ayu, batch = "Ayu (ayu01)", "halt-0001"
    cancel = {"account": "jkt", "operation": "cancel_call", "action": batch, "who": ayu}
    reason = {"reason": "has paid", "entry": 1, "target": "+628••••••••45"}
    asked = {"task": "T-20260301-7", "callee": "+628••••••••45"} | reason
    said = "The task lists the number as cancelled."
    contract = {"operation": "cancel", "path": "/v2/cancel"}
    told: list[dict[str, Any]] = [
        cancel
        | {"stage": "revised", "verdict": "too late"}
        | {"told": {"sentence": "It was dialled all the same.", **reason}},
        cancel
        | {"stage": "answered", "verdict": "accepted"}
        | {"told": {"code": "200", "sentence": said, **reason}},
        cancel | {"stage": "asked", "told": asked},
        {"account": "mex", "operation": "cancel", "action": "cancel-0002", "who": "rosa"}
        | {"stage": "answered", "verdict": "refused"}
        | {"told": {"code": "1042", "sentence": "The task is over. “tarea terminada”"}},
        {"account": "mex", "operation": "upload", "action": "upload-0003", "who": "rosa"}
        | {"stage": "asked"}
        | {
            "told": {
                "task": "10023",
                "entries": [
                    {"id": 1, "mobile": "055••••••34", "name": "given", "business": "2 values"},
                    {"id": 2, "mobile": "055••••••21", "name": "given", "business": "2 values"},
                    "… 1200 in all",
                ],
                "reason": "list of March, second part, after the first one was found to be wrong",
            }
        },
        {"account": "mex", "operation": "stop", "action": "", "who": "rosa", "stage": "noted"}
        | {"told": {"changes": {"entries": 12, "new": 11}}},
        {"account": "jkt", "operation": "contract", "action": "", "who": ayu, "stage": "noted"}
        | {"told": {"changes": [contract]}},
        {"account": "", "operation": "broken", "action": "", "who": "", "stage": "noted"}
        | {"told": {"from_line": 3}},
    ]
    return [
        AuditLine(at=NOW - place * 7 * _MINUTE, seq=len(told) - place, **one)
        for place, one in enumerate(told)
    ]


def sample_batches() -> list[Batch]:
    """The newest first."""
    ayu = {"who": "Ayu (ayu01)", "reason": "have paid"}
    ways: list[tuple[str, BatchState, dict[str, int], dict[str, Any]]] = [
        ("Cancel 37 calls", BatchState.RUNNING, {"confirmed": 20, "sent": 1, "waiting": 16}, ayu),
        ("Cancel 1 204 calls", BatchState.DONE, {"confirmed": 1201, "too late": 3},
         ayu | {"revised": 2}),
        ("Stop 1 campaign", BatchState.UNDONE, {"unsent": 1}, {"who": "rosa"}),
        ("Terminate 1 call", BatchState.WATCHING, {"accepted": 1}, {"who": "rosa"}),
    ]  # fmt: skip
    return [
        Batch(
            id=f"halt-{place:04}", kind="cancel", title=title, state=state, counts=counts,
            made_at=NOW - place * 90 * _MINUTE, starts_at=NOW, total=sum(counts.values()), **told,
        )
        for place, (title, state, counts, told) in enumerate(ways, start=1)
    ]  # fmt: skip
