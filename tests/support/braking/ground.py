"""The profile of such a day, and what goes wrong on it."""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import tomlkit
from tests.support.simulated import Simulated

from dialwatch.app.demo import write_demo
from dialwatch.simulator.scenario import scenario

__all__ = ["BLU_ID", "JAKARTA_ID", "misbehave", "write_profile"]

JAKARTA_ID, BLU_ID = "jakarta", "mexico"
STOPPING = ("cancel_call", "plan_cancel", "workflow_cancel", "cancel")
_RATES = {
    "lost": 0.05, "hollow": 0.03, "timeout": 0.02, "reset": 0.03, "429": 0.03, "401": 0.03,
    "500": 0.03, "malformed": 0.02, "error-code": 0.01,
}  # fmt: skip
"""What befalls a cancellation besides the faults of the scenario."""
_PATIENT = {"connect": 2.0, "read": 1.0, "whole": 6.0}
"""Real seconds: a platform that does not answer would cost minutes of the world otherwise."""


def write_profile(profile: Path, simulator: Simulated, *, repeatable: bool) -> None:
    """A demo's profile with short time-outs; `repeatable`: whether its contracts declare that."""
    write_demo(profile, simulator.told)
    path = profile / "settings.toml"
    document = tomlkit.parse(path.read_text(encoding="utf-8"))
    for account in document["account"]:  # type: ignore[union-attr]
        if str(account["id"]) in (JAKARTA_ID, BLU_ID):
            _set_operations(account, str(account["id"]), repeatable=repeatable)
    path.write_text(tomlkit.dumps(document), encoding="utf-8")


def _set_operations(account: Any, name: str, *, repeatable: bool) -> None:
    reading = ("auth", "list", "detail", "robot", "plan_tasks", "workflow_list", "workflow_tasks",
               "workflow_detail", "workflow_subtasks")  # fmt: skip
    cancelling = ("cancel_call", "plan_cancel", "workflow_cancel")
    if name == BLU_ID:
        reading, cancelling = ("query",), ("cancel",)
    overrides = account.setdefault("overrides", tomlkit.table())
    operations = overrides.setdefault("operations", tomlkit.table())
    for operation in (*reading, *cancelling):
        told = operations.setdefault(operation, tomlkit.table())
        told.update(_PATIENT)
        if operation in cancelling:
            told["repeatable"] = repeatable


def misbehave(simulator: Simulated, now: float, *, honest: Collection[str] = ()) -> None:
    """The faults of a bad day, worse ones for cancellations, and an outage of each platform of some
    minutes, from `now` on (world seconds since its start).

    `honest`: operations that never say yes and do nothing.
    """
    outages = [
        {"kind": "503", "platform": "airudder", "from": now + 60, "to": now + 180},
        {"kind": "refuse", "platform": "blu", "from": now + 120, "to": now + 240},
    ]
    cancelling = [
        {"kind": kind, "operation": operation, "rate": rate}
        for operation in STOPPING
        for kind, rate in _RATES.items()
        if kind != "hollow" or operation not in honest
    ]
    expiring = [{"kind": "401", "platform": "airudder", "rate": 0.01}]
    simulator.fault(*_bad_day(*outages, *cancelling, *expiring))


def _bad_day(*more: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The faults of the scenario after those that are given, as the control port takes them."""
    own = [
        {"kind": one.kind, "platform": one.platform, "operation": one.operation, "rate": one.rate}
        | {"from": one.start, "to": one.end}
        | ({} if one.times == float("inf") else {"times": int(one.times)})
        for one in scenario("bad-day").faults
    ]
    return [*map(dict, more), *own]
