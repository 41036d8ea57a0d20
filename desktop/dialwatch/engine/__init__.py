"""The engine: the process that polls, records and serves what it knows to the windows."""
