"""The truth about calls through privacy numbers, as the control port tells it."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from dialwatch.simulator.huawei_story import Story
from dialwatch.simulator.huawei_texts import Text
from dialwatch.simulator.huawei_traffic import Traffic

__all__ = ["call_told", "text_told", "truth_of"]


def truth_of(traffic: Traffic, reported: bool) -> dict[str, Any]:
    """Counts of the calls that have ended, or of those whose CDR is out."""
    stories = [one for one in traffic.stories if (one.reported if reported else one.over)]
    by_number: dict[str, list[Story]] = {tie.x: [] for tie in traffic.ties.all}
    for story in stories:
        by_number[story.way.tie.x].append(story)
    return {
        "application": traffic.ties.mode,
        "app_key": traffic.application.app_key,
        **_counted(stories),
        "by_number": {x: _counted(some) for x, some in by_number.items()},
    }


def _counted(stories: Sequence[Story]) -> dict[str, Any]:
    codes = Counter(str(story.code) for story in stories)
    return {
        "calls": codes.total(),
        "answered": sum(story.answered is not None for story in stories),
        "by_code": dict(sorted(codes.items())),
    }


def call_told(traffic: Traffic, story: Story) -> dict[str, Any]:
    """One call; its times are or will be, `ended` is null while a question is open."""
    way = story.way
    return {
        "application": traffic.ties.mode,
        "session": story.call.session,
        "x": way.tie.x,
        "dialled": way.dialled,
        "caller": way.caller,
        "callee": way.callee or None,
        "binding": way.tie.id if way.bound else None,
        "direction": way.direction,
        "called_in": story.called_in * 1000,
        "alerting": _millis(story.alerting),
        "answered": _millis(story.answered),
        "ended": _millis(story.ended),
        "code": story.code,
        "over": story.over,
        "recorded": bool(story.call.file) and story.over,
        "file": story.call.file,
        "reported": story.reported,
    }


def text_told(traffic: Traffic, text: Text) -> dict[str, Any]:
    """One SMS."""
    return {
        "application": traffic.ties.mode,
        "id": text.key,
        "x": text.way.tie.x,
        "sender": text.way.caller,
        "receiver": text.receiver or None,
        "sent": text.sent * 1000 + text.millis,
        "result": text.result,
    }


def _millis(second: int | None) -> int | None:
    return None if second is None else second * 1000
