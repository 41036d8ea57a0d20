"""Why an action is greyed, in a sentence."""

from PySide6.QtCore import QCoreApplication

from dialwatch.ui.actions import When

__all__ = ["why_not"]

translate = QCoreApplication.translate


def why_not(when: When) -> str:
    """What does not hold while this condition does not."""
    return {
        When.ALWAYS: "",
        When.CONNECTED: translate("Commands", "the engine does not answer"),
        When.ACCOUNTS: translate("Commands", "needs an account and the engine"),
        When.WATCHABLE: translate("Commands", "needs an account of Blu and the engine"),
        When.SELECTION: translate("Commands", "no calls are selected"),
        When.PANELS: translate("Commands", "no account is set up"),
        When.STOPPABLE: translate("Commands", "needs a chosen call of Blu"),
        When.FILTERED: translate("Commands", "the call table is not filtered"),
        When.CAMPAIGN: translate("Commands", "no campaign is chosen"),
        When.LIVE_CALL: translate("Commands", "no live call is chosen"),
        When.TASK: translate("Commands", "needs a campaign whose recordings may be had"),
        When.NUMBERS: translate("Commands", "needs an account with privacy numbers"),
        When.BINDINGS: translate("Commands", "no bindings are chosen"),
        When.X_NUMBER: translate("Commands", "no X number is chosen"),
        When.DRIFT: translate("Commands", "no drifted bindings are chosen"),
        When.LOCKED: translate("Commands", "no keys wait for a passphrase"),
        When.TRAY: translate("Commands", "this system shows no tray"),
        When.KEEPABLE: translate("Commands", "the simulated platforms end with the window"),
        When.ACTING: translate("Commands", "this desk only watches"),
    }[when]
