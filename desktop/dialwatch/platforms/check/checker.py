"""The check itself: which operation is asked with what, and what is made of the answer."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from dialwatch.calls.contract_report import Checked, ContractReport, OperationReport, Proposal
from dialwatch.calls.contract_view import ContractChange
from dialwatch.calls.errors import (
    BadInput,
    NotConfirmed,
    NotFound,
    PlatformError,
    Throttled,
    Unreachable,
)
from dialwatch.clock import Clock
from dialwatch.net import Operation
from dialwatch.platforms.check.compare import Seen, compared
from dialwatch.platforms.check.moved import candidates
from dialwatch.platforms.check.renames import renamed
from dialwatch.platforms.contract import Contract
from dialwatch.platforms.found import finding
from dialwatch.platforms.operator import Gone, NotOffered, Operator, Sent
from dialwatch.platforms.spec import Spec
from dialwatch.platforms.times import FUTURE_ALLOWED
from dialwatch.redaction import redacted

__all__ = ["check"]

_PATIENCE = 90.0
"""Seconds that a platform may ask us to wait before the check leaves the operation out."""

Told = Callable[[int, int], None]


async def check(
    operator: Operator, contract: Contract, clock: Clock, *, zone: str, account: str,
    facts: Mapping[str, str], told: Told = lambda _done, _total: None,
) -> ContractReport:  # fmt: skip
    """Ask every reading operation once and report what differs; nothing is changed.

    `facts`: what is known beforehand to ask with, such as `watched`, a task that the user watches.
    What an answer names (a task, a number) serves to ask the next operation with. `told` hears
    how many operations are done, of how many. Raises nothing of PlatformError.
    """
    run = _Run(operator, contract, clock, zone, dict(facts))
    specs = [spec for spec in operator.specs.values() if not spec.acts]
    reports = []
    for done, spec in enumerate(specs):
        told(done, len(specs))
        reports.append(await run.look_at(spec))
    return ContractReport(
        account=account,
        platform=contract.platform.value,
        at=clock.millis(),
        operations=tuple(reports),
        proposals=tuple(run.proposals),
    )


@dataclass
class _Run:
    operator: Operator
    contract: Contract
    clock: Clock
    zone: str
    facts: dict[str, str]
    """What answers named so far: task, callee, workflow …"""
    proposals: list[Proposal] = field(default_factory=list)
    moves: list[tuple[str, str]] = field(default_factory=list)

    async def look_at(self, spec: Spec) -> OperationReport:
        report = OperationReport(operation=spec.operation, title=spec.title, state=Checked.WORKS)
        try:
            operation = self.contract.operation(spec.operation)
        except NotConfirmed:
            return replace(report, state=Checked.OFF, sentence="It has no path or is switched off.")
        values = spec.probe(self.facts) if spec.probe is not None else None
        if values is None:
            why = spec.left_out or "No answer named anything to ask it with."
            return replace(report, state=Checked.LEFT_OUT, sentence=why)
        try:
            sound = spec.wire(spec.checked(values))
            sent, moved = await self._asked(spec, operation, sound)
        except Gone:
            return replace(report, sentence="It answers; there is no such record, as expected.")
        except NotOffered as error:
            return replace(report, state=Checked.LEFT_OUT, sentence=str(error))
        except (PlatformError, BadInput) as error:
            return replace(report, state=_state_of(error), sentence=_masked(error))
        if moved:
            self._propose_path(operation, moved)
            report = replace(report, state=Checked.MOVED, sentence=f"It answers at {moved}.")
        return self._compared(spec, sent, report)

    async def _asked(
        self, spec: Spec, operation: Operation, values: Mapping[str, Any]
    ) -> tuple[Sent, str]:
        """The answer, and the path where it came from if that is not the contract's."""
        try:
            return await self._patiently(spec, operation, values), ""
        except Gone:
            raise
        except NotFound as error:
            for path in candidates(operation.path, self.moves):
                try:
                    found = await self._patiently(spec, replace(operation, path=path), values)
                except Gone:
                    raise
                except NotFound:
                    continue
                except PlatformError:
                    continue
                return found, path
            raise error from None

    async def _patiently(self, spec: Spec, operation: Operation, values: Mapping[str, Any]) -> Sent:
        try:
            return await self.operator.sent(spec, operation, values)
        except Throttled as error:
            if error.retry_after is None or error.retry_after > _PATIENCE:
                raise
            await self.clock.sleep(error.retry_after)
        return await self.operator.sent(spec, operation, values)

    def _compared(self, spec: Spec, sent: Sent, report: OperationReport) -> OperationReport:
        latest = self.clock.millis() + FUTURE_ALLOWED
        found = compared(sent.data, spec.reads, self.contract, zone=self.zone, latest=latest)
        for seen in found.seen:
            self._propose_names(seen)
        self._learn(spec, sent)
        return replace(
            report,
            missing=_once(found.missing),
            unknown=_once(found.unknown),
            values=_once(found.values),
            times=_once(found.times),
        )

    def _learn(self, spec: Spec, sent: Sent) -> None:
        """Take from the answer what other operations can be asked with."""
        told = finding(sent.data, spec.reads, self.contract)
        for fact, (name, beside) in spec.yields.items():
            filled = told.column(beside) or told.column(name)
            rows = zip(told.column(name), filled, strict=False)
            first = next((value for value, other in rows if value and other), told.fact(name))
            if first:
                self.facts.setdefault(fact, first)

    def _propose_path(self, operation: Operation, path: str) -> None:
        self.moves.append((operation.path, path))
        self._propose(
            ContractChange(operation=operation.name, path=path),
            f"operations.{operation.name}.path",
            operation.path,
            path,
            "The platform answers there, and not where the contract says.",
        )
        changed = {**self.contract.operations, operation.name: replace(operation, path=path)}
        self.contract = replace(self.contract, operations=changed)

    def _propose_names(self, seen: Seen) -> None:
        for ours, theirs in renamed(seen, self.contract).items():
            names = dict(self.contract.fields[seen.record])
            before, after = names[ours], (theirs, *names[ours])
            self._propose(
                ContractChange(record=seen.record, field=ours, names=after),
                f"fields.{seen.record}.{ours}",
                ", ".join(before),
                ", ".join(after),
                "The field is missing, and this one looks like it by name and values.",
            )
            names[ours] = after
            fields = {**self.contract.fields, seen.record: tuple(names.items())}
            self.contract = replace(self.contract, fields=fields)

    def _propose(
        self, change: ContractChange, where: str, before: str, after: str, why: str
    ) -> None:
        if all(known.where != where for known in self.proposals):
            self.proposals.append(
                Proposal(change=change, where=where, before=before, after=after, why=why)
            )


def _state_of(error: Exception) -> Checked:
    gone = isinstance(error, Unreachable | NotFound)
    return Checked.UNREACHABLE if gone else Checked.REFUSED


def _masked(error: Exception) -> str:
    return redacted(str(error))


def _once(told: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(told))
