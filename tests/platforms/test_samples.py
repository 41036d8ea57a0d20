"""The vendors' samples, read from the guidance beside the repository (vendors/README.md).

Strict: what the vendor says must be read whole, without a field that we do not know and without
mending. All others: read tolerantly, without an error.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter
from tests.platforms.airudder.test_details import ask
from tests.platforms.blu.test_page import ask as ask_blu

from dialwatch.calls.platform import Platform
from dialwatch.platforms.airudder.details import read_details
from dialwatch.platforms.airudder.explain import explain as explain_airudder
from dialwatch.platforms.airudder.lists import Page, read_robots, read_tasks
from dialwatch.platforms.airudder.wire import TokenAnswer, models
from dialwatch.platforms.blu import page as blu_page
from dialwatch.platforms.blu.wire import models as blu_models
from dialwatch.platforms.contract import shipped
from dialwatch.platforms.huawei.client import Result
from dialwatch.platforms.huawei.sign import AUTHORIZATION, CONTENT_TYPE
from dialwatch.platforms.port import Reading

SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "vendors" / "samples"
LATEST = 2**52

if not SAMPLES.is_dir():
    pytest.skip(
        "the vendors' samples are not ours to hand on; they are read where they lie beside a clone",
        allow_module_level=True,
    )


def load(folder: str, name: str) -> Any:
    return json.loads((SAMPLES / folder / name).read_text(encoding="utf-8"))


def strict_names(folder: str) -> list[str]:
    names = sorted(path.name for path in (SAMPLES / folder).glob("*.json"))
    if folder == "blu":
        return [name for name in names if ".unconfirmed." not in name]
    if folder == "airudder-workflow":
        marks = {one["file"]: one["mark"] for one in load(folder, "index.json")["files"]}
        return [name for name in names if marks.get(name, "").startswith("C")]
    return [name for name in names if load(folder, name)["evidence"] == "documented"]


def tolerant_names(folder: str, *beginnings: str) -> list[str]:
    return sorted(
        path.name
        for path in (SAMPLES / folder).glob("*.json")
        if path.name.startswith(beginnings) and path.name not in strict_names(folder)
    )


@pytest.mark.parametrize("folder", ["airudder", "airudder-workflow", "blu", "huawei"])
def test_no_folder_is_empty(folder):
    assert strict_names(folder), f"no strict sample in {SAMPLES / folder}"


def body(told: Any) -> bytes:
    return json.dumps(told, ensure_ascii=False).encode()


def unknown_fields(model: Any) -> list[str]:
    """Fields that a model did not know, its parts included."""
    if isinstance(model, list):
        return [name for one in model for name in unknown_fields(one)]
    if not isinstance(model, BaseModel):
        return []
    nested = [name for field in type(model).model_fields for name in
              unknown_fields(getattr(model, field))]  # fmt: skip
    return [*(model.model_extra or {}), *nested]


# AI Rudder


def test_airudders_token_request_and_answer():
    request, answer = load("airudder", "auth.request.json"), load("airudder", "auth.response.json")
    auth = shipped(Platform.AIRUDDER).operation("auth")
    assert (auth.method, auth.path) == (request["method"], request["path"])
    assert set(auth.named(key="k", secret="s")) == set(request["json"])
    assert shipped(Platform.AIRUDDER).setting("user_agent", "") == request["headers"]["User-Agent"]
    told = TypeAdapter(TokenAnswer).validate_json(body(answer["json"]))
    assert told.code == 200
    assert told.data is not None
    assert told.data.token == answer["json"]["data"]["token"]
    assert unknown_fields(told) == []


@pytest.mark.parametrize(
    "name", [name for name in strict_names("airudder") if name.startswith("webhook_call")]
)
def test_airudders_documented_calls(name):
    told = load("airudder", name)["json"]
    wrapped = {"data": told, "status": "OK", "code": 200}
    adapter = models(tuple(shipped(Platform.AIRUDDER).fields.items())).details
    parsed = adapter.validate_json(body(wrapped))
    assert unknown_fields(parsed) == []
    reading = read_details(body(wrapped), ask(latest=LATEST), None, "200")
    assert isinstance(reading, Reading)
    assert reading.oddities == []
    assert len({call.entry for call in reading.calls}) == len(told["details"])
    for call in reading.calls:
        if json.loads(call.raw).get("question_answer"):
            detail = explain_airudder(call.raw, shipped(Platform.AIRUDDER))
            assert all(question.content for question in detail.questions)
            assert detail.labels


@pytest.mark.parametrize("name", tolerant_names("airudder", "task_detail", "plan_task_detail"))
def test_airudders_other_details(name):
    told = load("airudder", name)
    if told["kind"] == "response":
        reading = read_details(body(told["json"]), ask(latest=LATEST), None, "200")
        assert isinstance(reading, Reading)
        assert len(reading.calls) >= len(told["json"]["data"]["details"])
    else:
        operation = shipped(Platform.AIRUDDER).operation("detail")
        assert (operation.path, list(operation.named(task="x"))) == (
            told["path"],
            list(told["query"]),
        )


def test_airudders_lists():
    request = load("airudder", "task_list.request.json")
    listing = shipped(Platform.AIRUDDER).operation("list")
    assert listing.path == request["path"]
    assert set(listing.named(page=1, size=10)) == set(request["query"])
    tasks = read_tasks(body(load("airudder", "task_list.response.json")["json"]), ask(), "200")
    assert isinstance(tasks, Page)
    assert len(tasks.campaigns) == tasks.total == 1
    robots = read_robots(body(load("airudder", "robot_list.response.json")["json"]), ask(), "200")
    assert len(robots) == 2


# Blu


@pytest.mark.parametrize(
    "name", [name for name in strict_names("blu") if name.startswith("query_call_result")]
)
def test_blus_query(name):
    told = load("blu", name)
    query = shipped(Platform.BLU).operation("query")
    asked = query.named(task=told["taskId"], page=told.get("pageNo"), size=told.get("pageSize"))
    assert asked == told


@pytest.mark.parametrize(
    "name",
    [name for name in strict_names("blu") if "records" in load("blu", name)],
)
def test_blus_records(name):
    record = blu_models(tuple(shipped(Platform.BLU).fields.items()))
    parsed = record.list.validate_json(body(load("blu", name)["records"]))
    assert unknown_fields(parsed) == []
    assert all(one.mobile and one.id for one in parsed)


@pytest.mark.parametrize(
    "name",
    [name for name in tolerant_names("blu", "query_call_result") if ".response." in name],
)
def test_blus_results(name):
    told = load("blu", name)
    page = blu_page.read_page(body(told), ask_blu(latest=LATEST), {}, "2000", has_ids=False)
    assert isinstance(page, blu_page.Page)
    assert (len(page.calls), page.left_out, page.oddities) == (2, [], [])


def test_blus_refusal():
    told = load("blu", "error.response.unconfirmed.json")
    page = blu_page.read_page(body(told), ask_blu(), {}, "2000", has_ids=False)
    assert page == blu_page.Refusal("4001", "sign error")


# Huawei


@pytest.mark.parametrize(
    "name", [name for name in strict_names("huawei") if name.endswith(".response.json")]
)
def test_huaweis_answers(name):
    sample = load("huawei", name)
    told = TypeAdapter(Result).validate_json(body(sample["json"]))
    assert told.resultcode == sample["json"]["resultcode"]
    if name.startswith("any_error") and sample["http_status"] in (401, 403):
        assert f"{sample['http_status']}/{told.resultcode}" in shipped(Platform.HUAWEI).codes


def test_huaweis_query():
    sample = load("huawei", "axb_query.request.json")
    query = shipped(Platform.HUAWEI).operation("axb_query")
    assert (query.method, query.path) == (sample["method"], sample["path"])
    assert set(query.named(x="+86", page=1, size=10)) == set(sample["query"])
    assert sample["headers"]["Authorization"] == AUTHORIZATION
    assert sample["headers"]["Content-Type"] == CONTENT_TYPE


def documented_codes() -> list[Any]:
    """HTTP status and code of each row of the vendor's table (huawei.md 12.1)."""
    page = (SAMPLES.parent / "huawei.md").read_text(encoding="utf-8")
    table = page[page.index("### 12.1") :].split("\n\n### ")[0]
    found = []
    for line in table.splitlines():
        cells = [cell.strip(" *") for cell in line.split("|")]
        if len(cells) > 3 and cells[1].isdigit():
            found += [(cells[1], code) for code in _each(cells[2])]
    return found


def _each(told: str) -> list[str]:
    """The codes of a cell, spans written out."""
    codes = re.findall(r"\d{7}", told)
    for first, last in re.findall(r"(\d{7}) to (\d{7})", told):
        codes += [str(code) for code in range(int(first), int(last))]
    return sorted(set(codes))


def test_every_code_of_huawei_has_a_meaning_and_an_advice():
    documented = documented_codes()
    assert len(documented) > 40
    known = shipped(Platform.HUAWEI).codes
    for status, code in documented:
        told = known.get(f"{status}/{code}")
        assert told is not None, f"{status}/{code} is not known"
        assert told["text"].endswith(".")
        assert told["advice"].endswith("."), f"{status}/{code} says not what to do"


def test_huaweis_missing_record_proves_the_key():
    sample = load("huawei", "axb_query_error_missing.response.json")
    told = f"{sample['http_status']}/{sample['json']['resultcode']}"
    assert shipped(Platform.HUAWEI).codes[told]["key"] == "proven"
