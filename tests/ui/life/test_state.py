"""The tray's word for how things stand: the gravest counts, and is named."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QIcon
from tests.support.sample_ledger import sample_accounts

from dialwatch.calls.account import Light
from dialwatch.ui.life.state import TrayMark, tray_state
from dialwatch.ui.life.tray import tray_icon


def test_each_mark_looks_different_at_every_size(qapp) -> None:
    for size in (16, 22, 32, 64):
        pictures = [tray_icon(mark).pixmap(size, size).toImage() for mark in TrayMark]
        assert all(not one.isNull() for one in pictures)
        assert pictures[0] != pictures[1] != pictures[2] != pictures[0]
    assert isinstance(tray_icon(TrayMark.LIVE), QIcon)


def test_all_is_well() -> None:
    told = tray_state(sample_accounts(), live=True, paused=False)
    assert told.mark is TrayMark.LIVE
    assert told.told == "Dialwatch: accounts live: 2"


@pytest.mark.parametrize("light", [Light.LATE, Light.STOPPED, Light.REFUSED])
def test_an_account_in_trouble_is_named(light: Light) -> None:
    told = tray_state(sample_accounts(jkt=light), live=True, paused=False)
    assert told.mark is TrayMark.TROUBLE
    first, second = told.told.splitlines()
    assert first == "Dialwatch: accounts in trouble: 1"
    assert second.startswith(sample_accounts()[0].name)


def test_of_many_in_trouble_some_are_named() -> None:
    (one, *_) = sample_accounts(jkt=Light.STOPPED)
    many = [replace(one, id=f"a{place}") for place in range(9)]
    told = tray_state(many, live=True, paused=False)
    assert "9" in told.words
    assert len(told.lines) == 4


@pytest.mark.parametrize(
    ("accounts", "live", "paused", "word"),
    [
        (sample_accounts(), False, False, "away"),
        ([], True, False, "no account"),
        (sample_accounts(), True, True, "paused"),
        (sample_accounts(jkt=Light.PAUSED, mex=Light.PAUSED), True, False, "paused"),
    ],
)
def test_nothing_is_collected(accounts, live: bool, paused: bool, word: str) -> None:
    told = tray_state(accounts, live=live, paused=paused)
    assert told.mark is TrayMark.STOPPED
    assert word in told.words
