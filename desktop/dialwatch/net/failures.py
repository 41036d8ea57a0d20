"""Foreign failures in our own words: the one place where httpx's errors and statuses are read.

The sentences are for the user. They name the account, never a key, a number or a body.
"""

import errno
import math
import socket
import ssl
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

from dialwatch.calls.errors import (
    AccessRefused,
    BadAnswer,
    CertificateRefused,
    CutOff,
    NameUnknown,
    NotFound,
    PlatformError,
    Refused,
    Throttled,
    TimedOut,
    Unreachable,
    VendorError,
)

__all__ = ["of_date", "of_error", "of_status", "retry_after", "was_sent"]

_LONGEST_WAIT = 24 * 3600.0
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)

_CERTIFICATE_WORDS: Mapping[int, str] = {
    -1: "it is another one than the account's settings name for this host",
    10: "it has expired; the platform has to renew it",
    18: "nobody but itself vouches for it",
    19: "its authority is unknown to this computer",
    20: "its authority is unknown to this computer",
    62: "it belongs to another address",
    64: "it belongs to another address",
}
"""OpenSSL's verification codes that a user may meet; -1 is ours (`tls.AnotherCertificate`)."""


def was_sent(error: Exception) -> bool:
    """May the platform have seen the request?"""
    return not isinstance(error, _UNSENT)


def of_error(error: Exception, name: str) -> PlatformError:
    """What httpx or a socket raised, as one of ours."""
    if isinstance(error, httpx.ConnectTimeout | httpx.PoolTimeout):
        return TimedOut(f"{name} cannot be reached: no connection in time.")
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        return TimedOut(f"{name} was asked but did not answer in time.")
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLError):
            return _of_tls(cause, name)
        if isinstance(cause, socket.gaierror):
            return NameUnknown(f"{name} cannot be reached: its address has no such name.")
        if isinstance(cause, OSError) and cause.errno == errno.ECONNREFUSED:
            return Unreachable(f"{name} cannot be reached: the connection was refused.")
    if isinstance(error, httpx.ConnectError):
        return Unreachable(f"{name} cannot be reached.")
    if isinstance(error, httpx.RemoteProtocolError):
        if "without sending a response" in str(error):
            return Unreachable(f"{name} closed the connection without an answer.")
        return CutOff(f"The answer of {name} was cut off or is not HTTP.")
    return Unreachable(f"The connection to {name} broke.")


def _of_tls(error: ssl.SSLError, name: str) -> PlatformError:
    if isinstance(error, ssl.SSLCertVerificationError):
        why = _CERTIFICATE_WORDS.get(error.verify_code, "it cannot be verified")
        return CertificateRefused(f"The certificate of {name} is not trusted: {why}.")
    reason = (error.reason or "").upper()
    if "PROTOCOL" in reason or "VERSION" in reason:
        return CertificateRefused(f"{name} offers only an old, unsafe version of TLS.")
    return CertificateRefused(f"No safe connection to {name} could be made.")


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    queue = [error]
    while queue:
        one = queue.pop(0)
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        queue.extend(cause for cause in (one.__cause__, one.__context__) if cause is not None)
        if isinstance(one, BaseExceptionGroup):
            queue.extend(one.exceptions)


def of_status(
    status: int, headers: Mapping[str, str], name: str, now: datetime
) -> PlatformError | None:
    """What this HTTP status means; None for success."""
    wait = retry_after(headers, now)
    match status:
        case _ if 200 <= status < 300:
            return None
        case _ if status < 400:
            return BadAnswer(f"{name} answers from another address. Check the account's address.")
        case 401:
            return AccessRefused(f"{name} refused the key. Check it and enter it again.")
        case 403:
            return Refused(f"{name} does not allow this for the account (403).")
        case 404:
            return NotFound(f"{name} knows no such address (404). Check the account's address.")
        case 429:
            return Throttled(f"{name} asks us to slow down (429).", wait)
        case _ if status >= 500:
            return VendorError(f"{name} has a failure of its own ({status}).", status=status,
                               code=str(status), retry_after=wait)  # fmt: skip
    return VendorError(
        f"{name} refused the request ({status}).", status=status, code=str(status), retry_after=wait
    )


def retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds of a Retry-After header, of either form, at most a day; None without a sound one."""
    told = headers.get("retry-after", "").strip()
    if not told:
        return None
    try:
        seconds = float(told)
    except ValueError:
        date = of_date(told)
        if date is None:
            return None
        seconds = (date - now).total_seconds()
    if math.isnan(seconds):
        return None
    return min(_LONGEST_WAIT, max(0.0, seconds))


def of_date(told: str) -> datetime | None:
    """An HTTP date, aware; None where it is none."""
    try:
        date = parsedate_to_datetime(told)
    except (ValueError, IndexError, TypeError, OverflowError):
        return None
    return date if date.tzinfo is not None else date.replace(tzinfo=UTC)
