"""Recordings: fetched, kept under seal, given out to be heard and saved."""
