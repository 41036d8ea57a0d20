"""AI Rudder's task headers and call details, as bytes.

Source: vendors/airudder.md 6.1, 9. The field names are documented for the notifications, and the
details are documented to carry the same. Unconfirmed [U]: that details sit under `data.details`
beneath the header's fields; that numbers not dialled yet are listed as `created` and those being
dialled for the first time as `pending`, without fields of a call; that an entry awaiting its
redial or the next bundle is left out, unless its task was stopped; that `redail_call` holds the
earlier dials and not the last one, with the start of dialling as CallStartTime; which fields a
region lacks.
"""

from typing import Any
from zoneinfo import ZoneInfo

from dialwatch.simulator.call import Call, Entry
from dialwatch.simulator.campaign import Campaign
from dialwatch.simulator.people import Person, indonesian
from dialwatch.simulator.wire import encoded, local_time

__all__ = ["TaskBook"]

_INTENTIONS = {
    "A": ("PromiseToPay", "promises to pay within three days"),
    "B": ("WillingToPay", "is willing to pay, names no day"),
    "D": ("Hesitant", "hesitates"),
    "E": ("ThirdParty", "somebody else answered"),
    "G": ("Refusal", "refuses to pay"),
    "F": ("", "not reached"),
}
_AGAIN = 2
"""How often a robot that repeats itself asks its last question again."""
_OPEN_FOR = 8 * 3600
_RESULTS = {"cancelled": "cancelled", "network-failure": "failed"}


class TaskBook:
    """One task as the platform tells it. Parts are encoded once and kept until they change: a
    list of 20 000 is asked for often and changes little."""

    def __init__(self, campaign: Campaign) -> None:
        self.campaign = campaign
        self._zone = ZoneInfo(campaign.plan.zone)
        self._read = 0
        self._parts: list[bytes] = []
        self._body = b""
        self._body_of: tuple[str, int, int] | None = None

    def header(self, now: int) -> dict[str, Any]:
        """The task's fields, as in the list of tasks."""
        plan, starts = self.campaign.plan, self.campaign.starts
        ends = self.campaign.world_start + plan.ends if plan.ends else starts + _OPEN_FOR
        return {
            "task_id": self.campaign.key,
            "task_name": plan.name,
            "status": self.campaign.status(now),
            "created_at": self._time(self.campaign.created),
            "repeat_interval": plan.pause // 60,
            "repeat_number": plan.redials,
            "robot_hash": plan.robot,
            "robot_method": plan.robot_method,
            "sip_line": plan.line,
            "schedule_start_time": self._time(starts),
            "schedule_end_time": self._time(ends),
            **({"plan_id": plan.parent} if plan.kind == "round" else {}),
        }

    def details(self, now: int) -> bytes:
        """The whole answer to a question for the task's details."""
        changed, entries = self.campaign.changed, self.campaign.entries
        state = (self.campaign.status(now), len(changed), len(entries))
        if state != self._body_of:
            head = encoded(self.header(now))[:-1]
            parts = b",".join(self.rows(now))
            self._body = b'{"data":%b,"details":[%b]},"status":"OK","code":200}' % (head, parts)
            self._body_of = state
        return self._body

    def rows(self, now: int) -> list[bytes]:
        """Each of the details by itself."""
        changed, entries = self.campaign.changed, self.campaign.entries
        for entry in entries[len(self._parts) :]:
            self._parts.append(self._waiting(entry, "created"))
        for index in set(changed[self._read :]):
            self._parts[index] = self._part(entries[index], now)
        self._read = len(changed)
        return [part for part in self._parts if part]

    def _part(self, entry: Entry, now: int) -> bytes:
        if entry.shown_at is not None:
            return encoded(self.record(entry, entry.calls[-1]))
        if not entry.calls:
            return self._waiting(entry, "created")
        if self.campaign.stopped or (len(entry.calls) == 1 and entry.calls[0].ended > now):
            return self._waiting(entry, "pending")
        return b""

    def _waiting(self, entry: Entry, result: str) -> bytes:
        return (
            b'{"id":%d,"callee":"%b","result":"%b","result_label":"","duration":0,'
            b'"hangup_type":"","ring_type":"","variables":%b}'
            % (entry.id, entry.number.encode(), result.encode(), self._uploaded(entry))
        )

    def _uploaded(self, entry: Entry) -> bytes:
        if entry.variables is not None:
            return encoded(dict(entry.variables))
        person = indonesian(entry.id)
        return b'{"name":"%b","amount":"%d","birthday":"%b"}' % (
            person.name.encode(),
            person.amount * 100,
            person.birthday.encode(),
        )

    def record(self, entry: Entry, call: Call) -> dict[str, Any]:
        """The entry's fields as they stood after that call of it."""
        plan, person = self.campaign.plan, indonesian(entry.id)
        before = entry.calls[: call.attempt - 1]
        event, intention = _INTENTIONS[call.label]
        record = {
            "id": entry.id,
            "callee": entry.number,
            "result": _RESULTS.get(call.outcome, "finished"),
            "result_label": call.label,
            "duration": call.talk,
            "hangup_type": self._hangup(entry, call),
            "ring_type": call.word,
            "question_answer": _questions(person, call) if plan.info_check else [],
            "EventLabel": {event: event} if event else {},
            "NerSlots": {"PaymentTime": "Time_0"} if call.label == "A" else {},
            "variables": self._variables(entry, person),
            "robot_hash": plan.robot,
            "call_id": self.call_id(call),
            "call_times": call.attempt,
            "call_start_time": self._time(call.dialed + call.ring) if call.answered else "",
            "call_end_time": self._time(call.ended),
            "ring_time": call.ring,
            "talk_round": min(9, call.talk // 8),
            "redail_call": [self._redial(entry, earlier) for earlier in before],
            "intention_description": intention,
            "caller_number": self._caller(entry),
        }
        if not call.timed:
            del record["call_end_time"], record["ring_time"]
        return record

    def _variables(self, entry: Entry, person: Person) -> dict[str, str]:
        if entry.variables is not None:
            return dict(entry.variables)
        return {
            "name": person.name,
            "amount": str(person.amount * 100),
            "birthday": person.birthday,
        }

    def _redial(self, entry: Entry, call: Call) -> dict[str, Any]:
        return {
            "CallID": call.id,
            "CallStartTime": self._time(call.dialed),
            "RingType": "" if call.word == "notmatch" else call.word,
            "RingTime": call.ring,
            "HangupType": self._hangup(entry, call),
            "ResultLabel": call.label,
            "caller_number": self._caller(entry),
            "callee_number": entry.number,
        }

    def call_id(self, call: Call) -> str:
        """The call's id as details tell it; `redail_call` leaves the two letters off."""
        return self.campaign.key[:2] + call.id

    def _hangup(self, entry: Entry, call: Call) -> str:
        if call.outcome == "cancelled":
            return "Canceled"
        return "ByRobot" if call.talk > 20 and entry.id % 3 else "ByCallee"

    def _caller(self, entry: Entry) -> str:
        return f"+62215550{sum(self.campaign.plan.line.encode()) % 10}{entry.id % 4:02d}"

    def _time(self, second: int) -> str:
        return local_time(second, self._zone)


def _questions(person: Person, call: Call) -> list[dict[str, str]]:
    """An Info Check's questions; `-` stands for no value."""
    if not call.answered or not call.talk:
        return []
    matches = call.label in ("A", "B")
    told = person.birthday if matches else "0101"
    common = {"status": "Completed", "whether_answer": "Answered"}
    questions = [
        {
            "question_name": "Q1",
            "question_content": " Identity confirmation",
            "question_type": "whether",
            "answer": "Yes",
            "answer_text": "ya, betul",
            "answer_text_slot": "-",
            "var": "-",
            "verification_results": "-",
            **common,
        },
        {
            "question_name": "Q2",
            "question_content": "Birthday check",
            "question_type": "open",
            "answer": told,
            "answer_text": " ".join(told),
            "answer_text_slot": told,
            "var": person.birthday,
            "verification_results": "Match" if matches else "Mismatch",
            **common,
        },
    ]
    again = _AGAIN if call.odd == "repeats" else 0
    return questions + [dict(questions[-1]) for _ in range(again)]
