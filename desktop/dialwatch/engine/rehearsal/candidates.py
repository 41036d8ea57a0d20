"""From what was given and what is listed to the requests that could be sent. Pure.

Nothing that was given is lost: each text has a candidate, or stands among the unmatched.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from dialwatch.calls.errors import BadInput
from dialwatch.calls.halt import Candidate, Standing, Unmatched, Why
from dialwatch.calls.number import matching, tidy
from dialwatch.engine.ground import Task
from dialwatch.engine.rehearsal.matching import Found, How, Index, Match
from dialwatch.platforms.halting import Halts, ListedEntry

__all__ = ["Candidates", "Look", "is_number"]

_MOST = 60_000
"""Candidates beyond which numbers that nobody shows are not asked for in every task."""
_MOST_BETWEEN = 1_000
"""Requests for numbers that may wait between two dials, beyond which none is made."""
_SHORTEST = 7
_RANK = {
    Standing.WAITING: 0,
    Standing.TALKING: 1,
    Standing.LIVE: 2,
    Standing.UNSEEN: 3,
    Standing.OVER: 4,
    Standing.CANCELLED: 5,
}
"""Of several entries of one number, the one that can be stopped best stands for them."""

_NOTES = {
    How.FORMAT: "Listed in another format than it was given.",
    How.MASK: "The only listed number that fits the masked one.",
    How.ID: "Found by an id.",
    How.SERIAL: "Found by the platform's own number of the entry.",
}
_TALKING = "Its call goes on; what would follow is cancelled."
_LATER = "Its call here is over; it is taken out of what would follow."
_THIS_ROUND = "In this round alone: a later one may call it."
_UNSEEN = "The platform does not show whether it is listed there."
_STRANGE = "Nothing says that it is listed there."


class _Settled(NamedTuple):
    """A text after it was looked for."""

    place: int
    """In what was given."""
    text: str
    sure: bool
    """It is listed somewhere, and waits there."""
    accounts: frozenset[str]
    """Those that know it."""


@dataclass(frozen=True, slots=True)
class Look:
    """A task as it was looked at."""

    task: Task
    halts: Halts
    entries: Sequence[ListedEntry]
    whole: bool
    """False: it may list others that are not shown."""


@dataclass(slots=True)
class Candidates:
    """Collects candidates for the looks of a rehearsal."""

    looks: Sequence[Look]
    found: list[Candidate] = field(default_factory=list)
    unmatched: list[Unmatched] = field(default_factory=list)
    cannot: list[str] = field(default_factory=list)
    given: int = 0
    """How many things were given."""
    tasks: list[Task] = field(default_factory=list)
    """The task of each candidate."""
    _known: dict[tuple[str, ...], int] = field(default_factory=dict)
    """What a request would be about → its candidate."""
    _of: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    """Place in what was given → its candidates."""

    def match(self, given: Sequence[str], past: Sequence[Look], *, unasked: bool = False) -> None:
        """Match all of it. `past`: where numbers were called that nobody lists now, the latest
        last. `unasked`: some task could not be looked at."""
        now = Index([look.entries for look in self.looks])
        before = Index([look.entries for look in past])
        seen: set[str] = set()
        settled: list[_Settled] = []
        doubts: dict[int, Unmatched] = {}
        for place, text in enumerate(given):
            form = _form(text)
            if form and form in seen:
                doubts[place] = _repeated(text)
                continue
            seen.add(form)
            told = now.match(text)
            fresh = [self._take(place, told, hit, now.times(hit)) for hit in told.found]
            if told.found and not any(fresh) and not self._of[place]:
                doubts[place] = _repeated(text)
                continue
            if told.why is Why.AMBIGUOUS:
                doubts[place] = _ambiguous(told)
            accounts = {self.looks[hit.listing].task.row.account for hit in told.found}
            if not told.found:
                old = before.match(text)
                accounts |= {past[hit.listing].task.row.account for hit in old.found}
                self._take_past(place, old, past)
                doubts[place] = self._doubt(told, old, unasked=unasked)
            sure = any(told.sure(hit) and hit.entry.standing.stoppable for hit in told.found)
            settled.append(_Settled(place, text.strip(), sure, frozenset(accounts)))
        self._take_unseen(settled)
        for place, doubt in doubts.items():
            if doubt.why is not Why.UNKNOWN or not self._of.get(place):
                self.unmatched.append(doubt)

    def all_of(self) -> None:
        """Every entry of every look, as a campaign's numbers."""
        for listing, look in enumerate(self.looks):
            for entry in look.entries:
                text = tidy(entry.number)
                if "*" in matching(text) or "•" in text:
                    sentence = "The platform shows it with its middle hidden: it cannot be named."
                    self.unmatched.append(Unmatched(text=text, why=Why.MASKED, sentence=sentence))
                    continue
                hit = Found(listing, entry, How.NUMBER)
                self._take(-1, Match(text, (hit,)), hit)

    def _take(self, place: int, match: Match, hit: Found, times: int = 1) -> bool:
        """Add what was hit, of a number that is listed so often there. False: nothing new came
        of it."""
        look, entry = self.looks[hit.listing], hit.entry
        standing, notes = entry.standing, [_NOTES.get(hit.how, "")]
        later = look.halts.reaches_on(look.task.place)
        if standing is Standing.TALKING:
            notes.append(_TALKING)
        elif standing is Standing.OVER and later:
            standing = Standing.UNSEEN
            notes.append(_LATER)
        if look.task.place.plan and not later and standing.stoppable:
            notes.append(_THIS_ROUND)
        by_order = hit.how is How.ID and entry.order.casefold() == match.text.casefold()
        if times > 1 and not by_order:
            notes.append(f"The number is listed {times} times there: all are cancelled.")
        return self._put(
            place,
            look,
            text=match.text,
            number=entry.number,
            order=entry.order if by_order else "",
            standing=standing,
            note=" ".join(note for note in notes if note),
            chosen=standing.stoppable and match.sure(hit),
        )

    def _put(
        self,
        place: int,
        look: Look,
        *,
        text: str,
        number: str,
        order: str,
        standing: Standing,
        note: str,
        chosen: bool,
    ) -> bool:
        row, at = look.task.row, look.task.place
        later = look.halts.reaches_on(at)
        scope = (at.workflow or at.plan) if later else at.key
        key = (row.account, scope, number, order)
        known = self._known.get(key)
        candidate = Candidate(
            index=len(self.found) if known is None else known,
            text=text,
            account=row.account,
            platform=row.platform,
            campaign=row.key,
            name=row.name,
            kind=row.kind,
            number=number,
            order=order,
            standing=standing,
            note=note,
            chosen=chosen,
        )
        if known is None:
            try:
                look.halts.cancel(at, number, order)
            except BadInput as error:
                self.unmatched.append(
                    Unmatched(text=text, why=Why.CANNOT, sentence=f"{row.name}: {error}")
                )
                self._of[place].add(-1)
                return True
            self._known[key] = candidate.index
            self.found.append(candidate)
            self.tasks.append(look.task)
            self._of[place].add(candidate.index)
            return True
        mine = known in self._of[place]
        before = self.found[known]
        if _RANK[standing] < _RANK[before.standing]:
            both = before.chosen or chosen
            self.found[known] = replace(candidate, text=before.text, chosen=both)
            self.tasks[known] = look.task
        elif chosen and not before.chosen and before.standing.stoppable:
            self.found[known] = replace(before, chosen=True)
        return mine

    def _take_past(self, place: int, told: Match, past: Sequence[Look]) -> None:
        """The latest campaign in which it was called: it is over, and says so."""
        if not told.found:
            return
        hit = max(told.found, key=lambda one: one.listing)
        look = past[hit.listing]
        self._put(
            place,
            look,
            text=told.text,
            number=hit.entry.number,
            order="",
            standing=Standing.OVER,
            note="It was called there, and nothing shows that it is listed now.",
            chosen=False,
        )

    def _take_unseen(self, settled: Sequence[_Settled]) -> None:
        """Where a platform does not show all whom it lists, everybody may be there.

        One that lists hides only who waits between two dials: it is asked for those alone who
        are nowhere else, and not for thousands of strangers in every task.
        """
        wanted = [one for one in settled if is_number(one.text) or one.accounts]
        mute = [look for look in self.looks if not look.halts.lists_entries]
        partly = [look for look in self.looks if look.halts.lists_entries and not look.whole]
        nowhere = [one for one in wanted if not one.sure]
        everybody = wanted if len(wanted) * len(mute) <= _MOST else nowhere
        if len(everybody) * len(mute) > _MOST:
            self._leave_out(len(everybody), mute)
        elif mute:
            self._ask_unseen(everybody, mute)
        numbers = [one for one in nowhere if is_number(one.text)]  # an id is one entry's
        if len(numbers) * len(partly) > _MOST_BETWEEN:
            self._leave_out(len(numbers), partly)
        elif partly:
            self._ask_unseen(numbers, partly)

    def _leave_out(self, numbers: int, looks: Sequence[Look]) -> None:
        names = ", ".join(f"“{look.task.row.name}”" for look in looks[:3])
        more = f" and {len(looks) - 3} more" if len(looks) > 3 else ""
        self.cannot.append(
            f"{numbers:,} numbers that nobody shows may be listed unseen in {names}{more}: too "
            "many to ask for one by one. Rehearse them in smaller parts, or some minutes later."
        )

    def _ask_unseen(self, wanted: Sequence[_Settled], looks: Sequence[Look]) -> None:
        have: set[tuple[str, str, int]] = set()
        written: dict[tuple[int, str], set[str]] = defaultdict(set)
        for place, mine in self._of.items():
            for candidate in (self.found[one] for one in mine if one >= 0):
                have.add((candidate.account, candidate.campaign, place))
                written[place, candidate.account].add(candidate.number)
        for one in wanted:
            text = one.text
            by_id = not is_number(text)
            for look in looks:
                row = look.task.row
                known = written.get((one.place, row.account), set())
                number = min(known) if len(known) == 1 else "" if by_id else _bare(text)
                if (row.account, row.key, one.place) in have or not number:
                    continue
                near = not one.accounts or row.account in one.accounts
                self._put(
                    one.place,
                    look,
                    text=text,
                    number=number,
                    order=text if by_id and not look.halts.lists_entries else "",
                    standing=Standing.UNSEEN,
                    note=_UNSEEN if near and not one.sure else f"{_UNSEEN} {_STRANGE}",
                    chosen=near and not one.sure,
                )

    def _doubt(self, told: Match, old: Match, *, unasked: bool) -> Unmatched:
        if told.why is Why.MASKED:
            names = ", ".join(f"“{self.looks[one].task.row.name}”" for one in told.hidden[:3])
            where = f" {names} may list it so." if names else ""
            sentence = f"Nobody can be called off by a masked number.{where} Give the whole number."
            return Unmatched(text=told.text, why=Why.MASKED, sentence=sentence)
        if told.why is Why.UNREADABLE:
            sentence = "It is neither a number nor an id."
            return Unmatched(text=told.text, why=Why.UNREADABLE, sentence=sentence)
        if old.why is Why.AMBIGUOUS:
            return _ambiguous(old)
        sentence = f"No account lists it, and none called it. {self._advice(told.text, unasked)}"
        return Unmatched(text=told.text, why=Why.UNKNOWN, sentence=sentence)

    def _advice(self, text: str, unasked: bool) -> str:
        if unasked:
            return "Not every task could be looked at: rehearse again when all accounts answer."
        mute = next((one for one in self.looks if not one.halts.lists_entries), None)
        if mute is not None and not is_number(text):
            title = mute.task.row.platform.title
            return f"{title} cannot be asked by an id alone: give the number."
        if any(not one.whole for one in self.looks):
            return "If it waits between two dials it is listed again soon: rehearse once more then."
        return "Look whether it is written as it was uploaded."

    def seconds(self, rates: Mapping[str, float]) -> float:
        """How long sending the chosen ones takes; `rates`: account → requests a second."""
        counts = Counter(one.account for one in self.found if one.chosen)
        return max((n / max(0.01, rates.get(who, 1.0)) for who, n in counts.items()), default=0.0)


def _form(text: str) -> str:
    return _bare(text) if is_number(text) else text.strip().casefold()


def is_number(text: str) -> bool:
    """It looks like a whole number of somebody, in any format."""
    digits = matching(text)
    rest = text.strip().lstrip("+").translate(_SIGNS)
    return len(digits) >= _SHORTEST and rest.isascii() and rest.isdigit()


_SIGNS = str.maketrans("", "", " -().\u00a0\u2011/")


def _bare(text: str) -> str:
    """The number as it was given, without the signs between its digits."""
    return tidy(text).translate(_SIGNS)


def _repeated(text: str) -> Unmatched:
    sentence = "It is given more than once, and asked for once."
    return Unmatched(text=text.strip(), why=Why.REPEATED, sentence=sentence)


def _ambiguous(told: Match) -> Unmatched:
    meant = {one.entry.number for one in told.found}
    sentence = (
        f"{len(meant)} listed numbers could be meant, and none is chosen. Choose among them, or "
        "give the whole number."
        if len(meant) > 1
        else "No such number is listed, but an entry that the platform itself numbers so. It is "
        "not chosen: choose it if that is meant."
    )
    return Unmatched(text=told.text, why=Why.AMBIGUOUS, sentence=sentence)
