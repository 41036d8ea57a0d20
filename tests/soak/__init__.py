"""The long runs, `dev.py soak --hours H`: what must hold for hours when things go wrong."""
