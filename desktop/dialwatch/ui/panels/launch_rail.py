"""The steps of a launch: where one is, what each holds so far, and the way back to it."""

from PySide6.QtCore import QCoreApplication

from dialwatch.ui.widgets.step_rail import Step, StepRail

__all__ = ["LaunchRail"]

translate = QCoreApplication.translate


class LaunchRail(StepRail):
    """Alt and a step's number go to it, where it can be gone to."""

    def __init__(self) -> None:
        super().__init__(
            {
                Step.START: translate("LaunchRail", "Account and kind"),
                Step.HOW: translate("LaunchRail", "How"),
                Step.LIST: translate("LaunchRail", "List"),
                Step.CHECK: translate("LaunchRail", "Check"),
                Step.SEND: translate("LaunchRail", "Send"),
                Step.RECEIPT: translate("LaunchRail", "Receipt"),
            }
        )
