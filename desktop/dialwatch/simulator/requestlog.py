"""What the platforms were asked: counts by operation and status, and the latest requests."""

from collections import Counter, defaultdict, deque
from collections.abc import Callable
from typing import Any

from dialwatch.clock import Clock
from dialwatch.simulator.actlog import ActLog
from dialwatch.simulator.downloadlog import DownloadLog

__all__ = ["RequestLog"]

_KEPT = 20_000


class RequestLog:
    """Counts every request. A status is the HTTP status, or the fault that gave none."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.acts = ActLog(clock)
        """Of those that stop something, what they were about."""
        self.downloads = DownloadLog(clock)
        """Of those that fetch a file from its address, with which headers."""
        self._counts: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
        self._faults: Counter[str] = Counter()
        self._latest: deque[tuple[int, str, str, str]] = deque(maxlen=_KEPT)

    def note(self, platform: str, operation: str, fault: str) -> Callable[[str], None]:
        """A request has come, and meets that fault or none. Call what is returned with each
        status; the first counts."""
        came = self._clock.millis()
        noted: list[str] = []
        if fault:
            self._faults[fault] += 1

        def status(text: str) -> None:
            if not noted:
                noted.append(text)
                self._counts[platform][operation][text] += 1
                self._latest.append((came, platform, operation, text))

        return status

    def told(self) -> dict[str, Any]:
        """Platform → operation → status → requests."""
        return {platform: dict(told) for platform, told in self._counts.items()}

    def faults(self) -> dict[str, int]:
        """Kind of fault → requests that met it."""
        return dict(self._faults)

    def latest(self) -> list[tuple[int, str, str, str]]:
        """The latest requests: world milliseconds, platform, operation, status."""
        return list(self._latest)
