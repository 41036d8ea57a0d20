"""Stopping calls on AI Rudder.

Source: vendors/airudder.md 4.3, 4.4, 5.5, 5.6; airudder-workflow.md 2.5, 2.7, 2.11.
"""

from dialwatch.calls.errors import BadInput
from dialwatch.platforms.halting import Ask, Halting, Listed, Place

__all__ = ["AiRudderHalting"]

_PLAN, _WORKFLOW = "plan:", "workflow:"


class AiRudderHalting(Halting):
    """What a client of AI Rudder adds to be a `Halts`."""

    lists_entries = True
    _halts = frozenset({"stop", "cancel_call", "plan_cancel", "workflow_cancel", "workflow_stop"})

    async def listed(self, place: Place) -> Listed:
        """Who is listed in that task now. Raises PlatformError."""
        if place.workflow:
            return await self._listed_in_node(place.key)
        return await self._listed_in_task(place.key)

    def cancel(self, place: Place, number: str, order: str = "") -> Ask:
        """Take this number out: of a workflow and a plan with all that would follow, else of the
        task. Where cancelling in plans is not confirmed, it leaves this round alone."""
        if place.workflow:
            values = {"workflow": place.workflow.removeprefix(_WORKFLOW), "callee": number}
            return Ask(
                operation="workflow_cancel", values=values | ({"case": order} if order else {})
            )
        if self.reaches_on(place):
            plan = place.plan.removeprefix(_PLAN)
            return Ask(operation="plan_cancel", values={"plan": plan, "callee": number})
        return Ask(operation="cancel_call", values={"task": place.key, "callee": number})

    def reaches_on(self, place: Place) -> bool:
        """In workflows, and in plans where cancelling in them is confirmed."""
        return bool(place.workflow) or (bool(place.plan) and self._contract.offers("plan_cancel"))

    def stop(self, place: Place) -> Ask:
        """End the task, a plan's round too (5.5), or the workflow. Raises BadInput."""
        if not place.workflow:
            return Ask(operation="stop", values={"task": place.key})
        if place.key != place.workflow:
            raise BadInput("A step of a workflow cannot be stopped alone: stop the workflow.")
        return Ask(
            operation="workflow_stop",
            values={"workflow": place.workflow.removeprefix(_WORKFLOW)},
        )

    def terminate(self, session: str) -> Ask:
        """Raises BadInput."""
        del session
        raise BadInput("AI Rudder cannot end a call that goes on.")

    async def _listed_in_task(self, task: str) -> Listed:
        raise NotImplementedError

    async def _listed_in_node(self, task: str) -> Listed:
        raise NotImplementedError
