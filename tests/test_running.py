"""The mark of a running program: left by a run that did not end in order, by no other."""

import stat
from pathlib import Path

import pytest

from dialwatch.calls.errors import BadInput
from dialwatch.running import Broken, Running, broken_run


def test_a_run_that_ends_in_order_leaves_no_mark(tmp_path: Path) -> None:
    assert broken_run(tmp_path, "window") is None
    with Running(tmp_path, "window"):
        assert broken_run(tmp_path, "window") is not None
        assert broken_run(tmp_path, "engine") is None
        assert stat.S_IMODE((tmp_path / "window.running").stat().st_mode) == 0o600
    assert broken_run(tmp_path, "window") is None


@pytest.mark.parametrize("error", [BadInput("said in a sentence"), KeyboardInterrupt()])
def test_so_does_one_that_says_why_it_ends(tmp_path: Path, error: BaseException) -> None:
    with pytest.raises(type(error)), Running(tmp_path, "engine"):
        raise error
    assert broken_run(tmp_path, "engine") is None


def test_one_that_broke_is_found(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), Running(tmp_path, "window"):
        raise ZeroDivisionError
    found = broken_run(tmp_path, "window")
    assert found is not None
    assert found.since > 1_700_000_000_000


def test_what_ends_it_from_outside_is_excused(tmp_path: Path) -> None:
    running = Running(tmp_path, "window")
    running.write(excused=True)
    assert broken_run(tmp_path, "window") is None
    running.write()  # the session went on after all
    assert broken_run(tmp_path, "window") is not None


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"since": "yesterday"}', '{"since": true}'])
def test_a_mark_that_cannot_be_read_is_one_all_the_same(tmp_path: Path, text: str) -> None:
    (tmp_path / "engine.running").write_text(text)
    told = broken_run(tmp_path, "engine")
    assert told in (None, Broken("engine", 0))
    assert (told is None) == (text == "[1]")


def test_a_folder_in_which_nothing_can_be_written_goes_without(tmp_path: Path) -> None:
    with Running(tmp_path / "not there", "window"):
        pass
    assert broken_run(tmp_path / "not there", "window") is None
