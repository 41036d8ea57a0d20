"""Beginning campaigns on Blu: a task and its uploads, each row once; only results tell of them."""

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any

import pytest
from tests.platforms.test_operations import client_of
from tests.support.asked import START
from tests.support.simulated import Simulated, started_simulator

from dialwatch.calls.call import CallSeen
from dialwatch.calls.campaign import CampaignStatus
from dialwatch.calls.errors import BadAnswer, BadInput, PlatformError, VendorError
from dialwatch.calls.launch import LaunchKind
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.platform import Platform
from dialwatch.platforms.blu.client import Blu
from dialwatch.platforms.blu.tracing import results_of
from dialwatch.platforms.launching import Part, Trace

ON = {"operations": {"create_task": {"enabled": True}}, "settings": {"expired": "4003, 4010"}}
TASK = {"name": "abril", "more": {"robot": "r-1"}}
FIRST = 500_001
OF_TODAY, OF_YESTERDAY = 0, 1


def rows(count: int, first: int = 0) -> list[dict[str, Any]]:
    return [
        {"line": n + 2, "mobile": f"0555 8{n:06d}", "name": "Ana", "variables": {"due": str(n)}}
        for n in range(first, first + count)
    ]


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
async def client(world: Simulated) -> AsyncIterator[Blu]:
    client = client_of(world, Platform.BLU, **ON)
    yield client
    await client.close()


def task_of(world: Simulated, day: int) -> str:
    return str(world.told["blu"]["tasks"][day]["id"])


async def sent(client: Blu, part: Part, campaign: str, listed: Sequence[dict[str, Any]]) -> Any:
    ask = client.filled(part, campaign, [listed[place] for place in part.rows])
    return await client.perform(ask.operation, ask.values, confirm=False)


def launched(world: Simulated, key: str) -> dict[str, Any]:
    return next(one for one in world.launched() if one["key"] == key)


async def made_task(client: Blu, name: str) -> str:
    part = client.parts(LaunchKind.TASK, {**TASK, "name": name}, 1, FIRST)[0]
    return client.made(part, await sent(client, part, "", []), 0, 7).campaign


async def test_what_can_be_begun_is_offered_with_where_it_stands(client, world):
    plain = client_of(world, Platform.BLU)
    offers = {offer.kind: offer for offer in plain.offers()}
    await plain.close()
    assert list(offers) == [LaunchKind.TASK, LaunchKind.ADD]
    assert [offer.enabled for offer in offers.values()] == [False, True]
    assert "Not confirmed" in offers[LaunchKind.TASK].why_off
    for offer in offers.values():
        assert (offer.platform, offer.most, offer.splits) == (Platform.BLU, 200, True)
        assert "Dialling starts with the upload" in offer.warning
        columns = {one.name: one.required for one in offer.columns}
        assert columns == {
            "id": False,
            "mobile": True,
            "name": False,
            "business": False,
            "variables": False,
        }
        assert await client.choices(offer.kind) == ()
    assert [one.name for one in offers[LaunchKind.ADD].fields] == ["task"]
    assert [one.name for one in offers[LaunchKind.TASK].fields] == ["name", "more"]
    assert all(offer.enabled for offer in client.offers())
    for field in (one for offer in client.offers() for one in (*offer.fields, *offer.columns)):
        assert field.help.endswith("."), f"{field.name} is not explained"


async def test_a_task_is_made_and_gets_each_row_once_in_order(client, world):
    listed = rows(450)
    making, *uploads = client.parts(LaunchKind.TASK, TASK, len(listed), FIRST)
    assert (making.begins, making.needs, making.rows) == (True, False, range(0))
    assert client.repeatable(making.ask.operation)
    assert [(part.begins, part.needs) for part in uploads] == [(False, True)] * 3
    assert [len(part.rows) for part in uploads] == [200, 200, 50]
    assert not client.repeatable(uploads[0].ask.operation)
    made = client.made(making, await sent(client, making, "", listed), 450, 7)
    assert made.seen is not None
    assert (made.seen.key, made.seen.name, made.seen.entries) == (made.campaign, "abril", 450)
    assert (made.seen.status, made.seen.created_at) == (CampaignStatus.CREATED, 7)
    for part in uploads:
        done = await sent(client, part, made.campaign, listed)
        assert client.made(part, done, len(part.rows), 8).seen is None
    truth = launched(world, made.campaign)
    assert truth["made"]
    assert [one["entries"] for one in truth["requests"]] == [0, 200, 200, 50]
    assert [(one["number"], one["id"]) for one in truth["entries"]] == [
        (f"05558{n:06d}", FIRST + n) for n in range(450)
    ]


async def test_a_list_goes_into_a_task_of_today_under_its_own_ids_where_it_has_some(client, world):
    task = task_of(world, OF_TODAY)
    listed = rows(3, 10_000)
    listed[1]["id"] = "77"
    listed[2]["id"] = " "
    (part,) = client.parts(LaunchKind.ADD, {"task": task}, 3, FIRST)
    assert (part.begins, part.needs, part.name) == (False, False, task)
    made = client.made(part, await sent(client, part, "", listed), 3, 7)
    assert (made.campaign, made.seen) == (task, None)
    truth = launched(world, task)
    assert not truth["made"]
    assert [one["id"] for one in truth["entries"]] == [FIRST, 77, FIRST + 2]


async def test_a_list_for_yesterdays_task_is_refused_with_all_that_follows(client, world):
    task = task_of(world, OF_YESTERDAY)
    (part,) = client.parts(LaunchKind.ADD, {"task": task}, 1, FIRST)
    with pytest.raises(VendorError) as refused:
        await sent(client, part, "", rows(1))
    assert not refused.value.leaves_open
    assert client.ends_all("upload", refused.value)
    assert not client.ends_all("cancel", refused.value)
    plain = client_of(world, Platform.BLU)
    assert not plain.ends_all("upload", refused.value)
    await plain.close()


async def test_a_yes_that_names_no_task_leaves_open_what_was_made(client, world):
    world.fault({"platform": "blu", "operation": "create_task", "kind": "hollow"})
    with pytest.raises(BadAnswer) as failed:
        await made_task(client, "hueco")
    assert failed.value.leaves_open


def test_nothing_is_asked_for_an_empty_list(client):
    assert client.parts(LaunchKind.TASK, TASK, 0, FIRST) == []
    assert client.parts(LaunchKind.ADD, {"task": 5}, 0, FIRST) == []


@pytest.mark.parametrize(
    ("kind", "values", "fault"),
    [
        (LaunchKind.TASK, {}, "Name: is needed"),
        (LaunchKind.TASK, {"name": "abril ✓"}, "Blu refuses the character “✓”"),
        (LaunchKind.TASK, {"name": "abril", "more": {"a": ["b"]}}, "single text"),
        (LaunchKind.ADD, {}, "Task id: is needed"),
        (LaunchKind.ADD, {"task": "t-1"}, "must be a whole number"),
        (LaunchKind.PLAN, {"task": 5}, "no campaign of the kind “plan”"),
    ],
)
def test_values_that_break_a_range_are_named(client, kind, values, fault):
    with pytest.raises(BadInput, match=fault):
        client.checked(kind, values)


@pytest.mark.parametrize(
    ("row", "sign", "fault"),
    [
        ({"mobile": "0555-123 4567", "business": {"orderId": 5}, "id": 9}, "", ""),
        ({"mobile": "0555••4567"}, "", "no phone number"),
        ({"mobile": "0555**4567"}, "", "masked"),
        ({"mobile": ""}, "", "is needed"),
        ({"mobile": "05551234567", "id": "A-1"}, "", "Entry id: must be a whole number"),
        ({"mobile": "05551234567", "name": "Ana 😀"}, "grinning face", "take it out"),
        ({"mobile": "05551234567", "variables": {"monto": "5\x00"}}, "control", "take it out"),
        ({"mobile": "05551234567", "business": {"a\ufe0f": "5"}}, "variation selector", "take it"),
        ({"mobile": "05551234567", "variables": {"monto": ["5"]}}, "", "single text"),
    ],
)
def test_rows_that_would_be_refused_say_why_and_name_the_sign(client, row, sign, fault):
    told = client.row_fault(LaunchKind.ADD, {"line": 1, **row})
    assert fault in told
    assert bool(told) is bool(fault)
    assert sign in client.sign_fault(LaunchKind.ADD, row)
    assert bool(client.sign_fault(LaunchKind.ADD, row)) is bool(sign)
    assert "4567" not in told


def test_a_sign_in_what_is_not_sent_is_no_fault(client):
    assert client.row_fault(LaunchKind.ADD, {"mobile": "05551234567", "remark": "😀"}) == ""


async def open_upload(client: Blu, world: Simulated, kind: str, name: str) -> Trace:
    """Upload three rows to a task of their own while that fault holds; what is known then."""
    task = await made_task(client, name)
    listed = rows(3)
    part = client.parts(LaunchKind.TASK, TASK, 3, FIRST)[1]
    at = world.truth()["now"]
    world.fault({"platform": "blu", "operation": "upload", "kind": kind})
    with pytest.raises(PlatformError) as failed:
        await sent(client, part, task, listed)
    assert failed.value.leaves_open
    world.fault()
    return Trace(part=part, campaign=task, rows=listed, sent_at=at)


async def test_an_upload_whose_answer_was_lost_shows_in_the_results(client, world):
    trace = await open_upload(client, world, "lost", "perdida")
    while (settled := await client.traced(trace)).done is None:
        assert "None of its 3 numbers has a result after" in settled.evidence
    assert (settled.done, settled.campaign) == (True, trace.campaign)
    assert "of its 3 entries" in settled.evidence


async def test_an_upload_that_never_arrived_is_never_told_as_such(client, world):
    trace = await open_upload(client, world, "reset", "nunca")
    part = client.parts(LaunchKind.ADD, {"task": trace.campaign}, 1, 900)[0]
    await sent(client, part, "", rows(1, 50))
    while "have one: 1." not in (settled := await client.traced(trace)).evidence:
        assert settled.done is None
    assert (settled.done, settled.campaign) == (None, "")


async def test_what_became_of_a_task_cannot_be_asked(client):
    (part, _) = client.parts(LaunchKind.TASK, TASK, 1, FIRST)
    assert await client.named(part) == frozenset()
    settled = await client.traced(Trace(part=part, campaign="", rows=(), sent_at=0))
    assert (settled.done, settled.evidence != "") == (None, True)
    assert await client.listed_numbers("88120457") is None


async def test_results_that_cannot_be_read_now_are_an_error(client, world):
    (part,) = client.parts(LaunchKind.ADD, {"task": task_of(world, OF_TODAY)}, 1, 42)
    world.fault({"platform": "blu", "operation": "query", "kind": "403"})
    with pytest.raises(PlatformError):
        await client.traced(Trace(part=part, campaign="", rows=rows(1), sent_at=0))


def call(entry: str, number: str, dialed_at: int | None) -> CallSeen:
    return CallSeen(
        account="a1",
        campaign="5",
        key=f"5/{entry}",
        call_id="",
        entry=entry,
        number=number,
        outcome=Outcome.UNKNOWN,
        dialed_at=dialed_at,
        seen_at=0,
        raw=b"",
    )


HOUR = 3_600_000


@pytest.mark.parametrize(
    ("calls", "done"),
    [
        ([], None),
        ([call("7", "05550001", 5 * HOUR)], True),
        ([call("7", "055***01", None)], True),
        ([call("7", "+52 55550001", 5 * HOUR)], True),
        ([call("7", "", 5 * HOUR)], True),
        ([call("7", "05550001", 3 * HOUR)], None),
        ([call("7", "05559999", 5 * HOUR)], None),
        ([call("0555-0001", "0555-0001", 5 * HOUR)], True),
        ([call("0555-0001", "0555-0001", 3 * HOUR)], None),
        ([call("9001", "05550001", 5 * HOUR)], None),
        ([call("9001", "05559999", 5 * HOUR)], None),
    ],
    ids=[
        "none",
        "its id",
        "its id, masked",
        "its id, with a prefix",
        "its id alone",
        "its id, earlier",
        "its id of another number",
        "its number",
        "its number, earlier",
        "another id",
        "another number",
    ],
)
def test_results_are_those_of_an_upload_by_their_ids_or_by_new_calls_of_their_numbers(calls, done):
    entries = [{"id": 7, "mobile": "05550001"}, {"id": 8, "mobile": "05550002"}]
    assert results_of(entries, calls, sent_at=4 * HOUR).done is done
