"""What the receiver counts since it started, also in the words of Prometheus."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping
from threading import Lock

__all__ = ["BUCKETS", "REFUSALS", "Figures"]

BUCKETS = (0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1.0)
"""Seconds from the end of a push to its answer."""

_LEVELS = (*BUCKETS, float("inf"))

REFUSALS = {
    "unknown": "to an address that is none",
    "method": "by another method than POST",
    "sender": "from a sender that is not on the list",
    "signature": "with a signature that is wrong or missing",
    "long": "longer than is taken",
    "cut": "that broke off",
    "keys": "of an account whose keys are missing",
    "full": "while too much waited",
    "unkept": "that could not be kept",
}
"""Why a push was not taken."""


class Figures:
    """Counted in the receiver's thread, read in the engine's."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._taken: Counter[tuple[str, str]] = Counter()
        self._refused: Counter[tuple[str, str, str]] = Counter()
        self._slow: Counter[float] = Counter()
        self._seconds = 0.0

    def taken(self, account: str, kind: str, seconds: float) -> None:
        """A push was kept and answered."""
        with self._lock:
            self._taken[account, kind] += 1
            self._seconds += seconds
            self._slow[_LEVELS[bisect_left(BUCKETS, seconds)]] += 1

    def refused(self, why: str, account: str = "", kind: str = "") -> None:
        """A push was not taken; `why` is one of `REFUSALS`."""
        with self._lock:
            self._refused[why, account, kind] += 1

    def refusals(self) -> dict[str, int]:
        """Why → how often."""
        with self._lock:
            told: Counter[str] = Counter()
            for (why, _, _), times in self._refused.items():
                told[why] += times
            return dict(told)

    def prometheus(self, gauges: Mapping[str, float]) -> str:
        """The exposition text; `gauges`: further names and values."""
        with self._lock:
            lines = ["# TYPE dialwatch_pushes_total counter"]
            lines += [
                f'dialwatch_pushes_total{{account="{account}",kind="{kind}"}} {times}'
                for (account, kind), times in sorted(self._taken.items())
            ]
            lines.append("# TYPE dialwatch_pushes_refused_total counter")
            lines += [
                f'dialwatch_pushes_refused_total{{reason="{why}",account="{account}",'
                f'kind="{kind}"}} {times}'
                for (why, account, kind), times in sorted(self._refused.items())
            ]
            lines.append("# TYPE dialwatch_push_seconds histogram")
            total = 0
            for bucket in BUCKETS:
                total += self._slow[bucket]
                lines.append(f'dialwatch_push_seconds_bucket{{le="{bucket}"}} {total}')
            total += self._slow[float("inf")]
            lines.append(f'dialwatch_push_seconds_bucket{{le="+Inf"}} {total}')
            lines.append(f"dialwatch_push_seconds_sum {self._seconds:.6f}")
            lines.append(f"dialwatch_push_seconds_count {total}")
        for name, value in gauges.items():
            lines += [f"# TYPE {name} gauge", f"{name} {value:g}"]
        return "\n".join(lines) + "\n"
