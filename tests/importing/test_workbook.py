"""Workbooks: cells as the spreadsheet shows them, sheets to choose from, formulas told."""

import zipfile
from datetime import datetime, time
from pathlib import Path

import pytest
import xlsxwriter
from tests.importing.files import Formula, a_book, entries, read

from dialwatch.calls.errors import BadInput
from dialwatch.importing import workbook


def test_numbers_that_were_typed_as_numbers_are_whole(tmp_path):
    rows = [["phone", "case", "amount", "vip"], [62811000001.0, "A-1", 12.5, True],
            ["+62811000002", None, 7, False]]  # fmt: skip
    result = read(a_book(tmp_path, ("List", rows)))
    assert entries(result) == [
        {"callee": "62811000001", "case": "A-1", "variables": {"amount": "12.5", "vip": "true"}},
        {"callee": "+62811000002", "variables": {"amount": "7", "vip": "false"}},
    ]
    assert (result.sheet.sheet, result.sheet.sheets, result.sheet.encoding) == (
        "List",
        ("List",),
        "",
    )


def test_a_number_with_decimals_is_no_other_number(tmp_path):
    result = read(a_book(tmp_path, ("List", [["phone"], [62811000001.5], ["+62811000002"]])))
    assert [one["callee"] for one in entries(result)] == ["+62811000002"]
    assert "has decimals" in result.refused_rows[0].reason


def test_the_first_sheet_is_read_and_another_can_be_chosen(tmp_path):
    path = a_book(tmp_path, ("North", [["phone"], ["+62811000001"]]),
                  ("South & West", [["phone"], ["+62811000002"], ["+62811000003"]]))  # fmt: skip
    assert read(path).good == 1
    result = read(path, sheet="South & West")
    assert (result.good, result.sheet.sheet) == (2, "South & West")
    with pytest.raises(BadInput, match="no sheet “East”"):
        read(path, sheet="East")


def test_empty_sheets_before_the_list_are_passed_over(tmp_path):
    path = a_book(tmp_path, ("Cover", []), ("Blank", [[" "], [None]]),
                  ("List", [["phone"], ["+62811000001"]]))  # fmt: skip
    result = read(path)
    assert (result.good, result.sheet.sheet) == (1, "List")
    assert result.sheet.sheets == ("Cover", "Blank", "List")
    with pytest.raises(BadInput, match="“Cover” holds no row: choose another"):
        read(path, sheet="Cover")


def test_a_workbook_of_empty_sheets_holds_no_row(tmp_path):
    with pytest.raises(BadInput, match="holds no row"):
        read(a_book(tmp_path, ("One", []), ("Two", [[" "]])))


def test_empty_cells_behind_the_last_one_are_no_columns(tmp_path):
    beyond = [*[None] * 300, " "]
    rows = [["phone", "city", *beyond], ["+62811000001", "Bali", *beyond]]
    result = read(a_book(tmp_path, ("List", rows)))
    assert (result.sheet.headings, result.notes) == (("phone", "city"), ())


def test_formulas_are_told_and_their_saved_values_taken(tmp_path):
    rows = [["phone"], [Formula("A1+1", 62811000001.0)], ["+62811000002"]]
    result = read(a_book(tmp_path, ("List", rows)))
    assert [one["callee"] for one in entries(result)] == ["62811000001", "+62811000002"]
    assert result.notes == ("1 rows hold a formula; what was saved as its value is taken.",)


def test_empty_rows_between_are_counted(tmp_path):
    rows = [["phone"], [None], ["+62811000001"], [" "]]
    result = read(a_book(tmp_path, ("List", rows)))
    assert (result.good, result.empty, result.rows) == (1, 2, 3)


def test_a_workbook_is_known_by_what_it_holds(tmp_path):
    path = a_book(tmp_path, ("List", [["phone"], ["+62811000001"]])).rename(tmp_path / "list.csv")
    assert read(path).good == 1


def test_one_that_is_damaged_is_said(tmp_path):
    path = a_book(tmp_path, ("List", [["phone"], ["+62811000001"]]))
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(BadInput, match="damaged"):
        read(path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "no workbook")
    with pytest.raises(BadInput, match="cannot be opened"):
        read(path)


def test_a_sheet_that_is_damaged_is_said(tmp_path):
    path = a_book(tmp_path, ("List", [["phone"], ["+62811000001"]]))
    broken = tmp_path / "broken.xlsx"
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(broken, "w") as written:
        for name in whole.namelist():
            part = whole.read(name)
            written.writestr(name, part[: len(part) // 2] if "sheet1" in name else part)
    with pytest.raises(BadInput, match=r"“List” is damaged"):
        read(broken)


def test_days_and_times_are_written_as_people_read_them(tmp_path):
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        hour = book.add_format({"num_format": "hh:mm:ss"})
        sheet.write_row(0, 0, ["phone", "due", "at", "when"])
        sheet.write(1, 0, "+62811000001")
        sheet.write_datetime(1, 1, datetime(2027, 1, 31), day)  # noqa: DTZ001 - it knows no zone
        sheet.write_datetime(1, 2, time(9, 30), hour)
        sheet.write_datetime(1, 3, datetime(2027, 1, 31, 9, 30), day)  # noqa: DTZ001
    told = entries(read(path))[0]["variables"]
    assert told == {"due": "2027-01-31", "at": "09:30:00", "when": "2027-01-31 09:30:00"}


def test_one_with_a_password_is_said(tmp_path):
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000))
    with pytest.raises(BadInput, match="protected by a password"):
        read(path)
    old = path.rename(tmp_path / "list.xls")
    with pytest.raises(BadInput, match="cannot be opened"):
        read(old)


def test_one_that_would_fill_the_memory_is_refused_before_it_is_unpacked(tmp_path, monkeypatch):
    monkeypatch.setattr(workbook, "_LARGEST", 500)
    with pytest.raises(BadInput, match="save the list as CSV"):
        read(a_book(tmp_path, ("List", [["phone"], ["+62811000001"]])))


def test_a_workbook_without_a_list_of_its_parts_tells_no_formulas(tmp_path):
    path = a_book(tmp_path, ("List", [["phone"], ["+62811000001"]]))
    book = workbook.Workbook(path)
    moved = Path(tmp_path / "bare.xlsx")
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(moved, "w") as bare:
        for name in whole.namelist():
            if "workbook.xml.rels" not in name:
                bare.writestr(name, whole.read(name))
    book._path = moved
    assert book.formulas("List") == set()
