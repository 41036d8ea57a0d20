"""Row 23: whatever a platform says of time, no call stands in a wrong hour or lasts below 0."""

import json
import random
import secrets
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from tests.platforms.airudder.test_details import a_body as airudder_body
from tests.platforms.airudder.test_details import a_detail
from tests.platforms.airudder.test_details import ask as ask_airudder
from tests.platforms.blu.test_page import a_body as blu_body
from tests.platforms.blu.test_page import a_record
from tests.platforms.blu.test_page import ask as ask_blu
from tests.support.lengths import LONG

from dialwatch.calls.call import CallSeen
from dialwatch.monitor.intake import AHEAD_MS, is_plain, tidied
from dialwatch.platforms.airudder.details import read_details
from dialwatch.platforms.blu.page import read_page
from dialwatch.platforms.port import Reading

CASES = 10_000 if LONG else 500
ZONES = (
    "America/Mexico_City",  # -6, no clock change any more
    "America/Chicago",  # -6 and -5
    "America/New_York",
    "America/Sao_Paulo",
    "Europe/London",
    "Europe/Berlin",
    "Africa/Cairo",
    "Asia/Jakarta",  # +7
    "Asia/Shanghai",  # +8
)
SKEW = 600
ODD = ("9999-12-31 23:59:59", "1970-01-01 00:00:00", "0001-01-01 00:00:00", "0", "-1",
       "1969-12-31 23:59:59", "2026-02-30 10:00:00", "2026-11-21 25:61:00", "soon",
       "2099-01-01 00:00:00")  # fmt: skip


@dataclass(frozen=True)
class Case:
    """A call that began then, as a platform with that zone and skew tells it."""

    zone: str
    began: datetime
    """As the platform's clock has it, UTC."""
    told: str
    now: int
    skew: int
    odd: bool = False

    @property
    def place(self) -> ZoneInfo:
        return ZoneInfo(self.zone)

    @property
    def doubtful(self) -> bool:
        """The local time is doubled by a clock change."""
        local = self.began.astimezone(self.place).replace(tzinfo=None)
        offsets = {local.replace(tzinfo=self.place, fold=fold).utcoffset() for fold in (0, 1)}
        return len(offsets) > 1


def changes(zone: str) -> list[datetime]:
    """The hours of 2025 and 2026 in which this zone's clocks change, UTC."""
    place, at = ZoneInfo(zone), datetime(2025, 1, 1, tzinfo=UTC)
    found = []
    while at.year < 2027:
        after = at + timedelta(hours=1)
        if at.astimezone(place).utcoffset() != after.astimezone(place).utcoffset():
            found.append(after)
        at = after
    return found


def cases(dice: random.Random) -> Iterator[Case]:
    """As many near clock changes as elsewhere; every twentieth tells a time that is none."""
    near = {zone: changes(zone) for zone in ZONES}
    for number in range(CASES):
        zone = dice.choice(ZONES)
        if near[zone] and number % 2:
            true = dice.choice(near[zone]) + timedelta(seconds=dice.randrange(-10800, 10800))
        else:
            true = datetime(2025, 1, 1, tzinfo=UTC) + timedelta(seconds=dice.randrange(63_000_000))
        skew = dice.randint(-SKEW, SKEW)
        began = true + timedelta(seconds=skew)
        now = int((true + timedelta(seconds=dice.choice((0, 5, 300, 7200)))).timestamp() * 1000)
        told = f"{began.astimezone(ZoneInfo(zone)).replace(tzinfo=None):%Y-%m-%d %H:%M:%S}"
        odd = number % 20 == 0
        yield Case(zone, began, dice.choice(ODD) if odd else told, now, skew, odd)


def by_blu(case: Case, dice: random.Random) -> list[CallSeen]:
    record = a_record(
        startTime=case.told,
        answerTime=dice.choice((case.told, "", *ODD)),
        endTime=dice.choice((case.told, "", *ODD)),
        duration=dice.choice((0, 45, -45, 10**9, "-1")),
    )
    asked = ask_blu(zone=case.zone, seen_at=case.now, latest=case.now + AHEAD_MS)
    page = read_page(blu_body(record), asked, {}, "2000", has_ids=False)
    return page.calls  # type: ignore[union-attr]


def by_airudder(case: Case, dice: random.Random) -> list[CallSeen]:
    """The listed time is that of the answer; a redial's is that of the dial."""
    detail: dict[str, Any] = a_detail(
        call_start_time=dice.choice((case.told, "", *ODD)),
        call_end_time=dice.choice(("", *ODD)),
        ring_time=dice.choice((0, 9, -9, 10**9)),
        duration=dice.choice((0, 45, -45, 10**9)),
        call_times=2,
        redail_call=[{"CallID": "first", "CallStartTime": case.told, "RingType": "busy"}],
    )
    asked = ask_airudder(zone=case.zone, seen_at=case.now, latest=case.now + AHEAD_MS)
    reading = read_details(
        airudder_body(detail, created_at="2020-01-01 00:00:00"), asked, None, "200"
    )
    assert isinstance(reading, Reading)
    return reading.calls


def test_no_call_stands_in_a_wrong_hour() -> None:
    seed = secrets.randbelow(2**31)
    dice, met = random.Random(seed), Counter[str]()
    for case in cases(dice):
        latest = case.now + AHEAD_MS
        for read in (by_blu, by_airudder):
            calls = [call if is_plain(call, latest) else tidied(call, latest)[0]
                     for call in read(case, dice)]  # fmt: skip
            assert calls, f"seed {seed}, {case}"
            for call in calls:
                for length in (call.ring, call.talk):
                    assert length is None or 0 <= length <= 86_400_000, f"seed {seed}, {case}"
                if call.dialed_at is not None and call.ended_at is not None:
                    assert call.dialed_at <= call.ended_at, f"seed {seed}, {case}"
                for moment in (call.dialed_at, call.answered_at, call.ended_at):
                    assert moment is None or 946_684_800_000 <= moment <= latest, f"seed {seed}"
            # What carries the told time itself: Blu's call, AI Rudder's redial.
            told = [call for call in calls if read is by_blu or call.attempt == 1]
            for call in told:
                met[judged(case, call, seed)] += 1
    assert met["timed"] > CASES
    assert met["doubtful"] > CASES / 50
    assert met["no time"] >= CASES / 20


def judged(case: Case, call: CallSeen, seed: int) -> str:
    true = int(case.began.timestamp() * 1000)
    if case.odd:
        assert call.dialed_at is None, f"seed {seed}, {case}"
        return "no time"
    if case.doubtful:
        assert call.dialed_at is None, f"seed {seed}, {case}"
        return "doubtful"
    assert call.dialed_at == true, f"seed {seed}, {case}"
    return "timed"


@pytest.mark.parametrize("told", [*ODD, None, 1e400, -(2**63), "9" * 5000])
def test_a_time_that_is_none_leaves_the_call_untimed_and_is_kept_in_its_record(told: Any) -> None:
    (call,) = read_page(
        json.dumps(
            {"code": 2000, "data": {"records": [a_record(startTime=told)]}}, allow_nan=True
        ).replace("Infinity", "1e400").encode(),
        ask_blu(),
        {},
        "2000",
        has_ids=False,
    ).calls  # type: ignore[union-attr]  # fmt: skip
    assert call.dialed_at is None
    assert call.raw
