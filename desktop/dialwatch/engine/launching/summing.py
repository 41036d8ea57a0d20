"""From what was found to what is told: how much is sent, by how many requests, until when."""

from collections.abc import Collection
from typing import Any
from zoneinfo import ZoneInfo

from dialwatch.calls.errors import BadInput
from dialwatch.calls.launch import LaunchCheck, Problem, ProblemKind
from dialwatch.calls.platform import Platform
from dialwatch.engine.launching.checking.names import split_problems
from dialwatch.engine.launching.checking.today import beyond_midnight
from dialwatch.engine.launching.checking.window import moment_of
from dialwatch.engine.launching.forecast import Forecast, forecast
from dialwatch.engine.launching.survey import Survey
from dialwatch.platforms.launching import Part

__all__ = ["blocked", "parts_of", "summed"]

_ORDER = {kind: place for place, kind in enumerate(ProblemKind)}


def blocked(problems: Collection[Problem], include: Collection[ProblemKind]) -> list[Problem]:
    """What keeps the launch from being sent, when the user goes on in spite of `include`."""
    return [one for one in problems if one.blocks and not (one.choice and one.kind in include)]


def parts_of(made: Survey, rows: int, entry_ids: int = 1) -> list[Part]:
    """The requests. Raises BadInput for more rows than the platform takes."""
    if made.values is None or not rows:
        return []
    return made.launches.parts(made.launch.kind, made.values, rows, entry_ids)


def summed(
    check: LaunchCheck, made: Survey, include: Collection[ProblemKind], now: int
) -> LaunchCheck:
    """The check as it is told, with these kinds included."""
    sendable = made.found.sendable(include)
    problems = list(made.problems)
    parts: list[Part] = []
    try:
        parts = parts_of(made, sendable)
    except BadInput as error:
        problems += [_blocks(ProblemKind.VALUE, line) for line in str(error).splitlines()]
    problems += split_problems(parts)
    if not sendable:
        problems.append(_empty(made))
    seconds = len(parts) / made.rate
    begins_at = _begins_at(made, parts, now)
    ahead = forecast(made.pasts, made.past_of, sendable, begins_at)
    problems += _too_short(made, ahead)
    if made.account.platform is Platform.BLU and parts:
        problems += beyond_midnight(made.zone, now, seconds)
    return check.changed(
        {
            "state": "done",
            "sentence": "",
            "rows": made.found.rows,
            "sendable": sendable,
            "problems": tuple(sorted(problems, key=lambda one: (not one.blocks, _ORDER[one.kind]))),
            "requests": len(parts),
            "campaigns": sum(part.begins for part in parts),
            "seconds": round(seconds, 1),
            "begins_at": begins_at,
            "ends_low": ahead.ended.low if ahead.ended else None,
            "ends_high": ahead.ended.high if ahead.ended else None,
            "forecast": ahead.sentence,
            "example": _example(made, parts),
        }
    )


def _blocks(kind: ProblemKind, sentence: str) -> Problem:
    return Problem(kind=kind, sentence=sentence, blocks=True)


def _empty(made: Survey) -> Problem:
    if not made.found.rows:
        return _blocks(ProblemKind.EMPTY, "There is no list yet. Choose a file, or paste one.")
    return _blocks(
        ProblemKind.EMPTY,
        f"None of the {made.found.rows:,} rows is left to be sent: see why each is left out.",
    )


def _begins_at(made: Survey, parts: list[Part], now: int) -> int | None:
    """At the start of the window; else when the first request with rows is through."""
    first = next((place for place, part in enumerate(parts, 1) if part.rows), None)
    if first is None or made.values is None:
        return None
    at = now + round(1000 * first / made.rate)
    starts = _millis(made.values, "starts", made.zone)
    return at if starts is None else max(at, starts)


def _too_short(made: Survey, ahead: Forecast) -> list[Problem]:
    ends = None if made.values is None else _millis(made.values, "ends", made.zone)
    if ends is None or ahead.ended is None or ahead.ended.high <= ends:
        return []
    sure = ahead.ended.low > ends
    word = "is too short" if sure else "may be too short"
    sentence = (
        f"The window {word} for this list. {ahead.sentence} What is left at its end is not called."
    )
    return [Problem(kind=ProblemKind.WINDOW, sentence=sentence, about="ends")]


def _millis(values: dict[str, Any], name: str, zone: ZoneInfo) -> int | None:
    text = values.get(name)
    return None if text is None else round(moment_of(str(text), zone).at.timestamp() * 1000)


def _example(made: Survey, parts: list[Part]) -> dict[str, Any]:
    """The first row, as it travels."""
    part = next((one for one in parts if one.rows), None)
    if part is None or made.found.first is None:
        return {}
    ask = made.launches.filled(part, "", [made.found.first])
    listed = next((value for value in ask.values.values() if isinstance(value, list)), [])
    return dict(listed[0]) if listed else {}
