"""One application: its mode, its key, its numbers, its bindings and its calls.

Source: vendors/huawei.md 1. Documented: one mode for each application, 1010040 for the interfaces
of other modes, that an X application has no bindings. Unconfirmed [U] here: that AXYB applications
alone may end calls (9).
"""

from collections.abc import Callable, Mapping
from typing import Any

from dialwatch.simulator.huawei_ax import Ax
from dialwatch.simulator.huawei_axb import Axb
from dialwatch.simulator.huawei_axe import Axe
from dialwatch.simulator.huawei_axyb import Axyb
from dialwatch.simulator.huawei_calls import MaskedCalls
from dialwatch.simulator.huawei_plan import MODES
from dialwatch.simulator.huawei_shelf import Shelf
from dialwatch.simulator.huawei_way import Tie, Way
from dialwatch.simulator.huawei_wire import Members, Refused
from dialwatch.simulator.world import World

__all__ = ["Application"]

_FIRST_NUMBER = 17_000_000_000
_APART = 1_000
_STRANGER = "+8613700000000"
_A_OF = {"AXB": "callerNum", "AX": "origNum", "AXE": "bindNum", "AXYB": "numA"}
_X_OF = ("relationNum", "privateNum", "virtualNum", "numX")


class Application:
    """Of one mode of `MODES`."""

    def __init__(self, world: World, mode: str, app_key: str, app_secret: str) -> None:
        self.mode = mode
        self.app_key = app_key
        self.app_secret = app_secret
        place = MODES.index(mode) + 1
        self.shelf = Shelf(world, mode, _FIRST_NUMBER + place * _APART + 1)
        self.calls = MaskedCalls(world, place)
        self._answers = self._of_mode()

    @property
    def numbers(self) -> list[str]:
        """Its X."""
        return list(self.shelf.numbers)

    def answer(self, operation: str, members: Members) -> dict[str, Any]:
        """What the answer holds beside its code. Raises Refused."""
        if operation == "call_stop" and self.mode == "AXYB":
            self.calls.stop(members)
            return {}
        if operation not in self._answers:
            raise Refused("1010040", "The app_key is not allowed to invoke the API")
        return self._answers[operation](members)

    def way_to(self, x: str) -> Way:
        """The other side calls X. Raises KeyError when nobody is bound to it."""
        for binding in self.shelf.bindings():
            told = binding.told
            if x in (told.get(name) for name in _X_OF):
                tie = Tie(
                    x,
                    a=told[_A_OF[self.mode]],
                    b=told.get("calleeNum", _STRANGER),
                    id=binding.id,
                    extension=told.get("extendNum", ""),
                    user_data=told.get("userData", ""),
                    recorded=told.get("recordFlag") == "true",
                )
                return Way(tie, tie.b, tie.a, x, x, 0)
        raise KeyError(x)

    def _of_mode(self) -> Mapping[str, Callable[[Members], dict[str, Any]]]:
        match self.mode:
            case "AXB":
                return Axb(self.shelf, self.app_key).answers
            case "AX":
                return Ax(self.shelf).answers
            case "AXE":
                return Axe(self.shelf).answers
            case "AXYB":
                return Axyb(self.shelf, self.app_key).answers
        return {}
