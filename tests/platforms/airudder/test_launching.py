"""Beginning campaigns on AI Rudder: what is asked for is what is begun, once, and it is found."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from tests.platforms.test_operations import ON, client_of
from tests.support.asked import START
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.campaign import CampaignKind, CampaignStatus
from dialwatch.calls.errors import BadAnswer, BadInput, PlatformError
from dialwatch.calls.halt import Standing
from dialwatch.calls.launch import LaunchKind
from dialwatch.calls.platform import Platform
from dialwatch.platforms.airudder.client import AiRudder
from dialwatch.platforms.airudder.tracing import fits
from dialwatch.platforms.halting import Listed, ListedEntry
from dialwatch.platforms.launching import Made, Part, Settled, Trace
from dialwatch.simulator.scenario import POLITE
from dialwatch.simulator.strategy import STRATEGIES

STRATEGY = next(iter(STRATEGIES))
VALUES: dict[LaunchKind, dict[str, Any]] = {
    LaunchKind.TASK: {
        "name": "spring",
        "line": "JKT-TRUNK-A",
        "robot_method": "single",
        "robot": POLITE,
        "starts": "2027-01-04 09:00:00",
        "ends": "2027-01-04 17:00:00",
        "redials": 2,
        "redial_pause": "15",
    },
    LaunchKind.PLAN: {
        "name": "spring",
        "strategy": STRATEGY,
        "line": "JKT-TRUNK-A",
        "starts": "2027-01-04 09:00:00",
    },
    LaunchKind.WORKFLOW: {"name": "spring", "template": 5120, "ends": "2027-01-04 17:00:00"},
}
PREFIX = {LaunchKind.TASK: "", LaunchKind.PLAN: "plan:", LaunchKind.WORKFLOW: "workflow:"}
ROWS = [
    {"line": n + 2, "callee": f"+62 811-7000-{n:04d}", "variables": {"name": f"Ayu {n}", "due": 3}}
    for n in range(5)
]
NUMBERS = [f"+628117000{n:04d}" for n in range(5)]
BEGUN = [LaunchKind.TASK, LaunchKind.PLAN, LaunchKind.WORKFLOW]


@pytest.fixture(scope="module")
def running() -> Iterator[Simulated]:
    with started_simulator("launches", seed=5, speed=20, start=START) as simulated:
        yield simulated


@pytest.fixture
def world(running: Simulated) -> Iterator[Simulated]:
    """Without faults, whatever the test before it wanted."""
    yield running
    running.fault()


@pytest.fixture
async def client(world: Simulated) -> AsyncIterator[AiRudder]:
    client = client_of(world, Platform.AIRUDDER, **ON)
    yield client
    await client.close()


def parts_of(client: AiRudder, kind: LaunchKind, name: str, rows: int = 5) -> list[Part]:
    return client.parts(kind, {**VALUES[kind], "name": name}, rows, 0)


def part_of(client: AiRudder, kind: LaunchKind, name: str) -> Part:
    (part,) = parts_of(client, kind, name)
    return part


async def sent(client: AiRudder, part: Part, rows: list[dict[str, Any]] = ROWS) -> Made:
    ask = client.filled(part, "", rows)
    done = await client.perform(ask.operation, ask.values, confirm=False)
    return client.made(part, done, len(rows), 7)


def launched(world: Simulated, name: str) -> list[dict[str, Any]]:
    return [one for one in world.launched() if one["name"] == name]


async def lost(client: AiRudder, world: Simulated, part: Part, kind: str) -> Trace:
    """Send it while that fault holds; what is known of it then."""
    before = await client.named(part)
    at = world.truth()["now"]
    world.fault({"platform": "airudder", "operation": part.ask.operation, "kind": kind})
    with pytest.raises(PlatformError) as failed:
        await sent(client, part)
    assert failed.value.leaves_open
    world.fault()
    return Trace(part=part, campaign="", rows=ROWS, sent_at=at, before=before)


async def test_what_can_be_begun_is_offered_with_where_it_stands(client, world):
    plain = client_of(world, Platform.AIRUDDER)
    offers = {offer.kind: offer for offer in plain.offers()}
    await plain.close()
    assert list(offers) == BEGUN
    assert [offer.enabled for offer in offers.values()] == [True, False, True]
    assert "Not confirmed" in offers[LaunchKind.PLAN].why_off
    assert [offer.splits for offer in offers.values()] == [True, True, False]
    for offer in offers.values():
        assert (offer.account, offer.platform, offer.most) == ("a1", Platform.AIRUDDER, 10_000)
        assert offer.purpose.endswith(".")
        assert offer.warning.endswith(".")
        assert "entries" not in {field.name for field in offer.fields}
        assert {"callee", "variables"} <= {field.name for field in offer.columns}
        assert set(VALUES[offer.kind]) <= {field.name for field in offer.fields}
    assert all(offer.enabled for offer in client.offers())
    for field in (one for offer in client.offers() for one in (*offer.fields, *offer.columns)):
        assert field.help.endswith("."), f"{field.name} is not explained"


@pytest.mark.parametrize("kind", BEGUN)
async def test_a_list_is_begun_once_and_told_as_created(client, world, kind):
    name = f"one {kind}"
    part = part_of(client, kind, name)
    assert (part.begins, part.needs, part.rows, part.name) == (True, False, range(5), name)
    assert not client.repeatable(part.ask.operation)
    made = await sent(client, part)
    (truth,) = launched(world, name)
    assert made.campaign == PREFIX[kind] + truth["key"]
    assert [entry["number"] for entry in truth["entries"]] == NUMBERS
    seen = made.seen
    assert seen is not None
    assert (seen.key, seen.name, seen.entries) == (made.campaign, name, 5)
    assert (seen.status, seen.created_at, seen.seen_at) == (CampaignStatus.CREATED, 7, 7)
    assert seen.kind is CampaignKind(kind.value)
    assert await client.listed_numbers(made.campaign) == frozenset(NUMBERS)
    assert made.campaign in await client.named(part)


async def test_a_task_is_told_with_its_line_robot_redials_and_window(client):
    part = part_of(client, LaunchKind.TASK, "told")
    seen = (await sent(client, part)).seen
    assert seen is not None
    assert (seen.line, seen.robot) == ("JKT-TRUNK-A", POLITE)
    assert (seen.redials, seen.redial_pause) == (2, 900.0)
    listed = {one.key: one for one in (await client.campaigns()).campaigns}[seen.key]
    for name in ("name", "line", "robot", "redials", "redial_pause", "starts_at", "ends_at"):
        assert getattr(seen, name) == getattr(listed, name), name


def test_a_long_list_becomes_several_tasks_and_no_second_workflow(client):
    parts = parts_of(client, LaunchKind.TASK, "long", 25_000)
    assert [part.name for part in parts] == ["long-1", "long-2", "long-3"]
    assert [part.ask.values["name"] for part in parts] == ["long-1", "long-2", "long-3"]
    places = [place for part in parts for place in part.rows]
    assert places == list(range(25_000))
    assert [len(part.rows) for part in parts] == [10_000, 10_000, 5_000]
    longest = parts_of(client, LaunchKind.TASK, "x" * 100, 10_001)
    assert [part.name for part in longest] == ["x" * 98 + "-1", "x" * 98 + "-2"]
    assert parts_of(client, LaunchKind.TASK, "none", 0) == []
    assert len(parts_of(client, LaunchKind.WORKFLOW, "flow", 10_000)) == 1
    with pytest.raises(BadInput, match="10,000 rows in all, and the list has 10,001"):
        parts_of(client, LaunchKind.WORKFLOW, "flow", 10_001)


async def test_as_many_rows_as_a_task_takes_go_in_one_request(client, world):
    many = [{"callee": f"+62811{n:07d}", "variables": {"name": "Ayu"}} for n in range(10_000)]
    (part,) = parts_of(client, LaunchKind.TASK, "whole", len(many))
    await sent(client, part, many)
    (truth,) = launched(world, "whole")
    assert [one["number"] for one in truth["entries"]] == [one["callee"] for one in many]
    assert len(truth["requests"]) == 1


@pytest.mark.parametrize(
    ("kind", "change", "fault"),
    [
        (LaunchKind.TASK, {"robot": " "}, "Robot id: is needed"),
        (LaunchKind.TASK, {"redials": -1}, "Redials: must be of at least 0"),
        (LaunchKind.TASK, {"redials": ""}, "works only with “Redials”"),
        (LaunchKind.TASK, {"ends": "2027-01-04 08:00:00"}, "must lie after"),
        (LaunchKind.TASK, {"entries": []}, "no field of this form"),
        (LaunchKind.PLAN, {"starts": "tomorrow"}, "must be a day and a time"),
        (LaunchKind.WORKFLOW, {"template": "the first"}, "must be a whole number"),
        (LaunchKind.WORKFLOW, {"auto_finish": "3"}, "must be one of"),
        (LaunchKind.ADD, {}, "no campaign of the kind “add”"),
    ],
)
def test_values_that_break_a_range_are_named(client, kind, change, fault):
    with pytest.raises(BadInput, match=fault):
        client.checked(kind, {**VALUES.get(kind, {}), **change})


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ({"callee": "+62 811-7000.0001", "variables": {"due": 3, "note": ""}}, ""),
        ({"callee": "08117000001"}, "plus sign"),
        ({"callee": "+62811****0001"}, "masked"),
        ({"callee": "+62 now"}, "no phone number"),
        ({"callee": "+" + "6" * 40}, "has 41"),
        ({"callee": "  "}, "is needed"),
        ({}, "is needed"),
        ({"callee": "+628117000001", "variables": {"due": ["a"]}}, "“due” must be a single text"),
        ({"callee": "+628117000001", "variables": {"due": "a\x07"}}, "control character"),
    ],
)
def test_rows_that_would_be_refused_say_why_and_name_no_number(client, row, fault):
    told = client.row_fault(LaunchKind.TASK, {"line": 1, **row})
    assert fault in told
    assert bool(told) is bool(fault)
    assert "7000" not in told
    assert client.sign_fault(LaunchKind.TASK, row) == ""


async def test_numbers_without_a_plus_sign_pass_where_the_contract_says_so(world):
    client = client_of(world, Platform.AIRUDDER, settings={"international": False})
    assert client.row_fault(LaunchKind.TASK, {"callee": "08117000001"}) == ""
    assert client.row_fault(LaunchKind.TASK, {"callee": "0811***0001"}) != ""
    await client.close()


@pytest.mark.parametrize(
    ("kind", "field", "gone"),
    [
        (LaunchKind.TASK, "robot", POLITE),
        (LaunchKind.PLAN, "strategy", STRATEGY),
        (LaunchKind.WORKFLOW, "template", "5120"),
    ],
)
async def test_what_vanishes_is_offered_no_more_and_refused(client, world, kind, field, gone):
    (choices,) = await client.choices(kind)
    assert (choices.name, choices.asked, choices.sentence) == (field, True, "")
    titles = {one.value: one.title for one in choices.choices}
    assert len(titles) > 1
    assert titles[gone] not in ("", gone)
    if kind is LaunchKind.WORKFLOW:
        assert choices.variables["5120"] == ("name", "amount")
        assert choices.variables["5177"] == ("name", "amount", "birthday")
    world.fault({"platform": "airudder", "kind": "vanish", "value": gone})
    (choices,) = await client.choices(kind)
    assert {one.value for one in choices.choices} == set(titles) - {gone}
    with pytest.raises(PlatformError) as refused:
        await sent(client, part_of(client, kind, "vanished"))
    assert not refused.value.leaves_open
    assert launched(world, "vanished") == []


async def test_a_list_that_is_not_confirmed_is_not_asked_for(world):
    client = client_of(world, Platform.AIRUDDER)
    (choices,) = await client.choices(LaunchKind.PLAN)
    await client.close()
    assert (choices.choices, choices.asked) == ((), False)
    assert "not confirmed" in choices.sentence


async def test_an_empty_list_of_choices_is_no_proof_that_there_are_none(client, world):
    world.fault({"platform": "airudder", "operation": "workflow_templates", "kind": "hollow"})
    (choices,) = await client.choices(LaunchKind.WORKFLOW)
    assert (choices.choices, choices.asked) == ((), False)
    assert "lists no templates" in choices.sentence


async def test_choices_that_cannot_be_read_now_are_an_error(client, world):
    world.fault({"platform": "airudder", "operation": "robot", "kind": "403"})
    with pytest.raises(PlatformError):
        await client.choices(LaunchKind.TASK)


@pytest.mark.parametrize("kind", BEGUN)
async def test_a_yes_that_names_nothing_leaves_open_what_was_made(client, world, kind):
    operation = part_of(client, kind, "x").ask.operation
    world.fault({"platform": "airudder", "operation": operation, "kind": "hollow"})
    with pytest.raises(BadAnswer) as failed:
        await sent(client, part_of(client, kind, "hollow"))
    assert failed.value.leaves_open
    assert launched(world, "hollow") == []


@pytest.mark.parametrize("kind", BEGUN)
async def test_what_was_begun_although_its_answer_was_lost_is_found(client, world, kind):
    part = part_of(client, kind, f"lost {kind}")
    trace = await lost(client, world, part, "lost")
    settled = await client.traced(trace)
    (truth,) = launched(world, part.name)
    assert (settled.done, settled.campaign) == (True, PREFIX[kind] + truth["key"])
    assert settled.seen is not None
    assert (settled.seen.key, settled.seen.entries) == (settled.campaign, 5)
    assert settled.seen.kind is CampaignKind(kind.value)


@pytest.mark.parametrize("kind", BEGUN)
async def test_what_never_arrived_is_told_as_not_begun(client, world, kind):
    await sent(client, part_of(client, kind, f"another {kind}"))
    part = part_of(client, kind, f"never {kind}")
    settled = await client.traced(await lost(client, world, part, "reset"))
    assert (settled.done, settled.campaign, settled.seen) == (False, "", None)
    assert "new since it was sent" in settled.evidence
    assert launched(world, part.name) == []


async def until(client: AiRudder, trace: Trace) -> Settled:
    while (settled := await client.traced(trace)).done is not True:
        assert settled.done is False
    return settled


async def test_what_is_taken_up_late_is_found_when_looked_at_again(client, world):
    part = part_of(client, LaunchKind.TASK, "late")
    settled = await until(client, await lost(client, world, part, "late"))
    (truth,) = launched(world, "late")
    assert settled.campaign == truth["key"]


@pytest.mark.parametrize("kind", BEGUN)
async def test_the_same_of_before_and_others_of_that_name_are_not_taken_for_it(client, world, kind):
    name = f"twin {kind}"
    part = part_of(client, kind, name)
    await sent(client, part)
    trace = await lost(client, world, part, "reset")
    others = [{"callee": "+628119999999"}]
    await sent(client, part, others)
    settled = await client.traced(trace)
    assert settled.done is False
    assert "other numbers: 1." in settled.evidence


async def test_two_that_fit_are_for_the_user_to_decide(client, world):
    part = part_of(client, LaunchKind.TASK, "both")
    trace = await lost(client, world, part, "lost")
    await sent(client, part)
    settled = await client.traced(trace)
    assert (settled.done, settled.campaign) == (None, "")
    assert "2 tasks of that name" in settled.evidence


def listed(*numbers: str, whole: bool) -> Listed:
    entries = [ListedEntry(number, Standing.WAITING) for number in numbers]
    return Listed(entries=entries, whole=whole)


@pytest.mark.parametrize(
    ("shown", "whole", "fit"),
    [
        (NUMBERS, True, True),
        (NUMBERS, False, True),
        ([f"{n[:3]} {n[3:]}" for n in NUMBERS], True, True),
        (NUMBERS[:2], False, True),
        (NUMBERS[:1], False, None),
        (NUMBERS[:2], True, False),
        ([*NUMBERS, "+62811"], True, False),
        (["+62811"], False, False),
        ([], True, None),
    ],
)
def test_a_list_is_ours_though_some_of_it_may_not_be_shown(shown, whole, fit):
    ours = frozenset(number.removeprefix("+") for number in NUMBERS)
    assert fits(listed(*shown, whole=whole), ours) is fit
    assert fits(None, ours) is None


async def test_a_platform_that_cannot_be_asked_now_is_an_error(client, world):
    part = part_of(client, LaunchKind.TASK, "mute")
    trace = Trace(part=part, campaign="", rows=ROWS, sent_at=world.truth()["now"])
    world.fault({"platform": "airudder", "operation": "list", "kind": "403"})
    for asked in (client.named(part), client.traced(trace)):
        with pytest.raises(PlatformError):
            await asked


@pytest.mark.parametrize(
    ("kind", "operation"),
    [(LaunchKind.PLAN, "plan_tasks"), (LaunchKind.WORKFLOW, "workflow_list")],
)
@pytest.mark.parametrize("fault", ["404", "hollow", "off"])
async def test_where_no_list_can_be_trusted_nothing_is_concluded(world, kind, operation, fault):
    """That path and answer of these lists are as assumed is not confirmed."""
    off = {"enabled": fault != "off"}
    client = client_of(world, Platform.AIRUDDER, operations={**ON["operations"], operation: off})
    part = part_of(client, kind, "blind")
    trace = Trace(part=part, campaign="", rows=ROWS, sent_at=world.truth()["now"])
    if fault != "off":
        world.fault({"platform": "airudder", "operation": operation, "kind": fault})
    settled = await client.traced(trace)
    await client.close()
    assert settled.done is None
    assert "cannot be" in settled.evidence


async def test_a_plan_or_workflow_without_tasks_tells_no_numbers(client, world):
    assert await client.listed_numbers("plan:of-nobody") is None
    assert await client.listed_numbers("workflow:of-nobody") is None


async def test_rounds_and_nodes_have_their_numbers_in_their_tasks(client):
    assert await client.listed_numbers("round:pl1/1") is None
    assert await client.listed_numbers("node:wf1/n1") is None
    assert not client.ends_all("create", PlatformError("no"))
