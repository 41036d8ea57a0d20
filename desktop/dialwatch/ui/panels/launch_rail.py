"""The steps of a launch: where one is, what each holds so far, and the way back to it."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from dialwatch.ui.widgets.step_rail import StepRail

__all__ = ["LaunchRail", "LaunchStep"]

translate = QCoreApplication.translate


class LaunchStep(IntEnum):
    """The pages of the dialog, in their order."""

    START = 0
    HOW = 1
    LIST = 2
    CHECK = 3
    SEND = 4
    RECEIPT = 5


class LaunchRail(StepRail):
    """Alt and a step's number go to it, where it can be gone to."""

    def __init__(self) -> None:
        super().__init__(
            {
                LaunchStep.START: translate("LaunchRail", "Account and kind"),
                LaunchStep.HOW: translate("LaunchRail", "How"),
                LaunchStep.LIST: translate("LaunchRail", "List"),
                LaunchStep.CHECK: translate("LaunchRail", "Check"),
                LaunchStep.SEND: translate("LaunchRail", "Send"),
                LaunchStep.RECEIPT: translate("LaunchRail", "Receipt"),
            }
        )
