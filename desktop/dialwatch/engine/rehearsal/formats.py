"""The same number in other formats: with other leading zeros, with and without its country code."""

from bisect import bisect_left
from collections.abc import Collection

from dialwatch.engine.rehearsal.texts import SHORTEST

__all__ = ["Formats"]

_BUCKET = 3
"""Last digits by which numbers are kept together."""


class Formats:
    """Numbers by their last digits, leading zeros apart. Made ready when it is first asked."""

    def __init__(self, numbers: Collection[str]) -> None:
        """`numbers`: digits, which may have masks among them."""
        self._numbers = numbers
        self._cores: dict[str, list[str]] | None = None
        self._backwards: dict[str, list[str]] = {}
        """Last digits → the cores that end so, read backwards; sorted when first needed, so that
        no long sort holds up other threads."""
        self._sorted: set[str] = set()

    def others(self, digits: str, most: int) -> list[str]:
        """The numbers that end like this one, or like which it ends; `most` of them."""
        core = digits.lstrip("0")
        if len(core) < SHORTEST:
            return []
        cores = self._read_cores()
        same = [core] if core in cores else []
        same += [core[-n:] for n in range(SHORTEST, len(core)) if core[-n:] in cores]
        same += self._longer(core[::-1], most)
        return [key for one in same for key in cores[one] if key != digits][:most]

    def _longer(self, backwards: str, most: int) -> list[str]:
        bucket = self._bucket(backwards[:_BUCKET])
        at = bisect_left(bucket, backwards)
        found = []
        for one in bucket[at : at + most + 1]:
            if not one.startswith(backwards):
                break
            if one != backwards:
                found.append(one[::-1])
        return found

    def _read_cores(self) -> dict[str, list[str]]:
        """Digits without leading zeros → the numbers that are so."""
        if self._cores is None:
            cores: dict[str, list[str]] = {}
            for digits in self._numbers:
                core = digits.lstrip("0")
                if len(core) >= SHORTEST:
                    cores.setdefault(core, []).append(digits)
            self._cores = cores
            for core in cores:
                backwards = core[::-1]
                self._backwards.setdefault(backwards[:_BUCKET], []).append(backwards)
        return self._cores

    def _bucket(self, end: str) -> list[str]:
        bucket = self._backwards.get(end, [])
        if end not in self._sorted:
            self._sorted.add(end)
            bucket.sort()
        return bucket
