"""How often a robot's labels are wrong, as listeners found."""

from collections.abc import Iterable
from dataclasses import dataclass

from dialwatch.calls.recording import Judgement
from dialwatch.metrics.proportion import NOTHING, Proportion

__all__ = ["LabelErrors", "label_errors"]


@dataclass(frozen=True, slots=True)
class LabelErrors:
    """One robot's; each is wrong of judged."""

    robot: str
    sampled: Proportion
    """Of calls that came from a random sample: the error rate, with its Wilson band."""
    others: Proportion
    """Of calls that were chosen, e.g. for being odd: they say nothing about the rest, and are
    only counted."""


def label_errors(judgements: Iterable[Judgement]) -> list[LabelErrors]:
    """Robot by robot, the one with the most judged calls of samples first."""
    sampled: dict[str, Proportion] = {}
    others: dict[str, Proportion] = {}
    for one in judgements:
        kept = sampled if one.sampled else others
        kept[one.robot] = kept.get(one.robot, NOTHING) + Proportion(int(not one.right), 1)
    rows = [
        LabelErrors(robot, sampled.get(robot, NOTHING), others.get(robot, NOTHING))
        for robot in sampled.keys() | others.keys()
    ]
    return sorted(rows, key=lambda row: (-row.sampled.n, -row.others.n, row.robot))
