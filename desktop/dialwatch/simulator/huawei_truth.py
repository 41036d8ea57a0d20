"""The truth about calls through privacy numbers, as the control port tells it."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from dialwatch.simulator.huawei_story import Story
from dialwatch.simulator.huawei_switchboard import Switchboard
from dialwatch.simulator.huawei_texts import Text

__all__ = ["call_told", "text_told", "truth_of"]


def truth_of(board: Switchboard, reported: bool) -> dict[str, Any]:
    """Counts of the calls that have ended, or of those whose CDR is out."""
    stories = [one for one in board.stories if (one.reported if reported else one.over)]
    by_number: dict[str, list[Story]] = {}
    for story in stories:
        by_number.setdefault(story.way.tie.x, []).append(story)
    return {
        "application": board.application.name,
        "app_key": board.application.app_key,
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


def call_told(mode: str, story: Story) -> dict[str, Any]:
    """One call; its times are or will be, `ended` is null while a question is open."""
    way = story.way
    return {
        "application": mode,
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


def text_told(mode: str, text: Text) -> dict[str, Any]:
    """One SMS."""
    return {
        "application": mode,
        "id": text.key,
        "x": text.way.tie.x,
        "sender": text.way.caller,
        "receiver": text.receiver or None,
        "sent": text.sent * 1000 + text.millis,
        "result": text.result,
    }


def _millis(second: int | None) -> int | None:
    return None if second is None else second * 1000
