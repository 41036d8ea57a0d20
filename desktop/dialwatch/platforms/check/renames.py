"""Which field that nobody knows is which one that is missing: by its name and by its values."""

import re
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

from dialwatch.platforms.check.compare import Seen
from dialwatch.platforms.contract import Contract

__all__ = ["renamed"]

_LEAST = 0.5
"""Likeness of two names below which they are strangers."""
_LOOKED_AT = 200
_PHONE = re.compile(r"\+?\d{7,15}", re.ASCII)
_TIME = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d")
_LETTERS = re.compile(r"[^a-z0-9]")


def renamed(seen: Seen, contract: Contract) -> dict[str, str]:
    """Our field → the name that it now has, where one is by far the likeliest."""
    found: dict[str, str] = {}
    for likeness, ours, theirs in _pairs(seen, contract):
        if likeness >= _LEAST and ours not in found and theirs not in found.values():
            found[ours] = theirs
    return found


def _pairs(seen: Seen, contract: Contract) -> list[tuple[float, str, str]]:
    """Likeness, field that is missing, name that is strange; the likeliest first."""
    names = dict(contract.fields.get(seen.record, ()))
    words = dict(contract.words.get(seen.record, ()))
    times = contract.times.get(seen.record, ())
    present = {key for row in seen.rows for key in row}
    known = {theirs for spelled in names.values() for theirs in spelled}
    missing = [name for name, spelled in names.items() if not present.intersection(spelled)]
    pairs = []
    for theirs in present - known:
        values = _values(seen.rows, theirs)
        for ours in missing:
            likeness = _likeness(names[ours], theirs, values, words.get(ours), ours in times)
            pairs.append((likeness, ours, theirs))
    return sorted(pairs, reverse=True)


def _likeness(
    spelled: Iterable[str],
    theirs: str,
    values: Sequence[Any],
    allowed: Iterable[str] | None,
    is_time: bool,
) -> float:
    """0 for strangers, about 1 for the same; a value that cannot be the field's rules it out."""
    best = max(SequenceMatcher(None, _plain(name), _plain(theirs)).ratio() for name in spelled)
    texts = [str(value).strip() for value in values if not isinstance(value, (dict, list))]
    told = [text for text in texts if text]
    if allowed is not None and told:
        return best + 0.4 if set(told) <= set(allowed) else 0.0
    if told and is_time != any(_TIME.match(text) for text in told):
        return 0.0
    if is_time and told:
        return best + 0.2
    number = any("call" in name.lower() and "id" not in name.lower() for name in spelled)
    if told and number and all(_PHONE.fullmatch(text) for text in told):
        return best + 0.2
    return best


def _values(rows: Sequence[Mapping[str, Any]], name: str) -> list[Any]:
    return [row[name] for row in rows[:_LOOKED_AT] if row.get(name) is not None]


def _plain(name: str) -> str:
    return _LETTERS.sub("", name.lower())
