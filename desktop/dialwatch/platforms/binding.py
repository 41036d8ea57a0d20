"""How numbers are bound on a platform: what it takes, what it is asked with, what it shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from dialwatch.calls.binding import Binding, Mode
from dialwatch.calls.errors import PlatformError
from dialwatch.calls.form import FormField
from dialwatch.platforms.halting import Ask
from dialwatch.platforms.operator import Performed

__all__ = ["Binds", "Change", "Limits", "Made", "Page", "Step", "Traced"]


class Step(StrEnum):
    """One request about one binding."""

    BIND = "bind"
    BIND_SECOND = "bind second"
    """AXYB: B and Y, after the AX half."""
    MODIFY = "modify"
    UNBIND = "unbind"
    CLEAR = "clear"
    """AXB: every binding of an X."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What one request is to do."""

    step: Step
    wanted: Mapping[str, Any]
    """Under the names of the operations' fields: all values of a bind, those that change of a
    modification; `lives` in seconds. Without what only an earlier answer names."""
    binding: str = ""
    """Id of the binding that it is about; empty: of none yet."""
    x: str = ""
    """For tracing, with the ones below: what identifies it on the platform."""
    a: str = ""
    b: str = ""
    y: str = ""
    extension: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a mode allows (1.1)."""

    on_x: int
    """Pairs, people or extensions that an X takes."""
    advised: int = 0
    x_of_a: int = 0
    """X that an A may have; 0: no limit is stated."""
    once_on_x: bool = True
    """A number may stand on an X only once."""
    extension: int = 0
    """Digits of an extension; 0: not known, or there are none."""
    longest: int = 0
    """Seconds of the longest life; 0: it never ends by itself."""
    shortest: int = 0
    grain: int = 1
    """Seconds in whose multiples a lifetime is given."""
    on_y: int = 0
    modifies: frozenset[str] = frozenset()
    """Fields that a modification can change; empty: there is none."""
    tells: frozenset[str] = frozenset()
    """Fields that a query may tell: only these can be compared and restored."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Some bindings of an X."""

    bindings: Sequence[Binding]
    """As the platform tells them: without `since`, `made_here`, `drift`."""
    next: str = ""
    """What the next page is asked with; empty: this was the last."""
    whole: int | None = None
    cut: bool = False
    """There may be more that the platform does not tell by any page (AXYB): what is missing may
    be there all the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What an answer tells of the binding."""

    id: str = ""
    x: str = ""
    y: str = ""
    extension: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Traced:
    """What the platform shows of a request of unknown outcome."""

    done: bool | None
    """None: it cannot be told."""
    evidence: str
    """A sentence for the user."""
    made: Made = Made()


class Binds(Protocol):
    """An application whose numbers are bound. All asking methods raise PlatformError; values that
    the platform states it refuses raise BadInput before anything is sent."""

    async def mode(self) -> Mode | None:
        """The application's mode: as its settings say, else learnt by asking each mode's query
        once (1010040 tells); None: nobody knows. Remembered."""

    def limits(self, mode: Mode) -> Limits:
        """What that mode allows, with the account's own settings (length of extensions)."""

    def fields(self, mode: Mode, step: Step) -> tuple[FormField, ...]:
        """What is asked for, each explained, in order."""

    def checked(self, mode: Mode, change: Change) -> Mapping[str, Any]:
        """`change.wanted` as it may be sent. Raises BadInput, naming every range it breaks."""

    def filled(self, mode: Mode, change: Change) -> Ask:
        """The request. Raises BadInput."""

    def made(self, mode: Mode, change: Change, done: Performed) -> Made:
        """What its answer tells. Raises BadAnswer where it does not tell what it has to."""

    async def page(self, mode: Mode, x: str, cursor: str = "") -> Page:
        """Bindings of an X, page by page; an X without any has an empty page."""

    async def found(self, mode: Mode, binding: str) -> Sequence[Binding]:
        """The binding of that id; empty: there is none."""

    async def counted(self, cursor: str = "") -> tuple[Mapping[str, int], str]:
        """AXE: X → how many bindings, and the next page's cursor. Raises NotConfirmed where the
        mode has no count."""

    async def traced(self, mode: Mode, change: Change) -> Traced:
        """Whether a request whose answer is missing was done."""

    def ends_all(self, error: PlatformError) -> str:
        """Why no later request of this account can succeed after that refusal (another mode, an
        account in arrears); empty: it says nothing of the others."""
