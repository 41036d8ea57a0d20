"""What of the journal's campaigns is looked at, and rehearsals that need no platform's answer."""

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.store.calls import NOON, a_call, a_campaign
from tests.support.accounts import blu_at, huawei_at
from tests.support.stepped import SteppedClock

from dialwatch.calls.campaign import CampaignKind, CampaignStatus
from dialwatch.calls.errors import BadInput
from dialwatch.calls.halt import Rehearsal, Standing, Why
from dialwatch.calls.platform import Platform
from dialwatch.engine.rehearsal.looking import Looking
from dialwatch.engine.rehearsal.rehearsals import Rehearsals
from dialwatch.platforms.halting import Halts
from dialwatch.settings import AccountSettings, WatchedTask
from dialwatch.store.journal import Journal
from dialwatch.store.stoplist import StopList

DAY = 24 * 3_600_000
NUMBER = "05550001234"


def an_account(name: str, platform: Platform, *watch: str) -> AccountSettings:
    return AccountSettings(
        id=name,
        name=name.title(),
        platform=platform,
        base_url="http://127.0.0.1:9",
        zone="America/Mexico_City",
        simulated=True,
        watch=tuple(WatchedTask(id=one) for one in watch),
    )


ACCOUNTS = (
    an_account("mexico", Platform.BLU, "1", "2", "3", "4"),
    an_account("shenzhen", Platform.HUAWEI),
    an_account("broken", Platform.AIRUDDER),
)


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock(datetime.fromtimestamp(NOON / 1000, UTC))


@pytest.fixture
async def journal(tmp_path: Path, clock: SteppedClock) -> AsyncIterator[Journal]:
    """Task 1 of Blu dials today, 2 did yesterday, 3 nobody yet, 4 is over, 5 is not watched. Of
    Huawei, one call goes on and one has ended."""
    journal = Journal(tmp_path / "journal.db", clock)
    await journal.open()
    for account in ACCOUNTS:
        await journal.set_account(account.id, account.platform)
    states = {"4": CampaignStatus.FINISHED}
    tasks = [
        a_campaign(key, account="mexico", status=states.get(key, CampaignStatus.CALLING))
        for key in "12345"
    ]
    persons = a_campaign("application", account="shenzhen", kind=CampaignKind.APPLICATION)
    await journal.record(
        [
            a_call(1, "1", account="mexico", raw=b'{"extVars":"{\\"orderId\\":\\"7001\\"}"}'),
            a_call(2, "2", account="mexico", dialed_at=NOON - DAY),
            a_call(3, "application", account="shenzhen", ended_at=None),
            a_call(4, "application", account="shenzhen"),
        ],
        [*tasks, persons],
    )
    yield journal
    await journal.close()


@pytest.fixture
async def halts(clock: SteppedClock) -> AsyncIterator[Callable[[str], Halts]]:
    clients = {
        "mexico": blu_at("http://127.0.0.1:9", clock),
        "shenzhen": huawei_at("http://127.0.0.1:9", clock),
    }

    def found(account: str) -> Halts:
        if account not in clients:
            raise BadInput("It cannot be used yet.")
        return clients[account]

    yield found
    for client in clients.values():
        await client.close()


@pytest.fixture
async def rehearsals(
    journal: Journal, clock: SteppedClock, halts: Callable[[str], Halts], tmp_path: Path
) -> AsyncIterator[Rehearsals]:
    stops = StopList(tmp_path / "stops.db", clock)
    await stops.open()
    made = Rehearsals(journal, clock, halts, lambda: ACCOUNTS, stops)
    yield made
    await made.close()
    await stops.close()


async def rehearsed(rehearsals: Rehearsals, kind: str, **source: Any) -> Rehearsal:
    told = await rehearsals.found(rehearsals.begin({"kind": kind, **source}), patience=20)
    assert told is not None
    assert told.state == "done", told.sentence
    return told


async def test_blus_tasks_of_another_day_call_nobody_any_more(journal, clock, halts):
    looking = Looking(journal, clock, halts, lambda: ACCOUNTS)
    going = await looking.going_on(ACCOUNTS[0], await looking.ground())
    assert [one.row.key for one in going] == ["1", "3"]


async def test_what_was_chosen_becomes_requests(rehearsals):
    told = await rehearsed(rehearsals, "cancel", texts=[NUMBER, "+12025550001"])
    assert [(one.campaign, one.number, one.standing, one.chosen) for one in told.candidates] == [
        ("1", "+12025550001", Standing.OVER, False),
        ("1", NUMBER, Standing.UNSEEN, True),
        ("3", NUMBER, Standing.UNSEEN, True),
        ("3", "+12025550001", Standing.UNSEEN, True),
    ]
    asks = rehearsals.asks(told.id, [2])
    assert [(candidate.index, ask.operation, ask.values) for candidate, ask in asks] == [
        (2, "cancel", {"task": "3", "mobile": NUMBER})
    ]
    assert told.seconds == pytest.approx(0.3)


async def test_an_order_of_blu_leads_to_its_number(rehearsals):
    told = await rehearsed(rehearsals, "cancel", texts=["7001", "7002"])
    assert [(one.campaign, one.number, one.order, one.standing) for one in told.candidates] == [
        ("1", "+12025550001", "7001", Standing.OVER),
        ("3", "+12025550001", "7001", Standing.UNSEEN),
    ]
    assert [(one.text, one.why) for one in told.unmatched] == [("7002", Why.UNKNOWN)]
    assert "give the number" in told.unmatched[0].sentence


async def test_only_what_is_there_and_not_over_can_be_chosen_once(rehearsals):
    told = await rehearsed(rehearsals, "cancel", texts=["+12025550001", NUMBER])
    over = next(one.index for one in told.candidates if one.standing is Standing.OVER)
    for chosen in ([over], [99], [-1], [1, 1]):
        with pytest.raises(BadInput):
            rehearsals.asks(told.id, chosen)
    with pytest.raises(BadInput, match="Rehearse again"):
        rehearsals.asks("none", [0])


async def test_calls_that_go_on_are_ended_by_their_session_and_others_say_why_not(rehearsals):
    told = await rehearsed(rehearsals, "terminate", calls=[1, 3, 4, 99])
    assert [(one.order, one.standing, one.chosen) for one in told.candidates] == [
        ("c3", Standing.LIVE, True),
        ("c4", Standing.OVER, False),
    ]
    assert "ended already" in told.candidates[1].note
    assert {one.text: one.why for one in told.unmatched} == {
        "+12025550001": Why.CANNOT,
        "99": Why.UNKNOWN,
    }
    ((_, ask),) = rehearsals.asks(told.id, [0])
    assert (ask.operation, ask.values) == ("call_stop", {"session": "c3"})


async def test_persons_calls_have_nothing_that_waits(rehearsals):
    told = await rehearsed(rehearsals, "cancel", calls=[3])
    assert [one.why for one in told.unmatched] == [Why.CANNOT]
    told = await rehearsed(rehearsals, "stop", campaigns=[["shenzhen", "application"]])
    assert [one.why for one in told.unmatched] == [Why.CANNOT]


async def test_an_account_that_cannot_be_used_is_said(rehearsals, journal):
    await journal.record([], [a_campaign("t1", account="broken")])
    told = await rehearsed(rehearsals, "cancel", texts=["12"])
    assert told.cannot == ("Broken: It cannot be used yet.",)
    assert "rehearse again" in told.unmatched[0].sentence


async def test_the_oldest_rehearsals_are_forgotten(rehearsals):
    first = (await rehearsed(rehearsals, "cancel", texts=[NUMBER])).id
    for _ in range(20):
        last = (await rehearsed(rehearsals, "cancel", texts=[NUMBER])).id
    assert await rehearsals.found(first) is None
    assert await rehearsals.found(last) is not None
