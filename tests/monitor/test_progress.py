from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from tests.monitor.test_settle import MINUTE, a_call

from dialwatch.calls.campaign import CampaignSeen, CampaignStatus
from dialwatch.monitor.progress import Progress, day_end
from dialwatch.monitor.settle import FAR_FUTURE
from dialwatch.platforms.port import Reading
from dialwatch.store.values import UNSET

MEXICO = ZoneInfo("America/Mexico_City")
MORNING = int(datetime(2026, 11, 21, 16, tzinfo=UTC).timestamp() * 1000)  # 10:00 there
MIDNIGHT = int(datetime(2026, 11, 22, 6, tzinfo=UTC).timestamp() * 1000)


def listless() -> Progress:
    """A campaign of a platform that names no state and no total."""
    return Progress(account="a", key="c", zone=MEXICO, states_told=False, total_told=False)


def listed() -> Progress:
    return Progress(account="a", key="c", zone=MEXICO, states_told=True, total_told=True)


def seen(status: CampaignStatus, **more: object) -> CampaignSeen:
    return CampaignSeen(account="a", key="c", name="C", status=status, seen_at=MORNING, **more)


def complete(began: int, **more: object) -> Reading:
    return Reading(complete=True, began_at=began, **more)


@pytest.mark.parametrize(
    ("zone", "moment", "end"),
    [
        ("America/Mexico_City", datetime(2026, 11, 21, 16, tzinfo=UTC), "2026-11-22T06:00:00"),
        ("Asia/Singapore", datetime(2026, 11, 21, 16, tzinfo=UTC), "2026-11-22T16:00:00"),
        ("America/New_York", datetime(2026, 11, 1, 12, tzinfo=UTC), "2026-11-02T05:00:00"),
    ],
)
def test_a_day_ends_at_local_midnight(zone, moment, end):
    ended = day_end(int(moment.timestamp() * 1000), ZoneInfo(zone))
    assert datetime.fromtimestamp(ended / 1000, UTC).isoformat().startswith(end)


def test_a_campaign_without_states_calls_while_results_arrive_then_falls_quiet():
    progress = listless()
    progress.tick(MORNING)
    assert progress.status is CampaignStatus.PENDING

    progress.results([a_call(MORNING - MINUTE, MORNING)], MORNING)
    progress.tick(MORNING + 9 * MINUTE)
    assert progress.status is CampaignStatus.CALLING
    assert progress.active

    progress.tick(MORNING + 12 * MINUTE)
    assert progress.status is CampaignStatus.QUIET
    assert not progress.active


def test_old_results_that_the_first_reading_finds_do_not_mean_that_it_calls():
    progress = listless()
    progress.results([a_call(MORNING - 60 * MINUTE, MORNING)], MORNING)
    progress.tick(MORNING)

    assert progress.status is CampaignStatus.QUIET


def test_it_is_finished_at_its_days_end_and_over_when_late_reports_are_in():
    progress = listless()
    progress.results([a_call(MORNING, MORNING)], MORNING)

    progress.tick(MIDNIGHT)
    progress.update(complete(MIDNIGHT), full=True)
    assert progress.status is CampaignStatus.FINISHED
    assert not progress.over

    later = MIDNIGHT + 5 * MINUTE
    progress.tick(later)
    update = progress.update(complete(later), full=True)
    assert progress.over
    assert update.over is True
    assert update.settled_before == FAR_FUTURE


def test_its_total_is_never_taken_from_what_is_listed():
    progress = listless()
    assert progress.update(complete(MORNING, entries=40), full=True).entries is UNSET


def test_only_a_complete_full_walk_settles_minutes():
    progress = listed()
    for reading, full in (
        (Reading(complete=False, began_at=MORNING), True),
        (Reading(complete=True, began_at=MORNING), False),
    ):
        assert progress.update(reading, full=full).settled_before is UNSET

    update = progress.update(complete(MORNING), full=True)
    assert update.settled_before == MORNING - 5 * MINUTE
    assert update.as_of == MORNING


def test_until_it_was_heard_not_to_have_begun_all_is_settled():
    progress = listed()
    progress.told(seen(CampaignStatus.PENDING), MORNING)
    told = seen(CampaignStatus.PENDING).seen_at
    assert progress.update(complete(told + MINUTE), full=True).settled_before == told

    dialled = listed()
    dialled.results([a_call(told - MINUTE, told)], told)
    dialled.told(seen(CampaignStatus.PENDING), MORNING)
    update = dialled.update(complete(told + MINUTE), full=True)
    assert update.settled_before == told - 4 * MINUTE, "whatever it says, it has begun"


def test_a_total_only_grows_until_the_campaign_is_over():
    progress = listed()

    def told(entries: int, exact: bool) -> tuple[object, object]:
        reading = complete(MORNING, entries=entries, entries_exact=exact)
        update = progress.update(reading, full=True)
        return update.entries, update.entries_exact

    assert told(100, True) == (100, True)
    assert told(80, False) == (100, True), "some are left out while they wait for a redial"
    assert told(120, False) == (120, False)
    assert told(120, True) == (120, True)
    progress.told(seen(CampaignStatus.FINISHED), MORNING)
    assert told(119, True) == (119, True)


def test_a_finished_campaign_is_over_after_a_walk_that_began_later():
    progress = listed()
    progress.told(seen(CampaignStatus.FINISHED), MORNING)
    progress.update(complete(MORNING - 1), full=True)
    assert not progress.over

    progress.update(complete(MORNING + 1), full=True)
    assert progress.over

    progress.told(seen(CampaignStatus.CALLING), MORNING + MINUTE)
    assert not progress.over


def test_a_restart_goes_on_where_it_was():
    progress = listless()
    progress.results([a_call(MORNING, MORNING)], MORNING)

    again = listless()
    again.take_up(None, progress.to_keep())
    again.tick(MORNING + MINUTE)

    assert again.status is CampaignStatus.CALLING
    again.tick(MIDNIGHT)
    assert again.status is CampaignStatus.FINISHED
