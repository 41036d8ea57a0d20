"""The drafts that are kept, as rows of a table: the one that was changed last first."""

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject

from dialwatch.calls.launch import Launch, LaunchKind, LaunchState
from dialwatch.ui.format import NONE, day_and_time, number
from dialwatch.ui.models.draft_table import DraftTable
from dialwatch.ui.models.plain_table import Cell, Row

__all__ = ["LaunchDrafts", "draft_name", "kind_word"]

translate = QCoreApplication.translate


class LaunchDrafts(DraftTable):
    """Name, account, kind, rows, when and by whom it was changed last."""

    def __init__(self, parent: QObject | None = None) -> None:
        headings = [
            translate("Launch", "Draft"),
            translate("Launch", "Account"),
            translate("Launch", "Kind"),
            translate("Launch", "Rows"),
            translate("Launch", "Changed"),
        ]
        super().__init__(headings, parent)
        self._drafts: dict[object, Launch] = {}

    def take(
        self, launches: Sequence[Launch], names: Mapping[str, str], zone: ZoneInfo, now: int
    ) -> None:
        """Show those that were not sent; `names`: of the accounts."""
        drafts = [one for one in launches if one.state is LaunchState.DRAFT]
        self._drafts = {one.id: one for one in drafts}
        self.show([_row(one, names, zone, now) for one in drafts])

    def draft(self, at: int) -> Launch | None:
        """The draft in a row; None where there is none."""
        row = self.row(at)
        return None if row is None else self._drafts.get(row.key)

    def named(self, at: int) -> tuple[str, str, int] | None:
        draft = self.draft(at)
        return None if draft is None else (draft.id, draft_name(draft), draft.list.rows)


def draft_name(launch: Launch) -> str:
    """What a draft is called, or that it has no name."""
    return launch.name or translate("Launch", "without a name")


def kind_word(kind: LaunchKind) -> str:
    """What can be begun, in a word."""
    return {
        LaunchKind.TASK: translate("Launch", "task"),
        LaunchKind.ADD: translate("Launch", "into a task"),
        LaunchKind.PLAN: translate("Launch", "plan"),
        LaunchKind.WORKFLOW: translate("Launch", "workflow"),
    }[kind]


def _row(launch: Launch, names: Mapping[str, str], zone: ZoneInfo, now: int) -> Row:
    rows = launch.list.rows
    changed = day_and_time(launch.changed_at, zone, now=now)
    return Row(
        launch.id,
        (
            Cell(draft_name(launch)),
            Cell(names.get(launch.account, launch.account)),
            Cell(kind_word(launch.kind)),
            Cell(number(rows) if rows else NONE, right=True),
            Cell(changed, f"{day_and_time(launch.changed_at, zone)} {launch.who}".strip()),
        ),
    )
