import pytest

from dialwatch.calls.entry import attempts


@pytest.mark.parametrize(
    ("told", "listed", "dials"),
    [(None, 1, 1), (None, 3, 3), (3, 3, 3), (5, 3, 5), (0, 1, 1), (2, 3, 3), (10**9, 2, 102)],
)
def test_a_platforms_own_count_holds_unless_it_cannot(told: int, listed: int, dials: int) -> None:
    assert attempts(told, listed, most=100) == dials
