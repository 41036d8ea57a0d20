"""From AI Rudder's words to ours: a task, and the calls of a listed number.

A detail's own fields describe its *last* dial; `redail_call[]` holds the earlier ones. Its
`call_start_time` is the moment of the answer, that of a redial the start of the dial.
Source: vendors/airudder.md 6.1, 9; metrics.md, "What is counted".
"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter

from dialwatch.calls.call import CallSeen
from dialwatch.calls.campaign import CampaignSeen, CampaignStatus
from dialwatch.calls.entry import Entry, attempts
from dialwatch.calls.outcome import ANSWERED, Outcome
from dialwatch.platforms.airudder.wire import Detail, Redial, Task
from dialwatch.platforms.contract import Aliases, Contract
from dialwatch.platforms.outcomes import OutcomeTable
from dialwatch.platforms.port import CampaignRef
from dialwatch.platforms.said import unknown_word
from dialwatch.platforms.times import BAD, EARLIEST, NONE, LocalTimes
from dialwatch.platforms.wiring import LONGEST_LENGTH, caller, clean, mended, phone, word

__all__ = [
    "CREATED",
    "DONE",
    "OTHER",
    "PENDING",
    "Ask",
    "Translator",
    "campaign_seen",
    "recorded_when",
    "status_of",
    "task_of",
]

CREATED, PENDING, DONE, OTHER = range(4)
"""Where a listed number stands."""

_STATES = {
    "created": CREATED,
    "pending": PENDING,
    "finished": DONE,
    "failed": DONE,
    "cancelled": DONE,
    "canceled": DONE,
}
_DAY = 24 * 3600 * 1000
_NO_REASON = "Unanswered calls that do not say why: {n}. They count as no answer until they do."
_MOST_DIALS = 100
"""More dials of one number are not believed."""

_NUMBERS = ("repeat_interval", "repeat_number")
_STATUSES = {status.value: status for status in CampaignStatus if status != CampaignStatus.QUIET}
_STATUSES["cancelled"] = CampaignStatus.CANCELED
_STATUSES["running"] = CampaignStatus.CALLING
"""A workflow's own word (airudder-workflow.md 6.5 [U])."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What was asked and how it is to be read. Can be sent to a worker process."""

    account: str
    campaign: CampaignRef
    zone: str
    seen_at: int
    latest: int
    """UTC epoch ms after which a time lies in the future."""
    fields: tuple[tuple[str, Aliases], ...]
    outcomes: OutcomeTable
    repeat_unit: float = 60.0
    recorded: bool = True
    """Whoever talked is taken to be recorded: details do not tell (4.6 [U])."""


def recorded_when(contract: Contract) -> bool:
    """`settings.recorded`: "talked", or "never" where an account records nothing."""
    return contract.setting("recorded", "talked") == "talked"


def status_of(told: str) -> tuple[CampaignStatus, str]:
    """Where a campaign stands, and the platform's own word for it."""
    raw = clean(told)
    return _STATUSES.get(raw.casefold(), CampaignStatus.UNKNOWN), raw


def task_of(row: Mapping[str, str], ask: Ask, times: LocalTimes) -> CampaignSeen | None:
    """The task in a row under our names; None without an id."""
    told = {name: text for name, text in row.items() if text}
    task = mended(told, Task, frozenset(_NUMBERS), frozenset({"task_id", "status"}))
    return None if task is None else campaign_seen(task, ask, times)


def campaign_seen(task: Task, ask: Ask, times: LocalTimes) -> CampaignSeen | None:
    """The task as a campaign; None without an id."""
    key = clean(task.task_id)
    if not key:
        return None
    status, raw = status_of(task.status or "")
    return CampaignSeen(
        account=ask.account,
        key=key,
        name=clean(task.task_name) or key,
        status=status,
        raw_status=raw,
        created_at=times.planned(task.created_at),
        starts_at=times.planned(task.schedule_start_time),
        ends_at=times.planned(task.schedule_end_time),
        line=clean(task.sip_line),
        robot=clean(task.robot_hash),
        redials=None
        if task.repeat_number is None
        else min(_MOST_DIALS, max(0, task.repeat_number)),
        redial_pause=min(86400.0, min(_DAY, max(0, task.repeat_interval or 0)) * ask.repeat_unit),
        seen_at=ask.seen_at,
    )


class Translator:
    """Turns the details of one answer into calls, and counts what is odd about them."""

    def __init__(self, ask: Ask, task: Task | None, *, has_ids: bool) -> None:
        """`has_ids`: other details of this task carry a call id, so one without is damaged."""
        campaign = ask.campaign
        self._account = ask.account
        self._campaign = campaign.key
        self._seen_at = ask.seen_at
        self._prefix = campaign.key + "/"
        self._line = clean(task.sip_line if task else "") or campaign.line
        self._robot = clean(task.robot_hash if task else "") or campaign.robot
        self._has_ids = has_ids
        self._recorded = ask.recorded
        self._times = LocalTimes(ask.zone, ask.latest, _earliest(task, ask))
        self._read = self._times.read
        self._decide = ask.outcomes.decide
        self._stranger = ask.outcomes.stranger
        self.odd: Counter[str] = Counter()
        """Sentences with `{n}`, and how often each."""

    @property
    def oddities(self) -> list[str]:
        """Plain sentences for what did not fit."""
        return [text.format(n=n) for text, n in self.odd.items()] + self._times.oddities

    def state(self, detail: Detail) -> int | None:
        """Where this number stands; None when the detail cannot be used as it is."""
        result = detail.result
        if result is None:
            self.odd["Numbers without a result: {n}. They wait for the next reading."] += 1
            return None
        state = _STATES.get(result)
        if state is None:
            state = _STATES.get(result.strip().casefold(), OTHER)
            if state == OTHER and not (detail.call_id or detail.redail_call):
                return CREATED
        if state >= DONE and self._has_ids:
            redials = detail.redail_call
            if detail.call_id is None or (
                redials and any(redial.call_id is None for redial in redials)
            ):
                self.odd["Calls without their id: {n}. They wait for the next reading."] += 1
                return None
        return state

    def add_calls(
        self, calls: list[CallSeen], detail: Detail, raw: bytes, raw_of: Callable[[Redial], bytes]
    ) -> None:
        """Append the dials of this number, the last one last. Only where it is DONE or OTHER."""
        number = phone(detail.callee)
        whom = Entry(
            clean(detail.id) or detail.call_id or number,
            number,
            word(detail.robot_hash) or self._robot,
        )
        listed = 1
        if detail.redail_call:
            earlier = self._in_order(detail.redail_call, detail.call_id or "")
            listed += len(earlier)
        total = attempts(detail.call_times, listed, _MOST_DIALS)
        if total > listed:
            calls.extend(self._unlisted(total - listed, whom))
        if listed > 1:
            for attempt, (dialed, redial) in enumerate(earlier, start=total - listed + 1):
                calls.append(self._redial(whom, redial, dialed, attempt, raw_of(redial)))
        calls.append(self._last(whom, detail, total, raw))

    def _last(self, whom: Entry, detail: Detail, attempt: int, raw: bytes) -> CallSeen:
        call_id = detail.call_id or ""
        ring = self._length(detail.ring_time)
        talk = self._length(detail.duration)
        answered = self._read(detail.call_start_time)
        ended = self._read(detail.call_end_time)
        dialed = BAD
        if answered >= 0:
            dialed = answered - (ring or 0)
            if 0 <= ended < answered:
                self.odd["Calls that end before they begin: {n}. Their end is left out."] += 1
                ended = BAD
        elif answered == NONE and ended >= 0:
            dialed = ended - (ring or 0) - (talk or 0)
        outcome = self._outcome(
            _lower(detail.result),
            detail.ring_type,
            answered != NONE,
            bool(talk or (detail.talk_round or 0) > 0),
        )
        return CallSeen(
            account=self._account,
            campaign=self._campaign,
            key=self._prefix + (call_id or f"{whom.id}~{attempt}"),
            call_id=call_id,
            entry=whom.id,
            number=whom.number,
            outcome=outcome,
            label=word(detail.result_label),
            caller=caller(detail.caller_number),
            line=self._line,
            robot=whom.robot,
            attempt=attempt,
            dialed_at=dialed if dialed >= 0 else None,
            answered_at=answered if answered >= 0 else None,
            ended_at=ended if ended >= 0 else None,
            ring=ring,
            talk=talk,
            has_recording=bool(detail.recording_url)
            or (self._recorded and bool(talk) and outcome in ANSWERED),
            seen_at=self._seen_at,
            raw=raw,
        )

    def _redial(
        self, whom: Entry, redial: Redial, dialed: int, attempt: int, raw: bytes
    ) -> CallSeen:
        ring = self._length(redial.ring_time)
        call_id = redial.call_id or ""
        return CallSeen(
            account=self._account,
            campaign=self._campaign,
            key=self._prefix + (call_id or f"{whom.id}~{attempt}"),
            call_id=call_id,
            entry=whom.id,
            number=whom.number or phone(redial.callee_number),
            outcome=self._outcome("finished", redial.ring_type, False, False),
            label=word(redial.result_label),
            caller=caller(redial.caller_number),
            line=self._line,
            robot=whom.robot,
            attempt=attempt,
            dialed_at=dialed if dialed >= 0 else None,
            ended_at=dialed + ring if dialed >= 0 and ring is not None else None,
            ring=ring,
            talk=0,
            seen_at=self._seen_at,
            raw=raw,
        )

    def _outcome(self, result: str, told: str | None, answered: bool, talked: bool) -> Outcome:
        facts = (result, _ring(told), answered, talked)
        outcome = self._decide(*facts)
        if outcome is Outcome.UNKNOWN:
            self.odd[unknown_word(self._stranger(*facts))] += 1
        elif told is None and outcome is Outcome.NO_ANSWER:
            self.odd[_NO_REASON] += 1
        return outcome

    def _in_order(self, redials: list[Redial], last: str) -> list[tuple[int, Redial]]:
        """The earlier dials in time order, without the last one listed again."""
        again = (last, last[2:])
        timed = [
            (self._read(redial.call_start_time), redial)
            for redial in redials
            if not redial.call_id or redial.call_id not in again
        ]
        if len(timed) > 1 and all(moment >= 0 for moment, _ in timed):
            timed.sort(key=itemgetter(0))
        return timed[:_MOST_DIALS]

    def _unlisted(self, count: int, whom: Entry) -> list[CallSeen]:
        """Dials that `call_times` counts but that are not listed: they can only be counted."""
        return [
            CallSeen(
                account=self._account,
                campaign=self._campaign,
                key=f"{self._prefix}{whom.id}~{attempt}",
                call_id="",
                entry=whom.id,
                number=whom.number,
                outcome=Outcome.UNKNOWN,
                line=self._line,
                robot=whom.robot,
                attempt=attempt,
                seen_at=self._seen_at,
            )
            for attempt in range(1, count + 1)
        ]

    def _length(self, seconds: int | None) -> int | None:
        if seconds is None:
            return None
        if 0 <= seconds <= LONGEST_LENGTH:
            return seconds * 1000
        self.odd["Lengths that cannot be true: {n}. They are left out."] += 1
        return None


def _earliest(task: Task | None, ask: Ask) -> int:
    """A day before the task was made: no call of it is older."""
    made = LocalTimes(ask.zone, ask.latest).planned(task.created_at) if task else None
    return EARLIEST if made is None else made - _DAY


@lru_cache(maxsize=1024)
def _lower(told: str | None) -> str:
    return (told or "").strip().lower()


@lru_cache(maxsize=1024)
def _ring(told: str | None) -> str:
    """The word of `ring_type` without blanks; "null" for every way of saying nothing."""
    return (told or "").strip().lower() or "null"
