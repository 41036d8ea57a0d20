"""The command palette: every action, panel and campaign by its name."""
