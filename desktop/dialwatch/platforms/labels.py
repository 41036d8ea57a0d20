"""What the platforms themselves say that their codes mean: shipped dictionaries.

A file is `resources/labels/<platform>.toml`. A platform without one gives its codes no meaning
of its own: whoever runs the account names them (vendors/airudder.md 9.5).
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from dialwatch.calls.labels import Labels
from dialwatch.calls.platform import Platform
from dialwatch.resources import resource

__all__ = ["LabelDictionary", "label_dictionaries", "label_names", "meanings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelDictionary:
    """One dictionary: the codes of one kind and what they mean."""

    id: str
    kind: str
    title: str
    names: Mapping[str, str]


@cache
def label_dictionaries(platform: Platform) -> tuple[LabelDictionary, ...]:
    """The dictionaries of a platform in their order; none where none is shipped."""
    path = resource("labels", f"{platform.value}.toml")
    if not path.exists():
        return ()
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(LabelDictionary(**one) for one in told["dictionary"])


def meanings(platform: Platform, chosen: str = "") -> dict[str, dict[str, str]]:
    """Kind → code → meaning, of the dictionaries in force.

    That is the chosen one for its kind, and for every other kind all; of two meanings of one
    code the first counts.
    """
    known = label_dictionaries(platform)
    narrowed = {one.kind for one in known if one.id == chosen}
    found: dict[str, dict[str, str]] = {}
    for one in known:
        if one.id == chosen or one.kind not in narrowed:
            names = found.setdefault(one.kind, {})
            names.update({code: name for code, name in one.names.items() if code not in names})
    return found


def label_names(platform: Platform, chosen: str, own: Labels) -> dict[str, dict[str, str]]:
    """Kind → code → name: one's own before the meaning; only what differs from the code."""
    shipped = meanings(platform, chosen)
    names: dict[str, dict[str, str]] = {}
    for kind in {**shipped, **own}:
        mine = own.get(kind, {})
        rest = {code: name for code, name in shipped.get(kind, {}).items() if code not in mine}
        told = {code: name for code, name in {**mine, **rest}.items() if name != code}
        if told:
            names[kind] = told
    return names
