"""What was left out of the start is read while nothing else is to be done."""

import asyncio
from importlib import import_module

__all__ = ["warm"]

_AFTER = 3.0
"""Seconds after the start: the first calls come first."""
_PAUSE = 0.1
_LATER = (
    *("dialwatch.calls.binding", "dialwatch.calls.form", "dialwatch.ledger.masked_calls"),
    *("dialwatch.metrics.health", "dialwatch.ledger.number_figures"),
    *("dialwatch.ledger.arrangement", "dialwatch.ui.models.binding_rows"),
    *("dialwatch.ui.numbers.adding", "dialwatch.ui.numbers.ends_tab", "dialwatch.ui.numbers.side"),
    *("dialwatch.ui.numbers.table", "dialwatch.ui.numbers.panel", "dialwatch.calls.playing"),
    *("dialwatch.ui.player.notes", "dialwatch.ui.player.transport"),
    *("dialwatch.ui.player.waveform", "dialwatch.ui.player.panel", "dialwatch.ui.panels.live"),
    *("dialwatch.ui.panels.listening", "dialwatch.app.bindings", "dialwatch.app.listening"),
)
"""Of the panels that are made when they are first seen; each with what it needs by itself before
it, so that no step takes more than some milliseconds."""


async def warm() -> None:
    """Import them one by one, so that the first look at a panel does not wait for all of them."""
    await asyncio.sleep(_AFTER)
    for name in _LATER:
        import_module(name)
        await asyncio.sleep(_PAUSE)
