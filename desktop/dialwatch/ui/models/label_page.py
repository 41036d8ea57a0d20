"""The codes of an account while they are being named: what is known of each, what is changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dialwatch.calls.labels import LabelNames
from dialwatch.ui.engine_words import spoken

__all__ = ["LabelPage", "LabelRow"]


@dataclass(frozen=True, slots=True)
class LabelRow:
    """One code."""

    code: str
    seen: int = 0
    """Calls held that carry it."""
    meaning: str = ""
    """The platform's own, of the dictionaries in force."""
    name: str = ""
    """The user's own; empty where there is none."""

    @property
    def shown(self) -> str:
        """What it is called in the window."""
        return self.name or self.meaning or self.code


@dataclass(frozen=True, slots=True)
class _Dictionary:
    id: str
    title: str
    names: Mapping[str, str]


class LabelPage:
    """Made of what the engine tells of an account's codes; `changes` is what goes back."""

    def __init__(self, told: Mapping[str, Any]) -> None:
        kinds: list[Mapping[str, Any]] = list(told.get("kinds") or ())
        self.dictionary = self._dictionary = str(told.get("dictionary") or "")
        self._known = {
            str(one["kind"]): [
                _Dictionary(str(part["id"]), spoken(str(part["title"])), part["names"])
                for part in one["dictionaries"]
            ]
            for one in kinds
        }
        self._before = {str(one["kind"]): dict(one["own"]) for one in kinds}
        self._own = {kind: dict(names) for kind, names in self._before.items()}
        self._added: dict[str, list[str]] = {kind: [] for kind in self._own}

    @property
    def kinds(self) -> list[str]:
        """The kinds of codes; the first one is a call's label."""
        return list(self._own)

    def choices(self, kind: str) -> list[tuple[str, str]]:
        """The dictionaries among which one may be chosen: (id, title); none where one is all."""
        known = self._known[kind]
        return [(one.id, one.title) for one in known] if len(known) > 1 else []

    def name(self, kind: str, code: str, name: str) -> None:
        """Call the code so; an empty name brings the platform's meaning back."""
        if name.strip():
            self._own[kind][code] = name.strip()
        else:
            self._own[kind].pop(code, None)
            if code not in self._added[kind]:
                self._added[kind].append(code)

    def add(self, kind: str, code: str) -> None:
        """List a code that nobody has listed yet."""
        if code not in self._added[kind]:
            self._added[kind].append(code)

    def reset(self, kind: str) -> None:
        """Take all names of one's own away."""
        for code in list(self._own[kind]):
            self.name(kind, code, "")

    def rows(self, kind: str, seen: Mapping[str, int]) -> list[LabelRow]:
        """All codes: those seen, most calls first, then the dictionary's in its order, then others.

        A code that was listed stays in the list when its name is taken away.
        """
        meanings = self._meanings(kind)
        names, own = LabelNames({kind: meanings}), self._own[kind]
        counted = sorted(seen, key=lambda code: (-seen[code], code))
        codes = dict.fromkeys([*counted, *meanings, *self._before[kind], *own, *self._added[kind]])
        return [
            LabelRow(
                code,
                seen.get(code, 0),
                "" if names.name(kind, code) == code else names.name(kind, code),
                own.get(code, ""),
            )
            for code in codes
        ]

    def changes(self) -> dict[str, Any]:
        """What the engine is to be told; empty where nothing is changed."""
        labels = {
            kind: {
                code: own.get(code, "")
                for code in {**self._before[kind], **own}
                if own.get(code, "") != self._before[kind].get(code, "")
            }
            for kind, own in self._own.items()
        }
        told: dict[str, Any] = {}
        if any(labels.values()):
            told["labels"] = {kind: names for kind, names in labels.items() if names}
        if self.dictionary != self._dictionary:
            told["dictionary"] = self.dictionary
        return told

    def _meanings(self, kind: str) -> dict[str, str]:
        known = self._known[kind]
        chosen = [one for one in known if one.id == self.dictionary] or known
        found: dict[str, str] = {}
        for one in chosen:
            found.update({code: name for code, name in one.names.items() if code not in found})
        return found
