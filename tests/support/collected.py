"""What an engine has collected, counted as the simulator counts its truth."""

import http.client
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from dialwatch.calls.outcome import ANSWERED, BESIDE, Outcome
from dialwatch.calls.packed import FRAME_BLOCK, NEVER, Array, join_frames, unpack
from dialwatch.engine.announcement import Announcement

__all__ = ["Collected", "Figures", "collected", "expected", "gathered"]

Figures = dict[tuple[str, str], dict[str, Any]]


@dataclass(frozen=True)
class Collected:
    """The journal's calls and campaigns."""

    columns: dict[str, Array]
    campaigns: list[dict[str, Any]]

    def figures(self) -> Figures:
        """Platform and key of each campaign → its figures."""
        return {
            (campaign["platform"], campaign["key"]): self._of(campaign["id"])
            for campaign in self.campaigns
        }

    def latest(self, campaign: int) -> int:
        """The latest dial of a campaign that is timed, UTC epoch ms."""
        dialed = self.columns["dialed"][self.columns["campaign"] == campaign]
        return int(dialed.max(initial=NEVER))

    def settled(self) -> bool:
        """Every call of every campaign lies in a settled minute."""
        return all(
            campaign["settled_before"] is not None
            and campaign["settled_before"] > self.latest(campaign["id"]) + 60_000
            for campaign in self.campaigns
        )

    def _of(self, campaign: int) -> dict[str, Any]:
        mine = self.columns["campaign"] == campaign
        outcomes = self.columns["outcome"][mine]
        dialed = self.columns["dialed"][mine]
        minutes: Counter[tuple[int, bool]] = Counter()
        untimed = 0
        for outcome, at in zip(outcomes.tolist(), dialed.tolist(), strict=True):
            if Outcome(outcome) in BESIDE:
                continue
            if at == NEVER:
                untimed += 1
            else:
                minutes[at // 60_000 * 60_000, Outcome(outcome) in ANSWERED] += 1
        return {
            "attempts": int(mine.sum()),
            "outcomes": dict(Counter(Outcome(one).word for one in outcomes.tolist())),
            "untimed": untimed,
            "minutes": {
                str(minute): [minutes[minute, True], minutes[minute, True] + minutes[minute, False]]
                for minute in {minute for minute, _ in minutes}
            },
        }


def expected(truth: dict[str, Any]) -> Figures:
    """The same figures of the simulator's truth."""
    return {
        (campaign["platform"], campaign["key"]): {
            "attempts": campaign["attempts"],
            "outcomes": {word: count for word, count in campaign["outcomes"].items() if count},
            "untimed": campaign["untimed"],
            "minutes": campaign["minutes"],
        }
        for campaign in truth["campaigns"]
    }


def gathered(packed: Iterable[bytes], campaigns: list[dict[str, Any]]) -> Collected:
    """The calls of these packed blocks, later ones replacing earlier ones."""
    blocks = [unpack(payload).columns for payload in packed]
    newest: dict[int, tuple[int, int]] = {}
    for at, block in enumerate(blocks):
        for row, call in enumerate(block["id"].tolist()):
            newest[call] = (at, row)
    columns = {
        name: np.array([blocks[at][name][row] for at, row in newest.values()], dtype=np.int64)
        for name in ("id", "campaign", "outcome", "dialed")
    }
    return Collected(columns, campaigns)


def collected(engine: Announcement) -> Collected:
    """Read everything that this engine has: what it says to be settled first, then the calls."""
    campaigns = json.loads(_get(engine, "campaigns"))["campaigns"]
    snapshot = _frames(engine, "snapshot")
    return gathered((payload for kind, payload in snapshot if kind == FRAME_BLOCK), campaigns)


def _frames(engine: Announcement, path: str) -> Iterator[tuple[int, bytes]]:
    yield from join_frames(bytearray(_get(engine, path)))


def _get(engine: Announcement, path: str) -> bytes:
    connection = http.client.HTTPConnection("127.0.0.1", engine.port, timeout=30)
    try:
        connection.request(
            "GET", f"/v1/{path}", headers={"Authorization": f"Bearer {engine.token}"}
        )
        return connection.getresponse().read()
    finally:
        connection.close()
