"""Who answers the dialogs that end in a batch, and the one of a temporary callee."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dialwatch.app.desk import Desk
    from dialwatch.ui.dialogs.callee import CalleeDialog
    from dialwatch.ui.dialogs.halt import HaltDialog
    from dialwatch.ui.dialogs.launch import LaunchDialog
    from dialwatch.ui.dialogs.plan import PlanDialog

__all__ = ["serve_batches"]


def serve_batches(desk: "Desk") -> None:
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
