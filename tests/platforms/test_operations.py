"""Every operation of the platforms through its client, against the simulated platforms."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from pydantic import SecretStr
from tests.support.accounts import AnAccount
from tests.support.asked import AIRUDDER, BLU, HUAWEI, MADE, OFF, START, Facts, Values
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.errors import BadInput, NotConfirmed, NotFound, VendorError
from dialwatch.calls.form import FieldKind
from dialwatch.calls.platform import Platform
from dialwatch.calls.verdict import Verdict
from dialwatch.clock import World, WorldClock
from dialwatch.platforms.catalogue import SPECS, connect
from dialwatch.platforms.operator import Operator
from dialwatch.platforms.spec import Spec

ON = {"operations": {name: {"enabled": True} for name in OFF}}


@pytest.fixture
def world() -> Iterator[Simulated]:
    with started_simulator(
        "every-kind", seed=5, speed=30, start=START, begun=55, heard_by="client"
    ) as simulated:
        simulated.wait(lambda truth: sum(one["entries_done"] for one in truth["campaigns"]) > 60)
        yield simulated


def client_of(world: Simulated, platform: Platform, *, mode: str = "AXB", **overrides: Any) -> Any:
    told = world.told[platform.value]
    if platform is Platform.HUAWEI:
        told = {**told, **told["applications"][mode]}
    names = ("app_id", "app_key") if platform is Platform.BLU else ("app_key", "app_secret")
    account = AnAccount(platform, told["url"], zone=told["zone"], overrides=overrides)
    keys = {name: SecretStr(str(told[name])) for name in names}
    return connect(account, keys, WorldClock(World.of(world.told["world"])))


def entered(spec: Spec, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values, numbers of a list as its entries."""
    told = dict(values)
    for field in spec.fields:
        if field.kind is FieldKind.LIST and field.name in told:
            phone = next(one.name for one in field.columns if one.kind is FieldKind.PHONE)
            serial = {"id": None} if any(one.name == "id" for one in field.columns) else {}
            told[field.name] = [
                {phone: number, **dict.fromkeys(serial, place)}
                for place, number in enumerate(told[field.name], start=1)
            ]
    return told


async def perform_all(
    client: Operator, world: Simulated, table: Mapping[str, Values]
) -> dict[str, Verdict]:
    facts, verdicts = Facts(world), {}
    for operation, values in table.items():
        spec = client.spec(operation)
        done = await client.perform(operation, entered(spec, values(facts)))
        if operation in MADE:
            facts.made[operation] = done.finding.fact(MADE[operation])
            assert facts.made[operation], f"{operation} names nothing that it made"
        if not spec.acts and not spec.reads.file:
            assert done.finding.rows or done.finding.facts, f"{operation} found nothing"
        verdicts[operation] = done.verdict
    return verdicts


async def test_every_operation_of_ai_rudder(world):
    client = client_of(world, Platform.AIRUDDER, **ON)
    try:
        verdicts = await perform_all(client, world, AIRUDDER)
    finally:
        await client.close()
    assert set(verdicts) == set(SPECS[Platform.AIRUDDER])
    assert verdicts["stop"] is verdicts["cancel_call"] is Verdict.CONFIRMED


async def test_every_operation_of_blu(world):
    client = client_of(world, Platform.BLU, operations={"create_task": {"enabled": True}})
    try:
        verdicts = await perform_all(client, world, BLU)
    finally:
        await client.close()
    assert set(verdicts) == set(SPECS[Platform.BLU])


async def test_every_operation_of_huawei(world):
    asked: set[str] = set()
    for mode, table in HUAWEI.items():
        client = client_of(world, Platform.HUAWEI, mode=mode)
        try:
            verdicts = await perform_all(client, world, table)
        finally:
            await client.close()
        asked |= set(verdicts)
        for operation, verdict in verdicts.items():
            if operation.endswith(("_bind", "_unbind")):
                assert verdict is Verdict.CONFIRMED, operation
    assert asked == set(SPECS[Platform.HUAWEI])


async def test_another_modes_operation_is_told_as_such(world):
    client = client_of(world, Platform.HUAWEI, mode="AX")
    try:
        with pytest.raises(VendorError, match="another mode"):
            await client.perform("axb_query", {"x": "+8617000001001"})
    finally:
        await client.close()


async def test_what_is_off_is_not_sent(world):
    client = client_of(world, Platform.AIRUDDER)
    try:
        for operation in OFF:
            values = {"plan_strategies": {}, "call": {"call": "x"}}.get(operation)
            values = {"plan": "x"} if values is None else values
            if operation in ("plan_cancel", "plan_recordings"):
                values["callee"] = "+6281177770001"
            if operation == "plan_create":
                entries = [{"callee": "+6281177770001"}]
                values = {"name": "x", "strategy": "x", "line": "x", "entries": entries}
            with pytest.raises(NotConfirmed, match="not confirmed for this account"):
                await client.perform(operation, values)
    finally:
        await client.close()


@pytest.mark.parametrize("platform", list(Platform))
def test_every_form_is_complete(platform, world):
    forms = client_of(world, platform).forms()
    assert len({form.operation for form in forms}) == len(forms)
    for form in forms:
        assert form.title
        assert form.purpose.endswith(".")
        assert form.evidence
        assert form.enabled == (not form.why_off)
        assert len({field.name for field in form.fields}) == len(form.fields)


async def test_an_unknown_operation_is_refused(world):
    client = client_of(world, Platform.BLU)
    try:
        with pytest.raises(BadInput, match="no operation “dance”"):
            await client.perform("dance", {})
    finally:
        await client.close()


async def test_a_refusal_of_ai_rudder_is_told_with_its_code(world):
    client = client_of(world, Platform.AIRUDDER)
    try:
        with pytest.raises(NotFound, match=r"no such record.*\(404\)"):
            await client.perform("workflow_tasks", {"workflow": "wf-of-nobody"})
    finally:
        await client.close()
