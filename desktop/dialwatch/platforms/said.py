"""What a platform says when it refuses, and what an account's test says to the user."""

import re
from functools import lru_cache

from dialwatch.calls.errors import (
    AccessRefused,
    NoCode,
    PlatformError,
    Refused,
    Throttled,
    VendorError,
)
from dialwatch.platforms.port import ProbeResult
from dialwatch.platforms.wiring import clean
from dialwatch.redaction import redacted

__all__ = ["failed_probe", "readable_code", "refusal", "unknown_word"]

_LONGEST_MESSAGE = 120
_LONGEST_WORD = 30
_CODE = re.compile(r"-?[0-9]{1,8}|[A-Z][A-Za-z]{0,7}[-_.]?[0-9]{1,8}", re.ASCII)


def refusal(platform: str, code: str, message: str) -> PlatformError:
    """An error code in a body whose HTTP status said that all is well."""
    code = readable_code(code)
    error = _refusal(platform, code)
    error.words = redacted(clean(message))[:_LONGEST_MESSAGE]
    return error


def _refusal(platform: str, code: str) -> PlatformError:
    told = code or "none"
    match code:
        case "401":
            return AccessRefused(f"{platform} refused the key (code {told}).")
        case "403":
            return Refused(f"{platform} does not allow this for the account (code {told}).")
        case "429":
            return Throttled(f"{platform} asks us to slow down (code {told}).")
        case "" | "not readable":
            return NoCode(
                f"{platform} answered with an error of its own: code {told}.", status=200, code=code
            )
    status = int(code) if code.isdigit() and len(code) == 3 else 200
    return VendorError(
        f"{platform} answered with an error of its own: code {told}.", status=status, code=code
    )


def readable_code(told: str) -> str:
    """The code, if it looks like one: it is logged, so it must be no text."""
    return told if _CODE.fullmatch(told) else "not readable" if told else ""


def failed_probe(error: PlatformError, skew: float) -> ProbeResult:
    """A test that ended in this error."""
    words = f" “{error.words}”" if error.words else ""
    return ProbeResult(ok=False, sentence=f"{error}{words}", skew=skew, failure=error)


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
