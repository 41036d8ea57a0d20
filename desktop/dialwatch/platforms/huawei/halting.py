"""Stopping calls on Huawei (vendors/huawei.md 9): a call that goes on, by its session."""

from dialwatch.calls.errors import BadInput
from dialwatch.platforms.halting import Ask, Halting, Listed, Place
from dialwatch.platforms.operator import NotOffered

__all__ = ["HuaweiHalting", "not_allowed"]

_NOBODY_DIALS = "Huawei's calls are made by persons: nothing is listed that could be cancelled."


class HuaweiHalting(Halting):
    """What a client of Huawei adds to be a `Halts`."""

    lists_entries = False
    _halts = frozenset({"call_stop"})

    async def listed(self, place: Place) -> Listed:
        """Nothing: persons call."""
        del place
        return Listed(whole=False)

    def cancel(self, place: Place, number: str, order: str = "") -> Ask:
        """Raises BadInput."""
        del place, number, order
        raise BadInput(f"{_NOBODY_DIALS} Unbind its X number instead.")

    def stop(self, place: Place) -> Ask:
        """Raises BadInput."""
        del place
        raise BadInput(f"{_NOBODY_DIALS} Its running calls can be ended one by one.")

    def terminate(self, session: str) -> Ask:
        """End this call. Raises BadInput without a session."""
        if not session:
            raise BadInput("Huawei told no session of this call, by which it could be ended.")
        return Ask(operation="call_stop", values={"session": session})


def not_allowed(error: NotOffered) -> NotOffered:
    """The refusal of an application whose calls cannot be ended by a request (9)."""
    told = NotOffered(
        "This application may not be allowed to end calls: Huawei documents it for AXYB alone.",
        status=error.status,
        code=error.code,
    )
    told.words, told.advice = error.words, "Ask Huawei to allow it; the call goes on."
    return told
