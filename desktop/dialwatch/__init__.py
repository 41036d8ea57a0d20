"""Dialwatch: watch voice-robot campaigns of several platforms in one window."""

__version__ = "0.1.0"
