import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialwatch.calls.number import LONGEST, masked, matching, tidy


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("+12025550101", "+120••••••01"),
        ("07700900101", "077••••••01"),
        ("+1 202-555-0101", "+120••••••01"),
        ("12345", "•••••"),
        ("", ""),
        ("0770****101", "077••••••01"),
    ],
)
def test_shows_the_first_three_and_the_last_two_digits(text: str, shown: str) -> None:
    assert masked(text) == shown


@given(st.from_regex(r"\+?[0-9]{6,20}", fullmatch=True))
def test_a_mask_never_shows_more_than_five_digits(text: str) -> None:
    assert sum(c.isdigit() for c in masked(text)) == 5


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("+1 202 555 0101", "12025550101"),
        ("0012025550101", "+12025550101"),
        ("(202) 555-0101", "2025550101"),
    ],
)
def test_the_same_number_written_otherwise_matches(one: str, other: str) -> None:
    assert matching(one) == matching(other)


def test_a_text_too_long_for_a_number_is_cut_and_control_characters_go() -> None:
    assert tidy("\x00+1202\n555" + "0" * 1000) == "+1202555" + "0" * (LONGEST - 8)
