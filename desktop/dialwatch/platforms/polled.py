"""What the clients of polled platforms share: an account, its contract, its way out."""

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

from dialwatch.calls.platform import Platform
from dialwatch.clock import Clock
from dialwatch.net import Transport
from dialwatch.net.traffic import Traffic
from dialwatch.platforms.contract import Contract
from dialwatch.platforms.outcomes import outcome_table
from dialwatch.platforms.port import Account, CampaignsReading, Heavy, inline

__all__ = ["PolledClient"]


class PolledClient:
    """One account of a platform that is asked for its results. Owns its transport."""

    platform: ClassVar[Platform]
    success_code: ClassVar[str]
    """The platform's code in a body for "all is well", where the contract says nothing else."""

    def __init__(
        self,
        account: Account,
        contract: Contract,
        secrets: Mapping[str, str],
        transport: Transport,
        *,
        clock: Clock,
        heavy: Heavy = inline,
        outcomes: Path | None = None,
    ) -> None:
        """`secrets`: what the platform issues (`catalogue.SECRETS`), by name.

        `outcomes`: the file of the outcome table; the shipped one where none is named. Raises
        BadInput when that file cannot be used.
        """
        self.account = account
        self._contract = contract
        self._secrets = secrets
        self._transport = transport
        self._clock = clock
        self._heavy = heavy
        self._success = contract.setting("success_code", self.success_code)
        self._fields = tuple(contract.fields.items())
        self._outcomes = outcome_table(self.platform, outcomes)

    @property
    def traffic(self) -> Traffic:
        """What was asked so far, and what it cost."""
        return self._transport.traffic

    async def trees(self) -> CampaignsReading:
        """What stands over tasks, with these: nothing where a platform has no such thing."""
        return CampaignsReading(
            campaigns=[], robots={}, complete=True, began_at=self._clock.millis()
        )

    async def close(self) -> None:
        """Let the connections go."""
        await self._transport.close()
