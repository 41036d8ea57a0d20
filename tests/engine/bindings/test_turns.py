"""Which request may be sent, while others are open."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from dialwatch.engine.bindings.turns import Turns

touches = st.lists(st.lists(st.sampled_from("abcd"), max_size=3, unique=True), max_size=12)


def test_two_that_share_a_number_go_one_after_the_other_and_others_at_once():
    over: set[int] = set()
    turns = Turns([("x",), ("x", "y"), ("y",), ("z",), ()], over.__contains__)
    assert [turns.has(n) for n in range(5)] == [True, False, False, True, True]
    over.add(0)
    assert [turns.has(n) for n in (1, 2)] == [True, False]
    over.update((1, 2))
    assert turns.has(3)


@given(touches, st.randoms())
def test_whatever_ends_first_all_get_their_turn_and_none_overtakes(names, dice):
    over: set[int] = set()
    turns, waiting = Turns(names, over.__contains__), list(range(len(names)))
    under_way: list[int] = []
    while waiting or under_way:
        for index in [one for one in waiting if turns.has(one)]:
            waiting.remove(index)
            under_way.append(index)
            for other in waiting:
                assert other > index or not set(names[other]) & set(names[index])
        taken = Counter(name for one in under_way for name in names[one])
        assert under_way, "none of those that wait ever gets its turn"
        assert not taken or max(taken.values()) == 1
        ended = dice.choice(under_way)
        under_way.remove(ended)
        over.add(ended)
