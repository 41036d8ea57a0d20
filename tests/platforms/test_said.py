"""What a platform says of a refusal: on the screen, never in an error's text."""

import pickle

import pytest

from dialwatch.calls import errors
from dialwatch.calls.errors import AccessRefused, NoCode, Refused, Throttled, VendorError
from dialwatch.platforms.said import failed_probe, readable_code, refusal


@pytest.mark.parametrize(
    ("code", "kind"),
    [("401", AccessRefused), ("403", Refused), ("429", Throttled), ("50001", VendorError)],
)
def test_the_platforms_words_are_for_the_screen_alone(code, kind):
    error = refusal("Blu", code, "Budi Kenari, +628110000123, owes 12")

    assert type(error) is kind
    assert code in str(error)
    assert "Budi" not in str(error)
    assert error.words == "Budi Kenari, [number], owes 12"
    assert "Budi" in failed_probe(error, 0.0).sentence
    assert pickle.loads(pickle.dumps(error)).words == error.words, "it may come from a worker"


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("2000", "2000"),
        ("-1", "-1"),
        ("E10234", "E10234"),
        ("", ""),
        ("628110000123", "not readable"),
        ("Budi Kenari", "not readable"),
    ],
)
def test_a_code_that_looks_like_none_is_not_told(told, shown):
    assert readable_code(told) == shown


@pytest.mark.parametrize("code", ["", "not what you expect"])
def test_an_answer_without_a_code_does_not_tell_whether_it_was_done(code):
    assert refusal("Blu", code, "success").leaves_open
    assert not refusal("Blu", "4001", "no such entry").leaves_open


def test_a_failure_of_its_own_is_told_by_its_status():
    assert refusal("Blu", "500", "").status == 500  # type: ignore[attr-defined]
    assert refusal("Blu", "", "").status == 200  # type: ignore[attr-defined]
    assert "code none" in str(refusal("Blu", "", ""))


@pytest.mark.parametrize(
    ("code", "kind", "does"),
    [
        ("401", AccessRefused, "Enter the account's key again"),
        ("403", Refused, "support to allow it"),
        ("429", Throttled, "Wait a minute"),
        ("500", VendorError, "Ask again later"),
        ("4001", VendorError, "what the platform says beside the code"),
        ("", NoCode, "what the platform says beside the code"),
    ],
)
def test_every_refusal_says_what_happened_and_what_to_do(code, kind, does):
    error = refusal("AI Rudder", code, "no such line")
    assert type(error) is kind
    assert code in str(error)
    assert does in error.advice
    assert error.words == "no such line"
    assert getattr(error, "code", code) in (code, "")


def test_every_kind_of_failure_says_what_to_do():
    kinds = [one for one in vars(errors).values()
             if isinstance(one, type) and issubclass(one, errors.PlatformError)]  # fmt: skip
    told = [one("so") for one in kinds if one not in (errors.PlatformError, errors.NotConfirmed)]
    assert len(told) > 12
    for error in told:
        assert error.advice.endswith("."), type(error).__name__
