"""The process that plays: what the window asks comes on standard input, what is heard goes out.

See `calls.playing` for the lines. It ends when its input closes, however the window ended.
"""

import json
import os
import queue
import sys
import threading
import time
from collections.abc import Callable
from typing import IO, Any

from dialwatch.calls.playing import Hearing, Load, Playing
from dialwatch.sound.device import MiniaudioOutput, Output, SilentOutput
from dialwatch.sound.player import Player
from dialwatch.sound.speaker import Speaker

__all__ = ["main", "serve"]

Asked = tuple[dict[str, Any], bytes] | None
"""A command and the bytes behind it; None: no more will come."""


def serve(asked: IO[bytes], said: IO[bytes], output: Output, monotonic: Callable[[], float]) -> int:
    """Play what is asked for, until nobody can ask any more. The exit code."""
    commands: queue.SimpleQueue[Asked] = queue.SimpleQueue()
    reading = threading.Thread(target=_read, args=(asked, commands), name="commands", daemon=True)
    reading.start()

    def say(**told: Any) -> None:
        said.write(json.dumps(told, ensure_ascii=False).encode() + b"\n")
        said.flush()

    def tell(playing: Playing) -> None:
        say(**{"is": "playing", **playing.told()})

    player = Player(Speaker(output, SilentOutput(monotonic), monotonic), tell, monotonic)
    try:
        _play(player, commands, say)
    except BrokenPipeError:
        return 1
    finally:
        player.end()
    return 0


def _play(player: Player, commands: "queue.SimpleQueue[Asked]", say: Callable[..., None]) -> None:
    patience: float | None = None
    while True:
        try:
            command = commands.get(timeout=patience)
        except queue.Empty:
            pass
        else:
            if command is None:
                return
            _do(player, *command, say)
        patience = player.turn()


def _do(player: Player, told: dict[str, Any], content: bytes, say: Callable[..., None]) -> None:
    match told.pop("do", ""):
        case "load":
            player.load(Load.of(told), content)
        case "hear":
            player.hear(Hearing.of(told))
        case "play":
            player.play()
        case "pause":
            player.pause()
        case "seek":
            player.seek(int(told["at"]))
        case "close":
            player.close()
        case "devices":
            say(**{"is": "devices", "devices": [one.told() for one in player.devices()]})


def _read(asked: IO[bytes], commands: "queue.SimpleQueue[Asked]") -> None:
    """Lines, each with the bytes that follow it; ends with its input, or in the middle of it."""
    try:
        while line := asked.readline():
            told = json.loads(line)
            size = int(told.get("size", 0)) if told.get("do") == "load" else 0
            content = asked.read(size) if size and not told.get("path") else b""
            commands.put((told, content))
    except ValueError:
        pass  # half a line: the window died while it wrote
    finally:
        commands.put(None)


def main() -> int:
    """Run as the child process."""
    said = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not end up among the answers
    return serve(sys.stdin.buffer, said, MiniaudioOutput(), time.monotonic)
