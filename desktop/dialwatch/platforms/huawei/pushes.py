"""What Huawei pushes of one application: its calls, SMS and numbers (vendors/huawei.md 11).

A call's key is its `sessionId`, the same in all events and in the record. Events are hints: the
record is the authority, and the numbers in events may not be the real ones (11.2).
"""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeVar

from dialwatch.calls.call import CallSeen
from dialwatch.calls.campaign import CampaignKind, CampaignSeen, CampaignStatus
from dialwatch.calls.errors import BadAnswer
from dialwatch.calls.outcome import Outcome
from dialwatch.platforms.huawei.proof import AkskProof
from dialwatch.platforms.huawei.push_wire import WHOLE, Cdr, NumberStatus, Sms, StatusEvent
from dialwatch.platforms.huawei.rules import CLOSE, CONNECT, Rules
from dialwatch.platforms.huawei.words import NUMBER_CAUSES, NUMBER_STATES, SMS_RESULTS
from dialwatch.platforms.outcomes import OutcomeTable
from dialwatch.platforms.port import Account
from dialwatch.platforms.push import TAKEN, Answer, Headers, Proof, PushAsk, Pushed
from dialwatch.platforms.said import unknown_word
from dialwatch.platforms.times import FUTURE_ALLOWED, LocalTimes
from dialwatch.platforms.wiring import Wire, clean, loosely, mended, phone, plain, without_nul, word

__all__ = ["APPLICATION", "HuaweiPushes"]

APPLICATION = "application"
"""Key of the campaign that holds the calls of an application."""

_WHAT = "Notification"
_EVENTS = ("callin", "collectInfo", "callout", "alerting", "answer", "disconnect")
_SECOND_LEG = ("callout", "alerting", "answer")
"""Events in which `called` is the person who is called; a call that ends may end at X."""
_MOST_RECORDS = 50
_SHORTEST_RECORDED = 3_000
_LONGEST_CALL = 24 * 3600 * 1000

W = TypeVar("W", bound=Wire)
Told = Mapping[str, Any]


class HuaweiPushes:
    """Of one application."""

    def __init__(
        self,
        account: Account,
        secrets: Mapping[str, str],
        outcomes: OutcomeTable,
        rules: Rules | None = None,
    ) -> None:
        self._account = account
        self._app_key = secrets["app_key"]
        self._proof = AkskProof(secrets["app_key"], secrets["app_secret"])
        self._outcomes = outcomes
        self._rules = rules or Rules()

    def header_proof(self, headers: Headers, now: datetime) -> Proof:
        """The digest (3)."""
        return self._proof.judge(headers, now)

    def body_proof(self, kind: str, headers: Headers, body: bytes) -> Proof:
        """Nothing of the body is signed."""
        del kind, headers, body
        return Proof(good=True)

    def answer(self, kind: str, body: bytes) -> Answer:
        """Nothing for what is only told; by the rules where the platform waits for an answer.

        A body that cannot be read is answered as if no rule fitted it: nobody is kept waiting.
        """
        try:
            told = loosely(without_nul(body), _WHAT)
        except BadAnswer:
            told = {}
        sms = _inside(told, "smsEvent")
        if sms is not None or kind == "block":
            if kind != "block" and plain((sms or {}).get("notificationMode")) != "Block":
                return TAKEN
            x, calling = (plain((sms or {}).get(one)) for one in ("virtualNumber", "calling"))
            return self._rules.answer_sms(x, calling)
        status = _inside(told, "statusInfo") or {}
        if told.get("eventType") == "callin" and plain(status.get("notifyMode")) == "Block":
            return self._rules.answer_call(plain(status.get("called")))
        return TAKEN

    def unkept_answer(self, kind: str, body: bytes) -> Answer | None:
        """A caller who waits is not asked about again; everything else is."""
        answer = self.answer(kind, body)
        return answer if answer.word in (CONNECT, CLOSE) else None

    def read(self, ask: PushAsk, body: bytes) -> Pushed:
        """What it tells. Raises BadAnswer."""
        told = loosely(without_nul(body), _WHAT)
        event = plain(told.get("eventType"))
        if event == "fee" or "feeLst" in told:
            return self._records(told, ask)
        if event == "numStatus" or "numInfo" in told:
            return _numbers(told)
        if "smsEvent" in told:
            return _sms(told)
        if event in _EVENTS:
            return self._event(event, told, ask)
        raise BadAnswer(f"{_WHAT}: its event is none that is known.")

    # Events

    def _event(self, event: str, told: Told, ask: PushAsk) -> Pushed:
        status = _wire(told.get("statusInfo"), StatusEvent)
        session = clean(status.sessionId) if status else ""
        if status is None or not session:
            raise BadAnswer(f"{_WHAT}: it names no call.")
        times = LocalTimes("UTC", ask.received + FUTURE_ALLOWED)
        moment = times.planned(status.timestamp)
        code = "" if status.stateCode is None else str(status.stateCode)
        odd = list(times.oddities)
        outcome = Outcome.PENDING
        if event == "answer":
            outcome = Outcome.ANSWERED
        elif event == "disconnect":
            outcome = self._outcome(code or "0", False, odd)
        coming = event == "callin"
        call = CallSeen(
            account=self._account.id,
            campaign=APPLICATION,
            key=f"{APPLICATION}/{session}",
            call_id=session,
            entry=clean(status.subscriptionId),
            number=phone(status.called) if event in _SECOND_LEG else "",
            outcome=outcome,
            label=code if code != "0" else "",
            caller=phone(status.caller) if coming else "",
            line=phone(status.called) if coming else "",
            dialed_at=moment if coming else None,
            answered_at=moment if event == "answer" else None,
            ended_at=moment if event == "disconnect" else None,
            seen_at=ask.received,
            raw=_raw(told.get("statusInfo"), event=event),
            hint=True,
        )
        return Pushed(calls=[call], campaigns=[self._application(ask)], note=event, oddities=odd)

    # Records

    def _records(self, told: Told, ask: PushAsk) -> Pushed:
        rows = told.get("feeLst")
        if not isinstance(rows, list) or not rows:
            raise BadAnswer("Call records: the list of records is missing.")
        times = LocalTimes("UTC", ask.received + FUTURE_ALLOWED)
        odd: list[str] = []
        calls: list[CallSeen] = []
        lost = strange = 0
        for row in rows:
            record = _wire(row, Cdr)
            if record is None or not clean(record.sessionId):
                lost += 1
            elif record.appKey and record.appKey.strip() != self._app_key:
                strange += 1
            else:
                calls.append(self._call(record, row, ask, times, odd))
        if not calls:
            raise BadAnswer(
                "Call records: none of them can be read, or they are not this account's."
            )
        if lost:
            odd.append(f"Call records that cannot be read: {lost}. The others are shown.")
        if strange:
            odd.append(f"Call records of another application: {strange}. They are left out.")
        if len(rows) > _MOST_RECORDS:
            odd.append(
                f"A message held {len(rows)} call records, more than Huawei says. All count."
            )
        return Pushed(
            calls=calls,
            campaigns=[self._application(ask)],
            note=f"{len(calls)} call {'record' if len(calls) == 1 else 'records'}",
            oddities=[*odd, *times.oddities],
        )

    def _call(
        self, record: Cdr, row: object, ask: PushAsk, times: LocalTimes, odd: list[str]
    ) -> CallSeen:
        session = clean(record.sessionId)
        began = _moment(times, record.callInTime)
        rang = _moment(times, record.fwdAlertingTime)
        answered = _moment(times, record.fwdAnswerTime)
        ended = _moment(times, record.callEndTime) or _moment(times, record.failTime)
        code = str(record.ulFailReason or 0)
        connected = bool(record.fwdAnswerTime and record.fwdAnswerTime.strip())
        return CallSeen(
            account=self._account.id,
            campaign=APPLICATION,
            key=f"{APPLICATION}/{session}",
            call_id=session,
            entry=clean(record.subscriptionId) or session,
            number=phone(record.fwdDstNum),
            outcome=self._outcome(code, connected, odd),
            label=word(code) if code != "0" else "",
            caller=phone(record.callerNum),
            line=phone(record.bindNum or record.calleeNum),
            dialed_at=began,
            answered_at=answered,
            ended_at=ended,
            ring=_length(rang, answered or (None if connected else ended)),
            talk=_length(answered, ended),
            has_recording=_is_recorded(record, _length(answered, ended)),
            seen_at=ask.received,
            raw=_raw(row),
        )

    def _outcome(self, code: str, answered: bool, odd: list[str]) -> Outcome:
        outcome = self._outcomes.decide(code, answered)
        if outcome is Outcome.UNKNOWN:
            odd.append(unknown_word(self._outcomes.stranger(code, answered)).format(n=1))
        return outcome

    def _application(self, ask: PushAsk) -> CampaignSeen:
        return CampaignSeen(
            account=self._account.id,
            key=APPLICATION,
            name=self._account.name,
            kind=CampaignKind.APPLICATION,
            status=CampaignStatus.CALLING,
            seen_at=ask.received,
        )


def _numbers(told: Told) -> Pushed:
    rows = told.get("numInfo")
    found: dict[str, dict[str, str]] = {}
    said: list[str] = []
    for row in rows if isinstance(rows, list) else ():
        one = _wire(row, NumberStatus)
        number = phone(one.number) if one else ""
        if one is None or not number:
            continue
        status, cause = clean(one.status), clean(one.cause)
        found[number] = {"status": status, "cause": cause}
        state = NUMBER_STATES.get(status, status)
        said.append(f"{state} ({NUMBER_CAUSES.get(cause, cause)})" if cause else state)
    if not found:
        raise BadAnswer("X-number status: it names no number.")
    words = ", ".join(dict.fromkeys(said))
    count = len(found)
    return Pushed(numbers=found, note=f"{count} {'number' if count == 1 else 'numbers'}: {words}")


def _sms(told: Told) -> Pushed:
    sms = _wire(told.get("smsEvent"), Sms)
    if sms is None or not clean(sms.smsIdentifier):
        raise BadAnswer("SMS notification: it names no message.")
    result = "" if sms.sendResult is None else str(sms.sendResult)
    mode = clean(sms.notificationMode) or "SMS"
    told_so = SMS_RESULTS.get(result, f"result {clean(result)}" if result else "")
    if mode == "Block":
        told_so = "asked what to do with it"
    x = phone(sms.virtualNumber)
    note = f"SMS, {mode}{': ' + told_so if told_so else ''}"
    return Pushed(through=[x] if x else [], note=note)


def _wire(row: object, model: type[W]) -> W | None:
    return mended(row, model, WHOLE, frozenset({"sessionId"}))


def _inside(told: Told, name: str) -> Told | None:
    value = told.get(name)
    return value if isinstance(value, dict) else None


def _raw(row: object, **more: str) -> bytes:
    told = {**more, **row} if isinstance(row, dict) else more
    return json.dumps(told, ensure_ascii=False).encode(errors="surrogatepass")


def _moment(times: LocalTimes, text: str | None) -> int | None:
    read = times.read(text)
    return read if read >= 0 else None


def _is_recorded(record: Cdr, talk: int | None) -> bool:
    """Calls of less than three seconds cannot be downloaded (1.1)."""
    named = record.recordObjectName or record.recordFileDownloadUrl
    return bool(record.recordFlag and named) and (talk is None or talk >= _SHORTEST_RECORDED)


def _length(start: int | None, end: int | None) -> int | None:
    if start is None or end is None or not 0 <= end - start <= _LONGEST_CALL:
        return None
    return end - start
