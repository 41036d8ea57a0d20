import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialwatch.calls.number import matching
from dialwatch.calls.packed import numbers
from dialwatch.ledger.numbers import contains, sort_keys

texts = st.one_of(
    st.text("0123456789+* -()", max_size=20),
    st.text("01+", max_size=6),
    st.text(st.characters(exclude_characters="\0", codec="utf-8"), max_size=6),
)


@pytest.mark.parametrize(("at_start", "whole"), [(False, False), (True, False), (False, True)])
@given(texts=st.lists(texts, max_size=12), wanted=st.text("01278*", min_size=1, max_size=3))
def test_finds_as_the_matching_form_does(texts, wanted, at_start, whole):
    def fits(text):
        form = matching(text)
        if whole:
            return form == wanted
        return form.startswith(wanted) if at_start else wanted in form

    found = contains(numbers(texts), wanted.encode(), at_start=at_start, whole=whole)
    assert found.tolist() == [fits(text) for text in texts]


@given(st.lists(texts, max_size=12))
def test_keys_sort_as_the_bytes_do(texts):
    column = numbers(texts)
    keys = sort_keys(column)
    order = np.lexsort(keys[::-1])
    assert order.tolist() == np.argsort(column, kind="stable").tolist()


def test_a_usual_number_has_one_key():
    assert len(sort_keys(numbers(["+628110000001", "0770090001", "62*8"]))) == 1
