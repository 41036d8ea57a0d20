from typing import Any

import pytest

from dialwatch.calls.campaign import CampaignKind, CampaignSeen, CampaignStatus
from dialwatch.monitor.recent import recent

NOW = 1_795_251_600_000
DAY = 86_400_000


def seen(key: str, *, days: float = 0, over: bool = True, **told: Any) -> CampaignSeen:
    status = CampaignStatus.FINISHED if over else CampaignStatus.CALLING
    began = NOW - round(days * DAY)
    return CampaignSeen(account="a", key=key, name=key, status=status, seen_at=NOW,
                        **{"created_at": began} | told)  # fmt: skip


def kept(*campaigns: CampaignSeen, known: str = "") -> str:
    return "".join(one.key for one in recent(campaigns, NOW - 7 * DAY, known.__contains__))


@pytest.mark.parametrize(
    ("campaign", "known", "counts"),
    [
        (seen("a", days=6), "-", True),
        (seen("a", days=8), "-", False),
        (seen("a", days=8, over=False), "-", True),
        (seen("a", days=8), "a", True),
        (seen("a", days=8, starts_at=NOW), "-", True),
        (seen("a", created_at=None), "-", True),
    ],
)
def test_old_ones_that_are_over_and_not_known_are_left_out(campaign, known, counts):
    assert kept(campaign, known=known) == ("a" if counts else "")


def test_what_a_recent_one_stands_under_is_kept_with_it():
    plan = seen("p", days=9, kind=CampaignKind.PLAN)
    first = seen("1", days=9, kind=CampaignKind.ROUND, parent="p")
    second = seen("2", days=9, kind=CampaignKind.ROUND, parent="p")
    assert kept(plan, first, second, seen("t", days=1, parent="2"), known="-") == "p2t"
    assert kept(plan, first, second, known="-") == ""


def test_a_circle_of_parents_ends():
    a, b = (seen(key, kind=CampaignKind.PLAN, parent=other) for key, other in ("ab", "ba"))
    assert kept(a, b, known="-") == "ab"
