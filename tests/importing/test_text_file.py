"""Encodings and delimiters: guessed, told, and open to another choice."""

from pathlib import Path

import pytest
from tests.importing.files import a_text, entries, read

from dialwatch.calls.errors import BadInput
from dialwatch.importing.text_file import ENCODINGS

CHINESE = ("电话,姓名,城市", "+8617000000001,王小明,北京朝阳", "+8617000000002,李小红,上海浦东",
           "+8617000000003,张伟强,广州天河", "+8617000000004,刘芳华,深圳南山")  # fmt: skip
SPANISH = ("teléfono,nombre", "0550001111,José Ibáñez", "0550001112,Íñigo Muñoz",
           "0550001113,Begoña Güell")  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "encoding"),
    [
        (CHINESE, "utf-8"),
        (CHINESE, "utf-8-sig"),
        (CHINESE, "utf-16"),
        (CHINESE, "gb18030"),
        (SPANISH, "utf-8"),
        (SPANISH, "cp1252"),
    ],
)
def test_an_encoding_is_guessed_and_said(tmp_path, lines, encoding):
    result = read(a_text(tmp_path, *lines, encoding=encoding))
    name = lines[1].split(",")[1]
    assert name in str(entries(result)[0])
    assert result.good == len(lines) - 1
    assert result.sheet.encoding_why


@pytest.mark.parametrize("ending", ["", "号", "a号", "ab号", "abc号", "ñ"])
def test_utf8_is_known_whatever_its_last_bytes_are(tmp_path, ending):
    path = tmp_path / "list.csv"
    path.write_bytes("\n".join([*CHINESE, f"+8617000000005,陈,{ending}"]).encode())
    assert read(path).sheet.encoding == "utf-8-sig"


def test_a_letter_at_the_end_of_the_file_is_not_taken_for_a_sign_that_was_cut(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes("\n".join([*SPANISH, "0550001114,José"]).encode("cp1252"))
    assert read(path).sheet.encoding != "utf-8-sig"
    assert entries(read(path))[-1]["variables"] == {"nombre": "José"}


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
@pytest.mark.parametrize("shift", range(6))
def test_a_sample_may_end_inside_a_sign(tmp_path, encoding, shift):
    rows = (f"+86170{n:08},王小明,北京朝阳" for n in range(9_000))
    path = a_text(tmp_path, f"电话,姓名,{'x' * shift}", *rows, encoding=encoding)
    result = read(path)
    assert result.sheet.encoding == encoding.replace("utf-8", "utf-8-sig")
    assert (result.good, result.refused) == (9_000, 0)


def test_names_far_below_the_first_numbers_tell_the_encoding(tmp_path):
    rows = (f"+86170{n:08},x,y" for n in range(4_000))
    result = read(a_text(tmp_path, "phone,name,city", *rows, *CHINESE[1:], encoding="gb18030"))
    assert (result.sheet.encoding, result.refused) == ("gb18030", 0)


def test_one_line_longer_than_the_sample_is_open_to_a_choice(tmp_path):
    path = a_text(tmp_path, "电话," + "王小明" * 60_000, "+62811000001", encoding="gb18030")
    assert read(path).refused
    assert read(path, encoding="gb18030").good == 1


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_encoding_that_is_offered_can_be_chosen(tmp_path, encoding):
    result = read(a_text(tmp_path, "phone", "+62811000001", encoding=encoding), encoding=encoding)
    assert (result.good, result.sheet.encoding) == (1, encoding)
    assert result.sheet.encoding_why == "chosen by you"


def test_signs_that_the_chosen_encoding_does_not_know_refuse_their_rows_alone(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes(b"phone,city\n+62811000001,M\xe9rida\n+62811000002,Bali\n")
    result = read(path, encoding="utf-8-sig")
    assert (result.good, result.refused) == (1, 1)
    assert "cannot be read in this encoding" in result.refused_rows[0].reason


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_a_delimiter_is_guessed(tmp_path, sign):
    rows = [sign.join(cells) for cells in (("phone", "city"), ("+62811000001", "Bali"))]
    result = read(a_text(tmp_path, *rows))
    assert result.sheet.delimiter == sign
    assert entries(result)[0]["variables"] == {"city": "Bali"}


def test_a_chosen_delimiter_is_taken(tmp_path):
    result = read(a_text(tmp_path, "phone;city,x", "+62811000001;Bali"), delimiter=";")
    assert result.sheet.headings == ("phone", "city,x")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_in_every_way(tmp_path, end):
    assert read(a_text(tmp_path, "phone", "+62811000001", "+62811000002", end=end)).good == 2


def test_a_quote_that_is_never_closed_refuses_every_line_that_it_takes(tmp_path):
    result = read(a_text(tmp_path, "phone,city", "+62811000001,Bali", '+62811000002,"Bogor',
                         "+62811000003,Solo"))  # fmt: skip
    assert (result.rows, result.good, result.refused) == (3, 1, 2)
    assert [(one.line, one.reason) for one in result.refused_rows] == [
        (3, "lines 3–4: a quotation mark is opened and not closed"),
        (4, "lines 3–4: a quotation mark is opened and not closed"),
    ]
    assert [one.rows for one in result.reasons] == [2]
    assert "+62811000003,Solo" in Path(result.refused_file).read_text(encoding="utf-8-sig")


def test_a_quote_that_is_closed_by_one_of_a_later_row_takes_no_row_silently(tmp_path):
    result = read(a_text(tmp_path, "phone,city", '+62811000001,"Bali', "+62811000002,Bogor",
                         '+62811000003,"Solo"', "+62811000004,Medan"))  # fmt: skip
    assert (result.good, [one.line for one in result.refused_rows]) == (1, [2, 3, 4])
    assert entries(result)[0]["callee"] == "+62811000004"


def test_the_last_line_may_leave_its_quote_open(tmp_path):
    result = read(a_text(tmp_path, "phone,city", "+62811000001,Bali", '+62811000002,"Bogor'))
    assert (result.good, result.refused) == (1, 1)
    assert result.refused_rows[0].reason == "a quotation mark is opened and not closed"


def test_a_quote_left_open_over_a_long_file_refuses_no_more_than_a_cell_can_hold(tmp_path):
    rows = [f"+62811{n:06},Bali" for n in range(20_000)]
    result = read(a_text(tmp_path, "phone,city", '+62810000000,"Bogor', "x" * 300, *rows))
    assert result.good > 10_000
    assert (result.good + result.refused, result.rows) == (20_002, 20_002)
    assert [one.text for one in result.reasons] == ["a quotation mark is opened and not closed"]


def test_a_quote_left_open_before_a_line_beyond_measure(tmp_path):
    result = read(a_text(tmp_path, "phone,city", '+62811000001,"Bali', "y" * 200_000,
                         "+62811000002,Bogor"))  # fmt: skip
    assert (result.good, [one.line for one in result.refused_rows]) == (1, [2, 3])


def test_a_heading_with_a_quote_left_open_is_refused_and_not_passed_over(tmp_path):
    result = read(
        a_text(tmp_path, 'phone,"city', "+62811000001,Bali", 'x,"y"', "+62811000002,Solo")
    )
    assert (result.rows, result.good, result.refused) == (4, 1, 3)


@pytest.mark.parametrize("cell", ['"Bali, ""north"""', '5" pipe', '"Bali" north'])
def test_quotes_inside_of_one_line_are_read_as_far_as_can_be(tmp_path, cell):
    result = read(a_text(tmp_path, "phone,city", f"+62811000001,{cell}", "+62811000002,Solo"))
    assert (result.good, result.notes) == (2, ())


def test_cells_that_go_over_several_lines_are_taken_and_said(tmp_path):
    result = read(a_text(tmp_path, "phone,city", '+62811000001,"Bali', 'north"', "none,x"))
    assert entries(result)[0]["variables"] == {"city": "Bali\nnorth"}
    assert result.notes == ("1 rows go over several lines of the file, because a cell does.",)
    assert result.refused_rows[0].line == 4


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_two_bytes_a_sign_are_known_without_a_mark(tmp_path, encoding):
    result = read(a_text(tmp_path, "phone,city", "+62811000001,Bali", encoding=encoding))
    assert (entries(result)[0]["variables"], result.sheet.encoding) == ({"city": "Bali"}, encoding)


def test_a_text_of_many_nuls_is_none(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes(b"phone\n" + b"+62\x00\x00\x00811000001\n" * 20)
    with pytest.raises(BadInput, match="no text and no workbook"):
        read(path)


def test_binary_is_no_text_even_with_an_encoding_that_takes_all(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(2000))
    with pytest.raises(BadInput, match="no text and no workbook"):
        read(path)
