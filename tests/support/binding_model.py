"""A platform of bindings to plan against: written from vendors/huawei.md 1.1, 5 to 8, and sharing
no code with ours. It holds one application of any mode, and refuses what the vendor says that it
refuses.
"""

import re
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Model", "Record", "Refused"]

_MOBILE = re.compile(r"\+861[0-9]{10}")
_FIXED = re.compile(r"\+86(10|2[0-9])[0-9]{8}|\+86[3-9][0-9]{9,10}")
_SERVICE = re.compile(r"(\+86)?(400[0-9]{7}|95[0-9]{3,6})")
_DAY = 86_400


class Refused(Exception):
    """With the vendor's code (12.1)."""


@dataclass
class Record:
    """A binding; of AXYB an AX half, whose Y stand in `ys`."""

    id: str
    x: str
    a: str
    b: str = ""
    extension: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    ends: int | None = None
    """Milliseconds; None: never."""
    lives: int = 0
    """Seconds that it was given last."""
    ys: dict[str, tuple[str, int | None]] = field(default_factory=dict)
    """Y → B, and when it ends."""

    @property
    def face(self) -> tuple[Any, ...]:
        """All but its id."""
        return (self.x, self.a, self.b, self.extension, sorted(self.values.items()), self.ends)


@dataclass
class Model:
    """One application at a time of its own (ms)."""

    mode: str
    numbers: list[str]
    now: int
    on_x: int = 5_000
    x_of_a: int = 5
    digits: int = 2
    frozen: set[str] = field(default_factory=set)
    bindings: dict[str, Record] = field(default_factory=dict)
    made: int = 0

    def copy(self) -> "Model":
        """The same platform, to try something on."""
        return deepcopy(self)

    def standing(self) -> list[Record]:
        """What has not ended."""
        for one in [*self.bindings.values()]:
            if one.ends is not None and one.ends <= self.now:
                del self.bindings[one.id]
            one.ys = {
                y: told for y, told in one.ys.items() if told[1] is None or told[1] > self.now
            }
        return [*self.bindings.values()]

    def on(self, x: str) -> list[Record]:
        """What stands on an X."""
        return [one for one in self.standing() if one.x == x]

    # Requests

    def bind(  # noqa: PLR0917 - as a request has them
        self, a: str, x: str = "", b: str = "", extension: str = "", lives: int | None = None,
        area: str = "", **values: Any,
    ) -> Record:  # fmt: skip
        """5.1, 6.1, 7.1, the AX half of 8."""
        self._person(a)
        if self.mode == "AXB":
            self._person(b)
        if not x and not area:
            raise Refused("1010002 neither X nor a city")
        self._values(values)
        values.pop("area_match", None)
        x = x or self._free(a, b)
        if x not in self.numbers:
            raise Refused("1012012 X is of another application")
        if x in self.frozen:
            raise Refused("1012102 X takes no new bindings")
        getattr(self, f"_may_{self.mode.lower()}")(x, a, b, extension)
        if self.mode == "AXE" and not extension:
            extension = self._extension(x)
        self.made += 1
        made = Record(f"m{self.made:05}", x, a, b, extension, values, self._end(lives))
        made.lives = lives or 0
        self.bindings[made.id] = made
        return made

    def bind_second(self, binding: str, b: str, lives: int = 0, **values: Any) -> str:
        """B gets a Y under the half (8)."""
        self._person(b)
        half = self._sure(binding)
        if half.a == b:
            raise Refused("8032 nobody reaches himself")
        end = self._end(lives)
        if half.ends is not None and end is not None and end > half.ends:
            raise Refused("1010002 Y would outlive X")
        self.made += 1
        y = f"+861730000{self.made:04}"
        half.ys[y] = (b, half.ends if end is None else end)
        half.values.update(values)
        return y

    def modify(
        self, binding: str, a: str = "", b: str = "", lives: int | None = None, **values: Any
    ) -> None:
        """5.3, 6.3, 7.3: what is absent stays as it is."""
        one = self._sure(binding)
        if self.mode == "AXYB" or (self.mode == "AXE" and (a or b)):
            raise Refused("1010002 cannot be modified")
        self._values({**one.values, **values})
        others = self.copy()
        del others.bindings[binding]
        new_a, new_b = a or one.a, b or one.b
        if (new_a, new_b) != (one.a, one.b):
            for person in (a, b):
                if person:
                    self._person(person)
            getattr(others, f"_may_{self.mode.lower()}")(one.x, new_a, new_b, one.extension)
        one.a, one.b = new_a, new_b
        one.values.update(values)
        if lives is not None:
            one.ends, one.lives = self._end(lives), lives

    def unbind(self, binding: str, y: str = "") -> None:
        """5.2, 6.2, 7.2, 8."""
        one = self._sure(binding)
        if not y:
            del self.bindings[binding]
        elif one.ys.pop(y, None) is None:
            raise Refused("1012007 no such Y")

    def clear(self, x: str) -> None:
        """5.2 with X alone."""
        for one in self.on(x):
            del self.bindings[one.id]

    # What is refused

    def _may_axb(self, x: str, a: str, b: str, extension: str) -> None:
        del extension
        taken = {person for one in self.on(x) for person in (one.a, one.b)}
        if a == b or {a, b} & taken:
            raise Refused("1012010 A or B is on this X already")
        if len(self.on(x)) >= self.on_x:
            raise Refused("1011002 X is full")

    def _may_ax(self, x: str, a: str, b: str, extension: str) -> None:
        del b, extension
        if self.on(x):
            raise Refused("1011005 X is bound")
        if sum(one.a == a for one in self.standing()) >= self.x_of_a:
            raise Refused("1011003 A has its X")

    def _may_axe(self, x: str, a: str, b: str, extension: str) -> None:
        del a, b
        if extension and len(extension) != self.digits:
            raise Refused("1010002 length of the extension")
        if any(one.extension == extension for one in self.on(x)):
            raise Refused("1012010 the extension is taken")
        if len(self.on(x)) >= self.on_x:
            raise Refused("1020167 no free extension")

    def _may_axyb(self, x: str, a: str, b: str, extension: str) -> None:
        self._may_ax(x, a, b, extension)

    def _person(self, number: str) -> None:
        if _SERVICE.fullmatch(number) or not (
            _MOBILE.fullmatch(number) or _FIXED.fullmatch(number)
        ):
            raise Refused("1010002 no subscriber")
        if number in self.numbers:
            raise Refused("1010002 X is no subscriber")

    def _values(self, values: dict[str, Any]) -> None:
        if values.get("record") and not values.get("record_hint"):
            raise Refused("the carrier blocks a recording without prompt")

    def _end(self, lives: int | None) -> int | None:
        if self.mode == "AX":
            if lives:
                raise Refused("1010002 AX has no lifetime")
            return None
        if lives is None:
            raise Refused("15, 8: what holds without a lifetime differs")
        longest = 30 * _DAY if self.mode == "AXE" else 90 * _DAY
        short = self.mode == "AXYB" and 0 < lives < 60
        if not 0 <= lives <= longest or short or (self.mode == "AXE" and lives % 60):
            raise Refused("1010002 lifetime")
        return self.now + lives * 1000 if lives else None

    def _sure(self, binding: str) -> Record:
        self.standing()
        if binding not in self.bindings:
            raise Refused("1012007 no such binding")
        return self.bindings[binding]

    def _free(self, a: str, b: str) -> str:
        for x in self.numbers:
            try:
                getattr(self, f"_may_{self.mode.lower()}")(x, a, b, "")
            except Refused:
                continue
            if x not in self.frozen:
                return x
        raise Refused("1011002 no X of that city is free")

    def _extension(self, x: str) -> str:
        taken = {one.extension for one in self.on(x)}
        free = (f"{n:0{self.digits}}" for n in range(1, 10**self.digits))
        return next(one for one in free if one not in taken)
