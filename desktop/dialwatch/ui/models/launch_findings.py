"""What a check found, as rows of a table: what blocks first; and what is sent in the end."""

from PySide6.QtCore import QCoreApplication, QObject

from dialwatch.calls.launch import LaunchCheck, Problem, ProblemKind
from dialwatch.ui.delegates.cells import StatusCell
from dialwatch.ui.engine_words import spoken
from dialwatch.ui.format import number
from dialwatch.ui.models.launch_words import problem_word
from dialwatch.ui.models.plain_table import Cell, PlainTableModel, Row

__all__ = ["LaunchFindings"]

translate = QCoreApplication.translate


class LaunchFindings(PlainTableModel):
    """Knows which findings the user lets pass; they go by kind, as the engine takes them."""

    def __init__(self, parent: QObject | None = None) -> None:
        headings = [
            translate("Launch", "What is done"),
            translate("Launch", "Kind"),
            translate("Launch", "Rows"),
            translate("Launch", "What"),
        ]
        super().__init__(headings, parent)
        self.included: set[ProblemKind] = set()
        self._problems: tuple[Problem, ...] = ()

    def take(self, check: LaunchCheck) -> None:
        """What was found; what was let pass before is let pass again where it still can be."""
        known = {one.kind for one in check.problems if one.choice}
        self._problems = tuple(
            sorted(check.problems, key=lambda one: (not one.blocks, not one.rows))
        )
        self.included &= known
        self._tell()

    def clear(self) -> None:
        """Nothing was found, or it holds no more."""
        self._problems = ()
        self._tell()

    def include(self, kind: ProblemKind, on: bool) -> None:
        """Let pass what was found of this kind, or not."""
        (self.included.add if on else self.included.discard)(kind)
        self._tell()

    def problem(self, at: int) -> Problem | None:
        """The finding in a row; None where there is none."""
        row = self.row(at)
        place = row.key if row is not None and isinstance(row.key, int) else -1
        return self._problems[place] if 0 <= place < len(self._problems) else None

    def passes(self, problem: Problem) -> bool:
        """The user lets it pass."""
        return problem.choice and problem.kind in self.included

    @property
    def blocking(self) -> list[Problem]:
        """What has to be mended, or let pass, before anything is sent."""
        return [one for one in self._problems if one.blocks and not self.passes(one)]

    @property
    def told(self) -> list[str]:
        """The kinds that the user lets pass, as they are sent."""
        return sorted(self.included)

    def _tell(self) -> None:
        self.show([self._row(at, one) for at, one in enumerate(self._problems)])

    def _row(self, at: int, one: Problem) -> Row:
        word, cell = self._done(one)
        rows = Cell(number(one.rows) if one.rows else "", right=True)
        return Row(
            at,
            (
                Cell(word, drawn=cell),
                Cell(problem_word(one.kind)),
                rows,
                Cell(spoken(one.sentence)),
            ),
        )

    def _done(self, one: Problem) -> tuple[str, StatusCell]:
        if self.passes(one):
            return translate("Launch", "let pass"), StatusCell("●", "accent")
        if one.blocks:
            return translate("Launch", "blocks"), StatusCell("▲", "bad")
        if one.left_out:
            return translate("Launch", "left out"), StatusCell("✕", "warn")
        return translate("Launch", "only told"), StatusCell("○", "muted")
