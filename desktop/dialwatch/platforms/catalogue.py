"""From an account to the client that speaks to it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from dialwatch.calls.errors import BadInput
from dialwatch.calls.platform import Platform
from dialwatch.clock import Clock
from dialwatch.net import Transport
from dialwatch.platforms.airudder.client import AiRudder
from dialwatch.platforms.airudder.explain import explain as explain_airudder
from dialwatch.platforms.airudder.operations import SPECS as AIRUDDER
from dialwatch.platforms.airudder.pushes import AiRudderPushes
from dialwatch.platforms.blu.client import Blu
from dialwatch.platforms.blu.explain import explain as explain_blu
from dialwatch.platforms.blu.operations import SPECS as BLU
from dialwatch.platforms.blu.pushes import BluPushes, Verification
from dialwatch.platforms.contract import contract_for, shipped
from dialwatch.platforms.huawei.client import Huawei
from dialwatch.platforms.huawei.explain import explain as explain_huawei
from dialwatch.platforms.huawei.operations import SPECS as HUAWEI
from dialwatch.platforms.huawei.pushes import HuaweiPushes
from dialwatch.platforms.huawei.rules import Rules
from dialwatch.platforms.launching import Launches
from dialwatch.platforms.outcomes import outcome_file, outcome_table
from dialwatch.platforms.port import Account, CallDetail, Heavy, inline
from dialwatch.platforms.push import Pushes
from dialwatch.platforms.push_options import PushOptions
from dialwatch.platforms.spec import Spec
from dialwatch.platforms.stoplist import Stops

__all__ = ["DIALLERS", "LAUNCHERS", "SECRETS", "SPECS", "connect", "explain", "pushes_of"]

DIALLERS = (AiRudder, Blu)
"""The clients that are polled; Huawei pushes."""

LAUNCHERS: tuple[type[Launches], ...] = (AiRudder, Blu)
"""The clients that begin campaigns."""

SECRETS: Mapping[Platform, tuple[str, ...]] = {
    Platform.AIRUDDER: ("app_key", "app_secret"),
    Platform.BLU: ("app_id", "app_key"),
    Platform.HUAWEI: ("app_key", "app_secret"),
}
"""What each platform issues to an account."""

SPECS: Mapping[Platform, Mapping[str, Spec]] = {
    Platform.AIRUDDER: AIRUDDER,
    Platform.BLU: BLU,
    Platform.HUAWEI: HUAWEI,
}
"""What can be asked of each platform."""

_LONGEST_SECRET = 1024


class Secret(Protocol):
    """A text that does not show itself, such as pydantic's SecretStr."""

    def get_secret_value(self) -> str:
        """The text."""


def connect(
    account: Account,
    secrets: Mapping[str, Secret],
    clock: Clock,
    *,
    heavy: Heavy = inline,
    own_outcomes: Path | None = None,
) -> AiRudder | Blu | Huawei:
    """The client of this account; nothing is sent yet. `heavy` reads large bodies elsewhere.

    `own_outcomes` is the folder with the user's own outcome tables. Raises BadInput for an
    address, a contract, a key, an outcome table or a certificate file that cannot be used.
    """
    contract = contract_for(account.platform, account.overrides)
    told = {name: _told(secrets, name) for name in SECRETS[account.platform]}
    transport = Transport(
        account.base_url or contract.base_url,
        clock=clock,
        name=account.name,
        rate=contract.rate,
        ca_file=account.ca_file,
        simulated=account.simulated,
        secrets=tuple(told.values()),
    )
    table = outcome_file(account.platform, own_outcomes)
    match account.platform:
        case Platform.AIRUDDER:
            return AiRudder(
                account, contract, told, transport, clock=clock, heavy=heavy, outcomes=table
            )
        case Platform.BLU:
            return Blu(account, contract, told, transport, clock=clock, heavy=heavy, outcomes=table)
        case Platform.HUAWEI:
            return Huawei(account, contract, told, transport, clock=clock)


def explain(platform: Platform, raw: bytes, zone: str) -> CallDetail:
    """What a stored record holds, read with the shipped contract. Never raises for the record."""
    match platform:
        case Platform.AIRUDDER:
            return explain_airudder(raw, shipped(platform))
        case Platform.BLU:
            return explain_blu(raw, shipped(platform), zone)
        case Platform.HUAWEI:
            return explain_huawei(raw)


def pushes_of(
    account: Account,
    secrets: Mapping[str, Secret],
    options: PushOptions,
    stops: Stops,
    *,
    own_outcomes: Path | None = None,
) -> Pushes:
    """How this account's pushes are judged, answered and read. Raises BadInput as `connect`."""
    contract = contract_for(account.platform, account.overrides)
    told = {name: _told(secrets, name) for name in SECRETS[account.platform]}
    outcomes = outcome_table(account.platform, outcome_file(account.platform, own_outcomes))
    match account.platform:
        case Platform.AIRUDDER:
            return AiRudderPushes(
                account, contract, told, outcomes, formula=options.formula, mode=options.mode
            )
        case Platform.BLU:
            asked = None
            if options.go_code is not None and options.on_failure:
                asked = Verification(options.go_code, options.on_failure, options.names)
            return BluPushes(account, contract, outcomes, stops, asked)
        case Platform.HUAWEI:
            rules = Rules(options.sms, options.calls, options.in_lists)
            return HuaweiPushes(account, told, outcomes, rules)


def _told(secrets: Mapping[str, Secret], name: str) -> str:
    value = secrets[name].get_secret_value().strip() if name in secrets else ""
    if not value:
        raise BadInput(f"The account lacks its {name.replace('_', ' ')}.")
    if not (value.isascii() and value.isprintable()) or len(value) > _LONGEST_SECRET:
        raise BadInput(
            f"The {name.replace('_', ' ')} holds characters that no key has. Enter it again."
        )
    return value
