"""The first rows of a file are found wherever they begin."""

import pytest
from tests.importing.files import a_text, read

from dialwatch.calls.errors import BadInput


@pytest.mark.parametrize("before", [49, 50, 51, 500])
def test_rows_may_begin_far_below(tmp_path, before):
    result = read(a_text(tmp_path, *[","] * before, "phone,city", "+62811000001,Bali"))
    assert (result.good, result.empty) == (1, before)
    assert result.sheet.headings == ("phone", "city")


@pytest.mark.parametrize("rows", [3, 50, 60, 10_050])
def test_a_file_of_empty_rows_holds_none(tmp_path, rows):
    with pytest.raises(BadInput, match="holds no row that can be read"):
        read(a_text(tmp_path, *[","] * rows))
