"""From Blu's words to ours: one record is one dial (vendors/blu.md 7, 8)."""

from collections import Counter
from dataclasses import dataclass
from hashlib import blake2b

from dialwatch.calls.call import CallSeen
from dialwatch.calls.outcome import Outcome
from dialwatch.platforms.blu.wire import Record
from dialwatch.platforms.contract import Aliases
from dialwatch.platforms.outcomes import OutcomeTable
from dialwatch.platforms.said import unknown_word
from dialwatch.platforms.times import BAD, NONE, LocalTimes
from dialwatch.platforms.wiring import LONGEST_LENGTH, clean, phone, word

__all__ = ["Ask", "Translator"]

_REACH = 46 * 24 * 3600 * 1000
"""Blu answers for the latest 45 days: nothing in an answer is older."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What was asked and how it is to be read."""

    account: str
    task: str
    zone: str
    seen_at: int
    latest: int
    """UTC epoch ms after which a time lies in the future."""
    fields: tuple[tuple[str, Aliases], ...]
    outcomes: OutcomeTable


class Translator:
    """Turns records of one answer into calls, and counts what is odd about them."""

    def __init__(self, ask: Ask, *, has_ids: bool) -> None:
        """`has_ids`: other records of this task carry a call id, so one without is damaged."""
        self._ask = ask
        self._has_ids = has_ids
        self._times = LocalTimes(ask.zone, ask.latest, ask.seen_at - _REACH)
        self.odd: Counter[str] = Counter()

    @property
    def oddities(self) -> list[str]:
        """Plain sentences for what did not fit."""
        return [text.format(n=n) for text, n in self.odd.items()] + self._times.oddities

    def call(self, record: Record, raw: bytes) -> CallSeen | None:
        """The dial; None when the record cannot be used as it is. `attempt` is settled later."""
        ask = self._ask
        if record.task_id is not None and record.task_id.strip() != ask.task:
            self.odd["Records of another task: {n}. They are left out."] += 1
            return None
        call_id = clean(record.call_id)
        if not call_id and self._has_ids:
            self.odd["Calls without their id: {n}. They wait for the next reading."] += 1
            return None
        entry, number = clean(record.id), phone(record.mobile)
        if not (call_id or entry or number):
            self.odd["Records that name neither a call nor a number: {n}. They are left out."] += 1
            return None
        talk = self._talk(record.duration)
        dialed = self._times.read(record.start_time)
        answered = self._times.read(record.answer_time)
        ended = self._times.read(record.end_time)
        ring = answered - dialed if 0 <= dialed <= answered else None
        if dialed >= 0 and (0 <= ended < dialed or 0 <= answered < dialed):
            self.odd["Calls that end before they begin: {n}. Their end is left out."] += 1
            ended = BAD if ended < dialed else ended
            answered = BAD if answered < dialed else answered
        conclusion, detection = word(record.conclusion), word(record.detection)
        facts = (conclusion, detection, answered != NONE, bool(talk))
        outcome = ask.outcomes.decide(*facts)
        if outcome is Outcome.UNKNOWN:
            self.odd[unknown_word(ask.outcomes.stranger(*facts))] += 1
        return CallSeen(
            account=ask.account,
            campaign=ask.task,
            key=f"{ask.task}/{call_id or _identity(entry, number, record, raw)}",
            call_id=call_id,
            entry=entry or number,
            number=number,
            outcome=outcome,
            label=conclusion,
            dialed_at=dialed if dialed >= 0 else None,
            answered_at=answered if answered >= 0 else None,
            ended_at=ended if ended >= 0 else None,
            ring=ring if ring is not None and ring <= LONGEST_LENGTH * 1000 else None,
            talk=talk,
            has_recording=bool(record.record_url and record.record_url.strip()),
            seen_at=ask.seen_at,
            raw=raw,
        )

    def _talk(self, seconds: int | None) -> int | None:
        if seconds is None:
            return None
        if 0 <= seconds <= LONGEST_LENGTH:
            return seconds * 1000
        self.odd["Lengths that cannot be true: {n}. They are left out."] += 1
        return None


def _identity(entry: str, number: str, record: Record, raw: bytes) -> str:
    """What a call without an id is known by (7.4); never the job."""
    started = clean(record.start_time)
    if started and (entry or number):
        return f"{entry}|{number}|{started}"
    return "#" + blake2b(raw, digest_size=12).hexdigest()
