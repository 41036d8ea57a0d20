"""One job of the wallboard's worker: look at the ledger, if it has changed, and paint a page."""

from dataclasses import dataclass

from dialwatch.ledger.view import LedgerView
from dialwatch.ui.wallboard.gathering import Moment, gathered, key_of
from dialwatch.ui.wallboard.sheet import Frame, Sheet, painted
from dialwatch.ui.wallboard.values import PageKind, WallPicture

__all__ = ["Job", "Made", "made"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What is wanted."""

    picture: WallPicture
    """The last good one."""
    view: LedgerView | None
    """From which the next is made; None: the last good one stays."""
    moment: Moment
    pages: frozenset[PageKind]
    at: int
    frame: Frame


@dataclass(frozen=True, slots=True)
class Made:
    """What came of it."""

    picture: WallPicture
    sheet: Sheet
    frame: Frame


def made(job: Job) -> Made:
    """Do it; some tens of milliseconds on a large screen."""
    picture = job.picture
    view = job.view
    if view is not None and not _bare(view, picture):
        if picture.key != key_of(view, job.moment):
            picture = gathered(view, job.moment)
    return Made(picture, painted(picture, job.pages, job.at, job.frame), job.frame)


def _bare(view: LedgerView, before: WallPicture) -> bool:
    """The ledger was emptied to be filled anew: the last good picture stays until it is."""
    return bool(before.at and view.accounts and not view.campaigns)
