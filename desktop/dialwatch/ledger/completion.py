"""What could be typed next: fields, and the values that occur."""

from collections.abc import Iterable

from dialwatch.calls.outcome import Outcome
from dialwatch.calls.platform import Platform
from dialwatch.ledger.fields import FIELDS, FLAGS, OUTCOME_GROUPS
from dialwatch.ledger.recordings import WORDS
from dialwatch.ledger.terms import Value, quoted, split
from dialwatch.ledger.view import LedgerView

__all__ = ["complete", "completion", "place"]

_MOST = 20
_WORD_FIELDS = ("line", "caller")


def place(text: str, cursor: int) -> tuple[int, int]:
    """Start and end of the piece under the cursor that a completion replaces."""
    for term in split(text):
        if term.start <= cursor <= term.end:
            return term.start, term.end
    return cursor, cursor


def complete(text: str, cursor: int, chosen: str) -> tuple[str, int]:
    """The text with the term under the cursor replaced by what was chosen, and the new cursor."""
    start, end = place(text, cursor)
    blank = "" if chosen.endswith(":") else " "
    return text[:start] + chosen + blank + text[end:].lstrip(), start + len(chosen + blank)


def completion(text: str, cursor: int, view: LedgerView) -> list[str]:
    """Whole terms that could stand in place of the one under the cursor, at most 20.

    A field's name while that is being typed, then values of it that begin with what stands
    there, before those that only hold it.
    """
    start, end = place(text, cursor)
    term = next(split(text[start : min(end, cursor)]), None)
    if term is None:
        return [f"{name}:" for name in FIELDS if name][:_MOST]
    minus = "-" if term.negated else ""
    if not term.field:
        typed = (term.values[-1].text if term.values else "").casefold()
        return [f"{minus}{name}:" for name in FIELDS if name and name.startswith(typed)]
    ahead = "".join(value.write() + "," for value in term.values[:-1])
    last = term.values[-1] if term.values else Value("")
    head = f"{minus}{term.field}{term.sign}{ahead}{'=' if last.exact else ''}"
    if term.sign != ":":
        return []
    found = _ranked(_values(term.field, view), last.text.casefold())
    return [head + quoted(value) for value in found]


def _values(field: str, view: LedgerView) -> Iterable[str]:
    if field == "campaign":
        return sorted({row.name for row in view.tree.rows.values()}, key=str.casefold)
    if field == "outcome":
        return [*OUTCOME_GROUPS, *(o.word for o in Outcome if o.word not in OUTCOME_GROUPS)]
    if field == "platform":
        return [platform.value for platform in Platform]
    if field == "recording":
        return list(WORDS)
    if field == "robot":
        return sorted({view.robot_name(text) for text in view.words["robot"] if text})
    if field == "label":
        return sorted(_labels(view))
    if field == "caller" and any(row.kind.persons_call for row in view.campaigns.values()):
        return []  # persons' numbers are not laid out for anyone who types
    if field in _WORD_FIELDS:
        return sorted(text for text in view.words[field] if text)
    return list(FLAGS.get(field, ()))


def _labels(view: LedgerView) -> set[str]:
    """The labels that occur, and what they are called."""
    texts = [text for text in view.words["label"] if text]
    names = {view.labels.label(one, text) for one in view.labels.naming for text in texts}
    return names.union(texts)


def _ranked(values: Iterable[str], typed: str) -> list[str]:
    first, second = [], []
    for value in values:
        folded = value.casefold()
        if folded.startswith(typed):
            first.append(value)
        elif typed in folded:
            second.append(value)
    return (first + second)[:_MOST]
