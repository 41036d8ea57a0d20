"""The vendors' samples of requests and answers, round through our clients.

A request sample is turned back into what a user would enter; performing the operation with that
must send the same method, path, query and body again. An answer sample must hold no field that the
contract does not know where it is strict, and be read without an error where it is not.
"""

import base64
import json
from collections.abc import Mapping
from typing import Any

import pytest
from pydantic import SecretStr
from tests.platforms.test_samples import SAMPLES, load, strict_names
from tests.support.accounts import AnAccount
from tests.support.scripted_server import Asked, ScriptedServer, answer, json_answer

from dialwatch.calls.errors import PlatformError
from dialwatch.calls.platform import Platform
from dialwatch.clock import SystemClock
from dialwatch.net import Operation
from dialwatch.platforms.catalogue import SPECS, connect
from dialwatch.platforms.check.compare import compared
from dialwatch.platforms.contract import Contract, contract_for, shipped
from dialwatch.platforms.found import finding
from dialwatch.platforms.operator import Sent
from dialwatch.platforms.wiring import loosely

FOLDERS = {
    "airudder": Platform.AIRUDDER,
    "airudder-workflow": Platform.AIRUDDER,
    "blu": Platform.BLU,
    "huawei": Platform.HUAWEI,
}
LATER = ("webhook", "pds", "chatbot", "waba", "didi", "auth", "list-waba")
"""Samples of interfaces that a later order is named for, and of the token."""
BLU_NAMES = {
    "cancel_call": "cancel",
    "create_task": "create_task",
    "query_call_result": "query",
    "upload_user_list": "upload",
}
ANSWERS = {
    "ax_bind": "ax_bind",
    "ax_query": "ax_query",
    "axb_bind": "axb_bind",
    "axb_query": "axb_query",
    "axe_bind": "axe_bind",
    "axe_query": "axe_query",
    "axe_query_v2": "axe_query_v2",
    "axe_binding_count": "axe_count",
    "axyb_bind_ax": "axyb_bind",
    "axyb_query": "axyb_query",
}
"""Huawei's answers that hold more than a result code."""


def on(platform: Platform) -> Contract:
    """The shipped contract with every operation switched on."""
    names = shipped(platform).operations
    told = {"operations": {name: {"enabled": True} for name, one in names.items() if one.path}}
    return contract_for(platform, told)


def request_names(folder: str) -> list[str]:
    names = sorted(
        path.name for path in (SAMPLES / folder).glob("*.json") if ".request" in path.name
    )
    names = [name for name in names if not name.startswith(LATER)]
    if folder == "blu":
        names = [name for name in names if name.startswith(tuple(BLU_NAMES))]
    return names


def cases() -> list[Any]:
    found = []
    for folder in FOLDERS:
        names = request_names(folder)
        assert names, f"no request sample in {folder}"
        assert set(names) & set(strict_names(folder)) or folder == "airudder", folder
        found += [pytest.param(folder, name, id=f"{folder}-{name}") for name in names]
    return found


def operation_of(folder: str, name: str, told: Mapping[str, Any], contract: Contract) -> Operation:
    if folder == "blu":
        stem = next(stem for stem in BLU_NAMES if name.startswith(stem))
        return contract.operation(BLU_NAMES[stem])
    wire = {**(told.get("query") or {}), **(told.get("json") or told.get("body") or {})}
    found = [
        one
        for one in contract.operations.values()
        if (one.method, one.path) == (told["method"], told["path"])
        and all(wire.get(key) == value for key, value in one.constants.items())
        and one.name in SPECS[contract.platform]
    ]
    if folder == "airudder-workflow":
        found = [one for one in found if one.name.startswith("workflow")]
    elif folder == "airudder":
        found = [one for one in found if not one.name.startswith("workflow")]
    assert len(found) == 1, [one.name for one in found]
    return found[0]


def entered(operation: Operation, wire: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    """What a user enters so that this is sent."""
    ours = {theirs: name for name, theirs in operation.parameters.items()
            if name.startswith(prefix) and "." not in name.removeprefix(prefix)}  # fmt: skip
    told: dict[str, Any] = {}
    for key, value in wire.items():
        if not prefix and (key in operation.constants or key == "app_key"):
            continue
        name = ours.get(key, prefix + key).removeprefix(prefix)
        if name in ("display", "kind"):
            continue
        if isinstance(value, list):
            told[name] = [entered(operation, one, f"{prefix}{name}.") for one in value]
        elif isinstance(value, dict) and name == "pre_voice":
            told |= entered(operation, value, f"{prefix}{name}.")
        elif name in ("business",) or (name == "variables" and isinstance(value, str)):
            told[name] = {key: str(one) for key, one in json.loads(value).items()}
        elif name == "power":
            told[name] = value == "on"
        elif isinstance(value, str) and value.endswith("+08:00"):
            told[name] = value.removesuffix("+08:00")
        else:
            told[name] = value
    return told


def sent_again(folder: str, told: Mapping[str, Any], asked: Asked) -> None:
    """The same request, in its parts."""
    if folder == "blu":
        assert loosened(asked.json()) == loosened(told)
        return
    assert (asked.method, asked.path) == (told["method"], told["path"])
    query = {key: str(value) for key, value in (told.get("query") or {}).items()}
    if "app_key" in query:
        query["app_key"] = "a-key"
    assert asked.query == query
    body = told.get("json") or told.get("body")
    if asked.method in ("POST", "PUT"):
        assert asked.json() == body
    for name in ("Content-Type", "User-Agent"):
        if name in told.get("headers", {}):
            expected = told["headers"][name].replace(" ", "")
            if body or folder == "huawei" or name == "User-Agent":
                assert asked.headers[name.lower()].replace(" ", "") == expected


def loosened(told: Any) -> Any:
    """Blu's texts of JSON as what they hold: blanks and the order of names do not count."""
    if isinstance(told, list):
        return [loosened(one) for one in told]
    if isinstance(told, dict):
        return {
            key: {name: str(one) for name, one in json.loads(value).items()}
            if key in ("extVars", "callVars")
            else loosened(value)
            for key, value in told.items()
        }
    return told


ENVELOPES = {
    Platform.AIRUDDER: {"code": 200, "status": "OK", "data": {"token": "a-token"}},
    Platform.BLU: {"code": 2000, "message": "success"},
    Platform.HUAWEI: {"resultcode": "0", "resultdesc": "Success"},
}


@pytest.mark.parametrize(("folder", "name"), cases())
async def test_a_request_is_sent_as_the_vendor_shows_it(folder, name):
    platform, told = FOLDERS[folder], load(folder, name)
    contract = on(platform)
    operation = operation_of(folder, name, told, contract)
    both = {**(told.get("query") or {}), **(told.get("json") or told.get("body") or {})}
    wire = told if folder == "blu" else both
    values = entered(operation, wire)
    names = ("app_id", "app_key") if platform is Platform.BLU else ("app_key", "app_secret")
    async with ScriptedServer(json_answer(ENVELOPES[platform])) as server:
        switched = {"operations": {operation.name: {"enabled": True}}}
        account = AnAccount(platform, server.url, zone="Asia/Shanghai", overrides=switched)
        keys = {name: SecretStr("a-key" if name == "app_key" else "a-value") for name in names}
        client = connect(account, keys, SystemClock())
        try:
            spec = client.spec(operation.name)
            await client.sent(spec, operation, spec.wire(spec.checked(values)))
        finally:
            await client.close()
        sent_again(folder, told, server.asked[-1])


def answers(strict: bool) -> list[Any]:
    found = []
    for stem, operation in ANSWERS.items():
        name = f"{stem}.response.json"
        if not (SAMPLES / "huawei" / name).exists():
            continue
        if (name in strict_names("huawei")) is strict:
            found.append(pytest.param(name, operation, id=name))
    assert found
    return found


def read(name: str, operation: str) -> tuple[Any, Any]:
    body = load("huawei", name)["json"]
    around = ("resultcode", "resultdesc", "app_key")
    data = {key: value for key, value in body.items() if key not in around}
    reads, contract = SPECS[Platform.HUAWEI][operation].reads, shipped(Platform.HUAWEI)
    told = compared(data, reads, contract, zone="UTC", latest=2**52)
    return told, finding(data, reads, contract)


@pytest.mark.parametrize(("name", "operation"), answers(strict=True))
def test_a_strict_answer_holds_no_field_that_we_do_not_know(name, operation):
    told, found = read(name, operation)
    assert told.unknown == []
    assert found.rows or found.facts


@pytest.mark.parametrize(("name", "operation"), answers(strict=False))
def test_any_other_answer_is_read_without_an_error(name, operation):
    _, found = read(name, operation)
    assert found.rows or found.facts


@pytest.mark.parametrize(
    "name",
    sorted(path.name for path in (SAMPLES / "huawei").glob("*error*.response.json")),
)
async def test_every_error_answer_tells_what_happened_and_what_to_do(name):
    sample = load("huawei", name)
    async with ScriptedServer(json_answer(sample["json"], sample["http_status"])) as server:
        keys = {"app_key": SecretStr("a-key"), "app_secret": SecretStr("a-secret")}
        client = connect(AnAccount(Platform.HUAWEI, server.url), keys, SystemClock())
        try:
            with pytest.raises(Exception) as told:  # noqa: PT011 - each code has its own
                await client.perform("axb_query", {"x": "+8617000000001"})
        finally:
            await client.close()
    assert str(told.value)
    assert told.value.advice  # type: ignore[attr-defined]
    assert told.value.code == sample["json"]["resultcode"]  # type: ignore[attr-defined]


# Answers of the dialling platforms


def answer_names() -> list[Any]:
    found = []
    for folder in ("airudder", "airudder-workflow", "blu"):
        names = sorted(path.name for path in (SAMPLES / folder).glob("*.response*.json"))
        names = [name for name in names if not name.startswith((*LATER, "pre_dial", "dial_result"))]
        assert names, f"no answer sample in {folder}"
        found += [pytest.param(folder, name, id=f"{folder}-{name}") for name in names]
    return found


def asked_for(folder: str, name: str) -> str | None:
    """The operation whose answer this is, by the request sample of the same name."""
    stem = name.split(".response", maxsplit=1)[0]
    requests = [one for one in request_names(folder) if one.startswith(f"{stem}.")]
    if not requests:
        return None
    told, platform = load(folder, requests[0]), FOLDERS[folder]
    return operation_of(folder, requests[0], told, on(platform)).name


def told_in(folder: str, sample: Any) -> bytes:
    """The sample's answer, as it comes over the wire; a file as its bytes."""
    if folder == "blu":
        return json_answer(sample)
    body = sample.get("json") or sample.get("body")
    if body is None:
        return answer(base64.b64decode(sample["body_base64"]), sample["http_status"])
    return json_answer(body, sample["http_status"])


async def heard(folder: str, sample: Any, operation: str) -> Sent | PlatformError:
    """What our client makes of the answer."""
    platform = FOLDERS[folder]
    contract = on(platform)
    first = [] if platform is Platform.BLU else [json_answer(ENVELOPES[platform])]
    async with ScriptedServer(*first, told_in(folder, sample)) as server:
        account = AnAccount(platform, server.url, zone="Asia/Shanghai")
        keys = {key: SecretStr("a-value") for key in ("app_id", "app_key", "app_secret")}
        client = connect(account, keys, SystemClock())
        try:
            return await client.sent(client.spec(operation), contract.operation(operation), {})
        except PlatformError as error:
            return error
        finally:
            await client.close()


@pytest.mark.parametrize(("folder", "name"), answer_names())
async def test_every_answer_of_the_diallers_is_read_and_strict_ones_hold_nothing_unknown(
    folder, name
):
    platform, sample = FOLDERS[folder], load(folder, name)
    usual = "list" if platform is Platform.AIRUDDER else "query"
    operation = asked_for(folder, name) or usual
    told = await heard(folder, sample, operation)
    file = base64.b64decode(sample.get("body_base64") or "") if folder != "blu" else b""
    silent = file.startswith(b"RIFF") and len(file) <= 44  # a header without sound is said so
    assert isinstance(told, PlatformError) == (silent or "error" in name), told
    if isinstance(told, Sent):
        reads, contract = SPECS[platform][operation].reads, on(platform)
        found = finding(told.data, reads, contract)
        assert told.download or found.sentence == ""
        if name in strict_names(folder):
            seen = compared(told.data, reads, contract, zone="Asia/Shanghai", latest=2**52)
            assert seen.unknown == []


@pytest.mark.parametrize(
    "name",
    [name for name in strict_names("airudder-workflow") if name.startswith("call-completion")],
)
def test_confirmed_calls_of_a_workflow_hold_no_field_that_we_do_not_know(name):
    body = load("airudder-workflow", name)["body"]
    reads, contract = SPECS[Platform.AIRUDDER]["workflow_detail"].reads, shipped(Platform.AIRUDDER)
    told = compared(body, reads, contract, zone="Asia/Shanghai", latest=2**52)
    assert told.unknown == []
    assert told.seen[0].rows
    assert told.seen[1].rows


@pytest.mark.parametrize("folder", list(FOLDERS))
def test_every_sample_is_one_whole_json_object(folder):
    names = sorted(path.name for path in (SAMPLES / folder).glob("*.json"))
    assert names
    for name in names:
        assert loosely((SAMPLES / folder / name).read_bytes(), name)
