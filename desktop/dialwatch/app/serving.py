"""Who answers the dialogs that end in a batch, that of a temporary callee, and those of files."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.charts.drawn import DrawnChart
    from dialwatch.ui.dialogs.callee import CalleeDialog
    from dialwatch.ui.dialogs.erase import EraseDialog
    from dialwatch.ui.dialogs.halt import HaltDialog
    from dialwatch.ui.dialogs.launch import LaunchDialog
    from dialwatch.ui.dialogs.plan import PlanDialog
    from dialwatch.ui.dialogs.retention import RetentionDialog
    from dialwatch.ui.dialogs.shift_report import ShiftReportDialog
    from dialwatch.ui.dialogs.table_export import TableExportDialog
    from dialwatch.ui.exporting import ShownCalls, ShownRates

__all__ = ["serve_batches", "serve_data_care", "serve_exports"]


def serve_batches(desk: "WindowDesk") -> None:
    """Answer them from now on; what answers is imported when it is wanted."""

    def halts(dialog: "HaltDialog") -> None:
        from dialwatch.app.halts import HaltsDesk

        desk.halts.add(HaltsDesk(desk, dialog))

    def launches(dialog: "LaunchDialog") -> None:
        from dialwatch.app.launches import LaunchesDesk

        desk.halts.add(LaunchesDesk(desk, dialog))

    def plans(dialog: "PlanDialog") -> None:
        from dialwatch.app.binding_plans import PlansDesk

        desk.halts.add(PlansDesk(desk, dialog))

    def callees(dialog: "CalleeDialog") -> None:
        from dialwatch.app.callees import CalleesDesk

        CalleesDesk(desk, dialog)

    desk.window.halts_opened.connect(halts)
    desk.window.launches_opened.connect(launches)
    desk.window.plans_opened.connect(plans)
    desk.window.callees_opened.connect(callees)


def serve_exports(desk: "WindowDesk") -> None:
    """Write what is to leave, from now on."""

    def calls(dialog: "TableExportDialog", shown: "ShownCalls") -> None:
        from dialwatch.app.table_export import CallExportDesk

        CallExportDesk(desk, dialog, shown)

    def rates(dialog: "TableExportDialog", shown: "ShownRates") -> None:
        from dialwatch.app.table_export import RateExportDesk

        RateExportDesk(desk, dialog, shown)

    def chart(path: str, drawn: "DrawnChart") -> None:
        from dialwatch.app.picture_export import save_chart

        desk.tasks.start(save_chart(desk, Path(path), drawn), name="picture of the chart")

    def shift(dialog: "ShiftReportDialog") -> None:
        from dialwatch.app.shift_export import ShiftReportDesk

        ShiftReportDesk(desk, dialog)

    desk.window.exporting.calls_opened.connect(calls)
    desk.window.exporting.rates_opened.connect(rates)
    desk.window.exporting.chart_wanted.connect(chart)
    desk.window.exporting.shift_opened.connect(shift)


def serve_data_care(desk: "WindowDesk") -> None:
    """Answer the dialogs about data on people in the same way."""

    def erasing(dialog: "EraseDialog") -> None:
        from dialwatch.app.data_care import EraseDesk

        EraseDesk(desk, dialog)

    def retention(dialog: "RetentionDialog") -> None:
        from dialwatch.app.data_care import RetentionDesk

        RetentionDesk(desk, dialog)

    desk.window.data_care.erase_opened.connect(erasing)
    desk.window.data_care.retention_opened.connect(retention)
