from hypothesis import given
from hypothesis import strategies as st

from dialwatch.net.retry_budget import RetryBudget


def test_it_starts_empty_and_ten_requests_earn_one_repeat():
    budget = RetryBudget()
    for _ in range(9):
        budget.earn()
    assert not budget.take()
    budget.earn()
    assert budget.take()
    assert not budget.take()


def test_what_is_saved_has_an_end():
    budget = RetryBudget(share=0.1, most=3.0)
    for _ in range(1000):
        budget.earn()
    assert [budget.take() for _ in range(5)] == [True, True, True, False, False]


@given(st.lists(st.booleans(), max_size=300))
def test_repeats_are_never_more_than_a_tenth_of_the_requests(fails):
    budget = RetryBudget()
    requests = repeats = 0
    for failed in fails:
        requests += 1
        budget.earn()
        while failed and budget.take():
            repeats += 1
    assert repeats <= requests * 0.1 + 1e-6
