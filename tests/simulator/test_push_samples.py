"""What is pushed has the fields of the vendors' samples, read from the guidance beside the
repository."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.simulator.conftest import Serve, Served
from tests.support.receiver import Receiver

from dialwatch.simulator.callbacks import KINDS
from dialwatch.simulator.huawei_plan import MODES

SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "vendors" / "samples"

if not SAMPLES.is_dir():
    pytest.skip(
        "the vendors' samples are not ours to hand on; they are read where they lie beside a clone",
        allow_module_level=True,
    )

Fits = Callable[[Any], bool]
_OPTIONAL = frozenset({"Slots", "areaCode", "callRelDirection", "question_answer"})
"""Fields that a sample may have and a push may lack, or the other way round."""
_CUSTOMERS = frozenset({"variables", "EventLabel", "NerSlots"})
"""Objects whose fields are the customer's own."""
_ROWS = ("redail_call[]", "rows[]", "actions[]")
"""Lists whose first element may be of another kind than the sample's."""


def status(event: str) -> Fits:
    return lambda told: told["eventType"] == event


def ended(code: int) -> Fits:
    return lambda told: status("disconnect")(told) and told["statusInfo"]["stateCode"] == code


def record(code: int, recorded: bool = False) -> Fits:
    def fits(told: dict[str, Any]) -> bool:
        first = told["feeLst"][0]
        return first["ulFailReason"] == code and first["recordFlag"] == recorded

    return fits


AIRUDDER: dict[str, tuple[str, Fits]] = {
    "airudder/webhook_call_infocheck.request.json": (
        "airudder/call",
        lambda told: bool(told["details"][0]["question_answer"]),
    ),
    "airudder/webhook_call_collection.request.json": (
        "airudder/call",
        lambda told: told.keys().isdisjoint({"plan_id", "workflow_id"}),
    ),
    "airudder/webhook_plan_call.request.json": ("airudder/call", lambda told: "plan_id" in told),
    "airudder/webhook_task_finished.request.json": (
        "airudder/task",
        lambda told: told.keys().isdisjoint({"plan_id", "workflow_id"}),
    ),
    "airudder/webhook_plan_task_finished.request.json": (
        "airudder/task",
        lambda told: "plan_id" in told,
    ),
    "airudder/webhook_plan_finished.request.json": ("airudder/plan", bool),
    "airudder-workflow/call-completion.webhook.json": (
        "airudder/call",
        lambda told: "workflow_id" in told,
    ),
    "airudder-workflow/list-completion.webhook.json": ("airudder/list", bool),
    "airudder-workflow/workflow-status-change.webhook.json": ("airudder/workflow", bool),
    "airudder-workflow/custom-api-push.webhook.json": ("airudder/node", bool),
}
HUAWEI: dict[str, tuple[str, Fits]] = {
    "huawei/webhook_fee.request.json": ("AXB/fee", record(0, recorded=True)),
    "huawei/webhook_fee_not_answered.request.json": ("AXB/fee", record(8101)),
    "huawei/webhook_fee_no_binding.request.json": ("AXB/fee", record(8014)),
    "huawei/webhook_fee_axe.request.json": ("AXE/fee", record(0, recorded=True)),
    "huawei/webhook_status_callin.request.json": ("AXB/status", status("callin")),
    "huawei/webhook_status_callout.request.json": ("AXB/status", status("callout")),
    "huawei/webhook_status_alerting.request.json": ("AXB/status", status("alerting")),
    "huawei/webhook_status_answer.request.json": ("AXB/status", status("answer")),
    "huawei/webhook_status_disconnect.request.json": ("AXB/status", ended(0)),
    "huawei/webhook_status_disconnect_no_answer.request.json": ("AXB/status", ended(8101)),
    "huawei/webhook_status_disconnect_no_binding.request.json": ("AXB/status", ended(8014)),
    "huawei/webhook_status_axe_callin.request.json": ("AXE/status", status("callin")),
    "huawei/webhook_status_axe_collect_info.request.json": ("AXE/status", status("collectInfo")),
    "huawei/webhook_status_x_callin_block.request.json": ("X/status", status("callin")),
    "huawei/webhook_sms_notify.request.json": (
        "AXB/sms",
        lambda told: told["smsEvent"]["sendResult"] == 0,
    ),
    "huawei/webhook_sms_block.request.json": ("AX/block", bool),
    "huawei/webhook_number_status_unavailable.request.json": (
        "AXB/number",
        lambda told: told["numInfo"][0]["status"] == "10",
    ),
    "huawei/webhook_number_status_recovered.request.json": (
        "AXB/number",
        lambda told: told["numInfo"][0]["status"] == "5",
    ),
}
BLU: dict[str, tuple[str, Fits]] = {
    "blu/dial_result_callback_slots.request.unconfirmed.json": (
        "blu/result",
        lambda told: "records" in told and bool(told["records"][0]["scripts"]),
    ),
    "blu/pre_dial_verification.request.json": ("blu/verify", bool),
}


async def lived(serve: Serve, receiver: Receiver) -> Served:
    """A world in which everything is pushed at least once."""
    served = await serve("every-kind", seed=11)
    told: dict[str, Any] = {
        name: receiver.urls(*KINDS[name], under=f"{name}/") for name in ("airudder", "blu")
    }
    told["huawei"] = {m: receiver.urls(*KINDS["huawei"], under=f"{m}/") for m in MODES}
    assert (await served.tell("/callbacks", told)).status_code == 200
    await served.pass_seconds(3000, step=20)
    return served


def fields(told: Any, under: str = "") -> Iterator[tuple[str, str]]:
    """Every field by its path, with the kind of its value; of an array its first element's."""
    if isinstance(told, list):
        for one in told[:1]:
            yield from fields(one, f"{under}[]")
    elif isinstance(told, dict):
        for name, value in told.items():
            yield f"{under}.{name}", type(value).__name__
            if name not in _CUSTOMERS:
                yield from fields(value, f"{under}.{name}")


def counted(path: str) -> bool:
    named = path.replace("[]", "").split(".")
    return _OPTIONAL.isdisjoint(named) and not any(part in path for part in _ROWS)


async def test_what_is_pushed_has_the_fields_of_the_samples(serve: Serve, receiver: Receiver):
    await lived(serve, receiver)
    lacking = {}
    for name, (path, fits) in {**AIRUDDER, **HUAWEI, **BLU}.items():
        sample = json.loads((SAMPLES / name).read_text(encoding="utf-8"))
        due = sample.get("json", sample.get("body", sample))
        bodies = [came.json() for came in receiver.of(path) if fits(came.json())]
        if not bodies:
            lacking[name] = ["nothing was pushed"]
            continue
        mine = {path: kind for path, kind in fields(bodies[0]) if counted(path)}
        theirs = {path: kind for path, kind in fields(due) if counted(path)}
        unlike = {path for path, _ in mine.items() ^ theirs.items()}
        wrong = {p for p in unlike if "NoneType" not in (mine.get(p), theirs.get(p))}
        if wrong:
            lacking[name] = sorted(wrong)
    assert lacking == {}
