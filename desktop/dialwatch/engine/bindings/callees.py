"""Temporary callees of AX: set on the platform as any action is, and remembered."""

import uuid
from collections.abc import Mapping
from typing import Any

from dialwatch.calls.binding import TemporaryCallee
from dialwatch.calls.errors import BadInput
from dialwatch.calls.receipt import Receipt
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
_FIELDS = ("binding", "x", "a", "callee", "duration", "user_data")


class Callees:
    """Sets them, in all accounts."""

    def __init__(self, book: BindingBook, actions: Actions) -> None:
        self._book = book
        self._actions = actions

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
        return ((await self._actions.found(asked.id, _PATIENCE)) or began).receipt

    async def heard(self, account: str, values: Mapping[str, Any], at: int) -> None:
        """An action set one at that moment, by its platform's clock; here or by its form. Raises
        StoreError."""
        known = await self._book.sure(account)
        binding, x = _named(known, str(values.get("binding", "")), str(values.get("x", "")))
        seconds = int(values.get("duration") or _SECONDS)
        await self._book.callee(
            TemporaryCallee(
                account=account,
                binding=binding,
                x=x,
                callee=str(values.get("callee", "")),
                set_at=at,
                ends=at + seconds * 1000,
            )
        )


def _named(known: Known, binding: str, x: str) -> tuple[str, str]:
    """Id and X of the binding, as far as they are known; the id wins where both are given."""
    if binding:
        found = known.get(binding)
        return binding, found.x if found is not None else x
    on_x = [one for one in known.on_x(x) if stands(one)]
    return (on_x[0].id if len(on_x) == 1 else ""), x
