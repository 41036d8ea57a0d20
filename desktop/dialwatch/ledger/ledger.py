"""The ledger: calls, campaigns, robots and accounts as the window knows them."""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence

from dialwatch.calls.account import AccountState, CampaignRow
from dialwatch.calls.packed import Block
from dialwatch.calls.recording import RecordingMark
from dialwatch.ledger.columns import SPAN, Columns
from dialwatch.ledger.labels import LabelBook
from dialwatch.ledger.recordings import RecordingMarks
from dialwatch.ledger.tally import MINUTE_MS, Tally
from dialwatch.ledger.tree import CampaignTree
from dialwatch.ledger.view import CallView, Change, LedgerView

__all__ = ["Ledger", "Load"]

_PROGRESS = 90
"""Minutes for which the numbers in progress are remembered: no platform tells them later."""

_REMEMBERED = 256
"""Blocks whose in-place changes are remembered, so that a sorted table can follow them."""


class Load:
    """Calls and their counts, without the rest: what the first bulk reading fills in a thread."""

    def __init__(self, span: int = SPAN) -> None:
        self.columns = Columns(span)
        self.tally = Tally()
        self.changes: deque[Change] = deque(maxlen=_REMEMBERED)

    def apply(self, block: Block, version: int = 0) -> int:
        """Append and update by id; counts the rows that changed. Raises BadAnswer."""
        landed = self.columns.apply(block)
        if landed.before is not None:
            self.tally.count(landed.before, -1)
        self.tally.count(landed.after)
        left = self.columns.shed()
        if left is not None:
            self.tally.count(left, -1)
        if len(landed.changed):
            self.changes.append(Change(version, landed.changed))
        return len(landed.changed)


class Ledger:
    """Follows the engine's feed; every figure on screen is computed from it.

    Plain Python, of one thread (the window's). Workers get a `snapshot_view`. `version` grows
    with everything that changes what a view shows; `epoch` when all calls were replaced.
    """

    def __init__(self, span: int = SPAN) -> None:
        self._load = Load(span)
        self._span = span
        self._known_since = 0
        self._view: LedgerView | None = None
        self.version = 0
        self.epoch = 0
        self._progress: dict[int, int] = {}
        self._told: Mapping[int, CampaignRow] = {}
        self.tree = CampaignTree()
        self.robots: Mapping[str, str] = {}
        self.accounts: Mapping[str, AccountState] = {}
        self.labels = LabelBook()
        self.recordings = RecordingMarks()

    def __len__(self) -> int:
        return len(self._load.columns)

    @property
    def span(self) -> int:
        """Calls that are kept at most; the oldest leave."""
        return self._span

    @span.setter
    def span(self, calls: int) -> None:
        self._span = self._load.columns.span = calls
        left = self._load.columns.shed()
        if left is not None:
            self._load.tally.count(left, -1)
            self._changed()

    @property
    def campaigns(self) -> Mapping[int, CampaignRow]:
        """By id, those that have calls of their own."""
        return self.tree.tasks

    def apply_block(self, block: Block) -> None:
        """Append the block's new calls and update those that are known.

        Raises BadAnswer when the block does not hold together.
        """
        self._changed()
        self._forget_a_change()
        self._load.apply(block, self.version)

    def apply_campaigns(
        self, rows: Iterable[CampaignRow], robots: Mapping[str, str] | None = None
    ) -> None:
        """Take over campaigns as the engine tells them, and robots' names where given."""
        self._told = {**self._told, **{row.id: row for row in rows}}
        self.tree = CampaignTree(self._told.values())
        if robots:
            self.robots = {**self.robots, **robots}
        self._remember_progress()
        self._changed()

    def apply_accounts(self, accounts: Iterable[AccountState]) -> None:
        """Take over the accounts' states: all of them, each time."""
        self.accounts = {account.id: account for account in accounts}
        labels = LabelBook(self.accounts.values())
        if labels != self.labels:  # what is kept by its names stays as long as they do
            self.labels = labels
        self._changed()

    def apply_recordings(self, rows: Sequence[RecordingMark], *, anew: bool = False) -> None:
        """Take over what the engine noted of recordings; `anew`: that is all, and what was known
        before is forgotten. It stays when the calls are replaced."""
        if anew:
            self.recordings = RecordingMarks()
        if rows:
            self.recordings = self.recordings.updated(rows)
        self._changed()
        if anew:
            self._known_since = self.version
            return
        places = self._load.columns.held([row.call for row in rows])
        if len(places):
            self._forget_a_change()
            self._load.changes.append(Change(self.version, places))

    def replace(self, load: Load | None = None) -> None:
        """Take over calls that were loaded apart, or none; campaigns follow by themselves."""
        self._load = load if load is not None else Load(self._span)
        self._load.columns.span = self._span
        self._told = {}
        self.tree = CampaignTree()
        self.robots = {}
        self._progress = {}
        self.epoch += 1
        self._changed()
        self._known_since = self.version

    def snapshot_view(self) -> LedgerView:
        """The ledger as it is now, immutable: for painting and for worker threads."""
        if self._view is None:
            columns = self._load.columns
            self._view = LedgerView(
                epoch=self.epoch,
                version=self.version,
                gone=columns.gone,
                count=len(columns),
                offset=columns.offset,
                parts=columns.parts(),
                words={name: words.texts for name, words in columns.words.items()},
                campaigns=self.campaigns,
                tree=self.tree,
                robots=self.robots,
                accounts=self.accounts,
                labels=self.labels,
                recordings=self.recordings,
                tally=self._load.tally.view(),
                progress=tuple(sorted(self._progress.items())),
                changes=tuple(self._load.changes),
                known_since=self._known_since,
            )
        return self._view

    def row(self, position: int) -> CallView:
        """The call at this position. Raises IndexError when there is none."""
        return self.snapshot_view().row(position)

    def campaign_of(self, call_id: int) -> CampaignRow | None:
        """The campaign of the call with this id; None when one of them is not held."""
        position = self.position(call_id)
        return None if position is None else self.campaigns.get(self.row(position).campaign)

    def position(self, call_id: int) -> int | None:
        """Where the call with this id is now; None when it is not held."""
        return self._load.columns.position(call_id)

    def word(self, column: str, code: int) -> str:
        """The text behind a code of a word column (`label`, `line`, `robot`, `caller`)."""
        return self._load.columns.words[column].texts[code]

    def robot_name(self, key: str) -> str:
        """The robot's name; its id where no name is known."""
        return self.robots.get(key) or key

    def _remember_progress(self) -> None:
        running = [row for row in self.campaigns.values() if not row.over]
        told = [row for row in running if row.in_progress is not None and row.as_of is not None]
        if told:
            minute = max(row.as_of or 0 for row in told) // MINUTE_MS
            self._progress[minute] = sum(row.in_progress or 0 for row in told)
            if len(self._progress) > _PROGRESS:
                del self._progress[min(self._progress)]

    def _forget_a_change(self) -> None:
        """Make room for another one."""
        changes = self._load.changes
        if len(changes) == changes.maxlen:
            self._known_since = changes[0].version

    def _changed(self) -> None:
        self.version += 1
        self._view = None
