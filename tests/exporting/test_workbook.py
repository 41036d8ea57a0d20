"""Tables as workbooks: read back by another library, and looked into as XML."""

import zipfile
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook
from tests.exporting.samples import ATTACKS, NUMBERS, TEXTS, a_table, nobody, texts_table

from dialwatch.exporting.escaping import sheet_text
from dialwatch.exporting.table import Kind
from dialwatch.exporting.workbook import write_workbook

AT = 1_750_000_000_000


def read(path: Path, sheet: int = 0) -> list[list[object]]:
    return CalamineWorkbook.from_path(path).get_sheet_by_index(sheet).to_python()


def parts(path: Path) -> dict[str, str]:
    """The parts of the package, by name."""
    with zipfile.ZipFile(path) as book:
        return {name: book.read(name).decode() for name in book.namelist()}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "out.xlsx"


def test_every_kind_in_its_own_form(path):
    row = ["a", "call +628110001234", "+6281100012345", 12, AT, 61_500]
    assert write_workbook(a_table(*Kind, rows=[row, [None] * 6], masked=True), path, nobody) == 2
    heading, shown, *_ = read(path)
    assert heading == ["Text", "Words", "Phone", "Number", "Moment (Asia/Jakarta)", "Duration"]
    assert shown == [
        "a",
        "call +628•••••••34",
        "+628••••••••45",
        12,
        datetime(2025, 6, 15, 22, 6, 40),  # noqa: DTZ001 - a sheet knows no zone
        timedelta(seconds=61.5),
    ]


def test_no_text_becomes_a_formula_or_a_link_in_any_column(path):
    write_workbook(texts_table(ATTACKS), path, nobody)
    inside = parts(path)
    sheets = [text for name, text in inside.items() if name.startswith("xl/worksheets/")]
    assert sheets
    assert not [text for text in sheets if "<f>" in text or "<f " in text or "hyperlink" in text]
    assert not [name for name in inside if "external" in name.lower() or "_rels/sheet" in name]
    assert "ddeLink" not in "".join(inside.values())
    rows = read(path)[1:]
    assert [row[0] for row in rows] == [sheet_text(text) for text in ATTACKS]
    assert all(len(set(row)) == 1 for row in rows)


def test_what_looks_like_a_formula_stays_text_even_when_it_is_edited(path):
    write_workbook(a_table(Kind.TEXT, rows=[["=1+1"], ["plain"]]), path, nobody)
    assert 'quotePrefix="1"' in parts(path)["xl/styles.xml"]


def test_numbers_that_begin_with_a_plus_come_back_unchanged(path):
    write_workbook(a_table(*TEXTS, rows=[[one] * 3 for one in NUMBERS]), path, nobody)
    assert read(path)[1:] == [[one] * 3 for one in NUMBERS]


@pytest.mark.parametrize(
    ("kind", "cell", "shown"),
    [
        (Kind.NUMBER, 2**53, float(2**53)),
        (Kind.NUMBER, 2**53 + 1, str(2**53 + 1)),
        (Kind.NUMBER, float("nan"), "nan"),
        (Kind.NUMBER, 1.25, 1.25),
        (Kind.NUMBER, "=1", "=1"),
        (Kind.MOMENT, -3_000_000_000_000, "1874-12-07 18:40:00"),
        (Kind.MOMENT, "soon", "soon"),
        (Kind.DURATION, 90_000_000, timedelta(hours=25)),
    ],
)
def test_what_a_workbook_cannot_count_with_stays_text(path, kind, cell, shown):
    write_workbook(a_table(kind, rows=[[cell]], zone="UTC"), path, nobody)
    assert read(path)[1] == [shown]


def test_what_does_not_fit_goes_on_in_another_sheet(path):
    rows = [[str(n)] for n in range(5)]
    assert write_workbook(a_table(Kind.TEXT, rows=rows), path, nobody, most_rows=3) == 5
    assert CalamineWorkbook.from_path(path).sheet_names == ["Calls", "Calls (2)", "Calls (3)"]
    assert [read(path, sheet) for sheet in range(3)] == [
        [["Text"], ["0"], ["1"]],
        [["Text"], ["2"], ["3"]],
        [["Text"], ["4"]],
    ]


def test_rows_that_fill_a_sheet_exactly_begin_no_other(path):
    rows = [["0"], ["1"]]
    write_workbook(a_table(Kind.TEXT, rows=rows), path, nobody, most_rows=3)
    assert CalamineWorkbook.from_path(path).sheet_names == ["Calls"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Cancel: 37 calls [all]/*?\\", "Cancel 37 calls all"),
        ("'''", "Table"),
        ("", "Table"),
        ("x" * 40, "x" * 31),
        ("😀" * 20, "😀" * 15),
    ],
)
def test_a_sheet_is_named_as_excel_allows(path, title, name):
    write_workbook(a_table(Kind.TEXT, rows=[], title=title), path, nobody)
    assert CalamineWorkbook.from_path(path).sheet_names == [name]


def test_it_tells_how_far_it_is(path):
    heard: list[int] = []
    write_workbook(a_table(Kind.NUMBER, rows=([n] for n in range(5_001))), path, heard.append)
    assert heard == [5_000]


def test_a_place_that_cannot_be_written_to_is_an_error_of_the_system(tmp_path):
    with pytest.raises(FileNotFoundError):
        write_workbook(a_table(Kind.TEXT, rows=[]), tmp_path / "none" / "out.xlsx", nobody)
    folder = tmp_path / "out.xlsx"
    folder.mkdir()
    with pytest.raises(IsADirectoryError):
        write_workbook(a_table(Kind.TEXT, rows=[]), folder, nobody)
