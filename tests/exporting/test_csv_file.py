"""Tables as CSV: what every reader makes of them."""

import csv
from pathlib import Path

import pytest
from tests.exporting.samples import ATTACKS, NUMBERS, TEXTS, a_table, nobody, texts_table
from tests.exporting.test_escaping import starts_formula

from dialwatch.exporting.csv_file import write_csv
from dialwatch.exporting.escaping import as_given
from dialwatch.exporting.table import Kind

AT = 1_750_000_000_250


def read(path: Path, delimiter: str = ",") -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=delimiter))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "out.csv"


def test_every_kind_in_its_own_form(path):
    row = ["a", "call +628110001234", "+6281100012345", 12, AT, 61_500]
    assert write_csv(a_table(*Kind, rows=[row, [None] * 6], masked=True), path, nobody) == 2
    assert read(path) == [
        ["Text", "Words", "Phone", "Number", "Moment (Asia/Jakarta)", "Duration (s)"],
        ["a", "call +628•••••••34", "'+628••••••••45", "12", "2025-06-15 22:06:40", "61.5"],
        [""] * 6,
    ]


def test_it_is_what_rfc_4180_says_with_a_mark_for_excel(path):
    write_csv(a_table(Kind.TEXT, Kind.NUMBER, rows=[['say "a, b"', 1.5]]), path, nobody)
    assert path.read_bytes() == (b'\xef\xbb\xbfText,Number\r\n"say ""a, b""",1.5\r\n')


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_no_text_becomes_a_formula_in_any_column(path, delimiter):
    write_csv(texts_table(ATTACKS), path, nobody)
    rows = read(path, delimiter)
    assert len(rows) == len(ATTACKS) + 1
    assert not [cell for row in rows for cell in row if starts_formula(cell)]


def test_headings_are_texts_from_outside_too(path):
    table = a_table(Kind.TEXT, rows=[])
    head = table.head.changed({"columns": (table.head.columns[0].changed({"title": "=1+1"}),)})
    write_csv(type(table)(head, []), path, nobody)
    assert read(path) == [["'=1+1"]]


def test_numbers_that_begin_with_a_plus_come_back_unchanged(path):
    write_csv(a_table(*TEXTS, rows=[[one] * 3 for one in NUMBERS]), path, nobody)
    assert [[as_given(cell) for cell in row] for row in read(path)[1:]] == [
        [one] * 3 for one in NUMBERS
    ]


def test_what_is_not_of_its_kind_stays_text(path):
    rows = [["soon", "long", "many"], [10**18, None, None], ["=1", "=1", "=1"]]
    write_csv(a_table(Kind.MOMENT, Kind.DURATION, Kind.NUMBER, rows=rows), path, nobody)
    assert read(path)[1:] == [
        ["soon", "long", "many"],
        [str(10**18), "", ""],
        ["'=1", "'=1", "'=1"],
    ]


def test_it_tells_how_far_it_is_and_takes_rows_as_they_come(path):
    heard: list[int] = []
    rows = ([str(n)] for n in range(12_000))
    assert write_csv(a_table(Kind.TEXT, rows=rows), path, heard.append) == 12_000
    assert heard == [5_000, 10_000]


def test_half_of_a_surrogate_pair_does_not_end_it(path):
    write_csv(a_table(Kind.TEXT, rows=[["a\ud800"]]), path, nobody)
    assert read(path)[1] == ["a?"]
