from typing import Any

import pytest
from tests.store.calls import NOON, a_campaign

from dialwatch.calls.account import CampaignRow
from dialwatch.calls.campaign import CampaignKind, CampaignStatus
from dialwatch.calls.platform import Platform
from dialwatch.store.campaign_merge import listed, updated
from dialwatch.store.values import CampaignUpdate


def a_row(**told: Any) -> CampaignRow:
    values: dict[str, Any] = {
        "id": 1,
        "account": "acme",
        "platform": Platform.AIRUDDER,
        "key": "t1",
        "name": "t1",
        "line": "",
        "robot": "",
    }
    return CampaignRow.of(values | told)


def test_a_listing_tells_what_it_knows() -> None:
    row = listed(a_row(entries=5, entries_exact=False), 0, a_campaign(entries=900, line="l"))

    assert (row.name, row.status, row.raw_status) == ("Campaign t1", "calling", "calling")
    assert (row.entries, row.entries_exact, row.line) == (900, True, "l")


def test_what_a_listing_leaves_out_stays() -> None:
    row = a_row(name="Debt", status="paused", raw_status="4", entries=7, robot="r")
    bare = a_campaign(name="", status=CampaignStatus.UNKNOWN, raw_status="", entries=None)

    assert listed(row, 0, bare) == row


def test_an_unknown_word_of_the_platform_is_told() -> None:
    row = a_row(status="calling", raw_status="calling")
    odd = a_campaign(status=CampaignStatus.UNKNOWN, raw_status="hibernating")

    assert listed(row, 0, odd).status == "unknown"


def test_an_older_listing_fills_only_what_is_missing() -> None:
    row = a_row(status="finished", raw_status="finished", created_at=None)
    old = a_campaign(seen_at=NOON, created_at=5)

    filled = listed(row, NOON + 1, old)

    assert (filled.status, filled.created_at, filled.name) == ("finished", 5, "Campaign t1")
    assert listed(a_row(name="Newer"), NOON + 1, old).name == "Newer"


@pytest.mark.parametrize("name", ["line", "robot"])
def test_what_the_platform_never_tells_stays_unavailable(name: str) -> None:
    row = listed(a_row(**{name: None}), 0, a_campaign(**{name: "x"}))

    assert getattr(row, name) is None


def test_an_update_changes_what_it_names() -> None:
    row = a_row(entries=7, as_of=1, note="odd")

    after = updated(row, CampaignUpdate(account="acme", key="t1", as_of=9, in_progress=None))

    assert after == row.changed({"as_of": 9})
    assert updated(row, CampaignUpdate(account="acme", key="t1", entries=None)).entries is None


def test_under_which_campaign_it_stands_is_kept_when_a_listing_leaves_it_out() -> None:
    row = listed(a_row(), 0, a_campaign(kind=CampaignKind.NODE, parent="workflow:w1"))
    assert (row.kind, row.parent) == (CampaignKind.NODE, "workflow:w1")
    assert listed(row, 0, a_campaign(kind=CampaignKind.NODE)).parent == "workflow:w1"
