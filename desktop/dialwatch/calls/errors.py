"""The one error family: foreign errors become these at the border (`net`, `store`) only.

A message is for the log and for `sentence`s: it never holds a key, a phone number or a body.
"""

__all__ = [
    "AccessRefused",
    "AddressRefused",
    "BadAnswer",
    "BadInput",
    "CertificateRefused",
    "CutOff",
    "DialwatchError",
    "EngineClash",
    "HeldBack",
    "NameUnknown",
    "NoCode",
    "NotConfirmed",
    "NotFound",
    "PlatformError",
    "Refused",
    "RepeatedPage",
    "StoreError",
    "StoreFull",
    "StoreTooNew",
    "Throttled",
    "TimedOut",
    "TooLarge",
    "Unreachable",
    "VendorError",
    "WebPage",
]


class DialwatchError(Exception):
    """Everything that we raise on purpose."""


class BadInput(DialwatchError):
    """What the user gave does not fit; the message says what and what to do."""


class EngineClash(DialwatchError):
    """Another engine owns this profile."""


class StoreError(DialwatchError):
    """The journal cannot be read or written."""


class StoreFull(StoreError):
    """The disk is full."""


class StoreTooNew(StoreError):
    """The store was written by a newer program; it is left untouched."""


class PlatformError(DialwatchError):
    """A platform did not give what was asked."""

    words: str = ""
    """What the platform itself said about it. For the screen alone: it may name persons."""
    advice: str = ""
    """What the user can do about it; each kind has its own, and a platform's code may tell more."""
    code: str = ""
    """The platform's own code, where it told one."""
    sent: bool = True
    """False: the platform never saw the question, so nothing can have happened there."""
    waits: float | None = None
    """Seconds for which the same cannot succeed, where that is known; nothing was done."""

    @property
    def leaves_open(self) -> bool:
        """The platform may have done what was asked, and nobody knows."""
        return False


class Unreachable(PlatformError):
    """No connection: refused, reset, or the name is not known."""

    advice = "Check the network and the account's address, then ask again."

    @property
    def leaves_open(self) -> bool:
        return self.sent


class NameUnknown(Unreachable):
    """The address's name cannot be looked up."""


class TimedOut(Unreachable):
    """Connected or not, no answer came in time."""

    advice = "Ask again in a moment. If it lasts, the platform is too busy or unreachable."


class HeldBack(Unreachable):
    """Not sent: the platform failed most of what was asked lately, so we ask it less."""

    advice = "Ask again in a minute."
    sent = False


class CertificateRefused(Unreachable):
    """The platform's certificate cannot be trusted."""

    advice = (
        "Check the account's address and this computer's clock. Where your company inspects "
        "traffic, add its authority to the account."
    )


class AccessRefused(PlatformError):
    """The key or token was refused (401, or the vendor's code for it)."""

    advice = "Enter the account's key again, then test the account."


class Refused(PlatformError):
    """Forbidden for this account (403)."""

    advice = "Ask the platform's support to allow it for this account."


class AddressRefused(Refused):
    """A file lies at an address that may not be asked: nothing was sent there."""

    advice = "Allow the host in the dialog Recordings if you know it, then fetch again."
    sent = False

    def __init__(self, message: str, host: str = "") -> None:
        """`host`: the one that the user could allow; empty where nobody should."""
        super().__init__(message)
        self.host = host


class NotFound(PlatformError):
    """No such address (404)."""

    advice = (
        "Check the ids that were entered. If they are right, another path may be: see Watch → "
        "Contracts."
    )


class Throttled(PlatformError):
    """Too many requests (429). `retry_after` is in seconds where the platform said so."""

    advice = "Wait a minute, then ask again."

    def __init__(self, message: str, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


_LATER = "Ask again later. If it lasts, tell the platform's support the code and the time."
_ASK_THEM = "Read what the platform says beside the code; its support knows what the code means."


class VendorError(PlatformError):
    """The platform answered with a failure of its own: 5xx, or an error code in the body."""

    def __init__(
        self,
        message: str,
        *,
        status: int = 0,
        code: str = "",
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.retry_after = retry_after
        self.advice = _LATER if status >= 500 else _ASK_THEM

    @property
    def leaves_open(self) -> bool:
        return self.status >= 500


class NoCode(VendorError):
    """An answer without a code, or with something else in its place: it does not tell whether what
    was asked for was done."""

    @property
    def leaves_open(self) -> bool:
        return True


class BadAnswer(PlatformError):
    """The answer cannot be understood: not JSON, cut off, HTML, or of the wrong shape."""

    advice = (
        "Let the account's contract be checked (Watch → Contracts): the platform may have changed."
    )

    @property
    def leaves_open(self) -> bool:
        return True


class CutOff(BadAnswer):
    """The answer ended in its middle, or was empty."""


class RepeatedPage(BadAnswer):
    """The same page comes whatever page is asked for: the results behind it cannot be seen."""


class WebPage(BadAnswer):
    """A web page came instead of data: a network's log-in, or another address."""

    advice = "Log in to the network, or check the account's address, then ask again."


class TooLarge(BadAnswer):
    """The answer is larger than we take (64 MiB)."""


class NotConfirmed(PlatformError):
    """The operation is not confirmed for this account: its path has to be entered first."""

    sent = False
