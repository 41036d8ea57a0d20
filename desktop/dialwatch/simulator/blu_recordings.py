"""Blu's recordings: files at the address that a record tells.

Source: vendors/blu.md 7.2. All of it is unconfirmed [U], that there are recordings too: MP3 of two
channels, served to whoever knows the address. Ours besides: every seventh is OGG/Opus and every
eleventh FLAC, so that nothing can rely on one kind; what they sound like follows the dialogue.
"""

import asyncio
from collections.abc import Iterator

from starlette.requests import Request
from starlette.responses import Response

from dialwatch.simulator.call import Call, Entry
from dialwatch.simulator.campaign import Campaign
from dialwatch.simulator.downloads import download
from dialwatch.simulator.people import lines_of
from dialwatch.simulator.sound import CALLED, ROBOT, Manner, Recorded, Spoken, recording
from dialwatch.simulator.world import World

__all__ = ["PATH", "Recordings", "file_of"]

PATH = "/recordings/blu/"
"""Beneath it lie the files."""

_ENDINGS = {Manner.MP3: "mp3", Manner.OPUS: "ogg", Manner.FLAC: "flac"}
_OPUS_EVERY, _FLAC_EVERY = 7, 11
_NAMED_BY = 12
"""Characters of a call's id in a file's name."""


def file_of(entry: Entry, call: Call) -> str:
    """The name of a call's recording."""
    return f"{call.id[:_NAMED_BY]}.{_ENDINGS[_manner(entry)]}"


def _manner(entry: Entry) -> Manner:
    if entry.index % _FLAC_EVERY == _FLAC_EVERY - 1:
        return Manner.FLAC
    return Manner.OPUS if entry.index % _OPUS_EVERY == _OPUS_EVERY - 1 else Manner.MP3


class Recordings:
    """Of one account."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def download(self, request: Request) -> Response:
        """A file, for whoever knows its name."""
        self._world.advance()
        wanted = request.path_params["name"]
        found = next((one for one in self._recorded() if file_of(*one[1:]) == wanted), None)
        if found is None:
            return Response(status_code=404)
        return await download(request, await asyncio.to_thread(_sound, *found))

    def _recorded(self) -> Iterator[tuple[Campaign, Entry, Call]]:
        for campaign in self._world.of("blu"):
            for entry in campaign.shown:
                call = entry.calls[-1]
                if call.answered and call.talk:
                    yield campaign, entry, call


def _sound(campaign: Campaign, entry: Entry, call: Call) -> Recorded:
    lines = lines_of(entry.id, call) if campaign.plan.slots else []
    told = [Spoken(line.after * 1000, ROBOT if line.role == "bot" else CALLED) for line in lines]
    return recording(call.id, call.talk, _manner(entry), told, odd=call.odd)
