"""Table cells that are drawn: a rate on its band, a progress bar, a state with its shape."""

from dialwatch.ui.delegates.cells import (
    CELL_ROLE,
    ProgressCell,
    RateCell,
    StatusCell,
    progress_text,
)
from dialwatch.ui.delegates.progress import ProgressDelegate
from dialwatch.ui.delegates.rate import RateDelegate
from dialwatch.ui.delegates.status import StatusDelegate

__all__ = [
    "CELL_ROLE",
    "ProgressCell",
    "ProgressDelegate",
    "RateCell",
    "RateDelegate",
    "StatusCell",
    "StatusDelegate",
    "progress_text",
]
