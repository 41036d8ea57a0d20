"""Masked numbers: which whole ones fit, and which masks may hide a whole one."""

import pytest

from dialwatch.engine.rehearsal.masks import Masks

NUMBERS = ["628115550001", "628115550002", "62811555000", "5215550001"]


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("62811555000*", NUMBERS[:2]),
        ("628*****0001", NUMBERS[:1]),
        ("6281*555*002", NUMBERS[1:2]),
        ("629*****0001", []),
        ("62*9*****001", []),
        ("6*1", []),
    ],
)
def test_a_number_fits_by_its_open_digits_and_its_length(pattern, found):
    assert Masks(NUMBERS, ()).fitting(pattern, 50) == found


def test_of_very_many_that_fit_one_too_many_is_told():
    many = [f"62811{n:04d}" for n in range(100)]
    assert len(Masks(many, ()).fitting("62811****", 10)) == 11


def test_odd_kinds_of_masks_are_looked_for_up_to_a_limit():
    masks = Masks(NUMBERS, ())
    found = [masks.fitting("628115550001"[:n] + "*" * (12 - n), 50) for n in range(11, 0, -1)]
    found += [masks.fitting("*" * n + "628115550001"[n:], 50) for n in range(1, 12)]
    assert all("628115550001" in one for one in found)
    for n in range(13, 40):
        masks.fitting("*" * n, 50)
    assert masks.fitting("6*8115550001", 50) == []
    assert "628115550001" in masks.fitting("62811555000*", 50), "a kind that was looked for before"


def test_a_number_may_be_behind_the_masks_of_its_own_length():
    masks = Masks((), ["138****0000", "1*"])
    assert sorted(masks.hiding("13812340000")) == ["138****0000"]
    assert sorted(masks.hiding("13")) == ["1*"]
    assert list(masks.hiding("1381234")) == list(masks.hiding("")) == []
