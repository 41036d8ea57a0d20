import pytest

from dialwatch.calls.outcome import ANSWERED, BESIDE, SEIZED, Outcome


def test_every_outcome_is_either_seized_or_beside() -> None:
    assert set(Outcome) == SEIZED | BESIDE
    assert not SEIZED & BESIDE
    assert ANSWERED < SEIZED


@pytest.mark.parametrize("outcome", list(Outcome))
def test_the_word_of_an_outcome_leads_back_to_it(outcome: Outcome) -> None:
    assert Outcome.of_word(outcome.word) is outcome
    assert Outcome.of_word(f" {outcome.word.upper()} ") is outcome


def test_a_word_that_is_no_outcome_is_refused() -> None:
    with pytest.raises(KeyError):
        Outcome.of_word("maybe")
