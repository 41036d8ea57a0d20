"""A number is shown whole after the engine has written that down, and not before."""

from pathlib import Path

from tests.support.desk import a_desk, shown
from tests.support.engines import Engines
from tests.support.push_profile import push_profile
from tests.support.sample_ledger import sample_detail

from dialwatch.app.desk import Desk
from dialwatch.app.reveals import reveal_application
from dialwatch.calls.reveal import RevealPlace
from dialwatch.ui.veil.asking import RevealWish, asking
from dialwatch.ui.window import MainWindow


def _notice(window: MainWindow) -> str:
    return next((one.text for one in window.notices.notices if one.id == "reveal"), "")


async def _lines(desk: Desk) -> list[str]:
    told = await desk.link.get("audit?operation=number_reveal")
    return [line["account"] for line in told["lines"]]


async def test_what_cannot_be_written_down_is_not_shown(engines: Engines, tmp_path: Path):
    async with a_desk(engines, push_profile(tmp_path / "profile", enabled=False)) as desk:
        window = desk.window
        window.show_call(sample_detail(12))  # the engine knows no such call
        window.detail.reveal_wanted.emit(12)
        await shown(lambda: _notice(window), "the refusal")
        assert "stay masked" in _notice(window)
        assert not window.detail.shows_numbers
        account = desk.accounts[0].id
        await reveal_application(desk, account)
        assert await _lines(desk) == [account]
        assert not _notice(window)
        answered: list[bool] = []
        wish = RevealWish(
            RevealPlace.RECEIPT, lambda: answered.append(True), lambda: answered.append(False)
        )
        asking().wished.emit(wish)
        await shown(lambda: answered, "the answer")
        assert answered == [True]
        assert await _lines(desk) == ["", account]
