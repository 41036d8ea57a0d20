"""Bindings in the order of the table: by X, filtered, sorted, counted."""

import pytest
from tests.support.sample_bindings import a_binding, a_number, person, x_number
from tests.support.sample_numbers import a_book

from dialwatch.calls.binding import Binding, BindingState, Drift
from dialwatch.ledger.arrangement import Asked, Group, arranged
from dialwatch.ledger.binding_filter import BindingFilter
from dialwatch.ledger.bindings import BindingBook, Page
from dialwatch.ledger.number_figures import NumberCalls

NOW = 1_800_000_000_000
DRIFT = (Drift(field="sms", ours="True", theirs="False"),)


def shown(book: BindingBook, **asked) -> list[str]:
    """Ids, and X of groups."""
    rows = arranged(book, NumberCalls(), Asked(now=NOW, **asked)).rows
    return [row.x if isinstance(row, Group) else row.id for row in rows]


@pytest.fixture
def book() -> BindingBook:
    bindings = [
        a_binding(0, since=NOW, lives=7_200),
        a_binding(1, since=NOW, lives=60, drift=DRIFT),
        a_binding(2, x=x_number(1), lives=0),
        a_binding(3, x=x_number(1), since=NOW - 9_000_000, lives=60, state=BindingState.ENDED),
        a_binding(4, x=x_number(1), since=None, note="A is a landline."),
    ]
    numbers = [a_number(0, bindings=2), a_number(1, in_order=False, status="suspended")]
    return a_book(bindings, [*numbers, a_number(7)])


def test_bindings_stand_below_their_x_and_an_x_without_any_stands_alone(book):
    assert shown(book) == [
        x_number(0), "b00000", "b00001", x_number(1), "b00002", "b00003", "b00004", x_number(7),
    ]  # fmt: skip
    assert shown(book, closed=frozenset({x_number(1)})) == [
        x_number(0), "b00000", "b00001", x_number(1), x_number(7),
    ]  # fmt: skip


def test_sorting_by_what_is_left_puts_what_never_ends_behind(book):
    assert shown(book, sort="left") == [
        x_number(0), "b00001", "b00000", x_number(1), "b00002", "b00003", "b00004", x_number(7),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"drift": True}, [x_number(0), "b00001"]),
        ({"until": NOW + 3_600_000}, [x_number(0), "b00001"]),
        ({"since": NOW + 3_600_000}, [x_number(0), "b00000"]),
        ({"problems": True}, [x_number(0), "b00001", x_number(1), "b00002", "b00003", "b00004"]),
        ({"text": person(9)[-4:]}, [x_number(1), "b00004"]),
        ({"text": "landline"}, [x_number(1), "b00004"]),
        ({"text": x_number(7)}, [x_number(7)]),
        ({"text": "b00002"}, [x_number(1), "b00002"]),
        ({"text": "nobody"}, []),
    ],
)
def test_what_is_filtered(book, wanted, found):
    assert shown(book, filter=BindingFilter(**wanted)) == found


def test_figures_are_of_everything_whatever_is_filtered(book):
    found = arranged(book, NumberCalls(), Asked(now=NOW, filter=BindingFilter(drift=True)))
    assert (found.shown, found.whole, found.groups) == (1, 5, 1)
    assert found.ends.tolist() == [NOW + 60_000, NOW + 7_200_000]
    assert [one.id for one in found.next] == ["b00001"]
    assert (found.unknown, found.drift) == (1, 1)
    assert found.counts == {x_number(0): 2, x_number(1): 2, x_number(7): 0}


def test_how_full_an_x_is_counts_what_stands_and_only_once_it_was_read(book):
    rows = arranged(book, NumberCalls(), Asked(now=NOW, most=5_000)).rows
    full, unread, bare = (one for one in rows if isinstance(one, Group))
    assert full.capacity is not None
    assert (full.capacity.used, full.capacity.most) == (2, 5_000)
    assert full.next_end == NOW + 60_000
    assert (unread.capacity, bare.capacity) == (None, None)


def test_a_book_never_changes_and_pages_make_another(book):
    left = book.taken(
        Page(rev=9, bindings=[a_binding(0, a=person(99))], gone=[("b00001", "")],
             gone_numbers=[x_number(7)])
    )  # fmt: skip
    assert book.bindings["b00000", ""].a == person(0)
    assert left.bindings["b00000", ""].a == person(99)
    assert ("b00001", "") not in left.bindings
    assert x_number(7) in book.numbers
    assert x_number(7) not in left.numbers
    assert (left.rev, left.whole) == (9, True)
    afresh = left.taken(Page(rev=1, afresh=True, bindings=[a_binding(5)], more=True))
    assert [*afresh.bindings] == [("b00005", "")]
    assert not afresh.whole


def test_nothing_known_is_nothing_shown():
    found = arranged(BindingBook(), NumberCalls(), Asked())
    assert (found.rows, found.whole) == ((), 0)
    assert not any(isinstance(row, Binding) for row in found.rows)
