"""People who call through an application's privacy numbers, by a plan.

Source: vendors/huawei.md 11.6, 12.2, 14. Documented: a caller without a binding gets no further
than X; an X that cannot be used fails its calls, and its state is pushed when it goes and when it
comes back; a binding that has ended or was taken away carries no further call. Ours [U]: who calls
when; that a caller without a binding yields `disconnect` and a CDR alone, though one who has to
enter an extension must have come in.
"""

from random import Random

from dialwatch.simulator.huawei_block import Block
from dialwatch.simulator.huawei_plan import UNBOUND, MaskedPlan
from dialwatch.simulator.huawei_reach import BARRED
from dialwatch.simulator.huawei_shelf import NORMAL
from dialwatch.simulator.huawei_story import Fate, Story
from dialwatch.simulator.huawei_switchboard import Switchboard
from dialwatch.simulator.huawei_texts import Texts
from dialwatch.simulator.huawei_ties import Ties
from dialwatch.simulator.huawei_way import Way

__all__ = ["Traffic"]

_UNAVAILABLE, _ARREARS = "10", "2"
_NO_CALLEE = 8013


class Traffic:
    """Of one application. What happens follows from the seed and the world's seconds; only in X
    mode, and for some SMS, does it wait for the customer's server."""

    def __init__(self, board: Switchboard, plan: MaskedPlan) -> None:
        world = board.world
        self.plan = plan
        self.ties = Ties(board.application, plan)
        self._board = board
        self._block = Block(board)
        self._seed = f"{world.seed}/huawei/{board.application.name}"
        self._begins = world.start + plan.starts
        if plan.down:
            for after, status in zip(plan.down, (_UNAVAILABLE, NORMAL), strict=True):
                world.schedule(self._begins + after, self._tell_number, status)
        self.texts = Texts(world, board.application, plan, board.sender, self.ties)
        self._coming = round(plan.pace * plan.lasts / 60)
        rng = Random(f"{self._seed}/arrivals")
        seconds = sorted(rng.randrange(plan.lasts) for _ in range(self._coming))
        for serial, after in enumerate(seconds):
            world.schedule(self._begins + after, self._arrive, serial)
        world.others.append(lambda: not self._coming)

    def _arrive(self, now: int, serial: int) -> None:
        self._coming -= 1
        rng = Random(f"{self._seed}/call/{serial}")
        fate = Fate.drawn(rng, self.plan)
        way, code = self._reached(self.ties.way(rng, bound=fate.code != UNBOUND))
        call = self._board.application.calls.dial(0, way.tie.recorded or way.asks)
        story = Story(call, way, fate, now, user_data=way.tie.user_data if way.bound else "")
        self._board.stories.append(story)
        if code:
            story.refuse(now, code, abnormal=not way.bound or code == BARRED)
        elif way.asks:
            self._block.ask(now, story)
            return
        elif fate.code == UNBOUND:
            story.refuse(now, self.ties.nobody, abnormal=True)
        else:
            story.connect(now, collects=self.plan.mode == "AXE", limit=way.tie.limit)
        self._board.run(story)

    def _reached(self, way: Way) -> tuple[Way, int]:
        """The call as the bindings stand now, and the code with which it ends at X. Whom an A calls
        who has no temporary callee, his own side has set in time."""
        application = self._board.application
        if application.shelf.barred(way.tie.x):
            return way, BARRED
        if way.asks or not way.bound:
            return way, 0
        found = application.reach(way.caller, way.dialled, way.tie.extension)
        return (way, 0) if found.code == _NO_CALLEE else (found.way, found.code)

    def _tell_number(self, _: int, status: str) -> None:
        cause = _ARREARS if status == _UNAVAILABLE else ""
        self._board.tell_numbers({self.ties.all[0].x: (status, cause)})
