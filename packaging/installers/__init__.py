"""Builds what users install, and shows that it runs: `dev.py package`."""
