from datetime import UTC, datetime

from tests.support.stepped import SteppedClock

from dialwatch.monitor.notices import Notice, Notices


def notices() -> Notices:
    return Notices(SteppedClock(datetime(2026, 11, 21, tzinfo=UTC)))


def test_listeners_hear_each_notice_once():
    kept, heard = notices(), list[Notice]()
    end = kept.listen(heard.append)
    kept.tell("asleep", "Slept for 2 h.")
    kept.tell("asleep", "Slept for 2 h.")
    kept.tell("asleep", "Slept for 3 h.")
    end()
    kept.tell("asleep", "Slept for 4 h.")

    assert [notice.text for notice in heard] == ["Slept for 2 h.", "Slept for 3 h."]
    assert [notice.text for notice in kept.all()] == ["Slept for 4 h."]


def test_a_flood_of_oddities_is_bounded_for_each_account():
    kept = notices()
    for number in range(1000):
        kept.odd("a", f"Campaign {number}", "An oddity.")
    kept.odd("b", "Bee", "One.")

    assert len(kept.all()) == 41
    assert kept.all()[-1].text == "Bee: One."


def test_an_oddity_of_other_figures_is_no_other_oddity():
    kept = notices()
    for number in (1, 1_203, 7):
        kept.odd("a", "Acme", f"Times that lie in the future: {number:,}.")
    kept.odd("a", "Acme", "Lengths that cannot be true: 2.")

    assert [notice.text for notice in kept.all()] == [
        "Acme: Times that lie in the future: 1.",
        "Acme: Lengths that cannot be true: 2.",
    ]
