"""One job of the wallboard's worker: look at the ledger, if it has changed, and paint a page."""

from dataclasses import dataclass

from dialwatch.ledger.view import LedgerView
from dialwatch.ui.wallboard.gathering import gathered, key_of
from dialwatch.ui.wallboard.sheet import Frame, Sheet, painted
from dialwatch.ui.wallboard.values import Moment, PageKind, WallPicture

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
    if job.view is not None and _is_news(job.view, job):
        picture = gathered(job.view, job.moment)
    return Made(picture, painted(picture, job.pages, job.at, job.frame), job.frame)


def _is_news(view: LedgerView, job: Job) -> bool:
    """Not where the ledger was emptied to be filled anew: the last good picture stays until it
    is."""
    before = job.picture
    emptied = bool(before.at and view.accounts and not view.campaigns)
    return not emptied and before.key != key_of(view, job.moment)
