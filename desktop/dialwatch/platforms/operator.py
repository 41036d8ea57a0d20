"""Performs any operation of a platform: check, look up, send, read, and look again."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar

from dialwatch.calls.errors import BadInput, NotFound, PlatformError, VendorError
from dialwatch.calls.finding import Download, Finding
from dialwatch.calls.form import Form
from dialwatch.calls.verdict import Verdict
from dialwatch.net import Operation
from dialwatch.platforms.contract import Contract
from dialwatch.platforms.found import finding
from dialwatch.platforms.spec import Spec, Values

__all__ = ["Gone", "NotOffered", "Operator", "Performed", "Sent"]

_HEAVY_LIST = 500
"""Entries of a list above which it is checked in a thread, so that the loop goes on."""


class Gone(NotFound):
    """The platform says that there is no such record: an answer, where somebody looks for it."""


class NotOffered(VendorError):
    """The operation is not one of this account's: it has another mode, as it was made for."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What came back, its envelope opened: the data inside, or a file."""

    data: Any = None
    download: Download | None = None
    code: str = ""
    sentence: str = ""
    """What the platform's code means, where that is worth telling."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Performed:
    """One operation, done. What failed is raised instead."""

    verdict: Verdict
    finding: Finding = field(default_factory=Finding)
    code: str = ""
    download: Download | None = None


class Operator:
    """What a client adds to its `specs` to perform them. `sent` is the platform's own part."""

    specs: ClassVar[Mapping[str, Spec]]
    _contract: Contract

    def forms(self) -> list[Form]:
        """All operations in their order, with where each stands for this account."""
        return [spec.form(self._contract) for spec in self.specs.values()]

    def spec(self, operation: str) -> Spec:
        """The operation of that name. Raises BadInput."""
        spec = self.specs.get(operation)
        if spec is None:
            raise BadInput(f"{self._contract.platform.title} has no operation “{operation}”.")
        return spec

    async def perform(
        self, operation: str, values: Mapping[str, Any], *, confirm: bool = True
    ) -> Performed:
        """Check, send, read. Raises BadInput before anything is sent, NotConfirmed for an
        operation that is off, and what went wrong on the way.

        Without `confirm` the platform is not asked besides whether it shows what was done.
        """
        spec = self.spec(operation)
        if any(isinstance(one, list) and len(one) > _HEAVY_LIST for one in values.values()):
            sound = await asyncio.to_thread(spec.checked, values)
        else:
            sound = spec.checked(values)
        asked = self._contract.operation(operation)
        sent = await self.sent(spec, asked, spec.wire(sound))
        found = finding(sent.data, spec.reads, self._contract)
        verdict = Verdict.ACCEPTED if spec.acts else Verdict.CONFIRMED
        if spec.acts and confirm and await self._shows(spec, sound, found):
            verdict = Verdict.CONFIRMED
        found = replace(found, sentence=sent.sentence or spec.done)
        return Performed(verdict=verdict, finding=found, code=sent.code, download=sent.download)

    async def settled(self, operation: str, values: Mapping[str, Any]) -> bool | None:
        """Whether an act of unknown outcome took place, asked of the platform; None: it cannot
        be told. Raises nothing of PlatformError.
        """
        spec = self.spec(operation)
        return await self._shows(spec, spec.checked(values), Finding())

    async def _shows(self, spec: Spec, values: Values, found: Finding) -> bool | None:
        """Whether the platform shows what was done."""
        confirm = spec.confirm
        if confirm is None:
            return None
        facts = {fact.name: fact.value for fact in found.facts}
        asks = confirm.values(values, facts)
        if asks is None:
            return None
        try:
            looked: Finding | None = (await self.perform(confirm.operation, asks)).finding
        except Gone:
            looked = None
        except (PlatformError, BadInput):
            return None
        return confirm.shows(values, looked)

    async def sent(self, spec: Spec, operation: Operation, values: Mapping[str, Any]) -> Sent:
        """Send these values (under our names) and open the answer's envelope."""
        raise NotImplementedError
