"""Who is bound to whom in an application that people call through, and how a call goes.

Source: vendors/huawei.md 1, 11.2, 11.4, 12.2. Documented: who reaches whom in each mode, the
directions of the CDR, the codes of callers without a binding. Unconfirmed [U] here: the directions
in AXYB and X mode, that the number shown in AXYB is the other party's, and that a temporary callee
is somebody who has called before.
"""

from collections.abc import Callable, Mapping
from random import Random
from typing import Any

from dialwatch.simulator.huawei_application import Application
from dialwatch.simulator.huawei_plan import MODES, MaskedPlan
from dialwatch.simulator.huawei_way import ABNORMAL, Tie, Way
from dialwatch.simulator.huawei_wire import Members

__all__ = ["Ties"]

_CITY = "0571"
"""Of the X that people call: a bind that asks for another city gets none of them."""
_NOBODY = {"AXB": 8014, "AX": 8013, "AXE": 8022, "AXYB": 8030}
"""Mode → `stateCode` of a caller without a binding."""


class Ties:
    """Of one application, bound at the world's start."""

    def __init__(self, application: Application, plan: MaskedPlan) -> None:
        self.mode = application.mode
        self._application = application
        self._plan = plan
        bind = {"AXB": self._axb, "AX": self._ax, "AXE": self._axe, "AXYB": self._axyb}.get(
            self.mode, self._x
        )
        self.all = bind(plan.bindings)
        unknown = self.all[len(self.all) - plan.unregistered :]
        application.shelf.unregistered.update(tie.a for tie in unknown if tie.a)

    def way(self, rng: Random, bound: bool) -> Way:
        """Somebody calls; `bound`: by a binding."""
        tie = rng.choice(self.all)
        stranger = self._person("7", rng.randrange(400))
        backwards = rng.random() < 0.4
        if not bound:
            caller = tie.a if self.mode == "AX" else stranger
            return Way(tie, caller, "", tie.x, "", ABNORMAL, bound=False)
        match self.mode:
            case "AXB":
                caller, callee = (tie.a, tie.b) if backwards else (tie.b, tie.a)
                return Way(tie, caller, callee, tie.x, tie.x, int(backwards))
            case "AX":
                caller, callee = (tie.a, stranger) if backwards else (stranger, tie.a)
                return Way(tie, caller, callee, tie.x, tie.x, int(backwards))
            case "AXE":
                return Way(tie, stranger, tie.a, tie.x, tie.x, 0)
            case "AXYB" if backwards:
                return Way(tie, tie.a, tie.b, tie.y, tie.x, 1)
            case "AXYB":
                return Way(tie, tie.b, tie.a, tie.x, tie.y, 0)
        return Way(tie, stranger, "", tie.x, tie.x, 1, bound=False, asks=True)

    @property
    def nobody(self) -> int:
        """`stateCode` of a caller without a binding."""
        return _NOBODY[self.mode]

    def _person(self, kind: str, serial: int) -> str:
        return f"+8613{kind}{MODES.index(self.mode):02d}{serial:06d}"

    def _numbers(self, wanted: int) -> list[str]:
        return self._application.shelf.buy(wanted, _CITY)

    def _told(self, operation: str, **members: Any) -> Mapping[str, Any]:
        return self._application.answer(operation, Members(members))

    def _spread(self, wanted: int, tie: Callable[[str, int], Tie]) -> list[Tie]:
        many = self._plan.on_an_x
        numbers = self._numbers(-(-wanted // many))
        return [tie(numbers[place // many], place) for place in range(wanted)]

    def _lives(self, place: int) -> int:
        lives = self._plan.lives
        return lives[place % len(lives)] if lives else 0

    def _b(self, place: int) -> str:
        if place < self._plan.landlines:
            return f"+867552800{place + 1:04d}"
        return self._person("6", place + 1)

    def _options(self, place: int) -> dict[str, Any]:
        """Every other one is recorded."""
        recorded = place % 2 == 0
        told = {"recordFlag": "true", "recordHintTone": "hint.wav"} if recorded else {}
        return {"userData": f"order-{1001 + place}", **told}

    def _axb(self, wanted: int) -> list[Tie]:
        def tie(x: str, place: int) -> Tie:
            a, b = self._person("5", place + 1), self._b(place)
            limit = 60 if place % 5 == 4 else 0
            options = {
                **self._options(place), "maxDuration": limit // 60, "duration": self._lives(place),
            }  # fmt: skip
            told = self._told("axb_bind", callerNum=a, calleeNum=b, relationNum=x, **options)
            return self._tie(told, place, x=x, a=a, b=b, limit=limit)

        return self._spread(wanted, tie)

    def _ax(self, wanted: int) -> list[Tie]:
        ties = []
        for place, x in enumerate(self._numbers(wanted)):
            a = self._person("5", place + 1)
            options = {**self._options(place), "calleeNumDisplay": "0"}
            told = self._told("ax_bind", origNum=a, privateNum=x, **options)
            ties.append(self._tie(told, place, x=x, a=a))
        return ties

    def _axe(self, wanted: int) -> list[Tie]:
        def tie(x: str, place: int) -> Tie:
            a = self._person("5", place + 1)
            lives = {"timeUnit": "1", "bindExpiredTime": self._lives(place) // 60}
            told = self._told("axe_bind", bindNum=a, virtualNum=x, **self._options(place), **lives)
            return self._tie(told, place, x=x, a=a, extension=told["extendNum"])

        return self._spread(wanted, tie)

    def _axyb(self, wanted: int) -> list[Tie]:
        self._numbers(wanted + 1)
        named = {"app_key": self._application.app_key, "areaCode": _CITY}
        ties = []
        for place in range(wanted):
            a, b = self._person("5", place + 1), self._person("6", place + 1)
            options = {**self._options(place), "duration": self._lives(place)}
            first = self._told("axyb_bind", origNum=a, **named, **options)
            key = first["subscriptionId"]
            second = self._told("axyb_bind", subscriptionId=key, origNum=b, **named)
            x, y = first["relationNumber"], second["relationNumber"]
            ties.append(self._tie(first, place, x=x, y=y, a=a, b=b))
        return ties

    def _x(self, wanted: int) -> list[Tie]:
        return [Tie(x) for x in self._numbers(wanted)]

    def _tie(self, told: Mapping[str, Any], place: int, **members: Any) -> Tie:
        options = self._options(place)
        return Tie(
            **members,
            id=told["subscriptionId"],
            user_data=options["userData"],
            recorded="recordFlag" in options,
        )
