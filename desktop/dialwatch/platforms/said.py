"""What a platform says when it refuses, and what an account's test says to the user."""

from functools import lru_cache

from dialwatch.calls.errors import (
    AccessRefused,
    PlatformError,
    Refused,
    Throttled,
    VendorError,
)
from dialwatch.platforms.port import ProbeResult
from dialwatch.platforms.wiring import clean
from dialwatch.redaction import redacted

__all__ = ["failed_probe", "refusal", "unknown_word"]

_LONGEST_MESSAGE = 120
_LONGEST_WORD = 30


def refusal(platform: str, code: str, message: str) -> PlatformError:
    """An error code in a body whose HTTP status said that all is well."""
    words = redacted(clean(message))[:_LONGEST_MESSAGE]
    told = f"{code or 'none'}" + (f", “{words}”" if words else "")
    match code:
        case "401":
            return AccessRefused(f"{platform} refused the key (code {told}).")
        case "403":
            return Refused(f"{platform} does not allow this for the account (code {told}).")
        case "429":
            return Throttled(f"{platform} asks us to slow down (code {told}).")
    status = int(code) if code.isascii() and code.isdigit() and len(code) == 3 else 200
    return VendorError(
        f"{platform} answered with an error of its own: code {told}.", status=status, code=code
    )


def failed_probe(error: PlatformError, skew: float) -> ProbeResult:
    """A test that ended in this error."""
    return ProbeResult(ok=False, sentence=str(error), skew=skew, failure=error)


@lru_cache(maxsize=256)
def unknown_word(told: str) -> str:
    """The sentence, with `{n}`, for calls whose outcome no rule of the table decides."""
    if not told:
        return "Calls that do not say how they ended: {n}. They count as unknown until they do."
    shown = redacted(clean(told))[:_LONGEST_WORD].replace("{", "(").replace("}", ")")
    return (
        f"Calls with the word “{shown}”, which is not in the table of outcomes: {{n}}. "
        "They count as unknown until the word is added there."
    )
