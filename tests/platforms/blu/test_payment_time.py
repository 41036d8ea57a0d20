"""Payment times: each row of the vendor's table, and what clock changes do to them."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dialwatch.platforms.blu.payment_time import payment_time
from dialwatch.platforms.port import Interval, IntervalKind

MEXICO = ZoneInfo("America/Mexico_City")
DAYS, PART, MOMENT, NOON = IntervalKind


def printed(start: str, end: str) -> str:
    """The form that the vendor prints."""
    return f"['{start}', '{end}']"


def read(value: object, zone: ZoneInfo = MEXICO) -> Interval | None:
    return payment_time("PaymentTime", value, zone)


def at(utc: str) -> int:
    return round(datetime.fromisoformat(utc).replace(tzinfo=UTC).timestamp() * 1000)


@pytest.mark.parametrize(
    ("start", "end", "kind"),
    [
        ("2025-01-01 07:00:00", "2025-01-01 12:00:00", PART),  # morning
        ("2025-01-01 12:00:00", "2025-01-01 14:00:00", PART),  # midday
        ("2025-01-01 13:00:00", "2025-01-01 18:00:00", PART),  # afternoon
        ("2025-01-01 18:00:00", "2025-01-01 23:59:59", PART),  # evening
        ("2025-01-01 00:00:00", "2025-01-01 23:59:59", DAYS),  # today
        ("2025-01-02 00:00:00", "2025-01-02 23:59:59", DAYS),  # tomorrow
        ("2025-01-01 17:00:00", "2025-01-01 17:00:00", MOMENT),  # 5 p.m.
        ("2025-01-01 17:00:00", "2025-01-01 18:00:00", PART),  # before half past five
        ("2025-01-01 12:00:00", "2025-01-01 12:00:00", NOON),  # 12:00 a.m.
        ("2025-01-02 00:00:00", "2025-01-03 23:59:59", DAYS),  # tomorrow or the day after
    ],
)
def test_each_row_of_the_vendors_table(start, end, kind):
    seconds = [
        round(datetime.fromisoformat(text).replace(tzinfo=MEXICO).timestamp())
        for text in (start, end)
    ]
    for value in (printed(start, end), [start, end]):
        span = read(value)
        assert span is not None
        assert (span.start, span.end) == (seconds[0] * 1000, seconds[1] * 1000)
        assert (span.slot, span.kind) == ("PaymentTime", kind)
        assert span.exact == (start == end)


def test_afternoon_overlaps_midday_by_an_hour():
    midday = read(printed("2025-01-01 12:00:00", "2025-01-01 14:00:00"))
    afternoon = read(printed("2025-01-01 13:00:00", "2025-01-01 18:00:00"))
    assert midday is not None
    assert afternoon is not None
    assert midday.end - afternoon.start == 3_600_000


def test_noon_is_noon_and_midnight_is_midnight():
    noon = read(printed("2025-01-01 12:00:00", "2025-01-01 12:00:00"))
    midnight = read(printed("2025-01-01 00:00:00", "2025-01-01 00:00:00"))
    assert noon == Interval(
        slot="PaymentTime", start=at("2025-01-01 18:00"), end=at("2025-01-01 18:00"), kind=NOON
    )
    assert midnight is not None
    assert (midnight.start, midnight.kind) == (at("2025-01-01 06:00"), MOMENT)


@pytest.mark.parametrize(
    "value",
    [
        None,
        "",
        "null",
        "tomorrow",
        "['2025-01-02 00:00:00']",
        ["2025-01-02 00:00:00", 5],
        ["2025-01-02", "2025-01-03"],
        ["2025-01-02 00:00:00"] * 3,
        printed("2025-02-30 00:00:00", "2025-03-01 00:00:00"),
        printed("2025-01-03 00:00:00", "2025-01-02 23:59:59"),
        printed("0001-01-01 00:00:00", "9999-12-31 23:59:59"),
        printed("12025-01-02 00:00:00", "2025-01-02 00:00:001"),
        "__import__('os').system('true')",
        "'2025-01-02 00:00:00' " * 5_000,
        17,
        {"start": "2025-01-02 00:00:00"},
    ],
)
def test_anything_else_is_no_interval(value):
    assert read(value) is None


@pytest.mark.parametrize(
    ("zone", "start", "end", "utc"),
    [
        # 02:00 to 03:00 is skipped on that day.
        ("Europe/Berlin", "03-30 02:30:00", "03-30 06:00:00", ("03-30 01:00", "03-30 04:00")),
        ("Europe/Berlin", "03-30 01:00:00", "03-30 02:30:00", ("03-30 00:00", "03-30 00:59:59")),
        ("Europe/Berlin", "03-30 02:30:00", "03-30 02:30:00", ("03-30 01:00", "03-30 01:00")),
        ("Europe/Berlin", "03-30 02:10:00", "03-30 02:50:00", ("03-30 01:00", "03-30 01:00")),
        # 02:00 to 03:00 comes twice on that day.
        ("Europe/Berlin", "10-26 02:00:00", "10-26 02:30:00", ("10-26 00:00", "10-26 01:30")),
        ("Europe/Berlin", "10-26 02:30:00", "10-26 02:30:00", ("10-26 00:30", "10-26 00:30")),
        ("Europe/Berlin", "10-26 00:00:00", "10-26 23:59:59", ("10-25 22:00", "10-26 22:59:59")),
        # The day begins at one.
        ("Africa/Cairo", "04-25 00:00:00", "04-25 23:59:59", ("04-24 22:00", "04-25 20:59:59")),
        ("Asia/Kolkata", "01-02 00:00:00", "01-02 23:59:59", ("01-01 18:30", "01-02 18:29:59")),
    ],
)
def test_clock_changes(zone, start, end, utc):
    span = read(printed(f"2025-{start}", f"2025-{end}"), ZoneInfo(zone))
    assert span is not None
    assert (span.start, span.end) == tuple(at(f"2025-{moment}") for moment in utc)


_DIGITS = st.text("0123456789", min_size=2, max_size=4)
_LIKE_TIMES = st.builds(
    "['{}-{}-{} {}:{}:{}', '{}-{}-{} {}:{}:{}']".format, *(_DIGITS for _ in range(12))
)
_ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | _LIKE_TIMES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=2),
    max_leaves=5,
)


@given(_ANYTHING, st.sampled_from(["America/Mexico_City", "Pacific/Apia", "Africa/Cairo"]))
@example(printed("0001-01-01 00:00:00", "0001-01-01 00:00:00"), "Africa/Cairo")
@example(printed("9999-12-31 23:59:59", "9999-12-31 23:59:59"), "Pacific/Apia")
def test_it_never_raises(value, zone):
    span = read(value, ZoneInfo(zone))
    assert span is None or span.start <= span.end


@given(st.integers(600_000_000, 2_100_000_000), st.integers(0, 10**6))
def test_every_span_of_two_times_in_their_order_is_read(start, length):
    first, last = (datetime.fromtimestamp(second, UTC) for second in (start, start + length))
    span = read(printed(f"{first:%Y-%m-%d %H:%M:%S}", f"{last:%Y-%m-%d %H:%M:%S}"))
    assert span is not None
    assert 0 <= span.end - span.start <= (length + 3_600) * 1000
