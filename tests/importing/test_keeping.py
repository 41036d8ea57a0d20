"""Rows that were not taken are kept in a file, mended there, and read again."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exporting.samples import ATTACKS
from tests.exporting.test_escaping import starts_formula
from tests.importing.files import a_book, a_text, entries, read

from dialwatch.importing.keeping import COLUMNS, as_before, guarded, is_kept
from dialwatch.importing.mapping import Memory
from dialwatch.importing.text_file import Row

HEAD = "phone,note,amount"


def kept(folder: Path, *rows: str, **choices: object) -> Path:
    """The file that keeps what is not taken of these rows."""
    path = Path(read(a_text(folder, *rows), **choices).refused_file)
    return path.rename(folder / "kept.csv")


def mended(path: Path, old: str, new: str) -> Path:
    path.write_text(path.read_text(encoding="utf-8-sig").replace(old, new), encoding="utf-8")
    return path


def test_a_row_that_is_mended_is_taken_as_if_it_had_never_been_kept(tmp_path):
    path = kept(tmp_path, HEAD, "+62811000001,a,1", "+62811x,-5% =x,-7", "+62811000001,'t Hooft,+8")
    result = read(mended(path, "+62811x", "+62811000002"))
    assert entries(result) == [
        {"callee": "+62811000002", "variables": {"note": "-5% =x", "amount": "-7"}},
        {"callee": "+62811000001", "variables": {"note": "'t Hooft", "amount": "+8"}},
    ]
    assert (result.sheet.kept, result.sheet.headings) == (True, ("phone", "note", "amount"))
    assert result.sheet.samples[0] == ("+62811000002", "-5% =x", "-7")


def test_what_is_not_mended_is_refused_again(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes(b"phone,city\nnone,Bali\n+62811000002,M\xe9rida\n"
                     b'+62811000003,a\x00b\n+62811000004,"Solo\n+62811x,Bogor\n')  # fmt: skip
    first = read(path, encoding="utf-8-sig")
    assert (first.good, first.refused) == (0, 5)
    again = read(Path(first.refused_file).rename(tmp_path / "kept.csv"))
    assert [one.reason for one in again.refused_rows[:3]] == [
        "Number: is no phone number",
        "holds signs that cannot be read in this encoding",
        "holds signs that cannot be read in this encoding",
    ]
    assert [one["callee"] for one in entries(again)] == ["+62811000004"], "it stands alone now"


def test_rows_without_headings_have_none_afterwards(tmp_path):
    path = kept(tmp_path, "+62811000001,x", "+62811000002,y", "none,z", "+62811x,z")
    result = read(mended(path, "+62811x", "+62811000003"))
    assert entries(result) == [{"callee": "+62811000003"}]
    assert result.sheet.headings == ("A", "B")


def test_a_spreadsheet_may_have_saved_it_as_a_workbook(tmp_path):
    rows = [[*COLUMNS, "phone", "'=name"], [3, "is no phone number", "'+62811000002", "'=1+2"]]
    result = read(a_book(tmp_path, ("List", rows)))
    assert entries(result) == [{"callee": "+62811000002", "variables": {"=name": "=1+2"}}]


def test_whoever_says_that_nothing_names_the_columns_sees_the_file_as_it_is(tmp_path):
    path = kept(tmp_path, HEAD, "none,a,1", "+62811000001,b,2")
    result = read(path, heading=False)
    assert (result.sheet.kept, len(result.sheet.headings)) == (False, 5)


def test_columns_that_were_chosen_before_are_known_again(tmp_path):
    memory = tmp_path / "lists.json"
    Memory(str(memory)).keep(("phone", "nomor", "+x"), {"callee": 1}, [2])
    path = kept(tmp_path, "phone,nomor,+x", "a,none,b", "c,+62811000001,d")
    sheet = read(path, memory=memory).sheet
    assert (sheet.remembered, sheet.columns, sheet.variables) == (True, {"callee": 1}, (2,))


def test_columns_are_not_remembered_by_numbers_that_stand_above_them(tmp_path):
    """Row 30: a hash of such a heading would tell the number."""
    memory = tmp_path / "lists.json"
    Memory(str(memory)).keep(("0811 0000 002", "Ana"), {"callee": 0}, [1])
    assert not memory.exists()


@pytest.mark.parametrize("cells", [["line", "reason"], ["line"], [], ["phone", *COLUMNS]])
def test_other_files_are_none_of_these(cells):
    assert not is_kept(cells)


@given(st.text(alphabet=st.sampled_from("'+-=@%\t |0a.\ufeff"), max_size=6) | st.text(max_size=8))
def test_every_cell_comes_back_as_it_was(cell):
    cell = cell.replace("\0", "")
    (row,) = as_before([Row(2, ["1", "why", guarded(cell)])])
    assert row.cells == [cell]


def test_no_row_that_was_refused_holds_a_formula_in_a_spreadsheet(tmp_path):
    """Row 19 of the reliability table: by commas, and where lists are parted by semicolons."""
    path = tmp_path / "list.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        too_long = ["+62811000001", "x" * 1001]  # the reason begins with the heading
        rows = [*(["none", one] for one in ATTACKS), too_long]
        csv.writer(file).writerows([["phone", "=name"], *rows])
    result = read(path)
    assert result.refused == len(rows)
    assert any("=name: has 1001" in one.reason for one in result.refused_rows)
    content = Path(result.refused_file).read_text("utf-8-sig")
    by_commas = list(csv.reader(io.StringIO(content, newline="")))
    by_semicolons = csv.reader(content.splitlines(), delimiter=";", quoting=csv.QUOTE_NONE)
    assert len(by_commas) == len(rows) + 1
    for row in (*by_commas, *by_semicolons):
        assert not [cell for cell in row if starts_formula(cell)]
