"""Table cells that are drawn: a rate on its band, a progress bar, a state, a place in a tree."""

from dialwatch.ui.delegates.campaign import TREE_ROOM, CampaignDelegate, sign_of
from dialwatch.ui.delegates.cells import (
    CELL_ROLE,
    BranchCell,
    CheckCell,
    ProgressCell,
    RateCell,
    StatusCell,
    progress_text,
)
from dialwatch.ui.delegates.progress import ProgressDelegate
from dialwatch.ui.delegates.rate import RateDelegate
from dialwatch.ui.delegates.status import StatusDelegate
from dialwatch.ui.delegates.swift import SwiftDelegate

__all__ = [
    "CELL_ROLE",
    "TREE_ROOM",
    "BranchCell",
    "CampaignDelegate",
    "CheckCell",
    "ProgressCell",
    "ProgressDelegate",
    "RateCell",
    "RateDelegate",
    "StatusCell",
    "StatusDelegate",
    "SwiftDelegate",
    "progress_text",
    "sign_of",
]
