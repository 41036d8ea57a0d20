"""What the command palette offers, and how it is found by the beginnings of words."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

__all__ = ["CommandEntry", "found"]

_WORDS = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class CommandEntry:
    """One line of the palette."""

    id: str
    title: str
    group: str
    run: Callable[[], object] = field(repr=False, compare=False)
    keys: str = ""
    """Its shortcut as the system writes it."""
    sign: str = ""
    """The name of its icon."""
    why: str = ""
    """Why it cannot be run now; empty: it can."""

    @cached_property
    def words(self) -> tuple[str, ...]:
        """By which it is found, folded."""
        return tuple(_WORDS.findall(f"{self.title} {self.group}".casefold()))

    def spoken(self) -> str:
        """The line as it is read out."""
        return ", ".join(part for part in (self.title, self.group, self.keys, self.why) if part)


def found(
    entries: Iterable[CommandEntry], text: str, last: Sequence[str] = ()
) -> list[CommandEntry]:
    """Those in which each word of `text` begins a word, in whatever order: what was used last
    first, then what can be run, then the rest; otherwise as they are given.

    Where a script has no spaces between words, a part of one is enough.
    """
    wanted = _WORDS.findall(text.casefold())
    hits = [entry for entry in entries if all(_begins(entry, word) for word in wanted)]
    rank = {name: place for place, name in enumerate(last)}
    return sorted(hits, key=lambda one: (rank.get(one.id, len(rank)), bool(one.why)))


def _begins(entry: CommandEntry, word: str) -> bool:
    if word.isascii():
        return any(one.startswith(word) for one in entry.words)
    return any(word in one for one in entry.words)
