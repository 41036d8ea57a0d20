"""The window's process: how the parts meet, start and stop. The only place that spawns."""

import gc

from dialwatch.app.options import Options

__all__ = ["Options", "main"]


def main(options: Options) -> int:
    """Run the window (or the demo) to its end. Returns the exit code."""
    # Starting makes much and drops nothing: collecting meanwhile only puts the first paint off.
    gc.disable()
    from dialwatch.app.start import start  # Qt is imported only when a window is wanted

    return start(options)
