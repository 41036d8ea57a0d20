"""The call whose details the window shows: what the engine tells, with the names that are known
here."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from dialwatch.calls.account import AccountState
from dialwatch.ledger.ledger import Ledger
from dialwatch.ui.format import not_available, zone_named
from dialwatch.ui.late_panels import LatePanels
from dialwatch.ui.naming import way_to, with_names
from dialwatch.ui.panels.call_detail import CallDetailPanel

if TYPE_CHECKING:
    from dialwatch.ui.player.panel import PlayerPanel

__all__ = ["ShownCall"]


class ShownCall:
    """Tells the panel of details, and the player once it is there."""

    def __init__(
        self,
        ledger: Ledger,
        detail: CallDetailPanel,
        late: LatePanels,
        accounts: Callable[[], Sequence[AccountState]],
        zone: Callable[[], ZoneInfo],
    ) -> None:
        """`zone`: that in which the window shows times."""
        self._ledger, self._detail, self._late = ledger, detail, late
        self._accounts, self._zone = accounts, zone
        self._call: Mapping[str, Any] | None = None
        self._told: Mapping[str, Any] | None = None
        """What the panels were told of it."""
        self._labels = ledger.labels

    def follow(self) -> None:
        """The player is told as soon as it is there."""
        self._late.player.then(self._player_made)

    def show(self, detail: Mapping[str, Any]) -> None:
        """Show the details of a call as the engine tells them."""
        shown = dict(detail)
        shown["robot"] = self._ledger.robot_name(str(detail.get("robot") or ""))
        name, way = str(detail.get("campaign") or ""), ""
        account = str(detail.get("account") or "")
        row = self._ledger.campaign_of(int(detail["id"]))
        if row is not None:
            name, account = row.name, row.account
            way = way_to(self._ledger.tree, row.id)
            never = {"line": row.line, "caller": row.line, "robot": row.robot}
            shown |= {key: not_available() for key, told in never.items() if told is None}
            shown["persons_call"] = row.kind.persons_call
        self._call, self._labels = detail, self._ledger.labels
        self._told = shown = with_names(shown, self._labels, account)
        zones = {one.id: one.zone for one in self._accounts()}
        zone = zone_named(zones[account]) if account in zones else None
        self._detail.show_call(shown, name, zone, self._zone(), way)
        if player := self._late.player.made:
            player.show_call(shown)

    def name_anew(self) -> None:
        """Codes may have other names by now."""
        if self._call is not None and self._labels is not self._ledger.labels:
            self.show(self._call)

    def show_failure(self, sentence: str) -> None:
        """Say why the details of a call cannot be shown."""
        self._call = None
        self._detail.show_failure(sentence)

    def _player_made(self, panel: "PlayerPanel") -> None:
        if self._told is not None:
            panel.show_call(self._told)
