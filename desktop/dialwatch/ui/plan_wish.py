"""What the user wants to do with bindings when the dialog of a plan opens."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from dialwatch.calls.binding_plan import PlanKind
from dialwatch.ui.widgets.step_rail import Step

__all__ = ["Course", "PlanWish"]


class Course(StrEnum):
    """How one comes to the rows of a plan."""

    LIST = "list"
    """What is to be done is chosen, values are entered, a list is read."""
    SINGLE = "single"
    """One row, from a form."""
    CHOSEN = "chosen"
    """Bindings, or X numbers, that were chosen in the panel."""
    KEPT = "kept"
    """A plan that is there already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanWish:
    """How it opens."""

    course: Course = Course.LIST
    kind: PlanKind | None = None
    """None: chosen in the dialog."""
    account: str = ""
    rows: tuple[Mapping[str, object], ...] = ()
    """Of `CHOSEN`: {"binding", "y"}, or {"x"} for what is done with a whole X."""
    values: Mapping[str, object] | None = None
    """With what the form is filled at first."""
    held: Mapping[str, object] = field(default_factory=dict)
    """Of `CHOSEN`: in what the bindings are alike now, as `ui.numbers.selection.alike` tells."""
    undoes: str = ""
    """Of `CHOSEN`: id of a plan that was sent, and whose undo gives the rows."""
    plan: str = ""
    """Id of the plan that is `KEPT`."""

    @property
    def steps(self) -> tuple[Step, ...]:
        """Those that the dialog has, in their order."""
        sending = (Step.CHECK, Step.SEND, Step.RECEIPT)
        if self.course is Course.SINGLE:
            return (Step.HOW, *sending)
        if self.course is Course.CHOSEN:
            asks = self.kind in (PlanKind.BIND, PlanKind.RENEW, PlanKind.UNDO)
            return (Step.HOW, *sending) if asks else sending
        if self.kind is PlanKind.UNDO:
            return (Step.LIST, Step.HOW, *sending)
        return tuple(Step)
