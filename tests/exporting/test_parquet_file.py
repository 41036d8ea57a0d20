"""Parquet, where pyarrow is there; where it is not, that is said. What a file of it holds is
looked at by those who have the package: the program does not bring it, nor do its tests."""

import sys

import pytest
from tests.exporting.samples import ATTACKS, a_table, nobody

from dialwatch.calls.errors import BadInput
from dialwatch.exporting import writing
from dialwatch.exporting.parquet_file import has_parquet
from dialwatch.exporting.table import Kind
from dialwatch.exporting.writing import checked_path, forms, write_table

AT = 1_750_000_000_000
EVERY = tuple(Kind)


@pytest.mark.parametrize("there", [True, False])
def test_it_is_offered_where_the_package_is_there(tmp_path, monkeypatch, there):
    monkeypatch.setattr(writing, "has_parquet", lambda: there)
    assert forms() == ((".xlsx", ".csv", ".parquet") if there else (".xlsx", ".csv"))
    if there:
        assert checked_path(tmp_path / "out.parquet") == tmp_path / "out.parquet"
    else:
        with pytest.raises(BadInput, match="neither"):
            checked_path(tmp_path / "out.parquet")


def test_without_the_package_nothing_is_written(tmp_path, monkeypatch):
    monkeypatch.setattr(writing, "has_parquet", lambda: True)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(BadInput, match="needs the package pyarrow"):
        write_table(a_table(Kind.TEXT, rows=[["a"]]), tmp_path / "out.parquet", nobody)
    assert list(tmp_path.iterdir()) == []


if has_parquet():
    from pyarrow import parquet

    def test_cells_have_their_types(tmp_path):
        texts = {Kind.TEXT: "=1+1", Kind.WORDS: "call +6281100012345", Kind.PHONE: "+6281100012345"}
        told = {**texts, Kind.NUMBER: 7, Kind.MOMENT: AT, Kind.DURATION: 1_500}
        rows = [[told[kind] for kind in EVERY], [None] * len(EVERY)]
        write_table(a_table(*EVERY, rows=rows, masked=True), tmp_path / "out.parquet", nobody)
        found = parquet.read_table(tmp_path / "out.parquet")
        first, second = found.to_pylist()
        assert first["Text"] == "=1+1"
        assert first["Words"] == "call +628••••••••45"
        assert first["Phone"] == "+628••••••••45"
        assert (first["Number"], first["Duration (s)"]) == (7, 1.5)
        assert first["Moment (Asia/Jakarta)"].timestamp() * 1000 == AT
        assert str(found.schema.field("Moment (Asia/Jakarta)").type.tz) == "Asia/Jakarta"
        assert set(second.values()) == {None}

    def test_texts_come_back_unchanged(tmp_path):
        attacks = [*ATTACKS, "half \ud800"]
        write_table(
            a_table(Kind.TEXT, rows=[[one] for one in attacks]), tmp_path / "out.parquet", nobody
        )
        found = [row["Text"] for row in parquet.read_table(tmp_path / "out.parquet").to_pylist()]
        assert found == [*ATTACKS, "half ?"]

    @pytest.mark.parametrize("count", [0, 1, 25_000])
    def test_many_rows_are_written_in_parts(tmp_path, count):
        heard: list[int] = []
        rows = ([n, n / 2] for n in range(count))
        table = a_table(Kind.NUMBER, Kind.DURATION, rows=rows)
        assert write_table(table, tmp_path / "out.parquet", heard.append) == count
        assert heard[-1] == count
        assert parquet.ParquetFile(tmp_path / "out.parquet").metadata.num_rows == count
