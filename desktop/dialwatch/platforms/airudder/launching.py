"""Beginning campaigns on AI Rudder: the list goes with what makes the campaign.

Source: vendors/airudder.md 4.1, 5.2; airudder-workflow.md 2.1, 2.2.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from dialwatch.calls.campaign import CampaignKind, CampaignSeen, CampaignStatus
from dialwatch.calls.errors import BadAnswer, BadInput
from dialwatch.calls.finding import Finding
from dialwatch.calls.launch import Choices, LaunchKind
from dialwatch.clock import Clock
from dialwatch.platforms.airudder.choosing import CHOICES
from dialwatch.platforms.airudder.questions import Questions
from dialwatch.platforms.airudder.ways import WAYS
from dialwatch.platforms.halting import Ask
from dialwatch.platforms.launcher import Launcher
from dialwatch.platforms.launching import Made, Part
from dialwatch.platforms.operator import Performed
from dialwatch.platforms.spec import Values
from dialwatch.platforms.times import LocalTimes
from dialwatch.platforms.way import LIST_FIELD

__all__ = ["AiRudderLaunching"]

_LONGEST_NAME = 100
_LATEST = 253_402_300_799_000  # the end of the year 9999
_MADE: Mapping[str, tuple[LaunchKind, str, str, CampaignKind]] = {
    "create": (LaunchKind.TASK, "task_id", "", CampaignKind.TASK),
    "plan_create": (LaunchKind.PLAN, "plan_id", "plan:", CampaignKind.PLAN),
    "workflow_create": (LaunchKind.WORKFLOW, "workflow_id", "workflow:", CampaignKind.WORKFLOW),
}
"""Operation → the launch that it begins, the fact that names what was made, what its key begins
with in the campaign table, and what it is there."""


class AiRudderLaunching(Launcher):
    """What a client of AI Rudder adds to be a `Launches`, but for asking what became of it."""

    ways = WAYS
    _clock: Clock

    async def choices(self, kind: LaunchKind) -> Sequence[Choices]:
        """The robots, strategies or templates that there are now. Raises PlatformError."""
        self.way(kind)
        asked = CHOICES[kind]
        if not self._questions.may_ask(asked.operation):
            return (asked.unasked(),)
        return (asked.read(await self._questions.rows(asked.operation)),)

    def parts(
        self, kind: LaunchKind, values: Mapping[str, Any], rows: int, entry_ids: int
    ) -> list[Part]:
        """A request for each campaign; one that is split is numbered. Raises BadInput."""
        del entry_ids
        way = self.way(kind)
        ranges = way.ranges(rows)
        if len(ranges) > 1 and not way.splits:
            raise BadInput(
                f"A workflow takes {way.most:,} rows in all, and the list has {rows:,}: begin "
                "several workflows with a part of it each."
            )
        sound = way.checked(values)
        names = _names(sound["name"], len(ranges))
        return [
            Part(
                ask=Ask(operation=way.specs[0].operation, values=sound | {"name": name}),
                rows=places,
                begins=True,
                name=name,
            )
            for name, places in zip(names, ranges, strict=True)
        ]

    def filled(self, part: Part, campaign: str, rows: Sequence[Mapping[str, Any]]) -> Ask:
        """The request as it leaves."""
        del campaign
        way = self.way(self._kind(part))
        listed = [way.entry(row) for row in rows]
        return Ask(operation=part.ask.operation, values={**part.ask.values, LIST_FIELD: listed})

    def made(self, part: Part, done: Performed, rows: int, at: int) -> Made:
        """The campaign that the answer names. Raises BadAnswer where it names none."""
        _, fact, prefix, _ = _MADE[part.ask.operation]
        named = done.finding.fact(fact)
        if not named:
            raise BadAnswer(f"{self.spec(part.ask.operation).title}: the answer names none.")
        key = prefix + named
        return Made(campaign=key, seen=self._begun(part, key, rows, at))

    @staticmethod
    def _kind(part: Part) -> LaunchKind:
        return _MADE[part.ask.operation][0]

    def _begun(self, part: Part, key: str, rows: int, at: int) -> CampaignSeen:
        """The campaign as it was asked for; what the platform makes of it, a look shows."""
        told, times = part.ask.values, LocalTimes(self.account.zone, _LATEST)
        redials = told.get("redials", 0) if part.ask.operation == "create" else None
        return CampaignSeen(
            account=self.account.id,
            key=key,
            name=part.name,
            kind=_MADE[part.ask.operation][3],
            status=CampaignStatus.CREATED,
            raw_status=CampaignStatus.CREATED.value,
            created_at=at,
            starts_at=times.planned(told.get("starts")),
            ends_at=times.planned(told.get("ends")),
            line=told.get("line", ""),
            robot=told.get("robot", ""),
            redials=redials,
            redial_pause=told.get("redial_pause", 0) * self._contract.number("repeat_unit", 60.0),
            entries=rows,
            seen_at=at,
        )

    @property
    def _questions(self) -> Questions:
        """For the user, so they are put whatever became of earlier ones."""

        async def find(operation: str, values: Values) -> Finding:
            return (await self.perform(operation, values)).finding

        return Questions(self._contract, find)

    def _number_fault(self, number: str) -> str:
        """Numbers have a plus sign and the country code (3.4)."""
        if self._contract.settings.get("international", True) and not number.startswith("+"):
            return "Number: AI Rudder takes numbers with a plus sign and the country code."
        return super()._number_fault(number)


def _names(name: str, count: int) -> list[str]:
    if count == 1:
        return [name]
    ends = [f"-{number}" for number in range(1, count + 1)]
    return [name[: _LONGEST_NAME - len(end)] + end for end in ends]
