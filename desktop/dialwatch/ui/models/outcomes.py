"""The shape, the colour and the word of an outcome and of a campaign's status."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from dialwatch.calls.campaign import CampaignStatus
from dialwatch.calls.outcome import Outcome
from dialwatch.ui.delegates.cells import StatusCell

__all__ = ["outcome_cell", "outcome_word", "status_cell", "status_rank", "status_word"]

translate = QCoreApplication.translate

_OUTCOMES: Mapping[Outcome, StatusCell] = {
    Outcome.UNKNOWN: StatusCell("○", "muted"),
    Outcome.PENDING: StatusCell("○", "muted"),
    Outcome.CANCELLED: StatusCell("✕", "muted"),
    Outcome.ANSWERED_PERSON: StatusCell("✓", "good"),
    Outcome.ANSWERED_MACHINE: StatusCell("✓", "accent"),
    Outcome.ANSWERED: StatusCell("✓", "good"),
    Outcome.BUSY: StatusCell("●", "warn"),
    Outcome.NO_ANSWER: StatusCell("○", "text"),
    Outcome.REJECTED: StatusCell("✕", "warn"),
    Outcome.UNREACHABLE: StatusCell("▲", "warn"),
    Outcome.INVALID_NUMBER: StatusCell("✕", "bad"),
    Outcome.NETWORK_FAILURE: StatusCell("▲", "bad"),
    Outcome.INBOUND: StatusCell("◂", "accent"),
}

_STATUS: Mapping[str, tuple[int, StatusCell]] = {
    CampaignStatus.CALLING: (0, StatusCell("▶", "good")),
    CampaignStatus.PAUSED: (1, StatusCell("‖", "warn")),
    CampaignStatus.QUIET: (2, StatusCell("○", "muted")),
    CampaignStatus.PENDING: (3, StatusCell("○", "muted")),
    CampaignStatus.CREATED: (4, StatusCell("○", "muted")),
    CampaignStatus.UNKNOWN: (5, StatusCell("○", "muted")),
    CampaignStatus.FINISHED: (6, StatusCell("✓", "accent")),
    CampaignStatus.CANCELED: (7, StatusCell("✕", "muted")),
}


def outcome_cell(outcome: Outcome) -> StatusCell:
    """Shape and colour of an outcome."""
    return _OUTCOMES[outcome]


def outcome_word(outcome: Outcome) -> str:
    """The outcome in the user's language."""
    words = {
        Outcome.UNKNOWN: translate("Words", "unknown"),
        Outcome.PENDING: translate("Words", "pending"),
        Outcome.CANCELLED: translate("Words", "cancelled"),
        Outcome.ANSWERED_PERSON: translate("Words", "answered person"),
        Outcome.ANSWERED_MACHINE: translate("Words", "answered machine"),
        Outcome.ANSWERED: translate("Words", "answered"),
        Outcome.BUSY: translate("Words", "busy"),
        Outcome.NO_ANSWER: translate("Words", "no answer"),
        Outcome.REJECTED: translate("Words", "rejected"),
        Outcome.UNREACHABLE: translate("Words", "unreachable"),
        Outcome.INVALID_NUMBER: translate("Words", "invalid number"),
        Outcome.NETWORK_FAILURE: translate("Words", "network failure"),
        Outcome.INBOUND: translate("Words", "inbound"),
    }
    return words[outcome]


def status_cell(status: str, *, trouble: bool = False) -> StatusCell:
    """Shape and colour of a campaign's status; trouble outranks both."""
    if trouble:
        return StatusCell("▲", "warn")
    return _STATUS.get(status, _STATUS[CampaignStatus.UNKNOWN])[1]


def status_rank(status: str) -> int:
    """Place in the order in which campaigns ask for attention: calling first, cancelled last."""
    return _STATUS.get(status, _STATUS[CampaignStatus.UNKNOWN])[0]


def status_word(status: str) -> str:
    """The status in the user's language; a platform's word that we do not know stays as it is."""
    words: dict[str, str] = {
        CampaignStatus.CALLING: translate("Words", "calling"),
        CampaignStatus.PAUSED: translate("Words", "paused"),
        CampaignStatus.QUIET: translate("Words", "quiet"),
        CampaignStatus.PENDING: translate("Words", "pending"),
        CampaignStatus.CREATED: translate("Words", "created"),
        CampaignStatus.UNKNOWN: translate("Words", "unknown"),
        CampaignStatus.FINISHED: translate("Words", "finished"),
        CampaignStatus.CANCELED: translate("Words", "cancelled"),
    }
    return words.get(status, status)
