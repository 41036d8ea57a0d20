from dialwatch.calls.recording import Judgement
from dialwatch.metrics.label_errors import LabelErrors, label_errors
from dialwatch.metrics.proportion import NOTHING, Proportion


def judged(robot, right, *, sampled=True):
    return Judgement(right=right, sampled=sampled, robot=robot)


def test_only_samples_make_the_rate():
    found = label_errors(
        [
            judged("r1", True),
            judged("r1", False),
            judged("r1", False, sampled=False),
            judged("r2", True, sampled=False),
            judged("r3", True),
            judged("r3", True),
            judged("r3", False),
        ]
    )
    assert found == [
        LabelErrors("r3", Proportion(1, 3), NOTHING),
        LabelErrors("r1", Proportion(1, 2), Proportion(1, 1)),
        LabelErrors("r2", NOTHING, Proportion(0, 1)),
    ]


def test_nothing_was_judged():
    assert label_errors([]) == []
