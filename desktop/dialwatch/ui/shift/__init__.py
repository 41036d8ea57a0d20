"""The report of a shift: what it says, and the page on which it stands."""
