from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from dialwatch.calls.errors import (
    AccessRefused,
    BadAnswer,
    NotFound,
    Refused,
    Throttled,
    VendorError,
)
from dialwatch.net.failures import of_date, of_status, retry_after

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (301, BadAnswer),
        (400, VendorError),
        (401, AccessRefused),
        (403, Refused),
        (404, NotFound),
        (429, Throttled),
        (500, VendorError),
        (503, VendorError),
    ],
)
def test_each_status_is_one_of_our_errors(status, error):
    assert isinstance(of_status(status, {}, "Account", NOW), error)


def test_success_is_no_error():
    assert of_status(204, {}, "Account", NOW) is None


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        ("120", 120.0),
        (" 7 ", 7.0),
        ("-5", 0.0),
        ("1e9", 86400.0),
        ("nan", None),
        ("soon", None),
        ("", None),
        (format_datetime(NOW + timedelta(seconds=90), usegmt=True), 90.0),
        (format_datetime(NOW - timedelta(seconds=90), usegmt=True), 0.0),
        ("Wed, 99 Nov 2026 00:00:00 GMT", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(told, seconds):
    assert retry_after({"retry-after": told}, NOW) == seconds


def test_throttling_and_failures_carry_it():
    throttled = of_status(429, {"retry-after": "30"}, "Account", NOW)
    failing = of_status(503, {"retry-after": "40"}, "Account", NOW)
    assert isinstance(throttled, Throttled)
    assert isinstance(failing, VendorError)
    assert (throttled.retry_after, failing.retry_after) == (30.0, 40.0)


def test_a_date_without_a_zone_is_utc():
    assert of_date("Sat, 21 Nov 2026 09:00:00 -0000") == NOW
