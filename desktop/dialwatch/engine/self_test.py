"""The push that the program sends to itself, and how it is taken."""

from datetime import datetime

from dialwatch.calls.push import PushState
from dialwatch.platforms.push import Answer, Headers, Proof, PushAsk, Pushed

__all__ = ["ACCOUNT", "BODY", "KIND", "SelfPushes"]

ACCOUNT, KIND = "", "test"
"""Stand for no account of a platform."""
BODY = b'{"test": "sent by Dialwatch to itself"}'


class SelfPushes:
    """Takes everything: its address is known to this program alone."""

    def header_proof(self, headers: Headers, now: datetime) -> Proof:
        """Always good."""
        del headers, now
        return Proof(good=True)

    def body_proof(self, kind: str, headers: Headers, body: bytes) -> Proof:
        """Good for the very body that is sent."""
        del kind, headers
        return Proof(good=body == BODY)

    def answer(self, kind: str, body: bytes) -> Answer:
        """200."""
        del kind, body
        return Answer(b"{}")

    def unkept_answer(self, kind: str, body: bytes) -> Answer | None:
        """None: it was not kept."""
        del kind, body
        return None

    def read(self, ask: PushAsk, body: bytes) -> Pushed:
        """It tells nothing but that it came."""
        del ask, body
        return Pushed(state=PushState.DONE, note="Sent by Dialwatch to itself")
