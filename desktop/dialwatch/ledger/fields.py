"""The fields of the query language: what each takes, and what it asks of the rows."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from zoneinfo import ZoneInfo

import numpy as np

from dialwatch.calls.number import matching
from dialwatch.calls.outcome import ANSWERED, SEIZED, Outcome
from dialwatch.calls.packed import HAS_RECORDING
from dialwatch.calls.platform import Platform
from dialwatch.ledger import matchers, recordings
from dialwatch.ledger.matchers import Matcher
from dialwatch.ledger.terms import Term, Value
from dialwatch.ledger.view import LedgerView
from dialwatch.ledger.wall import Moment, moment

__all__ = ["FIELDS", "FLAGS", "OUTCOME_GROUPS", "BadTerm", "Compiled", "compiled"]

Resolve = Callable[[LedgerView], Matcher]


class BadTerm(Exception):
    """A term that cannot be understood; the message is for the user."""


@dataclass(frozen=True, slots=True)
class Compiled:
    """A term that is understood; `resolve` looks its names up in a view."""

    resolve: Resolve
    cost: int
    """0 compares a column, 1 several, 2 searches texts: cheap terms go first."""


@dataclass(frozen=True, slots=True)
class _When:
    zone: ZoneInfo
    now_ms: int


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its meaning for the help, and how its values become a condition."""

    help: str
    make: Callable[[Term, _When], Resolve]
    cost: int = 0
    compares: bool = False
    """Takes `>`, `<`, `>=`, `<=` besides `:`."""


OUTCOME_GROUPS: Mapping[str, frozenset[Outcome]] = {
    "answered": ANSWERED,
    "failed": frozenset({Outcome.INVALID_NUMBER, Outcome.UNREACHABLE, Outcome.NETWORK_FAILURE}),
}
"""Words that stand for several outcomes; `outcome:=answered` asks for the one alone."""

_TIMED = matchers.told("dialed")

FLAGS: Mapping[str, Mapping[str, Matcher]] = {
    "has": {
        "recording": matchers.flagged(HAS_RECORDING),
        "label": matchers.negation(matchers.codes("label", [0])),
        "talk": matchers.told("talk"),
    },
    "is": {
        "timed": _TIMED,
        "untimed": matchers.negation(_TIMED),
        "counted": matchers.codes("outcome", [int(outcome) for outcome in SEIZED]),
    },
}
"""Words of `has:` and `is:`. `is:counted`: in the rates (not cancelled, pending or unknown)."""

_MINUTE = 60_000
_LENGTH = re.compile(r"(?:(\d{1,6}):)?(\d{1,9}(?:\.\d{1,3})?)(s|m|min|h)?")
_LONGEST = int(np.iinfo(np.int32).max) - 1000
_NUMBER = re.compile(r"[+*\d\s().\-/]+")
_UNITS = {None: 1, "s": 1, "m": 60, "min": 60, "h": 3600}


def compiled(term: Term, zone: ZoneInfo, now_ms: int) -> Compiled:
    """What the term asks. Raises BadTerm, with a sentence that says what to type instead."""
    if term.unclosed:
        raise BadTerm("A quotation mark is missing at the end.")
    field = FIELDS.get(term.field)
    if field is None:
        raise BadTerm(f"There is no “{term.field}”. Try {_listing(_NAMED)}.")
    if not term.values or any(not (value.text or value.exact) for value in term.values):
        example = f" after “{term.field}{term.sign}”" if term.field else ""
        raise BadTerm(f"Say what to look for{example}.")
    if term.sign != ":" and not field.compares:
        raise BadTerm(f"“{term.field}” is written with a colon: {term.field}:…")
    if any(value.by_id for value in term.values) and term.field != "campaign":
        raise BadTerm("Only a campaign can be asked for by its number (#12).")
    resolve = field.make(term, _When(zone, now_ms))
    if term.negated:
        return Compiled(lambda view: matchers.negation(resolve(view)), field.cost)
    return Compiled(resolve, field.cost)


def _texts(column: str, *, as_numbers: bool = False) -> Callable[[Term, _When], Resolve]:
    """Values against the distinct texts of a word column."""

    def make(term: Term, _when: _When) -> Resolve:
        def resolve(view: LedgerView) -> Matcher:
            fits = [_fits(value, as_numbers=as_numbers) for value in term.values]
            names = [(code, text) for code, text in enumerate(view.words[column])]
            if column == "robot":
                names += [(code, view.robot_name(text)) for code, text in names]
            return matchers.codes(
                column, [code for code, text in names if any(fit(text) for fit in fits)]
            )

        return resolve

    return make


def _label(term: Term, _when: _When) -> Resolve:
    """Values against the labels and against what these are called in each account."""
    fits = [_fits(value) for value in term.values]

    def resolve(view: LedgerView) -> Matcher:
        texts = [text for text in view.words["label"] if text]

        def found(name: Callable[[str], str]) -> list[int]:
            names = ((code, name(text)) for code, text in enumerate(texts, start=1))
            return [code for code, text in names if any(fit(text) for fit in fits)]

        parts = [matchers.codes("label", found(str))]
        for account in view.labels.naming:
            named = matchers.codes("label", found(partial(view.labels.label, account)))
            own = [row.id for row in view.campaigns.values() if row.account == account]
            parts.append(matchers.all_of([named, matchers.codes("campaign", own)]))
        return matchers.union(parts)

    return resolve


def _campaign(term: Term, _when: _When) -> Resolve:
    """A plan or a workflow stands for all of its tasks."""
    ids = [_whole(value.text) for value in term.values if value.by_id]
    fits = [_fits(value) for value in term.values if not value.by_id]

    def resolve(view: LedgerView) -> Matcher:
        named = [
            row.id
            for row in view.tree.rows.values()
            if any(fit(row.name) or fit(row.key) for fit in fits)
        ]
        tasks = {task for one in (*ids, *named) for task in view.tree.tasks_of(one)}
        return matchers.codes("campaign", sorted(tasks))

    return resolve


def _platform(term: Term, _when: _When) -> Resolve:
    wanted = set()
    for value in term.values:
        word = _folded(value.text).replace(" ", "")
        found = [p for p in Platform if p.value == word or _folded(p.title) == word]
        if not found:
            listing = _listing([platform.value for platform in Platform])
            raise BadTerm(f"“{value.text}” is no platform. Platforms are {listing}.")
        wanted.update(found)
    return lambda view: matchers.codes(
        "campaign", [row.id for row in view.campaigns.values() if row.platform in wanted]
    )


def _outcome(term: Term, _when: _When) -> Resolve:
    wanted: set[Outcome] = set()
    for value in term.values:
        word = _folded(value.text).replace(" ", "-")
        if word in OUTCOME_GROUPS and not value.exact:
            wanted |= OUTCOME_GROUPS[word]
            continue
        try:
            wanted.add(Outcome.of_word(word))
        except KeyError:
            listing = _listing([outcome.word for outcome in Outcome])
            raise BadTerm(f"“{value.text}” is no outcome. Outcomes are {listing}.") from None
    return _always(matchers.codes("outcome", [int(outcome) for outcome in wanted]))


def _number(term: Term, _when: _When) -> Resolve:
    found = []
    for value in term.values:
        digits = matching(value.text)
        if not digits:
            raise BadTerm("A number is looked for by its digits, for example number:0812.")
        plus = value.text.lstrip().startswith("+")
        found.append(matchers.number_has(digits, at_start=plus, whole=value.exact))
    return _always(matchers.union(found))


def _anything(term: Term, when: _When) -> Resolve:
    parts = [_campaign(term, when), _label(term, when)]
    numbers = [v for v in term.values if _NUMBER.fullmatch(v.text) and matching(v.text)]
    if numbers:
        parts.append(_number(Term(0, "", values=tuple(numbers)), when))
    return lambda view: matchers.union([part(view) for part in parts])


def _length(column: str, unit_ms: int) -> Callable[[Term, _When], Resolve]:
    """A comparison with a length (in seconds) or a count."""

    def make(term: Term, _when: _When) -> Resolve:
        ranges = []
        for value in term.values:
            at = _milliseconds(value.text) if unit_ms == 1000 else _whole(value.text)
            sign = ":" if term.sign in (":", "=") else term.sign
            low, high = {
                # 30 is what is shown as 0:30, up to 30.999 seconds.
                ":": (at, at + unit_ms - 1),
                ">": (at + 1, None),
                ">=": (at, None),
                "<": (None, at - 1),
                "<=": (None, at),
            }[sign]
            ranges.append(matchers.between(column, low, high))
        return _always(matchers.union(ranges))

    return make


def _since(term: Term, when: _When) -> Resolve:
    at = min(_moment(value, when, past=True).earliest for value in term.values)
    return _always(matchers.since(at))


def _until(term: Term, when: _When) -> Resolve:
    at = max(_moment(value, when, past=False).latest for value in term.values)
    return _always(matchers.until(at))


def _minute(term: Term, when: _When) -> Resolve:
    ranges = []
    for value in term.values:
        found = _moment(value, when, past=True)
        for at in sorted({found.earliest, found.latest}):
            first = at - at % _MINUTE
            ranges.append(matchers.between("dialed", first, first + _MINUTE - 1))
    return _always(matchers.union(ranges))


def _flag(field: str) -> Callable[[Term, _When], Resolve]:
    def make(term: Term, _when: _When) -> Resolve:
        known = FLAGS[field]
        for value in term.values:
            if _folded(value.text) not in known:
                raise BadTerm(f"“{field}:” takes {_listing(list(known))}.")
        return _always(matchers.union([known[_folded(value.text)] for value in term.values]))

    return make


def _recording(term: Term, when: _When) -> Resolve:
    words = {_folded(value.text) for value in term.values}
    if words - recordings.WORDS.keys():
        raise BadTerm(f"“recording:” takes {_listing(list(recordings.WORDS))}.")
    return lambda view: recordings.finds(view, sorted(words), when.now_ms)


def _always(matcher: Matcher) -> Resolve:
    return lambda _view: matcher


def _folded(text: str) -> str:
    return text.strip().casefold()


def _fits(value: Value, *, as_numbers: bool = False) -> Callable[[str], bool]:
    wanted = _folded(value.text)
    digits = matching(value.text) if as_numbers else ""
    if value.exact:
        return lambda text: _folded(text) == wanted
    if digits and not any(c.isalpha() for c in wanted):
        return lambda text: wanted in text.casefold() or digits in matching(text)
    return lambda text: wanted in text.casefold()


def _whole(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise BadTerm(f"“{text}” is no whole number.")
    return int(text)


def _milliseconds(text: str) -> int:
    found = _LENGTH.fullmatch(text.strip())
    if found is None or (found[1] and found[3]):
        raise BadTerm(f"“{text}” is no length. Write seconds (30) or minutes (1:30, 2m).")
    seconds = float(found[2]) * _UNITS[found[3]] + int(found[1] or 0) * 60
    return min(round(seconds * 1000), _LONGEST)


def _moment(value: Value, when: _When, *, past: bool) -> Moment:
    try:
        return moment(value.text, when.zone, when.now_ms, past=past)
    except (ValueError, OverflowError):
        raise BadTerm(
            f"“{value.text}” is no time. Write 10:00, 2026-11-21 or 2026-11-21T10:00."
        ) from None


def _listing(words: list[str]) -> str:
    return ", ".join(words[:-1]) + " or " + words[-1]


FIELDS: Mapping[str, Field] = {
    "": Field("text in number, campaign or label", _anything, 2),
    "campaign": Field("name of the campaign", _campaign),
    "outcome": Field("how the call ended", _outcome),
    "label": Field("the robot's label, or what you call it", _label),
    "line": Field("line that dialled", _texts("line", as_numbers=True)),
    "robot": Field("robot's name", _texts("robot")),
    "platform": Field("platform", _platform),
    "number": Field("called number", _number, 2),
    "caller": Field("number shown to the called person", _texts("caller", as_numbers=True)),
    "duration": Field("talk time in seconds", _length("talk", 1000), compares=True),
    "ring": Field("ring time in seconds", _length("ring", 1000), compares=True),
    "attempt": Field(
        "1 for the first dial, 2 for the first redial", _length("attempt", 1), compares=True
    ),
    "since": Field("dialled then or later", _since, 1),
    "until": Field("dialled before then", _until, 1),
    "minute": Field("dialled in that minute", _minute),
    "has": Field("recording, label or talk", _flag("has")),
    "recording": Field("kept, lost, soon, unheard, wrong …", _recording, 1),
    "is": Field("timed, untimed or counted", _flag("is")),
}
"""All fields by name; the empty name is a bare word."""

_NAMED = [name for name in FIELDS if name]
