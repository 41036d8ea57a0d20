"""The control port's part on bindings: the truth about them, and what others do to them by hand."""

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from dialwatch.simulator.huawei_application import Application
from dialwatch.simulator.huawei_shelf import NORMAL
from dialwatch.simulator.huawei_switchboard import Switchboard
from dialwatch.simulator.huawei_truth_bindings import bindings_told, numbers_told
from dialwatch.simulator.huawei_wire import Members, Refused
from dialwatch.simulator.wire import json_answer
from dialwatch.simulator.world import World

__all__ = ["BindingControl"]


class BindingControl:
    """Everything names the application by its `mode` (of several of a mode, by its name).

    GET /bindings (`x`: of that X alone) and GET /numbers tell the truth. The others are what
    somebody else does, or the vendor: POST /bind with `bindings`, each the members of a bind by
    the vendor's names; /modify with `id` and `told`; /unbind with `ids`, or with `x` all of it;
    /numbers with `x`, `status` and `cause`, which is pushed; /numbers/buy with `count` and `area`;
    /unregistered with `numbers`; /admission with `rate` (requests a second, 0: any number) and
    `arrears`, whose begin and end are pushed.
    """

    def __init__(self, world: World, boards: Mapping[str, Switchboard]) -> None:
        self._world = world
        self._boards = boards
        self.routes = [
            Route("/bindings", self._bindings),
            Route("/numbers", self._numbers),
            Route("/bind", self._bind, methods=["POST"]),
            Route("/modify", self._modify, methods=["POST"]),
            Route("/unbind", self._unbind, methods=["POST"]),
            Route("/numbers", self._state, methods=["POST"]),
            Route("/numbers/buy", self._buy, methods=["POST"]),
            Route("/unregistered", self._unregistered, methods=["POST"]),
            Route("/admission", self._admission, methods=["POST"]),
        ]

    def _of(self, mode: str) -> Application:
        self._world.advance()
        return self._boards[mode].application

    async def _bindings(self, request: Request) -> Response:
        asked = request.query_params
        application = self._of(asked.get("mode", "AXB"))
        return json_answer(bindings_told(application, asked.get("x", "")))

    async def _numbers(self, request: Request) -> Response:
        application = self._of(request.query_params.get("mode", "AXB"))
        held = {"held": application.admission.held, "arrears": application.admission.arrears}
        return json_answer({"numbers": numbers_told(application), **held})

    async def _bind(self, request: Request) -> Response:
        """What each answered, or the code with which it was refused."""
        told = await request.json()
        application = self._of(told["mode"])
        operation = f"{application.mode.lower()}_bind"
        return json_answer([_done(application, operation, one) for one in told["bindings"]])

    async def _modify(self, request: Request) -> Response:
        told = await request.json()
        application = self._of(told["mode"])
        asked = {"subscriptionId": told["id"], **told["told"]}
        return json_answer(_done(application, f"{application.mode.lower()}_modify", asked))

    async def _unbind(self, request: Request) -> Response:
        """How many went."""
        told = await request.json()
        application = self._of(told["mode"])
        named = told.get("ids")
        if named is None:
            named = [one["id"] for one in bindings_told(application, told["x"])]
        found = [one for key in named if (one := application.shelf.find(key)) is not None]
        application.shelf.remove(found)
        return json_answer({"gone": len(found)})

    async def _state(self, request: Request) -> Response:
        told = await request.json()
        self._world.advance()
        board = self._boards[told["mode"]]
        board.tell_numbers({told["x"]: (told["status"], told.get("cause", ""))})
        return json_answer({})

    async def _buy(self, request: Request) -> Response:
        """The new X."""
        told = await request.json()
        shelf = self._of(told["mode"]).shelf
        return json_answer(shelf.buy(told["count"], told.get("area", "0755")))

    async def _unregistered(self, request: Request) -> Response:
        told = await request.json()
        self._of(told["mode"]).shelf.unregistered = set(told["numbers"])
        return json_answer({})

    async def _admission(self, request: Request) -> Response:
        told = await request.json()
        application = self._of(told["mode"])
        application.admission.rate = told.get("rate", application.admission.rate)
        arrears = told.get("arrears", application.admission.arrears)
        if arrears != application.admission.arrears:
            application.admission.arrears = arrears
            state = ("10", "2") if arrears else (NORMAL, "")
            self._boards[told["mode"]].tell_numbers(dict.fromkeys(application.numbers, state))
        return json_answer({})


def _done(application: Application, operation: str, told: Mapping[str, Any]) -> dict[str, Any]:
    if application.mode == "AXYB":
        told = {"app_key": application.app_key, **told}
    try:
        return application.answer(operation, Members(told))
    except Refused as refused:
        return {"refused": refused.code}
