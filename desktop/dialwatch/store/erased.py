"""Numbers that were erased, so that they are known again when a platform still tells of them.

None of them is kept: of each only keyed hashes of its forms (`calls.writings`), with the mark that
stands in its place everywhere. The key lies in a file of its own, so that whoever gets a copy of
the hashes alone cannot try numbers until one fits. It is no secret from whoever has both.
"""

import json
import re
import secrets
import string
from collections.abc import Iterable, Sequence
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from typing import Any

from dialwatch.calls.call import CallSeen
from dialwatch.calls.campaign import CampaignSeen
from dialwatch.calls.errors import StoreError
from dialwatch.calls.number import MARK
from dialwatch.calls.writings import Writings, forms_of, told_writings
from dialwatch.files import write_private

__all__ = ["Erased", "fresh_mark"]

_KEY = 32
_MOST_ASKED = 50_000
_RUN = re.compile(r"\+?\d(?:[\s().\u00a0\u2010-\u2015/-]{0,3}\d){6,}", re.ASCII)
"""What may be a number, with signs between its digits."""
_SIZE = 16
_TEXTS = ("key", "call_id", "entry", "number", "label", "caller", "line", "robot")
_NAMES = ("number", "caller", "line", "entry")
_OF_CAMPAIGN = ("name", "line", "robot", "raw_status")
"""Fields of a call by which it may be that of an erased number."""


def fresh_mark() -> str:
    """What stands in the place of a number from now on: made by chance, so nothing leads back."""
    return MARK + "".join(secrets.choice(string.ascii_lowercase) for _ in range(8))


class Erased:
    """One per profile. Reading is at once, from any thread."""

    def __init__(self, profile: Path) -> None:
        self._file = profile / "erased.json"
        self._key_file = profile / "erased.key"
        self._key = b""
        self._marks: dict[str, str] = {}
        self._asked: dict[str, tuple[str, str] | None] = {}
        """Texts that were asked for, in memory alone: platforms tell the same ones again and again,
        and hashing one takes longer than all else that is done with a call."""

    def open(self) -> str:
        """Read what was erased. Returns what has to be said about it, or nothing."""
        try:
            self._key = self._key_file.read_bytes() if self._key_file.exists() else b""
            told = json.loads(self._file.read_text("utf-8")) if self._file.exists() else {}
            self._marks = {str(name): str(mark) for name, mark in told.items()}
        except (OSError, ValueError, AttributeError) as err:
            return (
                f"The list of erased numbers cannot be read ({type(err).__name__}): what platforms "
                "still tell of them is kept again. Erase them once more."
            )
        return ""

    def __len__(self) -> int:
        """How many numbers were erased."""
        return len(set(self._marks.values()))

    def remember(self, number: Writings, mark: str) -> str:
        """Know the number again from now on; durable when it returns. The mark of it, which is an
        older one where it was erased before. Blocks. Raises StoreError.
        """
        try:
            if len(self._key) != _KEY:
                self._key = secrets.token_bytes(_KEY)
                write_private(self._key_file, self._key)
            names = {self._hash(form) for form in number.forms()}
            mark = next((self._marks[one] for one in sorted(names) if one in self._marks), mark)
            marks = self._marks | dict.fromkeys(names, mark)
            write_private(self._file, json.dumps(marks, indent=0, sort_keys=True).encode())
        except OSError as err:
            raise StoreError(
                f"What is erased cannot be noted ({err.strerror}); nothing was erased. Check the "
                f"folder {self._file.parent}."
            ) from err
        self._marks, self._asked = marks, {}
        return mark

    def mark_of(self, text: str) -> str | None:
        """The mark of the number that stands in this text; None: it was not erased, or is none."""
        found = self._found(text)
        return found[1] if found else None

    def cleaned(self, calls: Sequence[CallSeen]) -> Sequence[CallSeen]:
        """The calls without numbers that were erased; the same object where none is among them."""
        if not self._marks:
            return calls
        fresh = [self._cleaned(call) for call in calls]
        same = all(one is other for one, other in zip(fresh, calls, strict=True))
        return calls if same else fresh

    def named(self, campaigns: Sequence[CampaignSeen]) -> Sequence[CampaignSeen]:
        """The campaigns without numbers that were erased in what they are called."""
        return [self._named(one) for one in campaigns] if self._marks else campaigns

    def _named(self, seen: CampaignSeen) -> CampaignSeen:
        for name in _OF_CAMPAIGN:
            text = getattr(seen, name)
            if (found := self._found(text)) is not None:
                changed: dict[str, Any] = {name: told_writings(found[0]).without(text, found[1])}
                seen = replace(seen, **changed)
        return seen

    def _cleaned(self, call: CallSeen) -> CallSeen:
        for name in _NAMES:
            if (found := self._found(getattr(call, name))) is not None:
                call = _without(call, told_writings(found[0]), found[1])
        return call

    def writings_in(self, calls: Iterable[CallSeen]) -> list[tuple[Writings, str]]:
        """The erased numbers of these calls, with their marks."""
        if not self._marks:
            return []
        texts = dict.fromkeys(getattr(call, name) for call in calls for name in _NAMES)
        found = [one for text in texts if (one := self._found(text)) is not None]
        return [(told_writings(number), mark) for number, mark in found]

    def _found(self, text: str) -> tuple[str, str] | None:
        """The number in this text that was erased, and its mark."""
        asked = self._asked  # before the marks: what is held in it was asked of no older ones
        marks = self._marks
        if not marks:
            return None
        if text in asked:
            return asked[text]
        if len(asked) >= _MOST_ASKED:
            asked = self._asked = {}
        told = ((number, form) for number in _RUN.findall(text) for form in forms_of(number))
        found = ((number, marks.get(self._hash(form))) for number, form in told)
        asked[text] = known = next(((one, mark) for one, mark in found if mark), None)
        return known

    def _hash(self, form: str) -> str:
        return blake2b(form.encode(), key=self._key, digest_size=_SIZE).hexdigest()


def _without(call: CallSeen, number: Writings, mark: str) -> CallSeen:
    told: dict[str, Any] = {name: number.without(getattr(call, name), mark) for name in _TEXTS}
    return replace(call, **told, raw=number.without_bytes(call.raw, mark))
