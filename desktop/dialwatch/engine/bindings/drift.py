"""Where the platform tells a binding otherwise than we remember it."""

from collections.abc import Mapping
from dataclasses import replace

from dialwatch.calls.binding import Binding, Drift, Mode

__all__ = [
    "BOUND",
    "ENDED",
    "TAKEN_AWAY",
    "drift_of",
    "joined",
    "lasting",
    "missing",
    "same",
    "settled",
    "word_of",
]

_WHO = ("x", "a", "b", "extension")
_FLAGS = {"true": "yes", "false": "no", "on": "yes", "off": "no"}
_LIFE = "lives"
BOUND, ENDED, TAKEN_AWAY = "bound", "ended", "taken away"
"""Words of drift of the binding itself."""


def word_of(value: object) -> str:
    """A value in words, as drift shows it: flags as yes and no; what is not there as nothing."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = str(value)
    return _FLAGS.get(text.casefold(), text)


def same(ours: object, theirs: object) -> bool:
    """Whether both mean one value, however it was written."""
    return word_of(ours) == word_of(theirs)


def drift_of(ours: Binding, theirs: Binding) -> tuple[Drift, ...]:
    """Values that are told otherwise. What only one of both knows is no drift; nor is a lifetime
    of AXE, whose query goes on telling that of the bind (7.4), or of a Y, which may end with its
    half, before its own is over (8).
    """
    pairs = [(name, getattr(ours, name), getattr(theirs, name)) for name in _WHO]
    pairs = [pair for pair in pairs if pair[1] and pair[2]]
    pairs += [
        (name, ours.values[name], value)
        for name, value in theirs.values.items()
        if name in ours.values
    ]
    told = ours.mode is not Mode.AXE and not ours.y
    if told and ours.lives is not None and theirs.lives is not None:
        pairs.append((_LIFE, ours.lives, theirs.lives))
    return tuple(
        Drift(field=name, ours=word_of(mine), theirs=word_of(told))
        for name, mine, told in pairs
        if not same(mine, told)
    )


def missing() -> tuple[Drift, ...]:
    """The platform does not show a binding that we thought to be there."""
    return (Drift(field="", ours=BOUND, theirs=""),)


def lasting(ours: Binding) -> tuple[Drift, ...]:
    """What no further reading can tell again: that it stands although it was over for us."""
    return tuple(one for one in ours.drift if one.ours in (ENDED, TAKEN_AWAY))


def joined(ours: Binding, theirs: Binding, read_at: int) -> Binding:
    """What we remember, and for what we do not, what the platform tells."""
    lives = theirs.lives if ours.lives is None else ours.lives
    return replace(
        ours,
        a=ours.a or theirs.a,
        b=ours.b or theirs.b,
        extension=ours.extension or theirs.extension,
        city=theirs.city or ours.city,
        values=_joined(ours.values, theirs.values),
        lives=lives,
        told_since=theirs.told_since or ours.told_since,
        read_at=read_at,
    )


def settled(ours: Binding, theirs: Binding) -> Binding:
    """What the platform tells, and for what it does not, what we remember. Nobody knows any more
    since when it lives, where it was told another lifetime.
    """
    other_life = any(one.field == _LIFE for one in drift_of(ours, theirs))
    return replace(
        ours,
        x=theirs.x or ours.x,
        a=theirs.a or ours.a,
        b=theirs.b or ours.b,
        extension=theirs.extension or ours.extension,
        values=_joined(theirs.values, ours.values),
        lives=theirs.lives if other_life else ours.lives,
        since=None if other_life else ours.since,
        drift=(),
    )


def _joined(first: Mapping[str, object], then: Mapping[str, object]) -> Mapping[str, object]:
    """The same object where nothing is added: thousands of bindings share their values."""
    if all(name in first for name in then):
        return first
    return {**then, **first}
