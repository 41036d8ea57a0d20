"""How long a binding lives: typed as people say it, shown as they read it."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.errors import BadInput
from dialwatch.calls.form import Choice
from dialwatch.ui.format import THIN, day_and_time, unit_words, with_unit

__all__ = ["DAY", "ends_said", "life_choices", "life_of", "life_text", "life_words", "until_of"]

translate = QCoreApplication.translate

DAY = 86_400
_OFFERED = (7 * DAY, 30 * DAY, 90 * DAY)
_UNITS = {
    **dict.fromkeys(("w", "week", "weeks"), 7 * DAY),
    **dict.fromkeys(("d", "day", "days"), DAY),
    **dict.fromkeys(("h", "hour", "hours"), 3600),
    **dict.fromkeys(("m", "min", "minute", "minutes"), 60),
    **dict.fromkeys(("s", "sec", "second", "seconds"), 1),
}
_PART = re.compile(r"(\d+)\s*([^\W\d_]+)")
_WHOLE = re.compile(r"(?:\d+\s*[^\W\d_]+\s*)+")
_NEVER = frozenset({"never", "never ends", "0"})
"""In whatever language the window is, these are understood too."""
_FORMS = ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%d")


def life_of(text: str, zone: ZoneInfo, now: int) -> int:
    """Seconds from now: `30 d`, `3 d 4 h`, plain seconds, `never` (0), or a day (its end) and time
    in the zone. `now`: UTC epoch milliseconds. Raises BadInput with a sentence."""
    told = " ".join(text.split()).casefold()
    if told in _NEVER or told == translate("Lifetimes", "Never ends").casefold():
        return 0
    if told.isascii() and told.isdecimal() and len(told) < 12:
        return int(told)
    if _WHOLE.fullmatch(told):
        units = _units()
        parts = [(int(n), units.get(unit)) for n, unit in _PART.findall(told)]
        if all(size for _, size in parts):
            return sum(n * (size or 0) for n, size in parts)
    return _until(told, zone, now)


def _units() -> dict[str, int]:
    """English units, and those of the window's language: what is offered can be read again."""
    sizes = {"d": DAY, "h": 3600, "min": 60, "s": 1}
    own = {words: sizes[unit] for unit, words in unit_words().items()}
    own[translate("Lifetimes", "{n} days")] = DAY
    return _UNITS | {
        words.replace("{n}", "").strip().casefold(): size for words, size in own.items()
    }


def life_words(seconds: int | None, parts: int = 2) -> str:
    """`never ends`, `30 d`, `3 d 4 h`, `not known`; `parts`: how many units at most."""
    if seconds is None:
        return translate("Lifetimes", "not known")
    if seconds == 0:
        return translate("Lifetimes", "never ends")
    words, left = [], seconds
    for unit, size in (("d", DAY), ("h", 3600), ("min", 60), ("s", 1)):
        count, left = divmod(left, size)
        if count:
            words.append(with_unit(count, unit))
    return " ".join(words[:parts])


def life_choices(longest: int) -> list[Choice]:
    """What is offered where at most `longest` seconds are taken; 0: no limit is stated."""
    fitting = [one for one in _OFFERED if not longest or one <= longest]
    titles = [translate("Lifetimes", "{n} days").format(n=one // DAY) for one in fitting]
    never = translate("Lifetimes", "Never ends")
    return [Choice(value=title, title=title) for title in (*titles, never)]


def life_text(seconds: int) -> str:
    """As it is chosen or typed: `30 days`, `3 d 4 h`, to the second."""
    if not seconds:
        return translate("Lifetimes", "Never ends")
    if seconds in _OFFERED:
        return translate("Lifetimes", "{n} days").format(n=seconds // DAY)
    return life_words(seconds, parts=4).replace(THIN, " ")


def ends_said(seconds: int, zone: ZoneInfo, now: int) -> str:
    """When something ends that begins to live now."""
    if not seconds:
        return translate("Lifetimes", "It never ends by itself.")
    at = day_and_time(now + seconds * 1000, zone)
    told = translate("Lifetimes", "Lives {life}: ends about {at} ({zone}) when it is sent now.")
    return told.format(life=life_words(seconds), at=at[:-3], zone=zone.key)


def until_of(text: str, zone: ZoneInfo) -> int | None:
    """The moment that a day, or a day and a time, in the zone means: UTC epoch milliseconds. None:
    it is neither."""
    for form in _FORMS:
        try:
            at = datetime.strptime(" ".join(text.split()), form).replace(tzinfo=zone)
        except ValueError:
            continue
        if form == _FORMS[-1]:
            at = at.replace(hour=23, minute=59, second=59)
        return int(at.timestamp()) * 1000
    return None


def _until(text: str, zone: ZoneInfo, now: int) -> int:
    at = until_of(text, zone)
    if at is not None and at <= now:
        raise BadInput(translate("Lifetimes", "is over already."))
    if at is not None:
        return (at - now) // 1000
    raise BadInput(
        translate(
            "Lifetimes",
            "must be a length such as “30 d”, “12 h” or “3 d 4 h”, “never”, or a day such as "
            "2027-01-31 or 2027-01-31 18:00.",
        )
    )
