"""Every row of a file is good, refused, a duplicate or empty, and the sums add up."""

import csv
import json
import stat
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.importing.files import FIELDS, a_text, entries, read
from tests.support.lengths import examples

from dialwatch.calls.errors import BadInput
from dialwatch.calls.form import FieldKind, FormField
from dialwatch.importing.job import Choices, Class, ListJob
from dialwatch.importing.reading import read_list

ROWS = ("phone,case,city", "+62811000001,A-1,Bali", "+62811000002,A-2,Bogor")


def test_entries_have_their_fields_and_the_rest_as_variables(tmp_path):
    result = read(a_text(tmp_path, *ROWS))
    assert entries(result) == [
        {"callee": "+62811000001", "case": "A-1", "variables": {"city": "Bali"}},
        {"callee": "+62811000002", "case": "A-2", "variables": {"city": "Bogor"}},
    ]
    assert (result.rows, result.good, result.reasons, result.notes) == (2, 2, (), ())
    sheet = result.sheet
    assert (sheet.heading, sheet.headings) == (True, ("phone", "case", "city"))
    assert (sheet.columns, sheet.variables) == ({"callee": 0, "case": 1}, (2,))
    assert sheet.samples[0] == ("+62811000001", "A-1", "Bali")


def test_what_is_not_taken_says_why_line_by_line(tmp_path):
    rows = (*ROWS, "", "+62 811 000 001,A-3,Bali", "12,A-4,Bali", ",A-5,Bali",
            "+62811000006,a case id that is far too long,Bali")  # fmt: skip
    result = read(a_text(tmp_path, *rows))
    assert (result.rows, result.good, result.refused, result.duplicate, result.empty) == (
        7, 2, 3, 1, 1,
    )  # fmt: skip
    assert [(one.line, one.kind, one.reason) for one in result.refused_rows] == [
        (5, Class.DUPLICATE, "the same number stands in line 2"),
        (6, Class.REFUSED, "Number: is no phone number"),
        (7, Class.REFUSED, "Number: is missing"),
        (8, Class.REFUSED, "Case id: has 30 characters, at most 20 are allowed"),
    ]
    with Path(result.refused_file).open(encoding="utf-8-sig", newline="") as file:
        told = list(csv.reader(file))
    assert told[0] == ["line", "why it is not taken", "phone", "case", "city"]
    assert [row[0] for row in told[1:]] == ["5", "6", "7", "8"]
    assert sum(one.rows for one in result.reasons) == 4


def test_what_is_kept_of_a_file_is_for_its_owner_alone(tmp_path):
    result = read(a_text(tmp_path, *ROWS))
    for path in (result.good_file, result.refused_file):
        assert stat.S_IMODE(Path(path).stat().st_mode) == 0o600


@pytest.mark.parametrize("cell", ["=1+2", "@SUM(A1)", "+cmd", "-2+3|x", "\t=1", "%0A"])
def test_no_spreadsheet_runs_what_a_file_with_refused_rows_holds(tmp_path, cell):
    path = tmp_path / "list.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["phone", "case"], ["none", cell], ["+62811000001", "A"]])
    result = read(path)
    with Path(result.refused_file).open(encoding="utf-8-sig", newline="") as file:
        (_, row) = csv.reader(file)
    assert row[3].startswith("'")


def test_a_cell_that_begins_like_a_formula_is_kept_as_text_and_said(tmp_path):
    result = read(a_text(tmp_path, *ROWS, "+62811000003,=1+2,Bali"))
    assert entries(result)[-1]["case"] == "=1+2"
    assert result.notes == ("1 rows hold a cell that begins like a formula; it is kept as text.",)


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("+62 811-000-(001)", "+62811000001"),
        ("\u202a+62811000001\u202c", "+62811000001"),
        ("62811000001.0", "62811000001"),
        ("+62811000001.0", "+62811000001"),
        ('"+62 811 000 001,00"', "+62811000001"),
        ("62.811.000.001", "62811000001"),
        ("0811.000001", "0811000001"),
        ("01.42.68.53.01", "0142685301"),
        ("0811 000 001", "0811000001"),
    ],
)
def test_numbers_are_taken_as_people_write_them(tmp_path, cell, number):
    result = read(a_text(tmp_path, "phone", cell))
    assert [one["callee"] for one in entries(result)] == [number]


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("6.2811E+10", "the spreadsheet shortened it"),
        ("=A1&A2", "is a formula"),
        ("62811000001.5", "has decimals"),
        ('"62811000001,5"', "has decimals"),
        ("+62 811 000 001.25", "has decimals"),
        ("62811000001.0001", "has decimals"),
        ("-62811000001.5", "has decimals"),
        ("+62x811", "is no phone number"),
        ("12345678901234567", "is no phone number"),
    ],
)
def test_what_is_no_number_says_why(tmp_path, cell, why):
    result = read(a_text(tmp_path, "phone", "+62811000009", cell))
    assert (result.good, result.refused) == (1, 1)
    assert why in result.refused_rows[0].reason


def test_duplicates_are_told_by_the_number_however_it_is_written(tmp_path):
    result = read(a_text(tmp_path, "phone", "+62811000001", "62811000001", "+62811000001"))
    assert (result.good, result.duplicate) == (1, 2)


def test_cells_may_hold_quotes_delimiters_and_line_breaks(tmp_path):
    result = read(a_text(tmp_path, "phone,city", '+62811000001,"Bali, ""north""\nsecond line"',
                         "none,x"))  # fmt: skip
    assert entries(result)[0]["variables"] == {"city": 'Bali, "north"\nsecond line'}
    assert result.refused_rows[0].line == 4, "lines of the file, not rows"


def test_ragged_rows_are_read_as_far_as_there_are_headings(tmp_path):
    result = read(a_text(tmp_path, *ROWS, "+62811000003", "+62811000004,A,B,C,D"))
    assert (result.good, result.notes) == (
        4, ("1 rows have more cells than there are headings; the rest is left out.",),
    )  # fmt: skip


def test_emoji_and_control_characters(tmp_path):
    result = read(a_text(tmp_path, *ROWS, "+62811000003,A,Bali 🌴", "+62811000004,A\x07,Bali"))
    assert (result.good, result.refused) == (3, 1)
    assert "emoji" in result.notes[0]
    assert "control character" in result.refused_rows[0].reason


def test_a_nul_and_a_line_without_an_end_refuse_their_rows_alone(tmp_path):
    path = tmp_path / "list.csv"
    rows = b"phone,city\n+62811000001,a\x00b\n+62811000002,"
    path.write_bytes(rows + b"x" * (2 << 20) + b"\n+62811000003,Bali\n")
    result = read(path)
    assert (result.rows, result.good, result.refused) == (3, 1, 2)
    assert entries(result)[0]["callee"] == "+62811000003"


def test_many_reasons_are_told_as_far_as_anyone_reads_them(tmp_path):
    rows = [f"+62811{n:06},{'x' * (1_100 + n)}" for n in range(150)]
    result = read(a_text(tmp_path, "phone,note", *rows))
    assert (result.refused, len(result.reasons)) == (150, 100)


def test_numbers_that_a_list_wants_are_given_to_rows(tmp_path):
    fields = (*FIELDS, FormField(name="id", title="Id", kind=FieldKind.WHOLE, required=True))
    path = a_text(tmp_path, "phone", "+62811000001", "none", "+62811000002")
    folder = tmp_path / "read"
    folder.mkdir()
    result = read_list(ListJob(path=str(path), fields=fields, folder=str(folder)))
    assert [one["id"] for one in entries(result)] == [1, 2]
    path = a_text(tmp_path, "phone,id", "+62811000001,17", "+62811000002,x")
    result = read_list(ListJob(path=str(path), fields=fields, folder=str(folder)))
    assert [one["id"] for one in entries(result)] == [17]
    assert result.refused_rows[0].reason == "Id: is no whole number"


def test_without_a_column_for_what_is_required_nothing_is_taken(tmp_path):
    result = read(a_text(tmp_path, *ROWS), columns={"case": 1})
    assert (result.good, result.refused) == (0, 2)
    assert result.reasons[0].text == "no column is chosen for “Number”"


def test_of_many_refused_rows_the_first_are_shown_and_all_are_in_the_file(tmp_path):
    result = read(a_text(tmp_path, "phone", "+62811000001", *["none"] * 500))
    assert (len(result.refused_rows), result.refused) == (200, 500)
    assert len(Path(result.refused_file).read_text(encoding="utf-8-sig").splitlines()) == 501


def test_progress_is_told(tmp_path):
    heard: list[int] = []
    folder = tmp_path / "read"
    folder.mkdir()
    path = a_text(tmp_path, "phone", *(f"+628{n:09}" for n in range(45_000)))
    read_list(ListJob(path=str(path), fields=FIELDS, folder=str(folder)), heard.append)
    assert heard == [20_000, 40_000]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b" \n\n \n", "empty"),
        (b",,\n,,\n", "holds no row"),
        (bytes(range(256)) * 40, "no text and no workbook"),
    ],
)
def test_a_file_that_is_no_list_is_refused(tmp_path, content, said):
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    with pytest.raises(BadInput, match=said):
        read(path)


def test_a_folder_and_a_file_that_is_gone_are_refused(tmp_path):
    (tmp_path / "x").mkdir()
    with pytest.raises(BadInput, match="That is a folder"):
        read(tmp_path / "x")
    with pytest.raises(BadInput, match="cannot be read"):
        read(tmp_path / "gone.csv")


cells = st.text(
    st.characters(codec="utf-8", exclude_characters="\x00"), max_size=12
) | st.sampled_from(
    ["+62811000001", "0811000002", "", " ", "none", "1e9", '"', "=1", "A,B", "a\nb", "\ufffd"]
)


@settings(max_examples=examples(150, 3_000))
@given(st.lists(st.lists(cells, max_size=5), min_size=1, max_size=12), st.booleans())
def test_whatever_stands_in_a_file_no_row_is_lost(tmp_path_factory, rows, heading):
    folder = tmp_path_factory.mktemp("list")
    path = folder / "list.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["phone", "case"], *rows])
    choices = Choices(heading=heading, encoding="utf-8-sig", delimiter=",")
    (folder / "read").mkdir()
    result = read_list(
        ListJob(path=str(path), fields=FIELDS, folder=str(folder / "read"), choices=choices)
    )
    assert result.good + result.refused + result.duplicate + result.empty == result.rows
    assert result.rows == len(rows) + (not heading)
    good = Path(result.good_file).read_text(encoding="utf-8").splitlines()
    assert len(good) == result.good
    assert all(json.loads(line)["callee"] for line in good)
    with Path(result.refused_file).open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 1 + result.refused + result.duplicate


def test_columns_that_are_chosen_become_variables(tmp_path):
    result = read(a_text(tmp_path, *ROWS), columns={"callee": 0}, variables=[1])
    assert entries(result)[0] == {"callee": "+62811000001", "variables": {"case": "A-1"}}


def test_a_cell_beyond_all_measure_refuses_its_row_alone(tmp_path):
    result = read(a_text(tmp_path, "phone,city", f"+62811000001,{'x' * 200_000}",
                         "+62811000002,Bali"))  # fmt: skip
    assert (result.good, result.refused) == (1, 1)
    assert "cannot be read" in result.refused_rows[0].reason
    result = read(a_text(tmp_path, "phone,city", f"+62811000001,{'x' * 2_000}",
                         "+62811000002,Bali"))  # fmt: skip
    assert (result.good, result.refused) == (1, 1)
    assert "city: has 2000 characters" in result.refused_rows[0].reason
