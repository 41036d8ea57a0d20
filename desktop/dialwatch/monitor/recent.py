"""Which of the listed campaigns are looked at: not the whole history of an account."""

from collections.abc import Callable, Sequence

from dialwatch.calls.campaign import CampaignSeen

__all__ = ["recent"]


def recent(
    campaigns: Sequence[CampaignSeen], since: int, knows: Callable[[str], bool]
) -> list[CampaignSeen]:
    """Those that are not over, that are known by their keys already, or that began at `since`
    (UTC epoch ms) or later; and all that these stand under."""
    by_key = {seen.key: seen for seen in campaigns}
    found: set[str] = set()
    for seen in campaigns:
        at = seen if _counts(seen, since, knows) else None
        while at is not None and at.key not in found:
            found.add(at.key)
            at = by_key.get(at.parent)
    return [seen for seen in campaigns if seen.key in found]


def _counts(seen: CampaignSeen, since: int, knows: Callable[[str], bool]) -> bool:
    if not seen.status.over or knows(seen.key):
        return True
    began = seen.starts_at or seen.created_at
    return began is None or began >= since
