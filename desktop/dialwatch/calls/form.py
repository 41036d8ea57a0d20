"""What can be asked of a platform, as a form: what each value is, its range, and why it is there.

A platform's client describes its operations so; the window draws them, and both check values
with the same rules, so that nothing leaves the computer that the platform states it refuses.
"""

from dataclasses import dataclass
from enum import StrEnum

from dialwatch.calls.account import Told

__all__ = ["Choice", "FieldKind", "Form", "FormField"]


class FieldKind(StrEnum):
    """What a value is, and with it how it is entered."""

    TEXT = "text"
    WHOLE = "whole"
    """A whole number within `least` and `most`."""
    PHONE = "phone"
    """A phone number as the platform takes it; masked wherever it is shown."""
    CHOICE = "choice"
    """One of `choices`."""
    FLAG = "flag"
    """True or false."""
    MOMENT = "moment"
    """`YYYY-MM-DD HH:MM:SS` in the account's zone."""
    LIST = "list"
    """Entries: each an object with the fields of `columns`, and `variables` (name → text)."""
    NAMES = "names"
    """An object of name → text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Told):
    """A value that a field can take, and what it means."""

    value: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField(Told):
    """One value of a form."""

    name: str
    """Ours; the contract knows the platform's."""
    title: str
    kind: FieldKind = FieldKind.TEXT
    help: str = ""
    """One sentence: what it does, and what happens without it."""
    required: bool = False
    least: int | None = None
    most: int | None = None
    """Of a whole number; of a list, how many entries it may hold."""
    unit: str = ""
    shortest: int = 0
    longest: int = 0
    """Characters; 0: no limit is stated."""
    forbidden: str = ""
    """Characters that the platform refuses."""
    choices: tuple[Choice, ...] = ()
    default: str = ""
    """What the platform takes where the value is left out; told, never sent."""
    columns: tuple["FormField", ...] = ()
    """Of a list: what an entry has."""

    @property
    def columns_differ(self) -> bool:
        """An entry of the list is about several numbers."""
        return sum(one.kind is FieldKind.PHONE for one in self.columns) > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Form(Told):
    """One operation of an account, with where it stands."""

    operation: str
    title: str
    group: str
    """Heading under which it is listed, such as “AXB bindings”."""
    purpose: str
    """One or two sentences for the user."""
    acts: bool
    """It changes something on the platform; what only reads may be asked again at will."""
    warning: str = ""
    """What the platform would do silently, said before it is asked."""
    fields: tuple[FormField, ...] = ()
    evidence: str = ""
    """The mark of vendors/*.md that stands behind it."""
    path: str = ""
    enabled: bool = True
    why_off: str = ""
    """Why it cannot be asked: not confirmed for this account."""
