"""Numbers are shown whole only after the engine has written down that they are."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.errors import DialwatchError
from dialwatch.ui.engine_words import spoken

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.veil.asking import RevealWish

__all__ = ["reveal_application", "reveal_call", "reveal_place"]

translate = QCoreApplication.translate


async def reveal_call(desk: "WindowDesk", call: int) -> None:
    """Show the number of the call that is open; say why not where it cannot be written down."""
    if await _written(desk, {"call": call}):
        desk.window.detail.reveal(call)


async def reveal_application(desk: "WindowDesk", account: str) -> None:
    """Show the X numbers and bindings of an account in the same way."""
    if await _written(desk, {"account": account}):
        desk.window.numbers.whole.reveal(account)
    else:
        desk.window.numbers.whole.mask()


async def reveal_place(desk: "WindowDesk", wish: "RevealWish") -> None:
    """Let a dialog show the numbers of its table in the same way."""
    granted = await _written(desk, {"place": wish.place.value})
    (wish.grant if granted else wish.refuse)()


async def _written(desk: "WindowDesk", whose: dict[str, object]) -> bool:
    try:
        await desk.link.post("reveals", whose)
    except DialwatchError as error:
        said = translate("Reveals", "Numbers stay masked, as looks at them cannot be logged: {why}")
        desk.front.show_notice(said.format(why=spoken(str(error))), "warn", "reveal")
        return False
    desk.front.dismiss_notice("reveal")
    return True
