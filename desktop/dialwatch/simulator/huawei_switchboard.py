"""The calls of one application: lets each take its course and pushes what happens in it.

Source: vendors/huawei.md 11.1, 11.2, 11.4, 14. Documented: the events of a call and its CDR with
one session; CDRs of calls that end close together are merged, at most 50; X in a
status message, at most 100; the call status and the CDR go to addresses of their own. Unconfirmed
[U] here: that close together means five seconds; that a call which the interface ended has code 0.
"""

from collections.abc import Mapping

from dialwatch.simulator.huawei_application import Application
from dialwatch.simulator.huawei_calls import MaskedCall
from dialwatch.simulator.huawei_notices import cdr, status_event
from dialwatch.simulator.huawei_sender import HuaweiSender
from dialwatch.simulator.huawei_shelf import NORMAL
from dialwatch.simulator.huawei_story import Fate, Story
from dialwatch.simulator.world import World

__all__ = ["Switchboard"]

_MERGED, _NUMBERS = 50, 100
_NO_FATE = Fate(0, 0, 0, 0, 0, 1)
_CLOSE = 5
"""Seconds within which ends are close together."""


class Switchboard:
    """Of one application."""

    def __init__(self, world: World, application: Application, sender: HuaweiSender) -> None:
        self.application = application
        self.sender = sender
        self.world = world
        self.stories: list[Story] = []
        """Every call, oldest first."""
        self._ended: list[Story] = []
        application.calls.stopped = self._stopped
        world.others.append(lambda: self.over)

    @property
    def over(self) -> bool:
        """No call goes on, and every CDR is out."""
        return all(story.reported for story in self.stories)

    def run(self, story: Story) -> None:
        """Let the world tell the steps of the call as they come; what was asked is told."""
        for event, at in story.moments():
            if not (event == "callin" and story.way.asks):
                self.world.schedule(at, self._step, (story, event))

    def dial(self, x: str, seconds: int) -> MaskedCall:
        """A person calls X and is answered at once. Raises KeyError when nobody is bound to it."""
        way = self.application.way_to(x)
        call = self.application.calls.dial(seconds, way.tie.recorded)
        story = Story.answered_at_once(call, way, self.world.moment, seconds)
        self.stories.append(story)
        self.run(story)
        return call

    def tell_numbers(self, states: Mapping[str, tuple[str, str]]) -> None:
        """Let these X have that state, with its cause, from now on; it is pushed."""
        for x, state in states.items():
            if state[0] == NORMAL:
                self.application.shelf.states.pop(x, None)
            else:
                self.application.shelf.states[x] = state
        told = [
            {"number": x, "status": status, **({"cause": cause} if cause else {})}
            for x, (status, cause) in states.items()
        ]
        for first in range(0, len(told), _NUMBERS):
            some = told[first : first + _NUMBERS]
            about = some[0] if len(some) == 1 else {"numbers": len(some)}
            self.sender.tell("number", about, {"eventType": "numStatus", "numInfo": some})

    def call(self, caller: str, x: str, *, extension: str, seconds: int) -> Story:
        """That person calls this X (or Y), as the bindings stand: is answered at once, or gets no
        further than X."""
        found = self.application.reach(caller, x, extension)
        way = found.way
        call = self.application.calls.dial(seconds, way.tie.recorded and not found.code)
        if found.code:
            story = Story(call, way, _NO_FATE, self.world.moment, user_data=way.tie.user_data)
            story.refuse(self.world.moment, found.code, abnormal=not way.bound)
        else:
            story = Story.answered_at_once(call, way, self.world.moment, seconds)
        self.stories.append(story)
        self.run(story)
        return story

    def _step(self, now: int, told: tuple[Story, str]) -> None:
        story, event = told
        if story.over or (story.cut and event != "disconnect"):
            return
        about = {"sessionId": story.call.session, "eventType": event}
        body = status_event(self.application.mode, story, event, now)
        self.sender.tell("status", about, body)
        if event == "disconnect":
            story.over = True
            self._ended.append(story)
            if len(self._ended) == 1:
                self.world.schedule((now // _CLOSE + 1) * _CLOSE, self._report, None)

    def _report(self, _: int, __: None) -> None:
        ended, self._ended = self._ended, []
        mode, key = self.application.mode, self.application.app_key
        for first in range(0, len(ended), _MERGED):
            stories = ended[first : first + _MERGED]
            records = [cdr(mode, key, story) for story in stories]
            about = {"sessions": [story.call.session for story in stories]}
            self.sender.tell("fee", about, {"eventType": "fee", "feeLst": records})
        for story in ended:
            story.reported = True

    def _stopped(self, now: int, call: MaskedCall) -> None:
        """The interface ended a call."""
        story = next(one for one in self.stories if one.call is call)
        story.stop(now)
        self.world.schedule(now, self._step, (story, "disconnect"))
