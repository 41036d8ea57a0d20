"""One call with everything that is known of it, as the detail panel gets it."""

import json
from dataclasses import asdict
from typing import Any

from dialwatch.calls.account import CampaignRow
from dialwatch.platforms.port import CallDetail
from dialwatch.store.values import CallRow

__all__ = ["detail_of"]


def detail_of(row: CallRow, campaign: CampaignRow | None, zone: str | None) -> dict[str, Any]:
    """The call as plain JSON values. Times are UTC epoch ms, lengths ms, None where not told."""
    from dialwatch.platforms.catalogue import explain  # late: the engine starts sooner

    told = (
        explain(campaign.platform, row.raw, zone or "UTC") if campaign is not None else CallDetail()
    )
    return {
        "id": row.id,
        "number": row.number,
        "account": row.account,
        "campaign": campaign.name if campaign is not None else row.campaign,
        "campaign_key": row.campaign,
        "call_id": row.call_id,
        "times": {
            "dialed": row.dialed_at,
            "answered": row.answered_at,
            "ended": row.ended_at,
            "seen": row.seen_at,
        },
        "ring": row.ring,
        "talk": row.talk,
        "outcome": row.outcome.word,
        "label": row.label,
        "caller": row.caller,
        "line": row.line,
        "robot": row.robot,
        "attempt": row.attempt,
        "has_recording": row.has_recording,
        "redials": [
            {
                "id": other.id,
                "attempt": other.attempt,
                "dialed": other.dialed_at,
                "outcome": other.outcome.word,
                "label": other.label,
            }
            for other in row.siblings
        ],
        **asdict(told),
        "raw": _raw(row.raw),
    }


def _raw(raw: bytes) -> object:
    try:
        return json.loads(raw)
    except ValueError:
        return raw.decode("utf-8", errors="replace")
