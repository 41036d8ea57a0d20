import pytest
from tests.ledger.made import MINUTE, NINE, a_campaign, a_ledger, an_account

from dialwatch.calls.account import AccountState, Light
from dialwatch.calls.platform import Platform
from dialwatch.ledger.horizons import EVERYTHING, NEVER_YET, common, edge, has_a_say, is_live


@pytest.mark.parametrize(
    ("told", "alone", "together"),
    [
        ({}, NEVER_YET, NEVER_YET),
        ({"settled_before": NINE}, NINE, NINE),
        ({"over": True}, EVERYTHING, EVERYTHING),
        ({"status": "created"}, NEVER_YET, NEVER_YET),
        ({"status": "pending", "settled_before": NINE}, NINE, NINE),
        ({"created_at": NINE - MINUTE}, NEVER_YET, NINE - MINUTE),
        ({"created_at": 5, "starts_at": NINE}, NEVER_YET, NINE),
        ({"created_at": 5, "settled_before": NINE}, NINE, NINE),
    ],
)
def test_until_when_a_campaign_is_settled(told, alone, together):
    row = a_campaign(1, **told)
    assert edge(row) == alone
    assert common([row, a_campaign(2, over=True)]) == together


def test_the_slowest_decides():
    assert common([a_campaign(k, settled_before=k) for k in (5, 3, 9)]) == 3
    assert common([]) == EVERYTHING


def test_a_watched_task_is_waited_for_until_it_is_given_up():
    ledger = a_ledger()
    unread = a_campaign(1, platform=Platform.BLU, key="71", status="pending")
    read = a_campaign(2, platform=Platform.BLU, key="72", as_of=NINE)
    listed = a_campaign(3, status="pending")
    assert has_a_say(unread, ledger.snapshot_view()), "while nothing is known of accounts"
    for watched, expected in ((("71",), True), (("72",), False)):
        ledger.apply_accounts([an_account("a", platform=Platform.BLU, watched=watched)])
        view = ledger.snapshot_view()
        assert has_a_say(unread, view) == expected
        assert has_a_say(read, view)
        assert has_a_say(listed, view)


def test_an_account_that_does_not_answer_is_not_live():
    ledger = a_ledger()
    row = a_campaign(account="a")
    assert is_live(row, ledger.snapshot_view()), "while nothing is known of accounts"
    for light in Light:
        ledger.apply_accounts(
            [AccountState(id="a", name="A", platform=Platform.BLU, zone="UTC", light=light)]
        )
        assert is_live(row, ledger.snapshot_view()) == (light in (Light.LIVE, Light.LATE))
    assert not is_live(a_campaign(account="other"), ledger.snapshot_view())
