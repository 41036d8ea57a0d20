"""How PrivateNumber sends: signed as it wants to be asked, with the application's own key.

Source: vendors/huawei.md 3, 11.1. Documented: the three headers, the digest, a new nonce for every
request, UTC without milliseconds. That a repeated push is signed anew is unconfirmed [U], so that
it can be switched (pusher.py).
"""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Mapping
from typing import Any

from dialwatch.clock import Clock
from dialwatch.simulator.huawei_application import Application
from dialwatch.simulator.push import Message, Push
from dialwatch.simulator.pusher import Pusher, Reply
from dialwatch.simulator.retries import HUAWEI
from dialwatch.simulator.wire import encoded

__all__ = ["HuaweiSender"]

_PATIENCE = 5.0


class HuaweiSender:
    """Of one application."""

    def __init__(self, application: Application, clock: Clock, pusher: Pusher) -> None:
        self.account = f"huawei/{application.name}"
        self._application = application
        self._clock = clock
        self._pusher = pusher

    def send(self, kind: str, about: Mapping[str, Any], body: bytes) -> Push | None:
        """Push that body."""
        return self._pusher.send(self._message(kind, about, body), HUAWEI)

    def tell(self, kind: str, about: Mapping[str, Any], told: Mapping[str, Any]) -> None:
        """Push that object."""
        self.send(kind, about, encoded(told))

    def ask(
        self, kind: str, about: Mapping[str, Any], told: Mapping[str, Any], reply: Reply
    ) -> bool:
        """Ask the customer's server; False: it has no address."""
        return self._pusher.ask(self._message(kind, about, encoded(told)), _PATIENCE, reply)

    def _message(self, kind: str, about: Mapping[str, Any], body: bytes) -> Message:
        return Message(self.account, kind, about, body, self._headers)

    def _headers(self) -> dict[str, str]:
        key, secret = self._application.app_key, self._application.app_secret
        # Not from the world's seed: a receiver refuses a nonce that it has seen in an earlier run.
        nonce = secrets.token_hex(16).upper()
        created = self._clock.now().strftime("%Y-%m-%dT%H:%M:%SZ")
        proof = hmac.new(secret.encode(), (nonce + created).encode(), hashlib.sha256).digest()
        digest = base64.b64encode(proof).decode()
        return {
            "Content-Type": "application/json;charset=UTF-8",
            "Authorization": 'AKSK realm="SDP",profile="UsernameToken",type="Appkey"',
            "X-AKSK": f'UsernameToken Username="{key}",PasswordDigest="{digest}",'
            f'Nonce="{nonce}",Created="{created}"',
        }
