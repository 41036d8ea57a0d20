"""One plain result of each test, and of each place for keys what it means."""

import pytest

from dialwatch.ui.setup.words import place_words, verdict_words


@pytest.mark.parametrize(
    ("told", "words", "state"),
    [
        ({"verdict": "works", "campaigns": 12}, "Works: 12 tasks seen.", "good"),
        ({"verdict": "works", "campaigns": None}, "Works: Blu takes the keys.", "good"),
        ({"verdict": "clock", "skew": 180.0}, "clock is 3 min slow", "bad"),
        ({"verdict": "clock", "skew": -75.0}, "clock is 75 s fast", "bad"),
        ({"verdict": "clock", "skew": 7200.0, "works": True}, "clock is 2 h slow", "warn"),
        ({"verdict": "address", "cause": "NameUnknown"}, "address is wrong", "bad"),
        ({"verdict": "address", "cause": "anything"}, "address is wrong", "bad"),
        ({"verdict": "keys"}, "Blu refuses these keys.", "bad"),
        ({"verdict": "held"}, "Not asked: Blu refused these keys twice.", "warn"),
        ({"verdict": "forbidden"}, "may not read", "bad"),
        ({"verdict": "trouble", "why": "It is ill."}, "not as it should", "bad"),
    ],
)
def test_each_verdict_is_one_plain_sentence(told, words, state):
    said = verdict_words({"platform": "Blu", **told})
    assert words in said.headline
    assert said.state == state
    assert "{" not in said.headline + said.advice
    assert said.advice or state == "good"


@pytest.mark.parametrize(
    ("kind", "state", "usable"),
    [
        ("files", "ready", True),
        ("keyring", "ready", True),
        ("keyring", "locked", False),
        ("keyring", "missing", False),
        ("passphrase", "new", True),
        ("passphrase", "locked", True),
        ("passphrase", "open", True),
        ("passphrase", "broken", False),
        ("memory", "ready", True),
    ],
)
def test_each_place_says_what_it_means(kind, state, usable):
    title, about, can = place_words(kind, state, "/srv/keys")
    assert title
    assert about
    assert can is usable
    assert "{" not in about
