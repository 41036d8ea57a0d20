import inspect

import pytest

from dialwatch.calls import errors
from dialwatch.calls.errors import BadInput, PlatformError, StoreError, Throttled, VendorError
from dialwatch.monitor.sentences import clock_set_back, internal, sentence_of, skewed, slept, span

FAILURES = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, (PlatformError, StoreError)) and kind is not PlatformError
]


@pytest.mark.parametrize("kind", FAILURES)
def test_every_failure_says_what_happened_and_what_comes_next(kind):
    sentence = sentence_of(kind("canary +12025550100"), "Blu", 42.0)

    assert sentence.endswith(".")
    assert sentence.count(". ") + sentence.count("; ") >= 1, "what to do is missing"
    assert "canary" not in sentence
    assert "{" not in sentence
    assert sentence != sentence_of(PlatformError("x"), "Blu"), "no row of its own kind"


def test_what_was_told_is_kept():
    assert "42 s" in sentence_of(Throttled("x", 42.0), "Blu", 42.0)
    assert "(503)" in sentence_of(VendorError("x", status=503), "Blu")
    assert "(4004)" in sentence_of(VendorError("x", status=200, code="4004"), "Blu")
    assert sentence_of(BadInput("The keys are missing."), "Blu") == "The keys are missing."


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.2, "1 s"),
        (45, "45 s"),
        (180, "3 min"),
        (7200, "2 h"),
        (9000, "2.5 h"),
        (None, "a little"),
    ],
)
def test_lengths_of_time_in_words(seconds, words):
    assert span(seconds) == words


def test_sentences_of_the_clock():
    assert "2 h" in slept(7200.0)
    assert "1 h" in clock_set_back(3600.0) or "60 min" in clock_set_back(3600.0)
    assert "2 min behind" in skewed(-120.0, "Blu")


def test_a_fault_of_ours_names_its_kind_alone():
    assert "KeyError" in internal(KeyError("canary"))
    assert "canary" not in internal(KeyError("canary"))
