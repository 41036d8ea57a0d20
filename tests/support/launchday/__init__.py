"""A bad day on which lists are launched, and how it is held against the truth."""
