"""`X-AIRudder-Sign`: how it is made is not known, so several formulas are tried.

Source: vendors/airudder.md 11, airudder-workflow.md 5 [U]. The formula and the mode are the user's
choice; `log` says which formula, if any, fits, so that the first real delivery settles it.
"""

import hmac
import json
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import md5, sha256

from dialwatch.platforms.push import Headers, Proof

__all__ = ["FORMULAS", "HEADER", "MODES", "Signature"]

HEADER = "x-airudder-sign"
MODES = ("off", "log", "enforce")
"""`enforce` refuses what does not fit the chosen formula; `log` only says so."""


def _hex_of_body(key: str, secret: str, body: bytes) -> str:
    del key
    return hmac.new(secret.encode(), body, sha256).hexdigest()


def _base64_of_body(key: str, secret: str, body: bytes) -> str:
    del key
    return b64encode(hmac.new(secret.encode(), body, sha256).digest()).decode()


def _hex_of_time_and_body(key: str, secret: str, body: bytes) -> str:
    del key
    return hmac.new(secret.encode(), _timestamp(body).encode() + body, sha256).hexdigest()


def _of_key_and_time(key: str, secret: str, body: bytes) -> str:
    return sha256(f"{key}{_timestamp(body)}{secret}".encode()).hexdigest()


def _md5_of_body(key: str, secret: str, body: bytes) -> str:
    del key
    return md5(body + secret.encode(), usedforsecurity=False).hexdigest()


FORMULAS: Mapping[str, Callable[[str, str, bytes], str]] = {
    "hmac_sha256_hex": _hex_of_body,
    "hmac_sha256_base64": _base64_of_body,
    "hmac_sha256_ts": _hex_of_time_and_body,
    "sha256_concat": _of_key_and_time,
    "md5_concat": _md5_of_body,
}
"""Name → what is made of key, secret and the raw body."""


_TRIED = 256 << 10
"""Bytes of a body up to which all formulas are tried: others wait for their answer meanwhile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """How pushes of one account are expected to be signed."""

    formula: str
    """One of `FORMULAS`."""
    mode: str
    """One of `MODES`."""
    key: str
    secret: str

    def judge(self, headers: Headers, body: bytes) -> Proof:
        """Whether the push may be taken. Only `enforce` ever refuses."""
        if self.mode == "off":
            return Proof(good=True)
        told = headers.get(HEADER, "")
        if not told:
            return Proof(good=self.mode != "enforce", note="It is not signed.")
        if self._fits(self.formula, told, body):
            return Proof(good=True, note=f"Its signature fits {self.formula}.")
        if len(body) > _TRIED:
            found = f"does not fit {self.formula}; others are tried on shorter pushes"
        elif other := next((one for one in FORMULAS if self._fits(one, told, body)), ""):
            found = f"fits {other}, not {self.formula}"
        else:
            found = "fits no formula that is known"
        return Proof(good=self.mode != "enforce", note=f"Its signature {found}.")

    def _fits(self, formula: str, told: str, body: bytes) -> bool:
        due = FORMULAS[formula](self.key, self.secret, body)
        if "base64" not in formula:
            told = told.lower()
        return hmac.compare_digest(due.encode(), told.encode())


def _timestamp(body: bytes) -> str:
    """The body's own `timestamp`; empty where it has none."""
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    value = told.get("timestamp", "") if isinstance(told, dict) else ""
    text = str(value) if isinstance(value, (int, str)) else ""
    return text.encode(errors="replace").decode()  # JSON may escape halves of a character
