"""The player's panel and the process that plays: opened for listening, steered, heard of."""

import contextlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from dialwatch.calls.errors import DialwatchError
from dialwatch.calls.recording import Opened

if TYPE_CHECKING:
    from dialwatch.app.player import PlayerProcess
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.calls.playing import Hearing, Playing
    from dialwatch.ui.player.panel import PlayerPanel

__all__ = ["HearingDesk"]

_PIECE = 4 << 20
"""Bytes of one piece of a recording that is held in memory."""


class HearingDesk:
    """Holds the process that plays: one for the window's life, started when first needed."""

    def __init__(self, desk: "WindowDesk") -> None:
        self._desk = desk
        self.command: Sequence[str] | None = None
        """Of the process that plays; None: the program's own."""
        self._player: PlayerProcess | None = None
        self._loaded = 0
        """The call that the player has opened."""
        self._closed = False

    @property
    def _panel(self) -> "PlayerPanel":
        return self._desk.window.player

    def pause(self) -> None:
        """Be silent, if anything is heard."""
        if self._player is not None and self._panel.playing.plays:
            self._player.pause()

    async def toggle(self, call: int) -> None:
        """Play or pause this call."""
        if self._player is not None and self._loaded == call:
            if self._panel.playing.plays:
                self._player.pause()
                return
            if not self._panel.playing.failed:
                self._player.play()
                return
        await self.play(call)

    async def play(self, call: int) -> None:
        """Open it for listening, which the engine writes down first, then play."""
        opened = Opened.of(await self._desk.link.post(f"recordings/{call}/open", {"for": "listen"}))
        content = b"" if opened.path else await self._content(opened)
        if call != self._panel.call or self._closed:  # the user went on meanwhile, or left
            return
        player = self._player_there()
        self._loaded = call
        player.hear(self._panel.transport.hearing)
        player.load(opened, at=self._panel.position, content=content)
        player.play()

    async def _content(self, opened: Opened) -> bytes:
        """One that is held in memory, piece by piece."""
        pieces, at = [], 0
        while at < opened.size:
            path = f"recordings/{opened.call}/bytes?offset={at}&length={_PIECE}"
            piece = await self._desk.link.fetch(path)
            if not piece:
                break
            pieces.append(piece)
            at += len(piece)
        return b"".join(pieces)

    def _player_there(self) -> "PlayerProcess":
        """The process that plays, started when it is first needed."""
        if self._player is None:
            from dialwatch.app.player import PlayerProcess

            self._player = PlayerProcess(self._desk.profile, self.command)
            self._player.told.connect(self._heard)
            self._player.devices.connect(self._panel.show_devices)
        return self._player

    def _heard(self, playing: "Playing") -> None:
        if not self._desk.still:
            self._panel.show_playing(playing)

    def seek(self, call: int, at: int) -> None:
        """Go to this millisecond, if it is that call that is open."""
        if self._player is not None and self._loaded == call:
            self._player.seek(at)

    def hear(self, hearing: "Hearing") -> None:
        """From now on so."""
        self._desk.window.keep_hearing(hearing)
        if self._player is not None:
            self._player.hear(hearing)

    async def ask_devices(self) -> None:
        """The panel is told which output devices there are."""
        if not self._closed:
            self._player_there().ask_devices()

    async def close(self) -> None:
        """End the process; none is started any more."""
        self._closed = True
        player, self._player = self._player, None
        if player is not None:
            with contextlib.suppress(DialwatchError):
                await player.close()
