"""What is said to the user when something fails: what happened, and what to do. One table."""

from dialwatch.calls.account import Light
from dialwatch.calls.errors import (
    AccessRefused,
    BadAnswer,
    BadInput,
    CertificateRefused,
    CutOff,
    DialwatchError,
    HeldBack,
    NameUnknown,
    NotConfirmed,
    NotFound,
    Refused,
    RepeatedPage,
    StoreError,
    StoreFull,
    Throttled,
    TimedOut,
    TooLarge,
    Unreachable,
    VendorError,
    WebPage,
)

__all__ = [
    "SLEPT",
    "campaign_sentence",
    "clock_set_back",
    "internal",
    "light_of",
    "sentence_of",
    "skewed",
    "slept",
    "span",
]

_TABLE: tuple[tuple[type[DialwatchError], str], ...] = (
    # The first row that fits counts: narrower errors stand above wider ones.
    (
        AccessRefused,
        (
            "{platform} refused the keys of this account. "
            "Check them, or ask the platform for new ones; then test the account."
        ),
    ),
    (
        Refused,
        (
            "{platform} does not allow this account to read this (403). "
            "Ask the platform to open it for the account."
        ),
    ),
    (
        NotFound,
        (
            "{platform} has nothing at this address (404). "
            "Check the account's address; the path may differ for this account."
        ),
    ),
    (Throttled, "{platform} asks for fewer requests (429). Polling waits {wait}, then goes on."),
    (
        CertificateRefused,
        (
            "The certificate of {platform} cannot be trusted, so nothing was sent. "
            "Check the address; if your company inspects traffic, add its certificate."
        ),
    ),
    (
        HeldBack,
        (
            "{platform} failed most of what was asked lately, so it is asked less often. "
            "Nothing is lost; polling returns to its pace by itself."
        ),
    ),
    (
        TimedOut,
        (
            "{platform} does not answer in time. Trying again by itself; "
            "if it lasts, check the network or the platform's status."
        ),
    ),
    (
        NameUnknown,
        (
            "The address of {platform} cannot be found. Trying again by itself; "
            "check the account's address and this computer's network."
        ),
    ),
    (
        Unreachable,
        (
            "{platform} cannot be reached. Trying again by itself; "
            "check the network and the account's address."
        ),
    ),
    (
        VendorError,
        (
            "{platform} reports a failure of its own{code}. "
            "Trying again by itself; if it lasts, tell the platform."
        ),
    ),
    (
        TooLarge,
        (
            "{platform} sent an answer larger than 64 MiB; it was not read. "
            "Split the campaign into smaller lists."
        ),
    ),
    (
        WebPage,
        (
            "{platform} answered with a web page instead of data. See in a browser whether this "
            "network asks for a log-in, and check the account's address. Trying again by itself."
        ),
    ),
    (
        CutOff,
        (
            "{platform} sent an answer that was empty or broke off. Trying again by itself; "
            "if it lasts, check the network, then tell the platform."
        ),
    ),
    (
        RepeatedPage,
        (
            "{platform} gives the same page of results whatever page is asked for, so newer "
            "results may be missing. Trying again by itself; if it lasts, tell the platform."
        ),
    ),
    (
        BadAnswer,
        (
            "{platform} sent an answer that cannot be understood. Trying again by itself; "
            "if it lasts, the platform may have changed: tell whoever looks after Dialwatch."
        ),
    ),
    (
        NotConfirmed,
        (
            "This question is not confirmed for this account. "
            "Enter its path in the account's overrides to switch it on."
        ),
    ),
    (
        StoreFull,
        (
            "The disk is full, so new results cannot be kept. Free some space; "
            "what is missing is then fetched by itself."
        ),
    ),
    (
        StoreError,
        (
            "New results cannot be written to the journal. Trying again by itself; "
            "check the profile's folder and the disk."
        ),
    ),
)

SLEPT = "asleep"
"""The notice's id: a later sleep replaces it."""


def sentence_of(error: DialwatchError, platform: str, wait: float | None = None) -> str:
    """What happened and what to do, for this error of this platform.

    `wait`: seconds until the next try, where known.
    """
    if isinstance(error, BadInput):
        return str(error)
    for kind, text in _TABLE:
        if isinstance(error, kind):
            return text.format(platform=platform, wait=span(wait), code=_code(error))
    return f"{platform} could not be asked. Trying again by itself."


def campaign_sentence(name: str, others: int, error: DialwatchError, platform: str) -> str:
    """The same for this campaign and so many others, while the account itself works."""
    why = sentence_of(error, platform)
    if others:
        return f"“{name}” and {others} more are not up to date: {why}"
    return f"“{name}” is not up to date: {why}"


def light_of(error: DialwatchError) -> Light:
    """The light of an account that this error stopped."""
    return Light.REFUSED if isinstance(error, (AccessRefused, Refused, BadInput)) else Light.STOPPED


def internal(error: BaseException) -> str:
    """A fault of ours."""
    return (
        f"A fault inside Dialwatch ({type(error).__name__}) interrupted this account. "
        "It goes on by itself; please report it with the file engine.log."
    )


def slept(seconds: float) -> str:
    """The computer slept, or its clock was set forward."""
    return (
        f"The computer was asleep, or its clock was set forward, for {span(seconds)}. "
        "What happened meanwhile is being fetched."
    )


def clock_set_back(seconds: float) -> str:
    """The computer's clock was set back."""
    return (
        f"The computer's clock was set back by {span(seconds)}. "
        "Stored times stay as they are; new ones follow the new time."
    )


def skewed(seconds: float, platform: str) -> str:
    """The platform's clock and ours differ by more than a minute."""
    side = "ahead of" if seconds > 0 else "behind"
    return (
        f"The clock of {platform} is {span(abs(seconds))} {side} this computer's. "
        "Check this computer's date and time; ages of data may look wrong until then."
    )


def span(seconds: float | None) -> str:
    """A length of time in words: `45 s`, `3 min`, `2 h`."""
    if seconds is None:
        return "a little"
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    if seconds < 90 * 60:
        return f"{round(seconds / 60)} min"
    return f"{seconds / 3600:.1f}".removesuffix(".0") + " h"


def _code(error: DialwatchError) -> str:
    if isinstance(error, VendorError):
        told = error.code or (str(error.status) if error.status else "")
        return f" ({told[:20]})" if told else ""
    return ""
