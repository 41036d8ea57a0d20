"""The words must be ones from which the outcome can be told; here by rules written anew."""

from random import Random

import pytest

from dialwatch.simulator.vocabulary import PERSON_LABELS, airudder_words, blu_words


def heard_from_airudder(answered: bool, result: str, ring_type: str) -> str:
    word = ring_type.strip()
    if result == "cancelled":
        return "cancelled"
    if answered:
        return "answered"
    if result == "failed" and word == "null":
        return "network-failure"
    return {
        "busy": "busy",
        "cantuse": "unreachable",
        "switchoff": "unreachable",
        "outofarea": "unreachable",
        "unregister": "invalid-number",
        "wrongnum": "invalid-number",
    }.get(word, "no-answer")


def heard_from_blu(detection: str, conclusion: str) -> str:
    machine = conclusion in ("LMS", "Voicemail")
    told = {
        "D01": "busy",
        "D02": "unreachable",
        "D04": "unreachable",
        "D03": "invalid-number",
        "D07": "invalid-number",
        "D91": "network-failure",
        "D08": "answered-machine",
        "D99": "answered-machine" if machine else "answered-person",
        **dict.fromkeys(("D00", "D05", "D06", "D09", "D10"), "no-answer"),
    }
    if conclusion == "Taskcancel":
        return "cancelled"
    if detection in told:
        return told[detection]
    if machine:
        return "answered-machine"
    return {"Unconnected": "no-answer", "Busy": "busy"}.get(conclusion, "answered-person")


MISSES = ["busy", "no-answer", "unreachable", "invalid-number", "network-failure", "cancelled"]


@pytest.mark.parametrize("outcome", ["answered", *MISSES])
def test_an_ai_rudder_outcome_can_be_told_from_its_words(outcome: str):
    results = {"cancelled": "cancelled", "network-failure": "failed"}
    rng = Random(outcome)
    for _ in range(400):
        word, label = airudder_words(rng, outcome, PERSON_LABELS["airudder"])
        result = results.get(outcome, "finished")
        assert heard_from_airudder(outcome == "answered", result, word) == outcome
        assert (label == "F") == (outcome != "answered")


@pytest.mark.parametrize("outcome", ["answered-person", "answered-machine", *MISSES])
@pytest.mark.parametrize("labels", ["blu", "blu-contacts"])
def test_a_blu_outcome_can_be_told_from_its_words(outcome: str, labels: str):
    rng = Random(outcome)
    for _ in range(400):
        word, label = blu_words(rng, outcome, PERSON_LABELS[labels])
        assert heard_from_blu(word, label) == outcome
