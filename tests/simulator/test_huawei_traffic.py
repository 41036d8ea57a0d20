"""Calls through privacy numbers in the world's time: what happens, always in the same way."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from tests.simulator.conftest import START
from tests.support.stepped import SteppedClock

from dialwatch.simulator.callbacks import Callbacks
from dialwatch.simulator.huawei_application import Application
from dialwatch.simulator.huawei_notices import cdr
from dialwatch.simulator.huawei_plan import MODES, UNBOUND, MaskedPlan
from dialwatch.simulator.huawei_sender import HuaweiSender
from dialwatch.simulator.huawei_story import Story
from dialwatch.simulator.huawei_switchboard import Switchboard
from dialwatch.simulator.huawei_traffic import Traffic
from dialwatch.simulator.huawei_truth import call_told, truth_of
from dialwatch.simulator.huawei_wire import Members
from dialwatch.simulator.pusher import Mischief, Pusher
from dialwatch.simulator.world import World

BEGIN = int(START.timestamp())
A_WHILE = 600
PLAN = MaskedPlan(mode="AXB", pace=30, lasts=A_WHILE, starts=20)
BOUND = [mode for mode in MODES if mode != "X"]


class Calling:
    """Traffic in a world whose time the test moves; nobody wants pushes."""

    def __init__(self, plan: MaskedPlan, seed: int = 5) -> None:
        self.clock = SteppedClock(START)
        self.world = World(self.clock, (), seed, BEGIN)
        self.application = Application(self.world, plan.mode, "key", "secret")
        pusher = Pusher(self.world, Callbacks(), Mischief())
        sender = HuaweiSender(self.application, self.clock, pusher)
        self.board = Switchboard(self.world, self.application, sender)
        self.traffic = Traffic(self.board, plan)

    def go(self, *steps: float) -> "Calling":
        for step in steps:
            self.clock.go(step)
            self.world.advance()
        return self

    def told(self) -> list[dict[str, Any]]:
        return [call_told(self.application.mode, story) for story in self.board.stories]


def of(mode: str, **more: Any) -> MaskedPlan:
    return replace(PLAN, mode=mode, **more)


@pytest.mark.parametrize("mode", MODES)
def test_does_not_depend_on_when_or_how_often_it_is_asked(mode: str):
    def lived(*steps: float) -> list[dict[str, Any]]:
        return Calling(of(mode)).go(*steps).told()

    once = lived(2 * A_WHILE)
    assert len(once) == 300
    assert lived(*[0.5] * 4 * A_WHILE) == once
    assert lived(7, 500, 33, 2 * A_WHILE - 540) == once
    assert Calling(of(mode), seed=6).go(2 * A_WHILE).told() != once


@pytest.mark.parametrize("mode", MODES)
def test_is_over_once_every_record_is_out(mode: str):
    calling = Calling(of(mode, texts=3))
    calling.go(A_WHILE)
    assert not calling.world.over
    calling.go(A_WHILE)
    assert calling.world.over
    assert all(story.over and story.reported for story in calling.board.stories)


def test_calls_begin_only_while_the_plan_lasts():
    calling = Calling(PLAN).go(2 * A_WHILE)
    seconds = [story.called_in - BEGIN for story in calling.board.stories]
    assert seconds == sorted(seconds)
    assert PLAN.starts <= seconds[0]
    assert seconds[-1] < PLAN.starts + A_WHILE


@pytest.mark.parametrize("mode", BOUND)
def test_the_steps_of_a_call_come_in_their_order(mode: str):
    for story in Calling(of(mode)).go(2 * A_WHILE).board.stories:
        events = [event for event, _ in story.moments()]
        times = [at for _, at in story.moments()]
        assert times == sorted(times)
        assert events[-1] == "disconnect"
        if story.refused:
            assert events == ["disconnect"]
            continue
        assert events[0] == "callin"
        assert ("collectInfo" in events) == (mode == "AXE")
        assert "callout" in events
        assert ("answer" in events) == (story.code in (0, 8010))
        assert ("alerting" in events) == (story.code in (0, 8010, 8101, 7502, 7503))


@pytest.mark.parametrize(
    ("mode", "code"), [("AXB", 8014), ("AX", 8013), ("AXE", 8022), ("AXYB", 8030)]
)
def test_a_caller_without_a_binding_gets_no_further_than_x(mode: str, code: int):
    calling = Calling(of(mode, outcomes=((UNBOUND, 1.0),))).go(2 * A_WHILE)
    assert {story.code for story in calling.board.stories} == {code}
    record = cdr(mode, "key", calling.board.stories[0])
    assert record["direction"] == 2
    assert not {"subscriptionId", "fwdDstNum", "fwdAnswerTime", "mptyId"} & record.keys()
    assert record["ulFailReason"] == code
    assert record["failTime"] == record["callEndTime"]


@pytest.mark.parametrize("mode", BOUND)
def test_the_application_knows_the_bindings_that_people_call_by(mode: str):
    calling = Calling(of(mode))
    known = {one.id: one for one in calling.application.shelf.bindings()}
    assert len(known) == len(calling.traffic.ties.all) == PLAN.bindings
    for tie in calling.traffic.ties.all:
        assert {tie.a, tie.x} <= set(known[tie.id].told.values())
        assert tie.x in calling.application.numbers[7:]


def test_the_numbers_of_before_are_still_free():
    calling = Calling(PLAN)
    plain = Application(World(SteppedClock(START), (), 5, BEGIN), "AXB", "key", "secret")
    assert calling.application.numbers[:7] == plain.numbers
    told = {"callerNum": "+8613800010001", "calleeNum": "+8613800010002", "areaCode": "0755"}
    picked = calling.application.answer("axb_bind", Members(told))["relationNum"]
    assert picked == plain.answer("axb_bind", Members(told))["relationNum"]


def test_a_binding_with_a_limit_ends_its_calls():
    calling = Calling(of("AXB", talk=200.0, outcomes=((0, 1.0),))).go(3 * A_WHILE)
    for story in calling.board.stories:
        assert story.answered is not None
        assert story.ended is not None
        if story.code == 8010:
            assert story.ended - story.answered == story.way.tie.limit == 60
    assert Counter(story.code for story in calling.board.stories).keys() == {0, 8010}


def test_an_x_in_arrears_lets_no_call_through():
    calling = Calling(of("AXB", bindings=10, down=(100, 300))).go(2 * A_WHILE)
    down = calling.traffic.ties.all[0].x
    within = [
        story
        for story in calling.board.stories
        if 100 <= story.called_in - BEGIN - PLAN.starts < 300 and story.way.tie.x == down
    ]
    assert within
    assert {story.code for story in within} == {8055}
    others = [story for story in calling.board.stories if story not in within]
    assert 8055 not in {story.code for story in others}


def test_without_an_address_the_x_mode_has_nobody_to_ask():
    calling = Calling(of("X")).go(2 * A_WHILE)
    assert {story.code for story in calling.board.stories} == {8040}
    assert calling.world.over


def test_the_truth_adds_up():
    calling = Calling(of("AX")).go(300)
    whole, shown = (truth_of(calling.board, reported) for reported in (False, True))
    assert 0 < shown["calls"] <= whole["calls"] < len(calling.board.stories)
    for told in (whole, shown):
        assert sum(told["by_code"].values()) == told["calls"]
        assert sum(one["calls"] for one in told["by_number"].values()) == told["calls"]
        assert sum(one["answered"] for one in told["by_number"].values()) == told["answered"]
        assert told["answered"] == told["by_code"]["0"]


def test_an_ended_call_of_a_binding_that_records_can_be_fetched():
    calling = Calling(of("AXB", outcomes=((0, 1.0),))).go(2 * A_WHILE)
    recorded = [one for one in calling.board.stories if one.way.tie.recorded]
    assert 0 < len(recorded) < len(calling.board.stories)
    for story in recorded:
        assert story.answered is not None
        talked = story.call.ends - story.answered
        assert bool(story.call.file) == (talked >= 3)
        if story.call.file:
            assert calling.application.calls.recorded(story.call.file) is story.call
    assert not any(one.call.file for one in calling.board.stories if one not in recorded)


def test_a_call_that_the_interface_ends_ends_there():
    calling = Calling(of("AXYB", outcomes=((0, 1.0),), talk=250.0)).go(200)
    story = next(
        one
        for one in calling.board.stories
        if one.answered is not None
        and one.ended is not None
        and one.answered < calling.world.moment < one.ended - 5
    )
    told = {"signal": "call_stop", "sessionid": story.call.session}
    calling.application.answer("call_stop", Members(told))
    calling.go(1)
    assert story.over
    assert (story.ended, story.code) == (calling.world.moment - 1, 0)
    calling.go(2 * A_WHILE)
    assert calling.world.over
    assert Counter(one.call.session for one in calling.board.stories).most_common(1)[0][1] == 1


@pytest.mark.parametrize("mode", BOUND)
def test_who_called_whom(mode: str):
    stories: Sequence[Story] = Calling(of(mode)).go(2 * A_WHILE).board.stories
    directions = set()
    for story in stories:
        if not story.way.bound:
            continue
        record = cdr(mode, "key", story)
        tie = story.way.tie
        directions.add(record["direction"])
        assert record["callerNum"] != record["fwdDstNum"]
        if record["direction"] == 1:
            assert record["callerNum"] == tie.a
        else:
            assert record["fwdDstNum"] == tie.a
        assert record["bindNum"] == tie.x
        assert record["calleeNum"] == (tie.y if mode == "AXYB" and story.way.direction else tie.x)
    assert directions == ({0} if mode == "AXE" else {0, 1})
