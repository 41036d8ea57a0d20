"""Whether a notification comes from Huawei: its digest, recomputed (vendors/huawei.md 3).

Both the present scheme and the older one are understood. An old time or a nonce that was used
before does not make a right digest wrong: the platform repeats for hours, and whether it renews
its headers then is not known (11.1).
"""

import hmac
import re
from collections import OrderedDict
from datetime import UTC, datetime

from dialwatch.platforms.huawei.sign import digest, older_digest
from dialwatch.platforms.push import Headers, Proof

__all__ = ["AkskProof"]

_TOLERANCE = 300.0
"""Seconds of difference to our clock from which on a push is late."""
_NONCES = 50_000
_PAIR = re.compile(r'(\w+)="([^"]*)"')
_SCHEMES = (("x-aksk", digest), ("x-wsse", older_digest))


class AkskProof:
    """Of one application. Remembers the nonces of some hours; used in one thread."""

    def __init__(self, app_key: str, app_secret: str) -> None:
        self._key = app_key
        self._secret = app_secret
        self._nonces: OrderedDict[str, None] = OrderedDict()

    def judge(self, headers: Headers, now: datetime) -> Proof:
        """Good only where one of the schemes fits; the key is compared in constant time too."""
        for name, made in _SCHEMES:
            told = dict(_PAIR.findall(headers.get(name, "")))
            if not told:
                continue
            nonce, created = told.get("Nonce", ""), told.get("Created", "")
            due = made(self._secret, nonce, created)
            same_key = hmac.compare_digest(told.get("Username", "").encode(), self._key.encode())
            same = hmac.compare_digest(told.get("PasswordDigest", "").encode(), due.encode())
            if same_key and same and nonce and created:
                return self._judged(nonce, created, now)
        return Proof(good=False)

    def _judged(self, nonce: str, created: str, now: datetime) -> Proof:
        used = nonce in self._nonces
        self._nonces[nonce] = None
        if len(self._nonces) > _NONCES:
            self._nonces.popitem(last=False)
        if used:
            return Proof(good=True, late=True, note="Its nonce was used before.")
        try:
            moment = datetime.strptime(created, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        except ValueError:
            return Proof(good=True, late=True, note="Its time of signing cannot be read.")
        if abs((now - moment).total_seconds()) > _TOLERANCE:
            return Proof(good=True, late=True, note="It was signed long before it came.")
        return Proof(good=True)
