"""Drawn figures: the answer-rate chart and its parts, and the sparklines."""
