"""People calling through an application's privacy numbers, and what is pushed about it.

Source: vendors/huawei.md 11.1 to 11.4, 11.6, 14. Documented: the events of a call and its CDR with
one session; a caller without a binding yields `disconnect` and a CDR alone; CDRs of calls that end
close together are merged, at most 50; X mode asks with a `callin` in Block mode while the caller
waits, once, and takes `connect` or `close`, whose details are an object or an array of one; an X
that cannot be used fails its calls. Unconfirmed [U] here: that close together means five seconds;
the codes after `close` (8017), after no or no fitting answer, and where nobody can be asked (8040);
8055 for a call to an X in arrears; that a call which the interface ended has code 0.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from random import Random
from typing import Any

from dialwatch.simulator.huawei_application import Application
from dialwatch.simulator.huawei_calls import MaskedCall
from dialwatch.simulator.huawei_notices import cdr, status_event
from dialwatch.simulator.huawei_plan import UNBOUND, MaskedPlan
from dialwatch.simulator.huawei_sender import HuaweiSender
from dialwatch.simulator.huawei_story import Fate, Story
from dialwatch.simulator.huawei_texts import Texts
from dialwatch.simulator.huawei_ties import Ties
from dialwatch.simulator.posting import Answer
from dialwatch.simulator.push import Push
from dialwatch.simulator.world import World

__all__ = ["Traffic"]

_MERGED = 50
_CLOSE = 5
"""Seconds within which ends are close together."""
_ON_INSTRUCTION, _INTERNAL, _BARRED = 8017, 8040, 8055
_NORMAL, _UNAVAILABLE, _ARREARS = "5", "10", "2"
_Operation = tuple[str, Mapping[str, Any]]


class Traffic:
    """Of one application. What happens follows from the seed and the world's seconds; only in X
    mode does it wait for the customer's server."""

    def __init__(
        self, world: World, application: Application, plan: MaskedPlan, sender: HuaweiSender
    ) -> None:
        self.application = application
        self.plan = plan
        self.stories: list[Story] = []
        """Oldest first."""
        self.ties = Ties(application, plan)
        self.texts = Texts(world, application, plan, sender, self.ties)
        self._world = world
        self._sender = sender
        self._seed = f"{world.seed}/huawei/{application.mode}"
        self._begins = world.start + plan.starts
        self._coming = round(plan.pace * plan.lasts / 60)
        self._ended: list[Story] = []
        rng = Random(f"{self._seed}/arrivals")
        seconds = sorted(rng.randrange(plan.lasts) for _ in range(self._coming))
        for serial, after in enumerate(seconds):
            world.schedule(self._begins + after, self._arrive, serial)
        if plan.down:
            for after, status in zip(plan.down, (_UNAVAILABLE, _NORMAL), strict=True):
                world.schedule(self._begins + after, self._tell_number, status)
        application.calls.stopped = self._stopped
        world.others.append(lambda: self.over)

    @property
    def over(self) -> bool:
        """Every call has ended and its CDR is out."""
        return len(self.stories) == self._coming and all(one.reported for one in self.stories)

    def _arrive(self, now: int, serial: int) -> None:
        rng = Random(f"{self._seed}/call/{serial}")
        fate = Fate.drawn(rng, self.plan)
        way = self.ties.way(rng, bound=fate.code != UNBOUND)
        call = self.application.calls.dial(0, way.tie.recorded or way.asks)
        story = Story(call, way, fate, now)
        story.user_data = way.tie.user_data if way.bound else ""
        self.stories.append(story)
        if self._is_down(now, way.tie.x):
            self._lay_out(self._refused(now, story, _BARRED))
        elif way.asks:
            self._ask(now, story)
        elif fate.code == UNBOUND:
            self._lay_out(self._refused(now, story, self.ties.nobody))
        else:
            story.connect(now, collects=self.ties.mode == "AXE", limit=way.tie.limit)
            self._lay_out(story)

    def _refused(self, now: int, story: Story, code: int) -> Story:
        story.way, story.user_data = story.way.abnormal(), ""
        story.refuse(now, code)
        return story

    def _is_down(self, now: int, x: str) -> bool:
        if self.plan.down is None or x != self.ties.all[0].x:
            return False
        since, until = self.plan.down
        return since <= now - self._begins < until

    def _lay_out(self, story: Story) -> None:
        """Let the world tell the steps of the call as they come."""
        for event, at in story.moments():
            if not (event == "callin" and story.way.asks):
                self._world.schedule(at, self._step, (story, event))

    def _step(self, now: int, told: tuple[Story, str]) -> None:
        story, event = told
        if story.over or (story.cut and event != "disconnect"):
            return
        about = {"sessionId": story.call.session, "eventType": event}
        self._sender.tell("status", about, status_event(self.ties.mode, story, event, now))
        if event == "disconnect":
            story.over = True
            self._ended.append(story)
            if len(self._ended) == 1:
                self._world.schedule((now // _CLOSE + 1) * _CLOSE, self._report, None)

    def _report(self, _: int, __: None) -> None:
        ended, self._ended = self._ended, []
        key = self.application.app_key
        for first in range(0, len(ended), _MERGED):
            stories = ended[first : first + _MERGED]
            records = [cdr(self.ties.mode, key, story) for story in stories]
            about = {"sessions": [story.call.session for story in stories]}
            self._sender.tell("fee", about, {"eventType": "fee", "feeLst": records})
        for story in ended:
            story.reported = True

    def _tell_number(self, _: int, status: str) -> None:
        x = self.ties.all[0].x
        told = {"number": x, "status": status}
        if status == _UNAVAILABLE:
            told["cause"] = _ARREARS
        self._sender.tell(
            "number", {"number": x, "status": status}, {"eventType": "numStatus", "numInfo": [told]}
        )

    def _ask(self, now: int, story: Story) -> None:
        """X mode: the caller waits while the customer's server is asked whom to connect."""

        def reply(later: int, push: Push, answer: Answer | None) -> None:
            push.meant = self._told_to(later, story, answer)

        about = {"sessionId": story.call.session, "eventType": "callin"}
        event = status_event(self.ties.mode, story, "callin", now)
        if not self._sender.ask("status", about, event, reply):
            self._lay_out(self._refused(now, story, _INTERNAL))

    def _told_to(self, now: int, story: Story, answer: Answer | None) -> str:
        operation, told = _operation(answer)
        callee = told.get("calleeNum")
        story.user_data = str(told.get("userData") or "")
        if operation == "connect" and isinstance(callee, str) and callee:
            story.way = replace(story.way, callee=callee)
            if str(told.get("recordFlag")).lower() != "true":
                story.call.file = ""
            limit = told.get("maxDuration")
            seconds = limit * 60 if isinstance(limit, int) else 0
            story.connect(now, collects=False, limit=seconds)
        elif operation == "close":
            story.refuse(now, _ON_INSTRUCTION)
        else:
            operation = ""
            story.refuse(now, _INTERNAL)
        self._lay_out(story)
        return operation

    def _stopped(self, now: int, call: MaskedCall) -> None:
        """The interface ended a call."""
        story = next((one for one in self.stories if one.call is call and not one.over), None)
        if story:
            story.stop(now)
            self._world.schedule(now, self._step, (story, "disconnect"))


def _operation(answer: Answer | None) -> _Operation:
    """What the customer's server wants; an empty text when it said nothing that fits."""
    if answer is None or answer.status != 200:
        return "", {}
    try:
        told = json.loads(answer.body)
    except ValueError:
        return "", {}
    if not isinstance(told, dict) or not isinstance(told.get("operation"), str):
        return "", {}
    details = told.get(f"{told['operation']}Info")
    if isinstance(details, list) and len(details) == 1:
        details = details[0]
    return told["operation"], details if isinstance(details, dict) else {}
