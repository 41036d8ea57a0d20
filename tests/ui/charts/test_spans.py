from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from dialwatch.ui.charts.spans import MINUTE, Span, Window, window

NOW = int(datetime(2026, 11, 21, 3, 41, 23, tzinfo=UTC).timestamp() * 1000)
THIS_MINUTE = NOW // MINUTE * MINUTE
JAKARTA = ZoneInfo("Asia/Jakarta")


@pytest.mark.parametrize("text", ["15m", "15 min", "15MIN"])
def test_reads_a_span_as_people_write_it(text):
    assert Span.of(text) is Span.QUARTER


def test_another_text_is_no_span():
    with pytest.raises(ValueError, match="fortnight"):
        Span.of("fortnight")


def test_a_quarter_of_an_hour_is_settled_minutes_with_the_unripe_edge_beside_them():
    edge = THIS_MINUTE - 29 * MINUTE
    assert window(Span.QUARTER, NOW, edge, UTC) == Window(edge - 15 * MINUTE, THIS_MINUTE + MINUTE)


def test_without_an_edge_the_span_ends_with_the_present_minute():
    shown = window(Span.HOUR, NOW, None, UTC)
    assert (shown.length, shown.until) == (60 * MINUTE, THIS_MINUTE + MINUTE)


def test_a_source_that_stopped_long_ago_does_not_stretch_the_span_for_ever():
    shown = window(Span.QUARTER, NOW, NOW - 9 * 3_600_000, UTC)
    assert shown.length <= 77 * MINUTE


def test_today_begins_at_midnight_of_the_zone():
    shown = window(Span.TODAY, NOW, None, JAKARTA)
    assert datetime.fromtimestamp(shown.since / 1000, JAKARTA).strftime("%d %H:%M") == "21 00:00"


@pytest.mark.parametrize("given", [(NOW, NOW + 90_000), (NOW + 90_000, NOW)])
def test_a_custom_span_is_whole_minutes_whichever_end_comes_first(given):
    assert window(given, NOW, None, UTC) == Window(THIS_MINUTE, THIS_MINUTE + 2 * MINUTE)


def test_a_custom_span_is_never_empty():
    assert window((THIS_MINUTE, THIS_MINUTE), NOW, None, UTC).length == MINUTE
