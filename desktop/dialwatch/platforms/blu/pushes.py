"""What Blu pushes: the result of a dial, and the question whether to dial (vendors/blu.md 5, 6).

Nothing of it is signed, so a result is a hint: what the query tells counts more. A result without
fields, or without the id by which the query knows the call, makes us ask the query.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from dialwatch.calls.call import CallSeen
from dialwatch.calls.campaign import CampaignSeen
from dialwatch.calls.errors import BadAnswer, DialwatchError
from dialwatch.calls.push import PushState
from dialwatch.platforms.blu.translate import Ask, Translator
from dialwatch.platforms.blu.wire import Record, models
from dialwatch.platforms.contract import Contract
from dialwatch.platforms.outcomes import OutcomeTable
from dialwatch.platforms.port import Account
from dialwatch.platforms.push import Answer, Headers, Proof, PushAsk, Pushed
from dialwatch.platforms.stoplist import Stops, values_of
from dialwatch.platforms.times import FUTURE_ALLOWED
from dialwatch.platforms.wiring import clean, first_list, loosely, mended, plain, without_nul

__all__ = ["DIAL", "FAILED", "STOP", "BluPushes", "Verification"]

_WHAT = "Dial result"
_REPLY = Answer(b'{"code": 200, "message": "success"}')
_GIVEN_UP = 0
"""The only code whose meaning is shown: the call is given up (5)."""
DIAL, STOP, FAILED = "dial", "stop", "failed"
"""Words of answers: dial, do not dial, and that our own list could not be asked."""
_RESULT = (
    *("call_id", "start_time", "answer_time", "end_time", "duration", "conclusion"),
    *("detection", "record_url"),
)
"""One of these makes a record a result."""
_KEPT = ("call_id", "id", "mobile", "start_time", "answer_time", "detection", "task_id")


@dataclass(frozen=True, slots=True)
class Verification:
    """How pre-dial questions are answered. Made only when the user has told both values."""

    go_code: int
    """The code that lets a call go on: agreed with Blu, for no page shows it (5)."""
    on_failure: str
    """`dial` or `stop`: what is answered when our own list cannot be asked."""
    names: tuple[str, ...] = ()
    """Members of the question that are looked up; none: all."""


class BluPushes:
    """Of one account."""

    def __init__(
        self,
        account: Account,
        contract: Contract,
        outcomes: OutcomeTable,
        stops: Stops,
        verification: Verification | None = None,
    ) -> None:
        self._account = account
        self._fields = tuple(contract.fields.items())
        self._outcomes = outcomes
        self._stops = stops
        self._verification = verification

    def header_proof(self, headers: Headers, now: object) -> Proof:
        """Nothing is signed (6.1)."""
        del headers, now
        return Proof(good=True)

    def body_proof(self, kind: str, headers: Headers, body: bytes) -> Proof:
        """A question is answered only when it was set up."""
        del headers, body
        return Proof(good=kind != "verify" or self._verification is not None)

    def answer(self, kind: str, body: bytes) -> Answer:
        """`{"code": 200, …}` for a result; for a question, whether to dial."""
        if kind != "verify" or self._verification is None:
            return _REPLY
        try:
            told = loosely(without_nul(body), "Question")
            stop = self._stops.holds(values_of(_opened(told), self._verification.names))
        except DialwatchError:
            return _verdict(self._verification.on_failure == STOP, self._verification, FAILED)
        return _verdict(stop, self._verification)

    def unkept_answer(self, kind: str, body: bytes) -> Answer | None:
        """A question is not asked again: what the user chose for this case."""
        del body
        asked = self._verification
        if kind != "verify" or asked is None:
            return None
        return _verdict(asked.on_failure == STOP, asked, FAILED)

    def read(self, ask: PushAsk, body: bytes) -> Pushed:
        """What it tells. Raises BadAnswer."""
        told = loosely(without_nul(body), _WHAT)
        if ask.kind == "verify":
            return Pushed(note="Asked before a dial")
        rows = self._records(told)
        if not rows:
            raise BadAnswer("Dial result: it holds no record.")
        pushed = Pushed(state=PushState.DONE)
        calls: list[CallSeen] = []
        odd: list[str] = []
        look_at: dict[str, None] = {}
        unfit = 0
        for task, row in rows:
            record = self._record(row)
            if record is None or not task:
                unfit += 1
            elif not any(getattr(record, name) is not None for name in _RESULT):
                look_at[task] = None
            elif not clean(record.call_id):
                look_at[task] = None  # the query may know this call by an id of its own
            else:
                translator = self._translator(ask, task)
                call = _hint(translator, record, row)
                odd.extend(translator.oddities)
                calls.extend([] if call is None else [call])
        if unfit == len(rows):
            raise BadAnswer("Dial result: it names no task, or its record cannot be read.")
        pushed.calls, pushed.oddities, pushed.look_at = calls, odd, tuple(look_at)
        tasks = dict.fromkeys([call.campaign for call in calls])
        pushed.campaigns = [
            CampaignSeen(account=self._account.id, key=task, name="", seen_at=ask.received)
            for task in tasks
        ]
        pushed.note = _note(len(calls), look_at)
        return pushed

    def _translator(self, ask: PushAsk, task: str) -> Translator:
        return Translator(
            Ask(
                account=self._account.id,
                task=task,
                zone=self._account.zone,
                seen_at=ask.received,
                latest=ask.received + FUTURE_ALLOWED,
                fields=self._fields,
                outcomes=self._outcomes,
            ),
            has_ids=False,
        )

    def _records(self, told: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Any]]]:
        """Task and record of each result, in any of the shapes (6.2)."""
        places = list(dict(dict(self._fields).get("answer", ())).get("list", ("records",)))
        found = first_list(told, places)
        inner = told.get("data")
        if found is None and isinstance(inner, dict):
            found = [inner]
        if found is None:
            found = [told] if self._task(told) else []
        around = self._task(told) or (self._task(inner) if isinstance(inner, dict) else "")
        return [(self._task(row) or around, row) for row in found if isinstance(row, dict)]

    def _task(self, told: Mapping[str, Any]) -> str:
        names = dict(dict(self._fields).get("record", ())).get("task_id", ("taskId",))
        return next((text for name in names if (text := clean(plain(told.get(name))))), "")

    def _record(self, row: Mapping[str, Any]) -> Record | None:
        names = dict(dict(self._fields).get("record", ()))
        whole = frozenset(names.get("duration", ("duration",)))
        kept = frozenset(name for one in _KEPT for name in names.get(one, (one,)))
        return mended(dict(row), models(self._fields).record, whole, kept)


def _hint(translator: Translator, record: Record, row: Mapping[str, Any]) -> CallSeen | None:
    raw = json.dumps(row, ensure_ascii=False).encode(errors="surrogatepass")
    call = translator.call(record.model_copy(update={"task_id": None}), raw)
    if call is None:
        return None
    # A number that the platform masked would stand in the place of the whole one (6.2).
    return replace(call, hint=True, number="" if "*" in call.number else call.number)


def _opened(told: Mapping[str, Any]) -> Mapping[str, Any]:
    """The question with objects that came as text read (blu.md 11)."""
    return {name: _object(value) for name, value in told.items()}


def _object(value: Any) -> Any:
    if isinstance(value, str) and value.lstrip().startswith("{"):
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            return value
    return value


def _verdict(stop: bool, asked: Verification, word: str = "") -> Answer:
    code, message = (_GIVEN_UP, "Cancel call") if stop else (asked.go_code, "Continue call")
    said = json.dumps({"code": code, "message": message}).encode()
    told = STOP if stop else DIAL
    return Answer(said, f"{word}: {told}" if word else told)


def _note(calls: int, look_at: Sequence[str] | Mapping[str, None]) -> str:
    told = f"{calls} {'result' if calls == 1 else 'results'}" if calls else ""
    asked = f"{len(look_at)} to be asked for" if look_at else ""
    return ", ".join(part for part in (told, asked) if part)
