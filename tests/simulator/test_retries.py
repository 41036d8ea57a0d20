import pytest

from dialwatch.simulator.retries import AIRUDDER, BLU, HUAWEI, NEVER, Retries


@pytest.mark.parametrize(
    ("retries", "minutes"),
    [
        (AIRUDDER, [1, 2, 3, 4, 5]),
        (BLU, [5, 10, 15, 20, 25]),
        (HUAWEI, [1, 4, 9, 106, 203, 300]),
        (NEVER, []),
    ],
)
def test_each_vendor_comes_again_at_its_minutes_and_then_no_more(
    retries: Retries, minutes: list[int]
):
    first = last = 1_000
    came = []
    while (due := retries.due(len(came) + 1, first, last)) is not None:
        came.append((due - first) // 60)
        last = due
    assert came == minutes


def test_huaweis_minutes_count_from_the_first_failure_however_long_the_others_took():
    assert HUAWEI.due(2, 1_000, 5_000) == 1_000 + 4 * 60
    assert AIRUDDER.due(2, 1_000, 5_000) == 5_000 + 60
