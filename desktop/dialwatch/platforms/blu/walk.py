"""A walk over a task's pages: where it stands, when it ends, what may be believed of it.

Blu tells no total and no order, pages may repeat, overlap or move while calls end, and any page
may fail (vendors/blu.md 4.4). So a walk ends at an empty or a repeated page, never at a short one;
it goes on where it stopped; and it is *complete*, as of its beginning, only when nothing hints at
a gap. Where calls that arrived in between pushed records to the next page, two such walks in a row
are needed, and then the result is complete as of the beginning of the first.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from dialwatch.calls.call import CallSeen
from dialwatch.calls.errors import PlatformError, RepeatedPage
from dialwatch.platforms.blu.page import Page
from dialwatch.platforms.port import Memory

__all__ = ["Known", "Walk"]

_PATIENCE = 15 * 60_000
"""Milliseconds for which one record, or a record that vanished, keeps walks from being complete."""
_MOST_BLANK = 3
"""Pages in a row of which no record can be used: there is no sense in asking for more."""
_STALE = 30 * 60_000
"""A walk that was interrupted longer ago begins anew."""
_SAME_PAGE = "The same page comes whatever page is asked for."
_VANISHED = "Dial results that were there before and did not come this time: {n}. They stay shown."


@dataclass(frozen=True, slots=True)
class Known(Memory):
    """What is remembered of a task between two readings."""

    marks: Mapping[bytes, str] = field(default_factory=dict)
    """Hash of a record's bytes, as it was last seen → its key."""
    starts: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """Entry → when its dials began."""
    left_out: Mapping[bytes, int] = field(default_factory=dict)
    """Hash of a record that could not be used → when it was first met."""
    has_ids: bool = False
    order: tuple[str, ...] | None = None
    """Keys in the platform's order, as of the last walk without gaps."""
    last_page: int = 0
    """The last page that was not empty, and the key that it begins with."""
    last_page_key: str = ""
    ended_at: int | None = None
    """When the last walk that came to its end began."""
    vanished_since: int | None = None
    pages: Mapping[int, tuple[str, ...]] | None = None
    """Of a walk that was interrupted: the pages it has read."""
    began_at: int = 0
    next_page: int = 1
    missed: tuple[int, ...] = ()


class Walk:
    """One reading of a task: takes pages, says which one is next, and at the end sums up."""

    @classmethod
    def over_tail(cls, known: Known, now: int, page_size: int) -> "Walk":
        """Only from the last page on that was not empty."""
        walk = cls(replace(known, pages=None), now, page_size)
        walk._known = known
        walk._next = max(1, known.last_page)
        return walk

    def __init__(self, known: Known | None, now: int, page_size: int) -> None:
        known = known or Known()
        resumes = known.pages is not None and 0 <= now - known.began_at <= _STALE
        self._known = known
        self._now = now
        self._size = page_size
        self.began_at = known.began_at if resumes else now
        self._pages: dict[int, tuple[str, ...]] = dict(known.pages or {}) if resumes else {}
        self._missed: list[int] = list(known.missed) if resumes else []
        self._next = known.next_page if resumes else 1
        self._again = list(self._missed)
        self._repeats = 0
        self._blank = 0
        self._gap = False
        self._ended = False
        self.marks = dict(known.marks)
        self._mark_of = {key: mark for mark, key in known.marks.items()}
        self.has_ids = known.has_ids
        self._left_out: list[bytes] = []
        self.calls: dict[str, CallSeen] = {}
        self.oddities: list[str] = []
        self.failure: PlatformError | None = None
        """Why the walk cannot see all, though every page was answered."""

    def next_page(self) -> int | None:
        """The page to be read now; None when there is none left."""
        if self._again:
            return self._again[0]
        return None if self._ended else self._next

    def failed(self, page: int) -> None:
        """This page did not come; the next reading asks for it again."""
        if self._again and self._again[0] == page:
            self._again.pop(0)
            return
        self._missed.append(page)
        self._next = page + 1

    def take(self, number: int, page: Page) -> None:
        """What came for this page."""
        self.has_ids = page.has_ids or self.has_ids
        self._remember(page)
        self._left_out += page.left_out
        self.calls.update((call.key, call) for call in page.calls)
        self.oddities += [text for text in page.oddities if text not in self.oddities]
        keys = tuple(dict.fromkeys(page.keys))
        if self._again and self._again[0] == number:
            self._again.pop(0)
            self._missed.remove(number)
            self._pages[number] = keys
            return
        self._next = number + 1
        if not page.rows:
            self._end()
        elif self._is_repeat(keys):
            self._repeated(full=page.rows >= self._size)
        else:
            self._give_up_repeats(number)
            self._pages[number] = keys
            self._blank = 0 if keys else self._blank + 1
            if self._blank >= _MOST_BLANK:
                self._gap = self._ended = True

    def _remember(self, page: Page) -> None:
        """Only what a record says now is known: when it says again what it once said, it is new."""
        for mark, key in page.marks.items():
            if key in self._mark_of:
                self.marks.pop(self._mark_of[key], None)
            self.marks[mark] = key
            self._mark_of[key] = mark

    def _is_repeat(self, keys: tuple[str, ...]) -> bool:
        return bool(keys) and any(
            keys[0] == earlier[0] and set(keys) <= set(earlier)
            for earlier in self._pages.values()
            if earlier
        )

    def _repeated(self, *, full: bool) -> None:
        """A server may repeat its last page for ever, or one page by mistake: ask once more."""
        self._repeats += 1
        if self._repeats < (3 if full else 2):
            return
        if full and list(self._pages) == [1]:
            self._gap = True
            self.failure = RepeatedPage(_SAME_PAGE)
        self._repeats = 0
        self._ended = True

    def _give_up_repeats(self, number: int) -> None:
        """The pages that seemed to be repeated were mistakes: they were not seen."""
        self._missed += range(number - self._repeats, number)
        self._repeats = 0

    def _end(self) -> None:
        self._ended = True
        if self._repeats:
            last = self._next - 1
            self._again = list(range(last - self._repeats, last))
            self._missed += self._again
            self._repeats = 0

    # Summing up a walk

    def complete_as_of(self) -> int | None:
        """Everything that was reported before this moment was seen; None where that is doubtful."""
        if not self._is_whole() or self._waits_for_record():
            return None
        if self._vanished() and not self._patience_is_over():
            return None
        return self._known.ended_at if self._has_doubles() else self.began_at

    @property
    def appended(self) -> bool | None:
        """Is the last walk's order the beginning of this one's? None where that is not known."""
        before = self._known.order
        if before is None or not self._is_whole():
            return None
        return not self._has_doubles() and self.keys[: len(before)] == list(before)

    def tail_moved(self) -> bool:
        """Does the tail begin with another record than last time?"""
        first = self._pages.get(self._known.last_page, ())
        return bool(self._known.last_page) and first[:1] != (self._known.last_page_key,)

    @property
    def keys(self) -> list[str]:
        """Keys in the platform's order, each once."""
        in_order = (key for number in sorted(self._pages) for key in self._pages[number])
        return list(dict.fromkeys(in_order))

    @property
    def interrupted(self) -> bool:
        """Is there something left to be read of this walk?"""
        return not self._ended or bool(self._missed)

    def memory(self) -> Known:
        """What the next reading needs. Vanished records are forgotten when patience is over."""
        whole, known = self._is_whole(), self._known
        vanished = whole and self._vanished() and not self._patience_is_over()
        since = known.vanished_since
        last = max((number for number, keys in self._pages.items() if keys), default=0)
        marks = self.marks
        if whole and not vanished and self._vanished():
            seen = set(self.keys)
            marks = {mark: key for mark, key in marks.items() if key in seen}
        return Known(
            marks=marks,
            starts=self._starts(),
            left_out={mark: known.left_out.get(mark, self._now) for mark in self._left_out},
            has_ids=self.has_ids,
            order=tuple(self.keys) if whole and not self._has_doubles() else known.order,
            last_page=last,
            last_page_key=self._pages[last][0] if last else "",
            ended_at=self.began_at if whole and not vanished else known.ended_at,
            vanished_since=(since or self._now) if vanished else (None if whole else since),
            pages=self._pages if self.interrupted else None,
            began_at=self.began_at,
            next_page=self._next,
            missed=tuple(self._missed),
        )

    def tail_memory(self) -> Known:
        """What the next reading needs, when only the tail was read."""
        known = self._known
        last = max((number for number, keys in self._pages.items() if keys), default=0)
        return replace(
            known,
            marks=self.marks,
            starts=self._starts(),
            has_ids=self.has_ids,
            last_page=last or known.last_page,
            last_page_key=self._pages[last][0] if last else known.last_page_key,
        )

    def number_attempts(self) -> None:
        """Count the dials of each entry in the order of their beginnings."""
        starts = self._starts()
        for call in self.calls.values():
            if call.dialed_at is not None:
                call.attempt = 1 + starts[call.entry].index(call.dialed_at)

    def _starts(self) -> dict[str, tuple[int, ...]]:
        starts = dict(self._known.starts)
        for call in self.calls.values():
            told = starts.get(call.entry, ())
            if call.dialed_at is not None and call.dialed_at not in told:
                told = tuple(sorted((*told, call.dialed_at)))
            starts[call.entry] = told
        return starts

    def _is_whole(self) -> bool:
        return self._ended and not self._missed and not self._gap

    def _has_doubles(self) -> bool:
        return sum(map(len, self._pages.values())) > len(self.keys)

    def _vanished(self) -> int:
        return len(set(self._known.marks.values()) - set(self.keys))

    def _patience_is_over(self) -> bool:
        since = self._known.vanished_since
        return since is not None and self._now - since >= _PATIENCE

    def _waits_for_record(self) -> bool:
        known = self._known.left_out
        return any(self._now - known.get(mark, self._now) < _PATIENCE for mark in self._left_out)

    def vanished_sentence(self) -> list[str]:
        """Says that results are missing that were there before."""
        lost = self._vanished() if self._is_whole() else 0
        return [_VANISHED.format(n=lost)] if lost else []
