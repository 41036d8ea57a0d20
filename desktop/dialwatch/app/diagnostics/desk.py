"""Gathers the diagnostics for the dialog that shows them."""

import asyncio
from typing import TYPE_CHECKING

from dialwatch.app.answering import Answering
from dialwatch.app.diagnostics.collecting import accounts_section, engine_section
from dialwatch.app.diagnostics.display import display_section
from dialwatch.app.diagnostics.faults import fault_sections
from dialwatch.app.diagnostics.files import files_section
from dialwatch.app.diagnostics.program import program_section, system_section
from dialwatch.app.diagnostics.section import Section, as_text
from dialwatch.calls.errors import DialwatchError
from dialwatch.calls.platform import Platform

if TYPE_CHECKING:
    from dialwatch.app.desk import Desk
    from dialwatch.ui.dialogs.diagnostics import DiagnosticsDialog

__all__ = ["DiagnosticsDesk", "diagnostics_of"]

_PATIENCE = 1.0
"""Real seconds that the engine has to tell how it is doing: a fault may be that it does not."""


class DiagnosticsDesk(Answering["DiagnosticsDialog"]):
    """Answers one dialog."""

    def __init__(self, desk: "Desk", dialog: "DiagnosticsDialog") -> None:
        super().__init__(desk, dialog, "diagnostics", lambda _: None)
        self._start("gather", self._gather(desk))

    async def _gather(self, desk: "Desk") -> None:
        text = await diagnostics_of(desk)
        if self._dialog is not None:
            self._dialog.show_text(text)


async def diagnostics_of(desk: "Desk") -> str:
    """The whole text. Files are read beside the window's thread."""
    profile = desk.profile
    here = [
        display_section(desk.window),
        await _engine(desk),
        accounts_section(desk.accounts, desk.clock.millis()),
    ]
    hidden = {text for one in desk.accounts for text in (one.id, one.name)}
    hidden |= {row.name for row in desk.ledger.campaigns.values()}
    hidden -= {one.value for one in Platform}  # they are folders of ours, too

    def read() -> str:
        first = [program_section(desk.broken), system_section(profile)]
        last = [files_section(profile), *fault_sections(profile, hidden)]
        return as_text([*first, *here, *last], profile)

    return await asyncio.to_thread(read)


async def _engine(desk: "Desk") -> Section:
    link, hello = desk.link_or_none, {}
    if link is not None:
        hello = dict(link.hello)
        try:
            async with asyncio.timeout(_PATIENCE):
                hello = await link.get("hello")
        except (DialwatchError, TimeoutError):
            pass  # what it said last is told
    return engine_section(
        hello,
        state=link.state.value if link is not None else "not begun",
        keeper=keeper.value if (keeper := desk.life.keeper_state) is not None else "not begun",
        kept=desk.life.kept,
        ledger=(len(desk.ledger), len(desk.ledger.campaigns)),
    )
