"""The requests that could be sent, collected: one for each thing that would be stopped. Pure."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from dialwatch.calls.errors import BadInput
from dialwatch.calls.halt import Candidate, Standing, Unmatched, Why
from dialwatch.calls.number import matching, tidy
from dialwatch.engine.ground import Task
from dialwatch.engine.rehearsal.look import Look
from dialwatch.engine.rehearsal.match import Found, How, Match
from dialwatch.platforms.halting import ListedEntry

__all__ = ["Candidates"]

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
_CALLED = "It was called there, and nothing shows that it is listed now."


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
    _refused: set[int] = field(default_factory=set)
    """Places of which something is listed that cannot be asked for, as is said."""

    def has(self, place: int) -> bool:
        """Something came of the thing that was given at this place."""
        return place in self._refused or bool(self._of[place])

    def by_place(self) -> Iterator[tuple[int, Candidate]]:
        """Each place in what was given with each of its candidates."""
        for place, mine in self._of.items():
            for one in mine:
                yield place, self.found[one]

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
                self.take(-1, Match(text, (hit,)), hit)

    def take(self, place: int, match: Match, hit: Found, times: int = 1) -> bool:
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
        return self.put(
            place,
            look,
            text=match.text,
            number=entry.number,
            order=entry.order if by_order else "",
            standing=standing,
            note=" ".join(note for note in notes if note),
            chosen=standing.stoppable and match.sure(hit),
        )

    def take_past(self, place: int, text: str, look: Look, entry: ListedEntry) -> None:
        """Add the latest call to somebody whom nobody lists now: it is over, and says so."""
        self.put(
            place,
            look,
            text=text,
            number=entry.number,
            standing=Standing.OVER,
            note=_CALLED,
            chosen=False,
        )

    def put(
        self,
        place: int,
        look: Look,
        *,
        text: str,
        number: str,
        order: str = "",
        standing: Standing,
        note: str,
        chosen: bool,
    ) -> bool:
        """Add a request, or what is learnt of one that is there already. False: that came of
        something else that was given."""
        row, at = look.task.row, look.task.place
        scope = (at.workflow or at.plan) if look.halts.reaches_on(at) else at.key
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
        if known is not None:
            self._better(candidate, look.task)
            return known in self._of[place]
        try:
            look.halts.cancel(at, number, order)
        except BadInput as error:
            sentence = f"{row.name}: {error}"
            self.unmatched.append(Unmatched(text=text, why=Why.CANNOT, sentence=sentence))
            self._refused.add(place)
            return True
        self._known[key] = candidate.index
        self.found.append(candidate)
        self.tasks.append(look.task)
        self._of[place].add(candidate.index)
        return True

    def _better(self, candidate: Candidate, task: Task) -> None:
        """The same request by another entry: the one that can be stopped best stands for it."""
        before = self.found[candidate.index]
        if _RANK[candidate.standing] < _RANK[before.standing]:
            both = before.chosen or candidate.chosen
            self.found[candidate.index] = replace(candidate, text=before.text, chosen=both)
            self.tasks[candidate.index] = task
        elif candidate.chosen and not before.chosen and before.standing.stoppable:
            self.found[candidate.index] = replace(before, chosen=True)

    def seconds(self, rates: Mapping[str, float]) -> float:
        """How long sending the chosen ones takes; `rates`: account → requests a second."""
        counts = Counter(one.account for one in self.found if one.chosen)
        return max((n / max(0.01, rates.get(who, 1.0)) for who, n in counts.items()), default=0.0)
