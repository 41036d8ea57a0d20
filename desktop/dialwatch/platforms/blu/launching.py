"""Beginning campaigns on Blu: a task is made, or named, and its list follows in uploads.

Source: vendors/blu.md 4.1, 4.2. Dialling starts with the first upload. What is taken is never told:
the results show it.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from dialwatch.calls.campaign import CampaignSeen, CampaignStatus
from dialwatch.calls.errors import BadAnswer
from dialwatch.calls.launch import LaunchKind
from dialwatch.platforms.blu.characters import refused_character
from dialwatch.platforms.blu.ways import ENTRY_ID, WAYS
from dialwatch.platforms.halting import Ask
from dialwatch.platforms.launcher import Launcher
from dialwatch.platforms.launching import Made, Part
from dialwatch.platforms.operator import Performed
from dialwatch.platforms.way import LIST_FIELD

__all__ = ["BluLaunching"]

_FIRST = "first_id"
"""Of a part: the entry id of its first row, where rows have none of their own."""


class BluLaunching(Launcher):
    """What a client of Blu adds to be a `Launches`, but for asking what became of it."""

    ways = WAYS
    _expires = frozenset({"upload"})

    def sign_fault(self, kind: LaunchKind, row: Mapping[str, Any]) -> str:
        """The first sign that Blu refuses in every input (1), by its name."""
        found = refused_character(self.way(kind).entry(row))
        return f"Blu refuses the character {found}: take it out." if found else ""

    def parts(
        self, kind: LaunchKind, values: Mapping[str, Any], rows: int, entry_ids: int
    ) -> list[Part]:
        """The task where one is made, then uploads of at most 200. Raises BadInput."""
        way = self.way(kind)
        sound = way.checked(values)
        if not rows:
            return []
        makes = kind is LaunchKind.TASK
        name = str(sound["name" if makes else "task"])
        making = Part(ask=Ask(operation="create_task", values=sound), begins=True, name=name)
        into = {} if makes else {"task": sound["task"]}
        uploads = [
            Part(
                ask=Ask(operation="upload", values={**into, _FIRST: entry_ids + places.start}),
                rows=places,
                needs=makes,
                name=name,
            )
            for places in way.ranges(rows)
        ]
        return [making, *uploads] if makes else uploads

    def filled(self, part: Part, campaign: str, rows: Sequence[Mapping[str, Any]]) -> Ask:
        """The request as it leaves; each row has its entry id."""
        if part.begins:
            return part.ask
        entries = [
            {ENTRY_ID: number, **self.ways[LaunchKind.ADD].entry(row)}
            for number, row in enumerate(rows, start=part.ask.values[_FIRST])
        ]
        task = part.ask.values.get("task", campaign)
        return Ask(operation=part.ask.operation, values={"task": task, LIST_FIELD: entries})

    def made(self, part: Part, done: Performed, rows: int, at: int) -> Made:
        """The task that the answer names. Raises BadAnswer where it names none."""
        if not part.begins:
            return Made(campaign=str(part.ask.values.get("task", "")))
        key = done.finding.fact("task_id")
        if not key:
            raise BadAnswer("Create task: the answer names none.")
        seen = CampaignSeen(
            account=self.account.id,
            key=key,
            name=part.name,
            status=CampaignStatus.CREATED,
            raw_status=CampaignStatus.CREATED.value,
            created_at=at,
            entries=rows or None,
            seen_at=at,
        )
        return Made(campaign=key, seen=seen)
