"""Sightings and erasures as the engine tells them."""

from dialwatch.calls.erasure import Erasure, ErasureState, Place, Sighting, Standing
from dialwatch.calls.retention import KINDS, KeptKind

__all__ = ["sample_erasure", "sample_retention", "sample_sighting"]


def sample_sighting(**fields) -> Sighting:
    standing = tuple(
        Standing(place=place, count=37 * n + 1)
        for n, place in enumerate(Place)
        if place is not Place.SETTINGS
    )
    given = {
        "state": "done",
        "rows": 123_456,
        "standing": standing,
        "written": ("+628••••••••17 (27)", "081•••••••17 (16)", "006••••••••••17 (7)"),
        "bound": 2,
        "stoppable": True,
    }
    return Sighting(id="look-1", number="+628••••••••17", **(given | fields))


def sample_erasure(state: ErasureState = ErasureState.DONE, **fields) -> Erasure:
    given = {"number": "erased-qwhdkzem", "step": 13, "steps": 13, "searched": 91_234_567}
    if state is ErasureState.DONE:
        given["erased"] = sample_sighting().standing
    return Erasure(state=state, **(given | fields))


def sample_retention(**days: int) -> dict:
    usual = {kind.value: KINDS[kind].usual for kind in KeptKind}
    return {"days": usual | days, "removed": {"calls": 1200, "pushes": 15}}
