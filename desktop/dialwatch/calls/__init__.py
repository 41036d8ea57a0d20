"""What a campaign, a call, an outcome or a number *is*. Plain values: no I/O, no Qt."""
