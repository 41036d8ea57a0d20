"""How what the platforms told us is kept: one SQLite file, one writer."""
