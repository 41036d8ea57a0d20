"""The three platforms on loopback, and a world in which campaigns really run.

Written from the vendors' pages, never from the clients; of ours it imports the clock alone, so
that a shared mistake cannot hide.
"""
