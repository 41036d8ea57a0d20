"""What is fetched by itself before its platform deletes it."""

import asyncio
from collections import deque

from tests.engine.recordings.bench import ACCOUNT, HOUR, SOUND, Bench, until
from tests.engine.recordings.ground import KEPT, LOST, NONE, THERE, state

from dialwatch.calls.errors import BadInput
from dialwatch.calls.recording import RecordingState

ANSWERED = {"outcomes": ["answered"]}


async def test_what_fits_a_rule_is_fetched_by_itself_the_first_to_go_first(bench: Bench):
    bench.gives.days = 7.0
    now = bench.clock.millis()
    bench.gives.gate = asyncio.Event()
    (late,) = await bench.calls(ended_at=now - HOUR)
    (soon,) = await bench.calls(ended_at=now - 100 * HOUR)
    (sooner,) = await bench.calls(ended_at=now - 120 * HOUR)
    (first,) = await bench.calls(ended_at=now - 130 * HOUR)
    others = [
        *(await bench.calls(talk=9_000)),
        *(await bench.calls(label="Refused")),
        *(await bench.calls(has_recording=False)),
        *(await bench.calls(campaign="t2", ended_at=now - 9000 * HOUR)),
    ]
    options, rescue = bench.recordings.options, bench.recordings.rescue
    rule = {**ANSWERED, "labels": ["paid"], "longer_than": 10, "accounts": [ACCOUNT]}
    shown = await options.change({"preview": True, "rules": [rule]})
    assert (shown["matches_now"], shown["likely_bytes"]) == (4, 4 * 30 * 32_000)
    await rescue.look()
    assert bench.gives.asked == []
    told = await options.change({"rules": [rule]})
    assert told["settings"]["rules"][0]["labels"] == ["paid"]
    assert bench.settings[0][1] == "recordings"
    await rescue.look()
    assert (await options.told())["matches_now"] == 4
    bench.gives.gate.set()
    for call in (late, soon, sooner, first):
        assert (await bench.settled(call)).state is KEPT
    order = [int(one.call_id[1:]) for one in bench.gives.asked]
    assert (set(order[:2]), set(order[2:])) == ({first, sooner}, {soon, late}), "two at a time"
    assert [await state(bench, call) for call in others] == [THERE, THERE, NONE, LOST]
    await rescue.look()
    (fresh,) = await bench.calls()
    await bench.recordings.wipe(pinned=True)
    await rescue.look()
    assert (await bench.settled(fresh)).state is KEPT
    assert await state(bench, late) is THERE, "what was wiped is not fetched again by itself"


async def test_what_failed_is_tried_again_later_as_long_as_it_is_there(bench: Bench):
    bench.gives.days = 1.0
    bench.gives.answers = deque([BadInput("Not now."), BadInput("Not now."), SOUND])
    (call,) = await bench.calls()
    await bench.recordings.options.change({"rules": [ANSWERED]})
    rescue = bench.recordings.rescue
    await rescue.look()
    assert (await bench.settled(call)).state is RecordingState.FAILED
    for minutes, asked in ((0, 1), (5, 1), (11, 2), (11, 2), (30, 3)):
        bench.clock.go(minutes * 60)
        await rescue.look()
        await bench.settled(call)
        assert len(bench.gives.asked) == asked
    assert await state(bench, call) is KEPT

    bench.gives.answers = deque([BadInput("Not now.")])
    (other,) = await bench.calls()
    await rescue.look()
    await bench.settled(other)
    bench.clock.go(600)
    await rescue.look()
    await bench.settled(other)
    bench.clock.go(5 * 24 * 3600)
    await rescue.look()
    assert await state(bench, other) is LOST
    assert len(bench.gives.asked) == 4


async def test_it_looks_at_once_when_the_rules_change(bench: Bench):
    (call,) = await bench.calls()
    runs = asyncio.ensure_future(bench.recordings.run())
    try:
        await bench.recordings.options.change({"rules": [ANSWERED]})
        await until(lambda: bench.gives.asked)
        assert (await bench.settled(call)).state is KEPT
    finally:
        runs.cancel()
        await asyncio.gather(runs, return_exceptions=True)
