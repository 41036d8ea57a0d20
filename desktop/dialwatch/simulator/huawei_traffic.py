"""People who call through an application's privacy numbers, by a plan.

Source: vendors/huawei.md 11.6, 12.2, 14. Documented: a caller without a binding gets no further
than X; an X that cannot be used fails its calls, and its state is pushed when it goes and when it
comes back. Ours [U]: who calls when; that a caller without a binding yields `disconnect` and a CDR
alone, though one who has to enter an extension must have come in; 8055 for a call to an X in
arrears.
"""

from random import Random

from dialwatch.simulator.huawei_block import Block
from dialwatch.simulator.huawei_plan import UNBOUND, MaskedPlan
from dialwatch.simulator.huawei_story import Fate, Story
from dialwatch.simulator.huawei_switchboard import Switchboard
from dialwatch.simulator.huawei_texts import Texts
from dialwatch.simulator.huawei_ties import Ties

__all__ = ["Traffic"]

_BARRED = 8055
_NORMAL, _UNAVAILABLE, _ARREARS = "5", "10", "2"


class Traffic:
    """Of one application. What happens follows from the seed and the world's seconds; only in X
    mode, and for some SMS, does it wait for the customer's server."""

    def __init__(self, board: Switchboard, plan: MaskedPlan) -> None:
        world = board.world
        self.plan = plan
        self.ties = Ties(board.application, plan)
        self.texts = Texts(world, board.application, plan, board.sender, self.ties)
        self._board = board
        self._block = Block(board)
        self._seed = f"{world.seed}/huawei/{plan.mode}"
        self._begins = world.start + plan.starts
        self._coming = round(plan.pace * plan.lasts / 60)
        rng = Random(f"{self._seed}/arrivals")
        seconds = sorted(rng.randrange(plan.lasts) for _ in range(self._coming))
        for serial, after in enumerate(seconds):
            world.schedule(self._begins + after, self._arrive, serial)
        if plan.down:
            for after, status in zip(plan.down, (_UNAVAILABLE, _NORMAL), strict=True):
                world.schedule(self._begins + after, self._tell_number, status)
        world.others.append(lambda: not self._coming)

    def _arrive(self, now: int, serial: int) -> None:
        self._coming -= 1
        rng = Random(f"{self._seed}/call/{serial}")
        fate = Fate.drawn(rng, self.plan)
        way = self.ties.way(rng, bound=fate.code != UNBOUND)
        call = self._board.application.calls.dial(0, way.tie.recorded or way.asks)
        story = Story(call, way, fate, now, user_data=way.tie.user_data if way.bound else "")
        self._board.stories.append(story)
        if self.ties.barred(now - self._begins, way.tie.x):
            story.refuse(now, _BARRED, abnormal=True)
        elif way.asks:
            self._block.ask(now, story)
            return
        elif fate.code == UNBOUND:
            story.refuse(now, self.ties.nobody, abnormal=True)
        else:
            story.connect(now, collects=self.plan.mode == "AXE", limit=way.tie.limit)
        self._board.run(story)

    def _tell_number(self, _: int, status: str) -> None:
        x = self.ties.all[0].x
        told = {"number": x, "status": status}
        cause = {"cause": _ARREARS} if status == _UNAVAILABLE else {}
        body = {"eventType": "numStatus", "numInfo": [{**told, **cause}]}
        self._board.sender.tell("number", told, body)
