"""One operation of a platform: its form, how its values travel, how its answer is read.

The contract (data) says where an operation is and how things are called; the spec (code) says
what it means. A client performs any operation of its table in the same few steps, so that
checking, sending, refusals and reading are written once.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from dialwatch.calls.errors import BadInput
from dialwatch.calls.finding import CellKind
from dialwatch.calls.form import Form, FormField
from dialwatch.calls.form_check import checked
from dialwatch.platforms.contract import Contract

__all__ = ["Confirm", "Reads", "Rule", "Spec", "Values", "needs", "not_both", "one_of"]

Values = Mapping[str, Any]
"""Checked values under our names."""

Rule = Callable[[Values], str]
"""What is wrong with these values together, in a sentence; empty when nothing is."""


def _unchanged(values: Values) -> dict[str, Any]:
    return dict(values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reads:
    """How an answer becomes a finding. Names are our field names, as in the contract."""

    facts: str = ""
    """The record of `Contract.fields` whose fields are read as single values."""
    rows: str = ""
    """The record of `Contract.fields` that each row of the table is."""
    lists: tuple[str, ...] = ()
    """Dotted paths where the rows may stand; without any of them the first array counts."""
    kinds: Mapping[str, CellKind] = field(default_factory=dict)
    """Field → what it is; texts where nothing is said."""
    nested: Mapping[str, str] = field(default_factory=dict)
    """Field of a row that holds records of its own → their name in the contract."""
    file: bool = False
    """The answer may be a file (audio, zip) or name one by its address."""
    total: tuple[str, ...] = ()
    cursor: tuple[str, ...] = ()
    """Dotted paths of the number of all rows, and of the next page's cursor."""


@dataclass(frozen=True, slots=True)
class Confirm:
    """How an act is looked at afterwards: a reading operation and what it must show."""

    operation: str
    values: Callable[[Values, Mapping[str, str]], Values | None]
    """From the act's values and its facts to those of the reading; None: it cannot be asked."""
    shows: Callable[[Values, Any], bool | None]
    """From the act's values and the finding (None: no such record) to: it is so (True), it is
    not (False), cannot be told (None)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """An operation. `operation` is its name in the contract."""

    operation: str
    title: str
    group: str
    purpose: str
    acts: bool = False
    warning: str = ""
    fields: tuple[FormField, ...] = ()
    rules: tuple[Rule, ...] = ()
    wire: Callable[[Values], dict[str, Any]] = _unchanged
    """From checked values to those that travel, still under our names (booleans as texts …)."""
    offset: tuple[str, ...] = ()
    """Moments that travel with the account's offset from UTC."""
    done: str = ""
    """The sentence after success; empty for reading operations."""
    reads: Reads = Reads()
    confirm: Confirm | None = None
    probe: Callable[[Mapping[str, str]], Values | None] | None = None
    """What a contract check asks it with, from what answers have named so far; None: nothing."""
    left_out: str = ""
    """Why a contract check does not ask it."""
    yields: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """What an answer names for other operations → the column (or fact) where it stands, and
    another one that must be filled in the same row: a call that was answered has a recording."""

    def checked(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """The values as they may be sent. Raises BadInput, naming every range that is broken."""
        sound = checked(self.fields, values)
        faults = [fault for rule in self.rules if (fault := rule(sound))]
        if faults:
            raise BadInput("\n".join(faults))
        return sound

    def form(self, contract: Contract) -> Form:
        """What the window draws, with where the operation stands for this account."""
        operation = contract.operations.get(self.operation)
        enabled = operation is not None and operation.enabled and bool(operation.path)
        why = "" if enabled else (
            f"Not confirmed for this account: {contract.platform.title}'s documents do not tell "
            "where this is asked. Enter the path in the account's contract, or switch it on there."
        )  # fmt: skip
        return Form(
            operation=self.operation,
            title=self.title,
            group=self.group,
            purpose=self.purpose,
            acts=self.acts,
            warning=self.warning,
            fields=self.fields,
            evidence=operation.evidence if operation else "",
            path=operation.path if operation else "",
            enabled=enabled,
            why_off=why,
        )


def one_of(*names: str, titles: Sequence[str] = ()) -> Rule:
    """At least one of these has to be given."""
    shown = " or ".join(f"“{title}”" for title in (titles or names))

    def rule(values: Values) -> str:
        return "" if any(name in values for name in names) else f"Give {shown}."

    return rule


def not_both(one: str, other: str, titles: tuple[str, str]) -> Rule:
    """These two exclude each other."""

    def rule(values: Values) -> str:
        both = one in values and other in values
        return f"Give “{titles[0]}” or “{titles[1]}”, not both." if both else ""

    return rule


def needs(name: str, other: str, titles: tuple[str, str]) -> Rule:
    """The first is of no use without the second."""

    def rule(values: Values) -> str:
        lacks = name in values and other not in values
        return f"“{titles[0]}” works only with “{titles[1]}”." if lacks else ""

    return rule
