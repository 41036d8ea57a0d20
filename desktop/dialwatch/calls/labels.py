"""What the codes of a platform's results are called: a kind of code, its codes, their names.

Names are for people: they are shown, searched and copied. Nothing is decided by them.
"""

from collections.abc import Mapping

from dialwatch.calls.platform import Platform

__all__ = ["LABEL_KINDS", "LabelNames", "Labels", "label_kind"]

Labels = Mapping[str, Mapping[str, str]]
"""Kind → code → name."""

LABEL_KINDS: Mapping[Platform, tuple[str, ...]] = {
    Platform.BLU: ("conclusion", "detection", "status"),
    Platform.AIRUDDER: ("label",),
    Platform.HUAWEI: ("cause",),
}
"""The kinds of codes that a platform has; the first one is a call's label."""


def label_kind(platform: Platform) -> str:
    """The kind of a call's label; empty where the platform gives none."""
    return next(iter(LABEL_KINDS[platform]), "")


class LabelNames:
    """The names of one account's codes. A code without a name is its own name.

    Case counts; where no code fits so, it does not (vendors/blu.md 8).
    """

    def __init__(self, told: Labels) -> None:
        self._exact = {kind: dict(names) for kind, names in told.items()}
        self._folded: dict[str, dict[str, str]] = {}
        for kind, names in told.items():
            folded = self._folded[kind] = {}
            for code, name in names.items():
                folded.setdefault(code.casefold(), name)

    def __bool__(self) -> bool:
        """Whether anything has a name."""
        return any(self._exact.values())

    def name(self, kind: str, code: str) -> str:
        """What the code is called."""
        found = self._exact.get(kind, {}).get(code)
        if found is None:
            found = self._folded.get(kind, {}).get(code.casefold())
        return code if found is None else found
