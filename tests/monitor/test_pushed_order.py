"""Row 6 of the reliability table: however often and late pushes come, and whatever is polled
meanwhile, the rows are those of pushes that came once, in order."""

import asyncio
import json
import shutil
import tempfile
from collections.abc import Coroutine, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

import apsw
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule
from tests.support.accounts import AnAccount
from tests.support.lengths import examples

from dialwatch.calls.platform import Platform
from dialwatch.clock import World, WorldClock
from dialwatch.monitor.intake import Intake
from dialwatch.platforms.airudder import details, translate
from dialwatch.platforms.airudder.pushes import AiRudderPushes
from dialwatch.platforms.blu import page
from dialwatch.platforms.blu import translate as blu_translate
from dialwatch.platforms.blu.pushes import BluPushes
from dialwatch.platforms.contract import shipped
from dialwatch.platforms.huawei.pushes import HuaweiPushes
from dialwatch.platforms.outcomes import outcome_table
from dialwatch.platforms.port import CampaignRef
from dialwatch.platforms.push import PushAsk, Pushed, Pushes
from dialwatch.store.journal import Journal

T = TypeVar("T")

NOON = 1_772_625_600_000  # 2026-03-04 12:00:00 UTC
FIRST_RECEIPT = NOON + 3_600_000
CLOCK = WorldClock(World((FIRST_RECEIPT + 86_400_000) / 1000, 0.0, 1.0), wall=lambda: 0.0)
KEYS = {"app_key": "a-key", "app_secret": "a-secret"}
TASK = "task-1"
PER_JOURNAL = 500


def moment(second: int) -> str:
    """UTC, which is every account's zone here."""
    return f"2026-03-04 {10 + second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}"


@dataclass(frozen=True)
class Told:
    """Something that a platform says: by a push, or as the answer to a poll."""

    platform: Platform
    body: bytes
    kind: str = ""
    """Empty: a polled answer."""


def body_of(told: object) -> bytes:
    return json.dumps(told).encode()


# What happens to one call, step by step: each step yields what the platform pushes.


def of_huawei(n: int, at: int, answered: bool, fancy: bool) -> Iterator[Told]:
    session = f"s{n}"
    persons = {"caller": "+8613800000001", "called": "+8617000000001"}

    def event(kind: str, second: int, **more: Any) -> Told:
        status = {"timestamp": moment(second), "sessionId": session, **more}
        return Told(Platform.HUAWEI, body_of({"eventType": kind, "statusInfo": status}), "status")

    yield event("callin", at, **persons)
    other = {"caller": "+8617000000001", "called": f"+861380000{n:04d}"}
    if fancy:
        yield event("callout", at + 1, **other)
    yield event("alerting", at + 3, **other)
    if answered:
        yield event("answer", at + 8, **{**other, "called": "+8699999999999"} if fancy else other)
    yield event("disconnect", at + 20, stateCode=0 if answered else 8101, **other)
    record: dict[str, Any] = {
        "sessionId": session,
        "appKey": "a-key",
        "callerNum": persons["caller"],
        "calleeNum": persons["called"],
        "fwdDstNum": other["called"],
        "callInTime": moment(at),
        "fwdAlertingTime": moment(at + 3),
        "ulFailReason": 0 if answered else 8101,
    }
    if answered:
        record |= {"fwdAnswerTime": moment(at + 8), "callEndTime": moment(at + 20)}
    else:
        record |= {"failTime": moment(at + 20)}
    yield Told(Platform.HUAWEI, body_of({"eventType": "fee", "feeLst": [record]}), "fee")


HEADER = {
    "task_id": TASK,
    "task_name": "A task",
    "status": "calling",
    "created_at": moment(0),
    "sip_line": "LINE",
    "robot_hash": "r1",
}


def of_airudder(
    n: int, at: int, answered: bool, fancy: bool, held: dict[int, Any]
) -> Iterator[Told]:
    detail: dict[str, Any] = {
        "id": n,
        "callee": f"+1202555{n:04d}",
        "result": "pending",
        "robot_hash": "r1",
        "caller_number": "+12025550190",
        "call_times": 1,
        "redail_call": [],
    }
    held[n] = detail
    if fancy:
        again = {
            "call_id": f"cl-{n}-first-dial",
            "call_start_time": moment(at),
            "ring_time": 20,
            "ring_type": "busy",
        }
        detail = {**detail, "call_times": 2, "redail_call": [again]}
    last: dict[str, Any] = {"result": "finished", "call_id": f"cl-{n}-last-dial", "ring_time": 9}
    if answered:
        last |= {"ring_type": "normal", "call_start_time": moment(at + 60)}
        detail = held[n] = {**detail, **last}
        yield Told(Platform.AIRUDDER, body_of({**HEADER, "details": [detail]}), "call")
        last |= {"duration": 30, "talk_round": 3, "result_label": "A", "hangup_type": "ByRobot"}
    else:
        last |= {"ring_type": "switchoff"}
    detail = held[n] = {**detail, **last, "call_end_time": moment(at + 90)}
    yield Told(Platform.AIRUDDER, body_of({**HEADER, "details": [detail]}), "call")


def of_blu(n: int, at: int, answered: bool, fancy: bool, held: dict[int, Any]) -> Iterator[Told]:
    record: dict[str, Any] = {
        "callId": f"c{n}",
        "id": n,
        "mobile": f"0770090{n:04d}",
        "startTime": moment(at),
        "detection": "D99" if answered else "D01",
        "duration": 0,
    }
    if answered:
        record["answerTime"] = moment(at + 12)
    hidden = {"mobile": "0770***101"} if fancy else {}
    yield Told(Platform.BLU, body_of({"taskId": TASK, "records": [{**record, **hidden}]}), "result")
    held[n] = record
    record = {**record, "endTime": moment(at + 40), "duration": 28 if answered else 0}
    yield Told(Platform.BLU, body_of({"taskId": TASK, **record, **hidden}), "result")
    held[n] = {**record, "conclusion": "HPTP" if answered else "Unconnected"}


class Readers:
    """The three platforms as they are read, for one account of each."""

    def __init__(self, name: str) -> None:
        self.ids = {one: f"{name}-{one.value}" for one in Platform}
        self._fields = {one: tuple(shipped(one).fields.items()) for one in Platform}
        self._outcomes = {one: outcome_table(one) for one in Platform}
        ours = {one: AnAccount(one, "", id=id_, zone="UTC") for one, id_ in self.ids.items()}
        air, blu, huawei = Platform.AIRUDDER, Platform.BLU, Platform.HUAWEI
        self._pushes: dict[Platform, Pushes] = {
            air: AiRudderPushes(ours[air], shipped(air), KEYS, self._outcomes[air]),
            blu: BluPushes(ours[blu], shipped(blu), self._outcomes[blu], stops=None),  # type: ignore[arg-type]
            huawei: HuaweiPushes(ours[huawei], KEYS, self._outcomes[huawei]),
        }

    def read(self, told: Told, receipt: int) -> Pushed:
        if told.kind:
            return self._pushes[told.platform].read(
                PushAsk(kind=told.kind, received=receipt), told.body
            )
        common: dict[str, Any] = {
            "account": self.ids[told.platform],
            "zone": "UTC",
            "seen_at": receipt,
            "latest": receipt,
            "fields": self._fields[told.platform],
            "outcomes": self._outcomes[told.platform],
        }
        if told.platform is Platform.BLU:
            ask = blu_translate.Ask(task=TASK, **common)
            answer = page.read_page(told.body, ask, {}, "200", has_ids=True)
            assert isinstance(answer, page.Page)
            assert answer.oddities == []
            return Pushed(calls=answer.calls)
        asked = translate.Ask(campaign=CampaignRef(key=TASK), **common)
        reading = details.read_details(told.body, asked, None, "200")
        assert isinstance(reading, details.Reading)
        assert list(reading.oddities) == []
        return Pushed(calls=reading.calls, campaigns=reading.campaigns)


class Ground:
    """A journal that many examples share, each with accounts of its own."""

    def __init__(self) -> None:
        self.runner = asyncio.Runner()
        self.folder = Path(tempfile.mkdtemp())
        self.journal = Journal(self.folder / "journal.db", CLOCK)
        self.intake = Intake(self.journal, CLOCK)
        self.run(self.journal.open())
        self.used = 0

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.runner.run(work)

    def readers(self, name: str) -> Readers:
        readers = Readers(name)
        for platform, account in readers.ids.items():
            self.run(self.journal.set_account(account, platform))
        return readers

    def close(self) -> None:
        self.run(self.journal.close())
        self.runner.close()
        shutil.rmtree(self.folder)

    def rows(self, account: str) -> tuple[list[Any], list[Any]]:
        """Calls and campaigns of an account, all but what depends on when they were received."""
        connection = apsw.Connection(
            str(self.folder / "journal.db"), flags=apsw.SQLITE_OPEN_READONLY
        )
        try:
            return _calls(connection, account), _campaigns(connection, account)
        finally:
            connection.close()


def _named(cursor: apsw.Cursor) -> Iterator[dict[str, Any]]:
    for row in cursor:
        yield dict(zip([name for name, _ in cursor.get_description()], row, strict=True))


def _calls(connection: apsw.Connection, account: str) -> list[Any]:
    found = []
    words = dict(connection.execute("SELECT id, text FROM word"))
    cursor = connection.execute(
        "SELECT call.*, campaign.key AS campaign_key, observation.raw FROM call "
        "JOIN campaign ON campaign.id = call.campaign "
        "JOIN observation ON observation.id = call.observation "
        "WHERE call.account = (SELECT id FROM account WHERE name = ?) "
        "ORDER BY campaign_key, call.key",
        (account,),
    )
    for row in _named(cursor):
        for name in ("id", "seq", "account", "campaign", "observation", "seen", "received"):
            del row[name]
        for name in ("label", "caller", "line", "robot"):
            row[name] = words.get(row[name], row[name])
        row["stamps"] = [
            (place, rank[:2]) for place, rank in sorted(json.loads(row["stamps"] or "{}").items())
        ]
        row["raw"] = json.loads(row["raw"])
        found.append(row)
    return found


def _campaigns(connection: apsw.Connection, account: str) -> list[Any]:
    found = []
    cursor = connection.execute(
        "SELECT * FROM campaign WHERE account = (SELECT id FROM account WHERE name = ?) "
        "ORDER BY key",
        (account,),
    )
    for row in _named(cursor):
        for name in ("id", "seq", "account", "heard", "as_of"):
            del row[name]
        found.append(row)
    return found


_ground: list[Ground] = []
_names = count()


def ground() -> Ground:
    """The journal in use; a new one after many examples."""
    if _ground and _ground[0].used >= PER_JOURNAL:
        _ground.pop().close()
    if not _ground:
        _ground.append(Ground())
    return _ground[0]


def teardown_module() -> None:
    while _ground:
        _ground.pop().close()


class Deliveries(RuleBasedStateMachine):
    """Calls go on; pushes are on their way, come late, come again; polls are answered at once."""

    def __init__(self) -> None:
        super().__init__()
        self.ground = ground()
        self.ground.used += 1
        name = next(_names)
        self.ordered = self.ground.readers(f"{name}-ordered")
        self.shuffled = self.ground.readers(f"{name}-shuffled")
        self.number = 0
        self.going: list[Iterator[Told]] = []
        self.held: dict[Platform, dict[int, Any]] = {one: {} for one in Platform}
        self.told: list[Told] = []
        """In order."""
        self.left: list[list[Any]] = []
        """Pushes on their way: what, and how often it will come yet."""
        self.receipt = FIRST_RECEIPT

    def record(self, readers: Readers, told: list[Told]) -> None:
        read = []
        for one in told:
            self.receipt += 1
            read.append(readers.read(one, self.receipt))
        calls = [call for one in read for call in one.calls]
        campaigns = [seen for one in read for seen in one.campaigns]
        recorded = self.ground.run(self.ground.intake.take(calls, campaigns))
        assert list(recorded.oddities) == []

    @rule(
        platform=st.sampled_from(Platform),
        at=st.integers(60, 3_000),
        answered=st.booleans(),
        fancy=st.booleans(),
    )
    def begin(self, platform: Platform, at: int, answered: bool, fancy: bool) -> None:
        self.number += 1
        n, held = self.number, self.held[platform]
        match platform:
            case Platform.HUAWEI:
                self.going.append(of_huawei(n, at, answered, fancy))
            case Platform.BLU:
                self.going.append(of_blu(n, at, answered, fancy, held))
            case _:
                self.going.append(of_airudder(n, at, answered, fancy, held))

    @precondition(lambda self: self.going)
    @rule(data=st.data(), steps=st.integers(1, 6), times=st.lists(st.integers(1, 6), min_size=6))
    def go_on(self, data: st.DataObject, steps: int, times: list[int]) -> None:
        """A call goes on, and its platform tells of it."""
        call = data.draw(st.sampled_from(range(len(self.going))))
        for step in range(steps):
            told = next(self.going[call], None)
            if told is None:
                del self.going[call]
                return
            self.told.append(told)
            self.left.append([told, times[step]])

    @precondition(lambda self: self.left)
    @rule(data=st.data())
    def come(self, data: st.DataObject) -> None:
        """Some of what is on its way comes, in any order, and may come again."""
        chosen = data.draw(st.lists(st.sampled_from(range(len(self.left))), min_size=1, max_size=8))
        for one in chosen:
            self.left[one][1] -= 1
        self.record(self.shuffled, [self.left[one][0] for one in chosen])

    @precondition(lambda self: self.held[Platform.AIRUDDER] or self.held[Platform.BLU])
    @rule(platform=st.sampled_from([Platform.AIRUDDER, Platform.BLU]))
    def poll(self, platform: Platform) -> None:
        """The platform tells all that it holds."""
        held = list(self.held[platform].values())
        if not held:
            return
        if platform is Platform.BLU:
            answer: dict[str, Any] = {"code": 200, "data": {"records": held}, "records": held}
        else:
            answer = {"code": 200, "data": {**HEADER, "details": held}}
        told = Told(platform, body_of(answer))
        self.told.append(told)
        self.record(self.shuffled, [told])

    def teardown(self) -> None:
        """In the end each push has come at least once."""
        never_came = [told for told, times in self.left for _ in range(max(times, 0))]
        self.record(self.shuffled, never_came[::-1])
        self.record(self.ordered, self.told)
        for platform in Platform:
            ordered = self.ground.rows(self.ordered.ids[platform])
            assert self.ground.rows(self.shuffled.ids[platform]) == ordered


Deliveries.TestCase.settings = settings(
    max_examples=examples(200, 20_000), stateful_step_count=15, deadline=None
)
TestDeliveries = Deliveries.TestCase
