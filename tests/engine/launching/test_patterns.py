"""A draft after a campaign: its name with today's day, its window at the same hours."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.errors import BadInput
from dialwatch.calls.form import FormField
from dialwatch.calls.launch import Launch, LaunchKind, Offer
from dialwatch.calls.platform import Platform
from dialwatch.engine.launching.patterns import kind_like, new_name, values_like, window_today

ZONE = ZoneInfo("Asia/Jakarta")
NOON = datetime(2026, 11, 21, 12, tzinfo=ZONE)


def offer(*names: str, kind: LaunchKind = LaunchKind.TASK) -> Offer:
    return Offer(
        account="jakarta", platform=Platform.AIRUDDER, kind=kind, title="Task", purpose="Calls.",
        fields=tuple(FormField(name=name, title=name) for name in names),
    )  # fmt: skip


def row(**told) -> CampaignRow:
    given = {
        "id": 1, "account": "jakarta", "platform": Platform.AIRUDDER, "key": "t1",
        "name": "late-1120", "line": "A", "robot": "r1",
        "starts_at": round(datetime(2026, 11, 20, 9, tzinfo=ZONE).timestamp() * 1000),
        "ends_at": round(datetime(2026, 11, 20, 17, 30, tzinfo=ZONE).timestamp() * 1000),
    }  # fmt: skip
    return CampaignRow(**(given | told))


@pytest.mark.parametrize(
    ("name", "taken", "made"),
    [
        ("late", (), "late-1121"),
        ("late-1120", (), "late-1121"),
        ("late-2026-11-20", (), "late-1121"),
        ("late_1120-3", ("late-1121", "late-1121-2"), "late-1121-3"),
        ("1120", (), "1120-1121"),
    ],
)
def test_a_name_ends_with_the_day_and_is_free(name, taken, made):
    assert new_name(name, NOON, taken) == made


@pytest.mark.parametrize(
    ("values", "moved"),
    [
        ({}, {}),
        ({"starts": "soon"}, {}),
        (
            {"starts": "2026-11-03 09:00:00", "ends": "2026-11-03 18:00:00"},
            {"starts": "2026-11-21 09:00:00", "ends": "2026-11-21 18:00:00"},
        ),
        (
            {"starts": "2026-11-03 08:00:00", "ends": "2026-11-03 11:00:00"},
            {"starts": "2026-11-22 08:00:00", "ends": "2026-11-22 11:00:00"},
        ),
        (
            {"starts": "2026-10-31 20:00:00", "ends": "2026-11-02 06:00:00"},
            {"starts": "2026-11-21 20:00:00", "ends": "2026-11-23 06:00:00"},
        ),
        ({"ends": "2026-11-03 11:00:00"}, {"ends": "2026-11-22 11:00:00"}),
    ],
)
def test_a_window_is_that_of_the_same_hours(values, moved):
    assert window_today(values, NOON) == moved


def test_what_the_journal_knows_fills_the_fields_that_there_are():
    told = values_like(offer("name", "line", "robot", "starts", "redials"), None, row(), NOON, ())
    assert told == {
        "name": "late-1121", "line": "A", "robot": "r1", "starts": "2026-11-21 09:00:00",
    }  # fmt: skip


def test_our_own_values_come_first_and_a_task_of_another_day_stays_behind():
    ours = Launch(
        id="launch-1", account="jakarta", kind=LaunchKind.TASK,
        values={"name": "late-1101", "redials": 3, "line": "B", "task": 7},
    )  # fmt: skip
    told = values_like(offer("name", "line", "redials", "task"), ours, row(), NOON, ())
    assert told == {"name": "late-1121", "redials": 3, "line": "B"}


def test_what_nobody_begins_by_a_list_is_no_pattern():
    assert kind_like(row(kind=CampaignKind.PLAN)) is LaunchKind.PLAN
    for odd in ({"kind": CampaignKind.INBOUND}, {"kind": CampaignKind.ROUND},
                {"platform": Platform.HUAWEI}):  # fmt: skip
        with pytest.raises(BadInput, match="cannot be the pattern"):
            kind_like(row(**odd))
