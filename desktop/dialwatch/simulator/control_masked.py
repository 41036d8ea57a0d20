"""The control port's part on privacy numbers: the truth about calls, and calls made by hand."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from dialwatch.simulator.control_bindings import BindingControl
from dialwatch.simulator.huawei_calls import DOMAIN
from dialwatch.simulator.huawei_switchboard import Switchboard
from dialwatch.simulator.huawei_traffic import Traffic
from dialwatch.simulator.huawei_truth import call_told, text_told, truth_of
from dialwatch.simulator.wire import json_answer
from dialwatch.simulator.world import World

__all__ = ["MaskedControl"]

_TALK = 30
"""Seconds of a call by hand."""


class MaskedControl:
    """GET /masked-calls and /masked-texts; POST /dial, by which a person calls through a privacy
    number."""

    def __init__(
        self, world: World, boards: Mapping[str, Switchboard], traffic: Sequence[Traffic]
    ) -> None:
        self._world = world
        self._boards = boards
        self._traffic = traffic
        self.routes = [
            Route("/masked-calls", self._calls),
            Route("/masked-texts", self._texts),
            Route("/dial", self._dial, methods=["POST"]),
            *BindingControl(world, boards).routes,
        ]

    def truth(self, shown: bool) -> list[dict[str, Any]]:
        """Of every application."""
        return [truth_of(board, shown) for board in self._boards.values()]

    async def _calls(self, request: Request) -> Response:
        """Oldest first; those of one `application` where its mode is named."""
        self._world.advance()
        wanted = request.query_params.get("application", "")
        told = [
            call_told(mode, story)
            for mode, board in self._boards.items()
            if wanted in ("", mode)
            for story in board.stories
        ]
        return json_answer(told)

    async def _texts(self, _: Request) -> Response:
        self._world.advance()
        told = [text_told(one.plan.name, text) for one in self._traffic for text in one.texts.all]
        return json_answer(told)

    async def _dial(self, request: Request) -> Response:
        """`mode`, `x` and `seconds` → the session and the recording of a call through X: the other
        side's, or that of `caller` (who enters `extension`), which may get no further than X."""
        self._world.advance()
        body = await request.body()
        told = {**request.query_params, **(json.loads(body) if body else {})}
        board, seconds = self._boards[told["mode"]], int(told.get("seconds", _TALK))
        if "caller" in told:
            story = board.call(
                told["caller"], told["x"], extension=told.get("extension", ""), seconds=seconds
            )
            call, code = story.call, story.code
        else:
            try:
                call, code = board.dial(told["x"], seconds), 0
            except KeyError:
                return json_answer({"error": "nobody is bound to this X"}, 404)
        answer = {"session": call.session, "file": call.file, "domain": DOMAIN, "code": code}
        return json_answer(answer)
