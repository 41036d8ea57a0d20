"""What a test of a connection came to, and where keys are kept, in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from dialwatch.ui.engine_words import spoken

__all__ = ["Said", "key_title", "place_words", "verdict_words"]

translate = QCoreApplication.translate

_MINUTE = 60
_HOUR = 3600
_LATE = 90


@dataclass(frozen=True, slots=True)
class Said:
    """One plain result."""

    headline: str
    advice: str
    state: str
    """`good`, `warn` or `bad`."""


def key_title(name: str) -> str:
    """A key as its platform calls it."""
    titles = {
        "app_key": translate("Setup", "App key"),
        "app_secret": translate("Setup", "App secret"),
        "app_id": translate("Setup", "App ID"),
    }
    return titles.get(name, name)


def place_words(kind: str, state: str, path: str) -> tuple[str, str, bool]:
    """Of a place for keys: its title, what it means, and whether it can be used."""
    match kind, state:
        case "files", _:
            title = translate("Setup", "In the folder of key files")
            about = translate("Setup", "{path}: plain files, which only you can read.")
            return title, about.format(path=path), True
        case "keyring", "ready":
            about = translate("Setup", "Encrypted by the system; nothing more to do.")
            return translate("Setup", "In the system's keyring"), about, True
        case "keyring", "locked":
            about = translate("Setup", "It is locked, or does not answer. Unlock it, look again.")
            return translate("Setup", "In the system's keyring"), about, False
        case "keyring", _:
            about = translate("Setup", "This computer has none that can be used.")
            return translate("Setup", "In the system's keyring"), about, False
        case "passphrase", "broken":
            about = translate(
                "Setup", "The file of keys is damaged or of a newer program; it is left as it is."
            )
            return translate("Setup", "In a file under a passphrase"), about, False
        case "passphrase", _:
            about = translate(
                "Setup",
                "Sealed on this computer (scrypt). The passphrase is asked for after each start; "
                "if it is forgotten, the keys are lost.",
            )
            return translate("Setup", "In a file under a passphrase"), about, True
    about = translate("Setup", "Nothing is written. They are asked for again after each start.")
    return translate("Setup", "Only until the program ends"), about, True


def verdict_words(told: Mapping[str, Any]) -> Said:
    """The result of a test, as the engine tells it; nothing in it was entered by the user."""
    platform, why = str(told.get("platform", "")), str(told.get("why", ""))
    match str(told.get("verdict")):
        case "works":
            return Said(_works(platform, told.get("campaigns")), "", "good")
        case "clock":
            return _clock(float(told.get("skew", 0.0)), works=bool(told.get("works")))
        case "address":
            return _address(platform, str(told.get("cause", "")))
        case "keys":
            said = translate("Setup", "{platform} refuses these keys.").format(platform=platform)
            advice = translate(
                "Setup",
                "Go back and enter both again, or ask the platform for new ones. Blanks do not "
                "matter; capitals do.",
            )
            return Said(said, advice, "bad")
        case "held":
            said = translate("Setup", "Not asked: {platform} refused these keys twice.")
            advice = translate(
                "Setup",
                "More failures lock this computer out for half an hour. Enter other keys, or test "
                "once more to ask all the same.",
            )
            return Said(said.format(platform=platform), advice, "warn")
        case "forbidden":
            said = translate("Setup", "The keys are right, but the account may not read.")
            advice = translate("Setup", "Ask {platform} to open it for the account.")
            return Said(said, advice.format(platform=platform), "bad")
    said = translate("Setup", "{platform} answers, but not as it should.")
    return Said(said.format(platform=platform), spoken(why), "bad")


def _works(platform: str, campaigns: object) -> str:
    if isinstance(campaigns, int):
        return translate("Setup", "Works: %n tasks seen.", "", campaigns)
    return translate("Setup", "Works: {platform} takes the keys.").format(platform=platform)


def _clock(skew: float, *, works: bool) -> Said:
    size = _span(abs(skew))
    slow = translate("Setup", "This computer's clock is {time} slow.")
    fast = translate("Setup", "This computer's clock is {time} fast.")
    headline = (slow if skew > 0 else fast).format(time=size)
    if works:
        advice = translate(
            "Setup", "The keys are taken even so; but set the clock, or ages of data will be wrong."
        )
        return Said(headline, advice, "warn")
    advice = translate("Setup", "Platforms refuse keys then. Set the clock, and test again.")
    return Said(headline, advice, "bad")


def _span(seconds: float) -> str:
    if seconds < _LATE:
        count = round(seconds)
        return translate("Setup", "%n s", "", count)
    if seconds < _LATE * _MINUTE:
        count = round(seconds / _MINUTE)
        return translate("Setup", "%n min", "", count)
    count = round(seconds / _HOUR)
    return translate("Setup", "%n h", "", count)


def _address(platform: str, cause: str) -> Said:
    headline = translate("Setup", "The address is wrong, or cannot be reached.")
    advice = {
        "NameUnknown": translate(
            "Setup", "Nobody knows this name. Check its spelling, and this computer's network."
        ),
        "NotFound": translate("Setup", "There is a server, but not {platform} (404)."),
        "WebPage": translate(
            "Setup",
            "A web page answers in place of {platform}. Check the address; see in a browser "
            "whether this network asks for a log-in.",
        ),
        "CertificateRefused": translate(
            "Setup",
            "Its certificate cannot be trusted, so nothing was sent. Check the address and this "
            "computer's clock; where your company inspects traffic, add its authority later in "
            "the settings.",
        ),
        "TimedOut": translate(
            "Setup", "No answer came in time. Check the address and the network."
        ),
    }
    told = advice.get(cause, translate("Setup", "Nothing answers there. Check it and the network."))
    return Said(headline, told.format(platform=platform), "bad")
