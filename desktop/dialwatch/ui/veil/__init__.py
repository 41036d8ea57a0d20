"""Privacy: while the veil is on, no number stands anywhere whole."""

from dialwatch.ui.veil.veil import veil, veiled

__all__ = ["veil", "veiled"]
