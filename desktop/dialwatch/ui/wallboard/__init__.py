"""The wallboard: the state of things on a screen of its own, readable across the room."""
