"""What the window looked like when it was last shut, brought back."""

import json

from PySide6.QtWidgets import QMainWindow

from dialwatch.ledger.sorting import SORTABLE
from dialwatch.ui.layout_store import DEFAULT_SIZE, LayoutStore
from dialwatch.ui.panels.calls import CallsPanel
from dialwatch.ui.panels.campaigns import CampaignsPanel
from dialwatch.ui.perspectives import Perspectives

__all__ = ["WindowMemory"]


_MOST_OPEN = 200
"""Plans and workflows that are remembered as open: those that were opened last."""


class WindowMemory:
    """Keeps geometry, docks, columns and sorting of a window."""

    def __init__(
        self,
        store: LayoutStore,
        window: QMainWindow,
        perspectives: Perspectives,
        calls: CallsPanel,
        campaigns: CampaignsPanel,
    ) -> None:
        self._store, self._window, self._perspectives = store, window, perspectives
        self._calls = calls
        self._campaigns = campaigns
        self._headers = {
            "calls": calls.view.horizontalHeader(),
            "campaigns": campaigns.view.horizontalHeader(),
        }

    def restore(self, size: tuple[int, int] | None, perspective: str | None) -> None:
        """Bring everything back; a size or perspective that was asked for wins over
        what was kept."""
        if size is not None:
            self._window.resize(*size)
        elif not self._store.restore_geometry(self._window):
            self._window.resize(*DEFAULT_SIZE)
        self._perspectives.restore(perspective, kept=size is None)
        for name, header in self._headers.items():
            self._store.restore_header(name, header)
        kept = (part.partition(":") for part in self._store.text("columns/sort").split())
        keys = tuple((name, way == "down") for name, _, way in kept if name in SORTABLE)
        if keys:
            self._calls.sort_by(keys)
        self._campaigns.model.set_opened(_read(self._store.text("campaigns/open")))

    def keep(self) -> None:
        """Write window.ini."""
        self._store.keep_window(self._window)
        self._perspectives.keep()
        for name, header in self._headers.items():
            self._store.keep_header(name, header)
        keys = self._calls.search.keys
        written = " ".join(f"{name}:{'down' if falling else 'up'}" for name, falling in keys)
        self._store.keep("columns/sort", written)
        opened = self._campaigns.model.opened[-_MOST_OPEN:]
        self._store.keep("campaigns/open", json.dumps(opened))
        self._store.write()


def _read(kept: str) -> list[tuple[str, str]]:
    """Accounts and keys as they were kept; none where it is not ours."""
    try:
        told = json.loads(kept or "[]")
        return [(str(account), str(key)) for account, key in told]
    except (ValueError, TypeError):
        return []
