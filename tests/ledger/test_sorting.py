"""The order against Python's own sort of the shown values."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ledger.made import NINE, a_campaign, a_ledger, an_account
from tests.support.lengths import examples

from dialwatch.calls.outcome import Outcome
from dialwatch.calls.packed import NEVER
from dialwatch.calls.platform import Platform
from dialwatch.calls.recording import RecordingMark
from dialwatch.calls.recording import RecordingState as State
from dialwatch.ledger.recordings import recording_of
from dialwatch.ledger.sorting import SORTABLE, order

CAMPAIGNS = (
    a_campaign(1, name="b"),
    a_campaign(2, name="A", platform=Platform.BLU),
    a_campaign(3, name="b", account="b"),
)
LABELS = ({}, {"b": "zebra", "ä": "A"}, {"b": "a", "a": "ä"})
"""What an account calls the labels."""
told = st.one_of(st.just(NEVER), st.sampled_from([0, 1, 70_000, NINE, 2**40]))
short = st.one_of(st.just(NEVER), st.integers(0, 3), st.sampled_from([70_000, 2**31 - 1]))
calls = st.lists(
    st.fixed_dictionaries(
        {
            "campaign": st.integers(1, 4),
            "outcome": st.sampled_from(list(Outcome)),
            "dialed": told,
            "seen": st.sampled_from([NINE, NINE + 1]),
            "ring": short,
            "talk": short,
            "attempt": st.integers(1, 3),
            "flags": st.sampled_from([0, 1]),
            "ended": told,
            "label": st.sampled_from(["", "b", "B", "a", "ä"]),
            "robot": st.sampled_from(["", "r1", "zz"]),
            "number": st.sampled_from(["1", "+62", "0", "", "12-3", "7" * 40]),
        }
    ),
    min_size=1,
    max_size=25,
)


def shown(view, position, name):
    """(missing, value) as a person would compare it."""
    row = view.row(position)
    if name in ("campaign", "platform"):
        campaign = view.campaigns.get(row.campaign)
        text = ((campaign.name if name == "campaign" else campaign.platform.title)
                if campaign else "")  # fmt: skip
        return (not text, (text.casefold(), text))
    if name == "number":
        return (False, row.number.encode())
    if name == "flags":
        return (False, row.has_recording)
    if name == "recording":
        return _recording(view, row)
    names = {"robot": view.robot_name(row.robot), "label": view.label_name(row)}
    value = names[name] if name in names else getattr(row, name)
    if isinstance(value, str):
        return (not value, (value.casefold(), value))
    return (value is None, 0 if value is None else value)


def _recording(view, row):
    """What goes comes first, then what is there, kept, lost, and what never was."""
    found = recording_of(view, row, 0)
    groups = [State.KEPT, State.LOST, State.NONE]
    place = groups.index(found.state) + 1 if found.state in groups else 0
    return ((place, found.gone_at is None or place > 0), 0 if place else found.gone_at or 0)


def plainly(view, positions, keys):
    found = list(positions)
    for name, descending in reversed(keys):
        found.sort(key=lambda p: shown(view, p, name)[1], reverse=descending)
        found.sort(key=lambda p: shown(view, p, name)[0])
    return found


@settings(max_examples=examples(150, 3_000))
@given(
    calls,
    st.lists(st.tuples(st.sampled_from(SORTABLE), st.booleans()), min_size=1, max_size=2),
    st.tuples(st.sampled_from(LABELS), st.sampled_from(LABELS)),
    st.dictionaries(st.integers(1, 20), st.sampled_from(list(State))),
    st.data(),
)
def test_orders_as_python_would_with_what_is_not_told_last(rows, keys, labels, marks, data):
    ledger = a_ledger(*rows, campaigns=CAMPAIGNS)
    ledger.apply_accounts(
        an_account(name, {"label": told}, recording_days=days)
        for name, told, days in zip("ab", labels, (7.0, None), strict=True)
    )
    ledger.apply_recordings(
        [RecordingMark(call=call, rev=1, state=state) for call, state in marks.items()]
    )
    view = ledger.snapshot_view()
    mask = np.array(data.draw(st.lists(st.booleans(), min_size=len(rows), max_size=len(rows))))
    everything = plainly(view, range(len(rows)), keys)
    # Python keeps equal rows in their order also when it sorts downwards, as we do.
    assert order(view, keys).tolist() == everything
    assert order(view, keys, mask).tolist() == [p for p in everything if mask[p]]


def test_without_keys_the_rows_stay_as_they_came():
    view = a_ledger({"talk": 3}, {"talk": 1}).snapshot_view()
    assert order(view, []).tolist() == [0, 1]
    assert order(view, [], np.array([False, True])).tolist() == [1]


def test_nothing_to_sort():
    view = a_ledger().snapshot_view()
    for name in SORTABLE:
        assert order(view, [(name, True)]).tolist() == []


def test_an_unknown_column_is_refused():
    with pytest.raises(KeyError):
        order(a_ledger({}).snapshot_view(), [("colour", False)])
