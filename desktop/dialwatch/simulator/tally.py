"""The truth about a campaign, counted while it happens."""

from collections import Counter
from typing import Any

from dialwatch.simulator.call import Call

__all__ = ["Tally"]


class Tally:
    """Counts of calls. Cancelled calls are calls, but outside of the minutes' attempts (S)."""

    def __init__(self) -> None:
        self.entries_done = 0
        self.attempts = 0
        self.answered = 0
        self.untimed = 0
        self.outcomes: Counter[str] = Counter()
        self.labels: Counter[str] = Counter()
        self.minutes: dict[int, list[int]] = {}
        """Start of the minute in UTC epoch milliseconds → answered, attempts."""

    def add(self, call: Call) -> None:
        """Count one call that has ended."""
        self.attempts += 1
        self.answered += call.answered
        self.outcomes[call.outcome] += 1
        self.labels[call.label] += 1
        if call.outcome == "cancelled":
            return
        if not call.timed:
            self.untimed += 1
            return
        minute = self.minutes.setdefault(call.dialed // 60 * 60_000, [0, 0])
        minute[0] += call.answered
        minute[1] += 1

    def told(self, line: str) -> dict[str, Any]:
        """The counts as the control port tells them, for a campaign on that line."""
        minutes = {str(start): pair for start, pair in sorted(self.minutes.items())}
        return {
            "entries_done": self.entries_done,
            "attempts": self.attempts,
            "answered": self.answered,
            "outcomes": dict(self.outcomes),
            "labels": dict(self.labels),
            "lines": {line: self.attempts},
            "untimed": self.untimed,
            "minutes": minutes,
            "minutes_by_line": {line: minutes},
        }
