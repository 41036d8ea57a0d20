"""Orders of campaigns that stand under one another, and the way from one to the next."""

from hypothesis import given
from hypothesis import strategies as st

from dialwatch.ui.models.campaign_order import below, coming, depth_first, leaving, together

PARENTS = {1: None, 2: 1, 3: 1, 4: 3, 5: None, 6: 99}


def test_each_is_directly_above_what_stands_under_it():
    tree = below(PARENTS)
    assert depth_first(tree, sorted, lambda key: True) == [1, 2, 3, 4, 5, 6]
    falling = depth_first(tree, lambda keys: sorted(keys, reverse=True), lambda key: True)
    assert falling == [6, 5, 1, 3, 4, 2]


def test_what_stands_under_a_closed_one_is_left_out():
    tree = below(PARENTS)
    assert depth_first(tree, sorted, lambda key: key == 1) == [1, 2, 3, 5, 6]
    assert depth_first(tree, sorted, lambda key: key == 3) == [1, 5, 6]


def test_one_whose_parent_is_not_known_stands_at_the_top():
    assert below(PARENTS)[None] == [1, 5, 6]


def test_rows_leave_from_the_end_and_come_from_the_start():
    rows = [object() for _ in range(7)]
    assert leaving(rows, [rows[0], rows[3], rows[6]]) == [(4, 5), (1, 2)]
    assert coming([rows[0], rows[3]], rows) == [(1, 2), (4, 6)]
    assert leaving(rows, rows) == coming(rows, rows) == []


@given(st.lists(st.booleans(), max_size=30), st.lists(st.booleans(), max_size=30))
def test_steps_lead_from_any_order_to_any_other(before, after):
    everything = [object() for _ in range(30)]
    rows = [row for row, is_there in zip(everything, before, strict=False) if is_there]
    wanted = [row for row, is_there in zip(everything, after, strict=False) if is_there]
    for first, last in leaving(rows, wanted):
        del rows[first : last + 1]
    for first, last in coming(rows, wanted):
        rows[first:first] = wanted[first : last + 1]
    assert rows == wanted


def test_neighbours_that_changed_alike_are_told_as_one():
    changes = [(0, 1, 1), (1, 1, 1), (2, 1, 3), (4, 1, 3), (5, 1, 3)]
    assert together(changes) == [((0, 1), (1, 1)), ((2, 2), (1, 3)), ((4, 5), (1, 3))]
    assert together([]) == []
