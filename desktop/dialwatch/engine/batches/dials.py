"""What the journal's dials tell of a batch's entries."""

from collections.abc import Iterable

from dialwatch.calls.batch import BatchEntry, EntryState
from dialwatch.calls.campaign import CampaignStatus
from dialwatch.calls.halt import HaltKind
from dialwatch.calls.platform import Platform
from dialwatch.calls.verdict import Verdict
from dialwatch.engine.batches.followed import Followed
from dialwatch.engine.batches.halt_lane import order_of
from dialwatch.engine.batches.judging import Dial, Learnt, of_news, of_stop, of_untimed
from dialwatch.engine.batches.run import BatchRun
from dialwatch.engine.batches.watching import Watching
from dialwatch.store.values import CallChange

__all__ = ["Dials"]

_ORDER = b"orderid"
"""Under this name, in small letters, a record tells the order that it is about."""


class Dials:
    """Keeps the dials that entries are about, and judges by them."""

    def __init__(self, means: Watching) -> None:
        self._means = means

    def take(self, followed: Followed, change: CallChange) -> list[int]:
        """Keep this dial for the entries that it is about; which these are."""
        run = followed.run
        about = followed.about(change)
        for index in about:
            skew = round(1000 * self._means.skew_of(change.account))
            dial = Dial(change.outcome, _less(change.dialed, skew), _less(change.ended, skew))
            if run.head.kind != HaltKind.STOP or (dial.dialed or 0) >= run.head.made_at:
                run.dials.setdefault(index, {})[change.id] = dial
        return about

    async def judge(self, followed: Followed, indexes: Iterable[int]) -> None:
        """Revise what the dials of these entries tell. Raises StoreError."""
        run = followed.run
        async with run.judging:
            learnt = {}
            for index in dict.fromkeys(indexes):
                one = self._judged(followed, index)
                late = one is not None and one.verdict is Verdict.TOO_LATE
                if late and await self._is_of_another_order(run, index):
                    one = self._judged(followed, index)
                if one is not None:
                    learnt[index] = one
            await self._means.revise(run, learnt)

    def answered(self, run: BatchRun) -> list[int]:
        """Entries that dials in memory may tell of: answered after the dial came, say."""
        if run.head.kind == HaltKind.STOP:
            return run.indexes(EntryState.ANSWERED)
        return list(run.dials)

    def _judged(self, followed: Followed, index: int) -> Learnt | None:
        run = followed.run
        entry, dials = run.entries[index], run.dials.get(index, {}).values()
        text = self._means.clock_text(entry.account)
        match run.head.kind:
            case HaltKind.CANCEL:
                news = of_news(entry, dials, None, text)
                return news or (of_untimed(entry, dials) if self._calls_once(entry) else None)
            case HaltKind.STOP:
                return self._stopped(followed, entry, dials)
        if entry.verdict in (Verdict.ACCEPTED, Verdict.UNKNOWN):
            ended = [one.ended for one in dials if one.ended is not None]
            if ended:
                return Learnt(Verdict.CONFIRMED, f"The call ended at {text(max(ended))}.")
        return None

    def _calls_once(self, entry: BatchEntry) -> bool:
        """No number is called again there by itself."""
        row = self._means.places.row(entry.account, entry.campaign)
        return row is not None and row.platform is Platform.BLU

    def _stopped(
        self, followed: Followed, entry: BatchEntry, dials: Iterable[Dial]
    ) -> Learnt | None:
        row = self._means.places.row(entry.account, entry.campaign)
        over = row is not None and CampaignStatus(row.status).over
        again = self._begun_again(followed, entry)
        if over:
            followed.shown_over.add(entry.index)
        elif entry.index in followed.shown_over and row and row.status == CampaignStatus.CALLING:
            again = "It is calling again."
        text = self._means.clock_text(entry.account)
        return of_stop(entry, dials, text, over=over, begun_again=again)

    def _begun_again(self, followed: Followed, entry: BatchEntry) -> str:
        """What the plan dials now that began after the answer."""
        places = self._means.places
        root = places.root(entry.account, entry.campaign)
        if root == entry.campaign or entry.answered_at is None:
            return ""
        for task in places.dialling(entry.account, root):
            born = task.created_at or task.starts_at or 0
            mine = followed.numbers.get((entry.account, task.key))
            if not mine and task.status == CampaignStatus.CALLING and born > entry.answered_at:
                return f"The plan began another round: {task.name}."
        return ""

    async def _is_of_another_order(self, run: BatchRun, index: int) -> bool:
        """A dial counts for nothing where its record names another order than the request did;
        whether there was such a one, which is forgotten.
        """
        order = order_of(run.values[index]).encode()
        found = False
        for number in list(run.dials.get(index, ())) if order else ():
            row = await self._means.journal.call_raw(number)
            if row is not None and _ORDER in row.raw.lower() and order not in row.raw:
                del run.dials[index][number]
                found = True
        return found


def _less(at: int | None, skew: int) -> int | None:
    return None if at is None else at - skew
