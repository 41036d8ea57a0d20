"""What tells the modes of PrivateNumber apart where numbers are bound (vendors/huawei.md 5 to 8).

Whatever the mode, a lifetime is seconds under `lives`; each mode turns it into its own members.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Set
from functools import cached_property
from typing import Any, ClassVar

from dialwatch.calls.binding import Mode
from dialwatch.calls.errors import BadInput
from dialwatch.calls.finding import Finding
from dialwatch.calls.form import FieldKind, FormField
from dialwatch.calls.form_check import checked
from dialwatch.platforms.binding import Change, Limits, Made, Step
from dialwatch.platforms.contract import Contract
from dialwatch.platforms.huawei.binding_pages import Paged
from dialwatch.platforms.huawei.binding_rules import faults_of
from dialwatch.platforms.huawei.fields import NINETY_DAYS
from dialwatch.platforms.spec import Spec

__all__ = ["IDENTITY", "Manner", "lives_field", "values_of", "whole"]

IDENTITY = frozenset({"a", "b", "x", "y", "extension"})
"""Numbers that say which binding it is; all else are its values."""
_LIFETIMES = frozenset({"duration", "yb_duration", "unit", "lifetime"})
"""What stands in the operations' forms where a plan says `lives`."""


def lives_field(help_: str, *, required: bool, most: int = NINETY_DAYS) -> FormField:
    """How long a binding lives; it is sent with each bind, for the defaults of the modes differ
    (15, 8)."""
    return FormField(
        name="lives",
        title="Lifetime",
        kind=FieldKind.WHOLE,
        required=required,
        least=0,
        most=most,
        unit="seconds",
        help=help_,
    )


def values_of(
    spec: Spec, life: FormField | None = None, *, without: frozenset[str] = frozenset()
) -> tuple[FormField, ...]:
    """The fields of an operation but its binding id and those `without`; the lifetime stands where
    the operation has its own."""
    shown: list[FormField] = []
    for field in spec.fields:
        if field.name in _LIFETIMES:
            shown += [life] if life is not None and life not in shown else []
        elif field.name != "binding" and field.name not in without:
            shown.append(field)
    return tuple(shown)


def whole(told: object) -> int | None:
    """A whole number that may come as a text (0, rule 4; 8); None for anything else."""
    text = "" if isinstance(told, bool) else str(told).strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 12 else None


class Manner(ABC):
    """One mode. It holds no state and asks nobody."""

    mode: ClassVar[Mode]
    record: ClassVar[str]
    """The record of its bindings in `Contract.fields`."""
    specs: ClassVar[Mapping[Step, Spec]]
    """What is asked for each step; a step that is missing cannot be done."""
    shown: ClassVar[Mapping[Step, tuple[FormField, ...]]]
    """What a user says for each step. Which binding is meant, the change says itself."""
    missing: ClassVar[Mapping[Step, str]] = {}
    """Why a step is missing."""
    lists: ClassVar[str]
    """The operation that tells the bindings of an X."""
    query: ClassVar[str]
    """The operation that tells one binding by its id."""
    paged: ClassVar[Paged] = Paged.NOT
    """How `lists` is."""
    tells: ClassVar[frozenset[str]]
    most_told: ClassVar[int] = 0
    """Bindings that a query tells at most, though there may be more; 0: all of them."""

    @abstractmethod
    def limits(self, contract: Contract, digits: int) -> Limits:
        """What the mode allows; `digits` of an extension, 0 where they are not known."""

    def fields(self, step: Step, contract: Contract) -> tuple[FormField, ...]:
        """What a user says for that step."""
        del contract
        return self.shown.get(step, ())

    @cached_property
    def kinds(self) -> Mapping[str, FieldKind]:
        """What each value of a binding is."""
        return {field.name: field.kind for shown in self.shown.values() for field in shown}

    def spec(self, step: Step) -> Spec:
        """What is asked. Raises BadInput for a step that the mode does not know."""
        spec = self.specs.get(step)
        if spec is None:
            raise BadInput(self.missing.get(step, f"{self.mode} has no such request."))
        return spec

    def checked(self, change: Change, contract: Contract) -> dict[str, Any]:
        """`change.wanted` as it may be sent. Raises BadInput, naming every range it breaks."""
        spec = self.spec(change.step)
        fields = self.fields(change.step, contract)
        given = self.given(change)
        if change.step is Step.MODIFY:
            _refuse_emptied(fields, given)
        sound = checked(fields, given)
        asked = self.asked(change, sound)
        if faults := faults_of(asked):
            raise BadInput("\n".join(faults))
        spec.checked(asked)
        return sound

    def given(self, change: Change) -> Mapping[str, Any]:
        """`change.wanted` with the numbers that the change names beside it. Raises BadInput."""
        asked_for = {field.name for field in self.shown.get(change.step, ())}
        match change.step:
            case Step.UNBIND:
                return {}
            case Step.CLEAR:
                return {"x": change.x or change.wanted.get("x")}
            case Step.MODIFY:
                return _without_own(change, asked_for)
        named = {name: getattr(change, name) for name in IDENTITY & asked_for}
        return {**{name: number for name, number in named.items() if number}, **change.wanted}

    def asked(self, change: Change, sound: Mapping[str, Any]) -> dict[str, Any]:
        """Checked values as the operation's form takes them. Raises BadInput."""
        told = {name: value for name, value in sound.items() if name != "lives"}
        if "lives" in sound:
            told |= self.lifetime(change.step, int(sound["lives"]))
        return {**told, **self.which(change)}

    def which(self, change: Change) -> Mapping[str, str]:
        """How a request names the binding that it is about. Raises BadInput.

        It is always named by its id where that is known: X alone may mean every binding of it.
        """
        if change.step in (Step.BIND, Step.CLEAR):
            return {}
        if not change.binding:
            raise BadInput("The id of the binding is not known: read its X first.")
        return {"binding": change.binding}

    def lifetime(self, step: Step, lives: int) -> Mapping[str, Any]:
        """So many seconds as the operation's form takes them. Raises BadInput."""
        del step
        return {"duration": lives}

    def lives(self, told: Mapping[str, Any]) -> int | None:
        """The seconds that a told binding was given; None: it is not told."""
        return whole(told.get("duration"))

    def other_values(self, told: Mapping[str, Any]) -> Mapping[str, object]:
        """Values that have to be reckoned from what is told."""
        del told
        return {}

    def answered(self, change: Change, told: Finding) -> Made:
        """What the answer to a bind tells; what it leaves out is as it was asked for."""
        return Made(
            id=told.fact("binding"),
            x=told.fact("x") or change.x,
            extension=told.fact("extension") or change.extension,
        )

    def search(self, change: Change) -> Mapping[str, Any] | None:
        """What `lists` is asked with for the binding that a bind may have made; None: it cannot
        be asked, as nobody knows X."""
        return {"x": change.x} if change.x else None


def _without_own(change: Change, asked_for: Set[str]) -> Mapping[str, Any]:
    """What is to change, without numbers that only say again which binding is meant."""
    own = {"binding": change.binding, "x": change.x, "y": change.y, "extension": change.extension}
    return {
        name: value
        for name, value in change.wanted.items()
        if name in asked_for or name not in own or value != own[name]
    }


def _refuse_emptied(fields: tuple[FormField, ...], wanted: Mapping[str, Any]) -> None:
    if not wanted:
        raise BadInput("Nothing would be changed.")
    titles = {field.name: field.title for field in fields}
    emptied = [titles.get(name, name) for name, value in wanted.items() if value in ("", None)]
    if emptied:
        told = ", ".join(f"“{title}”" for title in emptied)
        raise BadInput(f"A modification cannot take away {told}: unbind, then bind again.")
