"""Stopping calls on Blu (vendors/blu.md 4.3): one person of one task, and nothing else."""

from dialwatch.calls.errors import BadInput
from dialwatch.platforms.halting import Ask, Halting, Listed, Place

__all__ = ["BluHalting"]


class BluHalting(Halting):
    """What a client of Blu adds to be a `Halts`."""

    lists_entries = False
    _halts = frozenset({"cancel"})

    async def listed(self, place: Place) -> Listed:
        """Nothing: Blu tells of an entry only when its call is over."""
        del place
        return Listed(whole=False)

    def cancel(self, place: Place, number: str, order: str = "") -> Ask:
        """Take this number out of the task, or one order of it. Raises BadInput."""
        if order and not (order.isascii() and order.isdigit()):
            raise BadInput("Blu takes whole numbers as order ids: cancel by the number alone.")
        values = {"task": place.key, "mobile": number}
        return Ask(operation="cancel", values=values | ({"order": order} if order else {}))

    def stop(self, place: Place) -> Ask:
        """Raises BadInput."""
        del place
        raise BadInput(
            "Blu has no way to stop a task. Paste the list of its numbers to cancel them one by "
            "one, or put them on the stop list, which Blu asks before each dial."
        )

    def terminate(self, session: str) -> Ask:
        """Raises BadInput."""
        del session
        raise BadInput("Blu cannot end a call that goes on.")
