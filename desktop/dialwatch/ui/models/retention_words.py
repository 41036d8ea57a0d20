"""The kinds of data that are kept for a while, in words."""

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.retention import KeptKind

__all__ = ["kind_words"]

translate = QCoreApplication.translate


def kind_words(kind: KeptKind) -> tuple[str, str]:
    """What it is called, and what happens when its days are over."""
    return {
        KeptKind.CALLS: (
            translate("Retention", "Whom a call was about"),
            translate(
                "Retention",
                "Then number, list entry and the platform's record are taken out of a call. It "
                "stays and counts, so figures of the past stay right.",
            ),
        ),
        KeptKind.PUSHES: (
            translate("Retention", "Pushes that were read"),
            translate("Retention", "As they came. What they told is in the calls by then."),
        ),
        KeptKind.ODD_PUSHES: (
            translate("Retention", "Other pushes"),
            translate("Retention", "Those that could not be read, and those that nothing reads."),
        ),
        KeptKind.RECORDINGS: (
            translate("Retention", "Recordings"),
            translate("Retention", "Since they were last heard. Pinned ones stay."),
        ),
        KeptKind.RECEIPTS: (
            translate("Retention", "Receipts"),
            translate(
                "Retention",
                "What was stopped or sent, number by number. What still goes on stays.",
            ),
        ),
        KeptKind.LAUNCHES: (
            translate("Retention", "Campaigns begun here"),
            translate("Retention", "With their lists, since they were sent."),
        ),
        KeptKind.DRAFTS: (
            translate("Retention", "Drafts"),
            translate(
                "Retention", "Of campaigns and plans, with their lists, if nobody touches them."
            ),
        ),
        KeptKind.BINDINGS: (
            translate("Retention", "Bindings that are gone"),
            translate("Retention", "Those that stand are always kept."),
        ),
        KeptKind.PLANS: (
            translate("Retention", "Plans of bindings"),
            translate("Retention", "With what their undo needs, since they were sent."),
        ),
        KeptKind.AUDIT: (
            translate("Retention", "Log of actions"),
            translate(
                "Retention",
                "It holds no whole number. When old lines go, a new line shows that nothing else "
                "is missing.",
            ),
        ),
        KeptKind.LOGS: (
            translate("Retention", "Technical logs"),
            translate("Retention", "For finding faults. They hold neither numbers nor keys."),
        ),
        KeptKind.ASIDE: (
            translate("Retention", "Files set aside"),
            translate("Retention", "Damaged ones, and copies from before an update."),
        ),
    }[kind]
