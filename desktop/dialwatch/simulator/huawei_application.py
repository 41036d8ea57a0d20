"""One application: its mode, its key, its numbers, its bindings and its calls.

Source: vendors/huawei.md 1. Documented: one mode for each application, 1010040 for the interfaces
of other modes, that an X application has no bindings. Unconfirmed [U] here: that AXYB applications
alone may end calls (9).
"""

from collections.abc import Mapping, Sequence
from typing import Any

from dialwatch.simulator.huawei_ax import Ax
from dialwatch.simulator.huawei_axb import Axb
from dialwatch.simulator.huawei_axe import Axe
from dialwatch.simulator.huawei_axyb import Axyb
from dialwatch.simulator.huawei_calls import MaskedCalls
from dialwatch.simulator.huawei_flow import Admission
from dialwatch.simulator.huawei_plan import MODES
from dialwatch.simulator.huawei_reach import Reach, reach, tie_of
from dialwatch.simulator.huawei_shelf import Shelf
from dialwatch.simulator.huawei_way import Way
from dialwatch.simulator.huawei_wire import Members, Refused
from dialwatch.simulator.world import World

__all__ = ["A_OF", "X_OF", "Application"]

_FIRST_NUMBER, _APART = 17_000_000_000, 1_000
_FIRST_BOUGHT, _BOUGHT_APART = 17_100_000_000, 1_000_000
_STRANGER = "+8613700000000"
A_OF = {"AXB": "callerNum", "AX": "origNum", "AXE": "bindNum", "AXYB": "numA"}
"""Mode → how a binding's member A is called; and X."""
X_OF = {"AXB": "relationNum", "AX": "privateNum", "AXE": "virtualNum", "AXYB": "numX"}
_BY: Mapping[str, Sequence[tuple[str, ...]]] = {
    "AXB": Axb.by, "AX": Ax.by, "AXE": Axe.by, "AXYB": Axyb.by,
}  # fmt: skip


class Application:
    """Of one mode of `MODES`; `name` tells it from others of its mode."""

    def __init__(
        self, world: World, mode: str, app_key: str, app_secret: str, *, name: str = ""
    ) -> None:
        self.mode = mode
        self.name = name or mode
        self.app_key = app_key
        self.app_secret = app_secret
        place = _place(self.name, mode)
        self.shelf = Shelf(
            world,
            self.name,
            _FIRST_NUMBER + place * _APART + 1,
            _BY.get(mode, ()),
            more=_FIRST_BOUGHT + place * _BOUGHT_APART,
        )
        self.calls = MaskedCalls(world, place)
        self.admission = Admission(world)
        self.interface = self._of_mode()

    @property
    def numbers(self) -> list[str]:
        """Its X."""
        return list(self.shelf.numbers)

    def answer(self, operation: str, members: Members) -> dict[str, Any]:
        """What the answer holds beside its code. Raises Refused."""
        if operation == "call_stop" and self.mode == "AXYB":
            self.calls.stop(members)
            return {}
        answers = self.interface.answers if self.interface else {}
        if operation not in answers:
            raise Refused("1010040", "The app_key is not allowed to invoke the API")
        return answers[operation](members)

    def reach(self, caller: str, dialled: str, extension: str = "") -> Reach:
        """That person calls this X, or this Y."""
        return reach(self.shelf, self.interface, caller, dialled, extension)

    def way_to(self, x: str) -> Way:
        """The other side calls X. Raises KeyError when nobody is bound to it."""
        binding = self.shelf.first(**{X_OF[self.mode]: x})
        if binding is None:
            raise KeyError(x)
        told = binding.told
        b = told.get("calleeNum", _STRANGER)
        tie = tie_of(binding, x, told[A_OF[self.mode]], b=b)
        return Way(tie, tie.b, tie.a, x, x, 0)

    def _of_mode(self) -> Axb | Ax | Axe | Axyb | None:
        match self.mode:
            case "AXB":
                return Axb(self.shelf, self.app_key)
            case "AX":
                return Ax(self.shelf)
            case "AXE":
                return Axe(self.shelf)
            case "AXYB":
                return Axyb(self.shelf, self.app_key)
        return None


def _place(name: str, mode: str) -> int:
    """Another one for each application: `AXB-2` is the second of its mode."""
    turn = name.rpartition("-")[2]
    return MODES.index(mode) + 1 + len(MODES) * ((int(turn) if turn.isdecimal() else 1) - 1)
