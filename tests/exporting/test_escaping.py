"""Row 19 of the reliability table: what leaves for a spreadsheet stays text."""

import csv
import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exporting.samples import ATTACKS, NUMBERS

from dialwatch.exporting.escaping import (
    as_given,
    begins_formula,
    csv_cell,
    safe_cell,
    sheet_text,
)


def starts_formula(cell: str) -> bool:
    """What a spreadsheet sees first, found in another way than the program does."""
    shown = unicodedata.normalize("NFKC", cell)
    shown = "".join(c for c in shown if unicodedata.category(c)[0] not in "CZ")
    return shown[:1] in set("=+-@|%") and bool(shown)


@pytest.mark.parametrize("make", [safe_cell, csv_cell])
@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_stays_text(make, attack):
    cell = make(attack)
    assert not starts_formula(cell)
    assert not set(cell) & set("\t\r\n\0\x0b\x0c\x85\u2028\u2029")


@given(st.text())
def test_no_text_becomes_a_formula_or_a_second_line(text):
    for cell in (safe_cell(text), csv_cell(text)):
        assert not starts_formula(cell)
        assert len(cell.splitlines()) <= 1


@pytest.mark.parametrize("delimiter", [",", ";"])
@given(st.lists(st.sampled_from([*ATTACKS, "plain", "a;b", "x,y"]), min_size=2, max_size=5))
def test_a_line_holds_no_formula_wherever_it_is_parted(delimiter, texts):
    line = io.StringIO()
    csv.writer(line).writerow([csv_cell(text) for text in texts])
    (cells,) = csv.reader([line.getvalue()], delimiter=delimiter)
    assert not any(starts_formula(cell) for cell in cells)


@pytest.mark.parametrize("number", NUMBERS)
def test_numbers_come_back_unchanged(number):
    assert as_given(csv_cell(number)) == number
    assert sheet_text(number) == number
    assert safe_cell(number).removeprefix("'") == number
    assert csv_cell(number).startswith("'") == number.startswith("+")


@given(
    st.text(st.characters(exclude_categories=["C", "Z"], include_characters=" ;=+-@'"), max_size=9)
)
def test_what_was_guarded_comes_back_unchanged(text):
    assert as_given(csv_cell(text)) == text


@pytest.mark.parametrize("text", ["", " ", "a=1", "1-2", "§=", "´+", "–", "(=1)", "\u200b"])
def test_what_is_no_formula_is_left_alone(text):
    assert not begins_formula(text)
    assert csv_cell(text) == text


def test_a_cell_of_a_workbook_has_its_limits():
    assert sheet_text("a\0b\x1f\ud800\uffffc") == "abc"
    assert sheet_text("one\r\ntwo\rthree\tfour") == "one\ntwo\nthree\tfour"
    assert sheet_text("x" * 40_000) == "x" * 32_767
    assert sheet_text("😀" * 20_000) == "😀" * 16_383
    markup = f"<r>{'x' * 40_000}"[:32_763] + "</r>"
    assert not sheet_text(markup).endswith("</r>")
    assert len(sheet_text(markup)) == 32_767
