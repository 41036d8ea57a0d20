"""The vendors' samples of workflows, read from the guidance beside the repository, are granted.

Ids of this world are put in; all else is sent as it stands there. Strict are those that index.json
marks as the vendor's own; the others are what our pages infer.
"""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.simulator.conftest import Serve
from tests.simulator.test_airudder import logged_in
from tests.simulator.test_airudder_workflows import CHECKING, TELLING, Flows

SAMPLES = Path(__file__).resolve().parents[3] / "shared/vendors/samples/airudder-workflow"
MORNING = datetime(2025, 3, 17, 2, 0, tzinfo=UTC)
"""When the samples' workflow was made."""
LATER = ("waba", "list-waba", "pds", "chatbot")
"""What a later order builds."""
ROWS = ("list", "details")
FREE = ("EventLabel", "NerSlots", "variables")
LISTED = ("add-lists", "update-list", "cancel-list", "query-workflow-id")

if not SAMPLES.is_dir():
    pytest.skip(
        "the vendors' samples are not ours to hand on; they are read where they lie beside a clone",
        allow_module_level=True,
    )


def load(name: str) -> Any:
    return json.loads((SAMPLES / name).read_text(encoding="utf-8"))


MARKS = {one["file"]: one["mark"] for one in load("index.json")["files"]}
REQUESTS = [
    name.removesuffix(".request.json")
    for name in MARKS
    if name.endswith(".request.json") and not name.startswith(LATER)
]


def test_there_are_samples_that_are_the_vendors_own():
    strict = {n for n in REQUESTS if MARKS[f"{n}.request.json"] == "C"}
    assert strict == {"create-workflow", "verify-custom-api-push", "query-workflow-id"}
    assert len(REQUESTS) == 16


async def known(flows: Flows, sample: str) -> dict[str, object]:
    """This world's ids: of a workflow over the samples' lists where they are asked about, else of
    one that has calls."""
    template = {"workflow_template_id": TELLING}
    if sample in LISTED:
        made = await flows.created(**load("create-workflow.request.json")["body"] | template)
        return {**template, "workflow_id": made}
    template = {"workflow_template_id": CHECKING} if "info-check" in sample else template
    running = await flows.created(**template, end_time="2025-03-17 18:00:00")
    flows.go(1500)
    (task, *_) = await flows.tasks(running)
    details = await flows.details(task["task_id"])
    promised = next(row for row in details if row.get("result_label") in ("A", "B"))
    return {
        **template,
        **{name: promised[name] for name in ("callee", "case_id", "call_id")},
        "workflow_id": running,
        "task_id": task["task_id"],
        "nodetask_id": task["nodetask_id"],
        "node_id": "node-3",
    }


@pytest.mark.parametrize("name", REQUESTS)
async def test_the_simulator_grants_it(serve: Serve, name: str):
    flows = Flows(await logged_in(serve, start=MORNING))
    ids = await known(flows, name)
    sample = load(f"{name}.request.json")
    sent = {
        part: {key: ids.get(key, value) for key, value in (sample[part] or {}).items()}
        for part in ("query", "body")
    }
    answer = await flows.served.http.request(
        sample["method"],
        flows.served.told["airudder"]["url"] + sample["path"],
        headers={**sample["headers"], "Authorization": f"Token {flows.served.token}"},
        params=sent["query"],
        json=sent["body"] if sample["body"] is not None else None,
    )
    due = load(f"{name}.response.json")
    assert answer.status_code == due["http_status"], answer.text
    told = answer.json()
    assert (told["code"], told["status"]) == (200, "OK")
    assert lacking(due["body"], told) == []


def lacking(due: Any, told: Any, path: str = "") -> list[str]:
    """Names in the sample that the answer does not have in the same place. A list is like its
    first row."""
    if isinstance(due, list):
        return lacking(due[0], told[0], path) if due and told else []
    if not isinstance(due, dict):
        return []
    absent = [key for key in due if key not in told or (key in ROWS and not told[key])]
    found = [f"{path}.{key}" for key in absent]
    for key in set(due) - {*absent, *FREE}:
        found += lacking(due[key], told[key], f"{path}.{key}")
    return found


async def test_a_bad_token_is_refused_as_the_sample_has_it(serve: Serve):
    flows = Flows(await logged_in(serve))
    flows.served.token = "another"
    answer = await flows.served.airudder("workflow/templatelist")
    due = load("error-unauthorized.response.json")
    assert answer.status_code == due["http_status"]
    assert answer.json()["code"] == due["body"]["code"]
    assert set(due["body"]) <= set(answer.json())
