"""One notice about a run that did not end in order, and none about others."""

from typing import Any

import pytest

from dialwatch.app.ended import say_how_it_ended
from dialwatch.running import Broken


class Window:
    """As much of a window as a notice needs."""

    def __init__(self) -> None:
        self.notices: list[tuple[Any, ...]] = []
        self.opened = 0
        self.life = self

    def show_notice(self, *notice: object) -> None:
        self.notices.append(notice)

    def open_diagnostics(self) -> None:
        self.opened += 1


@pytest.mark.parametrize(
    ("programs", "begins"),
    [(("window",), "Dialwatch"), (("engine",), "The engine"), (("window", "engine"), "Dialwatch")],
)
def test_it_is_said_once_with_a_way_to_tell_of_it(programs: tuple[Any, ...], begins: str) -> None:
    window = Window()
    say_how_it_ended(window, [Broken(one, 0) for one in programs])  # type: ignore[arg-type]
    ((text, level, _, _, act),) = window.notices
    assert text.startswith(f"{begins} ended unexpectedly")
    assert level == "warn"
    act()
    assert window.opened == 1


def test_nothing_is_said_where_all_ended_in_order() -> None:
    window = Window()
    say_how_it_ended(window, [])  # type: ignore[arg-type]
    assert window.notices == []
