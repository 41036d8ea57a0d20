"""Recordings as sound: opened, measured, drawn in peaks, played. No network, no Qt, no store."""
