"""A section of the diagnostics: a heading, and lines below it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from dialwatch.redaction import redacted

__all__ = ["Section", "as_text", "figure", "megabytes"]


@dataclass(frozen=True, slots=True)
class Section:
    """One of them."""

    heading: str
    lines: Sequence[str]


def as_text(sections: Iterable[Section], profile: Path) -> str:
    """All of them, redacted; folders that would name the user are called by what they are."""
    parts = ("\n".join((f"[{one.heading}]", *one.lines)) for one in sections)
    text = "\n\n".join(("Dialwatch diagnostics", *parts))
    for folder, name in ((profile, "(profile)"), (Path.home(), "~")):
        if len(folder.parts) > 1:  # a home at the root would be everything
            text = text.replace(str(folder), name)
    return redacted(text)


def figure(value: int) -> str:
    """A count: parted so that it is taken for no phone number."""
    return f"{value:_}"


def megabytes(size: int) -> str:
    """A size."""
    return f"{size / 2**20:.1f} MiB"
