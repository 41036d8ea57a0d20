"""What a worker thread reads: the ledger as it was at one moment, never changing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dialwatch.calls.account import AccountState, CampaignRow
from dialwatch.calls.outcome import Outcome
from dialwatch.calls.packed import HAS_RECORDING, NEVER, Array
from dialwatch.ledger.columns import CHUNK, Part, gather
from dialwatch.ledger.labels import LabelBook
from dialwatch.ledger.recordings import RecordingMarks
from dialwatch.ledger.tally import TallyView
from dialwatch.ledger.tree import CampaignTree

__all__ = ["CallView", "Change", "LedgerView", "Positions"]

Positions = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class CallView:
    """One call, ready to be formatted. Times are UTC epoch ms, lengths ms, None: not told."""

    id: int
    campaign: int
    outcome: Outcome
    number: str
    dialed: int | None
    ended: int | None
    seen: int
    ring: int | None
    talk: int | None
    label: str
    line: str
    robot: str
    caller: str
    attempt: int
    has_recording: bool


@dataclass(frozen=True, slots=True)
class Change:
    """Rows that one block changed in place."""

    version: int
    places: Positions
    """Counted from the first row that ever came."""


@dataclass(frozen=True, slots=True)
class LedgerView:
    """An immutable picture of the ledger; safe in any thread, cheap to take.

    A *position* counts the rows held, in the order in which the calls first came.
    """

    epoch: int
    """Grows when everything was replaced: positions of another epoch mean nothing."""
    version: int
    gone: int
    """Rows that have left: a row's position + `gone` never changes."""
    count: int
    offset: int
    parts: tuple[Part, ...]
    words: Mapping[str, Sequence[str]]
    """For each word column its texts by code. May grow behind what this view's rows name."""
    campaigns: Mapping[int, CampaignRow]
    """By id, those that have calls of their own: the tasks of `tree`."""
    tree: CampaignTree
    robots: Mapping[str, str]
    accounts: Mapping[str, AccountState]
    labels: LabelBook
    recordings: RecordingMarks
    """What the engine noted of recordings (`ledger.recordings` tells what follows from it)."""
    tally: TallyView
    progress: tuple[tuple[int, int], ...]
    """Minute (since the epoch) and numbers in progress over all campaigns, as told then."""
    changes: tuple[Change, ...]
    known_since: int
    """Version since which `changes` is complete."""

    def __len__(self) -> int:
        return self.count

    def slices(self) -> Iterator[tuple[slice, Part]]:
        """Chunk by chunk: the positions and the columns of the rows held."""
        at = 0
        for number, part in enumerate(self.parts):
            start = self.offset if number == 0 else 0
            held = {name: column[start:] for name, column in part.items()} if start else part
            stop = at + len(held["id"])
            yield slice(at, stop), held
            at = stop

    def column(self, name: str) -> Array:
        """A whole column, contiguous (copied, 1–3 ms a million)."""
        columns = [part[name] for _, part in self.slices()]
        return np.concatenate(columns) if columns else np.empty(0, np.int64)

    def take(self, name: str, positions: Positions) -> Array:
        """One column's values at these positions."""
        return self.rows(positions, (name,))[name]

    def rows(self, positions: Positions, names: Sequence[str] | None = None) -> dict[str, Array]:
        """Columns of the rows at these positions, copied; all columns unless named."""
        return gather(self.parts, self.offset, positions, names)

    def row(self, position: int) -> CallView:
        """One call. Raises IndexError when there is none."""
        if not 0 <= position < self.count:
            raise IndexError(position)
        number, at = divmod(position + self.offset, CHUNK)
        part = self.parts[number]

        def value(name: str) -> int:
            return int(part[name][at])

        def told(name: str) -> int | None:
            found = int(part[name][at])
            return None if found == NEVER else found

        return CallView(
            id=value("id"),
            campaign=value("campaign"),
            outcome=Outcome(value("outcome")),
            number=bytes(part["number"][at]).decode("utf-8", "replace"),
            dialed=told("dialed"),
            ended=told("ended"),
            seen=value("seen"),
            ring=told("ring"),
            talk=told("talk"),
            label=self.words["label"][value("label")],
            line=self.words["line"][value("line")],
            robot=self.words["robot"][value("robot")],
            caller=self.words["caller"][value("caller")],
            attempt=value("attempt"),
            has_recording=bool(value("flags") & HAS_RECORDING),
        )

    def robot_name(self, key: str) -> str:
        """The robot's name; its id where no name is known."""
        return self.robots.get(key) or key

    def label_name(self, call: CallView) -> str:
        """What the call's label is called in its account; the label itself without a name."""
        campaign = self.campaigns.get(call.campaign)
        return call.label if campaign is None else self.labels.label(campaign.account, call.label)

    def changed_since(self, older: "LedgerView") -> Positions | None:
        """Positions (in this view) that changed in place since `older`; None: not known.

        Rows that were appended since are not among them: they begin at `older.end - gone`.
        """
        if older.epoch != self.epoch or older.version < self.known_since:
            return None
        places = [c.places for c in self.changes if c.version > older.version]
        if not places:
            return np.empty(0, np.int64)
        positions = np.unique(np.concatenate(places)) - self.gone
        return positions[(positions >= 0) & (positions < older.end - self.gone)]

    @property
    def end(self) -> int:
        """Rows that ever came."""
        return self.gone + self.count
