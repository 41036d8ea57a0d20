"""Erased numbers are known again by hashes alone; what platforms still tell of them is cleaned."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest
from tests.store.calls import a_call

from dialwatch.calls.errors import StoreError
from dialwatch.calls.number import MARK, masked
from dialwatch.calls.writings import writings_of
from dialwatch.exporting.escaping import csv_cell, safe_cell
from dialwatch.redaction import redacted
from dialwatch.store.erased import _MOST_ASKED, Erased, fresh_mark

NUMBER = "+6281157300917"


@pytest.fixture
def erased(tmp_path: Path) -> Erased:
    one = Erased(tmp_path)
    assert one.open() == ""
    return one


def test_it_is_known_after_a_restart_and_stands_in_no_file(erased: Erased, tmp_path: Path):
    assert (erased.mark_of(NUMBER), len(erased)) == (None, 0)
    mark = erased.remember(writings_of(NUMBER), fresh_mark())
    again = Erased(tmp_path)
    assert again.open() == ""
    for way in (NUMBER, "081157300917", "6281157300917", "0062 811 5730 0917"):
        assert again.mark_of(way) == mark
    assert again.mark_of("+6281157300918") is None
    assert len(again) == 1
    for path in tmp_path.iterdir():
        assert b"1157300917" not in path.read_bytes()
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert again.remember(writings_of(NUMBER), fresh_mark()) == mark


def test_marks_are_made_by_chance_hide_nothing_and_are_no_formulas():
    one, other = fresh_mark(), fresh_mark()
    assert csv_cell(one) == safe_cell(one) == one
    assert redacted(one) == one
    assert one != other
    assert one.startswith(MARK)
    assert not any(c.isdigit() for c in one)
    assert masked(one) == one


def test_calls_are_cleaned_and_others_are_handed_on_as_they_are(erased: Erased):
    calls = [replace(a_call(1), number="081157300917", raw=b'{"to":6281157300917}'), a_call(2)]
    assert erased.cleaned(calls) is calls
    assert erased.writings_in(calls) == []
    mark = erased.remember(writings_of(NUMBER), fresh_mark())
    mine, other = erased.cleaned(calls)
    assert (mine.number, mine.raw) == (mark, b'{"to":0}')
    assert other is calls[1]
    assert erased.cleaned(calls[1:]) == calls[1:]
    odd = replace(a_call(3), caller="tel:+6281157300917;ext=5", label="of +62 811 5730 0917")
    (odd,) = erased.cleaned([odd])
    assert (odd.caller, odd.label) == (f"tel:{mark};ext=5", f"of {mark}")
    (found,) = erased.writings_in(calls)
    assert found[1] == mark


def test_of_many_texts_the_number_is_known_all_the_same(erased: Erased):
    mark = erased.remember(writings_of(NUMBER), fresh_mark())
    others = (f"+62811{number:07d}" for number in range(_MOST_ASKED + 1))
    assert not any(erased.mark_of(one) for one in others)
    assert erased.mark_of(NUMBER) == mark
    assert len(erased._asked) < _MOST_ASKED


def test_a_spoilt_list_is_told(tmp_path: Path):
    (tmp_path / "erased.json").write_text("[1")
    assert "kept again" in Erased(tmp_path).open()


def test_what_cannot_be_noted_is_not_begun(tmp_path: Path):
    gone = Erased(tmp_path / "nowhere")
    with pytest.raises(StoreError, match="nothing was erased"):
        gone.remember(writings_of(NUMBER), fresh_mark())
