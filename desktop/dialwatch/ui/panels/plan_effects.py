"""What a plan does, and what the platform would do silently: said before anything is sent.

Source: vendors/huawei.md 1.1, 5.2, 5.3, 7.3, 8 and 15.
"""

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.binding import Mode
from dialwatch.calls.binding_plan import PlanKind

__all__ = ["purpose", "silently", "why_not"]

translate = QCoreApplication.translate


def purpose(kind: PlanKind, mode: Mode | None) -> str:
    """One sentence on what it does."""
    if kind is PlanKind.BIND and mode is Mode.AXYB:
        return translate(
            "Plans", "What is missing is bound; AXYB cannot change a binding, only bind it anew."
        )
    return {
        PlanKind.BIND: translate(
            "Plans", "What a list names is bound where it is missing, and changed where it differs."
        ),
        PlanKind.UNBIND: translate("Plans", "What a list names is taken away, each by itself."),
        PlanKind.RENEW: translate(
            "Plans", "What a list names gets a new lifetime, counted from when it is sent."
        ),
        PlanKind.CLEAR: translate(
            "Plans", "Every binding of the X in the list is taken away, one request for each X."
        ),
        PlanKind.UNDO: translate(
            "Plans", "A file that was saved with an earlier plan says how it was before."
        ),
    }[kind]


def why_not(kind: PlanKind, mode: Mode | None) -> str:
    """Why it cannot be in this mode; empty: it can."""
    if mode is None or mode is Mode.X:
        return translate("Plans", "Not before the application's mode is known.")
    if kind is PlanKind.RENEW and mode is Mode.AX:
        return translate("Plans", "AX bindings never end by themselves: there is nothing to renew.")
    if kind is PlanKind.RENEW and mode is Mode.AXYB:
        return translate("Plans", "AXYB cannot change a binding: unbind it, and bind it anew.")
    if kind is PlanKind.CLEAR and mode is not Mode.AXB:
        return translate("Plans", "Only AXB can take all bindings of an X away with one request.")
    return ""


def silently(kind: PlanKind, mode: Mode) -> str:
    """What the platform does without saying so."""
    told = []
    if kind is PlanKind.BIND:
        told.append(
            translate("Plans", "A must be registered with the carrier: else it binds, and cannot "
                      "call. A landline can be called, and can never call X.")
        )  # fmt: skip
        if mode is not Mode.AXYB:
            told.append(
                translate("Plans", "A recorded call without a prompt is blocked by the carrier.")
            )
        if mode is Mode.AX:
            told.append(translate("Plans", "AX bindings never end by themselves."))
        else:
            told.append(translate("Plans", "Without a lifetime a binding never ends."))
    elif kind is PlanKind.CLEAR:
        told.append(
            translate("Plans", "Unbinding by X alone removes every binding of it, also those that "
                      "others made: their number is typed before it is sent.")
        )  # fmt: skip
    elif kind is PlanKind.UNBIND:
        told.append(translate("Plans", "A call that runs already goes on."))
    elif kind is PlanKind.RENEW:
        told.append(
            translate("Plans", "The new lifetime begins when it is sent, and takes the place of "
                      "what is left of the old one.")
        )  # fmt: skip
    return " ".join(told)
