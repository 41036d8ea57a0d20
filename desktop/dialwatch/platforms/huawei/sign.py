"""Huawei's signatures (vendors/huawei.md 3), made for each request: AKSK, and the older WSSE."""

import hmac
from base64 import b64encode
from datetime import UTC, datetime
from hashlib import sha256

__all__ = ["AUTHORIZATION", "CONTENT_TYPE", "digest", "headers", "older_digest"]

AUTHORIZATION = 'AKSK realm="SDP",profile="UsernameToken",type="Appkey"'
CONTENT_TYPE = "application/json;charset=UTF-8"
OLDER = "WSSE"


def digest(app_secret: str, nonce: str, created: str) -> str:
    """Base64 of the raw HMAC-SHA256 of nonce and time, one after the other, under the secret."""
    made = hmac.new(app_secret.encode(), f"{nonce}{created}".encode(), sha256)
    return b64encode(made.digest()).decode()


def older_digest(app_secret: str, nonce: str, created: str) -> str:
    """Base64 of the raw SHA-256 of nonce, time and secret, one after the other."""
    return b64encode(sha256(f"{nonce}{created}{app_secret}".encode()).digest()).decode()


def headers(
    app_key: str, app_secret: str, nonce: str, now: datetime, scheme: str = "AKSK"
) -> dict[str, str]:
    """The headers of a request. `nonce`: 1 to 128 ASCII letters and digits, never used before.

    `scheme`: AKSK, or WSSE for applications that still want it. The time is UTC to the second,
    whatever zone `now` has.
    """
    created = now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    older = scheme == OLDER
    told = (older_digest if older else digest)(app_secret, nonce, created)
    return {
        "Content-Type": CONTENT_TYPE,
        "Authorization": AUTHORIZATION.replace("AKSK", OLDER) if older else AUTHORIZATION,
        "X-WSSE" if older else "X-AKSK": f'UsernameToken Username="{app_key}",'
        f'PasswordDigest="{told}",Nonce="{nonce}",Created="{created}"',
    }
