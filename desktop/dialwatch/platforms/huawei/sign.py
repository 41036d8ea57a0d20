"""Huawei's AKSK headers (vendors/huawei.md 3), made anew for each request."""

import hmac
from base64 import b64encode
from datetime import UTC, datetime
from hashlib import sha256

__all__ = ["digest", "headers"]

AUTHORIZATION = 'AKSK realm="SDP",profile="UsernameToken",type="Appkey"'
CONTENT_TYPE = "application/json;charset=UTF-8"


def digest(app_secret: str, nonce: str, created: str) -> str:
    """Base64 of the raw HMAC-SHA256 of nonce and time, one after the other, under the secret."""
    made = hmac.new(app_secret.encode(), f"{nonce}{created}".encode(), sha256)
    return b64encode(made.digest()).decode()


def headers(app_key: str, app_secret: str, nonce: str, now: datetime) -> dict[str, str]:
    """The headers of a request. `nonce`: 1 to 128 ASCII letters and digits, never used before.

    The time is UTC to the second, whatever zone `now` has.
    """
    created = now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    told = digest(app_secret, nonce, created)
    return {
        "Content-Type": CONTENT_TYPE,
        "Authorization": AUTHORIZATION,
        "X-AKSK": f'UsernameToken Username="{app_key}",PasswordDigest="{told}",'
        f'Nonce="{nonce}",Created="{created}"',
    }
