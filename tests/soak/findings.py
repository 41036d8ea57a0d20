"""What a long run found, beside what it must not exceed."""

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Finding", "listed"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One figure. `most`: the largest that holds."""

    what: str
    figure: float
    most: float
    note: str = ""

    @property
    def held(self) -> bool:
        """Whether it is within what is allowed."""
        return self.figure <= self.most


def listed(findings: Sequence[Finding]) -> str:
    """All findings as text, one a line."""
    width = max((len(finding.what) for finding in findings), default=0)
    return "\n".join(
        f"{finding.what.ljust(width)}  {finding.figure:12,.2f}  ≤ {finding.most:<10g} "
        f"{'ok' if finding.held else 'MISSED'}  {finding.note}".rstrip()
        for finding in findings
    )
