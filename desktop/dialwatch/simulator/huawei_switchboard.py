"""The calls of one application: lets each take its course and pushes what happens in it.

Source: vendors/huawei.md 11.1, 11.2, 11.4, 14. Documented: the events of a call and its CDR with
one session; CDRs of calls that end close together are merged, at most 50; the call status and the
CDR go to addresses of their own. Unconfirmed [U] here: that close together means five seconds; that
a call which the interface ended has code 0.
"""

from dialwatch.simulator.huawei_application import Application
from dialwatch.simulator.huawei_calls import MaskedCall
from dialwatch.simulator.huawei_notices import cdr, status_event
from dialwatch.simulator.huawei_sender import HuaweiSender
from dialwatch.simulator.huawei_story import Story
from dialwatch.simulator.world import World

__all__ = ["Switchboard"]

_MERGED = 50
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
