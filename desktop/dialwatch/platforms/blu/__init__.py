"""Blu V2.0: results of dials, page by page, for tasks that the user names (vendors/blu.md)."""
