"""Rehearsals of halts at a real engine, for tests."""

from pathlib import Path
from typing import Any

from tests.support.engines import Engines, Started, until
from tests.support.simulated import Simulated

from dialwatch.app.demo import SECRETS
from dialwatch.calls.halt import Rehearsal

__all__ = ["campaigns", "ended", "following", "key_of", "rehearse", "start"]


def start(engines: Engines, profile: Path) -> Started:
    return engines.start(profile, "--secrets", str(profile / SECRETS))


def following(engines: Engines, simulator: Simulated, profile: Path) -> Started:
    """An engine on a demo's profile, once it knows all tasks of the platforms."""
    engine = start(engines, profile)
    ours = {one["key"] for one in simulator.truth()["campaigns"] if one["kind"] == "task"}
    until(lambda: {one["key"] for one in campaigns(engine)} >= ours)
    return engine


def campaigns(engine: Started) -> list[dict[str, Any]]:
    return list(engine.ask("GET", "campaigns")["campaigns"])


def rehearse(engine: Started, kind: str = "cancel", **source: Any) -> Rehearsal:
    """The rehearsal, once it is done."""
    asked = engine.ask("POST", "halts/rehearsals", {"kind": kind, **source})["id"]
    return until(lambda: ended(engine, asked), 60)


def ended(engine: Started, rehearsal: str) -> Rehearsal | None:
    told = Rehearsal.of(engine.ask("GET", f"halts/rehearsals/{rehearsal}?wait=10"))
    assert told.state != "failed", told.sentence
    return told if told.state == "done" else None


def key_of(engine: Started, name: str) -> str:
    return next(str(one["key"]) for one in campaigns(engine) if one["name"] == name)
