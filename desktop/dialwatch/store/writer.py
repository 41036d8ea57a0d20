"""The journal's one writing thread, and what is durable in it."""

from collections.abc import Callable
from pathlib import Path

from dialwatch.store.group_commit import ROWS, GroupCommit
from dialwatch.store.opening import OpenFile
from dialwatch.store.recorder import Recorder

__all__ = ["ROWS", "Writer"]


class Writer(GroupCommit[Recorder]):
    """Jobs write through a `Recorder`."""

    def __init__(self, file: OpenFile, path: Path, grown: Callable[[], None]) -> None:
        """`grown` is called in the thread, after commits that changed what the feed tells."""
        super().__init__(file.connection, path, "journal-writer", Recorder, file.recorder)
        self._grown = grown
        self.seq = file.recorder.numbering.seq
        """The sequence number of the latest durable change."""
        self.calls = file.recorder.numbering.calls
        self.words = file.recorder.names.words
        """Knows every word of the rows that are durable."""

    def committed(self, hand: Recorder) -> None:
        self.words = hand.names.words
        if (hand.numbering.seq, hand.numbering.calls) != (self.seq, self.calls):
            self.seq, self.calls = hand.numbering.seq, hand.numbering.calls
            self._grown()
