"""The button behind which numbers are: it asks first, and masks by itself when all is masked."""

import pytest

from dialwatch.calls.reveal import RevealPlace
from dialwatch.ui.veil import veil
from dialwatch.ui.veil.asking import asking
from dialwatch.ui.widgets.reveal_button import RevealButton


@pytest.fixture
def granted():
    """Nobody answers here by themselves."""
    wished = []
    asking().wished.connect(wished.append)
    yield wished
    asking().wished.disconnect(wished.append)


@pytest.fixture
def button(qtbot):
    made = RevealButton(RevealPlace.RECEIPT)
    qtbot.addWidget(made)
    made.turns = []
    made.turned.connect(made.turns.append)
    yield made
    veil().set(False)


def test_nothing_is_shown_before_it_is_written_down(button, granted):
    button.click()
    button.click()
    assert [one.place for one in granted] == [RevealPlace.RECEIPT], "asked once"
    assert button.turns == []
    granted[0].grant()
    assert button.turns == [True]
    assert button.toolTip() == "Mask numbers"
    button.click()
    assert button.turns == [True, False], "masking needs no asking"
    assert len(granted) == 1


def test_a_refusal_can_be_asked_again(button, granted):
    button.click()
    granted[0].refuse()
    assert button.turns == []
    button.click()
    assert len(granted) == 2


def test_a_late_answer_is_about_what_is_no_more(button, granted):
    button.click()
    button.reset()
    granted[0].grant()
    assert button.turns == []
    assert button.toolTip() == "Show numbers"


def test_masking_all_takes_it_back(button, granted):
    button.click()
    granted[0].grant()
    veil().set(True)
    assert button.turns == [True, False]
    button.click()
    assert len(granted) == 1, "nothing is asked for while all is masked"
    veil().set(False)
    assert button.turns == [True, False], "it has to be asked for anew"
