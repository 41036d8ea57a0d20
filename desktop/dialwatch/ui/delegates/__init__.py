"""Table cells that are drawn: a rate on its band, a progress bar, a state with its shape."""
