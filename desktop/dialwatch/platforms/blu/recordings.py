"""Recordings of Blu: at the address that the record of a call holds (vendors/blu.md 7.2).

That there are any, and how the field is called, is assumed [U]; nothing is asked of Blu itself.
"""

from dialwatch.calls.errors import BadInput
from dialwatch.platforms.port import Account
from dialwatch.platforms.recording import Giving, Link, RecordedCall, Sink
from dialwatch.platforms.wiring import address, loosely

__all__ = ["BluRecordings"]


class BluRecordings(Giving):
    """What a client of Blu adds to be a `Gives`."""

    account: Account

    async def recording(self, call: RecordedCall, sink: Sink) -> Link | None:
        """The link in the record. Raises BadInput where it holds none, BadAnswer."""
        del sink
        told = loosely(call.raw, "Record")
        names = dict(self._contract.fields.get("record", ())).get("record_url", ())
        url = next((text for name in names if (text := _text(told.get(name)))), "")
        return Link(url=self._whole(url))

    async def task_recordings(self, campaign: str, sink: Sink) -> Link | None:
        """Raises BadInput: there is no such interface."""
        del campaign, sink
        raise BadInput("Blu has no archive of a task's recordings: fetch them one by one.")

    def _whole(self, told: str) -> str:
        """The address; a path alone belongs to the account's own site [U]."""
        if told.startswith("//"):
            told = f"https:{told}"
        elif told.startswith("/"):
            told = (self.account.base_url or self._contract.base_url).rstrip("/") + told
        url = address(told)
        if not url:
            raise BadInput("Blu told no address of this recording.")
        return url


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""
