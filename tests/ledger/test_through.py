"""Calls through a binding, from calls written by hand."""

from tests.ledger.made import MINUTE, NINE, a_campaign, a_ledger

from dialwatch.calls.campaign import CampaignKind
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.packed import NEVER
from dialwatch.ledger.through import Through, by_person, by_x
from dialwatch.metrics.proportion import Proportion

X, OTHER = "+8617000000001", "+8617000000002"
A, B, C = "+8613800000001", "+8613800000002", "+8613800000003"
ROWS = (
    {"line": X, "caller": A, "number": B, "outcome": Outcome.ANSWERED},
    {"line": X, "caller": B, "number": A, "outcome": Outcome.NO_ANSWER, "dialed": NINE + MINUTE},
    {"line": X, "caller": A, "number": "", "outcome": Outcome.PENDING, "dialed": NEVER},
    {"line": OTHER, "caller": C, "number": A, "outcome": Outcome.ANSWERED},
    {"line": "", "caller": A, "number": B, "outcome": Outcome.ANSWERED},
    {"line": X, "caller": A, "number": B, "outcome": Outcome.ANSWERED, "campaign": 2},
)


def view(*rows):
    mine = a_campaign(kind=CampaignKind.APPLICATION, settled_before=NINE + 5 * MINUTE)
    others = a_campaign(2, account="b", kind=CampaignKind.APPLICATION)
    return a_ledger(*rows, campaigns=(mine, others)).snapshot_view()


def test_an_x_counts_every_call_and_rates_the_settled_ones():
    assert by_x(view(*ROWS), "a") == {
        X: Through(3, Proportion(1, 2), NINE + MINUTE),
        OTHER: Through(1, Proportion(1, 1), NINE),
    }
    assert by_x(view(*ROWS), "b") == {X: Through(1, Proportion(0, 0), NINE)}


def test_a_person_counts_as_caller_and_as_called():
    assert by_person(view(*ROWS), "a") == {
        (X, A): Through(3, Proportion(1, 2), NINE + MINUTE),
        (X, B): Through(2, Proportion(1, 2), NINE + MINUTE),
        (OTHER, C): Through(1, Proportion(1, 1), NINE),
        (OTHER, A): Through(1, Proportion(1, 1), NINE),
    }


def test_without_applications_or_calls_there_is_nothing():
    for empty in (view(), a_ledger(*ROWS).snapshot_view()):
        assert by_x(empty, "a") == by_person(empty, "a") == {}
