"""What every operation of the platforms is asked with, at a simulated world of every kind.

Used by the tests of the clients and by those of the screen, so that both ask the same.
"""

import json
from collections.abc import Callable
from typing import Any

from tests.support.simulated import Simulated

__all__ = ["AIRUDDER", "BLU", "HUAWEI", "MADE", "OFF", "START", "Facts", "Values"]

START = "2026-11-26T01:30:00"
LATER = "2026-11-27 18:00:00"


OFF = (
    *("call", "plan_strategies", "plan_create", "plan_status", "plan_rounds", "plan_cancel"),
    "plan_recordings",
)
"""What has to be switched on first: the vendor's pages tell no path of it."""


class Facts:
    """What the world holds, to ask with."""

    def __init__(self, world: Simulated) -> None:
        self.world = world
        self.made: dict[str, str] = {}
        """Ids that operations before made."""

    def task(self) -> str:
        return self._campaign("task")

    def answered(self, kind: str) -> dict[str, Any]:
        """A call of which there is a recording, of a task, a round or a node."""
        keys = {
            one["key"]
            for one in self.world.truth()["campaigns"]
            if one["platform"] == "airudder" and one["kind"] == kind
        }

        def found(_: object) -> bool:
            calls = self.world.calls("airudder")
            self._calls = [
                one
                for one in calls
                if one["campaign"] in keys and one["outcome"] == "answered"
                and one["shown_at"] and one["talk"] and one["entry_over"]
            ]  # fmt: skip
            return bool(self._calls)

        self.world.wait(found)
        return self._calls[0]

    def parent(self, campaign: str) -> str:
        """The plan or workflow that a campaign is a part of."""
        truth = self.world.truth()["campaigns"]
        return next(str(one["parent"]) for one in truth if one["key"] == campaign)

    def pushed(self) -> dict[str, str]:
        """A list that a custom API node has pushed: workflow, node, callee."""

        def found(_: object) -> bool:
            self._pushed = [
                {"workflow": flow["key"], "node": node["node"], "callee": row["callee"]}
                for flow in self.world.control("/workflows")
                for node in flow["nodes"]
                if node["type"] == "custom_api"
                for row in flow["lists"]
                if node["node"] in row["path"]
            ]
            return bool(self._pushed)

        self.world.wait(found)
        return self._pushed[0]

    def workflow(self) -> dict[str, Any]:
        return self.world.control("/workflows")[0]

    def plan(self) -> dict[str, Any]:
        return self.world.control("/plans")[0]

    def blu(self) -> str:
        return str(self.world.told["blu"]["tasks"][0]["id"])

    def x(self, mode: str, place: int = 0) -> str:
        """A privacy number of the application of that mode."""
        return str(self.world.told["huawei"]["applications"][mode]["numbers"][place])

    def dialled(self, mode: str, x: str, seconds: int) -> dict[str, str]:
        """A person calls through X: the call's session, its recording and the domain of that."""
        asked = {"mode": mode, "x": x, "seconds": seconds}
        told: dict[str, str] = self.world.control("/dial", json.dumps(asked))
        return told

    def recorded(self) -> dict[str, str]:
        """A call of the AXB application whose recording can be fetched."""
        call = self.dialled("AXB", self.x("AXB"), 5)
        ends = self.world.truth()["now"] + 5_000
        self.world.wait(lambda truth: truth["now"] >= ends)
        return call

    def _campaign(self, kind: str) -> str:
        truth = self.world.truth()["campaigns"]
        return next(
            one["key"] for one in truth if one["platform"] == "airudder" and one["kind"] == kind
        )


def number_of(call: dict[str, Any]) -> str:
    return str(call["number"])


def call_id(call: dict[str, Any]) -> str:
    return str(call["id"])


Values = Callable[[Facts], dict[str, Any]]

AIRUDDER: dict[str, Values] = {
    "list": lambda facts: {"page": 1, "size": 10},
    "detail": lambda facts: {"task": facts.task()},
    "create": lambda facts: {
        "name": "from-the-window", "line": "JKT-TRUNK-A", "robot_method": "single",
        "robot": next(iter(facts.world.truth()["robots"])), "redials": 1, "redial_pause": 2,
        "entries": ["+6281177770001", "+6281177770002"],
    },
    "cancel_call": lambda facts: {
        "task": facts.made["create"], "callee": "+6281177770002",
    },
    "stop": lambda facts: {"task": facts.made["create"]},
    "robot": lambda facts: {},
    "recording": lambda facts: {
        "task": facts.answered("task")["campaign"], "callee": number_of(facts.answered("task")),
    },
    "recordings": lambda facts: {"task": facts.answered("task")["campaign"]},
    "call": lambda facts: {"call": call_id(facts.answered("task"))},
    "plan_strategies": lambda facts: {},
    "plan_create": lambda facts: {
        "name": "plan-from-the-window", "strategy": facts.plan()["strategy"],
        "line": "JKT-TRUNK-A", "entries": ["+6281177770003", "+6281177770004"],
    },
    "plan_tasks": lambda facts: {},
    "plan_status": lambda facts: {"plan": facts.plan()["key"]},
    "plan_rounds": lambda facts: {"plan": facts.plan()["key"]},
    "plan_cancel": lambda facts: {"plan": facts.made["plan_create"], "callee": "+6281177770004"},
    "plan_recordings": lambda facts: {
        "plan": facts.plan()["key"], "callee": number_of(facts.answered("round")),
    },
    "workflow_templates": lambda facts: {},
    "workflow_create": lambda facts: {
        "template": 5120, "name": "flow-from-the-window", "ends": LATER,
        "entries": ["+6281177770005", "+6281177770006"],
    },
    "workflow_add": lambda facts: {
        "workflow": facts.made["workflow_create"], "entries": ["+6281177770007"],
    },
    "workflow_update": lambda facts: {
        "workflow": facts.made["workflow_create"], "entries": ["+6281177770007"],
    },
    "workflow_cancel": lambda facts: {
        "workflow": facts.made["workflow_create"], "callee": "+6281177770007",
    },
    "workflow_stop": lambda facts: {"workflow": facts.made["workflow_create"]},
    "workflow_list": lambda facts: {},
    "workflow_subtasks": lambda facts: {"workflow": facts.workflow()["key"]},
    "workflow_tasks": lambda facts: {"workflow": facts.workflow()["key"]},
    "workflow_detail": lambda facts: {"task": facts.workflow()["nodes"][0]["campaign"]},
    "workflow_call_info": lambda facts: {
        "callee": number_of(facts.answered("node")), "task": facts.answered("node")["campaign"],
    },
    "workflow_call": lambda facts: {"call": call_id(facts.answered("node"))},
    "workflow_recordings": lambda facts: {
        "workflow": facts.parent(facts.answered("node")["campaign"]),
        "callee": number_of(facts.answered("node")),
    },
    "workflow_find": lambda facts: {
        "callee": facts.workflow()["lists"][0]["callee"], "starts": "2026-11-26 00:00:00",
        "ends": LATER,
    },
    "workflow_verify_push": lambda facts: facts.pushed(),
}  # fmt: skip

BLU: dict[str, Values] = {
    "create_task": lambda facts: {"name": "from-the-window"},
    "upload": lambda facts: {"task": facts.blu(), "entries": ["05557770001", "05557770002"]},
    "cancel": lambda facts: {"task": facts.blu(), "mobile": "05557770002"},
    "query": lambda facts: {"task": facts.blu(), "page": 1, "size": 100},
}

A, B, C = "+8613800010001", "+8613800010002", "+8613800010003"

HUAWEI: dict[str, dict[str, Values]] = {
    "AXB": {
        "axb_bind": lambda facts: {
            "a": A, "b": B, "x": facts.x("AXB"), "duration": 86_400, "max_duration": 60,
            "last_minute": "last_minute.wav", "record": True, "record_hint": "record_hint.wav",
            "tone_a": "a.wav", "tone_b": "b.wav", "user_data": "order-1001",
        },
        "axb_query": lambda facts: {"x": facts.x("AXB"), "a": A, "page": 1, "size": 10},
        "axb_modify": lambda facts: {
            "binding": facts.made["axb_bind"], "b": C, "duration": 3_600, "sms": False,
        },
        "record_address": lambda facts: _address(facts.recorded()),
        "axb_unbind": lambda facts: {"binding": facts.made["axb_bind"]},
    },
    "AX": {
        "ax_bind": lambda facts: {
            "a": A, "area": "0755", "area_match": "1", "power": True, "direction": "0",
        },
        "ax_query": lambda facts: {"a": A},
        "ax_modify": lambda facts: {"binding": facts.made["ax_bind"], "a": B, "power": False},
        "ax_temporary_callee": lambda facts: {
            "binding": facts.made["ax_bind"], "callee": C, "duration": 120,
        },
        "ax_unbind": lambda facts: {"binding": facts.made["ax_bind"]},
    },
    "AXE": {
        "axe_bind": lambda facts: {
            "a": A, "x": facts.x("AXE"), "extension": "1234", "unit": "0", "lifetime": 24,
            "callback_tone": "nobody.wav",
        },
        "axe_query": lambda facts: {"x": facts.x("AXE"), "extension": "1234"},
        "axe_query_v2": lambda facts: {"x": facts.x("AXE"), "size": 10},
        "axe_count": lambda facts: {},
        "axe_modify": lambda facts: {
            "binding": facts.made["axe_bind"], "callback_number": C, "unit": "1", "lifetime": 90,
        },
        "axe_unbind": lambda facts: {"x": facts.x("AXE"), "extension": "1234"},
    },
    "AXYB": {
        "axyb_bind": lambda facts: {
            "a": A, "area": "0755", "duration": 7_200, "yb_duration": 3_600,
        },
        "axyb_query": lambda facts: {"binding": facts.made["axyb_bind"]},
        "call_stop": lambda facts: {
            "session": facts.dialled("AXYB", facts.x("AXYB"), 86_400)["session"],
        },
        "axyb_unbind": lambda facts: {"binding": facts.made["axyb_bind"]},
    },
}  # fmt: skip
"""By the mode of the application; each one knows its own operations alone."""


def _address(call: dict[str, str]) -> dict[str, str]:
    return {"file": call["file"], "domain": call["domain"]}


MADE = {
    "create": "task_id",
    "plan_create": "plan_id",
    "workflow_create": "workflow_id",
    "axb_bind": "binding",
    "ax_bind": "binding",
    "axe_bind": "binding",
    "axyb_bind": "binding",
}
"""What operations make → the fact that names it."""
