"""Temporary callees of AX: set on the platform as any action is, and remembered."""

import uuid
from collections.abc import Callable, Mapping
from typing import Any

from dialwatch.calls.binding import TemporaryCallee
from dialwatch.calls.errors import BadInput
from dialwatch.calls.receipt import Receipt
from dialwatch.calls.verdict import Verdict
from dialwatch.engine.actions import Actions, asked_of
from dialwatch.engine.bindings.book import BindingBook
from dialwatch.engine.bindings.known import Known, stands

__all__ = ["OPERATION", "Callees"]

OPERATION = "ax_temporary_callee"
"""Of Huawei's operations (6.5)."""
_SECONDS = 60
"""What holds when no duration is sent (6.5)."""
_PATIENCE = 20.0
"""Real seconds that an answer is waited for; the receipt tells of it later, too."""
_DONE = (Verdict.ACCEPTED, Verdict.CONFIRMED)
_FIELDS = ("binding", "x", "a", "callee", "duration", "user_data")


class Callees:
    """Sets them, in all accounts."""

    def __init__(self, book: BindingBook, actions: Actions, now: Callable[[str], int]) -> None:
        """`now`: the present moment by an account's platform, UTC epoch milliseconds."""
        self._book = book
        self._actions = actions
        self._now = now

    async def put(self, told: object) -> Receipt:
        """Set one: `account`, `x` or `binding`, `callee`, `duration` in seconds, `user_data`, and
        `id` and `reason` of the action. Raises BadInput and StoreError.
        """
        if not isinstance(told, Mapping):
            raise BadInput("Say whom A is to reach: account, x or binding, callee.")
        account = str(told.get("account") or "")
        values = {name: told[name] for name in _FIELDS if told.get(name) not in (None, "")}
        asked = asked_of(
            {
                "id": told.get("id") or uuid.uuid4().hex,
                "account": account,
                "operation": OPERATION,
                "values": values,
                "reason": told.get("reason") or "",
            }
        )
        began = await self._actions.begin(asked)
        receipt = ((await self._actions.found(asked.id, _PATIENCE)) or began).receipt
        if receipt.state == "done" and receipt.verdict in _DONE:
            await self._remember(account, values, receipt)
        return receipt

    async def _remember(self, account: str, values: Mapping[str, Any], receipt: Receipt) -> None:
        """The same receipt once more is the same callee: asking again sets nothing."""
        known = self._book.of(account)
        binding, x = _named(known, str(values.get("binding", "")), str(values.get("x", "")))
        behind = self._now(account) - self._now("")
        since = (receipt.answered_at or receipt.asked_at) + behind
        callee = TemporaryCallee(
            account=account,
            binding=binding,
            x=x,
            callee=str(values["callee"]),
            set_at=since,
            ends=since + int(values.get("duration", _SECONDS)) * 1000,
        )
        if known.callees.get((binding, x)) != callee:
            await self._book.callee(callee)


def _named(known: Known, binding: str, x: str) -> tuple[str, str]:
    """Id and X of the binding, as far as they are known; the id wins where both are given."""
    if binding:
        found = known.get(binding)
        return binding, found.x if found is not None else x
    on_x = [one for one in known.on_x(x) if stands(one)]
    return (on_x[0].id if len(on_x) == 1 else ""), x
