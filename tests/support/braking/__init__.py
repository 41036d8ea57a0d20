"""A bad day on which many calls are cancelled, and how it is held against the truth."""
