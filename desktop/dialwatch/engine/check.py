"""A contract check of an account: with what it is asked, and by whom it is waited for."""

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from dialwatch.calls.contract_report import ContractReport
from dialwatch.calls.contract_view import ContractChange
from dialwatch.calls.errors import BadInput
from dialwatch.clock import Clock
from dialwatch.engine.announcement import Announcement
from dialwatch.engine.ask import ask
from dialwatch.platforms.contract import contract_for
from dialwatch.platforms.operator import Operator
from dialwatch.settings import AccountSettings

__all__ = ["accept_through", "check_through", "checked"]

_WAIT = 15
"""Real seconds that one question waits for the engine's check to end."""


async def checked(
    account: AccountSettings,
    operator: object,
    clock: Clock,
    told: Callable[[int, int], None] = lambda _done, _total: None,
) -> ContractReport:
    """Hold the account's platform against its contract. Raises BadInput."""
    from dialwatch.platforms.check import check  # late: an engine starts sooner without it

    if not isinstance(operator, Operator):
        raise BadInput(f"“{account.name}” cannot be checked.")
    contract = contract_for(account.platform, account.overrides)
    facts = {"probe_number": contract.setting("probe_number", "")}
    if account.watch:
        facts["watched"] = account.watch[0].id
    return await check(
        operator,
        contract,
        clock,
        zone=account.zone,
        account=account.id,
        facts=facts,
        told=told,
    )


def check_through(
    engine: Announcement, account_id: str, told: Callable[[int, int], None]
) -> ContractReport:
    """Let the running engine check, and wait for it. Raises BadInput."""
    path = f"accounts/{quote(account_id, safe='')}/check"
    state: dict[str, Any] = ask(engine, "POST", path)
    while state["state"] == "running":
        told(state["done"], state["total"])
        state = ask(engine, "GET", f"{path}?wait={_WAIT}")
    if state["failure"]:
        raise BadInput(state["failure"])
    return ContractReport.of(state["report"])


def accept_through(engine: Announcement, account_id: str, changes: list[ContractChange]) -> None:
    """Let the running engine keep these changes. Raises BadInput."""
    path = f"accounts/{quote(account_id, safe='')}/contract"
    ask(engine, "POST", path, {"changes": [change.told() for change in changes]})
