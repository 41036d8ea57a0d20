"""Blu's signature (vendors/blu.md 2): three headers, made anew for each request."""

from hashlib import sha256

__all__ = ["headers", "signature"]


def signature(app_id: str, app_key: str, time_stamp: str) -> str:
    """SHA-256 of the three texts in this order, without a separator; 64 lower-case hex digits."""
    return sha256(f"{app_id}{app_key}{time_stamp}".encode()).hexdigest()


def headers(app_id: str, app_key: str, millis: int) -> dict[str, str]:
    """The headers of a request sent at this moment, UTC epoch milliseconds."""
    time_stamp = str(millis)
    return {
        "appId": app_id,
        "timeStamp": time_stamp,
        "sign": signature(app_id, app_key, time_stamp),
    }
