"""Numbers in free text are masked, dates and short figures are not."""

import pytest

from dialwatch.ui.privacy import masked_text, masked_value

NUMBER = "+628110004242"


@pytest.mark.parametrize(
    "text",
    [
        f"call {NUMBER} back",
        "call 08110004242.",
        "0811-000-4242",
        "+62 811 000 4242",
        "tel:(0811) 0004242",
        "628110004242",
    ],
)
def test_numbers_are_masked_however_they_are_written(text: str):
    shown = masked_text(text, [NUMBER])
    assert "4242" not in shown
    assert "•" in shown


@pytest.mark.parametrize(
    "text", ["2026-11-20", "due 2026-11-20 10:31", "12345", "talk 48 s", "1 250 000 IDR"]
)
def test_dates_and_short_figures_stay(text: str):
    assert masked_text(text) == text


def test_a_record_is_masked_throughout():
    shown = masked_value(
        {"callee": NUMBER, "deep": [{"n": 628110004242}], "round": 4, "yes": True}, [NUMBER]
    )
    assert "4242" not in str(shown)
    assert shown["round"] == 4
    assert shown["yes"] is True
