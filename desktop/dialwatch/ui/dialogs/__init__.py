"""Dialogs: opened with `open()` or `show()`, never with `exec()`; Escape is always safe."""
