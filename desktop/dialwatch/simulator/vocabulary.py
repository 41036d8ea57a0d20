"""The vendors' words for outcomes, as tables.

Source: vendors/airudder.md 9.3 to 9.5 (the values are documented, which value an outcome yields
is unconfirmed [U]) and vendors/blu.md 8 (the codes are documented; that a record carries a
conclusion beside a detection, and which goes with which, is unconfirmed [U]).
"""

from collections.abc import Mapping, Sequence
from random import Random

from dialwatch.simulator.chances import pick

__all__ = ["PERSON_LABELS", "airudder_words", "blu_words"]

_Weights = Sequence[tuple[str, float]]

NOT_CONNECTED = "F"

_RING_TYPES: Mapping[str, _Weights] = {
    "answered": (("normal", 1.0),),
    "busy": (("busy", 1.0),),
    "no-answer": (("normal", 0.8), ("null", 0.08), ("holdline", 0.07), ("notmatch", 0.05)),
    "unreachable": (("switchoff", 0.55), ("outofarea", 0.35), ("cantuse", 0.1)),
    "invalid-number": (("unregister", 0.4), ("wrongnum ", 0.6)),
    "network-failure": (("null", 1.0),),
    "cancelled": (("null", 1.0),),
}
"""`wrongnum ` ends in a blank, as the page prints it."""

PERSON_LABELS: Mapping[str, _Weights] = {
    "airudder": (("A", 0.34), ("B", 0.22), ("D", 0.16), ("E", 0.18), ("G", 0.10)),
    "blu": (
        ("HPTP", 0.34),
        ("AP", 0.14),
        ("NOST", 0.24),
        ("NotOneself", 0.12),
        ("CPL", 0.04),
        ("unknown", 0.09),
        ("undefined", 0.03),
    ),
    "blu-contacts": (
        ("Willing", 0.38),
        ("Unwilling", 0.22),
        ("Donotknow", 0.2),
        ("Whichcompany", 0.08),
        ("Complan", 0.04),
        ("Undecided", 0.08),
    ),
}

_DETECTIONS: Mapping[str, Sequence[tuple[tuple[str, str], float]]] = {
    "answered-machine": (
        (("D99", "LMS"), 0.6),
        (("D08", "LMS"), 0.2),
        (("D99", "Voicemail"), 0.15),
        (("NAN", "Voicemail"), 0.05),
    ),
    "busy": ((("D01", "Busy"), 0.94), (("D90", "Busy"), 0.06)),
    "no-answer": (
        (("D00", "Unconnected"), 0.5),
        (("D09", "Unconnected"), 0.25),
        (("D06", "Unconnected"), 0.12),
        (("D10", "Unconnected"), 0.05),
        (("D05", "Unconnected"), 0.03),
        (("NAN", "Unconnected"), 0.05),
    ),
    "unreachable": ((("D02", "Unconnected"), 0.7), (("D04", "Unconnected"), 0.3)),
    "invalid-number": ((("D03", "Unconnected"), 0.7), (("D07", "Unconnected"), 0.3)),
    "network-failure": ((("D91", "Unconnected"), 1.0),),
    "cancelled": ((("NAN", "Taskcancel"), 1.0),),
}

_HEARD: Sequence[tuple[str, float]] = (("D99", 0.97), ("D90", 0.02), ("NAN", 0.01))


def airudder_words(rng: Random, outcome: str, labels: _Weights) -> tuple[str, str]:
    """Ring type and result label of an AI Rudder call that ended so."""
    word = pick(rng, _RING_TYPES[outcome])
    return word, pick(rng, labels) if outcome == "answered" else NOT_CONNECTED


def blu_words(rng: Random, outcome: str, labels: _Weights) -> tuple[str, str]:
    """Detection and conclusion of a Blu call that ended so."""
    if outcome == "answered-person":
        return pick(rng, _HEARD), pick(rng, labels)
    return pick(rng, _DETECTIONS[outcome])
