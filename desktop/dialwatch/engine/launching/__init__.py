"""Campaigns that are begun from here: drafts, the check before sending, the way to a batch."""
